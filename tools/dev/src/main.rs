//! The build program of Stock Truth.
fn main() {}
