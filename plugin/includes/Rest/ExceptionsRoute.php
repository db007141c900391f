<?php
/**
 * `exceptions` and what a person does about one of them.
 *
 * Decides paths, arguments and codes. What may be done is for Exceptions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Exceptions\Acts;
use StockTruth\Exceptions\CaseFile;
use StockTruth\Exceptions\Listed;
use StockTruth\Exceptions\NotPossible;
use StockTruth\Exceptions\Repairs;
use StockTruth\Exceptions\Roles;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The routes.
 */
final class ExceptionsRoute {

	/** Codes that say that there is nothing of the kind, or that something has changed; every other one is a bad request. */
	const STATUSES = array(
		'exception_unknown' => 404,
		'changed_meanwhile' => 409,
		'figure_changed'    => 409,
	);

	/**
	 * What a person does.
	 *
	 * @var Acts
	 */
	private $acts;

	/**
	 * Case files.
	 *
	 * @var CaseFile
	 */
	private $case_file;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Lists.
	 *
	 * @var Listed
	 */
	private $listed;

	/**
	 * Repairs.
	 *
	 * @var Repairs
	 */
	private $repairs;

	/**
	 * Answers requests that failed.
	 *
	 * @var RouteFault
	 */
	private $route_fault;

	/**
	 * Constructor.
	 *
	 * @param Acts           $acts        What a person does.
	 * @param CaseFile       $case_file   Case files.
	 * @param ExceptionTable $exceptions  Exceptions.
	 * @param Listed         $listed      Lists.
	 * @param Repairs        $repairs     Repairs.
	 * @param RouteFault     $route_fault Answers requests that failed.
	 */
	public function __construct( Acts $acts, CaseFile $case_file, ExceptionTable $exceptions, Listed $listed, Repairs $repairs, RouteFault $route_fault ) {
		$this->acts        = $acts;
		$this->case_file   = $case_file;
		$this->exceptions  = $exceptions;
		$this->listed      = $listed;
		$this->repairs     = $repairs;
		$this->route_fault = $route_fault;
	}

