<?php
/**
 * `POST pull`: fetches the figures of every feed that is asked over HTTP.
 *
 * Decides that the first feed which cannot be read is told. It runs the same pull that the schedule runs, without
 * waiting after a failure, because a person asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\Pull;
use StockTruth\Feed\RunOutcome;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class PullRoute {

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

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
	 * @param Feeds      $feeds       The feeds.
	 * @param Pull       $pull        Asks the ERP.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( Feeds $feeds, Pull $pull, RouteFault $route_fault ) {
		$this->feeds       = $feeds;
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
			$ends   = microtime( true ) + FeedsRoute::SECONDS;
			$result = RunOutcome::result( 'feed_not_configured', __( 'No feed has an address of an ERP.', 'stock-truth' ) );
			foreach ( $this->feeds->all() as $feed ) {
				if ( $feed->is_polled() ) {
					$result = $this->pull->run(
						$feed,
						array(
							'force'   => true,
							'goes_on' => static function () use ( $ends ): bool {
								return microtime( true ) < $ends;
							},
						)
					);
					if ( ! $result['ok'] ) {
						break;
					}
				}
			}
			return rest_ensure_response( $result );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_pull_failed', $fault );
		}
	}
}
