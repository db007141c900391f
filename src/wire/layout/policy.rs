//! The fields of a policy: whole, in a layer, and by which layer each was decided.
//!
//! Decides names, ranges and defaults of the merchant's choices as data.

use super::kinds::{defaulted, field, optional};
use super::{CodeList, Field, Kind, Layout, Part, Shape};
use crate::policy::{Bound, MAX_LAYERS, Policy, Unit};

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

const fn policy_fields(stated: Stated) -> [Field; Policy::WIDTH] {
    let mut fields = [field("", Kind::Flag); Policy::WIDTH];
    let (mut left, mut bounds): (&mut [Field], &[Bound]) = (&mut fields, &Policy::BOUNDS);
    while let (Some((place, behind)), Some((bound, further))) =
        (left.split_first_mut(), bounds.split_first())
    {
        *place = match stated {
            Stated::Whole => defaulted(bound.name, kind(bound), bound.default),
            Stated::InLayer => optional(bound.name, kind(bound)),
            Stated::ByLayer => optional(bound.name, LAYER),
        };
        (left, bounds) = (behind, further);
    }
    fields
}

const fn kind(bound: &Bound) -> Kind {
    match bound.unit {
        Unit::Quantity => Kind::Quantity(bound.least, bound.most),
        Unit::Milliseconds | Unit::Count => Kind::Number(bound.least, bound.most),
        Unit::StaleAction => Kind::Code(CodeList::StaleAction),
        Unit::FaultAction => Kind::Code(CodeList::FaultAction),
    }
}

/// Which layer of a policy.
const LAYER: Kind = Kind::Number(0, 7);

pub(in crate::wire) static WHOLE_POLICY: [Field; Policy::WIDTH] = policy_fields(Stated::Whole);
pub(in crate::wire) static POLICY_LAYER: [Field; Policy::WIDTH] = policy_fields(Stated::InLayer);
static POLICY_ORIGIN: [Field; Policy::WIDTH] = policy_fields(Stated::ByLayer);

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
