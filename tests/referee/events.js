/**
 * Decides what may happen in a minute of trade: shoppers, staff, the warehouse and what the ERP tells.
 */
import { stockedListings } from './worlds.js';

/** What may happen in a minute of trade, and how often against each other. */
const PLAIN = /** @type {[string, number][]} */ ([
  ['store', 24], ['classic', 8], ['http', 2], ['offsite', 10], ['staff', 3], ['fill', 6], ['checkout', 6], ['race', 5],
  ['pay', 3], ['money', 6], ['cancel', 6], ['edit', 6], ['refund', 5], ['pending', 2], ['reopen', 2], ['trash', 1], ['delete', 1],
  ['ship', 12], ['returned', 4], ['counter', 6], ['receipt', 14], ['transfer', 2], ['transferBack', 2],
  ['lie', 4], ['backup', 1], ['restore', 0.4], ['unreserve', 0.6], ['erpClock', 0.8], ['nodeClock', 0.8],
]);

/** And what more where the world has more. */
const MORE = /** @type {Record<'locations' | 'orders' | 'supply', [string, number][]>} */ ({
  locations: [['across', 6]],
  orders: [['unreserve', 3], ['shipSome', 8]],
  supply: [['supplyOrder', 8], ['supplyArrives', 5], ['supplyCancelled', 1.5], ['supplyRead', 3]],
});

/** What is done to a simulated ERP only: a real one tells no lies, and has its own backups and its own clock. */
const SIMULATED = ['backup', 'restore', 'erpClock'];

const LIE_KINDS = ['outage', 'dropped', 'cut', 'cutCleanly', 'signIn', 'errorAs200', 'lostRow', 'absent', 'floats', 'cached', 'repeated'];

/**
 * @param {import('./worlds.js').Dice & {world: import('./worlds.js').World}} with_
 * @returns {() => any} the next event, or null where there is nothing for it to be done to
 */
export function eventMaker({ draw, pick, from, world }) {
  /** @type {string[]} */
  const orders = [];
  /** @type {string[]} */
  const carts = [];
  let named = 0;
  const slow = draw() < 0.2;
  const listing = () => from(0, world.listings.length - 1);
  const stocked = stockedListings(world);
  const item = () => stocked[from(0, stocked.length - 1)];
  // Where much is sold on supply, little is there.
  const scarce = world.kind === 'supply';
  const hasKits = stocked.length < world.listings.length;
  const node = () => pick(['a', 'b']);
  const handing = () =>
    draw() < 0.03
      ? undefined
      : {
          after: from(0, 12),
          reserve: (slow || world.contract === 'orders') && draw() < 0.2 ? from(60, 300) : from(0, 12),
          marks: world.connectorMarks,
          // Now and then the ERP's answer does not come back.
          ...(world.contract === 'orders' ? { answers: draw() < 0.9 } : {}),
        };
  const several = world.locations.length > 1;
  const at = () => (several ? { location: pick(world.locations) } : {});
  /** @type {string[]} */
  const supplies = [];
  const supply = (/** @type {any} */ step) => (supplies.length === 0 ? null : { ...step, name: pick(supplies.slice(-8)) });
  const name = (/** @type {string[]} */ into) => {
    named += 1;
    into.push(`o${named}`);
    return `o${named}`;
  };
  const lines = () => {
    const one = { listing: listing(), quantity: draw() < 0.7 ? 1 : from(2, 4) };
    const other = { listing: listing(), quantity: 1 };
    return draw() < (hasKits ? 0.4 : 0.15) && other.listing !== one.listing ? [one, other] : [one];
  };
  const buy = (/** @type {string} */ route, /** @type {string} */ gateway) => ({
    do: 'buy', name: name(orders), route, node: node(), gateway, lines: lines(), handing: handing(),
  });
  const to = (/** @type {any} */ step) => {
    const recent = orders.slice(-25);
    return recent.length === 0 ? null : { node: node(), ...step, name: pick(recent), handing: handing() };
  };
  // Two rows of one item lost between two pages are another fault than this one, see `lies.js`.
  const lies = world.erp !== 'simulated' ? ['outage'] : several ? [...LIE_KINDS.filter((kind) => kind !== 'lostRow'), 'locationMissing', 'locationMissing'] : LIE_KINDS;
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
    counter: () => ({ do: 'counter', listing: item(), units: from(1, 2), enterAfter: pick([0, 0, 5, 60, 240]), ...at() }),
    receipt: () => ({ do: 'receipt', listing: item(), units: from(1, scarce ? 2 : 8) * (hasKits ? 2 : 1), enterAfter: from(0, 60), ...at() }),
    transfer: () => ({ do: 'transfer', listing: item(), units: from(1, 2), enterAfter: 0, transit: from(30, 300) }),
    transferBack: () => ({ do: 'transferBack', listing: item(), units: from(1, 2), transit: from(30, 300), enterAfter: from(0, 30) }),
    across: () => {
      const [a, b] = draw() < 0.5 ? world.locations : [...world.locations].reverse();
      return { do: 'across', listing: item(), units: from(1, 4), from: a, to: b, enterAfter: from(0, 20), transit: from(30, 300) };
    },
    shipSome: () => to({ do: 'ship', most: 1 }),
    supplyOrder: () => {
      named += 1;
      supplies.push(`s${named}`);
      return { do: 'supplyOrder', name: `s${named}`, listing: item(), units: from(1, 6), dueIn: from(600, 9_000), confirmed: draw() < 0.8 };
    },
    supplyArrives: () => supply({ do: 'supplyArrives', enterAfter: from(0, 60), ...(draw() < 0.2 ? { units: 1 } : {}) }),
    supplyCancelled: () => supply({ do: 'supplyCancelled', knownAfter: from(0, 120) }),
    supplyRead: () => ({ do: 'supplyRead', node: node() }),
    lie: () => ({ do: 'lie', kind: pick(lies), listing: item(), minutes: pick([20, 70, 200, 500]), ...at() }),
    backup: () => ({ do: 'backup' }),
    restore: () => ({ do: 'restore', enterAfter: from(30, 600) }),
    unreserve: () => to({ do: 'unreserve', minutes: from(10, 200) }),
    erpClock: () => ({ do: 'erpClock', ms: pick([-600_000, -120_000, 120_000, 600_000]), minutes: from(30, 300) }),
    nodeClock: () => ({ do: 'nodeClock', node: node(), ms: pick([-600_000, -30_000, 30_000, 600_000]), minutes: from(30, 300) }),
  };
  const all = PLAIN.filter(([kind]) => world.erp === 'simulated' || !SIMULATED.includes(kind));
  if (several) all.push(...MORE.locations);
  if (world.contract === 'orders') all.push(...MORE.orders);
  if (world.backorderCap > 0) all.push(...MORE.supply);
  const total = all.reduce((all, [, weight]) => all + weight, 0);
  return () => {
    let left = draw() * total;
    const [kind] = all.find(([, weight]) => (left -= weight) < 0) ?? all[0];
    return events[kind]();
  };
}
