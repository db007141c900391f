/**
 * Proves how the ledger's tables come and go, and what each class of a table reads and writes.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { ledger } from './php-backend/tables.js';

await describeShop('the ledger\'s schema', { plugin: true }, ({ shop, test }) => {
  const names = () => ledger(shop, 'return Schema::names();');
  const there = async () => {
    const known = new Set((await names()).map((/** @type {string} */ name) => `wp_stock_truth_${name}`));
    const rows = await shop.query(`SELECT table_name AS name, engine, table_collation AS collation FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name`);
    return rows.filter(({ name }) => known.has(name));
  };
  const columns = () => shop.query(`SELECT table_name, column_name, column_type, column_key, is_nullable, column_default FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name LIKE 'wp_stock_truth_%' ORDER BY table_name, ordinal_position`);

  test('two requests that install at once make every table once', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => ledger(shop, '$t->schema->install(); return array( $t->schema->version(), $t->schema->missing() );')));
    assert.deepEqual(outcomes, [1, 2, 3].map(() => [1, []]));
    const made = await there();
    assert.equal(made.length, (await names()).length);
    for (const { name, engine, collation } of made) assert.deepEqual([name, engine, collation], [name, 'InnoDB', 'utf8mb4_bin']);
  });

  test('a second installation changes no column and keeps what is stored', async () => {
    const before = await columns();
    const id = await ledger(shop, `$t->pools->ensure( 1, array( 'A' ) ); $t->schema->install(); $t->schema->upgrade(); return $t->pools->ensure( 1, array( 'A' ) )['A'];`);
    assert.deepEqual(await columns(), before);
    assert.equal(id, 1);
  });

  test('a table that was lost comes back with the next installation', async () => {
    await shop.query('DROP TABLE wp_stock_truth_hold');
    assert.deepEqual(await ledger(shop, '$missing = $t->schema->missing(); $t->schema->install(); return array( $missing, $t->schema->missing() );'), [['hold'], []]);
  });

  test('no key is longer than any server takes', async () => {
    const keys = await shop.query(
      `SELECT s.table_name, s.index_name, SUM( COALESCE( s.sub_part, c.character_octet_length, 8 ) ) AS bytes
      FROM information_schema.statistics s JOIN information_schema.columns c USING ( table_schema, table_name, column_name )
      WHERE s.table_schema = DATABASE() AND s.table_name LIKE 'wp_stock_truth_%' GROUP BY s.table_name, s.index_name`,
    );
    assert.ok(keys.length > 40);
    for (const { table_name, index_name, bytes } of keys) assert.ok(Number(bytes) <= 767, `${table_name}.${index_name}: ${bytes}`);
  });

  test('a site of a network has tables of its own', async () => {
    const [first, second] = await ledger(
      shop,
      `global $wpdb; $t->pools->ensure( 1, array( 'ONLY-HERE' ) ); $mine = $wpdb->prefix;
      $wpdb->prefix = $mine . '7_';
      $other = new Schema( $t->database ); $missing = count( $other->missing() ); $other->install();
      $found = array( $missing, count( $t->pools->of_items( 1, array( 'ONLY-HERE' ) ) ) );
      foreach ( Schema::names() as $name ) { $t->database->write( 'DROP TABLE %i', array( $t->database->table( $name ) ) ); }
      $wpdb->prefix = $mine;
      return array( $found, count( $t->pools->of_items( 1, array( 'ONLY-HERE' ) ) ) );`,
    );
    assert.deepEqual([first, second], [[(await names()).length, 0], 1]);
  });

  test('uninstalled, nothing is left', async () => {
    // In one request, for the next one finds that the tables are gone and makes them anew.
    const left = await ledger(shop, '$t->schema->uninstall(); $left = $t->schema->missing(); return array_values( array_diff( Schema::names(), $left ) );');
    assert.deepEqual(left, []);
    assert.deepEqual(await shop.query(`SELECT option_name FROM wp_options WHERE option_name = 'stock_truth_schema_version'`), []);
  });
});
