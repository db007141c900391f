/**
 * Proves on a real shop what an ERP's rows of whole kits show of the ready-made kits and of what the others are made of.
 * Figures are by hand, from the rules: the recorded split, ready-made last.
 */
import assert from 'node:assert/strict';
import { describeShop } from './harness/suite.js';
import { connect, pull, units, withErp } from './php-backend/ledger.js';

const ITEMS = { K: 1, C: 20, D: 20, M: 1, E: 20, F: 20, A: 20, B: 20 };
const SKUS = [...Object.keys(ITEMS), 'SET'];

await describeShop('the contract `orders` of kits', withErp({ items: ITEMS }), ({ shop, test }) => {
  /** @type {Record<string, number>} */
  const ids = {};
  const make = (/** @type {string} */ sku, /** @type {string} */ kind, /** @type {Record<string, string>} */ bill) =>
    shop.php(
      `$rows = array();
      foreach ( $args['bill'] as $item => $quantity ) { $rows[] = array( 'item' => (string) $item, 'quantity' => $quantity ); }
      $product = wc_get_product( $args['id'] );
      $product->update_meta_data( '_stock_truth_components', wp_json_encode( $rows ) );
      $product->update_meta_data( '_stock_truth_kit_kind', $args['kind'] );
      $product->save();
      return true;`,
      { id: ids[sku], kind, bill },
    );
  const order = (/** @type {Record<string, number>} */ lines) =>
    shop.createOrder({ items: Object.entries(lines).map(([sku, quantity]) => ({ product: ids[sku], quantity })), status: 'processing' });
  /** What the ERP shows of orders, read now. */
  const read = (/** @type {{id: number}} */ { id }, /** @type {Record<string, Record<string, number>>} */ rows, complete = false) =>
    shop.php(
      `$rows = StockTruth\\Feed\\OrderReadEntry::read( $args['rows'] )['rows']; $at = StockTruth\\Engine\\Moment::now();
      return stock_truth()->get( StockTruth\\Feed\\OrderImport::class )->take( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $rows, $at, $at, $args['complete'] );`,
      { rows: Object.entries(rows).map(([line, stages]) => ({ order: id, line, ...stages })), complete },
    );
  /** The ERP's figures, read now. */
  const stock = async (/** @type {Record<string, number>} */ figures) => {
    for (const [item, figure] of Object.entries(figures)) shop.erp.setStock(item, figure);
    assert.equal((await pull(shop)).ok, true);
  };
  /** Net and U of an order, by item. */
  const u = async (/** @type {{id: number}} */ { id }) =>
    Object.fromEntries(
      (
        await shop.query(
          `SELECT CAST( p.item AS CHAR ) AS item, SUM( d.net ) AS net, SUM( d.in_flight ) AS u FROM wp_stock_truth_order_line l JOIN wp_stock_truth_line_demand d ON d.item_id = l.item_id
          JOIN wp_stock_truth_pool p ON p.id = d.pool_id WHERE l.order_id = ? GROUP BY p.item ORDER BY p.item`,
          [id],
        )
      ).map((row) => [row.item, [Number(row.net) / units(1), Number(row.u) / units(1)]]),
    );
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
  /** @type {{id: number, items: {id: number}[]}} */
  let kits;

  test('a row of the kit reserves what is made first, and the ready-made kit last', async () => {
    for (const [at, { id }] of (await shop.createProducts(SKUS.map((sku) => ({ sku, stock: 0 })))).entries()) ids[SKUS[at]] = id;
    await make('K', 'assembledToOrder', { C: '2', D: '1' });
    await make('M', 'assembledToOrder', { E: '2', F: '1' });
    await make('SET', 'phantom', { A: '2', B: '1' });
    await connect(shop, { mode: 'enforce', feed: { contract: 'orders' } });
    await pull(shop);
    kits = await order({ K: 3 });
    // 1 of 3 is ready-made; 2 are made, of 4 C and 2 D.
    assert.deepEqual(await u(kits), { C: [4, 4], D: [2, 2], K: [1, 1] });
    assert.deepEqual((await read(kits, { K: { reserved: 2 } })).unmatched, []);
    await stock({ C: 16, D: 18 });
    assert.deepEqual(await u(kits), { C: [4, 0], D: [2, 0], K: [1, 1] });
    await read(kits, { K: { reserved: 3 } });
    await stock({ K: 0 });
    assert.deepEqual(await u(kits), { C: [4, 0], D: [2, 0], K: [1, 0] });
  });

  test('of a line that was raised since, no more counts than the ERP is sure to have reserved', async () => {
    await edit(kits, 5);
    // 2 more kits are made, of 4 C and 2 D, and the ERP still has reserved 3 kits.
    assert.deepEqual(await u(kits), { C: [8, 4], D: [4, 2], K: [1, 0] });
    await read(kits, { K: { reserved: 3 } });
    await pull(shop);
    // All of 3 are 1 K and 4 C, the last of 5 are 6 C: 4 C count, and no K.
    assert.deepEqual(await u(kits), { C: [8, 4], D: [4, 2], K: [1, 1] });
    // Once the ERP has answered the change, nothing of it is under way any more.
    await shop.php(`do_action( 'stock_truth_order_answered', $args['id'] ); return true;`, { id: kits.id });
    await read(kits, { K: { reserved: 5 } });
    await stock({ C: 12, D: 16 });
    assert.deepEqual(await u(kits), { C: [8, 0], D: [4, 0], K: [1, 0] });
    assert.deepEqual((await read(kits, { K: { reserved: 6 } })).unmatched, [{ order: String(kits.id), item: 'K', code: 'more_than_asked' }]);
    await read(kits, { K: { reserved: 5 } });
    await pull(shop);
  });

  test('where the ERP shows what the kit is made of, its own row is of ready-made kits alone', async () => {
    const bought = await order({ M: 2 });
    // 1 is ready-made, the other is made of 2 E and 1 F.
    assert.deepEqual(await u(bought), { E: [2, 2], F: [1, 1], M: [1, 1] });
    assert.deepEqual((await read(bought, { M: { reserved: 1 }, E: { entered: 2 }, F: { reserved: 1 } })).unmatched, []);
    await stock({ M: 0, F: 19 });
    assert.deepEqual(await u(bought), { E: [2, 2], F: [1, 0], M: [1, 0] });
  });

  test('a kit that is never stocked is shown by its own row, or by rows of what it is made of', async () => {
    const bought = await order({ SET: 2, A: 3 });
    assert.deepEqual(await u(bought), { A: [7, 7], B: [2, 2] });
    // The row of A is of the line of A alone: the kit's row shows the other 4.
    assert.deepEqual((await read(bought, { SET: { reserved: 2 }, A: { reserved: 3 } })).unmatched, []);
    await stock({ A: 13, B: 18 });
    assert.deepEqual(await u(bought), { A: [7, 0], B: [2, 0] });
    const other = await order({ SET: 1 });
    assert.deepEqual((await read(other, { SET: { reserved: 1 }, A: { reserved: 2 } })).unmatched, [{ order: String(other.id), item: 'SET', code: 'components_shown' }]);
    await stock({ A: 11 });
    assert.deepEqual(await u(other), { A: [2, 0], B: [1, 1] });
    assert.deepEqual((await read(other, { GHOST: { reserved: 1 } })).unmatched, [{ order: String(other.id), item: 'GHOST', code: 'item_unknown' }]);
  });

  test('a complete read that leaves the kit out takes all of it off again', async () => {
    const done = await read({ id: 999_999 }, { K: { reserved: 1 } }, true);
    assert.ok(done.left_out > 0, JSON.stringify(done));
    await pull(shop);
    const [all, open] = [Object.values(await u(kits)).map(([net]) => net), Object.values(await u(kits)).map(([, flown]) => flown)];
    assert.deepEqual(open, all);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
