//! Which orders count, and what of them the ERP's figure reflects.
//!
//! Decides U of one order line. The sum over a pool's lines is the ledger's.

mod acknowledgement;
pub mod bill;
pub mod counted;
pub mod history;
pub mod merge;
pub mod order_read;
pub mod order_status;
pub mod part;
pub mod payment;
pub mod reflect;
pub mod source;
pub mod split;
pub mod spread;
