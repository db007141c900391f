//! Up to when a feed has told us everything.
//!
//! Decides how far one poll confirms, and when a gap in the feed's numbers closes. Which pools a poll
//! covers is the intake's to know; which of them stand still all the same is for [`super::stop`].

use crate::facts::Instant;

/// What a feed has covered of one location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The instant up to which it has told everything; none before the first poll.
    pub confirmed_through: Option<Instant>,
    /// The last number before which none is missing.
    pub sequence: Option<i64>,
    /// The last number that is known to be missing; none where none is.
    pub gap_to: Option<i64>,
    /// The highest number that was seen.
    pub seen_to: Option<i64>,
    /// Whether a row that names no pool stops the whole feed.
    pub stopped: bool,
}

/// What one poll says about completeness.
#[derive(Clone, Copy, Debug)]
pub struct Poll {
    /// Whether the feed's numbers leave none out by contract.
    pub gapless: bool,
    /// Our clock when the request was sent: what happened after it may be missing in the answer.
    pub sent_at: Instant,
    /// The time the source itself states for its answer, where it states one.
    pub stated_at: Option<Instant>,
    /// Whether every page arrived and was stored.
    pub whole: bool,
    /// Whether it is a complete snapshot; a delta otherwise.
    pub snapshot: bool,
    /// From when on a delta tells changes, where it was asked for that.
    pub since: Option<Instant>,
    /// Whether no other poll was in flight meanwhile.
    pub alone: bool,
    /// The first number of a delta; none where it brought no row.
    pub first: Option<i64>,
    /// The last number of a delta, from the first on without a hole, or the position that a snapshot
    /// includes.
    pub last: Option<i64>,
    /// Whether a row named no pool that could be read.
    pub unreadable: bool,
}

/// What the feed has covered after one poll.
///
/// A poll sent at 10:15:00 whose source states 10:14:58 confirms through 10:14:58, if it is whole and
/// nothing lies between it and what was confirmed before. That instant never goes back. Numbers 7 to 9
/// after 5 leave the confirmation where it was until 6 arrives, or a snapshot at or past 6.
#[must_use]
pub fn confirm(before: Coverage, poll: &Poll) -> Coverage {
    let is_lifted = poll.whole && poll.snapshot && is_newer_than_stop(before, poll);
    let stopped = (before.stopped && !is_lifted) || (poll.unreadable && !poll.snapshot);
    if !poll.whole {
        return Coverage { stopped, ..before };
    }
    let numbered = numbers_after(before, poll);
    let has_gap = poll.gapless && numbered.gap_to.is_some();
    if stopped || has_gap || !is_unbroken(before.confirmed_through, poll) {
        return Coverage { stopped, ..numbered };
    }
    let through = poll.stated_at.map_or(poll.sent_at, |stated| stated.or_earlier(poll.sent_at));
    let confirmed_through = before.confirmed_through.max(Some(through));
    Coverage { stopped, confirmed_through, ..numbered }
}

/// Whether a snapshot tells what the row said that stopped the feed: it includes that row's number, or
/// nothing else was asked for while it was read.
fn is_newer_than_stop(before: Coverage, poll: &Poll) -> bool {
    match (poll.last, before.seen_to) {
        (Some(last), Some(seen)) => last >= seen,
        _ => poll.alone,
    }
}

/// Whether nothing lies between what was confirmed and this poll. Numbers without a hole prove it;
/// a poll without numbers has to meet the end of the last one, or be the only one in flight.
fn is_unbroken(confirmed: Option<Instant>, poll: &Poll) -> bool {
    let is_met = match poll.since {
        Some(since) => confirmed.is_some_and(|confirmed| since <= confirmed),
        None => poll.alone,
    };
    poll.snapshot || (poll.gapless && poll.last.is_some()) || is_met
}

/// The numbers after a poll. Of a delta's first numbers nobody knows what came before them: everything
/// below is missing until a snapshot tells it.
fn numbers_after(before: Coverage, poll: &Poll) -> Coverage {
    let Some(last) = poll.last else { return before };
    let known = before.sequence.unwrap_or(NOTHING);
    let seen = before.seen_to.map_or(known, |seen| seen.max(known));
    let unbroken = if before.gap_to.is_some() { known } else { seen };
    // A snapshot includes every number up to its position, and a feed with holes by contract misses none.
    let has_holes = poll.gapless && !poll.snapshot;
    let first = if has_holes { poll.first.unwrap_or(last.wrapping_add(1)) } else { 0 };
    let follows = first <= unbroken.wrapping_add(1);
    let sequence = if follows { unbroken.max(last) } else { unbroken };
    let missing = match before.gap_to {
        // The end of the gap arrived, its beginning did not.
        Some(to) if !follows && first <= to && to <= last => first.wrapping_sub(1),
        Some(to) if follows || first <= seen.wrapping_add(1) => to,
        // Of a run that follows this is not missing: it lies below the sequence.
        _ => first.wrapping_sub(1),
    };
    let seen = seen.max(last);
    let has_gap = missing > sequence;
    let or_none = |number: i64| if number == NOTHING { None } else { Some(number) };
    Coverage {
        sequence: or_none(if has_gap { sequence } else { seen }),
        gap_to: if has_gap { Some(missing) } else { None },
        seen_to: Some(seen),
        ..before
    }
}

/// The number before the first one there can be.
const NOTHING: i64 = -1;
