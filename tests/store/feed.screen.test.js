/**
 * Proves the screen of a feed in a real browser: every kind of sign-in can be typed and none is ever shown again, the secret
 * for messages is shown once, a message that waits is decided on, and a list is looked at before it is uploaded.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { openBrowser } from './harness/browser.js';
import { describeShop } from './harness/suite.js';
import { CONTRACT, pool, saveFeed, units } from './php-backend/ledger.js';

const SETTINGS = '/wp-admin/admin.php?page=stock-truth&tab=settings';
const PAGE = `${SETTINGS}&feed=erp`;
const WIDTHS = { narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 900 } };

/** What is typed of each kind; `shown` may stand in a page. */
const KINDS = /** @type {const} */ ({
  bearer: { token: 'tok-SECRET-1' },
  basic: { user: 'usr-SECRET-2', password: 'pä:ss <"\'\\> SECRET-3' },
  header: { name: 'X-Api-Key', value: 'key-SECRET-4' },
  oauth2: { token_url: 'https://login.example.com/token', client_id: 'id-SECRET-5', client_secret: 'cs-SECRET-6', scope: 'stock.read' },
});

await describeShop('the screen of a feed', { plugin: true, constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true } }, ({ shop, test }) => {
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  /** @type {import('./harness/browser.js').Tab} */
  let tab;
  after(() => browser?.close());
  const save = () => Promise.all([tab.page.waitForNavigation(), tab.page.click('#submit')]);
  const stored = async () => JSON.parse((await shop.option('stock_truth_credentials')) || '{}').erp;
  const press = (/** @type {string} */ what) => Promise.all([tab.page.waitForNavigation(), tab.page.click(`button[name="st_push"][value="${what}"]`)]);
  /** Takes pictures at both widths; nothing may be wider than the page. */
  const look = async (/** @type {string} */ name) => {
    for (const [width, size] of Object.entries(WIDTHS)) {
      await tab.page.setViewportSize(size);
      await tab.shot(`${name}-${width}`);
      const beyond = await tab.page.evaluate(() => [...document.querySelectorAll('.stock-truth *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(one).clipPath === 'none').map((one) => one.id || one.className || one.tagName));
      assert.deepEqual(beyond, [], `wider than ${size.width} pixels`);
    }
  };

  for (const [kind, parts] of Object.entries(KINDS)) {
    test(`${kind} can be typed, is stored as it is, and never shown again`, async () => {
      if (!browser) {
        assert.deepEqual(await saveFeed(shop, { ...CONTRACT, url: 'https://erp.example.com' }), []);
        browser = await openBrowser(shop);
        tab = await browser.openAdmin(PAGE, shop.admin);
      }
      await tab.page.check(`#st-signin-${kind}`);
      const visible = await tab.page.locator('.st-signin__parts input:visible').evaluateAll((inputs) => inputs.map((input) => input.id));
      assert.deepEqual(visible, Object.keys(parts).map((part) => `st-credential-${part}`), 'the fields of this kind alone');
      for (const [part, text] of Object.entries(parts)) {
        assert.equal(await tab.page.inputValue(`#st-credential-${part}`), '', 'nothing that is stored stands in a field');
        await tab.page.fill(`#st-credential-${part}`, text);
      }
      if (kind === 'oauth2') await look('feed-signin');
      await save();
      assert.match(await tab.page.locator('[role="status"]').first().innerText(), /Feed saved\./);
      assert.deepEqual(await stored(), { kind, parts, origin: 'https://erp.example.com:443' });
      const told = await tab.page.content();
      const rest = (await (await shop.adminSession()).rest('GET', '/stock-truth/v1/feeds/erp')).text;
      const journal = JSON.stringify(await shop.query('SELECT * FROM wp_stock_truth_journal'));
      for (const text of [told, rest, journal]) assert.ok(!text.includes('SECRET'), 'no secret leaves the server');
      assert.ok(await tab.page.isChecked('#st-signin-keep'));
      await save();
      assert.deepEqual((await stored()).parts, parts, 'what is not typed anew stays');
      assert.deepEqual(tab.errors(), []);
    });
  }

  test('what may not stand is said beside its field, and nothing secret comes back', async () => {
    await tab.page.check('#st-signin-header');
    await tab.page.fill('#st-credential-name', 'Host');
    await tab.page.fill('#st-credential-value', 'typed-SECRET-7');
    await save();
    assert.match(await tab.page.locator('#st-credential-name-error').innerText(), /cannot be sent/);
    assert.equal(await tab.page.inputValue('#st-credential-name'), 'Host', 'what is no secret is kept as it was typed');
    assert.equal(await tab.page.inputValue('#st-credential-value'), '');
    assert.ok(!(await tab.page.content()).includes('SECRET'));
    assert.ok(await tab.page.isChecked('#st-signin-header'));
    await tab.page.check('#st-signin-basic');
    await save();
    assert.match(await tab.page.locator('#st-errors').innerText(), /User/);
    assert.equal((await stored()).kind, 'oauth2', 'nothing was saved');
    await tab.page.goto(PAGE);
    await tab.page.check('#st-signin-none');
    await save();
    assert.equal(await stored(), undefined, 'it can be removed');
    assert.deepEqual(tab.errors(), []);
  });

  let secret = '';
  const push = async (/** @type {object} */ content, /** @type {string} */ id) => {
    const body = JSON.stringify(content);
    const at = new Date();
    const headers = { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': new Webhook(secret).sign(id, at, body) };
    return (await fetch(`${shop.url}/wp-json/stock-truth/v1/feeds/erp/push`, { method: 'POST', headers, body })).status;
  };
  const stock = (/** @type {number} */ figure) => ({ as_of: new Date(Date.now() - 1000).toISOString(), rows: Array.from({ length: 30 }, (_, n) => ({ sku: `N-${n}`, available: figure })) });

  test('the secret for messages is shown once, changed, and the older one ended', async () => {
    await saveFeed(shop, { transport: 'push', push: 'delta', url: '' });
    await tab.page.goto(PAGE);
    await press('make');
    secret = await tab.page.inputValue('#st-push-made');
    assert.match(secret, /^whsec_/);
    assert.equal(await push(stock(5), 'm1'), 202);
    await look('feed-secret');
    await tab.page.goto(PAGE);
    assert.ok(!(await tab.page.content()).includes(secret.slice(6)));
    await press('change');
    const newer = await tab.page.inputValue('#st-push-made');
    assert.notEqual(newer, secret);
    assert.match(await tab.page.locator('#st-messages').innerText(), /The older one is valid until/);
    await press('end_older');
    assert.equal(await push(stock(5), 'm2'), 401);
    secret = newer;
    assert.deepEqual(tab.errors(), []);
  });

  test('a message that waits for a person is decided on', async () => {
    await shop.runScheduled();
    assert.equal((await pool(shop, 'N-1')).figure, units(5));
    assert.equal(await push(stock(0), 'm3'), 202);
    await shop.runScheduled();
    await tab.page.goto(PAGE);
    assert.match(await tab.page.locator('#st-messages [role="alert"]').innerText(), /waits for you/);
    await look('feed-held');
    await press('discard');
    assert.equal(await tab.page.locator('#st-messages [role="alert"]').count(), 0);
    assert.match(await tab.page.locator('#st-push-messages').innerText(), /m3[\s\S]*discarded \(mass_zero_held\)/);
    assert.equal((await pool(shop, 'N-1')).figure, units(5));
    assert.equal(await push(stock(0), 'm4'), 202);
    await shop.runScheduled();
    await tab.page.goto(PAGE);
    await press('accept');
    assert.equal((await pool(shop, 'N-1')).figure, 0);
    assert.deepEqual(tab.errors(), []);
  });

  test('a list is looked at before it is uploaded', async () => {
    await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '' }, 'files');
    await shop.createProduct({ sku: 'F-1', stock: 2 });
    const path = join(shop.folder, 'stock.csv');
    writeFileSync(path, 'sku,available\nF-1,3\nF-2,1\n,5\n');
    await tab.page.goto(SETTINGS);
    await tab.page.click('text=Upload a stock list');
    await look('upload');
    await tab.page.setInputFiles('#st-file', path);
    await tab.page.selectOption('#st_feed', 'files');
    await tab.page.fill('#st-file-asof', '2026-11-23T10:00');
    await tab.page.check('input[name="st_basis"]');
    await tab.page.check('input[name="st_skip"]');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#st_preview')]);
    const said = await tab.page.locator('.stock-truth [role="status"]').innerText();
    for (const part of [/would be imported/, /Nothing was changed/, /would change: 2/, /Not in the shop: F-2/, /Read as: F-1, figure 3/, /Line 4, column “sku”.*sku_missing/]) assert.match(said, part);
    assert.deepEqual(await shop.query(`SELECT 1 FROM wp_stock_truth_claim WHERE item = 'F-1'`), []);
    await look('preview');
    assert.deepEqual(tab.errors(), []);
  });

  test('PHP complained of nothing', () => assert.deepEqual(shop.logProblems(), []));
});
