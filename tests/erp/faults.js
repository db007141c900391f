/**
 * The ways in which the test ERP goes wrong, one entry each. A fault changes the connection, the page
 * or the bytes of an answer; it never changes the books, so that what is true can still be asked.
 */
import { page as pageOf } from './books.js';

/**
 * @typedef {object} FaultScope which answers a fault spoils
 * @property {string} kind a name of `FAULTS`
 * @property {number} [times] how many requests it spoils, default: until cleared
 * @property {number} [after] how many matching requests it lets pass first, default 0
 * @property {string} [path] only requests whose path starts so, default `/api/`
 * @property {number} [offset] only requests for the page at this offset
 * @property {string[]} [skus] rows it spoils, default all
 */

/** @typedef {FaultScope & Record<string, any>} Fault with further fields, see each kind */

/**
 * @typedef {object} Draft an answer on its way out
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {import('./books.js').Page | null} page null: there is none, the body is final
 * @property {string} body used when there is no page
 * @property {(text: string) => string} bytes last change to the text of a page
 * @property {{ms: number, hang: boolean, drop: boolean, cutAt: number | null, cutCleanly: boolean, trickleMs: number}} wire
 */

/**
 * @typedef {object} Asked what was asked for
 * @property {import('./books.js').Collection} collection
 * @property {number} offset
 * @property {number} limit
 * @property {string | null} since
 */

const QUANTITIES = ['available', 'on_hand', 'quantity'];
/** A quantity that is to be written into the JSON text as it stands, without quotes. */
const RAW = '\u0001raw:';

/** @type {Record<string, (draft: Draft, fault: any, asked: Asked) => void>} */
export const FAULTS = {
  /** `ms`: answers late. */
  delay: (draft, { ms = 1_000 }) => {
    draft.wire.ms += ms;
  },
  /** Takes the request and never answers. */
  hang: (draft) => {
    draft.wire.hang = true;
  },
  /** Closes the connection without a word. */
  drop: (draft) => {
    draft.wire.drop = true;
  },
  /** `status`, `retryAfter` (seconds or an HTTP date), `body`: answers with an error, such as 401, 429, 500, 503. */
  status: (draft, { status = 500, retryAfter, body }) => {
    draft.page = null;
    draft.status = status;
    draft.body = body ?? JSON.stringify({ error: `status ${status} on purpose` });
    if (retryAfter !== undefined) draft.headers['retry-after'] = String(retryAfter);
  },
  /** `to`: sends the caller elsewhere. */
  redirect: (draft, { to, status = 302 }) => {
    draft.page = null;
    draft.status = status;
    draft.headers.location = to;
    draft.body = '';
  },
  /** JSON that a parser refuses, of full length. */
  malformed: (draft) => {
    wrap(draft, (text) => text.replace(/\]\s*\}\s*$/, ',]}'));
  },
  /** `cleanly`: ends half-way; cleanly as if it were whole, else with the connection cut. */
  truncated: (draft, { cleanly = false }) => {
    draft.wire.cutAt = 0.5;
    draft.wire.cutCleanly = cleanly;
  },
  /** `ms`: the body comes in ten pieces, this far apart. */
  trickle: (draft, { ms = 100 }) => {
    draft.wire.trickleMs = ms;
  },
  /** A page for people with status 200, as portals and proxies send it. */
  html: (draft) => {
    draft.page = null;
    draft.headers['content-type'] = 'text/html; charset=utf-8';
    draft.body = '<!doctype html><title>Sign in</title><h1>Your session has ended</h1>';
  },
  /** `value`: right bytes under a wrong name. */
  contentType: (draft, { value = 'text/plain' }) => {
    draft.headers['content-type'] = value;
  },
  /** 200 and nothing. */
  empty: (draft) => {
    draft.page = null;
    draft.body = '';
  },
  /** A byte order mark before the JSON. */
  byteOrderMark: (draft) => {
    wrap(draft, (text) => `\uFEFF${text}`);
  },
  /** `of`: what `remember()` answered. Says again what was true then. */
  replay: (draft, { of }, asked) => {
    draft.page = pageOf(of, asked.collection, asked);
  },
  /** Every page is the first one. */
  repeatedPage: (draft, { of }, asked) => {
    if (draft.page) draft.page = pageOf(of, asked.collection, { ...asked, offset: 0 });
  },
  /** `skus`: leaves rows out; the total still counts them unless `honest`. */
  missingRows: (draft, { skus, honest = false }) => {
    if (!draft.page) return;
    const kept = draft.page.rows.filter((row) => skus && !skus.includes(row.sku));
    if (honest) draft.page.total -= draft.page.rows.length - kept.length;
    draft.page.rows = kept;
  },
  /** `locations`: leaves all rows of locations out, as if nobody had ever read them. */
  missingLocations: (draft, { locations }) => {
    if (!draft.page) return;
    const kept = draft.page.rows.filter(({ location }) => !locations.includes(location));
    draft.page.total -= draft.page.rows.length - kept.length;
    draft.page.rows = kept;
  },
  /** `skus`: says rows twice; `available`: the second time with another figure. */
  duplicateRows: (draft, fault) => {
    if (!draft.page) return;
    const twice = chosen(draft.page.rows, fault).map((row) => ({
      ...row,
      ...(fault.available === undefined ? {} : { available: String(fault.available) }),
    }));
    draft.page.rows.push(...twice);
  },
  /** `skus`: the figures are null. */
  nullQuantity: (draft, fault) => raw(draft, fault, () => 'null'),
  /** `skus`: the figures are JSON numbers with a fraction: 47.0, 12.34. */
  floats: (draft, fault) => raw(draft, fault, (text) => (text.includes('.') ? text : `${text}.0`)),
  /** `raw`, `skus`: the figures are this JSON text: `1e3`, `"1,5"`, `true`, `-0`. */
  rawQuantity: (draft, fault) => raw(draft, fault, () => fault.raw),
  /** `skus`: the figures are beyond what any counter holds. */
  huge: (draft, fault) => raw(draft, fault, () => '"99999999999999999999999999"'),
  /** `rows`, `field`, `value`: one field of rows is something else, or missing if value is absent. */
  field: (draft, fault) => {
    for (const row of chosen(draft.page?.rows ?? [], fault)) {
      if (fault.value === undefined) delete row[fault.field];
      else row[fault.field] = fault.value;
    }
  },
  /** `field`, `value`: `as_of`, `sequence` or `total` is something else, or missing if value is absent. */
  envelope: (draft, { field, value }) => {
    if (!draft.page) return;
    const page = /** @type {Record<string, any>} */ (draft.page);
    if (value === undefined) delete page[field];
    else page[field] = value;
  },
};

