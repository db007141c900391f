//! The command `audit`: a shop's products beside an ERP's stock list.
//!
//! Decides which files are read, what was declared of them by the mapping and by the command line
//! (which goes first), and what must have been declared. Comparing is for [`crate::compare`].

use crate::Done;
use crate::args::{Audit, Format, span};
use crate::compare::{Contracts, Report};
use crate::fault::Failure;
use crate::input::{Input, Inputs, Role};
use crate::judge::Rules;
use crate::mapping::erp::{Basis, ErpProfile};
use crate::mapping::{self, MappingFile};
use crate::output;
use crate::policies::Policies;
use crate::report::{csv, html, json, table};
use crate::shop::ShopProfile;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use stock_truth::facts::{Quantity, Span};

/// Audits the files and writes the report.
///
/// # Errors
/// Why there is nothing to compare or nowhere to write.
pub(crate) fn run(audit: &Audit) -> Result<Done, Failure> {
    let screen = output::screen(audit.out.as_deref());
    let mut inputs = Inputs::default();
    let roles = [(Role::Shop, &audit.shop), (Role::Erp, &audit.erp), (Role::Orders, &audit.orders)];
    for (role, paths) in roles {
        for path in paths {
            inputs.add(role, path);
        }
    }
    let mapping = audit.mapping.as_ref().map(|path| inputs.add(Role::Mapping, path));
    let policy = audit.policy.as_ref().map(|path| inputs.add(Role::Policy, path));
    check_given_once(inputs.all())?;
    output::check_target(audit.out.as_deref(), inputs.all())?;

    let declared = mapping.map(|source| mapping::read(&inputs, source)).transpose()?;
    let place = audit.mapping.as_deref().unwrap_or(Path::new(""));
    let MappingFile { erp, shop, orders, .. } = declared.unwrap_or_default();
    check_basis(audit.erp_basis.or(erp.basis))?;
    let lag = audit.orders_lag.map_or_else(
        || orders.lag.map(|lag| span("orders.lag", &lag)).transpose(),
        |lag| Ok(Some(lag)),
    )?;
    let mut policies = Policies::read(&inputs, policy)?;
    if let Some(max_age) = audit.max_age {
        policies.limit_age(max_age);
    }
    let lag = check_lag(lag, audit)?;
    let rules = Rules {
        policies,
        now: audit.now,
        sale_step: audit.sale_step,
        lag,
        notebook: Cell::new(None),
    };
    let mut shop = ShopProfile::check(shop, place)?;
    shop.delimiter = audit.shop_delimiter.or(shop.delimiter);
    let contracts = Contracts { erp: with_arguments(erp.check(place)?, audit), shop };
    let report = Report::new(audit, rules, &contracts, inputs)?;
    output::deliver(audit.out.as_deref(), |out| match audit.format {
        Format::Table => table::write(out, &report, screen),
        Format::Json => json::write(out, &report),
        Format::Csv => csv::write(out, &report),
        Format::Html => html::write(out, &report),
    })?;
    Ok(if report.agrees() { Done::Agrees } else { Done::Mismatches })
}

/// A file that is read twice counts twice: every key of it would be a duplicate.
fn check_given_once(inputs: &[Input]) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for Input { role, path, .. } in inputs {
        // What is not there is told when it is opened.
        if fs::canonicalize(path).is_ok_and(|real| !seen.insert((*role, real))) {
            let message = format!("is given twice as --{}", role.code());
            return Err(Failure::file(path, "file_given_twice", message));
        }
    }
    Ok(())
}

/// What the command line says goes before what the mapping says.
fn with_arguments(mut profile: ErpProfile, audit: &Audit) -> ErpProfile {
    profile.dialect.delimiter = audit.erp_delimiter.or(profile.dialect.delimiter);
    profile.numbers.decimal = audit.erp_decimal.or(profile.numbers.decimal);
    profile.as_of = audit.erp_as_of.or(profile.as_of);
    profile.as_of_place = profile.as_of_place.filter(|_| audit.erp_as_of.is_none());
    let units = audit.erp_units.iter().map(|unit| (unit.trim().to_lowercase(), Quantity::ONE));
    profile.units.extend(units);
    profile
}

fn check_basis(basis: Option<Basis>) -> Result<(), Failure> {
    match basis {
        Some(Basis::Free) => Ok(()),
        Some(Basis::OnHand) => Err(Failure::usage(
            "basis_not_supported",
            "--erp-basis on_hand is not supported yet: physical stock still contains what the ERP \
             has reserved for others, and without those reservations every one of them would be \
             sold twice. Export the figure that has them taken off and declare --erp-basis free",
        )),
        None => Err(Failure::usage(
            "basis_undeclared",
            "declare what the ERP's figure means: `--erp-basis free` where it is physical stock \
             less what the ERP has reserved. Nothing in the file can tell, and taking physical \
             stock for free stock sells reserved units twice",
        )),
    }
}

fn check_lag(lag: Option<Span>, audit: &Audit) -> Result<Span, Failure> {
    if lag.is_none() && !audit.orders.is_empty() {
        return Err(Failure::usage(
            "lag_undeclared",
            "declare how long after an order was placed the ERP's figure contains it: \
             `--orders-lag 10m`, or `orders.lag` in the mapping. Without it an order would count \
             twice or not at all",
        ));
    }
    Ok(lag.unwrap_or(Span::ZERO))
}
