<?php
/**
 * The mark on an order that waits for a person.
 *
 * Decides where it stands and what is in it. Whoever asks about such an order reads it here.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Ledger\Orders;

defined( 'ABSPATH' ) || exit;

/**
 * Since when an order waits, why, which status it was to have, and whether it is paid; where it was held at a door of apps and
 * staff, at which.
 */
final class HeldMark {

	/** The order's meta. */
	const META = Orders::HELD_META;

	/**
	 * What is stored in the order's mark; empty where there is none.
	 *
	 * @param \WC_Order $order The order.
	 * @return array<array-key, mixed>
	 */
	public static function of( \WC_Order $order ): array {
		$mark = $order->get_meta( self::META, true, 'edit' );
		return is_array( $mark ) ? $mark : array();
	}

	/**
	 * Whether an order waits for a person.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function is_on( \WC_Order $order ): bool {
		return array() !== self::of( $order );
	}

	/**
	 * Whether an order waits for a person and is paid.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function is_paid( \WC_Order $order ): bool {
		return true === ( self::of( $order )['paid'] ?? false );
	}

	/**
	 * A text of a mark; empty where it has none.
	 *
	 * @param array<array-key, mixed> $mark Of of().
	 * @param string                  $name Which.
	 */
	public static function text( array $mark, string $name ): string {
		$text = $mark[ $name ] ?? '';
		return is_string( $text ) ? $text : '';
	}

	/**
	 * Marks an order, in memory.
	 *
	 * @param \WC_Order            $order The order.
	 * @param array<string, mixed> $mark  What.
	 */
	public static function put( \WC_Order $order, array $mark ): void {
		$order->update_meta_data( self::META, $mark + self::of( $order ) );
	}

	/**
	 * Takes the mark off an order, in memory.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function remove( \WC_Order $order ): void {
		$order->delete_meta_data( self::META );
	}
}
