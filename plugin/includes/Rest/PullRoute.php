<?php
/**
 * `POST pull`: fetches the ERP's figures now.
 *
 * Decides nothing: it runs the same pull that the schedule runs, without waiting after a failure, because a
 * person asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\Pull;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class PullRoute {

	/**
	 * Arguments of `register_rest_route`.
	 */
	public static function definition(): array {
		return array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => array( self::class, 'answer' ),
			'permission_callback' => array( Rest::class, 'may_manage' ),
			'args'                => array(),
		);
	}

	/**
	 * Pulls.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function answer() {
		try {
			return rest_ensure_response( Pull::run( array( 'force' => true ) ) );
		} catch ( \Throwable $fault ) {
			return Rest::failed( 'stock_truth_pull_failed', $fault );
		}
	}
}
