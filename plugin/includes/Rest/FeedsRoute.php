<?php
/**
 * `feeds`, `feeds/NAME`, `feeds/NAME/test`, `feeds/NAME/pull` and `feeds-hand-over`: the feeds of the ERP.
 *
 * Decides nothing: what a feed may declare is for `Feed`. No answer holds a secret.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Feed\FeedFields;
use StockTruth\Feed\FeedRegister;
use StockTruth\Feed\FeedReport;
use StockTruth\Feed\Ownership;
use StockTruth\Feed\Pull;
use StockTruth\Feed\Trial;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 *
 * @phpstan-import-type Told from FeedFields
 */
final class FeedsRoute {

	/** A request may read a feed so long; the rest is read in the background. */
	const SECONDS = 20;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Hands pools over.
	 *
	 * @var Ownership
	 */
	private $ownership;

	/**
	 * Asks ERPs.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Adds and changes feeds.
	 *
	 * @var FeedRegister
	 */
	private $register;

	/**
	 * How feeds are doing.
	 *
	 * @var FeedReport
	 */
	private $report;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Tries connections.
	 *
	 * @var Trial
	 */
	private $trial;

	/**
	 * Constructor.
	 *
	 * @param Feeds        $feeds       The feeds.
	 * @param Ownership    $ownership   Hands pools over.
	 * @param Pull         $pull        Asks ERPs.
	 * @param FeedRegister $register    Adds and changes feeds.
	 * @param FeedReport   $report      How feeds are doing.
	 * @param RouteFault   $route_fault Answers requests that failed.
	 * @param Trial        $trial       Tries connections.
	 */
	public function __construct( Feeds $feeds, Ownership $ownership, Pull $pull, FeedRegister $register, FeedReport $report, RouteFault $route_fault, Trial $trial ) {
		$this->feeds       = $feeds;
		$this->ownership   = $ownership;
		$this->pull        = $pull;
		$this->register    = $register;
		$this->report      = $report;
		$this->route_fault = $route_fault;
		$this->trial       = $trial;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$one = '/feeds/(?P<name>[a-z0-9-]{1,40})';
		return array(
			'/feeds'        => array(
				'schema' => array( FeedsSchema::class, 'schema' ),
				self::door( \WP_REST_Server::READABLE, array( $this, 'list_all' ) ),
				self::door( \WP_REST_Server::CREATABLE, array( $this, 'add' ), array( 'name' => array( 'type' => 'string', 'required' => true, 'description' => __( 'Small letters, digits and dashes.', 'stock-truth' ) ) ) + FeedsSchema::fields() ),
			),
			$one            => array(
				'schema' => array( FeedsSchema::class, 'schema' ),
				self::door( \WP_REST_Server::READABLE, array( $this, 'show' ) ),
				self::door( \WP_REST_Server::EDITABLE, array( $this, 'change' ), FeedsSchema::fields() ),
				self::door( \WP_REST_Server::DELETABLE, array( $this, 'remove' ) ),
			),
			'/feeds-hand-over' => array( self::door( \WP_REST_Server::CREATABLE, array( $this, 'hand_over' ) ) ),
			$one . '/test'  => array( self::door( \WP_REST_Server::CREATABLE, array( $this, 'test' ) ) ),
			$one . '/pull'  => array(
				self::door(
					\WP_REST_Server::CREATABLE,
					array( $this, 'pull' ),
					array(
						'accept_mass_zero' => array(
							'type'        => 'boolean',
							'default'     => false,
							'description' => __( 'A person has looked at a catalogue that is emptied, and it is true.', 'stock-truth' ),
						),
					)
				),
			),
		);
	}

