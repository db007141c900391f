/**
 * Decides what happens in a simulation: a world and its steps, made from a seed. The same seed makes the
 * same schedule. A step names orders by words, so that a schedule from which steps were taken out still
 * has a meaning: what is done to an order that was never placed does nothing.
 */

/**
 * @typedef {object} Listing
 * @property {string} sku
 * @property {boolean} variation
 */

/**
 * @typedef {object} World
 * @property {Listing[]} listings
 * @property {number} lagMinutes declared for the ERP
 * @property {number} maxAgeMinutes of a figure
 * @property {number} holdMinutes of a pending order
 * @property {number} safetyUnits
 * @property {number} safetyPercent
 * @property {boolean} connectorMarks whether the connector says what it exports
 * @property {Record<string, string>} policy beside the defaults
 */

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

/** What may happen in a minute of trade, and how often against each other. */
const EVENTS = /** @type {[string, number][]} */ ([
  ['store', 24], ['classic', 8], ['http', 2], ['offsite', 10], ['staff', 3], ['fill', 6], ['checkout', 6], ['race', 5],
  ['pay', 3], ['money', 6], ['cancel', 6], ['edit', 6], ['refund', 5], ['pending', 2], ['reopen', 2], ['trash', 1], ['delete', 1],
  ['ship', 12], ['returned', 4], ['counter', 6], ['receipt', 14], ['transfer', 2], ['transferBack', 2],
  ['lie', 4], ['backup', 1], ['restore', 0.4], ['unreserve', 0.6], ['erpClock', 0.8], ['nodeClock', 0.8],
]);

const LIE_KINDS = ['outage', 'dropped', 'cut', 'cutCleanly', 'signIn', 'errorAs200', 'lostRow', 'absent', 'floats', 'cached', 'repeated'];
const OPENS = 8;
const CLOSES = 22;
const REST_MINUTES = 360;

/**
 * @param {number} seed
 * @param {{days?: number, perHour?: number}} [size]
 * @returns {Schedule}
 */
