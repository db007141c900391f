/**
 * Proves what a snapshot does to claims, coverage and pools: that a row which says what stands costs nothing and is heard
 * all the same, and that what depends on the rows around it is not lost by that.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { uploadFile, withErp } from './php-backend/ledger.js';
import { backend, ledger } from './php-backend/tables.js';

await describeShop('a snapshot on the ledger\'s tables', withErp(), ({ shop, test }) => {
  const upload = async (/** @type {string} */ text, /** @type {Record<string, any>} */ options, erp = {}) => {
    const path = join(shop.folder, 'stock.csv');
    await writeFile(path, text);
    return uploadFile(shop, path, { erp: { basis: 'free', ...erp } }, options);
  };
  const at = (/** @type {number} */ minute) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00Z`;
  const known = (/** @type {string} */ item) =>
    ledger(
      shop,
      `$pool = $t->pools->of_items( 1, array( $args['item'] ) )[ $args['item'] ]; $known = $t->pools->known( array( $pool->id ) )[ $pool->id ];
      $claim = $t->claims->of_pools( array( $pool->id ) )[ $pool->id ][0];
      return array( 'id' => $pool->id, 'figure' => $pool->figure, 'revision' => $pool->revision, 'feed' => $pool->feed_id, 'as_of' => $known->as_of, 'position' => $known->position, 'missing' => null !== $claim->missing_since, 'stopped' => $claim->stopped_through, 'told' => $claim->as_of );`,
      { item },
    );

  test('rows that say what stands move the coverage and no claim', async () => {
    const list = 'sku,available\nA,10\nB,20\nC,0\n';
    assert.equal((await upload(list, { as_of: at(0) })).summary.accepted, 3);
    const before = await known('A');
    const { summary } = await upload(list, { as_of: at(5) });
    assert.deepEqual([summary.rows, summary.unchanged, summary.accepted, summary.changed], [3, 3, 0, 0]);
    const after = await known('A');
    assert.deepEqual([after.revision, after.told], [before.revision, before.told]);
    assert.deepEqual([after.as_of, after.position], [Date.parse(at(5)), Date.parse(at(5))]);
    const late = await upload('sku,available\nA,11\nB,20\nC,0\n', { as_of: at(3) });
    assert.equal(late.summary.late, 3, 'what is older than a row that was only compared is late');
    assert.equal((await known('A')).figure, 100_000);
  });

  test('of two rows about one item the lower stands, whichever says what stands already', async () => {
    for (const [minute, rows] of [[6, 'A,10\nA,12'], [7, 'A,12\nA,10']]) {
      const { summary } = await upload(`sku,available\n${rows}\nB,20\nC,0\n`, { as_of: at(Number(minute)) });
      assert.deepEqual([summary.repeated, summary.conflict, (await known('A')).figure], [1, 1, 100_000], String(rows));
    }
    const { summary } = await upload('sku,available\nB,20\nB,20\nC,0\n', { as_of: at(8) });
    assert.deepEqual([summary.missing, (await known('A')).missing], [0, false], 'rows that come twice say nothing of rows that do not');
    assert.equal((await known('A')).as_of, Date.parse(at(7)), 'nor is it confirmed');
    await upload('sku,available\nA,10\nB,20\nC,0\n', { as_of: at(9) });
    assert.deepEqual([(await known('A')).as_of, (await known('A')).stopped], [Date.parse(at(9)), null]);
  });

  test('an item that is left out stands still, goes on when it is named again, and is counted once', async () => {
    assert.equal((await upload('sku,available\nA,10\nC,0\n', { as_of: at(30) })).summary.missing, 1);
    assert.equal((await upload('sku,available\nA,10\nC,0\n', { as_of: at(31) })).summary.missing, 0);
    const missing = await known('B');
    assert.deepEqual([missing.missing, missing.as_of, missing.figure], [true, Date.parse(at(9)), 200_000]);
    const { summary } = await upload('sku,available\nA,10\nB,20\nC,0\n', { as_of: at(32) });
    assert.deepEqual([summary.unchanged, summary.accepted], [2, 1]);
    assert.deepEqual([(await known('B')).missing, (await known('B')).as_of], [false, Date.parse(at(32))]);
  });

  test('an item of which only a row in an unknown unit came belongs to the ERP, without a figure', async () => {
    await upload('sku,available,unit\nA,10,pcs\nB,20,pcs\nC,0,pcs\nD,4,pallets\n', { as_of: at(33) });
    const [figure, unit_known, feed] = await ledger(shop, `$pool = $t->pools->of_items( 1, array( 'D' ) )['D']; return array( $pool->figure, $pool->unit_known, $pool->feed_id );`);
    assert.deepEqual([figure, unit_known, feed], [null, false, (await known('A')).feed]);
  });

  test('demand that waits for a position is judged when the coverage passes it, and only then', async () => {
    const seen = await shop.php(backend('passed.php'), {});
    assert.deepEqual(seen, { early: { A: 30_000, B: 30_000 }, in_flight: { A: 0, B: 30_000 }, raised: { A: 1, B: 0 }, due: [1] });
  });

  test('a snapshot of the same figures writes few rows, however many there are', async () => {
    const list = `sku,available\n${Array.from({ length: 3_000 }, (_, n) => `N-${n},${n}`).join('\n')}\n`;
    assert.equal((await upload(list, { as_of: at(40) })).summary.accepted, 3_000);
    const path = join(shop.folder, 'stock.csv');
    const writes = await shop.php(
      `global $wpdb; $writes = array();
      add_filter( 'query', static function ( $sql ) use ( &$writes ) { if ( preg_match( '/^(INSERT|UPDATE).*?wp_stock_truth_(claim|pool|listing|feed_coverage)/s', $sql, $m ) ) { $writes[] = $m[2]; } return $sql; } );
      stock_truth()->get( StockTruth\\Feed\\Upload::class )->file( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $args['path'], '{"erp":{"basis":"free"}}', array( 'as_of' => $args['at'] ) );
      return $writes;`,
      { path, at: at(41) },
    );
    assert.deepEqual(writes, ['feed_coverage', 'feed_coverage', 'feed_coverage'], 'it becomes certain, is the last one, and confirms');
  });

  test('a row that says itself when it was read is as old as it says', async () => {
    const list = `sku,available,as_of\nA,10,${at(50)}\nB,20,${at(45)}\nC,0,${at(50)}\n`;
    for (let n = 0; n < 2; n += 1) assert.equal((await upload(list, {})).ok, true);
    assert.deepEqual([(await known('A')).as_of, (await known('B')).as_of], [Date.parse(at(50)), Date.parse(at(45))]);
    await upload(list.replaceAll(at(50), at(51)), {});
    assert.deepEqual([(await known('A')).as_of, (await known('B')).as_of], [Date.parse(at(51)), Date.parse(at(45))]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
