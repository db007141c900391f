//! The fields of `admit`, `confirm`, `group` and `massGuard`: what is asked while stock is taken in.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::kinds::{COUNT, SEQUENCE, SPAN_MS, STOCK, defaulted, field, optional, plain};
use super::{CodeList, Field, Kind, Layout, Part, Shape};
use crate::facts::ItemStatus;
use crate::rules::intake::admission::Absence;
use crate::rules::intake::location_group::MAX_LOCATIONS;

const FIGURE: Field = optional("figure", STOCK);
const STATUS: Field =
    defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number());

pub(in crate::wire) const CLAIM_FIELDS: &[Field] = &[
    FIGURE,
    STATUS,
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
];

pub(in crate::wire) const OMISSION_FIELDS: &[Field] = &[
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
];

pub(in crate::wire) const CURRENT_FIELDS: &[Field] = &[
    FIGURE,
    STATUS,
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
    defaulted("epoch", COUNT, 0),
    optional("roseAt", Kind::Instant),
];

pub(in crate::wire) const STOPPED_FIELDS: &[Field] = &[
    optional("through", Kind::Instant),
    field("asOf", Kind::Instant),
    optional("sequence", SEQUENCE),
];

pub(in crate::wire) const ADMIT_HEAD: Part = plain(&[
    defaulted("toleranceMs", SPAN_MS, 300_000),
    defaulted("owner", Kind::Flag, 1),
    defaulted("readable", Kind::Flag, 1),
    defaulted("unitKnown", Kind::Flag, 1),
    defaulted("gapless", Kind::Flag, 0),
    defaulted("complete", Kind::Flag, 0),
    optional("lastSequence", SEQUENCE),
    defaulted("epoch", COUNT, 0),
    optional("epochSince", Kind::Instant),
    defaulted("readsOrders", Kind::Flag, 0),
    optional("ordersReadAt", Kind::Instant),
    defaulted("means", Kind::Code(CodeList::Absence), Absence::Keep.number()),
    optional("confirmedThrough", Kind::Instant),
]);

const CURRENT: Part = Part { name: "current", shape: Shape::OptionalGroup, fields: CURRENT_FIELDS };
const STOPPED: Part = Part { name: "stopped", shape: Shape::OptionalGroup, fields: STOPPED_FIELDS };

/// The question of `admit`: what stands, and either a claim or that the item was left out.
pub const ADMIT: Layout = &[
    ADMIT_HEAD,
    CURRENT,
    STOPPED,
    Part { name: "claim", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
    Part { name: "omission", shape: Shape::OptionalGroup, fields: OMISSION_FIELDS },
];

/// The answer of `admit`.
pub const ADMITTED: Layout = &[
    plain(&[
        field("admission", Kind::Code(CodeList::Admission)),
        field("advances", Kind::Flag),
        optional("gapFrom", SEQUENCE),
        optional("gapTo", SEQUENCE),
        field("clockAhead", Kind::Flag),
        field("restarted", Kind::Flag),
        field("unsellable", Kind::Flag),
    ]),
    CURRENT,
    STOPPED,
];

/// The question of `confirm`: what the feed has covered, and one poll.
pub const CONFIRM: Layout = &[plain(&[
    optional("confirmedThrough", Kind::Instant),
    optional("sequence", SEQUENCE),
    optional("gapTo", SEQUENCE),
    optional("seenTo", SEQUENCE),
    defaulted("stopped", Kind::Flag, 0),
    defaulted("gapless", Kind::Flag, 0),
    field("sentAt", Kind::Instant),
    optional("statedAt", Kind::Instant),
    defaulted("whole", Kind::Flag, 1),
    defaulted("snapshot", Kind::Flag, 0),
    optional("since", Kind::Instant),
    defaulted("alone", Kind::Flag, 1),
    optional("firstSequence", SEQUENCE),
    optional("lastSequence", SEQUENCE),
    defaulted("unreadable", Kind::Flag, 0),
])];

/// The answer of `confirm`.
pub const CONFIRMED: Layout = &[plain(&[
    optional("confirmedThrough", Kind::Instant),
    optional("sequence", SEQUENCE),
    optional("gapTo", SEQUENCE),
    optional("seenTo", SEQUENCE),
    field("stopped", Kind::Flag),
    field("advanced", Kind::Flag),
])];

/// The question of `group`.
pub const GROUP: Layout = &[Part {
    name: "locations",
    shape: Shape::List(MAX_LOCATIONS),
    fields: &[
        FIGURE,
        STATUS,
        optional("asOf", Kind::Instant),
        optional("receivedAt", Kind::Instant),
        optional("confirmedThrough", Kind::Instant),
        optional("stoppedThrough", Kind::Instant),
    ],
}];

/// The answer of `group`: the claim that stands for all locations.
pub const GROUPED: Layout = &[Part {
    name: "claim",
    shape: Shape::OptionalGroup,
    fields: &[
        FIGURE,
        field("status", Kind::Code(CodeList::ItemStatus)),
        field("asOf", Kind::Instant),
        field("receivedAt", Kind::Instant),
        field("position", Kind::Instant),
    ],
}];

/// The question of `massGuard`.
pub const MASS_GUARD: Layout = &[plain(&[
    field("sellable", COUNT),
    field("unsellable", COUNT),
    defaulted("sharePercent", Kind::Number(0, 100), 30),
    defaulted("least", COUNT, 20),
])];

/// The answer of `massGuard`.
pub const MASS_GUARDED: Layout = &[plain(&[field("held", Kind::Flag)])];
