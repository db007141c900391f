/**
 * Proves that translations of a product share its item, and that two products with one SKU are kept out: case 12 of the
 * rule book. The plugins that translate are stood in for by their contracts: a filter of WPML, a function of Polylang.
 */
import assert from 'node:assert/strict';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { compareAll, readCatalogue, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

/** What a translating plugin says of the groups that the option `test_translations` has. */
const WPML = `<?php add_filter( 'wpml_element_trid', function ( $trid, $id, $type ) {
  foreach ( (array) get_option( 'test_translations' ) as $at => $group ) { if ( 'post_' . get_post_type( $id ) === $type && in_array( $id, (array) $group ) ) { return 700 + $at; } }
  return 9000 + $id;
}, 10, 3 );`;
const POLYLANG = `<?php function pll_get_post_translations( $id ) {
  foreach ( (array) get_option( 'test_translations' ) as $group ) { if ( in_array( $id, (array) $group ) ) { return array_combine( array_slice( array( 'de', 'en', 'fr' ), 0, count( $group ) ), $group ); } }
  return array( 'de' => $id );
}`;

for (const [name, code] of [['WPML', WPML], ['Polylang', POLYLANG]]) {
  await describeShop(`a shop that ${name} translates`, withErp({ items: { CUP: 5, MUG: 4 } }), ({ shop, test }) => {
    /** @type {number[]} */
    let cups = [];
    /** @type {number[]} */
    let mugs = [];
    const mapping = async (/** @type {number[]} */ ids) =>
      (await shop.query('SELECT mapping FROM wp_stock_truth_listing WHERE product_id IN ( ?, ? ) ORDER BY product_id', ids)).map((row) => row.mapping);

    test('translations share the item, and each shows its figure', async () => {
      await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/translates.php', $args['code'] );`, { code });
      const made = await shop.createProducts(['Tasse', 'Cup', 'Becher', 'Mug'].map((title) => ({ name: title, stock: 0 })));
      cups = made.slice(0, 2).map(({ id }) => id);
      mugs = made.slice(2).map(({ id }) => id);
      await shop.setOption('test_translations', [cups]);
      // WooCommerce itself lets no two products have one key; plugins that translate write past it.
      await shop.php(`foreach ( $args['skus'] as $id => $sku ) { update_post_meta( $id, '_sku', $sku ); } return true;`, { skus: { [cups[0]]: 'CUP', [cups[1]]: 'CUP', [mugs[0]]: 'MUG', [mugs[1]]: 'MUG' } });
      await connect(shop, { mode: 'enforce' });
      await shop.cli(['stock-truth', 'project']);
      await compareAll(shop);
      assert.deepEqual(await mapping(cups), ['mapped', 'mapped']);
      assert.deepEqual(await Promise.all(cups.map(async (id) => (await shop.product(id)).stock)), [5, 5]);
      const buyer = shop.shopper();
      assert.equal((await buyer.storeAdd(cups[0], 3)).ok, true);
      // 3 of 5 are in the cart in one language: 2 are left in the other.
      assert.equal((await buyer.storeAdd(cups[1], 3)).ok, false);
      assert.equal((await buyer.storeAdd(cups[1], 2)).ok, true);
      assert.equal((await buyer.storeCheckout()).ok, true);
      await shop.cli(['stock-truth', 'project']);
      assert.deepEqual(await Promise.all(cups.map(async (id) => (await shop.product(id)).stock)), [0, 0]);
    });

    test('two products with one SKU are a fault of both, and neither is written nor sold', async () => {
      assert.deepEqual(await mapping(mugs), ['duplicateSku', 'duplicateSku']);
      const causes = await shop.query('SELECT cause FROM wp_stock_truth_listing WHERE product_id IN ( ?, ? )', mugs);
      assert.deepEqual(causes.map(({ cause }) => cause), ['duplicateSku', 'duplicateSku']);
      await shop.query("UPDATE wp_postmeta SET meta_value = '3' WHERE post_id = ? AND meta_key = '_stock'", [mugs[0]]);
      await shop.query('UPDATE wp_stock_truth_listing SET due = 1');
      await shop.cli(['stock-truth', 'project']);
      assert.equal((await shop.product(mugs[0])).stock, 3);
      for (const id of mugs) assert.equal((await shop.shopper().storeAdd(id, 1)).ok, false);
    });

    test('products that are linked as translations later are found by the pass over the catalogue', async () => {
      await shop.setOption('test_translations', [cups, mugs]);
      await readCatalogue(shop);
      await shop.cli(['stock-truth', 'project']);
      assert.deepEqual(await Promise.all(mugs.map(async (id) => (await shop.product(id)).stock)), [4, 4]);
      assert.equal((await shop.query('SELECT figure FROM wp_stock_truth_pool WHERE item = ?', ['MUG']))[0].figure, units(4));
    });

    test('a kit that one translation describes is the kit of both', async () => {
      await shop.cli(['stock-truth', 'components', 'set', String(mugs[0]), 'CUP=1']);
      await readCatalogue(shop);
      const [row] = await shop.query("SELECT kit_kind FROM wp_stock_truth_pool WHERE item = 'MUG'");
      assert.equal(row.kit_kind, 'phantom');
      await shop.cli(['stock-truth', 'project']);
      assert.deepEqual(await Promise.all(mugs.map(async (id) => (await shop.product(id)).stock)), [0, 0]);
    });

    test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
  });
}
