/**
 * Decides what the shop of a schedule is: WordPress, WooCommerce, the plugin, its products, two nodes,
 * one ERP. What the plugin is called inside PHP stands here and in `ledger.js`, nowhere else.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startErp } from '../erp/erp.js';
import { FEED, SECOND } from './answers.js';
import { startShop } from '../store/harness/shop.js';
import { program } from '../store/harness/sources.js';
import { openClock } from './clock.js';
import { startNode } from './drive.js';
import { MAPPING, openTryton } from './tryton.js';

const MUST_USE = fileURLToPath(new URL('php/must-use.php', import.meta.url));
export const NODES = ['a', 'b'];
const UNMANAGED_STOCK = 1_000;
const SECOND_TOKEN = 'token-of-the-second-feed';
/** The mapping of the test ERP where its figures are physical stock. */
const ON_HAND = 'stock-json-on-hand';

/** @typedef {Awaited<ReturnType<typeof openShop>>} RefereeShop */

/**
 * @param {import('./schedule.js').World} world
 * @param {string} [sabotage] a name of `SABOTAGE`
 */
export async function openShop(world, sabotage) {
  const folder = await mkdtemp(join(tmpdir(), 'referee-'));
  const clock = openClock(folder, program('php'));
  const before = process.env.STOCK_TRUTH_PHP;
  process.env.STOCK_TRUTH_PHP = clock.program;
  const tryton = world.erp === 'tryton' ? await openTryton(clock, world.erpAheadHours) : null;
  const http = tryton ?? (await startErp());
  const closing = [() => rm(folder, { recursive: true, force: true })];
  /** The servers that answer for the ERP, by feed. @type {Record<string, import('../erp/erp.js').Erp>} */
  const servers = tryton ? {} : { [FEED]: /** @type {import('../erp/erp.js').Erp} */ (http) };
  try {
    const shop = await startShop({
      plugin: false,
      erp: http,
      checkout: 'classic',
      php: { workers: 2 },
      constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true, STOCK_TRUTH_FEED_TOKEN: http.token },
      options: {
        woocommerce_analytics_enabled: 'no',
        woocommerce_bacs_settings: { enabled: 'yes', title: 'Bank transfer' },
        woocommerce_hold_stock_minutes: String(world.holdMinutes),
      },
    });
    closing.unshift(() => shop.stop());
    await copyFile(MUST_USE, join(shop.root, 'wp-content', 'mu-plugins', 'zz-referee.php'));
    const made = await shop.createProducts(world.listings.map(product));
    await shop.usePlugin();
    const ids = world.listings.map((listing, at) => (listing.variation ? made[at].variations[0] : made[at].id));
    await makeKits(shop, world.listings.flatMap(({ kit }, at) => (kit ? [{ id: ids[at], ...kit }] : [])));
    /** @type {Record<string, any>} */
    const feeds = { [FEED]: feed(world, http.url) };
    if (world.witness) {
      servers[SECOND] = await startErp({ token: SECOND_TOKEN });
      closing.unshift(() => servers[SECOND].stop());
      feeds[SECOND] = { ...feed(world, servers[SECOND].url), ranking: 20, credential: { kind: 'bearer', parts: { token: SECOND_TOKEN } } };
    }
    await configure(shop, settings(world), feeds, tryton?.mapping);
    if (sabotage) await SABOTAGE[sabotage](shop);
    const nodes = await Promise.all(NODES.map((name) => startNode(name, shop, clock)));
    for (const node of nodes) closing.unshift(() => node.stop());
    const listings = world.listings.map((listing, at) => ({
      ...listing,
      id: ids[at],
    }));
    return {
      shop,
      servers,
      tryton,
      clock,
      listings,
      /** @param {string} name */
      node: (name) => nodes.find((node) => node.name === name) ?? nodes[0],
      async stop() {
        for (const close of closing) await close();
        if (before === undefined) delete process.env.STOCK_TRUTH_PHP;
        else process.env.STOCK_TRUTH_PHP = before;
      },
    };
  } catch (error) {
    for (const close of closing) await close();
    throw error;
  }
}

/**
 * @param {import('../store/harness/shop.js').Shop} shop
 * @param {Record<string, any>} settings
 * @param {Record<string, any>} feeds by name
 * @param {any} [real] the mapping of a real ERP
 */
