/**
 * Proves that a crowd is served exactly although what serves it is killed in the middle: one of two PHP
 * servers, and the database. Only requests that were in a killed server, or came while the database was
 * gone, may fail, and who was interrupted comes again.
 */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { startErp } from '../erp/erp.js';
import { DOORS, answeredWell, answersAreKept, comeAgain, endHolds, gather, holds, rush, serveOneAtEachDoor, sold, unserved } from './crowd.js';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';

const UNITS = 47;
const IS_LARGE = Number(process.env.STOCK_TRUTH_CROWDS ?? 0) > 0;
const SHOPPERS = IS_LARGE ? 100 : 60;
const KILLS = IS_LARGE ? 6 : 2;
/** After so long a crowd is in the middle of it. */
const MIDDLE_MS = 2_500;
/** So long the database is gone. */
const GONE_MS = 2_500;

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  keepsCommitted: true,
  php: { workers: 4, servers: 2 },
  erp: await startErp({ items: { 'KILLED-PHP': UNITS, 'KILLED-DATABASE': UNITS } }),
});

await describeShop('a crowd whose servers are killed', options, ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  const crowd = async (/** @type {string} */ item) => {
    const doors = Object.keys(DOORS);
    const buyers = await gather(shop, Array.from({ length: SHOPPERS }, (_, n) => ({ door: doors[n % doors.length], items: [{ product: ids[item], quantity: 1 }] })));
    return serveOneAtEachDoor(buyers);
  };

  test('the shop follows its ERP', async () => {
    const skus = ['KILLED-PHP', 'KILLED-DATABASE'];
    const made = await shop.createProducts(skus.map((sku) => ({ sku, name: sku, stock: UNITS })));
    for (const [at, sku] of skus.entries()) ids[sku] = made[at].id;
    await connect(shop, { mode: 'enforce' });
  });

  test('a PHP server is killed', async () => {
    const buyers = await crowd('KILLED-PHP');
    let broken = 0;
    const first = await rush(buyers, async () => {
      await pause(MIDDLE_MS);
      broken = await shop.servers[0].kill();
      await pause(500);
      await shop.servers[0].start();
    });
    assert.ok(broken > 0, 'it was at something');
    const lost = first.flat().filter(({ status }) => status === 0);
    assert.ok(lost.length <= broken, `${lost.length} requests failed, the server was at ${broken}`);
    await exact('KILLED-PHP', buyers, first, ({ status }) => status === 0);
  });

  test(`the database is killed ${KILLS} times`, async () => {
    const buyers = await crowd('KILLED-DATABASE');
    /** @type {number[]} */
    const gone = [];
    /** @type {number[]} */
    const back = [];
    const wasGone = (/** @type {import('./crowd.js').Press} */ { from, to }) => gone.some((at, n) => from <= back[n] && to >= at);
    const first = await rush(buyers, async () => {
      for (let n = 0; n < KILLS; n += 1) {
        await pause(MIDDLE_MS);
        gone.push(Date.now());
        await shop.database.kill();
        await pause(GONE_MS);
        await shop.database.start();
        back.push(Date.now());
      }
    });
    assert.ok(first.flat().some(wasGone), 'somebody was interrupted');
    await exact('KILLED-DATABASE', buyers, first, (press) => press.status >= 500 && wasGone(press));
  });

  test('PHP complained of nothing but the database that was gone', () => {
    const others = shop.logProblems().filter(({ text }) => !/database|mysqli|MySQL server|server has gone away/i.test(text));
    assert.deepEqual(others, []);
  });

  /**
   * @param {string} item
   * @param {import('./crowd.js').Buyer[]} buyers
   * @param {import('./crowd.js').Press[][]} first
   * @param {(press: import('./crowd.js').Press) => boolean} mayFail
   */
  async function exact(item, buyers, first, mayFail) {
    const takes = { [ids[item]]: 1 };
    const { orders } = await sold(shop, item, takes);
    assert.ok(orders <= UNITS, `${orders} sold`);
    const again = await comeAgain(unserved(buyers, first));
    answeredWell(first.flat(), mayFail);
    answeredWell(again.presses);
    await answersAreKept(shop, first.flat());
    // What a killed checkout keeps, it keeps until its end: for an order that waits for money.
    const kept = await holds(shop, item);
    assert.deepEqual(kept.filter(({ status }) => !['wc-pending', 'wc-checkout-draft'].includes(status)), []);
    console.log(`# ${item}: ${kept.length} units kept by checkouts that were killed`);
    await endHolds(shop);
    answeredWell((await comeAgain(again.left)).presses);
    assert.deepEqual(await sold(shop, item, takes), { orders: UNITS, ledger: UNITS });
    assert.deepEqual(await holds(shop, item), []);
  }
});
