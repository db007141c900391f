/**
 * What tests of the feed, the ledger and the projection do to a shop, and what they read of it past
 * every class under test. It decides nothing about what should stand there.
 */
import { startErp } from '../../erp/erp.js';

/** @typedef {import('../harness/shop.js').Shop} Shop */

/**
 * Options of a shop whose ERP is on this machine.
 * @param {Parameters<typeof startErp>[0]} [erp]
 * @param {import('../harness/shop.js').ShopOptions} [more]
 */
export const withErp = (erp, more = {}) => async () => {
  const started = await startErp(erp);
  return {
    plugin: true,
    checkout: /** @type {const} */ ('classic'),
    erp: started,
    constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true, STOCK_TRUTH_FEED_TOKEN: started.token },
    ...more,
  };
};

/**
 * @param {Shop} shop
 * @param {Record<string, any>} input as `Settings::save` takes it
 * @returns {Promise<{code: string, path: string}[]>} what is wrong with it
 */
export const save = (shop, input) =>
  shop.php(`return stock_truth()->get( StockTruth\\Policy\\SettingsWriter::class )->save( $args['input'] );`, { input }, { user: 'admin' });

/** A contract that is declared wholly. */
export const CONTRACT = { transport: 'pull', contract: 'weak', basis: 'free', reflects_orders_from: 'reserved', lag_ms: 900_000, mapping: 'stock-json' };

/**
 * Adds a feed, or changes it where there is one.
 * @param {Shop} shop
 * @param {Record<string, any>} input as `FeedRegister` takes it
 * @param {string} [name]
 * @param {string} [user]
 * @returns {Promise<{code: string, path: string}[]>} what is wrong with it
 */
export const saveFeed = (shop, input, name = 'erp', user = 'admin') =>
  shop.php(
    `$feed = stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( $args['name'] );
    $register = stock_truth()->get( StockTruth\\Feed\\FeedRegister::class );
    return null === $feed ? $register->add( $args['name'], $args['input'] ) : $register->change( $feed, $args['input'] );`,
    { name, input },
    { user },
  );

/**
 * Connects the shop to its ERP.
 * @param {Shop} shop
 * @param {Record<string, any>} [more] settings beside the feed, and `feed`: what it declares beside address and contract
 */
export async function connect(shop, more = {}) {
  const { feed = {}, ...rest } = more;
  const wrong = [...(await saveFeed(shop, { ...CONTRACT, url: shop.erp.url, ...feed })), ...(await save(shop, rest))];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
}

/**
 * @param {Shop} shop
 * @param {Record<string, any>} [options] of `Pull::run`
 * @param {string} [name] of the feed
 * @returns {Promise<{ok: boolean, code: string, message: string, summary: any, projected: any}>}
 */
export const pull = (shop, options = { force: true }, name = 'erp') =>
  shop.php(
    `return stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( $args['name'] ), $args['options'] );`,
    { options, name },
  );

/**
 * Takes a file of the feed `erp` in, which is made where there is none.
 * @param {Shop} shop
 * @param {string} path
 * @param {Record<string, any>} mapping
 * @param {Record<string, any>} options of `Upload::file`
 * @returns {Promise<any>} what it came to
 */
export const uploadFile = (shop, path, mapping, options) =>
  shop.php(
    `$feeds = stock_truth()->get( StockTruth\\Ledger\\Feeds::class );
    if ( null === $feeds->named( 'erp' ) ) { stock_truth()->get( StockTruth\\Feed\\FeedRegister::class )->add( 'erp', $args['contract'] ); }
    return stock_truth()->get( StockTruth\\Feed\\Upload::class )->file( $feeds->named( 'erp' ), $args['path'], wp_json_encode( $args['mapping'] ), $args['options'] );`,
    { path, mapping, options, contract: { ...CONTRACT, transport: 'file', mapping: '' } },
  );

