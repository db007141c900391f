/**
 * Proves that a checkout or a payment asks the ERP again about items whose figures are too old, and about no others: once for
 * all who wait, never for longer than the shop says, and not where the ERP is to be left alone. A cart view asks nobody.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { pull, save } from './php-backend/ledger.js';
import { addProvider, endHolds, notice, withProvider } from './pay-shop.js';

const SHIPPED = JSON.parse(readFileSync(new URL('../../plugin/mappings/stock-json.json', import.meta.url), 'utf8'));
const BY_ITEM = { ...SHIPPED, feed: { ...SHIPPED.feed, items: { path: '/api/stock', query: { sku: { $items: { each: '{item}', with: ',' } } } } } };
const ORDERS = JSON.parse(readFileSync(new URL('../../plugin/mappings/stock-and-orders-json.json', import.meta.url), 'utf8')).orders;
/** An ERP that shows orders as well. */
const WITH_ORDERS = { ...BY_ITEM, orders: ORDERS };
/** An ERP that takes no notice of what it is asked for. */
const DEAF = { ...SHIPPED, feed: { ...SHIPPED.feed, items: { path: '/api/stock', query: { item: { $items: { each: '{item}', with: ',' } } } } } };

await describeShop('a checkout that asks the ERP again', withProvider({ 'HAMMER-01': 40, 'SAW-01': 40, 'ROPE-01': 40, 'NAIL-01': 40 }), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;

  const asked = () => shop.erp.requests().map(({ query }) => query.sku ?? 'all');
  const old = (item = 'HAMMER-01') => grow(shop, item, 400000, { hoursAgo: 1 });
  const settings = async (/** @type {Record<string, any>} */ input) => assert.deepEqual(await save(shop, input), []);
  const calm = () => shop.query("DELETE FROM wp_options WHERE option_name LIKE '%stock_truth_items%'");

  /** Somebody with a cart, filled while the figure was fresh. */
  async function withCart(/** @type {number[]} */ products, quantity = 1) {
    for (const item of ['HAMMER-01', 'SAW-01']) await grow(shop, item, 400000);
    const buyer = shop.shopper();
    for (const product of products) assert.deepEqual((await buyer.storeAdd(product, quantity)).errors, []);
    return buyer;
  }

  /** @param {() => Promise<any>} work @returns {Promise<[any, number]>} what it gave and how long it took */
  async function timed(work) {
    const began = performance.now();
    return [await work(), performance.now() - began];
  }

  test('a shop whose ERP can be asked for single items', async () => {
    await addProvider(shop);
    [hammer, saw] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 40 },
      { sku: 'SAW-01', name: 'Saw', stock: 40 },
      { sku: 'ROPE-01', name: 'Rope', stock: 40 },
      { sku: 'NAIL-01', name: 'Nail', stock: 40 },
    ]);
    await shop.php(
      `$mappings = stock_truth()->get( StockTruth\\Feed\\Mappings::class );
      foreach ( $args['mappings'] as $name => $text ) { $mappings->install( $name, $text ); }
      return true;`,
      { mappings: { 'by-item': JSON.stringify(BY_ITEM), deaf: JSON.stringify(DEAF) } },
      { user: 'admin' },
    );
    await connect(shop, { mode: 'enforce', feed: { mapping: 'by-item' } });
  });

  for (const kind of /** @type {const} */ (['blocks', 'classic'])) {
    test(`the ${kind} checkout passes, and asked for what was too old alone; looking asked nobody`, async () => {
      await shop.useCheckout(kind);
      const buyer = await withCart([hammer.id, saw.id]);
      // Known sales let a cart be filled, and the page of the checkout be opened, on a figure of an hour ago.
      await shop.query('UPDATE wp_stock_truth_listing SET rate = 10000');
      await old();
      shop.erp.forgetRequests();
      await (kind === 'blocks' ? buyer.storeCart() : buyer.classicCart());
      assert.deepEqual(asked(), [], 'a cart view waits for nobody');
      const placed = kind === 'blocks' ? await buyer.storeCheckout() : await buyer.classicCheckout();
      assert.deepEqual([placed.ok, placed.errors], [true, []]);
      assert.deepEqual(asked(), ['HAMMER-01']);
      await shop.useCheckout('blocks');
    });
  }

  test('what the ERP has less of is refused, by the figure that it has now', async () => {
    const buyer = await withCart([hammer.id], 5);
    await old();
    shop.erp.setStock('HAMMER-01', 2);
    const placed = await buyer.storeCheckout();
    assert.equal(placed.ok, false);
    assert.doesNotMatch(placed.errors.join(), /recently enough/);
    const [{ figure }] = await shop.query("SELECT figure FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(figure), 20000);
    shop.erp.setStock('HAMMER-01', 40);
  });

  test('a payment link and a notice of a payment ask as well', async () => {
    await grow(shop, 'HAMMER-01', 400000);
    const linked = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] });
    const told = await shop.createOrder({ items: [{ product: hammer.id, quantity: 1 }] });
    await endHolds(shop, told.id);
    await old();
    shop.erp.forgetRequests();
    assert.equal((await shop.shopper().payByLink(linked)).ok, true);
    await old();
    assert.equal(await notice(shop, told.id), 'processing');
    assert.deepEqual(asked(), ['HAMMER-01', 'HAMMER-01']);
  });

  test('many who wait at once are served by few questions', async () => {
    const buyers = [];
    for (let one = 0; one < 6; one++) buyers.push(await withCart([hammer.id]));
    await old();
    shop.erp.fault({ kind: 'delay', ms: 800 });
    shop.erp.forgetRequests();
    const placed = await Promise.all(buyers.map((buyer) => buyer.storeCheckout()));
    shop.erp.clearFaults();
    assert.deepEqual(placed.map(({ ok, errors }) => [ok, errors]), buyers.map(() => [true, []]));
    assert.ok(asked().length <= 2, `${asked().length} questions`);
  });

  test('a slow ERP costs no more than the shop says, once, and then nothing for a while', async () => {
    await settings({ fetch_seconds: 2 });
    const quick = await withCart([hammer.id]);
    await settings({ fetch_seconds: 0 });
    await old();
    const [none, without] = await timed(() => quick.storeCheckout());
    assert.match(none.errors.join(), /recently enough/);
    await settings({ fetch_seconds: 2 });
    shop.erp.fault({ kind: 'delay', ms: 30_000 });
    const [slow, waited] = await timed(() => quick.storeCheckout());
    assert.match(slow.errors.join(), /recently enough/);
    assert.ok(waited - without < 2_000 + 1_500, `${Math.round(waited)} ms, and ${Math.round(without)} without asking`);
    shop.erp.forgetRequests();
    const [again, later] = await timed(() => quick.storeCheckout());
    assert.match(again.errors.join(), /recently enough/);
    assert.deepEqual(asked(), [], 'the ERP is left alone');
    console.log(`    without asking ${Math.round(without)} ms, a slow ERP ${Math.round(waited)} ms, the next checkout ${Math.round(later)} ms`);
    shop.erp.clearFaults();
    await calm();
    assert.equal((await quick.storeCheckout()).ok, true);
    await settings({ fetch_seconds: 3 });
  });

  test('an ERP that is left alone after failures is not asked', async () => {
    const buyer = await withCart([hammer.id]);
    await old();
    await shop.query('UPDATE wp_stock_truth_feed SET failures = 3, retry_at = ?', [Date.now() + 600_000]);
    shop.erp.forgetRequests();
    assert.match((await buyer.storeCheckout()).errors.join(), /recently enough/);
    assert.deepEqual(asked(), []);
    await shop.query('UPDATE wp_stock_truth_feed SET failures = 0, retry_at = NULL');
    assert.equal((await buyer.storeCheckout()).ok, true);
  });

  test('a mapping without items does not take part, nor a feed whose orders are not read over HTTP', async () => {
    for (const change of [{ mapping: 'stock-json' }, { mapping: 'by-item', contract: 'orders' }]) {
      await connect(shop, { mode: 'enforce', feed: change });
      const buyer = await withCart([hammer.id]);
      await old();
      shop.erp.forgetRequests();
      assert.equal((await buyer.storeCheckout()).ok, false);
      assert.deepEqual(asked(), [], JSON.stringify(change));
    }
    await connect(shop, { mode: 'enforce', feed: { mapping: 'by-item', contract: 'weak' } });
  });

  test('an ERP that answers with its whole list is asked no more for a while, and nothing of it counts', async () => {
    await connect(shop, { mode: 'enforce', feed: { mapping: 'deaf' } });
    const buyer = await withCart([hammer.id]);
    await old();
    shop.erp.setStock('NAIL-01', 7);
    shop.erp.forgetRequests();
    assert.match((await buyer.storeCheckout()).errors.join(), /recently enough/);
    assert.match((await buyer.storeCheckout()).errors.join(), /recently enough/);
    assert.equal(shop.erp.requests().length, 1);
    const [{ figure }] = await shop.query("SELECT figure FROM wp_stock_truth_pool WHERE item = 'NAIL-01'");
    assert.equal(Number(figure), 400000);
    await calm();
  });

  /** What was asked for, by list: `orders`, or the items. */
  const lists = () => shop.erp.requests().map(({ path, query }) => (path.endsWith('/orders') ? 'orders' : (query.sku ?? 'all')));
  const failures = async () => Number((await shop.query('SELECT failures FROM wp_stock_truth_feed'))[0].failures);

  /** Every order so far is gone, the ERP and the shop agree, and the figures are as told now. */
  async function withOrders(/** @type {number} */ figure, mapping = WITH_ORDERS) {
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'with-orders', $args['json'] );`, { json: JSON.stringify(mapping) }, { user: 'admin' });
    await shop.php(
      `foreach ( wc_get_orders( array( 'limit' => -1 ) ) as $order ) { $order->delete( true ); }
      global $wpdb;
      foreach ( array( 'line_demand', 'order_line', 'line_revision', 'order_read', 'hold' ) as $table ) { $wpdb->query( "DELETE FROM {$wpdb->prefix}stock_truth_{$table}" ); }
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET in_flight = 0, revision = revision + 1" );
      return true;`,
    );
    await calm();
    shop.erp.setStock('HAMMER-01', figure);
    await connect(shop, { mode: 'enforce', feed: { mapping: 'with-orders', contract: 'orders' } });
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
  }

  /** The last poll was an hour ago, and what is in a cart may stay there. */
  async function age() {
    const hour = 3_600_000;
    await shop.query('UPDATE wp_stock_truth_claim SET as_of = as_of - ?, received_at = received_at - ?, rose_at = rose_at - ?', [hour, hour, hour]);
    await shop.query('UPDATE wp_stock_truth_feed_coverage SET confirmed_through = confirmed_through - ?', [hour]);
    await shop.query('UPDATE wp_stock_truth_order_read SET read_at = read_at - ?, begun_at = begun_at - ?', [hour, hour]);
    await shop.query('UPDATE wp_stock_truth_feed SET orders_read_at = orders_read_at - ?', [hour]);
    await shop.query('UPDATE wp_stock_truth_listing SET rate = 0');
  }

  test('of a feed that shows orders, these are read before its figures, and what is there is sold', async () => {
    await withOrders(3);
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
    await age();
    shop.erp.forgetRequests();
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.ok, placed.errors], [true, []]);
    assert.deepEqual(lists(), ['orders', 'HAMMER-01']);
  });

  test('what the ERP has reserved since is taken off once', async () => {
    await withOrders(6);
    const waits = await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }], status: 'processing' });
    shop.erp.setOrder(waits.id, { sku: 'HAMMER-01', quantity: '3', state: 'confirmed' });
    assert.equal((await pull(shop)).ok, true);
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.storeAdd(hammer.id, 3)).errors, []);
    await age();
    shop.erp.setOrder(waits.id, { sku: 'HAMMER-01', quantity: '3', state: 'reserved' });
    shop.erp.setStock('HAMMER-01', 3);
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.ok, placed.errors], [true, []]);
    const [{ figure }] = await shop.query("SELECT figure FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(figure), 30000);
  });

  test('what the ERP gave back and sold to others is sold to nobody twice', async () => {
    await withOrders(6);
    const waits = await shop.createOrder({ items: [{ product: hammer.id, quantity: 3 }], status: 'processing' });
    shop.erp.setOrder(waits.id, { sku: 'HAMMER-01', quantity: '3', state: 'reserved' });
    shop.erp.setStock('HAMMER-01', 3);
    assert.equal((await pull(shop)).ok, true);
    const [{ in_flight: before }] = await shop.query("SELECT in_flight FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(before), 0, 'the figure contains the order');
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
    await age();
    // The reservation is undone, and another shop takes the 3: the figure is what it was.
    shop.erp.setOrder(waits.id, { sku: 'HAMMER-01', quantity: '3', state: 'confirmed' });
    const placed = await buyer.storeCheckout();
    assert.equal(placed.ok, false);
    assert.doesNotMatch(placed.errors.join(), /recently enough/, 'the figure is fresh, and nothing of it is left');
    const [{ in_flight: after, figure }] = await shop.query("SELECT in_flight, figure FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.deepEqual([Number(after), Number(figure)], [30000, 30000]);
  });

  test('what the ERP has more of is sold once its orders were read after it', async () => {
    await withOrders(1);
    const buyer = shop.shopper();
    await shop.query('UPDATE wp_stock_truth_listing SET rate = 0');
    assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
    await age();
    shop.erp.setStock('HAMMER-01', 9);
    shop.erp.forgetRequests();
    const placed = await buyer.storeCheckout();
    assert.deepEqual([placed.ok, placed.errors], [true, []]);
    assert.deepEqual(lists(), ['orders', 'HAMMER-01', 'orders']);
    const [{ figure }] = await shop.query("SELECT figure FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(figure), 90000);
  });

  test('where the orders cannot be read in time nothing else is asked, and the feed is none the worse', async () => {
    for (const fault of /** @type {const} */ ([{ kind: 'status', status: 500, path: '/api/orders' }, { kind: 'delay', ms: 30_000, path: '/api/orders' }])) {
      await withOrders(3);
      const buyer = shop.shopper();
      assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
      await age();
      shop.erp.fault(fault);
      shop.erp.forgetRequests();
      const [placed, took] = await timed(() => buyer.storeCheckout());
      assert.match(placed.errors.join(), /recently enough/);
      assert.ok(took < 3_000 + 2_500, `${Math.round(took)} ms`);
      assert.deepEqual([lists(), await failures()], [['orders'], 0]);
      assert.match((await buyer.storeCheckout()).errors.join(), /recently enough/);
      assert.deepEqual(lists(), ['orders'], 'the ERP is left alone');
      shop.erp.clearFaults();
    }
  });

  test('orders that take too long are read on in the background, with the stock behind them', async () => {
    await withOrders(40, { ...WITH_ORDERS, orders: { lists: [{ ...ORDERS.lists[0], paging: { ...ORDERS.lists[0].paging, size: 1 } }] } });
    for (let one = 0; one < 3; one++) {
      const { id } = await shop.createOrder({ items: [{ product: saw.id, quantity: 1 }], status: 'processing' });
      shop.erp.setOrder(id, { sku: 'SAW-01', quantity: '1', state: 'confirmed' });
    }
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
    await age();
    await settings({ fetch_seconds: 1 });
    shop.erp.fault({ kind: 'delay', ms: 900 });
    assert.match((await buyer.storeCheckout()).errors.join(), /recently enough/);
    shop.erp.clearFaults();
    await settings({ fetch_seconds: 3 });
    const [run] = await shop.query("SELECT state, page FROM wp_stock_truth_feed_run WHERE lane = 'orders'");
    assert.deepEqual([run?.state, Number(run?.page) > 0], ['reading', true], 'what is read is kept');
    shop.erp.forgetRequests();
    await shop.runScheduled();
    assert.ok(lists().includes('all'), lists().join());
    assert.deepEqual((await buyer.storeCheckout()).errors, []);
  });

  test('many who wait at once for a feed that shows orders are served by few questions', async () => {
    await withOrders(40);
    const buyers = Array.from({ length: 4 }, () => shop.shopper());
    for (const buyer of buyers) assert.deepEqual((await buyer.storeAdd(hammer.id, 1)).errors, []);
    await age();
    shop.erp.fault({ kind: 'delay', ms: 400 });
    shop.erp.forgetRequests();
    const placed = await Promise.all(buyers.map((buyer) => buyer.storeCheckout()));
    shop.erp.clearFaults();
    assert.deepEqual(placed.map(({ ok, errors }) => [ok, errors]), buyers.map(() => [true, []]));
    assert.ok(lists().length <= 4, lists().join());
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
