/**
 * Questions and answers as words of 64 bits at fixed places. Made by: cargo dev build, from src/wire.
 *
 * Decides where words go and the text form of quantities and instants, the same as the core's own
 * JSON (src/wire/json.rs). Checks names and types; ranges are checked by the core itself, so that no
 * engine can be more lenient than another. Knows no memory and no module: that is bare.js.
 */

/** @typedef {import('./stock_truth.js').Questions} Questions */
/** @typedef {import('./stock_truth.js').Answers} Answers */

/** The version of the records; their first word. */
export const FORMAT = 3;
/**
 * Which layout this is: the same stands in Layout.php and stock_truth.d.ts.
 * @type {import('./stock_truth.js').LayoutFingerprint}
 */
export const FINGERPRINT = '3-678da423b8105c7e';
/** Where an answer begins. */
export const ANSWER_AT = 48;
/** Where the first band begins: row n of every list lies in band n. */
export const BANDS_AT = 80;
/** How many words a band has. */
export const BAND_WORDS = 52;
/** How many words there are in all. */
export const WORDS = 10480;
/** The word that stands for a value that is not there. */
export const NONE = -(2n ** 63n);
/** The largest quantity taken from outside, in ten-thousandths. */
const QUANTITY_MAX = 10000000000000;
/** The last instant there is, in milliseconds since 1970. */
const INSTANT_MAX = 253402300799999;
/** Every fault of a question: its code. */
const FAULTS = new Map([
  [1n, 'format_unknown'],
  [4n, 'value_missing'],
  [5n, 'value_out_of_range'],
  [6n, 'code_unknown'],
  [7n, 'cart_too_large'],
  [8n, 'pool_unknown'],
  [9n, 'values_contradict'],
  [11n, 'policy_unknown'],
  [12n, 'policies_missing'],
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
 * be there, and one whose word is NONE may be null. A part is its name, how often it stands, the most rows
 * it has, the place of its first word, the place of a row in its band, and its fields.
 *
 * @typedef {[name: string, kind: {write(value: unknown): bigint, read(word: bigint): unknown}, missing?: bigint]} Field
 * @typedef {{name: string, shape: string, most: number, at: number, inBand: number, fields: Field[]}} Part
 * @typedef {{at: number, words: bigint[]}} Run Words that lie one behind the other, from a place on.
 * @typedef {{policies: Run[], runs: Run[]}} Question What is handed over before it, and the question itself.
 */
const part = (name, shape, most, at, inBand, fields) => ({ name, shape, most, at, inBand, fields });

const Absence = list({ keep: 1, zero: 2 });
const Admission = list({ accepted: 1, duplicate: 2, late: 3, conflict: 4, witness: 5, unknownUnit: 6, refused: 7, waits: 8, unchanged: 9, missing: 10, zeroed: 11 });
const Agreement = list({ unknown: 1, agrees: 2, over: 3, under: 4 });
const Arrival = list({ go: 1, judge: 2, stay: 3, release: 4 });
const Basis = list({ onHand: 1, free: 2 });
const Cause = list({ clockFault: 19, acknowledgementOverdue: 1, returnAwaiting: 2, staleFeed: 3, messageConflict: 4, manualEdit: 5, foreignWrite: 6, countedTwice: 7, duplicateSku: 8, unitMismatch: 9, componentFault: 22, recordsDisagree: 10, stockManagementOff: 11, backordersAllowed: 12, missingFromSnapshot: 13, notInShop: 14, noSku: 23, notInErp: 15, figureUnknown: 18, blockedInErp: 20, negativeInErp: 16, overPromised: 21, unexplained: 17 });
const Clock = list({ keep: 1, start: 2, respond: 3, met: 4, pause: 5, resume: 6, stop: 7, broken: 8 });
const Closure = list({ healed: 1, repaired: 2, accepted: 3, fixedElsewhere: 4, reattributed: 5, duplicateOf: 6, subjectGone: 7, policyChanged: 8 });
const Contract = list({ orderReads: 1, weak: 2 });
const Effect = list({ demand: 1, hold: 2, left: 3, baseline: 4 });
const EscalationStep = list({ ownerAgain: 1, deputy: 2, roleLead: 3, administrator: 4 });
const FaultAction = list({ block: 1, allow: 2 });
const Handling = list({ moved: 1, logged: 2, late: 3, notDue: 4, refused: 5 });
const Happening = list({ disagree: 1, agree: 2, unknown: 3, reattributed: 4, inherited: 5, acknowledge: 6, assign: 7, note: 8, snooze: 9, snoozeEnds: 10, ackExpires: 11, stepDue: 12, repairApplied: 13, repairUndone: 14, close: 15, parentOpened: 16, parentClosed: 17, subjectGone: 18, policyChanged: 19, markedDuplicate: 20 });
const Holding = list({ promise: 1, take: 2, keep: 3, release: 4 });
const ItemStatus = list({ active: 1, blocked: 2, discontinued: 3 });
const KitKind = list({ stocked: 1, assembledToOrder: 2, phantom: 3 });
const Mapping = list({ mapped: 1, notInErp: 2, duplicateSku: 3, unknownUnit: 4, notInShop: 5, noSku: 6 });
const News = list({ opened: 1, worse: 2, resolved: 3, snoozeOver: 4, ackExpired: 5, takenOver: 6, flapping: 7, repairUndone: 8, stillThere: 9, overdue: 10, assigned: 11 });
const Notice = list({ silent: 1, wait: 2, digest: 3, tell: 4 });
const NoticeReason = list({ first: 1, worse: 2, newMember: 3, snoozeOver: 4, allResolved: 5, repeat: 6 });
const OrderStatus = list({ checkoutDraft: 1, pending: 2, onHold: 3, processing: 4, completed: 5, refunded: 6, cancelled: 7, failed: 8, custom: 9, autoDraft: 10, draft: 11, new: 12, trash: 13 });
const Outcome = list({ allow: 1, undecided: 2, limit: 3, block: 4 });
const Owner = list({ operations: 1, merchandising: 2, warehouse: 3, support: 4 });
const Progress = list({ entered: 1, confirmed: 2, reserved: 3, picked: 4, shipped: 5 });
const QueueCause = list({ acknowledgementOverdue: 1, returnAwaiting: 2, staleFeed: 3, messageConflict: 4, manualEdit: 5, foreignWrite: 6, countedTwice: 7, duplicateSku: 8, unitMismatch: 9, recordsDisagree: 10, stockManagementOff: 11, backordersAllowed: 12, missingFromSnapshot: 13, notInShop: 14, notInErp: 15, negativeInErp: 16, unexplained: 17, figureUnknown: 18, clockFault: 19, blockedInErp: 20, overPromised: 21, componentFault: 22, noSku: 23, orderUnacknowledged: 24, orderStateUnknown: 25, orderStateRegressed: 26, paidNotHandedOver: 27, cancelRaceLost: 28, feedDown: 29, engineFault: 30, outboxFailing: 31, ownerUnreachable: 32, calendarEnded: 33, feedHeld: 34, feedRestarted: 35, sequenceGap: 36, revivedWithoutStock: 37, closedShort: 38, promiseBroken: 39, refundWithoutProof: 40, returnWithoutRefund: 41, paymentReversed: 42, shippedButCancelled: 43, refundWithoutReturn: 44, returnUnannounced: 45, shipmentReversed: 46, otherWriter: 47, orderHeld: 48 });
const Reason = list({ notIncreased: 1, notGoverned: 2, notInErp: 3, noSku: 17, duplicateSku: 4, unknownUnit: 5, componentFault: 14, blockedInErp: 6, discontinued: 7, figureUnknown: 8, clockFault: 9, figureStale: 10, promiseKept: 15, staleButCovered: 11, notEnough: 12, enoughWithSupply: 16, enough: 13 });
const Recipient = list({ owner: 1, deputy: 2, roleLead: 3, administrator: 4 });
const Refusal = list({ notOpen: 1, closed: 2, needsNote: 3, inThePast: 4, notByHand: 5, notAParent: 6 });
const Repair = list({ none: 1, applied: 2, undone: 3 });
const Scope = list({ exception: 1, listing: 2, group: 3, source: 4, cause: 5, fallback: 6 });
const Sent = list({ yes: 1, no: 2, unknown: 3 });
const Severity = list({ low: 1, medium: 2, high: 3 });
const StaleAction = list({ block: 1, allowIfCovered: 2, allow: 3 });
const State = list({ suspected: 1, open: 2, acknowledged: 3, snoozed: 4, resolved: 5 });
const Step = list({ browse: 1, add: 2, checkout: 3, pay: 4 });
const Why = list({ new: 1, ongoing: 2, worse: 3, regressed: 4, closedTooEarly: 5, ackExpired: 6, snoozeOver: 7, repairUndone: 8, assigned: 9 });

/** Every call: the parts of its question and of its answer, and its module. */
const ALL = new Map([
  // by which policies are the next questions judged.
  ['policies', {
    module: 'Gate', policies: false,
    asked: [
      part('policy', 'group', 1, 1, 0, [
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
      ]),
      part('policies', 'optional_list', 24, 16, 0, [
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
      ]),
    ],
    answered: [
    ],
  }],
  // may this cart pass this step, and if not, what would.
  ['decide', {
    module: 'Gate', policies: true,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['step', Step],
      ]),
      part('pools', 'list', 100, 3, 0, [
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
      ]),
      part('lines', 'list', 100, 4, 11, [
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
      ]),
      part('components', 'optional_list', 200, 5, 22, [
        ['kit', number],
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ]),
      part('supplies', 'optional_list', 100, 6, 25, [
        ['pool', number],
        ['quantity', quantity],
        ['dueAt', instant],
        ['readAt', instant],
      ]),
      part('holds', 'optional_list', 200, 7, 29, [
        ['pool', number],
        ['quantity', quantity],
        ['until', instant],
        ['own', flag, 0n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['outcome', Outcome],
        ['line', number, NONE],
        ['validUntil', instant, NONE],
      ]),
      part('pools', 'list', 100, 52, 33, [
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
      ]),
      part('lines', 'list', 100, 53, 43, [
        ['outcome', Outcome],
        ['reason', Reason],
        ['reasons', Reason.set],
        ['uncounted', quantity],
        ['maxQuantity', quantity, NONE],
        ['pool', number, NONE],
        ['availableAt', instant, NONE],
        ['shopDecides', flag],
        ['suggestedQuantity', quantity, NONE],
      ]),
    ],
  }],
  // what should the shop show for this listing, and what is behind a difference.
  ['reconcile', {
    module: 'Operations', policies: true,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['differsSince', instant, NONE],
        ['confirmations', number, 0n],
        ['lookedAt', instant, NONE],
      ]),
      part('pools', 'list', 100, 5, 0, [
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
      ]),
      part('listing', 'group', 1, 6, 0, [
        ['governed', flag, 1n],
        ['mapping', Mapping, 1n],
        ['pool', number, NONE],
        ['saleStep', quantity, 10000n],
        ['quantityPer', quantity, 10000n],
        ['priceCents', number, NONE],
        ['pendingReduction', quantity, 0n],
        ['heldElsewhere', quantity, 0n],
        ['heldElsewhereUntil', instant, NONE],
      ]),
      part('shop', 'optional', 1, 15, 0, [
        ['quantity', quantity, NONE],
        ['inStock', flag],
        ['backorders', flag, 0n],
        ['lookupQuantity', quantity, NONE],
        ['lookupInStock', flag, NONE],
        ['termInStock', flag, NONE],
      ]),
      part('evidence', 'optional_list', 10, 22, 11, [
        ['cause', Cause],
        ['units', quantity, NONE],
      ]),
      part('components', 'optional_list', 200, 23, 13, [
        ['kit', number],
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ]),
      part('supplies', 'optional_list', 100, 24, 16, [
        ['pool', number],
        ['quantity', quantity],
        ['dueAt', instant],
        ['readAt', instant],
      ]),
      part('holds', 'optional_list', 200, 25, 20, [
        ['pool', number],
        ['quantity', quantity],
        ['until', instant],
        ['own', flag, 0n],
      ]),
    ],
    answered: [
      part('causes', 'list', 23, 49, 24, [
        ['cause', Cause],
        ['severity', Severity],
        ['owner', Owner],
        ['units', quantity],
      ]),
      part('', 'plain', 1, 50, 0, [
        ['shop', quantity, NONE],
        ['difference', quantity, NONE],
        ['drift', quantity, NONE],
        ['exception', flag],
      ]),
      part('terms', 'optional', 1, 54, 0, [
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
      ]),
      part('finding', 'optional', 1, 65, 0, [
        ['cause', Cause],
        ['severity', Severity],
        ['owner', Owner],
        ['oversell', quantity],
        ['oversellCents', number],
        ['lost', quantity],
        ['lostCents', number],
      ]),
      part('', 'plain', 1, 73, 0, [
        ['ageMs', number, NONE],
        ['freshUntil', instant, NONE],
        ['changesAt', instant, NONE],
      ]),
      part('', 'plain', 1, 76, 0, [
        ['differsSince', instant, NONE],
        ['confirmations', number],
        ['agreement', Agreement],
        ['stale', flag],
      ]),
    ],
  }],
  // does this row become the pool's figure, and may its poll confirm the pool.
  ['admit', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['toleranceMs', number, 300000n],
        ['owner', flag, 1n],
        ['readable', flag, 1n],
        ['unitKnown', flag, 1n],
        ['gapless', flag, 0n],
        ['complete', flag, 0n],
        ['lastSequence', number, NONE],
        ['epoch', number, 0n],
        ['epochSince', instant, NONE],
        ['readsOrders', flag, 0n],
        ['ordersReadAt', instant, NONE],
        ['means', Absence, 1n],
        ['confirmedThrough', instant, NONE],
        ['sharedCoverage', flag, 0n],
      ]),
      part('current', 'optional', 1, 15, 0, [
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
        ['epoch', number, 0n],
        ['roseAt', instant, NONE],
      ]),
      part('stopped', 'optional', 1, 23, 0, [
        ['through', instant, NONE],
        ['asOf', instant],
        ['sequence', number, NONE],
      ]),
      part('claim', 'optional', 1, 27, 0, [
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ]),
      part('omission', 'optional', 1, 33, 0, [
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['admission', Admission],
        ['advances', flag],
        ['gapFrom', number, NONE],
        ['gapTo', number, NONE],
        ['clockAhead', flag],
        ['restarted', flag],
        ['unsellable', flag],
        ['unitKnown', flag, NONE],
      ]),
      part('current', 'optional', 1, 57, 0, [
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['sequence', number, NONE],
        ['epoch', number, 0n],
        ['roseAt', instant, NONE],
      ]),
      part('stopped', 'optional', 1, 65, 0, [
        ['through', instant, NONE],
        ['asOf', instant],
        ['sequence', number, NONE],
      ]),
    ],
  }],
  // up to when has the feed told us everything after this poll.
  ['confirm', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['confirmedThrough', instant, NONE],
        ['sequence', number, NONE],
        ['gapTo', number, NONE],
        ['seenTo', number, NONE],
        ['stopped', flag, 0n],
        ['gapless', flag, 0n],
        ['sentAt', instant],
        ['statedAt', instant, NONE],
        ['whole', flag, 1n],
        ['snapshot', flag, 0n],
        ['since', instant, NONE],
        ['alone', flag, 1n],
        ['firstSequence', number, NONE],
        ['lastSequence', number, NONE],
        ['unreadable', flag, 0n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['confirmedThrough', instant, NONE],
        ['sequence', number, NONE],
        ['gapTo', number, NONE],
        ['seenTo', number, NONE],
        ['stopped', flag],
        ['advanced', flag],
      ]),
    ],
  }],
  // what of this order line does the figure reflect, and what must still be taken off.
  ['reflect', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['contract', Contract],
        ['basis', Basis, 2n],
        ['reflectsOrdersFrom', Progress, 3n],
        ['position', instant, NONE],
        ['ordersReadAt', instant, NONE],
        ['epoch', number, 0n],
        ['lagMs', number, 600000n],
        ['limitMs', number, 86400000n],
        ['net', quantity],
        ['changedAt', instant],
        ['reflected', quantity, 0n],
        ['reflectedEpoch', number, 0n],
        ['exportedAt', instant, NONE],
      ]),
      part('reads', 'optional_list', 16, 15, 0, [
        ['at', instant],
        ['begunAt', instant],
        ['epoch', number, 0n],
        ['entered', quantity, 0n],
        ['confirmed', quantity, 0n],
        ['reserved', quantity, 0n],
        ['picked', quantity, 0n],
        ['shipped', quantity, 0n],
      ]),
      part('revisions', 'optional_list', 32, 16, 8, [
        ['net', quantity],
        ['at', instant],
        ['sent', Sent, 3n],
        ['exportedAt', instant, NONE],
        ['answeredAt', instant, NONE],
      ]),
      part('parts', 'optional_list', 200, 17, 13, [
        ['from', quantity, 0n],
        ['to', quantity, NONE],
        ['quantityPer', quantity],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['net', quantity],
        ['reflected', quantity],
        ['inFlight', quantity],
        ['alreadyCounted', quantity],
        ['settledReads', number],
        ['settledRevisions', number],
        ['settled', flag],
        ['overdue', flag],
        ['uncoveredRaise', flag],
        ['waitsFor', instant, NONE],
        ['covers', number, NONE],
      ]),
      part('merge', 'optional', 1, 60, 0, [
        ['from', number],
        ['least', quantity],
        ['most', quantity],
        ['at', instant],
      ]),
    ],
  }],
  // what do several locations come to as one pool.
  ['group', {
    module: 'Ledger', policies: false,
    asked: [
      part('locations', 'list', 50, 1, 0, [
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant, NONE],
        ['receivedAt', instant, NONE],
        ['confirmedThrough', instant, NONE],
        ['stoppedThrough', instant, NONE],
        ['roseAt', instant, NONE],
      ]),
    ],
    answered: [
      part('claim', 'optional', 1, 49, 0, [
        ['figure', quantity, NONE],
        ['status', ItemStatus, 1n],
        ['asOf', instant],
        ['receivedAt', instant],
        ['position', instant],
        ['roseAt', instant, NONE],
      ]),
    ],
  }],
  // which policy holds where store, categories and product each have their say.
  ['resolve', {
    module: 'Ledger', policies: false,
    asked: [
      part('layers', 'list', 8, 1, 0, [
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
        ['excluded', flag, NONE],
      ]),
    ],
    answered: [
      part('policy', 'group', 1, 49, 0, [
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
      ]),
      part('from', 'group', 1, 64, 0, [
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
      ]),
      part('', 'plain', 1, 79, 0, [
        ['excludedBy', number, NONE],
      ]),
    ],
  }],
  // what does an order in this status take of the stock.
  ['order', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['status', OrderStatus],
        ['enteredAt', instant, NONE],
        ['completedAt', instant, NONE],
        ['feedSince', instant, NONE],
        ['counted', flag, 0n],
      ]),
      part('lines', 'optional_list', 100, 6, 0, [
        ['ordered', quantity],
        ['refunded', quantity, 0n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['effect', Effect],
        ['unclear', flag],
        ['recorded', flag],
        ['awaitsReduction', flag],
        ['setPending', flag],
      ]),
      part('lines', 'list', 100, 54, 2, [
        ['net', quantity],
      ]),
    ],
  }],
  // is this read of the ERP's orders taken, and which lines does it leave out.
  ['orderRead', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['at', instant],
        ['begunAt', instant],
        ['clockToleranceMs', number, 300000n],
        ['ordersReadAt', instant, NONE],
        ['complete', flag, 0n],
        ['heardSince', instant, NONE],
        ['epochSince', instant, NONE],
        ['limitMs', number, 86400000n],
      ]),
      part('lines', 'optional_list', 200, 10, 0, [
        ['shownAt', instant],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['inFuture', flag],
        ['ofOlderEpoch', flag],
        ['begunAt', instant],
        ['ordersReadAt', instant, NONE],
        ['settlesBefore', instant, NONE],
      ]),
      part('lines', 'list', 200, 54, 1, [
        ['leftOut', flag],
      ]),
    ],
  }],
  // what of an item that the ERP shows of an order belongs to which of its lines.
  ['spread', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['entered', quantity, 0n],
        ['confirmed', quantity, 0n],
        ['reserved', quantity, 0n],
        ['picked', quantity, 0n],
        ['shipped', quantity, 0n],
      ]),
      part('lines', 'list', 200, 6, 0, [
        ['net', quantity],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['moreThanAsked', flag],
      ]),
      part('lines', 'list', 200, 50, 1, [
        ['entered', quantity],
        ['confirmed', quantity],
        ['reserved', quantity],
        ['picked', quantity],
        ['shipped', quantity],
      ]),
    ],
  }],
  // what do whole kits that the ERP shows say of what they are made of.
  ['explode', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['net', quantity],
        ['entered', quantity, 0n],
        ['confirmed', quantity, 0n],
        ['reserved', quantity, 0n],
        ['picked', quantity, 0n],
        ['shipped', quantity, 0n],
      ]),
      part('parts', 'list', 200, 7, 0, [
        ['from', quantity, 0n],
        ['to', quantity, NONE],
        ['quantityPer', quantity],
      ]),
      part('revisions', 'optional_list', 32, 8, 3, [
        ['net', quantity],
      ]),
    ],
    answered: [
      part('parts', 'list', 200, 49, 4, [
        ['entered', quantity],
        ['confirmed', quantity],
        ['reserved', quantity],
        ['picked', quantity],
        ['shipped', quantity],
      ]),
    ],
  }],
  // which units of an order line are ready-made, and what do they take of each pool.
  ['bill', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['units', quantity],
      ]),
      part('pools', 'list', 100, 2, 0, [
        ['kitKind', KitKind, 1n],
        ['taken', quantity, 0n],
      ]),
      part('draws', 'list', 100, 3, 2, [
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ]),
      part('components', 'optional_list', 200, 4, 4, [
        ['kit', number],
        ['pool', number],
        ['quantityPer', quantity, 10000n],
      ]),
    ],
    answered: [
      part('parts', 'list', 200, 49, 7, [
        ['pool', number],
        ['from', quantity],
        ['to', quantity, NONE],
        ['quantityPer', quantity],
        ['taken', quantity],
      ]),
    ],
  }],
  // how does a kit's order line stand on ready-made and on assembled units.
  ['split', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['quantity', quantity],
        ['readyMade', quantity],
        ['assembled', quantity],
        ['erpReadyMade', quantity, NONE],
        ['erpAssembled', quantity, NONE],
        ['read', quantity, NONE],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['readyMade', quantity],
        ['assembled', quantity],
        ['readReadyMade', quantity, NONE],
        ['readAssembled', quantity, NONE],
      ]),
    ],
  }],
  // how many units of an order line does every pool count that it draws on.
  ['counted', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['units', quantity],
      ]),
      part('pools', 'list', 100, 2, 0, [
        ['alreadyCounted', quantity],
      ]),
      part('parts', 'list', 200, 3, 1, [
        ['pool', number],
        ['from', quantity, 0n],
        ['to', quantity, NONE],
        ['quantityPer', quantity],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['alreadyCounted', quantity],
      ]),
    ],
  }],
  // which of the feeds that have spoken of a pool is to own it.
  ['owner', {
    module: 'Ledger', policies: false,
    asked: [
      part('feeds', 'list', 20, 1, 0, [
        ['ranking', number, 0n],
        ['owns', flag, 0n],
        ['leaves', flag, 0n],
        ['position', instant],
        ['lagMs', number],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['owner', number, NONE],
        ['waits', flag],
      ]),
    ],
  }],
  // may this feed take effect before a person has looked at it.
  ['massGuard', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['sellable', number],
        ['unsellable', number],
        ['sharePercent', number, 30n],
        ['least', number, 20n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['held', flag],
      ]),
    ],
  }],
  // is this listing's stock the ERP's to say.
  ['govern', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['bound', flag],
        ['stockManaged', flag],
        ['virtual', flag],
        ['downloadable', flag],
        ['excluded', flag],
        ['keyed', flag, 1n],
        ['shared', flag, 0n],
        ['unitKnown', flag, 1n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['governed', flag],
        ['mapping', Mapping],
      ]),
    ],
  }],
  // how many units of a listing sell on an average day.
  ['salesRate', {
    module: 'Operations', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['sold', quantity],
        ['countedFrom', instant],
        ['firstOrderAt', instant, NONE],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['rate', quantity, NONE],
      ]),
    ],
  }],
  // is this feed as a whole late.
  ['feedHealth', {
    module: 'Operations', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['toldThrough', instant, NONE],
        ['maxAgeMs', number, 900000n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['ageMs', number, NONE],
        ['late', flag],
        ['lateFrom', instant, NONE],
      ]),
    ],
  }],
  // may this order have another status now that its money has arrived.
  ['payment', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['from', OrderStatus],
        ['to', OrderStatus],
        ['paid', flag, 0n],
        ['wasPaid', flag, 0n],
        ['held', flag, 0n],
        ['byPerson', flag, 0n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['arrival', Arrival],
      ]),
    ],
  }],
  // what becomes of the units that are held for an order after a verdict on it.
  ['holding', {
    module: 'Ledger', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['step', Step],
        ['outcome', Outcome],
        ['now', instant, NONE],
      ]),
      part('reasons', 'list', 100, 4, 0, [
        ['outcome', Outcome],
        ['reason', Reason],
      ]),
      part('holds', 'optional_list', 200, 5, 2, [
        ['until', instant],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['step', Step],
        ['holding', Holding],
      ]),
    ],
  }],
  // what becomes of an exception by what happened to it.
  ['exception', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['happening', Happening],
        ['now', instant],
        ['cause', QueueCause],
        ['shopRead', number, 0n],
        ['erpPosition', number, 0n],
        ['severity', Severity, 1n],
        ['cents', number, 0n],
        ['ordersShort', flag, 0n],
        ['graceMs', number, 300000n],
        ['graceConfirmations', number, 2n],
        ['until', instant, NONE],
        ['worseByCents', number, NONE],
        ['note', flag, 0n],
        ['samePerson', flag, 0n],
        ['closure', Closure, NONE],
        ['parent', QueueCause, NONE],
        ['step', EscalationStep, NONE],
        ['inheritedState', State, NONE],
        ['inheritedFirstSeen', instant, NONE],
        ['inheritedSeen', number, 0n],
      ]),
      part('exception', 'optional', 1, 21, 0, [
        ['state', State],
        ['why', Why, NONE],
        ['closure', Closure, NONE],
        ['opening', number],
        ['seen', number],
        ['agreed', number],
        ['agreedSince', instant, NONE],
        ['firstSeen', instant, NONE],
        ['openedAt', instant, NONE],
        ['openedBefore', instant, NONE],
        ['openedEarlier', instant, NONE],
        ['closeShopRead', number],
        ['closeErpPosition', number],
        ['judgedShopRead', number],
        ['judgedErpPosition', number],
        ['mutedSince', instant, NONE],
        ['flapping', flag],
        ['repair', Repair],
        ['ackUntil', instant, NONE],
        ['snoozeUntil', instant, NONE],
        ['snoozeWorseByCents', number, NONE],
        ['severity', Severity],
        ['cents', number],
        ['toldSeverity', Severity],
        ['toldCents', number],
      ]),
    ],
    answered: [
      part('exception', 'group', 1, 49, 0, [
        ['state', State],
        ['why', Why, NONE],
        ['closure', Closure, NONE],
        ['opening', number],
        ['seen', number],
        ['agreed', number],
        ['agreedSince', instant, NONE],
        ['firstSeen', instant, NONE],
        ['openedAt', instant, NONE],
        ['openedBefore', instant, NONE],
        ['openedEarlier', instant, NONE],
        ['closeShopRead', number],
        ['closeErpPosition', number],
        ['judgedShopRead', number],
        ['judgedErpPosition', number],
        ['mutedSince', instant, NONE],
        ['flapping', flag],
        ['repair', Repair],
        ['ackUntil', instant, NONE],
        ['snoozeUntil', instant, NONE],
        ['snoozeWorseByCents', number, NONE],
        ['severity', Severity],
        ['cents', number],
        ['toldSeverity', Severity],
        ['toldCents', number],
      ]),
      part('', 'plain', 1, 74, 0, [
        ['handling', Handling],
        ['refusal', Refusal, NONE],
        ['clock', Clock],
        ['news', News, NONE],
        ['routed', flag],
        ['escalated', flag],
      ]),
    ],
  }],
  // what does a comparison say to each exception of its subject.
  ['attribution', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['known', flag, 1n],
      ]),
      part('causes', 'list', 48, 2, 0, [
        ['cause', QueueCause],
        ['live', flag],
        ['found', flag],
      ]),
    ],
    answered: [
      part('causes', 'list', 48, 49, 3, [
        ['happening', Happening],
        ['other', number, NONE],
      ]),
    ],
  }],
  // whose is this exception.
  ['ownership', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['cause', QueueCause],
      ]),
      part('rules', 'list', 50, 2, 0, [
        ['scope', Scope],
        ['listings', number, 0n],
        ['since', instant],
        ['ownerReachable', flag],
        ['deputyReachable', flag, 0n],
        ['leadReachable', flag, 0n],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['rule', number, NONE],
        ['recipient', Recipient, NONE],
        ['owner', Owner],
        ['follower', Owner, NONE],
      ]),
    ],
  }],
  // when is this exception due.
  ['deadlines', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['start', instant],
        ['severity', Severity],
        ['respondMs', number, NONE],
        ['resolveMs', number, NONE],
        ['remindedAt', instant, NONE],
        ['coversUntil', instant],
      ]),
      part('intervals', 'list', 200, 7, 0, [
        ['opensAt', instant],
        ['closesAt', instant],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['ownerAgainAt', instant, NONE],
        ['respondDue', instant, NONE],
        ['resolveDue', instant, NONE],
        ['administratorAt', instant, NONE],
        ['reminderAt', instant, NONE],
        ['ackUntil', instant, NONE],
        ['beyondCalendar', flag],
      ]),
    ],
  }],
  // how much open time lies between two instants, and when is so much of it over.
  ['openTime', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['from', instant],
        ['to', instant, NONE],
        ['workMs', number, NONE],
        ['coversUntil', instant],
      ]),
      part('intervals', 'list', 200, 5, 0, [
        ['opensAt', instant],
        ['closesAt', instant],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['elapsedMs', number, NONE],
        ['due', instant, NONE],
        ['opensAt', instant, NONE],
        ['beyondCalendar', flag],
      ]),
    ],
  }],
  // is somebody told of these exceptions now.
  ['notice', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['now', instant],
        ['lastToldAt', instant, NONE],
        ['newsSince', instant, NONE],
        ['still', number, 0n],
        ['fresh', number, 0n],
        ['worse', number, 0n],
        ['woken', number, 0n],
        ['resolved', number, 0n],
        ['severity', Severity],
        ['ordersShort', flag, 0n],
        ['dayBegan', instant, NONE],
        ['opensAt', instant, NONE],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['notice', Notice],
        ['reason', NoticeReason, NONE],
        ['at', instant, NONE],
      ]),
    ],
  }],
  // which open order lines does a shortage meet.
  ['affected', {
    module: 'Queue', policies: false,
    asked: [
      part('', 'plain', 1, 1, 0, [
        ['there', quantity],
        ['onlyWholeOrders', flag, 0n],
      ]),
      part('lines', 'list', 100, 3, 0, [
        ['order', number],
        ['promisedBy', instant, NONE],
        ['orderedAt', instant],
        ['asks', quantity],
      ]),
    ],
    answered: [
      part('', 'plain', 1, 49, 0, [
        ['left', quantity],
      ]),
      part('lines', 'list', 100, 50, 4, [
        ['covered', quantity],
        ['short', quantity],
      ]),
    ],
  }],
]);

