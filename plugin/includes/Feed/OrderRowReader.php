<?php
/**
 * Rows of an ERP's list of orders, as what it shows of the shop's orders.
 *
 * Decides what each cell says by the mapping. A row of no order of the shop, of no item, or of goods that come back says
 * nothing. A word for a state that nobody declared is never guessed: its units stand at no stage, which is the safe side, and
 * it is reported.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows of one list.
 *
 * @phpstan-type ShownRow array{order: string, item: string, entered: int, confirmed: int, reserved: int, picked: int, shipped: int, code: string, path: string}
 */
final class OrderRowReader {

	/** The stages, from the first to the last. */
	const STAGES = array( 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/** The word of a state whose units stand at no stage. */
	const NONE = 'none';

	/** The longest text of an order. */
	const ORDER_MAX = 100;

	/** What columns are called here. */
	const NAMES = array(
		Columns::SKU      => 'line',
		Columns::UNIT     => 'unit',
		Columns::STATUS   => 'state',
		Columns::LOCATION => 'order',
	);

	/**
	 * How figures and units are written.
	 *
	 * @var Notation
	 */
	private $notation;

	/**
	 * Each figure's member, and whether it is added (1) or taken off (-1).
	 *
	 * @var list<array{string, int}>
	 */
	private $figures;

	/**
	 * Stages by the ERP's word in small letters.
	 *
	 * @var array<array-key, string>
	 */
	private $states;

	/**
	 * What stands before an order's number.
	 *
	 * @var string
	 */
	private $prefix;

	/**
	 * A reader.
	 *
	 * @param Notation                 $notation How figures and units are written.
	 * @param list<array{string, int}> $figures Each figure's member, and whether it is added (1) or taken off (-1).
	 * @param array<array-key, string> $states  Stages by the ERP's word in small letters.
	 * @param string                   $prefix  What stands before an order's number.
	 */
	public function __construct( Notation $notation, array $figures, array $states, string $prefix ) {
		$this->notation = $notation;
		$this->figures = $figures;
		$this->states  = $states;
		$this->prefix  = $prefix;
	}

	/**
	 * What a row shows.
	 *
	 * @param Row $row Row.
	 * @return array|null Null where it is of no order of the shop, of no item, or of goods that come back. `code` says why
	 *     nothing of it counts: `state_unknown`, `unit_unknown`; empty where it counts.
	 * @throws BadRow Where it cannot be read.
	 *
	 * @phpstan-return ShownRow|null
	 */
	public function read( Row $row ): ?array {
		if ( '' !== $row->fault() ) {
			throw new BadRow( $row->fault() );
		}
		$order = self::cell( $row, Columns::LOCATION );
		$item  = self::cell( $row, Columns::SKU );
		if ( '' === $item || $order === $this->prefix || 0 !== strncmp( $order, $this->prefix, strlen( $this->prefix ) ) ) {
			return null;
		}
		$order = substr( $order, strlen( $this->prefix ) );
		if ( strlen( $order ) > self::ORDER_MAX ) {
			throw new BadRow( 'order_too_long', 'order' );
		}
		$stated = $this->figures( $row );
		if ( min( $stated ) < 0 ) {
			return null;
		}
		$stage  = $this->stage( self::cell( $row, Columns::STATUS ) );
		$factor = $this->notation->factor( self::cell( $row, Columns::UNIT ) );
		try {
			return $this->shown( $order, $item, $stage, $factor, $stated );
		} catch ( BadRow $bad ) {
			throw new BadRow( $bad->code_name(), 'quantity' );
		}
	}

	/**
	 * The text of a column.
	 *
	 * @param Row $row    Row.
	 * @param int $column One of NAMES.
	 * @throws BadRow Where it is no text.
	 */
	private static function cell( Row $row, int $column ): string {
		try {
			return $row->text( $column );
		} catch ( BadRow $bad ) {
			throw new BadRow( Columns::SKU === $column && 'sku_not_text' === $bad->code_name() ? 'line_not_text' : $bad->code_name(), self::NAMES[ $column ] ?? '' );
		}
	}

	/**
	 * The stage of a state; null where nobody declared the word.
	 *
	 * @param string $word The ERP's word.
	 */
	private function stage( string $word ): ?string {
		// A list without a quantity states its stages by themselves.
		return array() === $this->states ? self::NONE : $this->states[ Text::lower( $word ) ] ?? null;
	}

	/**
	 * What a row states, by member; what it leaves open is nothing.
	 *
	 * @param Row $row Row.
	 * @return array<string, int>
	 * @throws BadRow Where one of its figures is no quantity, or a sum is too large for one.
	 */
	private function figures( Row $row ): array {
		$numbers = $this->notation->numbers();
		$stated  = array_fill_keys( Columns::ORDER_FIGURES, 0 );
		foreach ( $this->figures as $at => list( $name, $sign ) ) {
			$column = Columns::AVAILABLE + $at;
			try {
				$text             = $row->text( $column );
				$figure           = $row->is_number( $column ) ? Numbers::exact( $text, $this->notation->has_floats() ) : $numbers->read( $text );
				$stated[ $name ] += $sign * (int) $figure;
			} catch ( BadRow $bad ) {
				throw new BadRow( $bad->code_name(), $name );
			}
			if ( abs( $stated[ $name ] ) > Decimal::MAX ) {
				throw new BadRow( 'quantity_out_of_range', $name );
			}
		}
		return $stated;
	}

	/**
	 * What a row shows by stage, in pieces: what stages state is taken off the whole.
	 *
	 * @param string             $order  Order.
	 * @param string             $item   Item.
	 * @param string|null        $stage  The stage of its state.
	 * @param int|null           $factor Pieces in its unit.
	 * @param array<string, int> $stated Of figures().
	 * @return array
	 * @throws BadRow Where a figure is too large.
	 *
	 * @phpstan-return ShownRow
	 */
	private function shown( string $order, string $item, ?string $stage, ?int $factor, array $stated ): array {
		$code = null === $stage ? 'state_unknown' : ( null === $factor ? 'unit_unknown' : '' );
		$rest = $stated['quantity'];
		$at   = array_fill_keys( self::STAGES, 0 );
		foreach ( '' === $code ? self::STAGES : array() as $name ) {
			$at[ $name ] = Numbers::times( $stated[ $name ], (int) $factor );
			$rest       -= $stated[ $name ];
		}
		if ( '' === $code && self::NONE !== $stage ) {
			$at[ (string) $stage ] += Numbers::times( max( 0, $rest ), (int) $factor );
		}
		return array(
			'order'     => $order,
			'item'      => $item,
			'entered'   => $at['entered'],
			'confirmed' => $at['confirmed'],
			'reserved'  => $at['reserved'],
			'picked'    => $at['picked'],
			'shipped'   => $at['shipped'],
			'code'      => $code,
			'path'      => null === $stage ? 'state' : ( null === $factor ? 'unit' : '' ),
		);
	}
}
