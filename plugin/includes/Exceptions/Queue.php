<?php
/**
 * The queue: every exception moves through here, and whatever moves one is written down.
 *
 * Decides what is stored and in which order. What an event does to an exception, and what follows for its clock and its
 * owner, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\ExceptionEventTable;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionEventRow;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Takes events.
 *
 * @phpstan-import-type ExceptionAnswer from Shapes
 * @phpstan-import-type ExceptionQuestion from Shapes
 * @phpstan-import-type QueueCause from Shapes
 *
 * @phpstan-type Event array{happening: value-of<Queue::HAPPENINGS>, shopRead?: int, erpPosition?: int, severity?: 'low'|'medium'|'high', cents?: int, ordersShort?: bool, until?: int|null, worseByCents?: int|null, note?: bool, samePerson?: bool, closure?: 'healed'|'repaired'|'accepted'|'fixedElsewhere'|'reattributed'|'duplicateOf'|'subjectGone'|'policyChanged'|null, parent?: QueueCause|null, step?: 'ownerAgain'|'deputy'|'roleLead'|'administrator'|null, inheritedState?: 'suspected'|'open'|'acknowledged'|'snoozed'|'resolved'|null, inheritedFirstSeen?: int|null, inheritedSeen?: int}
 */
final class Queue {

	/** The core's words for what happens to an exception. */
	const HAPPENINGS = array( 'disagree', 'agree', 'unknown', 'reattributed', 'inherited', 'acknowledge', 'assign', 'note', 'snooze', 'snoozeEnds', 'ackExpires', 'stepDue', 'repairApplied', 'repairUndone', 'close', 'parentOpened', 'parentClosed', 'subjectGone', 'policyChanged', 'markedDuplicate' );

	/** What is looked at again and again: it is written down where it changes something that somebody sees. */
	const OBSERVED = array( 'disagree', 'agree', 'unknown', 'snoozeEnds', 'ackExpires', 'stepDue' );

	/**
	 * The clocks of exceptions.
	 *
	 * @var Clocks
	 */
	private $clocks;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * What happened to exceptions.
	 *
	 * @var ExceptionEventTable
	 */
	private $event_table;

	/**
	 * Tells other systems.
	 *
	 * @var Outward
	 */
	private $outward;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Whose they are.
	 *
	 * @var Owners
	 */
	private $owners;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * What developers are told once everything that belongs together is stored.
	 *
	 * @var list<array{0: Happened, 1: string}>
	 */
	private $untold = array();

	/**
	 * Constructor.
	 *
	 * @param Clocks              $clocks      The clocks of exceptions.
	 * @param Database            $database    The database.
	 * @param Engine              $engine      The rules.
	 * @param ExceptionEventTable $event_table What happened to exceptions.
	 * @param ExceptionTable      $exceptions  Exceptions.
	 * @param Outward             $outward     Tells other systems.
	 * @param Owners              $owners      Whose they are.
	 * @param SettingsStore       $settings    The settings.
	 */
	public function __construct( Clocks $clocks, Database $database, Engine $engine, ExceptionEventTable $event_table, ExceptionTable $exceptions, Outward $outward, Owners $owners, SettingsStore $settings ) {
		$this->clocks      = $clocks;
		$this->database    = $database;
		$this->engine      = $engine;
		$this->event_table = $event_table;
		$this->exceptions  = $exceptions;
		$this->outward     = $outward;
		$this->owners      = $owners;
		$this->settings    = $settings;
	}

	/**
	 * Something happened to the exception of a cause and a subject, whether or not there is one yet.
	 *
	 * @param string $cause   The core's word.
	 * @param string $subject Of Subject.
	 * @param array  $event   What happened, by the layout's names.
	 * @param callable( ExceptionRow ): void|null $beside Stores what else belongs to it, once it has moved.
	 *
	 * @phpstan-param QueueCause $cause
	 * @phpstan-param Event      $event
	 */
	public function happen( string $cause, string $subject, array $event, ?callable $beside = null ): Happened {
		$now      = Moment::now();
		$happened = $this->database->transaction_of_ours(
			function () use ( $cause, $subject, $event, $beside, $now ): Happened {
				return $this->move( $this->exceptions->lock( $cause, $subject, $now ), $event, $beside, '', array(), $now );
			}
		);
		$this->tell( $happened, $event['happening'] );
		return $happened;
	}

