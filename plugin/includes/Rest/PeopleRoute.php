<?php
/**
 * `people…`: who is away, and who stands in.
 *
 * Decides nothing: that is Absences'.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\InputError;
use StockTruth\Ledger\Row\AbsenceRow;
use StockTruth\People\Absences;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class PeopleRoute {

	/**
	 * Absences and deputies.
	 *
	 * @var Absences
	 */
	private $absences;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Absences   $absences    Absences and deputies.
	 * @param RouteFault $route_fault Answers requests that failed.
	 */
	public function __construct( Absences $absences, RouteFault $route_fault ) {
		$this->absences    = $absences;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$schema = array( 'schema' => array( self::class, 'schema' ) );
		$text   = array( 'type' => array( 'string', 'null' ) );
		return array(
			'/people'                     => array( OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'list_people' ) ) ) + $schema,
			'/people/(?P<person>\d{1,18})' => array(
				OperationDoor::door( \WP_REST_Server::READABLE, array( $this, 'show' ) ),
				OperationDoor::door(
					\WP_REST_Server::CREATABLE,
					array( $this, 'change' ),
					array(
						'since'  => $text + array( 'description' => __( 'From when on the person is away, with an offset; now, where nothing is said.', 'stock-truth' ) ),
						'until'  => $text + array( 'description' => __( 'When the person is back, with an offset; null: is back now.', 'stock-truth' ) ),
						'deputy' => array( 'type' => array( 'integer', 'null' ), 'description' => __( 'Who stands in; null: nobody.', 'stock-truth' ) ),
					)
				),
			) + $schema,
		);
	}

	/**
	 * People of whom something was said.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_people() {
		return $this->answer( fn(): array => array_map( fn( int $person ): array => $this->told( $person ), array_keys( $this->absences->all() ) ) );
	}

	/**
	 * What is said of a person.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->answer( fn(): array => $this->told( (int) $request['person'] ) );
	}

	/**
	 * Changes what is said of a person: what the request names, and nothing else.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function change( \WP_REST_Request $request ) {
		return $this->answer(
			function () use ( $request ): array {
				$person = (int) $request['person'];
				$this->absences->together( fn() => $this->say( $person, $request ) );
				return $this->told( $person );
			}
		);
	}

	/**
	 * Says of a person what a request names.
	 *
	 * @param int              $person  Person.
	 * @param \WP_REST_Request $request Request.
	 * @throws InputError Where it cannot be said.
	 */
	private function say( int $person, \WP_REST_Request $request ): void {
		if ( $request->has_param( 'deputy' ) ) {
			$this->absences->set_deputy( $person, null === $request['deputy'] ? null : (int) $request['deputy'] );
		}
		$until = $request['until'];
		if ( is_string( $until ) ) {
			$this->absences->away( $person, is_string( $request['since'] ) ? self::instant( $request['since'], 'since' ) : Moment::now(), self::instant( $until, 'until' ) );
		} elseif ( $request->has_param( 'until' ) ) {
			$this->absences->back( $person );
		}
	}

	/**
	 * What an answer about a person looks like.
	 */
	public static function schema(): array {
		$instant = array( 'type' => array( 'string', 'null' ), 'format' => 'date-time' );
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-person',
			'type'       => 'object',
			'properties' => array(
				'person'    => array( 'type' => 'integer' ),
				'reachable' => array( 'type' => 'boolean' ),
				'stands_in' => array( 'type' => array( 'integer', 'null' ) ),
				'deputy'    => array( 'type' => array( 'integer', 'null' ) ),
				'since'     => $instant,
				'until'     => $instant,
			),
		);
	}

	/**
	 * What is told of a person.
	 *
	 * @param int $person Person.
	 * @return array<string, mixed>
	 */
	private function told( int $person ): array {
		$now = Moment::now();
		return array(
			'person'    => $person,
			'reachable' => $this->absences->reachable( $person, $now ),
			'stands_in' => $this->absences->deputy( $person, $now ),
		) + Absences::told( $this->absences->all()[ $person ] ?? new AbsenceRow() );
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
			return $this->route_fault->answer( 'stock_truth_people_failed', $fault );
		}
	}
}
