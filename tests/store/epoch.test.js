/**
 * Proves what becomes of a shop whose ERP was restored from a backup: its numbers start again, it has forgotten orders, and the
 * feed goes on in a new epoch. Case 45, with figures by hand.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, feedState, pool, pull, saveFeed, withErp } from './php-backend/ledger.js';

const LIST = {
  path: '/api/orders', root: 'rows', asOfPlace: 'as_of', paging: { offset: 'offset', limit: 'limit', size: 100, total: 'total' },
  fields: { order: 'reference', line: 'sku', quantity: 'quantity', state: 'state' },
  states: { entered: 'entered', confirmed: 'confirmed', reserved: 'reserved', picked: 'picked', shipped: 'shipped', cancelled: 'none' },
};

await describeShop('an ERP that was restored from a backup', withErp({ items: { HAMMER: 10, SAW: 10 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  /** The ERP as it was backed up: it knows no order. */
  let backup = /** @type {any} */ (null);
  const order = (/** @type {string} */ item, /** @type {number} */ quantity) => shop.createOrder({ items: [{ product: ids[item], quantity }], status: 'processing' });
  const state = async (/** @type {string} */ item) => {
    await shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );`);
    const { figure, in_flight, product_id } = await pool(shop, item);
    return [figure / 10_000, in_flight / 10_000, (await shop.product(product_id)).stock];
  };
  const rest = (/** @type {object} */ params, user = 'admin') =>
    shop.php(
      `$request = new WP_REST_Request( 'POST', '/stock-truth/v1/feeds/erp/restored' );
      foreach ( $args['params'] as $name => $value ) { $request->set_param( $name, $value ); }
      $response = rest_do_request( $request );
      return array( $response->get_status(), $response->get_data() );`,
      { params },
      { user },
    );

  test('three are sold and reserved, and the backup is older than that', async () => {
    for (const name of ['plain', 'told']) {
      const mapping = JSON.parse(await shop.php(`return StockTruth\\Feed\\Mappings::text( 'stock-json' );`));
      mapping.orders = { lists: [LIST] };
      if (name === 'told') mapping.feed.epoch = 'incarnation';
      await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( $args['name'], $args['json'] );`, { name, json: JSON.stringify(mapping) });
    }
    for (const [at, { id }] of (await shop.createProducts(['HAMMER', 'SAW'].map((sku) => ({ sku, stock: 0 })))).entries()) ids[['HAMMER', 'SAW'][at]] = id;
    await connect(shop, { mode: 'enforce', feed: { contract: 'orders', mapping: 'plain' } });
    assert.equal((await pull(shop)).ok, true);
    backup = shop.erp.remember();
    const bought = await order('HAMMER', 3);
    shop.erp.setOrder(bought.id, { sku: 'HAMMER', quantity: '3', state: 'reserved' });
    shop.erp.setStock('HAMMER', 7);
    assert.equal((await pull(shop)).ok, true);
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('its numbers start again: all is late, and the third time a person is asked', async () => {
    const codes = [];
    shop.erp.restore(backup);
    for (let n = 0; n < 3; n += 1) codes.push((await pull(shop)).code);
    assert.deepEqual(codes, ['ok', 'ok', 'sequence_went_back']);
    const { error_code, error_message } = await feedState(shop);
    assert.equal(error_code, 'sequence_went_back');
    assert.match(String(error_message), /wp stock-truth feed restored erp/);
    // The ERP has forgotten the order: nothing of it is reflected any more, and its old figure stands.
    assert.deepEqual(await state('HAMMER'), [7, 3, 4]);
  });

  test('case 45: a person says so: acknowledgements are void, E=10, U=3, 7 can be promised', async () => {
    const refused = await shop.cli(['stock-truth', 'feed', 'restored', 'erp']);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /not_confirmed/);
    const said = await shop.cli(['stock-truth', 'feed', 'restored', 'erp', '--yes']);
    assert.equal(said.code, 0, said.stderr);
    assert.match(said.stdout, /Epoch 1 of the feed `erp` begins at/);
    assert.equal((await feedState(shop)).epoch, 1);
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    assert.deepEqual(await state('SAW'), [10, 0, 10]);
  });

  test('what it showed before the restore acknowledges nothing, whenever it arrives', async () => {
    const [line] = await demand(shop);
    const code = await shop.php(
      `$feed = stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' );
      $rows = StockTruth\\Feed\\OrderReadEntry::read( array( array( 'order' => $args['order'], 'line' => 'HAMMER', 'reserved' => 3 ) ) )['rows'];
      try { stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( $feed, $rows, $feed->epoch_since - 1, $feed->epoch_since - 1, false ); return 'taken'; } catch ( StockTruth\\Feed\\FeedError $error ) { return $error->code_name(); }`,
      { order: String(line.order_id) },
    );
    assert.equal(code, 'read_of_older_epoch');
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
  });

  test('until a read of the new epoch shows the order', async () => {
    const [line] = await demand(shop);
    shop.erp.setOrder(line.order_id, { sku: 'HAMMER', quantity: '3', state: 'reserved' });
    shop.erp.setStock('HAMMER', 7);
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
    assert.equal((await demand(shop, line.order_id))[0].reflected_epoch, 1);
  });

  test('lines that were over are opened before any figure of the new epoch counts, also where that was broken off', async () => {
    // As if the line had been over for long, and the process had died right after the epoch began.
    await shop.query('UPDATE wp_stock_truth_line_demand d JOIN wp_stock_truth_order_line l ON l.item_id = d.item_id SET d.settled = 1, d.waits_for = NULL, l.settled = 1, l.revision = l.revision + 1');
    await shop.query('UPDATE wp_stock_truth_feed SET epoch = 2, epoch_since = ?, orders_read_at = NULL, revision = revision + 1', [Date.now()]);
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
    const known = shop.erp.remember();
    shop.erp.restore(backup);
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    assert.equal((await feedState(shop)).voided_epoch, 2);
    shop.erp.restore(known);
  });

  test('by REST, once for each epoch, and not in the future', async () => {
    assert.equal((await rest({ epoch: 2 }, ''))[0], 401);
    assert.deepEqual((await rest({ epoch: 1 }))[1].code, 'epoch_is_another');
    assert.deepEqual((await rest({ epoch: 2, since: '2999-01-01T00:00:00Z' }))[1].code, 'epoch_in_future');
    const [status, done] = await rest({ epoch: 2, since: new Date(Date.now() - 1000).toISOString() });
    assert.deepEqual([status, done.epoch], [200, 3]);
    assert.equal((await rest({ epoch: 2 }))[0], 409, 'the same request once more begins nothing');
  });

  test('on the feed\'s page, once it is confirmed', async () => {
    const admin = await shop.adminSession();
    const page = await admin.request('/wp-admin/admin.php?page=stock-truth&tab=settings&feed=erp');
    const form = /name="action" value="stock_truth_restored">.*?<\/form>/s.exec(page.text)?.[0] ?? '';
    const nonce = String(/name="_wpnonce" value="([^"]+)"/.exec(form)?.[1]);
    const epoch = String(/name="st_epoch" value="(\d+)"/.exec(form)?.[1]);
    assert.equal(epoch, '3');
    const sent = { action: 'stock_truth_restored', _wpnonce: nonce, st_feed: 'erp', st_epoch: epoch };
    await admin.request('/wp-admin/admin-post.php', { form: sent });
    assert.equal((await feedState(shop)).epoch, 3, 'not confirmed');
    for (let n = 0; n < 2; n += 1) await admin.request('/wp-admin/admin-post.php', { form: { ...sent, st_sure: '1' } });
    assert.equal((await feedState(shop)).epoch, 4, 'sent twice begins once');
    assert.notEqual((await shop.shopper().request('/wp-admin/admin-post.php', { form: { ...sent, st_sure: '1' } })).status, 200);
  });

  test('a source that states its epoch needs nobody', async () => {
    assert.deepEqual(await saveFeed(shop, { mapping: 'told' }), []);
    shop.erp.fault({ kind: 'envelope', field: 'incarnation', value: 'life-1' });
    assert.equal((await pull(shop)).ok, true);
    assert.deepEqual([(await feedState(shop)).epoch, String((await feedState(shop)).source_epoch)], [4, 'life-1'], 'the first word begins nothing');
    shop.erp.clearFaults();
    shop.erp.fault({ kind: 'envelope', field: 'incarnation', value: 'life-2' });
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    const { epoch, source_epoch, error_code } = await feedState(shop);
    assert.deepEqual([epoch, String(source_epoch), error_code], [5, 'life-2', null]);
    assert.deepEqual(await state('HAMMER'), [7, 0, 7], 'the ERP knows the order, and its figure contains it');
    const [{ what }] = await shop.query("SELECT what FROM wp_stock_truth_journal WHERE what = 'epoch_begun' ORDER BY id DESC LIMIT 1");
    assert.equal(what, 'epoch_begun');
    shop.erp.clearFaults();
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