	/**
	 * Something happened to an exception.
	 *
	 * @param int      $id       Its number.
	 * @param array    $event    What happened, by the layout's names.
	 * @param callable( ExceptionRow ): void|null $beside Stores what else belongs to it, once it has moved.
	 * @param string   $note     What a person wrote.
	 * @param int|null $revision What the person saw; null where it does not matter.
	 * @param array<string, int|string|null> $more What else is written down of it.
	 * @return Happened|null None where there is no such exception, or it has changed since the person saw it.
	 *
	 * @phpstan-param Event $event
	 */
	public function happen_to( int $id, array $event, ?callable $beside = null, string $note = '', ?int $revision = null, array $more = array() ): ?Happened {
		$now      = Moment::now();
		$happened = $this->database->transaction_of_ours(
			function () use ( $id, $event, $beside, $note, $revision, $more, $now ): ?Happened {
				$exception = $this->exceptions->lock_by_id( $id );
				if ( null === $exception || ( null !== $revision && $revision !== $exception->revision ) ) {
					return null;
				}
				return $this->move( $exception, $event, $beside, $note, $more, $now );
			}
		);
		if ( null !== $happened ) {
			$this->tell( $happened, $event['happening'] );
		}
		return $happened;
	}

	/**
	 * Has several events take effect together or not at all.
	 *
	 * @param callable(): void $work Calls happen() and happen_to().
	 */
	public function together( callable $work ): void {
		$this->database->transaction_of_ours(
			function () use ( $work ): void {
				// What a conflict took back is not told.
				$this->untold = array();
				$work();
			}
		);
		$untold       = $this->untold;
		$this->untold = array();
		foreach ( $untold as list( $happened, $happening ) ) {
			$this->tell( $happened, $happening );
		}
	}

	/**
	 * Moves a locked exception.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param array        $event     What happened.
	 * @param callable( ExceptionRow ): void|null $beside Stores what else belongs to it.
	 * @param string       $note      What a person wrote.
	 * @param array<string, int|string|null> $more What else is written down of it.
	 * @param int          $now       Our clock.
	 *
	 * @phpstan-param Event $event
	 */
	private function move( ExceptionRow $exception, array $event, ?callable $beside, string $note, array $more, int $now ): Happened {
		$policy = $this->settings->current()->policy();
		/** @var QueueCause $cause */
		$cause  = $exception->cause;
		$before = $exception->standing['state'];
		/** @var ExceptionAnswer $answer */
		$answer = $this->engine->ask(
			'exception',
			array(
				'now'                => $now,
				'cause'              => $cause,
				'exception'          => $exception->standing,
				'graceMs'            => $policy['graceMs'],
				'graceConfirmations' => $policy['graceConfirmations'],
			) + $event
		);
		$handling  = $answer['handling'];
		$was_moved = 'moved' === $handling;
		if ( 'late' === $handling ) {
			++$exception->late;
		}
		$exception->standing = $answer['exception'];
		if ( $was_moved ) {
			if ( null !== $beside ) {
				$beside( $exception );
			}
			$this->follow( $exception, $answer, $now );
		}
		if ( $was_moved || 'late' === $handling ) {
			$exception->changed_at = $was_moved ? $now : $exception->changed_at;
			$this->exceptions->write( $exception );
		}
		if ( $was_moved ) {
			$this->outward->say( $exception, $event['happening'], $answer['news'] );
		}
		if ( self::is_written_down( $event['happening'], $answer, $before ) ) {
			$line       = self::line( $exception, $event, $answer, $before, $note, $now );
			$line->data = $more + ( $line->data ?? array() );
			$this->event_table->add( $line );
		}
		return new Happened( $exception, $handling, $answer['refusal'], $answer['escalated'] );
	}

