<?php
/**
 * `POST supply`: a list of what is to come, with the instant at which it was read.
 *
 * Decides nothing: what a row may say is for Feed, what of it counts for the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Feed\SupplyEntry;
use StockTruth\Feed\SupplyImport;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class SupplyRoute {

	/** Rows of one request: as many as fit into the time that a host gives it. */
	const ROWS_MAX = 5000;

	/**
	 * Takes lists in.
	 *
	 * @var SupplyImport
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
	 * @param SupplyImport $import      Takes lists in.
	 * @param RouteFault   $route_fault Answers requests that failed.
	 */
	public function __construct( SupplyImport $import, RouteFault $route_fault ) {
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
				'readAt'   => array(
					'description' => __( 'When the list was read, by the ERP’s clock, with an offset: 2026-11-23T10:00:00Z.', 'stock-truth' ),
					'type'        => 'string',
					'required'    => true,
				),
				'complete' => array(
					'description' => __( 'Whether the list names everything that is to come: what it does not name is dropped.', 'stock-truth' ),
					'type'        => 'boolean',
					'default'     => false,
				),
				'rows'     => array(
					'description' => __( 'What is to come: item, reference, due (a day or an instant), quantity and confirmed.', 'stock-truth' ),
					'type'        => 'array',
					'required'    => true,
					'maxItems'    => self::ROWS_MAX,
					'items'       => array( 'type' => 'object' ),
				),
			),
		);
	}

	/**
	 * Takes a list in.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		try {
			$rows    = $request['rows'];
			$read_at = Moment::parse( (string) $request['readAt'] );
			$read    = SupplyEntry::read( is_array( $rows ) ? $rows : array() );
			if ( array() !== $read['faults'] ) {
				return new \WP_Error( 'stock_truth_supply_unreadable', __( 'Some rows cannot be read, so nothing was stored.', 'stock-truth' ), array( 'status' => 400, 'faults' => $read['faults'] ) );
			}
			return new \WP_REST_Response( $this->import->take( $read['rows'], $read_at, (bool) $request['complete'] ) );
		} catch ( NotAMoment $error ) {
			return new \WP_Error( 'stock_truth_' . $error->reason(), __( 'The instant of the read cannot be read.', 'stock-truth' ), array( 'status' => 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_supply_failed', $fault );
		}
	}
}
