//! The shop's orders, as WooCommerce's REST interface v3 gives them.
//!
//! Decides what each order line still asks for and since when. Whether the ERP's figure contains
//! it is for the core, by the declared lag. Refunds are objects of their own, from `refunds`: an
//! order names its refunds and not what they took back.

use crate::mapping::time::{Times, zone};
use crate::read::input::{Inputs, Source};
use crate::read::node::{Node, without_exponent};
use crate::read::objects::{Place, WantedObjects, each, number, text};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::terminal::failure::Failure;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use stock_truth::facts::{Instant, Quantity};
use stock_truth::rules::demand::history::Read;
use stock_truth::rules::demand::order_status::{self, Counted, Order, OrderStatus, count};

const FIELDS: [&str; 9] = [
    "id",
    "number",
    "status",
    "parent_id",
    "date_created_gmt",
    "date_created",
    "line_items",
    "refunds",
    "amount",
];

/// One line of an order that asks for stock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrderLine {
    /// The order's id, its number as people see it, and the line's id in the order.
    order: u64,
    pub(crate) number: String,
    line_id: u64,
    /// The variation's id where there is one, else the product's.
    pub(crate) product: u64,
    /// The key at the time of the order; empty where the order does not tell.
    pub(crate) sku: String,
    pub(crate) ordered: Quantity,
    /// Less what refunds took back.
    pub(crate) net: Quantity,
    pub(crate) placed: Instant,
    /// When the last refund of the line was made.
    pub(crate) refunded: Option<Instant>,
    /// What the ERP showed of the line, oldest first.
    pub(crate) reads: Vec<Read>,
    pub(crate) source: Source,
    pub(crate) line: u64,
}

impl OrderLine {
    /// What the line may be called by the ERP: its order by id or by number, the line by its id or by
    /// the key that it had when the order was placed.
    pub(crate) fn names(&self) -> impl Iterator<Item = (String, String)> {
        let orders = [self.order.to_string(), self.number.clone()];
        let lines = [self.line_id.to_string(), self.sku.clone()];
        let pairs = orders.into_iter().flat_map(move |order| {
            lines.clone().into_iter().map(move |line| (order.clone(), line))
        });
        pairs.filter(|(order, line)| !order.is_empty() && !line.is_empty())
    }
}

/// What the core makes of a status of the shop's. No order counts as entered before the figure:
/// which of them it contains is judged by the declared lag, line by line.
fn effect(status: &str) -> Counted {
    let status = match status {
        "checkout-draft" => OrderStatus::CheckoutDraft,
        "auto-draft" => OrderStatus::AutoDraft,
        "pending" => OrderStatus::Pending,
        "on-hold" => OrderStatus::OnHold,
        "processing" => OrderStatus::Processing,
        "completed" => OrderStatus::Completed,
        "refunded" => OrderStatus::Refunded,
        "cancelled" => OrderStatus::Cancelled,
        "trash" => OrderStatus::Trash,
        "failed" => OrderStatus::Failed,
        _ => OrderStatus::Custom,
    };
    let [entered_at, completed_at, feed_since] = [None; 3];
    count(&Order { status, entered_at, completed_at, feed_since, counted: false })
}

/// Reads the orders' files: every line that asks for stock, and whether anything could be read.
///
/// # Errors
/// Why one of them cannot be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    problems: &mut Vec<Problem>,
) -> Result<(Vec<OrderLine>, bool), Failure> {
    let mut orders = Orders::default();
    let (mut taken, mut left_out) = (false, false);
    for source in sources {
        let wanted = WantedObjects { root: &Place::default(), fields: Some(&FIELDS) };
        each(inputs, *source, None, &wanted, &mut |line, element| {
            let at = At { source: *source, line };
            match element.check().and_then(|()| orders.take(at, &element.value, problems)) {
                Ok(()) => taken = true,
                Err(misread) => {
                    left_out = true;
                    problems.push(misread.at(*source, line, Effect::RowLeftOut));
                }
            }
            Ok(())
        })?;
    }
    // A shop may have no order yet.
    Ok((orders.settle(problems), taken || !left_out))
}

#[derive(Clone, Copy)]
struct At {
    source: Source,
    line: u64,
}

#[derive(Default)]
struct Orders {
    /// Lines by order and line id, so that an order in two files counts once.
    lines: BTreeMap<(u64, u64), OrderLine>,
    seen: BTreeSet<u64>,
    /// Refunds that orders name, with the order's place.
    named: BTreeMap<u64, At>,
    refunds: BTreeMap<u64, Refund>,
    statuses: BTreeSet<String>,
}

struct Refund {
    order: u64,
    made: Instant,
    /// Order line, or product where the refund does not name the line, and how much.
    lines: Vec<(Option<u64>, u64, Quantity)>,
}

