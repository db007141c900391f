//! The call `govern` as words: what is known of a listing in, whether it is governed and how it is bound out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{Code, Flag};
use crate::facts::Mapping;
use crate::rules::gate::governed::{Claims, Key, is_governed, mapping};

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
        /// Whether it has a key.
        keyed "keyed": Flag = 1,
        /// Whether another listing has the same key.
        shared "shared": Flag = 0,
        /// Whether the ERP counts the item in a declared unit.
        unit_known "unitKnown": Flag = 1,
    }
}

record! {
    /// Whose its stock is.
    struct Answer {
        /// Whether it is the ERP's to say.
        governed "governed": Flag,
        /// Whether the listing is bound to exactly one ERP item.
        mapping "mapping": Code<Mapping>,
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
    let mapping = mapping(Key {
        keyed: asked.keyed,
        shared: asked.shared,
        unit_known: asked.unit_known,
        bound: asked.bound,
    });
    TOLD.put(words, Answer { governed, mapping });
    Ok(())
}