async function configure(shop, settings, feeds, real) {
  const wrong = await shop.php(
    `$mapping = json_decode( StockTruth\\Feed\\Mappings::text( 'stock-json' ), true );
    $mapping['erp']['basis'] = 'on_hand';
    stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( '${ON_HAND}', wp_json_encode( $mapping ) );
    if ( $args['real'] ) { stock_truth()->get( StockTruth\\Feed\\Mappings::class )->install( '${MAPPING}', $args['real'] ); }
    $wrong = stock_truth()->get( StockTruth\\Policy\\SettingsWriter::class )->save( $args['settings'] );
    foreach ( $args['feeds'] as $name => $feed ) {
      $wrong = array_merge( $wrong, stock_truth()->get( StockTruth\\Feed\\FeedRegister::class )->add( $name, $feed ) );
    }
    return $wrong;`,
    { settings, feeds, real: real ? JSON.stringify(real) : '' },
    { user: 'admin' },
  );
  if (wrong.length > 0) throw new Error(`settings: ${JSON.stringify(wrong)}`);
}

/**
 * Stores what kits are made of, as an import of products does.
 * @param {import('../store/harness/shop.js').Shop} shop
 * @param {({id: number} & import('./bills.js').Kit)[]} kits
 */
async function makeKits(shop, kits) {
  if (kits.length === 0) return;
  const bills = kits.map(({ id, kind, takes }) => ({
    id, kind, rows: Object.entries(takes).map(([item, quantity]) => ({ item, quantity: String(quantity) })),
  }));
  await shop.php(
    `foreach ( $args['bills'] as $bill ) {
      $product = wc_get_product( $bill['id'] );
      $product->update_meta_data( '_stock_truth_components', wp_json_encode( $bill['rows'] ) );
      $product->update_meta_data( '_stock_truth_kit_kind', $bill['kind'] );
      $product->save();
    }
    return true;`,
    { bills },
  );
}

/** @param {import('./schedule.js').Listing} listing */
function product({ sku, variation }) {
  const stocked = { sku, price: 10, stock: UNMANAGED_STOCK };
  return variation ? { name: sku, variations: [{ ...stocked, kind: 'One' }] } : stocked;
}

/**
 * @param {import('./schedule.js').World} world
 * @param {string} url
 */
const feed = (world, url) => ({
  url,
  transport: 'pull',
  contract: world.contract,
  basis: world.basis,
  reflects_orders_from: world.basis === 'free' ? 'reserved' : 'shipped',
  ...(world.contract === 'weak' ? { lag_ms: world.lagMinutes * 60_000 } : {}),
  mapping: world.erp === 'tryton' ? MAPPING : world.basis === 'free' ? 'stock-json' : ON_HAND,
  cadence_s: 300,
  timeout_s: 3,
  ...(world.erp === 'tryton' ? {} : { locations: listed(world) }),
});

/** @param {import('./schedule.js').World} world */
const listed = (world) => Object.fromEntries(world.locations.map((location) => [location, 1]));

/** @param {import('./schedule.js').World} world */
const settings = (world) => ({
  mode: 'enforce',
  mass_zero_percent: 100,
  policy: {
    maxAgeMs: world.maxAgeMinutes * 60_000,
    backorderCap: world.backorderCap * 10_000,
    safetyStockUnits: world.safetyUnits * 10_000,
    safetyStockPercent: world.safetyPercent,
    ...world.policy,
  },
});

/**
 * Shops that are broken on purpose: the referee has to see each.
 * @type {Record<string, (shop: import('../store/harness/shop.js').Shop) => Promise<any>>}
 */
export const SABOTAGE = {
  /** The plugin only looks on. */
  observe: (shop) =>
    shop.php(
      `return stock_truth()->get( StockTruth\\Policy\\SettingsWriter::class )->save( array( 'mode' => 'observe' ) );`,
      {},
      { user: 'admin' },
    ),
  /** Nothing is recorded of orders. */
  deaf: (shop) => shop.setOption('referee_deaf', '1'),
  /** No door is guarded; figures are still written. */
  noGate: (shop) => shop.setOption('referee_no_gate', '1'),
};
