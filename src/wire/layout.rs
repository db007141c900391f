//! What each call consists of, field by field: the one description that the Rust, PHP and
//! JavaScript codecs and the TypeScript types are made from.
//!
//! Decides names, order, kinds and ranges. A record is a sequence of little-endian 64-bit signed
//! words in the order given here: a field is one word; a list is one word with the number of its
//! rows and then the rows; a group that may be absent is one word, 0 or 1, and then its fields.

use crate::facts::{
    Instant, ItemStatus, MAX_LINES, MAX_POOLS, Mapping, Price, Quantity, Span, Step,
};
use crate::policy::{FaultSide, Policy, StaleSide};
use crate::reason::Reason;
use crate::rules::admit::Admission;
use crate::rules::triage::{Cause, Owner, Severity};
use crate::verdict::Outcome;

/// The first word of every question: the version of everything in this file.
pub const FORMAT: i64 = 1;
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
    /// True or false; 1 or 0 as a word.
    Flag,
    /// One word of a closed list.
    Code(CodeList),
    /// A set of words of a closed list; bit `n` stands for number `n`.
    Codes(CodeList),
}

/// The closed lists of words that fields may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each is named after the type that documents its words"
)]
pub enum CodeList {
    Admission,
    Cause,
    FaultSide,
    ItemStatus,
    Mapping,
    Outcome,
    Owner,
    Reason,
    Severity,
    StaleSide,
    Step,
}

impl CodeList {
    /// Every list there is.
    pub const ALL: &'static [Self] = &[
        Self::Admission,
        Self::Cause,
        Self::FaultSide,
        Self::ItemStatus,
        Self::Mapping,
        Self::Outcome,
        Self::Owner,
        Self::Reason,
        Self::Severity,
        Self::StaleSide,
        Self::Step,
    ];

    /// The list's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Admission => "Admission",
            Self::Cause => "Cause",
            Self::FaultSide => "FaultSide",
            Self::ItemStatus => "ItemStatus",
            Self::Mapping => "Mapping",
            Self::Outcome => "Outcome",
            Self::Owner => "Owner",
            Self::Reason => "Reason",
            Self::Severity => "Severity",
            Self::StaleSide => "StaleSide",
            Self::Step => "Step",
        }
    }

    /// Number and code of the list's word at this place, in order of declaration.
    #[must_use]
    pub fn word(self, at: usize) -> Option<(i64, &'static str)> {
        macro_rules! word {
            ($list:ident) => {
                $list::ALL.get(at).map(|word| (word.number(), word.code()))
            };
        }
        match self {
            Self::Admission => word!(Admission),
            Self::Cause => word!(Cause),
            Self::FaultSide => word!(FaultSide),
            Self::ItemStatus => word!(ItemStatus),
            Self::Mapping => word!(Mapping),
            Self::Outcome => word!(Outcome),
            Self::Owner => word!(Owner),
            Self::Reason => word!(Reason),
            Self::Severity => word!(Severity),
            Self::StaleSide => word!(StaleSide),
            Self::Step => word!(Step),
        }
    }

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

const MAX: i64 = Quantity::MAX_TEN_THOUSANDTHS;
/// What sums over a whole cart stay within.
const SUM_MAX: i64 = (1 << 53) - 1;

const STOCK: Kind = Kind::Quantity(Quantity::MIN_TEN_THOUSANDTHS, MAX);
const DEMAND: Kind = Kind::Quantity(0, MAX);
const STEP: Kind = Kind::Quantity(1, MAX);
const SUM: Kind = Kind::Quantity(-SUM_MAX, SUM_MAX);
const SPAN_MS: Kind = Kind::Number(0, Span::MAX_MS);
/// An age may reach back to 1970.
const AGE_MS: Kind = Kind::Number(0, Instant::MAX_MS);
const CENTS: Kind = Kind::Number(0, Price::MAX_SUM);
/// Beyond 2⁵³ a JavaScript number would no longer tell two sequences apart.
const SEQUENCE: Kind = Kind::Number(0, SUM_MAX);

const fn field(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        optional: false,
        default: None,
    }
}

const fn defaulted(name: &'static str, kind: Kind, default: i64) -> Field {
    Field {
        name,
        kind,
        optional: false,
        default: Some(default),
    }
}

const fn optional(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        optional: true,
        default: Some(NONE),
    }
}

/// One base unit, in ten-thousandths.
const ONE: i64 = Quantity::ONE.ten_thousandths();

const fn plain(fields: &'static [Field]) -> Part {
    Part {
        name: "",
        shape: Shape::Plain,
        fields,
    }
}

