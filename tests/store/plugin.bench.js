/**
 * Measures the plugin's background work on a large shop: filling the catalogue, taking snapshots in, comparing every
 * listing, and writing figures. Prints figures; run by hand: `node plugin.bench.js [listings] [written]`.
 */
import { startShop } from './harness/shop.js';
import { CONTRACT, save, saveFeed } from './php-backend/ledger.js';
import { FILL, list, measure, upload } from './php-backend/many.js';

const listings = Number(process.argv[2] ?? 100_000);
const written = Number(process.argv[3] ?? 2_000);
const shop = await startShop({ plugin: true });

const compare = `return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return true; } );`;
const read = `return stock_truth()->get( StockTruth\\Catalog\\Pass::class )->run( 0, 3600 );`;

try {
  await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '' });
  await shop.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await measure(shop, `${listings} products put in by SQL`, FILL, { products: listings, kits: 0 });
  await measure(shop, 'catalogue, all new', read);
  await measure(shop, 'catalogue, unchanged', read);
  await upload(shop, 'snapshot, all new', await list(shop.folder, listings, () => 5), 40);
  await upload(shop, 'snapshot, unchanged', await list(shop.folder, listings, () => 5), 30);
  await upload(shop, 'snapshot, 1 in 100 changed', await list(shop.folder, listings, (n) => (n < listings / 100 ? 6 : 5)), 20);
  await measure(shop, 'comparison, first', compare);
  await measure(shop, 'comparison, unchanged', compare);
  await upload(shop, 'snapshot, all changed', await list(shop.folder, listings, () => 7), 10);
  await save(shop, { mode: 'enforce' });
  const { seconds } = await measure(
    shop,
    `${written} listings written`,
    `return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( $args['written'], 3600 );`,
    { written },
  );
  console.log(`${((seconds / written) * 100_000 / 60).toFixed(1)} min for 100,000 listings`);
} finally {
  await shop.stop();
}
