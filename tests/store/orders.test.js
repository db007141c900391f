/**
 * Proves the contract `orders` of a feed on a real shop: what the ERP shows of the shop's orders decides what its figure
 * reflects, a rise waits for a read of the orders, and both doors take the same list. Figures are by hand, from the rules.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeShop } from './harness/suite.js';
import { connect, demand, pool, pull, saveFeed, units, withErp } from './php-backend/ledger.js';

const ORDERS = { contract: 'orders' };

/** @param {import('./harness/shop.js').Shop} shop */
function acts(shop) {
  const now = () => new Date().toISOString();
  /** The ERP's figure, read now. */
  const stock = async (/** @type {string} */ item, /** @type {number} */ figure) => {
    shop.erp.setStock(item, figure);
    const pulled = await pull(shop);
    assert.equal(pulled.ok, true, pulled.message);
    return pulled.summary;
  };
  /** What the ERP shows of orders, read now: by the doors' own service. */
  const read = (/** @type {object[]} */ rows, complete = false) =>
    shop.php(
      `$rows = StockTruth\\Feed\\OrderReadEntry::read( $args['rows'] );
      if ( array() !== $rows['faults'] ) { return $rows['faults']; }
      $at = StockTruth\\Engine\\Moment::now();
      return stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $rows['rows'], $at, $at, $args['complete'] );`,
      { rows, complete },
    );
  const project = () => shop.php(`return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( 100, 20 );`);
  /** E, U and what the shop shows. */
  const state = async (/** @type {string} */ item) => {
    await project();
    const { figure, in_flight, product_id } = await pool(shop, item);
    return [figure / 10_000, in_flight / 10_000, (await shop.product(product_id)).stock];
  };
  const edit = (/** @type {{id: number, items: {id: number}[]}} */ bought, /** @type {number} */ quantity) =>
    shop.php(
      `wp_set_current_user( 1 ); require_once WC_ABSPATH . 'includes/admin/wc-admin-functions.php';
      wc_save_order_items( $args['order'], array(
        'order_item_id' => array( $args['item'] ), 'order_item_qty' => array( $args['item'] => $args['quantity'] ),
        'line_total' => array( $args['item'] => '10' ), 'line_subtotal' => array( $args['item'] => '10' ),
      ) );
      return true;`,
      { order: bought.id, item: bought.items[0].id, quantity },
    );
  const answered = (/** @type {{id: number}} */ { id }) => shop.php(`do_action( 'stock_truth_order_answered', $args['id'] ); return true;`, { id });
  return { now, stock, read, state, edit, answered };
}

