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
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class MappingsRoute {

	/**
	 * Mapping files.
	 *
	 * @var Mappings
	 */
	private $mappings;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param Mappings      $mappings    Mapping files.
	 * @param RouteFault    $route_fault Answers requests that failed.
	 * @param Feeds         $feeds       The feeds.
	 */
	public function __construct( Mappings $mappings, RouteFault $route_fault, Feeds $feeds ) {
		$this->mappings    = $mappings;
		$this->route_fault = $route_fault;
		$this->feeds       = $feeds;
	}

	/**
	 * Arguments of `register_rest_route` for the list.
	 */
	public function definition(): array {
		return array(
			array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( self::class, 'list_all' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
			),
			array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'install' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
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
	public function one(): array {
		return array(
			'methods'             => \WP_REST_Server::DELETABLE,
			'callback'            => array( $this, 'remove' ),
			'permission_callback' => array( Access::class, 'may_manage' ),
		);
	}

	/**
	 * Titles by name.
	 *
	 * @return \WP_REST_Response
	 */
	public static function list_all() {
		return new \WP_REST_Response( Mappings::titles() );
	}

	/**
	 * Installs one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function install( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ): void {
				$this->mappings->install( (string) $request['name'], (string) $request['mapping'] );
			}
		);
	}

	/**
	 * Removes one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function remove( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ): void {
				$this->mappings->remove( (string) $request['name'], array_column( $this->feeds->all(), 'mapping' ) );
			}
		);
	}

	/**
	 * Does something and answers with what there is after it.
	 *
	 * @param callable $work What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function attempt( callable $work ) {
		try {
			$work();
			return self::list_all();
		} catch ( FeedError $error ) {
			return new \WP_Error( $error->code_name(), $error->getMessage(), array( 'status' => 400, 'path' => $error->path() ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_mappings_failed', $fault );
		}
	}
}
