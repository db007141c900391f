/**
 * Proves the settings page with a real browser: that it saves what may stand, says beside the field what may
 * not, keeps what was typed, never shows the secret, and does not let an unready shop enforce.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { startErp } from '../erp/erp.js';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';

const PAGE = '/wp-admin/admin.php?page=stock-truth&tab=settings';
const SECRET = 'test-token';

const options = async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items: { 'HAMMER-01': 47 }, token: SECRET }),
});

await describeShop('the settings page', options, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {import('./harness/browser.js').Tab} */
  let tab;
  after(() => browser?.close());

  const save = () => Promise.all([tab.page.waitForNavigation(), tab.page.click('#submit')]);
  const problem = (/** @type {string} */ id) => tab.page.locator(`#${id}-error`).innerText();

  test('a shop that has heard nothing from its ERP cannot enforce, and is told why', async () => {
    browser = await openBrowser(shop);
    tab = await browser.openAdmin(PAGE, shop.admin);
    await tab.shot('settings-fresh');
    await tab.page.check('input[name="st[mode]"][value="enforce"]');
    await save();
    assert.match(await problem('st-mode'), /The shop has no figures from the ERP/);
    assert.equal((await shop.option('stock_truth_settings'))?.mode ?? 'observe', 'observe');
    assert.deepEqual(tab.errors(), []);
  });

  test('what may not stand is said beside its field, and nothing typed is lost', async () => {
    await tab.page.goto(PAGE);
    await tab.page.fill('#st-policy-maxAgeMs', 'soon');
    await tab.page.fill('#st-policy-safetyStockPercent', '250');
    await tab.page.fill('#st-policy-safetyStockUnits', '1,5');
    await save();
    assert.equal(await problem('st-policy-maxAgeMs'), 'This must be a number such as 15 or 0.5.');
    assert.equal(await problem('st-policy-safetyStockPercent'), 'This must be between 0 and 100.');
    assert.equal(await tab.page.inputValue('#st-policy-maxAgeMs'), 'soon');
    assert.equal(await tab.page.inputValue('#st-policy-safetyStockUnits'), '1,5');
    assert.equal(await tab.page.getAttribute('#st-policy-maxAgeMs', 'aria-invalid'), 'true');
    assert.match((await tab.page.getAttribute('#st-policy-maxAgeMs', 'aria-describedby')) ?? '', /st-policy-maxAgeMs-error/);
    assert.equal(await tab.page.evaluate(() => document.activeElement?.id), 'st-errors');
    assert.equal((await tab.page.locator('#st-errors li').count()), 2);
    assert.equal(await shop.option('stock_truth_settings'), false);
    await tab.shot('settings-errors');
    assert.deepEqual(tab.errors(), []);
  });

  test('what may stand is saved, in the merchant’s units', async () => {
    await tab.page.goto(PAGE);
    const units = await Promise.all(['mass_zero_percent', 'fetch_seconds', 'policy-maxAgeMs'].map((name) => tab.page.locator(`td:has(> #st-${name})`).innerText()));
    assert.deepEqual(units.map((text) => text.trim().split('\n')[0]), ['%', 'seconds', 'minutes']);
    await tab.page.fill('#st-policy-maxAgeMs', '7,5');
    await tab.page.fill('#st-policy-safetyStockUnits', '1.5');
    await tab.page.selectOption('#st-policy-staleAdd', 'block');
    await save();
    assert.match(await tab.page.locator('[role="status"]').first().innerText(), /Settings saved\./);
    const { policy } = await shop.option('stock_truth_policy');
    // What stays as it was is left to the default.
    assert.deepEqual(JSON.parse((await shop.query('SELECT fields FROM wp_stock_truth_policy'))[0].fields), { maxAgeMs: 450000, staleAdd: 'block', safetyStockUnits: 15000 });
    assert.deepEqual([policy.maxAgeMs, policy.safetyStockUnits, policy.staleAdd], [450_000, 15_000, 'block']);
    assert.equal(await tab.page.inputValue('#st-policy-maxAgeMs'), '7.5');
    assert.deepEqual(tab.errors(), []);
  });

  test('a fresh shop has no feed and offers to add one; what may not stand of it is said beside its field', async () => {
    await tab.page.goto(PAGE);
    assert.match(await tab.page.locator('.st-empty').innerText(), /no feed yet/);
    assert.equal(await tab.page.locator('#st-file').count(), 0, 'a file is one of a feed');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st-feed-add')]);
    await tab.page.fill('#st-name', 'My ERP');
    await tab.page.fill('#st-url', 'ftp://nowhere');
    await tab.page.fill('#st-cadence_s', 'soon');
    await tab.page.selectOption('#st-basis', 'on_hand');
    await save();
    assert.equal(await problem('st-cadence_s'), 'This must be a number such as 15 or 0.5.');
    await tab.page.fill('#st-cadence_s', '2');
    await save();
    assert.match(await problem('st-name'), /small letters/);
    assert.match(await problem('st-url'), /https/);
    assert.equal(await tab.page.inputValue('#st-url'), 'ftp://nowhere');
    assert.equal(await tab.page.getAttribute('#st-url', 'aria-invalid'), 'true');
    assert.match((await tab.page.getAttribute('#st-url', 'aria-describedby')) ?? '', /st-url-error/);
    assert.equal(await tab.page.evaluate(() => document.activeElement?.id), 'st-errors');
    await tab.page.fill('#st-url', 'https://erp.example.com');
    await tab.page.fill('#st-name', 'erp');
    await save();
    assert.match(await problem('st-basis'), /sold twice/);
    assert.deepEqual(await shop.query('SELECT name FROM wp_stock_truth_feed'), []);
    await tab.shot('feed-errors');
    assert.deepEqual(tab.errors(), []);
  });

  test('a feed may be declared step by step, is told what it lacks, and never shows its secret', async () => {
    await tab.page.fill('#st-url', shop.erp.url);
    await tab.page.selectOption('#st-basis', '');
    await tab.page.check('#st-signin-bearer');
    await tab.page.fill('#st-credential-token', SECRET);
    await save();
    assert.match(await tab.page.locator('[role="status"]').first().innerText(), /Feed saved\./);
    assert.match(await tab.page.locator('.stock-truth').innerText(), /Nothing of it is used until it declares: contract, basis, reflects_orders_from/);
    await tab.page.selectOption('#st-basis', 'free');
    await tab.page.selectOption('#st-contract', 'weak');
    await tab.page.selectOption('#st-reflects_orders_from', 'reserved');
    await save();
    const [feed] = await shop.query('SELECT * FROM wp_stock_truth_feed');
    assert.deepEqual(
      [feed.name, feed.basis, feed.contract, feed.reflects_orders_from, feed.lag_ms, feed.ranking, JSON.parse(feed.options).cadence_s, JSON.parse(feed.options).url],
      ['erp', 'free', 'weak', 'reserved', 900_000, 10, 120, shop.erp.url],
    );
    const kept = async () => JSON.parse(await shop.option('stock_truth_credentials')).erp.parts.token;
    assert.equal(await kept(), SECRET);
    assert.deepEqual(await shop.query(`SELECT autoload FROM wp_options WHERE option_name = 'stock_truth_credentials' AND autoload IN ( 'yes', 'on', 'auto-on', 'auto' )`), []);
    assert.equal((await tab.page.content()).includes(SECRET), false);
    await save();
    assert.equal(await kept(), SECRET, 'an empty field keeps the secret');
    assert.deepEqual(tab.errors(), []);
  });

  test('a test of the connection shows rows as they would be understood, and writes nothing', async () => {
    const written = async () => [
      await shop.query('SELECT * FROM wp_stock_truth_feed'),
      await shop.query('SELECT * FROM wp_stock_truth_feed_run'),
      await shop.query('SELECT * FROM wp_stock_truth_claim'),
      await shop.query('SELECT * FROM wp_stock_truth_location'),
    ];
    const before = await written();
    shop.erp.setStock('NAIL-01', { available: '3', uom: 'crates' });
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st-feed-test')]);
    const rows = await tab.page.locator('#st-feed-rows tbody tr').allInnerTexts();
    assert.match(rows[0], /^HAMMER-01\s+47\s+pcs\s+active\s+MAIN\s+\d{4}-/);
    assert.match(rows[1], /NAIL-01.*crates.*unknownUnit/s);
    await tab.shot('feed-tested');
    shop.erp.fault({ kind: 'status', status: 401 });
    await tab.page.reload();
    assert.match(await tab.page.locator('#st-feed-tested[role="alert"]').innerText(), /does not accept the token.*http_unauthorised/);
    shop.erp.clearFaults();
    shop.erp.removeStock('NAIL-01');
    assert.deepEqual(await written(), before);
    assert.deepEqual(tab.errors(), []);
  });

  test('fetching says how it went, good or bad', async () => {
    await shop.createProduct({ sku: 'HAMMER-01', name: 'Hammer', stock: 3 });
    await tab.page.goto(PAGE);
    shop.erp.fault({ kind: 'status', status: 503 });
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st-pull-erp')]);
    assert.match(await tab.page.locator('.notice-error[role="alert"]').innerText(), /No figures were imported\./);
    shop.erp.clearFaults();
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st-pull-erp')]);
    assert.match(await tab.page.locator('.notice-success').innerText(), /Figures imported\. Rows: 1\./);
    assert.match(await tab.page.locator('.st-panel').innerText(), /The last figures arrived .* ago\./);
    tab.forget();
  });

  test('a file with bad lines is refused with their numbers, a good one is taken in', async () => {
    const file = join(shop.folder, 'stock.csv');
    writeFileSync(file, 'sku,available,as_of\nHAMMER-01,12,2026-01-01T10:00:00Z\n,5,2026-01-01T10:00:00Z\nSAW-01,many,2026-01-01T10:00:00Z\n');
    await upload(file);
    const notice = tab.page.locator('.notice-error[role="alert"]');
    assert.match(await notice.innerText(), /No figures were imported\./);
    assert.match(await notice.innerText(), /Line 3, column “sku”: is empty/);
    assert.match(await notice.innerText(), /Line 4, column “[^”]+”: is not a number/);
    await tab.shot('settings-upload');
    writeFileSync(file, `sku,available,as_of\nHAMMER-01,12,${new Date().toISOString()}\n`);
    await upload(file);
    assert.match(await tab.page.locator('.notice-success').innerText(), /Figures imported\. Rows: 1\./);
    assert.deepEqual(tab.errors(), []);
  });

  test('reports of the shop list the ways to buy', async () => {
    await tab.page.goto(`${shop.url}/wp-admin/admin.php?page=wc-status`);
    const report = tab.page.locator('table.wc_status_table', { hasText: 'Stock Truth: ways to buy' });
    assert.match(await report.innerText(), /Classic checkout:\s+Observed/);
    await tab.page.goto(`${shop.url}/wp-admin/site-health.php?tab=debug`);
    assert.match(await tab.page.locator('#health-check-accordion-block-stock-truth-doors').textContent(), /Checkout by AI agents\s*Not in this shop/);
    tab.forget();
  });

  test('a shop that has heard from its ERP may enforce, and shows what it overrides', async () => {
    await tab.page.goto(PAGE);
    assert.equal(await tab.page.locator('.st-obstacle').count(), 0);
    assert.match(await tab.page.locator('#st-mode-help').innerText(), /100 % of the checked listings are assigned to an ERP item/);
    await tab.page.check('input[name="st[mode]"][value="enforce"]');
    await save();
    assert.equal((await shop.option('stock_truth_settings')).mode, 'enforce');
    const text = await tab.page.locator('.stock-truth').innerText();
    assert.match(text, /woocommerce_hold_stock_minutes/);
    assert.match(text, /Renewals of subscriptions\s+Not in this shop/);
    assert.match(text, /Payments that a provider confirms afterwards\s+Recorded/);
    assert.match(text, /Classic checkout\s+Gated/);
    await tab.shot('settings-enforcing');
    await tab.page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    await tab.shot('settings-phone');
    await tab.page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(tab.errors(), []);
  });

  test('a feed that has stopped is said once on WooCommerce’s pages, until somebody puts it away', async () => {
    const orders = '/wp-admin/admin.php?page=wc-orders';
    const notice = tab.page.locator('.notice:has-text("receives no figures from the ERP")');
    await tab.page.goto(orders);
    assert.equal(await notice.count(), 0);
    await shop.query('UPDATE wp_stock_truth_feed SET succeeded_at = succeeded_at - 3600000');
    await tab.page.goto(orders);
    assert.equal(await notice.count(), 1);
    await Promise.all([tab.page.waitForNavigation(), notice.getByText('Hide this message').click()]);
    assert.equal(await notice.count(), 0);
    await tab.page.goto('/wp-admin/edit.php');
    assert.equal(await notice.count(), 0);
    // Another trouble is another notice.
    await shop.query("UPDATE wp_stock_truth_feed SET error_code = 'http_status', error_message = 'The ERP answered 503.'");
    await tab.page.goto(orders);
    assert.equal(await notice.count(), 1);
    await tab.shot('settings-notice');
    assert.deepEqual(tab.errors(), []);
  });

  test('nobody saves without a nonce or without the right', async () => {
    const admin = await shop.adminSession();
    const forged = await admin.request(PAGE, { form: { stock_truth_action: 'stock_truth_save', 'st[mode]': 'observe' } });
    assert.equal(forged.status, 403);
    const stranger = await shop.shopper().request('/wp-admin/admin-post.php', { form: { action: 'stock_truth_pull' } });
    assert.notEqual(stranger.status, 200);
    assert.equal((await shop.option('stock_truth_settings')).mode, 'enforce');
  });

  test('PHP complained of nothing', () => {
    assert.deepEqual(shop.logProblems(), []);
  });

  /** @param {string} file */
  async function upload(file) {
    await tab.page.goto(PAGE);
    await tab.page.locator('summary:has-text("Upload a stock list")').click();
    await tab.page.setInputFiles('#st-file', file);
    await tab.page.check('input[name="st_basis"]');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st_upload')]);
  }
});
