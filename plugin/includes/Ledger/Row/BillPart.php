<?php
/**
 * What some units of an order line take of one pool.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * Units of the line from one number up to another take so much each: of a kit that is assembled to order the first ones
 * are ready-made, and those behind them are made of components. The core's `bill` makes parts when a line is placed, and its
 * other calls say what follows from them. Ten-thousandths.
 */
final class BillPart {

	/** Units of the line before this take nothing. */
	public int $from = 0;

	/** Units of the line behind this take nothing; null where there is no end. */
	public ?int $to = null;

	/** What one unit takes. */
	public int $per = Units::ONE;

	/**
	 * A part.
	 *
	 * @param int      $per  What one unit takes.
	 * @param int      $from Units before this take nothing.
	 * @param int|null $to   Units behind this take nothing; null where there is no end.
	 */
	public function __construct( int $per, int $from = 0, ?int $to = null ) {
		$this->per  = $per;
		$this->from = $from;
		$this->to   = $to;
	}

	/**
	 * The most that units of a line can take by parts: of a plain listing and a pack just what they take. Of a kit's line the
	 * rules say what it is, for some of its units take nothing of the pool.
	 *
	 * @param BillPart[] $parts Parts.
	 * @param int        $units Units of the line.
	 */
	public static function at_most( array $parts, int $units ): int {
		$sum = 0;
		foreach ( $parts as $part ) {
			$sum += Units::of_pool( $units, $part->per );
		}
		return $sum;
	}

	/**
	 * Parts in the words of a question.
	 *
	 * @param BillPart[] $parts Parts.
	 * @return list<array{from: int, to: int|null, quantityPer: int}>
	 */
	public static function for_core( array $parts ): array {
		$rows = array();
		foreach ( $parts as $part ) {
			$rows[] = array(
				'from'        => $part->from,
				'to'          => $part->to,
				'quantityPer' => $part->per,
			);
		}
		return $rows;
	}

	/**
	 * Parts as they are stored: a number where every unit takes the same.
	 *
	 * @param BillPart[] $parts Parts.
	 * @return int|list<array{int, int|null, int}>
	 */
	public static function stored( array $parts ) {
		if ( 1 === count( $parts ) && 0 === $parts[0]->from && null === $parts[0]->to ) {
			return $parts[0]->per;
		}
		$stored = array();
		foreach ( $parts as $part ) {
			$stored[] = array( $part->from, $part->to, $part->per );
		}
		return $stored;
	}

	/**
	 * Parts that are stored.
	 *
	 * @param mixed $stored Of stored().
	 * @return list<BillPart>
	 */
	public static function read( $stored ): array {
		if ( ! is_array( $stored ) ) {
			return array( new self( (int) $stored ) );
		}
		$parts = array();
		foreach ( $stored as $part ) {
			if ( is_array( $part ) ) {
				$parts[] = new self( (int) ( $part[2] ?? 0 ), (int) ( $part[0] ?? 0 ), isset( $part[1] ) ? (int) $part[1] : null );
			}
		}
		return $parts;
	}
}
