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
	 * Asks the ERP.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Pull       $pull        Asks the ERP.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( Pull $pull, RouteFault $route_fault ) {
		$this->pull        = $pull;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route`.
	 */
	public function definition(): array {
		return array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => array( $this, 'answer' ),
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => array(),
		);
	}

	/**
	 * Pulls.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer() {
		try {
			return rest_ensure_response( $this->pull->run( array( 'force' => true ) ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_pull_failed', $fault );
		}
	}
}
