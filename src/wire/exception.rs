//! The call `exception` as words: an exception and what happened to it in, the exception after it out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Perhaps, Words};
use super::record::{Limits, record};
use super::word::{At, Cents, Code, Duration, Flag, Maybe, Sequence, Whole};
use crate::rules::operations::cause::QueueCause;
use crate::rules::operations::event::{
    Clock, EscalationStep, Event, Grace, Handling, Happening, Moved, News, Refusal,
};
use crate::rules::operations::exception::{Closure, Exception, Repair, State, Why};
use crate::rules::operations::lifecycle::step;
use crate::rules::operations::position::Position;
use crate::rules::reconcile::cause::Severity;

/// How often something happened; more are not told apart.
type Times = Whole<0, 1_000_000>;

record! {
    /// What happened.
    struct HappeningWords {
        /// What happened.
        happening "happening": Code<Happening>,
        /// Our clock.
        now "now": At,
        /// What the exception is about.
        cause "cause": Code<QueueCause>,
        /// The number of the read of the shop that it rests on.
        shop_read "shopRead": Sequence = 0,
        /// The ERP's confirmed position that it rests on.
        erp_position "erpPosition": Sequence = 0,
        /// How urgent it is.
        severity "severity": Code<Severity> = Severity::Low.number(),
        /// What it costs on both sides together.
        cents "cents": Cents = 0,
        /// Whether open orders are short by it.
        orders_short "ordersShort": Flag = 0,
        /// How long a difference is noise.
        grace "graceMs": Duration = 300_000,
        /// Or until it was seen so often.
        grace_times "graceConfirmations": Whole<1, 1_000_000> = 2,
        /// Until when a person works on it or puts it off.
        until "until": Maybe<At>,
        /// By how much its money may grow while it is put off.
        worse_by "worseByCents": Maybe<Cents>,
        /// Whether a reason was given.
        has_note "note": Flag = 0,
        /// Whether the person works on it already.
        is_same_person "samePerson": Flag = 0,
        /// How a person closes it.
        closure "closure": Maybe<Code<Closure>>,
        /// What the exception is about that mutes it.
        parent "parent": Maybe<Code<QueueCause>>,
        /// Which step of the escalation is due.
        step "step": Maybe<Code<EscalationStep>>,
        /// The state of the exception that it goes on from.
        inherited_state "inheritedState": Maybe<Code<State>>,
        /// When that one was first seen.
        inherited_first_seen "inheritedFirstSeen": Maybe<At>,
        /// How often that one was seen.
        inherited_seen "inheritedSeen": Times = 0,
    }
}

record! {
    /// An exception as it is kept.
    struct ExceptionWords {
        /// Where it stands.
        state "state": Code<State>,
        /// Why it is open.
        why "why": Maybe<Code<Why>>,
        /// How it ended.
        closure "closure": Maybe<Code<Closure>>,
        /// How often it was opened.
        opening "opening": Times,
        /// Disagreements in a row.
        seen "seen": Times,
        /// Agreements in a row.
        agreed "agreed": Times,
        /// The first of those agreements.
        agreed_since "agreedSince": Maybe<At>,
        /// The first of the disagreements.
        first_seen "firstSeen": Maybe<At>,
        /// When it was last opened.
        opened_at "openedAt": Maybe<At>,
        /// When it was opened before.
        opened_before "openedBefore": Maybe<At>,
        /// When it was opened before that.
        opened_earlier "openedEarlier": Maybe<At>,
        /// The read of the shop at the last closing.
        close_shop_read "closeShopRead": Sequence,
        /// The ERP's position at the last closing.
        close_erp_position "closeErpPosition": Sequence,
        /// The last read of the shop that was judged.
        judged_shop_read "judgedShopRead": Sequence,
        /// The last position of the ERP that was judged.
        judged_erp_position "judgedErpPosition": Sequence,
        /// Since when a parent mutes it.
        muted_since "mutedSince": Maybe<At>,
        /// Whether it opens and closes again and again.
        is_flapping "flapping": Flag,
        /// What was done about the shop's figure.
        repair "repair": Code<Repair>,
        /// Until when whoever took it on is believed to work on it.
        ack_until "ackUntil": Maybe<At>,
        /// Until when it is put off.
        snooze_until "snoozeUntil": Maybe<At>,
        /// By how much its money may grow while it is put off.
        snooze_worse_by "snoozeWorseByCents": Maybe<Cents>,
        /// How urgent it is.
        severity "severity": Code<Severity>,
        /// What it costs.
        cents "cents": Cents,
        /// How urgent it was when somebody was last told of it or accepted it.
        told_severity "toldSeverity": Code<Severity>,
        /// What it cost then.
        told_cents "toldCents": Cents,
    }
}

