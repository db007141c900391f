/**
 * Proves what a pushed message may say of the shop's orders, over HTTP to a real shop: it counts as orders that are fetched do,
 * and never stands for a read of all of them. Figures are by hand, from the rules.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, feedState, pool, pull, saveFeed, units, withErp } from './php-backend/ledger.js';
import { messages, push, secretOf, work } from './php-backend/push.js';

await describeShop('orders that are pushed', withErp({ items: { HAMMER: 10, SAW: 10 } }), ({ shop, test }) => {
  let secret = '';
  /** @type {Record<string, number>} */
  const ids = {};
  const order = (/** @type {string} */ item, /** @type {number} */ quantity) => shop.createOrder({ items: [{ product: ids[item], quantity }], status: 'processing' });
  const row = (/** @type {{id: number}} */ { id }, /** @type {string} */ sku, /** @type {number | string} */ quantity, /** @type {string} */ state) => ({ reference: String(id), sku, quantity: String(quantity), state });
  /** Sends what an ERP shows now and takes it in. @param {object[] | undefined} orders @param {object} [more] */
  const told = async (orders, more = {}) => {
    const { status, id } = await push(shop, { as_of: new Date().toISOString(), ...(orders ? { orders } : {}), ...more }, { secret });
    assert.equal(status, 202);
    await work(shop);
    return (await messages(shop)).find(({ message_id }) => message_id === id)?.code;
  };
  /** E, U and what the shop shows. */
  const state = async (/** @type {string} */ item) => {
    await shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );`);
    const { figure, in_flight, product_id } = await pool(shop, item);
    return [figure / units(1), in_flight / units(1), (await shop.product(product_id)).stock];
  };
  const poll = async () => assert.equal((await pull(shop)).code, 'ok');
  const reads = () => shop.query('SELECT item_id, n, read_at, reserved FROM wp_stock_truth_order_read ORDER BY item_id, n');
  let bought = { id: 0 };

  test('an order of 3 that is told as reserved is off the figure that follows, once all orders were read', async () => {
    for (const [at, { id }] of (await shop.createProducts(['HAMMER', 'SAW'].map((sku) => ({ sku, stock: 0 })))).entries()) ids[['HAMMER', 'SAW'][at]] = id;
    await connect(shop, { mode: 'enforce', feed: { contract: 'orders', mapping: 'stock-and-orders-json', push: 'delta' } });
    secret = await secretOf(shop);
    await poll();
    bought = await order('HAMMER', 3);
    const before = await feedState(shop);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')]), '');
    assert.deepEqual((await reads()).map(({ reserved }) => reserved), [units(3)]);
    const after = await feedState(shop);
    assert.deepEqual([after.orders_read_at, after.succeeded_at], [before.orders_read_at, before.succeeded_at], 'no complete read, and no stock was heard');
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    const [run] = await shop.query("SELECT kind, state, counts FROM wp_stock_truth_feed_run WHERE kind = 'orders' ORDER BY id DESC LIMIT 1");
    const counts = JSON.parse(run.counts);
    assert.deepEqual([run.state, counts.source, counts.orders, counts.order_rows], ['done', 'push', 1, 1]);
    const [entry] = await shop.query("SELECT became FROM wp_stock_truth_journal WHERE what = 'orders_read' ORDER BY id DESC LIMIT 1");
    assert.equal(JSON.parse(entry.became).complete, false);
    // The figure of 7 contains the order. That counts once all orders were read after it: units may have been given back before.
    shop.erp.setOrder(bought.id, { sku: 'HAMMER', quantity: '3', state: 'reserved' });
    shop.erp.setStock('HAMMER', 7);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')], { rows: [{ sku: 'HAMMER', available: '7' }] }), '');
    assert.deepEqual(await state('HAMMER'), [7, 3, 4]);
    await poll();
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('what is given back counts at once', async () => {
    assert.equal(await told([row(bought, 'HAMMER', 3, 'confirmed')]), '');
    assert.deepEqual(await state('HAMMER'), [7, 3, 4]);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')]), '');
    await poll();
    await poll();
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('an order that a message does not name is as it was', async () => {
    const other = await order('SAW', 2);
    assert.equal(await told([row(other, 'SAW', 2, 'confirmed')]), '');
    assert.deepEqual([await state('HAMMER'), await state('SAW')], [[7, 0, 7], [10, 2, 8]]);
    await poll();
    assert.deepEqual(await state('SAW'), [10, 2, 8], 'the ERP does not show it any more');
  });

  test('a message of orders alone is no list of the stock that leaves everything out', async () => {
    assert.deepEqual(await saveFeed(shop, { push: 'snapshot' }), []);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')]), '');
    assert.deepEqual([(await pool(shop, 'HAMMER')).missing, (await pool(shop, 'SAW')).missing], [0, 0]);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')], { rows: [{ sku: 'HAMMER', available: '7' }] }), '');
    assert.deepEqual([(await pool(shop, 'HAMMER')).missing, (await pool(shop, 'SAW')).missing], [0, 1], 'and one of both is');
    await poll();
    assert.deepEqual(await saveFeed(shop, { push: 'delta' }), []);
  });

  test('a message that cannot be read changes nothing, neither of orders nor of stock', async () => {
    const before = [await reads(), await pool(shop, 'HAMMER')];
    const bad = row(bought, 'HAMMER', '2,5', 'reserved');
    const good = row(bought, 'HAMMER', 3, 'confirmed');
    const stock = { rows: [{ sku: 'HAMMER', available: '1' }] };
    assert.equal(await told([good, bad]), 'order_rows_malformed');
    assert.equal(await told([good, bad], stock), 'order_rows_malformed');
    assert.equal(await told([good], { rows: [{ sku: 'HAMMER', available: '1,5' }] }), 'rows_malformed');
    assert.equal(await told([good], { as_of: '' }), 'as_of_missing');
    assert.equal(await told([good], { as_of: new Date(Date.now() + 3_600_000).toISOString() }), 'read_in_future');
    assert.equal(await told(undefined), 'root_not_found', 'and neither orders nor stock is no message');
    assert.deepEqual([await reads(), await pool(shop, 'HAMMER')], before);
    await poll();
  });

  test('a word that nobody declared is never guessed, and the row is kept', async () => {
    assert.equal(await told([row(bought, 'HAMMER', 3, 'parked'), row({ id: 999_999 }, 'HAMMER', 1, 'reserved')]), '');
    assert.deepEqual(await state('HAMMER'), [7, 3, 4], 'its units stand at no stage');
    const [run] = await shop.query("SELECT id, counts FROM wp_stock_truth_feed_run WHERE kind = 'orders' ORDER BY id DESC LIMIT 1");
    const counts = JSON.parse(run.counts);
    assert.deepEqual([counts.orders, counts.order_unknown, counts.order_unmatched], [2, 1, 1]);
    const refused = await shop.query('SELECT code, path, excerpt FROM wp_stock_truth_feed_refusal WHERE run_id = ?', [run.id]);
    assert.deepEqual(refused.map(({ code, path }) => [code, path]), [['state_unknown', 'state']]);
    await poll();
    await poll();
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('a message that is older than the last read says nothing new', async () => {
    const before = await reads();
    assert.equal(await told([row(bought, 'HAMMER', 3, 'confirmed')], { as_of: new Date(Date.now() - 600_000).toISOString() }), '');
    assert.deepEqual([await reads(), await state('HAMMER')], [before, [7, 0, 7]]);
  });

  test('a feed whose ERP does not show orders takes none, nor what comes with them', async () => {
    assert.deepEqual(await saveFeed(shop, { contract: 'weak' }), []);
    assert.equal(await told([row(bought, 'HAMMER', 3, 'confirmed')]), 'contract_without_orders');
    assert.equal(await told([row(bought, 'HAMMER', 3, 'confirmed')], { rows: [{ sku: 'HAMMER', available: '1' }] }), 'contract_without_orders');
    assert.equal((await pool(shop, 'HAMMER')).figure, units(7));
  });

  test('a feed that is not asked tells of a message that it cannot read', async () => {
    assert.deepEqual(await saveFeed(shop, { contract: 'orders', transport: 'push', push_mapping: 'stock-and-orders-json' }), []);
    assert.equal(await told([row(bought, 'HAMMER', '2,5', 'reserved')]), 'order_rows_malformed');
    assert.equal((await feedState(shop)).error_code, 'order_rows_malformed');
    assert.equal(await told([row(bought, 'HAMMER', 3, 'reserved')], { rows: [{ sku: 'HAMMER', available: '7' }] }), '');
    assert.equal((await feedState(shop)).error_code, null);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
