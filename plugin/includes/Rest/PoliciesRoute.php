<?php
/**
 * The routes `policies…`: what the store, its categories and its products choose.
 *
 * Decides what a request may say. A change names the revision that its author saw: where somebody else chose since, it is
 * refused with what they changed. What a field may be is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Ledger\PolicyTable;
use StockTruth\Policy\Pass;
use StockTruth\Policy\Policies;
use StockTruth\Policy\PolicyFields;
use StockTruth\Policy\PolicyReport;
use StockTruth\Policy\Preview;
use StockTruth\Policy\Scopes;
use StockTruth\Policy\Written;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class PoliciesRoute {

	/** Most policies of one answer. */
	const LIMIT_MAX = 100;

	/**
	 * Whether a change is on its way.
	 *
	 * @var Pass
	 */
	private $pass;

	/**
	 * Changes policies.
	 *
	 * @var Policies
	 */
	private $policies;

	/**
	 * What a change would come to.
	 *
	 * @var Preview
	 */
	private $preview;

	/**
	 * Tells policies.
	 *
	 * @var PolicyReport
	 */
	private $report;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Pass         $pass        Whether a change is on its way.
	 * @param Policies     $policies    Changes policies.
	 * @param Preview      $preview     What a change would come to.
	 * @param PolicyReport $report      Tells policies.
	 * @param RouteFault   $route_fault Answers requests that failed.
	 */
	public function __construct( Pass $pass, Policies $policies, Preview $preview, PolicyReport $report, RouteFault $route_fault ) {
		$this->pass        = $pass;
		$this->policies    = $policies;
		$this->preview     = $preview;
		$this->report      = $report;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route` by path.
	 *
	 * @return array<string, array<array-key, mixed>>
	 */
	public function definitions(): array {
		$one    = '/policies/(?P<scope>store|category|product)/(?P<id>\d{1,15})';
		$fields = array(
			'fields' => array(
				'type'        => 'object',
				'required'    => true,
				'description' => __( 'Values by field; quantities are decimal text. Null leaves the field to a wider scope.', 'stock-truth' ),
			),
		);
		$seen   = array(
			'revision' => array(
				'type'        => 'integer',
				'minimum'     => 0,
				'description' => __( 'The revision that the change rests on; the header If-Match may say it instead.', 'stock-truth' ),
			),
		);
		$page   = array(
			'limit' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => self::LIMIT_MAX, 'default' => self::LIMIT_MAX, 'description' => __( 'How many at most.', 'stock-truth' ) ),
		);
		$number = array( 'type' => 'integer', 'minimum' => 1, 'required' => true, 'description' => __( 'A revision.', 'stock-truth' ) );
		return array(
			'/policies'          => array(
				'schema' => array( self::class, 'schema' ),
				$this->door(
					\WP_REST_Server::READABLE,
					'list_all',
					$page + array(
						'scope' => array( 'type' => 'string', 'enum' => PolicyTable::SCOPES, 'description' => __( 'Only policies of this kind.', 'stock-truth' ) ),
						'after' => array( 'type' => 'integer', 'default' => -1, 'description' => __( 'Only those behind this category or product.', 'stock-truth' ) ),
					)
				),
			),
			$one                 => array(
				'schema' => array( self::class, 'schema' ),
				$this->door( \WP_REST_Server::READABLE, 'show', array() ),
				$this->door( 'PUT', 'replace', $fields + $seen ),
				$this->door( 'PATCH', 'change', $fields + $seen ),
				$this->door( \WP_REST_Server::DELETABLE, 'unset_all', $seen ),
			),
			$one . '/history'    => array( $this->door( \WP_REST_Server::READABLE, 'history', $page + array( 'before' => array( 'type' => 'integer', 'default' => 0, 'description' => __( 'Only revisions before this one.', 'stock-truth' ) ) ) ) ),
			$one . '/diff'       => array( $this->door( \WP_REST_Server::READABLE, 'diff', array( 'from' => $number, 'to' => $number ) ) ),
			$one . '/roll-back'  => array( $this->door( \WP_REST_Server::CREATABLE, 'roll_back', array( 'to' => $number ) + $seen ) ),
			$one . '/preview'    => array( $this->door( \WP_REST_Server::CREATABLE, 'preview', $fields ) ),
		);
	}

	/**
	 * Policies that choose something.
	 *
	 * @param \WP_REST_Request $request Request.
	 */
	public function list_all( \WP_REST_Request $request ): \WP_REST_Response {
		$scope = $request['scope'];
		return new \WP_REST_Response(
			array(
				'policies' => $this->report->choosing( is_string( $scope ) ? $scope : null, (int) $request['after'], (int) $request['limit'] ),
				'working'  => $this->pass->is_working(),
			)
		);
	}

	/**
	 * What one scope chooses.
	 *
	 * @param \WP_REST_Request $request Request.
	 */
	public function show( \WP_REST_Request $request ): \WP_REST_Response {
		return $this->told( new Written( $this->report->newest( (string) $request['scope'], (int) $request['id'] ) ) );
	}

	/**
	 * Changes some fields.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function change( \WP_REST_Request $request ) {
		return $this->written(
			$request,
			fn( int $revision ): Written => $this->policies->change( (string) $request['scope'], (int) $request['id'], self::fields( $request ), $revision, true )
		);
	}

	/**
	 * Replaces all fields.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function replace( \WP_REST_Request $request ) {
		return $this->written(
			$request,
			fn( int $revision ): Written => $this->policies->replace( (string) $request['scope'], (int) $request['id'], self::fields( $request ), $revision, true )
		);
	}

	/**
	 * Leaves everything to wider scopes.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function unset_all( \WP_REST_Request $request ) {
		return $this->written(
			$request,
			fn( int $revision ): Written => $this->policies->replace( (string) $request['scope'], (int) $request['id'], array(), $revision, true )
		);
	}

	/**
	 * Makes an earlier revision the newest.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function roll_back( \WP_REST_Request $request ) {
		$earlier = $this->report->revision( (string) $request['scope'], (int) $request['id'], (int) $request['to'] );
		if ( null === $earlier ) {
			return self::no_revision();
		}
		return $this->written( $request, fn( int $revision ): Written => $this->policies->roll_back( $earlier, $revision ) );
	}

	/**
	 * Revisions.
	 *
	 * @param \WP_REST_Request $request Request.
	 */
	public function history( \WP_REST_Request $request ): \WP_REST_Response {
		return new \WP_REST_Response( array( 'revisions' => $this->report->history( (string) $request['scope'], (int) $request['id'], (int) $request['before'], (int) $request['limit'] ) ) );
	}

	/**
	 * What differs between two revisions.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function diff( \WP_REST_Request $request ) {
		$from = $this->report->revision( (string) $request['scope'], (int) $request['id'], (int) $request['from'] );
		$to   = $this->report->revision( (string) $request['scope'], (int) $request['id'], (int) $request['to'] );
		return null === $from || null === $to ? self::no_revision() : new \WP_REST_Response( array( 'changes' => (object) PolicyFields::difference( $from->fields, $to->fields ) ) );
	}

	/**
	 * How many listings a change would touch, as `PATCH` would make it.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function preview( \WP_REST_Request $request ) {
		$scope = (string) $request['scope'];
		$id    = (int) $request['id'];
		if ( '' === Scopes::name( $scope, $id ) && PolicyTable::STORE !== $scope ) {
			return self::no_scope();
		}
		list( $fields, $faults ) = $this->policies->changed( $scope, $id, self::fields( $request ), true );
		return array() === $faults ? new \WP_REST_Response( array( 'listings' => $this->preview->touched( $scope, $id, $fields ) ) ) : self::malformed( $faults );
	}

	/**
	 * One way to ask a route, whose failure is answered.
	 *
	 * @param string                              $methods HTTP methods.
	 * @param string                              $method  Method of this class.
	 * @param array<string, array<string, mixed>> $args    Fields.
	 * @return array<string, mixed>
	 */
	private function door( string $methods, string $method, array $args ): array {
		return array(
			'methods'             => $methods,
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => $args,
			'callback'            => function ( \WP_REST_Request $request ) use ( $method ) {
				try {
					return $this->$method( $request );
				} catch ( \Throwable $fault ) {
					return $this->route_fault->answer( 'stock_truth_policy_failed', $fault );
				}
			},
		);
	}

	/**
	 * The fields of a request.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return array<array-key, mixed>
	 */
	private static function fields( \WP_REST_Request $request ): array {
		return is_array( $request['fields'] ) ? $request['fields'] : array();
	}

	/**
	 * The answer to a change.
	 *
	 * @param \WP_REST_Request          $request Request.
	 * @param callable( int ): Written $change  Takes the revision that its author saw.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function written( \WP_REST_Request $request, callable $change ) {
		$scope = (string) $request['scope'];
		if ( PolicyTable::STORE !== $scope && '' === Scopes::name( $scope, (int) $request['id'] ) || PolicyTable::STORE === $scope && 0 !== (int) $request['id'] ) {
			return self::no_scope();
		}
		$match = trim( (string) $request->get_header( 'if_match' ), " \t\"" );
		$seen  = ctype_digit( $match ) ? (int) $match : $request['revision'];
		if ( ! is_int( $seen ) ) {
			return new \WP_Error( 'stock_truth_revision_required', __( 'Please say which revision the change rests on.', 'stock-truth' ), array( 'status' => 428 ) );
		}
		$done = $change( $seen );
		if ( array() !== $done->faults ) {
			return self::malformed( $done->faults );
		}
		if ( $done->is_done() ) {
			return $this->told( $done );
		}
		return new \WP_Error(
			'stock_truth_policy_superseded',
			__( 'Somebody else changed the policy meanwhile.', 'stock-truth' ),
			array(
				'status'  => $done->is_superseded ? 412 : 409,
				'now'     => PolicyReport::one( $done->policy ),
				'changes' => (object) $done->changes,
			)
		);
	}

	/**
	 * What a scope chooses, with its revision as the tag that If-Match takes.
	 *
	 * @param Written $done What became of a change, or what is.
	 */
	private function told( Written $done ): \WP_REST_Response {
		$response = new \WP_REST_Response( PolicyReport::one( $done->policy ) + array( 'working' => $this->pass->is_working() ) );
		$response->header( 'ETag', '"' . $done->policy->revision . '"' );
		return $response;
	}

	/**
	 * The answer to fields that may not stand.
	 *
	 * @param list<array{code: string, path: string, message: string}> $faults What is wrong.
	 */
	private static function malformed( array $faults ): \WP_Error {
		return new \WP_Error( 'stock_truth_policy_malformed', __( 'Some values may not stand, so nothing was stored.', 'stock-truth' ), array( 'status' => 400, 'faults' => $faults ) );
	}

	/**
	 * The answer where there is no such category or product.
	 */
	private static function no_scope(): \WP_Error {
		return new \WP_Error( 'stock_truth_scope_unknown', __( 'There is no such category or product.', 'stock-truth' ), array( 'status' => 404 ) );
	}

	/**
	 * The answer where there is no such revision.
	 */
	private static function no_revision(): \WP_Error {
		return new \WP_Error( 'stock_truth_revision_unknown', __( 'There is no such revision; old ones are cleaned away.', 'stock-truth' ), array( 'status' => 404 ) );
	}

	/**
	 * The schema of one policy.
	 */
	public static function schema(): array {
		$properties = array();
		foreach ( PolicyFields::kinds() as $name => $kind ) {
			$properties[ $name ] = is_array( $kind ) ? array( 'type' => 'string', 'enum' => $kind ) : array( 'type' => array( 'flag' => 'boolean', 'number' => 'integer' )[ $kind ] ?? 'string' );
		}
		return array(
			'$schema'    => 'http://json-schema.org/draft-04/schema#',
			'title'      => 'stock-truth-policy',
			'type'       => 'object',
			'properties' => array(
				'scope'    => array( 'type' => 'string', 'enum' => PolicyTable::SCOPES ),
				'id'       => array( 'type' => 'integer' ),
				'name'     => array( 'type' => 'string' ),
				'revision' => array( 'type' => 'integer' ),
				'fields'   => array( 'type' => 'object', 'properties' => $properties ),
				'author'   => array( 'type' => 'string' ),
				'at'       => array( 'type' => array( 'string', 'null' ), 'format' => 'date-time' ),
				'working'  => array( 'type' => 'boolean', 'description' => __( 'Whether a change has not reached every listing yet.', 'stock-truth' ) ),
			),
		);
	}
}
