//! The calls and their answers as data.
//!
//! Decides what a call looks like from outside: as words of 64 bits at fixed places for the server
//! ([`address`]), and as JSON for people and the browser ([`json`]). Both go through the same words, so they
//! cannot disagree. Decides nothing about stock.

pub mod address;
mod admit;
mod affected;
mod attribution;
mod bill;
mod confirm;
mod counted;
mod deadlines;
mod decide;
mod exception;
mod explode;
pub mod fault;
mod feed_health;
mod govern;
mod group;
mod holding;
mod hours;
pub mod layout;
mod mass_guard;
mod notice;
mod open_time;
mod order;
mod order_read;
mod owner;
mod ownership;
mod payment;
pub mod place;
mod policies;
mod pools;
mod reconcile;
mod record;
mod reflect;
mod resolve;
mod sales_rate;
mod split;
mod spread;
mod word;

#[cfg(feature = "serde")]
pub mod explanation;
#[cfg(feature = "serde")]
pub mod json;
#[cfg(feature = "serde")]
pub mod plain;
#[cfg(feature = "serde")]
pub mod value;

use crate::rules::workspace::Workspace;
use fault::Fault;
use layout::Layout;
use place::Words;
use policies::PolicyBook;

/// One question that may be asked of the core.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// Its name in every language.
    pub name: &'static str,
    /// What one who asks wants to know.
    pub meaning: &'static str,
    /// Which of the bare modules answers it.
    pub module: Module,
    /// Whether it rests on policies, which [`POLICIES`] hands over before.
    pub rests_on_policies: bool,
    /// What is asked.
    pub question: Layout,
    /// What is answered.
    pub answer: Layout,
    run: Run,
}

/// A bare module: the calls that a storefront makes stand by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// What a page, a cart and a checkout ask.
    Gate,
    /// What keeps the ledger.
    Ledger,
    /// What compares the ledger with the shop, and watches over both.
    Operations,
    /// What keeps the queue of exceptions.
    Queue,
}

impl Module {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Gate, Self::Ledger, Self::Operations, Self::Queue];

    /// Its name: of the PHP class, and in the names of files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gate => "Gate",
            Self::Ledger => "Ledger",
            Self::Operations => "Operations",
            Self::Queue => "Queue",
        }
    }
}

/// What a call is answered from.
#[derive(Clone, Copy, Debug)]
enum Run {
    /// The question alone.
    Alone(fn(&Words) -> Result<(), Fault>),
    /// Policies and a notebook beside it.
    Judging(fn(&Words, &PolicyBook, &mut Workspace) -> Result<(), Fault>),
    /// It is the policies.
    Policies,
}

/// Hands over the store's policy and the further ones, once for all the questions that rest on them. It
/// answers with no more than that they were taken.
pub const POLICIES: Call = Call {
    name: "policies",
    meaning: "by which policies are the next questions judged",
    module: Module::Gate,
    rests_on_policies: false,
    question: policies::QUESTION,
    answer: &[],
    run: Run::Policies,
};

/// Every call, in the order of its chapter in the docs.
pub const CALLS: &[Call] = &[
    DECIDE,
    RECONCILE,
    ADMIT,
    CONFIRM,
    REFLECT,
    GROUP,
    RESOLVE,
    ORDER,
    ORDER_READ,
    SPREAD,
    EXPLODE,
    BILL,
    SPLIT,
    COUNTED,
    OWNER,
    MASS_GUARD,
    GOVERN,
    SALES_RATE,
    FEED_HEALTH,
    PAYMENT,
    HOLDING,
    EXCEPTION,
    ATTRIBUTION,
    OWNERSHIP,
    DEADLINES,
    OPEN_TIME,
    NOTICE,
    AFFECTED,
];

