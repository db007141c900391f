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
  erp: await startErp({ items: { 'HAMMER-01': 9, 'SAW-01': 9 } }),
});

/** Ways of writing the same route; WordPress answers each. */
const SPELLINGS = /** @type {Record<string, (path: string) => string>} */ ({
  'in capitals': (path) => path.replace('/checkout', '/CHECKOUT').replace('/store/', '/Store/'),
  'without a version': (path) => path.replace('/store/v1/', '/store/'),
  'without a version, in capitals': (path) => path.replace('/store/v1/checkout', '/STORE/Checkout'),
  'with a line break at its end': (path) => `/?rest_route=${path.replace('/wp-json', '')}%0A`,
});

await describeShop('the routes of the Store API', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;

  /**
   * @param {(path: string) => string} spelling of the checkout routes
   * @returns {import('./harness/shopper.js').Shopper} somebody who writes them so
   */
  function spelt(spelling) {
    const buyer = shop.shopper();
    // Whoever pays an order by the Store API shows that it is theirs.
    buyer.email = 'buyer@example.test';
    const request = buyer.request.bind(buyer);
    buyer.request = (path, more) => request(path.includes('/checkout') ? spelling(path) : path, more);
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
      await grow(shop, 'SAW-01', 90000);
      const buyer = spelt(spelling);
      assert.equal((await buyer.storeAdd(saw.id, 1)).ok, true);
      await shop.query("UPDATE wp_stock_truth_listing SET rate = 10000 WHERE item = 'SAW-01'");
      await grow(shop, 'SAW-01', 90000, { hoursAgo: 1 });
      const orders = (await shop.orders()).length;
      const placed = await buyer.storeCheckout();
      assert.deepEqual([placed.ok, placed.status], [false, 409]);
      assert.equal((await shop.orders()).length, orders);
      await grow(shop, 'SAW-01', 90000);
      assert.equal((await buyer.storeCheckout()).ok, true);
    });
  }

  test('of five who pay for the last unit by five spellings one gets it', async () => {
    const orders = [];
    for (let one = 0; one < 5; one++) orders.push(await shop.createOrder({ items: [{ product: saw.id, quantity: 1 }] }));
    const left = await shop.php(
      `global $wpdb;
      $demand = (int) $wpdb->get_var( "SELECT in_flight FROM {$wpdb->prefix}stock_truth_pool WHERE item = 'SAW-01'" );
      $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = %d, c.figure = %d WHERE p.item = 'SAW-01'", $demand + 10000, $demand + 10000 ) );
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
