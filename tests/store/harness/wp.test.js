/**
 * Proves the ways into WordPress that the harness offers besides the web: PHP, SQL, the plugin under
 * test put in and taken out, and the stand-in for WP-CLI.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { startErp } from '../../erp/erp.js';
import { wpCli } from './sources.js';
import { describeShop } from './suite.js';

const PLUGIN = `<?php
/* Plugin Name: Sample */
add_option( 'stock_truth_sample', 'here' );
if ( isset( $_GET['warn'] ) ) {
	trigger_error( 'from the plugin', E_USER_WARNING );
}
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	class Sample_Command {
		/**
		 * Counts.
		 *
		 * ## OPTIONS
		 *
		 * <word>...
		 * : What to count.
		 *
		 * [--format=<format>]
		 * : How.
		 * ---
		 * default: table
		 * options:
		 *   - table
		 *   - json
		 * ---
		 *
		 * [--loud]
		 * : Whether to say more.
		 *
		 * ## EXAMPLES
		 *
		 *     wp stock-truth count-words a b
		 *
		 * @subcommand count-words
		 */
		public function count_words( $args, $assoc_args ) {
			$rows = array_map( fn( $word ) => array( 'word' => $word, 'length' => strlen( $word ) ), $args );
			\\WP_CLI\\Utils\\format_items( $assoc_args['format'], $rows, array( 'word', 'length' ) );
			if ( ! empty( $assoc_args['loud'] ) ) {
				WP_CLI::success( 'counted by ' . wp_get_current_user()->user_login );
			}
		}
		public function fail() {
			WP_CLI::warning( 'careful' );
			WP_CLI::error( 'no', 3 );
		}
	}
	WP_CLI::add_command( 'stock-truth', 'Sample_Command' );
	WP_CLI::add_command( 'stock-truth ping', function ( $args ) { WP_CLI::line( 'pong ' . implode( ',', $args ) ); } );
}
`;

const from = await mkdtemp(join(tmpdir(), 'sample-plugin-'));
await writeFile(join(from, 'stock-truth.php'), PLUGIN);
await writeFile(join(from, 'uninstall.php'), `<?php delete_option( 'stock_truth_sample' );`);
after(() => rm(from, { recursive: true }));

/** @returns {Promise<import('./shop.js').ShopOptions>} */
const options = async () => ({
  plugin: from,
  erp: await startErp({ items: { 'HAMMER-01': 47 } }),
  checkout: 'classic',
  options: { blogname: 'Named' },
  constants: { SAMPLE_CONSTANT: `it's` },
});

await describeShop('the ways into WordPress', options, ({ shop, test }) => {
  test('options and constants are set before the plugin is switched on', async () => {
    assert.deepEqual(
      await shop.php(`return array( get_option( 'blogname' ), SAMPLE_CONSTANT, $args['n'], wp_get_current_user()->user_login );`, { n: 1.5 }, { user: 'admin' }),
      ['Named', "it's", 1.5, 'admin'],
    );
    assert.equal(await shop.option('stock_truth_sample'), 'here');
  });

  test('an error in PHP is an error in the test', async () => {
    await assert.rejects(shop.php(`throw new Exception( 'on purpose' );`), /on purpose/);
    await assert.rejects(shop.php(`exit;`), /ended early/);
    await assert.rejects(shop.php(`nothing_called_so();`), /undefined function/);
  });

  test('SQL reads what is stored and refuses nonsense', async () => {
    const sql = 'SELECT option_value AS v FROM wp_options WHERE option_name = ?';
    assert.deepEqual(await shop.query(sql, ['blogname']), [{ v: 'Named' }]);
    assert.deepEqual(await shop.query('UPDATE wp_options SET autoload = 1 WHERE 1 = 0'), [
      { affected: 0 },
    ]);
    await assert.rejects(shop.query('SELECT nothing FROM nowhere'), /nowhere/);
  });

  test('the shop reaches the ERP, even by safe requests, and nobody else', async () => {
    const rows = await shop.php(
      `$answer = wp_safe_remote_get( $args['url'], array( 'headers' => array( 'Authorization' => 'Bearer ' . $args['token'] ) ) );
      return json_decode( wp_remote_retrieve_body( $answer ), true )['rows'];`,
      { url: shop.erp.stockUrl, token: shop.erp.token },
    );
    assert.equal(rows[0].available, '47');
    assert.equal(shop.erp.requests().length, 1);
    const outside = await shop.php(`return wp_remote_get( 'http://shop.example/' )->get_error_code();`);
    assert.equal(outside, 'http_request_not_executed');
  });

  test('the classic pages can be the ones of the shop', async () => {
    const page = await shop.shopper().request('/?page_id=' + (await shop.option('woocommerce_cart_page_id')));
    assert.match(page.url, /classic-cart/);
  });

  test('what the plugin complains of is told from what others do', async () => {
    await shop.shopper().request('/?warn=1');
    await shop.php(`trigger_error( 'from elsewhere', E_USER_WARNING ); return true;`);
    assert.deepEqual(shop.logProblems().map(({ level }) => level), ['Warning']);
    assert.match(shop.logProblems()[0].text, /from the plugin/);
    assert.equal(shop.logProblems({ all: true }).length, 2);
    shop.forgetLog();
    assert.deepEqual(shop.logProblems({ all: true }), []);
  });

  test('a command runs with its arguments, its defaults and its user', async () => {
    const table = await shop.cli(['stock-truth', 'count-words', 'a', 'bcd', '--loud'], { user: 'admin' });
    assert.equal(table.stderr, '');
    assert.equal(table.code, 0);
    assert.match(table.stdout, /bcd\s+\W?\s*3/);
    assert.match(table.stdout, /Success: counted by admin/);
    const json = await shop.cli(['stock-truth', 'count-words', 'a', '--format=json']);
    assert.deepEqual(JSON.parse(json.stdout), [{ word: 'a', length: 1 }]);
    assert.match((await shop.cli(['stock-truth', 'ping', 'x'])).stdout, /pong x/);
  });

  test('a command that is called wrongly or fails says so and has an exit code', async () => {
    for (const [words, said, code] of /** @type {[string[], RegExp, number][]} */ ([
      [['stock-truth', 'count-words'], /usage: wp stock-truth count-words/, 1],
      [['stock-truth', 'count-words', 'a', '--odd'], /unknown --odd parameter/, 1],
      [['stock-truth', 'count-words', 'a', '--format=xml'], /Invalid value specified for 'format'/, 1],
      [['stock-truth', 'nothing'], /'nothing' is not a registered subcommand/, 1],
      [['stock-truth', 'fail'], /Warning: careful\nError: no/, 3],
    ])) {
      const { code: ended, stderr, stdout } = await shop.cli(words);
      assert.match(wpCli() ? stderr + stdout : stderr, said);
      assert.equal(ended, code);
    }
  });

  test('uninstalling removes the plugin and runs its uninstall.php', async () => {
    await shop.deactivatePlugin();
    assert.equal(await shop.option('stock_truth_sample'), 'here');
    await shop.uninstallPlugin();
    assert.equal(await shop.option('stock_truth_sample'), false);
    await shop.usePlugin({ from, activate: false });
    assert.equal(await shop.option('stock_truth_sample'), false);
  });
});
