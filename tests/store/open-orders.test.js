/**
 * Proves that orders which the ERP had delivered before it was connected can be settled: by a person, one or all that are
 * older than a day, and that this can be taken back. Figures by hand stand beside each step.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, pool, pull, save, units, withErp } from './php-backend/ledger.js';

const DAY = 86_400_000;

await describeShop('a shop with orders older than its ERP', withErp({ items: { A: 10, B: 6 } }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};
  /** @type {Record<string, number>} */
  const order = {};
  let name = '';

  const inFlight = async () => Promise.all(['A', 'B'].map(async (item) => (await pool(shop, item)).in_flight / units(1)));
  const stocks = async () => Promise.all([p.A.id, p.B.id].map(async (id) => (await shop.product(id)).stock));
  const cli = (/** @type {string[]} */ ...words) => shop.cli(['stock-truth', 'orders', ...words], { user: 'admin' });

  /** An order, placed some days ago. @param {import('./harness/catalog.js').Created} product @param {number} quantity @param {number} days */
  const placed = async (product, quantity, days) => {
    const { id } = await shop.createOrder({ items: [{ product: product.id, quantity }], status: 'processing' });
    await shop.php(`$order = wc_get_order( $args['id'] ); $order->set_date_created( time() - $args['days'] * DAY_IN_SECONDS ); $order->save(); return true;`, { id, days });
    return id;
  };

  test('open orders are taken off the figures, however old', async () => {
    for (const sku of ['A', 'B']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 0 });
    await connect(shop, { mode: 'observe' });
    order.old = await placed(p.A, 3, 60);
    order.older = await placed(p.B, 2, 90);
    order.fresh = await placed(p.A, 1, 2);
    await pull(shop);
    await shop.runScheduled();
    assert.deepEqual(await inFlight(), [4, 2]);
    await save(shop, { mode: 'enforce' });
    await shop.cli(['stock-truth', 'project']);
    // A: 10 − 3 − 1 = 6, B: 6 − 2 = 4, and WooCommerce has yet to reduce none of them.
    assert.deepEqual(await stocks(), [6, 4]);
  });

  test('they are listed, filtered by age', async () => {
    const all = JSON.parse((await cli('open', '--format=json')).stdout);
    assert.deepEqual(all.map((/** @type {any} */ row) => [row.order, row.status, row.erp]), [order.old, order.older, order.fresh].map((id) => [id, 'processing', 'never shown']));
    assert.equal((await cli('open', '--placed-before=30d', '--format=ids')).stdout.trim(), `${order.old} ${order.older}`);
    const before = new Date(Date.now() - 75 * DAY).toISOString();
    assert.equal((await cli('open', `--placed-before=${before}`, '--format=ids')).stdout.trim(), `${order.older}`);
    const wrong = await cli('open', '--placed-before=last month');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /instant_not_readable/);
  });

  test('one order is settled, and asks for nothing more', async () => {
    const done = await cli('settle', String(order.older), '--note=delivered in August');
    assert.equal(done.code, 0, done.stderr);
    [, name] = /unsettle (\S+)/.exec(done.stdout) ?? [];
    assert.deepEqual(await inFlight(), [4, 0]);
    await shop.cli(['stock-truth', 'project']);
    assert.deepEqual(await stocks(), [6, 6]);
    const [line] = await demand(shop, order.older);
    assert.deepEqual([line.in_flight, line.reflected], [0, units(2)]);
    const again = await cli('settle', String(order.older));
    assert.equal(again.code, 1);
    assert.match(again.stderr, /nothing_open/);
    // A pass over all orders does not open it again.
    await shop.php(`$pass = stock_truth()->get( StockTruth\\Demand\\OrderPass::class ); for ( $place = $pass->begin(); null !== $place; ) { $place = $pass->run( $place[0], $place[1], $place[2], 60 ); } return true;`);
    assert.deepEqual(await inFlight(), [4, 0]);
  });

  test('a settled order that is raised asks for the rise only, and that survives taking back', async () => {
    await shop.php(`$order = wc_get_order( $args['id'] ); $item = current( $order->get_items() ); $item->set_quantity( 5 ); $item->save(); $order->save(); return true;`, { id: order.older });
    await shop.runScheduled();
    // The ERP's 6 contain 2 of the 5: 3 are to come.
    assert.deepEqual(await inFlight(), [4, 3]);
    const undone = await cli('unsettle', name);
    assert.equal(undone.code, 0, undone.stderr);
    // All 5 are to come.
    assert.deepEqual(await inFlight(), [4, 5]);
    assert.equal((await cli('unsettle', name)).code, 1);
    assert.equal((await cli('unsettle', "x' OR 1=1")).code, 1);
  });

  test('all that are older than a day are settled over REST, and that is taken back', async () => {
    const rest = (/** @type {string} */ method, /** @type {string} */ route, /** @type {Record<string, any>} */ parameters = {}) =>
      shop.php(
        `$request = new WP_REST_Request( $args['method'], '/stock-truth/v1' . $args['route'] );
        foreach ( $args['parameters'] as $name => $value ) { $request->set_param( $name, $value ); }
        $answer = rest_do_request( $request );
        return array( 'status' => $answer->get_status(), 'body' => $answer->get_data() );`,
        { method, route, parameters },
        { user: 'admin' },
      );
    assert.equal((await shop.shopper().request('/wp-json/stock-truth/v1/open-orders')).status, 401);
    const before = '30d';
    const listed = await rest('GET', '/open-orders', { placedBefore: '30d', limit: 1 });
    assert.deepEqual([listed.status, listed.body.total, listed.body.after, listed.body.orders.length], [200, 2, order.old, 1]);
    for (const body of [{}, { orders: [order.old], placedBefore: before }]) assert.equal((await rest('POST', '/settlements', body)).status, 400);
    assert.equal((await rest('POST', '/settlements', { placedBefore: 'yesterday' })).body.code, 'stock_truth_instant_not_readable');
    const done = await rest('POST', '/settlements', { placedBefore: before, note: 'go-live' });
    assert.deepEqual([done.status, done.body.settled, done.body.left], [200, 2, false]);
    assert.deepEqual(await inFlight(), [1, 0]);
    assert.equal((await rest('DELETE', `/settlements/${done.body.name}`)).body.orders, 2);
    assert.deepEqual(await inFlight(), [4, 5]);
    assert.equal((await rest('DELETE', `/settlements/${done.body.name}`)).status, 404);
  });

  test('what an ERP shows of an order counts, and nobody’s word against it', async () => {
    const [line] = await demand(shop, order.fresh);
    await shop.query(
      `INSERT INTO wp_stock_truth_order_read ( item_id, pool_id, n, feed_id, epoch, read_at, begun_at, entered, confirmed, reserved, picked, shipped ) SELECT ?, id, 1, feed_id, 1, 1, 1, 10000, 0, 0, 0, 0 FROM wp_stock_truth_pool WHERE item = 'A'`,
      [line.item_id],
    );
    const share = async () => JSON.parse((await shop.cli(['stock-truth', 'status', '--format=json'])).stdout).weak_lines;
    assert.deepEqual(await share(), { lines: 3, weak: 3 });
    await shop.query("UPDATE wp_stock_truth_feed SET contract = 'orders'");
    assert.deepEqual(await share(), { lines: 3, weak: 0 });
    const refused = await cli('settle', String(order.fresh));
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /shown_by_erp/);
    await shop.query("UPDATE wp_stock_truth_feed SET contract = 'weak'");
    assert.deepEqual(shop.logProblems(), []);
  });
});

