/**
 * Decides how the simulator reads what the shop and the plugin have stored. It judges nothing. The names
 * of the plugin's tables stand here only.
 */

/**
 * @typedef {object} LedgerLine
 * @property {number} item WooCommerce's id of the order line
 * @property {string} sku of the pool
 * @property {number} net units
 * @property {number} inFlight units
 */

/**
 * @param {import('./drive.js').Node} node
 * @returns {Promise<LedgerLine[]>}
 */
export async function ledgerLines(node) {
  const rows = await node.do('sql', {
    sql: `SELECT d.item_id, o.item, d.net, d.in_flight FROM wp_stock_truth_demand d
      JOIN wp_stock_truth_observation o ON o.id = d.pool_id ORDER BY d.item_id`,
    parameters: [],
  });
  return rows.map((/** @type {Record<string, string>} */ row) => ({
    item: Number(row.item_id),
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
    sql: 'SELECT item, in_flight FROM wp_stock_truth_observation',
    parameters: [],
  });
  return new Map(rows.map((/** @type {any} */ row) => [row.item, Number(row.in_flight) / 10_000]));
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
 * Whether the plugin writes down every change of the ledger, so that the ledger can be made again from
 * it. A journal has an event for each change of a line with what stood before and after.
 * @param {import('./drive.js').Node} node
 * @returns {Promise<{there: boolean, why: string, differing: string[]}>}
 */
export async function replayOfEvents(node) {
  const rows = await node.do('sql', {
    sql: `SELECT COUNT(DISTINCT subject) AS subjects FROM wp_stock_truth_journal WHERE subject LIKE 'line:%'`,
    parameters: [],
  });
  if (Number(rows[0].subjects) === 0) {
    return { there: false, why: 'the plugin writes no event for a change of a line', differing: [] };
  }
  const kept = await node.do('sql', {
    sql: `SELECT subject, became FROM wp_stock_truth_journal WHERE subject LIKE 'line:%' ORDER BY id`,
    parameters: [],
  });
  /** @type {Map<number, any>} */
  const made = new Map();
  for (const row of kept) made.set(Number(row.subject.slice(5)), JSON.parse(row.became ?? 'null'));
  const lines = await ledgerLines(node);
  const differing = lines
    .filter(({ item, net, inFlight }) => {
      const line = made.get(item);
      return !line || line.net !== net * 10_000 || line.in_flight !== inFlight * 10_000;
    })
    .map(({ item }) => `line ${item}`);
  return { there: true, why: '', differing };
}
