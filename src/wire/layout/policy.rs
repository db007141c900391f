//! The fields of a policy: whole, in a layer, and by which layer each was decided.
//!
//! Decides names, ranges and defaults of the merchant's choices as data.

use super::kinds::{DEMAND, SPAN_MS, defaulted, field, optional};
use super::{CodeList, Field, Kind, Layout, Part, Shape};
use crate::policy::{FaultAction, MAX_LAYERS, Policy, StaleAction};

/// The words of a policy that says nothing of its own, in the order of its fields.
pub(in crate::wire) static RESOLVED_DEFAULTS: [i64; 15] = [
    900_000,
    300_000,
    StaleAction::Allow.number(),
    StaleAction::AllowIfCovered.number(),
    StaleAction::Block.number(),
    StaleAction::Block.number(),
    FaultAction::Block.number(),
    FaultAction::Block.number(),
    100,
    0,
    0,
    0,
    2_592_000_000,
    600_000,
    2,
];

/// Name and kind of each field of a policy.
const POLICY_FIELDS: [(&str, Kind); 15] = [
    ("maxAgeMs", SPAN_MS),
    ("clockToleranceMs", SPAN_MS),
    ("staleBrowse", Kind::Code(CodeList::StaleAction)),
    ("staleAdd", Kind::Code(CodeList::StaleAction)),
    ("staleCheckout", Kind::Code(CodeList::StaleAction)),
    ("stalePay", Kind::Code(CodeList::StaleAction)),
    ("unknown", Kind::Code(CodeList::FaultAction)),
    ("mapping", Kind::Code(CodeList::FaultAction)),
    ("salesFactorPercent", Kind::Number(0, Policy::SALES_FACTOR_MAX_PERCENT)),
    ("safetyStockUnits", DEMAND),
    ("safetyStockPercent", Kind::Number(0, Policy::SAFETY_STOCK_MAX_PERCENT)),
    ("backorderCap", DEMAND),
    ("supplyWindowMs", SPAN_MS),
    ("graceMs", SPAN_MS),
    ("graceConfirmations", Kind::Number(1, Policy::GRACE_MAX_CONFIRMATIONS)),
];

/// How the fields of a policy stand in one place.
#[derive(Clone, Copy)]
enum Stated {
    /// Each with its default.
    Whole,
    /// Each may be left to the layer below.
    InLayer,
    /// Each names the layer that decided it.
    ByLayer,
}

const fn policy_fields(stated: Stated) -> [Field; 15] {
    let mut fields = [field("", Kind::Flag); 15];
    let (mut left, mut names): (&mut [Field], &[(&str, Kind)]) = (&mut fields, &POLICY_FIELDS);
    let mut defaults: &[i64] = &RESOLVED_DEFAULTS;
    while let (Some((place, behind)), Some(((name, kind), further)), Some((default, others))) =
        (left.split_first_mut(), names.split_first(), defaults.split_first())
    {
        *place = match stated {
            Stated::Whole => defaulted(name, *kind, *default),
            Stated::InLayer => optional(name, *kind),
            Stated::ByLayer => optional(name, LAYER),
        };
        (left, names, defaults) = (behind, further, others);
    }
    fields
}

/// Which layer of a policy.
const LAYER: Kind = Kind::Number(0, 7);

pub(in crate::wire) static WHOLE_POLICY: [Field; 15] = policy_fields(Stated::Whole);
pub(in crate::wire) static POLICY_LAYER: [Field; 15] = policy_fields(Stated::InLayer);
static POLICY_ORIGIN: [Field; 15] = policy_fields(Stated::ByLayer);

pub(in crate::wire) const POLICY: Part =
    Part { name: "policy", shape: Shape::Group, fields: &WHOLE_POLICY };

/// Policies of single listings or pools, which those name by their place.
pub(in crate::wire) const POLICIES: Part = Part {
    name: "policies",
    shape: Shape::OptionalList(Policy::MAX_POLICIES),
    fields: &WHOLE_POLICY,
};

/// The question of `resolve`: layers from the store's to the product's.
pub const RESOLVE: Layout =
    &[Part { name: "layers", shape: Shape::List(MAX_LAYERS), fields: &POLICY_LAYER }];

/// The answer of `resolve`: the policy that holds, and which layer named each field.
pub const RESOLVED: Layout =
    &[POLICY, Part { name: "from", shape: Shape::Group, fields: &POLICY_ORIGIN }];
