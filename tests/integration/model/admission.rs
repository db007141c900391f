//! What becomes of one row of a feed, whether its pool's position advances, and what its number shows.
//!
//! Decides by the list of section 3 of the rule book, from its first sentence to its last. Each part of
//! the answer is found by itself: a gap from the numbers alone, before anybody asks what becomes of the
//! row.

use super::answer::text;
use super::facts::{Status, status};
use super::read::{
    Amount, Ms, flag_or, instant, maybe_amount, maybe_ms, maybe_number, ms, number_or, part,
    word_or,
};
use serde_json::{Value as Json, json};
use std::cmp::Ordering;

/// Where a row stands among those of its pool: its number, where it has one, and its order time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    as_of: Ms,
    sequence: Option<i128>,
}

impl Place {
    /// By numbers where both have one, else by order time.
    fn order(self, other: Self) -> Ordering {
        match (self.sequence, other.sequence) {
            (Some(own), Some(other)) => own.cmp(&other),
            _ => self.as_of.cmp(&other.as_of),
        }
    }
}

/// What the row says of the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Claim {
        figure: Option<Amount>,
        status: Status,
    },
    /// The item is left out of a delta or of a complete snapshot.
    Nothing,
}

#[derive(Clone, Debug)]
struct Row {
    says: Says,
    place: Place,
    received_at: Ms,
    clock_ahead: bool,
    /// Stamped before the start of the feed's epoch.
    of_older_epoch: bool,
}

/// The claim that stands for the pool.
#[derive(Clone, Debug)]
struct Standing {
    figure: Option<Amount>,
    status: Status,
    place: Place,
    received_at: Ms,
    epoch: i128,
    rose_at: Option<Ms>,
}

impl Standing {
    fn is_sellable(&self) -> bool {
        self.figure.is_some_and(|figure| figure > 0) && self.status == Status::Active
    }
}

/// The row that stopped the pool's position, and where the position stands still.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stop {
    through: Option<Ms>,
    place: Place,
}

/// The feed's contract and state, and what stands for the pool.
struct Case {
    owner: bool,
    readable: bool,
    unit_known: bool,
    gapless: bool,
    complete: bool,
    means_zero: bool,
    last_sequence: Option<i128>,
    epoch: i128,
    epoch_since: Option<Ms>,
    reads_orders: bool,
    orders_read_at: Option<Ms>,
    confirmed_through: Option<Ms>,
    standing: Option<Standing>,
    stop: Option<Stop>,
    row: Row,
}

impl Case {
    fn read(question: &Json) -> Self {
        let epoch_since = maybe_ms(question, "epochSince");
        let standing = part(question, "current").map(|row| Standing {
            figure: maybe_amount(row, "figure"),
            status: status(row),
            place: Place { as_of: ms(row, "asOf"), sequence: maybe_number(row, "sequence") },
            received_at: ms(row, "receivedAt"),
            epoch: number_or(row, "epoch", 0),
            rose_at: maybe_ms(row, "roseAt"),
        });
        let stop = part(question, "stopped").map(|row| Stop {
            through: maybe_ms(row, "through"),
            place: Place { as_of: ms(row, "asOf"), sequence: maybe_number(row, "sequence") },
        });
        Self {
            owner: flag_or(question, "owner", true),
            readable: flag_or(question, "readable", true),
            unit_known: flag_or(question, "unitKnown", true),
            gapless: flag_or(question, "gapless", false),
            complete: flag_or(question, "complete", false),
            means_zero: word_or(question, "means", "keep") == "zero",
            last_sequence: maybe_number(question, "lastSequence"),
            epoch: number_or(question, "epoch", 0),
            epoch_since,
            reads_orders: flag_or(question, "readsOrders", false),
            orders_read_at: maybe_ms(question, "ordersReadAt"),
            confirmed_through: maybe_ms(question, "confirmedThrough"),
            standing,
            stop,
            row: read_row(question, epoch_since),
        }
    }

    /// The row beside the standing claim; greater where nothing stands. Positions are compared only
    /// within one epoch: a later epoch is later.
    fn beside_standing(&self) -> Ordering {
        let Some(standing) = &self.standing else { return Ordering::Greater };
        let by_epoch = self.epoch.cmp(&standing.epoch);
        by_epoch.then_with(|| self.row.place.order(standing.place))
    }

    /// The row beside the place that stopped the position. One of an older epoch is passed by every row.
    fn beside_stop(&self, stop: &Stop) -> Ordering {
        let is_older = self.epoch_since.is_some_and(|since| stop.place.as_of < since);
        if is_older { Ordering::Greater } else { self.row.place.order(stop.place) }
    }

