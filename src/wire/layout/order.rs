//! The fields of `acknowledge`, `contain` and `order`: what is asked about placed orders.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::kinds::{DEMAND, SPAN_MS, SUM, defaulted, field, optional, plain};
use super::{CodeList, Kind, Layout, Part, Shape};
use crate::rules::demand::reflect::{MAX_READS, MAX_REVISIONS, Progress};

/// The question of `acknowledge`. Where `lowest` is absent it is what was contained; `lowest` and `rise`
/// are those of the last answer, and `sent` is whether `net` was handed to the ERP, or may have been.
pub const ACKNOWLEDGE: Layout = &[plain(&[
    field("lagMs", SPAN_MS),
    optional("position", Kind::Instant),
    field("net", DEMAND),
    defaulted("reflected", DEMAND, 0),
    optional("lowest", DEMAND),
    defaulted("rise", DEMAND, 0),
    defaulted("sent", Kind::Flag, 1),
    field("revisedAt", Kind::Instant),
])];

/// The answer of `acknowledge`.
pub const ACKNOWLEDGED: Layout = &[plain(&[
    field("reflected", DEMAND),
    field("lowest", DEMAND),
    field("rise", DEMAND),
    field("inFlight", DEMAND),
    field("alreadyCounted", SUM),
    field("settled", Kind::Flag),
])];

pub(in crate::wire) const REFLECT_HEAD: Part = plain(&[
    field("now", Kind::Instant),
    field("basis", Kind::Code(CodeList::Basis)),
    defaulted("reflectsFrom", Kind::Code(CodeList::Progress), Progress::Reserved.number()),
    optional("position", Kind::Instant),
    optional("ordersReadAt", Kind::Instant),
    defaulted("limitMs", SPAN_MS, 86_400_000),
    field("net", DEMAND),
    defaulted("reflected", DEMAND, 0),
    field("changedAt", Kind::Instant),
]);

pub(in crate::wire) const READS: Part = Part {
    name: "reads",
    shape: Shape::OptionalList(MAX_READS),
    fields: &[
        field("at", Kind::Instant),
        field("begunAt", Kind::Instant),
        defaulted("entered", DEMAND, 0),
        defaulted("confirmed", DEMAND, 0),
        defaulted("reserved", DEMAND, 0),
        defaulted("picked", DEMAND, 0),
        defaulted("shipped", DEMAND, 0),
    ],
};

pub(in crate::wire) const REVISIONS: Part = Part {
    name: "revisions",
    shape: Shape::OptionalList(MAX_REVISIONS),
    fields: &[field("net", DEMAND), optional("answeredAt", Kind::Instant)],
};

/// The question of `contain`: reads of the order in the ERP and revisions that were sent, or may have
/// been, each list oldest first.
pub const REFLECT: Layout = &[REFLECT_HEAD, READS, REVISIONS];

/// The answer of `contain`.
pub const REFLECTED: Layout = &[plain(&[
    field("reflected", DEMAND),
    field("inFlight", SUM),
    field("alreadyCounted", SUM),
    field("settledReads", Kind::Number(0, 16)),
    field("settledRevisions", Kind::Number(0, 32)),
    field("settled", Kind::Flag),
    field("overdue", Kind::Flag),
])];

/// The question of `order`.
pub const ORDER: Layout = &[plain(&[
    field("status", Kind::Code(CodeList::OrderStatus)),
    defaulted("completedBeforeFeed", Kind::Flag, 0),
])];

/// The answer of `order`.
pub const ORDERED: Layout =
    &[plain(&[field("counting", Kind::Code(CodeList::Counting)), field("unclear", Kind::Flag)])];
