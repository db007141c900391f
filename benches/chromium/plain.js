/**
 * The rules of `reconcile` for plain listings, written by hand in JavaScript: what a shop's own script
 * would be. It stands here only to be measured against, judges the same columns with the same checks, and
 * must give the same answers on every row before anything is timed. Nothing else may import it.
 */

const MAX = 10_000_000_000_000;
const INSTANT_MAX = 253_402_300_799_999;
const ONE = 10_000;
const NOTHING = 255;

const CAUSE = {
  clockFault: 19, staleFeed: 3, duplicateSku: 8, unitMismatch: 9, recordsDisagree: 10, stockManagementOff: 11,
  backordersAllowed: 12, notInShop: 14, noSku: 23, notInErp: 15, figureUnknown: 18, blockedInErp: 20, negativeInErp: 16,
  overPromised: 21, unexplained: 17,
};
const MAPPED = 1;
const NOT_IN_ERP = 2;
const DUPLICATE_SKU = 3;
const UNKNOWN_UNIT = 4;
const NOT_IN_SHOP = 5;
const NO_SKU = 6;
const BLOCKED = 2;
const [LOW, MEDIUM, HIGH] = [1, 2, 3];
const [OPERATIONS, MERCHANDISING, WAREHOUSE] = [1, 2, 3];

/** Name, least, most, and whether the value may be absent. */
const RANGES = [
  ['figure', -MAX, MAX, true],
  ['asOf', 0, INSTANT_MAX, true],
  ['receivedAt', 0, INSTANT_MAX, true],
  ['confirmedThrough', 0, INSTANT_MAX, true],
  ['inFlight', 0, MAX, false],
  ['pool', 0, 0, true],
  ['saleStep', 1, MAX, false],
  ['quantityPer', 1, 1_000_000_000, false],
  ['priceCents', 0, 1_000_000_000, true],
  ['pendingReduction', 0, MAX, false],
  ['heldElsewhere', 0, MAX, false],
  ['quantity', -MAX, MAX, true],
  ['lookupQuantity', -MAX, MAX, true],
];
/** Columns of a closed list; the others of small numbers are flags. */
const WORDS = new Set(['status', 'mapping']);
const CODES = [
  ['status', 1, 3, false],
  ['governed', 0, 1, false],
  ['mapping', 1, 6, false],
  ['inStock', 0, 1, true],
  ['backorders', 0, 1, true],
  ['lookupInStock', 0, 1, true],
];

/** What the core says too: a stable code and a place such as `rows[17].figure`. */
export class Refusal extends RangeError {
  /** @param {string} code @param {string} path */
  constructor(code, path) {
    super(`${path}: ${code}`);
    this.code = code;
    this.path = path;
  }
}

/** @param {Record<string, any>} columns @param {number} rows */
function check(columns, rows) {
  for (const [name, least, most, optional] of RANGES) {
    const column = columns[name];
    for (let row = 0; row < rows; row += 1) {
      const value = column[row];
      if (Number.isNaN(value) ? !optional : !(Number.isInteger(value) && value >= least && value <= most)) {
        throw new Refusal(fault(name, value, most), `rows[${row}].${name}`);
      }
    }
  }
  for (const [name, least, most, optional] of CODES) {
    const column = columns[name];
    for (let row = 0; row < rows; row += 1) {
      const value = column[row];
      if (value === NOTHING ? !optional : value < least || value > most) {
        const code = WORDS.has(name) ? 'code_unknown' : 'value_out_of_range';
        throw new Refusal(value === NOTHING ? 'value_missing' : code, `rows[${row}].${name}`);
      }
    }
  }
}

/** @param {string} name @param {number} value @param {number} most */
function fault(name, value, most) {
  if (Number.isNaN(value)) return 'value_missing';
  if (!Number.isSafeInteger(value)) return 'wrong_type';
  return name === 'pool' && value > most && value < 100 ? 'pool_unknown' : 'value_out_of_range';
}

/**
 * @param {{now: number, maxAgeMs: number, clockToleranceMs: number, safetyStockUnits: number, safetyStockPercent: number,
 *   graceConfirmations: number}} policy instants and spans in milliseconds, amounts in
 *   ten-thousandths
 * @param {Record<string, any>} columns
 */
