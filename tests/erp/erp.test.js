/**
 * Proves the test ERP: that it tells the truth by default and spoils exactly what a test asks for.
 */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startErp } from './erp.js';
import { FAULTS } from './faults.js';

/** @type {import('./erp.js').Erp} */
let erp;

beforeEach(async () => {
  erp = await startErp({
    items: { 'HAMMER-01': 47, 'NAIL-01': { available: '12.34', on_hand: '50', uom: 'kg' }, 'SAW-01': 0 },
  });
});
afterEach(() => erp.stop());

/**
 * @param {string} [query]
 * @param {RequestInit} [init]
 */
const ask = (query = '', init = {}) =>
  fetch(`${erp.stockUrl}${query}`, {
    headers: { authorization: `Bearer ${erp.token}` },
    signal: AbortSignal.timeout(5_000),
    ...init,
  });
const rows = async (query = '') => (await (await ask(query)).json()).rows;
const skus = async (query = '') =>
  (await rows(query)).map((/** @type {{sku: string}} */ row) => row.sku);

test('a truthful answer is a page with its instant, its sequence and its total', async () => {
  erp.freezeClock('2026-11-23T10:00:00.000Z');
  const answer = await ask('?limit=1');
  assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.deepEqual(await answer.json(), {
    as_of: '2026-11-23T10:00:00.000Z',
    sequence: 3,
    total: 3,
    rows: [
      { sku: 'HAMMER-01', location: 'MAIN', uom: 'pcs', status: 'active', available: '47', on_hand: '47' },
    ],
  });
});

test('a file is answered byte by byte, to whoever has the token', async () => {
  erp.setFile('list.csv', Buffer.from('\xC4;5', 'latin1'));
  const read = (/** @type {string} */ token) =>
    fetch(`${erp.url}/files/list.csv`, { headers: { authorization: `Bearer ${token}` } });
  assert.deepEqual([...new Uint8Array(await (await read(erp.token)).arrayBuffer())], [0xc4, 0x3b, 0x35]);
  assert.notEqual((await read('another')).status, 200);
});

test('pages follow each other', async () => {
  assert.deepEqual(await skus('?offset=1&limit=1'), ['NAIL-01']);
  assert.deepEqual(await skus('?offset=3'), []);
});

test('since answers what changed later, by sequence or by instant', async () => {
  erp.freezeClock('2100-01-01T10:00:00.000Z');
  erp.setStock('SAW-01', 5);
  assert.deepEqual(await skus('?since=3'), ['SAW-01']);
  erp.advanceClock(60_000);
  erp.setStock('HAMMER-01', { available: '40' });
  assert.deepEqual(await rows('?since=2100-01-01T10:00:00.000Z'), [
    { sku: 'HAMMER-01', location: 'MAIN', uom: 'pcs', status: 'active', available: '40', on_hand: '47' },
  ]);
  assert.equal((await ask('?since=yesterday')).status, 400);
});

test('an item has a row for each of its locations', async () => {
  erp.setStock('HAMMER-01', { location: 'EAST', available: '3' });
  assert.deepEqual(await skus(), ['HAMMER-01', 'NAIL-01', 'SAW-01', 'HAMMER-01']);
  erp.removeStock('HAMMER-01');
  assert.deepEqual(await skus(), ['NAIL-01', 'SAW-01', 'HAMMER-01']);
});

test('order lines are told like stock', async () => {
  erp.setOrder(1001, { sku: 'HAMMER-01', quantity: '3' });
  erp.setOrder(1001, { sku: 'HAMMER-01', state: 'reserved' });
  const answer = await fetch(erp.ordersUrl, { headers: { authorization: `Bearer ${erp.token}` } });
  assert.deepEqual((await answer.json()).rows, [
    { reference: '1001', line: '1', state: 'reserved', quantity: '3', sku: 'HAMMER-01' },
  ]);
});

test('who has no token, asks nonsense or asks elsewhere is refused', async () => {
  assert.equal((await ask('', { headers: {} })).status, 401);
  assert.equal((await ask('', { headers: { authorization: 'Bearer wrong' } })).status, 401);
  assert.equal((await ask('?limit=0')).status, 400);
  assert.equal((await ask('?offset=-1')).status, 400);
  assert.equal((await ask('', { method: 'DELETE', headers: {} })).status, 405);
  assert.equal((await fetch(`${erp.url}/elsewhere`)).status, 404);
});

test('the clock of the ERP is its own', async () => {
  erp.freezeClock('2026-11-23T10:00:00.000Z');
  erp.setClockSkew(-90_000);
  assert.equal((await (await ask()).json()).as_of, '2026-11-23T09:58:30.000Z');
  assert.throws(() => erp.freezeClock('noon'), /no instant/);
});

