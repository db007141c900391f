/**
 * Proves that a listing which the ERP does not speak for, or which the policy lets be sold although nobody
 * knows what the ERP has, is left to WooCommerce alone: its stock, its backorders and its restores.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, demand, pull, withErp } from './php-backend/ledger.js';

await describeShop('where the shop decides', withErp({ items: { 'HAMMER-01': 0 } }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  let products;
  const buy = async (/** @type {import('./harness/catalog.js').Created} */ product, quantity = 1) => {
    const buyer = shop.shopper();
    const added = await buyer.classicAdd(product.id, quantity);
    return added.errors.length > 0 ? { ok: false } : buyer.classicCheckout();
  };

  test('a drop-shipped product is sold on WooCommerce\'s backorders', async () => {
    const [drop, nameless, excluded, hammer] = await shop.createProducts([
      { sku: 'DROP', stock: 0, backorders: 'yes' },
      { name: 'Without a SKU', stock: 1, backorders: 'notify' },
      { sku: 'OTHER', stock: 0, backorders: 'yes' },
      { sku: 'HAMMER-01', stock: 0, backorders: 'yes' },
    ]);
    products = { drop, nameless, excluded, hammer };
    await shop.php(`update_post_meta( $args['id'], '_stock_truth_excluded', 'yes' ); return true;`, { id: excluded.id });
    await connect(shop, { mode: 'enforce', policy: { mapping: 'allow' } });
    await pull(shop);
    assert.equal((await buy(drop, 2)).ok, true);
    assert.equal((await buy(nameless, 3)).ok, true);
    assert.equal((await buy(excluded, 1)).ok, true);
    const shown = async (/** @type {keyof typeof products} */ name) => {
      const { stock, backorders } = await shop.product(products[name].id);
      return [stock, backorders];
    };
    assert.deepEqual([await shown('drop'), await shown('nameless'), await shown('excluded')], [[-2, 'yes'], [-2, 'notify'], [-1, 'yes']]);
  });

  test('what the ERP owns is not, whatever WooCommerce would allow', async () => {
    assert.equal((await buy(products.hammer)).ok, false);
    const { stock, backorders } = await shop.product(products.hammer.id);
    assert.deepEqual([stock, backorders], [0, 'no']);
  });

  test('WooCommerce gives back what a cancelled order took of it', async () => {
    const order = await shop.createOrder({ items: [{ product: products.drop.id, quantity: 1 }], status: 'processing' });
    assert.equal((await shop.product(products.drop.id)).stock, -3);
    await shop.setOrderStatus(order.id, 'cancelled');
    assert.equal((await shop.product(products.drop.id)).stock, -2);
    await shop.runScheduled();
    assert.equal((await shop.cli(['stock-truth', 'project', '--all'])).code, 0);
    assert.deepEqual([(await shop.product(products.drop.id)).stock, (await shop.product(products.drop.id)).backorders], [-2, 'yes']);
  });

  test('where the policy blocks, it is not sold', async () => {
    await connect(shop, { policy: { mapping: 'block' } });
    assert.deepEqual([(await buy(products.drop)).ok, (await buy(products.nameless)).ok], [false, false]);
    assert.equal((await buy(products.excluded)).ok, true, 'the ERP does not speak for it at all');
    const verdicts = await shop.cli(['stock-truth', 'explain', String(products.nameless.id), '--format=json']);
    assert.equal(JSON.parse(verdicts.stdout).mapping, 'noSku');
    assert.equal((await demand(shop)).some(({ product_id }) => product_id === products.excluded.id), false);
  });

  test('what the shop chose for all products stays so for what it alone decides about', async () => {
    await connect(shop, { mode: 'enforce', policy: { mapping: 'block' } });
    await shop.setOptions({ woocommerce_manage_stock: 'no', woocommerce_notify_no_stock_amount: '3' });
    await shop.php(`wc_update_product_stock_status( $args['id'], 'instock' ); update_post_meta( $args['id'], '_backorders', 'no' ); update_post_meta( $args['id'], '_stock', '1' ); return true;`, { id: products.excluded.id });
    assert.equal((await buy(products.excluded, 4)).ok, true, 'a shop that counts nothing sells it without a limit');
    assert.equal((await shop.product(products.excluded.id)).stock, 1, 'nor is it counted down');
    shop.erp.setStock('HAMMER-01', 2);
    await pull(shop);
    const hammer = await shop.product(products.hammer.id);
    assert.deepEqual([hammer.stock, hammer.status ?? hammer.stockStatus], [2, 'instock'], 'two left is not sold out where the ERP has two');
    assert.equal((await buy(products.hammer, 3)).ok, false);
    assert.equal((await buy(products.hammer, 1)).ok, true);
    assert.equal((await shop.product(products.hammer.id)).stock, 1);
    const kept = await shop.php(
      `$product = wc_get_product( $args['id'] );
      $product->set_manage_stock( true );
      $product->set_stock_quantity( 2 );
      $product->save();
      return array( wc_get_product( $args['id'] )->get_stock_status( 'edit' ), get_post_meta( $args['id'], '_manage_stock', true ), get_post_meta( $args['id'], '_stock', true ) );`,
      { id: products.excluded.id },
    );
    assert.deepEqual(kept, ['outofstock', 'yes', '2'], 'the threshold of the shop counts for it');
    await shop.setOptions({ woocommerce_manage_stock: 'yes', woocommerce_notify_no_stock_amount: '0' });
  });

  test('while the rules cannot be asked, what they said last about whose the stock is counts', async () => {
    await shop.php(`update_post_meta( $args['id'], '_backorders', 'yes' ); return true;`, { id: products.excluded.id });
    const allowed = () =>
      shop.php(
        `return array_map( static function ( $id ) { return wc_get_product( $id )->backorders_allowed(); }, $args['ids'] );`,
        { ids: [products.excluded.id, products.drop.id] },
      );
    assert.deepEqual(await allowed(), [true, false]);
    const move = (/** @type {string} */ from, /** @type {string} */ to) =>
      shop.php(`$file = WP_PLUGIN_DIR . '/stock-truth/includes/Engine/Generated/Gate.php'; return rename( $file . $args['from'], $file . $args['to'] );`, { from, to });
    await move('', '.away');
    try {
      assert.deepEqual(await allowed(), [true, false]);
    } finally {
      await move('.away', '');
      shop.forgetLog();
    }
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
