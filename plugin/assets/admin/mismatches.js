/**
 * Asks the rules about each listing and collects the mismatches and the counts. The answers of the rules
 * decide what a mismatch is and what it costs.
 */

/**
 * @typedef {object} Row one listing with a finding
 * @property {number} at index in the order in which the listings arrived
 * @property {number} id
 * @property {string} sku
 * @property {string} name
 * @property {string} editUrl
 * @property {any} question
 * @property {any} answer of `reconcile`
 * @property {any} finding of the answer
 * @property {string} text in lower case, for the search
 */

/**
 * @typedef {object} Findings
 * @property {number} checked listings that the rules were asked about
 * @property {number} unreadable listings whose facts the rules refused
 * @property {{path: string, code: string, sku: string} | null} firstUnreadable
 * @property {number} governed listings whose stock follows the ERP
 * @property {number | null} oldestAgeMs
 * @property {Row[]} rows
 */

/**
 * The pool that a listing draws on; undefined where it draws on none.
 * @param {any} question of `reconcile`
 */
export const poolOf = (question) => question.pools[question.listing?.pool ?? -1];

/** @returns {Findings} */
export function noFindings() {
  return { checked: 0, unreadable: 0, firstUnreadable: null, governed: 0, oldestAgeMs: null, rows: [] };
}

/**
 * Asks the rules about every listing of a page.
 * @param {Findings} findings to add to
 * @param {import('./server.js').FactsPage} page
 * @param {(call: string, question: any) => any} ask
 */
export function examine(findings, page, ask) {
  for (const listing of page.listings) {
    const question = { ...page.shared, ...listing.question };
    const answer = ask('reconcile', question);
    findings.checked += 1;
    if (answer.error) {
      findings.unreadable += 1;
      findings.firstUnreadable ??= { ...answer.error, sku: listing.sku };
      continue;
    }
    if (question.listing?.governed !== false) findings.governed += 1;
    if (answer.ageMs !== null) {
      findings.oldestAgeMs = Math.max(findings.oldestAgeMs ?? 0, answer.ageMs);
    }
    if (!answer.finding) continue;
    findings.rows.push({
      at: findings.rows.length,
      id: listing.id,
      sku: listing.sku,
      name: listing.name,
      editUrl: listing.editUrl,
      question,
      answer,
      finding: answer.finding,
      text: `${listing.sku} ${listing.name}`.toLowerCase(),
    });
  }
}

/**
 * Sums over the list.
 * @param {Row[]} rows
 */
export function totals(rows) {
  const sum = { rows: rows.length, oversellCents: 0, lostCents: 0, oversell: 0, lost: 0 };
  for (const { finding } of rows) {
    sum.oversellCents += finding.oversellCents;
    sum.lostCents += finding.lostCents;
    sum.oversell += Number(finding.oversell);
    sum.lost += Number(finding.lost);
  }
  return sum;
}

const URGENCY = { high: 3, medium: 2, low: 1 };

/**
 * The key that each column sorts by.
 * @type {Record<string, (row: Row) => string | number | null>}
 */
const SORT_KEYS = {
  product: (row) => row.name.toLowerCase(),
  erp: (row) => quantity(poolOf(row.question)?.figure ?? null),
  expected: (row) => quantity(row.answer.terms?.expected ?? null),
  shop: (row) => quantity(row.answer.shop),
  drift: (row) => Math.abs(quantity(row.answer.drift) ?? 0),
  cause: (row) => row.finding.cause,
  owner: (row) => row.finding.owner,
  severity: (row) => URGENCY[/** @type {'high'} */ (row.finding.severity)] ?? 0,
  oversell: (row) => row.finding.oversellCents,
  lost: (row) => row.finding.lostCents,
  money: (row) => row.finding.oversellCents + row.finding.lostCents,
  age: (row) => row.answer.ageMs,
};

/**
 * @param {Row[]} rows
 * @param {{by: string, descending: boolean}} sort
 * @returns {Row[]}
 */
export function sorted(rows, { by, descending }) {
  const key = SORT_KEYS[by];
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((one, other) => {
      // Rows without a figure come last in both directions.
      if (one.key === null || other.key === null) {
        return Number(one.key === null) - Number(other.key === null) || byUrgency(one.row, other.row);
      }
      if (one.key === other.key) return byUrgency(one.row, other.row);
      return (one.key < other.key ? -1 : 1) * sign;
    })
    .map(({ row }) => row);
}

/** @param {string} by a column; whether its first sort starts with the largest value */
export function startsDescending(by) {
  return !['product', 'cause', 'owner'].includes(by);
}

/**
 * @param {Row[]} rows
 * @param {{cause: string, owner: string, search: string}} filter empty text: any
 */
export function filtered(rows, { cause, owner, search }) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (cause === '' || row.finding.cause === cause) &&
      (owner === '' || row.finding.owner === owner) &&
      words.every((word) => row.text.includes(word)),
  );
}

/**
 * @param {Row} one
 * @param {Row} other
 */
function byUrgency(one, other) {
  const urgency = (/** @type {Row} */ row) => Number(SORT_KEYS.severity(row));
  return urgency(other) - urgency(one) || one.at - other.at;
}

/** @param {string | null} decimal */
function quantity(decimal) {
  return decimal === null ? null : Number(decimal);
}
