/**
 * Proves with a crowd that nobody is sold what another has just bought: thirty shoppers at once for twelve
 * units, through each door that ends in an order.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const UNITS = 12;
const SHOPPERS = 30;
const ROUNDS = Number(process.env.STOCK_TRUTH_CROWDS ?? 1);

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  php: { workers: 8 },
  erp: await startErp({
    items: Object.fromEntries(
      Array.from({ length: ROUNDS * 3 }, (_, at) => [`CROWD-${at}`, UNITS]),
    ),
  }),
});

await describeShop('a crowd for the last units', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products = [];
  const each = (/** @type {() => Promise<any>} */ what) =>
    Promise.all(Array.from({ length: SHOPPERS }, what));

  test('the shop follows its ERP', async () => {
    products = await shop.createProducts(
      Array.from({ length: ROUNDS * 3 }, (_, at) => ({ sku: `CROWD-${at}`, name: `Crowd ${at}`, stock: UNITS })),
    );
    await connect(shop, { mode: 'enforce' });
  });

  for (let round = 0; round < ROUNDS; round += 1) {
    test('at the classic checkout', async () => {
      const product = products[round * 3];
      const ready = await each(async () => {
        const buyer = shop.shopper();
        await buyer.classicAdd(product.id, 1);
        const { nonce } = await buyer.classicOpenCheckout();
        return () => buyer.classicCheckout({ nonce });
      });
      await sold(product, await Promise.all(ready.map((buy) => buy())));
    });

    test('at the checkout block', async () => {
      const product = products[round * 3 + 1];
      const ready = await each(async () => {
        const buyer = shop.shopper();
        await buyer.storeAdd(product.id, 1);
        return () => buyer.storeCheckout();
      });
      await sold(product, await Promise.all(ready.map((buy) => buy())));
    });

    test('with payment links', async () => {
      const product = products[round * 3 + 2];
      const orders = [];
      for (let at = 0; at < SHOPPERS; at += 1) {
        orders.push(await shop.createOrder({ items: [{ product: product.id, quantity: 1 }] }));
      }
      await sold(product, await Promise.all(orders.map((order) => shop.shopper().payByLink(order))));
    });
  }

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });

  /**
   * @param {import('./harness/catalog.js').Created} product
   * @param {import('./harness/shopper.js').Result[]} results
   */
  async function sold(product, results) {
    assert.equal(results.filter(({ ok }) => ok).length, UNITS);
    assert.equal((await shop.product(product.id)).stock, 0);
  }
});
