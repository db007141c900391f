//! Open hours as words: the list of intervals that the calls about deadlines carry.

use super::fault::Fault;
use super::place::{List, Words};
use super::record::{Limits, record};
use super::word::At;
use crate::facts::Instant;
use crate::rules::operations::open_time::{Interval, OpenTime};

record! {
    /// One stretch of open time.
    pub(super) struct IntervalWords {
        /// When it begins.
        opens_at "opensAt": At,
        /// When it ends; later than it begins, and not after the next one begins.
        closes_at "closesAt": At,
    }
}

/// The intervals of a call, once each of them lies behind the one before it.
pub(super) fn take_hours<'a>(
    list: List<IntervalWords>,
    words: &'a Words,
    limits: &Limits,
    covers_until: Instant,
) -> Result<OpenTime<impl Fn(usize) -> Option<Interval> + 'a>, Fault> {
    let count = list.take(words, limits, |interval| interval.opens_at < interval.closes_at)?;
    for at in 1..count {
        let before = list.get(words, at.wrapping_sub(1));
        if before.zip(list.get(words, at)).is_some_and(|(one, next)| next.opens_at < one.closes_at)
        {
            return Err(list.contradiction(at));
        }
    }
    let interval = move |at| {
        let IntervalWords { opens_at, closes_at } = list.get(words, at)?;
        Some(Interval { opens_at, closes_at })
    };
    Ok(OpenTime { interval, covers_until })
}
