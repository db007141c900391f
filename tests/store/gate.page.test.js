/**
 * Proves what looking costs and how long what was looked at counts: two queries for a page, however many
 * products it shows or lines the cart has, and nothing that one request learnt is told to a later one.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect, grow } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const SIMPLE = 44;
const KINDS = 30;

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({
    items: {
      ...Object.fromEntries(Array.from({ length: SIMPLE }, (_, at) => [`P-${at}`, 100])),
      ...Object.fromEntries(Array.from({ length: KINDS }, (_, at) => [`V-${at}`, 100])),
    },
  }),
});

/** Counts queries, and those of them that were made for the plugin. */
const COUNTER = `<?php
  $GLOBALS['page_test'] = array();
  add_filter( 'query', static function ( $query ) {
    // WooCommerce asks this for itself, whoever speaks to it first.
    if ( false !== strpos( $query, '_transient_wc_installing' ) ) { return $query; }
    foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $frame ) {
      if ( 0 === strpos( (string) ( $frame['class'] ?? '' ), 'StockTruth' ) ) {
        $GLOBALS['page_test'][] = substr( preg_replace( '/[[:space:]]+/', ' ', $query ), 0, 150 );
        break;
      }
    }
    return $query;
  } );
  add_filter( 'loop_shop_per_page', static function () { return 48; }, 99 );
  register_shutdown_function( static function () {
    if ( isset( $_SERVER['HTTP_X_PAGE_TEST'] ) ) {
      file_put_contents( WP_CONTENT_DIR . '/page-' . basename( $_SERVER['HTTP_X_PAGE_TEST'] ) . '.json', wp_json_encode( $GLOBALS['page_test'] ) );
    }
  } );`;

