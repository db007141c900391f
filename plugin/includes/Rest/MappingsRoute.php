<?php
/**
 * `GET mappings`, `POST mappings` and `DELETE mappings/NAME`: the mappings that the shop can choose from.
 *
 * Decides nothing: what a mapping may say is for `Feed`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\FeedError;
use StockTruth\Feed\Mappings;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class MappingsRoute {

	/**
	 * Arguments of `register_rest_route` for the list.
	 */
	public static function definition(): array {
		return array(
			array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( self::class, 'list_all' ),
				'permission_callback' => array( Rest::class, 'may_manage' ),
			),
			array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( self::class, 'install' ),
				'permission_callback' => array( Rest::class, 'may_manage' ),
				'args'                => array(
					'name'    => array(
						'type'        => 'string',
						'required'    => true,
						'description' => __( 'Small letters, digits and dashes.', 'stock-truth' ),
					),
					'mapping' => array(
						'type'        => 'string',
						'required'    => true,
						'description' => __( 'The text of the mapping file.', 'stock-truth' ),
					),
				),
			),
		);
	}

	/**
	 * Arguments of `register_rest_route` for one mapping.
	 */
	public static function one(): array {
		return array(
			'methods'             => \WP_REST_Server::DELETABLE,
			'callback'            => array( self::class, 'remove' ),
			'permission_callback' => array( Rest::class, 'may_manage' ),
		);
	}

	/**
	 * Titles by name.
	 *
	 * @return \WP_REST_Response
	 */
	public static function list_all() {
		return rest_ensure_response( Mappings::titles() );
	}

	/**
	 * Installs one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function install( \WP_REST_Request $request ) {
		return self::attempt(
			static function () use ( $request ): void {
				Mappings::install( (string) $request['name'], (string) $request['mapping'] );
			}
		);
	}

	/**
	 * Removes one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function remove( \WP_REST_Request $request ) {
		return self::attempt(
			static function () use ( $request ): void {
				Mappings::remove( (string) $request['name'], Settings::current()->feed()['mapping'] );
			}
		);
	}

	/**
	 * Does something and answers with what there is after it.
	 *
	 * @param callable $work What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private static function attempt( callable $work ) {
		try {
			$work();
			return self::list_all();
		} catch ( FeedError $error ) {
			return new \WP_Error( $error->code_name(), $error->getMessage(), array( 'status' => 400, 'path' => $error->path() ) );
		} catch ( \Throwable $fault ) {
			return Rest::failed( 'stock_truth_mappings_failed', $fault );
		}
	}
}
