<?php
/**
 * One row that says nothing usable.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown with the place and the stable code of what is wrong.
 */
final class BadRow extends \InvalidArgumentException {

	/**
	 * The stable code, such as quantity_not_a_decimal.
	 *
	 * @var string
	 */
	private $code_name;

	/**
	 * Which field.
	 *
	 * @var string
	 */
	private $field;

	/**
	 * A bad row.
	 *
	 * @param string $code_name Stable code.
	 * @param string $field     Which field.
	 */
	public function __construct( string $code_name, string $field ) {
		parent::__construct( $field . ': ' . $code_name );
		$this->code_name = $code_name;
		$this->field     = $field;
	}

	/**
	 * The stable code.
	 */
	public function code_name(): string {
		return $this->code_name;
	}

	/**
	 * Which field.
	 */
	public function field(): string {
		return $this->field;
	}
}
