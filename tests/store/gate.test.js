/**
 * Proves each door that fills a cart with real shoppers: what the ERP covers passes, what it does not is refused in the same
 * words everywhere, and taking out is always possible.
 */
import assert from 'node:assert/strict';
import { believeInPlenty, connect, grow, onlyKey, OPTIONS, pull, stock } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const ONLY_FIVE = 'Only 5 of “Hammer” can be ordered right now. Please choose 5 or fewer.';

await describeShop('the doors to the cart of a shop that enforces', OPTIONS, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof stock>>} */
  let products;
  const believe = () => believeInPlenty(shop, products);

  test('it follows its ERP', async () => {
    products = await stock(shop);
    await connect(shop, { mode: 'enforce' });
    await believe();
  });

  test('a link adds what is there and no more', async () => {
    const buyer = shop.shopper();
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 6)).errors, [ONLY_FIVE]);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 3)).errors, []);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 3)).errors, [
      'Only 5 of “Hammer” can be ordered right now, and your cart already holds 3.',
    ]);
    assert.deepEqual((await buyer.classicAdd(products.hammer.id, 2)).errors, []);
  });

  test('a button of the product list adds what is there and no more', async () => {
    const buyer = shop.shopper();
    const refused = await buyer.ajaxAdd(products.hammer.id, 6);
    assert.deepEqual([refused.ok, refused.errors], [false, [ONLY_FIVE]]);
    assert.equal((await buyer.ajaxAdd(products.hammer.id, 5)).ok, true);
  });

  test('a variation is judged by its own item, whichever way it is named', async () => {
    const buyer = shop.shopper();
    const [short, long] = products.nails.variations;
    // AJAX passes a variation's id as the product's; a form passes both.
    const refused = await buyer.ajaxAdd(long, 1);
    assert.equal(refused.ok, false);
    const form = await buyer.classicAdd(products.nails.id, 5, { variation_id: short, attribute_kind: 'short' });
    assert.match(form.errors.join(), /^Only 4 of “Nails - short” can be ordered right now\./);
    const fits = await buyer.classicAdd(products.nails.id, 4, { variation_id: short, attribute_kind: 'short' });
    assert.deepEqual(fits.errors, []);
  });

  test('the Store API adds what is there and no more, in the same words', async () => {
    const buyer = shop.shopper();
    const refused = await buyer.storeAdd(products.hammer.id, 6);
    assert.deepEqual(
      [refused.status, refused.codes, refused.errors],
      [400, ['woocommerce_rest_product_partially_out_of_stock'], [ONLY_FIVE]],
    );
    assert.equal((await buyer.storeAdd(products.hammer.id, 5)).ok, true);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 5);
  });

  test('each request of a batch is judged with what the ones before it added', async () => {
    const buyer = shop.shopper();
    const add = { path: '/cart/add-item', body: { id: products.saw.id, quantity: 3 } };
    const { results } = await buyer.storeBatch([add, add]);
    assert.deepEqual(
      results.map(({ ok, errors }) => [ok, errors]),
      [
        [true, []],
        [false, ['Only 5 of “Saw” can be ordered right now, and your cart already holds 3.']],
      ],
    );
  });

  test('a plugin that asks for no validation is stopped too', async () => {
    const added = await shop.php(
      `wc_load_cart();
      WC()->cart->empty_cart();
      $key = WC()->cart->add_to_cart( $args['id'], 6 );
      return array( $key, array_column( wc_get_notices( 'error' ), 'notice' ) );`,
      { id: products.hammer.id },
    );
    assert.deepEqual(added, [false, [ONLY_FIVE]]);
  });

  test('the cart form takes more only where it is there, and less always', async () => {
    const buyer = shop.shopper();
    await buyer.classicAdd(products.hammer.id, 4);
    const key = await onlyKey(buyer);
    assert.deepEqual((await buyer.classicUpdate({ [key]: 6 })).errors, [
      'Only 5 of “Hammer” can be ordered right now, and your cart already holds 4.',
    ]);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 4);
    assert.deepEqual((await buyer.classicUpdate({ [key]: 5 })).errors, []);
    shop.erp.setStock('HAMMER-01', 1);
    await pull(shop);
    await believe();
    // More is asked for than is there, and yet it is less than before.
    const less = await buyer.classicUpdate({ [key]: 2 });
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 2);
    assert.ok(!less.errors.some((error) => error.includes('your cart already holds')));
    await buyer.classicUpdate({ [key]: 0 });
    assert.equal((await buyer.storeCart()).cart.items.length, 0);
    shop.erp.setStock('HAMMER-01', 5);
    await pull(shop);
    await believe();
  });

  test('the Store API changes a quantity only to what is there, and down always', async () => {
    const buyer = shop.shopper();
    await buyer.storeAdd(products.hammer.id, 4);
    const key = await onlyKey(buyer);
    const refused = await buyer.storeUpdate(key, 6);
    assert.deepEqual(
      [refused.status, refused.errors],
      [400, ['Only 5 of “Hammer” can be ordered right now, and your cart already holds 4.']],
    );
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 4);
    shop.erp.setStock('HAMMER-01', 1);
    await pull(shop);
    await believe();
    assert.equal((await buyer.storeUpdate(key, 3)).ok, true);
    assert.equal((await buyer.storeRemove(key)).ok, true);
    shop.erp.setStock('HAMMER-01', 5);
    await pull(shop);
    await believe();
  });

  test('what the ERP does not know or has blocked cannot be bought', async () => {
    const ghost = await shop.shopper().storeAdd(products.ghost.id, 1);
    assert.deepEqual(ghost.errors, [
      'We cannot confirm that “Ghost” is in stock, so it cannot be ordered at the moment.',
    ]);
    const blocked = await shop.shopper().classicAdd(products.blocked.id, 1);
    assert.deepEqual(blocked.errors, ['“Recalled” cannot be ordered at the moment.']);
    const page = await shop.shopper().request(products.ghost.url);
    assert.match(page.text, /Out of stock/);
  });

  test('a line that was taken out comes back only if it is there', async () => {
    await grow(shop, 'SAW-01', 90000);
    const buyer = shop.shopper();
    await buyer.classicAdd(products.saw.id, 4);
    const key = await onlyKey(buyer);
    // WooCommerce forgets what was taken out of a cart that became empty.
    await buyer.classicAdd(products.hammer.id, 1);
    const page = await buyer.classicCart();
    const nonce = new RegExp(`remove_item=${key}[^"]*?_wpnonce=(\\w+)`).exec(page.answer.text)?.[1] ?? '';
    // Any page but WooCommerce's own cart forgets what was removed.
    const follow = (/** @type {string} */ what) =>
      buyer.request(`/cart/?${what}=${key}&_wpnonce=${nonce}`, { headers: { referer: `${shop.url}/cart/` } });
    await follow('remove_item');
    assert.equal((await buyer.storeCart()).cart.items.length, 1);
    await follow('undo_item');
    assert.equal((await buyer.storeCart()).cart.items.length, 2);
    await follow('remove_item');
    await grow(shop, 'SAW-01', 30000);
    await follow('undo_item');
    assert.deepEqual((await buyer.storeCart()).cart.items.map(({ id }) => id), [products.hammer.id]);
    await grow(shop, 'SAW-01', 90000);
  });

  test('a quantity beyond reason is refused, and can be undone', async () => {
    const buyer = shop.shopper();
    const endless = await buyer.classicAdd(products.saw.id, 3_000_000_000);
    assert.deepEqual(endless.errors, [
      'A quantity in your cart is larger than any order can be. Please choose a smaller one.',
    ]);
    assert.deepEqual((await buyer.classicAdd(products.saw.id, 1)).errors, []);
  });

  test('looking, adding and the cart load one of the classes of the rules', async () => {
    const code = `<?php
      register_shutdown_function( static function () {
        $has = static function ( $class ) { return (int) class_exists( str_replace( '/', chr( 92 ), 'StockTruth/Engine/Generated/' . $class ), false ); };
        file_put_contents( WP_CONTENT_DIR . '/classes.txt', $has( 'Gate' ) . ',' . max( $has( 'Ledger' ), $has( 'Operations' ) ) . PHP_EOL, FILE_APPEND );
      } );`;
    await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/classes.php', $args['code'] );`, { code });
    const loaded = () => shop.php(`$file = WP_CONTENT_DIR . '/classes.txt'; $text = (string) file_get_contents( $file ); unlink( $file ); return array_values( array_unique( array_filter( explode( PHP_EOL, $text ) ) ) );`);
    await shop.shopper().request('/shop/');
    await loaded();
    const buyer = shop.shopper();
    await buyer.request('/shop/');
    assert.equal((await buyer.storeAdd(products.saw.id, 1)).ok, true);
    await buyer.storeCart();
    const seen = await loaded();
    assert.ok(seen.includes('1,0') && !seen.some((/** @type {string} */ classes) => classes.endsWith(',1')), seen.join(' '));
    await shop.php(`unlink( WPMU_PLUGIN_DIR . '/classes.php' ); return true;`);
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });
});