await describeShop('a page of the shop', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products;
  /** @type {import('./harness/shopper.js').Shopper} */
  let buyer;
  let asked = 0;

  /**
   * @param {string} path
   * @param {Record<string, any>} [more] of the request
   * @returns {Promise<string[]>} the plugin's queries
   */
  async function queries(path, more = {}) {
    const name = `${++asked}`;
    const answer = await buyer.request(path, { ...more, headers: { ...more.headers, 'x-page-test': name } });
    assert.ok(answer.status < 400, `${path}: ${answer.status}`);
    return shop.php(`$file = WP_CONTENT_DIR . '/page-' . $args['name'] . '.json'; for ( $i = 0; $i < 100 && ! is_readable( $file ); ++$i ) { usleep( 20000 ); clearstatcache(); } return json_decode( file_get_contents( $file ), true );`, { name });
  }

  test('it shows many products, and a cart holds most of them', async () => {
    products = await shop.createProducts([
      ...Array.from({ length: SIMPLE }, (_, at) => ({ name: `Product ${at}`, sku: `P-${at}`, stock: 100 })),
      { name: 'Variable', variations: Array.from({ length: KINDS }, (_, at) => ({ kind: `kind${at}`, sku: `V-${at}`, stock: 100 })) },
    ]);
    await connect(shop, { mode: 'enforce' });
    buyer = shop.shopper();
    for (const { id } of products.slice(0, SIMPLE)) assert.equal((await buyer.storeAdd(id, 1)).ok, true);
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/page-test.php', $args['code'] );`, { code: COUNTER });
    // The first page of all writes down which questions of `govern` the shop asks.
    await buyer.request('/shop/');
  });

  const pages = /** @type {Record<string, () => Promise<string[]>>} */ ({
    'a list of all products': () => queries('/shop/'),
    'a list in the Store API': () => queries('/wp-json/wc/store/v1/products?per_page=48'),
    'a product with others beside it': () => queries(products[3].url),
    'a product with thirty variations': () => queries(products[SIMPLE].url),
    'the classic cart': () => queries('/classic-cart/'),
    'the cart of the Store API': () => queries('/wp-json/wc/store/v1/cart'),
    'the page with the cart block': () => queries('/cart/'),
    'the classic checkout': () => queries('/classic-checkout/'),
    'a button that adds to the cart': () => queries('/?wc-ajax=add_to_cart', { form: { product_id: products[5].id, quantity: 1 } }),
  });
  for (const [name, ask] of Object.entries(pages)) {
    test(`${name} costs two queries at most`, async () => {
      const made = await ask();
      assert.ok(made.length <= 2, `${made.length}:\n${made.join('\n')}`);
      assert.ok(made.length >= 1, 'somebody asked the ledger');
    });
  }

  test('a checkout reads the facts once and writes in two transactions', async () => {
    const one = shop.shopper();
    for (const { id } of products.slice(0, 3)) assert.equal((await one.storeAdd(id, 1)).ok, true);
    one.always = { 'x-page-test': 'order' };
    assert.equal((await one.storeCheckout()).ok, true);
    /** @type {string[]} */
    const made = await shop.php(`return json_decode( file_get_contents( WP_CONTENT_DIR . '/page-order.json' ), true );`);
    const count = (/** @type {RegExp} */ what) => made.filter((query) => what.test(query)).length;
    assert.equal(count(/AS part/), 1, made.join('\n'));
    assert.equal(count(/^START TRANSACTION/), 2);
    const own = count(/stock_truth|^START TRANSACTION|^COMMIT|actionscheduler/);
    assert.ok(own > 12 && own <= 20, `${own}:\n${made.join('\n')}`);
  });

  test('policies of categories and products cost no further query', async () => {
    await shop.php(
      `$policies = stock_truth()->get( StockTruth\\Policy\\Policies::class );
      $policies->change( 'category', (int) get_option( 'default_product_cat' ), array( 'staleAdd' => 'block' ), null, false );
      foreach ( array_slice( $args['ids'], 0, 20 ) as $at => $id ) { $policies->change( 'product', $id, array( 'safetyStockUnits' => 10000 * ( $at % 5 + 1 ) ), null, false ); }
      return true;`,
      { ids: products.map(({ id }) => id) },
    );
    const [{ layered }] = await shop.query("SELECT COUNT( DISTINCT policy_set ) AS layered FROM wp_stock_truth_listing");
    assert.ok(layered > 20, `${layered}`);
    for (const name of ['a list of all products', 'a product with thirty variations', 'the cart of the Store API', 'the classic checkout']) {
      const made = await pages[name]();
      assert.ok(made.length <= 2, `${name}: ${made.length}:\n${made.join('\n')}`);
    }
  });

  test('a cart whose products follow more policies than the core takes is too large, and can be made smaller', async () => {
    const set = (/** @type {boolean} */ own) =>
      shop.php(
        `$policies = stock_truth()->get( StockTruth\\Policy\\Policies::class );
        foreach ( $args['ids'] as $at => $id ) { $policies->replace( 'product', $id, $args['own'] ? array( 'safetyStockUnits' => 100 * ( $at + 1 ) ) : array(), null, false ); }
        return true;`,
        { ids: products.slice(0, SIMPLE).map(({ id }) => id), own },
      );
    await set(true);
    const full = await buyer.storeCart();
    assert.ok(full.errors.length > 0, 'forty-four policies are more than twenty-four');
    assert.equal((await buyer.storeRemove(full.cart.items[0].key)).ok, true);
    await set(false);
    assert.deepEqual((await buyer.storeCart()).errors, []);
  });

  test('every table is entered by a key', async () => {
    const plan = await shop.php(
      `global $wpdb;
      $seen = array();
      add_filter( 'query', static function ( $query ) use ( &$seen ) { $seen[] = $query; return $query; } );
      stock_truth()->get( StockTruth\\Ledger\\DrawnListings::class )->find( $args['ids'], StockTruth\\Engine\\Moment::now() );
      $statement = end( $seen );
      $rows = $wpdb->get_results( 'EXPLAIN ' . $statement, ARRAY_A );
      return array_map( static function ( $row ) { return array( $row['table'], $row['type'], $row['key'] ); }, $rows );`,
      { ids: products.slice(0, 12).map(({ id }) => id) },
    );
    const whole = plan.filter((/** @type {string[]} */ [table, type]) => type === 'ALL' && !table.startsWith('<derived'));
    // In a shop of a hundred products a table may be read whole because it is smaller than its index.
    assert.deepEqual(whole.filter((/** @type {string[]} */ [table]) => ['d', 'p', 'b', 'c'].includes(table)), [], JSON.stringify(plan));
  });

  test('what was read counts for the page, not for a worker that lives on', async () => {
    await grow(shop, 'P-1', 1000000);
    const seen = await shop.php(
      `global $wpdb;
      $product = wc_get_product( $args['id'] );
      $standing = stock_truth()->get( StockTruth\\Gate\\Standing::class );
      $sold_out = static function () use ( $wpdb ) { $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET figure = 0 WHERE item = 'P-1'" ); };
      $back = static function () use ( $wpdb ) { $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET figure = 1000000 WHERE item = 'P-1'" ); };
      $seen = array( $standing->may_sell( $product ) );
      $sold_out();
      $seen[] = $standing->may_sell( $product );
      // A worker takes the next request.
      $_SERVER['REQUEST_TIME_FLOAT'] = microtime( true );
      $seen[] = $standing->may_sell( $product );
      $back();
      // A worker that does not say when a request begins.
      usleep( ( StockTruth\\Facts\\PageMemory::KEPT_MS + 100 ) * 1000 );
      $seen[] = $standing->may_sell( $product );
      return $seen;`,
      { id: products[1].id },
    );
    assert.deepEqual(seen, [true, true, false, true]);
  });

  test('an answer counts no longer than the core vouches for it', async () => {
    await connect(shop, { mode: 'enforce', policy: { staleBrowse: 'block', maxAgeMs: 900000 } });
    const seen = await shop.php(
      `global $wpdb;
      $policy = stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current()->policy();
      $at = (int) floor( microtime( true ) * 1000 ) - $policy['maxAgeMs'] + 1500;
      $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}stock_truth_claim SET as_of = %d, received_at = %d, stopped_through = %d, stopped_as_of = %d WHERE item = 'P-2'", $at, $at, $at, $at ) );
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_pool SET revision = revision + 1 WHERE item = 'P-2'" );
      $product = wc_get_product( $args['id'] );
      $standing = stock_truth()->get( StockTruth\\Gate\\Standing::class );
      $seen = array( $standing->may_sell( $product ) );
      usleep( 1700000 );
      $seen[] = $standing->may_sell( $product );
      return $seen;`,
      { id: products[2].id },
    );
    assert.deepEqual(seen, [true, false]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
