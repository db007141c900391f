//! What each writer does, as a list of steps.
//!
//! Decides the order of steps, and the wrong orders that the tests show to be wrong. What a step does
//! stands in `perform` and `commit`.

use crate::step::{KINDS, Kind, Step};
use std::fmt::Write as _;

/// The order of steps of every writer. The default is the protocol; the other constructors are protocols
/// that differ from it in one place, and are wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protocol {
    programs: Vec<Vec<Step>>,
    /// A writer that locks its pool rows from the last to the first.
    pub descending: Option<Kind>,
    /// Whether `ClearDue` compares the revision.
    pub compares_revision: bool,
    /// Whether a projection leaves alone what WooCommerce is in the middle of.
    pub respects_reduction: bool,
    /// Whether the removal of an ended hold counts as a change of the facts.
    pub sweep_is_a_change: bool,
    /// Whether `Hold` compares the revisions of facts that were read before the locks.
    pub compares_survey: bool,
    /// Whether orders are looked for that the ledger knows differently.
    pub catches_up: bool,
}

use Step::{
    Acknowledge, Admit, Begin, BeginRead, ClearCache, ClearDue, Commit, Compare, Confirm,
    Decrement, Demand, FillCache, FillPage, Hold, Journal, Judge, KeepLoaded, LoadFigure,
    LockFigure, LockFirst, LockSecond, Note, PickDue, PurgePages, ReadFacts, ReadFigure,
    ReadOrders, Record, ReductionEnded, Remove, Reserve, SaveItems, SaveStatus, Stage, Survey,
    WriteFigure,
};

impl Default for Protocol {
    fn default() -> Self {
        Protocol {
            programs: KINDS.iter().map(|&kind| right(kind).to_vec()).collect(),
            descending: None,
            compares_revision: true,
            respects_reduction: true,
            sweep_is_a_change: true,
            compares_survey: true,
            catches_up: true,
        }
    }
}

/// The steps of a writer in the right order.
fn right(kind: Kind) -> &'static [Step] {
    match kind {
        Kind::Checkout => &[
            Reserve,
            Begin,
            LockFirst,
            LockSecond,
            Hold,
            Commit,
            Begin,
            LockFirst,
            LockSecond,
            Demand,
            Journal,
            Commit,
            SaveStatus,
            Decrement,
            Note,
            ReductionEnded,
        ],
        Kind::Projection => &[
            PickDue,
            ReadFigure,
            ReadFacts,
            Begin,
            LockFirst,
            LockSecond,
            Compare,
            WriteFigure,
            Commit,
            ClearCache,
            PurgePages,
            ClearDue,
        ],
        Kind::Intake => &[
            Stage, Begin, LockFirst, LockSecond, Admit, Commit, Begin, LockFirst, LockSecond,
            Confirm, Commit,
        ],
        Kind::OrderRead => {
            &[BeginRead, ReadOrders, Begin, LockFirst, LockSecond, Acknowledge, Commit]
        }
        Kind::Cancel => &[SaveStatus, Begin, LockFirst, LockSecond, Record, Journal, Commit],
        Kind::Edit => &[Begin, LockFirst, LockSecond, Record, Journal, Commit, SaveItems],
        Kind::CatchUp => &[Begin, LockFirst, LockSecond, Record, Journal, Commit],
        Kind::Sweep => &[Begin, LockFirst, LockSecond, Remove, Commit],
        Kind::Look => &[FillCache, FillPage],
    }
}

impl Protocol {
    /// The steps of a writer.
    #[must_use]
    pub fn steps(&self, kind: Kind) -> &[Step] {
        let place = KINDS.iter().position(|&other| other == kind).unwrap_or_default();
        self.programs.get(place).map_or(&[], Vec::as_slice)
    }

    /// Whether a checkout that stands at a step may still use what it read before the locks.
    #[must_use]
    pub fn relies_on_survey(&self, at: usize) -> bool {
        let past = self.steps(Kind::Checkout).get(..at).unwrap_or_default();
        past.contains(&Survey) && !past.contains(&Hold)
    }

