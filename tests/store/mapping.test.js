/**
 * Proves that one mapping file serves both readers: what the command line drafts and audits installs in a
 * real shop as it is, and the shop reads the same figures by it.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, pull, saveFeed, units, withErp } from './php-backend/ledger.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The list as a German ERP writes it. */
const LIST = Buffer.from(
  [
    'Artikelnr;Bezeichnung;Lager;Verfügbar;ME;Status;Stand',
    'A-100;"Spaten, ""robust""\nmit Stiel";Nord;1.234,00;Stk;aktiv;23.11.2026 10:55',
    'A-100;Spaten;Messe;5;Stk;aktiv;23.11.2026 10:50',
    'A-200;Gießkanne;Nord;7;Stk;gesperrt;23.11.2026 10:55',
    'A-300;Schnur;Nord;0,5;Stk;aktiv;23.11.2026 10:55',
    'A-400;Schrauben;Nord;5;KRT;aktiv;25.10.2026 02:30',
    'A-500;Rechen;Nord;2-;Stk;Auslauf;23.11.2026 10:55',
    'A-600;Säge;Nord;;Stk;aktiv;23.11.2026 10:55',
    '',
  ].join('\n'),
  'latin1',
);

const SHIPPED = readdirSync(join(ROOT, 'plugin/mappings')).map((file) => file.replace('.json', ''));

/** @param {Record<string, string>} titles by name @returns {string[]} names of those that are not the plugin's own */
const installed = (titles) => Object.keys(titles).filter((name) => !SHIPPED.includes(name));

/** @param {string[]} args of the command line */
function stockTruth(args) {
  const built = process.env.STOCK_TRUTH_BIN ?? join(ROOT, 'target/debug/stock-truth');
  if (!existsSync(built)) execFileSync('cargo', ['build', '--bin', 'stock-truth'], { cwd: ROOT, stdio: 'inherit' });
  return spawnSync(built, args, { encoding: 'utf8' });
}

