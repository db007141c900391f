// The loader of the bare module: which modules it refuses, and what becomes of one that stops.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIGEST, Unusable, load } from '../../pkg/bare.js';
import { ANSWER_MAX_WORDS, Undecided } from '../../pkg/records.js';
import { bytes, corpus, loaded } from './corpus.js';
import { ANSWER, calls, equal64, i32, i64, importing, specimen, store, unreachable, when } from './specimen.js';

const { call, ask, answer } = corpus.find(({ name }) => name === 'a case that is answered holds the whole answer');

/** Answers `{held: true}` for as long as the word stored is 1. */
const answering = [...store(ANSWER, i64(0)), ...store(ANSWER + 8, calls), ...i32(2)];

/** Loads as a page that came without TLS does: nothing there can reckon a SHA-256. */
async function loadUnverified(source) {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    return await load(source);
  } finally {
    Object.defineProperty(globalThis, 'crypto', kept);
  }
}

const refusedAs = (code) => (error) => error instanceof Unusable && error.code === code;

test('the module of this build is loaded from any form of its bytes and is verified', async () => {
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 8);
  for (const source of [bytes, Uint8Array.from(bytes).safetyStock, padded.subarray(8), new DataView(padded.safetyStock, 8)]) {
    const bare = await load(source);
    assert.equal(bare.verified, true);
    assert.deepEqual(bare.ask(call, ask), answer);
  }
});

test('a module that differs in one byte is refused', async () => {
  for (const at of [8, 1000, bytes.length - 1]) {
    const other = Uint8Array.from(bytes);
    other[at] ^= 1;
    await assert.rejects(load(other), refusedAs('module_other_digest'));
  }
  await assert.rejects(load(specimen(answering)), refusedAs('module_other_digest'));
});

test('without SHA-256 the module is loaded and says that it was not verified', async () => {
  const bare = await loadUnverified(bytes);
  assert.equal(bare.verified, false);
  assert.deepEqual(bare.ask(call, ask), answer);
});

test('a module with imports, of another format, of another size or of no form is refused without SHA-256 too', async () => {
  await assert.rejects(loadUnverified(importing), refusedAs('module_imports'));
  await assert.rejects(loadUnverified(specimen(answering, { format: 1 })), refusedAs('module_other_format'));
  await assert.rejects(loadUnverified(specimen(answering, { capacity: 100 })), refusedAs('module_other_format'));
  await assert.rejects(loadUnverified(importing.subarray(0, 8)), refusedAs('module_unreadable'));
  await assert.rejects(loadUnverified(bytes.subarray(0, 5000)), refusedAs('module_unreadable'));
  await assert.rejects(loadUnverified(new ArrayBuffer(0)), refusedAs('module_unreadable'));
  await assert.rejects(load('http://127.0.0.1:1/stock_truth_rules.wasm'), refusedAs('module_unreachable'));
  await assert.rejects(load(null), refusedAs('module_unreachable'));
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

test('an answer that nobody can have is undecided, whatever length and place the module says', async () => {
  const memory = 65536;
  const answers = [
    [specimen(i32(0)), 'no word'],
    [specimen(i32(-1)), 'less than none'],
    [specimen(i32(ANSWER_MAX_WORDS + 1)), 'more than any answer has'],
    [specimen(i32(100000000)), 'more than the memory holds'],
    [specimen(answering, { answer: memory - 8 }), 'beyond the memory'],
    [specimen(answering, { answer: -8 }), 'before the memory'],
    [specimen([...store(ANSWER + 8, i64(7)), ...i32(2)]), 'a flag that is neither'],
    [specimen(i32(3)), 'a word too many'],
  ];
  for (const [module, what] of answers) {
    const bare = await loadUnverified(module);
    assert.throws(() => bare.ask(call, ask), Undecided, what);
  }
});

test('a fault that there is not is a refusal of the whole record', async () => {
  const bare = await loadUnverified(specimen([...store(ANSWER, i64(77)), ...store(ANSWER + 8, i64(-5)), ...i32(2)]));
  assert.deepEqual(bare.ask(call, ask).error.code, 'answer_too_small');
  const odd = await loadUnverified(specimen([...store(ANSWER, i64(5)), ...store(ANSWER + 8, i64(-5)), ...i32(2)]));
  const { code, path } = odd.ask(call, ask).error;
  assert.deepEqual({ code, path }, { code: 'value_out_of_range', path: '' });
});

test('a refused question does not cost the instance', async () => {
  const bare = await loaded();
  assert.equal(bare.ask(call, { ...ask, stocked: -1 }).error.path, 'stocked');
  assert.equal(bare.ask('nothing', {}).error.code, 'call_unknown');
  assert.deepEqual(bare.ask(call, ask), answer);
});

test('the digest is written as the server writes it', () => {
  assert.match(DIGEST, /^[0-9a-f]{64}$/);
});
