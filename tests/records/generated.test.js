// Every generated file is of one layout and of one module. Nothing is built here: what is committed is read.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DIGEST } from '../../pkg/bare.js';
import { ANSWER_MAX_WORDS, CALLS, FINGERPRINT, FORMAT, NONE, QUESTION_MAX_WORDS } from '../../pkg/records.js';
import { bytes, file, loaded } from './corpus.js';

const generated = 'plugin/includes/Engine/Generated';

/** What PHP says an expression is, as JSON; the class Layout is at hand as `L`. */
function php(expression) {
  const code = `require '${file(`${generated}/Layout.php`).pathname}'; use StockTruth\\Engine\\Generated\\Layout as L; echo json_encode(${expression});`;
  return JSON.parse(execFileSync(process.env.STOCK_TRUTH_PHP ?? 'php', ['-r', code], { encoding: 'utf8' }));
}

test('PHP, JavaScript and TypeScript are of the same layout', () => {
  assert.ok(FINGERPRINT.startsWith(`${FORMAT}-`));
  assert.deepEqual(php('array( L::FINGERPRINT, L::FORMAT, L::QUESTION_MAX_WORDS, L::ANSWER_MAX_WORDS, (string) L::NONE )'), [
    FINGERPRINT,
    FORMAT,
    QUESTION_MAX_WORDS,
    ANSWER_MAX_WORDS,
    String(NONE),
  ]);
  for (const types of ['pkg/stock_truth.d.ts', 'src/shell/types.d.ts']) {
    assert.ok(readFileSync(file(types), 'utf8').includes(`LayoutFingerprint = "${FINGERPRINT}"`), types);
  }
});

test('PHP and JavaScript have the same parts and fields in the same order with the same defaults', () => {
  const names = ([name, , missing]) => [name, missing === undefined ? null : String(missing)];
  const parts = (asked) => asked.map(({ name, shape, most, fields }) => [name, shape, most, fields.map(names)]);
  const inJavaScript = [...CALLS].map(([call, [asked, answered]]) => [call, parts(asked), parts(answered)]);
  const inPhp = php(`array_map(
    function ( $call, $of ) {
      $parts = function ( $part ) {
        return array( $part[0], $part[1], $part[2], array_map( function ( $field ) {
          return array( $field[0], null === $field[4] ? null : (string) $field[4] );
        }, $part[3] ) );
      };
      return array( $call, array_map( $parts, $of['question'] ), array_map( $parts, $of['answer'] ) );
    },
    array_keys( L::CALLS ),
    L::CALLS
  )`);
  assert.deepEqual(inJavaScript, inPhp);
});

test("PHP's tables agree with each other", () => {
  assert.equal(php('array_map( "array_flip", L::CODES ) === L::WORDS'), true);
  const keys = 'array_keys( $part[4] ) === array_column( $part[3], 0 )';
  assert.equal(php(`array_reduce( array_merge( ...array_map( function ( $of ) { return array_merge( $of['question'], $of['answer'] ); }, array_values( L::CALLS ) ) ), function ( $all, $part ) { return $all && ${keys}; }, true )`), true);
});

test('the module, its loader and the class of the server are of one digest', async () => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  assert.equal(DIGEST, digest);
  const [, ofClass] = /WASM_SHA256 = '([0-9a-f]{64})'/.exec(readFileSync(file(`${generated}/Rules.php`), 'utf8'));
  assert.equal(ofClass, digest);
  assert.equal((await loaded()).verified, true);
});

test('the module speaks the format of the layout and has room for its largest question', async () => {
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
  assert.equal(exports.format(), BigInt(FORMAT));
  assert.equal(exports.question_capacity(), QUESTION_MAX_WORDS);
  for (const call of CALLS.keys()) assert.equal(typeof exports[call], 'function', call);
  const others = ['memory', 'format', 'rules', 'question', 'answer', 'question_capacity'];
  const functions = Object.keys(exports).filter((name) => !others.includes(name) && !name.startsWith('__'));
  assert.deepEqual(functions.sort(), [...CALLS.keys()].sort());
});
