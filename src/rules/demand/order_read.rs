//! Whether a read of the ERP's orders is taken, when it began, what it leaves out, and which older orders it settles.
//!
//! Decides which instants of a read count. What follows from a read for one line is for [`super::reflect`].

use crate::facts::{Instant, Span};

/// One read of the ERP's orders, as whoever made it says.
#[derive(Clone, Copy, Debug)]
pub struct OrderRead {
    /// Our clock when it is taken in.
    pub now: Instant,
    /// The ERP's clock when the orders were read; of several pages the last one's.
    pub at: Instant,
    /// When reading began, by our clock.
    pub begun_at: Instant,
    /// How far the ERP's clock may run ahead of ours.
    pub clock_tolerance: Span,
    /// When the last complete read before it began; none before the first.
    pub orders_read_at: Option<Instant>,
    /// Whether it shows every order that the ERP knows and the shop has open.
    pub is_complete: bool,
    /// When the feed was first heard; none before that.
    pub heard_since: Option<Instant>,
    /// When the source began anew after it was restored; none where it never was.
    pub epoch_since: Option<Instant>,
    /// How long an order may be on its way to the ERP.
    pub limit: Span,
}

impl OrderRead {
    /// Whether it claims to have been made later than the ERP's clock may run ahead: it is refused, because a position that
    /// it seems to follow would count too early.
    #[must_use]
    pub fn is_in_future(&self) -> bool {
        self.at.since(self.now) > self.clock_tolerance
    }

    /// Whether it was made before the source began anew: it is of the older epoch, whenever it arrives, and acknowledges
    /// nothing in this one. A source that was restored may have forgotten what it showed then.
    ///
    /// Restored at 10:00: a message that says what was reserved at 09:58 is refused at 10:01.
    #[must_use]
    pub fn is_of_older_epoch(&self) -> bool {
        self.epoch_since.is_some_and(|began| self.at < began)
    }

    /// When reading began: the earliest of the instants that two clocks tell. No row of the stock was read before it that
    /// the read may lack.
    ///
    /// Begun at 10:00 by our clock, read at 09:58 by the ERP's, which is slow: 09:58.
    #[must_use]
    pub fn began(&self) -> Instant {
        self.begun_at.or_earlier(self.at).or_earlier(self.now)
    }

    /// When the last complete read began, once this one is taken in. An earlier one moves nothing back.
    #[must_use]
    pub fn orders_read_at(&self) -> Option<Instant> {
        if !self.tells_all() {
            return self.orders_read_at;
        }
        let began = self.began();
        Some(self.orders_read_at.map_or(began, |before| before.or_later(began)))
    }

    /// Whether it leaves out a line that the ERP was last seen to show at this instant: the ERP knows it no more. A line that
    /// a later read showed, or that this one names, is not left out.
    #[must_use]
    pub fn leaves_out(&self, shown_at: Instant) -> bool {
        self.tells_all() && shown_at < self.at
    }

    /// Whether it is taken, and an order that it does not show is one that the ERP does not know.
    fn tells_all(&self) -> bool {
        self.is_complete && !self.is_in_future() && !self.is_of_older_epoch()
    }

    /// Before which instant orders must have been placed so that the read settles them where the ERP does not show them: the
    /// figure that was heard first contains them, because they were over by then. None where it settles nothing.
    ///
    /// Only the first complete read that began once the feed was heard does so: one that began earlier may lack an order that
    /// was placed in between. A source that was restored since then may have forgotten orders that are not over. An order that
    /// was placed shortly before the feed was heard may not have reached the ERP.
    ///
    /// Heard at 09:00, read at 09:05, a day to reach the ERP: what was placed before 09:00 of the day before. Read again at
    /// 09:10: nothing more.
    #[must_use]
    pub fn settles_before(&self) -> Option<Instant> {
        let heard = self.heard_since?;
        let is_first = self.orders_read_at.is_none_or(|before| before < heard);
        let is_restored = self.epoch_since.is_some_and(|began| began > heard);
        let follows = self.tells_all() && self.began() >= heard;
        (is_first && follows && !is_restored).then_some(heard.before(self.limit))
    }
}