/** Hands over policies; every other call may be asked. */
const POLICIES = 'policies';
/** Every call that may be asked. */
export const CALLS = new Map([...ALL].filter(([name]) => name !== POLICIES));

const isList = (part) => part.shape === 'list' || part.shape === 'optional_list';
const isCounted = (part) => part.shape !== 'plain' && part.shape !== 'group';
/** Where the fields of a row stand. */
const rowAt = (part, row) =>
  isList(part) ? BANDS_AT + row * BAND_WORDS + part.inBand : part.at + (isCounted(part) ? 1 : 0);
const join = (path, name) => (path && name ? `${path}.${name}` : path || name);

/** The most rows of any list: of a longer one nothing is looked at but its length. */
const ROWS_MAX = Math.max(...[...CALLS.values()].flatMap(({ asked }) => asked.map((part) => part.most)));
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

function encodeRow(fields, row, path) {
  if (!(row instanceof Map)) throw new Refused('wrong_type', path);
  refuseUnknown(row, (name) => fields.some(([known]) => known === name), path);
  return encodeFields(fields, row, path);
}

function encodeFields(fields, row, path) {
  return fields.map(([name, kind, missing]) => {
    const value = row.get(name);
    if (value === undefined && missing === undefined) throw new Refused('field_missing', join(path, name));
    try {
      return value === undefined ? missing : value === null ? NONE : kind.write(value);
    } catch (code) {
      throw new Refused(String(code), join(path, name));
    }
  });
}

