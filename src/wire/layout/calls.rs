//! The fields of every call, in order.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::{CodeList, Field, Kind, Layout, NONE, Part, Shape};
use crate::facts::{Instant, ItemStatus, MAX_LINES, MAX_POOLS, Mapping, Price, Quantity, Span};
use crate::policy::{FaultSide, Policy, StaleSide};

const MAX: i64 = Quantity::MAX_TEN_THOUSANDTHS;
/// What sums over a whole cart stay within.
const SUM_MAX: i64 = (1 << 53) - 1;

const STOCK: Kind = Kind::Quantity(Quantity::MIN_TEN_THOUSANDTHS, MAX);
const DEMAND: Kind = Kind::Quantity(0, MAX);
const STEP: Kind = Kind::Quantity(1, MAX);
const SUM: Kind = Kind::Quantity(-SUM_MAX, SUM_MAX);
const SPAN_MS: Kind = Kind::Number(0, Span::MAX_MS);
/// An age may reach back to 1970.
const AGE_MS: Kind = Kind::Number(0, Instant::MAX_MS);
const CENTS: Kind = Kind::Number(0, Price::MAX_SUM);
/// Beyond 2⁵³ a JavaScript number would no longer tell two sequences apart.
const SEQUENCE: Kind = Kind::Number(0, SUM_MAX);

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, optional: false, default: None }
}

const fn defaulted(name: &'static str, kind: Kind, default: i64) -> Field {
    Field { name, kind, optional: false, default: Some(default) }
}

const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, optional: true, default: Some(NONE) }
}

/// One base unit, in ten-thousandths.
const ONE: i64 = Quantity::ONE.ten_thousandths();

const fn plain(fields: &'static [Field]) -> Part {
    Part { name: "", shape: Shape::Plain, fields }
}

const POLICY: Part = Part {
    name: "policy",
    shape: Shape::Group,
    fields: &[
        defaulted("maxAgeMs", SPAN_MS, 900_000),
        defaulted("clockToleranceMs", SPAN_MS, 300_000),
        defaulted("staleBrowse", Kind::Code(CodeList::StaleSide), StaleSide::Allow.number()),
        defaulted("staleAdd", Kind::Code(CodeList::StaleSide), StaleSide::Thin.number()),
        defaulted("staleCheckout", Kind::Code(CodeList::StaleSide), StaleSide::Block.number()),
        defaulted("stalePay", Kind::Code(CodeList::StaleSide), StaleSide::Block.number()),
        defaulted("unknown", Kind::Code(CodeList::FaultSide), FaultSide::Block.number()),
        defaulted("mapping", Kind::Code(CodeList::FaultSide), FaultSide::Block.number()),
        defaulted("thinFactorPercent", Kind::Number(0, Policy::THIN_FACTOR_MAX_PERCENT), 100),
        defaulted("bufferUnits", DEMAND, 0),
        defaulted("bufferPercent", Kind::Number(0, Policy::BUFFER_MAX_PERCENT), 0),
    ],
};

/// `asOf` and `receivedAt` are both there or both absent; absent means that the feed never spoke of
/// the pool, and then `figure` is absent too.
const POOL_FIELDS: &[Field] = &[
    optional("figure", STOCK),
    defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number()),
    optional("asOf", Kind::Instant),
    optional("receivedAt", Kind::Instant),
    optional("confirmedThrough", Kind::Instant),
    defaulted("unacknowledged", DEMAND, 0),
    defaulted("held", DEMAND, 0),
    optional("heldUntil", Kind::Instant),
    optional("salesPerDay", DEMAND),
    defaulted("step", STEP, ONE),
];

/// The question of `decide`.
pub const DECIDE: Layout = &[
    plain(&[field("now", Kind::Instant), field("step", Kind::Code(CodeList::Step))]),
    POLICY,
    Part { name: "pools", shape: Shape::List(MAX_POOLS), fields: POOL_FIELDS },
    Part {
        name: "lines",
        shape: Shape::List(MAX_LINES),
        fields: &[
            optional("pool", Kind::Number(0, 99)),
            defaulted("governed", Kind::Flag, 1),
            defaulted("mapping", Kind::Code(CodeList::Mapping), Mapping::Mapped.number()),
            field("quantity", DEMAND),
            optional("before", DEMAND),
            defaulted("counted", DEMAND, 0),
            defaulted("saleStep", STEP, ONE),
        ],
    },
];

