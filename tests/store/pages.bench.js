/**
 * Measures what shoppers feel: the processor time and the statements of a page with the plugin and without it, taken in
 * turn from one shop, so that whatever else the machine does falls on both. Run by hand:
 * `node pages.bench.js [rounds] [--fpm] [--without-opcache] [--object-cache] [--only PART-OF-A-NAME]`.
 */
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startErp } from '../erp/erp.js';
import { connect } from './gate-shop.js';
import { startShop } from './harness/shop.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-opcache': { type: 'boolean' }, fpm: { type: 'boolean' }, 'object-cache': { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const rounds = Number(positionals[0] ?? 40);
const SIMPLE = 50;
const KINDS = 100;

/** Measures each request that names itself, and leaves the plugin out of those that ask for that. */
const METER = `<?php
  $GLOBALS['meter_began'] = getrusage();
  if ( 'off' === ( $_SERVER['HTTP_X_PLUGIN'] ?? '' ) ) {
    add_filter( 'option_active_plugins', static function ( $plugins ) { return array_values( array_diff( (array) $plugins, array( 'stock-truth/stock-truth.php' ) ) ); } );
  }
  add_filter( 'loop_shop_per_page', static function () { return ${SIMPLE}; }, 99 );
  add_filter( 'query', static function ( $query ) { $GLOBALS['meter_queries'] = ( $GLOBALS['meter_queries'] ?? 0 ) + 1; return $query; } );
  register_shutdown_function( static function () {
    if ( ! isset( $_SERVER['HTTP_X_METER'] ) ) { return; }
    register_shutdown_function( static function () {
      $of = static function ( $usage ) { return ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) * 1000 + ( $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'] ) / 1000; };
      $line = array( $_SERVER['HTTP_X_METER'], $of( getrusage() ) - $of( $GLOBALS['meter_began'] ), $GLOBALS['meter_queries'], ( microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'] ) * 1000 );
      file_put_contents( __DIR__ . '/meter.txt', wp_json_encode( $line ) . PHP_EOL, FILE_APPEND | LOCK_EX );
    } );
  } );`;

const items = {
  ...Object.fromEntries(Array.from({ length: SIMPLE }, (_, at) => [`P-${at}`, 9000])),
  ...Object.fromEntries(Array.from({ length: KINDS }, (_, at) => [`V-${at}`, 9000])),
};
const ini = /** @type {Record<string, string>} */ (values['without-opcache'] ? { 'opcache.enable': '0', 'opcache.enable_cli': '0' } : { 'opcache.revalidate_freq': '2' });
const shop = await startShop({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items }),
  php: { workers: 1, ini, server: values.fpm ? 'fpm' : 'built-in' },
});

const median = (/** @type {number[]} */ numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  const products = await shop.createProducts([
    ...Array.from({ length: SIMPLE }, (_, at) => ({ name: `Product ${at}`, sku: `P-${at}`, stock: 9000 })),
    { name: 'Variable', variations: Array.from({ length: KINDS }, (_, at) => ({ kind: `kind${at}`, sku: `V-${at}`, stock: 9000 })) },
  ]);
  if (values['object-cache']) await copyFile(fileURLToPath(new URL('php-backend/object-cache.php', import.meta.url)), join(shop.root, 'wp-content', 'object-cache.php'));
  await connect(shop, { mode: 'enforce' });
  await shop.cli('stock-truth', 'project');
  const folder = await shop.php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/meter.php', $args['code'] ); return WPMU_PLUGIN_DIR;`, { code: METER });
  const log = join(folder, 'meter.txt');

  /** What a visit is, by name; each is measured with a shopper of its own kind. */
  const visits = /** @type {Record<string, (shopper: any) => Promise<any>>} */ ({
    'shop page of 50': (one) => one.request('/shop/'),
    'Store API, list of 50': (one) => one.request('/wp-json/wc/store/v1/products?per_page=50'),
    'product page': (one) => one.request(products[3].url),
    'product page, 100 variations': (one) => one.request(products[SIMPLE].url),
    'front page': (one) => one.request('/'),
    'classic cart of 10': (one) => one.request('/classic-cart/'),
    'Store API, cart of 10': (one) => one.request('/wp-json/wc/store/v1/cart'),
    'block cart page': (one) => one.request('/cart/'),
    'classic checkout page': (one) => one.request('/classic-checkout/'),
    'add, classic': (one) => one.request(`/?add-to-cart=${products[20].id}`, { follow: false }),
    'add, Store API': (one) => one.storeAdd(products[21].id, 1),
  });

  /** Orders need a cart each time, so they fill one outside the measurement. */
  const orders = /** @type {Record<string, {fill: (shopper: any) => Promise<any>, go: (shopper: any) => Promise<any>}>} */ ({
    'checkout of 3 lines, Store API': {
      fill: async (one) => { for (const at of [1, 2, 3]) await one.storeAdd(products[at].id, 1); },
      go: (one) => one.storeCheckout(),
    },
  });

  let asked = 0;
  /** @param {any} shopper @param {string} name @param {string} state @param {(shopper: any) => Promise<any>} go */
  async function metered(shopper, name, state, go) {
    const id = `${name}|${state}|${++asked}`;
    shopper.always = { 'x-plugin': state, 'x-meter': id };
    const answer = await go(shopper);
    shopper.always = { 'x-plugin': state };
    if (answer.status >= 400) throw new Error(`${name}: ${answer.status}`);
  }
  const report = (/** @type {string} */ name) => {
    const of = (/** @type {string} */ state) =>
      readFileSync(log, 'utf8').trim().split('\n').map((line) => JSON.parse(line)).filter(([id]) => id.startsWith(`${name}|${state}|`)).slice(3);
    const [on, off] = [of('on'), of('off')];
    const cpu = [on, off].map((some) => median(some.map(([, ms]) => ms)));
    const queries = [on, off].map((some) => median(some.map(([, , n]) => n)));
    const wall = [on, off].map((some) => median(some.map(([, , , ms]) => ms)));
    console.log(`${name.padEnd(34)} ${cpu[1].toFixed(1).padStart(7)} ms ${(100 * (cpu[0] / cpu[1] - 1)).toFixed(1).padStart(6)} %  wall ${(100 * (wall[0] / wall[1] - 1)).toFixed(1).padStart(6)} %  ${queries[1]} ${queries[0] - queries[1] >= 0 ? '+' : ''}${queries[0] - queries[1]} statements`);
  };

  appendFileSync(log, '');
  for (const [name, go] of Object.entries(visits)) {
    if (!name.includes(values.only)) continue;
    const shoppers = /** @type {Record<string, any>} */ ({});
    for (const state of ['on', 'off']) {
      shoppers[state] = shop.shopper();
      shoppers[state].always = { 'x-plugin': state };
      if (/cart|checkout/.test(name)) for (let at = 0; at < 10; ++at) await shoppers[state].storeAdd(products[at].id, 1);
    }
    for (let round = 0; round < rounds + 3; ++round) for (const state of round % 2 ? ['on', 'off'] : ['off', 'on']) await metered(shoppers[state], name, state, go);
    report(name);
  }
  for (const [name, { fill, go }] of Object.entries(orders)) {
    if (!name.includes(values.only)) continue;
    for (let round = 0; round < rounds + 3; ++round) {
      for (const state of ['on', 'off']) {
        const one = shop.shopper();
        one.always = { 'x-plugin': state };
        await fill(one);
        await metered(one, name, state, go);
      }
    }
    report(name);
  }
  rmSync(log);
} finally {
  await shop.stop();
}