const POLICY: Part = Part {
    name: "policy",
    shape: Shape::Group,
    fields: &[
        defaulted("maxAgeMs", SPAN_MS, 900_000),
        defaulted("clockToleranceMs", SPAN_MS, 300_000),
        defaulted(
            "staleBrowse",
            Kind::Code(CodeList::StaleSide),
            StaleSide::Allow.number(),
        ),
        defaulted(
            "staleAdd",
            Kind::Code(CodeList::StaleSide),
            StaleSide::Thin.number(),
        ),
        defaulted(
            "staleCheckout",
            Kind::Code(CodeList::StaleSide),
            StaleSide::Block.number(),
        ),
        defaulted(
            "stalePay",
            Kind::Code(CodeList::StaleSide),
            StaleSide::Block.number(),
        ),
        defaulted(
            "unknown",
            Kind::Code(CodeList::FaultSide),
            FaultSide::Block.number(),
        ),
        defaulted(
            "mapping",
            Kind::Code(CodeList::FaultSide),
            FaultSide::Block.number(),
        ),
        defaulted(
            "thinFactorPercent",
            Kind::Number(0, Policy::THIN_FACTOR_MAX_PERCENT),
            100,
        ),
        defaulted("bufferUnits", DEMAND, 0),
        defaulted(
            "bufferPercent",
            Kind::Number(0, Policy::BUFFER_MAX_PERCENT),
            0,
        ),
    ],
};

/// `asOf` and `receivedAt` are both there or both absent; absent means that the feed never spoke of
/// the pool, and then `figure` is absent too.
const POOL_FIELDS: &[Field] = &[
    optional("figure", STOCK),
    defaulted(
        "status",
        Kind::Code(CodeList::ItemStatus),
        ItemStatus::Active.number(),
    ),
    optional("asOf", Kind::Instant),
    optional("receivedAt", Kind::Instant),
    optional("confirmedThrough", Kind::Instant),
    defaulted("unacknowledged", DEMAND, 0),
    defaulted("held", DEMAND, 0),
    optional("heldUntil", Kind::Instant),
    optional("salesPerDay", DEMAND),
    defaulted("step", STEP, ONE),
];

/// The question of `decide`.
pub const DECIDE: Layout = &[
    plain(&[
        field("now", Kind::Instant),
        field("step", Kind::Code(CodeList::Step)),
    ]),
    POLICY,
    Part {
        name: "pools",
        shape: Shape::List(MAX_POOLS),
        fields: POOL_FIELDS,
    },
    Part {
        name: "lines",
        shape: Shape::List(MAX_LINES),
        fields: &[
            optional("pool", Kind::Number(0, 99)),
            defaulted("governed", Kind::Flag, 1),
            defaulted(
                "mapping",
                Kind::Code(CodeList::Mapping),
                Mapping::Mapped.number(),
            ),
            field("quantity", DEMAND),
            optional("before", DEMAND),
            defaulted("counted", DEMAND, 0),
            defaulted("saleStep", STEP, ONE),
        ],
    },
];

/// The answer of `decide`.
pub const DECIDED: Layout = &[
    plain(&[
        field("outcome", Kind::Code(CodeList::Outcome)),
        optional("line", Kind::Number(0, 99)),
        optional("validUntil", Kind::Instant),
    ]),
    Part {
        name: "pools",
        shape: Shape::List(MAX_POOLS),
        fields: &[
            optional("figure", SUM),
            optional("unacknowledged", SUM),
            optional("held", SUM),
            optional("buffer", SUM),
            optional("available", SUM),
            optional("ageMs", AGE_MS),
            optional("freshUntil", Kind::Instant),
        ],
    },
    Part {
        name: "lines",
        shape: Shape::List(MAX_LINES),
        fields: &[
            field("outcome", Kind::Code(CodeList::Outcome)),
            field("reason", Kind::Code(CodeList::Reason)),
            field("reasons", Kind::Codes(CodeList::Reason)),
            optional("largest", SUM),
        ],
    },
];

/// The question of `reconcile`.
pub const RECONCILE: Layout = &[
    plain(&[field("now", Kind::Instant)]),
    POLICY,
    Part {
        name: "pool",
        shape: Shape::Group,
        fields: POOL_FIELDS,
    },
    Part {
        name: "listing",
        shape: Shape::Group,
        fields: &[
            defaulted("governed", Kind::Flag, 1),
            defaulted(
                "mapping",
                Kind::Code(CodeList::Mapping),
                Mapping::Mapped.number(),
            ),
            defaulted("saleStep", STEP, ONE),
            optional("priceCents", Kind::Number(0, Price::MAX)),
            defaulted("unreduced", DEMAND, 0),
            defaulted("heldElsewhere", DEMAND, 0),
        ],
    },
    Part {
        name: "shop",
        shape: Shape::OptionalGroup,
        fields: &[
            optional("quantity", STOCK),
            field("inStock", Kind::Flag),
            defaulted("backorders", Kind::Flag, 0),
        ],
    },
];

