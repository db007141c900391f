<?php
/**
 * Tells what kind of request is answered.
 *
 * Decides by what WordPress knows of it. Decides nothing about stock.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * Kinds of requests.
 */
final class Requests {

	/**
	 * Whether a REST route is one of WooCommerce's Store API, or of its checkout for AI agents, which is built on it. WordPress tells capitals and small letters not apart.
	 *
	 * @param string $route Route, for example `/wc/store/v1/cart`.
	 */
	public static function is_of_store_api( string $route ): bool {
		return 1 === preg_match( '#^/wc/(store|agentic)(/|$)#Di', $route );
	}

	/**
	 * Whether a person of the shop acts in the back office. Scheduled work may run there as well, in a request that bears
	 * somebody's cookies.
	 */
	public static function is_of_staff(): bool {
		return is_admin() && ! wp_doing_cron() && ! doing_action( 'action_scheduler_run_queue' ) && current_user_can( 'edit_shop_orders' );
	}

	/**
	 * Whether a shopper is answered: with a page of the shop, which may ask REST routes inside itself, or by the Store API.
	 */
	public static function is_of_shopper(): bool {
		if ( ! defined( 'REST_REQUEST' ) || ! REST_REQUEST ) {
			return ! is_admin() && ! wp_doing_cron() && ! ( defined( 'WP_CLI' ) && WP_CLI );
		}
		$wp    = $GLOBALS['wp'] ?? null;
		$route = $wp instanceof \WP ? $wp->query_vars['rest_route'] ?? '' : '';
		return is_string( $route ) && self::is_of_store_api( $route );
	}
}
