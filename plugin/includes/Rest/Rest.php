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
use StockTruth\Requests;
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
	 * The server that has the routes. A worker that lives on has a new one for each request.
	 *
	 * @var \WP_REST_Server|null
	 */
	private $server;

	/**
	 * Files of feeds.
	 *
	 * @var FeedFileRoute
	 */
	private $feed_file_route;

	/**
	 * What is done about messages of ERPs.
	 *
	 * @var FeedMessagesRoute
	 */
	private $feed_messages_route;

	/**
	 * The door for messages of ERPs.
	 *
	 * @var FeedPushRoute
	 */
	private $feed_push_route;

	/**
	 * The feeds.
	 *
	 * @var FeedsRoute
	 */
	private $feeds_route;

	/**
	 * Facts about listings.
	 *
	 * @var ListingFactsRoute
	 */
	private $listing_facts_route;

	/**
	 * What listings are made of.
	 *
	 * @var ListingBillRoute
	 */
	private $listing_bill_route;

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
	 * Routes of operations.
	 *
	 * @var OperationRoutes
	 */
	private $operation_routes;

	/**
	 * Orders that the figures do not contain.
	 *
	 * @var OpenOrdersRoute
	 */
	private $open_orders_route;

	/**
	 * What ERPs show of orders.
	 *
	 * @var OrderReadsRoute
	 */
	private $order_reads_route;

	/**
	 * Policies.
	 *
	 * @var PoliciesRoute
	 */
	private $policies_route;

	/**
	 * The field of products in WooCommerce's REST API.
	 *
	 * @var ProductField
	 */
	private $product_field;

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
	 * ERPs that were restored.
	 *
	 * @var RestoredRoute
	 */
	private $restored_route;

	/**
	 * What is to come.
	 *
	 * @var SupplyRoute
	 */
	private $supply_route;

	/**
	 * Constructor.
	 *
	 * @param FeedFileRoute     $feed_file_route     Files of feeds.
	 * @param FeedMessagesRoute $feed_messages_route What is done about messages of ERPs.
	 * @param FeedPushRoute     $feed_push_route     The door for messages of ERPs.
	 * @param FeedsRoute        $feeds_route         The feeds.
	 * @param ListingFactsRoute $listing_facts_route Facts about listings.
	 * @param ListingBillRoute  $listing_bill_route  What listings are made of.
	 * @param Log               $log                 Where faults are written.
	 * @param MappingsRoute     $mappings_route      Mapping files.
	 * @param OperationRoutes   $operation_routes    Routes of operations.
	 * @param OpenOrdersRoute   $open_orders_route   Orders that the figures do not contain.
	 * @param OrderReadsRoute   $order_reads_route   What ERPs show of orders.
	 * @param PoliciesRoute     $policies_route      Policies.
	 * @param ProductField      $product_field       The field of products in WooCommerce's REST API.
	 * @param ProjectRoute      $project_route       Projection.
	 * @param PullRoute         $pull_route          Asking the ERP.
	 * @param RestoredRoute     $restored_route      ERPs that were restored.
	 * @param SupplyRoute       $supply_route        What is to come.
	 */
	public function __construct( FeedFileRoute $feed_file_route, FeedMessagesRoute $feed_messages_route, FeedPushRoute $feed_push_route, FeedsRoute $feeds_route, ListingFactsRoute $listing_facts_route, ListingBillRoute $listing_bill_route, Log $log, MappingsRoute $mappings_route, OperationRoutes $operation_routes, OpenOrdersRoute $open_orders_route, OrderReadsRoute $order_reads_route, PoliciesRoute $policies_route, ProductField $product_field, ProjectRoute $project_route, PullRoute $pull_route, RestoredRoute $restored_route, SupplyRoute $supply_route ) {
		$this->feed_file_route     = $feed_file_route;
		$this->feed_messages_route = $feed_messages_route;
		$this->feed_push_route     = $feed_push_route;
		$this->feeds_route         = $feeds_route;
		$this->listing_facts_route = $listing_facts_route;
		$this->listing_bill_route  = $listing_bill_route;
		$this->log                 = $log;
		$this->mappings_route      = $mappings_route;
		$this->operation_routes    = $operation_routes;
		$this->open_orders_route   = $open_orders_route;
		$this->order_reads_route   = $order_reads_route;
		$this->policies_route      = $policies_route;
		$this->product_field       = $product_field;
		$this->project_route       = $project_route;
		$this->pull_route          = $pull_route;
		$this->restored_route      = $restored_route;
		$this->supply_route        = $supply_route;
	}

	/**
	 * Registers the routes once WordPress asks for them.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action(
			'rest_api_init',
			static function () use ( $services ): void {
				// A shopper's requests are for none of these routes, and would pay for all of them.
				if ( ! Requests::is_of_shopper() ) {
					$services->get( self::class )->routes();
				}
			}
		);
		add_filter(
			'rest_pre_dispatch',
			/**
			 * Has the routes registered where a request may be for one of them after all, or for a list of routes.
			 *
			 * @param mixed $result  Passed on.
			 * @param mixed $server  Not used.
			 * @param mixed $request Request.
			 * @return mixed
			 */
			static function ( $result, $server, $request ) use ( $services ) {
				unset( $server );
				if ( $request instanceof \WP_REST_Request && ! Requests::is_of_store_api( $request->get_route() ) ) {
					$services->get( self::class )->routes();
				}
				return $result;
			},
			0,
			3
		);
		add_filter(
			'rest_pre_dispatch',
			/**
			 * Has a message looked at before WordPress reads it.
			 *
			 * @param mixed $result  An answer that is there already, or null.
			 * @param mixed $server  WordPress's server.
			 * @param mixed $request Request.
			 * @return mixed
			 */
			static function ( $result, $server, $request ) use ( $services ) {
				unset( $server );
				$is_meant = null === $result && $request instanceof \WP_REST_Request && ! Requests::is_of_store_api( $request->get_route() ) && FeedPushRoute::is_meant( $request );
				return $is_meant ? $services->get( FeedPushRoute::class )->answer( $request ) : $result;
			},
			10,
			3
		);
	}

	/**
	 * The routes, once.
	 */
	public function routes(): void {
		$server = $GLOBALS['wp_rest_server'] ?? null;
		if ( ! $server instanceof \WP_REST_Server || $server === $this->server ) {
			return;
		}
		$this->server = $server;
		try {
			foreach ( $this->feeds_route->definitions() + $this->feed_messages_route->definitions() + $this->open_orders_route->definitions() + $this->policies_route->definitions() + $this->operation_routes->definitions() as $path => $definition ) {
				register_rest_route( self::NAMESPACE, $path, $definition );
			}
			register_rest_route( self::NAMESPACE, '/feeds/(?P<name>[a-z0-9-]{1,40})/push', $this->feed_push_route->definition() );
			register_rest_route( self::NAMESPACE, '/feeds/(?P<name>[a-z0-9-]{1,40})/file', $this->feed_file_route->definition() );
			register_rest_route( self::NAMESPACE, '/feeds/(?P<name>[a-z0-9-]{1,40})/folder', $this->feed_file_route->folder() );
			register_rest_route( self::NAMESPACE, '/feeds/(?P<name>[a-z0-9-]{1,40})/order-reads', $this->order_reads_route->definition() );
			register_rest_route( self::NAMESPACE, '/feeds/(?P<name>[a-z0-9-]{1,40})/restored', $this->restored_route->definition() );
			register_rest_route( self::NAMESPACE, '/listing-facts', $this->listing_facts_route->definition() );
			register_rest_route( self::NAMESPACE, '/listings/(?P<id>\d+)/components', $this->listing_bill_route->components() );
			register_rest_route( self::NAMESPACE, '/listings/(?P<id>\d+)/sale-step', $this->listing_bill_route->sale_step() );
			$this->product_field->register();
			register_rest_route( self::NAMESPACE, '/pull', $this->pull_route->definition() );
			register_rest_route( self::NAMESPACE, '/mappings', $this->mappings_route->definition() );
			register_rest_route( self::NAMESPACE, '/mappings/(?P<name>[a-z0-9-]{1,60})', $this->mappings_route->one() );
			register_rest_route( self::NAMESPACE, '/supply', $this->supply_route->definition() );
			register_rest_route( self::NAMESPACE, '/project', $this->project_route->definition() );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'routes_missing', $fault );
		}
	}
}
