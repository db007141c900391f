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
	private $routes = array();

	/**
	 * A REST request begins.
	 *
	 * @param mixed $response Passed on.
	 * @param mixed $handler  Not used.
	 * @param mixed $request  The request.
	 * @return mixed
	 */
	public function enter( $response, $handler = null, $request = null ) {
		$this->routes[] = $request instanceof \WP_REST_Request ? $request->get_method() . ' ' . $request->get_route() : '';
		return $response;
	}

	/**
	 * A REST request ends.
	 *
	 * @param mixed $response Passed on.
	 * @return mixed
	 */
	public function leave( $response ) {
		array_pop( $this->routes );
		return $response;
	}

	/**
	 * Whether a request of the Store API is being answered.
	 */
	public function is_answering(): bool {
		return false !== strpos( $this->route(), ' /wc/store' );
	}

	/**
	 * Whether an order is being placed through it. A `PUT` only stores addresses.
	 */
	public function is_placing(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v1)?/checkout$#', $this->route() );
	}

	/**
	 * Whether an order that exists is being paid through it.
	 */
	public function is_paying(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v1)?/checkout/\d+$#', $this->route() );
	}

	/**
	 * The innermost request, for example `POST /wc/store/v1/checkout`.
	 */
	private function route(): string {
		return (string) end( $this->routes );
	}
}
