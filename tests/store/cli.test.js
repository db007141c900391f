/**
 * Proves the commands and Site Health: what an operator reads when something is asked or wrong.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, pull, readCatalogue, save, units, withErp } from './php-backend/ledger.js';

const ITEMS = { 'HAMMER-01': 47, '007': 5, ORPHAN: 12, 'SAW-01': 3 };

await describeShop('the command line', withErp({ items: ITEMS }), ({ shop, test }) => {
  /** @type {import('./harness/catalog.js').Created[]} */
  let products;
  const explain = async (/** @type {string} */ item) => {
    const { code, stdout, stderr } = await shop.cli(['stock-truth', 'explain', item, '--format=json']);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout);
  };
  const health = async (/** @type {string} */ test) =>
    shop.php(
      `$tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) );
      return call_user_func( $tests['direct'][ $args['test'] ]['test'] );`,
      { test },
    );

  test('a pull without an address says what is missing', async () => {
    const { code, stderr } = await shop.cli(['stock-truth', 'pull']);
    assert.equal(code, 1);
    assert.match(stderr, /feed_not_configured/);
    assert.equal((await health('stock_truth_feed')).status, 'recommended');
    const rules = await health('stock_truth_rules');
    assert.deepEqual([rules.status, /[0-9a-f]{64}/.test(rules.description)], ['good', true]);
  });

  test('a pull while observing writes nothing and says so', async () => {
    products = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', price: '12.50', stock: 0 },
      { sku: '007', stock: 5 },
      { sku: 'MINE', stock: 2, price: 3 },
      { sku: 'SAW-01', stock: 8, price: 20 },
    ]);
    await connect(shop);
    const { code, stdout } = await shop.cli(['stock-truth', 'pull']);
    assert.equal(code, 0);
    assert.match(stdout, /observing: nothing was written/);
    assert.match(stdout, /Success: 4 rows read, 4 pools changed/);
    assert.equal((await health('stock_truth_feed')).status, 'good');
  });

  test('explain shows every term, the verdicts, and what is wrong at whose cost', async () => {
    const hammer = await explain('HAMMER-01');
    assert.deepEqual(
      [hammer.id, hammer.mapping, hammer.expected, hammer.shop, hammer.drift],
      [products[0].id, 'mapped', '47', '0', '-47'],
    );
    assert.deepEqual(hammer.finding, {
      cause: 'unexplained',
      severity: 'medium',
      owner: 'operations',
      oversell: '0',
      oversell_cost: '0.00 EUR',
      lost: '47',
      lost_cost: '587.50 EUR',
    });
    assert.deepEqual(
      hammer.terms.map((/** @type {any} */ { term, value }) => [term, value]),
      [
        ['figure', '47'], ['inFlight', '0'], ['safetyStock', '0'], ['backorderAllowance', '0'], ['heldElsewhere', '0'],
        ['blocked', '0'], ['rounding', '0'], ['clamp', '0'], ['pendingReduction', '0'], ['expected', '47'], ['shop', '0'], ['reserved', '0'],
      ],
    );
    assert.match(hammer.terms[0].age, /^\d+ s$/);
    assert.deepEqual(
      hammer.verdicts.map((/** @type {any} */ { step, outcome, reason, maxQuantity }) => [step, outcome, reason, maxQuantity]),
      ['browse', 'add', 'checkout', 'pay'].map((step) => [step, 'allow', 'enough', '47']),
    );
    assert.match(hammer.verdicts[2].valid_until, /^2\d{3}-.*Z$/);
    assert.equal((await explain('SAW-01')).finding.oversell_cost, '100.00 EUR');
  });

  test('explain finds an item by id, by a key of digits, and where only one side knows it', async () => {
    assert.equal((await explain(String(products[0].id))).sku, 'HAMMER-01');
    assert.equal((await explain('007')).id, products[1].id);
    const orphan = await explain('ORPHAN');
    assert.deepEqual([orphan.id, orphan.mapping, orphan.finding.cause], [null, 'notInShop', 'notInShop']);
    const mine = await explain('MINE');
    assert.deepEqual([mine.mapping, mine.finding.cause, mine.verdicts[2].outcome], ['notInErp', 'notInErp', 'block']);
    const nobody = await shop.cli(['stock-truth', 'explain', 'NOBODY']);
    assert.deepEqual([nobody.code, /item_unknown/.test(nobody.stderr)], [1, true]);
  });

  test('explain is a table for people', async () => {
    const { stdout } = await shop.cli(['stock-truth', 'explain', 'HAMMER-01']);
    assert.match(stdout, /HAMMER-01 {2}Hammer/);
    assert.match(stdout, /figure\W+47\W+ERP/);
    assert.match(stdout, /finding: unexplained, medium, operations/);
  });

  test('project brings the shop in line and says how much', async () => {
    await save(shop, { mode: 'enforce' });
    const { code, stdout } = await shop.cli(['stock-truth', 'project']);
    assert.equal(code, 0);
    assert.match(stdout, /Success: 2 of 4 listings written/);
    assert.equal((await shop.product(products[0].id)).stock, 47);
    assert.equal((await explain('HAMMER-01')).finding, null);
  });

  test('what was sold and not reduced is told apart', async () => {
    await shop.createOrder({ items: [{ product: products[3].id, quantity: 2 }], status: 'processing' });
    const saw = await explain('SAW-01');
    assert.deepEqual([saw.expected, saw.shop, saw.drift, saw.finding], ['1', '1', '0', null]);
    assert.equal(saw.terms[1].value, '-2');
  });

  test('status tells the feed, the ledger and the rules', async () => {
    const { stdout } = await shop.cli(['stock-truth', 'status', '--format=json']);
    const status = JSON.parse(stdout);
    assert.deepEqual(
      [status.version, status.mode, status.feeds.erp.error_code, status.pools.pools, status.open_lines, status.open_units],
      ['0.1.0', 'enforce', null, 4, 1, '2'],
    );
    assert.match(status.rules, /^[0-9a-f]{64}$/);
    assert.match((await shop.cli(['stock-truth', 'status'])).stdout, /mode\W+enforce/);
  });

  test('a failing and an old feed are on the Site Health page', async () => {
    shop.erp.fault({ kind: 'status', status: 401 });
    await pull(shop);
    const failing = await health('stock_truth_feed');
    assert.deepEqual([failing.status, /http_unauthorised/.test(failing.description)], ['critical', true]);
    shop.erp.clearFaults();
    await pull(shop);
    await shop.query('UPDATE wp_stock_truth_feed SET succeeded_at = succeeded_at - 3600000');
    assert.equal((await health('stock_truth_feed')).status, 'critical');
  });

  test('a ledger with gaps, or that grows, is on the Site Health page', async () => {
    assert.equal((await health('stock_truth_ledger')).status, 'good');
    await shop.php(`update_option( 'stock_truth_cleaning', array( 'at' => 1, 'left' => array( 'journal' => 9 ), 'behind' => array( 'journal' ) ), false ); return true;`);
    assert.match((await health('stock_truth_ledger')).description, /journal/);
    await shop.php(`delete_option( 'stock_truth_cleaning' ); delete_option( StockTruth\\Catalog\\Pass::OPTION ); return true;`);
    assert.equal((await health('stock_truth_ledger')).status, 'recommended');
    await readCatalogue(shop);
    await shop.query('RENAME TABLE wp_stock_truth_alias TO wp_stock_truth_alias_away');
    const gap = await health('stock_truth_ledger');
    await shop.query('RENAME TABLE wp_stock_truth_alias_away TO wp_stock_truth_alias');
    assert.deepEqual([gap.status, /alias/.test(gap.description)], ['critical', true]);
  });

  test('listings are gone through by their ids, then the items without one', async () => {
    const all = await shop.php(
      `$rows = array(); $after = 0;
      do {
        $page = stock_truth()->get( StockTruth\\Facts\\ListingFacts::class )->page( $after, 2 );
        foreach ( $page['rows'] as $row ) { $rows[] = array( $row->sku, $row->question['listing']['mapping'] ); }
        $after = $page['next'];
      } while ( null !== $after );
      return $rows;`,
    );
    assert.deepEqual(all, [
      ['HAMMER-01', 'mapped'], ['007', 'mapped'], ['MINE', 'notInErp'], ['SAW-01', 'mapped'], ['ORPHAN', 'notInShop'],
    ]);
  });

  test('a cart costs one query, however many lines', async () => {
    const count = (/** @type {number} */ lines) =>
      shop.php(
        `global $wpdb; $lines = array();
        $ids = array_slice( wc_get_products( array( 'limit' => -1, 'return' => 'ids', 'orderby' => 'ID', 'order' => 'ASC' ) ), 0, $args['lines'] );
        foreach ( $ids as $id ) { $lines[] = $line = StockTruth\\Gate\\Lines::one( wc_get_product( $id ) ); $line->quantity = 10000; }
        stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current(); $before = $wpdb->num_queries;
        $facts = stock_truth()->get( StockTruth\\Facts\\CartFacts::class )->question( 'checkout', $lines );
        $queries = $wpdb->num_queries - $before;
        return array( $queries, count( $facts['lines'] ), stock_truth()->get( StockTruth\\Engine\\Engine::class )->ask( 'decide', $facts )['outcome'] );`,
        { lines },
      );
    assert.deepEqual(await count(1), [1, 1, 'allow']);
    await shop.createProducts(Array.from({ length: 40 }, (_, n) => ({ sku: `BULK-${n}`, stock: 1 })));
    assert.deepEqual(await count(44), [1, 44, 'block']);
  });

  test("another's reservation holds, one's own does not", async () => {
    const waiting = await shop.createOrder({ items: [{ product: products[0].id, quantity: 4 }], status: 'pending' });
    await shop.php(`wc_reserve_stock_for_order( wc_get_order( $args['id'] ) ); return true;`, { id: waiting.id });
    const held = (/** @type {number} */ exclude) =>
      shop.php(
        `$fact = stock_truth()->get( StockTruth\\Facts\\PoolFacts::class )->of( array( $args['product'] ), $args['exclude'] )[ $args['product'] ];
        return array( $fact->reservations, stock_truth()->get( StockTruth\\Facts\\Governed::class )->is( $fact, false, false ), $fact->listing->item );`,
        { product: products[0].id, exclude },
      );
    const [[hold, ...more], governed, key] = await held(0);
    assert.deepEqual([hold.units, more, governed, key], ['4.0000', [], true, 'HAMMER-01']);
    assert.ok(hold.until > Date.now() + 3_000_000 && hold.until < Date.now() + 3_700_000);
    assert.deepEqual((await held(waiting.id))[0], []);
  });

  test('of many holds those that end last are put together, into one that ends when the last of them does', async () => {
    const merged = await shop.php(
      `$holds = array_map( static function ( $n ) { return array( 'quantity' => 10000, 'until' => $n ); }, range( 1, 250 ) );
      $rows = StockTruth\\Facts\\Holds::rows( array( 3 => $holds, 5 => array_slice( $holds, 0, 2 ) ) );
      return array( count( $rows ), $rows[98], $rows[99], array_slice( $rows, 100 ) );`,
    );
    assert.deepEqual(merged, [
      102,
      { pool: 3, quantity: units(1), until: 99 },
      { pool: 3, quantity: units(151), until: 250 },
      [{ pool: 5, quantity: units(1), until: 1 }, { pool: 5, quantity: units(1), until: 2 }],
    ]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