/// Makes a call for each line: its constant, its name, the module of its records, the bare module that
/// answers it, how it is run, and what it wants to know.
macro_rules! calls {
    ($(
        $(#[$doc:meta])*
        $call:ident $name:literal = $module:ident in $bare:ident, $run:ident, $meaning:literal;
    )+) => {
        $(
            $(#[$doc])*
            pub const $call: Call = Call {
                name: $name,
                meaning: $meaning,
                module: Module::$bare,
                rests_on_policies: matches!(Run::$run($module::run), Run::Judging(_)),
                question: $module::QUESTION,
                answer: $module::ANSWER,
                run: Run::$run($module::run),
            };
        )+
    };
}

calls! {
    /// `decide`.
    DECIDE "decide" = decide in Gate, Judging,
        "may this cart pass this step, and if not, what would";
    /// `reconcile`.
    RECONCILE "reconcile" = reconcile in Operations, Judging,
        "what should the shop show for this listing, and what is behind a difference";
    /// `admit`.
    ADMIT "admit" = admit in Ledger, Alone,
        "does this row become the pool's figure, and may its poll confirm the pool";
    /// `confirm`.
    CONFIRM "confirm" = confirm in Ledger, Alone,
        "up to when has the feed told us everything after this poll";
    /// `reflect`.
    REFLECT "reflect" = reflect in Ledger, Alone,
        "what of this order line does the figure reflect, and what must still be taken off";
    /// `group`.
    GROUP "group" = group in Ledger, Alone, "what do several locations come to as one pool";
    /// `resolve`.
    RESOLVE "resolve" = resolve in Ledger, Alone,
        "which policy holds where store, categories and product each have their say";
    /// `order`.
    ORDER "order" = order in Ledger, Alone, "what does an order in this status take of the stock";
    /// `orderRead`.
    ORDER_READ "orderRead" = order_read in Ledger, Alone,
        "is this read of the ERP's orders taken, and which lines does it leave out";
    /// `spread`.
    SPREAD "spread" = spread in Ledger, Alone,
        "what of an item that the ERP shows of an order belongs to which of its lines";
    /// `explode`.
    EXPLODE "explode" = explode in Ledger, Alone,
        "what do whole kits that the ERP shows say of what they are made of";
    /// `bill`.
    BILL "bill" = bill in Ledger, Alone,
        "which units of an order line are ready-made, and what do they take of each pool";
    /// `split`.
    SPLIT "split" = split in Ledger, Alone,
        "how does a kit's order line stand on ready-made and on assembled units";
    /// `counted`.
    COUNTED "counted" = counted in Ledger, Alone,
        "how many units of an order line does every pool count that it draws on";
    /// `owner`.
    OWNER "owner" = owner in Ledger, Alone,
        "which of the feeds that have spoken of a pool is to own it";
    /// `massGuard`.
    MASS_GUARD "massGuard" = mass_guard in Ledger, Alone,
        "may this feed take effect before a person has looked at it";
    /// `govern`.
    GOVERN "govern" = govern in Ledger, Alone, "is this listing's stock the ERP's to say";
    /// `salesRate`.
    SALES_RATE "salesRate" = sales_rate in Operations, Alone,
        "how many units of a listing sell on an average day";
    /// `feedHealth`.
    FEED_HEALTH "feedHealth" = feed_health in Operations, Alone, "is this feed as a whole late";
    /// `payment`.
    PAYMENT "payment" = payment in Ledger, Alone,
        "may this order have another status now that its money has arrived";
    /// `holding`.
    HOLDING "holding" = holding in Ledger, Alone,
        "what becomes of the units that are held for an order after a verdict on it";
    /// `exception`.
    EXCEPTION "exception" = exception in Queue, Alone,
        "what becomes of an exception by what happened to it";
    /// `attribution`.
    ATTRIBUTION "attribution" = attribution in Queue, Alone,
        "what does a comparison say to each exception of its subject";
    /// `ownership`.
    OWNERSHIP "ownership" = ownership in Queue, Alone, "whose is this exception";
    /// `deadlines`.
    DEADLINES "deadlines" = deadlines in Queue, Alone, "when is this exception due";
    /// `openTime`.
    OPEN_TIME "openTime" = open_time in Queue, Alone,
        "how much open time lies between two instants, and when is so much of it over";
    /// `notice`.
    NOTICE "notice" = notice in Queue, Alone,
        "is somebody told of these exceptions now";
    /// `affected`.
    AFFECTED "affected" = affected in Queue, Alone,
        "which open order lines does a shortage meet";
}

impl Call {
    /// The call of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        CALLS.iter().find(|call| call.name == name)
    }
}

/// What a core keeps between two calls: the policies that were handed over, the notebook of its
/// judgements, and the words of the question and its answer.
///
/// The words come last and in bands, so that a small question touches only the beginning.
#[derive(Debug)]
#[repr(C)]
pub struct Core {
    policies: PolicyBook,
    workspace: Workspace,
    words: Words,
}

impl Core {
    /// A core that was asked nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { policies: PolicyBook::EMPTY, workspace: Workspace::new(), words: Words::new() }
    }

    /// Where a question is written and its answer is read; see [`address`].
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    // Inlined, so that an export holds nothing but the call that it is of.
    /// Answers the question that stands in the words: [`Words::fault`] tells what is wrong with it, where
    /// anything is.
    #[inline(always)]
    pub fn answer(&mut self, call: &Call) {
        let Self { policies, workspace, words } = self;
        let outcome = match (words.check_format(), call.run) {
            (Err(fault), _) => Err(fault),
            (Ok(()), Run::Alone(run)) => run(words),
            (Ok(()), Run::Judging(run)) => run(words, policies, workspace),
            (Ok(()), Run::Policies) => policies.take(words),
        };
        words.conclude(outcome);
    }
}

impl Default for Core {
    fn default() -> Self {
        Self::new()
    }
}
