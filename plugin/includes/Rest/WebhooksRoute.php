<?php
/**
 * `webhooks…`: systems that are told what happens.
 *
 * Decides nothing: receivers are Webhooks', replays Replay's. A secret is in the one answer to the request that made it, and in no
 * other.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Outbox\Replay;
use StockTruth\Outbox\Report;
use StockTruth\Outbox\Webhooks;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class WebhooksRoute {

	/** Deliveries that are listed at most. */
	const LISTED_MAX = 500;

	/**
	 * Sends events once more.
	 *
	 * @var Replay
	 */
	private $replay;

	/**
	 * Tells of receivers.
	 *
	 * @var Report
	 */
	private $report;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * The register of receivers.
	 *
	 * @var Webhooks
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param Replay     $replay      Sends events once more.
	 * @param Report     $report      Tells of receivers.
	 * @param RouteFault $route_fault Answers requests that failed.
	 * @param Webhooks   $webhooks    The register of receivers.
	 */
	public function __construct( Replay $replay, Report $report, RouteFault $route_fault, Webhooks $webhooks ) {
		$this->replay      = $replay;
		$this->report      = $report;
		$this->route_fault = $route_fault;
		$this->webhooks    = $webhooks;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$one    = '/webhooks/(?P<name>[a-z0-9-]{1,40})';
		$schema = array( 'schema' => array( self::class, 'schema' ) );
		return array(
			'/webhooks'          => array(
				OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'list_webhooks' ) ),
				OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'add' ), self::fields() ),
			) + $schema,
			$one                 => array(
				OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'show' ) ),
				OperationDoor::door( \WP_REST_Server::DELETABLE, array( $this, 'remove' ) ),
			) + $schema,
			$one . '/test'       => array( OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'test' ) ) ),
			$one . '/pause'      => array( OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'pause' ) ) ) + $schema,
			$one . '/resume'     => array( OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'resume' ) ) ) + $schema,
			$one . '/rotate'     => array( OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'rotate' ) ) ) + $schema,
			$one . '/deliveries' => array( OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'list_deliveries' ), self::listed() ) ),
			$one . '/replay'     => array( OperationDoor::door( \WP_REST_Server::CREATABLE, array( $this, 'replay' ), self::replayed() ) ),
		);
	}

	/**
	 * All receivers and how they are doing.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_webhooks() {
		return $this->answer( fn(): array => $this->report->all() );
	}

	/**
	 * Adds a receiver: the answer to this request has its secret, and no other.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function add( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): \WP_REST_Response {
				$webhook = $this->webhooks->add( (string) $request['name'], (string) $request['url'], array_filter( (array) $request['types'], 'is_string' ), (bool) $request['personal'] );
				return new \WP_REST_Response( array( 'secret' => $webhook->secret ) + $this->report->one( $webhook ), 201 );
			}
		);
	}

	/**
	 * A receiver and how it is doing.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->answer( fn(): array => $this->report->one( $this->named( $request ) ) );
	}

	/**
	 * Removes a receiver.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function remove( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$webhook = $this->named( $request );
				$this->webhooks->remove( $webhook );
				return array( 'removed' => $webhook->name );
			}
		);
	}

	/**
	 * Sends a receiver a message that says nothing.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function test( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$outcome = $this->webhooks->test( $this->named( $request ) );
				return array( 'taken' => $outcome->is_taken(), 'http' => $outcome->http, 'code' => $outcome->code );
			}
		);
	}

	/**
	 * Stops sending.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function pause( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$webhook = $this->named( $request );
				$this->webhooks->pause( $webhook );
				return $this->report->one( $webhook );
			}
		);
	}

	/**
	 * Sends again.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function resume( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$webhook = $this->named( $request );
				$this->webhooks->resume( $webhook );
				return $this->report->one( $webhook );
			}
		);
	}

	/**
	 * Makes another secret: the answer to this request has it, and no other.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function rotate( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): \WP_REST_Response {
				$webhook = $this->named( $request );
				$secret  = $this->webhooks->rotate( $webhook );
				return new \WP_REST_Response( array( 'secret' => $secret ) + $this->report->one( $this->named( $request ) ), 201 );
			}
		);
	}

	/**
	 * The newest deliveries to a receiver.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_deliveries( \WP_REST_Request $request ) {
		return $this->answer( fn(): array => $this->report->deliveries( $this->named( $request ), is_string( $request['state'] ) ? $request['state'] : null, (int) $request['limit'] ) );
	}

	/**
	 * Sends events once more.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function replay( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$webhook = $this->named( $request );
				$from    = $request['from'];
				$to      = $request['to'];
				if ( ( null === $request['ids'] ) === ( null === $from ) ) {
					throw new InputError( 'replay_what', __( 'Name events, or a span of time.', 'stock-truth' ), 'ids' );
				}
				if ( is_string( $from ) ) {
					return array( 'events' => $this->replay->between( $webhook, self::instant( $from, 'from' ), is_string( $to ) ? self::instant( $to, 'to' ) : Moment::now() ) );
				}
				return array( 'events' => $this->replay->ids( $webhook, array_filter( (array) $request['ids'], 'is_string' ) ) );
			}
		);
	}

	/**
	 * What an answer about a receiver looks like.
	 */
	public static function schema(): array {
		$text    = array( 'type' => 'string' );
		$instant = array( 'type' => array( 'string', 'null' ), 'format' => 'date-time' );
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-webhook',
			'type'       => 'object',
			'properties' => array(
				'name'          => $text,
				'url'           => $text,
				'types'         => array( 'type' => 'array', 'items' => $text ),
				'personal'      => array( 'type' => 'boolean' ),
				'state'         => array( 'type' => 'string', 'enum' => array( WebhookRow::ACTIVE, WebhookRow::PAUSED, WebhookRow::GONE ) ),
				'secret_at'     => $instant,
				'older_ends_at' => $instant,
				'waiting'       => array( 'type' => 'integer' ),
				'waits_since'   => $instant,
				'dead'          => array( 'type' => 'integer' ),
				'succeeded_at'  => $instant,
				'failed_at'     => $instant,
				'code'          => $text,
				'rest_until'    => $instant,
			),
		);
	}

	/**
	 * Parameters of a new receiver.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function fields(): array {
		return array(
			'name'     => array( 'type' => 'string', 'required' => true, 'description' => __( 'By which you know it: 1 to 40 of a to z, 0 to 9 and -.', 'stock-truth' ) ),
			'url'      => array( 'type' => 'string', 'required' => true, 'description' => __( 'Where events are sent.', 'stock-truth' ) ),
			'types'    => array( 'type' => 'array', 'items' => array( 'type' => 'string' ), 'default' => array( '*' ), 'description' => __( 'What it wants; * is all.', 'stock-truth' ) ),
			'personal' => array( 'type' => 'boolean', 'default' => false, 'description' => __( 'Whether it is told names that stand for customers, and when one is to be forgotten.', 'stock-truth' ) ),
		);
	}

	/**
	 * Parameters of a list of deliveries.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function listed(): array {
		return array(
			'state' => array( 'type' => 'string', 'enum' => array( 'waiting', 'delivered', 'dead' ), 'description' => __( 'Only those.', 'stock-truth' ) ),
			'limit' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => self::LISTED_MAX, 'default' => 50, 'description' => __( 'How many at most.', 'stock-truth' ) ),
		);
	}

	/**
	 * Parameters of a replay.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function replayed(): array {
		return array(
			'ids'  => array( 'type' => 'array', 'items' => array( 'type' => 'string' ), 'maxItems' => Replay::STEP, 'description' => __( 'Ids of events.', 'stock-truth' ) ),
			'from' => array( 'type' => 'string', 'description' => __( 'First instant, with an offset, such as 2026-11-23T10:00:00Z.', 'stock-truth' ) ),
			'to'   => array( 'type' => 'string', 'description' => __( 'The instant behind the last; now, where nothing is said.', 'stock-truth' ) ),
		);
	}

	/**
	 * The receiver that a request names.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws InputError Where there is none.
	 */
	private function named( \WP_REST_Request $request ): WebhookRow {
		return $this->webhooks->named( (string) $request['name'] );
	}

	/**
	 * An instant of a request.
	 *
	 * @param string $text Text.
	 * @param string $path Where it stands.
	 * @throws InputError Where it is none.
	 */
	private static function instant( string $text, string $path ): int {
		try {
			return Moment::parse( $text );
		} catch ( NotAMoment $wrong ) {
			throw new InputError( $wrong->reason(), $wrong->getMessage(), $path );
		}
	}

	/**
	 * Does what a request asks for.
	 *
	 * @param callable(): mixed $work What is to be done.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function answer( callable $work ) {
		try {
			return rest_ensure_response( $work() );
		} catch ( InputError $wrong ) {
			return OperationDoor::refusal( $wrong );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_webhooks_failed', $fault );
		}
	}
}
