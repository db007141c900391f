<?php
/**
 * What a person does about an exception.
 *
 * Decides which event each act is, and what a person has to name for it. Whether the act is possible is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\ExceptionEventTable;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Acts.
 *
 * @phpstan-import-type Closure from Shapes
 * @phpstan-import-type Event from Queue
 */
final class Acts {

	/** How a person may close an exception. */
	const CLOSURES = array( 'accepted', 'fixedElsewhere' );

	/**
	 * The clocks of exceptions.
	 *
	 * @var Clocks
	 */
	private $clocks;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * Who stands in for which role.
	 *
	 * @var Roles
	 */
	private $roles;

	/**
	 * Constructor.
	 *
	 * @param Clocks         $clocks     The clocks of exceptions.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param Queue          $queue      The queue.
	 * @param Roles          $roles      Who stands in for which role.
	 */
	public function __construct( Clocks $clocks, ExceptionTable $exceptions, Queue $queue, Roles $roles ) {
		$this->clocks     = $clocks;
		$this->exceptions = $exceptions;
		$this->queue      = $queue;
		$this->roles      = $roles;
	}

	/**
	 * A person takes an exception on.
	 *
	 * @param int      $id       The exception.
	 * @param int      $person   Who.
	 * @param string   $note     What the person wrote.
	 * @param int|null $revision What the person saw; null where it does not matter.
	 * @throws NotPossible Where that cannot be.
	 */
	public function acknowledge( int $id, int $person, string $note = '', ?int $revision = null ): ExceptionRow {
		$exception = $this->find( $id );
		return $this->act(
			$id,
			array(
				'happening'  => 'acknowledge',
				'until'      => $this->believed_until( $exception ),
				'samePerson' => 0 !== $person && $person === $exception->acknowledged_by,
			),
			static function ( ExceptionRow $exception ) use ( $person ): void {
				$exception->acknowledged_by = $person;
			},
			$note,
			$revision
		);
	}

	/**
	 * A person gives an exception to a role, or to somebody.
	 *
	 * @param int      $id       The exception.
	 * @param string   $role     The role; empty to leave it as it is.
	 * @param int      $person   To whom; 0 for nobody in particular.
	 * @param string   $note     What the person wrote.
	 * @param int|null $revision What the person saw.
	 * @throws NotPossible Where that cannot be, or nobody could be told.
	 */
	public function assign( int $id, string $role, int $person, string $note = '', ?int $revision = null ): ExceptionRow {
		$exception = $this->find( $id );
		$role      = '' === $role ? $exception->role : $role;
		if ( ! in_array( $role, Roles::all(), true ) ) {
			/* translators: %s: roles. */
			throw new NotPossible( 'role_unknown', sprintf( __( 'There is no such role: %s are the roles.', 'stock-truth' ), implode( ', ', Roles::all() ) ) );
		}
		if ( 0 !== $person && ! $this->roles->is_reachable( $person ) ) {
			throw new NotPossible( 'person_unreachable', __( 'This person is no user of the shop, is away, or has no address that mail could go to.', 'stock-truth' ) );
		}
		return $this->act(
			$id,
			array(
				'happening'  => 'assign',
				'samePerson' => 0 !== $person && $person === $exception->acknowledged_by,
			),
			function ( ExceptionRow $exception ) use ( $role, $person ): void {
				$exception->role       = $role;
				$exception->person     = 0 === $person ? $this->roles->lead( $role ) : $person;
				$exception->owner_rule = 0;
				$exception->recipient  = 'owner';
				$exception->given      = true;
			},
			$note,
			$revision
		);
	}

	/**
	 * A person writes something down.
	 *
	 * @param int    $id   The exception.
	 * @param string $note What.
	 * @throws NotPossible Where it is nothing.
	 */
	public function note( int $id, string $note ): ExceptionRow {
		if ( '' === trim( $note ) ) {
			throw new NotPossible( 'note_missing', __( 'Write something: a note cannot be empty.', 'stock-truth' ) );
		}
		return $this->act( $id, array( 'happening' => 'note', 'until' => $this->believed_until( $this->find( $id ) ) ), null, $note );
	}