/** Pools with the claims of the feeds that own them, and what their coverage says. */
const POOLS = `wp_stock_truth_pool p
  LEFT JOIN wp_stock_truth_claim c ON c.pool_id = p.id AND c.feed_id = p.feed_id
  LEFT JOIN wp_stock_truth_feed_coverage v ON v.location_id = c.location_id AND v.epoch = c.epoch`;

/** What of the coverage confirms a claim, and the instant that its figure speaks for, from which its age is told. */
const CONFIRMED = 'LEAST( v.confirmed_through, COALESCE( c.stopped_through, v.confirmed_through ) )';
const SPEAKS_OF = `GREATEST( LEAST( c.as_of, c.received_at ), COALESCE( ${CONFIRMED}, 0 ) )`;

/**
 * @param {Shop} shop
 * @param {string} item
 * @returns {Promise<Record<string, any>>} the pool's row, with what stands in its claim (of the one location), what its
 *   age is told from (`speaks_of`), and what was last written of the first listing that draws on it; null where there is none
 */
export async function pool(shop, item) {
  const [row] = await shop.query(
    `SELECT p.id, p.item, p.feed_id, p.figure, p.status, p.unit_known, p.in_flight, p.revision,
      c.as_of, c.received_at, c.sequence, c.rose_at, c.stopped_through, c.stopped_as_of, c.stopped_sequence,
      c.missing_since IS NOT NULL AS missing, ${CONFIRMED} AS confirmed_through, ${SPEAKS_OF} AS speaks_of,
      l.product_id, l.written AS written_figure, l.due AS project_due, l.rate AS sales_per_day, ${SPEAKS_OF} + l.fresh_for AS fresh_until
    FROM ${POOLS}
    LEFT JOIN wp_stock_truth_listing l ON l.product_id = ( SELECT MIN( d.product_id ) FROM wp_stock_truth_draws_on d WHERE d.pool_id = p.id )
    WHERE p.item = ?`,
    [item],
  );
  if (!row) throw new Error(`the ledger has no \`${item}\``);
  return row;
}

/**
 * The ERP comes to say something else of an item, as if another node had heard it.
 * @param {Shop} shop
 * @param {string} item
 * @param {number} figure in ten-thousandths
 * @param {number} at when it was said and last confirmed
 */
export const says = (shop, item, figure, at) =>
  // The coverage is of all items: that one of them is older than the others is a stop of its own position.
  shop.query(
    `UPDATE ${POOLS} SET p.figure = ?, p.revision = p.revision + 1, c.figure = ?, c.as_of = ?, c.received_at = ?,
      c.stopped_through = IF( v.confirmed_through > ?, ?, NULL ), c.stopped_as_of = IF( v.confirmed_through > ?, ?, NULL ), c.stopped_sequence = NULL
    WHERE p.item = ?`,
    [figure, figure, at, at, at, at, at, at, item],
  );

/**
 * The last figure written of a listing, and until when it counts as fresh, come to be these.
 * @param {Shop} shop
 * @param {string} item
 * @param {{written?: number, until: number}} promise written: in ten-thousandths; default: as it is
 */
export const promised = (shop, item, { written, until }) =>
  shop.query(
    `UPDATE ${POOLS} JOIN wp_stock_truth_draws_on d ON d.pool_id = p.id JOIN wp_stock_truth_listing l ON l.product_id = d.product_id
    SET l.written = COALESCE( ?, l.written ), l.fresh_for = ? - ${SPEAKS_OF} WHERE p.item = ?`,
    [written ?? null, until, item],
  );

/**
 * @param {Shop} shop
 * @param {string} [name] of the feed
 * @returns {Promise<Record<string, any>>} the feed's row, with what is open of its runs: `lock_until`, `staged_run` (one
 *   that is complete and not yet taken in) and `held` (what waits for a person)
 */