    fn with(mut self, kind: Kind, steps: &[Step]) -> Self {
        let place = KINDS.iter().position(|&other| other == kind).unwrap_or_default();
        if let Some(program) = self.programs.get_mut(place) {
            *program = steps.to_vec();
        }
        self
    }

    /// Right as well: facts are read under the locks instead of compared under them, the figure's row is locked
    /// before the pools, always, and rows and their position take effect in one transaction.
    #[must_use]
    pub fn reading_under_locks() -> Self {
        Self::default()
            .with(
                Kind::Projection,
                &[
                    PickDue,
                    Begin,
                    LockFigure,
                    LockFirst,
                    LockSecond,
                    ReadFigure,
                    ReadFacts,
                    WriteFigure,
                    Commit,
                    ClearCache,
                    PurgePages,
                    ClearDue,
                ],
            )
            .with(Kind::Intake, &[Stage, Begin, LockFirst, LockSecond, Admit, Confirm, Commit])
    }

    /// Right as well: an order that passes by facts which were read before the locks is not judged again where their
    /// revisions are still the same under the locks.
    #[must_use]
    pub fn surveying_before_locks() -> Self {
        Self::default().with(
            Kind::Checkout,
            &[
                Survey,
                Reserve,
                Begin,
                LockFirst,
                LockSecond,
                Hold,
                Commit,
                Begin,
                LockFirst,
                LockSecond,
                Demand,
                Journal,
                Commit,
                SaveStatus,
                Decrement,
                Note,
                ReductionEnded,
            ],
        )
    }

    /// An order that passed by facts which were read before the locks is held, whatever became of them.
    #[must_use]
    pub fn surveying_blindly() -> Self {
        Protocol { compares_survey: false, ..Self::surveying_before_locks() }
    }

    /// Demand is written after the status is saved.
    #[must_use]
    pub fn demand_after_status() -> Self {
        Self::default().with(
            Kind::Checkout,
            &[
                Reserve,
                Begin,
                LockFirst,
                LockSecond,
                Hold,
                Commit,
                SaveStatus,
                Begin,
                LockFirst,
                LockSecond,
                Demand,
                Journal,
                Commit,
                Decrement,
                Note,
                ReductionEnded,
            ],
        )
    }

    /// Nothing of ours keeps the units between placement and demand.
    #[must_use]
    pub fn without_hold() -> Self {
        Self::default().with(
            Kind::Checkout,
            &[
                Reserve,
                Begin,
                LockFirst,
                LockSecond,
                Judge,
                Commit,
                Begin,
                LockFirst,
                LockSecond,
                Demand,
                Journal,
                Commit,
                SaveStatus,
                Decrement,
                Note,
                ReductionEnded,
            ],
        )
    }

    /// The caches are cleared before COMMIT and not again.
    #[must_use]
    pub fn cache_cleared_before_commit() -> Self {
        Self::default().with(
            Kind::Projection,
            &[
                PickDue,
                ReadFigure,
                ReadFacts,
                Begin,
                LockFirst,
                LockSecond,
                Compare,
                WriteFigure,
                ClearCache,
                PurgePages,
                Commit,
                ClearDue,
            ],
        )
    }

    /// Pages are purged while the object cache may still say the old figure.
    #[must_use]
    pub fn pages_purged_first() -> Self {
        Self::default().with(
            Kind::Projection,
            &[
                PickDue,
                ReadFigure,
                ReadFacts,
                Begin,
                LockFirst,
                LockSecond,
                Compare,
                WriteFigure,
                Commit,
                PurgePages,
                ClearCache,
                ClearDue,
            ],
        )
    }

    /// The listing is taken off the list in the transaction, before the caches are cleared.
    #[must_use]
    pub fn due_cleared_before_caches() -> Self {
        Self::default().with(
            Kind::Projection,
            &[
                PickDue,
                ReadFigure,
                ReadFacts,
                Begin,
                LockFirst,
                LockSecond,
                Compare,
                WriteFigure,
                Commit,
                ClearDue,
                ClearCache,
                PurgePages,
            ],
        )
    }

