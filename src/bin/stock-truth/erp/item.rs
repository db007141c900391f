//! What the ERP says of one key.
//!
//! Decides what is kept of an item, and how its claim looks to the core: it arrived when the list
//! was read.

use crate::mapping::erp::ErpProfile;
use crate::read::input::Source;
use crate::read::small::SmallQuantity;
use crate::read::texts::TextPlace;
use stock_truth::facts::{Figure, Instant, ItemStatus, Observation, Quantity, Span};

/// What must be known to read the lists.
pub(crate) struct ListTerms<'a> {
    pub(crate) profile: &'a ErpProfile,
    pub(crate) now: Instant,
    pub(crate) tolerance: Span,
}

/// What the ERP says of one key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) sku: TextPlace,
    pub(crate) line: u32,
    pub(crate) source: Source,
    /// Which of the locations, in the order in which they were met; of a sum, the first.
    pub(super) location: u16,
    /// How many locations' figures are summed.
    pub(crate) locations: u16,
    // What was understood, apart from each other because a million items are kept.
    figure: SmallQuantity,
    as_of: Instant,
    state: State,
}

/// What kind of thing was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Claim(ItemStatus),
    UnknownUnit,
    NotReadable,
}

/// What was understood of an item's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// A claim: its figure, status and time.
    Claim(Option<Quantity>, ItemStatus, Instant),
    /// A claim in a unit that nobody declared.
    UnknownUnit,
    /// There is a row for the key, and it could not be understood.
    NotReadable,
}

impl Item {
    pub(super) fn new(sku: TextPlace, at: (Source, u64, u16), heard: Heard, now: Instant) -> Self {
        let (source, line, location) = at;
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let (figure, as_of) = (SmallQuantity::new(None), now);
        let state = State::NotReadable;
        let mut item = Self { sku, line, source, location, locations: 1, figure, as_of, state };
        item.set(heard);
        item
    }

    /// What was understood of the item's rows.
    pub(crate) fn heard(&self) -> Heard {
        match self.state {
            State::Claim(status) => Heard::Claim(self.figure.get(), status, self.as_of),
            State::UnknownUnit => Heard::UnknownUnit,
            State::NotReadable => Heard::NotReadable,
        }
    }

    pub(super) fn set(&mut self, heard: Heard) {
        self.state = match heard {
            Heard::Claim(figure, status, as_of) => {
                (self.figure, self.as_of) = (SmallQuantity::new(figure), as_of);
                State::Claim(status)
            }
            Heard::UnknownUnit => State::UnknownUnit,
            Heard::NotReadable => State::NotReadable,
        };
    }

    /// The figure that the ERP states.
    pub(crate) fn figure(&self) -> Option<Quantity> {
        match self.heard() {
            Heard::Claim(figure, ..) => figure,
            Heard::UnknownUnit | Heard::NotReadable => None,
        }
    }
}

impl Heard {
    /// The claim as the core takes it: it arrived when the list was read.
    pub(crate) fn observation(self, now: Instant) -> Option<Observation> {
        match self {
            Self::Claim(figure, status, as_of) => Some(Observation {
                figure: figure.map_or(Figure::Unknown, Figure::Known),
                status,
                as_of,
                received_at: now,
                sequence: None,
            }),
            Self::UnknownUnit | Self::NotReadable => None,
        }
    }
}
