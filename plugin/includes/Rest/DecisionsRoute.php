<?php
/**
 * `decisions`: what was decided at the doors of the shop, and whether it would be decided so again.
 *
 * Decides paths, arguments and codes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Decisions\Document;
use StockTruth\Decisions\Replay;
use StockTruth\Ledger\DecisionTable;
use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class DecisionsRoute {

	/** Why a decision is kept. */
	const KINDS = array( 'refusal', 'override', 'sample' );

	/**
	 * Decisions.
	 *
	 * @var DecisionTable
	 */
	private $decisions;

	/**
	 * Documents.
	 *
	 * @var Document
	 */
	private $document;

	/**
	 * Asks again.
	 *
	 * @var Replay
	 */
	private $replay;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param DecisionTable $decisions   Decisions.
	 * @param Document      $document    Documents.
	 * @param Replay        $replay      Asks again.
	 * @param RouteFault    $route_fault Answers requests that failed.
	 */
	public function __construct( DecisionTable $decisions, Document $document, Replay $replay, RouteFault $route_fault ) {
		$this->decisions   = $decisions;
		$this->document    = $document;
		$this->replay      = $replay;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route`, by path.
	 *
	 * @return array<string, array>
	 */
	public function definitions(): array {
		$one = '/decisions/(?P<id>[1-9]\d{0,17})';
		return array(
			'/decisions'     => array(
				OperationDoor::door(
					\WP_REST_Server::READABLE,
					array( $this, 'list_decisions' ),
					array(
						'kind'     => array(
							'type'        => 'string',
							'description' => __( 'Only of this kind: refused, taken by staff all the same, or a sample of what passed.', 'stock-truth' ),
							'enum'        => self::KINDS,
						),
						'order'    => array(
							'type'        => 'integer',
							'description' => __( 'Only of the order of this number.', 'stock-truth' ),
							'minimum'     => 1,
						),
						'before'   => array(
							'type'        => 'integer',
							'description' => __( 'Only those before this number: `next` of the page before.', 'stock-truth' ),
							'minimum'     => 1,
						),
						'per_page' => array(
							'type'        => 'integer',
							'description' => __( 'How many on a page.', 'stock-truth' ),
							'default'     => 50,
							'minimum'     => 1,
							'maximum'     => 100,
						),
					)
				),
				'schema' => array( self::class, 'schema' ),
			),
			$one             => OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'show' ) ),
			$one . '/replay' => OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'again' ) ),
		);
	}

	/**
	 * A page of decisions, the newest first.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_decisions( \WP_REST_Request $request ) {
		try {
			$size = (int) $request['per_page'];
			$rows = $this->decisions->newest( $size, (int) $request['order'], (int) $request['before'], (string) $request['kind'] );
			$last = end( $rows );
			return new \WP_REST_Response(
				array(
					'decisions' => array_map( array( Document::class, 'summary' ), $rows ),
					'next'      => false === $last || count( $rows ) !== $size ? null : $last->id,
				)
			);
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_decisions_failed', $fault );
		}
	}

	/**
	 * A decision, with the document that `stock-truth replay` reads.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->of_one( $request, fn( DecisionRow $decision ): array => Document::summary( $decision ) + array( 'document' => $this->document->of( $decision ) ) );
	}

	/**
	 * Whether it would be decided so again.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function again( \WP_REST_Request $request ) {
		return $this->of_one( $request, fn( DecisionRow $decision ): array => $this->replay->of( $decision ) );
	}

	/**
	 * Answers a request about one decision.
	 *
	 * @param \WP_REST_Request                             $request Request.
	 * @param callable( DecisionRow ): array<string, mixed> $work    Answers it.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function of_one( \WP_REST_Request $request, callable $work ) {
		try {
			$decision = $this->decisions->find( (int) $request['id'] );
			if ( null === $decision ) {
				return new \WP_Error( 'stock_truth_decision_unknown', __( 'There is no decision of this number; the oldest are not kept.', 'stock-truth' ), array( 'status' => 404 ) );
			}
			return new \WP_REST_Response( $work( $decision ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_decisions_failed', $fault );
		}
	}

	/**
	 * The schema of a page.
	 *
	 * @return array<string, mixed>
	 */
	public static function schema(): array {
		$of_type = static fn( string $type ): array => array( 'type' => $type );
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-decisions',
			'type'       => 'object',
			'properties' => array(
				'decisions' => array(
					'type'  => 'array',
					'items' => array(
						'type'       => 'object',
						'properties' => array(
							'id'             => $of_type( 'integer' ),
							'at'             => array( 'type' => 'string', 'format' => 'date-time' ),
							'kind'           => array( 'type' => 'string', 'enum' => self::KINDS ),
							'step'           => $of_type( 'string' ),
							'outcome'        => $of_type( 'string' ),
							'order'          => $of_type( 'integer' ),
							'products'       => array( 'type' => 'array', 'items' => $of_type( 'integer' ) ),
							'reasons'        => array( 'type' => 'array', 'items' => $of_type( 'string' ) ),
							'rules'          => $of_type( 'string' ),
							'policyRevision' => $of_type( 'integer' ),
						),
					),
				),
				'next'      => array( 'type' => array( 'integer', 'null' ) ),
			),
		);
	}
}