    /// The listing is taken off the list whatever became of the facts meanwhile.
    #[must_use]
    pub fn due_cleared_blindly() -> Self {
        Protocol { compares_revision: false, ..Self::default() }
    }

    /// The figure is written without asking whether the facts are still what was read.
    #[must_use]
    pub fn written_without_comparing() -> Self {
        Protocol {
            compares_revision: false,
            ..Self::default().with(
                Kind::Projection,
                &[
                    PickDue,
                    ReadFigure,
                    ReadFacts,
                    Begin,
                    LockFirst,
                    LockSecond,
                    WriteFigure,
                    Commit,
                    ClearCache,
                    PurgePages,
                    ClearDue,
                ],
            )
        }
    }

    /// One writer locks from the last pool to the first.
    #[must_use]
    pub fn descending(kind: Kind) -> Self {
        Protocol { descending: Some(kind), ..Self::default() }
    }

    /// The position is confirmed before the rows that it confirms have taken effect.
    #[must_use]
    pub fn confirmed_before_rows() -> Self {
        Self::default().with(
            Kind::Intake,
            &[
                Stage, Begin, LockFirst, LockSecond, Confirm, Commit, Begin, LockFirst, LockSecond,
                Admit, Commit,
            ],
        )
    }

    /// The event is written after the transaction that it tells of.
    #[must_use]
    pub fn journal_after_commit() -> Self {
        Self::default().with(
            Kind::Checkout,
            &[
                Reserve,
                Begin,
                LockFirst,
                LockSecond,
                Hold,
                Commit,
                Begin,
                LockFirst,
                LockSecond,
                Demand,
                Commit,
                Journal,
                SaveStatus,
                Decrement,
                Note,
                ReductionEnded,
            ],
        )
    }

    /// A projection does not wait while WooCommerce stands between its figure and its note of it.
    #[must_use]
    pub fn projecting_into_a_reduction() -> Self {
        Protocol { respects_reduction: false, ..Self::default() }
    }

    /// A hold that ends is removed, and no revision moves.
    #[must_use]
    pub fn sweeping_unseen() -> Self {
        Protocol { sweep_is_a_change: false, ..Self::default() }
    }

    /// An order that is raised is saved before the raise is judged and recorded.
    #[must_use]
    pub fn raise_saved_first() -> Self {
        Self::default()
            .with(Kind::Edit, &[SaveItems, Begin, LockFirst, LockSecond, Record, Journal, Commit])
    }

    /// Nobody looks for orders that the ledger knows differently.
    #[must_use]
    pub fn without_catching_up() -> Self {
        Protocol { catches_up: false, ..Self::default() }
    }

    /// A reader takes time between reading the figure and keeping it in the object cache.
    #[must_use]
    pub fn slow_fill() -> Self {
        Self::default().with(Kind::Look, &[LoadFigure, KeepLoaded, FillPage])
    }

    /// The programs as JSON, for what compares the plugin with them: by kind, the right orders of its steps.
    #[must_use]
    pub fn json() -> String {
        let rights = [Self::default(), Self::reading_under_locks(), Self::surveying_before_locks()];
        let mut text = String::from("{\n");
        for (at, &kind) in KINDS.iter().enumerate() {
            let mut programs: Vec<&[Step]> = Vec::new();
            for steps in rights.iter().map(|protocol| protocol.steps(kind)) {
                if !programs.contains(&steps) {
                    programs.push(steps);
                }
            }
            let lists: Vec<String> = programs.iter().map(|steps| names(steps)).collect();
            let end = if at + 1 == KINDS.len() { "" } else { "," };
            let _ = writeln!(text, "  \"{kind:?}\": [\n    {}\n  ]{end}", lists.join(",\n    "));
        }
        text.push_str("}\n");
        text
    }
}

fn names(steps: &[Step]) -> String {
    let names: Vec<String> = steps.iter().map(|step| format!("\"{step:?}\"")).collect();
    format!("[{}]", names.join(", "))
}
