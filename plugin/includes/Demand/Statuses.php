<?php
/**
 * Which orders ask something of the ERP's stock.
 *
 * Decides by the order's status alone, as the rule book lists it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

defined( 'ABSPATH' ) || exit;

/**
 * Order statuses, without `wc-`.
 */
final class Statuses {

	/** Not placed yet: kept by reservations, not by demand. */
	const NOT_PLACED = array( 'checkout-draft', 'pending', 'auto-draft', 'draft', 'new' );

	/** Left: what they asked for is a revision of 0. */
	const LEFT = array( 'cancelled', 'failed', 'trash' );

	/** What WooCommerce itself knows. Any other status counts, and is worth a look. */
	const KNOWN = array( 'on-hold', 'processing', 'completed', 'refunded' );

	/** Orders that are open when the plugin is installed. */
	const OPEN = array( 'on-hold', 'processing' );

	/**
	 * Whether an order in this status asks for its net quantities. Custom statuses do: taking too
	 * much off is safe, taking too little is not.
	 *
	 * @param string $status Status.
	 */
	public static function counts( string $status ): bool {
		return ! in_array( $status, self::NOT_PLACED, true ) && ! in_array( $status, self::LEFT, true );
	}

	/**
	 * Whether nobody has said what this status means.
	 *
	 * @param string $status Status.
	 */
	public static function is_custom( string $status ): bool {
		return self::counts( $status ) && ! in_array( $status, self::KNOWN, true );
	}
}
