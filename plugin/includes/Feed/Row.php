<?php
/**
 * One row of a source, whatever its format: texts in the columns that were looked for.
 *
 * Decides what is text in a cell. What it means is for RowReader.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * A line of a CSV file, or an object of a JSON list.
 */
final class Row {

	/** What stands in a cell that is no text: a list or an object; nothing where a place leads nowhere. */
	const COMPOUND = true;
	const ABSENT   = false;

	/**
	 * Cells by the columns of Columns; null is empty.
	 *
	 * @var array<int, string|bool|null>
	 */
	private $cells;

	/**
	 * Columns whose cell is a number of JSON, written with a point.
	 *
	 * @var array<int, true>
	 */
	private $numbers;

	/**
	 * The code of what is wrong with the row as a whole; empty where nothing is.
	 *
	 * @var string
	 */
	private $fault;

	/**
	 * Where it stands: the line of a CSV file from 1, the place in a JSON list from 0.
	 *
	 * @var int
	 */
	private $at;

	/**
	 * A row.
	 *
	 * @param int                          $at      Line or place.
	 * @param array<int, string|bool|null> $cells   By the columns of Columns.
	 * @param array<int, true>             $numbers Columns whose cell is a number of JSON.
	 * @param string                       $fault   What is wrong with it as a whole.
	 */
	public function __construct( int $at, array $cells, array $numbers = array(), string $fault = '' ) {
		$this->at      = $at;
		$this->cells   = $cells;
		$this->numbers = $numbers;
		$this->fault   = $fault;
	}

	/**
	 * The line of a CSV file from 1, or the place in a JSON list from 0.
	 */
	public function at(): int {
		return $this->at;
	}

	/**
	 * The code of what is wrong with the row as a whole; empty where nothing is.
	 */
	public function fault(): string {
		return $this->fault;
	}

	/**
	 * The trimmed text of a column; empty where the row does not have it.
	 *
	 * @param int $column Of Columns.
	 * @throws BadRow Where it is no text.
	 */
	public function text( int $column ): string {
		$cell = $this->cells[ $column ] ?? null;
		if ( null === $cell || '' === $cell ) {
			return '';
		}
		if ( self::COMPOUND === $cell ) {
			throw new BadRow( 'not_a_single_value', Columns::name( $column ) );
		}
		if ( self::ABSENT === $cell ) {
			if ( $column >= Columns::AVAILABLE ) {
				// An absent figure is no stated one: the place may be declared wrong.
				throw new BadRow( 'field_missing', Columns::name( $column ) );
			}
			return '';
		}
		if ( isset( $this->numbers[ $column ] ) ) {
			if ( Columns::SKU === $column && 1 !== preg_match( '/^\d+$/D', $cell ) ) {
				// A key that is a number with a point has lost how it was written.
				throw new BadRow( 'sku_not_text', Columns::name( $column ) );
			}
			return $cell;
		}
		$text = Text::plain( $cell );
		if ( null === $text ) {
			throw new BadRow( 1 === preg_match( '//u', $cell ) ? 'cell_not_text' : 'not_utf8', Columns::name( $column ) );
		}
		return $text;
	}

	/**
	 * A text that is only compared with other such texts.
	 *
	 * @param int $column Of Columns.
	 */
	public function shown( int $column ): string {
		$cell = $this->cells[ $column ] ?? null;
		return is_string( $cell ) ? Text::trim( $cell ) : '';
	}

	/**
	 * What stands in its cells, for whoever looks for what is wrong with it.
	 */
	public function excerpt(): string {
		$shown = array_filter( $this->cells, 'is_string' );
		ksort( $shown );
		return (string) wp_json_encode( array_values( $shown ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
	}

	/**
	 * Whether a cell is a number of JSON and not a text.
	 *
	 * @param int $column Of Columns.
	 */
	public function is_number( int $column ): bool {
		return isset( $this->numbers[ $column ] );
	}
}
