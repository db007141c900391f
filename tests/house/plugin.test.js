/**
 * Holds the plugin to how it is built: what may use what, where state may be kept, and where it may compare
 * quantities, instants and statuses itself instead of asking the rules.
 *
 * Decides what is allowed. What is in the files is read by read.php and script.js.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { circles, upward } from './graph.js';
import { comparisons } from './script.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const PLUGIN = join(HERE, '../../plugin');

/**
 * From the highest to the lowest: the start, doors and screens, services, the ledger, the engine. What stands in one
 * line knows nothing of each other.
 */
const LAYERS = [
  ['Plugin'],
  ['Install'],
  ['Abilities', 'Admin', 'Cli', 'Scheduler'],
  ['Gate', 'Health', 'Rest'],
  ['Feed', 'Reconcile'],
  ['Exceptions'],
  ['Demand'],
  ['Projection'],
  ['Facts'],
  ['Catalog', 'Decisions'],
  ['Policy'],
  ['Calendar', 'Outbox', 'People'],
  ['Ledger'],
  ['Log'],
  ['Engine'],
  ['InputError', 'Requests', 'Schedule', 'Services'],
];

/** The one place that keeps something for the whole request: the root of the services. */
const STATE = ['includes/autoload.php $services'];

/** Names of quantities, instants and statuses, in the plugin's words and in WooCommerce's. */
const QUANTITY = /(^|_)(figures?|quantit(y|ies)|qty|net|units?|stock|amounts?|available|promised|reduced|reduction|reserved|held|flight|expected|drift|nets|ordered|refunded|sold|sellable|written|shown|oversell|lost|cents)($|_)|(Quantity|Figure|Units|Cents)$/;
const INSTANT = /(^|_)(now|until|since|due|age|lag|deadline|expires|time|through|heard|cadence|confirmed|waits|position)($|_)|_(at|of|ms|s)$|[a-z](Ms|At|Until|Of|Through)$/;
const STATUS = /(^|_)status(es)?($|_)|[a-z]Status(es)?$|^wc$/;

/** Against these only whether something is there is asked. */
const ABSENT = /^(null|undefined|true|false|''|""|array \( \)|\[\]|typeof .*)$/i;

