/**
 * Questions and answers as records of 64-bit words. Made by: cargo dev build, from src/wire/layout.
 *
 * Decides the order of words and the text form of quantities and instants, the same as the core's own
 * JSON (src/wire/json.rs). Checks names and types; ranges are checked by the core itself, so that no
 * engine can be more lenient than another. Knows no memory and no module: that is bare.js.
 */

/** @typedef {import('./stock_truth.js').Questions} Questions */
/** @typedef {import('./stock_truth.js').Answers} Answers */

/** The version of the records; their first word. */
export const FORMAT = 2;
/**
 * Which layout this is: the same stands in Layout.php and stock_truth.d.ts.
 * @type {import('./stock_truth.js').LayoutFingerprint}
 */
export const FINGERPRINT = '2-032b22a5242da955';
/** The most words that any question has. */
export const QUESTION_MAX_WORDS = 4264;
/** The most words that any answer has. */
export const ANSWER_MAX_WORDS = 1806;
/** The word that stands for a value that is not there. */
export const NONE = -(2n ** 63n);
/** The largest quantity taken from outside, in ten-thousandths. */
const QUANTITY_MAX = 10000000000000;
/** The last instant there is, in milliseconds since 1970. */
const INSTANT_MAX = 253402300799999;
/** Every fault of a question: its code, and what it is of. */
const FAULTS = new Map([
  [1n, ['format_unknown', 'record']],
  [2n, ['record_too_short', 'record']],
  [3n, ['record_too_long', 'record']],
  [4n, ['value_missing', 'field']],
  [5n, ['value_out_of_range', 'field']],
  [6n, ['code_unknown', 'field']],
  [7n, ['cart_too_large', 'row']],
  [8n, ['pool_unknown', 'field']],
  [9n, ['values_contradict', 'row']],
  [10n, ['answer_too_small', 'record']],
  [11n, ['policy_unknown', 'field']],
]);

/** A question that was refused whole: `code` and `path` are those of every other engine. */
export class Refused extends Error {
  /**
   * @param {string} code The stable code, such as `value_out_of_range`.
   * @param {string} path Where, such as `lines[3].quantity`; empty for the question as a whole.
   */
  constructor(code, path = '') {
    super(path ? `${path}: ${code}` : code);
    this.name = 'Refused';
    this.kind = 'refused';
    this.code = code;
    this.path = path;
  }
}

/** The core did not answer, or said what no answer can be: nobody knows, so nothing may rest on it. */
export class Undecided extends Error {
  /** @param {string} message What happened. @param {unknown} [cause] What it came from. */
  constructor(message, cause) {
    super(message, { cause });
    this.name = 'Undecided';
    this.kind = 'undecided';
  }
}

const wrongType = () => {
  throw 'wrong_type';
};

/** An amount: the text "12.5" is the word 125000. */
const quantity = {
  /** @param {unknown} value */
  write(value) {
    const [, sign, whole, fraction = ''] =
      (typeof value === 'string' ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) : wrongType()) ?? [];
    if (whole === undefined) throw 'quantity_not_a_decimal';
    let amount = 0;
    for (const digit of whole + fraction.slice(0, 4).padEnd(4, '0')) {
      // Stops before the number could be one that JavaScript does not hold exactly.
      if (amount > QUANTITY_MAX) throw 'quantity_out_of_range';
      amount = amount * 10 + Number(digit);
    }
    if (/[1-9]/.test(fraction.slice(4))) throw 'quantity_too_fine';
    if (amount > QUANTITY_MAX) throw 'quantity_out_of_range';
    return BigInt(sign ? -amount : amount);
  },
  /** @param {bigint} word */
  read(word) {
    const amount = word < 0n ? -word : word;
    const fraction = String(amount % 10000n).padStart(4, '0').replace(/0+$/, '');
    return `${word < 0n ? '-' : ''}${amount / 10000n}${fraction && '.'}${fraction}`;
  },
};

