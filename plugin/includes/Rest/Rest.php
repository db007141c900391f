<?php
/**
 * Registers the REST routes of the back office.
 *
 * Decides paths and who may call them. What a route answers is in its own class.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * `stock-truth/v1`.
 */
final class Rest {

	/**
	 * First part of every path.
	 */
	public const NAMESPACE = 'stock-truth/v1';

	/**
	 * Registers the routes once WordPress asks for them.
	 */
	public static function register(): void {
		add_action( 'rest_api_init', array( self::class, 'routes' ) );
	}

	/**
	 * The routes.
	 */
	public static function routes(): void {
		try {
			register_rest_route( self::NAMESPACE, '/listing-facts', ListingFactsRoute::definition() );
			register_rest_route( self::NAMESPACE, '/pull', PullRoute::definition() );
			register_rest_route( self::NAMESPACE, '/mappings', MappingsRoute::definition() );
			register_rest_route( self::NAMESPACE, '/mappings/(?P<name>[a-z0-9-]{1,60})', MappingsRoute::one() );
			register_rest_route( self::NAMESPACE, '/project', ProjectRoute::definition() );
		} catch ( \Throwable $fault ) {
			wc_get_logger()->error( 'Routes are missing: ' . $fault->getMessage(), array( 'source' => 'stock-truth' ) );
		}
	}

	/**
	 * Whoever runs the shop may; the cookie's nonce is checked by WordPress before this.
	 */
	public static function may_manage(): bool {
		return current_user_can( 'manage_woocommerce' );
	}

	/**
	 * The answer to a request that failed: a stable code, and words for the person at the screen.
	 *
	 * @param string     $code  Code.
	 * @param \Throwable $fault What was thrown; it goes to the shop's log only.
	 */
	public static function failed( string $code, \Throwable $fault ): \WP_Error {
		wc_get_logger()->error(
			sprintf( '%s: %s: %s', $code, get_class( $fault ), $fault->getMessage() ),
			array( 'source' => 'stock-truth' )
		);
		return new \WP_Error(
			$code,
			__( 'Something went wrong. Details are in the log “stock-truth” under WooCommerce → Status → Logs.', 'stock-truth' ),
			array( 'status' => 500 )
		);
	}
}
