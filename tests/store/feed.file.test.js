/**
 * Proves that a file of the ERP becomes the ledger as a whole or not at all, and that what cannot be read is named.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { pool, units, uploadFile, withErp } from './php-backend/ledger.js';

await describeShop('intake of a file', withErp(), ({ shop, test }) => {
  const AT = '2026-11-23T10:00:00+01:00';
  const upload = async (/** @type {string | Buffer} */ text, erp = {}, options = {}) => {
    const path = join(shop.folder, 'stock.csv');
    await writeFile(path, text);
    return uploadFile(shop, path, { erp: { basis: 'free', ...erp } }, { as_of: AT, ...options });
  };

  test('a full file becomes the ledger', async () => {
    const { ok, code, summary } = await upload('\uFEFFSKU,"Avail\u0061ble",Unit\r\nA-1,47,pcs\r\n"B ""2""",0.5,pcs\r\nC-3,,pcs\r\n');
    assert.deepEqual([ok, code, summary.accepted], [true, 'ok', 3]);
    const row = await pool(shop, 'A-1');
    assert.deepEqual([row.figure, row.as_of, row.confirmed_through], [units(47), Date.parse(AT), Date.parse(AT)]);
    assert.equal((await pool(shop, 'B "2"')).figure, 5_000);
    assert.equal((await pool(shop, 'C-3')).figure, null, 'nothing is unknown, not zero');
  });

  test('a mapping reads a European file with quoted line breaks', async () => {
    const text = Buffer.from('Artikelnummer;Text;Bestand\nA-1;"two\nlines; and more";46,5\n\xC4-9;x;3\n', 'latin1');
    const { ok, message } = await upload(
      text,
      { delimiter: ';', decimal: ',', encoding: 'windows-1252', fields: { sku: 'Artikelnummer', available: 'Bestand' } },
      { as_of: '2026-11-23T11:00:00+01:00' },
    );
    assert.equal(ok, true, message);
    assert.equal((await pool(shop, 'A-1')).figure, 465_000);
    assert.equal((await pool(shop, 'Ä-9')).figure, units(3));
    assert.equal((await pool(shop, 'C-3')).missing, 1);
  });

  test('rows that cannot be read are named and the file is refused', async () => {
    const as_of = '2026-11-23T12:00:00+01:00';
    const text = 'sku,available\nA-1,1\nA-2,"1,5"\n,3\nA-4\nA-5,1.00001\nA-6,1E+05\n"A\n-7",4\n';
    const { ok, code, message, summary } = await upload(text, { decimal: '.' }, { as_of });
    assert.deepEqual([ok, code], [false, 'rows_malformed']);
    assert.match(message, /6 of 7 rows.*line 3, available/);
    assert.deepEqual(summary.bad, [
      { line: 3, path: 'available', code: 'decimal_mark_undeclared' },
      { line: 4, path: 'sku', code: 'sku_missing' },
      { line: 5, path: '', code: 'row_width' },
      { line: 6, path: 'available', code: 'quantity_too_fine' },
      { line: 7, path: 'available', code: 'quantity_not_a_decimal' },
      { line: 8, path: 'sku', code: 'cell_not_text' },
    ]);
    assert.deepEqual(
      await shop.query('SELECT f.line, f.code, f.excerpt FROM wp_stock_truth_feed_refusal f ORDER BY f.id LIMIT 2'),
      [
        { line: 3, code: 'decimal_mark_undeclared', excerpt: '["A-2","1,5"]' },
        { line: 4, code: 'sku_missing', excerpt: '["","3"]' },
      ],
      'the first of them are kept for inspection',
    );
    assert.equal((await pool(shop, 'A-1')).figure, 465_000);
    const skipped = await upload(text, { decimal: '.' }, { as_of, skip_bad: true });
    assert.deepEqual([skipped.ok, skipped.summary.skipped, skipped.summary.bad.length], [true, 6, 6]);
    assert.equal((await pool(shop, 'A-1')).figure, units(1));
  });

  for (const [name, text, erp, options, code] of /** @type {[string, string | Buffer, object, object, string][]} */ ([
    ['no instant', 'sku,available\nA-1,1\n', {}, { as_of: null }, 'as_of_undeclared'],
    ['a local time', 'sku,available\nA-1,1\n', {}, { as_of: '2026-11-23T10:00:00' }, 'instant_without_offset'],
    ['a time to come', 'sku,available\nA-1,1\n', {}, { as_of: '2999-01-01T00:00:00Z' }, 'instant_in_future'],
    ['another basis', 'sku,available\nA-1,1\n', { basis: 'on_hand' }, {}, 'basis_differs'],
    ['several locations, and none is declared', 'sku,available,location\nA-1,1,Nord\nA-1,1,Süd\n', {}, {}, 'several_locations'],
    ['other locations than those of which figures stand', 'sku,available,location\nA-1,1,Nord\nA-1,1,Süd\n', { locations: 'all' }, {}, 'locations_changed'],
    ['an unknown member', 'sku,available\nA-1,1\n', { colour: 'red' }, {}, 'mapping_not_understood'],
    ['another delimiter', 'sku;available\nA-1;1\n', { delimiter: ',' }, {}, 'column_missing'],
    ['a column twice', 'sku,sku,available\nA,B,1\n', {}, {}, 'column_twice'],
    ['nothing', '', {}, {}, 'file_empty'],
    ['a heading alone', 'sku,available\n', {}, {}, 'snapshot_empty'],
    ['an open quote', 'sku,available\n"A-1,1\nA-2,2\n', {}, {}, 'quote_not_closed'],
    ['another character set', Buffer.from('sku,available\n\xC4,1\n', 'latin1'), {}, {}, 'rows_malformed'],
  ])) {
    test(`${name} is refused as ${code}`, async () => {
      const result = await upload(text, erp, options);
      assert.deepEqual([result.ok, result.code], [false, code], result.message);
      assert.equal((await pool(shop, 'A-1')).figure, units(1));
    });
  }

  test('a column of times orders claims by itself', async () => {
    const text = 'sku,available,as_of\nA-1,9,2026-11-23T09:00:00Z\nZ-1,5,2026-11-23T13:00:00Z\n';
    const { summary } = await upload(text, {}, { as_of: null });
    assert.deepEqual([summary.accepted, summary.late], [1, 1]);
    assert.equal((await pool(shop, 'A-1')).figure, units(1));
  });

  test('a clock that was a day ahead once does not make the next list late', async () => {
    const at = (/** @type {number} */ ms) => new Date(Date.now() + ms).toISOString();
    const ahead = await upload(`sku,available,as_of\nA-1,8,${at(86_400_000)}\n`, {}, { as_of: null });
    assert.deepEqual([ahead.summary.accepted, ahead.summary.clock_ahead], [1, 1]);
    const right = await upload(`sku,available,as_of\nA-1,2,${at(0)}\n`, {}, { as_of: null });
    assert.deepEqual([right.summary.accepted, right.summary.late], [1, 0]);
    assert.equal((await pool(shop, 'A-1')).figure, units(2));
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
