/**
 * What tests of the gate and the screens do to a shop: connect it to its ERP, fetch, and let a figure
 * change or grow old. It decides nothing about what follows from that.
 */
import { says } from './php-backend/ledger.js';

/**
 * @param {import('./harness/shop.js').Shop} shop with an ERP
 * @param {{mode?: 'observe' | 'enforce', policy?: Record<string, any>}} [settings]
 */
export async function connect(shop, { mode = 'observe', policy = {} } = {}) {
  await shop.php(
    `stock_truth()->get( StockTruth\\Feed\\Secret::class )->save( 'test-token' );
    $wrong = stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->save( array( 'mode' => $args['mode'], 'feed' => array( 'url' => $args['url'] ), 'policy' => $args['policy'] ) );
    if ( $wrong ) { throw new RuntimeException( wp_json_encode( $wrong ) ); }
    return true;`,
    { mode, policy, url: shop.erp.url },
    { user: 'admin' },
  );
  await pull(shop);
}

/**
 * Fetches the ERP's figures now.
 * @param {import('./harness/shop.js').Shop} shop with an ERP
 */
export async function pull(shop) {
  const result = await shop.php(`return stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( array( 'force' => true ) );`);
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
}

/**
 * The ledger comes to hold another figure, as if another node had fetched it.
 * @param {import('./harness/shop.js').Shop} shop
 * @param {string} item
 * @param {number} figure in ten-thousandths
 * @param {{hoursAgo?: number}} [when]
 */
export async function grow(shop, item, figure, { hoursAgo = 0 } = {}) {
  await says(shop, item, figure, Date.now() - hoursAgo * 3_600_000);
}
