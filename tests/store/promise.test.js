/**
 * Proves that a promise which was given is kept: who ordered on a fresh figure pays though the ERP is silent since,
 * what the ledger counts for an order asks for nothing again, and shares of a unit are held as shares.
 */
import assert from 'node:assert/strict';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { addProvider, endHolds, withProvider } from './pay-shop.js';

const FIGURES = /** @type {[string, number][]} */ ([['HAMMER-01', 10000], ['SAW-01', 30000], ['ROPE-01', 10000]]);

await describeShop('a promise', withProvider({ 'HAMMER-01': 1, 'SAW-01': 3, 'ROPE-01': 1 }), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;
  /** @type {import('./harness/catalog.js').Created} */
  let rope;

  const declined = (/** @type {boolean} */ is) => shop.setOption('test_card_declined', is ? 'yes' : null);
  const live = async (/** @type {number} */ order) => {
    const holds = await shop.query('SELECT quantity, promised, until_at, fresh_at FROM wp_stock_truth_hold WHERE order_id = ? AND until_at > ?', [order, Date.now()]);
    const reserved = (await shop.reservations()).filter((row) => row.order === order && row.live);
    return { held: holds.map((row) => Number(row.quantity)), promised: holds.map((row) => Number(row.promised)), until: holds.map((row) => Number(row.until_at)), reserved: reserved.map(({ quantity }) => quantity) };
  };
  const lastOrder = async () => /** @type {any} */ ((await shop.orders()).at(-1)).id;

  /** Everything that is due is written to the shop. */
  const project = () => shop.php('return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );');

  /** The figures are as told now, and nothing else is in anybody's way. */
  async function fresh() {
    await shop.php(
      `foreach ( wc_get_orders( array( 'limit' => -1, 'return' => 'ids', 'status' => array_merge( array_keys( wc_get_order_statuses() ), array( 'checkout-draft' ) ) ) ) as $id ) { wc_get_order( $id )->delete( true ); }
      global $wpdb;
      foreach ( array( 'line_demand', 'order_line', 'line_revision', 'hold' ) as $table ) { $wpdb->query( "DELETE FROM {$wpdb->prefix}stock_truth_{$table}" ); }
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET in_flight = 0, revision = revision + 1" );
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_listing SET due = 1" );
      $wpdb->query( "DELETE FROM {$wpdb->prefix}wc_reserved_stock" );
      return true;`,
    );
    for (const [item, figure] of FIGURES) await grow(shop, item, figure);
    await project();
  }

  /** Somebody whose card is declined at the block checkout, and the order. */
  async function refused(/** @type {number} */ product, quantity = 1) {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(product, quantity)).ok, true);
    await declined(true);
    const placed = await buyer.storeCheckout({ payment_method: 'offsite' });
    await declined(false);
    assert.deepEqual([placed.ok, placed.errors], [false, ['Your card was declined.']]);
    return { buyer, order: await lastOrder() };
  }

  test('a shop that enforces, with a provider that declines cards when it is told to', async () => {
    await addProvider(shop);
    await shop.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/shares.php', '<?php add_action( "init", function () { remove_filter( "woocommerce_stock_amount", "intval" ); add_filter( "woocommerce_stock_amount", "floatval" ); } );' ); return true;`,
    );
    [hammer, saw, rope] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 1 },
      { sku: 'SAW-01', name: 'Saw', stock: 3 },
      { sku: 'ROPE-01', name: 'Rope', stock: 1 },
    ]);
    await connect(shop, { mode: 'enforce' });
  });

  test('who ordered on a fresh figure and was declined pays at the block checkout though the ERP is silent since', async () => {
    await fresh();
    const { buyer, order } = await refused(hammer.id);
    const kept = await live(order);
    assert.deepEqual([kept.held, kept.promised, kept.reserved], [[10000], [10000], [1]], 'WooCommerce gave its reservation back, and has it again');
    await grow(shop, 'HAMMER-01', 10000, { hoursAgo: 1 });
    await project();
    assert.equal((await shop.shopper().storeAdd(hammer.id, 1)).ok, false, 'nobody else gets it');
    const paid = await buyer.storeCheckout({ payment_method: 'offsite' });
    assert.deepEqual([paid.ok, paid.errors, paid.order?.id], [true, [], order]);
    assert.deepEqual((await live(order)).until, kept.until, 'the promise is not prolonged');
  });

  test('so does one at the classic checkout', async () => {
    await fresh();
    await shop.useCheckout('classic');
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(hammer.id, 1)).errors, []);
    await buyer.classicOpenCheckout();
    await declined(true);
    const first = await buyer.classicCheckout({ fields: { payment_method: 'offsite' } });
    assert.deepEqual([first.ok, first.errors], [false, ['Your card was declined.']]);
    await declined(false);
    const order = await lastOrder();
    await grow(shop, 'HAMMER-01', 10000, { hoursAgo: 1 });
    await project();
    const paid = await buyer.classicCheckout({ fields: { payment_method: 'offsite' } });
    assert.deepEqual([paid.ok, paid.errors], [true, []]);
    assert.equal(paid.order?.id, order);
    await shop.useCheckout('blocks');
  });

  test('so does one whose payment the provider marked as failed, and one with a payment link', async () => {
    for (const status of ['failed', 'pending']) {
      await fresh();
      const { order } = await refused(hammer.id);
      if (status === 'failed') await shop.setOrderStatus(order, 'failed');
      await grow(shop, 'HAMMER-01', 10000, { hoursAgo: 1 });
      await project();
      assert.deepEqual((await live(order)).held, [10000]);
      const paid = await shop.shopper().payByLink(await shop.order(order));
      assert.deepEqual([paid.ok, paid.errors], [true, []], status);
      assert.equal((await shop.order(order)).status, 'processing');
    }
  });

  test('without a promise the payer of a stale figure is refused, and keeps what is held until it ends', async () => {
    await fresh();
    const { order } = await refused(saw.id, 2);
    await shop.query('UPDATE wp_stock_truth_hold SET promised = 0, fresh_at = NULL WHERE order_id = ?', [order]);
    const kept = await live(order);
    await grow(shop, 'SAW-01', 30000, { hoursAgo: 1 });
    const answer = await shop.shopper().payByLink(await shop.order(order));
    assert.equal(answer.ok, false);
    const still = await live(order);
    assert.deepEqual([still.held, still.until, still.reserved], [[20000], kept.until, [2]]);
    await grow(shop, 'SAW-01', 30000);
    const again = await shop.shopper().payByLink(await shop.order(order));
    assert.deepEqual([again.ok, again.errors], [true, []], 'the ERP speaks again');
  });

  test('a promise ends with its hold, and is worth no more than it was given for', async () => {
    await fresh();
    const { order } = await refused(hammer.id);
    await endHolds(shop, order);
    await grow(shop, 'HAMMER-01', 10000, { hoursAgo: 1 });
    assert.equal((await shop.shopper().payByLink(await shop.order(order))).ok, false);
    await fresh();
    const { order: raised } = await refused(saw.id, 2);
    await shop.php("$order = wc_get_order( $args['id'] ); foreach ( $order->get_items() as $item ) { $item->set_quantity( 3 ); $item->save(); } return true;", { id: raised });
    await grow(shop, 'SAW-01', 30000, { hoursAgo: 1 });
    assert.equal((await shop.shopper().payByLink(await shop.order(raised))).ok, false, '3 are more than the 2 that were promised');
  });

  test('a promise makes no stock: what the ERP took back is refused, and nothing is kept of it', async () => {
    await fresh();
    const { order } = await refused(hammer.id);
    await grow(shop, 'HAMMER-01', 0);
    assert.equal((await shop.shopper().payByLink(await shop.order(order))).ok, false);
    assert.deepEqual((await live(order)).held, []);
  });

  test('what U counts for an order never stands in its own payer’s way', async () => {
    for (const status of ['pending', 'failed']) {
      await fresh();
      const buyer = shop.shopper();
      const added = await buyer.storeAdd(hammer.id, 1);
      assert.deepEqual(added.errors, []);
      const placed = await buyer.storeCheckout();
      assert.deepEqual([placed.ok, placed.errors], [true, []]);
      const order = /** @type {number} */ (placed.order?.id);
      assert.equal((await shop.order(order)).status, 'processing');
      await shop.php("do_action( 'stock_truth_order_exported', $args['id'] ); return true;", { id: order });
      await shop.setOrderStatus(order, 'on-hold');
      await shop.setOrderStatus(order, status);
      await project();
      assert.equal((await shop.product(hammer.id)).stock, 0, 'nobody else is offered it');
      const paid = await shop.shopper().payByLink(await shop.order(order));
      assert.deepEqual([paid.ok, paid.errors], [true, []], status);
      assert.equal((await shop.order(order)).status, 'processing');
      const [{ in_flight: counted }] = await shop.query("SELECT in_flight FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
      assert.equal(Number(counted), 10000, 'it is counted once');
    }
  });

  test('shares of a unit are held as shares', async () => {
    await fresh();
    await shop.query("UPDATE wp_stock_truth_listing SET sale_step = 5000 WHERE item = 'ROPE-01'");
    const orders = [];
    for (let one = 0; one < 2; one++) {
      orders.push(await shop.php(
        `$order = wc_create_order( array( 'created_via' => 'checkout' ) );
        $order->add_product( wc_get_product( $args['id'] ), 0.5 );
        $order->set_billing_email( 'buyer@example.test' );
        $order->set_payment_method( 'offsite' );
        $order->calculate_totals();
        $order->save();
        return array( 'id' => $order->get_id(), 'key' => $order->get_order_key(), 'payUrl' => $order->get_checkout_payment_url() );`,
        { id: rope.id },
      ));
    }
    const pay = async (/** @type {any} */ order) => {
      const buyer = shop.shopper();
      buyer.email = 'buyer@example.test';
      return buyer.storePay(order, { payment_method: 'offsite' });
    };
    assert.equal((await pay(orders[0])).ok, true);
    assert.deepEqual((await live(orders[0].id)).held, [5000]);
    await project();
    assert.equal((await shop.product(rope.id)).stock, 0.5, 'the shop shows the half that is left');
    const third = await shop.createOrder({ items: [{ product: rope.id, quantity: 1 }] });
    assert.equal((await pay(third)).ok, false, 'a whole one is not there');
    assert.equal((await pay(orders[1])).ok, true, 'the other half is');
    const [{ held }] = await shop.query('SELECT SUM( h.quantity ) AS held FROM wp_stock_truth_hold h JOIN wp_stock_truth_pool p ON p.id = h.pool_id WHERE p.item = ? AND h.until_at > ?', ['ROPE-01', Date.now()]);
    assert.equal(Number(held), 10000);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