/** An instant: the text "2026-11-23T11:00:00+01:00" is the word 1795428000000. */
const instant = {
  /** @param {unknown} value */
  write(value) {
    const [, local, fraction = '', zone] =
      (typeof value === 'string'
        ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/.exec(value)
        : wrongType()) ?? [];
    const time = Date.parse(`${local}.000Z`);
    // Written back it must be the same: some engines read the 30th of February as the 2nd of March.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 19) !== local) {
      throw 'instant_not_readable';
    }
    if (zone === undefined) throw 'instant_without_offset';
    const [hours, minutes] = zone === 'Z' ? [0, 0] : zone.slice(1).split(':').map(Number);
    if (hours > 23 || minutes > 59) throw 'instant_not_readable';
    const ahead = (zone[0] === '-' ? -60000 : 60000) * (hours * 60 + minutes);
    // What is finer than a millisecond is cut off, so an instant is never read as later than it is.
    const ms = time - ahead + Number(fraction.slice(0, 3).padEnd(3, '0'));
    if (ms < 0 || ms > INSTANT_MAX) throw 'instant_out_of_range';
    return BigInt(ms);
  },
  /** @param {bigint} word */
  read(word) {
    return word >= 0n && word <= INSTANT_MAX ? new Date(Number(word)).toISOString() : undefined;
  },
};

/** A whole number that JavaScript holds exactly. */
const number = {
  /** @param {unknown} value */
  write: (value) => (typeof value === 'number' ? BigInt(value) : wrongType()),
  /** @param {bigint} word */
  read: (word) => (Number.isSafeInteger(Number(word)) ? Number(word) : undefined),
};

/** True or false: 1 or 0. */
const flag = {
  /** @param {unknown} value */
  write: (value) => (typeof value === 'boolean' ? BigInt(value) : wrongType()),
  /** @param {bigint} word */
  read: (word) => (word === 0n || word === 1n ? word === 1n : undefined),
};

/**
 * One code of a closed list, and `.set` of them as bits, most decisive first.
 *
 * @param {Record<string, number>} numbers By code, in order of precedence.
 */
const list = (numbers) => {
  const pairs = Object.entries(numbers).map(([code, of]) => /** @type {const} */ ([code, BigInt(of)]));
  const words = new Map(pairs);
  const codes = new Map(pairs.map(([code, word]) => [word, code]));
  const every = pairs.reduce((bits, [, word]) => bits | (1n << word), 0n);
  return {
    /** @param {unknown} value */
    write(value) {
      if (typeof value !== 'string') return wrongType();
      const word = words.get(value);
      if (word === undefined) throw 'code_unknown';
      return word;
    },
    /** @param {bigint} word */
    read: (word) => codes.get(word),
    set: {
      write: wrongType,
      /** @param {bigint} word */
      read: (word) =>
        word & ~every
          ? undefined
          : pairs.filter(([, bit]) => (word >> bit) & 1n).map(([code]) => code),
    },
  };
};

/**
 * A field is its name, its kind and the word taken where it is left out; one without such a word must
 * be there, and one whose word is NONE may be null. A part is its fields, how often they stand, its
 * name, and the most rows it has.
 *
 * @typedef {[name: string, kind: {write(value: unknown): bigint, read(word: bigint): unknown}, missing?: bigint]} Field
 * @typedef {{fields: Field[], shape: string, name: string, most: number}} Part
 */

/** Once, as fields of the call itself. */
const plain = (...fields) => ({ fields, shape: 'plain', name: '', most: 1 });
/** Once, under the part's name. */
const group = (name, ...fields) => ({ fields, shape: 'group', name, most: 1 });
/** Once or not at all, under the part's name. */
const optional = (name, ...fields) => ({ fields, shape: 'optional', name, most: 1 });
/** Up to so many times, as a list under the part's name. */
const rows = (name, most, ...fields) => ({ fields, shape: 'list', name, most });
/** The same, and it may be left out where it is empty. */
const optionalRows = (name, most, ...fields) => ({ fields, shape: 'optional_list', name, most });

