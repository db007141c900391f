//! The words of some rows' questions, a block of rows at a time.
//!
//! Decides how columns become records. A block whose words all lie within their bounds needs no
//! second look; of any other each row is asked by itself, so that the first fault is told.

use super::column::{Column, column_refusal, is_column, not_a_column, refusal};
use crate::wire::json::Refusal;
use crate::wire::layout::NONE;
use crate::wire::plain::{BLOCK, Block, Bounds, SHOP_AT, WIDTH, fields, template};
use crate::wire::value::Value;
use alloc::format;
use alloc::vec::Vec;
use core::ops::Range;

/// The words of a block of rows, and the columns that they come from.
pub(super) struct Question<'a> {
    block: Block,
    /// Where the words stand that a shop, where there is one, must say.
    required: Vec<usize>,
    columns: Vec<Placed<'a>>,
}

/// A column, where its words stand in the record and what they may be.
struct Placed<'a> {
    column: &'a Column,
    at: usize,
    bounds: Bounds,
}

impl<'a> Question<'a> {
    pub(super) fn new(shared: &Value, columns: &'a [Column], rows: usize) -> Result<Self, Refusal> {
        let block = Block::of(&template(shared)?);
        let mut placed = Vec::with_capacity(columns.len());
        for column in columns {
            let at = place_of(&column.name).ok_or_else(|| not_a_column(&column.name))?;
            if column.values.len() != rows {
                let what = format!("has {} rows, the first column {rows}", column.values.len());
                return Err(column_refusal("columns_differ", &column.name, &what));
            }
            let bounds = Bounds::at(at);
            // Whether there is a shop is told by all of its words together.
            let bounds = if at > SHOP_AT { bounds.or_nothing() } else { bounds };
            placed.push(Placed { column, at, bounds });
        }
        let behind = SHOP_AT.wrapping_add(1)..WIDTH;
        let required = behind.filter(|at| !Bounds::at(*at).hold(NONE)).collect();
        Ok(Self { block, required, columns: placed })
    }

    /// Takes a block of rows; whether every word of them lies within its bounds.
    pub(super) fn take(&mut self, rows: Range<usize>) -> bool {
        let mut has_shop = [0; BLOCK];
        let mut are_within = true;
        for Placed { column, at, bounds } in &self.columns {
            let Some(words) = self.block.field_mut(*at) else { continue };
            are_within &= column.values.write(rows.clone(), words, bounds);
            if *at > SHOP_AT {
                // A row has a shop where one of the shop's columns says something.
                for (has_shop, word) in has_shop.iter_mut().zip(words) {
                    *has_shop |= i64::from(*word != NONE);
                }
            }
        }
        if let Some(words) = self.block.field_mut(SHOP_AT) {
            *words = has_shop;
        }
        are_within && self.shops_are_whole(&has_shop)
    }

    /// Whether every shop of the block says what a shop must say.
    fn shops_are_whole(&self, has_shop: &[i64; BLOCK]) -> bool {
        let mut are_whole = true;
        for at in &self.required {
            for (has_shop, word) in has_shop.iter().zip(self.block.field(*at)) {
                are_whole &= *has_shop == 0 || *word != NONE;
            }
        }
        are_whole
    }

    /// The block that was taken last.
    pub(super) const fn block(&self) -> &Block {
        &self.block
    }

    /// What is no number at all in a row.
    pub(super) fn unreadable(&self, row: usize) -> Option<Refusal> {
        let is_unreadable = |placed: &&Placed<'_>| placed.column.values.word(row).is_none();
        let name = &self.columns.iter().find(is_unreadable)?.column.name;
        Some(refusal("wrong_type", format!("rows[{row}].{name}"), "is no whole number"))
    }
}

/// Where the word of a column stands in the record.
fn place_of(name: &str) -> Option<usize> {
    fields().find(|(_, field)| field.name == name && is_column(field)).map(|(at, _)| at)
}
