<?php
/**
 * Has the delay of an exception reach the next person.
 *
 * Decides who a step is sent to, and what is written down of it. When a step is due and whether it still has to be taken is
 * the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\EscalationTable;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Takes steps.
 *
 * @phpstan-import-type EscalationStep from Shapes
 */
final class Escalation {

	const SENT         = 'sent';
	const NO_ADDRESS   = 'no_address';
	const FAILED       = 'transport_failed';
	const NOT_NEEDED   = 'skipped';
	const OTHER_OPENED = 'skipped_closed';


	/**
	 * The clocks of exceptions.
	 *
	 * @var Clocks
	 */
	private $clocks;

	/**
	 * The steps.
	 *
	 * @var EscalationTable
	 */
	private $escalation;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Sends letters.
	 *
	 * @var Mail
	 */
	private $mail;

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
	 * @param Clocks          $clocks     The clocks of exceptions.
	 * @param EscalationTable $escalation The steps.
	 * @param ExceptionTable  $exceptions Exceptions.
	 * @param Mail            $mail       Sends letters.
	 * @param Queue           $queue      The queue.
	 * @param Roles           $roles      Who stands in for which role.
	 */
	public function __construct( Clocks $clocks, EscalationTable $escalation, ExceptionTable $exceptions, Mail $mail, Queue $queue, Roles $roles ) {
		$this->clocks     = $clocks;
		$this->escalation = $escalation;
		$this->exceptions = $exceptions;
		$this->mail       = $mail;
		$this->queue      = $queue;
		$this->roles      = $roles;
	}

	/**
	 * Takes the steps whose time has passed.
	 *
	 * @param int              $now     Our clock.
	 * @param callable(): bool $goes_on Whether there is time for more.
	 * @return int How many were looked at.
	 */
	public function run( int $now, callable $goes_on ): int {
		$count = 0;
		foreach ( $this->escalation->due( $now, 200 ) as $step ) {
			if ( ! $goes_on() ) {
				break;
			}
			++$count;
			$exception = $this->exceptions->find( $step['exception_id'] );
			if ( null === $exception || $exception->standing['opening'] !== $step['opening'] ) {
				$this->escalation->ran( $step['exception_id'], $step['opening'], $step['step'], $now, self::OTHER_OPENED, 0 );
				continue;
			}
			$this->take( $exception, $step['step'], $now );
		}
		return $count;
	}

	/**
	 * Takes the first step of an exception that has not been taken yet.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param int          $now       Our clock.
	 */
	public function next( ExceptionRow $exception, int $now ): void {
		foreach ( $this->escalation->of( $exception->id, $exception->standing['opening'] ) as $step ) {
			if ( null === $step['ran_at'] ) {
				$this->send( $exception, $step['step'], $now );
				return;
			}
		}
	}

	/**
	 * Takes a step that is due, if it still has to be taken.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param string       $step      The step.
	 * @param int          $now       Our clock.
	 */
	private function take( ExceptionRow $exception, string $step, int $now ): void {
		/** @var EscalationStep $word */
		$word     = $step;
		$happened = $this->queue->happen_to(
			$exception->id,
			array(
				'happening' => 'stepDue',
				'step'      => $word,
			)
		);
		if ( null === $happened || ! $happened->escalated ) {
			$this->escalation->ran( $exception->id, $exception->standing['opening'], $step, $now, self::NOT_NEEDED, 0 );
			return;
		}
		$this->send( $happened->exception, $step, $now );
	}

	/**
	 * Sends a step; where it reaches nobody, the next one at once.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param string       $step      The step.
	 * @param int          $now       Our clock.
	 */
	private function send( ExceptionRow $exception, string $step, int $now ): void {
		$opening = $exception->standing['opening'];
		$from    = (int) array_search( $step, EscalationTable::STEPS, true );
		foreach ( array_slice( EscalationTable::STEPS, $from ) as $each ) {
			$person  = $this->person( $exception, $each );
			$address = 'administrator' === $each ? (string) get_option( 'admin_email' ) : Roles::address( $person );
			// Whoever takes the step writes first: of two nodes one sends.
			if ( ! $this->escalation->ran( $exception->id, $opening, $each, $now, self::NO_ADDRESS, $person ) ) {
				return;
			}
			if ( '' === $address ) {
				continue;
			}
			$is_sent = $this->mail->step( $address, $exception, $each );
			$this->escalation->became( $exception->id, $opening, $each, $is_sent ? self::SENT : self::FAILED, $person );
			if ( $is_sent ) {
				$this->remind( $exception, $each, $now );
				return;
			}
		}
	}

	/**
	 * Has the administrator hear of it again.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param string       $step      The step that was taken.
	 * @param int          $now       Our clock.
	 */
	private function remind( ExceptionRow $exception, string $step, int $now ): void {
		$again = 'administrator' === $step ? $this->clocks->reminder( $exception, $now ) : null;
		if ( null !== $again ) {
			$this->escalation->again( $exception->id, $exception->standing['opening'], $step, $again );
		}
	}

	/**
	 * Who a step is sent to; 0 for nobody of the shop's people.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @param string       $step      The step.
	 */
	private function person( ExceptionRow $exception, string $step ): int {
		switch ( $step ) {
			case 'ownerAgain':
				return $exception->person;
			case 'deputy':
				return $this->roles->deputy( $exception->role, $exception->person );
			case 'roleLead':
				return $this->roles->lead( $exception->role );
			default:
				return 0;
		}
	}
}
