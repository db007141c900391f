//! The call `resolve` as words: layers of policy in, the one that holds out, and whether a layer excludes
//! what they hold for.
//!
//! Decides how a layer is written. That the most specific layer wins stands in the policy.

use super::fault::Fault;
use super::layout::{Field, Kind, Layout, NONE};
use super::place::{Cursor, List, Once, Words};
use super::policies::{Stated, checks, policy_fields};
use super::record::{Check, Limits, Record, record};
use super::word::{Counted, Maybe};
use crate::policy::{MAX_LAYERS, Policy, most_specific};
use core::cell::Cell;

/// The numbers of a layer's fields, each of which may be left out.
#[derive(Clone, Copy, Debug)]
struct Numbers<const WIDTH: usize, const IS_LAYER: bool>([i64; WIDTH]);

/// What one layer says; what it leaves out is left to the one below.
type Layer = Numbers<LAYER_WIDTH, true>;
/// Which layer named each field; none where it is the default.
type From = Numbers<{ Policy::WIDTH }, false>;

record! {
    /// Whether what the layers hold for is left out.
    struct Exclusion {
        /// The layer that says so; absent where it is not left out.
        excluded_by "excludedBy": Maybe<Counted<LAST_LAYER>>,
    }
}

const LAYERS: List<Layer> = List::at(Cursor::QUESTION, "layers", MAX_LAYERS);
const POLICY: Once<Policy> = Once::at(LAYERS.next().answer(), "policy");
const FROM: Once<From> = Once::at(POLICY.next(), "from");
const EXCLUSION: Once<Exclusion> = Once::at(FROM.next(), "");

/// The question of `resolve`: layers from the store's to the product's.
pub(super) const QUESTION: Layout = &[LAYERS.part()];
/// The answer of `resolve`: the policy that holds, which layer named each field, and which one excludes.
pub(super) const ANSWER: Layout = &[POLICY.part(), FROM.part(), EXCLUSION.part()];

/// A layer has the policy's fields, and behind them whether it excludes.
const LAYER_WIDTH: usize = Policy::WIDTH.wrapping_add(1);
const EXCLUDED: Field =
    Field { name: "excluded", kind: Kind::Flag, optional: true, default: Some(NONE) };

const LAYER_FIELDS: [Field; LAYER_WIDTH] = layer_fields();
const LAYER_CHECKS: [Check; LAYER_WIDTH] = checks(&layer_fields());
const FROM_FIELDS: [Field; Policy::WIDTH] = policy_fields(Stated::ByLayer(LAST_LAYER));
const FROM_CHECKS: [Check; Policy::WIDTH] = checks(&policy_fields(Stated::ByLayer(LAST_LAYER)));

const LAST_LAYER: i64 = 7;
const _: () = assert!(MAX_LAYERS == 8, "the last layer is the eighth");

const fn layer_fields() -> [Field; LAYER_WIDTH] {
    let mut fields = [EXCLUDED; LAYER_WIDTH];
    if let Some((policy, _)) = fields.split_first_chunk_mut() {
        *policy = policy_fields(Stated::InLayer);
    }
    fields
}

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let layers = LAYERS.take(words, &Limits::default(), |_| true)?;
    let mut policy = Policy::BOUNDS.map(|bound| bound.default);
    let mut from = [NONE; Policy::WIDTH];
    for (at, (number, layer)) in policy.iter_mut().zip(&mut from).enumerate() {
        if let Some((named_by, value)) = decided(words, layers, at) {
            *number = value;
            *layer = i64::try_from(named_by).unwrap_or(NONE);
        }
    }
    POLICY.put(words, Policy::from_numbers(&policy));
    FROM.put(words, Numbers(from));
    let excluded = decided(words, layers, Policy::WIDTH).filter(|(_, excluded)| *excluded != 0);
    EXCLUSION.put(words, Exclusion { excluded_by: excluded.map(|(named_by, _)| named_by) });
    Ok(())
}

/// The value of the field at this place and the layer that names it.
#[inline(never)]
fn decided(words: &Words, layers: usize, at: usize) -> Option<(usize, i64)> {
    let stated = (0..layers).map(|layer| {
        let row = LAYERS.row(words, layer)?;
        row.get(at).map(Cell::get).filter(|word| *word != NONE)
    });
    most_specific(stated)
}

impl<const WIDTH: usize, const IS_LAYER: bool> Record for Numbers<WIDTH, IS_LAYER> {
    type Row = [Cell<i64>; WIDTH];
    const FIELDS: &'static [Field] = if IS_LAYER { &LAYER_FIELDS } else { &FROM_FIELDS };
    const CHECKS: &'static [Check] = if IS_LAYER { &LAYER_CHECKS } else { &FROM_CHECKS };

    fn row(words: &[Cell<i64>]) -> Option<&Self::Row> {
        words.first_chunk()
    }

    fn words(row: &Self::Row) -> &[Cell<i64>] {
        row
    }

    fn holds(row: &Self::Row, limits: &Limits) -> bool {
        row.iter().zip(Self::CHECKS).all(|(word, check)| check.holds(word.get(), limits))
    }

    fn read(row: &Self::Row) -> Self {
        Self(row.each_ref().map(Cell::get))
    }

    #[cfg(feature = "serde")]
    fn gather(word: impl Fn(usize) -> i64) -> Self {
        Self(core::array::from_fn(word))
    }

    fn write(self, row: &Self::Row) {
        for (cell, word) in row.iter().zip(self.0) {
            cell.set(word);
        }
    }
}
