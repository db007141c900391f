//! The corpus in browsers.
