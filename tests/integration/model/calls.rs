//! The calls that the model answers.
//!
//! Decides which part of the model answers a call.

use super::{admission, answer, coverage, demand, facts, intake, lines, money, queue, reconcile};
use serde_json::Value as Json;

/// What the model answers to a question of any call.
pub(super) fn model(call: &str, question: &Json) -> Json {
    if let Some(answer) = queue::model(call, question) {
        return answer;
    }
    match call {
        "decide" => answer::decide(&facts::Cart::read(question)),
        "reconcile" => reconcile::reconcile(question),
        "admit" => admission::admit(question),
        "confirm" => coverage::confirm(question),
        "massGuard" => coverage::mass_guard(question),
        "group" => intake::group(question),
        "govern" => intake::govern(question),
        "resolve" => intake::resolve(question),
        "reflect" => demand::reflect(question),
        "order" => demand::order(question),
        "payment" => money::payment(question),
        "holding" => money::holding(question),
        "owner" => coverage::owner(question),
        "orderRead" => lines::order_read(question),
        "spread" => lines::spread(question),
        "explode" => lines::explode(question),
        "bill" => lines::bill(question),
        "counted" => lines::counted(question),
        "salesRate" => reconcile::sales_rate(question),
        "feedHealth" => reconcile::feed_health(question),
        other => {
            assert_eq!(other, "split", "a call that the model does not know");
            lines::split(question)
        }
    }
}
