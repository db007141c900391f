//! What an order line still takes off the figure, by what the ERP shows of it and by the weak contract,
//! and what an order counts as.
//!
//! Decides by the row of section 2 of the rule book, written out and walked through pair by pair.

use super::read::{Amount, Ms, amount_or, maybe_amount, maybe_ms, ms, number_or, rows, word_or};
use super::read::{flag_or, written};
use serde_json::{Value as Json, json};

/// The stages of an order, in order.
const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];

/// The largest rise from an earlier to a later value.
fn largest_rise(row: &[Amount]) -> Amount {
    let mut rise = 0;
    for (at, earlier) in row.iter().enumerate() {
        for later in &row[at..] {
            rise = rise.max(later - earlier);
        }
    }
    rise
}

struct Read {
    at: Ms,
    begun_at: Ms,
    stages: Vec<Amount>,
}

pub(crate) fn reflect(question: &Json) -> Json {
    let reads = rows(question, "reads", |row| Read {
        at: ms(row, "at"),
        begun_at: ms(row, "begunAt"),
        stages: STAGES.iter().map(|stage| amount_or(row, stage, 0)).collect(),
    });
    let revisions =
        rows(question, "revisions", |row| (amount_or(row, "net", 0), maybe_ms(row, "answeredAt")));
    let net = amount_or(question, "net", 0);
    // A position counts only once the orders have been read after it.
    let read_at = maybe_ms(question, "ordersReadAt");
    let position = maybe_ms(question, "position")
        .filter(|position| read_at.is_none_or(|read_at| *position < read_at));

    // What the ERP's figure reflects of the line, as each read shows it.
    let from = match word_or(question, "basis", "").as_str() {
        "onHand" => "shipped".to_string(),
        _ => word_or(question, "reflectsFrom", "reserved"),
    };
    let first = STAGES.iter().position(|stage| *stage == from).expect("a stage");
    let reflected = |read: &Read| read.stages[first..].iter().sum::<Amount>();

    // The last acknowledgement before the position, lowered by every read since.
    let is_past = |read: &Read| position.is_some_and(|position| read.at < position);
    let base = reads.iter().rposition(is_past);
    let start = base.map_or(amount_or(question, "reflected", 0), |base| reflected(&reads[base]));
    let not_before = |read: &&Read| base.is_none_or(|base| read.at >= reads[base].at);
    let reflected = reads.iter().filter(not_before).map(reflected).fold(start, Amount::min);

    // Revisions that a read must already show are told by what it shows: those answered before it
    // began, and with them all that they replace.
    let told_by = |read: Option<&Read>| {
        let answered = |at: &Option<Ms>| at.zip(read).is_some_and(|(at, read)| at < read.begun_at);
        revisions.iter().rposition(|(_, at)| answered(at)).map_or(0, |at| at + 1)
    };
    let shown = |read: &Read| read.stages.iter().sum::<Amount>();
    let (there, last) = (base.map(|base| &reads[base]), reads.last());
    let (told, told_last) = (told_by(there), told_by(last));
    let mut row = vec![reflected];
    row.extend(there.map(shown));
    let behind = told.max(told_last);
    row.extend(revisions[told..behind].iter().map(|(net, _)| *net));
    row.extend(last.map(shown));
    row.extend(revisions[behind..].iter().map(|(net, _)| *net));
    row.push(net);

    let rise = largest_rise(&row);
    let least = row.iter().min().expect("a value");
    let waited = ms(question, "now") - ms(question, "changedAt");
    json!({
        "reflected": written(reflected),
        "inFlight": written(rise),
        "alreadyCounted": written(rise + least),
        "settledReads": base.unwrap_or(0),
        "settledRevisions": told,
        "settled": told == revisions.len() && row.iter().all(|value| *value == row[0]),
        "overdue": rise > 0 && waited > number_or(question, "limitMs", 86_400_000),
    })
}

pub(crate) fn acknowledge(question: &Json) -> Json {
    let net = amount_or(question, "net", 0);
    let reflected = amount_or(question, "reflected", 0);
    let lowest = maybe_amount(question, "lowest").unwrap_or(reflected);
    let rise = amount_or(question, "rise", 0);
    let sent = flag_or(question, "sent", true);
    let due = ms(question, "revisedAt") + number_or(question, "lagMs", 0);
    let past = sent && maybe_ms(question, "position").is_some_and(|position| position > due);
    // What is remembered of the row: its least value, and the largest rise in it.
    let (reflected, lowest, rise) = if past { (net, net, 0) } else { (reflected, lowest, rise) };
    let with_now = rise.max(largest_rise(&[lowest, net]));
    json!({
        "reflected": written(reflected),
        "lowest": written(if sent { lowest.min(net) } else { lowest }),
        "rise": written(if sent { with_now } else { rise }),
        "inFlight": written(with_now),
        "alreadyCounted": written(with_now + lowest.min(net)),
        "settled": with_now == 0 && reflected == net,
    })
}

pub(crate) fn order(question: &Json) -> Json {
    let status = word_or(question, "status", "");
    let baseline = flag_or(question, "completedBeforeFeed", false)
        && matches!(status.as_str(), "completed" | "refunded");
    let counting = match status.as_str() {
        _ if baseline => "baseline",
        "checkoutDraft" | "pending" => "hold",
        "cancelled" | "failed" => "left",
        _ => "demand",
    };
    json!({ "counting": counting, "unclear": status == "custom" })
}
