<?php
/**
 * Registers the REST routes of the back office.
 *
 * Decides paths. Who may call them is in Access, what a route answers in its own class.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * `stock-truth/v1`.
 */
final class Rest {

	/**
	 * First part of every path.
	 */
	public const NAMESPACE = 'stock-truth/v1';

	/**
	 * Facts about listings.
	 *
	 * @var ListingFactsRoute
	 */
	private $listing_facts_route;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Mapping files.
	 *
	 * @var MappingsRoute
	 */
	private $mappings_route;

	/**
	 * Projection.
	 *
	 * @var ProjectRoute
	 */
	private $project_route;

	/**
	 * Asking the ERP.
	 *
	 * @var PullRoute
	 */
	private $pull_route;

	/**
	 * Constructor.
	 *
	 * @param ListingFactsRoute $listing_facts_route Facts about listings.
	 * @param Log               $log                 Where faults are written.
	 * @param MappingsRoute     $mappings_route      Mapping files.
	 * @param ProjectRoute      $project_route       Projection.
	 * @param PullRoute         $pull_route          Asking the ERP.
	 */
	public function __construct( ListingFactsRoute $listing_facts_route, Log $log, MappingsRoute $mappings_route, ProjectRoute $project_route, PullRoute $pull_route ) {
		$this->listing_facts_route = $listing_facts_route;
		$this->log                 = $log;
		$this->mappings_route      = $mappings_route;
		$this->project_route       = $project_route;
		$this->pull_route          = $pull_route;
	}

	/**
	 * Registers the routes once WordPress asks for them.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'rest_api_init', $services->callback( self::class, 'routes' ) );
	}

	/**
	 * The routes.
	 */
	public function routes(): void {
		try {
			register_rest_route( self::NAMESPACE, '/listing-facts', $this->listing_facts_route->definition() );
			register_rest_route( self::NAMESPACE, '/pull', $this->pull_route->definition() );
			register_rest_route( self::NAMESPACE, '/mappings', $this->mappings_route->definition() );
			register_rest_route( self::NAMESPACE, '/mappings/(?P<name>[a-z0-9-]{1,60})', $this->mappings_route->one() );
			register_rest_route( self::NAMESPACE, '/project', $this->project_route->definition() );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'routes_missing', $fault );
		}
	}
}
