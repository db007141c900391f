//! How the times of a column are written.
//!
//! Decides which forms fit every sample; where more than one does, no sample tells them apart.

use crate::mapping::time::{Times, zone};

const FORMS: [&str; 18] = [
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d/%m/%Y",
    "%m/%d/%Y %H:%M:%S",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y",
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %I:%M %p",
    "%d-%m-%Y %H:%M:%S",
    "%d-%m-%Y %H:%M",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%Y%m%d%H%M%S",
    "%Y%m%d %H%M%S",
    "%Y%m%d",
];

/// What fits all samples.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// ISO 8601 with an offset: nothing is to be declared.
    Instant,
    /// ISO 8601 without an offset.
    Iso,
    /// One declared form.
    Declared(&'static str),
    /// Several forms fit.
    Several(Vec<&'static str>),
    /// None fits; the first sample that none of the others' forms reads.
    Unknown,
}

/// The form of the samples, none of them empty.
pub(super) fn form<'a>(samples: impl Iterator<Item = &'a str> + Clone) -> Form {
    let utc = zone("UTC");
    let fits = |zone: bool, format: Option<&str>| {
        let zone = if zone { utc.clone() } else { None };
        let times = Times { zone, format: format.map(str::to_string) };
        let mut any = false;
        samples.clone().all(|text| {
            any = true;
            times.read("as_of", text).is_ok()
        }) && any
    };
    if fits(false, None) {
        return Form::Instant;
    }
    if fits(true, None) {
        return Form::Iso;
    }
    let mut forms: Vec<&str> = FORMS.into_iter().filter(|form| fits(true, Some(form))).collect();
    match forms.len() {
        0 => Form::Unknown,
        1 => forms.pop().map_or(Form::Unknown, Form::Declared),
        _ => Form::Several(forms),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_reported_where_one_sample_leaves_no_other() {
        assert_eq!(form(["2026-11-23T10:00:00Z"].into_iter()), Form::Instant);
        assert_eq!(form(["2026-11-23 10:00"].into_iter()), Form::Iso);
        assert_eq!(form(["23.11.2026 10:00"].into_iter()), Form::Declared("%d.%m.%Y %H:%M"));
        assert_eq!(form(["03/04/2026", "23/04/2026"].into_iter()), Form::Declared("%d/%m/%Y"));
        assert_eq!(form(["03/04/2026"].into_iter()), Form::Several(vec!["%d/%m/%Y", "%m/%d/%Y"]));
        assert_eq!(form(["yesterday"].into_iter()), Form::Unknown);
        assert_eq!(form([].into_iter()), Form::Unknown);
    }
}
