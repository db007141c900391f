/**
 * Decides what a shop and its ERP are like: which listings there are and what they take, and what is
 * declared of the ERP. Each kind of world adds one thing to the plain one; `all` has everything.
 */

/**
 * @typedef {object} Listing
 * @property {string} sku
 * @property {boolean} variation
 * @property {import('./bills.js').Kit} [kit] none: it takes one unit of its own item
 */

/**
 * @typedef {object} World
 * @property {Kind} kind
 * @property {Listing[]} listings
 * @property {'simulated' | 'tryton'} erp a real Tryton decides itself what it can reserve, and tells the truth
 * @property {number} erpAheadHours by which it is later in the day where a real ERP is
 * @property {string[]} locations that serve the shop
 * @property {'weak' | 'orders'} contract of the ERP's feed
 * @property {'free' | 'on_hand'} basis of its figures
 * @property {number} backorderCap units of an item that may be sold on supply
 * @property {boolean} witness whether a second feed reports the same items
 * @property {number} lagMinutes declared for the ERP, where it is weak
 * @property {number} maxAgeMinutes of a figure
 * @property {number} holdMinutes of a pending order
 * @property {number} safetyUnits
 * @property {number} safetyPercent
 * @property {boolean} connectorMarks whether the connector says what it exports
 * @property {Record<string, string>} policy beside the defaults
 */

/** @typedef {'plain' | 'kits' | 'locations' | 'orders' | 'supply' | 'feeds' | 'all'} Kind */
/** @typedef {{draw: () => number, pick: (all: any[]) => any, from: (least: number, most: number) => number}} Dice */

/** What a schedule that says nothing of it has. */
const PLAIN = /** @type {const} */ ({ kind: 'plain', erp: 'simulated', erpAheadHours: 0, locations: ['MAIN'], contract: 'weak', basis: 'free', backorderCap: 0, witness: false });

/** Three items, a pack of three, a kit, a kit that is also stocked, and a kit with a kit in it. */
const KITS = [
  ...['ITEM-0', 'ITEM-1', 'ITEM-2'].map((sku) => ({ sku, variation: false })),
  { sku: 'PACK', variation: false, kit: { kind: 'phantom', takes: { 'ITEM-0': 3 } } },
  { sku: 'SET', variation: true, kit: { kind: 'phantom', takes: { 'ITEM-0': 2, 'ITEM-1': 1 } } },
  { sku: 'MADE', variation: false, kit: { kind: 'assembledToOrder', takes: { 'ITEM-1': 1, 'ITEM-2': 2 } } },
  { sku: 'NEST', variation: false, kit: { kind: 'phantom', takes: { 'ITEM-0': 1, SET: 1 } } },
];

/** @type {Record<Kind, (dice: Dice) => Partial<World>>} */
const KINDS = {
  plain: () => ({}),
  kits: () => ({ listings: /** @type {any} */ (KITS) }),
  locations: () => ({ locations: ['MAIN', 'EAST'] }),
  orders: ({ pick }) => ({ contract: 'orders', basis: pick(['free', 'free', 'on_hand']) }),
  supply: ({ pick }) => ({ backorderCap: pick([3, 5]) }),
  feeds: () => ({ witness: true }),
  all: ({ pick }) => ({
    listings: /** @type {any} */ (KITS), locations: ['MAIN', 'EAST'], contract: 'orders', backorderCap: pick([3, 5]), witness: true,
  }),
};

/** @param {string} name @returns {name is World['erp']} */
export const isErp = (name) => ['simulated', 'tryton'].includes(name);

/** Whether a name is one of a kind of world. */
export const isKind = (/** @type {string} */ name) => Object.hasOwn(KINDS, name);

/** What a real Tryton is, by the mapping of the plugin. */
const TRYTON = /** @type {const} */ ({ erp: 'tryton', locations: ['MAIN'], contract: 'orders', basis: 'free', backorderCap: 0, witness: false });

/**
 * @param {Kind} kind
 * @param {Dice} dice
 * @param {World['erp']} erp
 * @returns {World}
 */
export function makeWorld(kind, dice, erp) {
  const { draw, pick, from } = dice;
  const plain = {
    listings: Array.from({ length: from(3, 6) }, (_, at) => ({ sku: `ITEM-${at}`, variation: draw() < 0.25 })),
    lagMinutes: 30,
    maxAgeMinutes: 150,
    holdMinutes: 60,
    safetyUnits: pick([0, 0, 0, 1]),
    safetyPercent: pick([0, 0, 10]),
    connectorMarks: draw() < 0.7,
    policy: /** @type {Record<string, string>} */ (draw() < 0.15 ? { staleCheckout: 'allow', stalePay: 'allow', staleAdd: 'allow' } : {}),
  };
  const real = erp === 'tryton' ? { ...TRYTON, locations: [...TRYTON.locations], erpAheadHours: from(-12, 14) } : {};
  return { ...completed(plain), kind, ...KINDS[kind](dice), ...real };
}

/**
 * @param {Omit<World, keyof typeof PLAIN> & Partial<World>} world
 * @returns {World}
 */
export const completed = (world) => ({ ...PLAIN, locations: [...PLAIN.locations], ...world });

/** @param {World} world @returns {number[]} places of the listings whose own item the ERP counts */
export const stockedListings = ({ listings }) =>
  listings.map((_, at) => at).filter((at) => listings[at].kit?.kind !== 'phantom');
