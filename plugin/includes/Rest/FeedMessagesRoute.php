<?php
/**
 * `feeds/NAME/push-secret` and `feeds/NAME/messages`: what a shop does about what its ERP pushes.
 *
 * Decides nothing: secrets are PushSecrets', messages PushIntake's. A secret is in the one answer to the request that made
 * it, and in no other.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\PushIntake;
use StockTruth\Feed\PushSecrets;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedMessageRow;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class FeedMessagesRoute {

	/** Messages that are listed. */
	const LISTED = 50;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Takes messages in.
	 *
	 * @var PushIntake
	 */
	private $intake;

	/**
	 * Messages.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * The secrets that messages are signed by.
	 *
	 * @var PushSecrets
	 */
	private $secrets;

	/**
	 * Constructor.
	 *
	 * @param Feeds            $feeds       The feeds.
	 * @param PushIntake       $intake      Takes messages in.
	 * @param FeedMessageTable $messages    Messages.
	 * @param RouteFault       $route_fault Answers requests that failed.
	 * @param PushSecrets      $secrets     The secrets that messages are signed by.
	 */
	public function __construct( Feeds $feeds, PushIntake $intake, FeedMessageTable $messages, RouteFault $route_fault, PushSecrets $secrets ) {
		$this->feeds       = $feeds;
		$this->intake      = $intake;
		$this->messages    = $messages;
		$this->route_fault = $route_fault;
		$this->secrets     = $secrets;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$one  = '/feeds/(?P<name>[a-z0-9-]{1,40})';
		$flag = static function ( string $description ): array {
			return array(
				'type'        => 'boolean',
				'default'     => false,
				'description' => $description,
			);
		};
		return array(
			$one . '/push-secret' => array(
				self::door( \WP_REST_Server::READABLE, array( $this, 'show_secret' ) ),
				self::door( \WP_REST_Server::CREATABLE, array( $this, 'make_secret' ), array( 'rotate' => $flag( __( 'Whether it takes the place of another one, which stays valid for a day.', 'stock-truth' ) ) ) ),
				self::door( \WP_REST_Server::DELETABLE, array( $this, 'end_secret' ), array( 'all' => $flag( __( 'Whether the present one ends, too.', 'stock-truth' ) ) ) ),
			),
			$one . '/messages'    => array(
				self::door( \WP_REST_Server::READABLE, array( $this, 'list_messages' ) ),
				self::door(
					\WP_REST_Server::CREATABLE,
					array( $this, 'work_off' ),
					array(
						'accept_mass_zero' => $flag( __( 'A person has looked at the message that is held, and it is true.', 'stock-truth' ) ),
						'discard'          => $flag( __( 'The message that is held is never taken in.', 'stock-truth' ) ),
					)
				),
			),
		);
	}

	/**
	 * What is told of a feed's secrets.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show_secret( \WP_REST_Request $request ) {
		return $this->of_feed( $request, array( $this->secrets, 'told' ) );
	}

	/**
	 * Makes a secret: the answer to this request has it, and no other.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function make_secret( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) use ( $request ): \WP_REST_Response {
				$secret = $this->secrets->make( $feed, (bool) $request['rotate'] );
				return new \WP_REST_Response( array( 'secret' => $secret ) + $this->secrets->told( $feed ), 201 );
			}
		);
	}

	/**
	 * Ends the older secret, or all.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function end_secret( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) use ( $request ): array {
				if ( $request['all'] ) {
					$this->secrets->forget( $feed );
				} else {
					$this->secrets->end_older( $feed );
				}
				return $this->secrets->told( $feed );
			}
		);
	}

	/**
	 * The newest messages of a feed.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_messages( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ): array {
				return $this->messages->load( $feed->id ) + array( 'newest' => array_map( array( self::class, 'told' ), $this->messages->newest( $feed->id, self::LISTED ) ) );
			}
		);
	}

	/**
	 * Takes in what waits, as far as there is time.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function work_off( \WP_REST_Request $request ) {
		return $this->of_feed(
			$request,
			function ( FeedRow $feed ) use ( $request ): array {
				$is_discarded = (bool) $request['discard'];
				if ( $is_discarded || (bool) $request['accept_mass_zero'] ) {
					$this->intake->decide( $feed, ! $is_discarded );
				}
				$ends = microtime( true ) + FeedsRoute::SECONDS;
				return $this->intake->work_off(
					$feed,
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
			}
		);
	}

	/**
	 * What is told of a message. Its text is not.
	 *
	 * @param FeedMessageRow $message The message.
	 * @return array<string, int|string|null>
	 */
	public static function told( FeedMessageRow $message ): array {
		return array(
			'id'          => $message->message_id,
			'state'       => $message->state,
			'code'        => $message->code,
			'received_at' => Moment::write( $message->received_at ),
			'bytes'       => $message->bytes,
			'attempts'    => $message->attempts,
			'run'         => $message->run_id,
		);
	}

	/**
	 * Does something with the feed that a request names.
	 *
	 * @param \WP_REST_Request         $request Request.
	 * @param callable(FeedRow): mixed $work    What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function of_feed( \WP_REST_Request $request, callable $work ) {
		try {
			$name = $request['name'];
			$feed = is_string( $name ) ? $this->feeds->named( $name ) : null;
			return null === $feed ? FeedsRoute::unknown() : rest_ensure_response( $work( $feed ) );
		} catch ( FeedError $wrong ) {
			return new \WP_Error( $wrong->code_name(), $wrong->getMessage(), array( 'status' => 409, 'path' => $wrong->path() ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_messages_failed', $fault );
		}
	}

	/**
	 * Arguments of one method of a route.
	 *
	 * @param string               $methods  HTTP methods.
	 * @param callable             $callback What answers.
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
