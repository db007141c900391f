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

use StockTruth\Projection\Projection;
use StockTruth\Settings;

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
	 * Arguments of `register_rest_route`.
	 */
	public static function definition(): array {
		return array(
			'methods'             => \WP_REST_Server::CREATABLE,
			'callback'            => array( self::class, 'answer' ),
			'permission_callback' => array( Rest::class, 'may_manage' ),
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
	public static function answer( \WP_REST_Request $request ) {
		try {
			if ( 'enforce' !== Settings::current()->mode() ) {
				return new \WP_Error(
					'stock_truth_observing',
					__( 'Stock Truth only observes this shop, so it writes nothing. Switch to enforcing in its settings first.', 'stock-truth' ),
					array( 'status' => 409 )
				);
			}
			return rest_ensure_response( Projection::project( array_map( 'intval', $request['ids'] ) ) );
		} catch ( \Throwable $fault ) {
			return Rest::failed( 'stock_truth_projection_failed', $fault );
		}
	}
}