	/**
	 * Every feed, by its rank.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_all() {
		return $this->attempt(
			function (): array {
				return array_values( array_map( array( $this->report, 'of' ), $this->feeds->all() ) );
			}
		);
	}

	/**
	 * Adds one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function add( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ) {
				$name  = $request['name'];
				$name  = is_string( $name ) ? $name : '';
				$wrong = $this->register->add( $name, self::input( $request ) );
				return array() === $wrong ? $this->told( $this->feeds->named( $name ), 201 ) : self::refused( $wrong );
			}
		);
	}

	/**
	 * Shows one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) {
				return $this->told( $feed );
			}
		);
	}

	/**
	 * Changes one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function change( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) use ( $request ) {
				$wrong = $this->register->change( $feed, self::input( $request ) );
				return array() === $wrong ? $this->told( $feed ) : self::refused( $wrong );
			}
		);
	}

	/**
	 * Removes one: its items go to the other feeds that have spoken of them.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function remove( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ): array {
				$this->ownership->remove( $feed );
				return $this->work_off();
			}
		);
	}

	/**
	 * Hands items over to the feeds that are to own them by their rank.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function hand_over() {
		return $this->attempt(
			function (): array {
				return $this->work_off();
			}
		);
	}

	/**
	 * Works off what is to be handed over, as far as there is time; the rest in the background.
	 *
	 * @return array{handed: int, waiting: int, left: bool, removed: list<string>}
	 */
	private function work_off(): array {
		$ends = microtime( true ) + self::SECONDS;
		$done = $this->ownership->hand_over(
			0,
			static function () use ( $ends ): bool {
				return microtime( true ) < $ends;
			}
		);
		if ( $done['left'] || $done['waiting'] > 0 ) {
			Schedule::hand_over( $done['left'] ? $done['after'] : 0, 1 );
		}
		unset( $done['after'] );
		return $done;
	}

	/**
	 * Tries one: writes nothing.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function test( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ): array {
				return $this->trial->of( $feed );
			}
		);
	}

	/**
	 * Reads one now.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function pull( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) use ( $request ): array {
				$ends = microtime( true ) + self::SECONDS;
				return $this->pull->run(
					$feed,
					array(
						'force'            => true,
						'accept_mass_zero' => (bool) $request['accept_mass_zero'],
						'goes_on'          => static function () use ( $ends ): bool {
							return microtime( true ) < $ends;
						},
					)
				);
			}
		);
	}

	/**
	 * A feed's report as an answer.
	 *
	 * @param FeedRow|null $feed   Feed.
	 * @param int          $status HTTP status.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function told( ?FeedRow $feed, int $status = 200 ) {
		return null === $feed ? self::unknown() : new \WP_REST_Response( $this->report->of( $feed ), $status );
	}

	/**
	 * Does something with the feed that a request names.
	 *
	 * @param \WP_REST_Request                  $request Request.
	 * @param callable(FeedRow): mixed $work    What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function of_feed( \WP_REST_Request $request, callable $work ) {
		return $this->attempt(
			function () use ( $request, $work ) {
				$name = $request['name'];
				$feed = is_string( $name ) ? $this->feeds->named( $name ) : null;
				return null === $feed ? self::unknown() : $work( $feed );
			}
		);
	}

	/**
	 * Does something and answers with what comes of it.
	 *
	 * @param callable(): mixed $work What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function attempt( callable $work ) {
		try {
			return rest_ensure_response( $work() );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_feeds_failed', $fault );
		}
	}

	/**
	 * The fields that a request sends.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return array<string, mixed>
	 */
	private static function input( \WP_REST_Request $request ): array {
		$input = array();
		foreach ( array_keys( FeedsSchema::fields() ) as $name ) {
			if ( $request->has_param( $name ) ) {
				$input[ $name ] = $request->get_param( $name );
			}
		}
		return $input;
	}

	/**
	 * The answer where something is wrong with the fields.
	 *
	 * @param list<Told> $wrong What is wrong.
	 */
	private static function refused( array $wrong ): \WP_Error {
		return new \WP_Error(
			$wrong[0]['code'],
			$wrong[0]['message'],
			array(
				'status' => 400,
				'path'   => $wrong[0]['path'],
				'faults' => $wrong,
			)
		);
	}

	/**
	 * The answer where there is no such feed.
	 */
	public static function unknown(): \WP_Error {
		return new \WP_Error( 'feed_unknown', __( 'There is no feed of that name.', 'stock-truth' ), array( 'status' => 404 ) );
	}

	/**
	 * Arguments of one method of a route.
	 *
	 * @param string                $methods  HTTP methods.
	 * @param callable              $callback What answers.
	 * @param array<string, array> $args     Parameters.
	 */
	private static function door( string $methods, callable $callback, array $args = array() ): array {
		return array(
			'methods'             => $methods,
			'callback'            => $callback,
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => $args,
		);
	}
}
