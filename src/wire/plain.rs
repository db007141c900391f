//! One plain listing as words: `reconcile` for those who ask about very many with one policy.
//!
//! Decides which parts of `reconcile` a plain listing has: one pool of its own, no recipe, no dated
//! supply, no listed holds, no evidence. Its words go through the checks of the whole record; only the
//! policy is read once for all, and an answer is the row itself instead of a record.

use super::layout::{
    Field, LISTING, Layout, NONE, POLICIES, POLICY, POOLS, Part, RECONCILE_HEAD, RECONCILED, SHOP,
    Shape,
};
use super::pools::{POOL_CHECKS, PolicyRecord, check_claim, pool};
use super::reconcile::{HEAD_CHECKS, read_listing};
use super::words::{Fault, Reader, instant, instant_or_none};
use crate::facts::{OnlyPool, Quantity};
use crate::policy::{Policies, Policy};
use crate::rules::drift::{Comparison, Known, Reconciliation};
use crate::rules::tally::Tally;

/// The question about one plain listing. The shop stands last: without one the record ends there.
pub const PLAIN: Layout = &[
    RECONCILE_HEAD,
    Part { name: "pool", shape: Shape::Group, fields: POOLS.fields },
    LISTING,
    SHOP,
];

/// The policy that holds for all of them.
pub const SHARED_POLICY: Layout = &[POLICY, POLICIES];

/// The fields of [`RECONCILED`] that are told of a plain listing, in the order of its words.
pub const TOLD: [&str; 14] = [
    "shop",
    "difference",
    "drift",
    "exception",
    "expected",
    "cause",
    "severity",
    "owner",
    "oversell",
    "oversellCents",
    "lost",
    "lostCents",
    "ageMs",
    "freshUntil",
];

/// The fields of [`TOLD`].
pub fn told() -> impl Iterator<Item = &'static Field> {
    let is_row = |part: &&Part| !matches!(part.shape, Shape::List(_) | Shape::OptionalList(_));
    let find = move |name: &'static str| {
        let mut fields = RECONCILED.iter().filter(is_row).flat_map(|part| part.fields);
        fields.find(|field| field.name == name)
    };
    TOLD.into_iter().filter_map(find)
}

/// The policy of words after [`SHARED_POLICY`].
///
/// # Errors
/// What is wrong with the record, and at which word.
pub fn shared_policy(words: &[i64]) -> Result<Policy, Fault> {
    let mut reader = Reader::new(words);
    reader.format();
    let policy = *PolicyRecord::take(&mut reader).store();
    reader.end()?;
    Ok(policy)
}

/// Holds one listing against its pool and tells the words of [`TOLD`].
///
/// # Errors
/// What is wrong with the record, and at which word of [`PLAIN`].
pub fn reconcile_plain(
    words: &[i64],
    policy: &Policy,
    tally: &mut Tally,
) -> Result<[i64; TOLD.len()], Fault> {
    let mut reader = Reader::new(words);
    reader.format();
    let &[now, since, times] = reader.checked(&HEAD_CHECKS);
    reader.has_pools(1);
    let row = reader.checked(&POOL_CHECKS);
    let &[figure, _, as_of, received_at, ..] = row;
    check_claim(&mut reader, figure, as_of, received_at);
    let listing = read_listing(&mut reader);
    reader.end()?;
    let comparison = Comparison {
        pools: &OnlyPool(pool(row)),
        listing: &listing,
        policies: policy,
        now: instant(now),
        known: Known { since: instant_or_none(since), times },
    };
    Ok(tell(&comparison.reconcile(tally, |_| None, |_| ())))
}

fn tell(row: &Reconciliation) -> [i64; TOLD.len()] {
    let amount = |amount: Option<Quantity>| amount.map_or(NONE, Quantity::ten_thousandths);
    let finding = row.finding.as_ref();
    [
        amount(row.shop),
        amount(row.difference),
        amount(row.drift),
        i64::from(row.is_exception),
        amount(row.terms.map(|terms| terms.expected)),
        finding.map_or(NONE, |finding| finding.cause.number()),
        finding.map_or(NONE, |finding| finding.severity.number()),
        finding.map_or(NONE, |finding| finding.owner.number()),
        amount(finding.map(|finding| finding.oversell)),
        finding.map_or(NONE, |finding| finding.oversell_cents),
        amount(finding.map(|finding| finding.lost)),
        finding.map_or(NONE, |finding| finding.lost_cents),
        row.age.map_or(NONE, |age| age.ms()),
        row.fresh_until.map_or(NONE, |until| until.ms()),
    ]
}