/** A misspelt fact must not be taken for an absent one. */
function refuseUnknown(row, isKnown, path) {
  for (const name of row.keys()) {
    if (!isKnown(name)) throw new Refused('field_unknown', join(path, name));
  }
}

/** Appends the words of a part: to the first run what stands once, and each row of a list as its own. */
function encodePart(part, question, runs) {
  const { fields, shape, name, most } = part;
  const value = question.get(name) ?? null;
  const once = (at, words) => {
    // Where a group is not there its words are 0.
    while (runs[0].words.length < at) runs[0].words.push(0n);
    runs[0].words.push(...words);
  };
  if (shape === 'plain') {
    once(part.at, encodeFields(fields, question, ''));
  } else if (shape === 'group') {
    // A group whose fields all have defaults may be left out whole.
    once(part.at, encodeRow(fields, value ?? new Map(), name));
  } else if (value === null && shape !== 'list') {
    once(part.at, [0n]);
  } else if (shape === 'optional') {
    once(part.at, [1n, ...encodeRow(fields, value, name)]);
  } else {
    if (!Array.isArray(value)) throw new Refused(value === null ? 'field_missing' : 'wrong_type', name);
    if (value.length > most) throw new Refused('cart_too_large', name);
    once(part.at, [BigInt(value.length)]);
    value.forEach((row, at) => {
      runs.push({ at: rowAt(part, at), words: encodeRow(fields, row, `${name}[${at}]`) });
    });
  }
}

