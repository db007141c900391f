// Holds the TypeScript types to what the rules take and give: the whole corpus is compiled against
// them. An answered case must compile, question and answer; one that is refused for its form must not.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stock-truth-types-'));
after(() => rmSync(folder, { recursive: true }));

/** What a type can see. A range, a contradiction or a text that is no number it cannot. */
const OF_FORM = ['field_missing', 'field_unknown', 'wrong_type', 'code_unknown'];

const cases = readdirSync(join(root, 'tests/cases'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(root, 'tests/cases', name), 'utf8')).cases);

/** To whom what a call answers is explained. */
const AUDIENCES = { decide: ['shopper', 'operator', 'developer'], reconcile: ['operator', 'developer'] };

/** @param {string[]} lines what the compiler says of them */
function compiled(lines) {
  const file = join(folder, 'corpus.ts');
  const types = JSON.stringify(join(root, 'pkg/stock_truth.js'));
  writeFileSync(file, [`import type { Answers, Explain, Explained, Questions } from ${types};`, ...lines].join('\n'));
  const tsc = join(root, 'tests/node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'esnext,dom', '--module', 'nodenext'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, file], { encoding: 'utf8' });
  return stdout;
}

test('every answered case compiles, question and answer', () => {
  const answered = cases.filter(({ answer }) => !answer.error);
  assert.ok(answered.length > 200);
  const lines = answered.flatMap(({ call, ask, answer }, at) => [
    `export const q${at}: Questions['${call}'] = ${JSON.stringify(ask)};`,
    `export const a${at}: Answers['${call}'] = ${JSON.stringify(answer)};`,
  ]);
  assert.equal(compiled(lines), '');
});

test('a question that is refused for its form does not compile', () => {
  // A number that JavaScript cannot hold is no number to the rules, and one to a type.
  const holds = (/** @type {unknown} */ ask) => !/\d{16}/.test(JSON.stringify(ask));
  const refused = cases.filter(({ ask, answer }) => OF_FORM.includes(answer.error?.code) && holds(ask));
  assert.ok(refused.length > 10);
  const lines = refused.flatMap(({ call, ask }, at) => [
    '// @ts-expect-error',
    `export const q${at}: Questions['${call}'] = ${JSON.stringify(ask)};`,
  ]);
  assert.equal(compiled(lines), '');
});

test('an explanation has the form that its types say', () => {
  const program = join(root, 'target/debug/stock-truth');
  const explainable = cases.filter(({ call, answer }) => call in AUDIENCES && !answer.error);
  const lines = explainable.slice(0, 40).flatMap(({ call, ask }, at) =>
    AUDIENCES[call].flatMap((audience, to) => {
      const asked = spawnSync(program, ['explain', '--call', call, '--for', audience], {
        encoding: 'utf8',
        input: JSON.stringify(ask),
      });
      assert.equal(asked.status, 0, asked.stdout + asked.stderr);
      return [
        `export const q${at}_${to}: Explain = ${JSON.stringify({ call, question: ask, audience })};`,
        `export const a${at}_${to}: Explained = ${asked.stdout};`,
      ];
    }),
  );
  assert.equal(compiled(lines), '');
});
