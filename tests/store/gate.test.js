/**
 * Proves each door with real shoppers: what the ERP covers passes, what it does not is refused in the same
 * words everywhere, taking out is always possible, and a shop that observes refuses nobody.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, grow, pull } from './gate-shop.js';
import { promised } from './php-backend/ledger.js';
import { describeShop } from './harness/suite.js';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({
    items: {
      'HAMMER-01': 5,
      'SAW-01': 5,
      'NAIL-S': 4,
      'NAIL-L': 0,
      'BLOCKED-01': { available: '9', on_hand: '9', status: 'blocked' },
    },
  }),
});

const ONLY_FIVE = 'Only 5 of “Hammer” can be ordered right now. Please choose 5 or fewer.';
const NOT_CHECKED =
  'We could not check the stock of “Hammer” with our warehouse recently enough to take your order. Your cart is kept. Please try again in a few minutes.';

await describeShop('the gate of a shop that enforces', options, ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const products = {};

  /** WooCommerce itself believes in a hundred, so that every refusal is the gate's. */
  async function believe() {
    for (const { id, variations } of Object.values(products)) {
      for (const one of variations.length > 0 ? variations : [id]) {
        await shop.query("UPDATE wp_postmeta SET meta_value = '100' WHERE post_id = ? AND meta_key = '_stock'", [one]);
        await shop.query("UPDATE wp_postmeta SET meta_value = 'instock' WHERE post_id = ? AND meta_key = '_stock_status'", [one]);
        await shop.query("UPDATE wp_wc_product_meta_lookup SET stock_quantity = 100, stock_status = 'instock' WHERE product_id = ?", [one]);
      }
    }
  }

  test('it follows its ERP', async () => {
    const made = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Saw', stock: 100 },
      {
        name: 'Nails',
        variations: [
          { kind: 'short', sku: 'NAIL-S', stock: 100 },
          { kind: 'long', sku: 'NAIL-L', stock: 100 },
        ],
      },
      { sku: 'GHOST-01', name: 'Ghost', stock: 100 },
      { sku: 'BLOCKED-01', name: 'Recalled', stock: 100 },
    ]);
    [products.hammer, products.saw, products.nails, products.ghost, products.blocked] = made;
    await connect(shop, { mode: 'enforce' });
    await believe();
  });

  test('a link adds what is there and no more', async () => {
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 6)).errors, [ONLY_FIVE]);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 3)).errors, []);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 3)).errors, [
      'Only 5 of “Hammer” can be ordered right now, and your cart already holds 3.',
    ]);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 2)).errors, []);
  });

  test('a button of the product list adds what is there and no more', async () => {
    const buyer = shop.shopper();
    const refused = await buyer.ajaxAdd(products.hammer.id, 6);
    assert.deepEqual([refused.ok, refused.errors], [false, [ONLY_FIVE]]);
    assert.equal((await buyer.ajaxAdd(products.hammer.id, 5)).ok, true);
  });

  test('a variation is judged by its own item, whichever way it is named', async () => {
    const buyer = shop.shopper();
    const [short, long] = products.nails.variations;
    // AJAX passes a variation's id as the product's; a form passes both.
    const refused = await buyer.ajaxAdd(long, 1);
    assert.equal(refused.ok, false);
    const form = await buyer.classicAdd(products.nails.id, 5, { variation_id: short, attribute_kind: 'short' });
    assert.match(form.errors.join(), /^Only 4 of “Nails - short” can be ordered right now\./);
    const fits = await buyer.classicAdd(products.nails.id, 4, { variation_id: short, attribute_kind: 'short' });
    assert.deepEqual(fits.errors, []);
  });

  test('the Store API adds what is there and no more, in the same words', async () => {
    const buyer = shop.shopper();
    const refused = await buyer.storeAdd(products.hammer.id, 6);
    assert.deepEqual(
      [refused.status, refused.codes, refused.errors],
      [400, ['woocommerce_rest_product_partially_out_of_stock'], [ONLY_FIVE]],
    );
    assert.equal((await buyer.storeAdd(products.hammer.id, 5)).ok, true);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 5);
  });

  test('each request of a batch is judged with what the ones before it added', async () => {
    const buyer = shop.shopper();
    const add = { path: '/cart/add-item', body: { id: products.saw.id, quantity: 3 } };
    const { results } = await buyer.storeBatch([add, add]);
    assert.deepEqual(
      results.map(({ ok, errors }) => [ok, errors]),
      [
        [true, []],
        [false, ['Only 5 of “Saw” can be ordered right now, and your cart already holds 3.']],
      ],
    );
  });

  test('a plugin that asks for no validation is stopped too', async () => {
    const added = await shop.php(
      `wc_load_cart();
      WC()->cart->empty_cart();
      $key = WC()->cart->add_to_cart( $args['id'], 6 );
      return array( $key, array_column( wc_get_notices( 'error' ), 'notice' ) );`,
      { id: products.hammer.id },
    );
    assert.deepEqual(added, [false, [ONLY_FIVE]]);
  });

  test('the cart form takes more only where it is there, and less always', async () => {
    const buyer = shop.shopper();
    await buyer.classicAdd(products.hammer.id, 4);
    const key = await onlyKey(buyer);
    assert.deepEqual((await buyer.classicUpdate({ [key]: 6 })).errors, [
      'Only 5 of “Hammer” can be ordered right now, and your cart already holds 4.',
    ]);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 4);
    assert.deepEqual((await buyer.classicUpdate({ [key]: 5 })).errors, []);
    shop.erp.setStock('HAMMER-01', 1);
    await pull(shop);
    await believe();
    // More is asked for than is there, and yet it is less than before.
    const less = await buyer.classicUpdate({ [key]: 2 });
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 2);
    assert.ok(!less.errors.some((error) => error.includes('your cart already holds')));
    await buyer.classicUpdate({ [key]: 0 });
    assert.equal((await buyer.storeCart()).cart.items.length, 0);
    shop.erp.setStock('HAMMER-01', 5);
    await pull(shop);
    await believe();
  });

  test('the Store API changes a quantity only to what is there, and down always', async () => {
    const buyer = shop.shopper();
    await buyer.storeAdd(products.hammer.id, 4);
    const key = await onlyKey(buyer);
    const refused = await buyer.storeUpdate(key, 6);
    assert.deepEqual(
      [refused.status, refused.errors],
      [400, ['Only 5 of “Hammer” can be ordered right now, and your cart already holds 4.']],
    );
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 4);
    shop.erp.setStock('HAMMER-01', 1);
    await pull(shop);
    await believe();
    assert.equal((await buyer.storeUpdate(key, 3)).ok, true);
    assert.equal((await buyer.storeRemove(key)).ok, true);
    shop.erp.setStock('HAMMER-01', 5);
    await pull(shop);
    await believe();
  });

  test('what the ERP does not know or has blocked cannot be bought', async () => {
    const ghost = await shop.shopper().storeAdd(products.ghost.id, 1);
    assert.deepEqual(ghost.errors, [
      'We cannot confirm that “Ghost” is in stock, so it cannot be ordered at the moment.',
    ]);
    const blocked = await shop.shopper().classicAdd(products.blocked.id, 1);
    assert.deepEqual(blocked.errors, ['“Recalled” cannot be ordered at the moment.']);
    const page = await shop.shopper().request(products.ghost.url);
    assert.match(page.text, /Out of stock/);
  });

  test('a cart that fitted is stopped once the ERP has less, and says what to do', async () => {
    const classic = shop.shopper();
    const blocks = shop.shopper();
    await classic.classicAdd(products.hammer.id, 5);
    await blocks.storeAdd(products.hammer.id, 5);
    shop.erp.setStock('HAMMER-01', 2);
    await pull(shop);
    await believe();
    const sentence = 'Only 2 of “Hammer” can be ordered right now. Please choose 2 or fewer.';
    assert.deepEqual((await classic.classicCart()).errors, [sentence]);
    const onPage = `${sentence} Change my cart to what is available`;
    assert.deepEqual((await blocks.storeCart()).errors, [onPage]);
    const placed = await blocks.storeCheckout();
    assert.deepEqual([placed.ok, placed.status, placed.errors], [false, 409, [onPage]]);
    assert.deepEqual(await shop.orders(), []);
    // The way out: take less, then it passes.
    await blocks.storeUpdate(await onlyKey(blocks), 2);
    assert.deepEqual((await blocks.storeCart()).errors, []);
    shop.erp.setStock('HAMMER-01', 5);
    await pull(shop);
    await believe();
  });

  test('the classic checkout is stopped at the last moment, and the same order is used again', async () => {
    const buyer = shop.shopper();
    await buyer.classicAdd(products.saw.id, 4);
    const { nonce } = await buyer.classicOpenCheckout();
    // Between the check of the cart and the last door, the ERP sells elsewhere.
    await atLastMoment(() => shop.setOption('gate_test_figure', '10000'));
    const refused = await buyer.classicCheckout({ nonce });
    assert.deepEqual(
      [refused.ok, refused.errors],
      [false, ['Only 1 of “Saw” can be ordered right now. Please choose 1 or fewer.']],
    );
    const [order] = await shop.orders();
    assert.equal(order.status, 'pending');
    assert.deepEqual((await shop.reservations()).filter(({ live }) => live), []);
    await atLastMoment(() => shop.setOption('gate_test_figure', null));
    await grow(shop, 'SAW-01', 50000);
    const placed = await buyer.classicCheckout();
    assert.deepEqual([placed.ok, placed.order?.id], [true, order.id]);
    assert.equal((await shop.orders()).length, 1);
  });

  test('the Store API checkout is stopped at the last moment, and the same order is used again', async () => {
    await grow(shop, 'HAMMER-01', 50000);
    const buyer = shop.shopper();
    await buyer.storeAdd(products.hammer.id, 4);
    await atLastMoment(() => shop.setOption('gate_test_figure', '10000'));
    const refused = await buyer.storeCheckout();
    assert.deepEqual(
      [refused.ok, refused.errors[0]],
      [false, 'Only 1 of “Hammer” can be ordered right now. Please choose 1 or fewer.'],
    );
    const pending = (await shop.orders()).find(({ status }) => status === 'pending');
    assert.deepEqual((await shop.reservations()).filter(({ live }) => live), []);
    await atLastMoment(() => shop.setOption('gate_test_figure', null));
    await grow(shop, 'HAMMER-01', 50000);
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.ok, placed.order?.id], [true, pending?.id]);
  });

  test('an old figure stops orders and says so, while adding stays open where there is plenty', async () => {
    // Four were sold a moment ago, which the ERP cannot know yet: of nine there are five.
    shop.erp.setStock('HAMMER-01', 9);
    await pull(shop);
    await believe();
    await shop.query('UPDATE wp_stock_truth_listing SET rate = 10000');
    await grow(shop, 'HAMMER-01', 90000, { hoursAgo: 1 });
    const count = (await shop.orders()).length;
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 2)).errors, []);
    const tooMuch = await buyer.storeAdd(products.hammer.id, 3);
    assert.equal(tooMuch.ok, false, 'what may have sold in an hour is not there');
    assert.deepEqual((await buyer.classicCart()).errors, []);
    const classic = await buyer.classicCheckout();
    assert.deepEqual([classic.ok, classic.errors], [false, [NOT_CHECKED]]);
    const blocks = await buyer.storeCheckout();
    assert.deepEqual([blocks.ok, blocks.errors], [false, [NOT_CHECKED]]);
    assert.equal((await shop.orders()).length, count, 'refusals leave no orders behind');
    await grow(shop, 'HAMMER-01', 90000);
    assert.equal((await buyer.storeCheckout()).ok, true);
  });

  test('a line that was taken out comes back only if it is there', async () => {
    await grow(shop, 'SAW-01', 90000);
    const buyer = shop.shopper();
    await buyer.classicAdd(products.saw.id, 4);
    const key = await onlyKey(buyer);
    // WooCommerce forgets what was taken out of a cart that became empty.
    await buyer.classicAdd(products.hammer.id, 1);
    const page = await buyer.classicCart();
    const nonce = new RegExp(`remove_item=${key}[^"]*?_wpnonce=(\\w+)`).exec(page.answer.text)?.[1] ?? '';
    // Any page but WooCommerce's own cart forgets what was removed.
    const follow = (/** @type {string} */ what) =>
      buyer.request(`/cart/?${what}=${key}&_wpnonce=${nonce}`, { headers: { referer: `${shop.url}/cart/` } });
    await follow('remove_item');
    assert.equal((await buyer.storeCart()).cart.items.length, 1);
    await follow('undo_item');
    assert.equal((await buyer.storeCart()).cart.items.length, 2);
    await follow('remove_item');
    await grow(shop, 'SAW-01', 30000);
    await follow('undo_item');
    assert.deepEqual((await buyer.storeCart()).cart.items.map(({ id }) => id), [products.hammer.id]);
    await grow(shop, 'SAW-01', 90000);
  });

  test('a payment link pays for what is there, and of two for the last unit one', async () => {
    await grow(shop, 'NAIL-S', 10000);
    const [short] = products.nails.variations;
    // Which of two is first, WooCommerce's reservation tells, by the figure that the projection has written.
    await shop.query("UPDATE wp_postmeta SET meta_value = '1' WHERE post_id = ? AND meta_key = '_stock'", [short]);
    const items = [{ product: short, quantity: 1 }];
    const [first, second, third] = [
      await shop.createOrder({ items }),
      await shop.createOrder({ items }),
      await shop.createOrder({ items: [{ product: short, quantity: 2 }] }),
    ];
    const tooMuch = await shop.shopper().payByLink(third);
    assert.deepEqual(
      [tooMuch.ok, tooMuch.errors],
      [false, ['This order holds 2 of “Nails - short”, and only 1 can be delivered right now, so it cannot be paid as it is. Please contact us to change it, or place a new order.']],
    );
    const both = await Promise.all([shop.shopper().payByLink(first), shop.shopper().storePay(second, { billing_email: 'buyer@example.test' })]);
    assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true]);
    const paid = await Promise.all([first, second, third].map(({ id }) => shop.order(id)));
    assert.equal(paid.filter(({ status }) => status === 'pending').length, 2);
    await grow(shop, 'NAIL-S', 40000);
  });

  test('a failed order that is tried again holds its stock against others', async () => {
    const order = await shop.createOrder({ items: [{ product: products.saw.id, quantity: 1 }], status: 'failed' });
    const [status, held] = await shop.php(
      `$order = wc_get_order( $args['order'] );
      stock_truth()->get( StockTruth\\Gate\\Payment::class )->refusal( 'pay_page', $order );
      $stock = new Automattic\\WooCommerce\\Checkout\\Helpers\\ReserveStock();
      return array( wc_get_order( $args['order'] )->get_status(), $stock->get_reserved_stock( wc_get_product( $args['product'] ) ) );`,
      { order: order.id, product: products.saw.id },
    );
    assert.deepEqual([status, Number(held)], ['pending', 1]);
    await shop.setOrderStatus(order.id, 'cancelled');
  });

  test('a quantity beyond reason is refused, and can be undone', async () => {
    const buyer = shop.shopper();
    const endless = await buyer.classicAdd(products.saw.id, 3_000_000_000);
    assert.deepEqual(endless.errors, [
      'A quantity in your cart is larger than any order can be. Please choose a smaller one.',
    ]);
    assert.deepEqual((await buyer.classicAdd(products.saw.id, 1)).errors, []);
  });

  test('looking, adding and the cart load one of the classes of the rules', async () => {
    const code = `<?php
      register_shutdown_function( static function () {
        $has = static function ( $class ) { return (int) class_exists( str_replace( '/', chr( 92 ), 'StockTruth/Engine/Generated/' . $class ), false ); };
        file_put_contents( WP_CONTENT_DIR . '/classes.txt', $has( 'Gate' ) . ',' . max( $has( 'Ledger' ), $has( 'Operations' ) ) . PHP_EOL, FILE_APPEND );
      } );`;
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/classes.php', $args['code'] );`, { code });
    const loaded = () => shop.php(`$file = WP_CONTENT_DIR . '/classes.txt'; $text = (string) file_get_contents( $file ); unlink( $file ); return array_values( array_unique( array_filter( explode( PHP_EOL, $text ) ) ) );`);
    await shop.shopper().request('/shop/');
    await loaded();
    const buyer = shop.shopper();
    await buyer.request('/shop/');
    assert.equal((await buyer.storeAdd(products.saw.id, 1)).ok, true);
    await buyer.storeCart();
    const seen = await loaded();
    assert.ok(seen.includes('1,0') && !seen.some((/** @type {string} */ classes) => classes.endsWith(',1')), seen.join(' '));
    await shop.php(`unlink( WPMU_PLUGIN_DIR . '/classes.php' ); return true;`);
  });

  test('without rules a cart can be filled, and ordered only within the last promise that still holds', async () => {
    await shop.php(
      `$file = WP_PLUGIN_DIR . '/stock-truth/includes/Engine/Generated/Gate.php';
      rename( $file, $file . '.away' );
      return true;`,
    );
    try {
      const buyer = shop.shopper();
      assert.equal((await buyer.storeAdd(products.saw.id, 2)).ok, true);
      await promised(shop, 'SAW-01', { written: 10_000, until: Date.now() + 60_000 });
      const undecided =
        'We cannot check our stock at this moment, so your order cannot be taken yet. Your cart is kept. Please try again in a few minutes.';
      assert.deepEqual((await buyer.storeCheckout()).errors, [undecided]);
      await promised(shop, 'SAW-01', { written: 50_000, until: Date.now() - 1 });
      assert.deepEqual((await buyer.classicCheckout()).errors, [undecided]);
      await promised(shop, 'SAW-01', { until: Date.now() + 60_000 });
      assert.deepEqual((await buyer.storeCheckout()).errors, []);
    } finally {
      await shop.php(
        `$file = WP_PLUGIN_DIR . '/stock-truth/includes/Engine/Generated/Gate.php';
        rename( $file . '.away', $file );
        return true;`,
      );
      shop.forgetLog();
    }
  });

  test('observing refuses nobody and remembers what it would have refused', async () => {
    await connect(shop, { mode: 'observe' });
    await believe();
    await shop.query("DELETE FROM wp_stock_truth_journal WHERE what = 'would_refuse'");
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(products.ghost.id, 3)).errors, []);
    assert.equal((await buyer.storeAdd(products.hammer.id, 50)).ok, true);
    assert.deepEqual((await buyer.storeCart()).errors, []);
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.ok, placed.errors], [true, []]);
    const rows = await shop.query("SELECT became FROM wp_stock_truth_journal WHERE what = 'would_refuse' ORDER BY id");
    const found = rows.map(({ became }) => JSON.parse(became)).map(({ door, reason }) => `${door} ${reason}`);
    assert.deepEqual(found, [
      'add_to_cart notInErp',
      'add_to_cart notEnough',
      'cart_validity notInErp',
      'store_api_checkout notInErp',
    ]);
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });

  /**
   * Changes the shop so that facts differ at the last door: a figure in the option `gate_test_figure`
   * replaces the ledger's as soon as an order exists.
   * @param {() => Promise<unknown>} change
   */
  async function atLastMoment(change) {
    await shop.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR );
      file_put_contents( WPMU_PLUGIN_DIR . '/last-moment.php', '<?php
        function gate_test_last_moment() {
          global $wpdb;
          $figure = get_option( "gate_test_figure" );
          if ( false !== $figure ) {
            $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = %d, c.figure = %d", $figure, $figure ) );
          }
        }
        add_action( "woocommerce_checkout_order_created", "gate_test_last_moment", 15 );
        add_action( "woocommerce_store_api_checkout_order_processed", "gate_test_last_moment", 0 );' );
      return true;`,
    );
    await change();
  }
});

/** @param {import('./harness/shopper.js').Shopper} buyer */
async function onlyKey(buyer) {
  return (await buyer.storeCart()).cart.items[0].key;
}
