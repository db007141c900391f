//! When an exception is due, and whom its delay reaches.
//!
//! Decides the times of the escalation from the severity and the open hours. Who the owner, the deputy and the lead
//! are is decided in [`super::ownership`]; what a step does in which state in [`super::lifecycle`].

use super::open_time::{Interval, OpenTime};
use crate::facts::{Instant, Span};
use crate::rules::reconcile::cause::Severity;

const HOUR: i64 = 3_600_000;
/// Four open hours: after the time to resolve, until the administrator hears of it; and the least for which somebody
/// who has taken an exception on is believed to work on it.
const FOUR_HOURS: Span = Span::within_range(4 * HOUR);
/// A day, after which the administrator hears of it again.
const DAY: Span = Span::within_range(24 * HOUR);

/// How much open time there is to respond and to resolve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets {
    /// Until somebody has taken it on.
    pub respond: Span,
    /// Until it is over.
    pub resolve: Span,
}

impl Targets {
    /// What holds unless the shop says otherwise, with working days of 8 hours: high 1 and 4 hours, medium 4 hours and
    /// 2 days, low 2 and 10 days.
    #[must_use]
    pub const fn of(severity: Severity) -> Self {
        let (respond, resolve) = match severity {
            Severity::High => (1, 4),
            Severity::Medium => (4, 16),
            Severity::Low => (16, 80),
        };
        Self {
            respond: Span::within_range(HOUR.wrapping_mul(respond)),
            resolve: Span::within_range(HOUR.wrapping_mul(resolve)),
        }
    }
}

/// When an exception is due. A time is none where the open hours that are known do not reach so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// When half of the time to respond is over.
    pub owner_again: Option<Instant>,
    /// When the time to respond is over.
    pub respond: Option<Instant>,
    /// When the time to resolve is over.
    pub resolve: Option<Instant>,
    /// When the administrator hears of it.
    pub administrator: Option<Instant>,
    /// Until when somebody who takes it on now is believed to work on it.
    pub acknowledged: Option<Instant>,
}

/// The times of an exception whose clock starts now.
///
/// Open from 9 to 17, high, found on Friday at 16:30: the owner again on Friday at 17:00, to respond by Monday 9:30, to
/// resolve by Monday 12:30, the administrator on Monday at 16:30.
#[must_use]
pub fn deadlines<F: Fn(usize) -> Option<Interval>>(
    hours: &OpenTime<F>,
    start: Instant,
    targets: Targets,
) -> Deadlines {
    let half = Span::within_range(targets.respond.ms() / 2);
    let resolve = hours.due(start, targets.resolve);
    Deadlines {
        owner_again: hours.due(start, half),
        respond: hours.due(start, targets.respond),
        resolve,
        administrator: resolve.and_then(|resolve| hours.due(resolve, FOUR_HOURS)),
        acknowledged: hours.due(start, targets.respond.max(FOUR_HOURS)),
    }
}

/// When the administrator hears of it again: at the first open instant a day after the last time.
#[must_use]
pub fn next_reminder<F: Fn(usize) -> Option<Interval>>(
    hours: &OpenTime<F>,
    last: Instant,
) -> Option<Instant> {
    hours.next_open(last.after(DAY))
}
