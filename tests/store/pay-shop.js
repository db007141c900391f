/**
 * A shop with an off-site payment provider, whose notices come by HTTP when a test says so, and what tests of money
 * do to its clocks. It decides nothing about what follows from that.
 */
import { startErp } from '../erp/erp.js';

/** @typedef {import('./harness/shop.js').Shop} Shop */

/** @param {Record<string, number>} items */
export const withProvider = (items) => async () => ({
  constants: { STOCK_TRUTH_ALLOW_PRIVATE_ERP: true },
  plugin: true,
  erp: await startErp({ items }),
});

const PROVIDER = `<?php
add_action( 'plugins_loaded', static function () {
  if ( ! class_exists( 'WC_Payment_Gateway' ) ) {
    return;
  }
  class Test_Offsite extends WC_Payment_Gateway {
    public function __construct() {
      $this->id      = 'offsite';
      $this->title   = 'Pay elsewhere';
      $this->enabled = 'yes';
    }
    public function process_payment( $order_id ) {
      if ( get_option( 'test_card_declined' ) ) {
        throw new Exception( 'Your card was declined.' );
      }
      return array( 'result' => 'success', 'redirect' => 'https://pay.example.test/' . $order_id );
    }
  }
  add_filter( 'woocommerce_payment_gateways', static fn( $all ) => array_merge( $all, array( 'Test_Offsite' ) ) );
} );
add_action( 'wp_loaded', static function () {
  if ( ! isset( $_GET['provider_notice'] ) ) {
    return;
  }
  $order = wc_get_order( (int) $_GET['provider_notice'] );
  // Two notices of one payment have both read the order before either of them stores it.
  usleep( (int) ( $_GET['after_us'] ?? 0 ) );
  if ( 'payment_complete' === $_GET['by'] ) {
    $order->payment_complete( $_GET['number'] ?? '' );
  } else {
    $order->update_status( $_GET['by'], 'Told by the provider.' );
  }
  wp_send_json( array( 'status' => wc_get_order( $order->get_id() )->get_status() ) );
}, 100 );
`;

/** @param {Shop} shop */
export const addProvider = (shop) =>
  shop.php("wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/provider.php', $args['code'] ); return true;", { code: PROVIDER });

/**
 * The provider tells of a payment.
 * @param {Shop} shop
 * @param {number} order
 * @param {{by?: string, number?: string, afterUs?: number}} [how] by: `payment_complete` or the status that is set
 * @returns {Promise<string>} the order's status then
 */
export async function notice(shop, order, { by = 'payment_complete', number = '', afterUs = 0 } = {}) {
  const answer = await fetch(`${shop.url}/?provider_notice=${order}&by=${by}&number=${number}&after_us=${afterUs}`);
  return /** @type {any} */ (await answer.json()).status;
}

/**
 * All holds and reservations of an order have ended.
 * @param {Shop} shop
 * @param {number} order
 */
export async function endHolds(shop, order) {
  await shop.query('UPDATE wp_stock_truth_hold SET until_at = ? WHERE order_id = ?', [Date.now() - 1000, order]);
  await shop.query('UPDATE wp_wc_reserved_stock SET expires = NOW() - INTERVAL 1 MINUTE WHERE order_id = ?', [order]);
}

/**
 * What is known of an order's payment.
 * @param {Shop} shop
 * @param {number} order
 * @returns {Promise<{status: string, paid: boolean, completed: boolean, number: string, held: any, reduced: number[], notes: {content: string, customer: boolean}[]}>}
 */
export const payment = (shop, order) =>
  shop.php(
    `$order = wc_get_order( $args['id'] );
    return array(
      'status'    => $order->get_status(),
      'paid'      => null !== $order->get_date_paid(),
      'completed' => null !== $order->get_date_completed(),
      'number'    => $order->get_transaction_id(),
      'held'      => $order->get_meta( '_stock_truth_held' ),
      'reduced'   => array_values( array_map( static fn( $item ) => (float) $item->get_meta( '_reduced_stock' ), $order->get_items() ) ),
      'notes'     => array_map( static fn( $note ) => array( 'content' => $note->content, 'customer' => (bool) $note->customer_note ), wc_get_order_notes( array( 'order_id' => $order->get_id() ) ) ),
    );`,
    { id: order },
  );

/**
 * Events of an order in the journal, oldest first.
 * @param {Shop} shop
 * @param {number} order
 * @returns {Promise<{what: string, became: any}[]>}
 */
export async function journal(shop, order) {
  const rows = await shop.query("SELECT what, became FROM wp_stock_truth_journal WHERE subject = ? AND what LIKE 'paid%' ORDER BY id", [`order:${order}`]);
  return rows.map((row) => ({ what: row.what, became: JSON.parse(row.became) }));
}
