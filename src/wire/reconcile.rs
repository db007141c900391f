//! The call `reconcile` as words: one listing and its pools in, drift and its causes out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Perhaps, Words};
use super::policies::PolicyBook;
use super::pools::{ComponentWords, HoldWords, ONE, PoolLists, PoolRecord, PoolWords, SupplyWords};
use super::record::record;
use super::word::{
    Age, At, Cents, Code, Demand, Flag, Maybe, PoolPlace, QuantityPer, SmallestAmount, Stock, Sum,
    UnitPrice, Whole,
};
use crate::facts::{
    Listing, MAX_COMPONENTS, MAX_HOLDS, MAX_POOLS, MAX_SUPPLIES, Mapping, ShopStock,
};
use crate::rules::reconcile::cause::{Cause, Owner, Severity};
use crate::rules::reconcile::comparison::{Comparison, Persistence};
use crate::rules::reconcile::drift::{Agreement, Reconciliation};
use crate::rules::reconcile::expected::Terms;
use crate::rules::reconcile::triage::{Evidence, Finding, MAX_EVIDENCE, Share};
use crate::rules::workspace::Workspace;

record! {
    /// When the listing is looked at, and since when it has differed.
    pub(super) struct Asked {
        /// Our clock.
        now "now": At,
        /// When the mismatch was first found.
        differs_since "differsSince": Maybe<At>,
        /// How many comparisons in a row have confirmed it before.
        confirmations "confirmations": Whole<0, { Persistence::MAX_TIMES }> = 0,
        /// When the listing was compared last.
        looked_at "lookedAt": Maybe<At>,
    }
}

record! {
    /// The listing, but for what the shop shows of it.
    pub(super) struct ListingWords {
        /// Whether its stock is the ERP's to say.
        governed "governed": Flag = 1,
        /// Whether it is bound to exactly one ERP item.
        mapping "mapping": Code<Mapping> = Mapping::Mapped.number(),
        /// The pool it draws on.
        pool "pool": Maybe<PoolPlace>,
        /// The smallest amount it sells.
        sale_step "saleStep": SmallestAmount = ONE,
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": QuantityPer = ONE,
        /// The price of one unit.
        price "priceCents": Maybe<UnitPrice>,
        /// N.
        pending_reduction "pendingReduction": Demand = 0,
        /// The part of H′, of its own pool, that is not among the holds.
        held_elsewhere "heldElsewhere": Demand = 0,
        /// When the first of those holds ends.
        held_elsewhere_until "heldElsewhereUntil": Maybe<At>,
    }
}

record! {
    /// What WooCommerce shows of the listing.
    pub(super) struct ShopWords {
        /// The stock quantity, where the shop counts.
        quantity "quantity": Maybe<Stock>,
        /// Whether its status lets it be bought.
        in_stock "inStock": Flag,
        /// Whether the shop sells it below zero.
        backorders "backorders": Flag = 0,
        /// The lookup table's copy of the quantity.
        lookup_quantity "lookupQuantity": Maybe<Stock>,
        /// The lookup table's copy of the status.
        lookup_in_stock "lookupInStock": Maybe<Flag>,
        /// What the visibility term says.
        term_in_stock "termInStock": Maybe<Flag>,
    }
}

record! {
    /// Something that is known to have moved the shop's figure.
    struct EvidenceWords {
        /// What it was.
        cause "cause": Code<Cause>,
        /// By how many units; absent where it explains whatever is left.
        units "units": Maybe<Sum>,
    }
}

record! {
    /// One cause with its part of the drift. The units of all causes together are the drift.
    struct CauseAnswer {
        /// What it is.
        cause "cause": Code<Cause>,
        /// How urgent it is.
        severity "severity": Code<Severity>,
        /// Whose it is by default.
        owner "owner": Code<Owner>,
        /// How much of the drift it explains.
        units "units": Sum,
    }
}

record! {
    /// What the shop would sell beside what it should show.
    pub(super) struct DriftAnswer {
        /// What the shop would sell; absent where it sells without counting.
        shop "shop": Maybe<Sum>,
        /// Shop − E.
        difference "difference": Maybe<Sum>,
        /// Shop − expected.
        drift "drift": Maybe<Sum>,
        /// Whether somebody is told.
        exception "exception": Flag,
    }
}

