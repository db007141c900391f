/**
 * Proves who owns a pool on a real shop: that another feed's claims stand beside it and are not used, that only a person hands it
 * over, and that no order is missing from the figure that it is handed over to. And the doors by which people change feeds.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startErp } from '../erp/erp.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';
import { connect, CONTRACT, demand, pool, pull, saveFeed, units, withErp } from './php-backend/ledger.js';

const TOKEN = 'second-token';

await describeShop('two feeds', withErp({ items: { HAMMER: 10, SAW: 4 } }), ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof startErp>>} */
  let second;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {import('./harness/catalog.js').Created} */
  let hammer;
  after(() => Promise.all([browser?.close(), second?.stop()]));

  const credential = { kind: 'bearer', parts: { token: TOKEN } };
  const claims = (/** @type {string} */ item) =>
    shop.query(
      'SELECT f.name, c.figure FROM wp_stock_truth_claim c JOIN wp_stock_truth_feed f ON f.id = c.feed_id WHERE c.item = ? ORDER BY f.name',
      [item],
    );
  const owner = async (/** @type {string} */ item) =>
    (await shop.query('SELECT f.name FROM wp_stock_truth_pool p LEFT JOIN wp_stock_truth_feed f ON f.id = p.feed_id WHERE p.item = ?', [item]))[0].name;
  const feed = async (/** @type {string[]} */ ...words) => {
    const { code, stdout, stderr } = await shop.cli(['stock-truth', 'feed', ...words]);
    return { code, text: stdout + stderr };
  };
  /** What `erp` said last comes to be so much older. */
  const old = (/** @type {string} */ name, /** @type {number} */ ms) =>
    shop.query(
      `UPDATE wp_stock_truth_claim c JOIN wp_stock_truth_feed f ON f.id = c.feed_id JOIN wp_stock_truth_feed_coverage v ON v.location_id = c.location_id
      SET c.as_of = c.as_of - ?, c.received_at = c.received_at - ?, v.confirmed_through = v.confirmed_through - ? WHERE f.name = ?`,
      [ms, ms, ms, name],
    );

  test('whoever speaks of an item first owns it; what another says stands beside it and is not used', async () => {
    second = await startErp({ items: { HAMMER: 99, CLAMP: 3 }, token: TOKEN });
    hammer = await shop.createProduct({ sku: 'HAMMER', price: 5, stock: 1 });
    await connect(shop, { mode: 'enforce' });
    await pull(shop);
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: second.url, ranking: 1, credential }, 'second'), []);
    const revision = (await pool(shop, 'HAMMER')).revision;
    const { ok, message } = await pull(shop, { force: true }, 'second');
    assert.equal(ok, true, message);
    assert.equal(second.requests().at(-1)?.headers.authorization, `Bearer ${TOKEN}`);
    assert.deepEqual(await claims('HAMMER'), [{ name: 'erp', figure: units(10) }, { name: 'second', figure: units(99) }]);
    assert.deepEqual([await owner('HAMMER'), await owner('CLAMP'), await owner('SAW')], ['erp', 'second', 'erp']);
    const known = await pool(shop, 'HAMMER');
    assert.equal(known.figure, units(10), 'a lower rank alone takes nothing over');
    assert.ok(known.revision > revision, 'every write of a claim raises the revision of its pool');
    assert.equal((await shop.product(hammer.id)).stock, 10);
    second.setStock('HAMMER', 98);
    await pull(shop, { force: true }, 'second');
    shop.erp.setStock('HAMMER', 9);
    await pull(shop);
    assert.deepEqual([(await pool(shop, 'HAMMER')).figure, (await claims('HAMMER'))[1].figure], [units(9), units(98)]);
  });

  test('each feed has its own schedule, health and secret', async () => {
    second.fault({ kind: 'status', status: 503 });
    await pull(shop, { force: true }, 'second');
    const feeds = await shop.query('SELECT name, failures, error_code FROM wp_stock_truth_feed ORDER BY name');
    assert.deepEqual(feeds, [{ name: 'erp', failures: 0, error_code: '' }, { name: 'second', failures: 1, error_code: 'http_server_error' }]);
    second.clearFaults();
    const planned = await shop.query(`SELECT args FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending' ORDER BY args`);
    assert.equal(new Set(planned.map(({ args }) => args)).size, 2);
    await saveFeed(shop, { url: shop.erp.url }, 'second');
    assert.equal((await shop.option('stock_truth_credentials')).includes(TOKEN), false, 'a secret is forgotten when its feed moves to another server');
    await saveFeed(shop, { url: second.url, credential }, 'second');
    await pull(shop, { force: true }, 'second');
  });

  test('a person hands over, as soon as the new figure contains every order that the old one does', async () => {
    await shop.createOrder({ items: [{ product: hammer.id, quantity: 2 }], status: 'processing' });
    assert.equal((await demand(shop))[0].in_flight, units(2));
    await old('second', 3_600_000);
    const early = await feed('hand-over');
    assert.match(early.text, /0 items handed over, 1 wait/);
    assert.deepEqual([await owner('HAMMER'), (await pool(shop, 'HAMMER')).figure], ['erp', units(9)]);
    const waits = await shop.query(`SELECT 1 FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_hand_over' AND status = 'pending'`);
    assert.equal(waits.length, 1, 'it is tried again');
    await pull(shop, { force: true }, 'second');
    const late = await feed('hand-over');
    assert.match(late.text, /1 items handed over, 0 wait/);
    const known = await pool(shop, 'HAMMER');
    assert.deepEqual([await owner('HAMMER'), known.figure, known.in_flight], ['second', units(98), units(2)]);
    await shop.runScheduled();
    assert.equal((await shop.product(hammer.id)).stock, 96, 'its listing was made due');
    assert.deepEqual([await owner('SAW'), await owner('CLAMP')], ['erp', 'second'], 'what only one feed reports stays there');
    shop.erp.setStock('HAMMER', 1);
    await pull(shop);
    assert.equal((await pool(shop, 'HAMMER')).figure, units(98), 'the other one is the witness now');
  });

  test('an equal rank hands nothing over', async () => {
    await saveFeed(shop, { ranking: 10 }, 'second');
    assert.match((await feed('hand-over')).text, /0 items handed over, 0 wait/);
    assert.equal(await owner('HAMMER'), 'second');
  });

  test('on the screen, with how each is doing', async () => {
    await saveFeed(shop, { ranking: 20 }, 'second');
    browser = await openBrowser(shop);
    const tab = await browser.openAdmin('/wp-admin/admin.php?page=stock-truth&tab=settings', shop.admin);
    const rows = await tab.page.locator('.st-feeds tbody tr').allInnerTexts();
    assert.match(rows[0], /^erp\s+The last figures arrived/);
    assert.match(rows[1], /^second\s+The last figures arrived/);
    assert.match(await tab.page.locator('.st-panel').innerText(), /higher rank than another one that reports them: 1\./);
    await tab.shot('feeds-two');
    await pull(shop);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st_hand_over')]);
    assert.match(await tab.page.locator('.notice-success').innerText(), /Items handed over: 1\./);
    assert.deepEqual([await owner('HAMMER'), (await pool(shop, 'HAMMER')).figure], ['erp', units(1)]);
    assert.equal((await tab.page.content()).includes(TOKEN), false);
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('.st-feeds a:text("second")')]);
    assert.equal((await tab.page.content()).includes(TOKEN), false);
    assert.deepEqual(tab.errors(), []);
  });

  test('a feed that is removed keeps what it owns until others contain it, and takes the rest with it', async () => {
    await saveFeed(shop, { ranking: 5 }, 'second');
    await pull(shop, { force: true }, 'second');
    assert.match((await feed('hand-over')).text, /1 items handed over/);
    await old('erp', 3_600_000);
    assert.match((await feed('remove', 'second')).text, /it goes once other feeds own its items/);
    assert.deepEqual([await owner('HAMMER'), await owner('CLAMP')], ['second', null]);
    assert.equal((await pool(shop, 'HAMMER')).figure, units(98));
    assert.deepEqual(await claims('CLAMP'), []);
    assert.equal((await pull(shop, { force: true }, 'second')).code, 'feed_not_active');
    const preview = async () => JSON.parse((await shop.cli(['stock-truth', 'feed', 'hand-over', '--preview', '--format=json'])).stdout);
    assert.deepEqual(await preview(), [{ item: 'HAMMER', from: 'second', to: 'erp', waits: 'yes' }]);
    assert.match((await feed('unremove', 'second')).text, /stays and is read again/);
    assert.equal((await feed('unremove', 'second')).code, 1);
    assert.equal((await pull(shop, { force: true }, 'second')).ok, true);
    assert.deepEqual([(await claims('CLAMP')).length, await owner('HAMMER')], [1, 'second'], 'it has what it had');
    assert.match((await feed('remove', 'second')).text, /it goes once other feeds own its items/);
    await pull(shop);
    assert.deepEqual(await preview(), [{ item: 'HAMMER', from: 'second', to: 'erp', waits: 'no' }]);
    assert.deepEqual(await owner('HAMMER'), 'second', 'a preview hands nothing over');
    assert.equal((await shop.php(`stock_truth()->get( StockTruth\\Feed\\Background::class )->on_hand_over( 0, 1 ); return true;`)), true);
    assert.deepEqual([await owner('HAMMER'), (await pool(shop, 'HAMMER')).figure], ['erp', units(1)]);
    assert.deepEqual(await shop.query('SELECT name FROM wp_stock_truth_feed'), [{ name: 'erp' }]);
    for (const table of ['claim', 'location', 'feed_coverage', 'feed_run']) {
      assert.deepEqual(await shop.query(`SELECT DISTINCT feed_id FROM wp_stock_truth_${table}`), [{ feed_id: (await shop.query('SELECT id FROM wp_stock_truth_feed'))[0].id }], table);
    }
    assert.equal(await shop.option('stock_truth_credentials').then((text) => String(text).includes(TOKEN)), false);
    assert.match((await feed('unremove', 'second')).text, /is declared as it was/);
    const [again] = await shop.query("SELECT ranking, contract, state FROM wp_stock_truth_feed WHERE name = 'second'");
    assert.deepEqual(again, { ranking: 5, contract: 'weak', state: 'active' });
    assert.equal((await feed('unremove', 'never')).code, 1);
    assert.match((await feed('remove', 'second')).text, /is removed/);
  });

  test('locations that are not read any more are let go of by a person, and not summed before', async () => {
    await saveFeed(shop, { locations: 'MAIN' });
    const refused = await pull(shop);
    assert.equal(refused.code, 'locations_changed');
    assert.match(refused.message, /wp stock-truth feed hand-over/);
    assert.equal((await feed('hand-over')).code, 0);
    assert.deepEqual(await shop.query('SELECT code FROM wp_stock_truth_location'), []);
    assert.equal((await pull(shop)).ok, true);
    assert.deepEqual([(await pool(shop, 'HAMMER')).figure, await owner('HAMMER')], [units(1), 'erp']);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('the doors of feeds', withErp({ items: { HAMMER: 10 } }), ({ shop, test }) => {
  const rest = (/** @type {string} */ method, /** @type {string} */ path, params = {}, user = 'admin') =>
    shop.php(
      `$request = new WP_REST_Request( $args['method'], '/stock-truth/v1/' . $args['path'] );
      foreach ( $args['params'] as $name => $value ) { $request->set_param( $name, $value ); }
      $response = rest_do_request( $request );
      return array( $response->get_status(), $response->get_data() );`,
      { method, path, params },
      { user },
    );
  const cli = async (/** @type {string[]} */ words, input = '') => shop.cli(['stock-truth', 'feed', ...words], { input });

  test('the command line adds, shows, tries, reads and changes a feed, and prints no secret', async () => {
    const missing = await cli(['show', 'erp', '--format=json']);
    assert.deepEqual([missing.code, /feed_unknown/.test(missing.stderr)], [1, true]);
    const wrong = await cli(['add', 'erp', '--address=ftp://nowhere', '--basis=on_hand', '--lag=soon']);
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout + wrong.stderr, /url: feed_url_not_https/);
    assert.match(wrong.stdout + wrong.stderr, /lag_ms: field_not_a_number/);
    const added = await cli(
      ['add', 'erp', `--address=${shop.erp.url}`, '--mapping=stock-json', '--contract=weak', '--basis=free', '--lag=15', '--credential'],
      JSON.stringify({ kind: 'bearer', parts: { token: 'no' } }),
    );
    assert.equal(added.code, 0, added.stderr);
    const undeclared = await cli(['pull', 'erp']);
    assert.match(undeclared.stderr, /contract_undeclared.*`reflects_orders_from`/);
    assert.equal((await cli(['set', 'erp', '--reflects-orders-from=reserved', '--ranking=3', '--locations=MAIN'])).code, 0);
    const tried = await cli(['test', 'erp', '--format=json']);
    assert.equal(tried.code, 0, tried.stderr);
    assert.deepEqual(JSON.parse(tried.stdout).rows.map((/** @type {any} */ row) => [row.item, row.figure, row.unit, row.status, row.location, row.code]), [['HAMMER', '10', 'pcs', 'active', 'MAIN', '']]);
    assert.deepEqual(await shop.query('SELECT 1 FROM wp_stock_truth_feed_run'), []);
    assert.match((await cli(['pull', 'erp'])).stdout, /Success: 1 rows read, 1 pools changed/);
    const shown = JSON.parse((await cli(['show', 'erp', '--format=json'])).stdout);
    assert.deepEqual(
      [shown.declared.ranking, shown.declared.lag_ms, shown.undeclared, shown.credential, shown.locations, shown.claims.claims],
      [3, 900_000, [], { kind: 'bearer', source: 'constant' }, { MAIN: 1 }, 1],
    );
    const listed = await cli(['list']);
    assert.match(listed.stdout, /erp\W+active\W+pull\W+3\b/);
    for (const text of [listed.stdout, JSON.stringify(shown), tried.stdout]) assert.equal(text.includes(shop.erp.token), false);
  });

  test('REST does the same, with a schema, for who runs the shop', async () => {
    assert.equal((await rest('GET', 'feeds', {}, ''))[0], 401);
    const [status, feeds] = await rest('GET', 'feeds');
    assert.deepEqual([status, feeds.map((/** @type {any} */ feed) => feed.name)], [200, ['erp']]);
    const [bad, error] = await rest('POST', 'feeds', { name: 'two', transport: 'file', ranking: 'first', colour: 'red' });
    assert.deepEqual([bad, error.code, error.data.path, error.data.faults.length], [400, 'field_not_a_number', 'ranking', 1]);
    const secret = { kind: 'basic', parts: { user: 'u', password: 'hush-hush' } };
    const [made, feed] = await rest('POST', 'feeds', { name: 'two', transport: 'file', url: 'https://erp.example.com', credential: secret });
    assert.deepEqual([made, feed.undeclared, feed.credential], [201, ['contract', 'basis', 'reflects_orders_from'], { kind: 'basic', source: 'option' }]);
    assert.equal((await rest('POST', 'feeds', { name: 'two' }))[1].code, 'feed_name_taken');
    assert.equal((await rest('POST', 'feeds', { name: 'three', credential: { kind: 'basic', parts: { user: 'u' } } }))[1].data.path, 'credential.password');
    const [changed, now] = await rest('PUT', 'feeds/two', { contract: 'weak', basis: 'free', reflects_orders_from: 'shipped', lag_ms: 60_000 });
    assert.deepEqual([changed, now.undeclared, now.declared.lag_ms], [200, [], 60_000]);
    assert.equal(JSON.stringify(await rest('GET', 'feeds')).includes('hush-hush'), false);
    assert.equal(JSON.parse(await shop.option('stock_truth_credentials')).two.parts.password, 'hush-hush');
    const [, tried] = await rest('POST', 'feeds/erp/test');
    assert.deepEqual([tried.ok, tried.rows[0].item], [true, 'HAMMER']);
    assert.equal((await rest('POST', 'feeds/erp/pull'))[1].ok, true);
    assert.equal((await rest('POST', 'feeds/nobody/pull'))[0], 404);
    assert.deepEqual((await rest('DELETE', 'feeds/two'))[1].removed, ['two']);
    assert.equal((await rest('GET', 'feeds/two'))[0], 404);
    assert.equal(await shop.option('stock_truth_credentials').then((text) => String(text).includes('hush-hush')), false);
    const schema = await shop.php(`return rest_get_server()->get_route_options( '/stock-truth/v1/feeds' )['schema']();`, {}, { user: 'admin' }).catch(() => null);
    if (schema) assert.equal(schema.title, 'stock-truth-feed');
  });

  test('a credential of another kind is sent as what it is', async () => {
    await shop.query(`UPDATE wp_stock_truth_feed SET credential_ref = '' WHERE name = 'erp'`);
    await saveFeed(shop, { credential: { kind: 'header', parts: { name: 'X-Key', value: 'k' } } });
    shop.erp.forgetRequests();
    assert.equal((await pull(shop)).code, 'http_unauthorised', 'this ERP knows tokens only');
    const [{ headers }] = shop.erp.requests();
    assert.deepEqual([headers['x-key'], headers.authorization], ['k', undefined]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
