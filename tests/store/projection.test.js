/**
 * Proves that the shop comes to show what the core expects, in all four of WooCommerce's stock
 * records, and never more, whoever writes at the same moment.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describeShop } from './harness/suite.js';
import { connect, demand, pool, promised, pull, readCatalogue, save, units, withErp } from './php-backend/ledger.js';

/** @param {number} stock */
const shows = (stock) => ({
  manageStock: true,
  stock,
  status: stock > 0 ? 'instock' : 'outofstock',
  backorders: 'no',
  lookup: { stock, status: stock > 0 ? 'instock' : 'outofstock' },
  outOfStockTerm: stock <= 0,
});

const ITEMS = { SOLD: 47, GONE: 0, BACK: 3, FREE: 4, 'VAR-A': 6, 'VAR-B': 0, TWIN: 9, PARENT: 11 };

await describeShop('projection', withErp({ items: ITEMS }), ({ shop, test }) => {
  /** @type {Record<string, number>} ids by SKU */
  const ids = {};
  /** @type {number} */
  let variable;
  const product = (/** @type {string} */ sku) => shop.product(ids[sku]);

  test('an observing shop is changed in nothing', async () => {
    const made = await shop.createProducts([
      { sku: 'SOLD', stock: 0 },
      { sku: 'GONE', stock: 5 },
      { sku: 'BACK', stock: 3, backorders: 'yes' },
      { sku: 'FREE' },
      { sku: 'ALONE', stock: 8 },
      { sku: 'PARENT', stock: 2, variations: [{ sku: 'CHILD' }] },
      { name: 'Shirt', variations: [{ sku: 'VAR-A', stock: 0 }, { sku: 'VAR-B', stock: 2 }] },
    ]);
    for (const { id, sku } of made) if (sku) ids[sku] = id;
    [ids['VAR-A'], ids['VAR-B']] = made[6].variations;
    variable = made[6].id;
    // WooCommerce refuses a second product of one SKU; imports and other plugins do not ask it.
    const [one, two] = await shop.createProducts([{ sku: 'TWIN', stock: 1 }, { sku: 'TWIN-2', stock: 1 }]);
    [ids.TWIN, ids['TWIN-2']] = [one.id, two.id];
    await shop.query(`UPDATE wp_postmeta SET meta_value = 'TWIN' WHERE post_id = ? AND meta_key = '_sku'`, [two.id]);
    await shop.query(`UPDATE wp_wc_product_meta_lookup SET sku = 'TWIN' WHERE product_id = ?`, [two.id]);
    await readCatalogue(shop);

    const stored = async () => shop.query(`SELECT post_id, meta_key, meta_value FROM wp_postmeta WHERE meta_key LIKE '%stock%' OR meta_key = '_backorders' ORDER BY meta_id`);
    const before = await stored();
    await connect(shop);
    await pull(shop);
    await shop.runScheduled();
    assert.deepEqual(await stored(), before);
    const bought = await shop.createOrder({ items: [{ product: ids.GONE, quantity: 1 }], status: 'processing' });
    assert.equal((await shop.setOrderStatus(bought.id, 'cancelled')).items[0].reducedStock, null);
    assert.equal((await product('GONE')).stock, 5, 'WooCommerce restores as ever');
    assert.deepEqual(await shop.php(`return stock_truth()->get( StockTruth\\Gate\\Overrides::class )->forced();`), []);
    assert.equal((await shop.cli(['stock-truth', 'project'])).code, 1);
  });

  test('enforcing brings every listing to what the ERP has', async () => {
    await save(shop, { mode: 'enforce' });
    const { actions } = await shop.runScheduled();
    assert.ok(actions.includes('stock_truth_project'));
    for (const [sku, stock] of /** @type {[string, number][]} */ ([['SOLD', 47], ['GONE', 0], ['BACK', 3], ['FREE', 4], ['VAR-A', 6], ['VAR-B', 0], ['PARENT', 11]])) {
      assert.deepEqual(await product(sku), shows(stock), sku);
      assert.equal((await pool(shop, sku)).written_figure, units(stock), sku);
    }
    assert.deepEqual((await shop.product(variable)).status, 'instock');
  });

  test('whoever listens to a save is called after the transaction, and whoever fails there leaves the listing due', async () => {
    const code = `<?php
      function stock_truth_test_note( $name ) { global $wpdb; $wpdb->insert( $wpdb->options, array( 'option_name' => 'listened_' . $name . wp_rand(), 'option_value' => $wpdb->get_var( 'SELECT @@in_transaction' ), 'autoload' => 'no' ) ); }
      foreach ( array( 'woocommerce_before_product_object_save', 'woocommerce_update_product', 'woocommerce_product_set_stock', 'woocommerce_product_set_stock_status' ) as $name ) {
        add_action( $name, function () use ( $name ) { stock_truth_test_note( $name ); if ( 'woocommerce_update_product' === $name && get_option( 'listener_fails' ) ) { throw new RuntimeException( 'a listener failed' ); } } );
      }`;
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/listens.php', $args['code'] );`, { code });
    shop.erp.setStock('FREE', 0);
    await pull(shop);
    const heard = await shop.query(`SELECT DISTINCT REGEXP_REPLACE(option_name, '^listened_|[0-9]+$', '') AS name, option_value AS within FROM wp_options WHERE option_name LIKE 'listened\\_%' ORDER BY 1`);
    assert.deepEqual(
      heard.map(({ name, within }) => [name, Number(within)]),
      ['woocommerce_before_product_object_save', 'woocommerce_product_set_stock', 'woocommerce_product_set_stock_status', 'woocommerce_update_product'].map((name) => [name, 0]),
    );
    assert.deepEqual(await product('FREE'), shows(0));

    await shop.php(`return update_option( 'listener_fails', 1 );`);
    shop.erp.setStock('FREE', 4);
    await pull(shop);
    assert.equal((await shop.query('SELECT due FROM wp_stock_truth_listing WHERE product_id = ?', [ids.FREE]))[0].due, 1);
    assert.equal((await product('FREE')).stock, 4, 'the figure stands, whatever a listener does');
    await shop.php(`return delete_option( 'listener_fails' ) && unlink( WPMU_PLUGIN_DIR . '/listens.php' );`);
    await shop.runScheduled();
    assert.deepEqual(await product('FREE'), shows(4));
    assert.equal((await shop.query('SELECT due FROM wp_stock_truth_listing WHERE product_id = ?', [ids.FREE]))[0].due, 0);
  });

  test('a variable product goes with its variations', async () => {
    shop.erp.setStock('VAR-A', 0);
    await pull(shop);
    assert.equal((await shop.product(variable)).status, 'outofstock');
    assert.deepEqual((await shop.product(variable)).lookup?.status, 'outofstock');
    shop.erp.setStock('VAR-B', 1);
    await pull(shop);
    assert.equal((await shop.product(variable)).status, 'instock');
  });

  test('a second product of one key, and a product without an item, are not written', async () => {
    assert.deepEqual([(await product('TWIN')).stock, (await product('TWIN-2')).stock], [1, 1]);
    assert.equal((await product('ALONE')).stock, 8);
    shop.erp.fault({ kind: 'nullQuantity', skus: ['SOLD'] });
    shop.erp.setStock('SOLD', 46);
    await pull(shop);
    assert.equal((await product('SOLD')).stock, 47, 'unknown is no figure to write');
    assert.equal((await pool(shop, 'SOLD')).written_figure, null);
    shop.erp.clearFaults();
    shop.erp.setStock('SOLD', 45);
    await pull(shop);
    assert.deepEqual(await product('SOLD'), shows(45));
  });

  test('a block in the ERP shows nothing, a buffer keeps some back', async () => {
    shop.erp.setStock('SOLD', { status: 'blocked' });
    await pull(shop);
    assert.deepEqual(await product('SOLD'), shows(0));
    shop.erp.setStock('SOLD', { status: 'active' });
    await pull(shop);
    await save(shop, { policy: { safetyStockUnits: units(5) } });
    await shop.runScheduled();
    assert.deepEqual(await product('SOLD'), shows(40));
    await save(shop, { policy: { safetyStockUnits: 0 } });
    await shop.runScheduled();
    assert.deepEqual(await product('SOLD'), shows(45));
  });

  test('a hand that changes stock is answered by the next run', async () => {
    await shop.setStock(ids.SOLD, 99);
    await shop.runScheduled();
    assert.deepEqual(await product('SOLD'), shows(45));
  });

  test('records that disagree are brought together', async () => {
    await shop.query(`UPDATE wp_wc_product_meta_lookup SET stock_status = 'outofstock', stock_quantity = 0 WHERE product_id = ?`, [ids.SOLD]);
    await shop.query(`UPDATE wp_postmeta SET meta_value = 'outofstock' WHERE meta_key = '_stock_status' AND post_id = ?`, [ids.BACK]);
    await shop.query(`UPDATE wp_postmeta SET meta_value = 'no' WHERE meta_key = '_manage_stock' AND post_id = ?`, [ids.FREE]);
    const all = await shop.cli(['stock-truth', 'project', '--all']);
    assert.equal(all.code, 0, all.stderr);
    assert.deepEqual(await product('SOLD'), shows(45));
    assert.deepEqual(await product('BACK'), shows(3));
    assert.deepEqual(await product('FREE'), shows(4));
    const again = await shop.cli(['stock-truth', 'project', '--all']);
    assert.match(again.stdout, /Success: 0 of \d+ listings written/);
  });

  test('settings that disarm WooCommerce are overridden, shown and given back', async () => {
    await shop.setOptions({ woocommerce_manage_stock: 'no', woocommerce_notify_no_stock_amount: '3', woocommerce_hold_stock_minutes: '' });
    const forced = await shop.php(`return array( get_option( 'woocommerce_manage_stock' ), get_option( 'woocommerce_notify_no_stock_amount' ),
      apply_filters( 'woocommerce_order_hold_stock_minutes', 0, null ), stock_truth()->get( StockTruth\\Gate\\Overrides::class )->forced() );`);
    assert.deepEqual(forced.slice(0, 3), ['yes', '3', 60], 'the threshold is left alone: it is taken back product by product');
    assert.deepEqual(
      forced[3].map((/** @type {any} */ row) => [row.option, row.value, row.is]),
      [
        ['woocommerce_manage_stock', 'no', 'yes'],
        ['woocommerce_notify_no_stock_amount', '3', '0'],
        ['woocommerce_hold_stock_minutes', '', '60'],
        ['_backorders', '', 'no'],
      ],
    );
    shop.erp.setStock('BACK', 2);
    await pull(shop);
    assert.deepEqual(await product('BACK'), shows(2), 'two left is not sold out at a threshold of 3');
    await save(shop, { mode: 'observe' });
    assert.equal(await shop.option('woocommerce_manage_stock'), 'no');
    await shop.setOptions({ woocommerce_manage_stock: 'yes', woocommerce_notify_no_stock_amount: '0', woocommerce_hold_stock_minutes: '60' });
    await save(shop, { mode: 'enforce' });
  });

  test('the last figure written is what may pass while the rules cannot be asked', async () => {
    const passes = (/** @type {number} */ quantity, sku = 'SOLD') =>
      shop.php(
        `$line = StockTruth\\Gate\\Lines::one( wc_get_product( $args['id'] ) ); $line->quantity = $args['quantity'];
        return stock_truth()->get( StockTruth\\Facts\\Fallback::class )->passes( array( $line ) );`,
        { id: ids[sku], quantity: units(quantity) },
      );
    await shop.runScheduled();
    await pull(shop);
    assert.deepEqual([await passes(45), await passes(46), await passes(1, 'ALONE'), await passes(1, 'TWIN')], [true, false, false, false]);
    await shop.query(`UPDATE wp_postmeta SET meta_value = '44' WHERE meta_key = '_stock' AND post_id = ?`, [ids.SOLD]);
    assert.equal(await passes(45), false, 'what was sold since is gone');
    await promised(shop, 'SOLD', { until: 1 });
    assert.equal(await passes(1), false, 'a promise ends');
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('projection while shoppers buy', withErp({ items: { LAST: 10 } }, { php: { workers: 6 } }), ({ shop, test }) => {
  test('the figure only ever falls, and ends at what is left', async () => {
    const { id } = await shop.createProduct({ sku: 'LAST', stock: 0 });
    await connect(shop, { mode: 'enforce' });
    await pull(shop);
    // Between WooCommerce's figure and its note of it there is a moment; here it is a long one.
    await shop.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/slow.php', "<?php add_action( 'woocommerce_updated_product_stock', function () { usleep( isset( \\$_SERVER['REMOTE_ADDR'] ) ? 150000 : 0 ); } );" ); return true;`,
    );
    const buyers = Array.from({ length: 14 }, () => shop.shopper());
    for (const buyer of buyers) await buyer.classicAdd(id, 1);

    let buying = true;
    /** @type {number[]} */
    const seen = [];
    const watch = async () => {
      while (buying) seen.push(Number((await shop.product(id)).stock));
    };
    const project = async () => {
      let runs = 0;
      while (buying) {
        runs += await shop.php(
          `$runs = 0; $ends = microtime( true ) + 2;
          while ( microtime( true ) < $ends ) {
            stock_truth()->get( StockTruth\\Ledger\\ListingTable::class )->all_due();
            $done = stock_truth()->get( StockTruth\\Projection\\Projection::class )->project( array( $args['id'] ) );
            if ( $done['failed'] ) { throw new RuntimeException( 'projection failed' ); }
            ++$runs;
          }
          return $runs;`,
          { id },
        );
      }
      return runs;
    };
    const watching = watch();
    const projecting = [project(), project()];
    const bought = await Promise.all(buyers.map((buyer) => buyer.classicCheckout()));
    buying = false;
    const runs = (await Promise.all([...projecting, watching])).slice(0, 2);
    assert.ok(Number(runs[0]) > 20 && Number(runs[1]) > 20, `projected ${runs} times meanwhile`);

    const sold = bought.filter(({ ok }) => ok).length;
    const final = (await shop.product(id)).stock;
    const risen = seen.filter((stock, at) => at > 0 && stock > seen[at - 1]);
    assert.deepEqual(risen, [], `seen ${seen}`);
    assert.equal(final, 10 - sold);
    assert.equal((await pool(shop, 'LAST')).in_flight, units(sold));
    assert.equal((await demand(shop)).reduce((sum, line) => sum + line.net, 0), units(sold));
    assert.ok(sold >= 1 && sold <= 10, `sold ${sold} of 10`);
    for (const order of await shop.orders()) {
      if (order.status === 'processing') assert.equal(order.items[0].reducedStock, 1);
    }
    await pull(shop);
    assert.equal((await shop.product(id)).stock, final, 'the ERP\'s 10 is not added again');
    assert.deepEqual(shop.logProblems(), []);
  });
});

await describeShop('projection of a large catalogue', withErp({ items: { CACHED: 40 } }), ({ shop, test }) => {
  test('a run that stops is gone on with until nothing is due', async () => {
    const skus = Array.from({ length: 120 }, (_, n) => `LONG-${n}`);
    for (const sku of skus) shop.erp.setStock(sku, 7);
    await shop.createProducts(skus.map((sku) => ({ sku, stock: 1 })));
    await connect(shop);
    await pull(shop);
    await connect(shop, { mode: 'enforce' });
    // A run of no time at all looks at fifty pools.
    await shop.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/short.php', "<?php add_filter( 'stock_truth_projection_seconds', '__return_zero' );" ); return true;`,
    );
    const ran = [];
    for (let round = 0; round < 6; round += 1) ran.push(...(await shop.runScheduled()).actions);
    assert.ok(ran.filter((hook) => hook === 'stock_truth_project').length >= 3);
    const left = await shop.query(
      `SELECT COUNT(*) AS n FROM wp_wc_product_meta_lookup WHERE sku LIKE 'LONG-%' AND stock_quantity <> 7`,
    );
    assert.deepEqual(left, [{ n: 0 }]);
    const waiting = await shop.query(
      `SELECT COUNT(*) AS n FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_project' AND status = 'pending'`,
    );
    assert.deepEqual(waiting, [{ n: 0 }], 'nothing is due, so nothing is planned');
    await shop.php(`unlink( WPMU_PLUGIN_DIR . '/short.php' ); return true;`);
  });

  test('a page that reads before the commit leaves no old figure in a persistent cache', async () => {
    const { id } = await shop.createProduct({ sku: 'CACHED', stock: 1 });
    await shop.php(`return copy( $args['file'], WP_CONTENT_DIR . '/object-cache.php' );`, {
      file: fileURLToPath(new URL('./php-backend/object-cache.php', import.meta.url)),
    });
    // A plugin clears the product's cache as the last thing it does with it, and another process looks at it.
    await shop.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/looks.php', '<?php add_filter( "query", function ( $sql ) {
        if ( "COMMIT" === $sql && isset( $GLOBALS["looked_at"] ) ) {
          wp_cache_delete( $GLOBALS["looked_at"], "post_meta" );
          $GLOBALS["looks"][] = file_get_contents( get_permalink( $GLOBALS["looked_at"] ) );
        }
        return $sql;
      } );' ); return true;`,
    );
    assert.equal(await shop.php(`return (bool) wp_using_ext_object_cache();`), true);
    const figure = () => shop.php(`return wc_get_product( $args['id'] )->get_stock_quantity();`, { id });
    assert.equal(await figure(), 1);
    const looks = await shop.php(
      `$GLOBALS['looks'] = array(); $GLOBALS['looked_at'] = $args['id'];
      stock_truth()->get( StockTruth\\Feed\\Pull::class )->run( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'force' => true ) ); return $GLOBALS['looks'];`,
      { id },
    );
    assert.ok(looks.some((/** @type {string} */ page) => page.includes('1 in stock')), 'the page shows what is committed');
    assert.deepEqual([await figure(), (await shop.product(id)).stock], [40, 40]);
  });
});
