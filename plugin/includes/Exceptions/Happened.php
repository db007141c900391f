<?php
/**
 * What became of an event of the queue.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * The exception afterwards, and the core's answer about it.
 */
final class Happened {

	/** The exception as it is now. */
	public ExceptionRow $exception;

	/** Whether it moved: `moved`, `logged`, `late`, `notDue` or `refused`. */
	public string $handling;

	/** Why it was refused: the core's word; null where it was not. */
	public ?string $refusal;

	/** Whether the next step of its escalation is taken. */
	public bool $escalated;

	/**
	 * An outcome.
	 *
	 * @param ExceptionRow $exception The exception as it is now.
	 * @param string       $handling  Whether it moved.
	 * @param string|null  $refusal   Why it was refused.
	 * @param bool         $escalated Whether the next step of its escalation is taken.
	 */
	public function __construct( ExceptionRow $exception, string $handling, ?string $refusal, bool $escalated ) {
		$this->exception = $exception;
		$this->handling  = $handling;
		$this->refusal   = $refusal;
		$this->escalated = $escalated;
	}

	/**
	 * Whether it was refused.
	 */
	public function is_refused(): bool {
		return null !== $this->refusal;
	}
}
