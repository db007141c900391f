/**
 * Proves when a page uses what the rules answered as a listing was projected: while every fact, the policy, the rules and
 * the time are as they were then, and never otherwise.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { HAMMER: 5, SAW: 5 } }),
});

await describeShop('what the rules answered earlier', options, ({ shop, test }) => {
  /** @type {number} */
  let id;

  /**
   * Looks at the product in a request of its own.
   * @param {string} [before] PHP that runs first; `$id` is the product
   * @returns {Promise<{sold: boolean, asked: boolean, queries: number}>} whether it may be sold, and whether the rules were asked
   */
  const look = (before = '') =>
    shop.php(
      `global $wpdb; $id = $args['id'];
      ${before}
      $product = wc_get_product( $id );
      $count = 0;
      add_filter( 'query', static function ( $query ) use ( &$count ) { $count += false === strpos( $query, 'stock_truth' ) ? 0 : 1; return $query; } );
      $sold = stock_truth()->get( StockTruth\\Gate\\Standing::class )->may_sell( $product );
      return array( 'sold' => $sold, 'asked' => class_exists( StockTruth\\Engine\\Generated\\Gate::class, false ), 'queries' => $count );`,
      { id },
    );
  const project = () => shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 60 )['failed'];`);
  const write = (/** @type {string} */ set) => shop.query(`UPDATE wp_stock_truth_listing SET ${set} WHERE product_id = ${id}`);
  const again = async () => {
    await write('due = 1');
    assert.equal(await project(), 0);
    assert.deepEqual(await look(), { sold: true, asked: false, queries: 1 });
  };

  test('a listing that was projected costs one query, and the rules are not loaded', async () => {
    const [hammer] = await shop.createProducts([
      { sku: 'HAMMER', name: 'Hammer', stock: 5 },
      { sku: 'SAW', name: 'Saw', stock: 5 },
    ]);
    id = hammer.id;
    await connect(shop, { mode: 'enforce' });
    assert.equal(await project(), 0);
    assert.deepEqual(await look(), { sold: true, asked: false, queries: 1 });
  });

  test('one that is due is asked about', async () => {
    await write('due = 1');
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: true, asked: true });
    await again();
  });

  test('a figure that fell to nothing is seen before it is projected', async () => {
    await grow(shop, 'HAMMER', 0);
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: false, asked: true });
    await write('due = 1');
    assert.equal(await project(), 0);
    assert.deepEqual(await look(), { sold: false, asked: false, queries: 1 });
    await grow(shop, 'HAMMER', 50000);
    assert.equal((await look()).sold, true);
    await again();
  });

  test('what others hold is seen although the listing is not due', async () => {
    await shop.query(`INSERT INTO wp_stock_truth_hold ( line, pool_id, owner, product_id, order_id, quantity, until_at ) SELECT 'order:9:9', id, 'order:9', 0, 9, 50000, ${Date.now() + 600_000} FROM wp_stock_truth_pool WHERE item = 'HAMMER'`);
    // As every hold does.
    await shop.query("UPDATE wp_stock_truth_pool SET revision = revision + 1 WHERE item = 'HAMMER'");
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: false, asked: true });
    await shop.query("DELETE FROM wp_stock_truth_hold WHERE order_id = 9");
    await shop.query("UPDATE wp_stock_truth_pool SET revision = revision + 1 WHERE item = 'HAMMER'");
    await again();
  });

  test('an answer ends when the rules said', async () => {
    await write(`browse = 'block', browse_until = ${Date.now() + 600_000}`);
    assert.deepEqual(await look(), { sold: false, asked: false, queries: 1 });
    await write(`browse_until = ${Date.now() - 1}`);
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: true, asked: true });
    await again();
  });

  test('a clock that was set back makes no answer of the future count', async () => {
    await write(`browse = 'block', browse_from = ${Date.now() + 60_000}`);
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: true, asked: true });
    await again();
  });

  test('the policy of the store and of the product count at once', async () => {
    for (const [scope, of] of /** @type {[string, number][]} */ ([['store', 0], ['product', id]])) {
      const change = (/** @type {number | null} */ units) =>
        `stock_truth()->get( StockTruth\\Policy\\Policies::class )->change( '${scope}', ${of}, array( 'safetyStockUnits' => ${units} ), null, false );`;
      assert.deepEqual((await look(change(90000))).sold, false, scope);
      await shop.php(`${change(null)} stock_truth()->get( StockTruth\\Policy\\Pass::class )->run( 5 ); return true;`);
      await again();
    }
  });

  test('what other rules answered does not count', async () => {
    await write(`browse = 'block', browse_rests_on = MD5( 'other rules' )`);
    const { sold, asked } = await look();
    assert.deepEqual({ sold, asked }, { sold: true, asked: true });
    await again();
  });

  test('a shopper with an order that is not paid is asked about', async () => {
    const { sold, asked } = await look(`wc_load_cart(); WC()->session->set( 'order_awaiting_payment', 12345 );`);
    assert.deepEqual({ sold, asked }, { sold: true, asked: true });
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
