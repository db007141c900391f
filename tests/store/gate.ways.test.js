/**
 * Proves the ways into a cart and to a payment that pass by the usual ones: links, sessions and carts of others, plugins
 * that write the cart or the order themselves, and the page of a receipt. What such a way brings in is met at the next
 * door at the latest, before anything is taken.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, pull } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { 'HAMMER-01': 5, 'SAW-01': 5 } }),
});

/** A plugin that does by itself what WooCommerce would do; each part only where an option names it. */
const OTHERS = `<?php
  add_action( 'woocommerce_cart_loaded_from_session', static function ( $cart ) {
    $id = (int) get_option( 'ways_test_gift' );
    if ( $id > 0 ) {
      $cart->cart_contents['gift'] = array( 'key' => 'gift', 'product_id' => $id, 'variation_id' => 0, 'variation' => array(), 'quantity' => 7, 'data' => wc_get_product( $id ), 'data_hash' => '', 'line_total' => 0, 'line_tax' => 0, 'line_subtotal' => 0, 'line_subtotal_tax' => 0 );
    }
  } );
  add_filter( 'woocommerce_create_order', static function ( $id ) {
    if ( ! get_option( 'ways_test_order' ) ) { return $id; }
    $order = wc_create_order();
    foreach ( WC()->cart->get_cart() as $item ) { $order->add_product( $item['data'], $item['quantity'] ); }
    $order->set_payment_method( 'cod' );
    $order->calculate_totals();
    global $wpdb;
    $figure = get_option( 'ways_test_figure' );
    if ( false !== $figure ) { $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = %d, p.revision = p.revision + 1, c.figure = %d", $figure, $figure ) ); }
    return $order->get_id();
  } );
  add_action( 'woocommerce_receipt_cod', static function () { echo 'HERE THE PROVIDER TAKES OVER'; } );`;

await describeShop('ways beside the usual ones', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;

  /** @param {number} figure of hammers in the ERP, which has all orders so far */
  async function hammers(figure) {
    await shop.query('DELETE FROM wp_stock_truth_line_demand');
    await shop.query('UPDATE wp_stock_truth_pool SET in_flight = 0');
    shop.erp.setStock('HAMMER-01', figure);
    await pull(shop);
  }

  /** @param {import('./harness/shopper.js').Shopper} buyer whose cart must be stopped before it is an order */
  async function isStopped(buyer) {
    const orders = (await shop.orders()).length;
    assert.match((await buyer.storeCart()).errors.join(), /^Only 2 of “Hammer” can be ordered right now/);
    assert.equal((await buyer.storeCheckout()).status, 409);
    assert.deepEqual((await buyer.classicCheckout()).ok, false);
    assert.equal((await shop.orders()).length, orders);
  }

  test('it follows its ERP beside a plugin that does things itself', async () => {
    [hammer, saw] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Saw', stock: 100 },
    ]);
    await connect(shop, { mode: 'enforce' });
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/others.php', $args['code'] );`, { code: OTHERS });
  });

  test('a link to the checkout fills the cart with what is there only', async () => {
    await hammers(2);
    const buyer = shop.shopper();
    await buyer.request(`/checkout-link/?products=${hammer.id}:4,${saw.id}:1`);
    assert.deepEqual((await buyer.storeCart()).cart.items.map(({ id }) => id), [saw.id]);
    await buyer.request(`/checkout-link/?products=${hammer.id}:2`);
    assert.deepEqual((await buyer.storeCart()).cart.items.map(({ quantity }) => quantity), [2]);
  });

  test('a cart of an earlier visit is judged as it stands now', async () => {
    await hammers(5);
    const buyer = shop.shopper();
    await buyer.classicAdd(hammer.id, 5);
    await hammers(2);
    await isStopped(buyer);
  });

  test('the cart of an account that joins the cart of a visit is judged with it', async () => {
    await hammers(5);
    const home = await shop.adminSession();
    await home.storeAdd(hammer.id, 5);
    await hammers(2);
    const away = shop.shopper();
    await away.storeAdd(saw.id, 1);
    await away.login('admin', await password());
    assert.deepEqual((await away.storeCart()).cart.items.map(({ id }) => id).sort(), [hammer.id, saw.id].sort());
    await isStopped(away);
    await shop.php(`delete_user_meta( 1, '_woocommerce_persistent_cart_' . get_current_blog_id() ); return true;`);
  });

  test('the cart of somebody else that a link shares is judged as the own one', async () => {
    await hammers(5);
    const other = shop.shopper();
    other.by = 'token';
    await other.storeAdd(hammer.id, 5);
    const token = (await other.storeCart()).answer.headers.get('cart-token');
    await hammers(2);
    const buyer = shop.shopper();
    await buyer.request(`/cart/?session=${token}`);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 5);
    await isStopped(buyer);
  });

  test('what a plugin writes into the cart itself is judged with the cart', async () => {
    await hammers(2);
    const buyer = shop.shopper();
    await buyer.storeAdd(saw.id, 1);
    await shop.setOption('ways_test_gift', hammer.id);
    await isStopped(buyer);
    await shop.setOption('ways_test_gift', null);
    // What came in stays in the session; taken out, the rest passes.
    await buyer.storeRemove('gift');
    assert.equal((await buyer.storeCheckout()).ok, true);
  });

  test('an order that a plugin makes in the place of WooCommerce is held, or refused before it is paid', async () => {
    await hammers(5);
    const [sold, late] = [shop.shopper(), shop.shopper()];
    for (const buyer of [sold, late]) await buyer.classicAdd(hammer.id, 2);
    await shop.setOption('ways_test_order', 1);
    assert.equal((await sold.classicCheckout()).ok, true);
    // It goes between the check of the cart and the order.
    await shop.setOption('ways_test_figure', 10000);
    const refused = await late.classicCheckout();
    assert.equal(refused.ok, false);
    assert.match(refused.errors.join(), /“Hammer”/);
    const [order] = (await shop.orders()).slice(-1);
    assert.equal(order.status, 'pending');
    assert.deepEqual((await shop.reservations()).filter((held) => held.order === order.id), []);
    await shop.setOptions({ ways_test_order: null, ways_test_figure: null });
  });

  test('the page of a receipt lets the provider take over only where the order may be paid', async () => {
    await hammers(2);
    const order = await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }] });
    const address = order.payUrl.replace('pay_for_order=true&', '');
    assert.ok(!address.includes('pay_for_order') && address.includes('key='), address);
    const open = await shop.shopper().request(address);
    assert.match(open.text, /HERE THE PROVIDER TAKES OVER/);
    const held = await shop.query('SELECT quantity FROM wp_stock_truth_hold WHERE order_id = ?', [order.id]);
    assert.deepEqual(held.map(({ quantity }) => Number(quantity)), [20000]);
    const other = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] });
    const shut = await shop.shopper().request(other.payUrl.replace('pay_for_order=true&', ''));
    assert.doesNotMatch(shut.text, /HERE THE PROVIDER TAKES OVER/);
    assert.deepEqual(shut.notices.errors, [
      '“Hammer” is sold out right now. This order cannot be paid as it is. Please contact us to change it, or place a new order without it.',
    ]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));

  /** @returns {Promise<string>} of the administrator */
  async function password() {
    const fresh = 'ways-test-Passw0rd';
    await shop.php(`wp_set_password( $args['fresh'], 1 ); return true;`, { fresh });
    return fresh;
  }
});