	/**
	 * Arguments of `register_rest_route`, by path.
	 *
	 * @return array<string, array>
	 */
	public function definitions(): array {
		$one      = '/exceptions/(?P<id>[1-9]\d{0,17})';
		$note     = array( 'note' => self::argument( 'string', __( 'What is to be written down.', 'stock-truth' ), '' ) + array( 'maxLength' => 2000 ) );
		$revision = array( 'revision' => self::argument( 'integer', __( 'The revision that the person saw; where it has changed since, nothing is done.', 'stock-truth' ) ) );
		return array(
			'/exceptions'            => self::door(
				\WP_REST_Server::READABLE,
				array( $this, 'list_exceptions' ),
				array(
					'state'    => self::argument( 'string', __( 'Which.', 'stock-truth' ), 'listed' ) + array( 'enum' => array_keys( Listed::STATES ) ),
					'cause'    => self::argument( 'string', __( 'Only of this cause.', 'stock-truth' ) ) + array( 'enum' => array_keys( Layout::CODES['QueueCause'] ) ),
					'role'     => self::argument( 'string', __( 'Only of this role.', 'stock-truth' ) ) + array( 'enum' => Roles::all() ),
					'person'   => self::argument( 'integer', __( 'Only of this person.', 'stock-truth' ) ),
					'severity' => self::argument( 'string', __( 'Only of this severity.', 'stock-truth' ) ) + array( 'enum' => array_keys( Layout::CODES['Severity'] ) ),
					'page'     => self::argument( 'integer', __( 'Which page.', 'stock-truth' ), 1 ) + array( 'minimum' => 1 ),
					'per_page' => self::argument( 'integer', __( 'How many on a page.', 'stock-truth' ), 50 ) + array( 'minimum' => 1, 'maximum' => 100 ),
				)
			),
			$one                     => self::door( \WP_REST_Server::READABLE, array( $this, 'show' ) ),
			$one . '/case-file'      => self::door( \WP_REST_Server::READABLE, array( $this, 'case_file' ) ),
			$one . '/acknowledgement' => self::door( \WP_REST_Server::CREATABLE, array( $this, 'acknowledge' ), $note + $revision ),
			$one . '/owner'          => self::door(
				\WP_REST_Server::CREATABLE,
				array( $this, 'assign' ),
				$note + $revision + array(
					'role'   => self::argument( 'string', __( 'The role; left as it is without.', 'stock-truth' ), '' ),
					'person' => self::argument( 'integer', __( 'A person of it; whoever leads it without.', 'stock-truth' ), 0 ),
				)
			),
			$one . '/notes'          => self::door( \WP_REST_Server::CREATABLE, array( $this, 'note' ), $note ),
			$one . '/snooze'         => self::door(
				\WP_REST_Server::CREATABLE,
				array( $this, 'snooze' ),
				$note + $revision + array(
					'until'        => self::argument( 'string', __( 'Until when, with an offset: 2026-11-30T09:00:00+01:00.', 'stock-truth' ) ) + array( 'required' => true ),
					'worseByCents' => self::argument( 'integer', __( 'By how many cents it may grow meanwhile; it may not double without.', 'stock-truth' ) ) + array( 'minimum' => 0 ),
				)
			),
			$one . '/closure'        => self::door( \WP_REST_Server::CREATABLE, array( $this, 'close' ), $note + $revision + array( 'as' => self::argument( 'string', __( 'How.', 'stock-truth' ) ) + array( 'enum' => Acts::CLOSURES, 'required' => true ) ) ),
			$one . '/duplicate'      => self::door( \WP_REST_Server::CREATABLE, array( $this, 'duplicate' ), $note + array( 'of' => self::argument( 'integer', __( 'The other exception.', 'stock-truth' ) ) + array( 'required' => true ) ) ),
			$one . '/repair'         => array(
				self::door( \WP_REST_Server::READABLE, array( $this, 'preview' ) ),
				self::door( \WP_REST_Server::CREATABLE, array( $this, 'repair' ), $note + array( 'seen' => self::argument( array( 'integer', 'null' ), __( 'What the preview says that the shop shows, in ten-thousandths.', 'stock-truth' ) ) + array( 'required' => true ) ) ),
				self::door( \WP_REST_Server::DELETABLE, array( $this, 'undo' ), $note ),
			),
		);
	}

