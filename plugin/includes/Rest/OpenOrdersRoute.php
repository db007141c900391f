<?php
/**
 * `GET open-orders`, `POST settlements` and `DELETE settlements/{name}`: orders that the ERP's figures do not contain yet, and
 * a person's word that they do.
 *
 * Decides nothing: which orders may be settled is for Demand.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Demand\PlacedBefore;
use StockTruth\Demand\Settlement;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Ledger\OpenOrders;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class OpenOrdersRoute {

	/** A request settles so long; the rest is for another one. */
	const SECONDS = 20;

	/**
	 * Open orders.
	 *
	 * @var OpenOrders
	 */
	private $open_orders;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Settles orders.
	 *
	 * @var Settlement
	 */
	private $settlement;

	/**
	 * Constructor.
	 *
	 * @param OpenOrders $open_orders Open orders.
	 * @param RouteFault $route_fault Answers requests that failed.
	 * @param Settlement $settlement  Settles orders.
	 */
	public function __construct( OpenOrders $open_orders, RouteFault $route_fault, Settlement $settlement ) {
		$this->open_orders = $open_orders;
		$this->route_fault = $route_fault;
		$this->settlement  = $settlement;
	}

	/**
	 * Arguments of `register_rest_route`, by path.
	 *
	 * @return array<string, array>
	 */
	public function definitions(): array {
		$placed_before = array(
			'description' => __( 'Only orders that were placed before: an instant with an offset, such as 2026-11-01T00:00:00Z, or an age in days, such as 30d.', 'stock-truth' ),
			'type'        => 'string',
		);
		return array(
			'/open-orders'                           => array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( $this, 'read' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
				'args'                => array(
					'placedBefore' => $placed_before,
					'after'        => array(
						'description' => __( 'Only orders behind this number.', 'stock-truth' ),
						'type'        => 'integer',
						'minimum'     => 0,
						'default'     => 0,
					),
					'limit'        => array(
						'description' => __( 'How many orders at most.', 'stock-truth' ),
						'type'        => 'integer',
						'minimum'     => 1,
						'maximum'     => Settlement::STEP,
						'default'     => 100,
					),
				),
			),
			'/settlements'                           => array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'settle' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
				'args'                => array(
					'orders'       => array(
						'description' => __( 'Numbers of orders. Either these or placedBefore.', 'stock-truth' ),
						'type'        => 'array',
						'maxItems'    => Settlement::STEP,
						'items'       => array(
							'type'    => 'integer',
							'minimum' => 1,
						),
					),
					'placedBefore' => $placed_before,
					'note'         => array(
						'description' => __( 'Why, for the journal.', 'stock-truth' ),
						'type'        => 'string',
						'maxLength'   => 500,
						'default'     => '',
					),
				),
			),
			'/settlements/(?P<name>[a-z0-9-]{1,60})' => array(
				'methods'             => \WP_REST_Server::DELETABLE,
				'callback'            => array( $this, 'undo' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
			),
		);
	}

	/**
	 * A page of open orders.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function read( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ): \WP_REST_Response {
				$before = self::placed_before( $request );
				$orders = $this->open_orders->page( (int) $request['after'], (int) $request['limit'], $before );
				$last   = end( $orders );
				return new \WP_REST_Response(
					array(
						'total'  => $this->open_orders->count( $before ),
						'after'  => false === $last || count( $orders ) < (int) $request['limit'] ? null : $last['order_id'],
						'orders' => array_map(
							static function ( array $order ): array {
								return array(
									'order'    => $order['order_id'],
									'placedAt' => Moment::write( $order['placed_at'] ),
									'status'   => $order['status'],
									'lines'    => $order['lines'],
									'shown'    => $order['is_shown'],
								);
							},
							$orders
						),
					)
				);
			}
		);
	}

	/**
	 * Settles orders.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function settle( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ) {
				$orders = is_array( $request['orders'] ) ? array_map( 'intval', $request['orders'] ) : array();
				$before = self::placed_before( $request );
				if ( ( array() === $orders ) === ( null === $before ) ) {
					return new \WP_Error( 'stock_truth_orders_missing', __( 'Say either which orders are settled, or before when they were placed.', 'stock-truth' ), array( 'status' => 400 ) );
				}
				$name = Settlement::name();
				$note = (string) $request['note'];
				if ( null === $before ) {
					$done = array( 'orders' => array() );
					foreach ( $orders as $id ) {
						$done['orders'][] = array( 'order' => $id, 'outcome' => $this->settlement->settle( $name, $id, $note ) );
					}
				} else {
					$ends = microtime( true ) + self::SECONDS;
					$done = $this->settlement->settle_older(
						$name,
						$before,
						$note,
						static function () use ( $ends ): bool {
							return microtime( true ) < $ends;
						}
					);
				}
				Schedule::soon();
				return new \WP_REST_Response( array( 'name' => $name ) + $done );
			}
		);
	}

	/**
	 * Takes back that orders were settled.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function undo( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ) {
				$count = $this->settlement->undo( (string) $request['name'] );
				if ( null === $count ) {
					return new \WP_Error( 'stock_truth_settlement_unknown', __( 'Nothing was settled under this name, or it was taken back before.', 'stock-truth' ), array( 'status' => 404 ) );
				}
				Schedule::soon();
				return new \WP_REST_Response( array( 'orders' => $count ) );
			}
		);
	}

	/**
	 * The instant that was asked for; null where none was.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws NotAMoment Where it cannot be read.
	 */
	private static function placed_before( \WP_REST_Request $request ): ?int {
		$text = $request['placedBefore'];
		return is_string( $text ) && '' !== $text ? PlacedBefore::read( $text, Moment::now() ) : null;
	}

	/**
	 * Answers a request, whatever is thrown.
	 *
	 * @param callable $work Answers it.
	 * @return \WP_REST_Response|\WP_Error
	 *
	 * @phpstan-param callable(): (\WP_REST_Response|\WP_Error) $work
	 */
	private function attempt( callable $work ) {
		try {
			return $work();
		} catch ( NotAMoment $error ) {
			return new \WP_Error( 'stock_truth_' . $error->reason(), __( 'The instant cannot be read: 2026-11-01T00:00:00Z is one, and 30d is an age.', 'stock-truth' ), array( 'status' => 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_orders_failed', $fault );
		}
	}
}
