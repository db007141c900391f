//! What an exception can be about, whose it is by default, and what evidence bears on it.
//!
//! Decides the role, the kind of evidence, how many agreements close, and which cause mutes which. The causes
//! that a comparison finds are decided in [`crate::rules::reconcile::cause`]; they stand here under the same
//! numbers.

use crate::code::codes;
use crate::facts::Span;
use crate::rules::reconcile::cause::{Cause, Owner};

codes! {
    /// What an exception is about. The first 23 are the causes of a comparison, with their numbers.
    pub enum QueueCause {
        /// The ERP should have shown an order by now and has not.
        AcknowledgementOverdue = 1 "acknowledgementOverdue",
        /// Goods came back and the ERP has not received them yet.
        ReturnAwaiting = 2 "returnAwaiting",
        /// The figure is older than its limit.
        StaleFeed = 3 "staleFeed",
        /// A message came late, or two contradicted each other.
        MessageConflict = 4 "messageConflict",
        /// Somebody changed the stock in the shop by hand.
        ManualEdit = 5 "manualEdit",
        /// Another plugin changed the stock in the shop.
        ForeignWrite = 6 "foreignWrite",
        /// A variation and its parent both count the same units.
        CountedTwice = 7 "countedTwice",
        /// Two products of the shop carry the listing's key.
        DuplicateSku = 8 "duplicateSku",
        /// The ERP counts the item in a unit that nobody declared.
        UnitMismatch = 9 "unitMismatch",
        /// The shop's own records of the listing contradict each other.
        RecordsDisagree = 10 "recordsDisagree",
        /// The shop does not count the listing.
        StockManagementOff = 11 "stockManagementOff",
        /// The shop sells the listing below zero against the ERP.
        BackordersAllowed = 12 "backordersAllowed",
        /// The last complete snapshot left the item out.
        MissingFromSnapshot = 13 "missingFromSnapshot",
        /// The ERP has the item and the shop has no listing for it.
        NotInShop = 14 "notInShop",
        /// No ERP item has the listing's key.
        NotInErp = 15 "notInErp",
        /// The ERP has promised more than it has.
        NegativeInErp = 16 "negativeInErp",
        /// The figures differ and nothing recorded says why.
        Unexplained = 17 "unexplained",
        /// The ERP states no figure for the item.
        FigureUnknown = 18 "figureUnknown",
        /// The shop's clock stands before the moment the figure arrived.
        ClockFault = 19 "clockFault",
        /// The ERP has blocked the item and the shop still sells it.
        BlockedInErp = 20 "blockedInErp",
        /// The shop has sold more than there is and than is due.
        OverPromised = 21 "overPromised",
        /// The listing's bill of materials is a circle, is too deep, or is empty.
        ComponentFault = 22 "componentFault",
        /// The shop's product has no SKU.
        NoSku = 23 "noSku",
        /// An order was raised or placed, and no read of the ERP shows it.
        OrderUnacknowledged = 24 "orderUnacknowledged",
        /// An order stands in a status that nobody said the meaning of.
        OrderStateUnknown = 25 "orderStateUnknown",
        /// An order went back, and nothing allows that.
        OrderStateRegressed = 26 "orderStateRegressed",
        /// An order is paid and was not handed over to the ERP.
        PaidNotHandedOver = 27 "paidNotHandedOver",
        /// The ERP ships an order that was cancelled in the shop.
        CancelRaceLost = 28 "cancelRaceLost",
        /// A feed answers no more.
        FeedDown = 29 "feedDown",
        /// The rules cannot be run, or a job of ours does not run.
        EngineFault = 30 "engineFault",
        /// News for another system cannot be delivered.
        OutboxFailing = 31 "outboxFailing",
        /// Nobody of those who own an exception can be told of it.
        OwnerUnreachable = 32 "ownerUnreachable",
        /// The calendar of open hours ends before a due time.
        CalendarEnded = 33 "calendarEnded",
        /// A feed is held until a person has looked at it.
        FeedHeld = 34 "feedHeld",
        /// A feed's count began anew.
        FeedRestarted = 35 "feedRestarted",
        /// A feed's count left numbers out.
        SequenceGap = 36 "sequenceGap",
        /// Money arrived for units that are no longer there.
        RevivedWithoutStock = 37 "revivedWithoutStock",
        /// The ERP closed an order with less than was ordered.
        ClosedShort = 38 "closedShort",
        /// A promise to a customer was not kept.
        PromiseBroken = 39 "promiseBroken",
        /// A refund stands in the shop, and no gateway shows it.
        RefundWithoutProof = 40 "refundWithoutProof",
        /// Goods came back, and nobody paid them back.
        ReturnWithoutRefund = 41 "returnWithoutRefund",
        /// A payment was taken back.
        PaymentReversed = 42 "paymentReversed",
        /// An order was shipped and is cancelled.
        ShippedButCancelled = 43 "shippedButCancelled",
        /// Money was paid back, and no goods came back.
        RefundWithoutReturn = 44 "refundWithoutReturn",
        /// Goods came back that nobody announced.
        ReturnUnannounced = 45 "returnUnannounced",
        /// A shipment was undone.
        ShipmentReversed = 46 "shipmentReversed",
        /// Another program than the shop's own writes its stock.
        OtherWriter = 47 "otherWriter",
        /// An order that staff or a program brought may not pass, and waits for a person.
        OrderHeld = 48 "orderHeld",
    }
}

