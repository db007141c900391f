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
/** The hour of the day at which the items go to the second feed. */
const HAND_OVER = 14;

/**
 * @param {number} seed
 * @param {{days?: number, perHour?: number, kind?: import('./worlds.js').Kind, erp?: World['erp']}} [size]
 * @returns {Schedule}
 */
export function generate(seed, { days = 1, perHour = 5, kind = 'plain', erp = 'simulated' } = {}) {
  const draw = random(seed);
  const pick = (/** @type {any[]} */ all) => all[Math.floor(draw() * all.length)];
  const from = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(draw() * (most - least + 1));
  const world = makeWorld(kind, { draw, pick, from }, erp);
  const make = eventMaker({ draw, pick, from, world });
  const scarce = kind === 'supply';
  const plenty = world.listings.some(({ kit }) => kit) ? 3 : 1;

  /** @type {Step[]} */
  const steps = [];
  const add = (/** @type {number} */ at, /** @type {any} */ step) => steps.push({ at, ...step });
  for (const listing of stockedListings(world)) {
    for (const location of world.locations) add(0, { do: 'receipt', listing, units: scarce ? from(0, 2) : from(0, 9) * plenty, enterAfter: 0, ...(world.locations.length > 1 ? { location } : {}) });
  }
  if (world.witness) add(0, { do: 'inflate', feed: 'second', units: from(1, 20) });
  // What is planned after an installation takes two runs.
  add(6, { do: 'work', node: 'a' });
  add(7, { do: 'work', node: 'b' });
  /** The orders are read after the stock, and the list of supply beside it. */
  const addReads = (/** @type {number} */ at) => {
    if (world.contract === 'orders' && world.erp === 'simulated') {
      const complete = draw() < 0.75;
      const more = draw() < 0.1 ? { lost: true } : { delay: pick([0, 0, 0, 5, 90]) };
      add(at + 2, { do: 'reads', node: pick(['a', 'b']), complete, ...more, ...(complete ? {} : { misses: pick([0, 0.3]) }) });
    }
    if (world.backorderCap > 0 && draw() < 0.7) add(at + 3, { do: 'supplyRead', node: pick(['a', 'b']), delay: pick([0, 0, 30]) });
  };
  const addHandOver = (/** @type {number} */ at) => {
    add(at - 30, { do: 'inflate', feed: 'second', units: 0 });
    // The old feed does not answer any more: that is why a person turns to the other one.
    add(at - 20, { do: 'lie', kind: 'outage', minutes: 60 });
    add(at + 5, { do: 'handOver', units: from(1, 20), thenLies: 600 });
  };
  let minute = 8;
  // Coming to rest takes the shop some hours; the days after it start later.
  let shift = 0;
  for (let day = 0; day < days; day += 1) {
    for (let hour = OPENS; hour < CLOSES; hour += 1) {
      const start = shift + (day * 24 + hour - OPENS) * 60;
      const events = Math.round(draw() * perHour * 2);
      const minutes = Array.from({ length: events }, () => from(1, 58)).sort((a, b) => a - b);
      if (start >= 60) add(start, { do: 'work', node: pick(['a', 'b']) });
      if (start >= 60) addReads(start);
      if (world.witness && day === Math.floor(days / 2) && hour === HAND_OVER) addHandOver(start);
      for (const at of minutes) {
        minute = Math.max(minute + 1, start + at);
        const step = make();
        if (step) add(minute, step);
      }
    }
    if (world.contract === 'orders') add(shift + (day * 24 + 22 - OPENS) * 60, { do: 'shipAll', older: 240, node: 'a' });
    // At night the shop reads seldom.
    for (const hour of [23, 26, 29]) {
      add(shift + (day * 24 + hour - OPENS) * 60, { do: 'work', node: 'a' });
      addReads(shift + (day * 24 + hour - OPENS) * 60);
    }
    if (day % 7 === 6) {
      add(shift + (day * 24 + 31 - OPENS) * 60, { do: 'rest' });
      shift += REST_MINUTES;
    }
  }
  add(shift + (days * 24 + 1) * 60, { do: 'rest', probe: true });
  steps.sort((a, b) => a.at - b.at);
  return { seed, world, steps };
}

