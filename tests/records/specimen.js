// Assembles small WebAssembly modules with the exports of the bare module that behave as a test wants.
// Decides nothing about what a loader must make of them.

import { ANSWER_AT, CALLS, FORMAT } from '../../pkg/records.js';

/** A number that is not negative as LEB128, as WebAssembly writes it. */
const unsigned = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...unsigned(number >>> 7)]);

/** The same of a signed number. */
function signed(number) {
  const low = number & 127;
  const rest = number >> 7;
  const isLast = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
  return isLast ? [low] : [low | 128, ...signed(rest)];
}

const vector = (items) => [...unsigned(items.length), ...items.flat()];
const section = (id, items) => [id, ...sized(vector(items))];
const sized = (bytes) => [...unsigned(bytes.length), ...bytes];
const text = (name) => vector([...new TextEncoder().encode(name)]);
const [I32, I64, FUNC, END] = [0x7f, 0x7e, 0x60, 0x0b];
const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Instructions that tests put together. */
export const unreachable = [0x00];
export const i32 = (number) => [0x41, ...signed(number)];
export const i64 = (number) => [0x42, ...signed(number)];
/** Stores the 64-bit word that instructions push at an address. */
export const store = (address, word) => [...i32(address), ...word, 0x37, 3, 0];
/** How many calls this instance has had, this one counted. */
export const calls = [0x23, 0];
/** Does so where a condition holds. */
export const when = (condition, then) => [...condition, 0x04, 0x40, ...then, END];
export const equal64 = (one, other) => [...one, ...other, 0x51];

/** Where these modules keep their words, and so their answer. */
const BASE = 1024;
export const ANSWER = BASE + 8 * ANSWER_AT;

/**
 * A module whose every call does so, after it has been counted.
 *
 * @param {number[]} body Instructions that leave nothing behind.
 * @param {{words?: number, format?: number}} [differs] What it says otherwise.
 */
export function specimen(body, { words = BASE, format = FORMAT } = {}) {
  const types = [[[], [I32]], [[], [I64]], [[I32], [I64]], [[], []]];
  const count = [...calls, ...i64(1), 0x7c, 0x24, 0];
  const functions = [
    ['words', 0, i32(words)],
    ['format', 1, i64(format)],
    ['rules', 2, i64(0)],
    ['', 3, [...count, ...body]],
  ];
  const run = functions.length - 1;
  const exported = functions.slice(0, run).map(([name], at) => [...text(name), 0, at]);
  return Uint8Array.from([
    ...HEAD,
    ...section(1, types.map(([takes, gives]) => [FUNC, ...vector(takes), ...vector(gives)])),
    ...section(3, functions.map(([, type]) => unsigned(type))),
    ...section(5, [[0, 2]]),
    ...section(6, [[I64, 1, ...i64(0), END]]),
    ...section(7, [[...text('memory'), 2, 0], ...exported, ...['policies', ...CALLS.keys()].map((name) => [...text(name), 0, run])]),
    ...section(10, functions.map(([, , code]) => sized([0, ...code, END]))),
  ]);
}

/** A module that asks for an import. */
export const importing = Uint8Array.from([
  ...HEAD,
  ...section(1, [[FUNC, 0, 0]]),
  ...section(2, [[...text('env'), ...text('now'), 0, 0]]),
]);
