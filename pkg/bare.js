/**
 * Loads a bare module, Gate, Ledger, Operations or Queue: the same bytes that the server's PHP class of that name was
 * translated from. Made by: cargo dev build.
 *
 * Decides whether a module is the one this loader was made for, and what becomes of one that stops.
 * What words stand for is decided by records.js; nothing about stock is decided here.
 */

import { ANSWER_AT, CALLS, FORMAT, Refused, Undecided, WORDS, decode, encode, lengthOf, moduleOf, refusal } from './records.js';

/** SHA-256 of each module; `WASM_SHA256` of the server's class of that name says the same. */
export const DIGESTS = {
  Gate: '30ddc1b23d3c1331330c07376512b1a11f564990840528b4b1efcd33a1fccd7f',
  Ledger: '294609f420680c7d3f52f8335ca1dcbe8ec6248309802f4cbc58435edc820d5d',
  Operations: '3917b9b42e6ddd472ea4a10bc90ce6c7f29afd6d097be1357cb33d72dd342f7b',
  Queue: 'c243e9493aa001b5de400140353fd1d16e2ca6cb6b82485613ee888947bb5453',
};

/** The module cannot be used: `code` says why. */
export class Unusable extends Error {
  /**
   * @param {'module_unreachable' | 'module_other_digest' | 'module_unreadable' | 'module_imports' | 'module_other_format'} code
   * @param {string} message What to tell a developer.
   * @param {unknown} [cause] What it came from.
   */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = 'Unusable';
    this.kind = 'unusable';
    this.code = code;
  }
}

/**
 * Loads and checks a module.
 *
 * @param {keyof typeof DIGESTS} name Which: Gate answers `decide`, Operations `reconcile` and what watches, Queue what becomes of exceptions, Ledger the rest.
 * @param {string | URL | ArrayBuffer | ArrayBufferView} source Where it is, or its bytes.
 * @returns {Promise<Bare>}
 * @throws {Unusable} Where it cannot be had, or is not the module that this loader was made for.
 * @example
 * const gate = await load('Gate', new URL('./stock_truth_gate.wasm', import.meta.url));
 * const answer = gate.ask('decide', question);
 */
export async function load(name, source) {
  const bytes = await bytesOf(source);
  const verified = await verify(bytes, DIGESTS[name]);
  const module = await WebAssembly.compile(bytes).catch((error) => {
    throw new Unusable('module_unreadable', 'This is no WebAssembly module.', error);
  });
  if (WebAssembly.Module.imports(module).length > 0) {
    throw new Unusable('module_imports', 'The module asks for imports; the rules need none.');
  }
  try {
    return new Bare(name, module, await WebAssembly.instantiate(module), verified);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable('module_unreadable', 'The module is not that of the rules.', error);
  }
}

/** A copy of the bytes, so that what is checked is what is compiled. */
async function bytesOf(source) {
  if (source instanceof ArrayBuffer) return new Uint8Array(source.slice(0));
  if (ArrayBuffer.isView(source)) {
    return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice();
  }
  try {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Unusable('module_unreachable', `The module could not be fetched: ${error}`, error);
  }
}

/** Whether the digest could be compared: browsers keep SHA-256 from pages that came without TLS. */
async function verify(bytes, expected) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (digits !== expected) {
    throw new Unusable('module_other_digest', `The module is ${digits}, not ${expected}.`);
  }
  return true;
}

/** A loaded module. */
class Bare {
  #name;
  #module;
  #instance;
  /** The words of the policies that the instance was given last. */
  #policies = '';

  /** Whether its SHA-256 was compared with that of DIGESTS; false where the page has no `crypto.subtle`. */
  verified;

  constructor(name, module, instance, verified) {
    const format = instance.exports.format();
    if (format !== BigInt(FORMAT)) {
      throw new Unusable('module_other_format', `The module speaks format ${format}, this page ${FORMAT}.`);
    }
    this.#name = name;
    this.#module = module;
    this.#instance = instance;
    this.verified = verified;
  }

  /**
   * Which rules these are: 64 hexadecimal digits, the same as `rules()` of the rich module and of PHP
   * where all were made from the same sources.
   *
   * @returns {string}
   */
  rules() {
    return this.#run((exports) =>
      [0, 1, 2, 3].map((part) => BigInt.asUintN(64, exports.rules(part)).toString(16).padStart(16, '0')).join(''),
    );
  }

  /**
   * Asks one question and returns its answer, or `{error: {code, path, message}}` where it is refused.
   *
   * @template {keyof import('./stock_truth.js').Questions} C
   * @param {C} call Such as `decide`.
   * @param {import('./stock_truth.js').Questions[C]} question
   * @returns {import('./stock_truth.js').Answers[C] | import('./stock_truth.js').Refused}
   * @throws {Undecided} Where the rules stopped or said what no answer can be. The next question gets a
   * fresh instance.
   */
  ask(call, question) {
    try {
      return decode(call, this.run(call, encode(call, question)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, path, message } = error;
      return { error: { code, path, message } };
    }
  }

  /**
   * Runs one call on words, whatever they are.
   *
   * @param {keyof import('./stock_truth.js').Questions} call
   * @param {import('./records.js').Question} question
   * @returns {BigInt64Array} The words, from the first on as far as the answer reaches.
   * @throws {Refused} Where the module has no such call, or the rules refuse the question or its policies.
   * @throws {Undecided} Where the rules stopped.
   */
  run(call, { policies, runs }) {
    if (!CALLS.has(call) || moduleOf(call) !== this.#name) throw new Refused('call_unknown');
    // Most questions rest on the policies of the one before: those are handed over once.
    const handedOver = policies.length > 0 ? text(policies) : this.#policies;
    return this.#run((exports) => {
      if (handedOver !== this.#policies) {
        this.#policies = '';
        exchange(exports, 'policies', policies);
        this.#policies = handedOver;
      }
      return exchange(exports, call, runs);
    });
  }

  /** Does something with an instance that has never stopped, and keeps it only where it did not now. */
  #run(what) {
    let instance = this.#instance;
    this.#instance = undefined;
    try {
      if (!instance) {
        this.#policies = '';
        instance = new WebAssembly.Instance(this.#module);
      }
      const outcome = what(instance.exports);
      this.#instance = instance;
      return outcome;
    } catch (error) {
      // A refusal is an answer: the instance that gave it goes on.
      if (error instanceof Refused) this.#instance = instance;
      throw error instanceof Undecided || error instanceof Refused ? error : new Undecided(`The rules stopped: ${error}`, error);
    }
  }
}

/** Runs as text. */
const text = (runs) => runs.map(({ at, words }) => `${at} ${words.join(' ')}`).join(';');

/** Words are little-endian whatever the machine is. A view beyond the memory is a RangeError. */
function exchange(exports, call, runs) {
  // The calls of the layout are the exports of the module, under the same names.
  const { memory, words: address, [call]: answer } = exports;
  const view = () => new DataView(memory.buffer, address() >>> 0, WORDS * 8);
  const before = view();
  for (const { at, words } of runs) words.forEach((word, offset) => before.setBigInt64((at + offset) * 8, word, true));
  answer();
  const after = view();
  const word = (at) => after.getBigInt64(at * 8, true);
  const length = call === 'policies' ? ANSWER_AT + 4 : lengthOf(call, word);
  const words = BigInt64Array.from({ length }, (_, at) => word(at));
  if (words[ANSWER_AT] !== 0n) throw refusal(call, words);
  return words;
}
