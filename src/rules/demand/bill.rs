//! Which units of an order line are ready-made, which are assembled, and what they take of each pool.
//!
//! Decides the split that is recorded with a line when it is placed. What the line takes of what is there is the gate's to
//! say, and what other numbers of units take of a pool is for [`super::part`].

use super::part::{MAX_PARTS, MOST, Part, product};
use crate::facts::{Component, KitKind, MAX_KIT_DEPTH, MAX_POOLS, Quantity};

/// From how many parts on a pool gets no second one: the rest of the room is left to pools that have none yet.
const CROWDED: usize = MAX_PARTS - MAX_POOLS;

/// An order line when it is placed, with the bills of materials of all that it may draw on.
pub trait Placed {
    /// How many units it has.
    fn units(&self) -> Quantity;
    /// The number of pools.
    fn pool_count(&self) -> usize;
    /// How what is asked of a pool is met.
    fn kit_kind(&self, pool: usize) -> KitKind;
    /// What the line takes of what is there of a pool.
    fn taken(&self, pool: usize) -> Quantity;
    /// What one unit of the line takes, by place: a pool and how much of it.
    fn draw(&self, at: usize) -> Option<(usize, Quantity)>;
    /// The row of a bill of materials at this place.
    fn component(&self, at: usize) -> Option<Component>;
}

/// Where the parts are written, each with its pool.
pub trait Parts {
    /// How many there are.
    fn count(&self) -> usize;
    /// The part at this place.
    fn part(&self, at: usize) -> Option<(usize, Part)>;
    /// Writes the part at this place.
    fn put(&self, at: usize, part: (usize, Part));
    /// Says how many there are.
    fn put_count(&self, count: usize);

    /// Every one with its place.
    fn each(&self) -> impl Iterator<Item = (usize, usize, Part)> {
        (0..self.count()).filter_map(|at| self.part(at).map(|(pool, part)| (at, pool, part)))
    }
}

/// Splits a line: kits that are never stocked are followed to what they are made of, of kits that are assembled to order
/// the ready-made ones are taken by the first units, and what those lack is made.
///
/// 3 K of 2 C each, of which 1 is taken ready-made: of K the first unit, of C 2 for each unit behind it, without end, so
/// that a line that is lowered gives back assembled units first, and one that is raised is assembled. Kits that contain each
/// other, or go too deep, are no kits here: they stand for themselves.
pub fn split_line(line: &impl Placed, parts: &impl Parts) {
    let heights = heights(line);
    let height = |pool: usize| heights.get(pool).copied().unwrap_or(0);
    parts.put_count(0);
    for (pool, quantity_per) in (0..).map_while(|at| line.draw(at)) {
        add(parts, pool, Part { from: Quantity::ZERO, to: None, quantity_per });
    }
    // From the highest down, so that all that is asked of a kit is known before it is met.
    for level in (1..=MAX_KIT_DEPTH).rev() {
        for pool in (0..line.pool_count()).filter(|pool| height(*pool) == level) {
            meet(line, parts, pool);
        }
    }
    let mut kept = 0_usize;
    for at in 0..parts.count() {
        let Some(part) = parts.part(at) else { break };
        let is_followed = (1..=MAX_KIT_DEPTH).contains(&height(part.0));
        if !is_followed || line.kit_kind(part.0) != KitKind::Phantom {
            parts.put(kept, part);
            kept = kept.wrapping_add(1);
        }
    }
    parts.put_count(kept);
}

/// Meets what is asked of one kit: the units that are first in the line get ready-made ones.
#[inline(never)]
fn meet(line: &impl Placed, parts: &impl Parts, kit: usize) {
    let is_phantom = line.kit_kind(kit) == KitKind::Phantom;
    let mut left = if is_phantom { Quantity::ZERO } else { line.taken(kit).or_zero() };
    // Each part is met once: it has an end then.
    while let Some((at, part)) = first_open(parts, kit) {
        let asked = product(line.units().minus(part.from).or_zero(), part.quantity_per);
        let ready = asked.at_most(left);
        left = left.minus(ready);
        let end = if is_phantom {
            part.from
        } else if ready == asked {
            part.from.at_least(line.units())
        } else {
            part.from.plus(ready.shared_by(part.quantity_per))
        };
        parts.put(at, (kit, Part { to: Some(end), ..part }));
        let components = (0..).map_while(|at| line.component(at));
        for component in components.filter(|component| component.kit == kit) {
            let quantity_per = product(part.quantity_per, component.quantity_per);
            add(parts, component.pool, Part { from: end, to: None, quantity_per });
        }
    }
}

/// Of the parts of a kit that are not met yet the one that begins first.
fn first_open(parts: &impl Parts, kit: usize) -> Option<(usize, Part)> {
    let open = parts.each().filter(|(_, pool, part)| *pool == kit && part.to.is_none());
    let open = open.map(|(at, _, part)| (at, part));
    open.reduce(|first, other| if other.1.from < first.1.from { other } else { first })
}

/// Adds a part that has no end. What begins with another part of its pool is one with it. Where the room is short, it is one
/// with any: the whole begins where the first of both does, so that no number of units takes less.
#[inline(never)]
fn add(parts: &impl Parts, pool: usize, part: Part) {
    let is_crowded = parts.count() >= CROWDED;
    let of_pool = |it: &(usize, usize, Part)| it.1 == pool && it.2.to.is_none();
    let mut open = parts.each().filter(of_pool);
    match open.find(|(_, _, other)| is_crowded || other.from == part.from) {
        Some((at, _, other)) => {
            let from = part.from.at_most(other.from);
            let quantity_per = other.quantity_per.plus(part.quantity_per).at_most(MOST);
            parts.put(at, (pool, Part { from, to: None, quantity_per }));
        }
        None => {
            let at = parts.count();
            parts.put_count(at.wrapping_add(1));
            parts.put(at, (pool, part));
        }
    }
}

/// How many kits deep each pool's components go; more than the limit of a circle, of what is too deep, and of a kit that is
/// never stocked and made of nothing.
#[inline(never)]
fn heights(line: &impl Placed) -> [i32; MAX_POOLS] {
    let mut heights = [0_i32; MAX_POOLS];
    for (at, height) in heights.iter_mut().enumerate().take(line.pool_count()) {
        if line.kit_kind(at) == KitKind::Phantom {
            *height = MAX_KIT_DEPTH.wrapping_add(1);
        }
    }
    let components = || (0..).map_while(|at| line.component(at));
    for component in components() {
        if let Some(height) = heights.get_mut(component.kit) {
            *height = 0;
        }
    }
    // A circle grows with every pass, so it ends up beyond the limit.
    for _ in 0..=MAX_KIT_DEPTH {
        for component in components() {
            let below = heights.get(component.pool).copied().unwrap_or(0);
            if let Some(height) = heights.get_mut(component.kit)
                && line.kit_kind(component.kit) != KitKind::Stocked
            {
                *height = below.wrapping_add(1).max(*height);
            }
        }
    }
    heights
}