/// The answer of `decide`.
pub const DECIDED: Layout = &[
    plain(&[
        field("outcome", Kind::Code(CodeList::Outcome)),
        optional("line", Kind::Number(0, 99)),
        optional("validUntil", Kind::Instant),
    ]),
    Part {
        name: "pools",
        shape: Shape::List(MAX_POOLS),
        fields: &[
            optional("figure", SUM),
            optional("unacknowledged", SUM),
            optional("held", SUM),
            optional("buffer", SUM),
            optional("available", SUM),
            optional("ageMs", AGE_MS),
            optional("freshUntil", Kind::Instant),
        ],
    },
    Part {
        name: "lines",
        shape: Shape::List(MAX_LINES),
        fields: &[
            field("outcome", Kind::Code(CodeList::Outcome)),
            field("reason", Kind::Code(CodeList::Reason)),
            field("reasons", Kind::Codes(CodeList::Reason)),
            optional("largest", SUM),
        ],
    },
];

/// The question of `reconcile`.
pub const RECONCILE: Layout = &[
    plain(&[field("now", Kind::Instant)]),
    POLICY,
    Part { name: "pool", shape: Shape::Group, fields: POOL_FIELDS },
    Part {
        name: "listing",
        shape: Shape::Group,
        fields: &[
            defaulted("governed", Kind::Flag, 1),
            defaulted("mapping", Kind::Code(CodeList::Mapping), Mapping::Mapped.number()),
            defaulted("saleStep", STEP, ONE),
            optional("priceCents", Kind::Number(0, Price::MAX)),
            defaulted("unreduced", DEMAND, 0),
            defaulted("heldElsewhere", DEMAND, 0),
        ],
    },
    Part {
        name: "shop",
        shape: Shape::OptionalGroup,
        fields: &[
            optional("quantity", STOCK),
            field("inStock", Kind::Flag),
            defaulted("backorders", Kind::Flag, 0),
        ],
    },
];

/// The answer of `reconcile`.
pub const RECONCILED: Layout = &[
    plain(&[optional("shop", SUM), optional("difference", SUM), optional("drift", SUM)]),
    Part {
        name: "terms",
        shape: Shape::OptionalGroup,
        fields: &[
            field("figure", SUM),
            field("unacknowledged", SUM),
            field("buffer", SUM),
            field("heldElsewhere", SUM),
            field("blocked", SUM),
            field("rounding", SUM),
            field("clamp", SUM),
            field("unreduced", SUM),
            field("expected", SUM),
        ],
    },
    Part {
        name: "finding",
        shape: Shape::OptionalGroup,
        fields: &[
            field("cause", Kind::Code(CodeList::Cause)),
            field("severity", Kind::Code(CodeList::Severity)),
            field("owner", Kind::Code(CodeList::Owner)),
            field("oversell", SUM),
            field("oversellCents", CENTS),
            field("lost", SUM),
            field("lostCents", CENTS),
        ],
    },
    plain(&[optional("ageMs", AGE_MS), optional("freshUntil", Kind::Instant)]),
];

const CLAIM_FIELDS: &[Field] = &[
    optional("figure", STOCK),
    defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number()),
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
];

/// The question of `admit`.
pub const ADMIT: Layout = &[
    plain(&[
        defaulted("toleranceMs", SPAN_MS, 300_000),
        defaulted("owner", Kind::Flag, 1),
        defaulted("unitKnown", Kind::Flag, 1),
        defaulted("gapless", Kind::Flag, 0),
    ]),
    Part { name: "standing", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
    Part { name: "claim", shape: Shape::Group, fields: CLAIM_FIELDS },
];

/// The answer of `admit`.
pub const ADMITTED: Layout = &[
    plain(&[field("admission", Kind::Code(CodeList::Admission)), field("clockAhead", Kind::Flag)]),
    Part { name: "standing", shape: Shape::OptionalGroup, fields: CLAIM_FIELDS },
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

/// The question of `acknowledge`. Where `lowest` is absent it is what was contained.
pub const ACKNOWLEDGE: Layout = &[plain(&[
    field("lagMs", SPAN_MS),
    optional("position", Kind::Instant),
    field("net", DEMAND),
    defaulted("contained", DEMAND, 0),
    optional("lowest", DEMAND),
    field("revisedAt", Kind::Instant),
])];

/// The answer of `acknowledge`.
pub const ACKNOWLEDGED: Layout = &[plain(&[
    field("contained", DEMAND),
    field("lowest", DEMAND),
    field("unacknowledged", DEMAND),
    field("counted", DEMAND),
    field("settled", Kind::Flag),
])];
