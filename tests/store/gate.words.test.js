/**
 * Proves what a shopper reads where a cart cannot be ordered any more: each line, why and what passes, in our words and in
 * nobody else's beside them, on classic pages and in blocks; and that the nearest cart that passes is one click away. The
 * shop's figures are written by the projection here, so WooCommerce's own checks know of them too.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, grow, pull } from './gate-shop.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { 'HAMMER-01': 9, 'SAW-01': 9, 'AXE-01': 9 } }),
});

const TWO_LEFT = 'Only 2 of “Hammer” can be ordered right now. Please choose 2 or fewer.';
const SOLD_OUT = '“Saw” is sold out right now. Please remove it from your cart to go on.';
const CHANGE = 'Change my cart to what is available';
const NOW = ['Your cart now holds 2 of “Hammer” instead of 5.', '“Saw” was taken out of your cart.'];

await describeShop('a cart that turned bad', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products;

  /** @param {Record<string, number>} figures of items in the ERP, which has all orders so far and is fetched and written */
  async function there(figures) {
    await shop.query('DELETE FROM wp_stock_truth_line_demand');
    await shop.query('UPDATE wp_stock_truth_pool SET in_flight = 0');
    for (const [item, figure] of Object.entries(figures)) shop.erp.setStock(item, figure);
    await pull(shop);
  }

  /**
   * @param {'nonce' | 'token'} [by]
   * @returns {Promise<import('./harness/shopper.js').Shopper>} somebody with five hammers and five saws, of which two and none are left
   */
  async function withBadCart(by = 'nonce') {
    await there({ 'HAMMER-01': 9, 'SAW-01': 9 });
    const buyer = shop.shopper();
    buyer.by = by;
    for (const { id } of products.slice(0, 2)) assert.equal((await buyer.storeAdd(id, 5)).ok, true);
    await there({ 'HAMMER-01': 2, 'SAW-01': 0 });
    return buyer;
  }

  /** @param {import('./harness/shopper.js').Shopper} buyer */
  const held = async (buyer) => (await buyer.storeCart()).cart.items.map((/** @type {any} */ { name, quantity }) => `${quantity} ${name}`);

  /** @param {import('./harness/client.js').Answer} answer */
  const linkOf = ({ text }) => /href="([^"]*stock_truth_nearest_cart[^"]*)"/.exec(text)?.[1].replaceAll('&#038;', '&') ?? '';

  test('it follows its ERP', async () => {
    products = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Saw', stock: 100 },
      { sku: 'AXE-01', name: 'Axe', stock: 100 },
    ]);
    await connect(shop, { mode: 'enforce' });
    assert.equal((await shop.product(products[0].id)).stock, 9);
  });

  test('the Store API names each line in one answer, keeps the cart as it was, and offers apps no link', async () => {
    const buyer = await withBadCart('token');
    const cart = await buyer.storeCart();
    assert.deepEqual(cart.errors, [`${TWO_LEFT} ${SOLD_OUT}`]);
    assert.deepEqual(await held(buyer), ['5 Hammer', '5 Saw']);
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.status, placed.errors], [409, [`${TWO_LEFT} ${SOLD_OUT}`]]);
    assert.deepEqual(placed.answer.json.data.cart.errors.length, 1);
    const taken = await buyer.store('POST', '/cart/extensions', { namespace: 'stock-truth', data: { take: 'nearest_cart' } });
    assert.deepEqual([taken.status, taken.errors], [200, []]);
    assert.deepEqual(await held(buyer), ['2 Hammer']);
    assert.equal((await buyer.storeCheckout()).ok, true);
  });

  test('less of a line passes one by one, more does not', async () => {
    const buyer = await withBadCart();
    const [hammer] = (await buyer.storeCart()).cart.items;
    assert.equal((await buyer.storeUpdate(hammer.key, 4)).status, 200);
    assert.equal((await buyer.storeUpdate(hammer.key, 5)).status, 400);
    assert.deepEqual(await held(buyer), ['4 Hammer', '5 Saw']);
  });

  test('the classic pages name each line, and a link changes the cart', async () => {
    const buyer = await withBadCart();
    const cart = await buyer.classicCart();
    assert.deepEqual(cart.errors, [TWO_LEFT, SOLD_OUT]);
    assert.deepEqual(cart.answer.notices.infos, ['You can change your cart to what is available with one click.']);
    assert.deepEqual((await buyer.classicOpenCheckout()).errors, [TWO_LEFT, SOLD_OUT], 'the checkout shows them too');
    const link = linkOf((await buyer.classicOpenCheckout()).answer);
    assert.match(link, /_nearest_cart=/);
    await buyer.request(link.replace(/=\w+$/, '=0123456789'));
    assert.deepEqual(await held(buyer), ['5 Hammer', '5 Saw'], 'the link of somebody else changes nothing');
    await buyer.request(link);
    assert.deepEqual(await held(buyer), ['2 Hammer']);
    assert.equal((await buyer.classicCheckout()).ok, true);
  });

  test('where nothing would be left nothing is offered', async () => {
    await there({ 'SAW-01': 9 });
    const buyer = shop.shopper();
    await buyer.storeAdd(products[1].id, 5);
    await there({ 'SAW-01': 0 });
    const cart = await buyer.storeCart();
    assert.deepEqual(cart.errors, [SOLD_OUT]);
    assert.deepEqual((await buyer.classicCart()).answer.notices.infos, []);
  });

  test('blocks show one banner with all lines and the link, and the link works', async () => {
    await there({ 'HAMMER-01': 9, 'SAW-01': 9 });
    const browser = await openBrowser(shop);
    try {
      const tab = await browser.open('/shop/');
      for (const { id } of products.slice(0, 2)) await tab.page.goto(`${shop.url}/?add-to-cart=${id}&quantity=5`);
      await there({ 'HAMMER-01': 2, 'SAW-01': 0 });
      for (const path of ['/cart/', '/checkout/']) {
        await tab.page.goto(`${shop.url}${path}`);
        const banner = tab.page.locator('.wc-block-components-notice-banner.is-error');
        await banner.first().waitFor();
        assert.deepEqual((await banner.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()), [`${TWO_LEFT} ${SOLD_OUT} ${CHANGE}`], path);
        await tab.shot(`bad-cart${path.replaceAll('/', '-')}blocks`);
      }
      await tab.page.getByRole('link', { name: CHANGE }).click();
      await tab.page.waitForURL('**/cart/');
      const notices = tab.page.locator('.woocommerce-message');
      await notices.first().waitFor();
      assert.deepEqual((await notices.allInnerTexts()).map((text) => text.trim()), NOW);
      await tab.page.getByRole('link', { name: 'Proceed to Checkout' }).waitFor();
      assert.equal(await tab.page.locator('.wc-block-components-notice-banner.is-error').count(), 0);
    } finally {
      await browser.close();
    }
  });

  test('an old figure is spoken of as fits the place: adding, adding more, the cart, ordering, paying', async () => {
    const [, , axe] = products;
    const old = 'We could not check the stock of “Axe” with our warehouse recently enough';
    const buyer = shop.shopper();
    await grow(shop, 'AXE-01', 90000);
    await buyer.storeAdd(axe.id, 3);
    await grow(shop, 'AXE-01', 90000, { hoursAgo: 1 });
    assert.deepEqual((await shop.shopper().classicAdd(axe.id, 1)).errors, [`${old} to add it. Please try again in a few minutes.`]);
    assert.deepEqual((await buyer.classicAdd(axe.id, 1)).errors, [`${old} to add more of it. Please try again in a few minutes.`]);
    const [{ key }] = (await buyer.storeCart()).cart.items;
    const kept = `${old}, so it cannot be ordered right now. It stays in your cart. Please try again in a few minutes.`;
    const less = await buyer.storeUpdate(key, 2);
    assert.deepEqual([less.status, less.errors, await held(buyer)], [200, [kept], ['2 Axe']]);
    assert.deepEqual((await buyer.classicCart()).errors, [kept]);
    assert.deepEqual((await buyer.storeCheckout()).errors, [`${old} to take your order. Your cart is kept. Please try again in a few minutes.`]);
    const order = await shop.createOrder({ items: [{ product: axe.id, quantity: 1 }] });
    assert.deepEqual((await shop.shopper().payByLink(order)).errors, [`${old} to take your payment. Your order is kept. Please try again in a few minutes.`]);
    await grow(shop, 'AXE-01', 90000);
  });

  test('an order that cannot be paid is spoken of as an order, with a next step', async () => {
    await there({ 'HAMMER-01': 2, 'SAW-01': 0 });
    const pay = async (/** @type {number} */ product, /** @type {number} */ quantity) =>
      (await shop.shopper().storePay(await shop.createOrder({ items: [{ product, quantity }] }), { billing_email: 'buyer@example.test' })).errors;
    assert.deepEqual(await pay(products[0].id, 3), [
      'This order holds 3 of “Hammer”, and only 2 can be delivered right now, so it cannot be paid as it is. Please contact us to change it, or place a new order.',
    ]);
    assert.deepEqual(await pay(products[1].id, 1), [
      '“Saw” is sold out right now. This order cannot be paid as it is. Please contact us to change it, or place a new order without it.',
    ]);
  });

  test('what another unpaid order holds is not said to be bought by somebody else', async () => {
    await grow(shop, 'AXE-01', 10000);
    await shop.query("UPDATE wp_postmeta SET meta_value = '1' WHERE post_id = ? AND meta_key = '_stock'", [products[2].id]);
    const items = [{ product: products[2].id, quantity: 1 }];
    const [first, second] = [await shop.createOrder({ items }), await shop.createOrder({ items })];
    await shop.php(`wc_reserve_stock_for_order( wc_get_order( $args['id'] ) ); return true;`, { id: first.id });
    await shop.query("UPDATE wp_stock_truth_pool p JOIN wp_stock_truth_claim c ON c.pool_id = p.id SET p.figure = 20000, c.figure = 20000 WHERE p.item = 'AXE-01'");
    assert.deepEqual((await shop.shopper().payByLink(second)).errors, [
      'Another unpaid order holds the last of what this order needs. If that order is yours, pay it or cancel it first. Otherwise please try again in a few minutes, or contact us.',
    ]);
    for (const { id } of [first, second]) await shop.setOrderStatus(id, 'cancelled');
  });

  test('the shop says it in its own words where it wants to', async () => {
    await shop.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR );
      return file_put_contents( WPMU_PLUGIN_DIR . '/words.php', '<?php add_filter( "stock_truth_refusal_sentence", static function ( $sentence, $line, $place ) { return $place . " " . $line["reason"] . " " . $line["asked"] . " " . $line["suggestedQuantity"]; }, 10, 3 );' );`,
    );
    const buyer = await withBadCart('token');
    assert.deepEqual((await buyer.storeCart()).errors, ['cart notEnough 50000 20000 cart notEnough 50000 0']);
    await shop.php(`return unlink( WPMU_PLUGIN_DIR . '/words.php' );`);
  });

  test('“order again” brings what can be had, and says what could not', async () => {
    await there({ 'HAMMER-01': 9, 'SAW-01': 9, 'AXE-01': 9 });
    const order = await shop.php(
      `$order = wc_create_order( array( 'customer_id' => 1 ) );
      foreach ( $args['ids'] as $at => $id ) { $order->add_product( wc_get_product( $id ), 3 ); }
      $order->set_status( 'completed' );
      $order->save();
      return $order->get_id();`,
      { ids: products.map(({ id }) => id) },
    );
    await there({ 'HAMMER-01': 2, 'SAW-01': 0, 'AXE-01': 9 });
    const me = await shop.adminSession();
    const again = async () => {
      const page = await me.request(`/my-account/view-order/${order}/`);
      return me.request(/href="([^"]*order_again[^"]*)"/.exec(page.text)?.[1].replaceAll('&#038;', '&') ?? '');
    };
    const told = await again();
    assert.deepEqual(await held(me), ['2 Hammer', '3 Axe']);
    assert.ok(told.notices.errors.includes('Only 2 of “Hammer” can be ordered right now, so your cart holds 2 instead of 3.'), told.notices.errors.join());
    // Once more, with a full cart that is emptied first: the same cart, not what is left beside the old one.
    await again();
    assert.deepEqual(await held(me), ['2 Hammer', '3 Axe']);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
