/**
 * Proves the plugin's abilities through WordPress's own routes: what an assistant may ask of a shop and do in it, who may
 * have it asked, and that a page of the shop loads nothing of it.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeShop } from './harness/suite.js';
import { alwaysOpen, compareAll, connect, pull, withErp } from './php-backend/ledger.js';

const INCLUDES = join(dirname(fileURLToPath(import.meta.url)), '../../plugin/includes');
const NAMES = ['explain-listing', 'can-be-promised', 'list-exceptions', 'case-file', 'preview-repair', 'take-on-exception', 'note-on-exception', 'repair-exception'];
const LOOKS = NAMES.slice(0, 5);

await describeShop('the abilities', withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 4, 'NAIL-S': 3 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  let variable = 0;
  let number = '';
  const look = async () => {
    await pull(shop);
    await shop.query('UPDATE wp_stock_truth_listing SET looked_at = looked_at - 1000000');
    await compareAll(shop);
  };
  /** @param {string} name @param {any} [input] @param {string} [user] @param {string} [method] @returns {Promise<any>} */
  const run = (name, input = null, user = 'admin', method = LOOKS.includes(name) ? 'GET' : 'POST') =>
    shop.php(
      `$request = new WP_REST_Request( $args['method'], '/wp-abilities/v1/abilities/stock-truth/' . $args['name'] . '/run' );
      if ( 'POST' === $args['method'] ) { $request->set_header( 'content-type', 'application/json' ); $request->set_body( wp_json_encode( array( 'input' => $args['input'] ) ) ); }
      elseif ( null !== $args['input'] ) { wp_parse_str( http_build_query( array( 'input' => $args['input'] ) ), $query ); $request->set_query_params( $query ); }
      $answer = rest_do_request( $request ); $data = $answer->get_data();
      return array( 'status' => $answer->get_status(), 'code' => $data['code'] ?? null, 'message' => $data['message'] ?? null, 'data' => $data );`,
      { name, input, method },
      user === '' ? {} : { user },
    );
  const refused = async (/** @type {string} */ name, /** @type {any} */ input) => {
    const { status, code } = await run(name, input);
    return [status, code];
  };

  test('they are listed with their schemas and with what they do', async () => {
    for (const one of await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 3, price: 5 },
      { sku: 'SAW-01', name: 'Saw & Co', stock: 4, price: 2.5 },
      { name: 'Nails', variations: [{ kind: 'short', sku: 'NAIL-S', stock: 3 }] },
    ])) {
      if (one.sku) ids[one.sku] = one.id;
      else variable = one.id;
    }
    await alwaysOpen(shop);
    await connect(shop, { mode: 'observe' });
    await look();
    await shop.php(`wp_insert_user( array( 'user_login' => 'shopper', 'user_pass' => 'x', 'user_email' => 's@example.org', 'role' => 'customer' ) ); wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'x', 'user_email' => 'e@example.org', 'role' => 'editor' ) );`);
    const admin = await shop.adminSession();
    const { status, json } = await admin.rest('GET', '/wp-abilities/v1/abilities?per_page=100');
    assert.equal(status, 200);
    const ours = json.filter((/** @type {any} */ one) => one.name.startsWith('stock-truth/'));
    assert.deepEqual(ours.map((/** @type {any} */ one) => one.name.slice(12)), NAMES);
    for (const one of ours) {
      const reads = LOOKS.includes(one.name.slice(12));
      assert.deepEqual([one.category, one.meta.annotations.readonly, one.meta.annotations.idempotent], ['stock-truth', reads, reads], one.name);
      assert.equal(one.meta.annotations.destructive, one.name === 'stock-truth/repair-exception', one.name);
      assert.ok(one.label.length > 5 && one.description.length > 40 && one.output_schema.required.length > 0, one.name);
      assert.equal(one.input_schema.additionalProperties, false);
    }
    assert.equal((await admin.rest('GET', '/wp-abilities/v1/categories/stock-truth')).json.slug, 'stock-truth');
  });

  test('a product is explained by its number and by its SKU', async () => {
    const { status, data } = await run('explain-listing', { sku: 'HAMMER-01' });
    assert.deepEqual([status, data.id, data.expected, data.shop, data.mode], [200, ids['HAMMER-01'], '10', '3', 'observe']);
    assert.deepEqual(data.terms[0], { term: 'figure', value: '10', source: 'ERP', age: data.terms[0].age });
    assert.deepEqual(data.verdicts.map((/** @type {any} */ one) => [one.step, one.outcome]), ['browse', 'add', 'checkout', 'pay'].map((step) => [step, 'allow']));
    assert.deepEqual((await run('explain-listing', { product: ids['HAMMER-01'] })).data.terms.map((/** @type {any} */ one) => one.value), data.terms.map((/** @type {any} */ one) => one.value));
    assert.deepEqual(await refused('explain-listing', { product: 999_999 }), [404, 'stock_truth_product_unknown']);
    assert.deepEqual(await refused('explain-listing', { sku: 'NOBODY' }), [404, 'stock_truth_product_unknown']);
    assert.deepEqual(await refused('explain-listing', {}), [400, 'ability_invalid_input']);
  });

  test('whether a quantity can be promised is what the checkout would say, and nothing is held', async () => {
    const holds = () => shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_hold');
    const before = await holds();
    const fits = (await run('can-be-promised', { sku: 'SAW-01', quantity: 4 })).data;
    assert.deepEqual([fits.promised, fits.outcome, fits.reason, fits.maxQuantity, fits.quantity, fits.name, fits.enforced], [true, 'allow', 'enough', '4', '4', 'Saw & Co', false]);
    assert.equal(fits.sentence, 'It could be ordered now.');
    const more = (await run('can-be-promised', { product: ids['SAW-01'], quantity: 5 })).data;
    assert.deepEqual([more.promised, more.outcome, more.reason, more.maxQuantity], [false, 'limit', 'notEnough', '4']);
    assert.match(more.sentence, /Saw & Co/);
    assert.equal((await run('can-be-promised', { sku: 'NAIL-S' })).data.quantity, '1');
    assert.deepEqual(await holds(), before);
  });

  test('what cannot be asked is refused with a code', async () => {
    for (const quantity of [0, -1, 'many']) assert.deepEqual(await refused('can-be-promised', { sku: 'SAW-01', quantity }), [400, 'ability_invalid_input'], String(quantity));
    assert.deepEqual(await refused('can-be-promised', { sku: 'SAW-01', product: ids['SAW-01'] }), [400, 'stock_truth_product_unnamed']);
    assert.deepEqual(await refused('can-be-promised', { sku: 'SAW-01', colour: 'red' }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('can-be-promised', { product: variable }), [400, 'stock_truth_not_sold_itself']);
    assert.deepEqual(await refused('can-be-promised', { sku: 'NOBODY' }), [404, 'stock_truth_product_unknown']);
    const huge = (await run('can-be-promised', { sku: 'SAW-01', quantity: 1e20 })).data;
    assert.equal(huge.promised, false);
    assert.deepEqual(await refused('list-exceptions', { role: 'kitchen' }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('list-exceptions', { per_page: 101 }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('case-file', { exception: 'ST-0' }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('case-file', { exception: "ST-1' OR 1" }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('case-file', { exception: 'ST-999999' }), [404, 'stock_truth_exception_unknown']);
    assert.deepEqual(await refused('take-on-exception', { exception: 'ST-999999' }), [404, 'stock_truth_exception_unknown']);
    assert.deepEqual(await refused('note-on-exception', { exception: 'ST-1', note: '' }), [400, 'ability_invalid_input']);
    assert.deepEqual(await refused('repair-exception', { exception: 'ST-1', seen: 'three' }), [400, 'stock_truth_quantity_not_readable']);
  });

  test('what disagrees is listed, and one of them has its case file', async () => {
    await look();
    const { status, data } = await run('list-exceptions');
    assert.equal(status, 200, JSON.stringify(data));
    const hammer = data.exceptions.find((/** @type {any} */ one) => one.subjectName === 'Hammer (SKU HAMMER-01)');
    assert.deepEqual([hammer.shown, hammer.expected, hammer.state], ['3', '10', 'open']);
    number = hammer.number;
    assert.equal((await run('list-exceptions', { state: 'resolved', role: 'support' })).data.total, 0);
    const file = await run('case-file', { exception: number });
    assert.deepEqual([file.status, file.data.number, file.data.shown, file.data.expected], [200, number, '3', '10']);
    assert.match(file.data.text, /Hammer/);
  });

  test('it is taken on, written about and repaired, as the person who is signed in', async () => {
    const taken = await run('take-on-exception', { exception: number, note: 'by an assistant' });
    assert.deepEqual([taken.status, taken.data.state, taken.data.acknowledgedBy], [200, 'acknowledged', 'admin']);
    assert.equal((await run('note-on-exception', { exception: number, note: 'The connector was restarted.' })).status, 200);
    const seen = (await run('preview-repair', { exception: number })).data;
    assert.deepEqual([seen.possible, seen.shown, seen.expected], [true, '3', '10']);
    assert.deepEqual(await refused('repair-exception', { exception: number, seen: '4' }), [409, 'stock_truth_figure_changed']);
    const done = await run('repair-exception', { exception: number, seen: seen.shown });
    assert.deepEqual([done.status, done.data.repair, done.data.state], [200, 'applied', 'acknowledged']);
    assert.equal((await shop.product(ids['HAMMER-01'])).stock, 10);
    assert.deepEqual(await refused('repair-exception', { exception: number, seen: '10' }), [400, 'stock_truth_nothing_to_repair']);
    const { text } = (await run('case-file', { exception: number })).data;
    assert.match(text, /by an assistant[^]*The connector was restarted\./);
  });

  test('nobody else may run any of them, by no method but the right one', async () => {
    const rows = () => shop.query('SELECT state, revision FROM wp_stock_truth_exception ORDER BY id');
    const before = await rows();
    /** @type {Record<string, any>} */
    const inputs = { 'explain-listing': { sku: 'SAW-01' }, 'can-be-promised': { sku: 'SAW-01' }, 'list-exceptions': { page: 1 } };
    for (const name of NAMES) {
      const input = inputs[name] ?? { exception: number, ...(LOOKS.includes(name) ? {} : { note: 'x' }), ...(name === 'repair-exception' ? { seen: '3' } : {}) };
      for (const [user, status] of /** @type {const} */ ([['', 401], ['shopper', 403], ['editor', 403]])) {
        assert.equal((await run(name, input, user)).status, status, `${name} as ${user || 'nobody'}`);
      }
      assert.equal((await run(name, input, 'admin', LOOKS.includes(name) ? 'POST' : 'GET')).status, 405, name);
    }
    assert.deepEqual(await rows(), before);
    // A cookie without its nonce is nobody.
    const admin = await shop.adminSession();
    assert.equal((await admin.request('/wp-json/wp-abilities/v1/abilities/stock-truth/list-exceptions/run')).status, 401);
    const { status, json } = await admin.rest('GET', '/wp-abilities/v1/abilities/stock-truth/list-exceptions/run');
    assert.deepEqual([status, json.exceptions.length > 0], [200, true]);
  });

  test('every sentence is translated', async () => {
    const left = await shop.php(
      `add_filter( 'gettext_stock-truth', static fn() => 'XX', 99 );
      $left = array();
      $walk = static function ( $of, $at ) use ( &$walk, &$left ) { foreach ( (array) $of as $key => $value ) { if ( in_array( $key, array( 'label', 'description' ), true ) && is_string( $value ) && 'XX' !== $value ) { $left[] = $at . ' ' . $value; } elseif ( is_array( $value ) ) { $walk( $value, $at . '.' . $key ); } } };
      foreach ( wp_get_abilities() as $name => $ability ) { if ( 0 === strpos( $name, 'stock-truth/' ) ) { $walk( array( 'label' => $ability->get_label(), 'description' => $ability->get_description(), 'in' => $ability->get_input_schema(), 'out' => $ability->get_output_schema() ), $name ); } }
      return $left;`,
    );
    assert.deepEqual(left, []);
  });

  test('a page of the shop loads nothing of it, and neither does a list of abilities build a service', async () => {
    const loaded = await shop.php(
      `$ours = static fn() => array_values( array_filter( array_map( static fn( $file ) => strstr( $file, 'includes/Abilities/' ), get_included_files() ) ) );
      $before = $ours(); wp_get_abilities(); return array( $before, $ours(), stock_truth()->has( StockTruth\\Exceptions\\Acts::class ), stock_truth()->has( StockTruth\\Facts\\Explanation::class ) );`,
    );
    assert.deepEqual(loaded, [['includes/Abilities/Hooks.php'], ['Hooks', 'Definitions', 'Schemas'].map((name) => `includes/Abilities/${name}.php`), false, false]);
  });

  test('a WordPress that has no abilities misses nothing: two hooks are hung that it never fires', () => {
    const code = `define( 'ABSPATH', '/' ); $hooks = array(); function add_action( $name ) { $GLOBALS['hooks'][] = $name; }
      require 'Services.php'; require 'Abilities/Hooks.php'; StockTruth\\Abilities\\Hooks::register( new StockTruth\\Services( array() ) ); echo json_encode( $hooks );`;
    const said = execFileSync(process.env.STOCK_TRUTH_PHP || 'php', ['-d', 'display_errors=1', '-d', 'error_reporting=-1', '-r', code], { cwd: INCLUDES, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(said), ['wp_abilities_api_categories_init', 'wp_abilities_api_init']);
  });
});
