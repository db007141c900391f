/**
 * Proves each door through which a cart becomes an order with real shoppers: a cart that fitted is judged once more, an old
 * figure takes no order, a payment pays for what is there, and a shop that observes refuses nobody.
 */
import assert from 'node:assert/strict';
import { believeInPlenty, connect, grow, onlyKey, OPTIONS, pull, stock } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { promised } from './php-backend/ledger.js';

const NOT_CHECKED =
  'We could not check the stock of “Hammer” with our warehouse recently enough to take your order. Your cart is kept. Please try again in a few minutes.';

await describeShop('the checkouts of a shop that enforces', OPTIONS, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof stock>>} */
  let products;
  const believe = () => believeInPlenty(shop, products);

  test('it follows its ERP', async () => {
    products = await stock(shop);
    await connect(shop, { mode: 'enforce' });
    await believe();
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
            $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_pool p JOIN {$wpdb->prefix}stock_truth_claim c ON c.pool_id = p.id SET p.figure = %d, p.revision = p.revision + 1, c.figure = %d", $figure, $figure ) );
          }
        }
        add_action( "woocommerce_checkout_order_created", "gate_test_last_moment", 15 );
        add_action( "woocommerce_store_api_checkout_order_processed", "gate_test_last_moment", 0 );' );
      return true;`,
    );
    await change();
  }
});
