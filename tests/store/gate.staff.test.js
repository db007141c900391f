/**
 * Proves the doors of the back office: what apps and staff take without stock is put on hold for a person, or refused where
 * the shop wants it so; a reason passes; and nothing of it goes unnoticed.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, pull } from './gate-shop.js';
import { save } from './php-backend/ledger.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { 'HAMMER-01': 5 } }),
});

await describeShop('orders of apps and staff', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/shopper.js').Shopper} */
  let app;

  /** @param {number} figure of hammers in the ERP, which has all orders so far */
  async function hammers(figure) {
    await shop.query('DELETE FROM wp_stock_truth_line_demand');
    await shop.query('DELETE FROM wp_stock_truth_hold');
    await shop.query('UPDATE wp_stock_truth_pool SET in_flight = 0');
    await shop.query("DELETE FROM wp_stock_truth_journal WHERE subject LIKE 'order:%'");
    shop.erp.setStock('HAMMER-01', figure);
    await pull(shop);
  }

  /** @returns {Promise<string[]>} what the journal says of orders, oldest first */
  async function journal() {
    const rows = await shop.query("SELECT what, subject, became FROM wp_stock_truth_journal WHERE what IN ( 'order_held', 'order_refused', 'order_overridden', 'order_released', 'paid_order_held', 'paid_order_released' ) ORDER BY id");
    return rows.map(({ what, became }) => {
      const { door, reason, because } = JSON.parse(became);
      return [what, door, reason, because].filter(Boolean).join(' ');
    });
  }

  /**
   * @param {number} quantity
   * @param {Record<string, any>} [more]
   */
  const create = (quantity, more = {}) => app.rest('POST', '/wc/v3/orders', { line_items: [{ product_id: hammer.id, quantity }], ...more });

  test('it follows its ERP', async () => {
    [hammer] = await shop.createProducts([{ sku: 'HAMMER-01', name: 'Hammer', stock: 100 }]);
    await connect(shop, { mode: 'enforce' });
    app = await shop.adminSession();
  });

  test('an order of an app that is there passes, and its units are gone for the next one', async () => {
    await hammers(5);
    const order = await create(3, { status: 'processing' });
    assert.deepEqual([order.status, order.json.status], [201, 'processing']);
    assert.deepEqual(await journal(), []);
    assert.equal((await shop.shopper().storeAdd(hammer.id, 3)).ok, false);
  });

  test('one that is paid and not there is put on hold as any payment is, and noted', async () => {
    await hammers(2);
    const order = await create(3, { set_paid: true, payment_method: 'cod' });
    assert.deepEqual([order.status, order.json.status], [201, 'on-hold']);
    assert.notEqual(order.json.date_paid, null, 'that it was paid is kept');
    assert.deepEqual(await journal(), ['paid_order_held notEnough']);
    const { notes } = await shop.order(order.json.id);
    assert.ok(notes.some((note) => note.includes('The payment arrived') && note.includes('“Hammer”: only 2 are left for it.')), notes.join('\n'));
  });

  test('an app does not move it on, a person does', async () => {
    const held = (await shop.orders()).slice(-1)[0];
    const moved = await app.rest('PUT', `/wc/v3/orders/${held.id}`, { status: 'completed' });
    assert.equal(moved.json.status, 'on-hold');
    const list = await app.request('/wp-admin/admin.php?page=wc-orders');
    const link = new RegExp(`href="([^"]*woocommerce_mark_order_status[^"]*status=processing[^"]*order_id=${held.id}[^"]*)"`).exec(list.text)?.[1].replaceAll('&#038;', '&').replaceAll('&amp;', '&');
    assert.ok(link, 'the list offers the link');
    await app.request(link);
    assert.equal((await shop.order(held.id)).status, 'processing');
    assert.deepEqual((await journal()).slice(-1), ['paid_order_released']);
  });

  test('a pending order of an app is asked about when it is to be taken', async () => {
    await hammers(2);
    const order = await create(3);
    assert.equal(order.json.status, 'pending');
    assert.deepEqual(await journal(), []);
    const taken = await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'processing' });
    assert.equal(taken.json.status, 'on-hold');
    assert.deepEqual(await journal(), ['order_held rest_orders notEnough']);
    const { notes } = await shop.order(order.json.id);
    assert.ok(notes.some((note) => note.includes('The order asks for 3 of “Hammer”, and 2 can be sold. The order was taken and put on hold for a person.')), notes.join('\n'));
    const again = await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'processing' });
    assert.equal(again.json.status, 'on-hold', 'an app needs a reason');
    const gone = await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'cancelled' });
    assert.equal(gone.json.status, 'cancelled', 'an order can always be cancelled');
  });

  test('an app moves one on that waits where it gives a reason', async () => {
    await hammers(2);
    const order = await create(3);
    await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'processing' });
    const moved = await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'processing', stock_truth_override: 'The rest comes tomorrow' });
    assert.equal(moved.json.status, 'processing');
    assert.deepEqual(await journal(), ['order_held rest_orders notEnough', 'order_released rest_orders The rest comes tomorrow']);
    const done = await app.rest('PUT', `/wc/v3/orders/${order.json.id}`, { status: 'completed' });
    assert.equal(done.json.status, 'completed', 'nobody is asked about goods that were let go');
  });

  test('goods that were given back are asked for no more, and what has left is not asked about again', async () => {
    await hammers(3);
    const order = (await create(3, { status: 'processing' })).json;
    const refund = await app.rest('POST', `/wc/v3/orders/${order.id}/refunds`, { amount: '1.00', api_refund: false, line_items: [{ id: order.line_items[0].id, quantity: 1, refund_total: 1 }] });
    assert.equal(refund.status, 201);
    shop.erp.setStock('HAMMER-01', 0);
    await pull(shop);
    const done = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'completed' });
    assert.equal(done.json.status, 'completed');
    assert.deepEqual(await journal(), []);
  });

  test('an app that raises a line beyond what is there has its order put on hold', async () => {
    await hammers(4);
    const order = (await create(3, { status: 'processing' })).json;
    assert.equal(order.status, 'processing');
    const less = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { line_items: [{ id: order.line_items[0].id, quantity: 2 }] });
    assert.equal(less.json.status, 'processing');
    const more = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { line_items: [{ id: order.line_items[0].id, quantity: 9 }] });
    assert.deepEqual([more.json.status, more.json.line_items[0].quantity], ['on-hold', 9]);
    assert.deepEqual(await journal(), ['order_held rest_orders notEnough']);
  });

  test('money that comes for an order that waits does not move it on, and its customer is told', async () => {
    await hammers(2);
    const order = (await create(3, { billing: { email: 'buyer@example.test' } })).json;
    const held = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'processing' });
    assert.deepEqual([held.json.status, held.json.date_paid], ['on-hold', null], 'a status is no payment');
    const mails = shop.mail().length;
    const paid = () => shop.php("$order = wc_get_order( $args['id'] ); $order->payment_complete( 'tx-1' ); return wc_get_order( $args['id'] )->get_status();", { id: order.id });
    assert.equal(await paid(), 'on-hold');
    assert.equal(await paid(), 'on-hold');
    const told = shop.mail().slice(mails).filter(({ to }) => String(to).includes('buyer'));
    assert.deepEqual(told.length, 1, JSON.stringify(told.map(({ subject }) => subject)));
    assert.match(told[0].message, /We have received your payment for this order/);
    const now = await app.rest('GET', `/wc/v3/orders/${order.id}`);
    assert.deepEqual([now.json.transaction_id, now.json.date_paid === null], ['tx-1', false], 'the payment is kept');
    const gone = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'cancelled' });
    assert.equal(gone.json.status, 'on-hold', 'nobody cancels in silence what is paid');
  });

  test('a program moves no order on that waits, and may cancel one that nobody paid', async () => {
    await hammers(2);
    const order = (await create(3)).json;
    await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'completed' });
    const moved = (/** @type {string} */ status) => shop.php("wc_get_order( $args['id'] )->update_status( $args['status'] ); return wc_get_order( $args['id'] )->get_status();", { id: order.id, status });
    for (const status of ['processing', 'pending', 'completed']) assert.equal(await moved(status), 'on-hold', status);
    assert.equal((await shop.order(order.id)).notes.filter((note) => note.includes('A program wanted to set the status “Processing”')).length, 1);
    assert.equal(await moved('cancelled'), 'cancelled');
    assert.deepEqual((await journal()).slice(-1), ['order_released']);
  });

  test('the act on its screen gives it the status that it was to have', async () => {
    await hammers(2);
    const order = (await create(3)).json;
    await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'completed' });
    const page = await app.request(`/wp-admin/admin.php?page=wc-orders&action=edit&id=${order.id}`);
    assert.match(page.text, /the goods are there \(Stock Truth\)/);
    await shop.php("do_action( 'woocommerce_order_action_stock_truth_release', wc_get_order( $args['id'] ) ); return true;", { id: order.id }, { user: 'admin' });
    const sent = await app.rest('GET', `/wc/v3/orders/${order.id}`);
    assert.deepEqual([sent.json.status, sent.json.date_completed === null], ['completed', false]);
    assert.deepEqual((await journal()).slice(-1), ['order_released']);
  });

  test('a reason passes for a paid order too, at once or later', async () => {
    await hammers(2);
    const at_once = await create(3, { set_paid: true, payment_method: 'bacs', stock_truth_override: 'Sold at the counter' });
    assert.equal(at_once.json.status, 'processing');
    assert.deepEqual(await journal(), ['order_overridden rest_orders notEnough Sold at the counter']);
    await hammers(2);
    const held = await create(3, { set_paid: true, payment_method: 'bacs' });
    const moved = await app.rest('PUT', `/wc/v3/orders/${held.json.id}`, { status: 'processing', stock_truth_override: 'The rest comes tomorrow' });
    assert.equal(moved.json.status, 'processing');
    assert.deepEqual(await journal(), ['paid_order_held notEnough', 'paid_order_released rest_orders The rest comes tomorrow']);
  });

  test('where the shop refuses, nothing is stored, and a reason passes and is written down', async () => {
    assert.deepEqual(await save(shop, { rest_orders: 'refuse' }), []);
    await hammers(2);
    const count = (await shop.orders()).length;
    const refused = await create(3, { status: 'processing' });
    assert.deepEqual([refused.status, refused.json.code, refused.json.message], [409, 'stock_truth_refused', 'The order asks for 3 of “Hammer”, and 2 can be sold.']);
    assert.equal((await shop.orders()).length, count);
    const batch = await app.rest('POST', '/wc/v3/orders/batch', { create: [{ status: 'processing', line_items: [{ product_id: hammer.id, quantity: 3 }] }, { status: 'processing', line_items: [{ product_id: hammer.id, quantity: 1 }] }] });
    assert.deepEqual(batch.json.create.map((/** @type {any} */ one) => one.error?.code ?? one.status), ['stock_truth_refused', 'processing']);
    const taken = await create(3, { status: 'processing', stock_truth_override: 'Sold at the counter' });
    assert.equal(taken.json.status, 'processing');
    assert.deepEqual((await journal()).slice(-1), ['order_overridden rest_orders notEnough Sold at the counter']);
    assert.ok((await shop.order(taken.json.id)).notes.some((note) => note.includes('It was taken all the same. Reason: Sold at the counter')));
    // WooCommerce stores the lines of an order that exists before anybody is asked: an error would hide what has happened.
    await hammers(2);
    const small = (await create(2, { status: 'processing' })).json;
    const raised = await app.rest('PUT', `/wc/v3/orders/${small.id}`, { status: 'completed', line_items: [{ id: small.line_items[0].id, quantity: 9 }] });
    assert.deepEqual([raised.status, raised.json.status, raised.json.line_items[0].quantity], [200, 'on-hold', 9]);
    assert.deepEqual(await journal(), ['order_held rest_orders notEnough']);
    await save(shop, { rest_orders: 'review' });
  });

  test('a link of the list of orders takes what is there, and puts the rest on hold', async () => {
    await hammers(2);
    const items = (/** @type {number} */ quantity) => ({ items: [{ product: hammer.id, quantity }] });
    const [fits, lacks] = [await shop.createOrder(items(2)), await shop.createOrder(items(3))];
    const mark = (/** @type {number} */ id) =>
      shop.php(
        `define( 'WP_ADMIN', true );
        wp_set_current_user( 1 );
        wc_get_order( $args['id'] )->update_status( 'processing', '', true );
        return wc_get_order( $args['id'] )->get_status();`,
        { id },
      );
    assert.deepEqual([await mark(fits.id), await mark(lacks.id)], ['processing', 'on-hold']);
    assert.deepEqual(await journal(), ['order_held admin_orders notEnough']);
  });

  test('where staff are refused, the status stays, and a reason on the order passes', async () => {
    assert.deepEqual(await save(shop, { admin_orders: 'refuse' }), []);
    await hammers(2);
    const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }] });
    const page = (/** @type {Record<string, any>} */ fields) =>
      shop.php(
        `define( 'WP_ADMIN', true );
        wp_set_current_user( 1 );
        $_POST = $args['fields'] + array( 'woocommerce_meta_nonce' => wp_create_nonce( 'woocommerce_save_data' ) );
        stock_truth()->get( StockTruth\\Admin\\OverrideField::class )->store( $args['id'] );
        wc_get_order( $args['id'] )->update_status( 'processing', '', true );
        return wc_get_order( $args['id'] )->get_status();`,
        { id: order.id, fields },
      );
    assert.equal(await page({}), 'pending');
    assert.equal(await page({ stock_truth_override: 'Comes tomorrow' }), 'processing');
    assert.deepEqual(await journal(), ['order_refused admin_orders notEnough', 'order_overridden admin_orders notEnough Comes tomorrow']);
    const form = await app.request(`/wp-admin/admin.php?page=wc-orders&action=edit&id=${order.id}`);
    assert.match(form.text, /name="stock_truth_override" value="Comes tomorrow"/);
    await save(shop, { admin_orders: 'review' });
  });

  test('what staff add to an order or raise in it is asked about', async () => {
    await hammers(4);
    const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'processing' });
    const [line] = order.items;
    const add = (/** @type {number} */ quantity) =>
      shop.php(
        `define( 'WP_ADMIN', true );
        wp_set_current_user( 1 );
        $errors = apply_filters( 'woocommerce_ajax_add_order_item_validation', new WP_Error(), wc_get_product( $args['product'] ), wc_get_order( $args['id'] ), $args['quantity'] );
        return $errors->get_error_code();`,
        { id: order.id, product: hammer.id, quantity },
      );
    assert.equal(await add(2), '');
    assert.deepEqual(await journal(), []);
    assert.equal(await add(3), '');
    assert.deepEqual(await journal(), ['order_held admin_orders notEnough']);
    await save(shop, { admin_orders: 'refuse' });
    assert.equal(await add(3), 'stock_truth_refused');
    await save(shop, { admin_orders: 'review' });
    await shop.php(
      `define( 'WP_ADMIN', true );
      wp_set_current_user( 1 );
      require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
      wc_save_order_items( $args['id'], array( 'order_item_id' => array( $args['line'] ), 'order_item_qty' => array( $args['line'] => 9 ), 'order_item_tax_class' => array( $args['line'] => '' ) ) );
      return true;`,
      { id: order.id, line: line.id },
    );
    assert.equal((await journal()).length, 3);
    assert.ok((await shop.order(order.id)).notes.some((note) => note.includes('The order asks for 9 of “Hammer”')));
  });

  test('the newest REST API and abilities are the same door', async () => {
    await shop.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR );
      return file_put_contents( WPMU_PLUGIN_DIR . '/newest.php', '<?php add_filter( "woocommerce_admin_features", static function ( $features ) { return array_merge( $features, array( "rest-api-v4" ) ); } );' );`,
    );
    await hammers(2);
    /** @type {[string, (id: number) => Promise<import('./harness/client.js').Answer>][]} */
    const ways = [
      ['v4', (id) => app.rest('PUT', `/wc/v4/orders/${id}`, { status: 'processing' })],
      ['v2', (id) => app.rest('PUT', `/wc/v2/orders/${id}`, { status: 'processing' })],
      ['abilities', (id) => app.rest('POST', '/wp-abilities/v1/abilities/woocommerce/order-update-status/run', { input: { id, status: 'processing' } })],
    ];
    for (const [name, move] of ways) {
      const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }] });
      const answer = await move(order.id);
      assert.equal(answer.status, 200, `${name}: ${answer.text.slice(0, 300)}`);
      assert.equal((await shop.order(order.id)).status, 'on-hold', name);
      await shop.setOrderStatus(order.id, 'cancelled');
      await hammers(2);
    }
    const created = await app.rest('POST', '/wc/v4/orders', { status: 'processing', line_items: [{ product_id: hammer.id, quantity: 3 }] });
    assert.deepEqual([created.status, created.json?.status], [201, 'on-hold'], created.text.slice(0, 300));
    assert.deepEqual(await journal(), ['order_held rest_orders_v4 notEnough']);
    const [{ subject }] = await shop.query("SELECT subject FROM wp_stock_truth_journal WHERE what = 'order_held' ORDER BY id DESC LIMIT 1");
    assert.equal(subject, `order:${created.json.id}`);
    assert.ok((await shop.order(created.json.id)).notes.some((note) => note.includes('The order was taken and put on hold for a person.')));
    // Version 1 does not know orders that stand in tables of their own, as they do here; both store a line by the same hook.
    await hammers(3);
    const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'processing' });
    const raise = (/** @type {number} */ quantity) => app.rest('PUT', `/wc/v4/orders/${order.id}`, { line_items: [{ id: order.items[0].id, product_id: hammer.id, quantity }] });
    assert.equal((await raise(3)).status, 200);
    assert.deepEqual(await journal(), []);
    assert.equal((await raise(9)).status, 200);
    assert.deepEqual(await journal(), ['order_held rest_orders_v4 notEnough']);
    assert.ok((await shop.order(order.id)).notes.some((note) => note.includes('The order asks for 9 of “Hammer”')));
  });

  test('a line that is raised together with a status that stays is met too', async () => {
    await hammers(3);
    const order = (await create(2, { status: 'processing' })).json;
    const more = await app.rest('PUT', `/wc/v3/orders/${order.id}`, { status: 'processing', line_items: [{ id: order.line_items[0].id, quantity: 9 }] });
    assert.equal((await journal()).length, 1, JSON.stringify(more.json.status));
    await hammers(3);
    const other = (await create(2, { status: 'processing' })).json;
    await app.rest('PUT', `/wc/v3/orders/${other.id}`, { stock_truth_override: 'Agreed', line_items: [{ id: other.line_items[0].id, quantity: 9 }] });
    assert.deepEqual(await journal(), ['order_overridden rest_orders notEnough Agreed']);
  });

  test('a shop that observes changes nothing and remembers', async () => {
    await connect(shop, { mode: 'observe' });
    await hammers(1);
    await shop.query("DELETE FROM wp_stock_truth_journal WHERE what = 'would_refuse'");
    const order = await create(3, { status: 'processing' });
    assert.equal(order.json.status, 'processing');
    const rows = await shop.query("SELECT became FROM wp_stock_truth_journal WHERE what = 'would_refuse'");
    assert.deepEqual(rows.map(({ became }) => JSON.parse(became).door), ['rest_orders']);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