const Absence = list({ keep: 1, zero: 2 });
const Admission = list({ accepted: 1, duplicate: 2, late: 3, conflict: 4, witness: 5, unknownUnit: 6, acceptedAfterGap: 7, waitsForOrders: 8, unchanged: 9, missing: 10, missingIsZero: 11 });
const Basis = list({ onHand: 1, free: 2 });
const Cause = list({ clockFault: 19, acknowledgementOverdue: 1, returnAwaiting: 2, staleFeed: 3, messageConflict: 4, manualEdit: 5, foreignWrite: 6, countedTwice: 7, duplicateSku: 8, unitMismatch: 9, componentFault: 22, recordsDisagree: 10, stockManagementOff: 11, backordersAllowed: 12, missingFromSnapshot: 13, notInShop: 14, noSku: 23, notInErp: 15, figureUnknown: 18, blockedInErp: 20, negativeInErp: 16, overPromised: 21, unexplained: 17 });
const Counting = list({ demand: 1, hold: 2, left: 3, baseline: 4 });
const FaultAction = list({ block: 1, allow: 2 });
const ItemStatus = list({ active: 1, blocked: 2, discontinued: 3 });
const KitKind = list({ stocked: 1, assembledToOrder: 2, phantom: 3 });
const Mapping = list({ mapped: 1, notInErp: 2, duplicateSku: 3, unknownUnit: 4, notInShop: 5, noSku: 6 });
const OrderStatus = list({ checkoutDraft: 1, pending: 2, onHold: 3, processing: 4, completed: 5, refunded: 6, cancelled: 7, failed: 8, custom: 9 });
const Outcome = list({ allow: 1, undecided: 2, limit: 3, block: 4 });
const Owner = list({ operations: 1, merchandising: 2, warehouse: 3 });
const Progress = list({ entered: 1, confirmed: 2, reserved: 3, picked: 4, shipped: 5 });
const Reason = list({ notIncreased: 1, notGoverned: 2, notInErp: 3, noSku: 17, duplicateSku: 4, unknownUnit: 5, componentFault: 14, blockedInErp: 6, discontinued: 7, figureUnknown: 8, clockFault: 9, figureStale: 10, promiseKept: 15, staleButCovered: 11, notEnough: 12, enoughWithSupply: 16, enough: 13 });
const Severity = list({ low: 1, medium: 2, high: 3 });
const StaleAction = list({ block: 1, allowIfCovered: 2, allow: 3 });
const Step = list({ browse: 1, add: 2, checkout: 3, pay: 4 });

