//! Which revisions of an order line that is edited without end become fewer.
//!
//! Decides that two can stand for three, and what those two say. What of the line is in flight is for
//! [`super::reflect`].

use super::history::{History, MAX_REVISIONS};
use crate::facts::{Instant, Quantity};

/// Three revisions that two can stand for: one of the least that they asked for and then one of the most,
/// both of unknown sending and without marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The place of the first of the three.
    pub from: usize,
    /// What the first of the two asks for.
    pub least: Quantity,
    /// What the second asks for.
    pub most: Quantity,
    /// When both were made.
    pub at: Instant,
}

/// What makes room for another revision; none where there is room, or the first ones are settled.
///
/// No rise in the row becomes smaller, so nothing is offered that is owed: the least comes before the most.
/// The first revision stays, because a line without export marks rests on it, and the last one that has a
/// mark stays, because without any mark the first would count as exported. Losing an earlier mark or an
/// answer lets the row begin earlier, which makes no rise smaller either. The two are as late as the
/// revision behind them, so that no export can be taken for one of them: what it told the ERP was the last
/// of the three, which may be neither the least nor the most.
#[must_use]
pub fn merge(history: &impl History, settled: usize) -> Option<Merge> {
    if history.revision_count() < MAX_REVISIONS || settled > 0 {
        return None;
    }
    let is_marked = |at: &usize| history.revision(*at).is_some_and(|it| it.exported_at.is_some());
    let last = (0..history.revision_count()).rev().find(is_marked);
    let from = last.filter(|at| (1..=3).contains(at)).map_or(1, |at| at.wrapping_add(1));
    let net = |at: usize| history.revision(from.wrapping_add(at)).map(|it| it.net);
    let (first, second, third) = (net(0)?, net(1)?, net(2)?);
    Some(Merge {
        from,
        least: first.at_most(second).at_most(third),
        most: first.at_least(second).at_least(third),
        at: history.revision(from.wrapping_add(3))?.at,
    })
}
