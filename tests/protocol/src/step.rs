//! Writers and their steps, by name.
//!
//! Decides how finely the protocol is cut. The order of steps stands in `program`.

/// A writer, or a reader whose reading has an effect on others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An order is placed and paid.
    Checkout,
    /// A listing's figure in the shop is brought to what is expected.
    Projection,
    /// A complete snapshot of the stock is taken in.
    Intake,
    /// The ERP's orders are read; what it shows becomes acknowledgement.
    OrderRead,
    /// An order is cancelled in the shop, by a person or because it was not paid in time.
    Cancel,
    /// An order's line is raised by a person.
    Edit,
    /// An order is found that the ledger knows differently, and is recorded.
    CatchUp,
    /// Holds that have ended are removed.
    Sweep,
    /// A page is shown from the caches, which are filled where they are empty.
    Look,
}

/// All kinds, in the order in which they are listed.
pub const KINDS: [Kind; 9] = [
    Kind::Checkout,
    Kind::Projection,
    Kind::Intake,
    Kind::OrderRead,
    Kind::Cancel,
    Kind::Edit,
    Kind::CatchUp,
    Kind::Sweep,
    Kind::Look,
];

/// One step. Between two steps of one writer any other writer may take any number of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The facts are read before anything is locked, with their revisions, and the order is judged by them.
    Survey,
    /// WooCommerce keeps units of the listing for a pending order, where its figure has them.
    Reserve,
    /// A transaction begins.
    Begin,
    /// The first pool row is locked.
    LockFirst,
    /// The second pool row is locked, where the writer has two.
    LockSecond,
    /// The order is judged and its hold is written; where it is refused, all is taken back. Where it passed by facts of which
    /// the revisions are still what was read, it is not judged again.
    Hold,
    /// The order is judged and nothing is written. Wrong; see `Protocol::without_hold`.
    Judge,
    /// The order's demand is written, and its hold ends with it.
    Demand,
    /// The event that says what was and what became is written.
    Journal,
    /// The transaction ends; others see it.
    Commit,
    /// WooCommerce saves the order's status. With a status of a placed order its reservation ends.
    SaveStatus,
    /// WooCommerce saves the order's lines.
    SaveItems,
    /// WooCommerce takes the order off its figure.
    Decrement,
    /// WooCommerce notes on the line that it has done so (`_reduced_stock`).
    Note,
    /// The ledger is told that WooCommerce is done.
    ReductionEnded,
    /// A listing that is due is taken from the list.
    PickDue,
    /// The row of the shop's figure is locked.
    LockFigure,
    /// The shop's figure is read.
    ReadFigure,
    /// The facts are read, with their revision.
    ReadFacts,
    /// The revision is compared with what was read.
    Compare,
    /// The figure is written where it is still what was read. WooCommerce clears its caches here.
    WriteFigure,
    /// The object cache is cleared again.
    ClearCache,
    /// The page cache is cleared.
    PurgePages,
    /// The listing is taken off the list where the facts' revision is still what was read.
    ClearDue,
    /// The ERP's stock is read and kept until it is whole.
    Stage,
    /// Staged rows are admitted.
    Admit,
    /// The position moves to where the snapshot confirms it.
    Confirm,
    /// A complete read of the ERP's orders begins.
    BeginRead,
    /// The ERP's orders are read.
    ReadOrders,
    /// What the ERP shows of each line is written; rows that waited for it take effect.
    Acknowledge,
    /// What the order asks for now is written.
    Record,
    /// Holds that have ended are removed.
    Remove,
    /// The figure is read past the caches, and kept in the object cache.
    FillCache,
    /// The figure is read past the caches. See `Protocol::slow_fill`.
    LoadFigure,
    /// What was loaded is kept in the object cache.
    KeepLoaded,
    /// A page is made of what the object cache says.
    FillPage,
}
