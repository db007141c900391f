/**
 * Proves which decisions of a shop's doors are kept, that they name no customer, and that they can be asked again: in the
 * shop, by REST, and by the command line without the shop.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { believeInPlenty, connect, OPTIONS, stock } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { save, units } from './php-backend/ledger.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What `stock-truth replay` says of a document. @param {string} text @returns {Promise<{code: number, out: string}>} */
const native = (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'decision-'));
  const file = join(folder, 'decision.json');
  writeFileSync(file, text);
  return new Promise((done) => {
    const built = process.env.STOCK_TRUTH_BIN ?? join(ROOT, 'target/debug/stock-truth');
    if (!existsSync(built)) execFileSync('cargo', ['build', '--bin', 'stock-truth'], { cwd: ROOT, stdio: 'inherit' });
    execFile(built, ['replay', file], (error, stdout, stderr) => {
      rmSync(folder, { recursive: true });
      done({ code: error === null ? 0 : Number(error.code), out: stdout + stderr });
    });
  });
};

await describeShop('decisions that are kept', OPTIONS, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof stock>>} */
  let products;
  /** @returns {Promise<any[]>} */
  const kept = () => shop.query('SELECT * FROM wp_stock_truth_decision ORDER BY id');
  const empty = () => shop.query('DELETE FROM wp_stock_truth_decision');
  const short = async () => (await kept()).map(({ kind, step, outcome, products: of }) => [kind, step, outcome, of].join(' '));
  const cli = (/** @type {string[]} */ ...words) => shop.cli(['stock-truth', 'decision', ...words], { user: 'admin' });
  /** @param {string} path @param {object} [query] @param {string} [user] @param {string} [method] @returns {Promise<any>} */
  const rest = (path, query = {}, user = 'admin', method = 'GET') =>
    shop.php(
      `$request = new WP_REST_Request( $args['method'], '/stock-truth/v1/decisions' . $args['path'] ); $request->set_query_params( (array) $args['query'] );
      $answer = rest_do_request( $request ); return array( 'status' => $answer->get_status(), 'data' => $answer->get_data() );`,
      { path, query, method },
      user === '' ? {} : { user },
    );

  test('a shop that only observes keeps no refusal', async () => {
    products = await stock(shop);
    await connect(shop);
    await believeInPlenty(shop, products);
    await shop.shopper().classicAdd(products.hammer.id, 6);
    assert.deepEqual(await kept(), []);
  });

  test('each refused add is kept once, with what was asked and answered, and what passes is not', async () => {
    await connect(shop, { mode: 'enforce' });
    await believeInPlenty(shop, products);
    const buyer = shop.shopper();
    await buyer.classicAdd(products.hammer.id, 6);
    await buyer.storeAdd(products.saw.id, 7);
    await buyer.storeAdd(products.saw.id, 1);
    assert.deepEqual(await short(), [`refusal add limit ${products.hammer.id}`, `refusal add limit ${products.saw.id}`]);
    const [first] = await kept();
    const question = JSON.parse(first.question);
    assert.deepEqual([question.step, question.now, question.lines[0].quantity], ['add', first.made_at, units(6)]);
    const answer = JSON.parse(first.answer);
    assert.deepEqual([answer.outcome, answer.lines[0].reason, answer.lines[0].maxQuantity], ['limit', 'notEnough', units(5)]);
    assert.match(first.rules, /^[0-9a-f]{64}$/);
    assert.equal(first.order_id, 0);
  });

  test('a cart that does not pass is kept once however often it is looked at, and again when something else is refused', async () => {
    const buyer = shop.shopper();
    await buyer.storeAdd(products.hammer.id, 5);
    await empty();
    await shop.query("UPDATE wp_stock_truth_claim SET figure = ? WHERE item = 'HAMMER-01'", [units(2)]);
    await shop.query("UPDATE wp_stock_truth_pool SET figure = ?, revision = revision + 1 WHERE item = 'HAMMER-01'", [units(2)]);
    for (let look = 0; look < 3; ++look) await buyer.classicCart();
    assert.deepEqual(await short(), [`refusal add limit ${products.hammer.id}`]);
    await shop.query("UPDATE wp_stock_truth_claim SET figure = ? WHERE item = 'HAMMER-01'", [units(1)]);
    await shop.query("UPDATE wp_stock_truth_pool SET figure = ?, revision = revision + 1 WHERE item = 'HAMMER-01'", [units(1)]);
    await buyer.classicCart();
    assert.equal((await kept()).length, 2);
    await empty();
    assert.equal((await buyer.storeCheckout()).ok, false);
    assert.deepEqual(await short(), [`refusal checkout limit ${products.hammer.id}`]);
  });

  test('no record names a customer', async () => {
    const text = JSON.stringify(await kept());
    for (const name of ['example.', '@', 'Doe', 'Street', 'phone', 'address', 'session', 'name']) assert.ok(!text.includes(name), `${name} in ${text}`);
  });

  test('of checkouts that pass as many are kept as the filter says, each with its order', async () => {
    await empty();
    const sampled = (/** @type {number} */ of) =>
      shop.php(
        `add_filter( 'stock_truth_decision_sample', fn() => $args['of'] ); $records = stock_truth()->get( StockTruth\\Decisions\\Records::class );
        $take = function (): array { $taken = $this->waiting; $this->waiting = array(); return $taken; }; $orders = array();
        $line = StockTruth\\Gate\\Lines::one( wc_get_product( $args['product'] ) );
        for ( $order = 1; $order <= 400; ++$order ) {
          $line = clone $line; $line->quantity += 10000;
          stock_truth()->get( StockTruth\\Gate\\Decided::class )->passed( 'checkout', stock_truth()->get( StockTruth\\Gate\\Judge::class )->ask( 'checkout', array( $line ), array() ), $order );
          foreach ( $take->call( $records ) as $row ) { $orders[] = $row->kind . $row->order_id; }
        }
        return $orders;`,
        { of, product: products.saw.id },
      );
    assert.deepEqual(await sampled(0), []);
    assert.deepEqual(await sampled(1), Array.from({ length: 400 }, (_, at) => `sample${at + 1}`));
    const few = await sampled(100);
    assert.ok(few.length >= 1 && few.length <= 12, few.join());
    assert.deepEqual(await sampled(100), few, 'the same orders each time');
  });

  test('an order that a shopper places and that is of the sample is kept with its number', async () => {
    await empty();
    await shop.query("UPDATE wp_stock_truth_pool SET figure = 50000, revision = revision + 1 WHERE item = 'SAW-01'");
    const sample = (/** @type {string} */ code) => shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); return file_put_contents( WPMU_PLUGIN_DIR . '/sample.php', $args['code'] );`, { code });
    // The number of the next order is not known before, so all are kept.
    await sample("<?php add_filter( 'stock_truth_decision_sample', fn() => 1 );");
    const buyer = shop.shopper();
    await buyer.storeAdd(products.saw.id, 1);
    const { order } = await buyer.storeCheckout();
    assert.deepEqual((await kept()).map(({ kind, step, outcome, order_id }) => [kind, step, outcome, order_id]), [['sample', 'checkout', 'allow', order?.id]]);
    await sample('<?php');
    await empty();
  });

  test('a request keeps ten at most, and a day no more than its bound', async () => {
    const many = () =>
      shop.php(
        `$line = StockTruth\\Gate\\Lines::one( wc_get_product( $args['product'] ) ); $line->quantity = 990000; $guard = stock_truth()->get( StockTruth\\Gate\\Guard::class );
        for ( $n = 0; $n < 14; ++$n ) { $line = clone $line; $line->quantity += 10000; $guard->refusal( 'add_to_cart', 'add', fn() => array( $line ) ); }`,
        { product: products.saw.id },
      );
    await many();
    assert.equal((await kept()).length, 10);
    await shop.query('UPDATE wp_stock_truth_decision SET id = id + 4990 ORDER BY id DESC LIMIT 9');
    await many();
    assert.equal((await kept()).length, 10, 'the day is full');
    await shop.query('UPDATE wp_stock_truth_decision SET made_at = made_at - 86400001');
    await many();
    assert.equal((await kept()).length, 20, 'another day');
    await empty();
  });

  test('what staff took all the same is kept as that, with the order', async () => {
    const app = await shop.adminSession();
    const create = (/** @type {object} */ more) => app.rest('POST', '/wc/v3/orders', { status: 'processing', line_items: [{ product_id: products.saw.id, quantity: 50 }], ...more });
    assert.deepEqual(await save(shop, { rest_orders: 'refuse' }), []);
    assert.equal((await create({})).status, 409);
    assert.deepEqual(await short(), [`refusal checkout limit ${products.saw.id}`]);
    await empty();
    const { id } = (await create({ stock_truth_override: 'Agreed' })).json;
    const rows = await kept();
    assert.deepEqual(rows.map(({ kind, order_id }) => [kind, order_id]), [['override', id]]);
  });

  test('that a decision cannot be kept neither opens a door nor shuts one', async () => {
    await shop.query('RENAME TABLE wp_stock_truth_decision TO wp_away');
    const [nail] = products.nails.variations;
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(nail, 99)).ok, false);
    assert.equal((await buyer.storeAdd(nail, 1)).ok, true);
    await shop.query('RENAME TABLE wp_away TO wp_stock_truth_decision');
    const refused = await shop.php(
      `add_filter( 'stock_truth_decision_sample', function () { throw new RuntimeException( 'a filter of somebody' ); } ); $line = StockTruth\\Gate\\Lines::one( wc_get_product( $args['product'] ) );
      ( function () { $this->records = null; } )->call( stock_truth()->get( StockTruth\\Gate\\Decided::class ) );
      $more = clone $line; $more->quantity = 990000; $guard = stock_truth()->get( StockTruth\\Gate\\Guard::class );
      return array_map( fn( $one ) => null !== $guard->refusal( 'add_to_cart', 'add', fn() => array( $one ) ), array( $line, $more ) );`,
      { product: nail },
    );
    assert.deepEqual(refused, [false, true]);
  });

  test('the list, one of them and its replay, by the command line and by REST', async () => {
    await shop.shopper().classicAdd(products.hammer.id, 6);
    const { id } = (await kept()).at(-1);
    assert.deepEqual((await cli('list', '--format=ids')).stdout.trim().split(' ').map(Number), (await kept()).map((row) => row.id).reverse());
    assert.match((await cli('list', '--kind=refusal')).stdout, /notEnough/);
    assert.match((await cli('show', String(id))).stdout, /outcome: limit/);
    assert.match((await cli('show', '999999')).stderr, /decision_unknown/);
    assert.match((await cli('replay', String(id))).stdout, /The same rules give the same answer\./);
    const page = await rest('', { per_page: 1 });
    assert.deepEqual([page.status, page.data.decisions.length, page.data.next], [200, 1, id]);
    assert.equal((await rest('', { before: id, kind: 'override' })).data.decisions[0].kind, 'override');
    assert.equal((await rest('', { kind: 'other' })).status, 400);
    const one = await rest(`/${id}`);
    assert.deepEqual([one.data.id, one.data.products, one.data.document.record], [id, [products.hammer.id], 1]);
    assert.deepEqual((await rest(`/${id}/replay`)).data.sameAnswer, true);
    assert.equal((await rest('/999999')).status, 404);
  });

  test('the routes are closed to who does not run the shop, and know no other method', async () => {
    await shop.php(`foreach ( array( 'shopper' => 'customer', 'editor' => 'editor' ) as $login => $role ) { wp_insert_user( array( 'user_login' => $login, 'user_pass' => 'x', 'user_email' => $login . '@example.org', 'role' => $role ) ); }`);
    const { id } = (await kept()).at(-1);
    const before = await kept();
    for (const path of ['', `/${id}`, `/${id}/replay`]) {
      for (const [user, status] of /** @type {const} */ ([['', 401], ['shopper', 403], ['editor', 403]])) assert.equal((await rest(path, {}, user)).status, status, `${path} as ${user || 'nobody'}`);
      for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await rest(path, {}, 'admin', method)).status, 404, `${method} ${path}`);
    }
    assert.deepEqual(await kept(), before);
  });

  test('the command line without the shop finds the same decision, byte for byte', async () => {
    const { id } = (await kept()).at(-1);
    const { stdout } = await cli('show', String(id), '--format=json');
    assert.deepEqual(await native(stdout), { code: 0, out: 'The same rules gave the same answer, byte for byte.\n' });
    const forged = stdout.replace('"outcome": "limit"', '"outcome": "allow"');
    assert.notEqual(forged, stdout);
    assert.equal((await native(forged)).code, 3);
  });

  test('another answer and other rules are named', async () => {
    const { id, answer } = (await kept()).at(-1);
    await shop.query('UPDATE wp_stock_truth_decision SET answer = ?, rules = REPEAT( "0", 64 ) WHERE id = ?', [answer.replace('"limit"', '"allow"'), id]);
    const { code, stdout, stderr } = await cli('replay', String(id));
    assert.equal(code, 1);
    assert.match(stdout, /outcome: "allow" -> "limit"/);
    assert.match(stderr, /Other rules .* give another answer\./);
    await shop.query(`UPDATE wp_stock_truth_decision SET question = '{"now":1,"step":"add","surprise":1}' WHERE id = ?`, [id]);
    assert.match((await cli('replay', String(id))).stderr, /give no answer to the question: field_unknown surprise/);
  });
});
