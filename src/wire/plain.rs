//! One plain listing as words: `reconcile` for those who ask about very many with one policy.
//!
//! Decides which parts of `reconcile` a plain listing has: one pool of its own, no bill of materials, no dated
//! supply, no listed holds, no evidence. Its words go through the checks of the whole record; only the
//! policy is read once for all, and an answer is the row itself instead of a record.

use super::fault::FaultCode;
use super::json::{Refusal, encode_row, hand_over};
use super::layout::{Field, NONE, Part, Shape};
use super::pools::PoolWords;
use super::reconcile::{Asked, ListingWords, ShopWords, shop_agrees};
use super::record::{Check, Is, Limits, Record, first_fault};
use super::value::Value;
use super::{Core, RECONCILE};
use crate::facts::{OnlyPool, Quantity};
use crate::policy::{Policies as _, Policy};
use crate::rules::reconcile::comparison::Comparison;
use crate::rules::reconcile::drift::Reconciliation;
use crate::rules::workspace::Workspace;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::cell::Cell;

/// Where the word stands that tells whether there is a shop; the shop's own follow.
pub const SHOP_AT: usize =
    Asked::FIELDS.len() + PoolWords::FIELDS.len() + ListingWords::FIELDS.len();
/// How many words a plain listing has.
pub const WIDTH: usize = SHOP_AT + 1 + ShopWords::FIELDS.len();

/// The field of the word at this place; none for the one that tells whether there is a shop.
#[must_use]
pub fn field(at: usize) -> Option<&'static Field> {
    let before = [Asked::FIELDS, PoolWords::FIELDS, ListingWords::FIELDS];
    match at.checked_sub(SHOP_AT) {
        None => before.into_iter().flatten().nth(at),
        Some(behind) => ShopWords::FIELDS.get(behind.checked_sub(1)?),
    }
}

/// Every field with the place of its word, in order.
pub fn fields() -> impl Iterator<Item = (usize, &'static Field)> {
    (0..WIDTH).filter_map(|at| Some((at, field(at)?)))
}

/// The fields of the answer of `reconcile` that are told of a plain listing, in the order of its words.
pub const ANSWER_COLUMNS: [&str; 14] = [
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

/// The fields of [`ANSWER_COLUMNS`].
pub fn answer_columns() -> impl Iterator<Item = &'static Field> {
    let is_row = |part: &&Part| !matches!(part.shape, Shape::List(_) | Shape::OptionalList(_));
    let find = move |name: &'static str| {
        let mut fields = RECONCILE.answer.iter().filter(is_row).flat_map(|part| part.fields);
        fields.find(|field| field.name == name)
    };
    ANSWER_COLUMNS.into_iter().filter_map(find)
}

/// The policy of what all rows share, by itself.
///
/// # Errors
/// What is wrong with it, and where.
pub fn shared_policy(shared: &Value) -> Result<Policy, Refusal> {
    let mut core = Box::new(Core::new());
    hand_over(&mut core, shared)?;
    Ok(*core.policies.store())
}

/// The words of a listing of which nothing is said but what all rows share: its pool is the row's own,
/// and there is no shop.
///
/// # Errors
/// What is wrong with what is shared, and where.
pub fn template(shared: &Value) -> Result<Vec<i64>, Refusal> {
    let mut words = encode_row(Asked::FIELDS, shared, "")?;
    let left_out = |field: &Field| field.default.unwrap_or(NONE);
    words.extend(PoolWords::FIELDS.iter().map(left_out));
    let own_pool = |field: &Field| if field.name == "pool" { 0 } else { left_out(field) };
    words.extend(ListingWords::FIELDS.iter().map(own_pool));
    words.push(0);
    words.extend(ShopWords::FIELDS.iter().map(left_out));
    Ok(words)
}

/// What the word of a plain listing may be without a second look.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    least: i64,
    most: i64,
    optional: bool,
}

