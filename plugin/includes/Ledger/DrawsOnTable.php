<?php
/**
 * Which pools a listing may draw on, and which listings draw on a pool.
 *
 * Decides how both are found. The table is written by Bills alone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_draws_on.
 */
final class DrawsOnTable {

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
	 * Pools by listing.
	 *
	 * @param int[] $product_ids Listings.
	 * @return array<int, int[]> In the order of their numbers.
	 */
	public function pools( array $product_ids ): array {
		return $this->pairs( 'product_id', 'pool_id', $product_ids );
	}

	/**
	 * The feeds that own what listings draw on, by listing.
	 *
	 * @param int[] $product_ids Listings.
	 * @return array<int, list<int>>
	 */
	public function feeds( array $product_ids ): array {
		$feeds = array();
		if ( array() === $product_ids ) {
			return $feeds;
		}
		$rows = $this->database->rows(
			'SELECT DISTINCT d.product_id, p.feed_id FROM %i d JOIN %i p ON p.id = d.pool_id WHERE d.product_id IN ( ' . Database::places( $product_ids ) . ' ) AND p.feed_id > 0 ORDER BY d.product_id, p.feed_id',
			array_merge( array( $this->name(), $this->database->table( 'pool' ) ), array_values( $product_ids ) )
		);
		foreach ( $rows as $row ) {
			$feeds[ Cell::number( $row, 'product_id' ) ][] = Cell::number( $row, 'feed_id' );
		}
		return $feeds;
	}

	/**
	 * Pools by listing, with what one unit takes of each.
	 *
	 * @param int[] $product_ids Listings.
	 * @return array<int, array<int, int>> Ten-thousandths by pool, by listing; 0 where a pool is drawn on through a kit only.
	 */
	public function bills( array $product_ids ): array {
		if ( array() === $product_ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT d.product_id, d.pool_id, COALESCE( c.quantity_per, 0 ) AS quantity_per FROM %i d
			LEFT JOIN %i c ON c.owner = %s AND c.owner_id = d.product_id AND c.pool_id = d.pool_id
			WHERE d.product_id IN ( ' . Database::places( $product_ids ) . ' ) ORDER BY d.product_id, d.pool_id',
			array_merge( array( $this->name(), $this->database->table( 'component' ), ComponentTable::LISTING ), array_values( $product_ids ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ Cell::number( $row, 'product_id' ) ][ Cell::number( $row, 'pool_id' ) ] = Cell::number( $row, 'quantity_per' );
		}
		return $found;
	}

	/**
	 * Listings by pool.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return array<int, int[]> In the order of their numbers.
	 */
	public function listings( array $pool_ids ): array {
		return $this->pairs( 'pool_id', 'product_id', $pool_ids );
	}

	/**
	 * Replaces the pools of listings. For Bills.
	 *
	 * @param array<int, int[]> $pools Pools by listing.
	 */
	public function replace( array $pools ): void {
		if ( array() === $pools ) {
			return;
		}
		$this->database->write( 'DELETE FROM %i WHERE product_id IN ( ' . Database::places( $pools ) . ' )', array_merge( array( $this->name() ), array_keys( $pools ) ) );
		$rows = array();
		foreach ( $pools as $product_id => $pool_ids ) {
			foreach ( $pool_ids as $pool_id ) {
				$rows[] = array( $product_id, $pool_id );
			}
		}
		( new Bulk( $this->database ) )->insert( $this->name(), array( 'product_id', 'pool_id' ), $rows );
	}

	/**
	 * One side of the table by the other.
	 *
	 * @param string $by  Column.
	 * @param string $of  Column.
	 * @param int[]  $ids Values of the first.
	 * @return array<int, int[]>
	 */
	private function pairs( string $by, string $of, array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$found = array();
		foreach ( $this->database->rows( "SELECT {$by}, {$of} FROM %i WHERE {$by} IN ( " . Database::places( $ids ) . " ) ORDER BY {$by}, {$of}", array_merge( array( $this->name() ), array_values( $ids ) ) ) as $row ) {
			$found[ Cell::number( $row, $by ) ][] = Cell::number( $row, $of );
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'draws_on' );
	}
}