test('requests are logged with what was asked, who asked and what spoiled it', async () => {
  erp.fault({ kind: 'status', status: 503 });
  await ask('?offset=2', { headers: { 'user-agent': 'sample', authorization: `Bearer ${erp.token}` } });
  const [logged] = erp.requests();
  assert.deepEqual(
    [logged.method, logged.path, logged.query, logged.headers['user-agent'], logged.authorised],
    ['GET', '/api/stock', { offset: '2' }, 'sample', true],
  );
  assert.deepEqual([logged.status, logged.faults], [503, ['status']]);
  erp.forgetRequests();
  assert.equal(erp.requests().length, 0);
});

test('a fault can wait, end by itself, and keep to a page', async () => {
  erp.fault({ kind: 'status', status: 500, after: 1, times: 1 });
  const seen = [];
  for (let i = 0; i < 3; i += 1) seen.push((await ask()).status);
  assert.deepEqual(seen, [200, 500, 200]);
  erp.clearFaults();
  erp.fault({ kind: 'status', status: 500, offset: 2 });
  assert.deepEqual([(await ask('?offset=0')).status, (await ask('?offset=2')).status], [200, 500]);
});

test('an error status says when to come back', async () => {
  for (const status of [401, 429, 500, 503]) {
    erp.clearFaults();
    erp.fault({ kind: 'status', status, retryAfter: 7 });
    const answer = await ask();
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [status, '7']);
  }
});

test('a redirect points where it is told to', async () => {
  erp.fault({ kind: 'redirect', to: 'http://127.0.0.1:1/' });
  const answer = await ask('', { redirect: 'manual', headers: {} });
  assert.deepEqual([answer.status, answer.headers.get('location')], [302, 'http://127.0.0.1:1/']);
});

test('an answer can be late, and a caller who gives up ends the wait', async () => {
  erp.fault({ kind: 'delay', ms: 30, times: 1 });
  const start = performance.now();
  assert.equal((await ask()).status, 200);
  assert.ok(performance.now() - start >= 25);
  erp.fault({ kind: 'delay', ms: 3_600_000 });
  await assert.rejects(ask('', { signal: AbortSignal.timeout(30) }), /timeout/i);
});

test('an answer can never come, be cut off, or come in pieces', async () => {
  erp.fault({ kind: 'hang', times: 1 });
  await assert.rejects(ask('', { signal: AbortSignal.timeout(30) }), /timeout/i);
  erp.fault({ kind: 'drop', times: 1 });
  await assert.rejects(ask(), /fetch failed/);
  erp.clearFaults();
  erp.fault({ kind: 'truncated', times: 1 });
  await assert.rejects(async () => (await ask()).text(), /terminated|aborted/);
  erp.clearFaults();
  erp.fault({ kind: 'truncated', cleanly: true, times: 1 });
  const half = await (await ask()).text();
  assert.throws(() => JSON.parse(half));
  assert.match(half, /^\{"as_of"/);
  erp.clearFaults();
  erp.fault({ kind: 'trickle', ms: 1 });
  assert.equal((await rows()).length, 3);
});

test('an answer can be something else than the JSON it should be', async () => {
  /** @param {import('./faults.js').Fault} fault */
  const spoiled = async (fault) => {
    erp.clearFaults();
    erp.fault(fault);
    const answer = await ask();
    return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const malformed = await spoiled({ kind: 'malformed' });
  assert.throws(() => JSON.parse(malformed.bytes.toString()));
  const html = await spoiled({ kind: 'html' });
  assert.match(html.type ?? '', /text\/html/);
  assert.match(html.bytes.toString(), /^<!doctype html>/);
  assert.equal((await spoiled({ kind: 'contentType', value: 'text/csv' })).type, 'text/csv');
  assert.equal((await spoiled({ kind: 'empty' })).bytes.length, 0);
  assert.deepEqual([...(await spoiled({ kind: 'byteOrderMark' })).bytes.subarray(0, 4)], [0xef, 0xbb, 0xbf, 0x7b]);
});

test('figures can be null, floats, huge or anything else', async () => {
  /** @param {import('./faults.js').Fault} fault */
  const text = async (fault) => {
    erp.clearFaults();
    erp.fault(fault);
    return (await ask()).text();
  };
  assert.match(await text({ kind: 'nullQuantity', skus: ['SAW-01'] }), /"available":null,"on_hand":null\}\]/);
  const floats = await text({ kind: 'floats' });
  assert.match(floats, /"available":47\.0,"on_hand":47\.0\}/);
  assert.match(floats, /"available":12\.34,"on_hand":50\.0/);
  assert.match(await text({ kind: 'rawQuantity', raw: '"1,5"', skus: ['HAMMER-01'] }), /"available":"1,5"/);
  assert.match(await text({ kind: 'rawQuantity', raw: '1e3' }), /"available":1e3,/);
  assert.match(await text({ kind: 'huge' }), /"available":"9{20,}"/);
});

