// The loader of the bare module: which modules it refuses, and what becomes of one that stops.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIGESTS, Unusable, load } from '../../pkg/bare.js';
import { Undecided } from '../../pkg/records.js';
import { bytesOf, corpus, loaded } from './corpus.js';
import { ANSWER, calls, equal64, i32, i64, importing, specimen, store, unreachable, when } from './specimen.js';

/** The module that answers the question which all tests here ask. */
const NAME = 'Ledger';
const bytes = bytesOf(NAME);
const { call, ask, answer } = corpus.find(({ name }) => name === 'a case that is answered holds the whole answer');

/** Answers `{held: true}` for as long as the word stored is 1. */
const answering = [...store(ANSWER, i64(0)), ...store(ANSWER + 8, calls)];

/** Loads as a page that came without TLS does: nothing there can reckon a SHA-256. */
async function loadUnverified(source) {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    return await load(NAME, source);
  } finally {
    Object.defineProperty(globalThis, 'crypto', kept);
  }
}

const refusedAs = (code) => (error) => error instanceof Unusable && error.code === code;

test('the module of this build is loaded from any form of its bytes and is verified', async () => {
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 8);
  for (const source of [bytes, Uint8Array.from(bytes).buffer, padded.subarray(8), new DataView(padded.buffer, 8)]) {
    const bare = await load(NAME, source);
    assert.equal(bare.verified, true);
    assert.deepEqual(bare.ask(call, ask), answer);
  }
});

test('a module that differs in one byte is refused', async () => {
  for (const at of [8, 1000, bytes.length - 1]) {
    const other = Uint8Array.from(bytes);
    other[at] ^= 1;
    await assert.rejects(load(NAME, other), refusedAs('module_other_digest'));
  }
  await assert.rejects(load(NAME, specimen(answering)), refusedAs('module_other_digest'));
});

test('without SHA-256 the module is loaded and says that it was not verified', async () => {
  const bare = await loadUnverified(bytes);
  assert.equal(bare.verified, false);
  assert.deepEqual(bare.ask(call, ask), answer);
});

test('a module with imports, of another format or of no form is refused without SHA-256 too', async () => {
  await assert.rejects(loadUnverified(importing), refusedAs('module_imports'));
  await assert.rejects(loadUnverified(specimen(answering, { format: 1 })), refusedAs('module_other_format'));
  await assert.rejects(loadUnverified(importing.subarray(0, 8)), refusedAs('module_unreadable'));
  await assert.rejects(loadUnverified(bytes.subarray(0, 5000)), refusedAs('module_unreadable'));
  await assert.rejects(loadUnverified(new ArrayBuffer(0)), refusedAs('module_unreadable'));
  await assert.rejects(load(NAME, 'http://127.0.0.1:1/stock_truth_rules.wasm'), refusedAs('module_unreachable'));
  await assert.rejects(load(NAME, null), refusedAs('module_unreachable'));
});

test('a module that stops is discarded, and the next question gets a fresh one', async () => {
  const stops = [...when(equal64(calls, i64(2)), unreachable), ...answering];
  const bare = await loadUnverified(specimen(stops));
  // The instance counts its calls, and says true only to its first.
  for (let round = 0; round < 3; round += 1) {
    assert.deepEqual(bare.ask(call, ask), { held: true });
    assert.throws(() => bare.ask(call, ask), (error) => error instanceof Undecided && error.kind === 'undecided');
  }
});

test('an answer that nobody can have is undecided, whatever place the module says', async () => {
  const memory = 2 * 65536;
  const answers = [
    [specimen(answering, { words: memory - 8 }), 'beyond the memory'],
    [specimen(answering, { words: -8 }), 'before the memory'],
    [specimen(store(ANSWER + 8, i64(7))), 'a flag that is neither'],
    [specimen(store(ANSWER, i64(77))), 'a fault that there is not'],
  ];
  for (const [module, what] of answers) {
    const bare = await loadUnverified(module);
    assert.throws(() => bare.ask(call, ask), Undecided, what);
  }
});

test('a fault of a place that there is not is a refusal of the whole question', async () => {
  const places = [8, 16, 24].flatMap((offset) => store(ANSWER + offset, i64(99)));
  const bare = await loadUnverified(specimen([...store(ANSWER, i64(5)), ...places]));
  const { code, path } = bare.ask(call, ask).error;
  assert.deepEqual({ code, path }, { code: 'value_out_of_range', path: '[99]' });
});

test('a refused question does not cost the instance', async () => {
  const bare = await loaded();
  assert.equal(bare.ask(call, { ...ask, sellable: -1 }).error.path, 'sellable');
  assert.equal(bare.ask('nothing', {}).error.code, 'call_unknown');
  assert.equal(bare.modules.Gate.ask(call, ask).error.code, 'call_unknown');
  assert.deepEqual(bare.ask(call, ask), answer);
});

test('the digests are written as the server writes them', () => {
  for (const digest of Object.values(DIGESTS)) assert.match(digest, /^[0-9a-f]{64}$/);
});