/** Every call: the parts of its question and of its answer. */
export const CALLS = new Map([
  // may this cart pass this step, and if not, what would.
  ['decide', [
    [
      plain(
        ['now', instant],
        ['step', Step],
      ),
      group('policy',
        ['maxAgeMs', number, 900000n],
        ['clockToleranceMs', number, 300000n],
        ['staleBrowse', StaleAction, 3n],
        ['staleAdd', StaleAction, 2n],
        ['staleCheckout', StaleAction, 1n],
        ['stalePay', StaleAction, 1n],
        ['unknown', FaultAction, 1n],
        ['mapping', FaultAction, 1n],
        ['salesFactorPercent', number, 100n],
        ['safetyStockUnits', quantity, 0n],
        ['safetyStockPercent', number, 0n],
        ['backorderCap', quantity, 0n],
        ['supplyWindowMs', number, 2592000000n],
        ['graceMs', number, 600000n],
        ['graceConfirmations', number, 2n],
      ),
      optionalRows('policies', 16,
        ['maxAgeMs', number, 900000n],
        ['clockToleranceMs', number, 300000n],
        ['staleBrowse', StaleAction, 3n],
        ['staleAdd', StaleAction, 2n],
        ['staleCheckout', StaleAction, 1n],
        ['stalePay', StaleAction, 1n],
        ['unknown', FaultAction, 1n],
        ['mapping', FaultAction, 1n],
        ['salesFactorPercent', number, 100n],
        ['safetyStockUnits', quantity, 0n],
        ['safetyStockPercent', number, 0n],
        ['backorderCap', quantity, 0n],
        ['supplyWindowMs', number, 2592000000n],
        ['graceMs', number, 600000n],
        ['graceConfirmations', number, 2n],
      ),
      rows('pools', 100,
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant, NONE],
        ['receivedAt', instant, NONE],
        ['confirmedThrough', instant, NONE],
        ['roseAt', instant, NONE],
        ['inFlight', quantity, 0n],
        ['salesPerDay', quantity, NONE],
        ['step', quantity, 10000n],
        ['kitKind', KitKind, 1n],
        ['policy', number, NONE],
      ),
      rows('lines', 100,
        ['pool', number, NONE],
        ['governed', flag, 1n],
        ['mapping', Mapping, 1n],
        ['quantity', quantity],
        ['before', quantity, NONE],
        ['alreadyCounted', quantity, 0n],
        ['saleStep', quantity, 10000n],
        ['quantityPer', quantity, 10000n],
        ['policy', number, NONE],
        ['promised', quantity, 0n],
        ['promisedUntil', instant, NONE],
      ),
      optionalRows('components', 200,
        ['kit', number],
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ),
      optionalRows('supplies', 100,
        ['pool', number],
        ['quantity', quantity],
        ['dueAt', instant],
        ['readAt', instant],
      ),
      optionalRows('holds', 200,
        ['pool', number],
        ['quantity', quantity],
        ['until', instant],
        ['own', flag, 0n],
      ),
    ],
    [
      plain(
        ['outcome', Outcome],
        ['line', number, NONE],
        ['validUntil', instant, NONE],
      ),
      rows('pools', 100,
        ['figure', quantity, NONE],
        ['inFlight', quantity, NONE],
        ['held', quantity, NONE],
        ['safetyStock', quantity, NONE],
        ['backorderAllowance', quantity, NONE],
        ['available', quantity, NONE],
        ['ageMs', number, NONE],
        ['freshUntil', instant, NONE],
        ['taken', quantity],
        ['assembled', quantity],
      ),
      rows('lines', 100,
        ['outcome', Outcome],
        ['reason', Reason],
        ['reasons', Reason.set],
        ['maxQuantity', quantity, NONE],
        ['pool', number, NONE],
        ['availableAt', instant, NONE],
        ['shopDecides', flag],
        ['suggestedQuantity', quantity, NONE],
      ),
    ],
  ]],
  // what should the shop show for this listing, and what is behind a difference.
  ['reconcile', [
    [
      plain(
        ['now', instant],
        ['differsSince', instant, NONE],
        ['confirmations', number, 0n],
      ),
      group('policy',
        ['maxAgeMs', number, 900000n],
        ['clockToleranceMs', number, 300000n],
        ['staleBrowse', StaleAction, 3n],
        ['staleAdd', StaleAction, 2n],
        ['staleCheckout', StaleAction, 1n],
        ['stalePay', StaleAction, 1n],
        ['unknown', FaultAction, 1n],
        ['mapping', FaultAction, 1n],
        ['salesFactorPercent', number, 100n],
        ['safetyStockUnits', quantity, 0n],
        ['safetyStockPercent', number, 0n],
        ['backorderCap', quantity, 0n],
        ['supplyWindowMs', number, 2592000000n],
        ['graceMs', number, 600000n],
        ['graceConfirmations', number, 2n],
      ),
      optionalRows('policies', 16,
        ['maxAgeMs', number, 900000n],
        ['clockToleranceMs', number, 300000n],
        ['staleBrowse', StaleAction, 3n],
        ['staleAdd', StaleAction, 2n],
        ['staleCheckout', StaleAction, 1n],
        ['stalePay', StaleAction, 1n],
        ['unknown', FaultAction, 1n],
        ['mapping', FaultAction, 1n],
        ['salesFactorPercent', number, 100n],
        ['safetyStockUnits', quantity, 0n],
        ['safetyStockPercent', number, 0n],
        ['backorderCap', quantity, 0n],
        ['supplyWindowMs', number, 2592000000n],
        ['graceMs', number, 600000n],
        ['graceConfirmations', number, 2n],
      ),
      rows('pools', 100,
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant, NONE],
        ['receivedAt', instant, NONE],
        ['confirmedThrough', instant, NONE],
        ['roseAt', instant, NONE],
        ['inFlight', quantity, 0n],
        ['salesPerDay', quantity, NONE],
        ['step', quantity, 10000n],
        ['kitKind', KitKind, 1n],
        ['policy', number, NONE],
      ),
      group('listing',
        ['governed', flag, 1n],
        ['mapping', Mapping, 1n],
        ['pool', number, NONE],
        ['saleStep', quantity, 10000n],
        ['quantityPer', quantity, 10000n],
        ['priceCents', number, NONE],
        ['pendingReduction', quantity, 0n],
        ['heldElsewhere', quantity, 0n],
        ['heldElsewhereUntil', instant, NONE],
      ),
      optional('shop',
        ['quantity', quantity, NONE],
        ['inStock', flag],
        ['backorders', flag, 0n],
        ['lookupQuantity', quantity, NONE],
        ['lookupInStock', flag, NONE],
        ['termInStock', flag, NONE],
      ),
      optionalRows('evidence', 10,
        ['cause', Cause],
        ['units', quantity, NONE],
      ),
      optionalRows('components', 200,
        ['kit', number],
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ),
      optionalRows('supplies', 100,
        ['pool', number],
        ['quantity', quantity],
        ['dueAt', instant],
        ['readAt', instant],
      ),
      optionalRows('holds', 200,
        ['pool', number],
        ['quantity', quantity],
        ['until', instant],
        ['own', flag, 0n],
      ),
    ],
    [
      rows('causes', 23,
        ['cause', Cause],
        ['severity', Severity],
        ['owner', Owner],
        ['units', quantity],
      ),
      plain(
        ['shop', quantity, NONE],
        ['difference', quantity, NONE],
        ['drift', quantity, NONE],
        ['exception', flag],
      ),
      optional('terms',
        ['figure', quantity],
        ['inFlight', quantity],
        ['safetyStock', quantity],
        ['backorderAllowance', quantity],
        ['heldElsewhere', quantity],
        ['blocked', quantity],
        ['rounding', quantity],
        ['clamp', quantity],
        ['pendingReduction', quantity],
        ['expected', quantity],
      ),
      optional('finding',
        ['cause', Cause],
        ['severity', Severity],
        ['owner', Owner],
        ['oversell', quantity],
        ['oversellCents', number],
        ['lost', quantity],
        ['lostCents', number],
      ),
      plain(
        ['ageMs', number, NONE],
        ['freshUntil', instant, NONE],
        ['changesAt', instant, NONE],
      ),
    ],
  ]],
  // does this claim become the pool's figure.
  ['admit', [
    [
      plain(
        ['toleranceMs', number, 300000n],
        ['owner', flag, 1n],
        ['unitKnown', flag, 1n],
        ['gapless', flag, 0n],
        ['lastSequence', number, NONE],
        ['showsOrders', flag, 0n],
        ['ordersReadAt', instant, NONE],
      ),
      optional('current',
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ),
      optional('claim',
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ),
      optional('omission',
        ['complete', flag],
        ['means', Absence, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ),
    ],
    [
      plain(
        ['admission', Admission],
        ['confirms', flag],
        ['clockAhead', flag],
      ),
      optional('current',
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ),
    ],
  ]],
  // up to when has the feed told us everything after this poll.
  ['confirm', [
    [
      plain(
        ['confirmed', instant, NONE],
        ['sentAt', instant],
        ['statedAt', instant, NONE],
        ['complete', flag, 1n],
        ['unbroken', flag, 1n],
      ),
    ],
    [
      plain(
        ['confirmed', instant, NONE],
      ),
    ],
  ]],
  // what does this order line still take off the pool's figure.
  ['acknowledge', [
    [
      plain(
        ['lagMs', number],
        ['position', instant, NONE],
        ['net', quantity],
        ['reflected', quantity, 0n],
        ['lowest', quantity, NONE],
        ['rise', quantity, 0n],
        ['sent', flag, 1n],
        ['revisedAt', instant],
      ),
    ],
    [
      plain(
        ['reflected', quantity],
        ['lowest', quantity],
        ['rise', quantity],
        ['inFlight', quantity],
        ['alreadyCounted', quantity],
        ['settled', flag],
      ),
    ],
  ]],
  // what of this order line does the figure contain, by what the ERP shows of the order.
  ['reflect', [
    [
      plain(
        ['now', instant],
        ['basis', Basis],
        ['reflectsFrom', Progress, 3n],
        ['position', instant, NONE],
        ['ordersReadAt', instant, NONE],
        ['limitMs', number, 86400000n],
        ['net', quantity],
        ['reflected', quantity, 0n],
        ['changedAt', instant],
      ),
      optionalRows('reads', 16,
        ['at', instant],
        ['begunAt', instant],
        ['entered', quantity, 0n],
        ['confirmed', quantity, 0n],
        ['reserved', quantity, 0n],
        ['picked', quantity, 0n],
        ['shipped', quantity, 0n],
      ),
      optionalRows('revisions', 32,
        ['net', quantity],
        ['answeredAt', instant, NONE],
      ),
    ],
    [
      plain(
        ['reflected', quantity],
        ['inFlight', quantity],
        ['alreadyCounted', quantity],
        ['settledReads', number],
        ['settledRevisions', number],
        ['settled', flag],
        ['overdue', flag],
      ),
    ],
  ]],
  // what do several locations come to as one pool.
  ['group', [
    [
      rows('locations', 50,
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant, NONE],
        ['receivedAt', instant, NONE],
        ['confirmedThrough', instant, NONE],
      ),
    ],
    [
      optional('claim',
        ['figure', quantity, NONE],
        ['status', ItemStatus],
        ['asOf', instant],
        ['receivedAt', instant],
      ),
    ],
  ]],
  // which policy holds where store, categories and product each have their say.
  ['resolve', [
    [
      rows('layers', 8,
        ['maxAgeMs', number, NONE],
        ['clockToleranceMs', number, NONE],
        ['staleBrowse', StaleAction, NONE],
        ['staleAdd', StaleAction, NONE],
        ['staleCheckout', StaleAction, NONE],
        ['stalePay', StaleAction, NONE],
        ['unknown', FaultAction, NONE],
        ['mapping', FaultAction, NONE],
        ['salesFactorPercent', number, NONE],
        ['safetyStockUnits', quantity, NONE],
        ['safetyStockPercent', number, NONE],
        ['backorderCap', quantity, NONE],
        ['supplyWindowMs', number, NONE],
        ['graceMs', number, NONE],
        ['graceConfirmations', number, NONE],
      ),
    ],
    [
      group('policy',
        ['maxAgeMs', number, 900000n],
        ['clockToleranceMs', number, 300000n],
        ['staleBrowse', StaleAction, 3n],
        ['staleAdd', StaleAction, 2n],
        ['staleCheckout', StaleAction, 1n],
        ['stalePay', StaleAction, 1n],
        ['unknown', FaultAction, 1n],
        ['mapping', FaultAction, 1n],
        ['salesFactorPercent', number, 100n],
        ['safetyStockUnits', quantity, 0n],
        ['safetyStockPercent', number, 0n],
        ['backorderCap', quantity, 0n],
        ['supplyWindowMs', number, 2592000000n],
        ['graceMs', number, 600000n],
        ['graceConfirmations', number, 2n],
      ),
      group('from',
        ['maxAgeMs', number, NONE],
        ['clockToleranceMs', number, NONE],
        ['staleBrowse', number, NONE],
        ['staleAdd', number, NONE],
        ['staleCheckout', number, NONE],
        ['stalePay', number, NONE],
        ['unknown', number, NONE],
        ['mapping', number, NONE],
        ['salesFactorPercent', number, NONE],
        ['safetyStockUnits', number, NONE],
        ['safetyStockPercent', number, NONE],
        ['backorderCap', number, NONE],
        ['supplyWindowMs', number, NONE],
        ['graceMs', number, NONE],
        ['graceConfirmations', number, NONE],
      ),
    ],
  ]],
  // what does an order in this status take of the stock.
  ['order', [
    [
      plain(
        ['status', OrderStatus],
        ['completedBeforeFeed', flag, 0n],
      ),
    ],
    [
      plain(
        ['counting', Counting],
        ['unclear', flag],
      ),
    ],
  ]],
  // may this snapshot take effect before a person has looked at it.
  ['snapshot', [
    [
      plain(
        ['stocked', number],
        ['emptied', number],
        ['sharePercent', number, 30n],
        ['least', number, 20n],
      ),
    ],
    [
      plain(
        ['held', flag],
      ),
    ],
  ]],
]);

