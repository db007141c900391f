/**
 * Proves that the lines of bundles and composites ask for their own items, and their containers for nothing. The two plugins
 * are stood in for by their public methods, as their documentation has them; they put what a container holds into the cart
 * as lines of their own, past every check.
 */
import assert from 'node:assert/strict';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { demand, units, withErp } from './php-backend/ledger.js';

const PLUGINS = `<?php
add_action( 'woocommerce_loaded', function () {
  class Test_Part {
    private $part;
    public function __construct( $part ) { $this->part = $part; }
    public function is_optional() { return ! empty( $this->part['optional'] ); }
    public function get_quantity( $which = 'min' ) { return $this->part[ $which ] ?? $this->part['min']; }
  }
  class WC_Bundled_Item extends Test_Part { public $product; public function get_product() { return $this->product; } }
  class WC_CP_Component extends Test_Part { public $options; public function get_options() { return $this->options; } }
  class WC_Product_Bundle extends WC_Product {
    public function get_type() { return 'bundle'; }
    public function get_bundled_items() { $items = array(); foreach ( (array) $this->get_meta( 'test_parts' ) as $part ) { $item = new WC_Bundled_Item( $part ); $item->product = wc_get_product( $part['id'] ); $items[] = $item; } return $items; }
  }
  class WC_Product_Composite extends WC_Product {
    public function get_type() { return 'composite'; }
    public function get_components() { $items = array(); foreach ( (array) $this->get_meta( 'test_parts' ) as $part ) { $item = new WC_CP_Component( $part ); $item->options = $part['options'] ?? array( $part['id'] ); $items[] = $item; } return $items; }
  }
} );
add_action( 'woocommerce_add_to_cart', function ( $key, $id, $quantity ) {
  $product = wc_get_product( $id );
  if ( $product instanceof WC_Product && $product->is_type( array( 'bundle', 'composite' ) ) ) {
    foreach ( (array) $product->get_meta( 'test_parts' ) as $at => $part ) {
      $child = WC()->cart->generate_cart_id( $part['id'], 0, array(), array( 'bundled_by' => $key, 'at' => $at ) );
      WC()->cart->cart_contents[ $child ] = array( 'key' => $child, 'product_id' => $part['id'], 'variation_id' => 0, 'variation' => array(), 'quantity' => $quantity * $part['min'], 'data' => wc_get_product( $part['id'] ), 'data_hash' => '', 'bundled_by' => $key );
    }
  }
}, 9, 3 );`;

await describeShop('a shop with bundles', withErp({ items: { NUT: 6, BAR: 3 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const p = {};
  const bundle = (/** @type {string} */ type, /** @type {any[]} */ parts) =>
    shop.php(
      `$class = 'bundle' === $args['type'] ? 'WC_Product_Bundle' : 'WC_Product_Composite'; $product = new $class(); $product->set_name( 'Hamper' ); $product->set_regular_price( '20' ); $product->set_sku( 'HAMPER-' . wp_rand() );
      $product->update_meta_data( 'test_parts', $args['parts'] ); $product->save(); return $product->get_id();`,
      { type, parts },
    );

  test('a container is no listing', async () => {
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/bundles.php', $args['code'] );`, { code: PLUGINS });
    for (const sku of ['NUT', 'BAR']) p[sku] = (await shop.createProduct({ sku, name: sku, stock: 0 })).id;
    p.bundle = await bundle('bundle', [{ id: p.NUT, min: 2 }, { id: p.BAR, min: 1 }]);
    p.composite = await bundle('composite', [{ id: p.NUT, min: 3 }]);
    p.choice = await bundle('bundle', [{ id: p.NUT, min: 1, max: 4 }]);
    await connect(shop, { mode: 'enforce' });
    await shop.cli(['stock-truth', 'project']);
    const rows = await shop.query('SELECT product_id FROM wp_stock_truth_listing ORDER BY product_id');
    assert.deepEqual(rows.map((row) => row.product_id), [p.NUT, p.BAR]);
    assert.equal((await shop.product(p.bundle)).stock, null);
    const page = await shop.shopper().request(`/?post_type=product&p=${p.bundle}`);
    assert.equal(/Out of stock/.test(page.text), false);
  });

  test('adding one asks for what it holds, together with the cart', async () => {
    const buyer = shop.shopper();
    // 4 bundles take 8 of 6 nuts; 3 take 6 nuts and 3 bars.
    assert.equal((await buyer.storeAdd(p.bundle, 4)).ok, false);
    assert.equal((await buyer.storeAdd(p.NUT, 1)).ok, true);
    assert.equal((await buyer.storeAdd(p.bundle, 3)).ok, false);
    assert.equal((await buyer.storeAdd(p.bundle, 2)).ok, true);
    assert.equal((await buyer.storeCart()).cart.items.length, 4);
    assert.deepEqual((await buyer.storeCart()).errors, []);
    // 5 of 6 nuts are in the cart.
    assert.equal((await buyer.storeAdd(p.NUT, 2)).ok, false);
    assert.equal((await shop.shopper().classicAdd(p.composite, 3)).ok, false);
    assert.equal((await shop.shopper().classicAdd(p.composite, 2)).ok, true);
  });

  test('an order takes what its lines ask for, once', async () => {
    const buyer = shop.shopper();
    await buyer.storeAdd(p.bundle, 2);
    const placed = await buyer.storeCheckout();
    assert.equal(placed.ok, true, placed.errors.join());
    assert.deepEqual((await demand(shop, placed.order?.id)).map(({ net }) => net), [units(4), units(2)]);
    await shop.cli(['stock-truth', 'project']);
    assert.deepEqual([(await shop.product(p.NUT)).stock, (await shop.product(p.BAR)).stock], [2, 1]);
    assert.deepEqual((await shop.query('SELECT product_id, quantity FROM wp_stock_truth_hold')), []);
  });

  test('where the shopper chooses, the lines are judged in the cart', async () => {
    const buyer = shop.shopper();
    // Of the nuts 2 are left. The Store API would cut the line down by itself.
    await buyer.classicAdd(p.choice, 3);
    assert.deepEqual((await buyer.classicCart()).errors, ['Only 2 of “NUT” can be ordered right now. Please choose 2 or fewer.']);
    assert.equal((await buyer.classicCheckout()).ok, false);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
