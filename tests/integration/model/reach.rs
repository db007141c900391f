//! Whether the generated questions reach everything that an answer may say.
//!
//! Decides by counting the model's answers: a word that is hardly ever said is hardly ever compared.

use super::calls::model;
use super::dice::Dice;
use super::{feed_questions, order_questions, questions, queue, worlds};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// How often the model says each value of a field in so many answers.
fn said(
    call: &str,
    times: u64,
    world: fn(&mut Dice) -> Json,
    told: impl Fn(&Json) -> Vec<String>,
) -> BTreeMap<String, u32> {
    let mut said = BTreeMap::new();
    for number in 0..times {
        for word in told(&model(call, &world(&mut Dice::new(1 + number)))) {
            *said.entry(word).or_insert(0) += 1;
        }
    }
    said
}

/// Each of these words is said, and often enough.
fn are_said(said: &BTreeMap<String, u32>, least: u32, words: &[&str]) {
    for word in words {
        let count = said.get(*word).copied().unwrap_or(0);
        assert!(count >= least, "{word} is said {count} times: {said:?}");
    }
}

/// The fields of the answer that are flags and set, or are there at all.
fn set(answer: &Json, names: &[&str]) -> Vec<String> {
    let is_set = |name: &&&str| !answer[**name].is_null() && answer[**name] != false;
    names.iter().filter(is_set).map(|name| (*name).to_string()).collect()
}

#[test]
fn rows_of_every_admission_are_asked_about() {
    let words = [
        "refused",
        "unknownUnit",
        "witness",
        "late",
        "duplicate",
        "conflict",
        "accepted",
        "waits",
        "unchanged",
        "missing",
        "zeroed",
    ];
    let flags =
        ["advances", "gapFrom", "clockAhead", "restarted", "unsellable", "current", "stopped"];
    let said = said("admit", 6_000, feed_questions::admission, |answer| {
        let word = answer["admission"].as_str().expect("a word").to_string();
        set(answer, &flags).into_iter().chain([word]).collect()
    });
    are_said(&said, 20, &words);
    are_said(&said, 50, &flags);
}

#[test]
fn polls_of_every_kind_are_asked_about() {
    let flags = ["confirmedThrough", "sequence", "gapTo", "seenTo", "stopped", "advanced"];
    let said = said("confirm", 4_000, feed_questions::confirmation, |answer| set(answer, &flags));
    are_said(&said, 200, &flags);
}

#[test]
fn order_lines_of_every_kind_are_asked_about() {
    let flags = ["settled", "overdue", "uncoveredRaise"];
    let told = |answer: &Json| {
        let mut told = set(answer, &flags);
        let is_some = |name: &str| answer[name] != "0" && answer[name] != 0;
        for name in ["reflected", "inFlight", "settledReads", "settledRevisions"] {
            told.extend(is_some(name).then(|| name.to_string()));
        }
        told.extend(answer["merge"].is_object().then(|| "merge".to_string()));
        told
    };
    let read = said("reflect", 5_000, order_questions::read_line, told);
    let numbers = ["reflected", "inFlight", "settledReads", "settledRevisions"];
    are_said(&read, 200, &numbers);
    are_said(&read, 50, &["settled", "overdue"]);
    let weak = said("reflect", 4_000, order_questions::weak_line, told);
    are_said(&weak, 50, &["settled", "overdue", "uncoveredRaise", "settledRevisions", "merge"]);
}

#[test]
fn orders_of_every_effect_are_asked_about() {
    let said = said("order", 500, order_questions::order, |answer| {
        let effect = answer["effect"].as_str().expect("a word").to_string();
        set(answer, &["recorded", "awaitsReduction"]).into_iter().chain([effect]).collect()
    });
    let told = ["demand", "hold", "left", "baseline", "recorded", "awaitsReduction"];
    are_said(&said, 10, &told);
}

#[test]
fn lines_of_every_reason_are_asked_about() {
    let said = said("decide", 2_500, worlds::cart, |answer| {
        let lines = answer["lines"].as_array().expect("a list").iter();
        let reasons = lines.clone().flat_map(|line| line["reasons"].as_array().expect("a list"));
        let words = reasons.chain(lines.map(|line| &line["outcome"]));
        words.map(|word| word.as_str().expect("a word").to_string()).collect()
    });
    are_said(&said, 10, &super::course::PRECEDENCE);
    are_said(&said, 10, &["allow", "undecided", "limit", "block"]);
}

#[test]
fn listings_of_every_cause_are_asked_about() {
    let said = said("reconcile", 1_500, questions::listing, |answer| {
        let causes = answer["causes"].as_array().expect("a list").iter();
        causes.map(|cause| cause["cause"].as_str().expect("a word").to_string()).collect()
    });
    are_said(&said, 10, &super::causes::CAUSES);
}

/// Every word that stands in the answer as a whole, or in the exception that is in it.
fn told_of_an_exception(answer: &Json) -> Vec<String> {
    let exception = &answer["exception"];
    let fields = [&answer["handling"], &answer["refusal"], &answer["clock"], &answer["news"]];
    let kept = [&exception["state"], &exception["why"], &exception["closure"]];
    let words = fields.into_iter().chain(kept).filter_map(Json::as_str).map(str::to_string);
    let flags = [&answer["routed"], &answer["escalated"]].into_iter().zip(["routed", "escalated"]);
    let set = flags.filter(|(flag, _)| **flag == true).map(|(_, name)| name.to_string());
    words.chain(set).collect()
}

#[test]
fn happenings_of_every_outcome_are_asked_about() {
    let said = said("exception", 12_000, queue::questions::happening, told_of_an_exception);
    let handled = ["moved", "logged", "late", "notDue", "refused"];
    let refusals = ["notOpen", "closed", "needsNote", "inThePast", "notByHand", "notAParent"];
    let clocks = ["start", "respond", "met", "pause", "resume", "stop", "broken"];
    let news = ["opened", "resolved", "takenOver", "flapping", "stillThere", "overdue"];
    let kept = ["healed", "repaired", "accepted", "fixedElsewhere", "closedTooEarly", "regressed"];
    for words in [&handled[..], &refusals, &clocks, &news, &kept, &["routed", "escalated"]] {
        are_said(&said, 10, words);
    }
}

#[test]
fn notices_of_every_kind_are_asked_about() {
    let said = said("notice", 5_000, queue::small_questions::notice, |answer| {
        let words = [&answer["notice"], &answer["reason"]].into_iter().filter_map(Json::as_str);
        words.map(str::to_string).collect()
    });
    let reasons = ["first", "worse", "newMember", "snoozeOver", "allResolved", "repeat"];
    are_said(&said, 50, &["silent", "wait", "digest", "tell"]);
    are_said(&said, 20, &reasons);
}
