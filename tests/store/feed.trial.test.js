/**
 * Proves that a test of the connection shows orders beside the stock as they would be understood: by WP-CLI, by REST and on the
 * feed's page, from a real shop and an ERP over HTTP; and that it writes nothing.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, withErp } from './php-backend/ledger.js';

const LIST = {
  title: 'sales orders', path: '/api/orders', root: 'rows', asOfPlace: 'as_of', paging: { offset: 'offset', limit: 'limit', size: 500, total: 'total' },
  fields: { order: 'reference', line: 'sku', quantity: 'quantity', state: 'state' },
  states: { confirmed: 'confirmed', reserved: 'reserved' },
};
const BY_ORDER = { ...LIST, title: 'by order', query: { refs: { $orders: { each: '{order}', with: ',' } } } };

await describeShop('a test of the connection of a feed with orders', withErp({ items: { HAMMER: 10 } }), ({ shop, test }) => {
  const cli = async (/** @type {string[]} */ ...flags) => shop.cli(['stock-truth', 'feed', 'test', 'erp', ...flags]);
  const tried = async () => JSON.parse((await cli('--format=json')).stdout);
  const written = async () => [
    await shop.query('SELECT * FROM wp_stock_truth_feed'),
    await shop.query('SELECT * FROM wp_stock_truth_feed_run'),
    await shop.query('SELECT * FROM wp_stock_truth_order_read'),
    await shop.query('SELECT * FROM wp_stock_truth_feed_refusal'),
  ];
  let id = 0;

  test('before the shop has an order there is nothing to ask for', async () => {
    const mapping = JSON.parse(await shop.php(`return StockTruth\\Feed\\Mappings::text( 'stock-json' );`));
    mapping.orders = { prefix: 'woo-', lists: [BY_ORDER, LIST] };
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'with-orders', $args['json'] );`, { json: JSON.stringify(mapping) });
    await connect(shop, { mode: 'observe', feed: { contract: 'orders', mapping: 'with-orders' } });
    shop.erp.forgetRequests();
    const { ok, rows, orders } = await tried();
    assert.deepEqual([ok, rows[0].item], [true, 'HAMMER']);
    assert.deepEqual(orders.map((/** @type {any} */ list) => [list.list, list.ok, list.code, list.asked, list.rows]), [['by order', true, 'no_orders', 0, []], ['sales orders', true, 'ok', null, []]]);
    assert.deepEqual(shop.erp.requests().map(({ path }) => path.split('/').pop()), ['orders', 'stock'], 'the other list names whatever the ERP has');
  });

  test('rows are shown by stage, and what is wrong with them', async () => {
    const product = await shop.createProduct({ sku: 'HAMMER', stock: 10 });
    const bought = await Promise.all([1, 2, 3].map((quantity) => shop.createOrder({ items: [{ product: product.id, quantity }], status: 'processing' })));
    id = bought[0].id;
    shop.erp.setOrder(`woo-${id}`, { sku: 'HAMMER', quantity: '3', state: 'reserved' });
    shop.erp.setOrder(`woo-${bought[1].id}`, { sku: 'HAMMER', quantity: '2', state: 'parked' });
    shop.erp.setOrder('mail-7', { sku: 'HAMMER', quantity: '1', state: 'reserved' });
    shop.erp.setOrder(`woo-${bought[2].id}`, { sku: 'HAMMER', quantity: '2.00001', state: 'reserved' });
    const before = await written();
    shop.erp.forgetRequests();
    const { ok, orders } = await tried();
    assert.equal(ok, true);
    const [first] = shop.erp.requests();
    assert.deepEqual(String(first.query.refs).split(',').sort(), bought.map((order) => `woo-${order.id}`).sort(), 'the shop\'s newest orders');
    for (const list of orders) {
      assert.deepEqual(
        list.rows.map((/** @type {any} */ row) => [row.order, row.state, row.reserved, row.code, row.path]).sort(),
        [[String(id), 'reserved', '3', '', ''], [String(bought[1].id), 'parked', '0', 'state_unknown', 'state'], ['mail-7', 'reserved', '0', 'elsewhere', ''], [`woo-${bought[2].id}`, 'reserved', '0', 'quantity_too_fine', 'quantity']].sort(),
      );
    }
    assert.deepEqual(await written(), before);
  });

  test('as a table, by REST, and on the feed\'s page', async () => {
    const table = await cli();
    assert.equal(table.code, 0, table.stderr);
    assert.match(table.stdout, /Orders: sales orders/);
    assert.match(table.stdout, new RegExp(`${id}\\s+\\|?\\s*HAMMER\\s+\\|?\\s*reserved`));
    const admin = await shop.adminSession();
    const answer = await admin.rest('POST', '/stock-truth/v1/feeds/erp/test');
    assert.deepEqual([answer.json.ok, answer.json.orders.length, answer.json.orders[1].rows.length], [true, 2, 4]);
    const page = await admin.request('/wp-admin/admin.php?page=stock-truth&tab=settings&feed=erp');
    const button = /id="st-feed-test" href="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&#038;', '&').replaceAll('&amp;', '&') ?? '';
    const { text } = await admin.request(button.replace(/^https?:\/\/[^/]+/, ''));
    assert.match(text, /Orders: sales orders/);
    assert.match(text, /The ERP was asked for the shop’s 3 newest orders/);
    const [shown] = /<table[^>]*id="st-feed-orders-1".*?<\/table>/s.exec(text) ?? [];
    assert.match(String(shown), new RegExp(`<td>${id}</td><td>HAMMER</td><td>reserved</td><td></td><td>0</td><td>0</td><td>3</td>`));
    assert.match(String(shown), /state_unknown/);
  });

  test('a list of orders that cannot be used fails the test, and the stock is shown all the same', async () => {
    shop.erp.fault({ kind: 'status', status: 500, path: '/api/orders' });
    const { ok, code, path, rows, orders } = await tried();
    assert.deepEqual([ok, code, path, rows.length], [false, 'http_server_error', 'orders.lists.0', 1]);
    assert.deepEqual(orders.map((/** @type {any} */ list) => list.code), ['http_server_error', 'http_server_error']);
    assert.equal((await cli()).code, 1);
    shop.erp.clearFaults();
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