/** The runs of all parts of a layout. */
function encodeParts(asked, question) {
  const runs = [{ at: 0, words: [BigInt(FORMAT)] }];
  for (const part of asked) encodePart(part, question, runs);
  return runs;
}

/**
 * The words of a question.
 *
 * @template {keyof Questions} C
 * @param {C} call Such as `decide`.
 * @param {Questions[C]} question Quantities and instants as text, codes as text.
 * @returns {Question} Its words, and those of the policies that it rests on.
 * @throws {Refused} Where there is no such call, or a name or a type is wrong; nothing else.
 */
export function encode(call, question) {
  if (!CALLS.has(call)) throw new Refused('call_unknown');
  const { asked, policies } = layoutOf(call);
  let copy;
  try {
    copy = copied(question);
  } catch {
    // Also where a getter or a proxy throws: what cannot be read is no question.
    throw new Refused('not_json');
  }
  if (!(copy instanceof Map)) throw new Refused('wrong_type');
  const handedOver = policies ? layoutOf(POLICIES).asked : [];
  const isKnown = (name) =>
    [...handedOver, ...asked].some((part) =>
      part.shape === 'plain' ? part.fields.some(([known]) => known === name) : part.name === name,
    );
  refuseUnknown(copy, isKnown, '');
  return { policies: policies ? encodeParts(handedOver, copy) : [], runs: encodeParts(asked, copy) };
}

