<?php
/**
 * What a text is when it is not an instant.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown for a text that is no instant; no time zone is guessed for it.
 */
final class NotAMoment extends \InvalidArgumentException {

	/**
	 * One of instant_not_readable, instant_without_offset, instant_out_of_range.
	 *
	 * @var string
	 */
	private $reason;

	/**
	 * A text that is no instant.
	 *
	 * @param string $reason The stable code.
	 * @param string $text   What was read; cut, for it may be anything.
	 */
	public function __construct( string $reason, string $text ) {
		parent::__construct( $reason . ': `' . substr( $text, 0, 40 ) . '`' );
		$this->reason = $reason;
	}

	/**
	 * The stable code.
	 *
	 * @return string
	 */
	public function reason(): string {
		return $this->reason;
	}
}
