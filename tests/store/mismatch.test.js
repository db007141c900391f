/**
 * Proves the page of mismatches with a real browser: what it lists and why, that a row goes away once the
 * shop is right, and that it says so when something fails.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startErp } from '../erp/erp.js';
import { connect, grow, pull } from './gate-shop.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';

const PAGE = '/wp-admin/admin.php?page=stock-truth';
const PHONE = { width: 390, height: 844 };

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({
    items: { 'HAMMER-01': 47, 'SAW-01': 2, 'DRILL-01': 9, 'RIVET-01': { available: '-4' }, 'ANVIL-01': 3 },
  }),
});

await describeShop('the page of mismatches', options, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {import('./harness/browser.js').Tab} */
  let tab;
  /** @type {import('./harness/catalog.js').Created[]} */
  let made = [];
  after(() => browser?.close());

  const done = () => tab.page.waitForSelector('.st-status:has-text("Listings checked:")');
  const row = (/** @type {string} */ sku) => tab.page.locator(`tr.st-row[data-sku="${sku}"]`);
  const cell = (/** @type {string} */ sku, /** @type {string} */ column) =>
    row(sku).locator(`td[data-column="${column}"]`).innerText();
  const skus = () =>
    tab.page.locator('tr.st-row').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-sku')));

  test('without a feed it says how to connect one', async () => {
    browser = await openBrowser(shop);
    tab = await browser.openAdmin(PAGE, shop.admin);
    await tab.page.waitForSelector('.st-empty');
    assert.match(await tab.page.locator('.st-empty').innerText(), /No ERP connected/);
    await tab.shot('mismatch-no-feed');
    assert.deepEqual(tab.errors(), []);
  });

  test('it lists what does not agree with figures, cause, owner and cost, most money first', async () => {
    made = await shop.createProducts([
      { sku: 'HAMMER-01', name: 'Hammer <b>&amp; co</b>', price: '12.50', stock: 0 },
      { sku: 'SAW-01', name: 'Saw', price: '30', stock: 5 },
      { sku: 'DRILL-01', name: 'Drill', price: '80', stock: 9 },
      { sku: 'RIVET-01', name: 'Rivet', price: '0.10', stock: 0 },
      { sku: 'GHOST-01', name: 'Ghost', price: '5', stock: 3 },
    ]);
    await connect(shop, { mode: 'observe' });
    await tab.page.goto(PAGE);
    await done();
    assert.deepEqual(await skus(), ['HAMMER-01', 'SAW-01', 'GHOST-01', 'RIVET-01', 'ANVIL-01']);
    const figures = async (/** @type {string} */ sku) =>
      Promise.all(['erp', 'expected', 'shop', 'drift', 'cause', 'owner', 'severity', 'oversell', 'lost'].map((column) => cell(sku, column)));
    assert.deepEqual(await figures('HAMMER-01'), ['47', '47', '0', '−47', 'Unexplained', 'Operations', 'Medium', '–', '€587.50']);
    assert.deepEqual(await figures('SAW-01'), ['2', '2', '5', '+3', 'Unexplained', 'Operations', 'High', '€90.00', '–']);
    assert.deepEqual(await figures('RIVET-01'), ['−4', '0', '0', '0', 'Negative figure in the ERP', 'Warehouse', 'Low', '–', '–']);
    assert.deepEqual(await figures('GHOST-01'), ['–', '–', '3', '–', 'Not in the ERP', 'Merchandising', 'High', '€15.00', '–']);
    assert.deepEqual((await figures('ANVIL-01')).slice(0, 6), ['3', '3', '–', '−3', 'Not in the shop', 'Merchandising']);
    assert.match(
      await tab.page.locator('.st-summary').innerText(),
      /^Mismatches: 5 of 6 listings · oversell risk: €105\.00 \(units: 6\) · lost sales: €587\.50 \(units: 50\) · oldest figure: just now$/,
    );
    // A name is text, whatever it looks like.
    assert.equal(await row('HAMMER-01').locator('b').count(), 0);
    assert.match((await row('HAMMER-01').locator('a').getAttribute('href')) ?? '', new RegExp(`post=${made[0].id}&`));
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    await tab.shot('mismatch-list');
    assert.deepEqual(tab.errors(), []);
  });

  test('a row unfolds to the steps that lead to its figure, by keyboard', async () => {
    await grow(shop, 'SAW-01', 20000);
    await shop.query("UPDATE wp_stock_truth_pool SET in_flight = 10000 WHERE item = 'SAW-01'");
    await shop.php(
      `stock_truth()->get( StockTruth\\Policy\\SettingsWriter::class )->save( array( 'policy' => array( 'safetyStockUnits' => 20000 ) ) ); return true;`,
      {},
      { user: 'admin' },
    );
    await tab.page.reload();
    await done();
    const toggle = row('SAW-01').locator('.st-toggle');
    await toggle.focus();
    await tab.page.keyboard.press('Enter');
    assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
    const detail = tab.page.locator(`#${await toggle.getAttribute('aria-controls')}`);
    const lines = await detail.locator('.st-sum tr').evaluateAll((rows) =>
      rows.map((one) => [...one.children].map((child) => child.textContent).join(' = ')),
    );
    assert.deepEqual(lines, [
      'ERP figure = 2',
      'Orders not yet in the ERP = −1',
      'Safety stock = −2',
      'Correction to 0: a shop shows no negative stock = +1',
      'Expected figure in the shop = 0',
      'Figure in the shop = 5',
      'Drift = +5',
    ]);
    assert.match(await detail.innerText(), /The ERP’s figure is from .+ and arrived on .+\. Last confirmed: /);
    await tab.shot('mismatch-explained');
    await tab.page.keyboard.press('Enter');
    assert.equal(await detail.isVisible(), false);
    await shop.query("UPDATE wp_stock_truth_pool SET in_flight = 0 WHERE item = 'SAW-01'");
    await shop.php(
      `stock_truth()->get( StockTruth\\Policy\\SettingsWriter::class )->save( array( 'policy' => array( 'safetyStockUnits' => 0 ) ) ); return true;`,
      {},
      { user: 'admin' },
    );
    assert.deepEqual(tab.errors(), []);
  });

  test('it sorts by its headers and filters by cause, owner and words', async () => {
    await tab.page.reload();
    await done();
    await tab.page.locator('[data-sort="product"]').click();
    assert.deepEqual(await skus(), ['ANVIL-01', 'GHOST-01', 'HAMMER-01', 'RIVET-01', 'SAW-01']);
    await tab.page.keyboard.press('Enter');
    assert.equal((await skus())[0], 'SAW-01', 'the pressed header keeps the focus');
    const header = tab.page.locator('th:has([data-sort="product"])');
    assert.equal(await header.getAttribute('aria-sort'), 'descending');
    await tab.page.selectOption('#st-filter-cause', 'unexplained');
    assert.deepEqual(await skus(), ['SAW-01', 'HAMMER-01']);
    await tab.page.fill('#st-filter-search', 'hamm');
    assert.deepEqual(await skus(), ['HAMMER-01']);
    await tab.page.selectOption('#st-filter-owner', 'warehouse');
    assert.match(await tab.page.locator('.st-empty').innerText(), /No mismatch matches/);
    assert.deepEqual(tab.errors(), []);
  });

  test('on a telephone each row is a card and nothing is cut off', async () => {
    const phone = await browser.open(undefined, { as: tab });
    await phone.page.setViewportSize(PHONE);
    await phone.page.goto(PAGE);
    await phone.page.waitForSelector('tr.st-row');
    assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    // The longest name that a cause has must not push the page to the side.
    await phone.page.locator('.st-filter select').first().evaluate((list) => /** @type {HTMLSelectElement} */ (list).add(new Option('Quantity and stock status disagree (100,000)')));
    assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    await phone.page.locator('tr.st-row .st-toggle').first().click();
    await phone.page.selectOption('#st-sort-by', 'lost');
    await phone.shot('mismatch-phone');
    assert.deepEqual(phone.errors(), []);
    await phone.page.close();
  });

  test('once the shop is corrected the row is gone', async () => {
    await connect(shop, { mode: 'enforce' });
    await tab.page.goto(PAGE);
    await done();
    const before = await skus();
    if (before.includes('SAW-01')) {
      await tab.page.getByRole('button', { name: 'Correct the shop now' }).click();
      await tab.page.waitForFunction(() => !document.querySelector('tr.st-row[data-sku="SAW-01"]'));
      await done();
    }
    assert.deepEqual(await skus(), ['GHOST-01', 'RIVET-01', 'ANVIL-01']);
    assert.equal((await shop.product(made[0].id)).stock, 47);
    assert.equal((await shop.product(made[1].id)).stock, 2);
    assert.deepEqual(tab.errors(), []);
  });

  test('where everything agrees it says so', async () => {
    await shop.php(`foreach ( $args['ids'] as $id ) { wp_delete_post( $id, true ); } return true;`, {
      ids: [made[3].id, made[4].id],
    });
    await shop.query("DELETE p, c FROM wp_stock_truth_pool p LEFT JOIN wp_stock_truth_claim c ON c.pool_id = p.id WHERE p.item IN ('RIVET-01', 'ANVIL-01')");
    await tab.page.getByRole('button', { name: 'Check again' }).click();
    await tab.page.waitForSelector('.st-empty');
    assert.match(await tab.page.locator('.st-empty').innerText(), /No mismatches\s+Listings checked: 3\./);
    await tab.shot('mismatch-agrees');
  });

  test('it says which rules it runs', async () => {
    const footer = await tab.page.locator('.st-footer').innerText();
    assert.match(footer, /^The browser and the server run the same rules\. browser ([0-9a-f]{12}) server \1$/);
  });

  test('a shop that does not answer is said so, and trying again helps', async () => {
    await tab.page.route(/listing-facts/, (route) => route.fulfill({ status: 500, body: 'oops' }));
    await tab.page.getByRole('button', { name: 'Check again' }).click();
    await tab.page.waitForSelector('.st-notice');
    assert.match(await tab.page.locator('.st-notice').innerText(), /The shop did not answer\./);
    await tab.shot('mismatch-failed');
    await tab.page.unroute(/listing-facts/);
    await tab.page.getByRole('button', { name: 'Try again' }).click();
    await tab.page.waitForSelector('.st-empty');
    assert.equal(await tab.page.locator('.st-notice').count(), 0);
    tab.forget();
  });

  test('rules that do not load are said so', async () => {
    await tab.page.route(/\.wasm/, (route) => route.fulfill({ status: 403, body: '' }));
    await tab.page.reload();
    await tab.page.waitForSelector('.st-notice');
    assert.match(await tab.page.locator('.st-notice').innerText(), /The rules could not be loaded\./);
    await tab.page.unroute(/\.wasm/);
    tab.forget();
  });

  test('a host that serves the module under a wrong media type is no obstacle', async () => {
    await tab.page.route(/\.wasm/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
    });
    await tab.page.reload();
    await tab.page.waitForSelector('.st-empty');
    await tab.page.unroute(/\.wasm/);
    assert.deepEqual(tab.errors(), []);
  });

  test('ten thousand mismatches are drawn a page at a time', async () => {
    const question = (/** @type {number} */ at) => ({
      pools: [
        {
          figure: String(at % 50),
          asOf: new Date().toISOString(),
          receivedAt: new Date().toISOString(),
          confirmedThrough: new Date().toISOString(),
        },
      ],
      listing: { pool: 0, priceCents: 100 + at },
      shop: { quantity: '60', inStock: true },
    });
    // A shop of that size takes minutes to make; what is proved here is the page.
    await tab.page.route(/listing-facts/, (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after'));
      const listings = Array.from({ length: 500 }, (_, at) => ({
        id: after + at + 1,
        sku: `BULK-${after + at + 1}`,
        name: `Bulk ${after + at + 1}`,
        editUrl: '',
        question: question(after + at),
      }));
      const next = after + 500 < 10_000 ? after + 500 : null;
      return route.fulfill({ json: { listings, shared: { now: new Date().toISOString() }, total: 10_000, next } });
    });
    await tab.page.reload();
    await done();
    assert.match(await tab.page.locator('.st-summary').innerText(), /^Mismatches: 10,000 of 10,000 listings/);
    assert.equal((await skus()).length, 100);
    await tab.page.getByRole('button', { name: 'Next' }).click();
    assert.match(await tab.page.locator('.st-pager').innerText(), /Page 2 of 100/);
    const took = await tab.page.evaluate(() => {
      const search = /** @type {HTMLInputElement} */ (document.getElementById('st-filter-search'));
      const begun = performance.now();
      search.value = 'bulk-9999';
      search.dispatchEvent(new Event('input'));
      return performance.now() - begun;
    });
    console.log(`searching ten thousand rows took ${Math.round(took)} ms`);
    assert.deepEqual(await skus(), ['BULK-9999']);
    await tab.page.unroute(/listing-facts/);
    assert.deepEqual(tab.errors(), []);
  });

  test('only who may manage the shop is given its facts', async () => {
    assert.equal((await shop.shopper().request('/wp-json/stock-truth/v1/listing-facts')).status, 401);
    const admin = await shop.adminSession();
    const page = await admin.rest('GET', '/stock-truth/v1/listing-facts?limit=2');
    assert.equal(page.status, 200);
    assert.equal(page.json.listings.length, 2);
    const rest = await admin.rest('GET', `/stock-truth/v1/listing-facts?limit=2&after=${page.json.next}`);
    assert.ok(rest.json.listings.every(({ id }) => !page.json.listings.some((one) => one.id === id)));
    assert.equal((await admin.rest('GET', '/stock-truth/v1/listing-facts?limit=0')).status, 400);
    assert.equal((await admin.rest('POST', '/stock-truth/v1/project', { ids: [] })).status, 400);
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });
});
