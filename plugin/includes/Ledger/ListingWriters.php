<?php
/**
 * Who else writes the stock of listings.
 *
 * Decides how writers are stored and found. What follows from a write is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The column `writer` of the table stock_truth_listing.
 */
final class ListingWriters {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Notes who else wrote a listing's stock. Whoever compares it meanwhile compares it anew.
	 *
	 * @param int    $product_id The listing.
	 * @param string $writer     Who.
	 */
	public function written_by( int $product_id, string $writer ): void {
		$this->database->write( 'UPDATE %i SET writer = %s, revision = revision + 1 WHERE product_id = %d', array( $this->database->table( 'listing' ), Cell::cut( $writer, 60 ), $product_id ) );
	}

	/**
	 * Who else wrote the stock of listings since they last agreed.
	 *
	 * @param int[] $product_ids Listings.
	 * @return array<int, string> By listing; of those alone that somebody wrote.
	 */
	public function writers( array $product_ids ): array {
		$writers = array();
		if ( array() !== $product_ids ) {
			foreach ( $this->database->rows( 'SELECT product_id, writer FROM %i WHERE product_id IN ( ' . Database::places( $product_ids ) . " ) AND writer > ''", array_merge( array( $this->database->table( 'listing' ) ), array_values( $product_ids ) ) ) as $row ) {
				$writers[ Cell::number( $row, 'product_id' ) ] = Cell::text( $row, 'writer' );
			}
		}
		return $writers;
	}

	/**
	 * Programs that wrote the stock of several listings which differ since.
	 *
	 * @param int $least Of how many at least.
	 * @return list<string>
	 */
	public function other_writers( int $least ): array {
		$rows = $this->database->rows( "SELECT writer FROM %i WHERE writer > '' AND writer NOT LIKE 'user:%%' GROUP BY writer HAVING COUNT(*) >= %d ORDER BY COUNT(*) DESC LIMIT 10", array( $this->database->table( 'listing' ), $least ) );
		return array_map( static fn( array $row ): string => Cell::text( $row, 'writer' ), array_values( $rows ) );
	}
}
