/**
 * Proves that a shop reads its ERP's orders over HTTP by the mapping of the same feed, before each read of the stock: page by
 * page, whole or not at all, and on from where a reading was killed. Figures are by hand, from the rules.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, feedState, pool, pull, units, withErp } from './php-backend/ledger.js';

const LIST = {
  path: '/api/orders', root: 'rows', asOfPlace: 'as_of', paging: { offset: 'offset', limit: 'limit', size: 2, total: 'total' },
  fields: { order: 'reference', line: 'sku', quantity: 'quantity', state: 'state' },
  states: { entered: 'entered', confirmed: 'confirmed', reserved: 'reserved', picked: 'picked', shipped: 'shipped', cancelled: 'none' },
};

await describeShop('orders that are read before the stock', withErp({ items: { HAMMER: 10, SAW: 10, NAIL: 10 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  const order = (/** @type {string} */ item, /** @type {number} */ quantity) => shop.createOrder({ items: [{ product: ids[item], quantity }], status: 'processing' });
  const shows = (/** @type {{id: number}} */ { id }, /** @type {string} */ sku, /** @type {number} */ quantity, /** @type {string} */ state) => shop.erp.setOrder(id, { sku, quantity: String(quantity), state });
  /** E, U and what the shop shows. */
  const state = async (/** @type {string} */ item) => {
    await shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );`);
    const { figure, in_flight, product_id } = await pool(shop, item);
    return [figure / 10_000, in_flight / 10_000, (await shop.product(product_id)).stock];
  };
  const asked = () => shop.erp.requests().map(({ path, query }) => `${path.split('/').pop()} ${query.offset}`);
  const poll = async () => {
    shop.erp.forgetRequests();
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    return pulled.summary;
  };

  test('what is reserved when the orders are read is in the stock that is read after them', async () => {
    const mapping = JSON.parse(await shop.php(`return StockTruth\\Feed\\Mappings::text( 'stock-json' );`));
    mapping.orders = { lists: [LIST] };
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'with-orders', $args['json'] );`, { json: JSON.stringify(mapping) });
    for (const [at, { id }] of (await shop.createProducts(['HAMMER', 'SAW', 'NAIL'].map((sku) => ({ sku, stock: 0 })))).entries()) ids[['HAMMER', 'SAW', 'NAIL'][at]] = id;
    await connect(shop, { mode: 'enforce', feed: { contract: 'orders', mapping: 'with-orders' } });
    await poll();
    assert.deepEqual(asked(), ['orders 0', 'stock 0'], 'the orders first');
    const bought = await order('HAMMER', 3);
    await poll();
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    shows(bought, 'HAMMER', 3, 'confirmed');
    await poll();
    assert.deepEqual(await state('HAMMER'), [10, 3, 7], 'confirmed is not reserved');
    shows(bought, 'HAMMER', 3, 'reserved');
    shop.erp.setStock('HAMMER', 7);
    await shop.php(`file_put_contents( WPMU_PLUGIN_DIR . '/figures.php', '<?php add_action( "woocommerce_product_set_stock", function ( $product ) { file_put_contents( WP_CONTENT_DIR . "/figures.txt", $product->get_stock_quantity() . " ", FILE_APPEND ); } );' ); return true;`);
    await poll();
    const written = await shop.php(`unlink( WPMU_PLUGIN_DIR . '/figures.php' ); return is_readable( WP_CONTENT_DIR . '/figures.txt' ) ? file_get_contents( WP_CONTENT_DIR . '/figures.txt' ) : '';`);
    assert.equal(written, '', 'the shop shows 7 all along, and not 4 between the two reads');
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('what is given back counts once the orders were read after it, in the same poll', async () => {
    const [line] = await demand(shop);
    shows({ id: line.order_id }, 'HAMMER', 3, 'confirmed');
    shop.erp.setStock('HAMMER', 10);
    const summary = await poll();
    assert.equal(summary.waits, 1);
    assert.deepEqual(asked(), ['orders 0', 'stock 0', 'orders 0']);
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    shows({ id: line.order_id }, 'HAMMER', 3, 'reserved');
    shop.erp.setStock('HAMMER', 7);
    await poll();
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('where the orders cannot be read the stock is not, because what was given back and sold again would look reserved', async () => {
    shop.erp.setStock('HAMMER', 6);
    shop.erp.fault({ kind: 'status', status: 500, path: '/api/orders' });
    shop.erp.forgetRequests();
    assert.equal((await pull(shop)).code, 'http_server_error');
    assert.deepEqual(asked(), ['orders 0']);
    assert.deepEqual([(await state('HAMMER'))[0], (await feedState(shop)).error_code], [7, 'http_server_error']);
    shop.erp.clearFaults();
    await poll();
    assert.deepEqual(await state('HAMMER'), [6, 0, 6]);
    shop.erp.setStock('HAMMER', 7);
    await poll();
  });

  test('a reading that is killed goes on at its next page, and nothing of it counts before it is whole', async () => {
    const bought = [await order('SAW', 1), await order('SAW', 1), await order('SAW', 1), await order('SAW', 1)];
    for (const one of bought) shows(one, 'SAW', 1, 'reserved');
    shop.erp.setStock('SAW', 6);
    shop.erp.forgetRequests();
    const killed = await shop.php(
      `add_filter( 'pre_http_request', function ( $answer, $parsed, $url ) { if ( false !== strpos( $url, 'offset=2' ) ) { posix_kill( getmypid(), 9 ); } return $answer; }, 10, 3 );
      return stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'force' => true ) );`,
    ).then(() => false, () => true);
    assert.equal(killed, true);
    assert.deepEqual([asked(), await state('SAW')], [['orders 0'], [10, 4, 6]]);
    assert.equal((await pull(shop)).code, 'poll_in_flight', 'until it is taken for dead');
    await shop.query('UPDATE wp_stock_truth_feed_run SET lock_until = 0 WHERE lane = ?', ['orders']);
    await poll();
    assert.deepEqual(asked(), ['orders 2', 'orders 4', 'stock 0', 'orders 0', 'orders 2', 'orders 4'], 'and once more after the stock: its figures contain orders');
    assert.deepEqual(await state('SAW'), [6, 0, 6]);
    assert.equal((await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_staged_order'))[0].n, 0, 'what is taken in is not kept');
  });

  test('a reading that takes too long goes on in the background, and the stock after it', async () => {
    const pulled = await shop.php(
      `return stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'force' => true, 'goes_on' => static function () { return false; } ) );`,
    );
    assert.equal(pulled.code, 'going_on');
    const [run] = await shop.query("SELECT id FROM wp_stock_truth_feed_run WHERE lane = 'orders'");
    shop.erp.forgetRequests();
    assert.equal((await pull(shop, { run: run.id })).code, 'ok');
    assert.deepEqual(asked(), ['orders 2', 'orders 4', 'stock 0']);
  });

  test('a word that nobody declared is never guessed: nothing of its units is reflected, and the row is kept', async () => {
    const bought = await order('NAIL', 2);
    shows(bought, 'NAIL', 2, 'reserved');
    shop.erp.setStock('NAIL', 8);
    await poll();
    assert.deepEqual(await state('NAIL'), [8, 0, 8]);
    shows(bought, 'NAIL', 2, 'parked');
    await poll();
    assert.deepEqual(await state('NAIL'), [8, 2, 6]);
    const [refused] = await shop.query('SELECT code, path, excerpt FROM wp_stock_truth_feed_refusal ORDER BY id DESC LIMIT 1');
    assert.deepEqual([refused.code, refused.path], ['state_unknown', 'state']);
    assert.match(String(refused.excerpt), /parked/);
    shows(bought, 'NAIL', 2, 'reserved');
    await poll();
    assert.deepEqual(await state('NAIL'), [8, 0, 8]);
  });

  test('an answer of the ERP counts once the orders were read after it, however often they showed the same before and after', async () => {
    const bought = await order('NAIL', 1);
    shows(bought, 'NAIL', 1, 'reserved');
    shop.erp.setStock('NAIL', 7);
    await poll();
    assert.deepEqual(await state('NAIL'), [7, 0, 7]);
    await shop.php(`wc_get_order( $args['id'] )->update_status( 'cancelled' ); return true;`, { id: bought.id });
    shows(bought, 'NAIL', 1, 'cancelled');
    shop.erp.setStock('NAIL', 8);
    for (let n = 0; n < 3; n += 1) await poll();
    assert.deepEqual(await state('NAIL'), [8, 1, 7], 'what was sent and not answered may still take one');
    await shop.php(`do_action( 'stock_truth_order_answered', $args['id'] ); return true;`, { id: bought.id });
    await poll();
    assert.deepEqual(await state('NAIL'), [8, 0, 8]);
  });

  test('an order is asked for by its number behind the connector\'s prefix, or by its id, and by nothing that could end a condition', async () => {
    const [{ order_id: id }] = await demand(shop);
    const mapping = JSON.parse(await shop.php(`return StockTruth\\Feed\\Mappings::text( 'with-orders' );`));
    const asked = await shop.php(
      `$named = array();
      foreach ( array( '%s', 'W/%s', "%s' or 1 eq 1" ) as $form ) {
        add_filter( 'woocommerce_order_number', $numbers = function ( $number ) use ( $form ) { return sprintf( $form, $number ); } );
        foreach ( array( 'number', 'id' ) as $reference ) {
          $declared = json_decode( $args['json'], true ); $declared['orders'] = array( 'prefix' => 'woo-', 'reference' => $reference ) + $declared['orders'];
          $named[] = StockTruth\\Feed\\Mapping::from_json( wp_json_encode( $declared ) )->orders()->reference( $args['id'] );
        }
        remove_filter( 'woocommerce_order_number', $numbers );
      }
      return $named;`,
      { id, json: JSON.stringify(mapping) },
    );
    assert.deepEqual(asked, [`woo-${id}`, `woo-${id}`, `woo-W/${id}`, `woo-${id}`, null, `woo-${id}`]);
  });

  test('a list with a row that cannot be read changes nothing', async () => {
    shop.erp.fault({ kind: 'field', field: 'quantity', value: '2,5', path: '/api/orders', offset: 4 });
    shop.erp.forgetRequests();
    const pulled = await pull(shop);
    assert.deepEqual([pulled.code, asked()], ['order_rows_malformed', ['orders 0', 'orders 2', 'orders 4']]);
    shop.erp.clearFaults();
    assert.deepEqual(await state('NAIL'), [8, 0, 8]);
    await poll();
    assert.deepEqual(await state('SAW'), [6, 0, 6]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
