/**
 * Proves that the ledger's listings, their bills of materials and their keys follow what WooCommerce stores, whichever way
 * it was stored.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { ledger } from './php-backend/tables.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

/** Services of the catalogue, and what stands in its tables. */
const CATALOG = `$refresh = \\stock_truth()->get( \\StockTruth\\Catalog\\Refresh::class ); $pass = \\stock_truth()->get( \\StockTruth\\Catalog\\Pass::class );
  $products = \\stock_truth()->get( \\StockTruth\\Catalog\\Products::class );
  $writes = 0; $reads = 0;
  add_filter( 'query', function ( $sql ) use ( &$writes, &$reads ) { if ( preg_match( '/^\\s*(SELECT|SHOW|\\()/i', $sql ) ) { ++$reads; } else { ++$writes; } return $sql; } );`;

/**
 * What the four tables say of each listing.
 * @param {Shop} shop
 * @returns {Promise<Record<string, any>>} by product
 */
async function rows(shop) {
  const found = await shop.query(
    `SELECT l.product_id, l.parent_id, CAST( l.item AS CHAR ) AS item, l.stock_managed, l.is_virtual, l.downloadable, l.excluded, l.price_cents, l.due,
      ( SELECT GROUP_CONCAT( c.quantity_per, ' ', CAST( p.item AS CHAR ) ) FROM wp_stock_truth_component c JOIN wp_stock_truth_pool p ON p.id = c.pool_id WHERE c.owner = 'listing' AND c.owner_id = l.product_id ) AS bill,
      ( SELECT GROUP_CONCAT( CAST( p.item AS CHAR ) ) FROM wp_stock_truth_draws_on d JOIN wp_stock_truth_pool p ON p.id = d.pool_id AND p.group_id = 1 WHERE d.product_id = l.product_id ) AS draws_on,
      ( SELECT GROUP_CONCAT( CAST( a.item AS CHAR ), IF( a.to_at IS NULL, '', ' before' ) ORDER BY a.id SEPARATOR ', ' ) FROM wp_stock_truth_alias a WHERE a.product_id = l.product_id ) AS names
    FROM wp_stock_truth_listing l ORDER BY l.product_id`,
  );
  return Object.fromEntries(found.map(({ product_id, ...row }) => [product_id, row]));
}

/** The same as it would be in a ledger that is filled anew. */
const anew = async (/** @type {Shop} */ shop) => {
  const kept = await rows(shop);
  await ledger(shop, `${CATALOG} ( $t->empty )(); $pass->run( 0, 60 ); return true;`);
  return [kept, await rows(shop)];
};

/** Nothing is due any more, as after a projection. */
const settle = (/** @type {Shop} */ shop) => shop.query('UPDATE wp_stock_truth_listing SET due = 0');

const due = async (/** @type {Shop} */ shop) =>
  (await shop.query('SELECT product_id FROM wp_stock_truth_listing WHERE due = 1 ORDER BY product_id')).map((row) => Number(row.product_id));

const plain = (/** @type {string} */ item, more = {}) => ({
  parent_id: 0, item, stock_managed: 1, is_virtual: 0, downloadable: 0, excluded: 0, price_cents: 1000, due: 1,
  bill: item === '' ? null : `10000 ${item}`, draws_on: item === '' ? null : item, names: item === '' ? null : item, ...more,
});

/** A product of every kind, and of some that are no listings. */
const ZOO = [
  { sku: 'HAMMER', stock: 5, price: '12.50' },
  { name: 'has the same key in small letters', manageStock: false },
  { name: 'has the same key', manageStock: false },
  { name: 'without a key', stock: 3 },
  { sku: 'MANUAL', virtual: true, meta: { _stock_truth_excluded: 'yes' } },
  { sku: 'SHIRT', type: 'variable', manageStock: false, variations: [{ sku: 'SHIRT-S', stock: 2, price: 20, kind: 'S' }, { sku: 'SHIRT-M', manageStock: false, price: 21, kind: 'M' }] },
  { sku: 'SOCKS', type: 'variable', stock: 30, variations: [{ sku: 'SOCKS-S', manageStock: false, price: 5, kind: 'S' }, { sku: 'SOCKS-M', stock: 4, price: 6, kind: 'M' }] },
  { sku: 'LINK', type: 'external' },
  { sku: 'SET', type: 'grouped' },
  { sku: 'DRAFT', stock: 1, status: 'draft' },
  { sku: 'PRIVATE', stock: 1, status: 'private' },
];

