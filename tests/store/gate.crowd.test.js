/**
 * Proves with a crowd that nobody is sold what another has just bought: a hundred shoppers at once for 47
 * units, before two PHP servers on one database, through every door that ends in an order, every second
 * one of them pressing twice.
 *
 * STOCK_TRUTH_CROWDS=1 adds a crowd at each door alone, with and without a persistent object cache.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { DOORS, answeredWell, comeAgain, gather, holds, rush, serveOneAtEachDoor, sold, unserved, useObjectCache } from './crowd.js';
import { connect, pull } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { compareAll } from './php-backend/ledger.js';

const UNITS = 47;
const SHOPPERS = 100;
const IS_LARGE = Number(process.env.STOCK_TRUTH_CROWDS ?? 0) > 0;
const ALONE = IS_LARGE ? Object.keys(DOORS) : [];
const CROWDS = ['mixed', ...ALONE, ...ALONE.map((door) => `${door}, object cache`)];

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  php: { workers: 4, servers: 2 },
  erp: await startErp({ items: Object.fromEntries(CROWDS.map((_, at) => [`CROWD-${at}`, UNITS])) }),
});

await describeShop('a crowd for the last units', options, ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products = [];

  test('the shop follows its ERP', async () => {
    products = await shop.createProducts(CROWDS.map((_, at) => ({ sku: `CROWD-${at}`, name: `Crowd ${at}`, stock: UNITS })));
    await connect(shop, { mode: 'enforce' });
  });

  for (const [at, crowd] of CROWDS.entries()) {
    test(crowd === 'mixed' ? 'through all doors at once, while the ERP is read' : `through one door: ${crowd}`, async () => {
      const [door, cache] = crowd.split(', ');
      if (cache) await useObjectCache(shop);
      const product = products[at].id;
      const doors = Object.keys(DOORS);
      const wishes = Array.from({ length: SHOPPERS }, (_, n) => ({
        door: door === 'mixed' ? doors[n % doors.length] : door,
        items: [{ product, quantity: 1 }],
      }));
      const buyers = await serveOneAtEachDoor(await gather(shop, wishes));
      const first = await rush(buyers, async () => {
        for (let n = 0; n < 3; n += 1) await pull(shop);
      });
      const atOnce = await sold(shop, `CROWD-${at}`, { [product]: 1 });
      assert.ok(atOnce.orders <= UNITS, `${atOnce.orders} sold`);
      const again = await comeAgain(unserved(buyers, first));
      answeredWell([...first.flat(), ...again.presses]);
      assert.deepEqual(await sold(shop, `CROWD-${at}`, { [product]: 1 }), { orders: UNITS, ledger: UNITS });
      assert.deepEqual(await holds(shop, `CROWD-${at}`), []);
      // Two payments of one order at once may have WooCommerce take its units off twice; the comparison finds it.
      await compareAll(shop);
      await shop.runScheduled();
      assert.equal((await shop.product(product)).stock, 0);
    });
  }

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });
});
