<?php
/**
 * Something that a person asked of the queue and that is not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

defined( 'ABSPATH' ) || exit;

/**
 * A stable code, and a sentence that says what to do.
 */
final class NotPossible extends \RuntimeException {

	/**
	 * The code.
	 *
	 * @var string
	 */
	private $reason;

	/**
	 * A refusal.
	 *
	 * @param string $reason  Stable code.
	 * @param string $message What to do.
	 */
	public function __construct( string $reason, string $message ) {
		parent::__construct( $message );
		$this->reason = $reason;
	}

	/**
	 * The code.
	 */
	public function reason(): string {
		return $this->reason;
	}
}
