/**
 * Proves what becomes of lists that an ERP pushes, over HTTP and in a real shop: numbers and what they confirm, whole lists,
 * catalogues that are emptied, other character sets, and messages that are only a hint to read.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, CONTRACT, feedState, pool, saveFeed, units, withErp } from './php-backend/ledger.js';
import { messages, push, secretOf, stock, work } from './php-backend/push.js';

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
