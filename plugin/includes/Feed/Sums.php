<?php
/**
 * Rows of one item and location as one figure, where a mapping says that they are parts of it: bins of a warehouse,
 * entries of a ledger.
 *
 * Decides what such rows come to together. Where one of them cannot be read, their sum is not known either, and the item
 * has no figure.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;

defined( 'ABSPATH' ) || exit;

/**
 * The sums of one list, in the order in which their items were met.
 */
final class Sums {

	/**
	 * Sums by location and item; null where one of the rows cannot be read.
	 *
	 * @var array<string, array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string}|null>
	 */
	private $sums = array();

	/**
	 * Takes a row into account.
	 *
	 * @param array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string} $claim Of RowReader.
	 * @throws BadRow Where the sum is too large, or the rows say different things of their item.
	 */
	public function take( array $claim ): void {
		$key = self::key( $claim['item'], $claim['location'] );
		if ( ! array_key_exists( $key, $this->sums ) ) {
			$this->sums[ $key ] = $claim;
			return;
		}
		$sum = $this->sums[ $key ];
		if ( null === $sum ) {
			return;
		}
		if ( $sum['status'] !== $claim['status'] ) {
			$this->sums[ $key ] = null;
			throw ( new BadRow( 'status_differs', 'status' ) )->about( $claim['item'] );
		}
		$figure = null === $sum['figure'] || null === $claim['figure'] ? null : $sum['figure'] + $claim['figure'];
		if ( null !== $figure && abs( $figure ) > Decimal::MAX ) {
			$this->sums[ $key ] = null;
			throw ( new BadRow( 'quantity_out_of_range', 'available' ) )->about( $claim['item'] );
		}
		$sum['figure']     = $figure;
		$sum['unit_known'] = $sum['unit_known'] && $claim['unit_known'];
		// The sum is as old as its oldest part.
		$sum['as_of']       = min( $sum['as_of'], $claim['as_of'] );
		$this->sums[ $key ] = $sum;
	}

	/**
	 * A row cannot be read: its item has no figure.
	 *
	 * @param string $item     The item; empty where it is not known either.
	 * @param string $location The row's location.
	 */
	public function spoil( string $item, string $location ): void {
		if ( '' !== $item ) {
			$this->sums[ self::key( $item, $location ) ] = null;
		}
	}

	/**
	 * The sums.
	 *
	 * @return list<array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string}>
	 */
	public function claims(): array {
		return array_values( array_filter( $this->sums ) );
	}

	/**
	 * What tells one sum from another.
	 *
	 * @param string $item     Item.
	 * @param string $location Location.
	 */
	private static function key( string $item, string $location ): string {
		return strlen( $item ) . ':' . $item . $location;
	}
}