export function generate(seed, { days = 1, perHour = 5 } = {}) {
  const draw = random(seed);
  const pick = (/** @type {any[]} */ all) => all[Math.floor(draw() * all.length)];
  const from = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(draw() * (most - least + 1));
  const world = makeWorld(draw, pick, from);
  const make = eventMaker({ draw, pick, from, world });

  /** @type {Step[]} */
  const steps = [];
  const add = (/** @type {number} */ at, /** @type {any} */ step) => steps.push({ at, ...step });
  world.listings.forEach((_, listing) => add(0, { do: 'receipt', listing, units: from(0, 9), enterAfter: 0 }));
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

/**
 * @param {() => number} draw
 * @param {(all: any[]) => any} pick
 * @param {(least: number, most: number) => number} from
 * @returns {World}
 */
function makeWorld(draw, pick, from) {
  return {
    listings: Array.from({ length: from(3, 6) }, (_, at) => ({ sku: `ITEM-${at}`, variation: draw() < 0.25 })),
    lagMinutes: 30,
    maxAgeMinutes: 150,
    holdMinutes: 60,
    safetyUnits: pick([0, 0, 0, 1]),
    safetyPercent: pick([0, 0, 10]),
    connectorMarks: draw() < 0.7,
    policy: draw() < 0.15 ? { staleCheckout: 'allow', stalePay: 'allow', staleAdd: 'allow' } : {},
  };
}

/**
 * @param {{draw: () => number, pick: (all: any[]) => any, from: (least: number, most: number) => number, world: World}} with_
 * @returns {() => any} the next event, or null where there is nothing for it to be done to
 */
function eventMaker({ draw, pick, from, world }) {
  /** @type {string[]} */
  const orders = [];
  /** @type {string[]} */
  const carts = [];
  let named = 0;
  const slow = draw() < 0.2;
  const listing = () => from(0, world.listings.length - 1);
  const node = () => pick(['a', 'b']);
  const handing = () =>
    draw() < 0.03
      ? undefined
      : { after: from(0, 12), reserve: slow && draw() < 0.2 ? from(60, 300) : from(0, 12), marks: world.connectorMarks };
  const name = (/** @type {string[]} */ into) => {
    named += 1;
    into.push(`o${named}`);
    return `o${named}`;
  };
  const lines = () => {
    const one = { listing: listing(), quantity: draw() < 0.7 ? 1 : from(2, 4) };
    const other = { listing: listing(), quantity: 1 };
    return draw() < 0.15 && other.listing !== one.listing ? [one, other] : [one];
  };
  const buy = (/** @type {string} */ route, /** @type {string} */ gateway) => ({
    do: 'buy', name: name(orders), route, node: node(), gateway, lines: lines(), handing: handing(),
  });
  const to = (/** @type {any} */ step) => {
    const recent = orders.slice(-25);
    return recent.length === 0 ? null : { node: node(), ...step, name: pick(recent), handing: handing() };
  };
  /** @type {Record<string, () => any>} */
  const events = {
    store: () => buy('store', pick(['cod', 'bacs'])),
    classic: () => buy('classic', pick(['cod', 'bacs'])),
    http: () => buy('http', 'cod'),
    offsite: () => buy(pick(['store', 'classic']), 'offsite'),
    staff: () => ({ ...buy('staff', 'cod'), status: pick(['processing', 'on-hold', 'pending']) }),
    fill: () => ({ do: 'fill', name: name(carts), node: node(), lines: lines() }),
    checkout: () => {
      if (carts.length === 0) return null;
      const cart = carts.splice(from(0, carts.length - 1), 1)[0];
      orders.push(cart);
      return { do: 'checkout', name: cart, node: node(), gateway: pick(['cod', 'offsite']), handing: handing() };
    },
    // Two people after the same units on two nodes.
    race: () => {
      const wanted = [{ listing: listing(), quantity: from(1, 3) }];
      const steps = ['a', 'b'].map((at) => ({ ...buy(pick(['store', 'classic']), 'cod'), node: at, lines: wanted }));
      return { do: 'together', steps };
    },
    pay: () => to({ do: 'pay' }),
    money: () => to({ do: 'money' }),
    cancel: () => to({ do: 'cancel' }),
    edit: () => to({ do: 'edit', quantity: from(1, 4) }),
    refund: () => to({ do: 'refund', quantity: from(1, 2), restock: draw() < 0.5 }),
    pending: () => to({ do: 'status', status: 'pending' }),
    reopen: () => to({ do: 'status', status: 'processing' }),
    trash: () => to({ do: 'trash' }),
    delete: () => to({ do: 'delete' }),
    ship: () => to({ do: 'ship' }),
    returned: () => to({ do: 'returned', good: from(0, 2), damaged: from(0, 1), enterAfter: from(0, 90) }),
    counter: () => ({ do: 'counter', listing: listing(), units: from(1, 2), enterAfter: pick([0, 0, 5, 60, 240]) }),
    receipt: () => ({ do: 'receipt', listing: listing(), units: from(1, 8), enterAfter: from(0, 60) }),
    transfer: () => ({ do: 'transfer', listing: listing(), units: from(1, 2), enterAfter: 0, transit: from(30, 300) }),
    transferBack: () => ({ do: 'transferBack', listing: listing(), units: from(1, 2), transit: from(30, 300), enterAfter: from(0, 30) }),
    lie: () => ({ do: 'lie', kind: pick(LIE_KINDS), listing: listing(), minutes: pick([20, 70, 200, 500]) }),
    backup: () => ({ do: 'backup' }),
    restore: () => ({ do: 'restore', enterAfter: from(30, 600) }),
    unreserve: () => to({ do: 'unreserve', minutes: from(10, 200) }),
    erpClock: () => ({ do: 'erpClock', ms: pick([-600_000, -120_000, 120_000, 600_000]), minutes: from(30, 300) }),
    nodeClock: () => ({ do: 'nodeClock', node: node(), ms: pick([-600_000, -30_000, 30_000, 600_000]), minutes: from(30, 300) }),
  };
  const total = EVENTS.reduce((all, [, weight]) => all + weight, 0);
  return () => {
    let at = draw() * total;
    const [kind] = EVENTS.find(([, weight]) => (at -= weight) < 0) ?? EVENTS[0];
    return events[kind]();
  };
}
