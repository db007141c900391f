/**
 * Proves that the Store API's doors stand wherever WordPress finds its routes: it matches them without
 * regard to capitals, they exist with and without a version, and a batch hides them behind another address.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { 'HAMMER-01': 90, 'SAW-01': 90 } }),
});

/** Ways of writing the same request; WordPress answers each. Where a way changes more than the address, it says what. */
const SPELLINGS = /** @type {Record<string, (path: string, more?: Record<string, any>) => string>} */ ({
  'in capitals': (path) => path.replace('/checkout', '/CHECKOUT').replace('/store/', '/Store/'),
  'without a version': (path) => path.replace('/store/v1/', '/store/'),
  'without a version, in capitals': (path) => path.replace('/store/v1/checkout', '/STORE/Checkout'),
  'with a line break at its end': (path) => `/?rest_route=${path.replace('/wp-json', '')}%0A`,
  'with a slash at its end': (path) => `${path}/`,
  'with an encoded letter': (path) => `/?rest_route=${path.replace('/wp-json', '').replace('/checkout', '/%63heckout')}`,
  'in a query, in capitals, with a slash': (path) => `/?rest_route=${path.replace('/wp-json', '').toUpperCase()}/`,
  'by a method that a header replaces': (path, more = {}) => {
    Object.assign(more, { method: 'PUT', headers: { ...more.headers, 'x-http-method-override': 'post' } });
    return path;
  },
  'by a method that the address replaces': (path, more = {}) => {
    more.method = 'PUT';
    return `${path}?_method=post`;
  },
});

await describeShop('the routes of the Store API', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;

  /**
   * @param {(path: string, more?: Record<string, any>) => string} spelling of the checkout routes
   * @returns {import('./harness/shopper.js').Shopper} somebody who writes them so
   */
  function spelt(spelling) {
    const buyer = shop.shopper();
    // Whoever pays an order by the Store API shows that it is theirs.
    buyer.email = 'buyer@example.test';
    const request = buyer.request.bind(buyer);
    buyer.request = (path, more = {}) => request(path.includes('/checkout') ? spelling(path, more) : path, more);
    return buyer;
  }

  test('it follows its ERP, and notes what is reserved when a payment begins', async () => {
    [hammer, saw] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Saw', stock: 100 },
    ]);
    await connect(shop, { mode: 'enforce' });
    await shop.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR );
      file_put_contents( WPMU_PLUGIN_DIR . '/reserved.php', '<?php
        add_action( "woocommerce_rest_checkout_process_payment_with_context", function ( $context ) {
          global $wpdb;
          $held = $wpdb->get_var( $wpdb->prepare( "SELECT SUM( stock_quantity ) FROM {$wpdb->prefix}wc_reserved_stock WHERE order_id = %d AND expires > NOW()", $context->order->get_id() ) );
          update_option( "routes_test_held", (float) $held );
        }, 1 );' );
      return true;`,
    );
  });

  for (const [how, spelling] of Object.entries(SPELLINGS)) {
    test(`an order that is paid by a route ${how} has its stock reserved first`, async () => {
      await shop.setOption('routes_test_held', -1);
      const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] });
      const paid = await spelt(spelling).storePay(order);
      assert.deepEqual([paid.ok, paid.errors], [true, []]);
      assert.equal(Number(await shop.option('routes_test_held')), 1);
    });

    test(`a cart that is ordered by a route ${how} is stopped before there is an order`, async () => {
      await grow(shop, 'SAW-01', 900000);
      const buyer = spelt(spelling);
      assert.equal((await buyer.storeAdd(saw.id, 1)).ok, true);
      await shop.query("UPDATE wp_stock_truth_listing SET rate = 10000 WHERE item = 'SAW-01'");
      await grow(shop, 'SAW-01', 900000, { hoursAgo: 1 });
      const orders = (await shop.orders()).length;
      const placed = await buyer.storeCheckout();
      assert.deepEqual([placed.ok, placed.status], [false, 409]);
      assert.equal((await shop.orders()).length, orders);
      await grow(shop, 'SAW-01', 900000);
      assert.equal((await buyer.storeCheckout()).ok, true);
    });
  }

  test('a cart that is ordered in a batch is stopped before there is an order', async () => {
    await grow(shop, 'SAW-01', 900000);
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(saw.id, 1)).ok, true);
    await grow(shop, 'SAW-01', 900000, { hoursAgo: 1 });
    const orders = (await shop.orders()).length;
    const address = { first_name: 'Ada', last_name: 'Buyer', address_1: 'Hauptstr. 1', city: 'Berlin', state: 'DE-BE', postcode: '10115', country: 'DE' };
    const body = { billing_address: { ...address, email: buyer.email }, shipping_address: address, payment_method: 'cod' };
    const asked = ['/checkout', '/CHECKOUT'].map((path) => ({ path, body }));
    assert.deepEqual((await buyer.storeBatch(asked)).results.map(({ status }) => status), [409, 409]);
    assert.equal((await shop.orders()).length, orders);
    await grow(shop, 'SAW-01', 900000);
    assert.equal((await buyer.storeBatch(asked.slice(0, 1))).results[0].status, 200);
  });

  test('a route with two slashes at its beginning is none', async () => {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(saw.id, 1)).ok, true);
    const asked = await buyer.request('/?rest_route=//wc/store/v1/checkout', { json: {} });
    assert.deepEqual([asked.status, asked.json?.code], [404, 'rest_no_route']);
  });

  test('of many who pay for the last unit, each by another spelling, one gets it', async () => {
    const orders = [];
    for (let one = 0; one <= Object.keys(SPELLINGS).length; one++) orders.push(await shop.createOrder({ items: [{ product: saw.id, quantity: 1 }] }));
    const left = await shop.php(
      `global $wpdb;
      $demand = (int) $wpdb->get_var( "SELECT in_flight FROM {$wpdb->prefix}stock_truth_pool WHERE item = 'SAW-01'" );
      $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = %d, p.revision = p.revision + 1, c.figure = %d WHERE p.item = 'SAW-01'", $demand + 10000, $demand + 10000 ) );
      return update_post_meta( $args['id'], '_stock', '1' ) ? 1 : 1;`,
      { id: saw.id },
    );
    assert.equal(left, 1);
    const paid = await Promise.all(
      [(/** @type {string} */ path) => path, ...Object.values(SPELLINGS)].map((spelling, at) => spelt(spelling).storePay(orders[at])),
    );
    assert.equal(paid.filter(({ ok }) => ok).length, 1, JSON.stringify(paid.map(({ errors }) => errors)));
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
