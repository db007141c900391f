/**
 * Decides what happens in a simulation: a world and its steps, made from a seed. The same seed makes the
 * same schedule. A step names orders by words, so that a schedule from which steps were taken out still
 * has a meaning: what is done to an order that was never placed does nothing.
 */
import { eventMaker } from './events.js';
import { makeWorld, stockedListings } from './worlds.js';

/** @typedef {import('./worlds.js').World} World */
/** @typedef {import('./worlds.js').Listing} Listing */
/** @typedef {{at: number, do: string, [more: string]: any}} Step `at`: minutes since the start */
/** @typedef {{seed: number, world: World, steps: Step[]}} Schedule */

/**
 * @param {number} seed
 * @returns {() => number} in [0, 1), mulberry32
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const OPENS = 8;
const CLOSES = 22;
const REST_MINUTES = 360;

/**
 * @param {number} seed
 * @param {{days?: number, perHour?: number, kind?: import('./worlds.js').Kind}} [size]
 * @returns {Schedule}
 */
export function generate(seed, { days = 1, perHour = 5, kind = 'plain' } = {}) {
  const draw = random(seed);
  const pick = (/** @type {any[]} */ all) => all[Math.floor(draw() * all.length)];
  const from = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(draw() * (most - least + 1));
  const world = makeWorld(kind, { draw, pick, from });
  const make = eventMaker({ draw, pick, from, world });
  const plenty = world.listings.some(({ kit }) => kit) ? 3 : 1;

  /** @type {Step[]} */
  const steps = [];
  const add = (/** @type {number} */ at, /** @type {any} */ step) => steps.push({ at, ...step });
  for (const listing of stockedListings(world)) add(0, { do: 'receipt', listing, units: from(0, 9) * plenty, enterAfter: 0 });
  // What is planned after an installation takes two runs.
  add(6, { do: 'work', node: 'a' });
  add(7, { do: 'work', node: 'b' });
  let minute = 8;
  // Coming to rest takes the shop some hours; the days after it start later.
  let shift = 0;
  for (let day = 0; day < days; day += 1) {
    for (let hour = OPENS; hour < CLOSES; hour += 1) {
      const start = shift + (day * 24 + hour - OPENS) * 60;
      const events = Math.round(draw() * perHour * 2);
      const minutes = Array.from({ length: events }, () => from(1, 58)).sort((a, b) => a - b);
      if (start >= 60) add(start, { do: 'work', node: pick(['a', 'b']) });
      for (const at of minutes) {
        minute = Math.max(minute + 1, start + at);
        const step = make();
        if (step) add(minute, step);
      }
    }
    // At night the shop reads seldom.
    for (const hour of [23, 26, 29]) add(shift + (day * 24 + hour - OPENS) * 60, { do: 'work', node: 'a' });
    if (day % 7 === 6) {
      add(shift + (day * 24 + 31 - OPENS) * 60, { do: 'rest' });
      shift += REST_MINUTES;
    }
  }
  add(shift + (days * 24 + 1) * 60, { do: 'rest', probe: true });
  steps.sort((a, b) => a.at - b.at);
  return { seed, world, steps };
}

