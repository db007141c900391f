/**
 * Proves the ways into the queue: by REST, by the command line and on its page a person sees what disagrees, repairs it and
 * takes that back, and nobody else may.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';
import { alwaysOpen, compareAll, connect, pull, units, withErp } from './php-backend/ledger.js';

await describeShop('the ways into the queue', withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 4 } }), ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof openBrowser>> | undefined} */
  let browser;
  after(() => browser?.close());
  /** @type {Record<string, number>} */
  const ids = {};
  let id = 0;
  const look = async () => {
    await pull(shop);
    await shop.query('UPDATE wp_stock_truth_listing SET looked_at = looked_at - 1000000');
    await compareAll(shop);
  };
  const row = async () => (await shop.query('SELECT * FROM wp_stock_truth_exception WHERE id = ?', [id]))[0];
  /** @param {string} method @param {string} path @param {object} [body] @param {string} [user] */
  const rest = (method, path, body = {}, user = 'admin') =>
    shop.php(
      `$request = new WP_REST_Request( $args['method'], '/stock-truth/v1' . $args['path'] );
      foreach ( $args['body'] as $name => $value ) { 'GET' === $args['method'] ? $request->set_query_params( array( $name => $value ) + $request->get_query_params() ) : $request->set_param( $name, $value ); }
      $answer = rest_do_request( $request ); $data = $answer->get_data();
      return array( 'status' => $answer->get_status(), 'code' => $data['code'] ?? null, 'data' => $data );`,
      { method, path, body },
      user === '' ? {} : { user },
    );
  const cli = (/** @type {string[]} */ ...words) => shop.cli(['stock-truth', 'exception', ...words], { user: 'admin' });

  test('REST lists what disagrees, those that cost most first, with what all of it comes to', async () => {
    for (const { id: product, sku } of await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer', stock: 3, price: 5 },
      { sku: 'SAW-01', name: 'Saw', stock: 3, price: 2.5 },
    ])) ids[String(sku)] = product;
    await alwaysOpen(shop);
    await connect(shop, { mode: 'observe' });
    await look();
    assert.equal((await rest('GET', '/exceptions')).data.total, 0);
    await look();
    const { status, data } = await rest('GET', '/exceptions');
    assert.equal(status, 200);
    assert.deepEqual([data.total, data.oversellCents, data.lostCents], [2, 0, 3500 + 250]);
    assert.deepEqual(data.exceptions.map((/** @type {any} */ one) => [one.subjectName, one.cause, one.shown, one.expected, one.role, one.state]), [
      ['Hammer (SKU HAMMER-01)', 'unexplained', '3', '10', 'operations', 'open'],
      ['Saw (SKU SAW-01)', 'unexplained', '3', '4', 'operations', 'open'],
    ]);
    id = data.exceptions[0].id;
    assert.equal((await rest('GET', '/exceptions', { role: 'support' })).data.total, 0);
    assert.equal((await rest('GET', '/exceptions', { per_page: 1, page: 2 })).data.exceptions[0].subject, `listing:${ids['SAW-01']}`);
    assert.equal((await rest('GET', '/exceptions', { role: 'kitchen' })).code, 'rest_invalid_param');
  });

  test('every route is closed to who does not run the shop, and knows only its own methods', async () => {
    await shop.php(`wp_insert_user( array( 'user_login' => 'shopper', 'user_pass' => 'x', 'user_email' => 's@example.org', 'role' => 'customer' ) ); wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'x', 'user_email' => 'e@example.org', 'role' => 'editor' ) );`);
    const routes = { '': ['GET'], [`/${id}`]: ['GET'], [`/${id}/case-file`]: ['GET'], [`/${id}/acknowledgement`]: ['POST'], [`/${id}/owner`]: ['POST'], [`/${id}/notes`]: ['POST'], [`/${id}/snooze`]: ['POST'], [`/${id}/closure`]: ['POST'], [`/${id}/duplicate`]: ['POST'], [`/${id}/repair`]: ['GET', 'POST', 'DELETE'] };
    const before = await row();
    const body = { note: 'x', until: '2030-01-01T00:00:00Z', as: 'accepted', of: 1, seen: 0 };
    for (const [path, methods] of Object.entries(routes)) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        for (const user of ['', 'shopper', 'editor']) {
          const { status } = await rest(method, `/exceptions${path}`, method === 'GET' ? {} : body, user);
          const expected = methods.includes(method) ? (user === '' ? 401 : 403) : 404;
          assert.equal(status, expected, `${method} exceptions${path} as ${user || 'nobody'}`);
        }
      }
    }
    assert.deepEqual(await row(), before);
    // A cookie without its nonce is nobody.
    const admin = await shop.adminSession();
    assert.equal((await admin.request('/wp-json/stock-truth/v1/exceptions')).status, 401);
  });

  test('by REST it is taken on, given away, put off and closed, and what has changed since is not overwritten', async () => {
    const seen = (await row()).revision;
    const taken = await rest('POST', `/exceptions/${id}/acknowledgement`, { revision: seen, note: 'mine' });
    assert.deepEqual([taken.status, taken.data.state, taken.data.acknowledgedBy], [200, 'acknowledged', 'admin']);
    assert.deepEqual(await rest('POST', `/exceptions/${id}/owner`, { role: 'support', revision: seen }).then(({ status, code }) => [status, code]), [409, 'stock_truth_changed_meanwhile']);
    const given = await rest('POST', `/exceptions/${id}/owner`, { role: 'support' });
    assert.deepEqual([given.data.state, given.data.role], ['open', 'support']);
    assert.deepEqual(await rest('POST', `/exceptions/${id}/snooze`, { until: 'tomorrow' }).then(({ status, code }) => [status, code]), [400, 'stock_truth_instant_not_readable']);
    assert.equal((await rest('POST', `/exceptions/${id}/snooze`, { until: new Date(Date.now() + 3_600_000).toISOString() })).data.state, 'snoozed');
    assert.deepEqual(await rest('POST', `/exceptions/${id}/closure`, { as: 'accepted' }).then(({ status, code }) => [status, code]), [400, 'stock_truth_needs_note']);
    assert.deepEqual(await rest('GET', '/exceptions/4711').then(({ status, code }) => [status, code]), [404, 'stock_truth_exception_unknown']);
    const file = await rest('GET', `/exceptions/${id}/case-file`);
    assert.match(file.data.text, /mine/);
    assert.equal(file.data.lines.at(-1).what, 'put off');
  });

  test('a repair is seen first, writes only what was seen, stays open until both sides agree, and is taken back', async () => {
    const look_ = await rest('GET', `/exceptions/${id}/repair`);
    assert.deepEqual([look_.data.shown, look_.data.expected, look_.data.code], [units(3), units(10), '']);
    assert.deepEqual(await rest('POST', `/exceptions/${id}/repair`, { seen: units(4) }).then(({ status, code }) => [status, code]), [409, 'stock_truth_figure_changed']);
    assert.equal((await shop.product(ids['HAMMER-01'])).stock, 3);
    const done = await rest('POST', `/exceptions/${id}/repair`, { seen: units(3), note: 'seen in the warehouse' });
    assert.deepEqual([done.status, done.data.state, done.data.repair], [200, 'snoozed', 'applied']);
    assert.deepEqual([(await shop.product(ids['HAMMER-01'])).stock, (await shop.product(ids['HAMMER-01'])).status], [10, 'instock']);
    assert.equal((await rest('POST', `/exceptions/${id}/repair`, { seen: units(10) })).code, 'stock_truth_nothing_to_repair');
    assert.equal((await rest('DELETE', `/exceptions/${id}/repair`)).data.why, 'repairUndone');
    assert.equal((await shop.product(ids['HAMMER-01'])).stock, 3);
    assert.equal((await rest('DELETE', `/exceptions/${id}/repair`)).code, 'stock_truth_nothing_to_undo');
    await rest('POST', `/exceptions/${id}/repair`, { seen: units(3) });
    await look();
    await look();
    const over = await row();
    assert.deepEqual([over.state, over.closure], ['resolved', 'repaired']);
  });

  test('the command line lists, shows, acts and repairs, and says what it could not do', async () => {
    const list = JSON.parse((await cli('list', '--format=json')).stdout);
    assert.deepEqual(list.map((/** @type {any} */ one) => one.subjectName), ['Saw (SKU SAW-01)']);
    const saw = list[0].number;
    assert.match((await cli('list')).stdout, /1 in all; 0\.00 \w+ may be sold that are not there, 2\.50 \w+ cannot be sold\./);
    assert.match((await cli('show', saw)).stdout, new RegExp(`^Case ${saw}`));
    assert.match((await cli('ack', saw, '--note=looking')).stdout, /taken on/);
    const refused = await cli('close', saw, '--as=accepted', '--note=');
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /needs_note/);
    assert.match((await cli('repair', saw, '--dry-run')).stdout, /shows 3 and gets 4/);
    assert.equal((await shop.product(ids['SAW-01'])).stock, 3);
    assert.equal((await cli('repair', saw, '--yes')).code, 0);
    assert.equal((await shop.product(ids['SAW-01'])).stock, 4);
    assert.equal((await cli('undo', saw)).code, 0);
    assert.equal((await shop.product(ids['SAW-01'])).stock, 3);
    const unknown = await cli('note', 'ST-4711', 'x');
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /exception_unknown/);
    assert.match((await cli('watch')).stdout, /feeds/);
    assert.equal((await shop.cli(['stock-truth', 'owner', 'set', 'cause', 'unexplained', '--role=warehouse'], { user: 'admin' })).code, 0);
    assert.match((await shop.cli(['stock-truth', 'owner', 'set', 'cause', 'nonsense', '--role=warehouse'], { user: 'admin' })).stderr, /target_unknown/);
    assert.match((await shop.cli(['stock-truth', 'owner', 'list'], { user: 'admin' })).stdout, /warehouse/);
  });

  test('on its page a person finds the case, reads it, and repairs it by a button', async () => {
    browser = await openBrowser(shop);
    const tab = await browser.openAdmin('/wp-admin/admin.php?page=stock-truth&tab=queue', shop.admin);
    await tab.page.getByRole('button', { name: 'I take them on' }).click();
    await tab.page.getByRole('alert').getByText('Choose exceptions first.').waitFor();
    await tab.page.getByLabel(/^Choose case/).first().check();
    await tab.page.getByRole('button', { name: 'Close: they may stay so' }).click();
    await tab.page.getByText(/ST-\d+: Say why/).waitFor();
    await tab.page.getByLabel(/^Choose case/).first().check();
    await tab.page.getByRole('button', { name: 'I take them on' }).click();
    await tab.page.getByText('Done for 1 exception.').waitFor();
    await tab.shot('queue-list');
    await tab.page.getByRole('link', { name: /^ST-/ }).first().click();
    await tab.page.getByText('the difference begins here').waitFor();
    await tab.shot('queue-case');
    await tab.page.getByRole('button', { name: 'Close: it may stay so' }).click();
    await tab.page.getByRole('alert').getByText('a reason is needed').waitFor();
    await tab.page.getByRole('button', { name: 'Repair: write 4 instead of 3' }).click();
    await tab.page.getByRole('status').getByText('Done.').waitFor();
    assert.equal((await shop.product(ids['SAW-01'])).stock, 4);
    await tab.page.getByRole('button', { name: 'Take the repair back' }).click();
    await tab.page.getByRole('status').getByText('Done.').waitFor();
    assert.equal((await shop.product(ids['SAW-01'])).stock, 3);
    await tab.page.getByLabel(/^Note/).fill('seasonal, stays so');
    await tab.page.getByRole('button', { name: 'Close: it may stay so' }).click();
    await tab.page.getByText('The exception is: over.').waitFor();
    await tab.page.goto('/wp-admin/admin.php?page=stock-truth&tab=queue');
    await tab.page.getByText('Nothing disagrees for longer than a moment').waitFor();
    assert.deepEqual(tab.errors(), []);
  });
});