test('rows can be missing, doubled, and their fields wrong', async () => {
  erp.fault({ kind: 'missingRows', skus: ['NAIL-01'], times: 1 });
  const answer = await (await ask()).json();
  assert.deepEqual([answer.total, answer.rows.length], [3, 2]);
  erp.clearFaults();
  erp.setStock('SAW-01', { location: 'EAST', available: '2' });
  erp.fault({ kind: 'missingLocations', locations: ['EAST'], times: 1 });
  const named = await (await ask()).json();
  assert.deepEqual([named.total, named.rows.every((/** @type {any} */ row) => row.location === 'MAIN')], [3, true]);
  erp.removeStock('SAW-01', 'EAST');
  erp.fault({ kind: 'duplicateRows', skus: ['SAW-01'], available: 9 });
  assert.deepEqual(
    (await rows()).map((/** @type {any} */ row) => [row.sku, row.available]),
    [['HAMMER-01', '47'], ['NAIL-01', '12.34'], ['SAW-01', '0'], ['SAW-01', '9']],
  );
  erp.clearFaults();
  erp.fault({ kind: 'field', field: 'uom', value: 'box', skus: ['SAW-01'] });
  erp.fault({ kind: 'field', field: 'sku', skus: ['NAIL-01'] });
  assert.deepEqual(
    (await rows()).map((/** @type {any} */ row) => [row.sku, row.uom]),
    [['HAMMER-01', 'pcs'], [undefined, 'kg'], ['SAW-01', 'box']],
  );
  erp.clearFaults();
  erp.fault({ kind: 'envelope', field: 'sequence' });
  erp.fault({ kind: 'envelope', field: 'as_of', value: '23.11.2026 10:00' });
  const { sequence, as_of: asOf } = await (await ask()).json();
  assert.deepEqual([sequence, asOf], [undefined, '23.11.2026 10:00']);
});

test('old answers can come again, and the first page for every page', async () => {
  const old = erp.remember();
  erp.setStock('HAMMER-01', 1);
  erp.fault({ kind: 'replay', of: old, times: 1 });
  const late = await (await ask()).json();
  assert.deepEqual([late.sequence, late.as_of, late.rows[0].available], [3, old.as_of, '47']);
  assert.equal((await rows())[0].available, '1');
  erp.clearFaults();
  erp.fault({ kind: 'repeatedPage' });
  assert.deepEqual([await skus('?limit=1'), await skus('?limit=1&offset=1')], [['HAMMER-01'], ['HAMMER-01']]);
});

test('everything that a test can do here it can do over HTTP', async () => {
  /** @param {any} json */
  const control = async (json) => {
    const answer = await fetch(`${erp.url}/control`, { method: 'POST', body: JSON.stringify(json) });
    return [answer.status, await answer.json()];
  };
  assert.deepEqual(await control({ do: 'setStock', with: ['HAMMER-01', 9] }), [200, null]);
  assert.equal((await rows())[0].available, '9');
  const [, old] = await control({ do: 'remember' });
  await control({ do: 'setStock', with: ['HAMMER-01', 8] });
  await control({ do: 'fault', with: [{ kind: 'replay', of: old }] });
  assert.equal((await rows())[0].available, '9');
  assert.equal((await control({ do: 'requests' }))[1].length, 2);
  assert.deepEqual((await control({ do: 'nothing' }))[0], 400);
  const [status, { error }] = await control({ do: 'fault', with: [{ kind: 'gremlin' }] });
  assert.equal(status, 400);
  assert.match(error, /fault\.kind: `gremlin` is none of delay, hang/);
});

test('a wrong figure in the books is an error of the test, not a fault', () => {
  assert.throws(() => erp.setStock('HAMMER-01', '1,5'), /HAMMER-01\.available: `1,5` is no decimal/);
});

test('every kind of fault is one of those above', () => {
  const tested = [
    'delay', 'hang', 'drop', 'status', 'redirect', 'malformed', 'truncated', 'trickle', 'html', 'contentType',
    'empty', 'byteOrderMark', 'replay', 'repeatedPage', 'missingRows', 'missingLocations', 'duplicateRows', 'nullQuantity', 'floats',
    'rawQuantity', 'huge', 'field', 'envelope',
  ];
  assert.deepEqual(Object.keys(FAULTS), tested);
});
