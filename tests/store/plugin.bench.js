/**
 * Measures the plugin's background work on a large shop: filling the catalogue, taking snapshots in, comparing every
 * listing, and writing figures. Prints figures; run by hand: `node plugin.bench.js [listings] [written]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startShop } from './harness/shop.js';
import { CONTRACT, save, saveFeed } from './php-backend/ledger.js';

const listings = Number(process.argv[2] ?? 100_000);
const written = Number(process.argv[3] ?? 2_000);
const shop = await startShop({ plugin: true });
await saveFeed(shop, { ...CONTRACT, transport: 'file', mapping: '' });

/** Seconds and MiB over the start that some PHP takes. @param {string} what @param {string} code @param {Record<string, any>} [args] */
async function measure(what, code, args = {}) {
  const seen = await shop.php(
    `wp_cache_flush(); $memory = memory_get_usage(); if ( PHP_VERSION_ID >= 80200 ) { memory_reset_peak_usage(); } $begun = microtime( true );
    $result = ( function () use ( $args ) { ${code} } )();
    return array( microtime( true ) - $begun, ( memory_get_peak_usage() - $memory ) / 1048576, $result );`,
    args,
    { ms: 1_800_000 },
  );
  console.log(`${what}: ${seen[0].toFixed(1)} s, ${seen[1].toFixed(1)} MiB, ${JSON.stringify(seen[2])}`);
  return seen[0];
}

/** A list of the ERP. @param {number} figure @param {number} [changed] how many differ */
function list(figure, changed = 0) {
  const path = join(shop.folder, 'stock.csv');
  const row = (/** @type {unknown} */ _, /** @type {number} */ n) => `SKU-${n},${figure + (n < changed ? 1 : 0)}`;
  writeFileSync(path, `sku,available\n${Array.from({ length: listings }, row).join('\n')}\n`);
  return path;
}

/** @param {string} what @param {string} path @param {number} minutes ago */
const upload = (what, path, minutes) =>
  measure(
    what,
    `$done = stock_truth()->get( StockTruth\\Feed\\Upload::class )->file( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $args['path'], '{"erp":{"basis":"free"}}', array( 'as_of' => $args['at'] ) );
    return array( $done['code'], $done['summary']['rows'] ?? null, $done['summary']['changed'] ?? null );`,
    { path, at: new Date(Date.now() - minutes * 60_000).toISOString() },
  );

const compare = `return stock_truth()->get( StockTruth\\Reconcile\\Comparison::class )->run( StockTruth\\Engine\\Moment::now(), function () { return true; } );`;
const read = `return stock_truth()->get( StockTruth\\Catalog\\Pass::class )->run( 0, 3600 );`;

try {
  await shop.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await measure(
    `${listings} products put in by SQL`,
    `global $wpdb; $n = $args['listings'];
    for ( $at = 0; $at < $n; $at += 1000 ) {
      $posts = array(); $meta = array(); $lookup = array();
      for ( $i = $at; $i < min( $n, $at + 1000 ); ++$i ) {
        $id = 1000000 + $i; $posts[] = "( $id, 'P$i', 'product', 'publish', '', '', '', '', '', NOW(), NOW(), NOW(), NOW() )"; $lookup[] = "( $id, 'SKU-$i', 5, 'instock' )";
        foreach ( array( '_sku' => "SKU-$i", '_manage_stock' => 'yes', '_stock' => 5, '_stock_status' => 'instock', '_price' => 10, '_backorders' => 'no' ) as $key => $value ) { $meta[] = "( $id, '$key', '$value' )"; }
      }
      $wpdb->query( "INSERT INTO $wpdb->posts ( ID, post_title, post_type, post_status, post_content, post_excerpt, to_ping, pinged, post_content_filtered, post_date, post_date_gmt, post_modified, post_modified_gmt ) VALUES " . implode( ',', $posts ) );
      $wpdb->query( "INSERT INTO $wpdb->postmeta ( post_id, meta_key, meta_value ) VALUES " . implode( ',', $meta ) );
      $wpdb->query( "INSERT INTO {$wpdb->prefix}wc_product_meta_lookup ( product_id, sku, stock_quantity, stock_status ) VALUES " . implode( ',', $lookup ) );
    }
    return $wpdb->last_error;`,
    { listings },
  );
  await measure('catalogue, all new', read);
  await measure('catalogue, unchanged', read);
  await upload('snapshot, all new', list(5), 40);
  await upload('snapshot, unchanged', list(5), 30);
  await upload('snapshot, 1 in 100 changed', list(5, listings / 100), 20);
  await measure('comparison, first', compare);
  await measure('comparison, unchanged', compare);
  await upload('snapshot, all changed', list(7), 10);
  await save(shop, { mode: 'enforce' });
  const seconds = await measure(
    `${written} listings written`,
    `return stock_truth()->get( StockTruth\\Projection\\DueListings::class )->run( $args['written'], 3600 );`,
    { written },
  );
  console.log(`${((seconds / written) * 100_000 / 60).toFixed(1)} min for 100,000 listings`);
} finally {
  await shop.stop();
}
