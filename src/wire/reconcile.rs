//! The call `reconcile` as words: one listing and its pool in, drift and its cause out.

use super::decide::{check_policy, check_pool, policy, pool};
use super::layout::NONE;
use super::words::{Fault, FaultCode, Reader, Writer, instant, quantity, quantity_or_none};
use crate::facts::{Listing, Mapping, Price, ShopStock};
use crate::rules::drift::{Reconciliation, reconcile};
use crate::rules::expected::Terms;
use crate::rules::gate::judge_pool;
use crate::rules::triage::Finding;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[now] = reader.row();
    reader.check_instant(now, 0);
    let (policy, pool) = (policy(check_policy(reader)), pool(check_pool(reader)));
    let listing = read_listing(reader);
    reader.end()?;

    let now = instant(now);
    write(writer, &reconcile(&pool, &listing, &policy, now));
    let judged = judge_pool(&pool, &policy, now);
    writer.span_or_none(judged.age);
    writer.instant_or_none(judged.fresh_until);
    Ok(())
}

fn read_listing(reader: &mut Reader<'_>) -> Listing {
    let &[governed, mapping, sale_step, price, unreduced, held_elsewhere] = reader.row();
    let known_mapping = Mapping::from_number(mapping);
    reader.check_flag(governed, 0);
    reader.check_code(known_mapping, mapping, 1);
    reader.check_step(sale_step, 2);
    reader.check_or_none(price, 0, Price::MAX, 3);
    reader.check_demand(unreduced, 4);
    reader.check_demand(held_elsewhere, 5);
    let shop = if reader.is_present() { Some(read_shop(reader)) } else { None };
    if shop.is_none() != (known_mapping == Some(Mapping::NotInShop)) {
        reader.fail(FaultCode::Contradiction, 0);
    }
    Listing {
        governed: governed == 1,
        mapping: known_mapping.unwrap_or(Mapping::NotInErp),
        sale_step: quantity(sale_step),
        price: if price == NONE { None } else { Price::from_cents(price) },
        shop,
        unreduced: quantity(unreduced),
        held_elsewhere: quantity(held_elsewhere),
    }
}

fn read_shop(reader: &mut Reader<'_>) -> ShopStock {
    let &[quantity, in_stock, backorders] = reader.row();
    reader.check_stock_or_none(quantity, 0);
    reader.check_flag(in_stock, 1);
    reader.check_flag(backorders, 2);
    ShopStock {
        quantity: quantity_or_none(quantity),
        in_stock: in_stock == 1,
        backorders: backorders == 1,
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