codes! {
    /// What moves on when something new is known about a cause.
    pub enum Evidence {
        /// A further read of the shop.
        Shop = 1 "shop",
        /// A later position of the ERP.
        Erp = 2 "erp",
        /// Both.
        Both = 3 "both",
    }
}

/// Five minutes: how far apart two passed self-tests lie.
const FIVE_MINUTES: Span = Span::within_range(300_000);

impl QueueCause {
    /// The queue's word for a cause that a comparison found.
    #[must_use]
    pub fn of(cause: Cause) -> Self {
        Self::from_number(cause.number()).unwrap_or(Self::Unexplained)
    }

    /// The role that the cause belongs to unless the shop says otherwise.
    #[must_use]
    pub const fn owner(self) -> Owner {
        match self {
            Self::RevivedWithoutStock
            | Self::OrderHeld
            | Self::ClosedShort
            | Self::PromiseBroken => Owner::Merchandising,
            Self::RefundWithoutReturn | Self::ReturnUnannounced | Self::ShipmentReversed => {
                Owner::Warehouse
            }
            Self::RefundWithoutProof
            | Self::ReturnWithoutRefund
            | Self::PaymentReversed
            | Self::ShippedButCancelled => Owner::Support,
            _ => match Cause::from_number(self.number()) {
                Some(cause) => cause.owner(),
                None => Owner::Operations,
            },
        }
    }

    /// The role that is told of the cause too, because customers ask about it.
    #[must_use]
    pub const fn follower(self) -> Option<Owner> {
        match self {
            Self::RevivedWithoutStock
            | Self::OrderHeld
            | Self::ClosedShort
            | Self::PromiseBroken => Some(Owner::Support),
            _ => None,
        }
    }

    /// What has to move on before a disagreement counts as news about the cause.
    ///
    /// A write in the shop and a setting of it show when the shop is read again; an order and a figure when the ERP
    /// has told more. A difference between the two shows when both have moved. A feed that is late is late because
    /// the ERP tells nothing, so looking again is enough.
    #[must_use]
    pub const fn disagrees_on(self) -> Evidence {
        match self {
            Self::StaleFeed
            | Self::FeedDown
            | Self::ManualEdit
            | Self::ForeignWrite
            | Self::OtherWriter
            | Self::RevivedWithoutStock
            | Self::OrderHeld
            | Self::RecordsDisagree
            | Self::StockManagementOff
            | Self::BackordersAllowed
            | Self::DuplicateSku
            | Self::CountedTwice
            | Self::ComponentFault
            | Self::NoSku
            | Self::ClockFault
            | Self::EngineFault
            | Self::OutboxFailing
            | Self::OwnerUnreachable
            | Self::CalendarEnded => Evidence::Shop,
            Self::Unexplained
            | Self::OverPromised
            | Self::BlockedInErp
            | Self::UnitMismatch
            | Self::NotInShop
            | Self::NotInErp => Evidence::Both,
            _ => Evidence::Erp,
        }
    }

