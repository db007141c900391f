/**
 * Proves what an ERP may push, by messages that the reference library of Standard Webhooks signs and that are sent over
 * HTTP to a real shop: what is kept and taken in, what is refused, and that nothing is taken in twice or lost.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { CONTRACT, feedState, pool, saveFeed, units } from './php-backend/ledger.js';
import { figures, messages, push, secretOf, stock, work } from './php-backend/push.js';

/** @typedef {import('./php-backend/push.js').How} How */

const MINUTE = 60_000;

await describeShop('what a feed is pushed', { plugin: true }, ({ shop, test }) => {
  let secret = '';

  test('nothing is believed before there is a secret, and nobody learns which feeds there are', async () => {
    assert.deepEqual(await saveFeed(shop, { ...CONTRACT, transport: 'push' }), []);
    const [declared] = (await shop.php(`return array( StockTruth\\Feed\\Contract::undeclared( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ) ) );`));
    assert.deepEqual(declared, ['push']);
    assert.deepEqual(await saveFeed(shop, { mapping: '', push_mapping: 'stock-json' }), []);
    assert.deepEqual(await shop.php(`return StockTruth\\Feed\\Contract::undeclared( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ) );`), ['push'], 'a feed that only hears messages needs their mapping alone');
    assert.deepEqual(await saveFeed(shop, { push: 'delta' }), []);
    const made_up = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const one = await push(shop, stock({ A: 7 }), { secret: made_up });
    const other = await push(shop, stock({ A: 7 }), { secret: made_up, name: 'no-such-feed' });
    assert.deepEqual([one.status, one.body], [401, { status: 'signature_refused' }]);
    assert.deepEqual([other.status, other.body], [one.status, one.body]);
    assert.deepEqual(await messages(shop), []);
  });

  test('a secret is made here, and shown once', async () => {
    secret = await secretOf(shop);
    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    const again = await shop.cli(['stock-truth', 'feed', 'push-secret', 'erp']);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /push_secret_exists/);
    const shown = await shop.cli(['stock-truth', 'feed', 'show', 'erp', '--format=json']);
    const told = await (await shop.adminSession()).rest('GET', '/stock-truth/v1/feeds/erp');
    for (const text of [again.stdout, shown.stdout, told.text]) assert.ok(!text.includes(secret.slice(6, 20)));
    assert.match(told.json.push.secret.made_at, /^20/);
    assert.match(told.json.push.address, /\/stock-truth\/v1\/feeds\/erp\/push$/);
    assert.equal(JSON.stringify(await shop.query('SELECT * FROM wp_stock_truth_journal')).includes(secret.slice(6, 20)), false);
  });

  test('a signed message is kept, and taken in by the next free runner', async () => {
    const { status, body, id } = await push(shop, stock({ A: 7, B: '0.5' }), { secret });
    assert.deepEqual([status, body], [202, { status: 'accepted' }]);
    assert.deepEqual(await figures(shop), [], 'not while its sender waits');
    await work(shop);
    assert.deepEqual(await figures(shop), [{ item: 'A', figure: units(7) }, { item: 'B', figure: units(0.5) }]);
    assert.deepEqual(await messages(shop), [{ message_id: id, state: 'done', code: '', emptied: 1 }]);
    const [run] = await shop.query('SELECT kind, state, counts FROM wp_stock_truth_feed_run');
    const counts = JSON.parse(run.counts);
    assert.deepEqual([run.kind, run.state, counts.accepted, counts.message], ['pushed', 'done', 2, id]);
    assert.notEqual((await feedState(shop)).succeeded_at, null);
  });

  test('what a list of changes leaves out is unchanged', async () => {
    await push(shop, stock({ B: 2 }), { secret });
    await work(shop);
    assert.deepEqual(await figures(shop), [{ item: 'A', figure: units(7) }, { item: 'B', figure: units(2) }]);
    assert.equal((await pool(shop, 'A')).missing, 0);
  });

  test('the same message again is answered as such and changes nothing', async () => {
    const told = stock({ A: 6 });
    const first = await push(shop, told, { secret });
    await work(shop);
    await push(shop, stock({ A: 5 }), { secret });
    await work(shop);
    const before = [await pool(shop, 'A'), await messages(shop)];
    const again = await push(shop, told, { secret, id: first.id });
    assert.deepEqual([again.status, again.body], [200, { status: 'duplicate' }]);
    await work(shop);
    assert.deepEqual([await pool(shop, 'A'), await messages(shop)], before);
    const late = await push(shop, told, { secret });
    assert.equal(late.status, 202, 'under another id it is another message');
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(5), 'and what it says is late');
  });

  test('two deliveries of one message at once are one message', async () => {
    const told = stock({ A: 9 });
    const both = await Promise.all([1, 2, 3, 4].map(() => push(shop, told, { secret, id: 'msg_twice' })));
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 200, 200, 202]);
    await work(shop);
    assert.equal((await messages(shop)).filter(({ message_id }) => message_id === 'msg_twice').length, 1);
    assert.equal((await pool(shop, 'A')).figure, units(9));
  });

  const refused = async (/** @type {object | string} */ content, /** @type {How} */ how, status = 401) => {
    const before = [await messages(shop), await figures(shop)];
    const answer = await push(shop, content, how);
    assert.equal(answer.status, status);
    await work(shop);
    assert.deepEqual([await messages(shop), await figures(shop)], before);
    return answer;
  };

  for (const [title, how] of /** @type {[string, (told: string) => How][]} */ ([
    ['unsigned', () => ({})],
    ['signed by somebody else', () => ({ secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` })],
    ['changed by one byte', (told) => ({ secret, sent: told.replace('"available":1}', '"available":9}') })],
    ['with a byte more', (told) => ({ secret, sent: `${told} ` })],
    ['of six minutes ago', () => ({ secret, at: Date.now() - 6 * MINUTE })],
    ['of six minutes to come', () => ({ secret, at: Date.now() + 6 * MINUTE })],
    ['with another time than the signed one', () => ({ secret, headers: { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) + 5) } })],
    ['with another id than the signed one', () => ({ secret, headers: { 'webhook-id': 'msg_other' } })],
    ['with a dot in its id', () => ({ secret, id: 'msg.1' })],
    ['with an id that is too long', () => ({ secret, id: 'm'.repeat(129) })],
    ['with a signature of another version', () => ({ secret, headers: { 'webhook-signature': 'v1a,AAAA v2,BBBB' } })],
    ['without a time', () => ({ secret, headers: { 'webhook-timestamp': '' } })],
  ])) {
    test(`a message ${title} is refused`, async () => {
      const told = JSON.stringify(stock({ A: 1 }));
      const { body } = await refused(told, how(told));
      assert.deepEqual(body, { status: 'signature_refused' }, 'and is not told why');
    });
  }

  test('of a message that nobody has signed nothing is read', async () => {
    await refused('{"rows": [', {});
    await refused('{"rows": [', { secret, sent: '{"rows": [[' });
  });

  test('a message of more than a megabyte is refused, and one of nearly a megabyte taken in', async () => {
    assert.deepEqual((await refused(stock({ A: 1 }, { padding: 'x'.repeat(1_048_577) }), { secret }, 413)).body, { status: 'body_too_long' });
    const { status } = await push(shop, stock({ A: 4 }, { padding: 'x'.repeat(1_048_000) }), { secret });
    assert.equal(status, 202);
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(4));
  });

  test('the door is found in any case of letters and without permalinks', async () => {
    for (const [path, figure] of /** @type {[string, number][]} */ ([
      ['/?rest_route=/stock-truth/v1/feeds/erp/push', 21],
      ['/?rest_route=/STOCK-TRUTH/V1/FEEDS/ERP/PUSH', 22],
      ['/index.php?rest_route=%2FStock-Truth%2Fv1%2Ffeeds%2FErp%2Fpush%2F', 23],
      ['/wp-json/STOCK-TRUTH/v1/Feeds/erp/push', 24],
    ])) {
      assert.equal((await push(shop, stock({ A: figure }), { secret, path })).status, 202, path);
      await work(shop);
      await refused(stock({ A: 1 }), { path });
      assert.equal((await pool(shop, 'A')).figure, units(figure), path);
    }
    assert.equal((await fetch(`${shop.url}/wp-json/stock-truth/v1/feeds/erp/push`)).status, 404, 'and it is for messages only');
  });

  test('two secrets are valid while one takes the other\'s place', async () => {
    const newer = await secretOf(shop, ['--rotate']);
    assert.notEqual(newer, secret);
    const told = JSON.parse(await secretOf(shop, ['--show']));
    const ends = Date.parse(told.older_ends_at) - Date.now();
    assert.ok(Math.abs(ends - 24 * 60 * MINUTE) < MINUTE, `it is told until when: ${told.older_ends_at}`);
    assert.equal((await push(shop, stock({ A: 11 }), { secret })).status, 202, 'the older one');
    assert.equal((await push(shop, stock({ A: 12 }), { secret: newer })).status, 202, 'the newer one');
    const made_up = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    assert.equal((await push(shop, stock({ A: 13 }), { secrets: [made_up, newer, secret] })).status, 202, 'one of several is enough');
    const stored = JSON.parse(await shop.option('stock_truth_push_secrets'));
    stored.erp.older_ends_at = Date.now() - 1;
    await shop.setOption('stock_truth_push_secrets', JSON.stringify(stored));
    await work(shop);
    await refused(stock({ A: 1 }), { secret });
    assert.equal(JSON.parse(await secretOf(shop, ['--show'])).older_ends_at, null);
    const newest = await secretOf(shop, ['--rotate']);
    await secretOf(shop, ['--end-older']);
    await refused(stock({ A: 1 }), { secret: newer });
    secret = newest;
    assert.equal((await push(shop, stock({ A: 14 }), { secret })).status, 202);
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(14));
  });

  test('a message that cannot be read changes nothing, is told of, and holds nobody up', async () => {
    for (const [content, code] of /** @type {[string | object, string][]} */ ([
      ['{"rows": [', 'not_json'],
      [{ rows: [{ sku: 'A', available: 1 }] }, 'as_of_missing'],
      [{ as_of: '2026-11-23T10:00:00', rows: [{ sku: 'A', available: 1 }] }, 'instant_without_offset'],
      [stock({ A: 'many' }), 'rows_malformed'],
      [{ as_of: new Date().toISOString(), list: [] }, 'root_not_found'],
    ])) {
      const { status, id } = await push(shop, content, { secret });
      assert.equal(status, 202);
      await work(shop);
      assert.deepEqual((await messages(shop)).at(-1), { message_id: id, state: 'failed', code, emptied: 1 });
      assert.equal((await feedState(shop)).error_code, code);
    }
    assert.equal((await pool(shop, 'A')).figure, units(14));
    await push(shop, stock({ A: 15 }), { secret });
    await work(shop);
    assert.equal((await feedState(shop)).error_code, null);
    assert.equal((await pool(shop, 'A')).figure, units(15));
  });

  test('whoever died before a message was taken in leaves it behind, and it is found', async () => {
    await push(shop, stock({ A: 16 }), { secret });
    await shop.query(`DELETE FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_push'`);
    // Another worker died in the middle of it, and its lock has ended.
    await shop.query(`INSERT INTO wp_stock_truth_feed_run ( feed_id, kind, lane, state, sent_at, counts, begun_at, lock_token, lock_until ) VALUES ( ( SELECT id FROM wp_stock_truth_feed ), 'pushed', 'changes', 'applying', 1, '[]', 1, 'dead', 1 )`);
    await shop.php(`do_action( StockTruth\\Schedule::COMPARE ); return true;`);
    await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_push' AND status = 'pending'`);
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(16));
  });

  test('while another worker is at it a message waits', async () => {
    await shop.query(`INSERT INTO wp_stock_truth_feed_run ( feed_id, kind, lane, state, sent_at, counts, begun_at, lock_token, lock_until ) VALUES ( ( SELECT id FROM wp_stock_truth_feed ), 'pushed', 'changes', 'applying', 1, '[]', 1, 'busy', ${Date.now() + MINUTE} )`);
    await push(shop, stock({ A: 17 }), { secret });
    await work(shop);
    assert.deepEqual((await messages(shop)).at(-1).state, 'waiting');
    await shop.query(`UPDATE wp_stock_truth_feed_run SET lock_until = 1 WHERE lane = 'changes'`);
    await shop.query(`UPDATE wp_actionscheduler_actions SET scheduled_date_gmt = '2020-01-01 00:00:00' WHERE hook = 'stock_truth_push' AND status = 'pending'`);
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(17));
  });

  test('where too much waits the sender is asked to come again', async () => {
    const { feed_id } = await pool(shop, 'A');
    await shop.query(`INSERT INTO wp_stock_truth_feed_message ( feed_id, message_id, state, received_at, bytes, body ) VALUES ( ?, 'full', 'waiting', 1, ${64 * 1024 * 1024}, '' )`, [feed_id]);
    const { status, headers } = await push(shop, stock({ A: 1 }), { secret });
    assert.deepEqual([status, headers.get('retry-after')], [503, '120']);
    await shop.query(`DELETE FROM wp_stock_truth_feed_message WHERE message_id = 'full'`);
    await saveFeed(shop, { state: 'paused' });
    assert.equal((await push(shop, stock({ A: 1 }), { secret })).status, 503, 'nor does a paused feed take anything');
    await saveFeed(shop, { state: 'active' });
    assert.equal((await pool(shop, 'A')).figure, units(17));
  });

  test('secrets and messages are seen and changed by whoever runs the shop alone', async () => {
    const admin = await shop.adminSession();
    for (const path of ['push-secret', 'messages']) assert.equal((await shop.shopper().request(`/wp-json/stock-truth/v1/feeds/erp/${path}`)).status, 401);
    const exists = await admin.rest('POST', '/stock-truth/v1/feeds/erp/push-secret', {});
    assert.deepEqual([exists.status, exists.json.code], [409, 'push_secret_exists']);
    const made = await admin.rest('POST', '/stock-truth/v1/feeds/erp/push-secret', { rotate: true });
    assert.equal(made.status, 201);
    assert.match(made.headers.get('cache-control') ?? '', /no-store/);
    assert.equal((await push(shop, stock({ A: 18 }), { secret: made.json.secret })).status, 202);
    const done = await admin.rest('POST', '/stock-truth/v1/feeds/erp/messages', {});
    assert.deepEqual(done.json, { taken: 1, failed: 0, waiting: 0, held: false });
    const listed = await admin.rest('GET', '/stock-truth/v1/feeds/erp/messages');
    assert.deepEqual([listed.json.newest[0].state, JSON.stringify(listed.json).includes('available')], ['done', false]);
    await admin.rest('DELETE', '/stock-truth/v1/feeds/erp/push-secret?all=true', {});
    await refused(stock({ A: 1 }), { secret: made.json.secret });
    secret = await secretOf(shop);
  });

  test('a feed that is removed leaves neither secret nor message', async () => {
    await shop.cli(['stock-truth', 'feed', 'remove', 'erp']);
    assert.deepEqual([await messages(shop), await shop.option('stock_truth_push_secrets')], [[], false]);
    await refused(stock({ A: 1 }), { secret });
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