const isList = (part) => part.shape === 'list' || part.shape === 'optional_list';
const isCounted = (part) => part.shape !== 'plain' && part.shape !== 'group';
const join = (path, name) => (path && name ? `${path}.${name}` : path || name);

/** The most rows of any list: of a longer one nothing is looked at but its length. */
const ROWS_MAX = Math.max(...[...CALLS.values()].flatMap(([asked]) => asked.map((part) => part.most)));
/** No question nests deeper than a row in a list in an object; what does is no value of any field. */
const DEPTH_MAX = 6;
/** What no field can be: a fraction, a number beyond 2^53 - 1, a depth beyond reason. */
const OTHER = Symbol('other');

/**
 * A copy of whatever was given, objects as maps: read once, so that nothing changes while it is looked at.
 *
 * @param {unknown} value
 * @param {number} left How many levels may still follow.
 */
function copied(value, left = DEPTH_MAX) {
  if (left === 0) return OTHER;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint' && value >= NONE && value < 1n << 64n) value = Number(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : OTHER;
  if (Array.isArray(value)) {
    if (value.length > ROWS_MAX) return new Array(value.length);
    return Array.from(value, (row) => copied(row, left - 1));
  }
  if (typeof value === 'object' && (value instanceof Map || !(Symbol.iterator in value)) && !(value instanceof ArrayBuffer)) {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return new Map(
      entries.map(([key, of]) => {
        if (typeof key !== 'string') throw new Refused('not_json');
        return [key, copied(of, left - 1)];
      }),
    );
  }
  // A function, a symbol, bytes, a set: JSON has no such thing.
  throw new Refused('not_json');
}