export async function feedState(shop, name = 'erp') {
  const [feed] = await shop.query('SELECT * FROM wp_stock_truth_feed WHERE name = ?', [name]);
  const [run] = await shop.query('SELECT * FROM wp_stock_truth_feed_run WHERE lane IS NOT NULL AND feed_id = ?', [feed.id]);
  return {
    ...feed,
    error_code: feed.error_code || null,
    lock_until: run?.lock_until ?? 0,
    staged_run: run?.state === 'applying' ? run.id : '',
    held: run?.state === 'held' ? JSON.parse(run.counts) : null,
  };
}

/**
 * @param {Shop} shop
 * @param {number} [order] default: of all orders
 * @returns {Promise<Record<string, any>[]>} what lines ask of pools, with their revisions, the oldest first
 */
export async function demand(shop, order) {
  const rows = await shop.query(
    `SELECT l.order_id, l.product_id, l.order_status, l.net AS units, l.largest_sent, l.revised_at, l.sent_at, l.reducing_until, l.unjudged,
      l.uncovered, l.overdue, l.settled AS line_settled, d.*
      FROM wp_stock_truth_order_line l JOIN wp_stock_truth_line_demand d ON d.item_id = l.item_id
      WHERE ? IS NULL OR l.order_id = ? ORDER BY l.item_id, d.pool_id`,
    [order ?? null, order ?? null],
  );
  const revisions = await shop.query('SELECT * FROM wp_stock_truth_line_revision ORDER BY item_id, n');
  return rows.map((row) => ({ ...row, revisions: revisions.filter(({ item_id }) => item_id === row.item_id) }));
}

/**
 * Forgets what lines ask for, as if nobody had recorded them.
 * @param {Shop} shop
 * @param {number} [order] default: of all orders
 */
export async function forgetDemand(shop, order) {
  for (const table of ['line_demand', 'line_revision', 'order_line']) {
    await shop.query(
      `DELETE FROM wp_stock_truth_${table} WHERE ? IS NULL OR item_id IN ( SELECT order_item_id FROM wp_woocommerce_order_items WHERE order_id = ? )`,
      [order ?? null, order ?? null],
    );
  }
}

/**
 * Lets the time pass that the shop has declared for its ERP to see an order, by moving the orders.
 * @param {Shop} shop
 * @param {number} [ms] default an hour
 */
export async function letLagPass(shop, ms = 3_600_000) {
  await shop.query('UPDATE wp_stock_truth_line_revision SET made_at = made_at - ?, exported_at = exported_at - ?', [ms, ms]);
  await shop.query('UPDATE wp_stock_truth_line_demand SET waits_for = waits_for - ?', [ms]);
  await shop.query('UPDATE wp_stock_truth_order_line SET revised_at = revised_at - ?, sent_at = sent_at - ?, revision = revision + 1', [ms, ms]);
}

/**
 * Has the shop's connector say that it has exported an order as it is now.
 * @param {Shop} shop
 * @param {number} order
 */
export const exported = (shop, order) =>
  shop.php(`do_action( 'stock_truth_order_exported', $args['order'] ); return true;`, { order });

/** @param {number} units as the ledger counts them */
export const units = (units) => Math.round(units * 10_000);

/**
 * Has the plugin find what changed in the catalogue past WooCommerce's hooks, as it does every hour.
 * @param {Shop} shop
 */
export const readCatalogue = (shop) =>
  shop.php(`return stock_truth()->get( StockTruth\\Catalog\\Pass::class )->run( 0, 60 );`);

/**
 * Has the plugin compare every listing with the ledger, as it does four times an hour.
 * @param {Shop} shop
 * @returns {Promise<{compared: number, changed: number, left: boolean}>}
 */
export const compareAll = (shop) =>
  shop.php(
    `return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return true; } );`,
  );

/** Has the shop's people work day and night, so that no test depends on when it runs. @param {Shop} shop */
export const alwaysOpen = (shop) =>
  shop.php(`stock_truth()->get( StockTruth\\Calendar\\Calendars::class )->save( 'office', null, array_fill_keys( array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' ), array( array( '00:00', '24:00' ) ) ), null ); return true;`);
