/**
 * Makes the listings that the benchmark judges: a shop that mostly agrees with its ERP. It decides how
 * often something is wrong and nothing about what follows from that. The same seed makes the same shop.
 */

/** 2026-11-23T10:05:00Z */
export const NOW = 1_795_428_300_000;
const MINUTE = 60_000;

/** What all listings share; the policy is the default with a buffer, so that no term is always 0. */
export const SHARED = {
  now: '2026-11-23T10:05:00.000Z',
  policy: { safetyStockUnits: '1', safetyStockPercent: 5 },
};

/**
 * Columns of `rows` plain listings: seven of ten agree, the rest differ, are stale, unknown, unbound,
 * without a SKU, missing in the shop, negative in the ERP, not counted in the shop, or contradict themselves.
 * @param {number} rows
 * @param {number} [seed]
 */
export function makeColumns(rows, seed = 1) {
  const below = dice(seed);
  const large = () => new Float64Array(rows);
  const small = () => new Uint8Array(rows);
  const columns = {
    figure: large(),
    status: small(),
    asOf: large(),
    receivedAt: large(),
    confirmedThrough: large(),
    inFlight: large(),
    governed: small(),
    mapping: small(),
    pool: large(),
    saleStep: large(),
    quantityPer: large(),
    priceCents: large(),
    pendingReduction: large(),
    heldElsewhere: large(),
    quantity: large(),
    inStock: small(),
    backorders: small(),
    lookupQuantity: large(),
    lookupInStock: small(),
  };
  for (let row = 0; row < rows; row += 1) put(columns, row, listing(below));
  return columns;
}

/** Values that no column may have, put into one row of a small shop each. */
export function* brokenColumns() {
  const bad = [NaN, -1, 0.5, 0, 1e18, 101, -20_000_000_000_000];
  for (const name of Object.keys(makeColumns(1))) {
    for (const value of name === 'status' || makeColumns(1)[name] instanceof Uint8Array ? [0, 9, 255] : bad) {
      const columns = makeColumns(200, 7);
      columns[name][113] = value;
      yield columns;
    }
  }
}

/** @param {(end: number) => number} below */
function listing(below) {
  const kind = below(100);
  const figure = below(200) * 10_000;
  const inFlight = below(5) === 0 ? below(4) * 10_000 : 0;
  const heldElsewhere = below(20) === 0 ? 10_000 : 0;
  const quantityPer = below(25) === 0 ? 60_000 : 10_000;
  const asOf = NOW - below(10) * MINUTE - below(MINUTE);
  const left = (figure - inFlight - 10_000 - Math.floor((figure * 5) / 100 / 10_000) * 10_000 - heldElsewhere) * (10_000 / quantityPer);
  const quantity = Math.max(0, Math.floor(left / 10_000) * 10_000);
  const fair = {
    figure, status: 1, asOf, receivedAt: asOf + 900, confirmedThrough: below(3) === 0 ? asOf + 2000 : NaN,
    inFlight, governed: 1, mapping: 1, pool: 0, saleStep: 10_000, quantityPer,
    priceCents: below(30) === 0 ? NaN : 100 + below(20_000), pendingReduction: below(50) === 0 ? 10_000 : 0, heldElsewhere,
    quantity, inStock: quantity > 0 ? 1 : 0, backorders: 0, lookupQuantity: quantity,
    lookupInStock: quantity > 0 ? 1 : 0,
  };
  if (fair.pendingReduction > 0 && quantity > 0) fair.lookupQuantity = fair.quantity += fair.pendingReduction;
  if (kind < 70) return fair;
  const other = below(200) * 10_000;
  const shown = { quantity: other, inStock: other > 0 ? 1 : 0, lookupQuantity: other, lookupInStock: other > 0 ? 1 : 0 };
  const nothing = { quantity: NaN, inStock: 255, backorders: 255, lookupQuantity: NaN, lookupInStock: 255 };
  const unheard = { figure: NaN, asOf: NaN, receivedAt: NaN, confirmedThrough: NaN, pool: NaN };
  if (kind < 80) return { ...fair, ...shown };
  if (kind < 83) return { ...fair, asOf: asOf - 60 * MINUTE, receivedAt: asOf - 59 * MINUTE, confirmedThrough: NaN };
  if (kind < 85) return { ...fair, figure: NaN };
  if (kind < 87) return { ...fair, ...unheard, mapping: below(3) === 0 ? 6 : 2 };
  if (kind < 88) return { ...fair, mapping: 3 };
  if (kind < 90) return { ...fair, ...nothing, mapping: 5 };
  if (kind < 92) return { ...fair, figure: -(1 + below(5)) * 10_000, ...shown };
  if (kind < 93) return { ...fair, quantity: NaN, lookupQuantity: NaN, inStock: 1, lookupInStock: 1 };
  if (kind < 94) return { ...fair, backorders: 1 };
  if (kind < 95) return { ...fair, lookupQuantity: other };
  if (kind < 96) return { ...fair, governed: 0 };
  if (kind < 97) return { ...fair, status: 1 + below(3) };
  if (kind < 98) return { ...fair, inFlight: figure + 20_000 };
  if (kind < 99) return { ...fair, receivedAt: NOW + 10 * MINUTE };
  return { ...fair, saleStep: 2_500, quantityPer: 3_000 };
}

/**
 * @param {Record<string, Float64Array | Uint8Array>} columns
 * @param {number} row
 * @param {Record<string, number>} values
 */
function put(columns, row, values) {
  for (const name of Object.keys(columns)) columns[name][row] = values[name];
}

/** @param {number} seed of a small generator of numbers (mulberry32) */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % end;
  };
}
