//! What a call's words are: the one description that the Rust, PHP and JavaScript codecs and the
//! TypeScript types are made from.
//!
//! Decides how a field, a part and a closed list are described. Which fields a call has stands beside
//! the call, each record once (see `record`); where they lie in memory stands in
//! [`super::address`].

use super::address::{BAND_WORDS, BANDS_AT};
use crate::code::is_whole;

/// The first word of every question: the version of all records and of their places.
pub const FORMAT: i64 = 3;
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
    /// The place of one of the further policies, from 0.
    Policy,
    /// True or false; 1 or 0 as a word.
    Flag,
    /// One word of a closed list.
    Code(CodeList),
    /// A set of words of a closed list; bit `n` stands for number `n`.
    Codes(CodeList),
}

/// A type whose words are a closed list.
pub trait Listed: Copy {
    /// The list.
    const LIST: CodeList;
    /// What stands for a number that is none of the list's: the word that promises least. The checks
    /// let no such number through.
    const ELSE: Self;

    /// The word of a number.
    fn of_number(number: i64) -> Self;
    /// The number of a word.
    fn to_number(self) -> i64;
}

/// Makes the closed lists of words that fields may take, one line for each: its type, where that is
/// declared, and the word that stands for a number of no word.
macro_rules! code_lists {
    ($($list:ident in $($module:ident)::+, else $else:ident;)+) => {
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

        $(
            // A range tells whether a number is one of the list's.
            const _: () = assert!(is_whole($list::MASK), "a list's numbers leave none out from 1 on");

            impl Listed for $list {
                const LIST: CodeList = CodeList::$list;
                const ELSE: Self = Self::$else;

                fn of_number(number: i64) -> Self {
                    Self::from_number(number).unwrap_or(Self::$else)
                }

                fn to_number(self) -> i64 {
                    self.number()
                }
            }
        )+
    };
}

code_lists! {
    Absence in crate::rules::intake::admission, else Keep;
    Admission in crate::rules::intake::admission, else Refused;
    Agreement in crate::rules::reconcile::drift, else Unknown;
    Arrival in crate::rules::demand::payment, else Stay;
    Basis in crate::rules::demand::source, else Free;
    Cause in crate::rules::reconcile::cause, else Unexplained;
    Clock in crate::rules::operations::event, else Keep;
    Closure in crate::rules::operations::exception, else Healed;
    Contract in crate::rules::demand::source, else OrderReads;
    Effect in crate::rules::demand::order_status, else Demand;
    EscalationStep in crate::rules::operations::event, else Administrator;
    FaultAction in crate::policy, else Block;
    Handling in crate::rules::operations::event, else Logged;
    Happening in crate::rules::operations::event, else Unknown;
    Holding in crate::rules::gate::holding, else Release;
    ItemStatus in crate::facts, else Blocked;
    KitKind in crate::facts, else Stocked;
    Mapping in crate::facts, else NotInErp;
    News in crate::rules::operations::event, else StillThere;
    Notice in crate::rules::operations::notice, else Tell;
    NoticeReason in crate::rules::operations::notice, else Repeat;
    OrderStatus in crate::rules::demand::order_status, else Custom;
    Outcome in crate::verdict, else Block;
    Owner in crate::rules::reconcile::cause, else Operations;
    Progress in crate::rules::demand::history, else Shipped;
    QueueCause in crate::rules::operations::cause, else Unexplained;
    Reason in crate::reason, else NotInErp;
    Recipient in crate::rules::operations::ownership, else Administrator;
    Refusal in crate::rules::operations::event, else NotOpen;
    Repair in crate::rules::operations::exception, else None;
    Scope in crate::rules::operations::ownership, else Fallback;
    Sent in crate::rules::demand::history, else Unknown;
    Severity in crate::rules::reconcile::cause, else High;
    StaleAction in crate::policy, else Block;
    State in crate::rules::operations::exception, else Open;
    Step in crate::facts, else Pay;
    Why in crate::rules::operations::exception, else Ongoing;
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

impl Shape {
    /// The most rows of a list; none of a part that is no list.
    #[must_use]
    pub const fn most_rows(self) -> Option<usize> {
        match self {
            Self::List(most) | Self::OptionalList(most) => Some(most),
            Self::Plain | Self::Group | Self::OptionalGroup => None,
        }
    }
}

/// A run of fields with its fixed place among the words of a call.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name; empty for plain fields.
    pub name: &'static str,
    /// How often it stands.
    pub shape: Shape,
    /// Its fields, in order.
    pub fields: &'static [Field],
    /// Where its first word stands: the first field, or 1 or 0 for a group that may be absent, whose
    /// fields follow, or the number of a list's rows.
    pub at: usize,
    /// Of a list: where in its band a row begins.
    pub in_band: usize,
}

impl Part {
    /// Where the fields of a row begin; the only row of a part that is no list is row 0.
    #[must_use]
    pub const fn row_at(&self, row: usize) -> usize {
        match self.shape {
            Shape::Plain | Shape::Group => self.at,
            Shape::OptionalGroup => self.at.wrapping_add(1),
            Shape::List(_) | Shape::OptionalList(_) => {
                BANDS_AT.wrapping_add(row.wrapping_mul(BAND_WORDS)).wrapping_add(self.in_band)
            }
        }
    }

    /// The word that tells how many rows there are, and the most there may be; none of a part that is
    /// always there once.
    #[must_use]
    pub const fn counted(&self) -> Option<(usize, usize)> {
        match self.shape {
            Shape::Plain | Shape::Group => None,
            Shape::OptionalGroup => Some((self.at, 1)),
            Shape::List(most) | Shape::OptionalList(most) => Some((self.at, most)),
        }
    }
}

/// All parts of a question or an answer, in order.
pub type Layout = &'static [Part];
