<?php
/**
 * What the customer of an order that waits for a person is told.
 *
 * Decides that the customer reads that the payment arrived, and is never asked to pay again: WooCommerce's own mail about
 * orders on hold waits for a payment, and lists the shop's bank accounts.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Mails of held orders.
 */
final class HeldOrderMail {

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param Log $log Where faults are written.
	 */
	public function __construct( Log $log ) {
		$this->log = $log;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_filter( 'woocommerce_email_enabled_customer_on_hold_order', $services->callback( self::class, 'on_enabled' ), 20, 2 );
		add_filter( 'woocommerce_bacs_email_instructions_order_status', $services->callback( self::class, 'on_instructions' ), 20, 2 );
		add_filter( 'woocommerce_cheque_email_instructions_order_status', $services->callback( self::class, 'on_instructions' ), 20, 2 );
		// Behind WooCommerce's own work at 10 and 11.
		add_action( 'woocommerce_order_status_on-hold', $services->callback( self::class, 'on_hold' ), 20, 2 );
	}

	/**
	 * Whether the mail is sent that waits for a payment.
	 *
	 * @param mixed $is_enabled Whether it is, so far.
	 * @param mixed $order      The order.
	 * @return mixed
	 */
	public function on_enabled( $is_enabled, $order = null ) {
		return self::is_paid( $order ) ? false : $is_enabled;
	}

	/**
	 * The status in which mails say how to pay: of an order that is paid, none.
	 *
	 * @param mixed $status The status.
	 * @param mixed $order  The order.
	 * @return mixed
	 */
	public function on_instructions( $status, $order = null ) {
		return self::is_paid( $order ) ? '' : $status;
	}

	/**
	 * An order came to be on hold. WooCommerce mails a note to the customer as it is added.
	 *
	 * @param mixed $order_id The order's id.
	 * @param mixed $order    The order.
	 */
	public function on_hold( $order_id, $order = null ): void {
		if ( self::is_paid( $order ) ) {
			$this->tell( $order );
		}
	}

	/**
	 * Tells the customer that the payment arrived.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function tell( \WC_Order $order ): void {
		try {
			$text = __( 'We have received your payment for this order. Thank you! Before we send it, we have to check our stock by hand. We will write to you as soon as we have done so. You do not have to pay again.', 'stock-truth' );
			/**
			 * Filters what the customer is told when the payment arrived and the order waits for a person.
			 *
			 * @since 0.1.0
			 *
			 * @param string    $text  Plain text; empty for no message.
			 * @param \WC_Order $order The order.
			 */
			$text = apply_filters( 'stock_truth_held_order_message', $text, $order );
			if ( is_string( $text ) && '' !== $text ) {
				$order->add_order_note( $text, 1 );
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'customer_not_told', $fault );
		}
	}

	/**
	 * Whether an order waits for a person and is paid.
	 *
	 * @param mixed $order The order.
	 *
	 * @phpstan-assert-if-true \WC_Order $order
	 */
	private static function is_paid( $order ): bool {
		return $order instanceof \WC_Order && HeldMark::is_paid( $order );
	}
}