	/**
	 * What follows from a move for the exception's clock, its owner and who is told.
	 *
	 * @param ExceptionRow $exception The exception; receives it.
	 * @param array        $answer    Of the core.
	 * @param int          $now       Our clock.
	 *
	 * @phpstan-param ExceptionAnswer $answer
	 */
	private function follow( ExceptionRow $exception, array $answer, int $now ): void {
		if ( $answer['routed'] ) {
			$this->owners->route( $exception );
			$exception->closed_at = null;
			$exception->other_id  = null;
		}
		if ( 'acknowledged' !== $exception->standing['state'] ) {
			$exception->acknowledged_by = 0;
		}
		$this->clocks->apply( $exception, $answer['clock'], $now );
		if ( null !== $answer['news'] ) {
			$exception->news    = $answer['news'];
			$exception->news_at = $now;
		}
	}

	/**
	 * Whether an event is written down: whatever a person does, and of what is looked at again and again what moved it to
	 * another state or is news.
	 *
	 * @param string $happening What happened.
	 * @param array  $answer    Of the core.
	 * @param string $before    Where the exception stood before.
	 *
	 * @phpstan-param ExceptionAnswer $answer
	 */
	private static function is_written_down( string $happening, array $answer, string $before ): bool {
		if ( 'refused' === $answer['handling'] ) {
			return false;
		}
		if ( ! in_array( $happening, self::OBSERVED, true ) ) {
			return true;
		}
		return $answer['exception']['state'] !== $before || null !== $answer['news'] || $answer['escalated'];
	}

	/**
	 * A line of what happened.
	 *
	 * @param ExceptionRow $exception The exception afterwards.
	 * @param array        $event     What happened.
	 * @param array        $answer    Of the core.
	 * @param string       $before    Where the exception stood before.
	 * @param string       $note      What a person wrote.
	 * @param int          $now       Our clock.
	 *
	 * @phpstan-param Event           $event
	 * @phpstan-param ExceptionAnswer $answer
	 */
	private static function line( ExceptionRow $exception, array $event, array $answer, string $before, string $note, int $now ): ExceptionEventRow {
		$line               = new ExceptionEventRow();
		$line->exception_id = $exception->id;
		$line->opening      = $exception->standing['opening'];
		$line->happened_at  = $now;
		$line->happening    = $event['happening'];
		$line->actor        = Events::actor();
		$line->state_before = $before;
		$line->state_after  = $exception->standing['state'];
		$line->news         = $answer['news'] ?? '';
		$line->shop_read    = $event['shopRead'] ?? 0;
		$line->erp_position = $event['erpPosition'] ?? 0;
		$line->note         = $note;
		$line->data         = array_filter(
			array(
				'why'      => $exception->standing['why'],
				'closure'  => $exception->standing['closure'],
				'severity' => $exception->standing['severity'],
				'cents'    => $exception->standing['cents'],
				'shown'    => $exception->shown,
				'expected' => $exception->expected,
				'role'     => $exception->role,
				'person'   => $exception->person,
				'until'    => $event['until'] ?? null,
				'step'     => $event['step'] ?? null,
				'other'    => $exception->other_id,
			),
			static fn( $value ): bool => null !== $value && '' !== $value
		);
		return $line;
	}

	/**
	 * Tells developers.
	 *
	 * @param Happened $happened  What became of it.
	 * @param string   $happening What happened.
	 */
	private function tell( Happened $happened, string $happening ): void {
		if ( 'moved' !== $happened->handling ) {
			return;
		}
		if ( $this->database->is_in_transaction() ) {
			$this->untold[] = array( $happened, $happening );
			return;
		}
		$this->outward->send();
		/**
		 * Fires after an exception moved and is stored.
		 *
		 * @since 0.1.0
		 *
		 * @param ExceptionRow $exception The exception as it is now.
		 * @param string       $happening What happened: one of the core's words, such as `disagree` or `acknowledge`.
		 */
		do_action( 'stock_truth_exception_moved', $happened->exception, $happening );
	}
}
