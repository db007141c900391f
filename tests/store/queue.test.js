/**
 * Proves the queue of exceptions on a real shop: a difference that lasts becomes one exception with an owner and due times,
 * what a person does is kept and told, late evidence opens nothing, and both sides agreeing twice closes it.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { alwaysOpen, compareAll, connect, pull, withErp } from './php-backend/ledger.js';

const HOUR = 3_600_000;

await describeShop('the queue of exceptions', withErp({ items: { 'HAMMER-01': 10, 'SAW-01': 4, 'NAIL-01': 7 } }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  /** @param {string} where @returns {Promise<any[]>} */
  const rows = (where = '1 = 1') => shop.query(`SELECT * FROM wp_stock_truth_exception WHERE ${where} ORDER BY id`);
  const one = async (/** @type {string} */ sku, /** @type {string} */ cause) => (await rows(`subject = 'listing:${ids[sku]}' AND cause = '${cause}'`))[0];
  const events = (/** @type {number} */ id) => shop.query('SELECT * FROM wp_stock_truth_exception_event WHERE exception_id = ? ORDER BY id', [id]);
  /** A read of the ERP and of the shop, each later than the last. */
  const look = async () => {
    await pull(shop);
    await shop.query('UPDATE wp_stock_truth_listing SET looked_at = looked_at - 1000000');
    await compareAll(shop);
  };
  const act = (/** @type {string} */ call) =>
    shop.php(`try { $done = stock_truth()->get( StockTruth\\Exceptions\\Acts::class )->${call}; return array( 'state' => $done->standing['state'], 'person' => $done->person, 'role' => $done->role ); } catch ( StockTruth\\Exceptions\\NotPossible $no ) { return array( 'refused' => $no->reason() ); }`);
  /** Sets a figure as nobody is known to: as a program does that writes to the database. @param {string} sku @param {number} quantity */
  const set = (sku, quantity) => shop.php(`remove_all_actions( 'woocommerce_product_set_stock' ); wc_update_product_stock( ${ids[sku]}, ${quantity} );`);
  const watch = () => shop.php(`return stock_truth()->get( StockTruth\\Exceptions\\Watch::class )->look( '__return_true' );`);
  let read = 0;
  /** The letters since this was last asked. */
  const letters = () => {
    const all = shop.mail();
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };

  test('a difference is suspected when it is first seen, and is open with owner and due times when it lasts', async () => {
    for (const { id, sku } of await shop.createProducts([
      { sku: 'HAMMER-01', stock: 0, price: 5 },
      { sku: 'SAW-01', stock: 9, price: 2.5 },
      { sku: 'NAIL-01', stock: 7 },
    ])) ids[String(sku)] = id;
    await alwaysOpen(shop);
    await connect(shop);
    await look();
    const seen = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([seen.state, seen.seen, seen.opening, seen.lost_cents, seen.role], ['suspected', 1, 0, 5000, '']);
    await look();
    const open = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([open.state, open.why, open.opening, open.role, open.severity], ['open', 'new', 1, 'operations', 'medium']);
    assert.equal(open.respond_due - open.opened_at, 4 * HOUR);
    assert.equal(open.resolve_due - open.opened_at, 16 * HOUR);
    assert.equal((await one('SAW-01', 'unexplained')).severity, 'high');
    assert.deepEqual(await rows(`subject = 'listing:${ids['NAIL-01']}'`), []);
    assert.deepEqual((await events(open.id)).map((event) => [event.happening, event.state_after, event.news]), [['disagree', 'open', 'opened']]);
    const steps = await shop.query('SELECT step, due_at FROM wp_stock_truth_escalation_step WHERE exception_id = ? ORDER BY due_at', [open.id]);
    assert.deepEqual(steps.map(({ step, due_at }) => [step, (due_at - open.opened_at) / HOUR]), [['ownerAgain', 2], ['deputy', 4], ['roleLead', 16], ['administrator', 20]]);
  });

  test('what was known before is late: it is counted and moves nothing', async () => {
    const before = await one('HAMMER-01', 'unexplained');
    await shop.php(`stock_truth()->get( StockTruth\\Exceptions\\Queue::class )->happen( 'unexplained', 'listing:${ids['HAMMER-01']}', array( 'happening' => 'agree', 'shopRead' => 5, 'erpPosition' => 5 ) );`);
    const after = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([after.late, after.agreed, after.state, after.judged_shop_read], [before.late + 1, 0, 'open', before.judged_shop_read]);
  });

  test('a person takes it on, writes something down and is believed for as long as the rules say', async () => {
    const { id } = await one('HAMMER-01', 'unexplained');
    assert.deepEqual(await act(`acknowledge( ${id}, 1, 'looking' )`), { state: 'acknowledged', person: 0, role: 'operations' });
    const taken = await one('HAMMER-01', 'unexplained');
    assert.ok(taken.responded_at > 0 && taken.acknowledged_by === 1);
    assert.ok(Math.abs(taken.ack_until - taken.responded_at - 4 * HOUR) < 60_000);
    await shop.query('UPDATE wp_stock_truth_exception SET ack_until = ack_until - 3600000 WHERE id = ?', [id]);
    await act(`note( ${id}, 'the connector was restarted' )`);
    assert.ok((await one('HAMMER-01', 'unexplained')).ack_until > taken.ack_until - HOUR);
    assert.deepEqual((await events(id)).slice(-2).map((event) => [event.happening, event.note]), [['acknowledge', 'looking'], ['note', 'the connector was restarted']]);
  });

  test('an acknowledgement that nobody renews ends, and the next step is taken at once', async () => {
    const { id } = await one('HAMMER-01', 'unexplained');
    letters();
    await shop.query('UPDATE wp_stock_truth_exception SET ack_until = 1 WHERE id = ?', [id]);
    await watch();
    const open = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([open.state, open.why, open.acknowledged_by], ['open', 'ackExpired', 0]);
    const steps = await shop.query('SELECT step, outcome FROM wp_stock_truth_escalation_step WHERE exception_id = ? AND outcome <> \'\'', [id]);
    // Nobody stands in for the role, so the step goes on to the administrator.
    assert.deepEqual(steps.map(({ step, outcome }) => `${step} ${outcome}`).sort(), ['administrator sent', 'deputy no_address', 'ownerAgain no_address', 'roleLead no_address']);
    const [letter] = letters().filter(({ subject }) => subject.includes(`ST-${id}`));
    assert.match(letter.message, /HAMMER-01/);
  });

  test('what a person may not do is refused with a code, and changes nothing', async () => {
    const { id, revision } = await one('SAW-01', 'unexplained');
    assert.deepEqual(await act(`snooze( ${id}, StockTruth\\Engine\\Moment::now() + 3600000, null )`), { refused: 'needs_note' });
    assert.deepEqual(await act(`snooze( ${id}, 5, null, 'why' )`), { refused: 'in_the_past' });
    assert.deepEqual(await act(`close( ${id}, 'healed', 'why' )`), { refused: 'not_by_hand' });
    assert.deepEqual(await act(`close( ${id}, 'accepted', ' ' )`), { refused: 'needs_note' });
    assert.deepEqual(await act(`note( ${id}, '' )`), { refused: 'note_missing' });
    assert.deepEqual(await act(`assign( ${id}, 'kitchen', 0 )`), { refused: 'role_unknown' });
    assert.deepEqual(await act(`assign( ${id}, '', 999 )`), { refused: 'person_unreachable' });
    assert.deepEqual(await act(`duplicate( ${id}, ${id} )`), { refused: 'other_unknown' });
    assert.deepEqual(await act(`acknowledge( ${id}, 1, '', ${revision - 1} )`), { refused: 'changed_meanwhile' });
    assert.deepEqual(await act(`acknowledge( 4711, 1 )`), { refused: 'exception_unknown' });
    const after = await one('SAW-01', 'unexplained');
    assert.deepEqual([after.state, after.revision], ['open', revision]);
  });

  test('it is put off with a reason until an instant, and is told when it is still there', async () => {
    const { id } = await one('SAW-01', 'unexplained');
    assert.equal((await act(`snooze( ${id}, StockTruth\\Engine\\Moment::now() + 3600000, 100000, 'stocktaking' )`)).state, 'snoozed');
    await look();
    assert.equal((await one('SAW-01', 'unexplained')).state, 'snoozed');
    await shop.query('UPDATE wp_stock_truth_exception SET snooze_until = 1 WHERE id = ?', [id]);
    await watch();
    const open = await one('SAW-01', 'unexplained');
    assert.deepEqual([open.state, open.why], ['open', 'snoozeOver']);
  });

  test('a letter waits for what heals by itself, names what is there, and is sent once', async () => {
    await shop.query('DELETE FROM wp_stock_truth_notification');
    await shop.query(`UPDATE wp_stock_truth_exception SET news = 'opened', news_at = 1 WHERE state = 'open'`);
    letters();
    const unsent = await shop.php(`add_filter( 'pre_wp_mail', '__return_false', 99 ); return stock_truth()->get( StockTruth\\Exceptions\\Watch::class )->look( '__return_true' );`);
    assert.equal(unsent.letters, 0, 'the mail server refuses it');
    assert.equal((await watch()).letters, 1, 'the next look tries again');
    const [letter] = letters().slice(-1);
    assert.match(letter.message, /HAMMER-01[^]*nothing recorded says why the figures differ/);
    assert.match(letter.message, /50\.00 USD cannot be sold|50\.00 \w+ cannot be sold/);
    assert.equal((await watch()).letters, 0);
  });

  test('one that a record explains goes on under the other cause, with its first sight and its clock', async () => {
    const before = await one('HAMMER-01', 'unexplained');
    await shop.php(`stock_truth()->get( StockTruth\\Exceptions\\Queue::class )->together( function () {
      $queue = stock_truth()->get( StockTruth\\Exceptions\\Queue::class );
      $now = StockTruth\\Engine\\Moment::now();
      $queue->happen( 'manualEdit', 'listing:${ids['HAMMER-01']}', array( 'happening' => 'inherited', 'shopRead' => $now, 'erpPosition' => $now, 'severity' => 'medium', 'cents' => 5000, 'inheritedState' => 'open', 'inheritedFirstSeen' => ${before.first_seen}, 'inheritedSeen' => 2 ), function ( $row ) { $row->resolve_due = ${before.resolve_due}; } );
      $queue->happen( 'unexplained', 'listing:${ids['HAMMER-01']}', array( 'happening' => 'reattributed', 'shopRead' => $now, 'erpPosition' => $now ) );
    } );`);
    const after = await one('HAMMER-01', 'manualEdit');
    assert.deepEqual([after.state, after.why, after.first_seen, after.resolve_due, after.role], ['open', 'ongoing', before.first_seen, before.resolve_due, 'merchandising']);
    assert.deepEqual([(await one('HAMMER-01', 'unexplained')).closure], ['reattributed']);
    await shop.query('DELETE FROM wp_stock_truth_exception WHERE id = ?', [after.id]);
    await shop.query(`UPDATE wp_stock_truth_exception SET state = 'open', closure = NULL, close_shop_read = 0, close_erp_position = 0 WHERE id = ?`, [before.id]);
  });

  test('both sides agreeing once closes nothing; agreeing twice closes it by itself', async () => {
    await set('HAMMER-01', 10);
    await look();
    const once = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([once.state, once.agreed], ['open', 1]);
    await look();
    const over = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([over.state, over.closure, over.news], ['resolved', 'healed', 'resolved']);
    assert.ok(over.closed_at > 0);
  });

  test('it comes back as a new opening with a new clock, and the history of the first is kept', async () => {
    await set('HAMMER-01', 1);
    await look();
    await look();
    const again = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([again.state, again.why, again.opening, again.closure], ['open', 'regressed', 2, null]);
    assert.ok(again.opened_at > again.opened_before);
    assert.ok((await events(again.id)).length >= 5);
  });

  test('what is closed as mended elsewhere and is not is open again at the next look', async () => {
    const { id } = await one('HAMMER-01', 'unexplained');
    assert.equal((await act(`close( ${id}, 'fixedElsewhere', 'corrected in the connector' )`)).state, 'resolved');
    await look();
    const again = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([again.state, again.why, again.opening], ['open', 'closedTooEarly', 3]);
    assert.equal(again.flapping, 1);
  });

  test('a late feed is one exception, and what needs its figures stands behind it', async () => {
    await shop.query(`UPDATE wp_stock_truth_feed SET succeeded_at = succeeded_at - 86400000`);
    await watch();
    await shop.query(`UPDATE wp_stock_truth_exception SET first_seen = 1 WHERE cause = 'staleFeed'`);
    await watch();
    const [feed] = await rows(`cause = 'staleFeed'`);
    assert.deepEqual([feed.state, feed.subject.startsWith('feed:')], ['open', true]);
    const child = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([child.parent_id, child.muted_since > 0, child.paused_at > 0], [feed.id, true, true]);
    const due = await shop.query('SELECT COUNT(*) AS n FROM wp_stock_truth_escalation_step WHERE exception_id = ? AND opening = ? AND due_at IS NOT NULL AND ran_at IS NULL', [child.id, child.opening]);
    assert.equal(due[0].n, 0);
    await pull(shop);
    await watch();
    await pull(shop);
    await watch();
    assert.deepEqual((await rows(`cause = 'staleFeed'`)).map(({ state, closure }) => [state, closure]), [['resolved', 'healed']]);
    const free = await one('HAMMER-01', 'unexplained');
    assert.deepEqual([free.parent_id, free.muted_since, free.paused_at, free.state], [null, null, null, 'open']);
    assert.ok(free.resolve_due > child.resolve_due);
  });

  test('a rule gives it to somebody, the more particular one first, and a person gives it away', async () => {
    const user = await shop.php(`return wp_insert_user( array( 'user_login' => 'rossi', 'user_pass' => 'x', 'user_email' => 'rossi@example.org', 'role' => 'shop_manager', 'display_name' => 'A. Rossi' ) );`);
    await shop.php(`$rules = stock_truth()->get( StockTruth\\Ledger\\OwnerRuleTable::class ); $rules->join( 'warehouse', ${user}, true );
      foreach ( array( array( 'fallback', '' ), array( 'listing', 'listing:${ids['SAW-01']}' ) ) as $target ) { $rule = new StockTruth\\Ledger\\Row\\OwnerRuleRow(); list( $rule->scope, $rule->target ) = $target; $rule->role = 'fallback' === $target[0] ? 'operations' : 'warehouse'; $rule->made_at = 1; $rules->write( $rule ); }`);
    await set('SAW-01', 4);
    await look();
    await look();
    await set('SAW-01', 8);
    await look();
    await look();
    const saw = await one('SAW-01', 'unexplained');
    assert.deepEqual([saw.state, saw.role, saw.person, saw.recipient], ['open', 'warehouse', user, 'owner']);
    const { id } = await one('HAMMER-01', 'unexplained');
    assert.deepEqual(await act(`assign( ${id}, 'support', ${user}, 'please' )`), { state: 'open', person: user, role: 'support' });
  });

  test('whoever wrote the shop’s figure last is named, by hand, by a REST key or in a plugin, and what WooCommerce takes off is nobody’s', async () => {
    const writer = async (/** @type {string} */ sku) => (await shop.query('SELECT writer FROM wp_stock_truth_listing WHERE product_id = ?', [ids[sku]]))[0].writer;
    await shop.php(`wc_update_product_stock( ${ids['NAIL-01']}, 5 );`, {}, { user: 'admin' });
    assert.equal(await writer('NAIL-01'), 'user:1');
    await look();
    await look();
    const nail = await one('NAIL-01', 'manualEdit');
    assert.deepEqual([nail.state, nail.role], ['open', 'merchandising']);
    await shop.php(
      `global $wpdb; $wpdb->insert( $wpdb->prefix . 'woocommerce_api_keys', array( 'user_id' => 1, 'description' => 'old-connector', 'permissions' => 'read_write', 'consumer_key' => wc_api_hash( 'ck_x' ), 'consumer_secret' => 'cs_x', 'truncated_key' => 'x' ) );
      define( 'REST_REQUEST', true ); $_GET['consumer_key'] = 'ck_x'; wc_update_product_stock( ${ids['NAIL-01']}, 4 );`,
      {},
      { user: 'admin' },
    );
    assert.equal(await writer('NAIL-01'), 'rest:old-connector');
    await look();
    const now = await one('NAIL-01', 'foreignWrite');
    assert.deepEqual([now.state, now.why, now.first_seen, now.role], ['open', 'ongoing', nail.first_seen, 'operations']);
    const text = await shop.php(`return stock_truth()->get( StockTruth\\Exceptions\\CaseFile::class )->text( stock_truth()->get( StockTruth\\Ledger\\ExceptionTable::class )->find( ${now.id} ) );`);
    assert.match(text, /Last written by the REST key “old-connector”\./);
    await shop.php(`wc_update_product_stock( ${ids['NAIL-01']}, 7 );`, {}, { user: 'admin' });
    await look();
    assert.equal(await writer('NAIL-01'), '', 'once both sides agree, nobody is to be blamed for what comes next');
    await shop.createOrder({ items: [{ product: ids['NAIL-01'], quantity: 1 }], status: 'processing' });
    assert.equal(await writer('NAIL-01'), '');
  });

  test('the case file tells the story in less than 4 kB and names no customer', async () => {
    const { id } = await one('HAMMER-01', 'unexplained');
    const text = await shop.php(`return stock_truth()->get( StockTruth\\Exceptions\\CaseFile::class )->text( stock_truth()->get( StockTruth\\Ledger\\ExceptionTable::class )->find( ${id} ) );`);
    assert.ok(Buffer.byteLength(text) < 4096, text);
    assert.match(text, new RegExp(`^Case ST-${id}, opening 3 `));
    assert.match(text, /Shop shows 1, expected 10\./);
    assert.match(text, /◄ the difference begins here/);
    assert.match(text, /Arithmetic: 10 ERP = 10 expected; shop 1; drift -9\./);
    assert.match(text, /Closes by itself when two later checks/);
  });

  test('every word of the core has words for people', async () => {
    const bare = await shop.php(`$bare = array();
      foreach ( array( 'QueueCause' => 'cause', 'State' => 'state', 'Severity' => 'severity', 'Owner' => 'role', 'Closure' => 'closure', 'Refusal' => 'refusal', 'EscalationStep' => 'step' ) as $list => $method ) {
        foreach ( array_keys( StockTruth\\Engine\\Generated\\Layout::CODES[ $list ] ) as $code ) {
          if ( false === strpos( StockTruth\\Exceptions\\Words::$method( $code ), ' ' ) && StockTruth\\Exceptions\\Words::$method( $code ) === $code && ! in_array( $list, array( 'State', 'Severity', 'Owner' ), true ) ) { $bare[] = $code; }
        }
      }
      return $bare;`);
    assert.deepEqual(bare, []);
  });

  test('what is deleted in the shop has no open exception, and Site Health says whether the queue is looked after', async () => {
    assert.equal((await one('SAW-01', 'unexplained')).state, 'open');
    await shop.php(`wp_delete_post( ${ids['SAW-01']}, true ); stock_truth()->get( StockTruth\\Ledger\\ListingTable::class )->forget( array( ${ids['SAW-01']} ) );`);
    await watch();
    const over = await one('SAW-01', 'unexplained');
    assert.deepEqual([over.state, over.closure], ['resolved', 'subjectGone']);
    const health = () => shop.php(`return stock_truth()->get( StockTruth\\Health\\Health::class )->queue()['status'];`);
    assert.equal(await health(), 'good');
    await shop.php(`update_option( 'stock_truth_queue_looked_at', '1' );`);
    assert.equal(await health(), 'recommended');
  });
});
