/**
 * Decides what may happen in a minute of trade: shoppers, staff, the warehouse and what the ERP tells.
 */
import { stockedListings } from './worlds.js';

/** What may happen in a minute of trade, and how often against each other. */
const EVENTS = /** @type {[string, number][]} */ ([
  ['store', 24], ['classic', 8], ['http', 2], ['offsite', 10], ['staff', 3], ['fill', 6], ['checkout', 6], ['race', 5],
  ['pay', 3], ['money', 6], ['cancel', 6], ['edit', 6], ['refund', 5], ['pending', 2], ['reopen', 2], ['trash', 1], ['delete', 1],
  ['ship', 12], ['returned', 4], ['counter', 6], ['receipt', 14], ['transfer', 2], ['transferBack', 2],
  ['lie', 4], ['backup', 1], ['restore', 0.4], ['unreserve', 0.6], ['erpClock', 0.8], ['nodeClock', 0.8],
]);

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
  const hasKits = stocked.length < world.listings.length;
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
    return draw() < (hasKits ? 0.4 : 0.15) && other.listing !== one.listing ? [one, other] : [one];
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
    counter: () => ({ do: 'counter', listing: item(), units: from(1, 2), enterAfter: pick([0, 0, 5, 60, 240]) }),
    receipt: () => ({ do: 'receipt', listing: item(), units: from(1, 8) * (hasKits ? 2 : 1), enterAfter: from(0, 60) }),
    transfer: () => ({ do: 'transfer', listing: item(), units: from(1, 2), enterAfter: 0, transit: from(30, 300) }),
    transferBack: () => ({ do: 'transferBack', listing: item(), units: from(1, 2), transit: from(30, 300), enterAfter: from(0, 30) }),
    lie: () => ({ do: 'lie', kind: pick(LIE_KINDS), listing: item(), minutes: pick([20, 70, 200, 500]) }),
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
