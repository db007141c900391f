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
        let mut fields = RECONCILE.answer.iter().filter(is_row).flat_map(|part| part.fields);
        fields.find(|field| field.name == name)
    };
    TOLD.into_iter().filter_map(find)
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

/// What is wrong with the words of a plain listing, and at which of them; at none where some contradict
/// each other.
pub type PlainFault = (FaultCode, Option<usize>);

/// Holds one listing against its pool and tells the words of [`TOLD`].
///
/// # Errors
/// What is wrong with the words, and at which of them.
pub fn reconcile_plain(
    words: &[Cell<i64>],
    policy: &Policy,
    workspace: &mut Workspace,
) -> Result<[i64; TOLD.len()], PlainFault> {
    let none = (FaultCode::FormatUnknown, None);
    let row = Row::of(words).ok_or(none)?;
    let limits = Limits { pools: 1, policies: 0 };
    let parts = [
        (0, Asked::words(row.asked), Asked::CHECKS),
        (POOL_AT, PoolWords::words(row.pool), PoolWords::CHECKS),
        (LISTING_AT, ListingWords::words(row.listing), ListingWords::CHECKS),
        (SHOP_AT.wrapping_add(1), row.shop.map_or(&[], ShopWords::words), ShopWords::CHECKS),
    ];
    for (at, words, checks) in parts {
        if let Some((code, field)) = first_fault(words, checks, &limits) {
            return Err((code, Some(at.wrapping_add(field))));
        }
    }
    row.compare(policy, workspace).ok_or((FaultCode::Contradiction, None))
}

/// The same of words that all lie within their [`Bounds`]; none where they contradict each other.
pub fn reconcile_checked(
    words: &[Cell<i64>],
    policy: &Policy,
    workspace: &mut Workspace,
) -> Option<[i64; TOLD.len()]> {
    Row::of(words)?.compare(policy, workspace)
}

const POOL_AT: usize = Asked::FIELDS.len();
const LISTING_AT: usize = POOL_AT + PoolWords::FIELDS.len();

/// The rows of a plain listing.
struct Row<'a> {
    asked: &'a <Asked as Record>::Row,
    pool: &'a <PoolWords as Record>::Row,
    listing: &'a <ListingWords as Record>::Row,
    shop: Option<&'a <ShopWords as Record>::Row>,
}

impl<'a> Row<'a> {
    fn of(words: &'a [Cell<i64>]) -> Option<Self> {
        let has_shop = words.get(SHOP_AT)?.get() == 1;
        Some(Self {
            asked: Asked::row(words)?,
            pool: PoolWords::row(words.get(POOL_AT..)?)?,
            listing: ListingWords::row(words.get(LISTING_AT..)?)?,
            shop: if has_shop {
                Some(ShopWords::row(words.get(SHOP_AT.wrapping_add(1)..)?)?)
            } else {
                None
            },
        })
    }

    fn compare(&self, policy: &Policy, workspace: &mut Workspace) -> Option<[i64; TOLD.len()]> {
        let asked = Asked::read(self.asked);
        let pool = PoolWords::read(self.pool);
        let listing = ListingWords::read(self.listing);
        if !pool.agrees() || !shop_agrees(&listing, self.shop.is_some()) {
            return None;
        }
        let comparison = Comparison {
            pools: &OnlyPool(pool.pool()),
            listing: &listing.listing(self.shop.map(ShopWords::read)),
            policies: policy,
            now: asked.now,
            persistence: asked.persistence(),
        };
        Some(tell(&comparison.reconcile(workspace, |_| None, |_| ())))
    }
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
