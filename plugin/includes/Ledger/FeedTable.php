<?php
/**
 * The sources of the ERP.
 *
 * Decides how feeds are found and written. When to ask one, and what a failure means, is decided in Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed.
 */
final class FeedTable {

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
	 * Every feed, the owner of a pool before those that only witness it.
	 *
	 * @return array<int, FeedRow> By id.
	 */
	public function all(): array {
		$feeds = array();
		foreach ( $this->database->rows( 'SELECT * FROM %i ORDER BY ranking, id', array( $this->name() ) ) as $row ) {
			$feed               = FeedRow::from_database( $row );
			$feeds[ $feed->id ] = $feed;
		}
		return $feeds;
	}

	/**
	 * A feed by its name; null where there is none.
	 *
	 * @param string $name Such as `erp`.
	 */
	public function named( string $name ): ?FeedRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE name = %s', array( $this->name(), $name ) );
		return null === $row ? null : FeedRow::from_database( $row );
	}

	/**
	 * A feed by its number; null where there is none.
	 *
	 * @param int $id Number.
	 */
	public function find( int $id ): ?FeedRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE id = %d', array( $this->name(), $id ) );
		return null === $row ? null : FeedRow::from_database( $row );
	}

	/**
	 * Stores a feed: makes it, or changes it if it is still as it was read.
	 *
	 * @param FeedRow $feed The feed; receives its number and revision.
	 * @throws Conflict Where somebody else changed it, or has made one of that name.
	 */
	public function write( FeedRow $feed ): void {
		$values = $feed->to_database();
		if ( 0 === $feed->revision ) {
			$made = ( new Bulk( $this->database ) )->insert( $this->name(), array_keys( $values ), array( array_values( $values ) ), '', 'INSERT IGNORE' );
			if ( 1 !== $made ) {
				throw new Conflict( 'there is a feed of that name' );
			}
			$feed->id       = (int) $this->database->value( 'SELECT LAST_INSERT_ID()' );
			$feed->revision = 1;
			return;
		}
		$sets = array();
		foreach ( $values as $column => $value ) {
			$sets[] = $column . ' = ' . ( is_string( $value ) ? '%s' : '%d' );
		}
		$changed = $this->database->write(
			'UPDATE %i SET ' . implode( ', ', $sets ) . ', revision = revision + 1 WHERE id = %d AND revision = %d',
			array_merge( array( $this->name() ), array_values( $values ), array( $feed->id, $feed->revision ) )
		);
		if ( 1 !== $changed ) {
			throw new Conflict( "feed {$feed->id} changed while it was being changed" );
		}
		++$feed->revision;
	}

	/**
	 * Writes down that a message which proves nothing has a feed read, unless another one did a short while ago.
	 *
	 * @param int $id       Number.
	 * @param int $now      Our clock.
	 * @param int $apart_ms How far two such messages lie apart.
	 * @return bool Whether this one has it read.
	 */
	public function hint( int $id, int $now, int $apart_ms ): bool {
		return 1 === $this->database->write(
			'UPDATE %i SET hinted_at = %d WHERE id = %d AND ( hinted_at IS NULL OR hinted_at <= %d OR hinted_at > %d )',
			array( $this->name(), $now, $id, $now - $apart_ms, $now )
		);
	}

	/**
	 * Takes a feed off the list.
	 *
	 * @param int $id Number.
	 */
	public function remove( int $id ): void {
		$this->database->write( 'DELETE FROM %i WHERE id = %d', array( $this->name(), $id ) );
	}

	/**
	 * When the first of all feeds was first heard, in UTC milliseconds; null before.
	 */
	public function heard_since(): ?int {
		$since = $this->database->value( 'SELECT MIN( heard_since ) FROM %i', array( $this->name() ) );
		return null === $since ? null : (int) $since;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'feed' );
	}
}
