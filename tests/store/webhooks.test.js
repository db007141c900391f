/**
 * Proves what other systems are told, on a real shop and to a real server that checks each message by the reference library of
 * Standard Webhooks: signatures, order, retries, what becomes of a receiver that is slow, gone or elsewhere, and that two nodes
 * tell nothing twice.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { clockAhead, clockSkipReason } from '../referee/clock.js';
import { describeShop } from './harness/suite.js';
import { startReceiver, verified } from './php-backend/receiver.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two attempts, from the second on. */
const WAITS = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

await describeShop('what receivers are told', { plugin: true, constants: { STOCK_TRUTH_ALLOW_PRIVATE_WEBHOOKS: true } }, ({ shop, test: bare }) => {
  /** @type {Awaited<ReturnType<typeof startReceiver>>} */
  let crm;
  /** @type {Awaited<ReturnType<typeof startReceiver>>} */
  let desk;
  before(async () => void ([crm, desk] = await Promise.all([startReceiver(), startReceiver()])));
  after(() => Promise.all([crm.stop(), desk.stop()]));
  let secret = '';

  const webhook = async (/** @type {string[]} */ words) => {
    const { code, stdout, stderr } = await shop.cli(['stock-truth', 'webhook', ...words]);
    assert.equal(code, 0, stderr);
    return stdout.trim();
  };
  const refusal = async (/** @type {string[]} */ words) => {
    const { code, stderr } = await shop.cli(['stock-truth', 'webhook', ...words]);
    assert.equal(code, 1);
    return stderr;
  };
  /** Puts an event into the outbox. */
  const tell = (/** @type {string} */ subject, /** @type {object} */ data = {}, /** @type {{type?: string, cause?: string[]}} */ { type = 'exception.opened', cause = [] } = {}) =>
    shop.php(
      `$event = new StockTruth\\Outbox\\Event( $args['type'], $args['subject'], $args['data'] );
      if ( $args['cause'] ) { $event->because_of( ...$args['cause'] ); }
      return stock_truth()->get( StockTruth\\Outbox\\Outbox::class )->add( $event );`,
      { type, subject, data, cause },
    );
  /** One step for a receiver, by a clock that is ahead. */
  const step = (name = 'crm', aheadMs = 0) =>
    shop.php(
      `$webhook = stock_truth()->get( StockTruth\\Ledger\\WebhookTable::class )->named( $args['name'] );
      return array( stock_truth()->get( StockTruth\\Outbox\\Courier::class )->step( $webhook->id ) );`,
      { name },
      aheadMs ? { env: clockAhead(Math.round(aheadMs / 1000)) } : {},
    );
  const work = async () => assert.deepEqual((await shop.runScheduled()).failed, []);
  const deliveries = async (/** @type {string} */ name = 'crm') => JSON.parse(await webhook(['deliveries', name, '--format=json']));
  const clear = () => shop.query('DELETE FROM wp_stock_truth_webhook_delivery').then(() => shop.query("UPDATE wp_stock_truth_webhook SET rest_until = NULL, failures = 0, state = 'active', code = ''"));

  /** A test that begins with nothing on its way, and receivers that answer at once. */
  const test = (/** @type {string} */ title, /** @type {() => unknown} */ run) =>
    bare(title, async () => {
      for (const receiver of [crm, desk]) {
        receiver.answers(() => ({}));
        receiver.ahead(0);
      }
      await clear();
      for (const receiver of [crm, desk]) receiver.took();
      await run();
    });

  test('a shop without receivers stores nothing', async () => {
    assert.equal(await tell('exception/ST-1'), null);
    assert.deepEqual(await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_outbox'), [{ n: 0 }]);
  });

  test('a secret is shown once, and never again', async () => {
    secret = await webhook(['add', 'crm', crm.url]);
    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    crm.knows([secret]);
    assert.match(await refusal(['add', 'crm', crm.url]), /webhook_exists/);
    const told = [
      await webhook(['list', '--format=json']), (await (await shop.adminSession()).rest('GET', '/stock-truth/v1/webhooks/crm')).text,
      JSON.stringify(await shop.query('SELECT * FROM wp_stock_truth_journal')),
    ];
    for (const text of told) assert.equal(text.includes(secret.slice(6, 20)), false);
    assert.equal(told[2].includes('/hooks/shop'), false, 'nor does the journal know a path, which may be a secret of its own');
  });

  test('a message proves itself, and says what the contract says', async () => {
    const id = await tell('exception/ST-2041', { exception: 'ST-2041', opening: 1, say: 'Größe — “gut”' });
    await work();
    const [message, ...more] = crm.took();
    assert.deepEqual(more, []);
    assert.deepEqual(message.signed, [true]);
    assert.equal(message.id, id);
    assert.match(id, /^evt_[0-9a-f]{24}$/);
    const { timestamp, ...rest } = message.body;
    assert.deepEqual(rest, { type: 'exception.opened', id, source: '127.0.0.1', subject: 'exception/ST-2041', sequence: 1, data: { exception: 'ST-2041', opening: 1, say: 'Größe — “gut”' } });
    assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.equal(message.headers['content-type'], 'application/json');
    assert.deepEqual((await deliveries()).map(({ state, attempts, http }) => [state, attempts, http]), [['delivered', 1, 204]]);
    // What anybody changes on the way does not pass.
    assert.deepEqual(verified([secret], message.text.replace('"opening":1', '"opening":2'), message.headers), [false]);
    assert.deepEqual(verified([secret], message.text, { ...message.headers, 'webhook-id': 'evt_other' }), [false]);
    assert.deepEqual(verified([secret], message.text, { ...message.headers, 'webhook-timestamp': String(Number(message.headers['webhook-timestamp']) + 1) }), [false]);
    assert.deepEqual(verified([`whsec_${Buffer.alloc(32, 7).toString('base64')}`], message.text, message.headers), [false]);
  });

  test('a fact that is taken back tells nothing, and one that is kept tells once', async () => {
    await shop.php(
      `$database = stock_truth()->get( StockTruth\\Ledger\\Database::class );
      $outbox = stock_truth()->get( StockTruth\\Outbox\\Outbox::class );
      try {
        $database->transaction( static function () use ( $outbox ) {
          $outbox->add( new StockTruth\\Outbox\\Event( 'exception.worse', 'exception/ST-2041', array() ) );
          throw new RuntimeException( 'the fact is refused' );
        } );
      } catch ( RuntimeException $error ) {}
      $database->transaction( static fn() => $outbox->add( new StockTruth\\Outbox\\Event( 'exception.resolved', 'exception/ST-2041', array() ) ) );
      return true;`,
    );
    await work();
    assert.deepEqual(crm.took().map(({ body }) => [body.type, body.sequence, body.data]), [['exception.resolved', 2, {}]], 'the number of what was taken back is used again');
  });

  test('a receiver is told the types that it wants, and nothing that it caused itself', async () => {
    desk.knows([await webhook(['add', 'desk', desk.url, '--types=exception.opened,stock.back'])]);
    assert.match(await refusal(['add', 'other', desk.url, '--types=exception.opened,no.such']), /webhook_type_unknown/);
    await tell('exception/ST-3', {}, { type: 'exception.worse' });
    await tell('exception/ST-4', {}, { cause: ['msg_77', 'desk'] });
    await tell('exception/ST-5', {}, { cause: ['msg_78'] });
    await work();
    assert.deepEqual(desk.took().map(({ body, signed }) => [body.subject, body.caused_by, ...signed]), [['exception/ST-5', 'msg_78', true]]);
    assert.deepEqual(crm.took().map(({ body }) => [body.subject, body.caused_by]), [['exception/ST-3', undefined], ['exception/ST-4', 'msg_77'], ['exception/ST-5', 'msg_78']]);
    const from = new Date(Date.now() - HOUR).toISOString();
    await webhook(['replay', 'desk', `--from=${from}`]);
    await work();
    assert.equal(desk.took().some(({ body }) => body.subject === 'exception/ST-4'), false, 'nor by a replay');
  });

  test('a list that is too long is left out, and the message says so', async () => {
    const orders = Array.from({ length: 1000 }, (_, at) => ({ order: at, customer_ref: at }));
    await tell('exception/ST-6', { exception: 'ST-6', covered: 12, orders });
    await work();
    const [{ body, text }] = crm.took();
    assert.deepEqual(body.data, { exception: 'ST-6', covered: 12, shortened: true });
    await tell('exception/ST-6', { orders: orders.slice(0, 300) });
    await work();
    const [whole] = crm.took();
    assert.equal(whole.body.data.orders.length, 300);
    assert.ok(whole.text.length < 20_000 && text.length < 20_000);
  });

  test('the way can be tried', async () => {
    assert.match(await webhook(['test', 'crm']), /204/);
    const [{ body, signed }] = crm.took();
    assert.deepEqual([body.type, body.data, signed], ['webhook.test', {}, [true]]);
    crm.answers(() => ({ status: 500 }));
    assert.match(await refusal(['test', 'crm']), /http_500/);
    crm.answers(() => ({}));
  });

  test('events of one subject come in their order, and one that is not wanted holds nobody up', async () => {
    crm.answers(({ body }) => ({ status: body.sequence === 1 && body.subject === 'order/1' ? 503 : 204 }));
    for (const subject of ['order/1', 'order/1', 'order/2']) await tell(subject, {}, { type: 'order.state_changed' });
    await step();
    assert.deepEqual(crm.took().map(({ body }) => `${body.subject} ${body.sequence}`), ['order/1 1'], 'a receiver that cannot answer ends the step');
    await shop.query('UPDATE wp_stock_truth_webhook SET rest_until = NULL');
    await step();
    assert.deepEqual(crm.took().map(({ body }) => `${body.subject} ${body.sequence}`), ['order/2 1'], 'the second waits for the first');
    await shop.query('UPDATE wp_stock_truth_webhook_delivery SET next_at = 0');
    crm.answers(() => ({}));
    await step();
    assert.deepEqual(crm.took().map(({ body }) => `${body.subject} ${body.sequence}`), ['order/1 1', 'order/1 2']);
    crm.answers(({ body }) => ({ status: body.sequence === 1 ? 422 : 204 }));
    for (const subject of ['order/3', 'order/3']) await tell(subject, {}, { type: 'order.state_changed' });
    await step();
    assert.deepEqual(crm.took().map(({ body }) => `${body.subject} ${body.sequence}`), ['order/3 1', 'order/3 2']);
  });

  test('an event is tried ten times in about three days, then given up, and told of', async () => {
    if (clockSkipReason()) return;
    crm.answers(() => ({ status: 500 }));
    const id = await tell('exception/ST-7');
    const began = Date.now();
    let ahead = 0;
    /** @type {number[]} */
    const gaps = [];
    for (let nth = 1; nth <= 10; nth++) {
      crm.ahead(ahead);
      assert.deepEqual(await step('crm', ahead), [1], `attempt ${nth}`);
      const messages = crm.took();
      assert.deepEqual(messages.map((one) => [one.id, ...one.signed]), [[id, true]], 'the same id, signed anew at the time of the attempt');
      const [{ next_at, tried_at, state, attempts }] = await shop.query('SELECT next_at, tried_at, state, attempts FROM wp_stock_truth_webhook_delivery');
      assert.equal(attempts, nth);
      if (nth === 10) {
        assert.equal(state, 'dead');
        break;
      }
      gaps.push(next_at - tried_at);
      assert.ok(next_at - tried_at >= WAITS[nth - 1] && next_at - tried_at <= WAITS[nth - 1] * 1.1 + 2_000, `wait ${nth}: ${next_at - tried_at}`);
      const before = next_at - Date.now() - MINUTE;
      if (before > ahead) assert.deepEqual(await step('crm', before), [0], 'not before its time');
      ahead = next_at - Date.now() + 1_000;
      await shop.query('UPDATE wp_stock_truth_webhook SET rest_until = NULL');
    }
    assert.ok(gaps.reduce((sum, gap) => sum + gap) > 75 * HOUR);
    const failing = await shop.php(`return stock_truth()->get( StockTruth\\Outbox\\Report::class )->outbox_failing( $args['now'] );`, { now: began + ahead });
    assert.deepEqual([failing.crm.why, failing.crm.dead, failing.crm.code], ['dead', 1, 'http_500']);
    const health = await shop.php('return stock_truth()->get( StockTruth\\Health\\Health::class )->outbox();', {}, { env: clockAhead(Math.round(ahead / 1000)) });
    assert.equal(health.status, 'recommended');
    assert.match(health.description, /crm/);
    crm.ahead(0);
    crm.answers(() => ({}));
    await shop.query('UPDATE wp_stock_truth_webhook SET rest_until = NULL');
    await webhook(['replay', 'crm', id]);
    await work();
    assert.deepEqual(crm.took().map((one) => one.id), [id], 'replayed by its id');
    assert.deepEqual(await shop.php(`return stock_truth()->get( StockTruth\\Outbox\\Report::class )->outbox_failing( $args['now'] );`, { now: began + ahead }), []);
  });

  test('a receiver that asks to be left alone is, within bounds', async () => {
    for (const [asked, least, most] of [['600', 600, 602], ['999999', 86_400, 86_402], [new Date(Date.now() + 900_000).toUTCString(), 890, 905], ['soon', 5, 7]]) {
      crm.answers(() => ({ status: 429, headers: { 'retry-after': String(asked) } }));
      await tell('exception/ST-8');
      await step();
      const [{ wait }] = await shop.query('SELECT ( next_at - tried_at ) / 1000 AS wait FROM wp_stock_truth_webhook_delivery');
      assert.ok(wait >= Number(least) && wait <= Number(most), `${asked}: ${wait}`);
      const [{ rest }] = await shop.query('SELECT rest_until AS rest FROM wp_stock_truth_webhook WHERE name = ?', ['crm']);
      assert.ok(rest - Date.now() <= HOUR, 'somebody is sent in an hour to look');
      await tell('exception/ST-9');
      await step();
      assert.equal(crm.took().length, 1, 'nothing else is sent meanwhile');
      await clear();
    }
  });

  test('a receiver that is gone is told nothing any more, and people are told', async () => {
    crm.answers(() => ({ status: 410 }));
    await tell('exception/ST-10');
    await tell('exception/ST-11');
    await work();
    assert.equal(crm.took().length, 1);
    assert.equal(desk.took().length, 2, 'others are');
    const [{ state, code }] = JSON.parse(await webhook(['list', '--format=json']));
    assert.deepEqual([state, code], ['gone', 'http_410']);
    assert.deepEqual((await shop.php(`return stock_truth()->get( StockTruth\\Outbox\\Report::class )->outbox_failing( StockTruth\\Engine\\Moment::now() );`)).crm.why, 'gone');
    assert.equal((await shop.query("SELECT COUNT(*) AS n FROM wp_stock_truth_journal WHERE what = 'webhook_gone'"))[0].n, 1);
    crm.answers(() => ({}));
    await tell('exception/ST-12');
    await work();
    assert.equal(crm.took().length, 0);
    await webhook(['resume', 'crm']);
    await work();
    assert.deepEqual(crm.took().map(({ body }) => body.subject).sort(), ['exception/ST-10', 'exception/ST-11'], 'what waited when it went');
    await clear();
  });

  test('a slow receiver and one that nobody answers at hold up no other', async () => {
    crm.answers(() => ({ ms: 9_000 }));
    const nobody = await startReceiver();
    await nobody.stop();
    await webhook(['add', 'nobody', nobody.url]);
    for (let n = 0; n < 5; n++) await tell(`exception/ST-2${n}`);
    const began = Date.now();
    await work();
    assert.equal(desk.took().length, 5);
    assert.ok(Date.now() - began < 20_000, 'one timeout of five seconds, and no more');
    const codes = async (/** @type {string} */ name) => (await deliveries(name)).map((/** @type {any} */ { code, attempts }) => `${attempts} ${code}`).sort();
    assert.deepEqual(await codes('crm'), ['0 ', '0 ', '0 ', '0 ', '1 http_timeout']);
    assert.deepEqual(await codes('nobody'), ['0 ', '0 ', '0 ', '0 ', '1 http_unreachable']);
    await webhook(['remove', 'nobody']);
    assert.match(await refusal(['deliveries', 'nobody']), /webhook_unknown/);
    await new Promise((resolve) => void setTimeout(resolve, 4_500));
    crm.answers(() => ({}));
  });

  test('two nodes at once send each event once', async () => {
    crm.answers(() => ({ ms: 30 }));
    for (let n = 0; n < 30; n++) await tell(`exception/ST-${n % 10}`);
    crm.took();
    const made = await Promise.all([step(), step(), step()]);
    assert.equal(made.flat().reduce((sum, one) => sum + one, 0), 30);
    const messages = crm.took();
    assert.equal(new Set(messages.map(({ id }) => id)).size, 30);
    assert.equal(messages.length, 30);
    const last = new Map();
    for (const { body } of messages) {
      assert.ok(body.sequence > (last.get(body.subject) ?? 0), `${body.subject} in its order`);
      last.set(body.subject, body.sequence);
    }
    crm.answers(() => ({}));
    await clear();
  });

  test('what a worker that died had is sent by another one', async () => {
    if (clockSkipReason()) return;
    await tell('exception/ST-30');
    await shop.php(
      `$t = stock_truth()->get( StockTruth\\Ledger\\DeliveryTable::class ); $now = StockTruth\\Engine\\Moment::now();
      $id = stock_truth()->get( StockTruth\\Ledger\\WebhookTable::class )->named( 'crm' )->id;
      return null !== $t->take( $id, $now, $now + StockTruth\\Outbox\\Courier::LOST_MS, 10, 'died' );`,
    );
    assert.deepEqual(await step(), [0]);
    assert.deepEqual(await step('crm', 121_000), [1]);
    assert.deepEqual((await deliveries()).map(({ state, attempts }) => [state, attempts]), [['delivered', 2]]);
    await tell('exception/ST-30');
    await shop.query("UPDATE wp_stock_truth_webhook_delivery SET attempts = 10, next_at = 1, token = 'died' WHERE state = 'waiting'");
    assert.deepEqual(await step(), [0]);
    assert.deepEqual((await deliveries()).map(({ state, code }) => [state, code]), [['dead', 'outcome_unknown'], ['delivered', '']], 'of the last attempt nobody knows, and there is no other');
  });

  test('two secrets sign for a day', async () => {
    const newer = await webhook(['rotate', 'crm']);
    crm.knows([secret, newer]);
    await tell('exception/ST-31');
    await step();
    const [message] = crm.took();
    assert.deepEqual(message.signed, [true, true]);
    assert.equal(message.signature.split(' ').length, 2);
    if (!clockSkipReason()) {
      await tell('exception/ST-32');
      crm.ahead(25 * HOUR);
      await step('crm', 25 * HOUR);
      crm.ahead(0);
      assert.deepEqual(crm.took()[0].signed, [false, true]);
    }
  });

  test('a paused receiver is told afterwards, and a span of time can be sent again', async () => {
    const began = new Date(Date.now()).toISOString();
    await webhook(['pause', 'crm']);
    await tell('exception/ST-40');
    await tell('exception/ST-41');
    await work();
    assert.equal(crm.took().length, 0);
    const health = await shop.php('return stock_truth()->get( StockTruth\\Health\\Health::class )->outbox();');
    assert.deepEqual([health.status, /: 2\./.test(health.description)], ['good', true], 'a pause is no failure, and what waits is told');
    await webhook(['resume', 'crm']);
    await work();
    const ids = crm.took().map(({ id }) => id);
    assert.equal(ids.length, 2);
    assert.match(await webhook(['replay', 'crm', `--from=${began}`]), /2 events/);
    await work();
    assert.deepEqual(crm.took().map(({ id }) => id), ids, 'the same ids');
    assert.match(await refusal(['replay', 'crm', 'evt_unknown']), /replay_id_unknown/);
    assert.match(await refusal(['replay', 'crm']), /replay_what/);
  });

  test('whoever resumes a receiver has everything tried at once', async () => {
    crm.answers(() => ({ status: 503 }));
    await tell('exception/ST-42');
    await step();
    await shop.query('UPDATE wp_stock_truth_webhook_delivery SET attempts = 10, next_at = next_at + 36000000');
    crm.answers(() => ({}));
    crm.took();
    await webhook(['resume', 'crm']);
    assert.deepEqual(await step(), [1]);
    assert.deepEqual((await deliveries()).map(({ state, attempts }) => [state, attempts]), [['delivered', 1]]);
  });

  test('no redirect is followed', async () => {
    crm.answers(() => ({ status: 302, headers: { location: desk.url } }));
    await tell('exception/ST-50', {}, { type: 'exception.worse' });
    await step();
    assert.equal(crm.took().length, 1);
    assert.equal(desk.took().length, 0);
    assert.equal((await deliveries())[0].code, 'http_redirect');
  });

  test('customers have names that one receiver knows, and are forgotten by those', async () => {
    const product = await shop.createProduct({ sku: 'A', stock: 5 });
    const order = await shop.createOrder({ items: [{ product: product.id, quantity: 1 }], status: 'processing' });
    await shop.php(`$order = wc_get_order( $args['id'] ); $order->set_billing_email( 'Anna@Example.com' ); $order->save(); return true;`, { id: order.id ?? order });
    await webhook(['add', 'people', desk.url, '--types=customers.affected', '--personal']);
    await tell('exception/ST-60', { orders: [{ order: order.id ?? order, customer_ref: order.id ?? order }] }, { type: 'customers.affected' });
    await step('people');
    await step('crm');
    const [{ body }] = desk.took();
    const name = body.data.orders[0].customer_ref;
    assert.match(name, /^c_[0-9a-f]{16}$/);
    assert.equal('customer_ref' in crm.took()[0].body.data.orders[0], false);
    await shop.php(`$erasers = apply_filters( 'wp_privacy_personal_data_erasers', array() ); return call_user_func( $erasers['stock-truth-webhooks']['callback'], 'anna@example.com', 1 );`);
    await step('people');
    await step('crm');
    assert.deepEqual(desk.took().map((one) => [one.body.type, one.body.subject, one.body.data]), [['customer.erased', `customer/${name}`, { customer_ref: name }]]);
    assert.equal(crm.took().length, 0);
    const kept = JSON.stringify([await shop.query('SELECT * FROM wp_stock_truth_outbox'), await shop.query('SELECT * FROM wp_stock_truth_journal')]);
    assert.equal(/anna/i.test(kept), false);
  });

  test('the same by REST, for whoever runs the shop alone', async () => {
    const admin = await shop.adminSession();
    const rest = (/** @type {string} */ method, /** @type {string} */ path, /** @type {any} */ body = undefined) => admin.rest(method, `/stock-truth/v1/webhooks${path}`, body);
    const added = await rest('POST', '', { name: 'by-rest', url: crm.url, types: ['stock.back'] });
    assert.deepEqual([added.status, added.json.state, /^whsec_/.test(added.json.secret)], [201, 'active', true]);
    assert.equal('secret' in (await rest('GET', '/by-rest')).json, false);
    assert.deepEqual([(await rest('POST', '', { name: 'by-rest', url: crm.url })).status, (await rest('POST', '', { name: 'No', url: crm.url })).json.code], [409, 'webhook_name_not_usable']);
    assert.equal((await rest('POST', '/by-rest/test')).json.taken, true);
    assert.equal((await rest('POST', '/by-rest/pause')).json.state, 'paused');
    assert.equal((await rest('POST', '/by-rest/resume')).json.state, 'active');
    assert.notEqual((await rest('POST', '/by-rest/rotate')).json.secret, added.json.secret);
    await tell('listing/1', {}, { type: 'stock.back' });
    await step('by-rest');
    assert.deepEqual((await rest('GET', '/by-rest/deliveries?state=delivered')).json.map((/** @type {any} */ one) => one.subject), ['listing/1']);
    assert.deepEqual((await rest('POST', '/by-rest/replay', { from: new Date(Date.now() - MINUTE).toISOString() })).json, { events: 1 });
    assert.equal((await rest('POST', '/by-rest/replay', { from: 'yesterday' })).status, 400);
    assert.equal((await rest('DELETE', '/by-rest')).status, 200);
    assert.equal((await rest('GET', '/by-rest')).status, 404);
    assert.equal((await fetch(`${shop.url}/wp-json/stock-truth/v1/webhooks`)).status, 401);
  });

  test('what is old goes, and a subject goes on counting', async () => {
    if (clockSkipReason()) return;
    await tell('exception/ST-2041');
    const gone = await shop.php('return stock_truth()->get( StockTruth\\Ledger\\Cleaning::class )->run( StockTruth\\Engine\\Moment::now(), static fn() => true )["gone"];', {}, { env: clockAhead(31 * 86_400) });
    assert.ok(gone.outbox > 20 && gone.webhook_delivery > 0);
    assert.deepEqual(await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_webhook_delivery'), [{ n: 0 }]);
    const [{ sequence: last }] = await shop.query("SELECT sequence FROM wp_stock_truth_outbox_subject WHERE subject = 'exception/ST-2041'");
    await tell('exception/ST-2041');
    assert.deepEqual(await shop.query('SELECT sequence FROM wp_stock_truth_outbox'), [{ sequence: last + 1 }]);
  });

  test('a page of the shop loads of each context the hooks alone', async () => {
    const loaded = await shop.php(`$files = array_filter( get_included_files(), static fn( $file ) => 1 === preg_match( '~stock-truth/includes/(Outbox|Calendar|People)/~', $file ) ); return array_values( array_map( static fn( $file ) => basename( dirname( $file ) ) . '/' . basename( $file ), $files ) );`);
    assert.deepEqual(loaded.sort(), ['Outbox/Hooks.php', 'People/Hooks.php']);
  });

  test('what is left behind without a plan is found', async () => {
    await tell('exception/ST-70');
    await shop.query("DELETE FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_deliver'");
    crm.took();
    await shop.php('stock_truth()->get( StockTruth\\Outbox\\Background::class )->on_look(); return true;');
    // Action Scheduler counts in whole seconds: the step is planned for the next one.
    await new Promise((done) => setTimeout(done, 1_100));
    await work();
    assert.equal(crm.took().length, 1, JSON.stringify([await deliveries(), await shop.query("SELECT * FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_deliver'")]));
    assert.equal((await shop.query("SELECT COUNT(*) AS n FROM wp_actionscheduler_actions WHERE hook = 'stock_truth_look_at_outbox' AND status = 'pending'"))[0].n, 1);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
