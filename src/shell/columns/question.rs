//! The words of some rows' questions, a block of rows at a time.
//!
//! Decides how columns become records. A block whose words all lie within their bounds needs no
//! second look; of any other each row is asked by itself, so that the first fault is told.

use super::column::{Column, column_refusal, is_column, not_a_column, refusal};
use crate::wire::json::Refusal;
use crate::wire::layout::NONE;
use crate::wire::plain::{Bounds, SHOP_AT, fields, template};
use crate::wire::value::Value;
use alloc::format;
use alloc::vec::Vec;
use core::cell::Cell;
use core::ops::Range;

/// Rows in a block: their words stay in the fastest memory of a processor.
pub(super) const BLOCK: usize = 64;

/// The words of a block of rows, one row behind the other.
pub(super) struct Question<'a> {
    words: Vec<Cell<i64>>,
    /// How many words one row has with a shop.
    width: usize,
    /// Where the word stands that tells whether there is a shop.
    shop: usize,
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
        let words = template(shared)?;
        let mut placed = Vec::with_capacity(columns.len());
        for column in columns {
            let at = place_of(&column.name).ok_or_else(|| not_a_column(&column.name))?;
            if column.values.len() != rows {
                let what = format!("has {} rows, the first column {rows}", column.values.len());
                return Err(column_refusal("columns_differ", &column.name, &what));
            }
            placed.push(Placed { column, at, bounds: Bounds::at(at) });
        }
        let shop = SHOP_AT;
        let width = words.len();
        let behind = shop.wrapping_add(1)..width;
        let required = behind.filter(|at| !Bounds::at(*at).hold(NONE)).collect();
        for column in placed.iter_mut().filter(|column| column.at > shop) {
            // Whether there is a shop is told by all of its words together.
            column.bounds = column.bounds.or_nothing();
        }
        let words = words.iter().copied().cycle().take(width.wrapping_mul(BLOCK));
        Ok(Self { words: words.map(Cell::new).collect(), width, shop, required, columns: placed })
    }

    /// Takes a block of rows; whether every word of them lies within its bounds.
    pub(super) fn take(&mut self, rows: Range<usize>) -> bool {
        let (width, shop) = (self.width, self.shop);
        for row in self.words.chunks_exact(width) {
            if let Some(presence) = row.get(shop) {
                presence.set(0);
            }
        }
        let mut are_within = true;
        for Placed { column, at, bounds } in &self.columns {
            let block = self.words.chunks_exact(width);
            let places = block.filter_map(|row| row.get(*at));
            are_within &= column.values.write(rows.clone(), places, bounds);
            if *at > shop {
                note_shops(self.words.chunks_exact(width), *at, shop);
            }
        }
        are_within && self.shops_are_whole()
    }

    /// Whether every shop of the block says what a shop must say.
    fn shops_are_whole(&self) -> bool {
        let says = |row: &[Cell<i64>], at: usize, word| row.get(at).map(Cell::get) == Some(word);
        let lacks = |row: &[Cell<i64>]| {
            says(row, self.shop, 1) && self.required.iter().any(|at| says(row, *at, NONE))
        };
        !self.words.chunks_exact(self.width).any(lacks)
    }

    /// The words of a row of the block that was taken last.
    pub(super) fn row(&self, at: usize) -> &[Cell<i64>] {
        let words = self.words.get(at.wrapping_mul(self.width)..).unwrap_or(&[]);
        words.get(..self.width).unwrap_or(&[])
    }

    /// What is no number at all in a row.
    pub(super) fn unreadable(&self, row: usize) -> Option<Refusal> {
        let is_unreadable = |placed: &&Placed<'_>| placed.column.values.word(row).is_none();
        let name = &self.columns.iter().find(is_unreadable)?.column.name;
        Some(refusal("wrong_type", format!("rows[{row}].{name}"), "is no whole number"))
    }
}

/// A row has a shop where one of the shop's columns says something.
fn note_shops<'w>(rows: impl Iterator<Item = &'w [Cell<i64>]>, at: usize, shop: usize) {
    for row in rows {
        let is_said = row.get(at).is_some_and(|word| word.get() != NONE);
        if let Some(presence) = row.get(shop) {
            presence.set(presence.get() | i64::from(is_said));
        }
    }
}

/// Where the word of a column stands in the record.
fn place_of(name: &str) -> Option<usize> {
    fields().find(|(_, field)| field.name == name && is_column(field)).map(|(at, _)| at)
}