record! {
    /// The steps from the ERP's figure to the expected one.
    pub(super) struct TermsAnswer {
        /// E.
        figure "figure": Sum,
        /// −U.
        in_flight "inFlight": Sum,
        /// −B.
        safety_stock "safetyStock": Sum,
        /// +X.
        backorder_allowance "backorderAllowance": Sum,
        /// −H′.
        held_elsewhere "heldElsewhere": Sum,
        /// What the ERP's block withholds.
        blocked "blocked": Sum,
        /// What rounding down to the sale step drops.
        rounding "rounding": Sum,
        /// What showing nothing instead of less than nothing adds.
        clamp "clamp": Sum,
        /// +N.
        pending_reduction "pendingReduction": Sum,
        /// The figure the shop should show.
        expected "expected": Sum,
    }
}

record! {
    /// What is wrong.
    pub(super) struct FindingAnswer {
        /// The first cause that applies.
        cause "cause": Code<Cause>,
        /// How urgent it is.
        severity "severity": Code<Severity>,
        /// Whose it is by default.
        owner "owner": Code<Owner>,
        /// Units that may be sold and are not there.
        oversell "oversell": Sum,
        /// What they would be sold for.
        oversell_cents "oversellCents": Cents,
        /// Units that are there and cannot be sold.
        lost "lost": Sum,
        /// What they would sell for.
        lost_cents "lostCents": Cents,
    }
}

record! {
    /// How long the figures hold.
    pub(super) struct TimesAnswer {
        /// How old the oldest figure is.
        age "ageMs": Maybe<Age>,
        /// Until when all of them count as fresh.
        fresh_until "freshUntil": Maybe<At>,
        /// When the expected figure could change by the passage of time alone.
        changes_at "changesAt": Maybe<At>,
    }
}