function encodeRow(fields, row, path, words) {
  if (!(row instanceof Map)) throw new Refused('wrong_type', path);
  refuseUnknown(row, (name) => fields.some(([known]) => known === name), path);
  encodeFields(fields, row, path, words);
}

function encodeFields(fields, row, path, words) {
  for (const [name, kind, missing] of fields) {
    const value = row.get(name);
    if (value === undefined && missing === undefined) throw new Refused('field_missing', join(path, name));
    try {
      words.push(value === undefined ? missing : value === null ? NONE : kind.write(value));
    } catch (code) {
      throw new Refused(String(code), join(path, name));
    }
  }
}

/** A misspelt fact must not be taken for an absent one. */
function refuseUnknown(row, isKnown, path) {
  for (const name of row.keys()) {
    if (!isKnown(name)) throw new Refused('field_unknown', join(path, name));
  }
}

function encodePart(part, question, words) {
  const { fields, shape, name, most } = part;
  const value = question.get(name) ?? null;
  if (shape === 'plain') {
    encodeFields(fields, question, '', words);
  } else if (shape === 'group') {
    // A group whose fields all have defaults may be left out whole.
    encodeRow(fields, value ?? new Map(), name, words);
  } else if (value === null && shape !== 'list') {
    words.push(0n);
  } else if (shape === 'optional') {
    words.push(1n);
    encodeRow(fields, value, name, words);
  } else {
    if (!Array.isArray(value)) throw new Refused(value === null ? 'field_missing' : 'wrong_type', name);
    if (value.length > most) throw new Refused('cart_too_large', name);
    words.push(BigInt(value.length));
    value.forEach((row, at) => encodeRow(fields, row, `${name}[${at}]`, words));
  }
}

