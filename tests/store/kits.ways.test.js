/**
 * Proves that what a product is made of can be said by REST, on the command line, by CSV files and on the product page, and
 * that every way refuses the same.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { connect } from './gate-shop.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';
import { withErp } from './php-backend/ledger.js';

await describeShop('the ways in which kits are entered', withErp({ items: { A: 7, B: 2, '0123': 40 } }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};
  /** @type {import('./harness/shopper.js').Shopper} */
  let admin;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  after(() => browser?.close());
  /** What the ledger has of a listing's item. */
  const bill = async (/** @type {string} */ item) =>
    (await shop.query(
      `SELECT CAST( o.item AS CHAR ) AS item, c.quantity_per AS per, p.kit_kind AS kind FROM wp_stock_truth_pool p JOIN wp_stock_truth_component c ON c.owner = 'kit' AND c.owner_id = p.id
      JOIN wp_stock_truth_pool o ON o.id = c.pool_id WHERE p.item = ? ORDER BY o.item`, [item],
    )).map(({ item: name, per, kind }) => [name, Number(per), kind]);

  test('REST stores, tells and takes away', async () => {
    for (const sku of ['A', 'B', 'SET', 'BOX']) p[sku] = await shop.createProduct({ sku, name: sku, stock: 0 });
    await connect(shop, { mode: 'enforce' });
    admin = await shop.adminSession();
    const path = `/stock-truth/v1/listings/${p.SET.id}/components`;
    const sent = await admin.rest('PUT', path, { kind: 'assembledToOrder', components: [{ item: 'A', quantity: '2' }, { item: 'NEW', quantity: '0.25' }] });
    assert.deepEqual([sent.status, sent.json], [200, {
      id: p.SET.id, sku: 'SET', kind: 'assembledToOrder', saleStep: '1',
      components: [{ item: 'A', quantity: '2', known: true }, { item: 'NEW', quantity: '0.25', known: false }],
    }]);
    assert.deepEqual(await bill('SET'), [['A', 20000, 'assembledToOrder'], ['NEW', 2500, 'assembledToOrder']]);
    assert.deepEqual((await admin.rest('GET', path)).json, sent.json);
    assert.deepEqual((await admin.rest('DELETE', path)).json.components, []);
    assert.deepEqual(await bill('SET'), []);
    assert.equal((await shop.shopper().request(`/wp-json${path}`)).status, 401);
  });

  test('every row is checked, and nothing is stored where one is wrong', async () => {
    const path = `/stock-truth/v1/listings/${p.SET.id}/components`;
    const wrong = ['x', '0', '-1', '0.00001', '100000.0001', ''].map((quantity) => ({ item: 'A', quantity }));
    const refused = await admin.rest('PUT', path, { components: [...wrong, { item: ' ', quantity: '1' }, { item: 'SET', quantity: '1' }, { item: 'B', quantity: '1' }] });
    assert.equal(refused.status, 400);
    assert.deepEqual(refused.json.data.faults.map((/** @type {any} */ one) => `${one.row} ${one.field} ${one.code}`), [
      '0 quantity quantity_not_a_decimal', '1 quantity quantity_not_positive', '2 quantity quantity_not_positive', '3 quantity quantity_too_fine',
      '4 quantity quantity_out_of_range', '5 quantity quantity_not_a_decimal', '6 item item_missing', '7 item contains_itself',
    ]);
    assert.match(refused.json.message, /Row 8: A product cannot be a component of itself\./);
    assert.deepEqual((await admin.rest('PUT', path, { components: [] })).json.data.faults.map((/** @type {any} */ one) => one.code), ['components_missing']);
    assert.equal((await admin.rest('PUT', path, { kind: 'made', components: [{ item: 'A', quantity: '1' }] })).status, 400);
    assert.equal((await admin.rest('PUT', `/stock-truth/v1/listings/999999/components`, { components: [{ item: 'A', quantity: '1' }] })).status, 404);
    assert.deepEqual(await bill('SET'), []);
  });

  test('it is a field of WooCommerce’s own products', async () => {
    const sent = await admin.rest('PUT', `/wc/v3/products/${p.BOX.id}`, { stock_truth: { components: [{ item: '0123', quantity: '10' }], saleStep: '2' } });
    assert.deepEqual([sent.status, sent.json.stock_truth?.components, sent.json.stock_truth?.saleStep], [200, [{ item: '0123', quantity: '10', known: true }], '2']);
    assert.deepEqual(await bill('BOX'), [['0123', 100000, 'phantom']]);
    const [row] = await shop.query('SELECT sale_step FROM wp_stock_truth_listing WHERE product_id = ?', [p.BOX.id]);
    assert.equal(row.sale_step, 20000);
    const refused = await admin.rest('PUT', `/wc/v3/products/${p.BOX.id}`, { stock_truth: { saleStep: '0' } });
    assert.deepEqual([refused.status, refused.json.code], [400, 'stock_truth_sale_step_not_valid']);
    assert.deepEqual((await admin.rest('PUT', `/stock-truth/v1/listings/${p.BOX.id}/sale-step`, { saleStep: '1' })).json.saleStep, '1');
  });

  test('the command line sets, lists, imports and exports', async () => {
    const told = await shop.cli(['stock-truth', 'components', 'set', 'SET', 'A=2', 'B=1']);
    assert.match(told.stdout, /Success: 2 components/);
    assert.deepEqual(await bill('SET'), [['A', 20000, 'phantom'], ['B', 10000, 'phantom']]);
    assert.match((await shop.cli(['stock-truth', 'components', 'list', 'SET'])).stdout, /A\s+\|?\s*2/);
    const wrong = await shop.cli(['stock-truth', 'components', 'set', 'SET', 'A=none']);
    assert.equal(wrong.code, 1);
    const exported = (await shop.cli(['stock-truth', 'components', 'export'])).stdout.trim().split('\n');
    assert.deepEqual(exported, ['listing,item,quantity,kind', 'SET,A,2,phantom', 'SET,B,1,phantom', 'BOX,0123,10,phantom']);
    const file = join(shop.folder, 'bills.csv');
    await writeFile(file, '\uFEFFlisting,kind,item,quantity\nSET,,A,3\nBOX,,0123,x\nBOX,,B,1\nNONE,,A,1\n');
    const some = await shop.cli(['stock-truth', 'components', 'import', file]);
    assert.equal(some.code, 1);
    assert.deepEqual([/line 3 quantity: quantity_not_a_decimal/, /line 5 listing: listing_unknown/].map((text) => text.test(some.stderr)), [true, true], some.stderr);
    assert.deepEqual([await bill('SET'), await bill('BOX')], [[['A', 30000, 'phantom']], [['0123', 100000, 'phantom']]]);
    assert.match((await shop.cli(['stock-truth', 'components', 'remove', 'BOX'])).stdout, /Success/);
    assert.deepEqual(await bill('BOX'), []);
  });

  test('WooCommerce’s own export and import of products have columns for it', async () => {
    const seen = await shop.php(
      `require_once WC_ABSPATH . 'includes/export/class-wc-product-csv-exporter.php'; require_once WC_ABSPATH . 'includes/import/class-wc-product-csv-importer.php';
      $exporter = new WC_Product_CSV_Exporter(); $exporter->enable_meta_export( true ); $exporter->set_product_types_to_export( array( 'simple' ) ); $exporter->prepare_data_to_export();
      $get = new ReflectionMethod( $exporter, 'get_data_to_export' ); $get->setAccessible( true );
      $row = current( array_filter( $get->invoke( $exporter ), static fn( $row ) => 'SET' === $row['sku'] ) );
      $columns = array_intersect_key( $row, array_flip( array( 'stock_truth_components', 'stock_truth_kit_kind', 'stock_truth_sale_step', 'meta:_stock_truth_components' ) ) );
      $file = $args['file']; $stream = fopen( $file, 'w' );
      foreach ( array( array( 'SKU', 'Stock Truth components', 'Stock Truth kind of kit', 'Stock Truth sale step' ), array( 'BOX', $row['stock_truth_components'], 'stocked', '2' ), array( 'SET', '[{"item":"A","quantity":"no"}]', '', '' ) ) as $cells ) { fputcsv( $stream, $cells, ',', '"', '' ); }
      fclose( $stream );
      $names = apply_filters( 'woocommerce_csv_product_import_mapping_default_columns', array(), array() );
      $importer = new WC_Product_CSV_Importer( $file, array( 'parse' => true, 'update_existing' => true, 'escape' => "\\0", 'mapping' => array( 'SKU' => 'sku' ) + array_intersect_key( $names, array_flip( array( 'Stock Truth components', 'Stock Truth kind of kit', 'Stock Truth sale step' ) ) ) ) );
      $importer->import(); unlink( $file ); return $columns;`,
      { file: join(shop.folder, 'products.csv') }, { user: 'admin' },
    );
    assert.deepEqual(seen, { stock_truth_components: '[{"item":"A","quantity":"3"}]', stock_truth_kit_kind: 'phantom', stock_truth_sale_step: '' });
    assert.deepEqual([await bill('BOX'), await bill('SET')], [[['A', 30000, 'stocked']], [['A', 30000, 'phantom']]]);
    await shop.cli(['stock-truth', 'components', 'remove', 'BOX']);
    await shop.cli(['stock-truth', 'components', 'sale-step', 'BOX', '1']);
  });

  test('the product page stores components with the keyboard, and says of each row what is wrong', async () => {
    browser = await openBrowser(shop);
    const edit = `/wp-admin/post.php?post=${p.BOX.id}&action=edit`;
    const tab = await browser.openAdmin(edit, shop.admin);
    const { page } = tab;
    const id = `stock-truth-${p.BOX.id}`;
    const publish = () => Promise.all([page.waitForNavigation(), page.locator('#publish').evaluate((button) => /** @type {HTMLElement} */ (button).click())]);
    await page.locator('.stock_truth_options a').focus();
    await page.keyboard.press('Enter');
    await page.selectOption(`#${id}-kind`, 'phantom');
    await page.getByLabel('SKU of component 1').fill('A');
    await page.getByLabel('Quantity of component 1').fill('1,5');
    await publish();
    assert.match(await page.locator('#woocommerce_errors').innerText(), /“BOX”: Row 1: Enter the quantity as a number, such as 2 or 0.25\. Nothing of it was stored\./);
    assert.deepEqual(await bill('BOX'), []);
    await page.locator('.stock_truth_options a').click();
    // What was typed is there to be mended, once.
    assert.deepEqual([await page.inputValue(`#${id}-kind`), await page.getByLabel('SKU of component 1').inputValue(), await page.getByLabel('Quantity of component 1').inputValue()], ['phantom', 'A', '1,5']);
    await page.reload();
    await page.locator('.stock_truth_options a').click();
    assert.deepEqual([await page.inputValue(`#${id}-kind`), await page.getByLabel('SKU of component 1').inputValue()], ['', '']);
    await page.selectOption(`#${id}-kind`, 'phantom');
    for (const [at, item, quantity] of [[1, 'A', '1.5'], [2, 'B', '2']]) {
      await page.getByLabel(`SKU of component ${at}`).fill(String(item));
      await page.getByLabel(`Quantity of component ${at}`).fill(String(quantity));
    }
    await page.getByRole('button', { name: 'Add a component' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'SKU of component 3');
    await page.keyboard.type('NEW');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.fill(`#${id}-step`, '0.5');
    await publish();
    assert.deepEqual(await bill('BOX'), [['A', 15000, 'phantom'], ['B', 20000, 'phantom'], ['NEW', 10000, 'phantom']]);
    await page.locator('.stock_truth_options a').click();
    assert.match(await page.locator('#stock_truth_product_data').innerText(), /The ERP has told no figure of this item/);
    assert.equal(await page.inputValue(`#${id}-step`), '0.5');
    await tab.shot('components');
    await page.selectOption(`#${id}-kind`, '');
    await page.fill(`#${id}-step`, '');
    await publish();
    assert.deepEqual(await bill('BOX'), []);
    assert.deepEqual(tab.errors(), []);
  });

  test('a variation has components of its own', async () => {
    const nails = await shop.createProduct({ name: 'Nails', type: 'variable', manageStock: false, variations: [{ sku: 'BAG', stock: 0, kind: 'bag' }] });
    const { page } = await browser.openAdmin(`/wp-admin/post.php?post=${nails.id}&action=edit`, shop.admin);
    // WooCommerce's script may listen to its tabs a moment after the page has loaded.
    for (let tries = 0; tries < 6 && (await page.locator('.woocommerce_variation').count()) === 0; tries += 1) {
      await page.locator('.inventory_options a').click();
      await page.locator('.variations_options a').click();
      await page.locator('.woocommerce_variation').first().waitFor({ timeout: 5_000 }).catch(() => {});
    }
    await page.locator('.woocommerce_variation').first().waitFor();
    await page.locator('.woocommerce_variation h3').first().click();
    const panel = page.locator('.woocommerce_variation .stock-truth-components');
    await panel.locator('select').selectOption('phantom');
    await panel.getByLabel('SKU of component 1').fill('A');
    await panel.getByLabel('Quantity of component 1').fill('5');
    await Promise.all([page.waitForResponse((answer) => answer.url().includes('admin-ajax') && (answer.request().postData() ?? '').includes('save_variations')), page.locator('.save-variation-changes').click()]);
    assert.deepEqual(await bill('BAG'), [['A', 50000, 'phantom']]);
  });

  test('who may not edit the product, or has no nonce, stores nothing', async () => {
    const seen = await shop.php(
      `$panel = stock_truth()->get( StockTruth\\Admin\\ProductPanel::class ); $id = $args['id'];
      $try = function ( $nonce ) use ( $panel, $id ) { $_POST['stock_truth'] = array( $id => array( 'nonce' => $nonce, 'kind' => 'phantom', 'rows' => array( array( 'item' => 'A', 'quantity' => '1' ) ) ) ); $panel->save( wc_get_product( $id ) ); return get_post_meta( $id, '_stock_truth_components', true ); };
      wp_set_current_user( 1 ); $seen = array( $try( 'wrong' ) ); wp_set_current_user( 0 ); $seen[] = $try( wp_create_nonce( 'stock-truth-components-' . $id ) ); return $seen;`,
      { id: p.BOX.id },
    );
    assert.deepEqual(seen, ['', '']);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
