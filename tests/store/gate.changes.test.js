/**
 * Proves that taking out is always possible, whatever else is wrong with a cart, and that what is asked for is
 * never rounded down.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

/** One line more than the core judges at once. */
const LINES = 101;

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: Object.fromEntries(Array.from({ length: LINES }, (_, at) => [`P-${at}`, 100])) }),
});

const TOO_LARGE = 'Your cart holds more different products than can be checked at once. Please remove some and order them separately.';

await describeShop('a change of a cart', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products;
  /** @type {import('./harness/shopper.js').Shopper} */
  let buyer;
  /** @type {{key: string, id: number, quantity: number}[]} */
  let items;
  const line = async (/** @type {number} */ at) => (await buyer.storeCart()).cart.items.find((/** @type {any} */ { id }) => id === products[at].id)?.quantity;

  test('a cart holds more than can be judged, because the shop only observed when it was filled', async () => {
    products = await shop.createProducts(Array.from({ length: LINES }, (_, at) => ({ name: `Product ${at}`, sku: `P-${at}`, stock: 100 })));
    await connect(shop, { mode: 'observe' });
    buyer = shop.shopper();
    for (let from = 0; from < LINES; from += 25) {
      const { results } = await buyer.storeBatch(products.slice(from, from + 25).map(({ id }) => ({ path: '/cart/add-item', body: { id, quantity: 3 } })));
      assert.ok(results.every(({ ok }) => ok));
    }
    items = (await buyer.storeCart()).cart.items;
    assert.equal(items.length, LINES);
    await connect(shop, { mode: 'enforce' });
    assert.deepEqual((await buyer.storeCart()).errors, [TOO_LARGE]);
  });

  test('less of a line can be taken, more cannot', async () => {
    const [first, second, third] = items;
    assert.deepEqual((await buyer.storeUpdate(first.key, 4)).errors, [TOO_LARGE]);
    assert.equal((await buyer.storeUpdate(first.key, 2)).status, 200);
    assert.equal(await line(0), 2);
    const form = await buyer.classicUpdate({ [second.key]: 1, [third.key]: 9 });
    assert.ok(form.errors.includes(TOO_LARGE));
    assert.deepEqual([await line(1), await line(2)], [1, 3]);
    await buyer.classicUpdate({ [third.key]: 0 });
    assert.equal(await line(2), undefined);
    assert.deepEqual((await buyer.storeCart()).errors, [], 'what is left can be judged');
  });

  test('an absurd quantity in a cart can be lowered', async () => {
    await connect(shop, { mode: 'observe' });
    const many = shop.shopper();
    await shop.setStock(products[5].id, 4_000_000_000);
    await many.classicAdd(products[5].id, 3_000_000_000);
    await connect(shop, { mode: 'enforce' });
    // The Store API would cut it to what is there; the form shows it as it is.
    const shown = /name="cart\[(\w+)\]\[qty\]"[^>]*value="(\d+)"/.exec((await many.request('/classic-cart/')).text);
    assert.equal(shown?.[2], '3000000000');
    const key = String(shown?.[1]);
    const still = await many.classicUpdate({ [key]: 2_000_000_000 });
    assert.ok(still.errors.includes('A quantity in your cart is larger than any order can be. Please choose a smaller one.'));
    await many.classicUpdate({ [key]: 5 });
    assert.equal((await many.storeCart()).cart.items[0].quantity, 5);
  });

  test('while nobody can say anything, less can be taken too', async () => {
    await shop.query('RENAME TABLE wp_stock_truth_pool TO wp_stock_truth_away');
    try {
      assert.equal((await buyer.storeUpdate(items[4].key, 1)).status, 200);
      await buyer.classicUpdate({ [items[6].key]: 2 });
      assert.deepEqual([await line(4), await line(6)], [1, 2]);
    } finally {
      await shop.query('RENAME TABLE wp_stock_truth_away TO wp_stock_truth_pool');
      shop.forgetLog();
    }
  });

  test('what is asked for is rounded up, a figure to the nearest', async () => {
    const cases = [3, '3', 0.3, 0.1 + 0.2, 1.00001, '2.5', 0, -1, '', 'x', 1e9, 1e9 + 1, '1e300'];
    const [demand, held, figure] = await shop.php(
      `return array_map( static function ( $way ) use ( $args ) { return array_map( array( 'StockTruth\\Engine\\Units', $way ), $args['cases'] ); }, array( 'demand', 'held', 'from_shop' ) );`,
      { cases },
    );
    const most = 10_000_000_000_000;
    assert.deepEqual(demand, [30000, 30000, 3000, 3000, 10001, 25000, 0, 0, 0, 0, most, most + 1, most + 1]);
    assert.deepEqual(held, [30000, 30000, 3000, 3000, 10001, 25000, 0, 0, 0, 0, most, most, most]);
    assert.deepEqual(figure, [30000, 30000, 3000, 3000, 10000, 25000, 0, -10000, null, null, most, null, null]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
