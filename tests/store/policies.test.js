/**
 * Proves over HTTP that a listing follows the policy of the store, its categories and its product, the most specific first,
 * and that a change reaches exactly the listings that it concerns.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { connect, grow } from './gate-shop.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';
import { readCatalogue, save, units, withErp } from './php-backend/ledger.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

const ITEMS = { SPADE: 10, RAKE: 10, SEED: 10, BULB: 10, 'COAT-S': 10, 'COAT-M': 10, LAMP: 10 };

await describeShop('policies in layers', withErp({ items: ITEMS }), ({ shop, test }) => {
  /** @type {Record<string, import('./harness/catalog.js').Created>} */
  const p = {};
  /** @type {Record<string, number>} */
  const category = {};
  /** @type {import('./harness/shopper.js').Shopper} */
  let admin;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  after(() => browser?.close());

  const rest = (/** @type {string} */ method, /** @type {string} */ path, /** @type {any} */ body = undefined) => admin.rest(method, `/stock-truth/v1/policies${path}`, body);
  /** Sets fields of a scope over REST, resting on its present revision. */
  const set = async (/** @type {string} */ scope, /** @type {Record<string, any>} */ fields) => {
    const { revision } = (await rest('GET', `/${scope}`)).json;
    const done = await rest('PATCH', `/${scope}`, { fields, revision });
    assert.equal(done.status, 200, JSON.stringify(done.json));
    return done.json;
  };
  const policy = async (/** @type {string[]} */ args) => {
    const { code, stdout, stderr } = await shop.cli(['stock-truth', 'policy', ...args]);
    return { code, out: stdout.trim(), err: stderr.trim() };
  };
  const project = () => shop.cli(['stock-truth', 'project']);
  /** Keys of the listings that are due, after all of them were not. */
  const due = async () => (await shop.query("SELECT item FROM wp_stock_truth_listing WHERE due = 1 ORDER BY item")).map(({ item }) => item);
  const settle = () => shop.query('UPDATE wp_stock_truth_listing SET due = 0');
  const explained = async (/** @type {string} */ item) => {
    const { policy: fields } = JSON.parse((await shop.cli(['stock-truth', 'explain', item, '--format=json'])).stdout);
    return Object.fromEntries(fields.map((/** @type {any} */ { field, value, layer }) => [field, `${value} ${layer}`]));
  };
  const put = async (/** @type {import('./harness/catalog.js').Created | {id: number}} */ product, quantity = 1) => {
    const added = await shop.shopper().storeAdd(product.id, quantity);
    return added.ok;
  };

  test('the shop has categories in one another, and a product with variations', async () => {
    const made = await shop.createProducts([
      { sku: 'SPADE', stock: 0, categories: ['Garden'] },
      { sku: 'RAKE', stock: 0, categories: ['Garden'] },
      { sku: 'SEED', stock: 0, categories: ['Plants'] },
      { sku: 'BULB', stock: 0, categories: ['Plants'] },
      { name: 'Coat', categories: ['Clothes'], variations: [{ kind: 'S', sku: 'COAT-S', stock: 0 }, { kind: 'M', sku: 'COAT-M', stock: 0 }] },
      { sku: 'LAMP', stock: 0 },
    ]);
    [p.spade, p.rake, p.seed, p.bulb, p.coat, p.lamp] = made;
    [p.coatS, p.coatM] = p.coat.variations.map((id) => /** @type {any} */ ({ id }));
    for (const name of ['Garden', 'Plants', 'Clothes']) {
      category[name] = await shop.php(`return get_term_by( 'name', $args['name'], 'product_cat' )->term_id;`, { name });
    }
    // Plants lie in Garden.
    await shop.php(`wp_update_term( $args['plants'], 'product_cat', array( 'parent' => $args['garden'] ) ); return true;`, { plants: category.Plants, garden: category.Garden });
    await connect(shop, { mode: 'enforce' });
    await readCatalogue(shop);
    await project();
    admin = await shop.adminSession();
    assert.equal((await shop.product(p.spade.id)).stock, 10);
  });

  test('a product keeps 2 back, and a variation inherits what its product says', async () => {
    await settle();
    await set(`product/${p.spade.id}`, { safetyStockUnits: '2' });
    assert.deepEqual(await due(), ['SPADE']);
    await set(`product/${p.coat.id}`, { safetyStockUnits: '3', maxAgeMs: 600000 });
    assert.deepEqual(await due(), ['COAT-M', 'COAT-S', 'SPADE']);
    await set(`product/${p.coatM.id}`, { safetyStockUnits: '1' });
    await project();
    const shown = async (/** @type {string} */ name) => (await shop.product(p[name].id)).stock;
    // 10 − 2; 10 − 3 of the product; 10 − 1 of the variation itself; 10 − 0.
    assert.deepEqual([await shown('spade'), await shown('coatS'), await shown('coatM'), await shown('rake')], [8, 7, 9, 10]);
    assert.deepEqual([await put(p.spade, 9), await put(p.spade, 8), await put(p.rake, 10)], [false, true, true]);
    const coat = await explained('COAT-M');
    assert.deepEqual([coat.safetyStockUnits, coat.maxAgeMs, coat.unknown], ['1 product COAT-M', `600000 product ${p.coat.id}`, 'block default']);
  });

  test('a category says what happens at a stale figure, and the deeper one wins', async () => {
    // Three hours old, and the store's limit is 15 minutes.
    for (const item of ['SPADE', 'RAKE', 'SEED', 'BULB', 'LAMP']) await grow(shop, item, units(10), { hoursAgo: 3 });
    const buy = async (/** @type {string} */ name) => {
      const buyer = shop.shopper();
      await buyer.storeAdd(p[name].id, 1);
      return (await buyer.storeCheckout()).ok;
    };
    assert.deepEqual([await buy('rake'), await buy('seed'), await buy('lamp')], [false, false, false]);
    await settle();
    await set(`category/${category.Garden}`, { staleAdd: 'allow', staleCheckout: 'allow', stalePay: 'allow' });
    assert.deepEqual(await due(), ['BULB', 'RAKE', 'SEED', 'SPADE']);
    // Garden allows; seeds lie in Plants, which lie in Garden; the lamp lies nowhere.
    assert.deepEqual([await buy('rake'), await buy('seed'), await buy('lamp')], [true, true, false]);
    await settle();
    await set(`category/${category.Plants}`, { staleCheckout: 'block' });
    assert.deepEqual(await due(), ['BULB', 'SEED']);
    assert.deepEqual([await buy('rake'), await buy('seed')], [true, false]);
    const seed = await explained('SEED');
    assert.deepEqual([seed.staleCheckout, seed.stalePay, seed.unknown], ['block category plants', 'allow category garden', 'block default']);
    // One cart with both: the seed stops it, and only the seed.
    const buyer = shop.shopper();
    await buyer.storeAdd(p.rake.id, 1);
    await buyer.storeAdd(p.seed.id, 1);
    assert.equal((await buyer.storeCheckout()).ok, false);
  });

  test('a row of what follows that went away under a listing is made again', async () => {
    await settle();
    await shop.query("DELETE s FROM wp_stock_truth_policy_set s JOIN wp_stock_truth_listing l ON l.policy_set = s.id WHERE l.item = 'SPADE'");
    await readCatalogue(shop);
    assert.deepEqual(await due(), ['SPADE']);
    assert.deepEqual(await shop.query("SELECT s.fields LIKE '%safetyStockUnits\":20000%' AS kept FROM wp_stock_truth_listing l JOIN wp_stock_truth_policy_set s ON s.id = l.policy_set WHERE l.item = 'SPADE'"), [{ kept: 1 }]);
  });

  test('what a more specific layer says already touches nobody', async () => {
    await settle();
    await set(`category/${category.Garden}`, { safetyStockUnits: '2' });
    // The spade keeps 2 back itself; seeds and bulbs follow.
    assert.deepEqual(await due(), ['BULB', 'RAKE', 'SEED']);
    await settle();
    await set(`category/${category.Garden}`, { safetyStockUnits: null });
    assert.deepEqual(await due(), ['BULB', 'RAKE', 'SEED']);
    await settle();
    await save(shop, { policy: { safetyStockPercent: 10 } });
    assert.equal((await due()).length, 7, 'the store speaks to all');
    await save(shop, { policy: { safetyStockPercent: 0 } });
  });

  test('products that move between categories, and categories in the tree, follow what holds there', async () => {
    await settle();
    await shop.php(`wp_set_object_terms( $args['id'], array( $args['plants'] ), 'product_cat' ); return true;`, { id: p.lamp.id, plants: category.Plants });
    assert.deepEqual(await due(), ['LAMP']);
    assert.deepEqual((await explained('LAMP')).stalePay, 'allow category garden');
    await shop.php(`wp_set_object_terms( $args['id'], array(), 'product_cat' ); return true;`, { id: p.lamp.id });
    await settle();
    await shop.php(`wp_update_term( $args['plants'], 'product_cat', array( 'parent' => 0 ) ); return true;`, { plants: category.Plants });
    await shop.runScheduled();
    const seed = await shop.query("SELECT policy_set FROM wp_stock_truth_listing WHERE item IN ( 'SEED', 'BULB' )");
    assert.deepEqual((await explained('SEED')).stalePay, 'block default');
    assert.equal(seed[0].policy_set, seed[1].policy_set, 'alike listings share what follows');
  });

  test('a pack is kept back by the item that it is made of, also when that gets another key', async () => {
    const pack = await shop.createProduct({ sku: 'PACK', stock: 0 });
    await shop.php(`stock_truth()->get( StockTruth\\Catalog\\ProductBills::class )->save( wc_get_product( $args['id'] ), 'phantom', array( array( 'item' => 'COAT-S', 'quantity' => '2' ) ) ); return true;`, { id: pack.id });
    await set(`product/${pack.id}`, { safetyStockUnits: '9' });
    await project();
    // Of 10 coats S the product keeps 3 back: ( 10 − 3 ) / 2. What the pack says of itself is no matter of the coat.
    assert.equal((await shop.product(pack.id)).stock, 3);
    await settle();
    await set(`product/${p.coatS.id}`, { safetyStockUnits: '0' });
    assert.deepEqual(await due(), ['COAT-S', 'PACK']);
    await project();
    assert.equal((await shop.product(pack.id)).stock, 5);
    await set(`product/${p.coatS.id}`, { safetyStockUnits: '4' });
    await project();
    assert.equal((await shop.product(pack.id)).stock, 3);
    await settle();
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( 'COAT-X' ); $product->save(); return true;`, { id: p.coatS.id });
    assert.ok((await due()).includes('PACK'));
    await project();
    // Nobody bears the key any more: the store keeps nothing back.
    assert.equal((await shop.product(pack.id)).stock, 5);
    await shop.php(`$product = wc_get_product( $args['id'] ); $product->set_sku( 'COAT-S' ); $product->save(); wp_delete_post( $args['pack'], true ); return true;`, { id: p.coatS.id, pack: pack.id });
    assert.deepEqual((await rest('GET', `/product/${pack.id}`)).json.fields, {}, 'what is gone chooses nothing');
    await rest('DELETE', `/product/${p.coatS.id}`, { revision: (await rest('GET', `/product/${p.coatS.id}`)).json.revision });
  });

  test('an excluded category is left to WooCommerce, and one product in it is not', async () => {
    await set(`category/${category.Plants}`, { excluded: true });
    await set(`product/${p.bulb.id}`, { excluded: false });
    await shop.php(`foreach ( $args['ids'] as $id ) { update_post_meta( $id, '_stock', '1' ); update_post_meta( $id, '_backorders', 'yes' ); wc_update_product_stock_status( $id, 'instock' ); } return true;`, { ids: [p.seed.id, p.bulb.id] });
    // 3 of one: WooCommerce takes backorders; the ERP's figure of the bulb is too old to sell by.
    assert.deepEqual([await put(p.seed, 30)], [true]);
    const { stdout } = await shop.cli(['stock-truth', 'explain', 'SEED', '--format=json']);
    assert.equal(JSON.parse(stdout).verdicts[3].reason, 'notGoverned');
    assert.equal(JSON.parse((await shop.cli(['stock-truth', 'explain', 'BULB', '--format=json'])).stdout).verdicts[3].reason, 'figureStale');
    assert.equal((await explained('SEED')).excluded, 'yes category plants');
    await set(`category/${category.Plants}`, { excluded: null });
  });

  test('what may not stand is refused with path and code, and nothing is stored', async () => {
    const faults = async (/** @type {string} */ scope, /** @type {any} */ fields) => {
      const { revision } = (await rest('GET', `/${scope}`)).json;
      const answer = await rest('PATCH', `/${scope}`, { fields, revision });
      assert.equal((await rest('GET', `/${scope}`)).json.revision, revision);
      return [answer.status, (answer.json.data?.faults ?? []).map((/** @type {any} */ { path, code }) => `${path} ${code}`).sort()];
    };
    const garden = `category/${category.Garden}`;
    assert.deepEqual(
      await faults(garden, { maxAgeMs: -1, safetyStockPercent: 101, staleAdd: 'perhaps', colour: 1, safetyStockUnits: '1e3', graceMs: 5, excluded: 'yes', backorderCap: ['1'], unknown: 1.5 }),
      [400, ['backorderCap wrong_type', 'colour field_unknown', 'excluded wrong_type', 'graceMs field_not_of_scope', 'maxAgeMs value_out_of_range', 'safetyStockPercent value_out_of_range', 'safetyStockUnits quantity_not_a_decimal', 'staleAdd code_unknown', 'unknown wrong_type']],
    );
    assert.deepEqual(await faults('store/0', { excluded: true }), [400, ['excluded field_not_of_scope']]);
    assert.deepEqual(await faults(garden, { colour: null }), [400, ['colour field_unknown']]);
    assert.equal((await rest('PATCH', `/${garden}`, { fields: { maxAgeMs: 1 } })).status, 428);
    assert.equal((await rest('PATCH', '/category/999999', { fields: { maxAgeMs: 1 }, revision: 0 })).status, 404);
    assert.equal((await rest('PATCH', '/store/1', { fields: { maxAgeMs: 1 }, revision: 0 })).status, 404);
    assert.equal((await rest('PATCH', `/${garden}`, { fields: 'all', revision: 0 })).status, 400);
    assert.equal((await shop.shopper().request('/wp-json/stock-truth/v1/policies')).status, 401);
  });

  test('of two who change the same, the second is told what the first did', async () => {
    const garden = `category/${category.Garden}`;
    const { revision, fields } = (await rest('GET', `/${garden}`)).json;
    assert.equal((await rest('PATCH', `/${garden}`, { fields: { maxAgeMs: 60000 }, revision })).status, 200);
    const second = await rest('PATCH', `/${garden}`, { fields: { maxAgeMs: 120000 }, revision });
    assert.deepEqual([second.status, second.json.data.changes, second.json.data.now.revision], [412, { maxAgeMs: { from: fields.maxAgeMs ?? null, to: 60000 } }, revision + 1]);
    // In the same moment: each writes what it saw, and the table takes one of them.
    const raced = await Promise.all([1, 2, 3, 4].map((n) => rest('PATCH', `/${garden}`, { fields: { maxAgeMs: n * 1000 }, revision: revision + 1 })));
    assert.deepEqual(raced.map(({ status }) => status).filter((status) => status === 200).length, 1);
    assert.ok(raced.every(({ status }) => [200, 409, 412].includes(status)), JSON.stringify(raced.map(({ status }) => status)));
    assert.equal((await rest('GET', `/${garden}`)).json.revision, revision + 2);
  });

  test('a feed is late by the strictest limit that any listing follows', async () => {
    const late = () => shop.php(`return stock_truth()->get( StockTruth\\Facts\\FeedAge::class )->is_late( StockTruth\\Engine\\Moment::now() - 120000 );`);
    await set(`category/${category.Garden}`, { maxAgeMs: 180000 });
    assert.equal(await late(), false);
    await set(`category/${category.Garden}`, { maxAgeMs: 60000 });
    assert.equal(await late(), true);
  });

  test('the command line previews, changes, compares and rolls back', async () => {
    await settle();
    const preview = await policy(['set', 'category:garden', 'maxAgeMs=7200000', '--preview']);
    assert.deepEqual([preview.code, preview.out], [0, 'Success: 2 listings would be touched. Nothing was changed.']);
    assert.deepEqual(await due(), []);
    const before = JSON.parse((await policy(['get', 'category:garden'])).out);
    assert.equal((await policy(['set', 'category:garden', 'maxAgeMs=7200000'])).code, 0);
    assert.deepEqual(await due(), ['RAKE', 'SPADE']);
    const now = JSON.parse((await policy(['get', 'category:garden'])).out);
    assert.deepEqual([now.revision, now.fields.maxAgeMs, now.author, now.name], [before.revision + 1, 7200000, 'cli', 'garden']);
    const diff = JSON.parse((await policy(['diff', 'category:garden', String(before.revision)])).out);
    assert.deepEqual(diff, { maxAgeMs: { from: before.fields.maxAgeMs, to: 7200000 } });
    const back = await policy(['rollback', 'category:garden', String(before.revision)]);
    assert.match(back.out, new RegExp(`Success: Revision ${before.revision + 2}\\.`));
    const history = JSON.parse((await policy(['history', 'category:garden', '--format=json'])).out);
    assert.deepEqual([history[0].fields, history[0].revision], [before.fields, before.revision + 2]);
    const wrong = await policy(['set', 'product:SPADE', 'safetyStockUnits=-1', 'colour=red']);
    assert.deepEqual([wrong.code, wrong.err.match(/(safetyStockUnits|colour) \w+/g)], [1, ['safetyStockUnits value_out_of_range', 'colour field_unknown']]);
    assert.match((await policy(['get', 'category:nowhere'])).err, /scope_unknown/);
    const late = await policy(['set', 'category:garden', 'maxAgeMs=1', `--revision=${before.revision}`]);
    assert.deepEqual([late.code, /policy_superseded/.test(late.err)], [1, true]);
    assert.equal((await policy(['unset', 'product:SPADE'])).code, 0);
    assert.deepEqual((await explained('SPADE')).safetyStockUnits, '0 default');
    const listed = JSON.parse((await policy(['list', '--format=json'])).out).map((/** @type {any} */ one) => `${one.scope} ${one.name}`.trim());
    assert.deepEqual(listed.sort(), ['category garden', 'category plants', `product ${p.coat.id}`, 'product BULB', 'product COAT-M', 'store']);
  });

  test('the pages of a category and of a product say what is inherited, and store what is typed', async () => {
    browser = await openBrowser(shop);
    const tab = await browser.openAdmin(`/wp-admin/term.php?taxonomy=product_cat&tag_ID=${category.Garden}&post_type=product`, shop.admin);
    const { page } = tab;
    const garden = `#stock-truth-category-${category.Garden}`;
    const update = () => Promise.all([page.waitForNavigation(), page.click('.edit-tag-actions input[type=submit]')]);
    assert.match(await page.locator(`${garden}-maxAgeMs-inherits`).innerText(), /^Inherited: 15 minutes \(default\)\./);
    assert.equal(await page.getAttribute(`${garden}-maxAgeMs`, 'aria-describedby'), `${garden.slice(1)}-maxAgeMs-inherits`);
    assert.equal(await page.locator('label', { hasText: 'Clock tolerance' }).count(), 0, 'clocks are the store’s');
    await page.fill(`${garden}-maxAgeMs`, '7,5');
    await page.selectOption(`${garden}-staleCheckout`, '');
    await update();
    const stored = (await rest('GET', `/category/${category.Garden}`)).json;
    assert.deepEqual([stored.fields.maxAgeMs, stored.fields.staleCheckout, stored.fields.staleAdd, stored.author], [450000, undefined, 'allow', 'user:1']);
    await page.goto(`${shop.url}/wp-admin/term.php?taxonomy=product_cat&tag_ID=${category.Garden}&post_type=product`);
    assert.equal(await page.inputValue(`${garden}-maxAgeMs`), '7.5');
    await tab.shot('policy-category');
    // Somebody else is faster, and what was typed does not overwrite it.
    await set(`category/${category.Garden}`, { maxAgeMs: 60000 });
    await page.fill(`${garden}-maxAgeMs`, '9');
    await update();
    assert.match(await page.locator('.notice-error').innerText(), /not stored:\s*Somebody else changed the policy meanwhile \(Largest age of a figure\)/);
    assert.equal((await rest('GET', `/category/${category.Garden}`)).json.fields.maxAgeMs, 60000);
    const product = await browser.openAdmin(`/wp-admin/post.php?post=${p.rake.id}&action=edit`, shop.admin);
    const rake = `#stock-truth-product-${p.rake.id}`;
    const publish = () => Promise.all([product.page.waitForNavigation(), product.page.locator('#publish').evaluate((button) => /** @type {HTMLElement} */ (button).click())]);
    await product.page.locator('.stock_truth_options a').click();
    assert.match(await product.page.locator(`${rake}-maxAgeMs-inherits`).innerText(), /^Inherited: 1 minutes \(category garden\)\./);
    await product.page.fill(`${rake}-safetyStockUnits`, '4');
    await product.page.fill(`${rake}-safetyStockPercent`, '101');
    await publish();
    assert.match(await product.page.locator('#woocommerce_errors').innerText(), /policy not stored: Safety stock, percent: This must be between 0 and 100\./);
    assert.equal((await rest('GET', `/product/${p.rake.id}`)).json.revision, 0);
    await product.page.locator('.stock_truth_options a').click();
    await product.page.fill(`${rake}-safetyStockUnits`, '4');
    await product.shot('policy-product');
    await publish();
    assert.deepEqual((await rest('GET', `/product/${p.rake.id}`)).json.fields, { safetyStockUnits: '4' });
    await project();
    // 10 − 2 sold above − 4 kept back.
    assert.equal((await shop.product(p.rake.id)).stock, 4);
    assert.deepEqual([...tab.errors(), ...product.errors()], []);
  });

  test('who may not run the shop, or has no nonce, changes nothing', async () => {
    const before = (await rest('GET', `/category/${category.Garden}`)).json.revision;
    await shop.php(
      `$_POST = array( 'stock_truth_category' => array( 'policy' => array( 'revision' => (string) $args['revision'], 'maxAgeMs' => '1' ) ), 'stock_truth_policy_nonce' => 'no' );
      stock_truth()->get( StockTruth\\Admin\\CategoryPanel::class )->save( $args['id'] );
      wp_set_current_user( wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'x', 'role' => 'editor' ) ) );
      $_POST['stock_truth_policy_nonce'] = wp_create_nonce( 'stock-truth-policy-' . $args['id'] );
      stock_truth()->get( StockTruth\\Admin\\CategoryPanel::class )->save( $args['id'] );
      return true;`,
      { id: category.Garden, revision: before },
      { user: 'admin' },
    );
    assert.equal((await rest('GET', `/category/${category.Garden}`)).json.revision, before);
  });

  test('a large category is worked off in bounded steps that go on after a crash, and a change of values holds at once', async () => {
    const seen = await shop.php(
      `global $wpdb;
      $term  = wp_insert_term( 'Large', 'product_cat' );
      $rows  = array(); $links = array();
      for ( $n = 0; $n < 1100; ++$n ) { $id = 900000 + $n; $rows[] = "( $id, 'BIG-$n', 1, 0, 0, 0, 0 )"; $links[] = "( $id, {$term['term_taxonomy_id']} )"; }
      $wpdb->query( "INSERT INTO {$wpdb->prefix}stock_truth_listing ( product_id, item, stock_managed, is_virtual, downloadable, excluded, due ) VALUES " . implode( ', ', $rows ) );
      $wpdb->query( "INSERT INTO {$wpdb->term_relationships} ( object_id, term_taxonomy_id ) VALUES " . implode( ', ', $links ) );
      remove_all_actions( 'stock_truth_policy_changed' );
      stock_truth()->get( StockTruth\\Policy\\Pass::class )->run( 30 );
      $policies = stock_truth()->get( StockTruth\\Policy\\Policies::class ); $pass = stock_truth()->get( StockTruth\\Policy\\Pass::class );
      $count = static function ( $what ) use ( $wpdb ) { return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}stock_truth_listing WHERE product_id >= 900000 AND $what" ); };
      $policies->change( 'category', $term['term_id'], array( 'maxAgeMs' => 1000 ), null, false );
      $seen = array( $count( "policy_set <> ''" ), $pass->run( 0 )['left'], $count( "policy_set <> ''" ), $count( 'due = 1' ) );
      // The runner is killed here; another process goes on where the tables say.
      $seen[] = ( new StockTruth\\Services( require dirname( STOCK_TRUTH_FILE ) . '/includes/services.php' ) )->get( StockTruth\\Policy\\Pass::class )->run( 30 )['left'];
      array_push( $seen, $count( "policy_set <> ''" ), $count( 'due = 1' ), (int) $wpdb->get_var( "SELECT COUNT( DISTINCT policy_set ) FROM {$wpdb->prefix}stock_truth_listing WHERE product_id >= 900000" ) );
      $wpdb->query( "UPDATE {$wpdb->prefix}stock_truth_listing SET due = 0" );
      $policies->change( 'category', $term['term_id'], array( 'maxAgeMs' => 2000 ), null, false );
      $pass->run( 0 );
      $policy = static function () use ( $wpdb ) { return json_decode( stock_truth()->get( StockTruth\\Ledger\\DrawnListings::class )->find( array( 901099 ), 1 )[901099]->policy, true )['maxAgeMs']; };
      array_push( $seen, $policy(), $count( 'due = 1' ) );
      $pass->run( 0 );
      array_push( $seen, $count( 'due = 1' ), $pass->run( 30 )['left'], $count( 'due = 1' ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}stock_truth_listing WHERE due = 1 AND product_id < 900000" ) );
      $policies->replace( 'category', $term['term_id'], array(), null, false );
      $pass->run( 30 );
      array_push( $seen, $count( "policy_set <> ''" ), $pass->is_working() );
      $wpdb->query( "DELETE FROM {$wpdb->prefix}stock_truth_listing WHERE product_id >= 900000" );
      return $seen;`,
    );
    // The layer comes: 200 products a step. Its value changes: at once for the gate, then 500 listings a step are told.
    assert.deepEqual(seen, [0, true, 200, 200, false, 1100, 1100, 1, 2000, 0, 500, false, 1100, 0, 0, false]);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