const read = (folder) =>
  JSON.parse(
    execFileSync(process.env.STOCK_TRUTH_PHP || 'php', [join(HERE, 'read.php'), folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );

/** @returns {string[]} `FILE FUNCTION: COMPARISON` for each that compares what is the rules' to compare */
function judged(file, all) {
  const matters = ({ names, sides }) =>
    !sides.some((side) => ABSENT.test(side)) &&
    names.some((name) => QUANTITY.test(name) || INSTANT.test(name) || STATUS.test(name));
  return all.filter(matters).map((one) => `${file} ${one.in}: ${one.text}`);
}

describe('the plugin', () => {
  /** @type {Record<string, {class: string | null, uses: string[], statics: string[], comparisons: any[]}>} */
  let files;
  /** @type {Map<string, string[]>} */
  let uses;
  before(() => {
    files = read(PLUGIN);
    const classes = Object.values(files).filter((file) => file.class);
    const known = new Set(classes.map((file) => file.class));
    uses = new Map(classes.map((file) => [file.class, file.uses.filter((name) => known.has(name) && name !== file.class)]));
  });

  test('every folder has its layer, and uses only those below it', () => {
    assert.ok(uses.size > 100, `only ${uses.size} classes were found`);
    assert.deepEqual(upward(uses, LAYERS), []);
  });

  test('no classes use each other in a circle', () => {
    assert.deepEqual(circles(uses), []);
  });

  test('state is kept by services alone', () => {
    const found = Object.entries(files).flatMap(([path, file]) => file.statics.map((name) => `${path} ${name}`));
    assert.deepEqual(found, STATE);
  });

  test('every comparison of quantities, instants and statuses is on the list with its reason', () => {
    const list = JSON.parse(readFileSync(join(HERE, 'comparisons.json'), 'utf8'));
    for (const { why, places } of list) assert.ok(why.length > 20 && places.length > 0, `a reason is missing: ${why}`);
    const listed = list.flatMap(({ places }) => places);
    assert.equal(new Set(listed).size, listed.length, 'a comparison has one reason');
    const found = Object.entries(files).flatMap(([path, file]) => judged(path, file.comparisons));
    for (const name of readdirSync(join(PLUGIN, 'assets/admin')).filter((file) => file.endsWith('.js'))) {
      found.push(...judged(`assets/admin/${name}`, comparisons(name, readFileSync(join(PLUGIN, 'assets/admin', name), 'utf8'))));
    }
    const unlisted = found.filter((place) => !listed.includes(place));
    const gone = listed.filter((place) => !found.includes(place));
    assert.deepEqual(unlisted, [], 'let the rules judge it, or put it into comparisons.json with the reason why not');
    assert.deepEqual(gone, [], 'comparisons.json lists what is not there any more');
  });
});

describe('what the reader finds', () => {
  const planted = (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'));
    try {
      mkdirSync(join(folder, 'includes'));
      writeFileSync(join(folder, 'includes/Planted.php'), `<?php namespace StockTruth\\Feed; ${text}`);
      return read(folder)['includes/Planted.php'];
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const compared = (code) => judged('f', planted(`final class Planted { function m() { ${code} } }`).comparisons);

  test('comparisons by marks, functions, switch and SQL, but not whether something is there', () => {
    assert.deepEqual(compared('return $row["figure"] > 0;'), ['f m: $row ["figure"] > 0'.replace('$row [', '$row [ ').replace('"] >', '" ] >')]);
    assert.deepEqual(compared('$a = max( $until, 3 );'), ['f m: max ( $until , 3 )']);
    assert.deepEqual(compared('switch ( $order->get_status() ) { }'), ['f m: switch ( $order -> get_status ( ) )']);
    assert.deepEqual(compared('return $order->has_status( "failed" );'), ['f m: $order has_status ( "failed" )']);
    assert.deepEqual(compared('q( "SELECT 1 WHERE until > %d" );'), ['f m: SQL until > %d']);
    assert.deepEqual(compared('q( "SELECT {$what} FROM t WHERE a.figure <=> {$row}.figure" );'), ['f m: SQL a.figure <=> {$row}.figure']);
    assert.deepEqual(compared("$where = array( 'drift <= 0' );"), ['f m: SQL drift <= 0']);
    assert.deepEqual(compared('return null === $until || "" === $row["status"] || $count > 3;'), []);
  });

  test('comparisons in scripts', () => {
    const found = judged('f', comparisons('f.js', 'function m(row) { return row.expected > 0 || Math.max(row.net, 1) || row.now === null; }'));
    assert.deepEqual(found, ['f m: row.expected > 0', 'f m: Math.max(row.net, 1)']);
  });

  test('classes by import, by full name and of the same folder, and nothing in comments and texts', () => {
    const file = planted('use StockTruth\\Gate\\Guard; /* \\StockTruth\\Rest\\Rest */ final class Planted { function m( Guard $g, Pull $p ) { return new \\StockTruth\\Ledger\\Events( "StockTruth\\\\Log" ); } }');
    assert.deepEqual(file.uses.filter((name) => !/\\m$|\\Planted$/.test(name)).sort(), ['StockTruth\\Feed\\Pull', 'StockTruth\\Gate\\Guard', 'StockTruth\\Ledger\\Events']);
  });

  test('static properties and variables, but not static methods and closures', () => {
    const file = planted('final class Planted { private static ?int $a = 1; static $b; static function m() { static $c; return static function () { return static::class; }; } }');
    assert.deepEqual(file.statics, ['$a', '$b', '$c']);
  });

  test('a circle with its way, and a use of a layer above or beside', () => {
    const planted = new Map([
      ['S\\Feed\\A', ['S\\Ledger\\B']],
      ['S\\Ledger\\B', ['S\\Feed\\C']],
      ['S\\Feed\\C', ['S\\Feed\\A']],
    ]);
    assert.deepEqual(circles(planted), ['S\\Feed\\A → S\\Ledger\\B → S\\Feed\\C → S\\Feed\\A']);
    assert.deepEqual(upward(planted, LAYERS), ['S\\Ledger\\B uses S\\Feed\\C']);
    assert.deepEqual(upward(new Map([['S\\New\\A', []]]), LAYERS), ['S\\New\\A has no layer']);
    const beside = new Map([['S\\Feed\\A', ['S\\Feed\\B', 'S\\Reconcile\\C', 'S\\Demand\\D']]]);
    assert.deepEqual(upward(beside, LAYERS), ['S\\Feed\\A uses S\\Reconcile\\C']);
  });
});
