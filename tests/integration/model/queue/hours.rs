//! Open hours as a list of open intervals: how much of them passes, when so much of them has passed.
//!
//! Decides it a piece at a time: every interval is cut where the calendar ends, and what is asked is summed.

use crate::model::read::{Ms, instant, maybe_ms, maybe_number, ms, rows, word_or};
use serde_json::{Value as Json, json};

const HOUR: Ms = 3_600_000;
const DAY: Ms = 24 * HOUR;

struct Calendar {
    open: Vec<(Ms, Ms)>,
    ends: Ms,
}

impl Calendar {
    fn read(question: &Json) -> Self {
        let ends = ms(question, "coversUntil");
        let open = rows(question, "intervals", |row| (ms(row, "opensAt"), ms(row, "closesAt")));
        let open = open.into_iter().map(|(opens, closes)| (opens, closes.min(ends)));
        Self { open: open.filter(|(opens, closes)| opens < closes).collect(), ends }
    }

    /// The open milliseconds from one instant to another; none where the calendar does not reach so far.
    fn elapsed(&self, from: Ms, to: Ms) -> Option<Ms> {
        if from > self.ends || to > self.ends {
            return None;
        }
        let pieces = self.open.iter().map(|(opens, closes)| to.min(*closes) - from.max(*opens));
        Some(pieces.map(|piece| piece.max(0)).sum())
    }

    /// The first instant by which so much open time has passed.
    fn due(&self, from: Ms, work: Ms) -> Option<Ms> {
        if work == 0 {
            return Some(from);
        }
        let mut left = work;
        for (opens, closes) in &self.open {
            let begins = from.max(*opens);
            let piece = (closes - begins).max(0);
            if piece >= left {
                return Some(begins + left);
            }
            left -= piece;
        }
        None
    }

    /// The first open instant that is not before this one.
    fn opens_at(&self, from: Ms) -> Option<Ms> {
        let behind = self.open.iter().filter(|(_, closes)| *closes > from);
        behind.map(|(opens, _)| from.max(*opens)).min()
    }
}

pub(crate) fn open_time(question: &Json) -> Json {
    let calendar = Calendar::read(question);
    let from = ms(question, "from");
    let to = maybe_ms(question, "to");
    let work = maybe_number(question, "workMs");
    let elapsed = to.and_then(|to| calendar.elapsed(from, to));
    let due = work.and_then(|work| calendar.due(from, work));
    let is_unknown = (to.is_some() && elapsed.is_none()) || (work.is_some() && due.is_none());
    json!({
        "elapsedMs": elapsed.map(|ms| i64::try_from(ms).expect("a span")),
        "due": due.map(instant),
        "opensAt": calendar.opens_at(from).map(instant),
        "beyondCalendar": is_unknown,
    })
}

pub(crate) fn deadlines(question: &Json) -> Json {
    let calendar = Calendar::read(question);
    let start = ms(question, "start");
    let (respond, resolve) = match word_or(question, "severity", "").as_str() {
        "high" => (HOUR, 4 * HOUR),
        "medium" => (4 * HOUR, 16 * HOUR),
        _ => (16 * HOUR, 80 * HOUR),
    };
    let respond = maybe_number(question, "respondMs").unwrap_or(respond);
    let resolve = maybe_number(question, "resolveMs").unwrap_or(resolve);
    let due = |work: Ms| calendar.due(start, work);
    let times = [
        due(respond / 2),
        due(respond),
        due(resolve),
        due(resolve + 4 * HOUR),
        due(respond.max(4 * HOUR)),
    ];
    let reminded = maybe_ms(question, "remindedAt");
    let reminder = reminded.and_then(|last| calendar.opens_at(last + DAY));
    let is_unknown =
        times.iter().any(Option::is_none) || (reminded.is_some() && reminder.is_none());
    let [owner_again, respond_due, resolve_due, administrator, ack_until] =
        times.map(|time| time.map(instant));
    json!({
        "ownerAgainAt": owner_again,
        "respondDue": respond_due,
        "resolveDue": resolve_due,
        "administratorAt": administrator,
        "reminderAt": reminder.map(instant),
        "ackUntil": ack_until,
        "beyondCalendar": is_unknown,
    })
}