await describeShop('a shop whose ERP shows orders', withErp({ items: { A: 10, B: 6 } }), ({ shop, test }) => {
  test('the first complete read settles what is older than the feed and not known to the ERP any more, and nothing else', async () => {
    const [a, b] = await shop.createProducts([{ sku: 'A', stock: 0 }, { sku: 'B', stock: 0 }]);
    const order = async (/** @type {{id: number}} */ product, /** @type {number} */ quantity, days = 0) => {
      const made = await shop.createOrder({ items: [{ product: product.id, quantity }], status: 'processing' });
      await shop.php(`$order = wc_get_order( $args['id'] ); $order->set_date_created( time() - $args['days'] * DAY_IN_SECONDS ); $order->save(); return true;`, { id: made.id, days });
      return made;
    };
    await connect(shop, { mode: 'observe', feed: { contract: 'orders' } });
    const [known, forgotten] = [await order(a, 3, 2), await order(b, 2, 2)];
    // It may be on its way to the ERP still.
    await order(a, 1);
    await new Promise((done) => setTimeout(done, 1_500));
    await pull(shop);
    const fresh = await order(b, 1);
    await shop.runScheduled();
    const inFlight = async () => Promise.all(['A', 'B'].map(async (item) => (await pool(shop, item)).in_flight / units(1)));
    assert.deepEqual(await inFlight(), [4, 3]);
    const read = (/** @type {object[]} */ rows, /** @type {boolean} */ complete) =>
      shop.php(
        `$at = StockTruth\\Engine\\Moment::now();
        return stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), StockTruth\\Feed\\OrderReadEntry::read( $args['rows'] )['rows'], $at, $at, $args['complete'] );`,
        { rows, complete },
      );
    const rows = [{ order: String(known.id), line: 'A', entered: 3 }];
    assert.equal((await read(rows, false)).settled, 0, 'a read that is not complete settles nothing');
    assert.deepEqual(await inFlight(), [4, 3]);
    const done = await read(rows, true);
    // Of B the order of 2 was over before: the figure contains it. The order of 1 is later than the feed. Of A the order of 3 is
    // entered, and the order of 1 is younger than a day.
    assert.deepEqual([done.settled, await inFlight()], [1, [4, 1]]);
    assert.equal((await read(rows, true)).settled, 0, 'only the first one does');
    const [entry] = await shop.query("SELECT subject FROM wp_stock_truth_journal WHERE what = 'order_settled'");
    assert.equal((await shop.cli(['stock-truth', 'orders', 'unsettle', entry.subject.replace('settlement:', '')])).code, 0);
    assert.deepEqual([(await demand(shop, forgotten.id))[0].in_flight, (await demand(shop, fresh.id))[0].in_flight], [units(2), units(1)]);
    // A backup has forgotten the order of 3, which is not over.
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Epoch::class )->begin( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), StockTruth\\Engine\\Moment::now() ); return true;`);
    assert.deepEqual([(await read([], true)).settled, await inFlight()], [0, [4, 3]], 'the first read after a restore settles nothing');
    assert.deepEqual(shop.logProblems(), []);
  });
});
