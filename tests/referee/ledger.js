/**
 * Decides how the simulator reads what the shop and the plugin have stored. It judges nothing. The names
 * of the plugin's tables stand here only.
 */

/**
 * @typedef {object} LedgerLine
 * @property {number} item WooCommerce's id of the order line
 * @property {number} pool
 * @property {string} sku of the pool
 * @property {number} net units
 * @property {number} inFlight units
 */

/**
 * @param {import('./drive.js').Node} node
 * @param {number[]} [items] WooCommerce's ids of lines; default: all
 * @returns {Promise<LedgerLine[]>}
 */
export async function ledgerLines(node, items) {
  const some = items ? `WHERE d.item_id IN (${items.map(Number).join(',')})` : '';
  const rows = await node.do('sql', {
    sql: `SELECT d.item_id, d.pool_id, o.item, d.net, d.in_flight FROM wp_stock_truth_line_demand d
      JOIN wp_stock_truth_pool o ON o.id = d.pool_id ${some} ORDER BY d.item_id, d.pool_id`,
    parameters: [],
  });
  return rows.map((/** @type {Record<string, string>} */ row) => ({
    item: Number(row.item_id),
    pool: Number(row.pool_id),
    sku: row.item,
    net: Number(row.net) / 10_000,
    inFlight: Number(row.in_flight) / 10_000,
  }));
}

/**
 * @param {import('./drive.js').Node} node
 * @returns {Promise<Map<string, number>>} what the ledger takes off for each pool as a whole
 */
export async function ledgerPools(node) {
  const rows = await node.do('sql', {
    sql: 'SELECT item, in_flight FROM wp_stock_truth_pool',
    parameters: [],
  });
  return new Map(rows.map((/** @type {any} */ row) => [row.item, Number(row.in_flight) / 10_000]));
}

/**
 * @param {import('./drive.js').Node} node
 * @returns {Promise<{lines: number, weak: number}>} what lines ask of items, and how many of these are judged by a weak contract
 */
export async function contracts(node) {
  const [row] = await node.do('sql', {
    sql: `SELECT COUNT(*) AS n, SUM(f.contract = 'weak') AS weak FROM wp_stock_truth_line_demand d
      JOIN wp_stock_truth_pool o ON o.id = d.pool_id JOIN wp_stock_truth_feed f ON f.id = o.feed_id`,
    parameters: [],
  });
  return { lines: Number(row.n), weak: Number(row.weak ?? 0) };
}

/**
 * @param {import('./drive.js').Node} node
 * @returns {Promise<Map<string, string>>} name of the feed that owns each item
 */
export async function ownersOf(node) {
  const rows = await node.do('sql', {
    sql: 'SELECT o.item, f.name FROM wp_stock_truth_pool o JOIN wp_stock_truth_feed f ON f.id = o.feed_id',
    parameters: [],
  });
  return new Map(rows.map((/** @type {any} */ row) => [row.item, row.name]));
}

/**
 * @param {import('./drive.js').Node} node
 * @param {number[]} products
 * @returns {Promise<Map<number, {stock: number | null, status: string | null}>>} as stored
 */
export async function shown(node, products) {
  const rows = await node.do('sql', {
    sql: `SELECT post_id, meta_key, meta_value FROM wp_postmeta
      WHERE meta_key IN ('_stock', '_stock_status') AND post_id IN (${products.map(Number).join(',')})`,
    parameters: [],
  });
  /** @type {Map<number, {stock: number | null, status: string | null}>} */
  const all = new Map(products.map((id) => [id, { stock: null, status: null }]));
  for (const row of rows) {
    const one = all.get(Number(row.post_id));
    if (!one) continue;
    if (row.meta_key === '_stock') one.stock = Number(row.meta_value);
    else one.status = row.meta_value;
  }
  return all;
}

/**
 * Whether the ledger is what its events make of it: a journal has an event for each change of what a line asks for,
 * or has in flight on a pool, with what stood before and after.
 * @param {import('./drive.js').Node} node
 * @returns {Promise<{there: boolean, why: string, differing: string[]}>}
 */
export async function replayOfEvents(node) {
  const kept = await node.do('sql', {
    sql: `SELECT subject, was, became FROM wp_stock_truth_journal WHERE subject LIKE 'line:%' ORDER BY id`,
    parameters: [],
  });
  const lines = await node.do('sql', {
    sql: `SELECT l.item_id, l.net, d.pool_id, d.in_flight FROM wp_stock_truth_order_line l
      JOIN wp_stock_truth_line_demand d ON d.item_id = l.item_id ORDER BY l.item_id, d.pool_id`,
    parameters: [],
  });
  if (kept.length === 0 && lines.length > 0) {
    return { there: false, why: 'the plugin writes no event for a change of a line', differing: [] };
  }
  /** @type {Map<number, string>} */
  const made = new Map();
  const differing = [];
  for (const { subject, was, became } of kept) {
    const item = Number(subject.slice(5));
    if ((was ?? '') !== (made.get(item) ?? '')) differing.push(`line ${item} was ${made.get(item)} and not ${was}`);
    made.set(item, became);
  }
  /** @type {Map<number, {net: number, in_flight: Record<string, number>}>} */
  const stands = new Map();
  for (const row of lines) {
    const line = stands.get(Number(row.item_id)) ?? { net: Number(row.net), in_flight: {} };
    line.in_flight[row.pool_id] = Number(row.in_flight);
    stands.set(Number(row.item_id), line);
  }
  for (const item of new Set([...stands.keys(), ...made.keys()])) {
    const line = stands.get(item);
    const now = line ? JSON.stringify(line) : 'not there';
    if (now !== made.get(item)) differing.push(`line ${item} is ${now}, by its events ${made.get(item)}`);
  }
  return { there: true, why: '', differing };
}
