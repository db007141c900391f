/**
 * Proves over HTTP that kits, packs and parts of units sell what the ERP's items allow: the cases of the rule book, each
 * with its figures beside it, by hand.
 */
import assert from 'node:assert/strict';
import { connect } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { compareAll, demand, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

/**
 * Stores what products are made of, as an import of products does.
 * @param {Shop} shop
 * @param {Record<number, [string, Record<string, string>]>} bills kind, and quantities by item, by product
 */
const make = (shop, bills) =>
  shop.php(
    `foreach ( $args['bills'] as $id => $bill ) {
      $rows = array();
      foreach ( $bill[1] as $item => $quantity ) { $rows[] = array( 'item' => (string) $item, 'quantity' => $quantity ); }
      $product = wc_get_product( (int) $id );
      $product->update_meta_data( '_stock_truth_components', wp_json_encode( $rows ) );
      $product->update_meta_data( '_stock_truth_kit_kind', $bill[0] );
      $product->save();
    }
    return true;`,
    { bills },
  );

/** Brings everything that is due to what the rules expect. */
const project = (/** @type {Shop} */ shop) => shop.cli(['stock-truth', 'project']);

const stocks = async (/** @type {Shop} */ shop, /** @type {number[]} */ ids) => Promise.all(ids.map(async (id) => (await shop.product(id)).stock));

/** U by item. */
const inFlight = async (/** @type {Shop} */ shop) =>
  Object.fromEntries((await shop.query('SELECT item, in_flight FROM wp_stock_truth_pool WHERE in_flight <> 0 ORDER BY item')).map((row) => [row.item, Number(row.in_flight)]));

const ITEMS = { A: 7, B: 2, K: 1, C: 4, D: 2, BOLT: 52_900, E: 5, F: 7, G: 2 };

await describeShop('a shop that sells kits', withErp({ items: ITEMS }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};

  test('case 1: the expected figures of a kit and its components are written', async () => {
    for (const sku of ['A', 'B', 'SET', 'C', 'D', 'K', 'BOLT', 'BOX', 'NEST', 'SUB', 'E']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 0 });
    await make(shop, {
      [p.SET.id]: ['phantom', { A: '2', B: '1' }],
      [p.K.id]: ['assembledToOrder', { C: '2', D: '1' }],
      [p.BOX.id]: ['phantom', { BOLT: '1000' }],
      [p.SUB.id]: ['phantom', { E: '1' }],
      [p.NEST.id]: ['phantom', { E: '1', SUB: '1' }],
    });
    await connect(shop, { mode: 'enforce' });
    await shop.runScheduled();
    await project(shop);
    // SET takes 2 of 7 A and 1 of 2 B: min( 3, 2 ) = 2. K: 1 ready-made, C 4 / 2 = 2 and D 2 make 2 more: 3.
    // BOX: 52,900 / 1,000 = 52. NEST takes 2 E, of which there are 5: 2. SUB: 5.
    assert.deepEqual(await stocks(shop, ['A', 'B', 'SET', 'K', 'C', 'D', 'BOLT', 'BOX', 'NEST', 'SUB'].map((sku) => p[sku].id)), [7, 2, 2, 3, 4, 2, 52900, 52, 2, 5]);
    assert.deepEqual(shop.logProblems(), []);
  });

  test('case 1: a kit and its component share the component in one cart', async () => {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(p.SET.id, 2)).ok, true);
    // 2 kits take 4 of 7 A; 4 more would need 8.
    const refused = await buyer.storeAdd(p.A.id, 4);
    assert.deepEqual([refused.ok, refused.errors], [false, ['Only 3 of “A” can be ordered right now. Please choose 3 or fewer.']]);
    assert.equal((await buyer.storeAdd(p.A.id, 3)).ok, true);
    assert.deepEqual((await buyer.storeCart()).errors, []);
    const none = await buyer.storeAdd(p.SET.id, 1);
    assert.equal(none.ok, false);
  });

  test('case 14: a pack and the loose item share the pool', async () => {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(p.BOX.id, 52)).ok, true);
    assert.equal((await buyer.storeAdd(p.BOLT.id, 901)).ok, false);
    assert.equal((await buyer.storeAdd(p.BOLT.id, 900)).ok, true);
  });

  test('case 52: a nested kit that takes an item twice', async () => {
    const buyer = shop.shopper();
    assert.equal((await buyer.classicAdd(p.NEST.id, 3)).ok, false);
    assert.equal((await buyer.classicAdd(p.NEST.id, 2)).ok, true);
    // 4 of 5 E are in the cart: one SUB fits, two do not.
    assert.equal((await buyer.classicAdd(p.SUB.id, 2)).ok, false);
    assert.equal((await buyer.classicAdd(p.SUB.id, 1)).ok, true);
  });

  test('an order takes what the kit is made of, and keeps its bill when the kit changes', async () => {
    const buyer = shop.shopper();
    await buyer.storeAdd(p.SET.id, 1);
    const placed = await buyer.storeCheckout();
    assert.equal(placed.ok, true, placed.errors.join());
    assert.deepEqual(await inFlight(shop), { A: units(2), B: units(1) });
    await project(shop);
    // A 7 − 2 = 5, B 2 − 1 = 1, SET min( 2, 1 ) = 1: WooCommerce's own reduction of the kit says the same.
    assert.deepEqual(await stocks(shop, [p.A.id, p.B.id, p.SET.id]), [5, 1, 1]);
    await make(shop, { [p.SET.id]: ['phantom', { A: '3', B: '1' }] });
    await project(shop);
    assert.deepEqual(await inFlight(shop), { A: units(2), B: units(1) });
    // Of 5 A one kit of 3.
    assert.deepEqual(await stocks(shop, [p.A.id, p.SET.id]), [5, 1]);
    await shop.setOrderStatus(placed.order?.id ?? 0, 'cancelled');
    const lines = await demand(shop, placed.order?.id);
    assert.deepEqual(lines.map(({ per_unit, net }) => [per_unit, net]), [[units(2), 0], [units(1), 0]]);
    await make(shop, { [p.SET.id]: ['phantom', { A: '2', B: '1' }] });
    const [changes] = await shop.query("SELECT COUNT(*) AS n FROM wp_stock_truth_journal WHERE what = 'bill_changed' AND subject = ?", [`product:${p.SET.id}`]);
    assert.equal(Number(changes.n), 3);
  });

  test('case 2: ready-made units are sold first, then components; the order records which', async () => {
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(p.K.id, 4)).ok, false);
    assert.equal((await buyer.storeAdd(p.K.id, 2)).ok, true);
    // 1 of the 2 is ready-made; the other takes 2 of 4 C: 2 C are left.
    assert.equal((await buyer.storeAdd(p.C.id, 3)).ok, false);
    const pending = await shop.createOrder({ items: [{ product: p.K.id, quantity: 2 }] });
    const link = shop.shopper();
    const placed = await buyer.storeCheckout();
    assert.equal(placed.ok, true, placed.errors.join());
    // The order of before was cancelled, and nobody knows whether the ERP was told of it: A and B stay counted.
    assert.deepEqual(await inFlight(shop), { A: units(2), B: units(1), C: units(2), D: units(1), K: units(1) });
    await project(shop);
    // K: none ready-made, C 2 / 2 = 1 and D 1: 1. WooCommerce took 2 off 3.
    assert.deepEqual(await stocks(shop, [p.K.id, p.C.id, p.D.id]), [1, 2, 1]);
    assert.equal((await link.payByLink(pending)).ok, false);
    // A line that is lowered gives back what is assembled first.
    const id = placed.order?.id ?? 0;
    const item = (await shop.order(id)).items[0].id;
    await shop.refundOrder(id, { items: [{ id: item, quantity: 1 }] });
    assert.deepEqual((await demand(shop, id)).map(({ net }) => net), [0, 0, units(1)], 'of C, D and K');
    await shop.setOrderStatus(id, 'cancelled');
  });

  test('case 2: a kit that is only stocked sells what is ready-made', async () => {
    await make(shop, { [p.K.id]: ['stocked', { C: '2', D: '1' }] });
    await shop.query('UPDATE wp_stock_truth_line_demand SET in_flight = 0, settled = 1');
    await shop.query('UPDATE wp_stock_truth_pool SET in_flight = 0, revision = revision + 1');
    await shop.query('UPDATE wp_stock_truth_listing SET due = 1');
    await project(shop);
    assert.deepEqual(await stocks(shop, [p.K.id, p.C.id]), [1, 4]);
    assert.equal((await shop.shopper().storeAdd(p.K.id, 2)).ok, false);
    await make(shop, { [p.K.id]: ['assembledToOrder', { C: '2', D: '1' }] });
    await project(shop);
    assert.deepEqual(await stocks(shop, [p.K.id]), [3]);
  });

  test('two orders for the last kit: what is ready-made is held for one of them', async () => {
    const [one, other] = [await shop.createOrder({ items: [{ product: p.K.id, quantity: 2 }] }), await shop.createOrder({ items: [{ product: p.K.id, quantity: 2 }] })];
    const both = await Promise.all([shop.shopper().payByLink(one), shop.shopper().storePay(other, { billing_email: 'buyer@example.test' })]);
    assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true]);
    const flown = await inFlight(shop);
    assert.deepEqual(flown, { C: units(2), D: units(1), K: units(1) });
  });

  test('parts of a bill are stored as they were', async () => {
    const seen = await shop.php(
      `$part = 'StockTruth\\Ledger\\Row\\BillPart'; $parts = array( new $part( 5, 1, 2 ), new $part( 7, 2 ) );
      $stored = json_decode( json_encode( $part::stored( $parts ) ), true );
      return array( $part::read( $stored ) == $parts, $part::read( $part::stored( array( new $part( 9 ) ) ) ) == array( new $part( 9 ) ), $part::at_most( $parts, 20000 ) );`,
    );
    // At most 2 units take 2 times 5 and 2 times 7 ten-thousandths.
    assert.deepEqual(seen, [true, true, 24]);
  });

  test('a circle of kits and a kit that is too deep are faults that are told, and sell nothing', async () => {
    for (const sku of ['RING1', 'RING2', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 9 });
    await make(shop, {
      [p.RING1.id]: ['phantom', { RING2: '1', A: '1' }], [p.RING2.id]: ['phantom', { RING1: '1', A: '1' }],
      [p.L1.id]: ['phantom', { L2: '1' }], [p.L2.id]: ['phantom', { L3: '1' }], [p.L3.id]: ['phantom', { L4: '1' }],
      [p.L4.id]: ['phantom', { L5: '1' }], [p.L5.id]: ['phantom', { L6: '1' }], [p.L6.id]: ['phantom', { A: '1' }],
    });
    await compareAll(shop);
    const found = await shop.query('SELECT product_id, cause FROM wp_stock_truth_listing WHERE product_id IN ( ?, ?, ?, ? ) ORDER BY product_id', [p.RING1.id, p.L1.id, p.L2.id, p.L3.id]);
    // L3 is a kit of four levels: the deepest that the rules take. L2 and L1 are deeper.
    assert.deepEqual(found.map(({ cause }) => cause === 'componentFault'), [true, true, true, false]);
    for (const id of [p.RING1.id, p.L1.id, p.L2.id]) assert.equal((await shop.shopper().storeAdd(id, 1)).ok, false);
    assert.equal((await shop.shopper().storeAdd(p.L3.id, 1)).ok, true);
  });

  test('a component that the ERP does not know is a mapping fault, and stays in the bill', async () => {
    p.ODD = await shop.createProduct({ sku: 'ODD', name: 'Odd', stock: 9 });
    await make(shop, { [p.ODD.id]: ['phantom', { A: '1', 'NO-SUCH': '1' }] });
    await compareAll(shop);
    const [row] = await shop.query('SELECT governed, mapping, cause FROM wp_stock_truth_listing WHERE product_id = ?', [p.ODD.id]);
    assert.deepEqual(row, { governed: 1, mapping: 'notInErp', cause: 'notInErp' });
    assert.deepEqual((await shop.shopper().storeAdd(p.ODD.id, 1)).errors, ['We cannot confirm that “Odd” is in stock, so it cannot be ordered at the moment.']);
  });

  test('a kit without a SKU, and a variation that is a pack, are judged by their components', async () => {
    const bare = await shop.createProduct({ name: 'Bare', stock: 0 });
    const nails = await shop.createProduct({ name: 'Nails', type: 'variable', manageStock: false, variations: [{ sku: 'BAG-5', stock: 0, kind: '5' }] });
    await make(shop, { [bare.id]: ['phantom', { F: '2', G: '1' }], [nails.variations[0]]: ['phantom', { F: '5' }] });
    await project(shop);
    // Bare: min( 7 / 2, 2 ) = 2. The bag of 5: 1.
    assert.deepEqual(await stocks(shop, [bare.id, nails.variations[0]]), [2, 1]);
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(bare.id, 1)).ok, true);
    assert.equal((await buyer.storeAdd(nails.variations[0], 1, [{ attribute: 'Kind', value: '5' }])).ok, true);
    assert.equal((await buyer.storeAdd(bare.id, 1)).ok, false);
    assert.equal((await buyer.storeCheckout()).ok, true);
    assert.equal((await inFlight(shop)).F, units(7));
  });

  test('a kit whose bill is taken away is a plain product again', async () => {
    await shop.php(`delete_post_meta( $args['id'], '_stock_truth_components' ); return true;`, { id: p.K.id });
    const [row] = await shop.query("SELECT kit_kind, ( SELECT COUNT(*) FROM wp_stock_truth_component c WHERE c.owner = 'kit' AND c.owner_id = p.id ) AS n FROM wp_stock_truth_pool p WHERE item = 'K'");
    assert.deepEqual([row.kit_kind, Number(row.n)], ['stocked', 0]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
