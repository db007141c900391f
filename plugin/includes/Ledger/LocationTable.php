<?php
/**
 * The places where ERPs count stock.
 *
 * Decides how they are found. Which of them serve a storefront is declared with the feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\LocationRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_location.
 */
final class LocationTable {

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
	 * Declares the locations of a feed, and gives all that were ever declared for it. One that is known keeps its
	 * number and changes its group.
	 *
	 * @param int                $feed_id Feed.
	 * @param array<string, int> $groups  Location groups by what the ERP calls the location.
	 * @return array<string, LocationRow> By what the ERP calls it.
	 */
	public function declare( int $feed_id, array $groups ): array {
		$rows = array();
		foreach ( $groups as $code => $group_id ) {
			$rows[] = array( $feed_id, Cell::key( (string) $code, 160 ), $group_id );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), array( 'feed_id', 'code', 'group_id' ), $rows, Bulk::update( array( 'group_id' ) ) );
		return $this->of_feed( $feed_id );
	}

	/**
	 * The locations of a feed.
	 *
	 * @param int $feed_id Feed.
	 * @return array<string, LocationRow> By what the ERP calls it.
	 */
	public function of_feed( int $feed_id ): array {
		$locations = array();
		foreach ( $this->database->rows( 'SELECT * FROM %i WHERE feed_id = %d ORDER BY id', array( $this->name(), $feed_id ) ) as $row ) {
			$location                     = LocationRow::from_database( $row );
			$locations[ $location->code ] = $location;
		}
		return $locations;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'location' );
	}
}
