//! The call `reconcile` as words: one listing and its pools in, drift and its causes out.

use super::layout::{Check, EVIDENCE, LISTING, NONE, RECONCILE_HEAD, SHOP, checks};
use super::pools::{PolicyRecord, PoolRecord, Rows, place};
use super::words::{
    Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none,
};
use crate::facts::{Listing, Mapping, Price, ShopStock};
use crate::rules::reconcile::cause::Cause;
use crate::rules::reconcile::expected::Terms;
use crate::rules::reconcile::triage::{Evidence, Finding, MAX_EVIDENCE, Share};
use crate::rules::reconcile::{
    comparison::{Comparison, Persistence},
    drift::Reconciliation,
};
use crate::rules::workspace::Workspace;

type EvidenceRow = [i64; 2];
pub(super) type ListingRow = [i64; 9];
pub(super) type ShopRow = [i64; 6];

pub(super) static HEAD_CHECKS: [Check; 3] = checks(RECONCILE_HEAD.fields);
pub(super) static LISTING_CHECKS: [Check; 9] = checks(LISTING.fields);
pub(super) static SHOP_CHECKS: [Check; 6] = checks(SHOP.fields);
static EVIDENCE_CHECKS: [Check; 2] = checks(EVIDENCE.fields);

pub(super) fn run(
    reader: &mut Reader<'_>,
    writer: &mut Writer<'_>,
    workspace: &mut Workspace,
) -> Result<(), Fault> {
    reader.format();
    let &[now, since, times] = reader.checked(&HEAD_CHECKS);
    let policies = PolicyRecord::take(reader);
    let pools = PoolRecord::take_pools(reader);
    let listing = read_listing(reader);
    let evidence = Rows::take(reader, MAX_EVIDENCE, &EVIDENCE_CHECKS);
    evidence.look(reader, check_evidence);
    let pools = PoolRecord::take_rest(reader, pools);
    reader.end()?;

    let persistence = Persistence { since: instant_or_none(since), times };
    let told = |at| evidence.row(at).map(evidence_of);
    // The causes stand first, because they are found before the row is whole; how many there are is
    // known last.
    writer.put(NONE);
    let mut causes = 0_usize;
    let comparison = Comparison {
        pools: &pools,
        listing: &listing,
        policies: &policies,
        now: instant(now),
        persistence,
    };
    let row = comparison.reconcile(workspace, told, |share| {
        causes = causes.wrapping_add(1);
        write_share(writer, &share);
    });
    writer.put_at(1, i64::try_from(causes).unwrap_or(NONE));
    write(writer, &row);
    Ok(())
}

pub(super) fn read_listing(reader: &mut Reader<'_>) -> Listing {
    let row = reader.checked(&LISTING_CHECKS);
    let shop = if reader.is_present() { Some(reader.checked(&SHOP_CHECKS)) } else { None };
    if shop_contradicts(row, shop.is_some()) {
        reader.fail(FaultCode::Contradiction, 0);
    }
    listing_of(row, shop.map(shop_of))
}

/// What is not in the shop has no shop, and everything else has one.
pub(super) const fn shop_contradicts(&[_, mapping, ..]: &ListingRow, has_shop: bool) -> bool {
    has_shop == (mapping == Mapping::NotInShop.number())
}

/// The listing of a checked row.
pub(super) fn listing_of(row: &ListingRow, shop: Option<ShopStock>) -> Listing {
    let &[
        governed,
        mapping,
        pool,
        sale_step,
        quantity_per,
        price,
        pending_reduction,
        held_elsewhere,
        held_until,
    ] = row;
    Listing {
        governed: governed == 1,
        mapping: Mapping::from_number(mapping).unwrap_or(Mapping::NotInErp),
        pool: place(pool),
        sale_step: quantity(sale_step),
        quantity_per: quantity(quantity_per),
        price: if price == NONE { None } else { Price::from_cents(price) },
        shop,
        pending_reduction: quantity(pending_reduction),
        held_elsewhere: quantity(held_elsewhere),
        held_elsewhere_until: instant_or_none(held_until),
    }
}

/// The shop of a checked row.
pub(super) fn shop_of(row: &ShopRow) -> ShopStock {
    let &[quantity, in_stock, backorders, lookup, lookup_in_stock, term_in_stock] = row;
    let flag = |word| if word == NONE { None } else { Some(word == 1) };
    ShopStock {
        quantity: quantity_or_none(quantity),
        in_stock: in_stock == 1,
        backorders: backorders == 1,
        lookup_quantity: quantity_or_none(lookup),
        lookup_in_stock: flag(lookup_in_stock),
        term_in_stock: flag(term_in_stock),
    }
}

fn check_evidence(reader: &mut Reader<'_>, row: &EvidenceRow) {
    let &[cause, _] = row;
    if Cause::from_number(cause).is_some_and(|cause| !cause.is_told()) {
        reader.fail(FaultCode::Contradiction, 0);
    }
}

fn evidence_of(row: &EvidenceRow) -> Evidence {
    let &[cause, units] = row;
    Evidence {
        cause: Cause::from_number(cause).unwrap_or(Cause::Unexplained),
        units: quantity_or_none(units),
    }
}

fn write_share(writer: &mut Writer<'_>, share: &Share) {
    writer.put(share.cause.number());
    writer.put(share.severity.number());
    writer.put(share.owner.number());
    writer.quantity(share.units);
}

fn write(writer: &mut Writer<'_>, row: &Reconciliation) {
    writer.quantity_or_none(row.shop);
    writer.quantity_or_none(row.difference);
    writer.quantity_or_none(row.drift);
    writer.flag(row.is_exception);
    writer.flag(row.terms.is_some());
    if let Some(terms) = &row.terms {
        write_terms(writer, terms);
    }
    writer.flag(row.finding.is_some());
    if let Some(finding) = &row.finding {
        write_finding(writer, finding);
    }
    writer.span_or_none(row.age);
    writer.instant_or_none(row.fresh_until);
    writer.instant_or_none(row.changes_at);
}

fn write_terms(writer: &mut Writer<'_>, terms: &Terms) {
    writer.quantity(terms.figure);
    writer.quantity(terms.in_flight);
    writer.quantity(terms.safety_stock);
    writer.quantity(terms.backorder_allowance);
    writer.quantity(terms.held_elsewhere);
    writer.quantity(terms.blocked);
    writer.quantity(terms.rounding);
    writer.quantity(terms.clamp);
    writer.quantity(terms.pending_reduction);
    writer.quantity(terms.expected);
}

fn write_finding(writer: &mut Writer<'_>, finding: &Finding) {
    writer.put(finding.cause.number());
    writer.put(finding.severity.number());
    writer.put(finding.owner.number());
    writer.quantity(finding.oversell);
    writer.put(finding.oversell_cents);
    writer.quantity(finding.lost);
    writer.put(finding.lost_cents);
}
