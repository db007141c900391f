//! The fields of `reconcile`.
//!
//! Decides names, ranges and defaults. A change here is a change of [`super::FORMAT`].

use super::cart::{COMPONENTS, HOLDS, POOLS, SUPPLIES};
use super::kinds::{
    AGE_MS, CENTS, DEMAND, ONE, QUANTITY_PER, STEP, STOCK, SUM, defaulted, field, optional, plain,
};
use super::policy::{POLICIES, POLICY};
use super::{CodeList, Kind, Layout, Part, Shape};
use crate::facts::{Mapping, Price};
use crate::rules::reconcile::cause::Cause;
use crate::rules::reconcile::comparison::Persistence;
use crate::rules::reconcile::triage::MAX_EVIDENCE;

pub(in crate::wire) const RECONCILE_HEAD: Part = plain(&[
    field("now", Kind::Instant),
    optional("differsSince", Kind::Instant),
    defaulted("confirmations", Kind::Number(0, Persistence::MAX_TIMES), 0),
]);

pub(in crate::wire) const LISTING: Part = Part {
    name: "listing",
    shape: Shape::Group,
    fields: &[
        defaulted("governed", Kind::Flag, 1),
        defaulted("mapping", Kind::Code(CodeList::Mapping), Mapping::Mapped.number()),
        optional("pool", Kind::Pool),
        defaulted("saleStep", STEP, ONE),
        defaulted("quantityPer", QUANTITY_PER, ONE),
        optional("priceCents", Kind::Number(0, Price::MAX)),
        defaulted("pendingReduction", DEMAND, 0),
        defaulted("heldElsewhere", DEMAND, 0),
        optional("heldElsewhereUntil", Kind::Instant),
    ],
};

pub(in crate::wire) const SHOP: Part = Part {
    name: "shop",
    shape: Shape::OptionalGroup,
    fields: &[
        optional("quantity", STOCK),
        field("inStock", Kind::Flag),
        defaulted("backorders", Kind::Flag, 0),
        optional("lookupQuantity", STOCK),
        optional("lookupInStock", Kind::Flag),
        optional("termInStock", Kind::Flag),
    ],
};

pub(in crate::wire) const EVIDENCE: Part = Part {
    name: "evidence",
    shape: Shape::OptionalList(MAX_EVIDENCE),
    fields: &[field("cause", Kind::Code(CodeList::Cause)), optional("units", SUM)],
};

/// The question of `reconcile`. The policy is the listing's own; `pool` is the place of the pool it
/// draws on, and `evidence` what records know to have moved the shop's figure.
pub const RECONCILE: Layout = &[
    RECONCILE_HEAD,
    POLICY,
    POLICIES,
    POOLS,
    LISTING,
    SHOP,
    EVIDENCE,
    COMPONENTS,
    SUPPLIES,
    HOLDS,
];

/// The answer of `reconcile`. The units of all causes together are the drift.
pub const RECONCILED: Layout = &[
    Part {
        name: "causes",
        shape: Shape::List(Cause::ALL.len()),
        fields: &[
            field("cause", Kind::Code(CodeList::Cause)),
            field("severity", Kind::Code(CodeList::Severity)),
            field("owner", Kind::Code(CodeList::Owner)),
            field("units", SUM),
        ],
    },
    plain(&[
        optional("shop", SUM),
        optional("difference", SUM),
        optional("drift", SUM),
        field("exception", Kind::Flag),
    ]),
    Part {
        name: "terms",
        shape: Shape::OptionalGroup,
        fields: &[
            field("figure", SUM),
            field("inFlight", SUM),
            field("safetyStock", SUM),
            field("backorderAllowance", SUM),
            field("heldElsewhere", SUM),
            field("blocked", SUM),
            field("rounding", SUM),
            field("clamp", SUM),
            field("pendingReduction", SUM),
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
    plain(&[
        optional("ageMs", AGE_MS),
        optional("freshUntil", Kind::Instant),
        optional("changesAt", Kind::Instant),
    ]),
];
