/**
 * Proves what is left of the plugin: switched off in the middle of a day, the shop still refuses beyond the last figure, because
 * that stands in WooCommerce's own fields; deleted, nothing of ours is left, whatever was used before.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { addProvider, endHolds, notice, withProvider } from './pay-shop.js';

/** Tables of other plugins whose rows come and go by themselves: sessions, caches, notes about products and orders. */
const NAMES = /stock.?truth/i;

await describeShop('a shop without the plugin', withProvider({ 'HAMMER-01': 3, 'SAW-01': 5, 'KIT-01': 0 }), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  /** @type {import('./harness/catalog.js').Created} */
  let saw;
  let before = /** @type {Record<string, any>} */ ({});

  /** Everything that the database and the file system have by our name, and how much there is of what has none. */
  async function everything() {
    const tables = (await shop.query('SHOW TABLES')).map((row) => String(Object.values(row)[0])).sort();
    const named = async (/** @type {string} */ table, /** @type {string} */ column) =>
      tables.includes(table) ? (await shop.query(`SELECT DISTINCT ${column} AS name FROM ${table} WHERE LOWER( ${column} ) REGEXP 'stock.?truth'`)).map(({ name }) => String(name)).sort() : [];
    const files = (/** @type {string} */ folder) => readdirSync(join(shop.root, folder), { recursive: true }).map(String).filter((name) => NAMES.test(name)).sort();
    return {
      tables: tables.filter((name) => NAMES.test(name)),
      options: await named('wp_options', 'option_name'),
      postMeta: await named('wp_postmeta', 'meta_key'),
      orderMeta: await named('wp_wc_orders_meta', 'meta_key'),
      itemMeta: await named('wp_woocommerce_order_itemmeta', 'meta_key'),
      termMeta: await named('wp_termmeta', 'meta_key'),
      userMeta: await named('wp_usermeta', 'meta_key'),
      roles: /stock.?truth/i.test(String((await shop.query("SELECT option_value AS roles FROM wp_options WHERE option_name = 'wp_user_roles'"))[0].roles)),
      actions: await named('wp_actionscheduler_actions', 'hook'),
      groups: await named('wp_actionscheduler_groups', 'slug'),
      logs: Number((await shop.query('SELECT COUNT(*) AS n FROM wp_actionscheduler_logs l LEFT JOIN wp_actionscheduler_actions a ON a.action_id = l.action_id WHERE a.action_id IS NULL'))[0].n),
      crons: await shop.php(`return array_values( array_filter( array_merge( ...array_map( 'array_keys', array_values( array_filter( _get_cron_array(), 'is_array' ) ) ) ), static fn( $hook ) => 1 === preg_match( '/stock.?truth/i', $hook ) ) );`),
      otherTables: tables.filter((name) => !NAMES.test(name)),
      uploads: files('wp-content/uploads'),
      plugins: files('wp-content/plugins'),
    };
  }

  test('before the plugin comes', async () => {
    await addProvider(shop);
    [hammer, saw] = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 100 },
      { sku: 'SAW-01', name: 'Saw', stock: 100 },
      { sku: 'KIT-01', name: 'Kit', stock: 100 },
    ]);
    await shop.deactivatePlugin();
    await shop.uninstallPlugin();
    before = await everything();
    assert.deepEqual([before.tables, before.options, before.plugins, before.groups], [[], [], [], []]);
    await shop.usePlugin();
  });

  test('everything of it is used', async () => {
    await connect(shop, { mode: 'enforce' });
    await shop.runScheduled();
    // A kit, a sale step, an exclusion, a category's policy, a dismissed notice, a result that nobody has looked at, a log.
    await shop.php(
      `update_post_meta( $args['saw'], StockTruth\\Catalog\\SaleSteps::META, '0.5' );
      update_post_meta( $args['saw'], StockTruth\\Catalog\\Products::EXCLUDED_META, 'no' );
      update_post_meta( $args['saw'], StockTruth\\Catalog\\BillOfMaterials::META, '[]' );
      update_post_meta( $args['saw'], StockTruth\\Catalog\\BillOfMaterials::KIND_META, 'stocked' );
      update_user_meta( 1, 'stock_truth_dismissed_incident', 'x' );
      set_transient( 'stock_truth_result_1', array( 'text' => 'x' ), 600 );
      set_transient( 'stock_truth_typed_1', array( 'kind' => 'x' ), 600 );
      stock_truth()->get( StockTruth\\Log::class )->error( 'test', 'a line of the log' );
      // A receiver that an event waits for.
      $receiver = new StockTruth\\Ledger\\Row\\WebhookRow();
      $receiver->name = 'crm';
      $receiver->url = 'https://crm.invalid/';
      $receiver->types = array( '*' );
      stock_truth()->get( StockTruth\\Ledger\\WebhookTable::class )->add( $receiver );
      stock_truth()->get( StockTruth\\Outbox\\Background::class )->plan();
      stock_truth()->get( StockTruth\\Outbox\\Outbox::class )->add( new StockTruth\\Outbox\\Event( 'stock.back', 'listing/1', array() ) );
      return true;`,
      { saw: saw.id },
      { user: 'admin' },
    );
    // An order that is paid too late, and so is marked.
    const buyer = shop.shopper();
    await buyer.storeAdd(hammer.id, 1);
    const id = /** @type {number} */ ((await buyer.storeCheckout({ payment_method: 'offsite' })).order?.id);
    await endHolds(shop, id);
    await grow(shop, 'HAMMER-01', 0);
    assert.equal(await notice(shop, id), 'on-hold');
    // What staff and apps leave on orders.
    await shop.php(`$order = wc_get_order( $args['id'] ); foreach ( array_slice( StockTruth\\Install::ORDER_META, 1 ) as $key ) { $order->update_meta_data( $key, 'x' ); } $order->save_meta_data(); return true;`, { id });
    await grow(shop, 'HAMMER-01', 30000);
    await shop.php('return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );');
    const used = await everything();
    for (const part of ['tables', 'options', 'postMeta', 'orderMeta', 'userMeta', 'actions', 'groups', 'uploads']) assert.ok(used[/** @type {'tables'} */ (part)].length > 0, `${part} are used`);
  });

  test('switched off in the middle of a day, it leaves a shop that sells what the ERP had, and no more', async () => {
    assert.equal((await shop.product(hammer.id)).stock, 2, '3, less the order that waits');
    await shop.deactivatePlugin();
    for (const kind of /** @type {const} */ (['blocks', 'classic'])) {
      await shop.useCheckout(kind);
      const greedy = shop.shopper();
      const added = kind === 'blocks' ? await greedy.storeAdd(hammer.id, 3) : await greedy.classicAdd(hammer.id, 3);
      assert.equal(added.ok, false, `${kind}: 3 of 2`);
      const buyer = shop.shopper();
      assert.equal((kind === 'blocks' ? await buyer.storeAdd(hammer.id, 1) : await buyer.classicAdd(hammer.id, 1)).ok, true, kind);
      const placed = kind === 'blocks' ? await buyer.storeCheckout() : await buyer.classicCheckout();
      assert.deepEqual([placed.ok, placed.errors], [true, []], kind);
    }
    assert.deepEqual(await shop.product(hammer.id), { ...(await shop.product(hammer.id)), stock: 0, status: 'outofstock', backorders: 'no', manageStock: true });
    assert.equal((await shop.shopper().storeAdd(hammer.id, 1)).ok, false, 'the last one is gone');
    const off = await everything();
    assert.deepEqual(await shop.query("SELECT COUNT(*) AS n FROM wp_actionscheduler_actions WHERE hook LIKE 'stock_truth%' AND status IN ( 'pending', 'in-progress' )"), [{ n: 0 }]);
    assert.ok(off.tables.length > 0, 'the ledger stays for the day on which it is switched on again');
  });

  test('switched on again, what was sold meanwhile is found before anything is written', async () => {
    await shop.activatePlugin();
    // The hourly passes and what they hand on.
    for (let time = 0; time < 4; time++) await shop.runScheduled();
    const [{ in_flight: counted }] = await shop.query("SELECT in_flight FROM wp_stock_truth_pool WHERE item = 'HAMMER-01'");
    assert.equal(Number(counted), 30000, 'the order that waits, and two that nobody saw');
    assert.equal((await shop.product(hammer.id)).stock, 0);
  });

  test('deleted, it leaves nothing of its own', async () => {
    const stock = await shop.product(hammer.id);
    await shop.deactivatePlugin();
    await shop.uninstallPlugin();
    const after = await everything();
    // WooCommerce makes tables and counts of its own as it is used.
    assert.deepEqual(after, { ...before, otherTables: after.otherTables });
    assert.deepEqual(before.otherTables.filter((/** @type {string} */ name) => !after.otherTables.includes(name)), [], 'nothing of others is gone');
    assert.deepEqual(await shop.product(hammer.id), stock, 'what WooCommerce shows stays');
    assert.equal((await shop.shopper().storeAdd(hammer.id, 1)).ok, false);
    assert.equal((await shop.shopper().storeAdd(saw.id, 1)).ok, true);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
