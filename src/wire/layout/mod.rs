//! What each call consists of, field by field: the one description that the Rust, PHP and
//! JavaScript codecs and the TypeScript types are made from.
//!
//! Decides names, order, kinds and ranges. A record is a sequence of little-endian 64-bit signed
//! words in the order given here: a field is one word; a list is one word with the number of its
//! rows and then the rows; a group that may be absent is one word, 0 or 1, and then its fields.

mod cart;
mod check;
mod feed;
mod kinds;
mod listing;
mod order;
mod policy;

pub use cart::*;
pub(in crate::wire) use check::{Check, Is, checks, first_part};
pub use feed::*;
pub use listing::*;
pub use order::*;
pub use policy::*;

/// The first word of every question: the version of everything in this file.
pub const FORMAT: i64 = 2;
/// The word that stands for a value that is not there.
pub const NONE: i64 = i64::MIN;

/// How the value of a field is written and in which range it lies, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount of stock: JSON text such as `"47"` or `"0.25"`, ten-thousandths as a word.
    Quantity(i64, i64),
    /// An instant: JSON text such as `"2026-11-23T10:00:00.000Z"`, milliseconds since 1970 as a word.
    Instant,
    /// A plain number.
    Number(i64, i64),
    /// The place of one of the call's pools, from 0.
    Pool,
    /// The place of one of the call's further policies, from 0.
    Policy,
    /// True or false; 1 or 0 as a word.
    Flag,
    /// One word of a closed list.
    Code(CodeList),
    /// A set of words of a closed list; bit `n` stands for number `n`.
    Codes(CodeList),
}

/// Makes the closed lists of words that fields may take, one line for each.
macro_rules! code_lists {
    ($($list:ident in $($module:ident)::+;)+) => {
        $( use $($module)::+::$list; )+

        /// The closed lists of words that fields may take, each named after the type of its words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is named after the type that documents its words")]
        pub enum CodeList { $( $list, )+ }

        impl CodeList {
            /// Every list there is.
            pub const ALL: &'static [Self] = &[ $( Self::$list, )+ ];

            /// The list's name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$list => stringify!($list), )+ }
            }

            /// Number and code of the list's word at this place, in order of declaration.
            #[must_use]
            pub fn word(self, at: usize) -> Option<(i64, &'static str)> {
                match self {
                    $( Self::$list => $list::ALL.get(at).map(|word| (word.number(), word.code())), )+
                }
            }

            /// The largest number of the list; they begin with 1 and leave none out.
            #[must_use]
            pub const fn last(self) -> i64 {
                match self { $( Self::$list => $list::LAST, )+ }
            }
        }
    };
}

code_lists! {
    Absence in crate::rules::intake::admission;
    Admission in crate::rules::intake::admission;
    Basis in crate::rules::demand::source;
    Cause in crate::rules::reconcile::cause;
    Contract in crate::rules::demand::source;
    Effect in crate::rules::demand::order_status;
    FaultAction in crate::policy;
    ItemStatus in crate::facts;
    KitKind in crate::facts;
    Mapping in crate::facts;
    OrderStatus in crate::rules::demand::order_status;
    Outcome in crate::verdict;
    Owner in crate::rules::reconcile::cause;
    Progress in crate::rules::demand::history;
    Reason in crate::reason;
    Sent in crate::rules::demand::history;
    Severity in crate::rules::reconcile::cause;
    StaleAction in crate::policy;
    Step in crate::facts;
}

impl CodeList {
    /// Numbers and codes of the list's words, in order of declaration.
    pub fn words(self) -> impl Iterator<Item = (i64, &'static str)> {
        (0..).map_while(move |at| self.word(at))
    }
}

/// One value.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in JSON, PHP and JavaScript.
    pub name: &'static str,
    /// How it is written.
    pub kind: Kind,
    /// Whether it may be absent: `null` in JSON, [`NONE`] as a word.
    pub optional: bool,
    /// The word taken where JSON leaves the field out; a field without one must be there.
    pub default: Option<i64>,
}

/// How often the fields of a part stand in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Once, as fields of the call itself.
    Plain,
    /// Once, under the part's name.
    Group,
    /// Once or not at all, under the part's name.
    OptionalGroup,
    /// Any number of times up to this, as a list under the part's name.
    List(usize),
    /// The same, and JSON may leave it out where it is empty.
    OptionalList(usize),
}

/// A run of fields.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name; empty for plain fields.
    pub name: &'static str,
    /// How often it stands.
    pub shape: Shape,
    /// Its fields, in order.
    pub fields: &'static [Field],
}

/// All parts of a question or an answer, in order.
pub type Layout = &'static [Part];

/// Where a word of a question stands: its part, which row of it, and which field.
///
/// The word that counts a list's rows or tells whether a group is there belongs to the part and to
/// no field. None where the record has no such word, and for the version in front.
#[must_use]
pub fn place(
    layout: Layout,
    words: &[i64],
    at: usize,
) -> Option<(&'static Part, usize, Option<&'static Field>)> {
    let mut start = 1_usize;
    for part in layout {
        let announced = words.get(start).copied().and_then(|word| usize::try_from(word).ok());
        let (head, rows) = match part.shape {
            Shape::Plain | Shape::Group => (0, 1),
            Shape::OptionalGroup => (1, announced.unwrap_or(0).min(1)),
            Shape::List(most) | Shape::OptionalList(most) => (1, announced.unwrap_or(0).min(most)),
        };
        let offset = at.checked_sub(start)?;
        if offset < head {
            return Some((part, 0, None));
        }
        let offset = offset.saturating_sub(head);
        let width = part.fields.len();
        let row = offset.checked_div(width)?;
        if row < rows {
            return Some((part, row, part.fields.get(offset.checked_rem(width)?)));
        }
        start = start.checked_add(head)?.checked_add(width.checked_mul(rows)?)?;
    }
    None
}

/// The most words that a record of this layout can have, with the word in front of it.
#[must_use]
pub const fn max_words(layout: Layout) -> usize {
    let mut words = 1_usize;
    let mut rest = layout;
    while let Some((part, behind)) = rest.split_first() {
        let fields = part.fields.len();
        words = words.wrapping_add(match part.shape {
            Shape::Plain | Shape::Group => fields,
            Shape::OptionalGroup => fields.wrapping_add(1),
            Shape::List(rows) | Shape::OptionalList(rows) => {
                fields.wrapping_mul(rows).wrapping_add(1)
            }
        });
        rest = behind;
    }
    words
}

/// The most words that any question has: that of `decide` with the largest cart.
pub const QUESTION_MAX_WORDS: usize = max_words(DECIDE);
/// The most words that any answer has: that of `decide` with the largest cart.
pub const ANSWER_MAX_WORDS: usize = max_words(DECIDED);