await describeShop('the contract `orders` of free stock', withErp({ items: { HAMMER: 10, SAW: 10, NAIL: 10, BOLT: 10, RIVET: 10, SCREW: 10, GEAR: 10, PLIERS: 10, SHEARS: 10, CHISEL: 10 } }), ({ shop, test }) => {
  const { now, stock, read, state, edit, answered } = acts(shop);
  /** @type {Record<string, number>} */
  const ids = {};
  const order = (/** @type {string} */ item, /** @type {number[]} */ ...quantities) =>
    shop.createOrder({ items: quantities.map((quantity) => ({ product: ids[item], quantity })), status: 'processing' });
  const reserved = (/** @type {{id: number}} */ { id }, /** @type {string} */ line, /** @type {number} */ quantity, of = quantity) => ({ order: String(id), line, entered: of - quantity, reserved: quantity });

  test('worked example: reserved, then the stock read: U=0 and 7, not 4', async () => {
    const skus = ['HAMMER', 'SAW', 'NAIL', 'BOLT', 'RIVET', 'SCREW', 'GEAR', 'PLIERS', 'SHEARS', 'CHISEL'];
    for (const [at, { id }] of (await shop.createProducts(skus.map((sku) => ({ sku, stock: 0 })))).entries()) ids[skus[at]] = id;
    await connect(shop, { mode: 'enforce', feed: ORDERS });
    await pull(shop);
    const bought = await order('HAMMER', 3);
    assert.deepEqual(await state('HAMMER'), [10, 3, 7]);
    const done = await read([reserved(bought, 'HAMMER', 3)]);
    assert.deepEqual([done.rows, done.unmatched], [1, []]);
    assert.deepEqual(await state('HAMMER'), [10, 3, 7], 'the figure was read before');
    await stock('HAMMER', 7);
    assert.deepEqual(await state('HAMMER'), [7, 0, 7]);
  });

  test('case 31: the unchanged pool: sold 3 and received 3, no new figure, the poll alone passes the read', async () => {
    const bought = await order('RIVET', 3);
    await read([reserved(bought, 'RIVET', 3)]);
    assert.deepEqual(await state('RIVET'), [10, 3, 7]);
    await pull(shop);
    assert.deepEqual(await state('RIVET'), [10, 0, 10]);
  });

  test('case 32: processed and not reserved is not reflected', async () => {
    const bought = await order('SAW', 3);
    await read([reserved(bought, 'SAW', 0, 3)]);
    await pull(shop);
    assert.deepEqual(await state('SAW'), [10, 3, 7]);
    await read([reserved(bought, 'SAW', 3)]);
    await stock('SAW', 7);
    assert.deepEqual(await state('SAW'), [7, 0, 7]);
  });

  test('case 37: lowered and raised stays in U until the ERP has answered and shows it', async () => {
    const bought = await order('NAIL', 3);
    await read([reserved(bought, 'NAIL', 3)]);
    await stock('NAIL', 7);
    assert.deepEqual(await state('NAIL'), [7, 0, 7]);
    await edit(bought, 2);
    assert.deepEqual(await state('NAIL'), [7, 0, 7]);
    await answered(bought);
    await edit(bought, 3);
    assert.deepEqual(await state('NAIL'), [7, 1, 6], 'the ERP may have given one back meanwhile');
    await answered(bought);
    await read([reserved(bought, 'NAIL', 3)]);
    await pull(shop);
    assert.deepEqual(await state('NAIL'), [7, 0, 7]);
    const [line] = await demand(shop, bought.id);
    assert.deepEqual([line.reflected, line.settled, line.revisions], [units(3), 1, []]);
  });

  test('more reads than the rules take in one question, while the stock stands still, lose nothing', async () => {
    const bought = await order('GEAR', 3);
    await shop.php(
      `$feed = stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' );
      for ( $n = 1; $n <= 20; ++$n ) {
        $rows = StockTruth\\Feed\\OrderReadEntry::read( array( array( 'order' => $args['order'], 'line' => 'GEAR', 'entered' => $n % 2, 'reserved' => 3 - $n % 2 ) ) )['rows'];
        $at   = StockTruth\\Engine\\Moment::now();
        stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( $feed, $rows, $at, $at, false );
        usleep( 2000 );
      }
      return true;`,
      { order: bought.id },
    );
    const kept = () => shop.query('SELECT r.n FROM wp_stock_truth_order_read r JOIN wp_stock_truth_order_line l ON l.item_id = r.item_id WHERE l.order_id = ? ORDER BY r.n', [bought.id]);
    assert.deepEqual((await kept()).map(({ n }) => n), [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    assert.deepEqual(await state('GEAR'), [10, 3, 7]);
    await stock('GEAR', 7);
    assert.deepEqual(await state('GEAR'), [7, 0, 7]);
    assert.deepEqual((await kept()).map(({ n }) => n), [20]);
  });

  test('several lines of one item are filled in their order, and more than is asked for is told', async () => {
    const bought = await order('BOLT', 2, 3);
    const done = await read([reserved(bought, 'BOLT', 2), reserved(bought, 'BOLT', 1)]);
    assert.deepEqual(done.unmatched, []);
    await stock('BOLT', 7);
    assert.deepEqual((await demand(shop, bought.id)).map((line) => [line.net, line.reflected, line.in_flight]), [[units(2), units(2), 0], [units(3), units(1), units(2)]]);
    assert.deepEqual(await state('BOLT'), [7, 2, 5]);
    assert.deepEqual((await read([reserved(bought, 'BOLT', 6)])).unmatched, [{ order: String(bought.id), item: 'BOLT', code: 'more_than_asked' }]);
    await stock('BOLT', 4);
    assert.deepEqual(await state('BOLT'), [4, 0, 4]);
  });

  test('case 39: un-reserved: the rise waits for a read begun later, which takes 3 off again', async () => {
    const bought = await order('SCREW', 3);
    await read([reserved(bought, 'SCREW', 3)]);
    await stock('SCREW', 7);
    assert.deepEqual(await state('SCREW'), [7, 0, 7]);
    const early = now();
    const { waits } = await stock('SCREW', 10);
    assert.equal(waits, 1);
    assert.deepEqual(await state('SCREW'), [7, 0, 7], 'the rise waits');
    const [claim] = await shop.query(`SELECT figure, waiting_figure FROM wp_stock_truth_claim WHERE item = 'SCREW'`);
    assert.deepEqual(claim, { figure: units(7), waiting_figure: units(10) });
    const old = await shop.php(
      `$at = StockTruth\\Engine\\Moment::parse( $args['early'] ); $rows = StockTruth\\Feed\\OrderReadEntry::read( $args['rows'] )['rows'];
      return stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $rows, $at, $at, true );`,
      { early, rows: [reserved(bought, 'SCREW', 3)] },
    );
    assert.deepEqual([old.let_in, old.waiting], [0, 1], 'a read begun before the row lets nothing in');
    const done = await read([reserved(bought, 'SCREW', 0, 3)], true);
    assert.deepEqual([done.let_in, done.waiting], [1, 0]);
    assert.deepEqual(await state('SCREW'), [10, 3, 7]);
  });

  test('case 24: edited after the ERP had it: a raise asks for its rise, a fall gives nothing back before the ERP does', async () => {
    const raised = await order('PLIERS', 2);
    const lowered = await order('SHEARS', 3);
    await read([reserved(raised, 'PLIERS', 2), reserved(lowered, 'SHEARS', 3)]);
    await stock('PLIERS', 8);
    await stock('SHEARS', 7);
    await read([reserved(raised, 'PLIERS', 2), reserved(lowered, 'SHEARS', 3)], true);
    assert.deepEqual([await state('PLIERS'), await state('SHEARS')], [[8, 0, 8], [7, 0, 7]]);
    await edit(raised, 3);
    await edit(lowered, 2);
    assert.deepEqual([await state('PLIERS'), await state('SHEARS')], [[8, 1, 7], [7, 0, 7]]);
    // The ERP follows: 3 reserved of the one, and 2 of the other, whose unit it gives back.
    await answered(raised);
    await answered(lowered);
    await read([reserved(raised, 'PLIERS', 3), reserved(lowered, 'SHEARS', 2)], true);
    await stock('PLIERS', 7);
    await stock('SHEARS', 8);
    await read([reserved(raised, 'PLIERS', 3), reserved(lowered, 'SHEARS', 2)], true);
    await pull(shop);
    assert.deepEqual([await state('PLIERS'), await state('SHEARS')], [[7, 0, 7], [8, 0, 8]]);
  });

  test('case 38: shipped, then failed in the shop: the units stay counted until the ERP says otherwise', async () => {
    const bought = await order('CHISEL', 5);
    assert.deepEqual(await state('CHISEL'), [10, 5, 5]);
    await read([{ order: String(bought.id), line: 'CHISEL', shipped: 5 }]);
    await shop.setOrderStatus(bought.id, 'failed');
    assert.deepEqual(await state('CHISEL'), [10, 5, 5], 'the figure was read before they left');
    await stock('CHISEL', 5);
    await read([{ order: String(bought.id), line: 'CHISEL', shipped: 5 }], true);
    assert.deepEqual(await state('CHISEL'), [5, 0, 5], 'counted once, by the figure');
  });

  test('a complete read that leaves out an open order says that the ERP does not know it', async () => {
    const [line] = await demand(shop);
    assert.deepEqual([line.net, line.reflected], [units(3), 0], 'the reads of the last test left HAMMER out');
    await pull(shop);
    assert.deepEqual((await state('HAMMER')).slice(0, 2), [7, 3]);
  });

  test('what is of no line is told by both doors, and a list that cannot be read is refused whole', async () => {
    const bought = await order('HAMMER', 1);
    const file = join(shop.folder, 'orders.csv');
    writeFileSync(file, `order,line,entered,reserved\n${bought.id},HAMMER,0,1\n999999,HAMMER,,1\n${bought.id},GHOST,1,0\n`);
    const cli = await shop.cli(['stock-truth', 'orders', 'import', 'erp', file, `--at=${now()}`, `--begun-at=${now()}`]);
    assert.equal(cli.code, 0, cli.stderr);
    assert.match(cli.stdout, /3 rows of 2 orders read, 2 unmatched/);
    assert.match(cli.stderr, /order 999999 : order_unknown/);
    assert.match(cli.stderr, new RegExp(`order ${bought.id} GHOST: item_unknown`));
    assert.equal((await shop.query('SELECT 1 FROM wp_stock_truth_order_read r JOIN wp_stock_truth_order_line l ON l.item_id = r.item_id WHERE l.order_id = ?', [bought.id])).length, 1);
    const rest = async (/** @type {object} */ params, user = 'admin') =>
      shop.php(
        `$request = new WP_REST_Request( 'POST', '/stock-truth/v1/feeds/erp/order-reads' );
        foreach ( $args['params'] as $name => $value ) { $request->set_param( $name, $value ); }
        $response = rest_do_request( $request );
        return array( $response->get_status(), $response->get_data() );`,
        { params },
        { user },
      );
    const list = { at: now(), begunAt: now(), rows: [{ order: bought.id, line: 'HAMMER', reserved: 1 }, { order: '999999', line: 'HAMMER', reserved: '1' }] };
    assert.equal((await rest(list, ''))[0], 401);
    const [status, done] = await rest(list);
    assert.deepEqual([status, done.rows, done.unmatched], [200, 2, [{ order: '999999', item: '', code: 'order_unknown' }]]);
    const [bad, error] = await rest({ ...list, rows: [...list.rows, { order: '1', line: '', picked: '-1' }] });
    assert.deepEqual([bad, error.data.faults], [400, [{ row: 2, field: 'line', code: 'line_missing' }, { row: 2, field: 'picked', code: 'stage_negative' }]]);
    assert.deepEqual((await rest({ ...list, at: '2999-01-01T00:00:00Z' }))[1].code, 'read_in_future');
    await saveFeed(shop, { contract: 'weak' });
    assert.deepEqual((await rest(list))[1].code, 'contract_without_orders');
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('the contract `orders` of physical stock', withErp({ items: { CRATE: 10 } }), ({ shop, test }) => {
  const { stock, read, state } = acts(shop);

  test('physical stock is read where the mapping and the feed say so', async () => {
    await shop.php(
      `$mapping = json_decode( StockTruth\\Feed\\Mappings::text( 'stock-json' ), true ); $mapping['erp']['basis'] = 'on_hand';
      stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( 'on-hand', wp_json_encode( $mapping ) ); return true;`,
    );
    await connect(shop, { mode: 'enforce', feed: { ...ORDERS, basis: 'on_hand' } });
    assert.equal((await pull(shop)).code, 'basis_differs');
    await saveFeed(shop, { mapping: 'on-hand' });
    assert.equal((await pull(shop)).ok, true);
  });

  test('case 25: ordered 5, 2 shown issued before the stock was read: U=3', async () => {
    const [{ id }] = await shop.createProducts([{ sku: 'CRATE', stock: 0 }]);
    const bought = await shop.createOrder({ items: [{ product: id, quantity: 5 }], status: 'processing' });
    assert.deepEqual(await state('CRATE'), [10, 5, 5]);
    await read([{ order: bought.id, line: 'CRATE', reserved: 1, picked: 4 }]);
    await pull(shop);
    assert.deepEqual(await state('CRATE'), [10, 5, 5], 'what is reserved is still there');
    await read([{ order: bought.id, line: 'CRATE', reserved: 1, picked: 2, shipped: 2 }]);
    await stock('CRATE', 8);
    assert.deepEqual(await state('CRATE'), [8, 3, 5]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
