//! The fields of `admit`, `confirm`, `group` and `snapshot`: what is asked while stock is taken in.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::kinds::{COUNT, SEQUENCE, SPAN_MS, STOCK, defaulted, field, optional, plain};
use super::{CodeList, Field, Kind, Layout, Part, Shape};
use crate::facts::ItemStatus;
use crate::rules::intake::admission::Absence;
use crate::rules::intake::location_group::MAX_LOCATIONS;

pub(in crate::wire) const CLAIM_FIELDS: &[Field] = &[
    optional("figure", STOCK),
    defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number()),
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
];

pub(in crate::wire) const ADMIT_HEAD: Part = plain(&[
    defaulted("toleranceMs", SPAN_MS, 300_000),
    defaulted("owner", Kind::Flag, 1),
    defaulted("unitKnown", Kind::Flag, 1),
    defaulted("gapless", Kind::Flag, 0),
    optional("lastSequence", SEQUENCE),
    defaulted("showsOrders", Kind::Flag, 0),
    optional("ordersReadAt", Kind::Instant),
]);

pub(in crate::wire) const OMISSION: Part = Part {
    name: "omission",
    shape: Shape::OptionalGroup,
    fields: &[
        field("complete", Kind::Flag),
        defaulted("means", Kind::Code(CodeList::Absence), Absence::Keep.number()),
        field("asOf", Kind::Instant),
        field("receivedAt", Kind::Instant),
        optional("sequence", SEQUENCE),
    ],
};

/// The question of `admit`: either a claim, or that the item was left out.
pub const ADMIT: Layout = &[
    ADMIT_HEAD,
    Part { name: "current", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
    Part { name: "claim", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
    OMISSION,
];

/// The answer of `admit`.
pub const ADMITTED: Layout = &[
    plain(&[
        field("admission", Kind::Code(CodeList::Admission)),
        field("confirms", Kind::Flag),
        field("clockAhead", Kind::Flag),
    ]),
    Part { name: "current", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
];

/// The question of `confirm`.
pub const CONFIRM: Layout = &[plain(&[
    optional("confirmed", Kind::Instant),
    field("sentAt", Kind::Instant),
    optional("statedAt", Kind::Instant),
    defaulted("complete", Kind::Flag, 1),
    defaulted("unbroken", Kind::Flag, 1),
])];

/// The answer of `confirm`.
pub const CONFIRMED: Layout = &[plain(&[optional("confirmed", Kind::Instant)])];

/// The question of `group`.
pub const GROUP: Layout = &[Part {
    name: "locations",
    shape: Shape::List(MAX_LOCATIONS),
    fields: &[
        optional("figure", STOCK),
        defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number()),
        optional("asOf", Kind::Instant),
        optional("receivedAt", Kind::Instant),
        optional("confirmedThrough", Kind::Instant),
    ],
}];

/// The answer of `group`: the claim that stands for all locations.
pub const GROUPED: Layout = &[Part {
    name: "claim",
    shape: Shape::OptionalGroup,
    fields: &[
        optional("figure", STOCK),
        field("status", Kind::Code(CodeList::ItemStatus)),
        field("asOf", Kind::Instant),
        field("receivedAt", Kind::Instant),
    ],
}];

/// The question of `snapshot`.
pub const SNAPSHOT: Layout = &[plain(&[
    field("stocked", COUNT),
    field("emptied", COUNT),
    defaulted("sharePercent", Kind::Number(0, 100), 30),
    defaulted("least", COUNT, 20),
])];

/// The answer of `snapshot`.
pub const SNAPSHOT_JUDGED: Layout = &[plain(&[field("held", Kind::Flag)])];