/**
 * The words of a question.
 *
 * @template {keyof Questions} C
 * @param {C} call Such as `decide`.
 * @param {Questions[C]} question Quantities and instants as text, codes as text.
 * @returns {BigInt64Array} At most QUESTION_MAX_WORDS.
 * @throws {Refused} Where there is no such call, or a name or a type is wrong; nothing else.
 */
export function encode(call, question) {
  const [asked] = layoutOf(call);
  let copy;
  try {
    copy = copied(question);
  } catch {
    // Also where a getter or a proxy throws: what cannot be read is no question.
    throw new Refused('not_json');
  }
  if (!(copy instanceof Map)) throw new Refused('wrong_type');
  const isKnown = (name) =>
    asked.some((part) =>
      part.shape === 'plain' ? part.fields.some(([known]) => known === name) : part.name === name,
    );
  refuseUnknown(copy, isKnown, '');
  const words = [BigInt(FORMAT)];
  for (const part of asked) encodePart(part, copy, words);
  return BigInt64Array.from(words);
}

function layoutOf(call) {
  const layout = CALLS.get(call);
  if (!layout) throw new Refused('call_unknown');
  return layout;
}

/** Takes words one after the other. */
class Reader {
  constructor(words) {
    this.words = words;
    this.at = 1;
  }

