//! Raw exports of the bare module, which is translated to PHP and loaded as it is by the storefront.
//!
//! Decides where a question and its answer lie in memory. The only file that may use `unsafe`.

#![expect(unsafe_code, reason = "raw exports and two static buffers are all this file is")]

use crate::rules::digest::RULES_DIGEST_WORDS;
use crate::rules::workspace::Workspace;
use crate::wire::layout::{ANSWER_MAX_WORDS, FORMAT, QUESTION_MAX_WORDS};
use crate::wire::{CALLS, Call};
use core::ptr::{addr_of, addr_of_mut};

/// What a call reads and writes. The largest comes last: a small question then touches little memory,
/// which the translated PHP only makes as far as it is touched.
#[repr(C)]
struct Space {
    workspace: Workspace,
    answer: [i64; ANSWER_MAX_WORDS],
    question: [i64; QUESTION_MAX_WORDS],
}

static mut SPACE: Space = Space {
    workspace: Workspace::new(),
    answer: [0; ANSWER_MAX_WORDS],
    question: [0; QUESTION_MAX_WORDS],
};

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

/// Where the host writes a question, 8-aligned.
#[unsafe(no_mangle)]
extern "C" fn question() -> *const i64 {
    // SAFETY: only the address of a field of a static is taken.
    unsafe { addr_of!(SPACE.question).cast() }
}

/// Where the host reads the answer, 8-aligned.
#[unsafe(no_mangle)]
extern "C" fn answer() -> *const i64 {
    // SAFETY: only the address of a field of a static is taken.
    unsafe { addr_of!(SPACE.answer).cast() }
}

/// How many words a question may have.
#[unsafe(no_mangle)]
extern "C" fn question_capacity() -> usize {
    QUESTION_MAX_WORDS
}

/// May this cart pass this step? Returns the words of the answer, as every call below does.
#[unsafe(no_mangle)]
extern "C" fn decide(words: usize) -> usize {
    run(CALLS.first(), words)
}

/// What should the shop show for this listing?
#[unsafe(no_mangle)]
extern "C" fn reconcile(words: usize) -> usize {
    run(CALLS.get(1), words)
}

/// Does this claim become the pool's figure?
#[unsafe(no_mangle)]
extern "C" fn admit(words: usize) -> usize {
    run(CALLS.get(2), words)
}

/// Up to when has the feed told us everything?
#[unsafe(no_mangle)]
extern "C" fn confirm(words: usize) -> usize {
    run(CALLS.get(3), words)
}

/// What of this order line does the figure reflect?
#[unsafe(no_mangle)]
extern "C" fn reflect(words: usize) -> usize {
    run(CALLS.get(4), words)
}

/// What do several locations come to as one pool?
#[unsafe(no_mangle)]
extern "C" fn group(words: usize) -> usize {
    run(CALLS.get(5), words)
}

/// Which policy holds?
#[unsafe(no_mangle)]
extern "C" fn resolve(words: usize) -> usize {
    run(CALLS.get(6), words)
}

/// What does an order in this status take of the stock?
#[unsafe(no_mangle)]
extern "C" fn order(words: usize) -> usize {
    run(CALLS.get(7), words)
}

/// How does a kit's order line stand on ready-made and on assembled units?
#[unsafe(no_mangle)]
extern "C" fn split(words: usize) -> usize {
    run(CALLS.get(8), words)
}

/// May this feed take effect by itself?
#[unsafe(export_name = "massGuard")]
extern "C" fn mass_guard(words: usize) -> usize {
    run(CALLS.get(9), words)
}

/// Is this listing's stock the ERP's to say?
#[unsafe(no_mangle)]
extern "C" fn govern(words: usize) -> usize {
    run(CALLS.get(10), words)
}

fn run(call: Option<&Call>, words: usize) -> usize {
    // SAFETY: the module has one thread and no export calls another, so no other reference to
    // this space is alive.
    let Space { workspace, answer, question } = unsafe { &mut *addr_of_mut!(SPACE) };
    // A longer question than there is room for was never written whole: it is refused as cut off.
    let question = question.get(..words).unwrap_or(&[]);
    call.map_or(0, |call| call.answer(question, answer, workspace))
}

/// A panic is a defect: it becomes a trap, and the shell discards the instance.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
