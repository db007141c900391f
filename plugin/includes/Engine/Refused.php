<?php
/**
 * A question that the core refused whole.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Thrown for a malformed question: a defect of whoever built it, or bad input passed on.
 */
final class Refused extends \InvalidArgumentException {

	/**
	 * The stable code, such as value_out_of_range.
	 *
	 * @var string
	 */
	private $code_name;

	/**
	 * Where, such as lines[3].quantity.
	 *
	 * @var string
	 */
	private $path;

	/**
	 * A refused question.
	 *
	 * @param string $code_name The stable code.
	 * @param string $path      Where; empty for the question as a whole.
	 */
	public function __construct( string $code_name, string $path ) {
		parent::__construct( '' === $path ? $code_name : $path . ': ' . $code_name );
		$this->code_name = $code_name;
		$this->path      = $path;
	}

	/**
	 * The stable code.
	 *
	 * @return string
	 */
	public function code_name(): string {
		return $this->code_name;
	}

	/**
	 * Where the fault is.
	 *
	 * @return string
	 */
	public function path(): string {
		return $this->path;
	}
}
