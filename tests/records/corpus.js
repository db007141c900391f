// What the tests of records share: the case corpus, the loaded modules and dice with a seed.

import { readFileSync, readdirSync } from 'node:fs';
import { load } from '../../pkg/bare.js';
import { CALLS } from '../../pkg/records.js';
import * as rich from '../../pkg/stock_truth.js';

/** A file of the checkout. */
export const file = (path) => new URL(`../../${path}`, import.meta.url);

/** Every case of the corpus. */
export const corpus = readdirSync(file('tests/cases'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) =>
    JSON.parse(readFileSync(file(`tests/cases/${name}`), 'utf8')).cases.map((one) => ({ ...one, file: name })),
  );

/** The bytes of a bare module. */
export const bytesOf = (name) => readFileSync(file(`pkg/stock_truth_${name.toLowerCase()}.wasm`));

/** The bare modules, freshly loaded: each call goes to the one that answers it. */
export async function loaded() {
  const modules = {
    Gate: await load('Gate', bytesOf('Gate')),
    Ledger: await load('Ledger', bytesOf('Ledger')),
    Operations: await load('Operations', bytesOf('Operations')),
    Queue: await load('Queue', bytesOf('Queue')),
  };
  // A call that there is not is refused by any.
  const of = (call) => modules[CALLS.get(call)?.module ?? 'Gate'];
  return {
    modules,
    rules: () => modules.Gate.rules(),
    ask: (call, question) => of(call).ask(call, question),
    run: (call, question) => of(call).run(call, question),
  };
}

/** The rich module. */
export function richModule() {
  rich.initSync({ module: readFileSync(file('pkg/stock_truth_bg.wasm')) });
  return rich;
}

/** Code and path of a refusal are compared, never the sentence. */
export function compared(answer) {
  if (!answer.error) return answer;
  const { code, path } = answer.error;
  return { error: { code, path } };
}

/** Dice that fall the same for the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  /** 0 to `sides` - 1. */
  const below = (sides) => next() % sides;
  return { below, one: (of) => of[below(of.length)] };
}
