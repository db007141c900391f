/**
 * Proves over HTTP what is sold on supply that is still to come, and that parts of units are sold in their steps: cases 15,
 * 16 and 51 of the rule book.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, pull } from './gate-shop.js';
import { describeShop } from './harness/suite.js';
import { demand, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

const project = (/** @type {Shop} */ shop) => shop.cli(['stock-truth', 'project']);
const inDays = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString();

await describeShop('a shop that sells what is due', withErp({ items: { POT: 0, PAN: 0, LID: 4 } }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};
  /** @type {import('./harness/shopper.js').Shopper} */
  let admin;

  test('case 16: of a cap of 5 the 3 that are confirmed inside the window are sold, with their date', async () => {
    for (const sku of ['POT', 'PAN', 'LID', 'SET']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 0 });
    await connect(shop, { mode: 'enforce', policy: { backorderCap: units(5) } });
    const file = join(shop.folder, 'supply.csv');
    await writeFile(file, `item,reference,due,quantity,confirmed\nPOT,PO-1/1,${inDays(7)},3,yes\nPOT,PO-2/1,${inDays(60)},9,yes\nPOT,PO-3/1,${inDays(3)},4,no\nPAN,PO-1/2,2030-02-30,x,perhaps\n`);
    const read = ['stock-truth', 'supply', 'import', file, `--read-at=${new Date().toISOString()}`, '--complete'];
    const refused = await shop.cli(read);
    assert.deepEqual([refused.code, refused.stderr.match(/line 5 (\w+)/g)], [1, ['line 5 due', 'line 5 quantity', 'line 5 confirmed']]);
    assert.deepEqual(await shop.query('SELECT * FROM wp_stock_truth_supply'), []);
    await writeFile(file, `item,reference,due,quantity,confirmed\nPOT,PO-1/1,${inDays(7)},3,yes\nPOT,PO-2/1,${inDays(60)},9,yes\nPOT,PO-3/1,${inDays(3)},4,no\n`);
    assert.match((await shop.cli(read)).stdout, /3 rows read, 3 changed, 0 late, 0 items/);
    await project(shop);
    // PO-2 is due outside of the 30 days, PO-3 is not confirmed: X = min( 5, 3 ) = 3.
    const shown = await shop.product(p.POT.id);
    assert.deepEqual([shown.stock, shown.status, shown.backorders], [3, 'instock', 'no']);
    const page = await shop.shopper().request(p.POT.url);
    const date = await shop.php(`return wp_date( wc_date_format(), $args['at'] );`, { at: Math.floor((Date.now() + 7 * 86_400_000) / 1000) });
    assert.ok(page.text.includes(`Available on backorder, expected ${date}`), page.text.match(/class="stock[^<]*<?/)?.[0]);
    const buyer = shop.shopper();
    assert.equal((await buyer.storeAdd(p.POT.id, 4)).ok, false);
    assert.equal((await buyer.storeAdd(p.POT.id, 2)).ok, true);
    assert.equal((await buyer.storeCheckout()).ok, true);
    await project(shop);
    assert.equal((await shop.product(p.POT.id)).stock, 1);
  });

  test('case 16: supply that is cancelled after it was promised is told, and nothing is cancelled silently', async () => {
    admin = await shop.adminSession();
    const sent = await admin.rest('POST', '/stock-truth/v1/supply', { readAt: new Date().toISOString(), complete: true, rows: [{ item: 'PAN', reference: 'PO-9', due: '2030-01-05', quantity: '1', confirmed: true }] });
    assert.deepEqual([sent.status, sent.json], [200, { rows: 1, changed: 1, late: 0, dropped: 1 }]);
    await project(shop);
    assert.equal((await shop.product(p.POT.id)).stock, 0);
    await shop.php(`return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return true; } );`);
    const [row] = await shop.query('SELECT cause FROM wp_stock_truth_listing WHERE product_id = ?', [p.POT.id]);
    assert.equal(row.cause, 'overPromised');
    assert.equal((await shop.orders())[0].status, 'processing');
  });

  test('case 51: a list that was read before the receipt is not counted beside it', async () => {
    const rows = [{ item: 'PAN', reference: 'PO-9', due: inDays(5), quantity: '3', confirmed: true }];
    const sent = await admin.rest('POST', '/stock-truth/v1/supply', { readAt: new Date().toISOString(), rows });
    assert.deepEqual(sent.json, { rows: 1, changed: 1, late: 0, dropped: 0 });
    await project(shop);
    assert.equal((await shop.product(p.PAN.id)).stock, 3);
    // The 3 are received: the list of before names them still.
    shop.erp.setStock('PAN', 3);
    await pull(shop);
    await project(shop);
    assert.equal((await shop.product(p.PAN.id)).stock, 3);
    assert.equal((await shop.shopper().storeAdd(p.PAN.id, 4)).ok, false);
    const late = await admin.rest('POST', '/stock-truth/v1/supply', { readAt: inDays(-1), rows: [{ ...rows[0], quantity: '9' }] });
    assert.deepEqual(late.json, { rows: 1, changed: 0, late: 1, dropped: 0 });
    assert.equal((await admin.rest('POST', '/stock-truth/v1/supply', { readAt: '2026-11-23 10:00', rows })).status, 400);
    const wrong = await admin.rest('POST', '/stock-truth/v1/supply', { readAt: inDays(0), rows: [rows[0], rows[0]] });
    assert.deepEqual([wrong.status, wrong.json.data.faults], [400, [{ row: 1, field: 'reference', code: 'reference_twice' }]]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});

await describeShop('a shop that sells parts of units', withErp({ items: { RICE: 0.5, TEA: 3, HAM: 9 } }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};

  test('a shop that sells whole units keeps WooCommerce as it is', async () => {
    for (const sku of ['RICE', 'TEA', 'HAM']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 0 });
    await connect(shop, { mode: 'enforce' });
    await project(shop);
    assert.deepEqual(await shop.php(`return array( wc_stock_amount( '1.5' ), wc_stock_amount( 2 ) );`), [1, 2]);
  });

  test('case 15: of 0.5 kg 0.25 is sold twice, and a third is refused', async () => {
    assert.match((await shop.cli(['stock-truth', 'components', 'sale-step', 'RICE', '0.25'])).stdout, /steps of 0.25/);
    await project(shop);
    assert.deepEqual([(await shop.product(p.RICE.id)).stock, (await shop.product(p.RICE.id)).status], [0.5, 'instock']);
    const page = await shop.shopper().request(p.RICE.url);
    assert.match(page.text, /min="0.25"/);
    assert.match(page.text, /step="0.25"/);
    const [one, two, three] = [shop.shopper(), shop.shopper(), shop.shopper()];
    for (const buyer of [one, two]) {
      const added = await buyer.storeAdd(p.RICE.id, 0.25);
      assert.deepEqual([added.ok, added.cart?.items[0].quantity], [true, 0.25], added.errors.join());
    }
    assert.equal((await three.classicAdd(p.RICE.id, 0.25)).ok, true);
    assert.equal((await one.storeCheckout()).ok, true);
    assert.equal((await two.storeCheckout()).ok, true);
    assert.equal((await three.classicCheckout()).ok, false);
    await project(shop);
    assert.deepEqual([(await shop.product(p.RICE.id)).stock, (await demand(shop)).map(({ net }) => net)], [0, [2500, 2500]]);
    assert.deepEqual(shop.logProblems(), []);
  });

  test('two orders at once for the last part: our hold keeps it, where WooCommerce reserves whole units', async () => {
    shop.erp.setStock('RICE', 0.75);
    await pull(shop);
    await project(shop);
    const orders = [await shop.createOrder({ items: [{ product: p.RICE.id, quantity: 0.25 }] }), await shop.createOrder({ items: [{ product: p.RICE.id, quantity: 0.25 }] })];
    const both = await Promise.all([shop.shopper().payByLink(orders[0]), shop.shopper().storePay(orders[1], { billing_email: 'buyer@example.test' })]);
    assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true]);
  });

  test('what is sold in whole units is kept to whole units', async () => {
    const buyer = shop.shopper();
    await buyer.classicAdd(p.HAM.id, 1.5);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 2);
    const { key } = (await buyer.storeCart()).cart.items[0];
    assert.equal((await buyer.storeUpdate(key, 2.5)).status, 400);
    await buyer.classicUpdate({ [key]: 2.5 });
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 3);
    const other = shop.shopper();
    const added = await other.storeAdd(p.HAM.id, 0.5);
    assert.equal(added.cart?.items[0]?.quantity ?? 1, 1);
    assert.deepEqual(await shop.php(`return array( wc_stock_amount( '2' ), wc_stock_amount( 1.5 ), wc_stock_amount( 'x' ), wc_stock_amount( '0.1' ) + 0 );`), [2, 1.5, 0, 0.1]);
  });

  test('a step of several units is asked for and kept', async () => {
    await shop.cli(['stock-truth', 'components', 'sale-step', 'TEA', '2']);
    await project(shop);
    // Of 3 one step of 2.
    assert.equal((await shop.product(p.TEA.id)).stock, 2);
    const buyer = shop.shopper();
    await buyer.classicAdd(p.TEA.id, 1);
    assert.equal((await buyer.storeCart()).cart.items[0].quantity, 2);
  });

  test('a percentage of safety stock is rounded to the step in which the item is counted out', async () => {
    const steps = await shop.query("SELECT CAST( item AS CHAR ) AS item, step FROM wp_stock_truth_pool ORDER BY item");
    assert.deepEqual(steps.map(({ item, step }) => [item, Number(step)]), [['HAM', 10000], ['RICE', 2500], ['TEA', 10000]]);
  });

  test('where more is to come than one question takes, each item keeps what is due first', async () => {
    // 120 of RICE and 3 of TEA in one question of 100: each item has room for 50.
    const seen = await shop.php(
      `global $wpdb; $t = $wpdb->prefix . 'stock_truth_';
      $now = StockTruth\\Engine\\Moment::now();
      foreach ( array( 'RICE' => 120, 'TEA' => 3 ) as $item => $count ) {
        $pool = (int) $wpdb->get_var( $wpdb->prepare( "SELECT id FROM {$t}pool WHERE item = %s", $item ) );
        for ( $n = $count; $n > 0; --$n ) {
          $wpdb->insert( $t . 'supply', array( 'pool_id' => $pool, 'reference' => "S$n", 'due_at' => $now + $n * 3600000, 'quantity' => 10000 * $n, 'confirmed' => 1, 'read_at' => $now, 'run_id' => 1 ) );
        }
      }
      $pools = new StockTruth\\Facts\\QuestionPools( new StockTruth\\Facts\\QuestionPolicies( stock_truth()->get( StockTruth\\Policy\\SettingsStore::class )->current()->policy() ) );
      foreach ( stock_truth()->get( StockTruth\\Ledger\\DrawnListings::class )->find( $args['ids'], $now ) as $listing ) { $pools->of( $listing ); }
      $seen = array();
      foreach ( $pools->supplies() as $row ) { $seen[ $pools->numbers()[ $row['pool'] ] ][] = $row['quantity'] / 10000; }
      $wpdb->query( "DELETE FROM {$t}supply" );
      return array_map( function ( $of ) { return array( count( $of ), min( $of ), max( $of ) ); }, array_values( $seen ) );`,
      { ids: [p.RICE.id, p.TEA.id] },
    );
    assert.deepEqual(seen, [[3, 1, 3], [50, 1, 50]], 'TEA, then RICE');
  });

  test('once nothing is sold in parts any more, WooCommerce cuts again', async () => {
    await shop.cli(['stock-truth', 'components', 'sale-step', 'RICE', '1']);
    assert.deepEqual(await shop.php(`return wc_stock_amount( '1.5' );`), 1);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
