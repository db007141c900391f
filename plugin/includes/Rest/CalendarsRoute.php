<?php
/**
 * `calendars…`: when people work.
 *
 * Decides nothing: that is Calendars'.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Calendar\Calendars;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\Ledger\Row\CalendarRow;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class CalendarsRoute {

	/**
	 * The calendars.
	 *
	 * @var Calendars
	 */
	private $calendars;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Calendars  $calendars   The calendars.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( Calendars $calendars, RouteFault $route_fault ) {
		$this->calendars   = $calendars;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$one      = '/calendars/(?P<name>[a-z0-9-]{1,40})';
		$schema   = array( 'schema' => array( self::class, 'schema' ) );
		$revision = array( 'type' => 'integer', 'minimum' => 0, 'description' => __( 'An earlier revision.', 'stock-truth' ) );
		return array(
			'/calendars'       => array( OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'list_calendars' ) ) ) + $schema,
			$one               => array(
				OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'show' ), array( 'revision' => $revision ) ),
				OperationDoor::door(
					\WP_REST_Server::CREATABLE,
					array( $this, 'save' ),
					array(
						'zone'  => array( 'type' => 'string', 'description' => __( 'Zone such as Europe/Berlin or UTC+2; empty: that of the shop.', 'stock-truth' ) ),
						'week'  => array( 'type' => 'object', 'description' => __( 'Spans by the day of the week: {"mon": [["09:00", "17:00"]]}.', 'stock-truth' ) ),
						'dates' => array( 'type' => 'object', 'description' => __( 'Spans by date; an empty list closes the day.', 'stock-truth' ) ),
					)
				),
			) + $schema,
			$one . '/holidays' => array(
				OperationDoor::door(
					\WP_REST_Server::CREATABLE,
					array( $this, 'import' ),
					array(
						'ics' => array( 'type' => 'string', 'required' => true, 'description' => __( 'An iCalendar file.', 'stock-truth' ) ),
						'add' => array( 'type' => 'boolean', 'default' => false, 'description' => __( 'Whether its holidays come to those that the calendar has.', 'stock-truth' ) ),
					)
				),
			) + $schema,
			$one . '/open'     => array(
				OperationDoor::door(
					\WP_REST_Server::READABLE,
					array( $this, 'open' ),
					array(
						'from'     => array( 'type' => 'string', 'description' => __( 'From when on, with an offset; now, where nothing is said.', 'stock-truth' ) ),
						'revision' => $revision,
					)
				),
			),
		);
	}

	/**
	 * All calendars.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_calendars() {
		return $this->answer( fn(): array => array_map( fn( string $name ): array => Calendars::told( $this->calendars->current( $name ) ), $this->calendars->names() ) );
	}

	/**
	 * A calendar.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->answer( fn(): array => Calendars::told( $this->named( $request ) ) );
	}

	/**
	 * Changes a calendar, or makes one: what the request names, and nothing else.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function save( \WP_REST_Request $request ) {
		return $this->answer(
			fn(): array => Calendars::told(
				$this->calendars->save(
					(string) $request['name'],
					is_string( $request['zone'] ) ? $request['zone'] : null,
					is_array( $request['week'] ) ? $request['week'] : null,
					is_array( $request['dates'] ) ? $request['dates'] : null
				)
			)
		);
	}

	/**
	 * Takes the holidays of a file.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function import( \WP_REST_Request $request ) {
		return $this->answer( fn(): array => Calendars::told( $this->calendars->import( (string) $request['name'], (string) $request['ics'], (bool) $request['add'] ) ) );
	}

	/**
	 * When a calendar is open, as instants.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function open( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$open = Calendars::open( $this->named( $request ), is_string( $request['from'] ) ? self::instant( $request['from'] ) : Moment::now() );
				return array(
					'name'         => $open['name'],
					'revision'     => $open['revision'],
					'zone'         => $open['zone'],
					'from'         => Moment::write( $open['from'] ),
					'covers_until' => Moment::write( $open['covers_until'] ),
					'intervals'    => array_map( static fn( array $one ): array => array( Moment::write( $one[0] ), Moment::write( $one[1] ) ), $open['intervals'] ),
				);
			}
		);
	}

	/**
	 * What an answer about a calendar looks like.
	 */
	public static function schema(): array {
		$text  = array( 'type' => 'string' );
		$spans = array( 'type' => 'object', 'additionalProperties' => array( 'type' => 'array', 'items' => array( 'type' => 'array', 'items' => $text ) ) );
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-calendar',
			'type'       => 'object',
			'properties' => array(
				'name'          => $text,
				'revision'      => array( 'type' => 'integer' ),
				'declared_zone' => $text,
				'zone'          => $text,
				'week'          => $spans,
				'dates'         => $spans,
				'holidays'      => array( 'type' => 'array', 'items' => array( 'type' => 'object' ) ),
				'actor'         => $text,
				'made_at'       => array( 'type' => array( 'string', 'null' ), 'format' => 'date-time' ),
			),
		);
	}

	/**
	 * The calendar that a request names, or the revision of it.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws InputError Where there is none.
	 */
	private function named( \WP_REST_Request $request ): CalendarRow {
		$name = (string) $request['name'];
		return is_int( $request['revision'] ) ? $this->calendars->revision( $name, $request['revision'] ) : $this->calendars->current( $name );
	}

	/**
	 * An instant of a request.
	 *
	 * @param string $text Text.
	 * @throws InputError Where it is none.
	 */
	private static function instant( string $text ): int {
		try {
			return Moment::parse( $text );
		} catch ( NotAMoment $wrong ) {
			throw new InputError( $wrong->reason(), $wrong->getMessage(), 'from' );
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
			return $this->route_fault->answer( 'stock_truth_calendars_failed', $fault );
		}
	}
}
