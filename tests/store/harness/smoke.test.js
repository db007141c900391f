/**
 * Proves the harness on a bare WooCommerce, without the plugin: that it serves, sells what it has,
 * refuses what it has not, and that a browser sees it without errors. The refusals are WooCommerce's
 * own; they are what the plugin's are compared with.
 */
import assert from 'node:assert/strict';
import { openBrowser } from './browser.js';
import { Shopper } from './shopper.js';
import { describeShop } from './suite.js';

await describeShop('a bare shop', {}, ({ shop, test }) => {
  /** @type {import('./catalog.js').Created} */
  let hammer;

  test('every page that tests rely on answers', async () => {
    const anybody = shop.shopper();
    for (const path of ['/', '/shop/', '/cart/', '/classic-cart/', '/my-account/', '/wp-login.php']) {
      assert.equal((await anybody.request(path)).status, 200, path);
    }
  });

  test('a file has the media type that a browser insists on', async () => {
    const script = await shop.shopper().request('/wp-includes/js/wp-emoji-loader.js');
    assert.match(script.headers.get('content-type') ?? '', /javascript/);
    await shop.php(`file_put_contents( ABSPATH . 'empty.wasm', "\\0asm\\1\\0\\0\\0" ); return true;`);
    const module = await shop.shopper().request('/empty.wasm');
    assert.equal(module.headers.get('content-type'), 'application/wasm');
    assert.equal(module.text.length, 8);
  });

  test('the four stock records of a new product agree', async () => {
    hammer = await shop.createProduct({ sku: 'HAMMER-01', name: 'Hammer', price: '12.50', stock: 20 });
    assert.deepEqual(await shop.product(hammer.id), {
      manageStock: true,
      stock: 20,
      status: 'instock',
      backorders: 'no',
      lookup: { stock: 20, status: 'instock' },
      outOfStockTerm: false,
    });
  });

  test('the classic pages sell what is there and stock goes down', async () => {
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(hammer.id, 2)).errors, []);
    assert.equal((await buyer.ajaxAdd(hammer.id)).ok, true);
    const bought = await buyer.classicCheckout();
    assert.deepEqual([bought.ok, bought.errors], [true, []]);
    const order = await shop.order(bought.order?.id ?? 0);
    assert.equal(order.status, 'processing');
    assert.deepEqual(
      order.items.map(({ product, quantity, reducedStock }) => [product, quantity, reducedStock]),
      [[hammer.id, 3, 3]],
    );
    assert.equal((await shop.product(hammer.id)).stock, 17);
  });

  for (const by of /** @type {const} */ (['nonce', 'token'])) {
    test(`the Store API sells what is there to a shopper known by ${by}`, async () => {
      const before = (await shop.product(hammer.id)).stock ?? 0;
      const buyer = new Shopper(shop, { by });
      const added = await buyer.storeAdd(hammer.id, 2);
      assert.deepEqual([added.ok, added.errors], [true, []]);
      const changed = await buyer.storeUpdate(added.cart.items[0].key, 4);
      assert.equal(changed.cart.items[0].quantity, 4);
      const bought = await buyer.storeCheckout();
      assert.deepEqual([bought.ok, bought.errors], [true, []]);
      assert.equal(bought.order?.status, 'processing');
      assert.equal((await shop.product(hammer.id)).stock, before - 4);
    });
  }

  test('WooCommerce refuses more than there is, at every entrance', async () => {
    const rare = await shop.createProduct({ name: 'Rare', stock: 3 });
    const buyer = shop.shopper();
    assert.match((await buyer.classicAdd(rare.id, 4)).errors.join(), /not enough stock/);
    // The reason is kept in the session, and somebody whose cart is empty has none: it is lost.
    const pressed = await buyer.ajaxAdd(rare.id, 4);
    assert.deepEqual([pressed.ok, pressed.errors], [false, []]);
    const added = await buyer.storeAdd(rare.id, 4);
    assert.deepEqual(added.codes, ['woocommerce_rest_product_partially_out_of_stock']);
    const fits = await buyer.storeAdd(rare.id, 3);
    assert.match((await buyer.ajaxAdd(rare.id, 1)).errors.join(), /we have 3 in stock/);
    const { key } = fits.cart.items[0];
    assert.deepEqual((await buyer.storeUpdate(key, 4)).codes, ['invalid_quantity']);
    assert.match((await buyer.classicUpdate({ [key]: 4 })).errors.join(), /do not have enough/);
  });

  test('WooCommerce refuses to sell what went away meanwhile', async () => {
    const gone = await shop.createProduct({ name: 'Gone', stock: 3 });
    const buyers = [shop.shopper(), shop.shopper()];
    for (const buyer of buyers) await buyer.storeAdd(gone.id, 3);
    const opened = await buyers[0].classicOpenCheckout();
    assert.ok(opened.nonce);
    await shop.setStock(gone.id, 0);
    assert.match((await buyers[0].classicCheckout(opened)).errors.join(), /out of stock|not in stock/);
    const refused = await buyers[1].storeCheckout();
    assert.deepEqual([refused.ok, refused.status], [false, 409]);
    assert.equal((await shop.product(gone.id)).stock, 0);
  });

  test('the Store API silently sells less where only some went away', async () => {
    const few = await shop.createProduct({ name: 'Few', stock: 3 });
    const [pages, blocks] = [shop.shopper(), shop.shopper()];
    for (const buyer of [pages, blocks]) await buyer.storeAdd(few.id, 3);
    const opened = await pages.classicOpenCheckout();
    await shop.setStock(few.id, 2);
    assert.match((await pages.classicCheckout(opened)).errors.join(), /do not have enough/);
    // Its requests lower a cart to what is there before they judge it.
    const bought = await blocks.storeCheckout();
    assert.deepEqual([bought.ok, bought.errors], [true, []]);
    assert.equal((await shop.order(bought.order?.id ?? 0)).items[0].quantity, 2);
  });

  test('variations have stock of their own', async () => {
    const shirt = await shop.createProduct({
      name: 'Shirt',
      variations: [
        { kind: 'Red', sku: 'SHIRT-R', stock: 1 },
        { kind: 'Blue', sku: 'SHIRT-B', stock: 0 },
      ],
    });
    const [red, blue] = shirt.variations;
    const buyer = shop.shopper();
    const add = (/** @type {number} */ id, /** @type {string} */ kind) =>
      buyer.classicAdd(shirt.id, 1, { variation_id: id, attribute_kind: kind });
    assert.equal((await add(red, 'Red')).ok, true);
    assert.equal((await add(blue, 'Blue')).ok, false);
    assert.deepEqual(
      (await buyer.storeCart()).cart.items.map((/** @type {any} */ item) => [item.id, item.quantity]),
      [[red, 1]],
    );
  });

  test('a payment link pays an order', async () => {
    const waiting = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] });
    const before = (await shop.product(hammer.id)).stock ?? 0;
    const paid = await shop.shopper().payByLink(waiting);
    assert.deepEqual([paid.ok, paid.errors], [true, []]);
    assert.equal((await shop.order(waiting.id)).status, 'processing');
    assert.equal((await shop.product(hammer.id)).stock, before - 1);
  });

  test('an administrator can use the REST API', async () => {
    const admin = await shop.adminSession();
    const answer = await admin.rest('GET', `/wc/v3/products/${hammer.id}`);
    assert.deepEqual([answer.status, answer.json.sku], [200, 'HAMMER-01']);
  });

  test('mail is written down and goes nowhere', () => {
    assert.ok(shop.mail().some(({ subject }) => /new order/.test(subject)));
  });

  test('scheduled work runs when a test says so, and says what failed', async () => {
    await shop.php(`
      as_enqueue_async_action( 'test_shop_action' );
      wp_schedule_single_event( time() - 1, 'test_shop_event' );
      return true;
    `);
    const { events, actions, failed } = await shop.runScheduled();
    assert.ok(events.includes('test_shop_event'));
    assert.ok(actions.includes('test_shop_action'));
    assert.deepEqual(
      failed.map(({ hook }) => hook),
      ['test_shop_action'],
      'nobody listens to it',
    );
    assert.deepEqual((await shop.runScheduled()).actions, []);
  });

  test('a browser sees the shop, the cart and both checkouts without errors', async () => {
    const browser = await openBrowser(shop);
    try {
      const tab = await browser.open('/shop/');
      assert.match(await tab.page.title(), /Shop/);
      // Classic themes answer the button in one way, block themes in another.
      await Promise.all([
        tab.page.waitForResponse(/wc-ajax=add_to_cart|\/wc\/store\/v1\/(batch|cart\/add-item)/),
        tab.page.click(`.add_to_cart_button[data-product_id="${hammer.id}"]`),
      ]);
      await tab.page.goto('/cart/');
      await tab.page.waitForSelector('.wc-block-cart-items__row .wc-block-components-product-name');
      await tab.page.goto('/checkout/');
      await tab.page.waitForSelector('.wc-block-components-checkout-place-order-button');
      await tab.page.goto('/classic-checkout/');
      await tab.page.waitForSelector('#place_order');
      await tab.shot('smoke-classic-checkout');
      assert.deepEqual(tab.errors(), []);
      assert.deepEqual(tab.problems.outside, []);
    } finally {
      await browser.close();
    }
  });

  test('the administrator sees the back office without errors', async () => {
    const browser = await openBrowser(shop);
    try {
      const tab = await browser.openAdmin('/wp-admin/edit.php?post_type=product', shop.admin);
      await tab.page.waitForSelector(`#post-${hammer.id}`);
      assert.deepEqual(tab.errors(), []);
    } finally {
      await browser.close();
    }
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems({ all: true }), []);
  });
});

await describeShop('a shop with the tracing JIT', { php: { jit: 'tracing' } }, ({ shop, test }) => {
  test('has it on the web and on the command line', async () => {
    const ask = `return opcache_get_status( false )['jit']['on'];`;
    assert.equal(await shop.php(ask), true);
    await shop.php(`file_put_contents( ABSPATH . 'jit.php', $args['code'] ); return true;`, {
      code: `<?php echo json_encode( ( function () { ${ask} } )() );`,
    });
    assert.equal((await shop.shopper().request('/jit.php')).text, 'true');
  });
});
