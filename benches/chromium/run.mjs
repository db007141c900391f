/**
 * Measures the rich module in Chromium and weighs its files. Prints "name figure" a line: milliseconds for
 * `columns`, `plain` and `ask` (the last a listing), bytes for `wasm`, `wasm_gzip`, `js_gzip`.
 *
 * Usage: node run.mjs [ROWS] [ROUNDS]
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const { chromium } = createRequire(join(ROOT, 'tests/package.json'))('playwright-core');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const PROGRAMS = [process.env.STOCK_TRUTH_CHROMIUM, '/usr/bin/chromium'].filter(Boolean);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

const [rows = 100_000, rounds = 15] = process.argv.slice(2).map(Number);
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  const isServed = path.startsWith('/pkg/') || path.startsWith('/benches/chromium/');
  const bytes = isServed ? await readFile(join(ROOT, path)).catch(() => null) : null;
  response.writeHead(bytes === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
  response.end(bytes);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await chromium.launch({ executablePath: PROGRAMS[0], args: FLAGS });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/benches/chromium/page.html`);
  await page.waitForFunction(() => 'measure' in globalThis);
  const figures = await page.evaluate(([rows, rounds]) => globalThis.measure(rows, rounds), [rows, rounds]);
  for (const [name, figure] of Object.entries(figures)) console.log(`${name} ${figure}`);
} finally {
  await browser.close();
  server.close();
}
const wasm = await readFile(join(ROOT, 'pkg/stock_truth_bg.wasm'));
const glue = await readFile(join(ROOT, 'pkg/stock_truth.js'));
console.log(`wasm ${wasm.length}`);
console.log(`wasm_gzip ${gzipSync(wasm, { level: 9 }).length}`);
console.log(`js_gzip ${gzipSync(glue, { level: 9 }).length}`);
