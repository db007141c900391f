//! The calls and their answers as data.
//!
//! Decides what a call looks like from outside: once as words of 64 bits for the server
//! ([`layout`], [`words`]), once as JSON for people and the browser ([`json`]). Both go through the
//! same words, so they cannot disagree. Decides nothing about stock.

mod admit;
mod confirm;
mod decide;
mod govern;
mod group;
pub mod layout;
mod mass_guard;
mod order;
mod pools;
mod reconcile;
mod reflect;
mod resolve;
mod split;
pub mod words;

#[cfg(feature = "serde")]
pub mod explanation;
#[cfg(feature = "serde")]
pub mod json;
#[cfg(feature = "serde")]
pub mod plain;
#[cfg(feature = "serde")]
pub mod value;

use crate::rules::workspace::Workspace;
use layout::Layout;
use words::{Fault, Reader, Writer};

/// One question that may be asked of the core.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// Its name in every language.
    pub name: &'static str,
    /// What one who asks wants to know.
    pub meaning: &'static str,
    /// What is asked.
    pub question: Layout,
    /// What is answered.
    pub answer: Layout,
    run: Run,
}

/// How a call is answered: most need nothing but the question, some a notebook.
#[derive(Clone, Copy, Debug)]
enum Run {
    Plain(fn(&mut Reader<'_>, &mut Writer<'_>) -> Result<(), Fault>),
    Noting(fn(&mut Reader<'_>, &mut Writer<'_>, &mut Workspace) -> Result<(), Fault>),
}

/// Every call, in the order of its chapter in the docs.
pub const CALLS: &[Call] = &[
    Call {
        name: "decide",
        meaning: "may this cart pass this step, and if not, what would",
        question: layout::DECIDE,
        answer: layout::DECIDED,
        run: Run::Noting(decide::run),
    },
    Call {
        name: "reconcile",
        meaning: "what should the shop show for this listing, and what is behind a difference",
        question: layout::RECONCILE,
        answer: layout::RECONCILED,
        run: Run::Noting(reconcile::run),
    },
    Call {
        name: "admit",
        meaning: "does this row become the pool's figure, and may its poll confirm the pool",
        question: layout::ADMIT,
        answer: layout::ADMITTED,
        run: Run::Plain(admit::run),
    },
    Call {
        name: "confirm",
        meaning: "up to when has the feed told us everything after this poll",
        question: layout::CONFIRM,
        answer: layout::CONFIRMED,
        run: Run::Plain(confirm::run),
    },
    Call {
        name: "reflect",
        meaning: "what of this order line does the figure reflect, and what must still be taken off",
        question: layout::REFLECT,
        answer: layout::REFLECTED,
        run: Run::Plain(reflect::run),
    },
    Call {
        name: "group",
        meaning: "what do several locations come to as one pool",
        question: layout::GROUP,
        answer: layout::GROUPED,
        run: Run::Plain(group::run),
    },
    Call {
        name: "resolve",
        meaning: "which policy holds where store, categories and product each have their say",
        question: layout::RESOLVE,
        answer: layout::RESOLVED,
        run: Run::Plain(resolve::run),
    },
    Call {
        name: "order",
        meaning: "what does an order in this status take of the stock",
        question: layout::ORDER,
        answer: layout::ORDERED,
        run: Run::Plain(order::run),
    },
    Call {
        name: "split",
        meaning: "how does a kit's order line stand on ready-made and on assembled units",
        question: layout::SPLIT,
        answer: layout::SPLITTED,
        run: Run::Plain(split::run),
    },
    Call {
        name: "massGuard",
        meaning: "may this feed take effect before a person has looked at it",
        question: layout::MASS_GUARD,
        answer: layout::MASS_GUARDED,
        run: Run::Plain(mass_guard::run),
    },
    Call {
        name: "govern",
        meaning: "is this listing's stock the ERP's to say",
        question: layout::GOVERN,
        answer: layout::GOVERNED,
        run: Run::Plain(govern::run),
    },
];

impl Call {
    /// The call of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        CALLS.iter().find(|call| call.name == name)
    }

    /// Answers a question of words into `answer` and returns how many words that took.
    ///
    /// The first word is 0 and the answer follows it; or it is the number of a
    /// [`words::FaultCode`], and the second tells at which word of the question the fault is.
    /// `workspace` may hold anything: what is read of it is written first.
    pub fn answer(&self, question: &[i64], answer: &mut [i64], workspace: &mut Workspace) -> usize {
        let mut reader = Reader::new(question);
        let mut writer = Writer::new(answer);
        writer.put(0);
        let run = match self.run {
            Run::Plain(run) => run(&mut reader, &mut writer),
            Run::Noting(run) => run(&mut reader, &mut writer, workspace),
        };
        match run.and_then(|()| writer.finish()) {
            Ok(length) => length,
            Err(fault) => fault.write(answer),
        }
    }
}
