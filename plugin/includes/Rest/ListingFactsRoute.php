<?php
/**
 * `GET listing-facts`: what is known of the shop's listings, as questions that a browser can ask the core.
 *
 * Decides how facts are cut into pages and what a page need not repeat. The facts are `Facts\ListingFacts`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Json;
use StockTruth\Facts\AskedItem;
use StockTruth\Facts\ListingFacts;

defined( 'ABSPATH' ) || exit;

/**
 * The route.
 *
 * @phpstan-import-type PoliciesQuestionPolicy from Shapes
 */
final class ListingFactsRoute {

	/**
	 * More listings than this make an answer that cheap hosts cannot send in time.
	 */
	private const LIMIT_MAX = 1000;

	/**
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param ListingFacts $listing_facts Questions about listings.
	 * @param RouteFault   $route_fault   Answers requests that failed.
	 */
	public function __construct( ListingFacts $listing_facts, RouteFault $route_fault ) {
		$this->listing_facts = $listing_facts;
		$this->route_fault   = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route`.
	 */
	public function definition(): array {
		return array(
			array(
				'methods'             => \WP_REST_Server::READABLE,
				'callback'            => array( $this, 'answer' ),
				'permission_callback' => array( Access::class, 'may_manage' ),
				'args'                => array(
					'after' => array(
						// Below zero are the ERP's items that the shop does not list; they come last.
						'description' => __( 'Where the page begins: 0, or `next` of the page before.', 'stock-truth' ),
						'type'        => 'integer',
						'default'     => 0,
					),
					'limit' => array(
						'description' => __( 'Most listings of a page.', 'stock-truth' ),
						'type'        => 'integer',
						'minimum'     => 1,
						'maximum'     => self::LIMIT_MAX,
						'default'     => 500,
					),
				),
			),
			'schema' => array( self::class, 'schema' ),
		);
	}

	/**
	 * One page.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function answer( \WP_REST_Request $request ) {
		try {
			return rest_ensure_response( $this->page( (int) $request['after'], (int) $request['limit'] ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_facts_failed', $fault );
		}
	}

	/**
	 * One page as the schema has it.
	 *
	 * @param int $after Where it begins.
	 * @param int $limit Most listings.
	 */
	private function page( int $after, int $limit ): array {
		$page  = $this->listing_facts->page( $after, $limit );
		$facts = $page['rows'];
		$last  = end( $facts );
		// Every listing of a page is judged at one instant, the one at which all were read, and most by one policy; what
		// goes by another one says so itself.
		$shared = false === $last ? array() : Json::question_out(
			'reconcile',
			array(
				'now'    => $last->question['now'],
				'policy' => $last->question['policy'],
			)
		);
		return array(
			'listings' => array_map(
				static fn( AskedItem $fact ): array => self::listing( $fact, false === $last ? null : $last->question['policy'] ),
				$facts
			),
			'shared'   => (object) $shared,
			'total'    => self::total(),
			'next'     => $page['next'],
		);
	}

	/**
	 * One listing as the schema has it.
	 *
	 * @param AskedItem  $fact   Of `ListingFacts`.
	 * @param array|null $shared The policy of the page.
	 *
	 * @phpstan-param PoliciesQuestionPolicy|null $shared
	 */
	private static function listing( AskedItem $fact, ?array $shared ): array {
		$question = Json::question_out( 'reconcile', $fact->question );
		$policies = $fact->question['policy'] === $shared ? array() : array( 'policy' => (object) $question['policy'] );
		$pools    = array();
		// An empty list of PHP's would be a list in JSON; these are groups.
		foreach ( is_array( $question['pools'] ) ? $question['pools'] : array() as $pool ) {
			$pools[] = (object) $pool;
		}
		return array(
			'id'       => $fact->id,
			'sku'      => $fact->sku,
			'name'     => html_entity_decode( wp_strip_all_tags( $fact->name ), ENT_QUOTES, 'UTF-8' ),
			'editUrl'  => esc_url_raw( $fact->edit_url ),
			'question' => array(
				'pools'   => $pools,
				'listing' => (object) $question['listing'],
				'shop'    => $question['shop'],
			) + $policies + array_filter( array_intersect_key( $question, array_flip( array( 'policies', 'components', 'supplies', 'holds' ) ) ) ),
		);
	}

	/**
	 * About how many listings there are: enough for a progress bar.
	 */
	private static function total(): int {
		$products   = wp_count_posts( 'product' );
		$variations = wp_count_posts( 'product_variation' );
		return (int) ( $products->publish ?? 0 ) + (int) ( $variations->publish ?? 0 );
	}

	/**
	 * The schema of an answer.
	 */
	public static function schema(): array {
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-listing-facts',
			'type'       => 'object',
			'properties' => array(
				'listings' => array(
					'description' => __( 'Listings in order of their ids.', 'stock-truth' ),
					'type'        => 'array',
					'items'       => array(
						'type'       => 'object',
						'properties' => array(
							'id'       => array( 'type' => 'integer' ),
							'sku'      => array( 'type' => 'string' ),
							'name'     => array( 'type' => 'string' ),
							'editUrl'  => array(
								'type'   => 'string',
								'format' => 'uri',
							),
							'question' => array( 'type' => 'object' ),
						),
					),
				),
				'shared'   => array(
					'description' => __( 'Parts of the question that all listings of the page share.', 'stock-truth' ),
					'type'        => 'object',
				),
				'total'    => array(
					'description' => __( 'About how many listings there are.', 'stock-truth' ),
					'type'        => 'integer',
				),
				'next'     => array(
					'description' => __( 'Where the next page begins; null after the last.', 'stock-truth' ),
					'type'        => array( 'integer', 'null' ),
				),
			),
		);
	}
}
