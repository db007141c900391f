/**
 * Makes a large shop: products put in by SQL, and lists of an ERP for them. It decides only what they are called: product
 * n has the SKU `SKU-n`, and of kits the n-th takes 2 of `SKU-n` and 1 of the product after it.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';

/** @typedef {import('../harness/shop.js').Shop} Shop */

/** The number of the first product. */
export const FIRST = 1_000_000;

/** The PHP that puts products in as WooCommerce stores them; `$args` has `products` and `kits`. */
export const FILL = `global $wpdb; $n = $args['products'] + $args['kits'];
  $same = array(
    'total_sales' => 0, '_tax_status' => 'taxable', '_tax_class' => '', '_sold_individually' => 'no', '_virtual' => 'no', '_downloadable' => 'no',
    '_download_limit' => -1, '_download_expiry' => -1, '_wc_average_rating' => 0, '_wc_review_count' => 0, '_product_version' => WC_VERSION, '_regular_price' => 10,
  );
  $simple = (int) get_term_by( 'slug', 'simple', 'product_type' )->term_taxonomy_id;
  for ( $at = 0; $at < $n; $at += 1000 ) {
    $posts = array(); $meta = array(); $lookup = array(); $types = array();
    for ( $i = $at; $i < min( $n, $at + 1000 ); ++$i ) {
      $id = ${FIRST} + $i; $kit = $i - $args['products']; $sku = $kit < 0 ? "SKU-$i" : "KIT-$kit";
      $posts[] = "( $id, 'P$i', 'product', 'publish', '', '', '', '', '', NOW(), NOW(), NOW(), NOW() )"; $lookup[] = "( $id, '$sku', 10, 10, 5, 'instock' )"; $types[] = "( $id, $simple )";
      $values = array( '_sku' => $sku, '_manage_stock' => 'yes', '_stock' => 5, '_stock_status' => 'instock', '_price' => 10, '_backorders' => 'no' ) + $same;
      if ( $kit >= 0 ) {
        $values['_stock_truth_components'] = wp_json_encode( array( array( 'item' => "SKU-$kit", 'quantity' => '2' ), array( 'item' => 'SKU-' . ( $kit + 1 ), 'quantity' => '1' ) ) );
        $values['_stock_truth_kit_kind']   = 'phantom';
      }
      foreach ( $values as $key => $value ) { $meta[] = $wpdb->prepare( '( %d, %s, %s )', $id, $key, $value ); }
    }
    $wpdb->query( "INSERT INTO $wpdb->posts ( ID, post_title, post_type, post_status, post_content, post_excerpt, to_ping, pinged, post_content_filtered, post_date, post_date_gmt, post_modified, post_modified_gmt ) VALUES " . implode( ',', $posts ) );
    $wpdb->query( "INSERT INTO $wpdb->postmeta ( post_id, meta_key, meta_value ) VALUES " . implode( ',', $meta ) );
    $wpdb->query( "INSERT INTO {$wpdb->prefix}wc_product_meta_lookup ( product_id, sku, min_price, max_price, stock_quantity, stock_status ) VALUES " . implode( ',', $lookup ) );
    $wpdb->query( "INSERT INTO $wpdb->term_relationships ( object_id, term_taxonomy_id ) VALUES " . implode( ',', $types ) );
  }
  return $wpdb->last_error;`;

/**
 * Some PHP with what it took.
 * @param {Shop} shop
 * @param {string} what
 * @param {string} code
 * @param {Record<string, any>} [args]
 * @returns {Promise<any>} seconds, MiB over what WordPress itself takes, and what the code returns
 */
export async function measure(shop, what, code, args = {}) {
  const [seconds, mebibytes, result] = await shop.php(
    `wp_cache_flush(); $memory = memory_get_usage(); if ( PHP_VERSION_ID >= 80200 ) { memory_reset_peak_usage(); } $begun = microtime( true );
    $result = ( function () use ( $args ) { ${code} } )();
    return array( microtime( true ) - $begun, ( memory_get_peak_usage() - $memory ) / 1048576, $result );`,
    args,
    { ms: 3_600_000 },
  );
  console.log(`${what}: ${seconds.toFixed(1)} s, ${mebibytes.toFixed(1)} MiB, ${JSON.stringify(result)}`);
  return { seconds, mebibytes, result };
}

/**
 * A list of the ERP.
 * @param {string} folder
 * @param {number} rows
 * @param {(n: number) => number} figure of the item `SKU-n`
 * @returns {Promise<string>} its path
 */
export async function list(folder, rows, figure) {
  const path = join(folder, 'stock.csv');
  const file = createWriteStream(path);
  file.write('sku,available\n');
  for (let n = 0; n < rows; n += 1_000) {
    const some = Array.from({ length: Math.min(1_000, rows - n) }, (_, at) => `SKU-${n + at},${figure(n + at)}\n`);
    if (!file.write(some.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/**
 * Takes a list in as the feed `erp` of the transport `file`.
 * @param {Shop} shop
 * @param {string} what
 * @param {string} path
 * @param {number} minutes ago at which it was read
 */
export const upload = (shop, what, path, minutes) =>
  measure(
    shop,
    what,
    `$done = stock_truth()->get( StockTruth\\Feed\\Upload::class )->file( stock_truth()->get( StockTruth\\Ledger\\Feeds::class )->named( 'erp' ), $args['path'], '{"erp":{"basis":"free"}}', array( 'as_of' => $args['at'] ) );
    return array( $done['code'], $done['summary']['rows'] ?? null, $done['summary']['changed'] ?? null );`,
    { path, at: new Date(Date.now() - minutes * 60_000).toISOString() },
  );
