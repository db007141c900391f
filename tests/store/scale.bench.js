/**
 * Measures what grows: `node scale.bench.js million [rows]` takes one list of a million rows in, `kits [products] [kits]`
 * brings a shop with kits from nothing to written figures and compares each with a sum by SQL, and
 * `runners [pages] [written]` has two runners of Action Scheduler work at once on a feed of many pages and on what becomes
 * due by it. Prints figures; `all` does everything.
 */
import { startErp } from '../erp/erp.js';
import { startShop } from './harness/shop.js';
import { connect, CONTRACT, save, saveFeed } from './php-backend/ledger.js';
import { FILL, FIRST, list, measure, upload } from './php-backend/many.js';

const [what = 'all', ...sizes] = process.argv.slice(2);
const sizeOf = (/** @type {number} */ at, /** @type {number} */ other) => Number(sizes[at] ?? other);
const READ = `return stock_truth()->get( StockTruth\\Catalog\\Pass::class )->run( 0, 3600 );`;
const COMPARE = `return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return true; } );`;
const PROJECT = `return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( PHP_INT_MAX, 3600 );`;

/** Runs the queue once, as WP-Cron does. */
const RUN = `add_filter( 'action_scheduler_queue_runner_concurrent_batches', function () { return 5; } );
  add_filter( 'action_scheduler_queue_runner_time_limit', function () { return 60; } );
  return array( ActionScheduler::runner()->run( 'bench' ), (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->prefix}actionscheduler_actions WHERE hook LIKE 'stock_truth%' AND status IN ( 'pending', 'in-progress' ) AND scheduled_date_gmt <= UTC_TIMESTAMP()" ) );`;

/**
 * @param {string} name
 * @param {Parameters<typeof startShop>[0]} options
 * @param {(shop: import('./harness/shop.js').Shop) => Promise<void>} work
 */
async function inShop(name, options, work) {
  if (what !== 'all' && what !== name) return;
  console.log(`# ${name}`);
  const shop = await startShop({ plugin: true, ...options });
  try {
    await shop.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
    await work(shop);
    const problems = shop.logProblems();
    console.log(problems.length === 0 ? 'the logs are clean' : problems.slice(0, 20).join('\n'));
  } finally {
    await shop.stop();
  }
}

await inShop('million', {}, async (shop) => {
  const rows = sizeOf(0, 1_000_000);
  await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '' });
  await measure(shop, '1000 products put in by SQL', FILL, { products: 1_000, kits: 0 });
  await measure(shop, 'catalogue', READ);
  await upload(shop, `${rows} rows, all new`, await list(shop.folder, rows, () => 5), 40);
  await upload(shop, `${rows} rows, unchanged`, await list(shop.folder, rows, () => 5), 30);
  await upload(shop, `${rows} rows, 1 in 100 changed`, await list(shop.folder, rows, (n) => (n % 100 === 0 ? 6 : 5)), 20);
});

await inShop('kits', {}, async (shop) => {
  const [products, kits] = [sizeOf(0, 90_000), sizeOf(1, 10_000)];
  await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '' });
  await measure(shop, `${products} products and ${kits} kits put in by SQL`, FILL, { products, kits });
  await measure(shop, 'catalogue, all new', READ);
  await measure(shop, 'catalogue, unchanged', READ);
  const figure = (/** @type {number} */ n) => (n * 7) % 13;
  await upload(shop, 'snapshot, all new', await list(shop.folder, products, figure), 40);
  await measure(shop, 'comparison', COMPARE);
  await save(shop, { mode: 'enforce' });
  await measure(shop, 'every figure written', PROJECT);
  const [wrong] = await shop.query(
    `SELECT COUNT(*) AS n, SUM( s.meta_value <> CASE WHEN s.post_id < ? THEN MOD( ( s.post_id - ${FIRST} ) * 7, 13 )
        ELSE LEAST( FLOOR( MOD( ( s.post_id - ? ) * 7, 13 ) / 2 ), MOD( ( s.post_id - ? + 1 ) * 7, 13 ) ) END ) AS wrong
      FROM wp_postmeta s WHERE s.meta_key = '_stock' AND s.post_id >= ${FIRST}`,
    [FIRST + products, FIRST + products, FIRST + products],
  );
  console.log(`${wrong.n} figures, ${wrong.wrong} of them other than the sum by SQL`);
  await upload(shop, 'snapshot, unchanged', await list(shop.folder, products, figure), 5);
  await measure(shop, 'nothing is due', PROJECT);
});

const pages = sizeOf(0, 200);
const erp = what === 'all' || what === 'runners' ? await startErp({ items: Object.fromEntries(Array.from({ length: pages * 500 }, (_, n) => [`SKU-${n}`, n % 9])) }) : null;
if (erp) {
  await inShop('runners', { erp, constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true, STOCK_TRUTH_FEED_TOKEN: erp.token } }, async (shop) => {
    const products = sizeOf(1, 5_000);
    await measure(shop, `${products} products put in by SQL`, FILL, { products, kits: 0 });
    await measure(shop, 'catalogue', READ);
    await connect(shop, { mode: 'enforce' });
    const begun = Date.now();
    await shop.php(`return as_enqueue_async_action( StockTruth\\Schedule::PULL, array( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' )->id ), StockTruth\\Schedule::GROUP );`);
    const runner = async () => {
      let ran = 0;
      for (let idle = 0; idle < 3; ) {
        const [done, left] = await shop.php(RUN, {}, { ms: 600_000 });
        ran += done;
        idle = done === 0 && left === 0 ? idle + 1 : 0;
        if (Date.now() - begun > 1_800_000) throw new Error('30 minutes were not enough');
      }
      return ran;
    };
    const [one, other] = await Promise.all([runner(), runner()]);
    const [right] = await shop.query(
      `SELECT COUNT(*) AS n, SUM( meta_value = MOD( post_id - ${FIRST}, 9 ) ) AS agree FROM wp_postmeta WHERE meta_key = '_stock' AND post_id >= ${FIRST}`,
    );
    const [failed] = await shop.query("SELECT COUNT(*) AS n FROM wp_actionscheduler_actions WHERE hook LIKE 'stock_truth%' AND status = 'failed'");
    console.log(`two runners: ${((Date.now() - begun) / 1000).toFixed(0)} s, ${one} and ${other} actions, ${failed.n} failed; ${right.agree} of ${right.n} figures as the ERP says; ${erp.requests().length} requests`);
  });
}
