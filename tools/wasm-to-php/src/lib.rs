//! Translates an integer-only WebAssembly module to one readable PHP class.
