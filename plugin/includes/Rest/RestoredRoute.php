<?php
/**
 * `POST feeds/NAME/restored`: the ERP of a feed was restored from a backup.
 *
 * Decides nothing: what follows is for Feed and the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Feed\Epoch;
use StockTruth\Feed\FeedError;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class RestoredRoute {

	/**
	 * The lives of sources.
	 *
	 * @var Epoch
	 */
	private $epoch;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Epoch      $epoch       The lives of sources.
	 * @param Feeds      $feeds       The feeds.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( Epoch $epoch, Feeds $feeds, RouteFault $route_fault ) {
		$this->epoch       = $epoch;
		$this->feeds       = $feeds;
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
			'args'                => array(
				'epoch' => array(
					'description' => __( 'The epoch that ends, as the feed’s state tells it: a request that comes twice begins one epoch.', 'stock-truth' ),
					'type'        => 'integer',
					'required'    => true,
				),
				'since' => array(
					'description' => __( 'When the ERP began anew, with an offset: 2026-11-23T10:00:00Z. Default: now.', 'stock-truth' ),
					'type'        => 'string',
				),
			),
		);
	}

	/**
	 * Begins an epoch.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		try {
			$name = $request['name'];
			$feed = is_string( $name ) ? $this->feeds->named( $name ) : null;
			if ( null === $feed ) {
				return new \WP_Error( 'feed_unknown', __( 'There is no feed of that name.', 'stock-truth' ), array( 'status' => 404 ) );
			}
			if ( $feed->epoch !== $request['epoch'] ) {
				return new \WP_Error( 'epoch_is_another', __( 'The feed is in another epoch already: look at its state.', 'stock-truth' ), array( 'status' => 409, 'epoch' => $feed->epoch ) );
			}
			$since = $request['since'];
			$this->epoch->begin( $feed, is_string( $since ) && '' !== $since ? Moment::parse( $since ) : Moment::now() );
			return new \WP_REST_Response( array( 'epoch' => $feed->epoch, 'since' => Moment::write( $feed->epoch_since ?? 0 ) ) );
		} catch ( NotAMoment $error ) {
			return new \WP_Error( 'stock_truth_' . $error->reason(), __( 'The instant cannot be read.', 'stock-truth' ), array( 'status' => 400 ) );
		} catch ( FeedError $error ) {
			return new \WP_Error( $error->code_name(), $error->getMessage(), array( 'status' => 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_restored_failed', $fault );
		}
	}
}
