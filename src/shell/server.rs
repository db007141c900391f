//! Raw exports of the bare modules, which are translated to PHP and loaded as they are by the storefront.
//!
//! Decides which module exports which call, and where the core lies in memory. The only file that may use
//! `unsafe`.

#![expect(unsafe_code, reason = "raw exports and one static are all this file is")]

use crate::rules::digest::RULES_DIGEST_WORDS;
use crate::wire::layout::FORMAT;
use crate::wire::place::Words;
use crate::wire::{Call, Core, POLICIES};
use core::ptr::addr_of_mut;

static mut CORE: Core = Core::new();

/// The version of the records that this module speaks.
#[unsafe(no_mangle)]
extern "C" fn format() -> i64 {
    FORMAT
}

/// Which rules these are: the digest of their sources in four parts, from 0. Zero for any other part.
#[unsafe(no_mangle)]
extern "C" fn rules(part: usize) -> i64 {
    RULES_DIGEST_WORDS.get(part).copied().unwrap_or(0)
}

/// Where the host writes a question and reads its answer, 8-aligned.
#[unsafe(no_mangle)]
extern "C" fn words() -> *const Words {
    // SAFETY: as in `answer`; what is returned is an address and nothing refers to it here.
    let core: &Core = unsafe { &*addr_of_mut!(CORE) };
    core.words()
}

#[inline(always)]
fn answer(call: &Call) {
    // SAFETY: the module has one thread and no export calls another, so no other reference to the core
    // is alive.
    let core: &mut Core = unsafe { &mut *addr_of_mut!(CORE) };
    core.answer(call);
}

/// Makes the export of each call under the call's name; the answer stands in the words afterwards.
macro_rules! exports {
    ($($module:literal: $name:literal $function:ident = $call:ident;)+) => {
        $(
            #[cfg(feature = $module)]
            #[unsafe(export_name = $name)]
            extern "C" fn $function() {
                answer(&crate::wire::$call);
            }
        )+
    };
}

/// By which policies are the next questions judged? Every module takes them.
#[unsafe(no_mangle)]
extern "C" fn policies() {
    answer(&POLICIES);
}

exports! {
    "gate": "decide" decide = DECIDE;
    "ledger": "admit" admit = ADMIT;
    "ledger": "confirm" confirm = CONFIRM;
    "ledger": "reflect" reflect = REFLECT;
    "ledger": "group" group = GROUP;
    "ledger": "resolve" resolve = RESOLVE;
    "ledger": "order" order = ORDER;
    "ledger": "orderRead" order_read = ORDER_READ;
    "ledger": "spread" spread = SPREAD;
    "ledger": "explode" explode = EXPLODE;
    "ledger": "bill" bill = BILL;
    "ledger": "split" split = SPLIT;
    "ledger": "counted" counted = COUNTED;
    "ledger": "owner" owner = OWNER;
    "ledger": "massGuard" mass_guard = MASS_GUARD;
    "ledger": "govern" govern = GOVERN;
    "ledger": "payment" payment = PAYMENT;
    "ledger": "holding" holding = HOLDING;
    "operations": "reconcile" reconcile = RECONCILE;
    "operations": "salesRate" sales_rate = SALES_RATE;
    "operations": "feedHealth" feed_health = FEED_HEALTH;
    "queue": "exception" exception = EXCEPTION;
    "queue": "attribution" attribution = ATTRIBUTION;
    "queue": "ownership" ownership = OWNERSHIP;
    "queue": "deadlines" deadlines = DEADLINES;
    "queue": "openTime" open_time = OPEN_TIME;
    "queue": "notice" notice = NOTICE;
    "queue": "affected" affected = AFFECTED;
}

/// A panic is a defect: it becomes a trap, and the shell discards the instance.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
