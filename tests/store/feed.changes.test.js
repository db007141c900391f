/**
 * Proves that a shop reads what has changed since its last read: from the ERP's clock on, with an overlap, in an unbroken chain,
 * and everything from time to time.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, pool, pull, units, withErp } from './php-backend/ledger.js';

await describeShop('a feed that is asked for what has changed', withErp(), ({ shop, test }) => {
  const asked = () => shop.erp.requests().map(({ query }) => query.since ?? null);
  const poll = async () => {
    shop.erp.forgetRequests();
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    return pulled.summary;
  };
  const confirmed = async () => (await shop.query('SELECT confirmed_through AS at, stopped FROM wp_stock_truth_feed_coverage'))[0];
  const install = async (/** @type {object} */ feed) => {
    const mapping = JSON.parse(await shop.php(`return StockTruth\\Feed\\Mappings::text( 'stock-json' );`));
    Object.assign(mapping.feed, { since: { parameter: 'since', format: '%FT%T.%fZ', overlap: 2, cursor: 'as_of' }, fullEvery: 3600, query: { ...mapping.feed.query, day: { $date: '%F' } }, ...feed });
    await shop.php(`stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'changes', $args['json'] );`, { json: JSON.stringify(mapping) });
  };
  /** The overlap passes: what was written before is not told again. */
  const later = () => shop.erp.advanceClock(4000);

  test('the first read is of everything, the next of what has changed since the ERP\'s own instant, less the overlap', async () => {
    // The ERP's clock is ten minutes behind ours.
    shop.erp.setClockSkew(-600_000);
    for (let n = 0; n < 300; n += 1) shop.erp.setStock(`A-${n}`, 10);
    // What is older than the overlap when it is read first is not told again.
    later();
    await install({});
    await connect(shop, { feed: { mapping: 'changes' } });
    assert.deepEqual([(await poll()).accepted, asked()], [300, [null]]);
    const day = Date.parse(String(shop.erp.requests()[0].query.day));
    assert.ok(Date.now() - day < 2 * 86_400_000 && day <= Date.now(), 'the day of asking');
    later();
    const before = await confirmed();
    const { rows } = await poll();
    const [since] = asked();
    assert.equal(rows, 0);
    const behind = Date.now() - Date.parse(String(since));
    assert.ok(behind > 590_000 && behind < 660_000, `${behind}: the ERP's clock, not ours`);
    assert.ok(Number((await confirmed()).at) > Number(before.at), 'a poll without a row confirms all that the feed covers');
    assert.ok(Date.now() - Number((await confirmed()).at) > 590_000, 'and no further than the instant that the ERP states');
    assert.equal((await pool(shop, 'A-7')).speaks_of, (await confirmed()).at);
  });

  test('a poll without a change writes a handful of rows', async () => {
    later();
    const count = async () => {
      const rows = await shop.query("SHOW GLOBAL STATUS WHERE Variable_name IN ( 'Handler_write', 'Handler_update', 'Handler_delete' )");
      return rows.reduce((/** @type {number} */ sum, /** @type {any} */ { Value }) => sum + Number(Value), 0);
    };
    const claims = async () => (await shop.query('SELECT MAX( revision ) AS r, COUNT(*) AS n FROM wp_stock_truth_pool'))[0];
    const [was, start] = [await claims(), await count()];
    await poll();
    const written = (await count()) - start;
    assert.deepEqual(await claims(), was);

    assert.ok(written < 50, `${written} rows were written, temporary ones and WordPress's own among them`);
  });

  test('what has changed is let in, and what a read of changes leaves out is as it was', async () => {
    later();
    shop.erp.setStock('A-7', 4);
    shop.erp.removeStock('A-9');
    const { rows, accepted, missing } = await poll();
    assert.deepEqual([rows, accepted, missing], [1, 1, 0]);
    assert.deepEqual([(await pool(shop, 'A-7')).figure, (await pool(shop, 'A-8')).figure], [units(4), units(10)]);
    assert.deepEqual([(await pool(shop, 'A-9')).figure, (await pool(shop, 'A-9')).missing], [units(10), 0]);
  });

  test('a change that was written before the last read and seen only after it is found within the overlap', async () => {
    later();
    await poll();
    // A transaction that began a second before the last read and ended after it.
    shop.erp.advanceClock(-1500);
    shop.erp.setStock('A-8', 3);
    shop.erp.advanceClock(1500);
    const { rows } = await poll();
    assert.deepEqual([rows, (await pool(shop, 'A-8')).figure], [1, units(3)]);
  });

  test('a row that cannot be placed holds the whole feed, until everything was read', async () => {
    await install({ badRows: 'skip' });
    assert.equal((await poll()).missing, 1, 'another mapping: everything is read, and one is missing');
    later();
    shop.erp.setStock('A-1', 9);
    shop.erp.setStock('A-2', 8);
    shop.erp.fault({ kind: 'field', field: 'sku', value: '', skus: ['A-1'] });
    const before = await confirmed();
    await poll();
    assert.notEqual(asked()[0], null);
    shop.erp.clearFaults();
    assert.deepEqual([(await confirmed()).stopped, (await confirmed()).at], [1, before.at], 'the position stands still');
    assert.equal((await pool(shop, 'A-2')).figure, units(8), 'what can be read counts all the same');
    later();
    await poll();
    assert.deepEqual([asked(), (await confirmed()).stopped], [[null], 0], 'everything is read, which lifts it');
    assert.ok(Number((await confirmed()).at) > Number(before.at));
    assert.equal((await pool(shop, 'A-1')).figure, units(9));
  });

  test('everything is read again when it is due, and where another list was read in between', async () => {
    later();
    await poll();
    assert.notEqual(asked()[0], null);
    await shop.query("UPDATE wp_stock_truth_feed_run SET begun_at = begun_at - 3600000 WHERE kind = 'snapshot'");
    await poll();
    assert.deepEqual(asked(), [null]);
    await install({ fullEvery: 7200 });
    await poll();
    assert.deepEqual(asked(), [null], 'the mapping is another one');
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
