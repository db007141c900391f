//! The call `govern` as words: what is known of a listing in, whether it is governed out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::Flag;
use crate::rules::gate::governed::{Claims, is_governed};

record! {
    /// What is known of the listing.
    struct Asked {
        /// Whether it is bound to an ERP item.
        bound "bound": Flag,
        /// Whether WooCommerce counts its stock.
        stock_managed "stockManaged": Flag,
        /// Whether it is virtual.
        is_virtual "virtual": Flag,
        /// Whether it is downloadable.
        downloadable "downloadable": Flag,
        /// Whether the merchant left it out.
        excluded "excluded": Flag,
    }
}

record! {
    /// Whether its stock is the ERP's to say.
    struct Answer {
        /// Whether it is.
        governed "governed": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `govern`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `govern`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let governed = is_governed(Claims {
        bound: asked.bound,
        stock_managed: asked.stock_managed,
        immaterial: asked.is_virtual || asked.downloadable,
        excluded: asked.excluded,
    });
    TOLD.put(words, Answer { governed });
    Ok(())
}
