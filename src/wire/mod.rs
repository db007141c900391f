//! The calls and their answers as data.
//!
//! Decides what a call looks like from outside: once as words of 64 bits for the server
//! ([`layout`], [`words`]), once as JSON for people and the browser ([`json`]). Both go through the
//! same words, so they cannot disagree. Decides nothing about stock.

mod acknowledge;
mod admit;
mod confirm;
mod decide;
pub mod layout;
mod reconcile;
pub mod words;

#[cfg(feature = "serde")]
pub mod json;
#[cfg(feature = "serde")]
pub mod value;

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
    run: fn(&mut Reader<'_>, &mut Writer<'_>) -> Result<(), Fault>,
}

/// Every call, in the order of its chapter in the docs.
pub const CALLS: &[Call] = &[
    Call {
        name: "decide",
        meaning: "may this cart pass this step, and if not, what would",
        question: layout::DECIDE,
        answer: layout::DECIDED,
        run: decide::run,
    },
    Call {
        name: "reconcile",
        meaning: "what should the shop show for this listing, and what is behind a difference",
        question: layout::RECONCILE,
        answer: layout::RECONCILED,
        run: reconcile::run,
    },
    Call {
        name: "admit",
        meaning: "does this claim become the pool's figure",
        question: layout::ADMIT,
        answer: layout::ADMITTED,
        run: admit::run,
    },
    Call {
        name: "confirm",
        meaning: "up to when has the feed told us everything after this poll",
        question: layout::CONFIRM,
        answer: layout::CONFIRMED,
        run: confirm::run,
    },
    Call {
        name: "acknowledge",
        meaning: "what does this order line still take off the pool's figure",
        question: layout::ACKNOWLEDGE,
        answer: layout::ACKNOWLEDGED,
        run: acknowledge::run,
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
    pub fn answer(&self, question: &[i64], answer: &mut [i64]) -> usize {
        let mut reader = Reader::new(question);
        let mut writer = Writer::new(answer);
        writer.put(0);
        match (self.run)(&mut reader, &mut writer).and_then(|()| writer.finish()) {
            Ok(length) => length,
            Err(fault) => fault.write(answer),
        }
    }
}
