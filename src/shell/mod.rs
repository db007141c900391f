//! The ways into the core from other languages: decode, call, encode, and nothing else.

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "serde")]
pub mod columns;
#[cfg(all(
    any(feature = "gate", feature = "ledger", feature = "operations", feature = "queue"),
    target_arch = "wasm32"
))]
mod server;
