//! Where the words of a call lie: every part of a question and of an answer has a fixed place.
//!
//! Decides the places. Whoever asks writes only the rows that there are; whoever reads one reckons its
//! address from its number, and nobody walks over the others.
//!
//! ```text
//! word 0                 the version of the records
//!      1 …               the question: fields that stand once, and how many rows each list has
//!      ANSWER_AT         0, or the number of a fault; then the fault's part, row and field
//!      ANSWER_AT + 1 …   the answer: fields that stand once, and how many rows each list has
//!      BANDS_AT …        bands: row n of every list, of the question and of the answer, lies in band n
//! ```
//!
//! A small question and its answer so lie close together, and the translated PHP makes no memory for the
//! rows that they do not have.

/// Where an answer begins.
pub const ANSWER_AT: usize = 48;
/// Where the first band begins.
pub const BANDS_AT: usize = 80;
/// How many words a band has.
pub const BAND_WORDS: usize = 52;
/// How many bands there are: as many as the longest list has rows.
pub const BANDS: usize = 200;
/// How many words there are in all.
pub const WORDS: usize = BANDS_AT + BANDS * BAND_WORDS;