export function reconcile(policy, columns) {
  const rows = columns.figure.length;
  check(columns, rows);
  const answer = {
    shop: new Float64Array(rows), difference: new Float64Array(rows), drift: new Float64Array(rows),
    exception: new Uint8Array(rows), expected: new Float64Array(rows), cause: new Uint8Array(rows),
    severity: new Uint8Array(rows), owner: new Uint8Array(rows), oversell: new Float64Array(rows),
    oversellCents: new Float64Array(rows), lost: new Float64Array(rows), lostCents: new Float64Array(rows),
    ageMs: new Float64Array(rows), freshUntil: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row += 1) judge(policy, columns, row, answer);
  return answer;
}

function judge(policy, columns, row, answer) {
  const mapping = columns.mapping[row];
  const isBound = mapping === MAPPED || mapping === NOT_IN_SHOP;
  const governed = columns.governed[row] === 1;
  const hasPool = !Number.isNaN(columns.pool[row]);
  const quantityPer = columns.quantityPer[row];
  const quantity = columns.quantity[row];
  const inStock = columns.inStock[row];
  const backorders = columns.backorders[row];
  const hasShop = !(Number.isNaN(quantity) && inStock === NOTHING && backorders === NOTHING);
  if (hasShop && inStock === NOTHING) throw new Refusal('value_missing', `rows[${row}].inStock`);
  if (hasShop && backorders === NOTHING) throw new Refusal('value_missing', `rows[${row}].backorders`);
  if (hasShop === (mapping === NOT_IN_SHOP)) throw new Refusal('values_contradict', `rows[${row}]`);

  const asOf = columns.asOf[row];
  const receivedAt = columns.receivedAt[row];
  const figure = columns.figure[row];
  const isHeard = hasPool && !Number.isNaN(asOf);
  if (Number.isNaN(asOf) !== Number.isNaN(receivedAt) || (Number.isNaN(asOf) && !Number.isNaN(figure))) {
    throw new Refusal('values_contradict', `rows[${row}]`);
  }
  const isKnown = isHeard && !Number.isNaN(figure);

  // How old the figure is.
  let age = NaN;
  let freshUntil = NaN;
  let isClockFault = false;
  if (isHeard) {
    const confirmed = columns.confirmedThrough[row];
    const effective = Math.max(Math.min(asOf, receivedAt), Number.isNaN(confirmed) ? 0 : confirmed);
    const heard = Math.max(receivedAt, Number.isNaN(confirmed) ? 0 : confirmed);
    isClockFault = heard - policy.now > policy.clockToleranceMs;
    if (!isClockFault) age = Math.max(0, policy.now - effective);
    freshUntil = Math.min(effective + policy.maxAgeMs, INSTANT_MAX);
  }

  // What the shop should show.
  const inFlight = columns.inFlight[row];
  const isBlocked = isHeard && columns.status[row] === BLOCKED;
  let first = NaN;
  let expected = NaN;
  if (governed && isBound && isKnown) {
    const share = Math.floor((Math.max(0, figure) * policy.safetyStockPercent) / 100);
    const safetyStock = policy.safetyStockUnits + share - (share % ONE);
    const left = figure - inFlight - safetyStock - columns.heldElsewhere[row];
    const exact = isBlocked ? Math.min(left, 0) : left;
    const step = columns.saleStep[row];
    first = units(figure, quantityPer);
    expected = Math.max(0, Math.floor(units(exact, quantityPer) / step) * step) + columns.pendingReduction[row];
  }

  // What it shows, and what no term explains.
  let shop = 0;
  if (hasShop && inStock === 1) shop = Number.isNaN(quantity) ? NaN : Math.max(0, quantity);
  const drift = shop - expected;
  const hasDrift = !Number.isNaN(drift);
  answer.shop[row] = shop;
  answer.expected[row] = expected;
  answer.difference[row] = shop - first;
  answer.drift[row] = drift;
  answer.ageMs[row] = age;
  answer.freshUntil[row] = freshUntil;

  let overPromised = 0;
  if (isKnown) overPromised = units(Math.max(0, inFlight - Math.max(0, figure)), quantityPer);
  let cause = NOTHING;
  if (governed) {
    if (isClockFault) cause = CAUSE.clockFault;
    else if (age > policy.maxAgeMs) cause = CAUSE.staleFeed;
    else if (mapping === DUPLICATE_SKU) cause = CAUSE.duplicateSku;
    else if (mapping === UNKNOWN_UNIT) cause = CAUSE.unitMismatch;
    else if (hasShop && contradicts(columns, row, quantity, inStock, backorders)) cause = CAUSE.recordsDisagree;
    else if (hasShop && inStock === 1 && Number.isNaN(quantity)) cause = CAUSE.stockManagementOff;
    else if (hasShop && backorders === 1) cause = CAUSE.backordersAllowed;
    else if (mapping === NOT_IN_SHOP) cause = CAUSE.notInShop;
    else if (mapping === NO_SKU) cause = CAUSE.noSku;
    else if (mapping === NOT_IN_ERP) cause = CAUSE.notInErp;
    else if (hasPool ? !isKnown : isBound) cause = CAUSE.figureUnknown;
    else if (isBlocked && drift > 0) cause = CAUSE.blockedInErp;
    else if (isKnown && figure < 0) cause = CAUSE.negativeInErp;
    else if (overPromised > 0) cause = CAUSE.overPromised;
    else if (hasDrift && drift !== 0) cause = CAUSE.unexplained;
  }
  answer.cause[row] = cause;
  if (cause === NOTHING) {
    answer.severity[row] = NOTHING;
    answer.owner[row] = NOTHING;
    answer.oversell[row] = NaN;
    answer.oversellCents[row] = NaN;
    answer.lost[row] = NaN;
    answer.lostCents[row] = NaN;
    return;
  }
  const unvouched = hasDrift || Number.isNaN(shop) ? 0 : shop;
  const oversell = (hasDrift ? Math.max(0, drift) : 0) + unvouched + overPromised;
  const lost = hasDrift ? Math.max(0, -drift) : 0;
  const price = columns.priceCents[row];
  answer.exception[row] = policy.graceConfirmations <= 1 ? 1 : 0;
  answer.severity[row] = severity(cause, oversell, lost);
  answer.owner[row] = owner(cause);
  answer.oversell[row] = oversell;
  answer.oversellCents[row] = cents(price, oversell);
  answer.lost[row] = lost;
  answer.lostCents[row] = cents(price, lost);
}

