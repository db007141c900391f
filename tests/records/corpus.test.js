// The case corpus through records.js and the bare module: what the files say, and what the rich module says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER_AT, CALLS, WORDS, decode, encode } from '../../pkg/records.js';
import { compared, corpus, loaded, richModule } from './corpus.js';

test('every case is answered as its file says', async () => {
  const bare = await loaded();
  for (const { file, name, call, ask, answer } of corpus) {
    // Compared as text: the order of the names is part of an answer.
    assert.equal(JSON.stringify(compared(bare.ask(call, ask))), JSON.stringify(answer), `${file}: ${name}`);
  }
  assert.ok(corpus.length > 300, `only ${corpus.length} cases`);
});

test('the corpus has an answer of every call, and refusals enough', () => {
  for (const call of CALLS.keys()) {
    const cases = corpus.filter((one) => one.call === call);
    assert.ok(cases.some(({ answer }) => !answer.error), `${call} is never answered`);
  }
  assert.ok(corpus.filter(({ answer }) => answer.error).length > 50);
});

test('the same rules answer in the bare and in the rich module', async () => {
  const [bare, rich] = [await loaded(), richModule()];
  assert.equal(bare.modules.Gate.rules(), rich.rules());
  assert.equal(bare.modules.Ledger.rules(), rich.rules());
  for (const { name, call, ask } of corpus) {
    assert.deepEqual(compared(bare.ask(call, ask)), compared(rich.ask(call, ask)), name);
  }
});

test('a question does not depend on what was asked before', async () => {
  const kept = await loaded();
  for (const { call, ask } of corpus.slice(0, 60)) {
    assert.deepEqual((await loaded()).ask(call, ask), kept.ask(call, ask));
  }
});

test('words of 64 bits are written and read to their last bit', async () => {
  const bare = await loaded();
  const largest = corpus.find(({ name }) => name === 'a case that is answered holds the whole answer');
  const { runs } = encode(largest.call, largest.ask);
  // 100 sellable, 30 of them no longer; a share of 30 and a floor of 20 where the question names neither.
  assert.deepEqual(runs, [{ at: 0, words: [3n, 100n, 30n, 30n, 20n] }]);
  // 2^53 + 1 is no JavaScript number: were a word ever one, it would be taken for its neighbour.
  const asked = { policies: [], runs: [{ at: 0, words: [3n, (1n << 53n) + 1n, 0n, 30n, 20n] }] };
  assert.throws(() => bare.run('massGuard', asked), { code: 'value_out_of_range', path: 'sellable' });
});

test('policies are handed over once, and those that are refused leave none behind', async () => {
  const bare = await loaded();
  const [first] = corpus.filter(({ call, answer }) => call === 'decide' && !answer.error);
  const { policies, runs } = encode('decide', first.ask);
  assert.throws(() => bare.run('decide', { policies: [], runs }), { code: 'policies_missing', path: '' });
  bare.run('decide', { policies, runs });
  assert.deepEqual(decode('decide', bare.run('decide', { policies: [], runs })), first.answer);
  const refused = { ...first.ask, policy: { safetyStockPercent: 101 } };
  assert.deepEqual(compared(bare.ask('decide', refused)), { error: { code: 'value_out_of_range', path: 'policy.safetyStockPercent' } });
  assert.throws(() => bare.run('decide', { policies: [], runs }), { code: 'policies_missing' });
  assert.deepEqual(bare.ask('decide', first.ask), first.answer);
});

test('the largest cart fits into the caps and one row more is refused', async () => {
  const bare = await loaded();
  const pool = { figure: '-1000000000', asOf: '2026-11-23T10:00:00Z', receivedAt: '2026-11-23T10:00:00Z' };
  const cart = (rows) => ({
    now: '2026-11-23T10:05:00Z',
    step: 'add',
    pools: new Array(rows).fill(pool),
    lines: Array.from({ length: rows }, (_, at) => ({ pool: at, quantity: '1000000000' })),
  });
  const words = bare.run('decide', encode('decide', cart(100)));
  assert.ok(words.length <= WORDS && words[ANSWER_AT] === 0n);
  assert.equal(decode('decide', words).lines.length, 100);
  assert.deepEqual(compared(bare.ask('decide', cart(101))), { error: { code: 'cart_too_large', path: 'pools' } });
  const huge = { ...cart(1), lines: new Array(2 ** 32 - 1) };
  assert.deepEqual(compared(bare.ask('decide', huge)), { error: { code: 'cart_too_large', path: 'lines' } });
});
