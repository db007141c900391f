<?php
/**
 * `POST project`: writes the expected figures of some products to the shop now.
 *
 * Decides only that a shop that observes is not written to. What is written is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 */
final class ProjectRoute {

	/**
	 * More products than this do not fit into the time that a host gives one request.
	 */
	private const PRODUCTS_MAX = 100;

	/**
	 * Writes the shop's figures.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Projection    $projection  Writes the shop's figures.
	 * @param RouteFault    $route_fault Answers requests that failed.
	 * @param SettingsStore $settings    The settings.
	 */
	public function __construct( Projection $projection, RouteFault $route_fault, SettingsStore $settings ) {
		$this->projection  = $projection;
		$this->route_fault = $route_fault;
		$this->settings    = $settings;
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
				'ids' => array(
					'description' => __( 'Ids of products and variations.', 'stock-truth' ),
					'type'        => 'array',
					'required'    => true,
					'minItems'    => 1,
					'maxItems'    => self::PRODUCTS_MAX,
					'uniqueItems' => true,
					'items'       => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
				),
			),
		);
	}

	/**
	 * Projects.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		try {
			if ( 'enforce' !== $this->settings->current()->mode() ) {
				return new \WP_Error(
					'stock_truth_observing',
					__( 'Stock Truth only observes this shop, so it writes nothing. Switch to enforcing in its settings first.', 'stock-truth' ),
					array( 'status' => 409 )
				);
			}
			$ids = $request['ids'];
			return rest_ensure_response( $this->projection->project( is_array( $ids ) ? array_filter( $ids, 'is_int' ) : array() ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_projection_failed', $fault );
		}
	}
}