/// The answer of `reconcile`.
pub const RECONCILED: Layout = &[
    plain(&[
        optional("shop", SUM),
        optional("difference", SUM),
        optional("drift", SUM),
    ]),
    Part {
        name: "terms",
        shape: Shape::OptionalGroup,
        fields: &[
            field("figure", SUM),
            field("unacknowledged", SUM),
            field("buffer", SUM),
            field("heldElsewhere", SUM),
            field("blocked", SUM),
            field("rounding", SUM),
            field("clamp", SUM),
            field("unreduced", SUM),
            field("expected", SUM),
        ],
    },
    Part {
        name: "finding",
        shape: Shape::OptionalGroup,
        fields: &[
            field("cause", Kind::Code(CodeList::Cause)),
            field("severity", Kind::Code(CodeList::Severity)),
            field("owner", Kind::Code(CodeList::Owner)),
            field("oversell", SUM),
            field("oversellCents", CENTS),
            field("lost", SUM),
            field("lostCents", CENTS),
        ],
    },
    plain(&[
        optional("ageMs", AGE_MS),
        optional("freshUntil", Kind::Instant),
    ]),
];

const CLAIM_FIELDS: &[Field] = &[
    optional("figure", STOCK),
    defaulted(
        "status",
        Kind::Code(CodeList::ItemStatus),
        ItemStatus::Active.number(),
    ),
    field("asOf", Kind::Instant),
    field("receivedAt", Kind::Instant),
    optional("sequence", SEQUENCE),
];

/// The question of `admit`.
pub const ADMIT: Layout = &[
    plain(&[
        defaulted("toleranceMs", SPAN_MS, 300_000),
        defaulted("owner", Kind::Flag, 1),
        defaulted("unitKnown", Kind::Flag, 1),
        defaulted("gapless", Kind::Flag, 0),
    ]),
    Part {
        name: "standing",
        shape: Shape::OptionalGroup,
        fields: CLAIM_FIELDS,
    },
    Part {
        name: "claim",
        shape: Shape::Group,
        fields: CLAIM_FIELDS,
    },
];

/// The answer of `admit`.
pub const ADMITTED: Layout = &[
    plain(&[
        field("admission", Kind::Code(CodeList::Admission)),
        field("clockAhead", Kind::Flag),
    ]),
    Part {
        name: "standing",
        shape: Shape::OptionalGroup,
        fields: CLAIM_FIELDS,
    },
];

/// The question of `confirm`.
pub const CONFIRM: Layout = &[plain(&[
    optional("confirmed", Kind::Instant),
    field("sentAt", Kind::Instant),
    optional("statedAt", Kind::Instant),
    defaulted("complete", Kind::Flag, 1),
    defaulted("unbroken", Kind::Flag, 1),
])];

/// The answer of `confirm`.
pub const CONFIRMED: Layout = &[plain(&[optional("confirmed", Kind::Instant)])];

/// The question of `acknowledge`.
pub const ACKNOWLEDGE: Layout = &[plain(&[
    field("lagMs", SPAN_MS),
    optional("position", Kind::Instant),
    field("net", DEMAND),
    defaulted("contained", DEMAND, 0),
    field("revisedAt", Kind::Instant),
])];

/// The answer of `acknowledge`.
pub const ACKNOWLEDGED: Layout = &[plain(&[
    field("contained", DEMAND),
    field("unacknowledged", DEMAND),
    field("counted", DEMAND),
])];

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
        let announced = words
            .get(start)
            .copied()
            .and_then(|word| usize::try_from(word).ok());
        let (head, rows) = match part.shape {
            Shape::Plain | Shape::Group => (0, 1),
            Shape::OptionalGroup => (1, announced.unwrap_or(0).min(1)),
            Shape::List(most) => (1, announced.unwrap_or(0).min(most)),
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
        start = start
            .checked_add(head)?
            .checked_add(width.checked_mul(rows)?)?;
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
            Shape::List(rows) => fields.wrapping_mul(rows).wrapping_add(1),
        });
        rest = behind;
    }
    words
}

/// The most words that any question has: that of `decide` with the largest cart.
pub const QUESTION_MAX_WORDS: usize = max_words(DECIDE);
/// The most words that any answer has: that of `decide` with the largest cart.
pub const ANSWER_MAX_WORDS: usize = max_words(DECIDED);