    /// The standing claim, where it is of the feed's epoch.
    fn standing_of_epoch(&self) -> Option<&Standing> {
        self.standing.as_ref().filter(|standing| standing.epoch == self.epoch)
    }

    /// The numbers of the feed that the row's number shows to be missing. A snapshot's number is the
    /// position that it includes, so none below it is missing.
    fn gap(&self) -> Option<(i128, i128)> {
        let of_pool = self.standing_of_epoch().filter(|_| self.owner);
        let last = self.last_sequence.or(of_pool.and_then(|standing| standing.place.sequence))?;
        let number = self.row.place.sequence?;
        let can_tell = self.gapless && !self.complete && !self.row.of_older_epoch;
        (can_tell && number > last + 1).then_some((last + 1, number - 1))
    }

    /// What the row claims: an item that is left out is claimed to be 0.
    fn claimed(&self) -> (Option<Amount>, Status) {
        match self.row.says {
            Says::Claim { figure, status } => (figure, status),
            Says::Nothing => {
                (Some(0), self.standing.as_ref().map_or(Status::Active, |standing| standing.status))
            }
        }
    }

    /// What becomes of the row, in the order of the book.
    fn admission(&self) -> &'static str {
        let is_left_out = self.row.says == Says::Nothing;
        if !self.readable {
            return "refused";
        }
        if !self.unit_known {
            return "unknownUnit";
        }
        if !self.owner {
            return "witness";
        }
        if is_left_out && !self.complete {
            return "unchanged";
        }
        if self.row.of_older_epoch || self.beside_standing() == Ordering::Less {
            return "late";
        }
        if is_left_out && !self.means_zero {
            return "missing";
        }
        if self.beside_standing() == Ordering::Equal {
            return if self.says_the_same() { "duplicate" } else { "conflict" };
        }
        if self.waits() {
            return "waits";
        }
        if is_left_out { "zeroed" } else { "accepted" }
    }

    fn says_the_same(&self) -> bool {
        let stands = self.standing.as_ref().map(|standing| (standing.figure, standing.status));
        stands == Some(self.claimed())
    }

    /// Whether the row raises the figure and no complete read of the orders has begun since. A rise from
    /// no figure is one too. In a new epoch every acknowledgement is void, so nothing waits.
    fn waits(&self) -> bool {
        let Some(standing) = self.standing_of_epoch() else { return false };
        let is_followed = self.orders_read_at.is_some_and(|read_at| read_at > self.row.place.as_of);
        self.reads_orders && !is_followed && rises(standing.figure, self.claimed().0)
    }

    /// What stands for the pool once the row has been judged.
    fn stands_after(&self, admission: &str) -> Option<Standing> {
        let (figure, status) = self.claimed();
        match admission {
            "accepted" | "zeroed" => {
                let before = self.standing.as_ref();
                let rose = rises(before.and_then(|standing| standing.figure), figure);
                let rose_at = before.and_then(|standing| standing.rose_at);
                Some(Standing {
                    figure,
                    status,
                    place: self.row.place,
                    received_at: self.row.received_at,
                    epoch: self.epoch,
                    rose_at: if rose { Some(self.row.place.as_of) } else { rose_at },
                })
            }
            // Of two that say different things of one position the lower is kept.
            "conflict" => self.standing.clone().map(|standing| Standing {
                figure: standing.figure.zip(figure).map(|(one, other)| one.min(other)),
                status: stricter(standing.status, status),
                ..standing
            }),
            // A block does not wait.
            "waits" => self
                .standing
                .clone()
                .map(|standing| Standing { status: stricter(standing.status, status), ..standing }),
            _ => self.standing.clone(),
        }
    }

    /// Whether a row that is kept out claims its place: no readable one is at or past it.
    fn claims_its_place(&self) -> bool {
        let is_newer = self.beside_standing() == Ordering::Greater;
        self.owner && !self.row.of_older_epoch && is_newer
    }

    /// Where the pool's position stands still once the row has been judged.
    fn stop_after(&self, admission: &str) -> Option<Stop> {
        let stops = match admission {
            "refused" | "unknownUnit" => self.claims_its_place(),
            // A missing item keeps its own age.
            "waits" | "missing" => true,
            _ => false,
        };
        let Some(stop) = &self.stop else {
            let claimed = self.standing.as_ref().map(|standing| standing.place.as_of);
            let through = claimed.max(self.confirmed_through);
            return stops.then_some(Stop { through, place: self.row.place });
        };
        let beside = self.beside_stop(stop);
        if stops {
            let place = if beside == Ordering::Less { stop.place } else { self.row.place };
            return Some(Stop { through: stop.through, place });
        }
        let is_used = ["accepted", "zeroed"].contains(&admission);
        let is_past = beside != Ordering::Less;
        if is_past && (is_used || admission == "duplicate") {
            return None;
        }
        let order_time = is_used.then_some(self.row.place.as_of);
        Some(Stop { through: stop.through.or(order_time), ..stop.clone() })
    }

    /// Whether the number is lower than the standing one though the row is later.
    fn is_restarted(&self, admission: &str) -> bool {
        let Some(standing) = self.standing_of_epoch() else { return false };
        let numbers = self.row.place.sequence.zip(standing.place.sequence);
        admission == "late"
            && !self.row.of_older_epoch
            && numbers.is_some_and(|(own, standing)| own < standing)
            && self.row.place.as_of > standing.place.as_of
    }
}

