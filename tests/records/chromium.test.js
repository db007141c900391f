// The bare module in a real browser: the case corpus, and what a page is told where SHA-256 is kept from it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { compared, corpus, file } from './corpus.js';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const skip = CHROMIUM ? false : 'there is no Chromium: run `cargo dev setup` or set CHROMIUM';
const TYPES = { js: 'text/javascript', wasm: 'application/wasm' };

let server, browser, port;

before(async () => {
  if (skip) return;
  server = createServer((request, response) => {
    const [, name, type] = /^\/((?:bare|records|stock_truth_(?:gate|ledger|operations|queue))\.(js|wasm))$/.exec(request.url) ?? [];
    response.writeHead(200, { 'content-type': TYPES[type] ?? 'text/html' });
    response.end(name ? readFileSync(file(`pkg/${name}`)) : '<!doctype html><title>Shop</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  port = server.address().port;
  // The second name leads here too, but a page from it is not one that a browser trusts.
  const args = ['--no-sandbox', '--host-resolver-rules=MAP shop.example 127.0.0.1'];
  browser = await chromium.launch({ executablePath: CHROMIUM, args });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Loads the module in a page of a host and asks it questions. */
async function askIn(host, cases) {
  const page = await browser.newPage();
  await page.goto(`http://${host}:${port}/`);
  return page.evaluate(async (questions) => {
    const { load } = await import('/bare.js');
    const { CALLS } = await import('/records.js');
    const modules = {
      Gate: await load('Gate', '/stock_truth_gate.wasm'),
      Ledger: await load('Ledger', '/stock_truth_ledger.wasm'),
      Operations: await load('Operations', '/stock_truth_operations.wasm'),
      Queue: await load('Queue', '/stock_truth_queue.wasm'),
    };
    const of = (call) => modules[CALLS.get(call)?.module ?? 'Gate'];
    const verified = Object.values(modules).every((module) => module.verified);
    return { verified, answers: questions.map(({ call, ask }) => of(call).ask(call, ask)) };
  }, cases);
}

test('every case is answered in Chromium as its file says', { skip }, async () => {
  const { verified, answers } = await askIn('localhost', corpus);
  assert.equal(verified, true);
  corpus.forEach(({ name, answer }, at) => assert.deepEqual(compared(answers[at]), answer, name));
});

test('a page without TLS gets the same answers and is told that the module was not verified', { skip }, async () => {
  const some = corpus.slice(0, 20);
  const { verified, answers } = await askIn('shop.example', some);
  assert.equal(verified, false);
  some.forEach(({ name, answer }, at) => assert.deepEqual(compared(answers[at]), answer, name));
});