await describeShop('the catalogue in the ledger', { plugin: true }, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let zoo = [];

  test('every product of a zoo is a listing or none, as WooCommerce stores it, when the request ends', async () => {
    zoo = await shop.createProducts(ZOO);
    const [hammer, other, twin, bare, manual, shirt, socks, , , , secret] = zoo;
    // WooCommerce itself lets no two products have one key.
    await shop.php(`update_post_meta( $args['other'], '_sku', ' hammer ' ); update_post_meta( $args['twin'], '_sku', 'HAMMER' ); return true;`, { other: other.id, twin: twin.id });
    const expected = {
      [hammer.id]: plain('HAMMER', { price_cents: 1250 }),
      [other.id]: plain('hammer', { stock_managed: 0 }),
      [twin.id]: plain('HAMMER', { stock_managed: 0 }),
      [bare.id]: plain(''),
      [manual.id]: plain('MANUAL', { stock_managed: 0, is_virtual: 1, excluded: 1 }),
      [shirt.variations[0]]: plain('SHIRT-S', { parent_id: shirt.id, price_cents: 2000 }),
      [shirt.variations[1]]: plain('SHIRT-M', { parent_id: shirt.id, price_cents: 2100, stock_managed: 0 }),
      [socks.id]: plain('SOCKS', { price_cents: (await rows(shop))[socks.id].price_cents }),
      [socks.variations[1]]: plain('SOCKS-M', { parent_id: socks.id, price_cents: 600 }),
      [secret.id]: plain('PRIVATE'),
    };
    assert.deepEqual(await rows(shop), expected);
    assert.deepEqual(Object.keys(expected).map(Number), await ledger(shop, `${CATALOG} return $products->ids( 0, 100 );`));
    assert.deepEqual(shop.logProblems(), []);
  });

  test('a ledger that is filled anew says the same', async () => {
    const [kept, filled] = await anew(shop);
    assert.deepEqual(filled, kept);
  });

  test('an unchanged catalogue writes nothing, and costs one query a step', async () => {
    await settle(shop);
    const seen = await ledger(
      shop,
      `${CATALOG} $all = $products->ids( 0, 100 ); $writes = 0; $reads = 0; $seen = array();
      $seen[] = array( $refresh->refresh( $all ), $writes, $reads );
      $seen[] = array( $refresh->ensure( $all ), $writes, $reads );
      $seen[] = array( $refresh->step( 0 ), $writes, $reads );
      $seen[] = array( $refresh->refresh( array() ), $refresh->ensure( array() ), $refresh->refresh( array( 999999 ) ) );
      return $seen;`,
    );
    assert.deepEqual(seen, [[0, 0, 1], [false, 0, 2], [{ after: null, changed: 0 }, 0, 3], [0, false, 0]]);
    assert.deepEqual(await due(shop), []);
  });

  test('another key rewrites the bill, and the old one is remembered', async () => {
    const [{ id }] = zoo;
    await settle(shop);
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( 'SLEDGE' ); $product->save(); return true;`, { id });
    assert.deepEqual((await rows(shop))[id], plain('SLEDGE', { price_cents: 1250, names: 'HAMMER before, SLEDGE' }));
    assert.deepEqual(await due(shop), [id]);
    const before = await ledger(shop, `return $t->aliases->with_item( 'HAMMER' );`);
    assert.deepEqual(before.map((/** @type {any} */ one) => [one.product_id, one.to_at === null]), [[zoo[2].id, true], [id, false]]);
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( '' ); $product->save(); return true;`, { id });
    assert.deepEqual((await rows(shop))[id], plain('', { price_cents: 1250, names: 'HAMMER before, SLEDGE before' }));
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( '0123' ); $product->save(); return true;`, { id });
    assert.deepEqual((await rows(shop))[id], plain('0123', { price_cents: 1250, names: 'HAMMER before, SLEDGE before, 0123' }));
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( '77' ); $product->save(); return true;`, { id });
    assert.equal((await rows(shop))[id].bill, '10000 77');
  });

  test('whatever the figure follows from makes the listing due, by whichever API it is written', async () => {
    const { id } = zoo[0];
    for (const [key, value, column, now] of [
      ['_manage_stock', 'no', 'stock_managed', 0], ['_manage_stock', 'yes', 'stock_managed', 1],
      ['_virtual', 'yes', 'is_virtual', 1], ['_downloadable', 'yes', 'downloadable', 1], ['_stock_truth_excluded', 'yes', 'excluded', 1],
    ]) {
      await settle(shop);
      await shop.php(`update_post_meta( $args['id'], $args['key'], $args['value'] ); return true;`, { id, key, value });
      assert.deepEqual([(await rows(shop))[id][column], await due(shop)], [now, [id]], String(key));
    }
    await settle(shop);
    await shop.php(`delete_post_meta( $args['id'], '_stock_truth_excluded' ); return true;`, { id });
    assert.deepEqual([(await rows(shop))[id].excluded, await due(shop)], [0, [id]]);
    await settle(shop);
    await shop.php(`update_post_meta( $args['id'], '_price', '99.999' ); update_post_meta( $args['id'], '_stock', '9' ); return true;`, { id });
    assert.deepEqual([(await rows(shop))[id].price_cents, await due(shop)], [9999, []], 'a price changes no figure');
  });

  test('a product that is saved with another stock alone is not looked at', async () => {
    const seen = await ledger(
      shop,
      `$changed = \\stock_truth()->get( \\StockTruth\\Catalog\\ChangedProducts::class ); $product = \\wc_get_product( $args['id'] );
      $product->set_stock_quantity( 17 ); $product->save(); \\wc_update_product_stock( $product, 1, 'decrease' ); $seen = array( $changed->take() );
      $product->set_regular_price( '13.75' ); $product->save(); $seen[] = array_values( $changed->take() ); return $seen;`,
      { id: zoo[0].id },
    );
    assert.deepEqual(seen, [[], [[zoo[0].id]]]);
  });

  test('a listing comes and goes with its status and its type', async () => {
    const { id } = zoo[0];
    const is = async () => id in (await rows(shop));
    const seen = [];
    for (const code of [
      `wp_update_post( array( 'ID' => $args['id'], 'post_status' => 'draft' ) );`, `wp_update_post( array( 'ID' => $args['id'], 'post_status' => 'publish' ) );`,
      `wp_trash_post( $args['id'] );`, `wp_untrash_post( $args['id'] ); wp_publish_post( $args['id'] );`,
      `wp_set_object_terms( $args['id'], 'external', 'product_type' );`, `wp_set_object_terms( $args['id'], 'simple', 'product_type' );`,
      `wp_set_object_terms( $args['id'], 'grouped', 'product_type' );`, `wp_remove_object_terms( $args['id'], 'grouped', 'product_type' );`,
      `wp_delete_post( $args['id'], true );`,
    ]) {
      await shop.php(`${code} return true;`, { id });
      seen.push(await is());
    }
    assert.deepEqual(seen, [false, true, false, true, false, true, false, true, false]);
    const left = async (/** @type {string} */ table, /** @type {string} */ column) => shop.query(`SELECT * FROM wp_stock_truth_${table} WHERE ${column} = ?`, [id]);
    assert.deepEqual([await left('component', 'owner_id'), await left('draws_on', 'product_id'), (await left('alias', 'product_id')).filter((row) => row.to_at === null)], [[], [], []]);
  });

  test('variations follow what their parent manages, and go with it', async () => {
    const shirt = zoo[5];
    const of = async () => Object.keys(await rows(shop)).map(Number).filter((id) => id === shirt.id || shirt.variations.includes(id));
    const manages = (/** @type {boolean} */ yes) =>
      shop.php(`$product = wc_get_product( $args['id'] ); $product->set_manage_stock( $args['yes'] ); $product->save(); return true;`, { id: shirt.id, yes });
    const seen = [await of()];
    await manages(true);
    seen.push(await of());
    await manages(false);
    seen.push(await of());
    await shop.php(`wp_trash_post( $args['id'] ); return true;`, { id: shirt.id });
    seen.push(await of());
    await shop.php(`wp_untrash_post( $args['id'] ); wp_publish_post( $args['id'] ); return true;`, { id: shirt.id });
    seen.push(await of());
    await shop.php(`wc_get_product( $args['id'] )->delete( true ); return true;`, { id: shirt.id });
    seen.push(await of());
    const [small, medium] = shirt.variations;
    assert.deepEqual(seen, [[small, medium], [shirt.id, small], [small, medium], [], [small, medium], []]);
    const [kept, filled] = await anew(shop);
    assert.deepEqual(Object.keys(filled), Object.keys(kept));
  });

  test('a pass finds what was put in, changed and taken out by SQL', async () => {
    const made = await shop.createProducts([{ sku: 'COPIED', stock: 1 }, { sku: 'RENAMED', stock: 1 }, { sku: 'ERASED', stock: 1 }, { sku: 'HIDDEN', stock: 1 }]);
    await settle(shop);
    await shop.query(`INSERT INTO wp_posts SELECT ID + 5000, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, comment_status, ping_status, post_password, post_name, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_parent, guid, menu_order, post_type, post_mime_type, comment_count FROM wp_posts WHERE ID = ?`, [made[0].id]);
    await shop.query(`INSERT INTO wp_postmeta ( post_id, meta_key, meta_value ) SELECT post_id + 5000, meta_key, meta_value FROM wp_postmeta WHERE post_id = ?`, [made[0].id]);
    await shop.query(`UPDATE wp_postmeta SET meta_value = ' Renamed By Hand ' WHERE meta_key = '_sku' AND post_id = ?`, [made[1].id]);
    await shop.query(`DELETE FROM wp_posts WHERE ID = ?`, [made[2].id]);
    await shop.query(`UPDATE wp_posts SET post_status = 'draft' WHERE ID = ?`, [made[3].id]);
    await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00', scheduled_date_local = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_find_listings' AND status = 'pending'`);
    await shop.runScheduled();
    await shop.runScheduled();
    const found = await rows(shop);
    assert.deepEqual(
      [found[made[0].id + 5000], found[made[1].id], made[2].id in found, made[3].id in found],
      [plain('COPIED'), plain('Renamed By Hand', { names: 'RENAMED before, Renamed By Hand' }), false, false],
    );
    assert.deepEqual(await due(shop), [made[1].id, made[0].id + 5000]);
    assert.deepEqual(Object.keys(found).map(Number), await ledger(shop, `${CATALOG} return $products->ids( 0, 100 );`));
    assert.deepEqual(shop.logProblems(), []);
  });

  test('a reader that meets a product without a row gets it at once', async () => {
    const [{ id }, { id: other }] = await shop.createProducts([{ sku: 'FRESH', stock: 1 }, { sku: 'SECOND', stock: 1 }]);
    const draft = zoo[9].id;
    const seen = await ledger(
      shop,
      `${CATALOG} $t->listings->forget( array( $args['id'] ) ); $ids = array( $args['id'], $args['other'], $args['draft'] );
      return array( $refresh->ensure( $ids ), array_keys( $t->listings->find( $ids ) ), $refresh->ensure( $ids ) );`,
      { id, other, draft },
    );
    assert.deepEqual(seen, [true, [id, other], false]);
    assert.equal((await rows(shop))[id].bill, '10000 FRESH');
  });

  test('what a request that died left half-way is finished by the next look', async () => {
    const [{ id }] = await shop.createProducts([{ sku: 'TORN', stock: 1 }]);
    const before = await rows(shop);
    for (const lost of [`DELETE FROM wp_stock_truth_component WHERE owner_id = ${id}`, `DELETE FROM wp_stock_truth_alias WHERE product_id = ${id}`, `DELETE FROM wp_stock_truth_listing WHERE product_id = ${id}`]) {
      await shop.query(lost);
      assert.equal(await ledger(shop, `${CATALOG} return $refresh->refresh( array( $args['id'] ) );`, { id }), 1, lost);
      assert.deepEqual(await rows(shop), before, lost);
    }
  });

  test('a key that no item can have is none, and keeps no other listing from its row', async () => {
    const made = await shop.createProducts([{ sku: 'LONG', stock: 1 }, { sku: 'SHORT', stock: 1 }]);
    await shop.php(
      `update_post_meta( $args['long'], '_sku', str_repeat( 'k', 401 ) ); update_post_meta( $args['short'], '_sku', str_repeat( 'ü', 200 ) ); return true;`,
      { long: made[0].id, short: made[1].id },
    );
    const found = await rows(shop);
    assert.deepEqual([found[made[0].id].item, found[made[0].id].bill, found[made[1].id].item], ['', null, 'ü'.repeat(200)]);
    assert.deepEqual(shop.logProblems(), []);
  });

  test('two requests that fill the same catalogue at once fill it once', async () => {
    const before = await rows(shop);
    await ledger(shop, `( $t->empty )(); return true;`);
    await Promise.all([1, 2, 3].map(() => ledger(shop, `${CATALOG} return $pass->run( 0, 60 );`)));
    const after = await rows(shop);
    assert.deepEqual(Object.keys(after), Object.keys(before));
    for (const [id, row] of Object.entries(after)) assert.deepEqual([row.bill, row.draws_on, row.names], [before[id].bill, before[id].draws_on, row.item === '' ? null : row.item]);
    assert.deepEqual(shop.logProblems(), []);
  });

  test('switched on, a shop has its catalogue at once', async () => {
    await shop.deactivatePlugin();
    const [{ id }] = await shop.createProducts([{ sku: 'MEANWHILE', stock: 1 }]);
    assert.equal(id in (await rows(shop)), false);
    await shop.activatePlugin();
    assert.equal((await rows(shop))[id].bill, '10000 MEANWHILE');
    const planned = await shop.query(`SELECT hook FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_find_listings' AND status = 'pending'`);
    assert.equal(planned.length, 1);
  });

  test('3,000 products that were put in by SQL', async () => {
    const seen = await ledger(
      shop,
      `${CATALOG} global $wpdb; $posts = array(); $meta = array();
      for ( $id = 100001; $id <= 103000; ++$id ) {
        $posts[] = "( $id, 'product', 'publish', 'P$id', '', '', '', '', '' )";
        foreach ( array( '_sku' => "SKU-$id", '_manage_stock' => 'yes', '_stock' => '5', '_price' => '9.90', '_virtual' => 'no', '_stock_status' => 'instock', '_tax_class' => '' ) as $key => $value ) { $meta[] = "( $id, '$key', '$value' )"; }
      }
      $wpdb->query( "INSERT INTO $wpdb->posts ( ID, post_type, post_status, post_title, post_content, post_excerpt, to_ping, pinged, post_content_filtered ) VALUES " . implode( ',', $posts ) );
      $wpdb->query( "INSERT INTO $wpdb->postmeta ( post_id, meta_key, meta_value ) VALUES " . implode( ',', $meta ) );
      $time = function () use ( $pass, $refresh, &$writes, &$reads ) { $writes = 0; $reads = 0; $steps = 0; $changed = 0; $begun = microtime( true ); for ( $after = 0; null !== $after; ++$steps ) { $step = $refresh->step( $after ); $after = $step['after']; $changed += $step['changed']; } return array( $steps, $changed, $reads, $writes, round( microtime( true ) - $begun, 2 ) ); };
      return array( $time(), $time() );`,
      {},
      { ms: 120_000 },
    );
    for (const [what, [steps, changed, reads, writes, seconds]] of /** @type {[string, number[]][]} */ ([['new', seen[0]], ['unchanged', seen[1]]])) {
      console.log(`3,000 products ${what}: ${seconds} s, ${steps} steps, ${changed} changed, ${reads} reads, ${writes} writes`);
    }
    assert.equal(seen[0][1], 3000);
    assert.deepEqual(seen[1].slice(1, 4), [0, seen[1][0], 0]);
    assert.equal((await rows(shop))[102999].bill, '10000 SKU-102999');
  });
});
