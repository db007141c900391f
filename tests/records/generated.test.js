// Every generated file is of one layout and of one module. Nothing is built here: what is committed is read.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DIGESTS } from '../../pkg/bare.js';
import { ANSWER_AT, BANDS_AT, BAND_WORDS, CALLS, FINGERPRINT, FORMAT, NONE, WORDS } from '../../pkg/records.js';
import { bytesOf, file, loaded } from './corpus.js';

const generated = 'plugin/includes/Engine/Generated';

/** What PHP says an expression is, as JSON; the class Layout is at hand as `L`. */
function php(expression) {
  const code = `require '${file(`${generated}/Layout.php`).pathname}'; use StockTruth\\Engine\\Generated\\Layout as L; echo json_encode(${expression});`;
  return JSON.parse(execFileSync(process.env.STOCK_TRUTH_PHP ?? 'php', ['-r', code], { encoding: 'utf8' }));
}

test('PHP, JavaScript and TypeScript are of the same layout', () => {
  assert.ok(FINGERPRINT.startsWith(`${FORMAT}-`));
  assert.deepEqual(php('array( L::FINGERPRINT, L::FORMAT, L::ANSWER_AT, L::BANDS_AT, L::BAND_WORDS, L::WORDS_MAX, (string) L::NONE )'), [
    FINGERPRINT,
    FORMAT,
    ANSWER_AT,
    BANDS_AT,
    BAND_WORDS,
    WORDS,
    String(NONE),
  ]);
  for (const types of ['pkg/stock_truth.d.ts', 'src/shell/types.d.ts']) {
    assert.ok(readFileSync(file(types), 'utf8').includes(`LayoutFingerprint = "${FINGERPRINT}"`), types);
  }
});

test('PHP and JavaScript have the same parts and fields in the same order with the same defaults', () => {
  const names = ([name, , missing]) => [name, missing === undefined ? null : String(missing)];
  const parts = (asked) => asked.map(({ name, shape, most, at, inBand, fields }) => [name, shape, most, at, inBand, fields.map(names)]);
  const inJavaScript = [...CALLS].map(([call, { module, policies, asked, answered }]) => [call, module, policies, parts(asked), parts(answered)]);
  const inPhp = php(`array_map(
    function ( $call, $of ) {
      $parts = function ( $part ) {
        return array( $part[0], $part[1], $part[2], $part[5], $part[6], array_map( function ( $field ) {
          return array( $field[0], null === $field[4] ? null : (string) $field[4] );
        }, $part[3] ) );
      };
      return array( $call, $of['class'], $of['policies'], array_map( $parts, $of['question'] ), array_map( $parts, $of['answer'] ) );
    },
    array_slice( array_keys( L::CALLS ), 1 ),
    array_slice( L::CALLS, 1 )
  )`);
  assert.deepEqual(inJavaScript, inPhp);
});

test("PHP's tables agree with each other", () => {
  assert.equal(php('array_map( "array_flip", L::CODES ) === L::WORDS'), true);
  const keys = 'array_keys( $part[4] ) === array_column( $part[3], 0 )';
  assert.equal(php(`array_reduce( array_merge( ...array_map( function ( $of ) { return array_merge( $of['question'], $of['answer'] ); }, array_values( L::CALLS ) ) ), function ( $all, $part ) { return $all && ${keys}; }, true )`), true);
});

for (const name of ['Gate', 'Ledger', 'Operations', 'Queue']) {
  test(`the module ${name}, its loader and the class of the server are of one digest`, async () => {
    const digest = createHash('sha256').update(bytesOf(name)).digest('hex');
    assert.equal(DIGESTS[name], digest);
    const [, ofClass] = /WASM_SHA256 = '([0-9a-f]{64})'/.exec(readFileSync(file(`${generated}/${name}.php`), 'utf8'));
    assert.equal(ofClass, digest);
    assert.equal((await loaded()).modules[name].verified, true);
  });

  test(`the module ${name} speaks the format of the layout and exports its calls and no other`, async () => {
    const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytesOf(name)));
    assert.equal(exports.format(), BigInt(FORMAT));
    assert.ok(exports.memory.buffer.byteLength >= exports.words() + WORDS * 8);
    const calls = [...CALLS].filter(([, { module }]) => module === name).map(([call]) => call);
    const functions = Object.keys(exports).filter((key) => key !== 'memory' && !key.startsWith('__'));
    assert.deepEqual(functions.sort(), ['format', 'policies', 'rules', 'words', ...calls].sort());
  });
}