/** How many units an amount is enough for, rounded down. */
function units(amount, quantityPer) {
  return quantityPer === ONE ? amount : Math.floor((amount * ONE) / quantityPer);
}

function contradicts(columns, row, quantity, inStock, backorders) {
  const lookup = columns.lookupQuantity[row];
  const lookupInStock = columns.lookupInStock[row];
  if (quantity > 0 ? inStock === 0 : quantity <= 0 && inStock === 1 && backorders === 0) return true;
  if (!Number.isNaN(lookup) && lookup !== quantity) return true;
  return lookupInStock !== NOTHING && lookupInStock !== inStock;
}

function cents(price, amount) {
  if (Number.isNaN(price)) return 0;
  const rest = amount % ONE;
  return price * ((amount - rest) / ONE) + Math.floor((price * rest) / ONE);
}

function owner(cause) {
  switch (cause) {
    case CAUSE.duplicateSku:
    case CAUSE.backordersAllowed:
    case CAUSE.notInShop:
    case CAUSE.noSku:
    case CAUSE.notInErp:
    case CAUSE.overPromised:
    case CAUSE.blockedInErp:
      return MERCHANDISING;
    case CAUSE.negativeInErp:
    case CAUSE.figureUnknown:
      return WAREHOUSE;
    default:
      return OPERATIONS;
  }
}

function severity(cause, oversell, lost) {
  if (oversell > 0) return HIGH;
  switch (cause) {
    case CAUSE.stockManagementOff:
    case CAUSE.backordersAllowed:
    case CAUSE.duplicateSku:
    case CAUSE.overPromised:
      return HIGH;
    case CAUSE.notInShop:
      return LOW;
    case CAUSE.staleFeed:
    case CAUSE.clockFault:
    case CAUSE.figureUnknown:
      return MEDIUM;
    default:
      return lost > 0 ? MEDIUM : LOW;
  }
}
