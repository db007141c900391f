#![no_std]
//! Stock Truth.
