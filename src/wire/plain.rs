//! One plain listing as words: `reconcile` for those who ask about very many with one policy.
//!
//! Decides which parts of `reconcile` a plain listing has: one pool of its own, no bill of materials, no dated
//! supply, no listed holds, no evidence. Its words go through the checks of the whole record; only the
//! policy is read once for all, and an answer is the row itself instead of a record.

use super::layout::{
    Check, Field, Is, LISTING, Layout, NONE, POLICIES, POLICY, POOLS, Part, RECONCILE_HEAD,
    RECONCILED, SHOP, Shape,
};
use super::pools::{POOL_CHECKS, PolicyRecord, PoolRow, check_claim, claim_contradicts, pool};
use super::reconcile::{
    HEAD_CHECKS, LISTING_CHECKS, SHOP_CHECKS, ShopRow, listing_of, read_listing, shop_contradicts,
    shop_of,
};
use super::words::{Fault, Reader, instant, instant_or_none};
use crate::facts::{Listing, OnlyPool, Quantity};
use crate::policy::{Policies, Policy};
use crate::rules::reconcile::{
    comparison::{Comparison, Persistence},
    drift::Reconciliation,
};
use crate::rules::workspace::Workspace;

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

/// What a word of [`PLAIN`] may be without a second look.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    least: i64,
    most: i64,
    optional: bool,
}

impl Bounds {
    /// Those of the word at this place of the record; nothing lies within them where no row's own
    /// word stands.
    #[must_use]
    pub fn at(place: usize) -> Self {
        let head = HEAD_CHECKS.iter().chain(&POOL_CHECKS).chain(&LISTING_CHECKS);
        let mut checks = head.chain(&[Check::PRESENCE]).chain(&SHOP_CHECKS);
        // The version stands before them.
        match place.checked_sub(1).and_then(|at| checks.nth(at)) {
            // The row's own pool is the only one.
            Some(check) if check.is == Is::Pool => Self { least: 0, most: 0, optional: true },
            Some(check) => Self { least: check.least, most: check.most, optional: check.optional },
            None => Self { least: 1, most: 0, optional: false },
        }
    }

    /// The same where the word may also stand for a value that is not there.
    #[must_use]
    pub const fn or_nothing(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Whether the word lies within.
    #[must_use]
    pub const fn hold(&self, word: i64) -> bool {
        (self.least <= word && word <= self.most) || (self.optional && word == NONE)
    }
}

/// Holds one listing against its pool and tells the words of [`TOLD`].
///
/// # Errors
/// What is wrong with the record, and at which word of [`PLAIN`].
pub fn reconcile_plain(
    words: &[i64],
    policy: &Policy,
    workspace: &mut Workspace,
) -> Result<[i64; TOLD.len()], Fault> {
    let mut reader = Reader::new(words);
    reader.format();
    let head = reader.checked(&HEAD_CHECKS);
    reader.has_pools(1);
    let row = reader.checked(&POOL_CHECKS);
    let &[figure, _, as_of, received_at, ..] = row;
    check_claim(&mut reader, figure, as_of, received_at);
    let listing = read_listing(&mut reader);
    reader.end()?;
    Ok(compare(head, row, &listing, policy, workspace))
}

/// The same of a record whose words all lie within their [`Bounds`]; none where they contradict each
/// other or the record is none, for [`reconcile_plain`] to tell what is wrong.
pub fn reconcile_checked(
    words: &[i64],
    policy: &Policy,
    workspace: &mut Workspace,
) -> Option<[i64; TOLD.len()]> {
    let (_, words) = words.split_first()?;
    let (head, words) = words.split_first_chunk()?;
    let (row, words): (&PoolRow, _) = words.split_first_chunk()?;
    let &[figure, _, as_of, received_at, ..] = row;
    let (listing, words) = words.split_first_chunk()?;
    let (_, words) = words.split_first()?;
    let shop: Option<&ShopRow> = words.first_chunk();
    if claim_contradicts(figure, as_of, received_at) || shop_contradicts(listing, shop.is_some()) {
        return None;
    }
    Some(compare(head, row, &listing_of(listing, shop.map(shop_of)), policy, workspace))
}

fn compare(
    &[now, since, times]: &[i64; 3],
    row: &PoolRow,
    listing: &Listing,
    policy: &Policy,
    workspace: &mut Workspace,
) -> [i64; TOLD.len()] {
    let comparison = Comparison {
        pools: &OnlyPool(pool(row)),
        listing,
        policies: policy,
        now: instant(now),
        persistence: Persistence { since: instant_or_none(since), times },
    };
    tell(&comparison.reconcile(workspace, |_| None, |_| ()))
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
