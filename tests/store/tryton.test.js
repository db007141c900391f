/**
 * Proves that a shop reads a real Tryton 8.0 by the mapping of the plugin: free stock of the storage zone, the lag between
 * an order and its reservation, and items that are no longer sold.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTryton, trytonSkipReason } from '../erp/tryton/tryton.js';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, pull, saveFeed, units } from './php-backend/ledger.js';

const MAPPING = join(import.meta.dirname, '../../plugin/mappings/tryton-8.json');
const reason = trytonSkipReason();

if (reason) {
  console.log(`# NOT TESTED: a shop on a real Tryton. ${reason}`);
} else {
  /** @type {Awaited<ReturnType<typeof startTryton>>} */
  let tryton;

  await describeShop('a shop on a real Tryton', async () => {
    tryton = await startTryton();
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

    test('PHP complained of nothing', async () => {
      await tryton.stop();
      assert.deepEqual(shop.logProblems(), []);
    });
  });
}
