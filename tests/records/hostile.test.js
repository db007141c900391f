// Gives the codec and the bare module what nobody should: questions with anything anywhere, and words by
// chance. Only answers and the module's own two errors may come out, and a refusal is that of the rich
// module: same code, same path.
//
// STOCK_TRUTH_SEED says which input (1).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWER_AT, BANDS_AT, CALLS, FORMAT, NONE, Refused, Undecided, decode, encode } from '../../pkg/records.js';
import { compared, corpus, dice, loaded, richModule } from './corpus.js';

const seed = Number(process.env.STOCK_TRUTH_SEED ?? 1);
const INPUTS = 6000;
const calls = [...CALLS.keys()];
const known = corpus.filter(({ call }) => CALLS.has(call));

/** Anything that a JavaScript variable can hold and every module can be given. */
function anything({ below, one }) {
  const makers = [
    () => one([null, undefined, true, false, 0, -0, 1, -1, 7, 100, 101, 2 ** 53, 2 ** 53 - 1, -(2 ** 53 - 1), 0.5, 1e300, NaN, Infinity]),
    () => one(['', '0', '-0', '1', '-1', '47', '0.25', '12.340000', '007', '1e3', ' 1', '1\n', '.5', '5.', '+5', '1,5', '١', '0.00001', '1000000000.0001', '10000000000.00001', '10000000001.00001', '9'.repeat(40), '-1000000000']),
    () => one(['2026-11-23T10:00:00Z', '2026-11-23T10:00:00', '2026-02-30T10:00:00Z', '2024-02-29T23:59:59.1239-23:59', '2026-11-23T24:00:00Z', '2026-11-23T10:00:60Z', '2026-11-23T10:00:00+24:00', '2026-11-23T10:00:00+0100', '0000-01-01T00:00:00Z', '0050-06-07T08:09:10Z', '1969-12-31T23:59:59Z', '1970-01-01T00:00:00+01:00', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59-00:01', '2026-11-23T10:00:00.1234567890Z', '2026-11-23 10:00:00Z', '2026-11-23T10:00:00Zulu', '2026-13-01T00:00:00', '2026-11-23T10:00:00+99:00']),
    () => one(['block', 'allow', 'active', 'add', 'free', 'onHold', 'constructor', '__proto__', 'toString']),
    () => one([5n, 0n, 1n << 53n, 1n << 63n, -(1n << 63n), 1n << 64n, -(1n << 70n)]),
    () => one([Symbol('x'), () => 1, new Date(0), new Map([['now', 1]]), new Map([[1, 2]]), new Set([1]), new Uint8Array(3), new ArrayBuffer(8), new Int16Array(2), /x/, new String('x'), new Number(4), Object.create({ now: 1 }), new Proxy({}, {}), { [Symbol('k')]: 1 }]),
    () => [],
    () => ({}),
    () => new Array(below(300)).fill(one([1, null, '47', {}, []])),
    () => new Array(below(5)).fill(anything({ below, one })),
    () => ({ [one(['now', 'quantity', '', 'pool', '__proto__', 'x'])]: anything({ below, one }) }),
    () => [[[[[[[[1]]]]]]]],
    () => ({ a: { b: { c: { d: { e: { f: Symbol('deep') } } } } } }),
  ];
  return one(makers)();
}

/**
 * Of a list longer than any there is, records.js looks at nothing but the length; the rich module reads it
 * whole first, so what is spoilt inside one they may name another fault of.
 */
const TOO_LONG = Math.max(...[...CALLS.values()].flatMap(({ asked }) => asked.map(({ most = 0 }) => most)));

/** The same with something in it put in another's place, taken out or added. */
function spoilt(value, chance) {
  const { below, one } = chance;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  const key = keys.length > 0 ? one(keys) : undefined;
  if (key !== undefined && typeof copy[key] === 'object' && copy[key] !== null && !(copy[key].length > TOO_LONG) && below(4) > 0) {
    copy[key] = spoilt(copy[key], chance);
    return copy;
  }
  const kind = below(5);
  if (kind === 0 && key !== undefined) delete copy[key];
  else if (kind === 1 && !Array.isArray(copy)) copy[one(['more', '', 'now', 'pools', '0'])] = anything(chance);
  else if (key !== undefined) copy[key] = anything(chance);
  return copy;
}

/** A word: small, at an edge, or anything. */
const word = ({ below, one }) =>
  below(3) === 0
    ? one([0n, 1n, -1n, 100n, 101n, NONE, (1n << 63n) - 1n, 1n << 32n, 1n << 53n, 1795428000000n])
    : BigInt.asIntN(64, (BigInt(below(2 ** 32)) << 32n) | BigInt(below(2 ** 32))) >> BigInt(below(63));

/** Words with some cut off or changed. */
function spoiltWords(words, chance) {
  const { below } = chance;
  const copy = [...words];
  if (below(4) === 0) return copy.slice(0, below(copy.length + 1));
  for (let turns = 1 + below(4); turns > 0; turns -= 1) copy[ANSWER_AT + below(copy.length - ANSWER_AT)] = word(chance);
  return copy;
}

/** A question with some of its words changed, and some put where it has none. */
function spoiltQuestion({ policies, runs }, chance) {
  const { below, one } = chance;
  const spoil = (all) => all.map(({ at, words }) => ({ at, words: [...words] }));
  const copy = { policies: spoil(policies), runs: spoil(runs) };
  for (let turns = 1 + below(4); turns > 0; turns -= 1) {
    const run = one([...copy.policies, ...copy.runs]);
    run.words[below(run.words.length)] = word(chance);
  }
  if (below(3) === 0) copy.runs.unshift({ at: BANDS_AT + below(8000), words: Array.from({ length: 1 + below(300) }, () => word(chance)) });
  return copy;
}

/** What comes of it: an answer, or one of the two errors; anything else is thrown on. */
function outcome(what) {
  try {
    what();
    return 'answered';
  } catch (error) {
    if (error instanceof Refused || error instanceof Undecided) return error.kind;
    throw error;
  }
}

test('a spoilt question is answered or refused as the rich module does it', async () => {
  const [bare, rich] = [await loaded(), richModule()];
  const chance = dice(seed);
  const seen = {};
  for (let turn = 0; turn < INPUTS; turn += 1) {
    const { name, call, ask } = chance.one(known);
    let question = ask;
    for (let left = 1 + chance.below(2); left > 0; left -= 1) question = spoilt(question, chance);
    const answer = compared(bare.ask(call, question));
    assert.deepEqual(answer, compared(rich.ask(call, question)), `input ${turn} of seed ${seed}, from: ${name}`);
    const code = answer.error?.code ?? 'answered';
    seen[code] = (seen[code] ?? 0) + 1;
  }
  for (const code of ['answered', 'not_json', 'wrong_type', 'field_unknown', 'field_missing', 'code_unknown', 'cart_too_large', 'quantity_out_of_range', 'quantity_too_fine', 'instant_not_readable', 'instant_without_offset', 'instant_out_of_range', 'value_missing', 'value_out_of_range']) {
    assert.ok(seen[code] > 0, `no input came to ${code}: ${JSON.stringify(seen)}`);
  }
});

test('what is no question at all is refused as the rich module does it', async () => {
  const [bare, rich] = [await loaded(), richModule()];
  const chance = dice(seed + 1);
  for (let turn = 0; turn < 500; turn += 1) {
    const call = chance.one([...calls, '', '__proto__', 'constructor', 'memory', 'format', 'policies']);
    const question = anything(chance);
    assert.deepEqual(compared(bare.ask(call, question)), compared(rich.ask(call, question)), `input ${turn} of seed ${seed}`);
  }
});

test('a question that fights back is refused as no JSON', async () => {
  const bare = await loaded();
  const cyclic = { now: {} };
  cyclic.now.now = cyclic;
  const throwing = { get now() { throw new TypeError('no'); } };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = [throwing, proxy, { step: proxy }, { pools: new Proxy([], { get: () => { throw 'no'; } }) }];
  for (const question of hostile) {
    assert.deepEqual(compared(bare.ask('decide', question)), { error: { code: 'not_json', path: '' } });
  }
  assert.deepEqual(compared(bare.ask('decide', cyclic)), { error: { code: 'wrong_type', path: 'now' } });
  assert.deepEqual(compared(bare.ask('massGuard', { sellable: 1, get unsellable() { return 1; } })), { held: false });
});

test('words by chance are answered or refused, by the same instance and by a fresh one', async () => {
  const bare = await loaded();
  const fresh = await loaded();
  const chance = dice(seed + 2);
  const seen = {};
  for (let turn = 0; turn < INPUTS; turn += 1) {
    const { call, ask } = chance.one(known);
    let question = { policies: [], runs: [{ at: 0, words: [BigInt(FORMAT)] }] };
    outcome(() => { question = encode(call, ask); });
    question = spoiltQuestion(question, chance);
    const kind = outcome(() => decode(call, bare.run(call, question)));
    seen[kind] = (seen[kind] ?? 0) + 1;
    // Whatever the words were, what the rules say is an answer or a fault of their own.
    assert.notEqual(kind, 'undecided', `input ${turn} of seed ${seed}: ${call}`);
    if (turn % 10 === 0) {
      // A count by chance may speak of rows that nobody wrote: what lies there is of the question before, so it is made nothing.
      const whole = { ...question, runs: [{ at: 0, words: new Array(BANDS_AT + 10_400).fill(0n) }, ...question.runs] };
      const [again, first] = [bare, fresh].map((module) => outcome(() => decode(call, module.run(call, whole))));
      assert.equal(first, again, `input ${turn} of seed ${seed}: ${call}`);
    }
  }
  assert.ok(seen.answered > 100 && seen.refused > 100, JSON.stringify(seen));
});

test('words that no answer can be are undecided, never an answer by chance', async () => {
  const bare = await loaded();
  const chance = dice(seed + 3);
  const seen = {};
  for (let turn = 0; turn < INPUTS; turn += 1) {
    const { call, ask } = chance.one(known);
    let words = new Array(BANDS_AT).fill(0n);
    outcome(() => { words = bare.run(call, encode(call, ask)); });
    const kind = outcome(() => decode(chance.one(calls), spoiltWords(words, chance)));
    seen[kind] = (seen[kind] ?? 0) + 1;
  }
  assert.ok(seen.undecided > INPUTS / 2, JSON.stringify(seen));
  assert.equal(seen.refused, undefined);
  // A flag that is neither, a null where none may be, a fault, nothing at all, no number.
  const answer = (...words) => [...new Array(ANSWER_AT).fill(0n), ...words];
  for (const words of [answer(0n), answer(0n, 2n), answer(0n, NONE), answer(1n, 1n), [], answer(0n, 0.5)]) {
    assert.throws(() => decode('massGuard', words), Undecided, String(words));
  }
  assert.deepEqual(decode('massGuard', answer(0n, 1n)), { held: true });
});