impl Orders {
    fn take(&mut self, at: At, object: &Node, problems: &mut Vec<Problem>) -> Result<(), Misread> {
        let id = number(object, "id");
        if id == 0 {
            return Err(Misread::cell("id", "order_without_id", "is not an order's number"));
        }
        // The interface's refunds have no status and name their order.
        if object.get("status").is_none() && number(object, "parent_id") > 0 {
            let refund = Refund {
                order: number(object, "parent_id"),
                made: created(object)?,
                lines: refund_lines(object)?,
            };
            self.refunds.insert(id, refund);
            return Ok(());
        }
        let status = text(object, "status");
        if status.is_empty() {
            return Err(Misread::cell("status", "status_missing", "is not in the object"));
        }
        let Counted { effect, is_unclear, .. } = effect(status);
        // How long a pending order's hold lives no file tells, and what has left was never sent on.
        if effect != order_status::Effect::Demand {
            return Ok(());
        }
        if is_unclear && self.statuses.insert(status.to_string()) {
            let message = format!(
                "{} is a status of this shop's own; its orders count as open",
                quoted(status)
            );
            let misread = Misread::cell("status", "order_status_unknown", message);
            problems.push(misread.at(at.source, at.line, Effect::Noted));
        }
        let placed = created(object)?;
        let lines = order_lines(object, placed, at)?;
        if !self.seen.insert(id) {
            let message = format!("order {id} stands here again; it counts once");
            let misread = Misread::cell("id", "order_twice", message);
            problems.push(misread.at(at.source, at.line, Effect::Noted));
            return Ok(());
        }
        self.lines.extend(lines.into_iter().map(|(line_id, line)| ((id, line_id), line)));
        for refund in object.get("refunds").map_or(&[][..], Node::list) {
            self.named.insert(number(refund, "id"), at);
        }
        Ok(())
    }

    fn settle(mut self, problems: &mut Vec<Problem>) -> Vec<OrderLine> {
        for (id, at) in &self.named {
            if !self.refunds.contains_key(id) {
                let message = format!(
                    "refund {id} is named and its lines are not in the files; the order counts in \
                     full. Give the shop's `refunds` as another --orders file"
                );
                let misread = Misread::cell("refunds", "refund_without_lines", message);
                problems.push(misread.at(at.source, at.line, Effect::Noted));
            }
        }
        for refund in self.refunds.values() {
            for (line, product, quantity) in &refund.lines {
                let order = (refund.order, u64::MIN)..=(refund.order, u64::MAX);
                let taken = self.lines.range_mut(order).find(|((_, id), order_line)| {
                    line.map_or(order_line.product == *product, |line| line == *id)
                });
                if let Some((_, order_line)) = taken {
                    order_line.net = order_line.net.minus(*quantity).or_zero();
                    let last = order_line.refunded.unwrap_or(refund.made);
                    order_line.refunded = Some(last.or_later(refund.made));
                }
            }
        }
        self.lines.into_values().collect()
    }
}

fn created(object: &Node) -> Result<Instant, Misread> {
    let refused = |column, why: &str| Err(Misread::cell(column, "order_without_date", why));
    let gmt = text(object, "date_created_gmt");
    if gmt.is_empty() {
        return refused("date_created_gmt", "does not say when the order was placed");
    }
    Times { zone: zone("UTC"), format: None }.read("date_created_gmt", gmt)
}

fn order_lines(object: &Node, placed: Instant, at: At) -> Result<HashMap<u64, OrderLine>, Misread> {
    let Some(Node::List(items)) = object.get("line_items") else {
        return Err(Misread::cell("line_items", "order_without_lines", "is not a list"));
    };
    let mut lines = HashMap::new();
    for item in items {
        let ordered = quantity(item)?;
        let line_id = number(item, "id");
        let line = OrderLine {
            order: number(object, "id"),
            number: named(object, "number"),
            line_id,
            product: product(item),
            sku: text(item, "sku").trim().to_string(),
            ordered,
            net: ordered,
            placed,
            refunded: None,
            reads: Vec::new(),
            source: at.source,
            line: at.line,
        };
        lines.insert(line_id, line);
    }
    Ok(lines)
}

/// A refund's lines have negative quantities, and name the order line they take back from.
fn refund_lines(object: &Node) -> Result<Vec<(Option<u64>, u64, Quantity)>, Misread> {
    let mut lines = Vec::new();
    for item in object.get("line_items").map_or(&[][..], Node::list) {
        let taken = Quantity::ZERO.minus(quantity(item)?);
        let quantity = if taken < Quantity::ZERO { Quantity::ZERO.minus(taken) } else { taken };
        let mut meta = item.get("meta_data").map_or(&[][..], Node::list).iter();
        let named = meta.find(|entry| text(entry, "key") == "_refunded_item_id");
        let named = named.and_then(|entry| match entry.get("value") {
            Some(Node::Text(id) | Node::Number(id)) => id.parse().ok(),
            _ => None,
        });
        lines.push((named, product(item), quantity));
    }
    Ok(lines)
}

/// A text, or a number's digits.
fn named(object: &Node, field: &str) -> String {
    match object.get(field) {
        Some(Node::Text(text) | Node::Number(text)) => text.trim().to_string(),
        _ => String::new(),
    }
}

fn product(item: &Node) -> u64 {
    match number(item, "variation_id") {
        0 => number(item, "product_id"),
        variation => variation,
    }
}

fn quantity(item: &Node) -> Result<Quantity, Misread> {
    let written = match item.get("quantity") {
        Some(Node::Number(number)) => without_exponent(number),
        Some(Node::Text(text)) => text.clone(),
        _ => String::new(),
    };
    Quantity::parse(&written).map_err(|error| {
        Misread::cell("quantity", error.code(), format!("{} {error}", quoted(&written)))
    })
}
