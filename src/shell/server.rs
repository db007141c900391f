//! Raw exports of the bare module, which is translated to PHP and loaded as it is by the storefront.
//!
//! Decides where a question and its answer lie in memory. The only file that may use `unsafe`.

#![expect(unsafe_code, reason = "raw exports and two static buffers are all this file is")]

use crate::wire::layout::{ANSWER_MAX_WORDS, FORMAT, QUESTION_MAX_WORDS};
use crate::wire::{CALLS, Call};
use core::ptr::{addr_of, addr_of_mut};

static mut QUESTION: [i64; QUESTION_MAX_WORDS] = [0; QUESTION_MAX_WORDS];
static mut ANSWER: [i64; ANSWER_MAX_WORDS] = [0; ANSWER_MAX_WORDS];

/// The version of the records that this module speaks.
#[unsafe(no_mangle)]
extern "C" fn format() -> i64 {
    FORMAT
}

/// Where the host writes a question, 8-aligned.
#[unsafe(no_mangle)]
extern "C" fn question() -> *const i64 {
    addr_of!(QUESTION).cast()
}

/// Where the host reads the answer, 8-aligned.
#[unsafe(no_mangle)]
extern "C" fn answer() -> *const i64 {
    addr_of!(ANSWER).cast()
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

/// What does this order line still take off the figure?
#[unsafe(no_mangle)]
extern "C" fn acknowledge(words: usize) -> usize {
    run(CALLS.get(4), words)
}

fn run(call: Option<&Call>, words: usize) -> usize {
    // SAFETY: the module has one thread and no export calls another, so no other reference to
    // either buffer is alive.
    let (question, answer) = unsafe { (&*addr_of!(QUESTION), &mut *addr_of_mut!(ANSWER)) };
    // A longer question than there is room for was never written whole: it is refused as cut off.
    let question = question.get(..words).unwrap_or(&[]);
    call.map_or(0, |call| call.answer(question, answer))
}

/// A panic is a defect: it becomes a trap, and the shell discards the instance.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
