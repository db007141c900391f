<?php
/**
 * The field of an order in which staff say why it is taken without stock.
 *
 * Decides nothing about the order: the reason stays with it, and the door of staff writes down each time that it is used.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Gate\StaffDoor;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Prints and stores it.
 */
final class OverrideField {

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'woocommerce_admin_order_data_after_order_details', $services->callback( self::class, 'show' ) );
		// Before WooCommerce stores the status at 40.
		add_action( 'woocommerce_process_shop_order_meta', $services->callback( self::class, 'store' ), 5 );
	}

	/**
	 * The field.
	 *
	 * @param mixed $order The order.
	 */
	public function show( $order ): void {
		if ( $order instanceof \WC_Order ) {
			$reason = $order->get_meta( StaffDoor::REASON_META );
			printf(
				'<p class="form-field form-field-wide"><label for="%1$s">%2$s</label><input type="text" id="%1$s" name="%1$s" value="%3$s" maxlength="200"></p>',
				esc_attr( StaffDoor::REASON ),
				esc_html__( 'Reason to sell without stock (written into the journal)', 'stock-truth' ),
				esc_attr( is_string( $reason ) ? $reason : '' )
			);
		}
	}

	/**
	 * Stores what the form of the order says.
	 *
	 * @param mixed $order_id The order.
	 */
	public function store( $order_id ): void {
		$nonce = $_POST['woocommerce_meta_nonce'] ?? null; // phpcs:ignore WordPress.Security -- checked in the next line.
		$said  = $_POST[ StaffDoor::REASON ] ?? null; // phpcs:ignore WordPress.Security -- sanitized below.
		if ( ! is_string( $nonce ) || false === wp_verify_nonce( $nonce, 'woocommerce_save_data' ) || ! is_string( $said ) || ! current_user_can( 'edit_shop_orders' ) ) {
			return;
		}
		$order  = is_numeric( $order_id ) ? wc_get_order( (int) $order_id ) : null;
		$reason = mb_substr( trim( sanitize_text_field( stripslashes( $said ) ) ), 0, 200 );
		if ( $order instanceof \WC_Order && $reason !== $order->get_meta( StaffDoor::REASON_META ) ) {
			$order->update_meta_data( StaffDoor::REASON_META, $reason );
			$order->save_meta_data();
		}
	}
}
