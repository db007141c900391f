<?php
/**
 * `GET`, `PUT` and `DELETE listings/ID/components`, and `GET` and `PUT listings/ID/sale-step`: what a product is made of,
 * and how small a part of it is sold.
 *
 * Decides nothing: what may be entered is for Catalog.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Catalog\BillEntry;
use StockTruth\Catalog\ProductBills;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 *
 * @phpstan-import-type EntryFault from BillEntry
 */
final class ListingBillRoute {

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills       Bills of materials of products.
	 * @param RouteFault   $route_fault Answers requests that failed.
	 */
	public function __construct( ProductBills $bills, RouteFault $route_fault ) {
		$this->bills       = $bills;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route` for components.
	 */
	public function components(): array {
		$properties = self::properties();
		return array(
			$this->method( \WP_REST_Server::READABLE, 'read' ),
			$this->method(
				\WP_REST_Server::EDITABLE,
				'write',
				array(
					'kind'       => $properties['kind'],
					'components' => array( 'required' => true ) + $properties['components'],
				)
			),
			$this->method( \WP_REST_Server::DELETABLE, 'remove' ),
			'schema' => array( self::class, 'schema' ),
		);
	}

	/**
	 * Arguments of `register_rest_route` for the sale step.
	 */
	public function sale_step(): array {
		return array(
			$this->method( \WP_REST_Server::READABLE, 'read' ),
			$this->method( \WP_REST_Server::EDITABLE, 'write_step', array( 'saleStep' => array( 'required' => true ) + self::properties()['saleStep'] ) ),
			'schema' => array( self::class, 'schema' ),
		);
	}

	/**
	 * What is stored.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function read( \WP_REST_Request $request ) {
		return $this->attempt( $request, static fn(): array => array() );
	}

	/**
	 * Stores components.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function write( \WP_REST_Request $request ) {
		return $this->attempt( $request, fn( \WC_Product $product ): array => $this->bills->save( $product, $request['kind'], $request['components'] ) );
	}

	/**
	 * Stores the sale step.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function write_step( \WP_REST_Request $request ) {
		return $this->attempt( $request, fn( \WC_Product $product ): array => $this->bills->save_step( $product, (string) $request['saleStep'] ) );
	}

	/**
	 * Takes the components away.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function remove( \WP_REST_Request $request ) {
		return $this->attempt(
			$request,
			function ( \WC_Product $product ): array {
				$this->bills->remove( $product );
				return array();
			}
		);
	}

	/**
	 * Does something to a product and answers with what is stored then.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @param callable         $work    What is to be done; tells what is wrong.
	 * @return \WP_REST_Response|\WP_Error
	 *
	 * @phpstan-param callable( \WC_Product ): list<EntryFault> $work
	 */
	private function attempt( \WP_REST_Request $request, callable $work ) {
		try {
			$product = ProductBills::product( (int) $request['id'] );
			if ( null === $product ) {
				return self::refused( array( BillEntry::fault( 'listing_unknown', null, 'id' ) ), 404 );
			}
			$faults = $work( $product );
			return array() === $faults ? new \WP_REST_Response( $this->bills->told( $product ) ) : self::refused( $faults, 400 );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_components_failed', $fault );
		}
	}

	/**
	 * The answer to something that was not stored.
	 *
	 * @param array[] $faults What is wrong.
	 * @param int     $status HTTP status.
	 *
	 * @phpstan-param non-empty-list<EntryFault> $faults
	 */
	public static function refused( array $faults, int $status ): \WP_Error {
		return new \WP_Error( 'stock_truth_' . $faults[0]['code'], implode( ' ', array_column( $faults, 'message' ) ), array( 'status' => $status, 'faults' => $faults ) );
	}

	/**
	 * One method of a route.
	 *
	 * @param string $methods  Methods.
	 * @param string $callback Of this class.
	 * @param array  $args     Arguments beside the id.
	 */
	private function method( string $methods, string $callback, array $args = array() ): array {
		return array(
			'methods'             => $methods,
			'callback'            => array( $this, $callback ),
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => $args,
		);
	}

	/**
	 * The schema of an answer.
	 */
	public static function schema(): array {
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-listing-components',
			'type'       => 'object',
			'properties' => self::properties(),
		);
	}

	/**
	 * The fields of an answer.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function properties(): array {
		return array(
			'id'         => array(
				'description' => __( 'Id of the product or variation.', 'stock-truth' ),
				'type'        => 'integer',
				'readonly'    => true,
			),
			'sku'        => array(
				'description' => __( 'Its SKU; empty where it has none.', 'stock-truth' ),
				'type'        => 'string',
				'readonly'    => true,
			),
			'kind'       => array(
				'description' => __( 'How the kit is stocked: never, ready-made only, or ready-made first and then assembled to order; null where it is no kit.', 'stock-truth' ),
				'type'        => array( 'string', 'null' ),
				'enum'        => array_merge( PoolRow::KIT_KINDS, array( null ) ),
			),
			'components' => array(
				'description' => __( 'What one unit takes of the ERP’s items.', 'stock-truth' ),
				'type'        => 'array',
				'maxItems'    => BillEntry::MOST,
				'items'       => array(
					'type'       => 'object',
					'properties' => array(
						'item'     => array(
							'description' => __( 'The ERP’s key of the item, normally its SKU.', 'stock-truth' ),
							'type'        => 'string',
						),
						'quantity' => array(
							'description' => __( 'How much of it one unit takes: a decimal with at most four digits behind the point.', 'stock-truth' ),
							'type'        => 'string',
						),
						'known'    => array(
							'description' => __( 'Whether the ERP has told a figure of the item.', 'stock-truth' ),
							'type'        => 'boolean',
							'readonly'    => true,
						),
					),
				),
			),
			'saleStep'   => array(
				'description' => __( 'The smallest quantity that is sold, and the step between quantities: a decimal such as 0.25.', 'stock-truth' ),
				'type'        => 'string',
			),
		);
	}
}
