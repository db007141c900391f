/**
 * Proves that a shop reads a real Tryton 8.0 by the mapping of the plugin: free stock of the storage zone, the lag between
 * an order and its reservation, items that are no longer sold, and what becomes of the shop's orders there. E, U and what can
 * be promised are by hand at every step.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockAhead, clockSkipReason } from '../referee/clock.js';
import { startTryton, trytonSkipReason } from '../erp/tryton/tryton.js';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, pull, save, saveFeed, units } from './php-backend/ledger.js';

const MAPPING = join(import.meta.dirname, '../../plugin/mappings/tryton-8.json');
const reason = trytonSkipReason();

if (reason) {
  console.log(`# NOT TESTED: a shop on a real Tryton. ${reason}`);
} else {
  if (clockSkipReason()) console.log('# NOT TESTED: a Tryton whose day is ahead of the shop. libfaketime is not installed');
  /** @type {Awaited<ReturnType<typeof startTryton>>} */
  let tryton;

  await describeShop('a shop on a real Tryton', async () => {
    // Its day is the one after the shop's, as it is in the first hours of the day wherever clocks are ahead of UTC.
    tryton = await startTryton({ env: clockAhead(86_400) });
    return { plugin: true, checkout: /** @type {const} */ ('classic'), constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true, STOCK_TRUTH_FEED_TOKEN: tryton.facts.key } };
  }, ({ shop, test }) => {
    /** @type {number} */
    let shipment;
    const figures = async () => {
      const { ok, message } = await pull(shop);
      assert.equal(ok, true, message);
      return [(await pool(shop, 'LADDER')).figure, (await pool(shop, 'ROPE')).figure];
    };

    test('reads what is free in the storage zone', async () => {
      const mapping = JSON.parse(readFileSync(MAPPING, 'utf8'));
      Object.assign(mapping.feed.parameters, { company: String(tryton.facts.company), warehouse: String(tryton.facts.warehouse) });
      await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'tryton', $args['json'] );`, { json: JSON.stringify(mapping) });
      assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: tryton.url, mapping: 'tryton' }), []);
      assert.deepEqual(await figures(), [units(47), units(9)], 'goods in receipt are not counted');
    });

    test('an order that is processed is in the figure until its shipment is assigned', async () => {
      ({ shipment } = tryton.books('order', 'LADDER', '4'));
      assert.deepEqual(await figures(), [units(47), units(9)]);
      tryton.books('assign', String(shipment));
      assert.deepEqual(await figures(), [units(43), units(9)]);
      tryton.books('pick', String(shipment));
      assert.deepEqual(await figures(), [units(43), units(9)], 'picked goods are not taken off twice');
    });

    test('an item that is made inactive is told as discontinued, not left out', async () => {
      tryton.books('archive', 'LAMP');
      await figures();
      const lamp = await pool(shop, 'LAMP');
      assert.deepEqual([lamp.status, lamp.figure, lamp.missing], ['discontinued', units(5), 0]);
    });

    test('single items are asked for, and what else has changed is left for the next list', async () => {
      for (const item of ['LADDER', 'ROPE']) tryton.books('return', item, '2');
      const known = await shop.php(
        `return stock_truth()->get( StockTruth\\Feed\\ItemPull::class )->read( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), array( 'ROPE', 'LAMP', 'NO-SUCH' ), StockTruth\\Engine\\Moment::now() + 5000 );`,
      );
      assert.equal(known, true);
      const [ladder, rope, lamp] = await Promise.all(['LADDER', 'ROPE', 'LAMP'].map((item) => pool(shop, item)));
      assert.deepEqual([ladder.figure, rope.figure, lamp.figure, lamp.status], [units(43), units(11), units(5), 'discontinued']);
      assert.ok(rope.speaks_of > ladder.speaks_of, 'it alone is younger');
      assert.deepEqual(await figures(), [units(45), units(11)]);
    });

    test('another key is refused, and the answer is a web page', async () => {
      const answer = await shop.php(
        `$mapping    = StockTruth\\Feed\\Mappings::load( 'tryton' );
        $credential = StockTruth\\Feed\\Credential::bearer( 'not-the-key' );
        try { ( new StockTruth\\Feed\\Pages( new StockTruth\\Feed\\Source( $args['url'], $credential, 5 ), $mapping, $credential ) )->read( new StockTruth\\Feed\\Position() ); }
        catch ( StockTruth\\Feed\\FeedError $error ) { return array( $error->code_name(), $error->getMessage() ); }`,
        { url: tryton.url },
      );
      assert.equal(answer[0], 'http_unauthorised');
      assert.ok(!answer[1].includes('not-the-key'));
    });

    /** @type {Record<string, number>} */
    const ids = {};
    /** E, U and what the shop shows after a poll. */
    const state = async (item = 'CRATE') => {
      const { ok, message } = await pull(shop);
      assert.equal(ok, true, message);
      await shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );`);
      const { figure, in_flight, product_id } = await pool(shop, item);
      return [figure / 10_000, in_flight / 10_000, (await shop.product(product_id)).stock];
    };
    const buy = (/** @type {number} */ quantity) => shop.createOrder({ items: [{ product: ids.CRATE, quantity }], status: 'processing' });
    const step = (/** @type {{sale: number}} */ { sale }, /** @type {string} */ button) => tryton.books('step', String(sale), button);
    /** @type {Record<string, any>} */
    let sale;

    test('an order of the shop is in U while Tryton has it as a draft, a quotation, or processed and not assigned', async () => {
      const [{ id }] = await shop.createProducts([{ sku: 'CRATE', stock: 0 }]);
      ids.CRATE = id;
      assert.deepEqual([...(await saveFeed(shop, { contract: 'orders' })), ...(await save(shop, { mode: 'enforce' }))], []);
      assert.deepEqual(await state(), [10, 0, 10]);
      const bought = await buy(4);
      assert.deepEqual(await state(), [10, 4, 6], 'Tryton does not know it');
      sale = tryton.books('enter', 'CRATE', '4', String(bought.id));
      assert.deepEqual(await state(), [10, 4, 6], 'draft: entered');
      step(sale, 'quote');
      assert.deepEqual(await state(), [10, 4, 6], 'quotation: entered');
      sale = { ...sale, ...step(sale, 'confirm') };
      assert.deepEqual([sale.state, await state()], ['processing', [10, 4, 6]], 'the lag between processing and assignment');
    });

    test('it is reflected once its shipment is assigned, and in U again once that is undone', async () => {
      tryton.books('assign', String(sale.shipment));
      assert.deepEqual(await state(), [6, 0, 6]);
      tryton.books('unassign', String(sale.shipment));
      assert.deepEqual(await state(), [10, 4, 6], 'the rise waited for the read that takes 4 off');
      tryton.books('assign', String(sale.shipment));
      assert.deepEqual(await state(), [6, 0, 6]);
      tryton.books('pick', String(sale.shipment));
      assert.deepEqual(await state(), [6, 0, 6], 'picked');
      tryton.books('send', String(sale.shipment));
      assert.deepEqual(await state(), [6, 0, 6], 'shipped');
    });

    test('of a shipment that is split the part that is not assigned stays in U', async () => {
      const bought = await buy(4);
      const split = tryton.books('order', 'CRATE', '4', String(bought.id));
      assert.deepEqual(await state(), [6, 4, 2]);
      tryton.books('less', String(split.shipment), '3', '+', 'assign', String(split.shipment));
      assert.deepEqual(await state(), [3, 1, 2], '3 of 4 are assigned');
      tryton.books('pick', String(split.shipment), '+', 'send', String(split.shipment));
      assert.deepEqual(await state(), [3, 1, 2], '3 have left; the rest waits in a second shipment');
      const rest = step(split, 'process');
      tryton.books('assign', String(rest.shipment), '+', 'pick', String(rest.shipment), '+', 'send', String(rest.shipment));
      assert.deepEqual(await state(), [2, 0, 2]);
    });

    test('goods that come back raise the figure and nothing else', async () => {
      tryton.books('return', 'CRATE', '1');
      assert.deepEqual(await state(), [3, 0, 3]);
    });

    test('an order that the shop cancels after hand-over stays off until Tryton lets go of it and has answered', async () => {
      const bought = await buy(2);
      const kept = tryton.books('order', 'CRATE', '2', String(bought.id));
      tryton.books('assign', String(kept.shipment));
      assert.deepEqual(await state(), [1, 0, 1]);
      await shop.php(`wc_get_order( $args['id'] )->update_status( 'cancelled' ); return true;`, { id: bought.id });
      assert.deepEqual(await state(), [1, 0, 1], 'Tryton still has 2 assigned: nothing comes back by itself');
      tryton.books('cancel', String(kept.shipment));
      assert.deepEqual(await state(), [3, 2, 1], 'what was sent and not answered may still reserve 2');
      await shop.php(`do_action( 'stock_truth_order_answered', $args['id'] ); return true;`, { id: bought.id });
      assert.deepEqual(await state(), [3, 0, 3]);
    });

    test('PHP complained of nothing', async () => {
      await tryton.stop();
      assert.deepEqual(shop.logProblems(), []);
    });
  });
}
