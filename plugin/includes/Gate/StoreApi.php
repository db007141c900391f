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

use StockTruth\Requests;

defined( 'ABSPATH' ) || exit;

/**
 * The requests that are being answered, innermost last.
 */
final class StoreApi {

	/**
	 * Method and route of each REST request under way, beside the request itself, and whether it is one of the Store API.
	 *
	 * @var list<array{request: mixed, route: string, is_store_api: bool}>
	 */
	private $under_way = array();

	/**
	 * When the request began that they belong to: a worker that lives on must not be told of one that ended with an error.
	 *
	 * @var mixed
	 */
	private $began;

	/**
	 * A REST request begins.
	 *
	 * @param mixed $response Passed on.
	 * @param mixed $handler  Not used.
	 * @param mixed $request  The request.
	 * @return mixed
	 */
	public function enter( $response, $handler = null, $request = null ) {
		$this->begin();
		$route             = $request instanceof \WP_REST_Request ? self::plain( $request ) : '';
		$this->under_way[] = array(
			'request'      => $request,
			'route'        => $route,
			'is_store_api' => Requests::is_of_store_api( substr( (string) strstr( $route, ' ' ), 1 ) ),
		);
		return $response;
	}

	/**
	 * A page begins to work out an answer that it is printed with.
	 *
	 * @param mixed $response Passed on.
	 * @param mixed $request  The request that stands for it.
	 * @return mixed
	 */
	public function enter_for_page( $response, $request = null ) {
		return $this->enter( $response, null, $request );
	}

	/**
	 * A REST request ends, and with it those inside it that an exception cut short.
	 *
	 * @param mixed $response Passed on.
	 * @param mixed $handler  Not used.
	 * @param mixed $request  The request.
	 * @return mixed
	 */
	public function leave( $response, $handler = null, $request = null ) {
		foreach ( array_reverse( array_keys( $this->under_way ) ) as $at ) {
			if ( $this->under_way[ $at ]['request'] === $request ) {
				$this->under_way = array_slice( $this->under_way, 0, $at );
				break;
			}
		}
		return $response;
	}

	/**
	 * Whether a request of the Store API is being answered.
	 */
	public function is_answering(): bool {
		$this->begin();
		$innermost = end( $this->under_way );
		return false !== $innermost && $innermost['is_store_api'];
	}

	/**
	 * Whether its answer holds the cart.
	 */
	public function is_of_cart(): bool {
		return 1 === preg_match( '#^[A-Z]+ /wc/store(/v\d+)?/(cart|checkout|batch)(/|$)#D', $this->route() );
	}

	/**
	 * Whether the cart is being ordered through it. A `PUT` only stores addresses.
	 */
	public function is_placing(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v\d+)?/checkout$#D', $this->route() ) || $this->is_agent_placing();
	}

	/**
	 * Whether an AI agent orders the cart through its own checkout.
	 */
	public function is_agent_placing(): bool {
		return 1 === preg_match( '#^POST /wc/agentic/v\d+/checkout_sessions/[^/]+/complete$#D', $this->route() );
	}

	/**
	 * Whether plugins are asked to change the cart through it.
	 */
	public function is_extending_cart(): bool {
		return 1 === preg_match( '#^POST /wc/store(/v\d+)?/cart/extensions$#D', $this->route() );
	}

	/**
	 * Whether WooCommerce's PayPal buttons offer an order to PayPal.
	 */
	public function is_paying_by_paypal(): bool {
		return 1 === preg_match( '#^[A-Z]+ /wc/v3/paypal-buttons/create-order$#D', $this->route() );
	}

	/**
	 * The innermost request, for example `POST /wc/store/v1/checkout`; empty where none is answered.
	 */
	public function route(): string {
		$this->begin();
		$innermost = end( $this->under_way );
		return false === $innermost ? '' : $innermost['route'];
	}

	/**
	 * The innermost request itself; null where none is answered.
	 */
	public function request(): ?\WP_REST_Request {
		$innermost = end( $this->under_way );
		$request   = false === $innermost ? null : $innermost['request'];
		return $request instanceof \WP_REST_Request ? $request : null;
	}

	/**
	 * A request's method and route, as WordPress tells routes apart: capitals are the same to it as small
	 * letters, and a line break at the end is nothing.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	private static function plain( \WP_REST_Request $request ): string {
		return strtoupper( $request->get_method() ) . ' ' . strtolower( rtrim( $request->get_route(), "/\n" ) );
	}

	/**
	 * Forgets requests that an earlier one of this worker left behind.
	 */
	private function begin(): void {
		$began = $_SERVER['REQUEST_TIME_FLOAT'] ?? null; // phpcs:ignore WordPress.Security -- only compared.
		if ( $began !== $this->began ) {
			$this->began     = $began;
			$this->under_way = array();
		}
	}
}
