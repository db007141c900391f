//! What somebody should know of files that do not fit together.
//!
//! Decides the words. Nothing that is noted here changes a figure.

use crate::read::input::{Inputs, Role, Source};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::shop::orders::OrderLine;
use crate::shop::policies::Policies;
use crate::terminal::failure::Failure;

/// Order lines whose key neither list has: they are taken off nothing.
pub(super) fn unbound_orders(lines: &[OrderLine], has: impl Fn(&str) -> bool) -> Vec<Problem> {
    let unbound = lines.iter().filter(|line| !has(&line.sku));
    unbound
        .map(|line| {
            let message = if line.sku.is_empty() {
                format!(
                    "sells product {}, which no file has a key for; it is not counted",
                    line.product
                )
            } else {
                let shown = quoted(&line.sku);
                format!("sells {shown}, which neither list has; it is not counted")
            };
            let misread = Misread::cell("line_items", "order_line_unbound", message);
            misread.at(line.source, line.line, Effect::RowLeftOut)
        })
        .collect()
}

/// Choices for names that nothing has: they protect nothing, and the merchant thinks that they do.
pub(super) fn idle_policies(policies: &Policies, source: Source) -> Vec<Problem> {
    const SHOWN: usize = 5;
    let idle = policies.idle().into_iter().filter(|(_, names)| !names.is_empty());
    idle.map(|(place, names)| {
        let shown: Vec<String> = names.iter().take(SHOWN).map(|name| quoted(name)).collect();
        let more = match names.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let message = format!(
            "nothing that was compared is of {}{more}; see how the shop spells it",
            shown.join(", ")
        );
        let misread = Misread::cell(place, "policy_without_use", message);
        misread.at(source, 0, Effect::Noted)
    })
    .collect()
}

/// Refuses files of which no row could be read: an audit of nothing would agree.
///
/// # Errors
/// Where nothing is readable, with the first rows that are not.
pub(super) fn check_readable(
    inputs: &Inputs,
    role: Role,
    readable: bool,
    problems: &[Problem],
) -> Result<(), Failure> {
    const SHOWN: usize = 5;
    let Some(first) = inputs.of(role).first().copied().filter(|_| !readable) else {
        return Ok(());
    };
    let left_out = |problem: &&Problem| {
        problem.effect == Effect::RowLeftOut
            && inputs.get(problem.source).is_some_and(|input| input.role == role)
    };
    let shown = problems.iter().filter(left_out).take(SHOWN);
    let shown = shown.map(|problem| format!("{}:{problem}", inputs.path(problem.source).display()));
    let failure =
        Failure::file(inputs.path(first), "nothing_readable", "has no row that can be read");
    Err(failure.with_details(shown))
}