/** Which module answers a call. @param {string} call */
export const moduleOf = (call) => layoutOf(call).module;

function layoutOf(call) {
  const layout = ALL.get(call);
  if (!layout) throw new Refused('call_unknown');
  return layout;
}

const noAnswer = (at) => new Undecided(`The rules said what no answer can be (word ${at}).`);

/** How many rows of a part an answer has. */
function countOf(part, word) {
  if (!isCounted(part)) return 1;
  const count = word(part.at);
  if (!(count >= 0n && count <= part.most)) throw noAnswer(part.at);
  return Number(count);
}

/**
 * How many words an answer reaches over, from word 0 on.
 *
 * @param {keyof Questions} call The call that was asked.
 * @param {(at: number) => bigint | undefined} word The word at a place.
 * @returns {number}
 * @throws {Undecided} Where no answer of this call has such words.
 */
export function lengthOf(call, word) {
  const rows = word(ANSWER_AT) !== 0n ? [] : layoutOf(call).answered.map((part) => (isList(part) ? countOf(part, word) : 0));
  return BANDS_AT + Math.max(0, ...rows) * BAND_WORDS;
}

function rowOf(fields, words, start) {
  return Object.fromEntries(
    fields.map(([name, kind, missing], offset) => {
      const word = words[start + offset];
      let value = word === NONE && missing === NONE ? null : undefined;
      if (value === undefined && word !== undefined && word !== NONE) value = kind.read(word);
      if (value === undefined) throw noAnswer(start + offset);
      return [name, value];
    }),
  );
}

