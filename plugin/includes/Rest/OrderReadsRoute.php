<?php
/**
 * `POST feeds/NAME/order-reads`: what the ERP of a feed shows of the shop's orders, in one read.
 *
 * Decides nothing: what a row may say is for Feed, what follows from it for the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\OrderImport;
use StockTruth\Feed\OrderReadEntry;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class OrderReadsRoute {

	/** Rows of one request: as many as fit into the time that a host gives it. */
	const ROWS_MAX = 5000;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Takes reads in.
	 *
	 * @var OrderImport
	 */
	private $import;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Feeds       $feeds       The feeds.
	 * @param OrderImport $import      Takes reads in.
	 * @param RouteFault  $route_fault Answers requests that failed.
	 */
	public function __construct( Feeds $feeds, OrderImport $import, RouteFault $route_fault ) {
		$this->feeds       = $feeds;
		$this->import      = $import;
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
				'at'       => array(
					'description' => __( 'When the orders were read, by the ERP’s clock, with an offset: 2026-11-23T10:00:00Z. Where they were read in several pages: when the last one was read.', 'stock-truth' ),
					'type'        => 'string',
					'required'    => true,
				),
				'begunAt'  => array(
					'description' => __( 'When reading began, by the shop’s clock, with an offset.', 'stock-truth' ),
					'type'        => 'string',
					'required'    => true,
				),
				'complete' => array(
					'description' => __( 'Whether the list has every order that the ERP knows and the shop has open: the ERP does not know what it leaves out.', 'stock-truth' ),
					'type'        => 'boolean',
					'default'     => false,
				),
				'rows'     => array(
					'description' => __( 'What is shown: order (number or id), line (key of the item), and of entered, confirmed, reserved, picked and shipped those that the ERP shows.', 'stock-truth' ),
					'type'        => 'array',
					'required'    => true,
					'maxItems'    => self::ROWS_MAX,
					'items'       => array( 'type' => 'object' ),
				),
			),
		);
	}

	/**
	 * Takes a read in.
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
			$rows     = $request['rows'];
			$at       = Moment::parse( (string) $request['at'] );
			$begun_at = Moment::parse( (string) $request['begunAt'] );
			$read     = OrderReadEntry::read( is_array( $rows ) ? $rows : array() );
			if ( array() !== $read['faults'] ) {
				return new \WP_Error( 'stock_truth_order_reads_unreadable', __( 'Some rows cannot be read, so nothing was stored.', 'stock-truth' ), array( 'status' => 400, 'faults' => $read['faults'] ) );
			}
			return new \WP_REST_Response( $this->import->take( $feed, $read['rows'], $at, $begun_at, (bool) $request['complete'] ) );
		} catch ( NotAMoment $error ) {
			return new \WP_Error( 'stock_truth_' . $error->reason(), __( 'The instant of the read cannot be read.', 'stock-truth' ), array( 'status' => 400 ) );
		} catch ( FeedError $error ) {
			return new \WP_Error( $error->code_name(), $error->getMessage(), array( 'status' => 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_order_reads_failed', $fault );
		}
	}
}