fn read_row(question: &Json, epoch_since: Option<Ms>) -> Row {
    let (row, says) = match part(question, "claim") {
        Some(row) => {
            (row, Says::Claim { figure: maybe_amount(row, "figure"), status: status(row) })
        }
        None => (part(question, "omission").expect("a claim or an omission"), Says::Nothing),
    };
    let (stamped, received_at) = (ms(row, "asOf"), ms(row, "receivedAt"));
    let clock_ahead = stamped > received_at + number_or(question, "toleranceMs", 300_000);
    let as_of = if clock_ahead { received_at } else { stamped };
    Row {
        says,
        place: Place { as_of, sequence: maybe_number(row, "sequence") },
        received_at,
        clock_ahead,
        of_older_epoch: epoch_since.is_some_and(|since| as_of < since),
    }
}

/// Whether a known figure is higher than the one before, or the first that is known.
fn rises(before: Option<Amount>, now: Option<Amount>) -> bool {
    now.is_some_and(|now| before.is_none_or(|before| now > before))
}

pub(super) fn stricter(one: Status, other: Status) -> Status {
    let strictness = |status| match status {
        Status::Active => 0,
        Status::Discontinued => 1,
        Status::Blocked => 2,
    };
    if strictness(other) > strictness(one) { other } else { one }
}

pub(super) fn number(value: Option<i128>) -> Option<i64> {
    value.map(|value| i64::try_from(value).expect("a small number"))
}

pub(crate) fn admit(question: &Json) -> Json {
    let case = Case::read(question);
    let gap = case.gap();
    let admission = case.admission();
    let stands = case.stands_after(admission);
    let stop = case.stop_after(admission);
    // A delta that does not name the pool tells nothing of a figure of another epoch.
    let is_of_epoch = case.standing.is_none() || case.standing_of_epoch().is_some();
    let may_advance = match admission {
        "accepted" | "zeroed" | "duplicate" => true,
        "unchanged" => is_of_epoch,
        _ => false,
    };
    let advances = may_advance && stop.is_none();
    // One coverage is about to confirm all pools: this one has to be left out of that.
    let is_shared = flag_or(question, "sharedCoverage", false);
    let stop = match (&stop, &stands) {
        (None, Some(standing)) if is_shared && !advances => {
            let through = Some(standing.place.as_of).max(case.confirmed_through);
            Some(Stop { through, place: case.row.place })
        }
        _ => stop,
    };
    // News in an unknown unit makes the unit unknown; a figure that was compared had a known one.
    let unit_known = match admission {
        "unknownUnit" => case.claims_its_place().then_some(false),
        "refused" | "witness" | "late" => None,
        _ => (case.row.says != Says::Nothing).then_some(true),
    };
    let could_be_sold = case.standing.as_ref().is_some_and(Standing::is_sellable);
    let can_be_sold = match admission {
        "unknownUnit" => could_be_sold && !case.claims_its_place(),
        _ => stands.as_ref().is_some_and(Standing::is_sellable),
    };
    json!({
        "admission": admission,
        "advances": advances,
        "gapFrom": number(gap.map(|(from, _)| from)),
        "gapTo": number(gap.map(|(_, to)| to)),
        "clockAhead": case.row.clock_ahead,
        "restarted": case.is_restarted(admission),
        "unsellable": could_be_sold && !can_be_sold,
        "unitKnown": unit_known,
        "current": stands.map(|standing| json!({
            "figure": text(standing.figure),
            "status": standing.status.word(),
            "asOf": instant(standing.place.as_of),
            "receivedAt": instant(standing.received_at),
            "sequence": number(standing.place.sequence),
            "epoch": number(Some(standing.epoch)),
            "roseAt": standing.rose_at.map(instant),
        })),
        "stopped": stop.map(|stop| json!({
            "through": stop.through.map(instant),
            "asOf": instant(stop.place.as_of),
            "sequence": number(stop.place.sequence),
        })),
    })
}