/**
 * The answer that words stand for, by the same forms as a question.
 *
 * @template {keyof Answers} C
 * @param {C} call The call that was asked.
 * @param {ArrayLike<bigint>} words The words, from the first on; that at ANSWER_AT, 0, says that they are an answer.
 * @returns {Answers[C]}
 * @throws {Undecided} Where no answer of this call has such words.
 * @throws {Refused} Where there is no such call.
 */
export function decode(call, words) {
  const { answered } = layoutOf(call);
  if (words[ANSWER_AT] !== 0n) throw new Undecided('The rules gave no answer.');
  const answer = {};
  for (const part of answered) {
    const count = countOf(part, (at) => words[at]);
    const row = (at) => rowOf(part.fields, words, rowAt(part, at));
    if (part.shape === 'plain') {
      Object.assign(answer, row(0));
    } else if (isList(part)) {
      answer[part.name] = Array.from({ length: count }, (_, at) => row(at));
    } else {
      answer[part.name] = count === 1 ? row(0) : null;
    }
  }
  return /** @type {any} */ (answer);
}

/**
 * The refusal that a fault stands for.
 *
 * @param {keyof Questions | 'policies'} call The call that was asked.
 * @param {ArrayLike<bigint>} words The words; from ANSWER_AT on: the fault, its part, row and field.
 * @returns {Refused}
 * @throws {Undecided} Where there is no such fault.
 */
export function refusal(call, words) {
  const code = FAULTS.get(words[ANSWER_AT]);
  if (code === undefined) throw noAnswer(ANSWER_AT);
  const [part, row, field] = [1, 2, 3].map((at) => Number(words[ANSWER_AT + at] ?? NONE));
  const { name = '', fields = [] } = layoutOf(call).asked[part] ?? {};
  return new Refused(code, join(row >= 0 ? `${name}[${row}]` : name, fields[field]?.[0] ?? ''));
}
