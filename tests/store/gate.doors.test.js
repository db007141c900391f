/**
 * Proves the doors that pay without WooCommerce's own checkouts: PayPal's buttons and the checkout for AI agents. Who
 * asks and what PayPal or an agent would answer is WooCommerce's; that the gate stands before them is shown here.
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

const BUYER = { first_name: 'Ada', last_name: 'Buyer', email: 'ada@example.test', phone_number: '030123456' };
const HOME = { name: 'Ada Buyer', line_one: 'Hauptstr. 1', city: 'Berlin', state: 'DE-BE', country: 'DE', postal_code: '10115' };

/**
 * An agent needs no token of Jetpack, and a gateway takes its payments.
 */
const AGENTS = `<?php
  add_filter( 'rest_endpoints', static function ( $endpoints ) {
    foreach ( $endpoints as $route => $handlers ) {
      if ( 0 === strpos( $route, '/wc/agentic/' ) ) {
        foreach ( array_keys( $handlers ) as $at ) {
          if ( is_int( $at ) ) { $endpoints[ $route ][ $at ]['permission_callback'] = '__return_true'; }
        }
      }
    }
    return $endpoints;
  } );
  add_filter( 'woocommerce_payment_gateways', static function ( $gateways ) {
    class Doors_Test_Gateway extends WC_Payment_Gateway {
      public function __construct() { $this->id = 'agents'; $this->enabled = 'yes'; $this->title = 'Agents'; $this->supports = array( 'products', 'agentic_commerce' ); }
      public function get_agentic_commerce_provider() { return 'stripe'; }
      public function get_agentic_commerce_payment_methods() { return array( 'card' ); }
      public function process_payment( $id ) { wc_get_order( $id )->payment_complete(); return array( 'result' => 'success', 'redirect' => '' ); }
    }
    $gateways[] = 'Doors_Test_Gateway';
    return $gateways;
  } );`;

await describeShop('doors beside the checkouts', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;

  /** @type {import('./harness/catalog.js').Created} */
  let licence;

  /**
   * @param {{id: number, key: string}} order
   * @param {string} [key] that is shown
   * @returns {Promise<import('./harness/client.js').Answer>} of the route that PayPal's buttons ask
   */
  async function offerToPayPal(order, key = order.key) {
    const nonce = await shop.php(`wp_set_current_user( 0 ); return wp_create_nonce( 'wc_gateway_paypal_standard_create_order' );`);
    return shop.shopper().request('/wp-json/wc/v3/paypal-buttons/create-order', {
      json: { order_id: order.id, order_key: key, payment_source: 'paypal' },
      headers: { nonce },
    });
  }

  test('it follows its ERP, and takes PayPal and agents', async () => {
    [hammer, licence] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Licence', stock: 100, virtual: true },
    ]);
    await connect(shop, { mode: 'enforce' });
    await shop.setOptions({
      woocommerce_paypal_settings: { enabled: 'yes', email: 'shop@example.test', testmode: 'yes', _should_load: 'yes' },
      woocommerce_feature_agentic_checkout_enabled: 'yes',
    });
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/agents.php', $args['code'] );`, { code: AGENTS });
  });

  test('an order is refused before it is offered to PayPal, and one that passes is held first', async () => {
    await grow(shop, 'HAMMER-01', 10000);
    const payer = (/** @type {number} */ id) => shop.php(`return wc_get_order( $args['id'] )->get_payment_method();`, { id });
    const [first, second] = [
      await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] }),
      await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }] }),
    ];
    const refused = await offerToPayPal(second);
    assert.deepEqual([refused.status, refused.json.code], [409, 'stock_truth_refused']);
    assert.match(refused.json.message, /Hammer/);
    assert.equal(await payer(second.id), 'cod', 'WooCommerce has not begun');
    assert.deepEqual((await shop.reservations()).filter(({ live }) => live), []);
    // Nobody is connected here, so WooCommerce says that it could not reach PayPal: it has begun.
    const offered = await offerToPayPal(first);
    assert.deepEqual([offered.status, offered.json.error], [400, 'Failed to create PayPal order']);
    assert.equal(await payer(first.id), 'paypal');
    assert.deepEqual((await shop.reservations()).filter(({ live }) => live), [{ order: first.id, product: hammer.id, quantity: 1, live: true }]);
  });

  test("whoever does not know an order's key learns and changes nothing", async () => {
    const order = await shop.createOrder({ items: [{ product: licence.id, quantity: 1 }] });
    const foreign = await offerToPayPal(order, 'wc_order_other');
    assert.deepEqual([foreign.status, foreign.json.error], [404, 'Order not found']);
    assert.deepEqual((await shop.reservations()).filter((held) => held.order === order.id), []);
  });

  /**
   * @param {number} quantity
   * @returns {Promise<() => Promise<import('./harness/client.js').Answer>>} completes the checkout of an agent's cart
   */
  async function agent(quantity) {
    const buyer = shop.shopper();
    buyer.by = 'token';
    assert.equal((await buyer.storeAdd(licence.id, quantity)).ok, true);
    const token = (await buyer.storeCart()).answer.headers.get('cart-token');
    return () => buyer.request(`/wp-json/wc/agentic/v1/checkout_sessions/${token}/complete`, { json: { buyer: BUYER, payment_data: { token: 'x', provider: 'stripe', billing_address: HOME } } });
  }

  test('an agent orders what is there, and its units are held while it pays', async () => {
    await grow(shop, 'SAW-01', 90000);
    const placed = await (await agent(3))();
    assert.deepEqual([placed.status, placed.json.status], [200, 'completed'], placed.text.slice(0, 400));
    const [order] = (await shop.orders()).slice(-1);
    assert.deepEqual(order.items.map(({ quantity }) => quantity), [3]);
    assert.equal(order.status, 'completed');
  });

  test('an agent cannot complete a cart whose figure is old, or of which less is there', async () => {
    const complete = await agent(4);
    await grow(shop, 'SAW-01', 90000, { hoursAgo: 1 });
    await shop.query('UPDATE wp_stock_truth_listing SET rate = 0');
    const orders = (await shop.orders()).length;
    const told = async () => {
      const { type, message } = (await complete()).json;
      return [type, message];
    };
    const [type, message] = await told();
    assert.deepEqual([type, /recently enough to take your order/.test(message)], ['processing_error', true], message);
    await grow(shop, 'SAW-01', 50000);
    assert.deepEqual(await told(), ['processing_error', 'Only 2 of “Licence” can be ordered right now. Please choose 2 or fewer.']);
    assert.equal((await shop.orders()).length, orders, 'it was stopped before there was an order');
  });

  test('what goes between the check of the cart and the payment is refused too, and nothing stays held', async () => {
    await grow(shop, 'SAW-01', 90000);
    const complete = await agent(4);
    await shop.php(
      `return file_put_contents( WPMU_PLUGIN_DIR . '/last-moment.php', '<?php add_action( "woocommerce_rest_checkout_process_payment_with_context", static function () {
        global $wpdb;
        $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = 40000, p.revision = p.revision + 1, c.figure = 40000" );
      }, 0 );' );`,
    );
    const late = await complete();
    assert.equal(late.json.type, 'processing_error');
    assert.match(late.json.message, /^Only 1 of “Licence” can be ordered/);
    const [order] = (await shop.orders()).slice(-1);
    assert.equal(order.status, 'pending');
    assert.deepEqual((await shop.reservations()).filter((held) => held.order === order.id), []);
    assert.deepEqual(await shop.query('SELECT * FROM wp_stock_truth_hold WHERE order_id = ?', [order.id]), []);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