/**
 * @param {Draft} draft
 * @returns {string} the text of the answer
 */
export function render(draft) {
  if (!draft.page) return draft.body;
  const text = JSON.stringify(draft.page).replace(
    new RegExp(`"${JSON.stringify(RAW).slice(1, -1).replaceAll('\\', '\\\\')}((?:[^"\\\\]|\\\\.)*)"`, 'g'),
    (_, token) => JSON.parse(`"${token}"`),
  );
  return draft.bytes(text);
}

/**
 * @param {unknown} fault
 * @returns {asserts fault is Fault}
 */
export function checkFault(fault) {
  const kind = /** @type {Fault} */ (fault)?.kind;
  if (!Object.hasOwn(FAULTS, kind)) {
    throw new TypeError(`fault.kind: \`${kind}\` is none of ${Object.keys(FAULTS).join(', ')}`);
  }
}

/**
 * @param {Draft} draft
 * @param {(text: string) => string} change
 */
function wrap(draft, change) {
  const before = draft.bytes;
  draft.bytes = (text) => change(before(text));
}

/**
 * @param {Draft} draft
 * @param {Fault} fault
 * @param {(text: string) => string} token
 */
function raw(draft, fault, token) {
  for (const row of chosen(draft.page?.rows ?? [], fault)) {
    for (const name of QUANTITIES) if (name in row) row[name] = RAW + token(row[name]);
  }
}

/**
 * @param {Record<string, any>[]} rows
 * @param {Fault} fault
 */
const chosen = (rows, { skus }) => rows.filter((row) => !skus || skus.includes(row.sku));