await describeShop('a mapping of the command line', withErp(), ({ shop, test }) => {
  /** @type {Record<string, any>} */
  let mapping;
  const at = (/** @type {string} */ name) => join(shop.folder, name);
  const rest = (/** @type {string} */ method, /** @type {string} */ path, params = {}) =>
    shop.php(
      `$request = new WP_REST_Request( $args['method'], '/stock-truth/v1/' . $args['path'] );
      foreach ( $args['params'] as $name => $value ) { $request->set_param( $name, $value ); }
      $response = rest_do_request( $request );
      return array( $response->get_status(), $response->get_data() );`,
      { method, path, params },
      { user: 'admin' },
    );

  test('is drafted from a list', async () => {
    await writeFile(at('list.csv'), LIST);
    const drafted = stockTruth(['profile', at('list.csv'), '--out', at('mapping.json')]);
    assert.match(drafted.stderr, /please declare: erp\.basis/);
    mapping = JSON.parse(await shop.php(`return file_get_contents( $args['file'] );`, { file: at('mapping.json') }));
  });

  test('is refused while a person has still to say what no file can tell', async () => {
    const [status, error] = await rest('POST', 'mappings', { name: 'warehouse', mapping: JSON.stringify(mapping) });
    assert.deepEqual([status, error.code, error.data.path], [400, 'mapping_undeclared', '/erp/basis']);
  });

  test('is audited, and the same file is installed', async () => {
    Object.assign(mapping.erp, { basis: 'free', zone: 'Europe/Berlin', locations: ['Nord'] });
    mapping.erp.units.KRT = '12';
    await writeFile(at('mapping.json'), JSON.stringify(mapping, null, 2));
    await writeFile(
      at('shop.csv'),
      'ID,Type,SKU,Name,Published,"In stock?",Stock,"Backorders allowed?",Parent\n1,simple,A-100,Spaten,1,1,1,0,\n',
    );
    const audit = stockTruth([
      'audit', '--shop', at('shop.csv'), '--erp', at('list.csv'), '--mapping', at('mapping.json'), '--now', '2026-11-23T10:00:00Z', '--format', 'json',
    ]);
    assert.equal(audit.status, 3, audit.stderr);
    const { code, stderr } = await shop.cli(['stock-truth', 'mapping', 'install', 'warehouse', at('mapping.json')]);
    assert.equal(code, 0, stderr);
    const [status, titles] = await rest('GET', 'mappings');
    assert.deepEqual([status, installed(titles)], [200, ['warehouse']]);
    assert.equal(titles['tryton-8'], 'Tryton 8.0: stock of one warehouse, by REST', 'also of one that has still to be told something');

    shop.erp.setFile('list.csv', LIST);
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: `${shop.erp.url}/files/list.csv`, mapping: 'warehouse' }), []);
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    assert.deepEqual([pulled.summary.accepted, pulled.summary.elsewhere], [6, 1]);
    const read = await shop.query('SELECT item, figure, status, as_of FROM wp_stock_truth_claim ORDER BY item');
    const told = JSON.parse(audit.stdout).rows.map((/** @type {any} */ { sku, erp }) => ({
      item: sku, figure: erp.figure === null ? null : units(Number(erp.figure)), status: erp.status, as_of: Date.parse(erp.asOf),
    }));
    assert.deepEqual(read, told.sort((/** @type {any} */ a, /** @type {any} */ b) => (a.item < b.item ? -1 : 1)));
    assert.deepEqual(
      read.map((/** @type {any} */ row) => row.figure),
      [units(1_234), units(7), units(0.5), units(60), units(-2), null],
    );
    assert.equal((await pool(shop, 'A-400')).as_of, Date.parse('2026-10-25T00:30:00Z'), 'of the repeated hour the older instant');
  });

  test('reads a file that is uploaded', async () => {
    const result = await shop.php(
      `return stock_truth()->get( StockTruth\\Feed\\Upload::class )->file( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $args['path'], StockTruth\\Feed\\Mappings::text( 'warehouse' ) );`,
      { path: at('list.csv') },
    );
    assert.deepEqual([result.code, result.summary.duplicate], ['ok', 6], result.message);
  });

  test('is not removed while the feed uses it, nor put in the place of the plugin\'s own', async () => {
    assert.deepEqual((await rest('DELETE', 'mappings/warehouse'))[1].code, 'mapping_in_use');
    assert.equal((await rest('POST', 'mappings', { name: 'stock-json', mapping: JSON.stringify(mapping) }))[1].code, 'mapping_name_taken');
    assert.equal((await rest('POST', 'mappings', { name: '../x', mapping: '{}' }))[1].code, 'mapping_name_not_usable');
    assert.deepEqual(await saveFeed(shop, { mapping: 'stock-json' }), []);
    assert.deepEqual(installed((await rest('DELETE', 'mappings/warehouse'))[1]), []);
  });

  test('that the plugin cannot serve is refused with what to do', async () => {
    const { erp } = mapping;
    for (const [change, code] of /** @type {[object, string][]} */ ([
      [{ locations: [] }, 'locations_unclear'],
    ])) {
      const [status, error] = await rest('POST', 'mappings', { name: 'other', mapping: JSON.stringify({ erp: { ...erp, ...change } }) });
      assert.deepEqual([status, error.code], [400, code]);
    }
    const fixed = { ...mapping, erp: { ...erp, asOf: '2026-11-23T10:00:00Z' } };
    assert.equal((await rest('POST', 'mappings', { name: 'other', mapping: JSON.stringify(fixed) }))[0], 200);
    assert.deepEqual(await saveFeed(shop, { mapping: 'other' }), []);
    assert.equal((await pull(shop)).code, 'as_of_fixed');
  });

  test('is installed on the settings page, from its text', async () => {
    const admin = await shop.adminSession();
    const page = await admin.request('/wp-admin/admin.php?page=stock-truth&tab=settings');
    const nonce = /name="action" value="stock_truth_mapping">.*?name="_wpnonce" value="([^"]+)"/s.exec(page.text)?.[1];
    const form = { action: 'stock_truth_mapping', _wpnonce: String(nonce), st_mapping_name: 'pasted', st_mapping_text: JSON.stringify(mapping) };
    await admin.request('/wp-admin/admin-post.php', { form });
    assert.deepEqual(installed((await rest('GET', 'mappings'))[1]), ['other', 'pasted']);
    const stranger = await shop.shopper().request('/wp-admin/admin-post.php', { form });
    assert.notEqual(stranger.status, 200);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
