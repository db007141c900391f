/**
 * Loads the bare module: the same bytes that the server's PHP class was translated from. Made by:
 * cargo dev build.
 *
 * Decides whether a module is the one this loader was made for, and what becomes of one that stops.
 * What words stand for is decided by records.js; nothing about stock is decided here.
 */

import { ANSWER_MAX_WORDS, CALLS, FORMAT, QUESTION_MAX_WORDS, Refused, Undecided, decode, encode, refusal } from './records.js';

/** SHA-256 of the module; `Rules::WASM_SHA256` of the server's class says the same. */
export const DIGEST = 'b2fa78ace2782cfdcc2edf920783681b64b8691a53324394f2a2de79fc0ab751';

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
 * Loads and checks the module.
 *
 * @param {string | URL | ArrayBuffer | ArrayBufferView} source Where it is, or its bytes.
 * @returns {Promise<Bare>}
 * @throws {Unusable} Where it cannot be had, or is not the module that this loader was made for.
 * @example
 * const rules = await load(new URL('./stock_truth_rules.wasm', import.meta.url));
 * const answer = rules.ask('decide', question);
 */
export async function load(source) {
  const bytes = await bytesOf(source);
  const verified = await verify(bytes);
  const module = await WebAssembly.compile(bytes).catch((error) => {
    throw new Unusable('module_unreadable', 'This is no WebAssembly module.', error);
  });
  if (WebAssembly.Module.imports(module).length > 0) {
    throw new Unusable('module_imports', 'The module asks for imports; the rules need none.');
  }
  try {
    return new Bare(module, await WebAssembly.instantiate(module), verified);
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
async function verify(bytes) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (digits !== DIGEST) {
    throw new Unusable('module_other_digest', `The module is ${digits}, not ${DIGEST}.`);
  }
  return true;
}

/** A loaded module. */
class Bare {
  #module;
  #instance;

  /** Whether its SHA-256 was compared with DIGEST; false where the page has no `crypto.subtle`. */
  verified;

  constructor(module, instance, verified) {
    const { exports } = instance;
    const format = exports.format();
    if (format !== BigInt(FORMAT) || exports.question_capacity() !== QUESTION_MAX_WORDS) {
      throw new Unusable('module_other_format', `The module speaks format ${format}, this page ${FORMAT}.`);
    }
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
      const asked = encode(call, question);
      const words = this.run(call, asked);
      if (words[0] !== 0n) throw refusal(call, asked, words);
      return decode(call, words);
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
   * @param {ArrayLike<bigint>} words The question.
   * @returns {BigInt64Array} The answer; a first word other than 0 makes it a fault record.
   * @throws {Refused} Where there is no such call or the question has more words than there is room for.
   * @throws {Undecided} Where the rules stopped.
   */
  run(call, words) {
    if (!CALLS.has(call)) throw new Refused('call_unknown');
    if (words.length > QUESTION_MAX_WORDS) throw new Refused('record_too_long');
    const question = BigInt64Array.from(words);
    return this.#run((exports) => {
      write(exports, question);
      // The calls of the layout are the exports of the module, under the same names.
      return read(exports, exports[call](question.length));
    });
  }

  /** Does something with an instance that has never stopped, and keeps it only where it did not now. */
  #run(what) {
    try {
      const instance = this.#instance ?? new WebAssembly.Instance(this.#module);
      this.#instance = undefined;
      const outcome = what(instance.exports);
      this.#instance = instance;
      return outcome;
    } catch (error) {
      throw error instanceof Undecided ? error : new Undecided(`The rules stopped: ${error}`, error);
    }
  }
}

/** Words are little-endian whatever the machine is. A view beyond the memory is a RangeError. */
function write({ memory, question }, words) {
  const view = new DataView(memory.buffer, question() >>> 0, words.length * 8);
  words.forEach((word, at) => view.setBigInt64(at * 8, word, true));
}

function read({ memory, answer }, count) {
  if (!(count >= 1 && count <= ANSWER_MAX_WORDS)) {
    throw new Undecided(`The rules said ${count} words.`);
  }
  const view = new DataView(memory.buffer, answer() >>> 0, count * 8);
  return BigInt64Array.from({ length: count }, (_, at) => view.getBigInt64(at * 8, true));
}
