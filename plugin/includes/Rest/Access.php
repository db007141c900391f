<?php
/**
 * Who may call the REST routes of the back office.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * The permission of every route.
 */
final class Access {

	/**
	 * Whoever runs the shop may; the cookie's nonce is checked by WordPress before this.
	 */
	public static function may_manage(): bool {
		return current_user_can( 'manage_woocommerce' );
	}
}
