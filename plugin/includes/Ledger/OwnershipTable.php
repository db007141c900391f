<?php
/**
 * Which feed owns which pool, and which other feeds have spoken of it.
 *
 * Decides how pools are found that are not owned as the ranking says, and what is dropped of feeds and locations that go.
 * Whether a pool may be handed over now is decided in Feed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\ReporterRow;

defined( 'ABSPATH' ) || exit;

/**
 * Pools, claims and feeds, joined.
 */
final class OwnershipTable {

	/**
	 * A condition on a pool `p`, a claim `c` of it, the claim's feed `f` and the pool's owner `o`: a feed of a lower rank has
	 * spoken of the pool, or one of the feeds goes.
	 */
	const IS_WRONG = 'f.state = %s OR o.id IS NULL OR o.state = %s OR ( f.ranking < o.ranking AND c.as_of IS NOT NULL )';

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
	 * Pools that are not owned as the ranking says, or of which something has to go, in the order of their numbers.
	 *
	 * @param int[] $gone  Locations that are not read any more.
	 * @param int   $after Only those behind this number.
	 * @param int   $limit How many at most.
	 * @return int[]
	 */
	public function wrong( array $gone, int $after, int $limit ): array {
		$also   = array() === $gone ? '' : ' OR c.location_id IN ( ' . Database::places( $gone ) . ' )';
		$values = array_merge(
			array( $this->database->table( 'pool' ), $this->database->table( 'claim' ), $this->database->table( 'feed' ), $this->database->table( 'feed' ), $after, FeedRow::REMOVING, FeedRow::REMOVING ),
			array_values( $gone ),
			array( $limit )
		);
		return array_map(
			'intval',
			array_column(
				$this->database->rows(
					'SELECT DISTINCT p.id FROM %i p JOIN %i c FORCE INDEX ( pool ) ON c.pool_id = p.id JOIN %i f ON f.id = c.feed_id LEFT JOIN %i o ON o.id = p.feed_id
					WHERE p.id > %d AND ( ' . self::IS_WRONG . $also . ' ) ORDER BY p.id LIMIT %d',
					$values
				),
				'id'
			)
		);
	}

	/**
	 * How many pools a feed of a lower rank has spoken of than the one that owns them.
	 *
	 * @param int $most Where counting ends.
	 */
	public function pending( int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT DISTINCT p.id FROM %i p JOIN %i o ON o.id = p.feed_id JOIN %i c FORCE INDEX ( pool ) ON c.pool_id = p.id AND c.feed_id <> p.feed_id AND c.as_of IS NOT NULL
			JOIN %i f ON f.id = c.feed_id AND f.ranking < o.ranking LIMIT %d ) AS pending',
			array( $this->database->table( 'pool' ), $this->database->table( 'feed' ), $this->database->table( 'claim' ), $this->database->table( 'feed' ), $most )
		);
	}

	/**
	 * Feeds that have spoken of locked pools, by their rank, with their positions.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return array<int, list<ReporterRow>> By pool.
	 */
	public function reporters( array $pool_ids ): array {
		if ( array() === $pool_ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT c.pool_id, c.feed_id, f.state, f.contract, f.lag_ms, f.ranking, MIN( ' . PoolTable::POSITION . ' ) AS position
			FROM %i c FORCE INDEX ( pool ) JOIN %i f ON f.id = c.feed_id LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			WHERE c.pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND c.as_of IS NOT NULL GROUP BY c.pool_id, c.feed_id ORDER BY c.pool_id, f.ranking, f.id',
			array_merge( array( $this->database->table( 'claim' ), $this->database->table( 'feed' ), $this->database->table( 'feed_coverage' ) ), array_values( $pool_ids ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ Cell::number( $row, 'pool_id' ) ][] = ReporterRow::from_database( $row );
		}
		return $found;
	}

	/**
	 * Drops what a feed said of locked pools.
	 *
	 * @param int[] $pool_ids Pools.
	 * @param int   $feed_id  Feed.
	 */
	public function drop_of_feed( array $pool_ids, int $feed_id ): void {
		if ( array() !== $pool_ids ) {
			$this->database->write( 'DELETE FROM %i WHERE feed_id = %d AND pool_id IN ( ' . Database::places( $pool_ids ) . ' )', array_merge( array( $this->database->table( 'claim' ), $feed_id ), array_values( $pool_ids ) ) );
		}
	}

	/**
	 * Drops what was said of locked pools in some locations.
	 *
	 * @param int[] $pool_ids     Pools.
	 * @param int[] $location_ids Locations.
	 */
	public function drop_of_locations( array $pool_ids, array $location_ids ): void {
		if ( array() !== $pool_ids && array() !== $location_ids ) {
			$this->database->write(
				'DELETE FROM %i WHERE pool_id IN ( ' . Database::places( $pool_ids ) . ' ) AND location_id IN ( ' . Database::places( $location_ids ) . ' )',
				array_merge( array( $this->database->table( 'claim' ) ), array_values( $pool_ids ), array_values( $location_ids ) )
			);
		}
	}

	/**
	 * Whether anything is left that a feed said.
	 *
	 * @param int $feed_id Feed.
	 */
	public function has_claims( int $feed_id ): bool {
		return null !== $this->database->value( 'SELECT 1 FROM %i WHERE feed_id = %d LIMIT 1', array( $this->database->table( 'claim' ), $feed_id ) );
	}

	/**
	 * Takes locations off the list of which no claim is left.
	 *
	 * @param int[] $location_ids Locations.
	 */
	public function drop_locations( array $location_ids ): void {
		foreach ( $location_ids as $id ) {
			if ( null === $this->database->value( 'SELECT 1 FROM %i WHERE location_id = %d LIMIT 1', array( $this->database->table( 'claim' ), $id ) ) ) {
				$this->database->write( 'DELETE FROM %i WHERE location_id = %d', array( $this->database->table( 'feed_coverage' ), $id ) );
				$this->database->write( 'DELETE FROM %i WHERE id = %d', array( $this->database->table( 'location' ), $id ) );
			}
		}
	}

	/**
	 * Drops everything of a feed of which no claim is left, but for the feed itself. Its staged and refused rows go with the
	 * hourly cleaning.
	 *
	 * @param int $feed_id Feed.
	 */
	public function drop_rest( int $feed_id ): void {
		foreach ( array( 'feed_coverage', 'location', 'feed_run' ) as $table ) {
			$this->database->write( 'DELETE FROM %i WHERE feed_id = %d', array( $this->database->table( $table ), $feed_id ) );
		}
	}
}