	/**
	 * A page of exceptions.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function list_exceptions( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ): array {
				$where = array();
				foreach ( array( 'cause', 'role', 'severity' ) as $column ) {
					if ( is_string( $request[ $column ] ) && '' !== $request[ $column ] ) {
						$where[ $column ] = $request[ $column ];
					}
				}
				if ( null !== $request['person'] ) {
					$where['person'] = (int) $request['person'];
				}
				$size = (int) $request['per_page'];
				return $this->listed->page( (string) $request['state'], $where, $size, ( (int) $request['page'] - 1 ) * $size );
			}
		);
	}

	/**
	 * An exception.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function show( \WP_REST_Request $request ) {
		return $this->attempt( fn(): array => $this->listed->shown( array( $this->find( $request ) ) )[0] );
	}

	/**
	 * Its case file, as data and as text.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function case_file( \WP_REST_Request $request ) {
		return $this->attempt(
			function () use ( $request ): array {
				$exception = $this->find( $request );
				return array( 'text' => $this->case_file->text( $exception ) ) + $this->case_file->data( $exception );
			}
		);
	}

	/**
	 * Takes it on.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function acknowledge( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->acknowledge( (int) $request['id'], get_current_user_id(), (string) $request['note'], self::revision( $request ) ) );
	}

	/**
	 * Gives it to somebody.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function assign( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->assign( (int) $request['id'], (string) $request['role'], (int) $request['person'], (string) $request['note'], self::revision( $request ) ) );
	}

	/**
	 * Writes something down.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function note( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->note( (int) $request['id'], (string) $request['note'] ) );
	}

	/**
	 * Puts it off.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function snooze( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->snooze( (int) $request['id'], Moment::parse( (string) $request['until'] ), null === $request['worseByCents'] ? null : (int) $request['worseByCents'], (string) $request['note'], self::revision( $request ) ) );
	}

	/**
	 * Closes it.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function close( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->close( (int) $request['id'], (string) $request['as'], (string) $request['note'], self::revision( $request ) ) );
	}

	/**
	 * Says that it is the same as another one.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function duplicate( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->acts->duplicate( (int) $request['id'], (int) $request['of'], (string) $request['note'] ) );
	}

	/**
	 * What a repair would write.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function preview( \WP_REST_Request $request ) {
		return $this->attempt( fn(): array => $this->repairs->preview( (int) $request['id'] ) );
	}

	/**
	 * Repairs it.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function repair( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->repairs->apply( (int) $request['id'], null === $request['seen'] ? null : (int) $request['seen'], (string) $request['note'] ) );
	}

	/**
	 * Takes the last repair back.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function undo( \WP_REST_Request $request ) {
		return $this->act( fn(): ExceptionRow => $this->repairs->undo( (int) $request['id'], (string) $request['note'] ) );
	}

	/**
	 * Does something to an exception, and answers what it is afterwards.
	 *
	 * @param callable(): ExceptionRow $work What.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function act( callable $work ) {
		return $this->attempt( fn(): array => $this->listed->shown( array( $work() ) )[0] );
	}

	/**
	 * Answers a request, whatever is thrown.
	 *
	 * @param callable(): array<string, mixed> $work Answers it.
	 * @return \WP_REST_Response|\WP_Error
	 */
	private function attempt( callable $work ) {
		try {
			return new \WP_REST_Response( $work() );
		} catch ( NotPossible $no ) {
			return new \WP_Error( 'stock_truth_' . $no->reason(), $no->getMessage(), array( 'status' => self::STATUSES[ $no->reason() ] ?? 400 ) );
		} catch ( NotAMoment $error ) {
			return new \WP_Error( 'stock_truth_' . $error->reason(), __( 'The instant cannot be read: 2026-11-30T09:00:00+01:00 is one.', 'stock-truth' ), array( 'status' => 400 ) );
		} catch ( \Throwable $fault ) {
			return $this->route_fault->answer( 'stock_truth_exceptions_failed', $fault );
		}
	}

	/**
	 * The exception that a request is about.
	 *
	 * @param \WP_REST_Request $request Request.
	 * @throws NotPossible Where there is none.
	 */
	private function find( \WP_REST_Request $request ): ExceptionRow {
		$exception = $this->exceptions->find( (int) $request['id'] );
		if ( null === $exception ) {
			throw new NotPossible( 'exception_unknown', __( 'There is no exception of this number.', 'stock-truth' ) );
		}
		return $exception;
	}

	/**
	 * The revision that a person saw; null where the request names none.
	 *
	 * @param \WP_REST_Request $request Request.
	 */
	private static function revision( \WP_REST_Request $request ): ?int {
		return null === $request['revision'] ? null : (int) $request['revision'];
	}

	/**
	 * A door for whoever runs the shop.
	 *
	 * @param string                 $methods  Methods.
	 * @param callable               $callback Answers it.
	 * @param array<string, mixed[]> $args     Its arguments.
	 * @return array<string, mixed>
	 */
	private static function door( string $methods, callable $callback, array $args = array() ): array {
		return array(
			'methods'             => $methods,
			'callback'            => $callback,
			'permission_callback' => array( Access::class, 'may_manage' ),
			'args'                => $args,
		);
	}

	/**
	 * An argument.
	 *
	 * @param string|string[] $type        Its type.
	 * @param string          $description What it is.
	 * @param mixed           $fallback    What holds without it; null for nothing.
	 * @return array<string, mixed>
	 */
	private static function argument( $type, string $description, $fallback = null ): array {
		$argument = array(
			'type'        => $type,
			'description' => $description,
		);
		return null === $fallback ? $argument : $argument + array( 'default' => $fallback );
	}
}
