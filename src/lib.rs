#![no_std]
#![doc = include_str!("guide.md")]

// The bare module links no allocator, so that nothing on the server's path can need one.
#[cfg(any(feature = "serde", test))]
extern crate alloc;
#[cfg(any(feature = "cli", test))]
extern crate std;

mod code;
pub mod explain;
pub mod facts;
pub mod policy;
pub mod reason;
pub mod rules;
pub mod shell;
pub mod verdict;
pub mod wire;