  noAnswer() {
    return new Undecided(`The rules said what no answer can be (word ${this.at}).`);
  }

  /** How many rows follow. */
  count(most) {
    const count = this.words[this.at];
    if (!(count >= 0n && count <= most)) throw this.noAnswer();
    this.at += 1;
    return Number(count);
  }

  row(fields) {
    return Object.fromEntries(
      fields.map(([name, kind, missing]) => {
        const word = this.words[this.at];
        let value = word === NONE && missing === NONE ? null : undefined;
        if (value === undefined && word !== undefined && word !== NONE) value = kind.read(word);
        if (value === undefined) throw this.noAnswer();
        this.at += 1;
        return [name, value];
      }),
    );
  }
}

/**
 * The answer that words stand for, by the same forms as a question.
 *
 * @template {keyof Answers} C
 * @param {C} call The call that was asked.
 * @param {ArrayLike<bigint>} words All words of the answer; the first, 0, says that it is one.
 * @returns {Answers[C]}
 * @throws {Undecided} Where no answer of this call has such words.
 * @throws {Refused} Where there is no such call.
 */
export function decode(call, words) {
  const [, answered] = layoutOf(call);
  const reader = new Reader(words);
  if (words[0] !== 0n) throw new Undecided('The rules gave no answer.');
  if (words.length > ANSWER_MAX_WORDS) throw reader.noAnswer();
  const answer = {};
  for (const part of answered) {
    const count = isCounted(part) ? reader.count(part.most) : 1;
    if (part.shape === 'plain') {
      Object.assign(answer, reader.row(part.fields));
    } else if (isList(part)) {
      answer[part.name] = Array.from({ length: count }, () => reader.row(part.fields));
    } else {
      answer[part.name] = count === 1 ? reader.row(part.fields) : null;
    }
  }
  if (reader.at !== words.length) throw reader.noAnswer();
  return /** @type {any} */ (answer);
}

/**
 * The refusal that a fault record stands for.
 *
 * @param {keyof Questions} call The call that was asked.
 * @param {ArrayLike<bigint>} question The words that were asked.
 * @param {ArrayLike<bigint>} fault Its number, and at which word of the question.
 * @returns {Refused}
 */
export function refusal(call, question, fault) {
  const [code, of] = FAULTS.get(fault[0]) ?? ['answer_too_small', 'record'];
  if (of === 'record') return new Refused(code);
  const [row, field] = place(layoutOf(call)[0], question, Number(fault[1] ?? 0n));
  return new Refused(code, of === 'row' ? row : join(row, field));
}

/** The row and the field that a word of a question belongs to; the same walk as `place` of the core. */
function place(asked, question, at) {
  let start = 1;
  for (const part of asked) {
    const head = isCounted(part) ? 1 : 0;
    const announced = Number(question[start] ?? 0n);
    const count = head === 0 ? 1 : Math.max(0, Math.min(announced, part.most));
    const width = part.fields.length;
    if (at < start) break;
    if (at < start + head) return [part.name, ''];
    const offset = at - start - head;
    const row = Math.floor(offset / width);
    if (row < count) {
      return [isList(part) ? `${part.name}[${row}]` : part.name, part.fields[offset % width][0]];
    }
    start += head + count * width;
  }
  return ['', ''];
}