record! {
    /// What became of it.
    struct Answer {
        /// Whether the exception moved.
        handling "handling": Code<Handling>,
        /// Why it is refused.
        refusal "refusal": Maybe<Code<Refusal>>,
        /// What becomes of the exception's clock.
        clock "clock": Code<Clock>,
        /// What somebody is to be told.
        news "news": Maybe<Code<News>>,
        /// Whether the exception's owner is found anew.
        is_routed "routed": Flag,
        /// Whether the next step of the escalation is taken.
        is_escalated "escalated": Flag,
    }
}

const HAPPENED: Once<HappeningWords> = Once::at(Cursor::QUESTION, "");
const BEFORE: Perhaps<ExceptionWords> = Perhaps::at(HAPPENED.next(), "exception");
const AFTER: Once<ExceptionWords> = Once::at(BEFORE.next().answer(), "exception");
const ANSWERED: Once<Answer> = Once::at(AFTER.next(), "");

/// The question of `exception`: without an exception there is none yet.
pub(super) const QUESTION: Layout = &[HAPPENED.part(), BEFORE.part()];
/// The answer of `exception`.
pub(super) const ANSWER: Layout = &[AFTER.part(), ANSWERED.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let happened = HAPPENED.take(words, &limits)?;
    let before = BEFORE.take(words, &limits)?;
    let before = before.map_or(Exception::UNSEEN, ExceptionWords::exception);
    let moved = step(before, &happened.event());
    AFTER.put(words, ExceptionWords::of(&moved.exception));
    ANSWERED.put(words, Answer::of(&moved));
    Ok(())
}

impl HappeningWords {
    const fn event(&self) -> Event {
        Event {
            happening: self.happening,
            now: self.now,
            cause: self.cause,
            position: Position { shop: self.shop_read, erp: self.erp_position },
            severity: self.severity,
            cents: self.cents,
            orders_short: self.orders_short,
            grace: Grace { lasts: self.grace, times: self.grace_times },
            until: self.until,
            worse_by: self.worse_by,
            has_note: self.has_note,
            is_same_person: self.is_same_person,
            closure: self.closure,
            parent: self.parent,
            step: self.step,
            inherited_state: self.inherited_state,
            inherited_first_seen: self.inherited_first_seen,
            inherited_seen: self.inherited_seen,
        }
    }
}

impl ExceptionWords {
    const fn exception(self) -> Exception {
        Exception {
            state: self.state,
            why: self.why,
            closure: self.closure,
            opening: self.opening,
            seen: self.seen,
            agreed: self.agreed,
            agreed_since: self.agreed_since,
            first_seen: self.first_seen,
            opened: [self.opened_at, self.opened_before, self.opened_earlier],
            close_position: Position { shop: self.close_shop_read, erp: self.close_erp_position },
            judged_position: Position {
                shop: self.judged_shop_read,
                erp: self.judged_erp_position,
            },
            muted_since: self.muted_since,
            is_flapping: self.is_flapping,
            repair: self.repair,
            ack_until: self.ack_until,
            snooze_until: self.snooze_until,
            snooze_worse_by: self.snooze_worse_by,
            severity: self.severity,
            cents: self.cents,
            told_severity: self.told_severity,
            told_cents: self.told_cents,
        }
    }

    const fn of(exception: &Exception) -> Self {
        let [opened_at, opened_before, opened_earlier] = exception.opened;
        Self {
            state: exception.state,
            why: exception.why,
            closure: exception.closure,
            opening: exception.opening,
            seen: exception.seen,
            agreed: exception.agreed,
            agreed_since: exception.agreed_since,
            first_seen: exception.first_seen,
            opened_at,
            opened_before,
            opened_earlier,
            close_shop_read: exception.close_position.shop,
            close_erp_position: exception.close_position.erp,
            judged_shop_read: exception.judged_position.shop,
            judged_erp_position: exception.judged_position.erp,
            muted_since: exception.muted_since,
            is_flapping: exception.is_flapping,
            repair: exception.repair,
            ack_until: exception.ack_until,
            snooze_until: exception.snooze_until,
            snooze_worse_by: exception.snooze_worse_by,
            severity: exception.severity,
            cents: exception.cents,
            told_severity: exception.told_severity,
            told_cents: exception.told_cents,
        }
    }
}

impl Answer {
    const fn of(moved: &Moved) -> Self {
        Self {
            handling: moved.handling,
            refusal: moved.refusal,
            clock: moved.clock,
            news: moved.news,
            is_routed: moved.is_routed,
            is_escalated: moved.is_escalated,
        }
    }
}
