/**
 * The part of the demonstration that shows the queue: the ERP has the goods, the shop says sold out, and three people ask at
 * once. It ends with one case, one owner, one answer to each, the repair, and the case closed by evidence. Every line that
 * is printed was read from the shop.
 */
import { connect, pull } from './gate-shop.js';
import { compareAll } from './php-backend/ledger.js';

/** A program that nobody remembers sets a figure by a key of WooCommerce's REST API. */
const OLD_CONNECTOR = `
  global $wpdb;
  $wpdb->insert( $wpdb->prefix . 'woocommerce_api_keys', array( 'user_id' => 1, 'description' => 'old-connector', 'permissions' => 'read_write', 'consumer_key' => wc_api_hash( 'ck_demo' ), 'consumer_secret' => 'cs_demo', 'truncated_key' => 'demo' ) );
  define( 'REST_REQUEST', true );
  $_GET['consumer_key'] = 'ck_demo';
  $request = new WP_REST_Request( 'PUT', '/wc/v3/products/' . $args['id'] );
  $request->set_param( 'stock_quantity', 0 );
  return rest_do_request( $request )->get_status();`;

/**
 * The ERP is read and the shop is compared with it.
 * @param {import('./harness/shop.js').Shop} shop
 */
async function look(shop) {
  await pull(shop);
  await compareAll(shop);
}

/**
 * @param {import('./harness/shop.js').Shop} shop
 * @param {number} id the product
 * @param {object} feed how the ERP is connected
 * @param {(line?: string) => void} say
 */
export async function showQueue(shop, id, feed, say) {
  const queue = (/** @type {string[]} */ ...words) => shop.cli(['stock-truth', 'exception', ...words], { user: 'admin' });
  const listed = async () => JSON.parse((await queue('list', '--format=json', '--cause=foreignWrite')).stdout)[0];
  await shop.cli(['stock-truth', 'owner', 'join', 'operations', '1', '--leads'], { user: 'admin' });

  // In a shop that enforces the next projection would write the figure at once, and nobody would have to ask.
  await connect(shop, { mode: 'observe', feed });
  say('\n6. Mode "observe" again. Another program sets the spades to 0 by a key of the REST API. The ERP still has them.');
  await shop.php(OLD_CONNECTOR, { id }, { user: 'admin' });
  say(`   10:06 The merchandiser reads the ERP: ${(/figure\s+(-?[\d.]+)/.exec((await shop.cli(['stock-truth', 'explain', 'SPADE-1'])).stdout) ?? [])[1]} are there.`);
  say(`   10:08 Support reads the shop: ${(await shop.product(id)).status}.`);
  say('   10:11 Marketing asks whether the campaign can stay live.');
  await look(shop);
  await look(shop);
  const found = await listed();
  say(`   Two comparisons have found it: ${found.number}, ${found.severity}, owner ${found.role} (${found.personName}), to be over by ${found.resolveDue}.`);
  say((await queue('show', found.number)).stdout.trimEnd().replace(/^/gm, '   | '));

  say(`\n   The owner takes it on: ${(await queue('ack', found.number, '--note=The old connector is switched off.')).stdout.trim()}.`);
  say(`   ${(await queue('repair', found.number, '--dry-run')).stdout.trim()}`);
  await queue('repair', found.number, '--yes', '--note=Seen and written.');
  say(`   Repaired. The shop shows ${(await shop.product(id)).stock} and ${(await shop.product(id)).status}; the case is ${(await listed()).state} until two later comparisons agree.`);
  await look(shop);
  await look(shop);
  const [over] = JSON.parse((await queue('list', '--state=resolved', '--format=json', '--cause=foreignWrite')).stdout);
  say(`   ${over.number} is over: ${over.closure}.`);
}
