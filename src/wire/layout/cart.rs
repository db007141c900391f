//! The fields of `decide`, and of the pools that it shares with `reconcile`.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::kinds::{
    AGE_MS, DEMAND, ONE, QUANTITY_PER, STEP, STOCK, SUM, defaulted, field, optional, plain,
};
use super::policy::{POLICIES, POLICY};
use super::{CodeList, Kind, Layout, Part, Shape};
use crate::facts::{
    ItemStatus, KitKind, MAX_COMPONENTS, MAX_HOLDS, MAX_LINES, MAX_POOLS, MAX_SUPPLIES, Mapping,
};

/// In `reconcile`, `held` of a component is what is held through other listings than the one that is
/// asked about: what WooCommerce reserves for that one it takes off by itself.
///
/// `asOf` and `receivedAt` are both there or both absent; absent means that the feed never spoke of
/// the pool, and then `figure` is absent too.
pub(in crate::wire) const POOLS: Part = Part {
    name: "pools",
    shape: Shape::List(MAX_POOLS),
    fields: &[
        optional("figure", STOCK),
        defaulted("status", Kind::Code(CodeList::ItemStatus), ItemStatus::Active.number()),
        optional("asOf", Kind::Instant),
        optional("receivedAt", Kind::Instant),
        optional("confirmedThrough", Kind::Instant),
        optional("roseAt", Kind::Instant),
        defaulted("inFlight", DEMAND, 0),
        optional("salesPerDay", DEMAND),
        defaulted("step", STEP, ONE),
        defaulted("kitKind", Kind::Code(CodeList::KitKind), KitKind::Stocked.number()),
        optional("policy", Kind::Policy),
    ],
};

/// Bills of materials: one unit of the pool `kit` takes so much of the pool `takes`.
pub(in crate::wire) const COMPONENTS: Part = Part {
    name: "components",
    shape: Shape::OptionalList(MAX_COMPONENTS),
    fields: &[
        field("kit", Kind::Pool),
        field("pool", Kind::Pool),
        defaulted("quantityPer", QUANTITY_PER, ONE),
    ],
};

/// What is confirmed to come, and when.
pub(in crate::wire) const SUPPLIES: Part = Part {
    name: "supplies",
    shape: Shape::OptionalList(MAX_SUPPLIES),
    fields: &[
        field("pool", Kind::Pool),
        field("quantity", DEMAND),
        field("dueAt", Kind::Instant),
        field("readAt", Kind::Instant),
    ],
};

/// Units kept for single lines; `own` ones never stand in the shopper's way.
pub(in crate::wire) const HOLDS: Part = Part {
    name: "holds",
    shape: Shape::OptionalList(MAX_HOLDS),
    fields: &[
        field("pool", Kind::Pool),
        field("quantity", DEMAND),
        field("until", Kind::Instant),
        defaulted("own", Kind::Flag, 0),
    ],
};

pub(in crate::wire) const DECIDE_HEAD: Part =
    plain(&[field("now", Kind::Instant), field("step", Kind::Code(CodeList::Step))]);

pub(in crate::wire) const LINES: Part = Part {
    name: "lines",
    shape: Shape::List(MAX_LINES),
    fields: &[
        optional("pool", Kind::Pool),
        defaulted("governed", Kind::Flag, 1),
        defaulted("mapping", Kind::Code(CodeList::Mapping), Mapping::Mapped.number()),
        field("quantity", DEMAND),
        optional("before", DEMAND),
        defaulted("alreadyCounted", DEMAND, 0),
        defaulted("saleStep", STEP, ONE),
        defaulted("quantityPer", QUANTITY_PER, ONE),
        optional("policy", Kind::Policy),
        defaulted("promised", DEMAND, 0),
        optional("promisedUntil", Kind::Instant),
    ],
};

/// The question of `decide`.
pub const DECIDE: Layout =
    &[DECIDE_HEAD, POLICY, POLICIES, POOLS, LINES, COMPONENTS, SUPPLIES, HOLDS];

/// The answer of `decide`. `suggestedQuantity` is there where the cart is refused: what the nearest cart that
/// passes has of the line.
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
            optional("inFlight", SUM),
            optional("held", SUM),
            optional("safetyStock", SUM),
            optional("backorderAllowance", SUM),
            optional("available", SUM),
            optional("ageMs", AGE_MS),
            optional("freshUntil", Kind::Instant),
            field("taken", SUM),
            field("assembled", SUM),
        ],
    },
    Part {
        name: "lines",
        shape: Shape::List(MAX_LINES),
        fields: &[
            field("outcome", Kind::Code(CodeList::Outcome)),
            field("reason", Kind::Code(CodeList::Reason)),
            field("reasons", Kind::Codes(CodeList::Reason)),
            optional("maxQuantity", SUM),
            optional("pool", Kind::Pool),
            optional("availableAt", Kind::Instant),
            field("shopDecides", Kind::Flag),
            optional("suggestedQuantity", SUM),
        ],
    },
];
