<?php
/**
 * What WooCommerce keeps in an order about a change of its status until the order is stored.
 *
 * Decides nothing: reads what was stored before, and takes back what does not become true.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * A change that is not stored yet.
 */
final class StatusChange {

	/**
	 * A property of an order as it is stored, before what is to be stored now.
	 *
	 * @param \WC_Order $order The order.
	 * @param string    $name  The property.
	 */
	public static function stored( \WC_Order $order, string $name ): string {
		$stored = $order->get_base_data()[ $name ] ?? '';
		return is_scalar( $stored ) ? (string) $stored : '';
	}

	/**
	 * Takes back that an order is completed: it is not.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function keep_completion( \WC_Order $order ): void {
		if ( array_key_exists( 'date_completed', $order->get_changes() ) ) {
			$order->set_date_completed( self::stored_date( $order, 'date_completed' ) );
		}
	}

	/**
	 * Takes back that an order is paid, which WooCommerce notes with a status by which goods leave, whoever sets it. An order
	 * that is stored for the first time says itself when it was paid.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function keep_payment( \WC_Order $order ): void {
		if ( 0 !== $order->get_id() && array_key_exists( 'date_paid', $order->get_changes() ) ) {
			$order->set_date_paid( self::stored_date( $order, 'date_paid' ) );
		}
	}

	/**
	 * A date of an order as it is stored, as WooCommerce takes it.
	 *
	 * @param \WC_Order $order The order.
	 * @param string    $name  The property.
	 */
	private static function stored_date( \WC_Order $order, string $name ): ?string {
		$stored = $order->get_base_data()[ $name ] ?? null;
		return $stored instanceof \WC_DateTime ? (string) $stored->getTimestamp() : null;
	}

	/**
	 * The text that came with the change of a status, such as a payment's number: a second change would drop it.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function text( \WC_Order $order ): string {
		$change = self::pending()->getValue( $order );
		$note   = is_array( $change ) ? $change['note'] ?? '' : '';
		return is_string( $note ) ? $note : '';
	}

	/**
	 * Has WooCommerce forget that a status was to change: it does not, and nobody is to be told that it did.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function forget( \WC_Order $order ): void {
		self::pending()->setValue( $order, false );
	}

	/**
	 * Where an order keeps what is to be told of a change once it is stored. WooCommerce has no other way to it.
	 */
	private static function pending(): \ReflectionProperty {
		$property = new \ReflectionProperty( \WC_Order::class, 'status_transition' );
		if ( PHP_VERSION_ID < 80100 ) {
			$property->setAccessible( true );
		}
		return $property;
	}
}
