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
 * Thrown with the column and the stable code of what is wrong.
 */
final class BadRow extends \InvalidArgumentException {

	/**
	 * The stable code, such as quantity_not_a_decimal.
	 *
	 * @var string
	 */
	private $code_name;

	/**
	 * Which column; empty where the row as a whole is wrong.
	 *
	 * @var string
	 */
	private $column;

	/**
	 * The item that the row is about; empty where not even that can be read.
	 *
	 * @var string
	 */
	private $item;

	/**
	 * A bad row.
	 *
	 * @param string $code_name Stable code.
	 * @param string $column    Which column; empty for the row as a whole.
	 * @param string $item      The item that it is about.
	 */
	public function __construct( string $code_name, string $column = '', string $item = '' ) {
		parent::__construct( $column . ': ' . $code_name );
		$this->code_name = $code_name;
		$this->column    = $column;
		$this->item      = $item;
	}

	/**
	 * The same with the item that the row is about.
	 *
	 * @param string $item Key.
	 */
	public function about( string $item ): BadRow {
		return new self( $this->code_name, $this->column, $item );
	}

	/**
	 * The stable code.
	 */
	public function code_name(): string {
		return $this->code_name;
	}

	/**
	 * Which column; empty where the row as a whole is wrong.
	 */
	public function column(): string {
		return $this->column;
	}

	/**
	 * The item that the row is about; empty where not even that can be read.
	 */
	public function item(): string {
		return $this->item;
	}
}
