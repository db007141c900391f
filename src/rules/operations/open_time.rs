//! Open hours: how much of them lies between two instants, and when so much of them is over.
//!
//! Decides the arithmetic on a list of open intervals in UTC. Which hours are open, and in which time zone, is the
//! shop's to say: it hands the intervals over.

use crate::facts::{Instant, Span};

/// The most intervals that one call may carry.
pub const MAX_INTERVALS: usize = 200;

/// One stretch of open time: its first instant belongs to it, its last does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// When it begins.
    pub opens_at: Instant,
    /// When it ends.
    pub closes_at: Instant,
}

/// Open intervals in their order, none of which reaches into another, up to an instant.
#[derive(Clone, Copy, Debug)]
pub struct OpenTime<F> {
    /// The interval at a place; none behind the last.
    pub interval: F,
    /// Up to when the list tells all there is to tell.
    pub covers_until: Instant,
}

impl<F: Fn(usize) -> Option<Interval>> OpenTime<F> {
    /// The open time from `from` to `to`; nothing where that is not later. None where the list does not reach so far.
    ///
    /// Open Monday to Friday from 9 to 17: from Friday 16:30 to Monday 12:30 are 4 hours.
    #[must_use]
    pub fn elapsed(&self, from: Instant, to: Instant) -> Option<Span> {
        if to > self.covers_until {
            return None;
        }
        let mut sum: i64 = 0;
        for interval in self.intervals() {
            let (begin, end) =
                (interval.opens_at.or_later(from), interval.closes_at.or_earlier(to));
            if end > begin {
                sum = sum.wrapping_add(end.since(begin).ms());
            }
        }
        Some(Span::within_range(sum))
    }

    /// The earliest instant up to which exactly `work` of open time has passed since `start`: `start` itself for no
    /// work. None where the list does not reach so far.
    ///
    /// From Friday 16:30, 4 hours: Monday 12:30. From Friday 16:00, 1 hour: Friday 17:00.
    #[must_use]
    pub fn due(&self, start: Instant, work: Span) -> Option<Instant> {
        let mut left = work.ms();
        if left == 0 {
            return Some(start);
        }
        for interval in self.intervals() {
            let begin = interval.opens_at.or_later(start);
            let length = interval.closes_at.or_earlier(self.covers_until).since(begin).ms();
            if length >= left {
                return Some(begin.after(Span::within_range(left)));
            }
            if length > 0 {
                left = left.wrapping_sub(length);
            }
        }
        None
    }

    /// The first open instant at or after `at`. None where the list does not reach so far.
    #[must_use]
    pub fn next_open(&self, at: Instant) -> Option<Instant> {
        let open = self.intervals().find(|interval| interval.closes_at > at)?;
        Some(open.opens_at.or_later(at)).filter(|open| *open < self.covers_until)
    }

    fn intervals(&self) -> impl Iterator<Item = Interval> + '_ {
        (0..MAX_INTERVALS).map_while(|at| (self.interval)(at))
    }
}
