<?php
/**
 * Knows whether WooCommerce's Store API is being answered right now.
 *
 * Decides nothing else. The address of the request is no evidence: a batch runs several routes under one
 * address, and pages call routes inside themselves to fill their blocks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * The routes that are being answered, innermost last.
 */
final class StoreApi {

	/**
	 * Method and route of each REST request under way.
	 *
	 * @var string[]
	 */
	private static $routes = array();

	/**
	 * A REST request begins.
	 *
	 * @param mixed $response Passed on.
	 * @param mixed $handler  Not used.
	 * @param mixed $request  The request.
	 * @return mixed
	 */
	public static function enter( $response, $handler = null, $request = null ) {
		self::$routes[] = $request instanceof \WP_REST_Request ? $request->get_method() . ' ' . $request->get_route() : '';
		return $response;
	}

	/**
	 * A REST request ends.
	 *
	 * @param mixed $response Passed on.
	 * @return mixed
	 */
	public static function leave( $response ) {
		array_pop( self::$routes );
		return $response;
	}

	/**
	 * Whether a request of the Store API is being answered.
	 */
	public static function is_answering(): bool {
		return false !== strpos( self::route(), ' /wc/store' );
	}

	/**
	 * Whether an order is being placed through it. A `PUT` only stores addresses.
	 */
	public static function is_placing(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v1)?/checkout$#', self::route() );
	}

	/**
	 * Whether an order that exists is being paid through it.
	 */
	public static function is_paying(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v1)?/checkout/\d+$#', self::route() );
	}

	/**
	 * The innermost request, for example `POST /wc/store/v1/checkout`.
	 */
	private static function route(): string {
		return (string) end( self::$routes );
	}
}