record! {
    /// How the difference lasts, and how the listing stands.
    pub(super) struct StateAnswer {
        /// Since when something has been wrong without a pause.
        differs_since "differsSince": Maybe<At>,
        /// How often that was confirmed, by this comparison too.
        confirmations "confirmations": Whole<0, { Persistence::MAX_TIMES }>,
        /// Whether the shop shows what it should.
        agreement "agreement": Code<Agreement>,
        /// Whether a figure is older than its limit, or its age cannot be told.
        stale "stale": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const POOLS: List<PoolWords> = List::at(ASKED.next(), "pools", MAX_POOLS);
const LISTING: Once<ListingWords> = Once::at(POOLS.next(), "listing");
const SHOP: Perhaps<ShopWords> = Perhaps::at(LISTING.next(), "shop");
const EVIDENCE: List<EvidenceWords> = List::at(SHOP.next(), "evidence", MAX_EVIDENCE).optional();
const COMPONENTS: List<ComponentWords> =
    List::at(EVIDENCE.next(), "components", MAX_COMPONENTS).optional();
const SUPPLIES: List<SupplyWords> =
    List::at(COMPONENTS.next(), "supplies", MAX_SUPPLIES).optional();
const HOLDS: List<HoldWords> = List::at(SUPPLIES.next(), "holds", MAX_HOLDS).optional();

/// The question of `reconcile`: `pool` is the place of the pool that the listing draws on, and `evidence`
/// what records know to have moved the shop's figure.
pub(super) const QUESTION: Layout = &[
    ASKED.part(),
    POOLS.part(),
    LISTING.part(),
    SHOP.part(),
    EVIDENCE.part(),
    COMPONENTS.part(),
    SUPPLIES.part(),
    HOLDS.part(),
];

const CAUSES: List<CauseAnswer> = List::at(HOLDS.next().answer(), "causes", Cause::ALL.len());
const DRIFT: Once<DriftAnswer> = Once::at(CAUSES.next(), "");
const TERMS: Perhaps<TermsAnswer> = Perhaps::at(DRIFT.next(), "terms");
const FINDING: Perhaps<FindingAnswer> = Perhaps::at(TERMS.next(), "finding");
const TIMES: Once<TimesAnswer> = Once::at(FINDING.next(), "");
const STATE: Once<StateAnswer> = Once::at(TIMES.next(), "");

/// The answer of `reconcile`.
pub(super) const ANSWER: Layout =
    &[CAUSES.part(), DRIFT.part(), TERMS.part(), FINDING.part(), TIMES.part(), STATE.part()];

struct InReconcile;

impl PoolLists for InReconcile {
    const POOLS: List<PoolWords> = POOLS;
    const COMPONENTS: List<ComponentWords> = COMPONENTS;
    const SUPPLIES: List<SupplyWords> = SUPPLIES;
    const HOLDS: List<HoldWords> = HOLDS;
}

pub(super) fn run(
    words: &Words,
    policies: &PolicyBook,
    workspace: &mut Workspace,
) -> Result<(), Fault> {
    let mut limits = policies.limits()?;
    let asked = ASKED.take(words, &limits)?;
    PoolRecord::<InReconcile>::take_pools(words, &mut limits)?;
    let listing = LISTING.take(words, &limits)?;
    let shop = SHOP.take(words, &limits)?;
    if !shop_agrees(&listing, shop.is_some()) {
        return Err(SHOP.contradiction());
    }
    EVIDENCE.take(words, &limits, |evidence| evidence.cause.is_reported())?;
    let pools = PoolRecord::<InReconcile>::take_rest(words, &limits)?;

    let listing = listing.listing(shop);
    let comparison = Comparison {
        pools: &pools,
        listing: &listing,
        policies,
        now: asked.now,
        persistence: asked.persistence(),
    };
    let told = |at| {
        let EvidenceWords { cause, units } = EVIDENCE.get(words, at)?;
        Some(Evidence { cause, units })
    };
    let mut causes = 0_usize;
    let row = comparison.reconcile(workspace, told, |Share { cause, severity, owner, units }| {
        CAUSES.put(words, causes, CauseAnswer { cause, severity, owner, units });
        causes = causes.wrapping_add(1);
    });
    CAUSES.put_count(words, causes);
    DRIFT.put(words, DriftAnswer::of(&row));
    TERMS.put(words, row.terms.map(TermsAnswer::of));
    FINDING.put(words, row.finding.map(FindingAnswer::of));
    TIMES.put(words, TimesAnswer::of(&row));
    STATE.put(words, StateAnswer::of(&row));
    Ok(())
}

impl Asked {
    pub(super) const fn persistence(&self) -> Persistence {
        Persistence {
            since: self.differs_since,
            times: self.confirmations,
            looked_at: self.looked_at,
        }
    }
}

/// What is not in the shop has no shop, and everything else has one.
pub(super) fn shop_agrees(listing: &ListingWords, has_shop: bool) -> bool {
    has_shop != (listing.mapping == Mapping::NotInShop)
}

impl ListingWords {
    pub(super) fn listing(self, shop: Option<ShopWords>) -> Listing {
        Listing {
            governed: self.governed,
            mapping: self.mapping,
            pool: self.pool,
            sale_step: self.sale_step,
            quantity_per: self.quantity_per,
            price: self.price,
            shop: shop.map(ShopWords::stock),
            pending_reduction: self.pending_reduction,
            held_elsewhere: self.held_elsewhere,
            held_elsewhere_until: self.held_elsewhere_until,
        }
    }
}

impl ShopWords {
    const fn stock(self) -> ShopStock {
        ShopStock {
            quantity: self.quantity,
            in_stock: self.in_stock,
            backorders: self.backorders,
            lookup_quantity: self.lookup_quantity,
            lookup_in_stock: self.lookup_in_stock,
            term_in_stock: self.term_in_stock,
        }
    }
}

impl DriftAnswer {
    const fn of(row: &Reconciliation) -> Self {
        let exception = row.is_exception;
        Self { shop: row.shop, difference: row.difference, drift: row.drift, exception }
    }
}

impl TermsAnswer {
    const fn of(terms: Terms) -> Self {
        Self {
            figure: terms.figure,
            in_flight: terms.in_flight,
            safety_stock: terms.safety_stock,
            backorder_allowance: terms.backorder_allowance,
            held_elsewhere: terms.held_elsewhere,
            blocked: terms.blocked,
            rounding: terms.rounding,
            clamp: terms.clamp,
            pending_reduction: terms.pending_reduction,
            expected: terms.expected,
        }
    }
}

impl FindingAnswer {
    const fn of(finding: Finding) -> Self {
        Self {
            cause: finding.cause,
            severity: finding.severity,
            owner: finding.owner,
            oversell: finding.oversell,
            oversell_cents: finding.oversell_cents,
            lost: finding.lost,
            lost_cents: finding.lost_cents,
        }
    }
}

impl StateAnswer {
    const fn of(row: &Reconciliation) -> Self {
        Self {
            differs_since: row.since,
            confirmations: row.confirmations,
            agreement: row.agreement,
            stale: row.is_stale,
        }
    }
}

impl TimesAnswer {
    const fn of(row: &Reconciliation) -> Self {
        Self { age: row.age, fresh_until: row.fresh_until, changes_at: row.changes_at }
    }
}
