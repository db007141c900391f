//! What a comparison of one subject says to each of its exceptions.
//!
//! Decides which of them disagree, which agree, and where a difference goes on under another cause. What each of that
//! does is decided in [`super::lifecycle`].

use super::cause::QueueCause;
use super::event::Happening;

/// One cause of a subject: an exception that there is, or a cause that was found.
#[derive(Clone, Copy, Debug)]
pub struct Attributed {
    /// The cause.
    pub cause: QueueCause,
    /// Whether there is an exception of it that is not over.
    pub is_live: bool,
    /// Whether the comparison found it.
    pub is_found: bool,
}

/// What a comparison says to one exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// What happened.
    pub happening: Happening,
    /// Which of the subject's causes it goes on from, or goes on under.
    pub other: Option<usize>,
}

/// What a comparison says to the exception at this place of the subject's causes.
///
/// A difference of figures that was unexplained, and that a record now explains, goes on under the cause of the record:
/// it did not heal, and it does not begin anew. The first cause that is new takes over from the first that is gone, the
/// second from the second. Where a figure is unknown, nothing is said about what explains a difference.
#[must_use]
pub fn attribution(
    rows: impl Fn(usize) -> Option<Attributed> + Copy,
    at: usize,
    is_known: bool,
) -> Option<Attribution> {
    let row = rows(at)?;
    let alone = |happening| Some(Attribution { happening, other: None });
    if !is_known && row.cause.explains_drift() {
        return alone(Happening::Unknown);
    }
    let is_new = |row: Attributed| row.cause.explains_drift() && row.is_found && !row.is_live;
    let is_gone = |row: Attributed| row.cause.explains_drift() && row.is_live && !row.is_found;
    if is_new(row)
        && let Some(other) = counterpart(rows, at, is_new, is_gone)
    {
        return Some(Attribution { happening: Happening::Inherited, other: Some(other) });
    }
    if is_gone(row)
        && let Some(other) = counterpart(rows, at, is_gone, is_new)
    {
        return Some(Attribution { happening: Happening::Reattributed, other: Some(other) });
    }
    alone(if row.is_found { Happening::Disagree } else { Happening::Agree })
}

/// The row of the other kind that has as many of its kind before it as the row at this place has of its own.
fn counterpart(
    rows: impl Fn(usize) -> Option<Attributed> + Copy,
    at: usize,
    is_own: impl Fn(Attributed) -> bool,
    is_other: impl Fn(Attributed) -> bool,
) -> Option<usize> {
    let before = (0..at).filter(|place| rows(*place).is_some_and(&is_own)).count();
    let all = (0..).map_while(|place| rows(place).map(|row| (place, row)));
    all.filter(|(_, row)| is_other(*row)).nth(before).map(|(place, _)| place)
}
