//! The fields of `reflect`, `order`, `split` and `govern`: what is asked about placed orders and listings.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::kinds::{COUNT, DEMAND, SPAN_MS, SUM, defaulted, field, optional, plain};
use super::{CodeList, Kind, Layout, Part, Shape};
use crate::rules::demand::history::{MAX_READS, MAX_REVISIONS, Progress, Sent};
use crate::rules::demand::source::Basis;

pub(in crate::wire) const REFLECT_HEAD: Part = plain(&[
    field("now", Kind::Instant),
    field("contract", Kind::Code(CodeList::Contract)),
    defaulted("basis", Kind::Code(CodeList::Basis), Basis::Free.number()),
    defaulted("reflectsOrdersFrom", Kind::Code(CodeList::Progress), Progress::Reserved.number()),
    optional("position", Kind::Instant),
    optional("ordersReadAt", Kind::Instant),
    defaulted("epoch", COUNT, 0),
    defaulted("lagMs", SPAN_MS, 600_000),
    defaulted("limitMs", SPAN_MS, 86_400_000),
    field("net", DEMAND),
    field("changedAt", Kind::Instant),
    defaulted("reflected", DEMAND, 0),
    defaulted("reflectedEpoch", COUNT, 0),
]);

pub(in crate::wire) const READS: Part = Part {
    name: "reads",
    shape: Shape::OptionalList(MAX_READS),
    fields: &[
        field("at", Kind::Instant),
        field("begunAt", Kind::Instant),
        defaulted("epoch", COUNT, 0),
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
    fields: &[
        field("net", DEMAND),
        field("at", Kind::Instant),
        defaulted("sent", Kind::Code(CodeList::Sent), Sent::Unknown.number()),
        optional("exportedAt", Kind::Instant),
        optional("answeredAt", Kind::Instant),
    ],
};

/// The question of `reflect`: reads of the order in the ERP and revisions of the line, each list oldest
/// first.
pub const REFLECT: Layout = &[REFLECT_HEAD, READS, REVISIONS];

/// The answer of `reflect`.
pub const REFLECTED: Layout = &[plain(&[
    field("reflected", SUM),
    field("inFlight", SUM),
    field("alreadyCounted", SUM),
    field("settledReads", Kind::Number(0, 16)),
    field("settledRevisions", Kind::Number(0, 32)),
    field("settled", Kind::Flag),
    field("overdue", Kind::Flag),
    field("uncoveredRaise", Kind::Flag),
])];

/// The question of `order`.
pub const ORDER: Layout = &[plain(&[
    field("status", Kind::Code(CodeList::OrderStatus)),
    optional("enteredAt", Kind::Instant),
    optional("completedAt", Kind::Instant),
    optional("feedSince", Kind::Instant),
    defaulted("counted", Kind::Flag, 0),
])];

/// The answer of `order`.
pub const ORDERED: Layout =
    &[plain(&[field("effect", Kind::Code(CodeList::Effect)), field("unclear", Kind::Flag)])];

/// The question of `split`: a kit's line, how it was recorded, what the ERP shows of it.
pub const SPLIT: Layout = &[plain(&[
    field("quantity", DEMAND),
    field("readyMade", DEMAND),
    field("assembled", DEMAND),
    optional("erpReadyMade", DEMAND),
    optional("erpAssembled", DEMAND),
    optional("read", DEMAND),
])];

/// The answer of `split`.
pub const SPLITTED: Layout = &[plain(&[
    field("readyMade", DEMAND),
    field("assembled", DEMAND),
    optional("readReadyMade", DEMAND),
    optional("readAssembled", DEMAND),
])];

/// The question of `govern`.
pub const GOVERN: Layout = &[plain(&[
    field("bound", Kind::Flag),
    field("stockManaged", Kind::Flag),
    field("virtual", Kind::Flag),
    field("downloadable", Kind::Flag),
    field("excluded", Kind::Flag),
])];

/// The answer of `govern`.
pub const GOVERNED: Layout = &[plain(&[field("governed", Kind::Flag)])];
