//! Instants by their declared form and zone.
//!
//! Decides which instant a local time is. Of an hour that the clock repeats the earlier instant is
//! taken, so that a figure never looks fresher than it is; a time that the clock skipped is refused.

use crate::read::problem::{Misread, quoted};
use jiff::civil::DateTime;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use stock_truth::facts::{Instant, InstantError};

/// How times are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    /// The zone of times that do not name theirs.
    pub(crate) zone: Option<TimeZone>,
    /// Their form by `strftime` marks, such as `%d.%m.%Y %H:%M`; ISO 8601 where none is declared.
    pub(crate) format: Option<String>,
}

/// Whether an offset stands behind the time: of a text in another form it would be passed over, and the
/// time be wrong by hours.
fn has_offset(text: &str) -> bool {
    let time = text.find(['T', 't', ' ']).and_then(|at| text.get(at..)).unwrap_or_default();
    time.contains(['Z', 'z', '+', '-', '['])
}

/// The zone of a name such as `Europe/Berlin`.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

impl Times {
    /// The instant of a text.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn read(&self, column: &'static str, text: &str) -> Result<Instant, Misread> {
        let refused =
            |code, why: String| Err(Misread::cell(column, code, format!("{} {why}", quoted(text))));
        match &self.format {
            Some(format) => {
                let Ok(parts) = BrokenDownTime::parse(format, text) else {
                    let why = format!("is not of the declared form `{format}`");
                    return refused("instant_not_readable", why);
                };
                if let Ok(stamp) = parts.to_timestamp() {
                    return self.checked(column, text, stamp);
                }
                match parts.to_datetime() {
                    Ok(local) => self.local(column, text, local),
                    Err(_) => refused("instant_not_readable", "has no whole date".to_string()),
                }
            }
            None => match Instant::parse(text) {
                Ok(instant) => Ok(instant),
                Err(error @ InstantError::OutOfRange) => refused(error.code(), error.to_string()),
                Err(error) => match (text.parse::<DateTime>(), error) {
                    _ if has_offset(text) => {
                        let error = InstantError::NotAnInstant;
                        refused(error.code(), error.to_string())
                    }
                    (Ok(local), _) => self.local(column, text, local),
                    (Err(_), _) => refused(error.code(), error.to_string()),
                },
            },
        }
    }

    fn local(&self, column: &'static str, text: &str, local: DateTime) -> Result<Instant, Misread> {
        let Some(zone) = &self.zone else {
            let error = InstantError::NoOffset;
            let message = format!("{} {error}, and no zone is declared", quoted(text));
            return Err(Misread::cell(column, error.code(), message));
        };
        let ambiguous = zone.to_ambiguous_timestamp(local);
        if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
            let message =
                format!("{} is a time that the clocks of the declared zone skip", quoted(text));
            return Err(Misread::cell(column, "local_time_skipped", message));
        }
        match ambiguous.earlier() {
            Ok(stamp) => self.checked(column, text, stamp),
            Err(_) => {
                let error = InstantError::OutOfRange;
                let message = format!("{} {error}", quoted(text));
                Err(Misread::cell(column, error.code(), message))
            }
        }
    }

    fn checked(
        &self,
        column: &'static str,
        text: &str,
        stamp: jiff::Timestamp,
    ) -> Result<Instant, Misread> {
        Instant::from_ms(stamp.as_millisecond()).map_err(|error| {
            Misread::cell(column, error.code(), format!("{} {error}", quoted(text)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(
        zone_name: Option<&str>,
        format: Option<&str>,
        text: &str,
    ) -> Result<String, &'static str> {
        let times = Times {
            zone: zone_name.map(|name| zone(name).unwrap()),
            format: format.map(str::to_string),
        };
        times.read("as_of", text).map(|instant| instant.to_string()).map_err(|misread| misread.code)
    }

    #[test]
    fn a_local_time_is_an_instant_by_its_declared_zone() {
        let berlin = Some("Europe/Berlin");
        for (format, text, instant) in [
            (None, "2026-11-23T11:00:00", "2026-11-23T10:00:00.000Z"),
            (None, "2026-07-01 12:30", "2026-07-01T10:30:00.000Z"),
            (None, "2026-11-23T11:00:00+05:30", "2026-11-23T05:30:00.000Z"),
            (Some("%d.%m.%Y %H:%M"), "23.11.2026 11:00", "2026-11-23T10:00:00.000Z"),
            (Some("%m/%d/%Y %I:%M:%S %p"), "11/23/2026 11:00:00 PM", "2026-11-23T22:00:00.000Z"),
            (Some("%Y%m%d"), "20261123", "2026-11-22T23:00:00.000Z"),
            (Some("%Y-%m-%d %H:%M:%S %z"), "2026-11-23 11:00:00 +0300", "2026-11-23T08:00:00.000Z"),
        ] {
            assert_eq!(read(berlin, format, text).as_deref(), Ok(instant), "{text}");
        }
    }

    #[test]
    fn of_a_repeated_hour_the_earlier_is_taken_and_a_skipped_one_is_refused() {
        let berlin = Some("Europe/Berlin");
        let repeated = read(berlin, None, "2026-10-25 02:30:00");
        assert_eq!(repeated.as_deref(), Ok("2026-10-25T00:30:00.000Z"));
        assert_eq!(read(berlin, None, "2026-03-29 02:30:00"), Err("local_time_skipped"));
    }

    #[test]
    fn without_a_zone_a_local_time_says_nothing() {
        assert_eq!(read(None, None, "2026-11-23 11:00"), Err("instant_without_offset"));
        assert_eq!(read(None, None, "2026-11-23T11:00:00"), Err("instant_without_offset"));
        assert_eq!(read(None, Some("%d.%m.%Y"), "23.11.2026"), Err("instant_without_offset"));
        assert_eq!(read(Some("Europe/Berlin"), None, "soon"), Err("instant_not_readable"));
        for text in ["2026-11-23T10:00+05:30", "2026-11-23 10:00-02", "2026-11-23T10:00z"] {
            assert_eq!(
                read(Some("Europe/Berlin"), None, text),
                Err("instant_not_readable"),
                "{text}"
            );
        }
        assert_eq!(
            read(Some("Europe/Berlin"), Some("%d.%m.%Y"), "11/23/2026"),
            Err("instant_not_readable")
        );
    }
}
