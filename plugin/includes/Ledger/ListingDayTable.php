<?php
/**
 * How long listings were in which state, day by day, for the baseline.
 *
 * Decides how time is added up and how long days are kept. In which state a listing is, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_listing_day. Days are UTC and counted from 1970-01-01.
 */
final class ListingDayTable implements Cleanable {

	/** The baseline looks back 30 days; a few more, so that the last of them is whole. */
	const KEEP_DAYS = 35;

	const DAY_MS = 86400000;
	const STATES = array( 'known_ms', 'stale_ms', 'unknown_ms', 'agreeing_ms', 'over_ms', 'under_ms' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Adds time to listings' days. A span over midnight is the caller's to divide.
	 *
	 * @param int                               $day   Day.
	 * @param array<int, array<string, int>> $spans Milliseconds by the names of STATES, by listing.
	 */
	public function add( int $day, array $spans ): void {
		$rows = array();
		foreach ( $spans as $product_id => $states ) {
			$row = array( $day, $product_id );
			foreach ( self::STATES as $state ) {
				$row[] = $states[ $state ] ?? 0;
			}
			$rows[] = $row;
		}
		$sets = array();
		foreach ( self::STATES as $state ) {
			// No day has more milliseconds, however often it was looked at.
			$sets[] = "{$state} = LEAST( {$state} + VALUES({$state}), " . self::DAY_MS . ' )';
		}
		( new Bulk( $this->database ) )->insert( $this->name(), array_merge( array( 'day', 'product_id' ), self::STATES ), $rows, 'ON DUPLICATE KEY UPDATE ' . implode( ', ', $sets ) );
	}

	/**
	 * Time of all listings together, day by day.
	 *
	 * @param int $from First day.
	 * @param int $to   Last day.
	 * @return array<int, array<string, int>> Milliseconds by the names of STATES, and `listings`.
	 */
	public function days( int $from, int $to ): array {
		$sums = array();
		foreach ( self::STATES as $state ) {
			$sums[] = "SUM( {$state} ) AS {$state}";
		}
		$found = array();
		foreach ( $this->database->rows( 'SELECT day, COUNT(*) AS listings, ' . implode( ', ', $sums ) . ' FROM %i WHERE day BETWEEN %d AND %d GROUP BY day ORDER BY day', array( $this->name(), $from, $to ) ) as $row ) {
			$day = Cell::number( $row, 'day' );
			unset( $row['day'] );
			$found[ $day ] = array_map( 'intval', $row );
		}
		return $found;
	}

	/**
	 * Deletes days that are beyond their keeping, the oldest first.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many rows at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE day < %d ORDER BY day LIMIT %d', array( $this->name(), self::first_day( $now ), $limit ) );
	}

	/**
	 * How many rows are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE day < %d LIMIT %d ) AS beyond', array( $this->name(), self::first_day( $now ), $most ) );
	}

	/**
	 * The first day that is kept.
	 *
	 * @param int $now Our clock.
	 */
	private static function first_day( int $now ): int {
		return intdiv( $now, self::DAY_MS ) - self::KEEP_DAYS;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'listing_day' );
	}
}
