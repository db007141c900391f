//! How many listings a second one core reconciles natively, a million at a time.
//!
//! Decides what is timed. Budget: 10 million listings a second, so 100 ms a round, 8 million in checked
//! columns, and at most 80 bytes a listing beyond the input; `cargo dev bench` holds the figures to it.

mod facts;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use facts::{now, pool, units};
use std::hint::black_box;
use std::io::Write as _;
use std::time::Duration;
use stock_truth::facts::{Listing, Mapping, OnlyPool, Price, Quantity, ShopStock};
use stock_truth::policy::Policy;
use stock_truth::rules::reconcile::comparison::{Comparison, Persistence};
use stock_truth::rules::workspace::Workspace;
use stock_truth::shell::columns::{Column, Table, Values};
use stock_truth::wire::value::Value;

const LISTINGS: i64 = 1_000_000;

/// One listing in ten shows another figure than its pool, one in fifty has an old one.
fn listing(place: i64) -> (OnlyPool, Listing) {
    let figure = place.wrapping_mul(7).checked_rem(200).unwrap_or(0);
    let shown =
        if place.checked_rem(10) == Some(0) { 199_i64.saturating_sub(figure) } else { figure };
    let age = if place.checked_rem(50) == Some(1) { 3_600_000 } else { 240_000 };
    let listing = Listing {
        governed: true,
        mapping: Mapping::Mapped,
        pool: Some(0),
        sale_step: Quantity::ONE,
        quantity_per: Quantity::ONE,
        price: Price::from_cents(place.checked_rem(20_000).unwrap_or(0)),
        shop: Some(ShopStock::stated(Some(units(shown)), shown > 0, false)),
        pending_reduction: Quantity::ZERO,
        held_elsewhere: Quantity::ZERO,
        held_elsewhere_until: None,
    };
    (OnlyPool(pool(figure, age)), listing)
}

/// Listings with a finding, so that no answer goes unused.
fn typed(listings: &[(OnlyPool, Listing)]) -> usize {
    let (policy, mut workspace) = (Policy::default(), Workspace::new());
    let is_found = |(pool, listing): &&(OnlyPool, Listing)| {
        let comparison = Comparison {
            pools: pool,
            listing,
            policies: &policy,
            now: now(),
            persistence: Persistence { since: None, times: 0, looked_at: None },
        };
        black_box(comparison.reconcile(&mut workspace, |_| None, |_| ())).finding.is_some()
    };
    listings.iter().filter(is_found).count()
}

/// The same listings in columns.
fn columns(listings: &[(OnlyPool, Listing)]) -> Vec<Column> {
    let large = |name: &str, read: &dyn Fn(&OnlyPool, &Listing) -> i64| {
        let values = listings.iter().map(|(pool, listing)| float(read(pool, listing)));
        Column { name: name.into(), values: Values::Large(values.collect()) }
    };
    let age = |pool: &OnlyPool| pool.0.observation.map_or(0, |claim| claim.as_of.ms());
    let shown = |listing: &Listing| listing.shop.and_then(|shop| shop.quantity);
    let figure = |pool: &OnlyPool| pool.0.observation.and_then(|claim| claim.figure.known());
    let in_stock = listings
        .iter()
        .map(|(_, listing)| u8::from(listing.shop.is_some_and(|shop| shop.in_stock)));
    vec![
        large("figure", &|pool, _| figure(pool).map_or(0, |figure| figure.ten_thousandths())),
        large("asOf", &|pool, _| age(pool)),
        large("receivedAt", &|pool, _| age(pool)),
        large("priceCents", &|_, listing| listing.price.map_or(0, |price| price.cents())),
        large("quantity", &|_, listing| shown(listing).map_or(0, |shown| shown.ten_thousandths())),
        Column { name: "inStock".into(), values: Values::Small(in_stock.collect()) },
    ]
}

#[expect(clippy::as_conversions, reason = "every number here is exact as a float")]
const fn float(word: i64) -> f64 {
    word as f64
}

fn reconciliation(bench: &mut Criterion) {
    let listings: Vec<(OnlyPool, Listing)> = (0..LISTINGS).map(listing).collect();
    let columns = columns(&listings);
    let shared = Value::Object(vec![("now".into(), Value::text(now().to_string()))]);

    let mut group = bench.benchmark_group("reconcile a million");
    group.throughput(Throughput::Elements(LISTINGS.unsigned_abs()));
    group.bench_function("typed", |bench| bench.iter(|| typed(black_box(&listings))));
    let before = peak_kib();
    let mut table = Table::of(columns);
    let answer = table.reconcile(&shared);
    let after = peak_kib();
    assert!(answer.is_ok(), "the columns are refused");
    if let (Some(before), Some(after)) = (before, after) {
        let kib = after.saturating_sub(before);
        let bytes = kib.saturating_mul(1024).wrapping_div(LISTINGS);
        // Beside what Criterion prints, for `cargo dev bench`.
        let _ = writeln!(std::io::stdout(), "memory {bytes}");
    }
    group.bench_function("columns", |bench| {
        bench.iter(|| black_box(&mut table).reconcile(black_box(&shared)));
    });
    group.finish();
}

/// The most memory that this process has held, where the system tells.
fn peak_kib() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

criterion_group! {
    name = all;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(9))
        .without_plots();
    targets = reconciliation
}
criterion_main!(all);
