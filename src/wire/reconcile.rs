//! The call `reconcile` as words: one listing and its pool in, drift and its cause out.

use super::decide::{read_policy, read_pool};
use super::words::{Fault, FaultCode, Reader, Writer};
use crate::facts::{Listing, Mapping, Price, ShopStock};
use crate::rules::drift::{Reconciliation, reconcile};
use crate::rules::expected::Terms;
use crate::rules::gate::judge_pool;
use crate::rules::triage::Finding;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let now = reader.instant();
    let policy = read_policy(reader);
    let pool = read_pool(reader);
    let listing = read_listing(reader);
    reader.end()?;

    write(writer, &reconcile(&pool, &listing, &policy, now));
    let judged = judge_pool(&pool, &policy, now);
    writer.span_or_none(judged.age);
    writer.instant_or_none(judged.fresh_until);
    Ok(())
}

fn read_listing(reader: &mut Reader<'_>) -> Listing {
    let governed = reader.flag();
    let mapping = reader.code(Mapping::from_number, Mapping::NotInErp);
    let sale_step = reader.step();
    let price = reader.number_or_none(0, Price::MAX).and_then(Price::from_cents);
    let (unreduced, held_elsewhere) = (reader.demand(), reader.demand());
    let shop = if reader.flag() { Some(read_shop(reader)) } else { None };
    if shop.is_none() != (mapping == Mapping::NotInShop) {
        reader.fail(FaultCode::Contradiction);
    }
    Listing { governed, mapping, sale_step, price, shop, unreduced, held_elsewhere }
}

fn read_shop(reader: &mut Reader<'_>) -> ShopStock {
    ShopStock {
        quantity: reader.stock_or_none(),
        in_stock: reader.flag(),
        backorders: reader.flag(),
    }
}

fn write(writer: &mut Writer<'_>, row: &Reconciliation) {
    writer.quantity_or_none(row.shop);
    writer.quantity_or_none(row.difference);
    writer.quantity_or_none(row.drift);
    writer.flag(row.terms.is_some());
    if let Some(terms) = &row.terms {
        write_terms(writer, terms);
    }
    writer.flag(row.finding.is_some());
    if let Some(finding) = &row.finding {
        write_finding(writer, finding);
    }
}

fn write_terms(writer: &mut Writer<'_>, terms: &Terms) {
    writer.quantity(terms.figure);
    writer.quantity(terms.unacknowledged);
    writer.quantity(terms.buffer);
    writer.quantity(terms.held_elsewhere);
    writer.quantity(terms.blocked);
    writer.quantity(terms.rounding);
    writer.quantity(terms.clamp);
    writer.quantity(terms.unreduced);
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
