<?php
/**
 * The clock of an exception: until when somebody has to take it on, and until when it has to be over.
 *
 * Decides nothing: which times there are is the core's to say, and so is when a clock starts, stands and ends.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\EscalationTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Sets due times, and plans the steps of the escalation.
 *
 * @phpstan-import-type Clock from Shapes
 * @phpstan-import-type DeadlinesAnswer from Shapes
 */
final class Clocks {

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The steps of escalations.
	 *
	 * @var EscalationTable
	 */
	private $escalation;

	/**
	 * The open hours.
	 *
	 * @var Hours
	 */
	private $hours;

	/**
	 * Constructor.
	 *
	 * @param Engine          $engine     The rules.
	 * @param EscalationTable $escalation The steps of escalations.
	 * @param Hours           $hours      The open hours.
	 */
	public function __construct( Engine $engine, EscalationTable $escalation, Hours $hours ) {
		$this->engine     = $engine;
		$this->escalation = $escalation;
		$this->hours      = $hours;
	}

	/**
	 * Does to an exception's clock what the core says.
	 *
	 * @param ExceptionRow $exception The exception; receives its times.
	 * @param string       $clock     The core's word.
	 * @param int          $now       Our clock.
	 *
	 * @phpstan-param Clock $clock
	 */
	public function apply( ExceptionRow $exception, string $clock, int $now ): void {
		switch ( $clock ) {
			case 'start':
				$exception->responded_at = null;
				$exception->broken_at    = null;
				$exception->paused_at    = null;
				$this->set( $exception, $this->times( $exception, $now ), false );
				return;
			case 'respond':
				$exception->responded_at = null;
				$this->set( $exception, $this->times( $exception, $now ), null !== $exception->resolve_due );
				return;
			case 'met':
				$exception->responded_at = $exception->responded_at ?? $now;
				return;
			case 'pause':
				$exception->paused_at = $now;
				// While it stands no step is due; they are planned anew when it goes on.
				$this->escalation->plan( $exception->id, $exception->standing['opening'], array_fill_keys( EscalationTable::STEPS, null ) );
				return;
			case 'resume':
				$exception->closed_at = null;
				$this->resume( $exception, $now );
				return;
			case 'stop':
				$exception->closed_at = $now;
				$exception->paused_at = null;
				return;
			case 'broken':
				$exception->broken_at = $exception->broken_at ?? $now;
				return;
			case 'keep':
				return;
		}
	}

	/**
	 * Until when somebody is believed who takes an exception on now.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param int          $now       Our clock.
	 */
	public function believed_until( ExceptionRow $exception, int $now ): ?int {
		return $this->times( $exception, $now )['ackUntil'];
	}

	/**
	 * When the administrator hears of an exception again.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param int          $last      When the administrator last did.
	 */
	public function reminder( ExceptionRow $exception, int $last ): ?int {
		return $this->engine->ask(
			'deadlines',
			array(
				'start'      => $last,
				'severity'   => $exception->standing['severity'],
				'remindedAt' => $last,
			) + Hours::question( $this->hours->from( $last ) )
		)['reminderAt'];
	}

	/**
	 * The times of an exception whose clock starts now.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param int          $now       Our clock.
	 * @return array
	 *
	 * @phpstan-return DeadlinesAnswer
	 */
	private function times( ExceptionRow $exception, int $now ): array {
		$known                        = $this->hours->from( $now );
		$exception->calendar_revision = $known['revision'];
		return $this->engine->ask(
			'deadlines',
			array(
				'start'    => $now,
				'severity' => $exception->standing['severity'],
			) + Hours::question( $known )
		);
	}

	/**
	 * Sets times.
	 *
	 * @param ExceptionRow $exception    The exception; receives them.
	 * @param array        $times        Of the core.
	 * @param bool         $only_respond Whether the time to resolve goes on.
	 *
	 * @phpstan-param DeadlinesAnswer $times
	 */
	private function set( ExceptionRow $exception, array $times, bool $only_respond ): void {
		$exception->respond_due    = $times['respondDue'];
		$exception->owner_again_at = $times['ownerAgainAt'];
		if ( ! $only_respond ) {
			$exception->resolve_due      = $times['resolveDue'];
			$exception->administrator_at = $times['administratorAt'];
		}
		$this->plan( $exception );
	}

	/**
	 * Has the clock go on with what was left when it was stopped.
	 *
	 * @param ExceptionRow $exception The exception; receives its times.
	 * @param int          $now       Our clock.
	 */
	private function resume( ExceptionRow $exception, int $now ): void {
		$stopped = $exception->paused_at;
		if ( null === $stopped ) {
			return;
		}
		$exception->paused_at        = null;
		$exception->respond_due      = $this->hours->moved( $now, $stopped, $exception->respond_due );
		$exception->owner_again_at   = $this->hours->moved( $now, $stopped, $exception->owner_again_at );
		$exception->resolve_due      = $this->hours->moved( $now, $stopped, $exception->resolve_due );
		$exception->administrator_at = $this->hours->moved( $now, $stopped, $exception->administrator_at );
		$this->plan( $exception );
	}

	/**
	 * Plans the steps of an exception's escalation at its times.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	private function plan( ExceptionRow $exception ): void {
		$this->escalation->plan(
			$exception->id,
			$exception->standing['opening'],
			array(
				'ownerAgain'    => $exception->owner_again_at,
				'deputy'        => $exception->respond_due,
				'roleLead'      => $exception->resolve_due,
				'administrator' => $exception->administrator_at,
			)
		);
	}
}
