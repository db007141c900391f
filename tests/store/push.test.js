/**
 * Proves what an ERP may push, by messages that the reference library of Standard Webhooks signs and that are sent over
 * HTTP to a real shop: what counts, what is only a hint, what is refused, and that nothing is taken in twice or lost.
 */
import assert from 'node:assert/strict';
import { Webhook } from 'standardwebhooks';
import { describeShop } from './harness/suite.js';
import { connect, CONTRACT, feedState, pool, saveFeed, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */
/** @typedef {{name?: string, path?: string, secret?: string, secrets?: string[], id?: string, at?: number, sent?: string, headers?: Record<string, string>}} How */

const MINUTE = 60_000;
let sent = 0;

/**
 * Signs a body and sends it.
 * @param {Shop} shop
 * @param {string | object} content an object is sent as JSON
 * @param {How} how `secrets`: signed by each; `at`: its time; `sent`: another body than the one that is signed
 * @returns {Promise<{status: number, body: any, id: string, headers: Headers}>}
 */
async function push(shop, content, { name = 'erp', path, secret, secrets = secret ? [secret] : [], id = `msg_${(sent += 1)}`, at = Date.now(), sent: other, headers } = {}) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const signed = secrets.map((one) => new Webhook(one).sign(id, new Date(at), body)).join(' ');
  const response = await fetch(`${shop.url}${path ?? `/wp-json/stock-truth/v1/feeds/${name}/push`}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(secrets.length > 0 ? { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at / 1000)), 'webhook-signature': signed } : {}),
      ...headers,
    },
    body: other ?? body,
  });
  return { status: response.status, body: await response.json(), id, headers: response.headers };
}

/** @param {Record<string, number | string | null>} items figures by key; @param {object} [more] */
const stock = (items, more = {}) => ({ as_of: new Date(Date.now() - 1000).toISOString(), rows: Object.entries(items).map(([sku, available]) => ({ sku, available })), ...more });

const secretOf = async (/** @type {Shop} */ shop, /** @type {string[]} */ flags = [], name = 'erp') => {
  const { code, stdout, stderr } = await shop.cli(['stock-truth', 'feed', 'push-secret', name, ...flags]);
  assert.equal(code, 0, stderr);
  return stdout.trim();
};

const messages = (/** @type {Shop} */ shop) => shop.query('SELECT message_id, state, code, body IS NULL AS emptied FROM wp_stock_truth_feed_message ORDER BY id');
const figures = (/** @type {Shop} */ shop) => shop.query('SELECT item, figure FROM wp_stock_truth_pool ORDER BY item');
const work = async (/** @type {Shop} */ shop) => assert.deepEqual((await shop.runScheduled()).failed, []);

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

await describeShop('numbers, snapshots and catalogues that are emptied', { plugin: true }, ({ shop, test }) => {
  let secret = '';
  const confirmed = async (/** @type {string} */ item) => (await pool(shop, item)).confirmed_through;

  test('numbers that leave none out confirm what is not named', async () => {
    await saveFeed(shop, { ...CONTRACT, transport: 'push', push: 'snapshot', gapless: 'yes' });
    secret = await secretOf(shop);
    const first = stock({ A: 7, B: 3 }, { sequence: 1 });
    await push(shop, first, { secret });
    await work(shop);
    assert.equal(await confirmed('A'), Date.parse(first.as_of));
    await saveFeed(shop, { push: 'delta' });
    const second = stock({ B: 2 }, { sequence: 2 });
    await push(shop, second, { secret });
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(7));
    assert.equal(await confirmed('A'), Date.parse(second.as_of), 'nothing was said of A, so it is as it was');
    const heartbeat = stock({}, { sequence: 3 });
    await push(shop, heartbeat, { secret });
    await work(shop);
    assert.equal(await confirmed('A'), Date.parse(heartbeat.as_of), 'a message without a row says that nothing changed');
  });

  test('where a number is missing nothing is confirmed until it arrives', async () => {
    const before = await confirmed('A');
    const fourth = stock({ A: 4 }, { sequence: 4 });
    const fifth = stock({ B: 5 }, { sequence: 5, as_of: new Date().toISOString() });
    await push(shop, fifth, { secret });
    await work(shop);
    assert.deepEqual([(await pool(shop, 'B')).figure, await confirmed('B')], [units(5), before], 'its row counts, and confirms nothing');
    await push(shop, fourth, { secret });
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(4));
    assert.ok((await confirmed('A')) > before, 'the gap is closed');
    assert.equal((await pool(shop, 'B')).figure, units(5));
  });

  test('without numbers a message confirms only what it names', async () => {
    await saveFeed(shop, { gapless: 'no' });
    const [{ confirmed_through: before }] = await shop.query('SELECT confirmed_through FROM wp_stock_truth_feed_coverage');
    await push(shop, stock({ A: 3 }), { secret });
    await work(shop);
    const [{ confirmed_through: after }] = await shop.query('SELECT confirmed_through FROM wp_stock_truth_feed_coverage');
    assert.equal(after, before, 'another message may be on its way');
    assert.ok((await pool(shop, 'A')).speaks_of > before);
  });

  test('a whole list that is pushed is a snapshot: what it leaves out is missing', async () => {
    await saveFeed(shop, { push: 'snapshot' });
    await push(shop, stock({ A: 8 }, { sequence: 9 }), { secret });
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(8));
    assert.equal((await pool(shop, 'B')).missing, 1);
    await push(shop, stock({}, { sequence: 10 }), { secret });
    await work(shop);
    assert.equal((await messages(shop)).at(-1).code, 'snapshot_empty');
    await saveFeed(shop, { push: 'delta' });
  });

  test('a message that empties the catalogue waits for a person, and the others behind it', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`N-${n}`, 5]));
    await push(shop, stock(many, { sequence: 11 }), { secret });
    await work(shop);
    const none = Object.fromEntries(Object.keys(many).map((key) => [key, 0]));
    const wiping = await push(shop, stock(none, { sequence: 12 }), { secret });
    await push(shop, stock({ A: 1 }, { sequence: 13 }), { secret });
    await work(shop);
    assert.deepEqual((await messages(shop)).slice(-2).map(({ state, code }) => [state, code]), [['held', 'mass_zero_held'], ['waiting', '']]);
    assert.deepEqual([(await pool(shop, 'N-1')).figure, (await pool(shop, 'A')).figure], [units(5), units(8)]);
    const told = await shop.cli(['stock-truth', 'feed', 'messages', 'erp']);
    assert.equal(told.code, 1, 'the command says that somebody has to look');
    assert.match((await feedState(shop)).error_message, /feed messages erp --accept-mass-zero/);
    const discarded = await shop.cli(['stock-truth', 'feed', 'messages', 'erp', '--discard', '--format=json']);
    assert.equal(discarded.code, 0, discarded.stderr);
    assert.deepEqual([(await pool(shop, 'N-1')).figure, (await pool(shop, 'A')).figure], [units(5), units(1)]);
    assert.equal((await messages(shop)).find(({ message_id }) => message_id === wiping.id)?.state, 'discarded');
    await push(shop, stock(none, { sequence: 14 }), { secret });
    await work(shop);
    assert.equal((await shop.cli(['stock-truth', 'feed', 'messages', 'erp', '--accept-mass-zero', '--format=json'])).code, 0);
    assert.equal((await pool(shop, 'N-1')).figure, 0);
  });

  test('many small messages within an hour are held as one large one is', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`S-${n}`, 5]));
    await push(shop, stock(many, { sequence: 20 }), { secret });
    await work(shop);
    const [{ sellable }] = await shop.query(`SELECT COUNT(*) AS sellable FROM wp_stock_truth_pool WHERE figure > 0`);
    // 30 % of the items may be lost: the message is held that would make it more.
    const may = Math.floor(sellable * 0.3);
    for (let n = 0; n <= may; n += 1) await push(shop, stock({ [`S-${n}`]: 0 }, { sequence: 21 + n }), { secret });
    await work(shop);
    const of = async (/** @type {number} */ n) => (await pool(shop, `S-${n}`)).figure;
    assert.deepEqual([await of(may - 1), await of(may)], [0, units(5)], `${may} of ${sellable}`);
    assert.equal((await messages(shop)).at(-1).state, 'held');
    await shop.query('UPDATE wp_stock_truth_feed SET unsellable_since = unsellable_since - 3600000');
    assert.equal((await shop.cli(['stock-truth', 'feed', 'messages', 'erp', '--discard', '--format=json'])).code, 0);
    await push(shop, stock({ [`S-${may}`]: 0 }, { sequence: 90 }), { secret });
    await work(shop);
    assert.equal(await of(may), 0, 'after an hour it counts by itself');
  });

  test('a worker that found a message being taken in does not bring it back', async () => {
    const state = await shop.php(
      `$table = stock_truth()->get( StockTruth\\Ledger\\FeedMessageTable::class ); $message = new StockTruth\\Ledger\\Row\\FeedMessageRow();
      $message->feed_id = 99; $message->message_id = 'both'; $message->received_at = 1; $message->body = 'x'; $table->add( $message );
      $other = $table->first( 99 ); $message->state = 'done'; $table->write( $message ); ++$other->attempts; $table->write( $other );
      return array( $table->newest( 99, 1 )[0]->state, $table->first( 99 ) );`,
    );
    assert.deepEqual(state, ['done', null]);
    await shop.query('DELETE FROM wp_stock_truth_feed_message WHERE feed_id = 99');
  });

  test('CSV of another character set is read by its mapping', async () => {
    await shop.php(
      `stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'pushed-csv', wp_json_encode( array( 'erp' => array( 'basis' => 'free', 'delimiter' => ';', 'encoding' => 'windows-1252', 'fields' => array( 'sku' => 'Nr', 'available' => 'Bestand', 'asOf' => 'Stand' ) ) ) ) ); return true;`,
    );
    assert.deepEqual(await saveFeed(shop, { push_mapping: 'pushed-csv' }), []);
    // The library signs text; a connector signs the bytes that it sends.
    const body = Buffer.from(`Nr;Bestand;Stand\n\xC4-9;3;${new Date(Date.now() - 1000).toISOString()}\n`, 'latin1');
    const id = 'msg_csv';
    const at = Math.floor(Date.now() / 1000);
    const { createHmac } = await import('node:crypto');
    const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${id}.${at}.`).update(body).digest('base64');
    const response = await fetch(`${shop.url}/wp-json/stock-truth/v1/feeds/erp/push`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` },
      body,
    });
    assert.equal(response.status, 202);
    await work(shop);
    assert.equal((await pool(shop, 'Ä-9')).figure, units(3));
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('hints', withErp({ items: { A: 7 } }), ({ shop, test }) => {
  const planned = async () => (await shop.query(`SELECT 1 FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_pull' AND status = 'pending' AND args LIKE '%,0,%'`)).length;

  test('a feed of which nobody has said that anything is pushed is not read because somebody knows its name', async () => {
    await connect(shop, { feed: { push: '' } });
    assert.equal((await push(shop, stock({ A: 1 }))).status, 401);
    assert.equal(await planned(), 0);
  });

  test('a message that proves nothing has the feed read, once a minute, and is never taken in', async () => {
    await saveFeed(shop, { push: 'hint' });
    for (let n = 0; n < 5; n += 1) {
      const { status, body } = await push(shop, stock({ A: 1 }));
      assert.deepEqual([status, body], [202, { status: 'hint' }]);
    }
    assert.equal(await planned(), 1);
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(7), 'the ERP itself was asked');
    assert.deepEqual(await messages(shop), []);
    shop.erp.setStock('A', 6);
    await push(shop, stock({ A: 1 }));
    assert.equal(await planned(), 0, 'within a minute');
    await shop.query('UPDATE wp_stock_truth_feed SET hinted_at = hinted_at - 60000');
    await push(shop, stock({ A: 1 }));
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(6));
  });

  test('a feed that is read takes signed messages as well', async () => {
    await saveFeed(shop, { push: 'delta' });
    const secret = await secretOf(shop);
    await push(shop, stock({ A: 5 }, { as_of: new Date().toISOString() }), { secret });
    await work(shop);
    assert.equal((await pool(shop, 'A')).figure, units(5));
    const wrong = await push(shop, stock({ A: 1 }), { secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` });
    assert.deepEqual([wrong.status, wrong.body], [202, { status: 'hint' }]);
    await work(shop);
    assert.notEqual((await pool(shop, 'A')).figure, units(1));
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