impl Bounds {
    /// Those of the word at this place; nothing lies within them where no row's own word stands.
    #[must_use]
    pub fn at(place: usize) -> Self {
        match field(place).map(Check::of) {
            // The row's own pool is the only one.
            Some(check) if check.is == Is::Pool => Self { least: 0, most: 0, optional: true },
            // And it follows the one policy.
            Some(check) if check.is == Is::Policy => Self { least: 1, most: 0, optional: true },
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

/// How many listings lie side by side in a block: their words stay in the fastest memory of a processor.
pub const BLOCK: usize = 64;

/// The words of some plain listings: those of one field side by side.
#[derive(Clone, Debug)]
pub struct Block {
    words: [[i64; BLOCK]; WIDTH],
}

/// What is wrong with the words of a plain listing, and at which of them; at none where some contradict
/// each other.
pub type PlainFault = (FaultCode, Option<usize>);

impl Block {
    /// Listings of which nothing is said but what is said of all.
    #[must_use]
    pub fn of(template: &[i64]) -> Self {
        let mut words = [[NONE; BLOCK]; WIDTH];
        for (field, word) in words.iter_mut().zip(template) {
            *field = [*word; BLOCK];
        }
        Self { words }
    }

    /// The words of one field.
    #[must_use]
    pub fn field(&self, at: usize) -> &[i64; BLOCK] {
        self.words.get(at).unwrap_or(const { &[NONE; BLOCK] })
    }

    /// The same, to be written.
    pub fn field_mut(&mut self, at: usize) -> Option<&mut [i64; BLOCK]> {
        self.words.get_mut(at)
    }

    #[inline(always)]
    fn word(&self, at: usize, row: usize) -> i64 {
        self.field(at).get(row).copied().unwrap_or(NONE)
    }

    /// Holds one listing against its pool and tells the words of [`ANSWER_COLUMNS`].
    ///
    /// # Errors
    /// What is wrong with its words, and at which of them.
    pub fn reconcile(
        &self,
        row: usize,
        policy: &Policy,
        workspace: &mut Workspace,
    ) -> Result<[i64; ANSWER_COLUMNS.len()], PlainFault> {
        let words: [Cell<i64>; WIDTH] = core::array::from_fn(|at| Cell::new(self.word(at, row)));
        let limits = Limits { pools: 1, policies: 0 };
        let (before, shop) = words.split_at(SHOP_AT);
        let shop = if self.has_shop(row) { shop.get(1..).unwrap_or(&[]) } else { &[] };
        let parts = [
            (0, Asked::CHECKS, before),
            (POOL_AT, PoolWords::CHECKS, before.get(POOL_AT..).unwrap_or(&[])),
            (LISTING_AT, ListingWords::CHECKS, before.get(LISTING_AT..).unwrap_or(&[])),
            (SHOP_AT.wrapping_add(1), ShopWords::CHECKS, shop),
        ];
        for (at, checks, words) in parts {
            if let Some((code, field)) = first_fault(words, checks, &limits) {
                return Err((code, Some(at.wrapping_add(field))));
            }
        }
        self.reconcile_checked(row, policy, workspace).ok_or((FaultCode::Contradiction, None))
    }

    /// The same of words that all lie within their [`Bounds`]; none where they contradict each other.
    #[inline]
    pub fn reconcile_checked(
        &self,
        row: usize,
        policy: &Policy,
        workspace: &mut Workspace,
    ) -> Option<[i64; ANSWER_COLUMNS.len()]> {
        // One bound for all words of the row.
        let row = row.min(BLOCK.wrapping_sub(1));
        let from = |start: usize| move |at: usize| self.word(start.wrapping_add(at), row);
        let asked = Asked::gather(from(0));
        let pool = PoolWords::gather(from(POOL_AT));
        let listing = ListingWords::gather(from(LISTING_AT));
        let has_shop = self.has_shop(row);
        if !pool.agrees() || !shop_agrees(&listing, has_shop) {
            return None;
        }
        let shop = has_shop.then(|| ShopWords::gather(from(SHOP_AT.wrapping_add(1))));
        let comparison = Comparison {
            pools: &OnlyPool(pool.pool()),
            listing: &listing.listing(shop),
            policies: policy,
            now: asked.now,
            persistence: asked.persistence(),
        };
        Some(tell(&comparison.reconcile(workspace, |_| None, |_| ())))
    }

    fn has_shop(&self, row: usize) -> bool {
        self.word(SHOP_AT, row) == 1
    }
}

const POOL_AT: usize = Asked::FIELDS.len();
const LISTING_AT: usize = POOL_AT + PoolWords::FIELDS.len();

fn tell(row: &Reconciliation) -> [i64; ANSWER_COLUMNS.len()] {
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
