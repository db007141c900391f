/**
 * Proves with a crowd that a kit, a pack and the loose item that both are made of are sold from one pool:
 * many shoppers at once, before two PHP servers on one database with a persistent object cache, while
 * a list of the ERP lands in the middle.
 */
import assert from 'node:assert/strict';
import { startErp } from '../erp/erp.js';
import { DOORS, answeredWell, comeAgain, gather, holds, rush, serveOneAtEachDoor, sold, unserved, useObjectCache } from './crowd.js';
import { connect, pull } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const UNITS = 47;
const SHOPPERS = Number(process.env.STOCK_TRUTH_CROWDS ?? 0) > 0 ? 100 : 60;

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  php: { workers: 4, servers: 2 },
  erp: await startErp({ items: { BOLT: UNITS, NUT: 500 } }),
});

await describeShop('a crowd for a kit, a pack and what they are made of', options, ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};

  test('the shop follows its ERP', async () => {
    const made = await shop.createProducts(['BOLT', 'NUT', 'PACK', 'KIT'].map((sku) => ({ sku, name: sku, stock: 500 })));
    for (const [at, sku] of ['BOLT', 'NUT', 'PACK', 'KIT'].entries()) ids[sku] = made[at].id;
    await shop.php(
      `foreach ( $args['bills'] as $id => $rows ) {
        $product = wc_get_product( $id );
        $product->update_meta_data( '_stock_truth_components', wp_json_encode( $rows ) );
        $product->update_meta_data( '_stock_truth_kit_kind', 'phantom' );
        $product->save();
      }
      return true;`,
      { bills: { [ids.PACK]: [{ item: 'BOLT', quantity: '3' }], [ids.KIT]: [{ item: 'BOLT', quantity: '2' }, { item: 'NUT', quantity: '1' }] } },
    );
    await connect(shop, { mode: 'enforce' });
    await useObjectCache(shop);
  });

  test('never more than there is, and all of it', async () => {
    const doors = Object.keys(DOORS);
    const wants = [
      [{ product: ids.PACK, quantity: 1 }],
      [{ product: ids.KIT, quantity: 1 }],
      [{ product: ids.BOLT, quantity: 1 }],
      // A kit with its component in one cart.
      [{ product: ids.KIT, quantity: 1 }, { product: ids.BOLT, quantity: 1 }],
      [{ product: ids.BOLT, quantity: 1 }],
    ];
    const wishes = Array.from({ length: SHOPPERS }, (_, n) => ({ door: doors[Math.floor(n / wants.length) % doors.length], items: wants[n % wants.length] }));
    const buyers = await serveOneAtEachDoor(await gather(shop, wishes));
    const takes = { [ids.BOLT]: 1, [ids.PACK]: 3, [ids.KIT]: 2 };
    const first = await rush(buyers, async () => {
      for (let n = 0; n < 3; n += 1) await pull(shop);
    });
    const { orders } = await sold(shop, 'BOLT', takes);
    assert.ok(orders <= UNITS, `${orders} sold`);
    const again = await comeAgain(unserved(buyers, first));
    answeredWell([...first.flat(), ...again.presses]);
    assert.deepEqual(await sold(shop, 'BOLT', takes), { orders: UNITS, ledger: UNITS });
    assert.deepEqual(await holds(shop, 'BOLT'), []);
    await shop.runScheduled();
    assert.deepEqual(await Promise.all(['BOLT', 'PACK', 'KIT'].map(async (sku) => (await shop.product(ids[sku])).stock)), [0, 0, 0]);
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });
});