	/**
	 * A person puts an exception off.
	 *
	 * @param int      $id       The exception.
	 * @param int      $until    Until when.
	 * @param int|null $worse_by By how many cents it may grow meanwhile; null where it may not double.
	 * @param string   $note     Why.
	 * @param int|null $revision What the person saw.
	 * @throws NotPossible Where that cannot be.
	 */
	public function snooze( int $id, int $until, ?int $worse_by, string $note = '', ?int $revision = null ): ExceptionRow {
		return $this->act(
			$id,
			array(
				'happening'    => 'snooze',
				'until'        => $until,
				'worseByCents' => $worse_by,
				'note'         => '' !== trim( $note ),
			),
			null,
			$note,
			$revision
		);
	}

	/**
	 * A person closes an exception.
	 *
	 * @param int      $id       The exception.
	 * @param string   $closure  How: one of CLOSURES.
	 * @param string   $note     Why.
	 * @param int|null $revision What the person saw.
	 * @throws NotPossible Where that cannot be.
	 */
	public function close( int $id, string $closure, string $note, ?int $revision = null ): ExceptionRow {
		if ( ! in_array( $closure, self::CLOSURES, true ) ) {
			throw new NotPossible( 'not_by_hand', Words::refusal( 'notByHand' ) );
		}
		return $this->act(
			$id,
			array(
				'happening' => 'close',
				'closure'   => $closure,
				'note'      => '' !== trim( $note ),
			),
			null,
			$note,
			$revision
		);
	}

	/**
	 * A person says that an exception is the same as another one, which receives its note.
	 *
	 * @param int    $id    The exception.
	 * @param int    $other The other one.
	 * @param string $note  What the person wrote.
	 * @throws NotPossible Where that cannot be.
	 */
	public function duplicate( int $id, int $other, string $note = '' ): ExceptionRow {
		$kept = $this->exceptions->find( $other );
		if ( null === $kept || $id === $other || ! in_array( $kept->standing['state'], ExceptionTable::LISTED, true ) ) {
			throw new NotPossible( 'other_unknown', __( 'Name another exception that is not over.', 'stock-truth' ) );
		}
		$done = $this->act(
			$id,
			array( 'happening' => 'markedDuplicate' ),
			static function ( ExceptionRow $exception ) use ( $other ): void {
				$exception->other_id = $other;
			},
			$note
		);
		/* translators: %s: number of an exception. */
		$said = sprintf( __( 'The same as %s.', 'stock-truth' ), Figures::case_number( $id ) ) . ( '' === $note ? '' : ' ' . $note );
		$this->act( $other, array( 'happening' => 'note', 'until' => null ), null, $said );
		return $done;
	}

	/**
	 * Does something to an exception.
	 *
	 * @param int      $id       The exception.
	 * @param array    $event    What.
	 * @param callable( ExceptionRow ): void|null $beside Stores what else belongs to it.
	 * @param string   $note     What the person wrote.
	 * @param int|null $revision What the person saw.
	 * @throws NotPossible Where the core refuses it.
	 *
	 * @phpstan-param Event $event
	 */
	private function act( int $id, array $event, ?callable $beside, string $note, ?int $revision = null ): ExceptionRow {
		if ( strlen( $note ) > ExceptionEventTable::NOTE_BYTES ) {
			/* translators: %d: number of bytes. */
			throw new NotPossible( 'note_too_long', sprintf( __( 'A note has at most %d bytes.', 'stock-truth' ), ExceptionEventTable::NOTE_BYTES ) );
		}
		$happened = $this->queue->happen_to( $id, $event, $beside, $note, $revision );
		if ( null === $happened ) {
			$this->find( $id );
			throw new NotPossible( 'changed_meanwhile', __( 'The exception has changed since you saw it. Look at it again.', 'stock-truth' ) );
		}
		if ( null !== $happened->refusal ) {
			throw new NotPossible( strtolower( (string) preg_replace( '/[A-Z]/', '_$0', $happened->refusal ) ), Words::refusal( $happened->refusal ) );
		}
		return $happened->exception;
	}

	/**
	 * Until when somebody is believed who takes an exception on, or is heard of it, now.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private function believed_until( ExceptionRow $exception ): int {
		$now = Moment::now();
		// Where the open hours are not known for long enough, four hours by the clock: the exception must not be lost sight of.
		return $this->clocks->believed_until( $exception, $now ) ?? $now + 4 * 3600 * 1000;
	}

	/**
	 * An exception.
	 *
	 * @param int $id Its number.
	 * @throws NotPossible Where there is none.
	 */
	private function find( int $id ): ExceptionRow {
		$exception = $this->exceptions->find( $id );
		if ( null === $exception ) {
			throw new NotPossible( 'exception_unknown', __( 'There is no exception of this number.', 'stock-truth' ) );
		}
		return $exception;
	}
}
