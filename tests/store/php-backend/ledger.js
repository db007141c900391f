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
  shop.php(`return stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->save( $args['input'] );`, { input }, { user: 'admin' });

/**
 * Connects the shop to its ERP.
 * @param {Shop} shop
 * @param {Record<string, any>} [more] settings beside the address
 */
export async function connect(shop, more = {}) {
  const { feed = {}, ...rest } = more;
  const wrong = await save(shop, { ...rest, feed: { url: shop.erp.url, ...feed } });
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
}

/**
 * @param {Shop} shop
 * @param {Record<string, any>} [options] of `Pull::run`
 * @returns {Promise<{ok: boolean, code: string, message: string, summary: any, projected: any}>}
 */
export const pull = (shop, options = { force: true }) =>
  shop.php(`return stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( $args['options'] );`, { options });

/**
 * @param {Shop} shop
 * @param {string} item
 * @returns {Promise<Record<string, any>>} the pool's row
 */
export async function pool(shop, item) {
  const [row] = await shop.query('SELECT * FROM wp_stock_truth_observation WHERE item = ?', [item]);
  if (!row) throw new Error(`the ledger has no \`${item}\``);
  return row;
}

/**
 * @param {Shop} shop
 * @returns {Promise<Record<string, any>>} the feed's row, with what is open of its runs: `lock_until`, `staged_run` (one
 *   that is complete and not yet taken in) and `held` (what waits for a person)
 */
export async function feedState(shop) {
  const [feed] = await shop.query('SELECT * FROM wp_stock_truth_feed');
  const [run] = await shop.query('SELECT * FROM wp_stock_truth_feed_run WHERE lane IS NOT NULL');
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
 * @returns {Promise<Record<string, any>[]>} lines of demand
 */
export const demand = (shop, order) =>
  shop.query(
    `SELECT * FROM wp_stock_truth_demand WHERE ? IS NULL OR order_id = ? ORDER BY item_id`,
    [order ?? null, order ?? null],
  );

/**
 * Lets the time pass that the shop has declared for its ERP to see an order, by moving the orders.
 * @param {Shop} shop
 * @param {number} [ms] default an hour
 */
export const letLagPass = (shop, ms = 3_600_000) =>
  shop.php(
    `global $wpdb;
    foreach ( $wpdb->get_results( "SELECT item_id, revisions FROM {$wpdb->prefix}stock_truth_demand" ) as $line ) {
      $revisions = json_decode( $line->revisions, true );
      foreach ( $revisions as &$revision ) {
        $revision['at'] -= $args['ms'];
        $revision['exportedAt'] = null === $revision['exportedAt'] ? null : $revision['exportedAt'] - $args['ms'];
      }
      unset( $revision );
      $wpdb->query( $wpdb->prepare(
        "UPDATE {$wpdb->prefix}stock_truth_demand SET revised_at = revised_at - %d, revisions = %s WHERE item_id = %d",
        $args['ms'], wp_json_encode( $revisions ), $line->item_id
      ) );
    }
    return true;`,
    { ms },
  );

/**
 * Has the shop's connector say that it has exported an order as it is now.
 * @param {Shop} shop
 * @param {number} order
 */
export const exported = (shop, order) =>
  shop.php(`do_action( 'stock_truth_order_exported', $args['order'] ); return true;`, { order });

/** @param {number} units as the ledger counts them */
export const units = (units) => Math.round(units * 10_000);