    /// What has to move on before an agreement counts as news about the cause: a feed is no longer late once the ERP
    /// has told more.
    #[must_use]
    pub const fn agrees_on(self) -> Evidence {
        match self {
            Self::StaleFeed | Self::FeedDown => Evidence::Both,
            _ => self.disagrees_on(),
        }
    }

    /// Whether the cause explains a difference of figures, so that one of them may take the place of another.
    #[must_use]
    pub const fn explains_drift(self) -> bool {
        matches!(
            self,
            Self::AcknowledgementOverdue
                | Self::ReturnAwaiting
                | Self::MessageConflict
                | Self::ManualEdit
                | Self::ForeignWrite
                | Self::CountedTwice
                | Self::MissingFromSnapshot
                | Self::BlockedInErp
                | Self::NegativeInErp
                | Self::OverPromised
                | Self::Unexplained
        )
    }

    /// How many agreements in a row close the cause.
    ///
    /// A document that names an order is one agreement and enough; a figure is a measurement and is read twice.
    #[must_use]
    pub const fn agreements(self) -> i64 {
        match self {
            Self::AcknowledgementOverdue
            | Self::OrderUnacknowledged
            | Self::OrderStateUnknown
            | Self::OrderStateRegressed
            | Self::PaidNotHandedOver
            | Self::CancelRaceLost
            | Self::ShippedButCancelled
            | Self::ShipmentReversed
            | Self::RevivedWithoutStock
            | Self::OrderHeld
            | Self::ClosedShort
            | Self::PromiseBroken
            | Self::RefundWithoutProof
            | Self::ReturnWithoutRefund
            | Self::PaymentReversed
            | Self::ReturnAwaiting
            | Self::RefundWithoutReturn
            | Self::ReturnUnannounced
            | Self::MessageConflict
            | Self::FeedHeld
            | Self::FeedRestarted
            | Self::SequenceGap => 1,
            _ => 2,
        }
    }

    /// How far apart the first and the last of those agreements lie.
    #[must_use]
    pub const fn apart(self) -> Span {
        match self {
            Self::ClockFault | Self::EngineFault | Self::CalendarEnded => FIVE_MINUTES,
            _ => Span::ZERO,
        }
    }

    /// Whether an open exception of this cause, about the same feed or the whole shop, mutes one of the other.
    ///
    /// A feed that is late or down mutes what needs its fresh figure. A wrong clock, and rules that do not run,
    /// mute whatever a comparison finds. Nothing mutes what mutes others, so no exception is muted by its own
    /// child. The end of a calendar mutes nothing: nobody would be told of anything until somebody extends it.
    #[must_use]
    pub const fn mutes(self, other: Self) -> bool {
        match self {
            Self::StaleFeed | Self::FeedDown => other.needs_fresh_figure(),
            Self::ClockFault | Self::EngineFault => {
                other.number() <= Self::NoSku.number()
                    && !matches!(other, Self::StaleFeed | Self::ClockFault)
            }
            _ => false,
        }
    }

    /// Whether only a fresh figure of the ERP can say that the cause is over.
    const fn needs_fresh_figure(self) -> bool {
        matches!(
            self,
            Self::AcknowledgementOverdue
                | Self::ReturnAwaiting
                | Self::MessageConflict
                | Self::ForeignWrite
                | Self::MissingFromSnapshot
                | Self::FigureUnknown
                | Self::NegativeInErp
                | Self::BlockedInErp
                | Self::OverPromised
                | Self::Unexplained
                | Self::OrderUnacknowledged
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_of_a_comparison_is_a_matter_of_the_same_number_and_code() {
        for cause in Cause::ALL {
            let in_queue = QueueCause::of(*cause);
            assert_eq!((in_queue.number(), in_queue.code()), (cause.number(), cause.code()));
        }
    }

    #[test]
    fn what_mutes_others_is_muted_by_nothing() {
        for parent in QueueCause::ALL {
            for child in QueueCause::ALL {
                let is_parent = QueueCause::ALL.iter().any(|other| child.mutes(*other));
                assert!(!(parent.mutes(*child) && is_parent), "{parent:?} mutes {child:?}");
            }
        }
    }
}
