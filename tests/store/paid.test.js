/**
 * Proves that money which has arrived is never refused: where the units were sold again, the order goes on hold for a
 * person by whatever route it was paid, with all that came with the payment, and stays there (rules §9, case 47).
 */
import assert from 'node:assert/strict';
import { connect, grow, pull } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { addProvider, endHolds, journal, notice, payment, withProvider } from './pay-shop.js';

await describeShop('money that arrives', withProvider({ 'HAMMER-01': 1, 'SAW-01': 5 }), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;

  /** What the queue says of an order. @param {number} id */
  const exception = async (id) => {
    const [row] = await shop.query('SELECT * FROM wp_stock_truth_exception WHERE subject = ?', [`order:${id}`]);
    return [row?.cause, row?.state, row?.severity, row?.role];
  };
  /** An order whose customer went away to pay; its units are held. */
  async function awaited(/** @type {number} */ product = hammer.id) {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(product, 1)).ok, true);
    const placed = await buyer.storeCheckout({ payment_method: 'offsite' });
    assert.deepEqual([placed.ok, placed.errors], [true, []]);
    const id = /** @type {number} */ (placed.order?.id);
    assert.equal((await shop.order(id)).status, 'pending');
    return id;
  }

  /** The same, and its only unit was sold to somebody else since. */
  async function late() {
    shop.erp.setStock('HAMMER-01', 1);
    await settle();
    const id = await awaited();
    await endHolds(shop, id);
    await shop.runScheduled();
    const other = shop.shopper();
    assert.equal((await other.storeAdd(hammer.id, 1)).ok, true);
    assert.equal((await other.storeCheckout()).ok, true);
    return id;
  }

  /** The ledger knows of no order. */
  const forget = () =>
    shop.php(
      `global $wpdb;
      foreach ( array( 'line_demand', 'order_line', 'line_revision', 'hold' ) as $table ) { $wpdb->query( "DELETE FROM {$wpdb->prefix}stock_truth_{$table}" ); }
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET in_flight = 0, revision = revision + 1" );
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_listing SET due = 1" );
      $wpdb->query( "DELETE FROM {$wpdb->prefix}wc_reserved_stock" );
      return true;`,
    );

  /** Everything that was ordered before is in the ERP's figure. */
  async function settle() {
    await shop.php(
      "foreach ( wc_get_orders( array( 'limit' => -1, 'status' => array( 'processing', 'completed', 'on-hold', 'pending' ) ) ) as $order ) { $order->delete( true ); } return true;",
    );
    await forget();
    await pull(shop);
    await shop.runScheduled();
  }

  test('a shop that enforces, with a provider that takes payments elsewhere', async () => {
    await addProvider(shop);
    [hammer, saw] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 1 },
      { sku: 'SAW-01', name: 'Saw', stock: 5 },
    ]);
    await connect(shop, { mode: 'enforce' });
  });

  test('money that comes while the units are held moves the order on', async () => {
    const id = await awaited(saw.id);
    assert.equal(await notice(shop, id, { number: 'tx-0' }), 'processing');
    const told = await payment(shop, id);
    assert.deepEqual([told.number, told.paid, told.held, told.reduced], ['tx-0', true, '', [1]]);
    assert.deepEqual(await journal(shop, id), []);
  });

  for (const by of ['payment_complete', 'processing', 'completed']) {
    test(`by ${by}, money for a unit that was sold again puts the order on hold for a person`, async () => {
      const id = await late();
      const mails = shop.mail().length;
      assert.equal(await notice(shop, id, { by, number: 'tx-1' }), 'on-hold');
      const told = await payment(shop, id);
      assert.deepEqual([told.status, told.paid, told.completed, told.reduced], ['on-hold', true, false, [1]]);
      assert.equal(told.number, by === 'payment_complete' ? 'tx-1' : '');
      assert.deepEqual([told.held.asked, told.held.paid, told.held.reason], [by === 'payment_complete' ? 'processing' : by, true, 'notEnough']);
      const staff = told.notes.filter(({ customer }) => !customer).map(({ content }) => content);
      assert.ok(staff.some((text) => text.includes('“Hammer”: only 0 are left for it.')), JSON.stringify(staff));
      assert.ok(by === 'payment_complete' || staff.some((text) => text.includes('Told by the provider.')), 'the text of the notice is kept');
      // The customer reads that the money is there, once, and nothing that asks for it.
      const customer = shop.mail().slice(mails).filter(({ to }) => String(to).includes('shopper') || String(to).includes('buyer'));
      assert.equal(customer.length, 1, JSON.stringify(customer.map(({ subject }) => subject)));
      assert.match(customer[0].message, /We have received your payment for this order/);
      assert.doesNotMatch(customer[0].message, /until we can confirm|pay for this order|Our bank details/i);
      assert.equal(told.notes.filter(({ customer: is }) => is).length, 1);
      const events = await journal(shop, id);
      assert.deepEqual(events.map(({ what }) => what), ['paid_order_held']);
      assert.deepEqual(await exception(id), ['revivedWithoutStock', 'open', 'high', 'merchandising']);
      assert.deepEqual(events[0].became.lines, [{ product: hammer.id, reason: 'notEnough', most: 0 }]);
    });
  }

  test('it counts as demand, and stays on hold whatever comes later', async () => {
    const id = await late();
    assert.equal(await notice(shop, id, { number: 'tx-1' }), 'on-hold');
    const [{ in_flight: counted }] = await shop.query("SELECT in_flight FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(counted), 20000);
    const mails = shop.mail().length;
    for (const [by, number] of [['payment_complete', 'tx-1'], ['payment_complete', 'tx-2'], ['processing', ''], ['completed', ''], ['failed', ''], ['cancelled', '']]) {
      assert.equal(await notice(shop, id, { by, number }), 'on-hold', by);
    }
    const told = await payment(shop, id);
    assert.deepEqual([told.status, told.number, told.paid, told.completed, told.reduced], ['on-hold', 'tx-1', true, false, [1]]);
    assert.ok(told.notes.some(({ content }) => content.includes('tx-2')), 'the number of another payment is not lost');
    assert.ok(!told.notes.some(({ content }) => content.includes('from On hold to On hold')));
    assert.equal(shop.mail().length, mails, 'nobody is written to again');
    assert.deepEqual((await journal(shop, id)).map(({ what }) => what), ['paid_order_held', ...Array(6).fill('paid_order_kept')]);
  });

  test('two notices of one payment at the same instant end on hold', async () => {
    for (const [first, second] of [[0, 0], [0, 30000], [30000, 0]]) {
      const id = await late();
      await Promise.all([notice(shop, id, { number: 'tx-1', afterUs: first }), notice(shop, id, { by: 'completed', afterUs: second })]);
      const told = await payment(shop, id);
      assert.deepEqual([told.status, told.paid, told.reduced], ['on-hold', true, [1]]);
    }
  });

  test('two customers pay for the last unit at the same instant: one order moves on, one waits', async () => {
    shop.erp.setStock('HAMMER-01', 1);
    await settle();
    const ids = [];
    for (let one = 0; one < 2; one++) {
      const id = await awaited();
      await endHolds(shop, id);
      await shop.runScheduled();
      ids.push(id);
    }
    const statuses = await Promise.all(ids.map((id) => notice(shop, id)));
    assert.deepEqual(statuses.sort(), ['on-hold', 'processing']);
  });

  test('Site Health and the command line name what waits', async () => {
    const id = await late();
    assert.equal(await notice(shop, id), 'on-hold');
    const health = () => shop.php(`return stock_truth()->get( StockTruth\\Health\\Health::class )->held();`);
    const said = await health();
    assert.equal(said.status, 'recommended');
    assert.match(said.description, new RegExp(`Orders: ${id}\\b`));
    const waiting = async () => JSON.parse((await shop.cli(['stock-truth', 'status', '--format=json'])).stdout).waiting;
    const before = await waiting();
    assert.equal(await notice(shop, id, { by: 'refunded' }), 'refunded');
    assert.doesNotMatch((await health()).description, new RegExp(`\\b${id}\\b`));
    assert.equal(await waiting(), before - 1);
  });

  test('a person releases it: it gets the status that the payment was to give it', async () => {
    const id = await late();
    assert.equal(await notice(shop, id, { by: 'completed' }), 'on-hold');
    await shop.php("$order = wc_get_order( $args['id'] ); do_action( 'woocommerce_order_action_stock_truth_release', $order ); return true;", { id }, { user: 'admin' });
    const told = await payment(shop, id);
    assert.deepEqual([told.status, told.held, told.reduced], ['completed', '', [1]]);
    assert.deepEqual((await journal(shop, id)).map(({ what }) => what), ['paid_order_held', 'paid_order_released']);
    assert.deepEqual((await exception(id)).slice(0, 2), ['revivedWithoutStock', 'resolved']);
  });

  test('so does one who sets the status on the order’s screen, and nobody is asked about the stock', async () => {
    const id = await late();
    assert.equal(await notice(shop, id), 'on-hold');
    const admin = await shop.adminSession();
    const page = await admin.request(`/wp-admin/admin.php?page=wc-orders&action=edit&id=${id}`);
    assert.match(page.text, /the goods are there \(Stock Truth\)/);
    const mark = /href="([^"]*action=woocommerce_mark_order_status[^"]*status=processing[^"]*order_id=[^"]*)"/.exec(page.text)?.[1];
    const list = mark ? null : await admin.request('/wp-admin/admin.php?page=wc-orders');
    const link = mark ?? new RegExp(`href="([^"]*woocommerce_mark_order_status[^"]*status=(?:processing|completed)[^"]*order_id=${id}[^"]*)"`).exec(list?.text ?? '')?.[1];
    assert.ok(link, 'there is a link that marks the order');
    await admin.request(link.replaceAll('&#038;', '&').replaceAll('&amp;', '&'));
    const told = await payment(shop, id);
    assert.ok(['processing', 'completed'].includes(told.status), told.status);
    assert.equal(told.held, '');
    assert.deepEqual((await journal(shop, id)).map(({ what }) => what), ['paid_order_held', 'paid_order_released']);
  });

  test('the money goes back: nothing waits any more', async () => {
    const id = await late();
    assert.equal(await notice(shop, id), 'on-hold');
    assert.equal(await notice(shop, id, { by: 'refunded' }), 'refunded');
    assert.equal((await payment(shop, id)).held, '');
  });

  test('money that comes while the ERP is silent waits for a person, unless the units are still held', async () => {
    shop.erp.setStock('HAMMER-01', 1);
    await settle();
    const ended = await awaited(saw.id);
    await endHolds(shop, ended);
    await shop.runScheduled();
    await grow(shop, 'SAW-01', 50000, { hoursAgo: 1 });
    assert.equal(await notice(shop, ended), 'on-hold');
    assert.equal((await payment(shop, ended)).held.reason, 'figureStale');
    await grow(shop, 'SAW-01', 50000);
  });

  test('an order that was paid and stands in a status of a plugin is not judged again', async () => {
    await shop.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR );
      return file_put_contents( WPMU_PLUGIN_DIR . '/packed.php', '<?php add_action( "init", function () { register_post_status( "wc-packed" ); } ); add_filter( "wc_order_statuses", function ( $all ) { return $all + array( "wc-packed" => "Packed" ); } );' );`,
    );
    shop.erp.setStock('HAMMER-01', 1);
    await settle();
    const paid = await awaited();
    assert.equal(await notice(shop, paid, { number: 'tx-1' }), 'processing');
    assert.equal(await notice(shop, paid, { by: 'packed' }), 'packed');
    // The ledger lost what it knew of the order, and its goods have left the ERP's figure.
    await forget();
    shop.erp.setStock('HAMMER-01', 0);
    await pull(shop);
    assert.equal(await notice(shop, paid, { by: 'completed' }), 'completed');
    assert.deepEqual(await journal(shop, paid), []);
  });

  test('money that is noted on an order in such a status is judged, though the status stays', async () => {
    const id = await late();
    assert.equal(await notice(shop, id, { by: 'packed' }), 'packed');
    await forget();
    shop.erp.setStock('HAMMER-01', 0);
    await pull(shop);
    await shop.php("$order = wc_get_order( $args['id'] ); $order->set_date_paid( time() ); return $order->save();", { id });
    const told = await payment(shop, id);
    assert.deepEqual([told.status, told.paid, told.held.asked], ['on-hold', true, 'packed']);
  });

  /** PHP that makes an order of one hammer in memory, paid, and stores it for the first time. */
  const AT_ONCE = `$order = new WC_Order();
    $item = new WC_Order_Item_Product();
    $item->set_product( wc_get_product( $args['product'] ) );
    $item->set_quantity( $args['quantity'] );
    $order->add_item( $item );
    $order->set_billing_email( 'buyer@example.test' );
    $order->set_date_paid( time() );
    $order->set_transaction_id( 'tx-9' );
    $order->set_status( $args['status'], 'Told by the program.' );
    foreach ( $args['dates'] ?? array() as $name => $at ) {
      $order->{ 'set_date_' . $name }( $at );
    }
    return $order->save();`;

  test('a program stores an order for the first time as paid: what is not there waits for a person', async () => {
    shop.erp.setStock('HAMMER-01', 2);
    await settle();
    for (const status of ['processing', 'completed']) {
      const mails = shop.mail().length;
      const id = await shop.php(AT_ONCE, { product: hammer.id, quantity: 3, status });
      const told = await payment(shop, id);
      assert.deepEqual([told.status, told.paid, told.completed, told.number, told.reduced], ['on-hold', true, false, 'tx-9', [3]]);
      assert.deepEqual([told.held.asked, told.held.paid, told.held.reason], [status, true, 'notEnough']);
      assert.ok(told.notes.some(({ content }) => content.includes('“Hammer”: only 2 are left for it.')), JSON.stringify(told.notes));
      assert.deepEqual((await journal(shop, id)).map(({ what }) => what), ['paid_order_held']);
      const customer = shop.mail().slice(mails).filter(({ to }) => String(to).includes('buyer'));
      assert.equal(customer.length, 1, JSON.stringify(customer.map(({ subject }) => subject)));
      assert.match(customer[0].message, /We have received your payment for this order/);
      await settle();
    }
    const [one, two] = [await shop.php(AT_ONCE, { product: hammer.id, quantity: 2, status: 'processing' }), await shop.php(AT_ONCE, { product: hammer.id, quantity: 1, status: 'processing' })];
    assert.deepEqual([(await payment(shop, one)).status, (await payment(shop, two)).status], ['processing', 'on-hold']);
  });

  test('what a program releases goes on, though nothing has become of the goods', async () => {
    shop.erp.setStock('HAMMER-01', 2);
    await settle();
    const released = AT_ONCE.replace('return $order->save();', "$order->save(); $held = $order->get_status(); do_action( 'stock_truth_release_order', $order->get_id() ); return array( $held, $order->get_id() );");
    const [held, id] = await shop.php(released, { product: hammer.id, quantity: 3, status: 'processing' });
    const told = await payment(shop, id);
    assert.deepEqual([held, told.status, told.held], ['on-hold', 'processing', '']);
    assert.deepEqual((await journal(shop, id)).map(({ what }) => what), ['paid_order_held', 'paid_order_released']);
  });

  test('a program gives a reason with an order that it stores for the first time, and it passes', async () => {
    shop.erp.setStock('HAMMER-01', 2);
    await settle();
    const reasoned = AT_ONCE.replace('return $order->save();', "$order->update_meta_data( '_stock_truth_override', 'Sent by another shop' ); return $order->save();");
    const id = await shop.php(reasoned, { product: hammer.id, quantity: 3, status: 'completed' });
    assert.equal((await payment(shop, id)).status, 'completed');
    const rows = await shop.query("SELECT what, became FROM wp_stock_truth_journal WHERE subject = ? AND what LIKE '%order\\_%'", [`order:${id}`]);
    assert.deepEqual(rows.map(({ what, became }) => [what, JSON.parse(became).door, JSON.parse(became).because]), [['order_overridden', 'programs', 'Sent by another shop']]);
  });

  test('an order that a scheduled job makes and charges waits where its goods are not there', async () => {
    shop.erp.setStock('HAMMER-01', 2);
    await settle();
    const renewed = () =>
      shop.php(
        `add_action( 'test_renewal', static function () use ( $args ) {
          $order = wc_create_order();
          $order->add_product( wc_get_product( $args['product'] ), 2 );
          $order->set_payment_method( 'offsite' );
          $order->calculate_totals();
          $order->payment_complete( 'renewal-' . $order->get_id() );
          update_option( 'test_renewal', $order->get_id() );
        } );
        as_enqueue_async_action( 'test_renewal' );
        ActionScheduler_QueueRunner::instance()->run();
        return (int) get_option( 'test_renewal' );`,
        { product: hammer.id },
      );
    const [there, lacks] = [await renewed(), await renewed()];
    assert.equal((await payment(shop, there)).status, 'processing');
    const told = await payment(shop, lacks);
    assert.deepEqual([told.status, told.paid, told.number, told.held.reason], ['on-hold', true, `renewal-${lacks}`, 'notEnough']);
  });

  test('the commands of WooCommerce go through its REST API, and are asked as an app is', async () => {
    shop.erp.setStock('HAMMER-01', 2);
    await settle();
    const id = await shop.php(
      `$request = new WP_REST_Request( 'POST', '/wc/v3/orders' );
      $request->set_body_params( array( 'status' => 'processing', 'line_items' => array( array( 'product_id' => $args['product'], 'quantity' => 3 ) ) ) );
      return rest_do_request( $request )->get_data()['id'];`,
      { product: hammer.id },
      { user: 'admin' },
    );
    const told = await payment(shop, id);
    assert.deepEqual([told.status, told.held.door], ['on-hold', 'rest_orders']);
  });

  test('one whose lines come after it is judged when they are there, stored again or not', async () => {
    for (const again of [true, false]) {
      shop.erp.setStock('HAMMER-01', 2);
      await settle();
      const ids = await shop.php(
        `$ids = array();
        foreach ( array( 2, 3 ) as $quantity ) {
          $order = wc_create_order( array( 'status' => 'processing' ) );
          $order->add_product( wc_get_product( $args['product'] ), $quantity );
          if ( $args['again'] ) {
            $order->calculate_totals();
          }
          $ids[] = $order->get_id();
        }
        return $ids;`,
        { product: hammer.id, again },
      );
      assert.deepEqual([(await payment(shop, ids[0])).status, (await payment(shop, ids[1])).status], ['processing', 'on-hold'], String(again));
      assert.deepEqual((await journal(shop, ids[1])).map(({ what }) => what), ['paid_order_held']);
    }
  });

  test('an order that was over before the ERP was heard is brought in as it is', async () => {
    shop.erp.setStock('HAMMER-01', 0);
    await settle();
    const id = await shop.php(AT_ONCE, { product: hammer.id, quantity: 3, status: 'completed', dates: { created: '2020-01-02T10:00:00', completed: '2020-01-03T10:00:00' } });
    assert.equal((await payment(shop, id)).status, 'completed');
    assert.deepEqual(await journal(shop, id), []);
  });

  test('a shop that observes puts nothing on hold, and notes what it would have', async () => {
    const id = await late();
    await connect(shop, { mode: 'observe' });
    assert.equal(await notice(shop, id), 'processing');
    const [found] = await shop.query("SELECT became FROM wp_stock_truth_journal WHERE what = 'would_refuse' ORDER BY id DESC LIMIT 1");
    assert.deepEqual(JSON.parse(found.became), { door: 'payment_complete', step: 'pay', reason: 'notEnough', product: hammer.id });
    await connect(shop, { mode: 'enforce' });
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
