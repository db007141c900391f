<?php
/**
 * What a text is when it is not a quantity.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown for a text that is no quantity; nothing is guessed from it.
 */
final class NotADecimal extends \InvalidArgumentException {

	/**
	 * One of quantity_not_a_decimal, quantity_too_fine, quantity_out_of_range.
	 *
	 * @var string
	 */
	private $reason;

	/**
	 * A text that is no quantity.
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
