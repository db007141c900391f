// The HTML report of `audit`, opened from disk in a real browser, with and without its script.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../..');
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path)
);
const HEADING = 'ID,Type,SKU,Name,Published,In stock?,Stock,Backorders allowed?,Parent,Regular price';
const NOW = '2026-11-23T10:00:00Z';

function program() {
  const built = process.env.STOCK_TRUTH_BIN ?? join(ROOT, 'target/debug/stock-truth');
  if (!existsSync(built)) {
    execFileSync('cargo', ['build', '--bin', 'stock-truth'], { cwd: ROOT, stdio: 'inherit' });
  }
  return built;
}

/** Writes the two files into a folder and the report beside them; returns the report's address. */
function audit(folder, name, shop, erp) {
  const at = (file) => join(folder, `${name}-${file}`);
  writeFileSync(at('shop.csv'), `${HEADING}\n${shop.join('\n')}\n`);
  writeFileSync(at('erp.csv'), `sku,available,as_of\n${erp.join('\n')}\n`);
  const run = spawnSync(program(), [
    'audit', '--shop', at('shop.csv'), '--erp', at('erp.csv'), '--erp-basis', 'free', '--now', NOW,
    '--format', 'html', '--out', at('report.html'),
  ], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  return { url: pathToFileURL(at('report.html')).href, exit: run.status };
}

const listing = (id, sku, name, stock, price = '10.00') =>
  `${id},simple,${sku},"${name.replaceAll('"', '""')}",1,${stock > 0 ? 1 : 0},${stock},0,,${price}`;
const item = (sku, figure) => `${sku},${figure},2026-11-23T09:58:00Z`;

const HOSTILE = `<img src=x onerror="document.title='owned'"></td><script>document.title='owned'</script>`;

describe('the report as a page', { skip: CHROMIUM ? false : 'no Chromium was found; set CHROMIUM' }, () => {
  let browser;
  let folder;
  let report;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stock-truth-report-'));
    report = audit(
      folder,
      'mixed',
      [
        listing(1, 'SPADE-2', 'Spade', 0, '25.00'),
        listing(2, 'SPADE-10', 'Long spade', 12),
        listing(3, 'TWINE', HOSTILE, 64, '3.20'),
        listing(4, 'LANTERN', 'Storm lantern', 5, '59.00'),
        listing(5, 'FINE', 'Agrees', 8),
        listing(6, `LONG-${'X'.repeat(60)}`, `Name ${'without-a-blank'.repeat(12)}`, 3),
      ],
      [item('SPADE-2', 47), item('SPADE-10', 2), item('TWINE', ''), item('FINE', 8), item(`LONG-${'X'.repeat(60)}`, 1000000), item('NOWHERE', 4)]
    );
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page and fails the test on any error of it and on any request but its own. */
  async function open(url, options = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => request.url() !== url && faults.push(request.url()));
    await page.goto(url);
    return { page, faults };
  }

  const skus = (page) =>
    page.locator('#rows > tbody:not([hidden]) > tr:first-child > th').evaluateAll((cells) => cells.map((cell) => cell.textContent));

  test('rows stand dearest first and sort by the keyboard, with the order said', async () => {
    const { page, faults } = await open(report.url);
    const dearest = await skus(page);
    assert.equal(dearest[1], 'SPADE-2');
    const cost = page.getByRole('columnheader', { name: 'Cost' });
    assert.equal(await cost.getAttribute('aria-sort'), 'descending');

    await page.getByRole('columnheader', { name: 'SKU' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    const ascending = await skus(page);
    assert.deepEqual(ascending.filter((sku) => sku.startsWith('SPADE')), ['SPADE-2', 'SPADE-10'], 'numbers in keys count as numbers');
    assert.equal(await page.getByRole('columnheader', { name: 'SKU' }).getAttribute('aria-sort'), 'ascending');
    assert.equal(await cost.getAttribute('aria-sort'), null);
    await page.keyboard.press('Space');
    assert.deepEqual(await skus(page), [...ascending].reverse());

    await page.getByRole('columnheader', { name: 'ERP' }).getByRole('button').click();
    const byErp = await skus(page);
    assert.deepEqual(byErp.slice(1, 4), ['SPADE-2', 'NOWHERE', 'SPADE-10']);
    await page.getByRole('columnheader', { name: 'ERP' }).getByRole('button').click();
    assert.equal((await skus(page))[0], 'SPADE-10', 'what has no figure stays last');
    assert.deepEqual(faults, []);
  });

  test('rows are found by words, by cause and by owner, and the count is said', async () => {
    const { page, faults } = await open(report.url);
    const shown = page.locator('#shown');
    assert.equal(await shown.textContent(), '6 of 6 shown');
    await page.getByLabel('Find').fill('spade LONG');
    assert.deepEqual(await skus(page), ['SPADE-10']);
    assert.equal(await shown.textContent(), '1 of 6 shown');
    await page.getByLabel('Find').fill('nothing like it');
    assert.ok(await page.getByText('No mismatch is of this kind.').isVisible());
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('combobox', { name: /Cause/ }).selectOption('notInErp');
    assert.deepEqual(await skus(page), ['LANTERN']);
    await page.getByRole('combobox', { name: /Cause/ }).selectOption('');
    await page.getByRole('combobox', { name: /Owner/ }).selectOption('merchandising');
    assert.deepEqual(await skus(page), ['LANTERN', 'NOWHERE']);
    assert.deepEqual(faults, []);
  });

  test('a row unfolds by the keyboard to every term of its figure, its cause and what to do first', async () => {
    const { page, faults } = await open(report.url);
    const button = page.getByRole('button', { name: 'SPADE-2' });
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    await button.focus();
    const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.notEqual(outline, 'none', 'focus is visible');
    await page.keyboard.press('Enter');
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    const why = page.locator(`#${await button.getAttribute('aria-controls')}`);
    const text = (await why.textContent()).replaceAll(/\s+/g, ' ');
    for (const part of ["The ERP's figure47", 'line 2, as of 2026-11-23 09:58 UTC, 2 min old', 'What the shop should show47',
      'What the shop sells0', 'stock 0, out of stock', 'Drift: shop less expected-47', '47 × 25.00 = 1,175.00', 'First:']) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    await page.keyboard.press('Space');
    assert.ok(await why.isHidden());
    assert.deepEqual(faults, []);
  });

  test('without the script it is a plain table whose rows unfold', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(report.url);
    assert.equal(await page.locator('#rows > tbody').count(), 6);
    assert.ok(await page.locator('#filters').isHidden());
    const why = page.locator('.why').first();
    assert.ok(await why.locator('.todo').isHidden());
    await why.locator('summary').click();
    assert.ok(await why.locator('.todo').isVisible());
    await context.close();
  });

  for (const width of [390, 320, 960, 1280]) {
    test(`nothing is wider than the screen at ${width} pixels, folded or not`, async () => {
      const { page, faults } = await open(report.url, { viewport: { width, height: 800 } });
      for (const button of await page.locator('button.unfold').all()) {
        await button.click();
      }
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${widest} > ${width}`);
      assert.ok(await page.getByRole('columnheader', { name: 'Cost' }).getByRole('button').isVisible(), 'sorting stays');
      assert.deepEqual(faults, []);
    });
  }

  test('beside a long name no other word is broken', async () => {
    const { page } = await open(report.url, { viewport: { width: 960, height: 800 } });
    const broken = await page.locator('#rows [data-label=Cause] > span, #rows [data-label=Owner] > span').evaluateAll((cells) =>
      cells.filter((cell) => cell.getClientRects().length > cell.textContent.split(' ').length).map((cell) => cell.textContent)
    );
    assert.deepEqual(broken, []);
  });

  test('what a finger has to hit is large enough, and going back never hides the focus below the heads', async () => {
    const many = Array.from({ length: 60 }, (_, at) => listing(at + 1, `SKU-${at}`, 'Spade', 9));
    const long = audit(folder, 'long', many, many.map((_, at) => item(`SKU-${at}`, 4)));
    const { page, faults } = await open(long.url, { viewport: { width: 1280, height: 600 } });
    const heights = await page.locator('#rows button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    assert.ok(Math.min(...heights) >= 24, `${Math.min(...heights)}`);
    await page.getByRole('button', { name: 'SKU-59' }).focus();
    for (let step = 0; step < 50; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [top, below] = await page.evaluate(() => [
        document.activeElement.getBoundingClientRect().top,
        document.querySelector('#rows thead th').getBoundingClientRect().bottom,
      ]);
      assert.ok(top >= below, `the focus at ${top} lies below the heads that end at ${below}`);
    }
    assert.deepEqual(faults, []);
  });

  test('a hostile product name is shown and does nothing', async () => {
    const { page, faults } = await open(report.url);
    assert.equal(await page.title(), 'Stock audit, 2026-11-23 10:00 UTC');
    const name = page.locator('#rows > tbody', { hasText: 'TWINE' }).locator('[data-label=Name]');
    assert.equal((await name.textContent()).trim(), HOSTILE);
    assert.equal(await page.locator('img').count(), 0);
    assert.deepEqual(faults, []);
  });

  test('on paper every row is explained', async () => {
    const { page } = await open(report.url);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.why .todo').first().isVisible());
    assert.ok(await page.getByLabel('Find').isHidden());
    assert.equal(await page.locator('#shown').textContent(), '6 of 6 shown', 'a filtered page says so');
    assert.ok(await page.locator('#shown').isVisible());
  });

  test('text stands out from its ground in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open(report.url, { colorScheme });
      const poor = await page.evaluate(() => {
        const light = (colour) => {
          const parts = colour.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255);
          const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = (element) => {
          const colour = getComputedStyle(element).backgroundColor;
          return colour.endsWith(', 0)') && element.parentElement ? ground(element.parentElement) : colour;
        };
        return [...document.querySelectorAll('h1, h2, p, td, th, dt, dd, li, button')]
          .filter((element) => element.checkVisibility() && element.textContent.trim())
          .map((element) => {
            const [one, other] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => b - a);
            return { text: element.textContent.trim().slice(0, 30), ratio: (one + 0.05) / (other + 0.05) };
          })
          .filter(({ ratio }) => ratio < 4.5);
      });
      assert.deepEqual(poor, [], colorScheme);
    }
  });

  test('where everything agrees the page says so', async () => {
    const agreeing = audit(folder, 'agreeing', [listing(1, 'A', 'One', 8)], [item('A', 8)]);
    assert.equal(agreeing.exit, 0);
    const { page, faults } = await open(agreeing.url);
    assert.ok(await page.getByText('There is nothing to do.').isVisible());
    assert.equal(await page.locator('#rows').count(), 0);
    assert.deepEqual(faults, []);
  });
});
