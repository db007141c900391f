<?php
/**
 * What the feed last said of each pool, and what the shop has done about it since.
 *
 * Decides how pools are found, locked and written. Which claim stands is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_observation: one row for each feed, location group and item.
 */
final class Observations {

	/** The one location group there is: all rows of the feed that the mapping lets in. */
	const LOCATION = 'default';

	/** Columns that hold numbers; null stays null. */
	const NUMBERS = array( 'id', 'figure', 'as_of', 'received_at', 'sequence', 'confirmed_through', 'rose_at', 'stopped_through', 'stopped_as_of', 'stopped_sequence', 'in_flight', 'sales_per_day', 'written_figure', 'fresh_until', 'revision' );
	const FLAGS   = array( 'unit_known', 'missing', 'project_due' );

	/** Columns that a claim brings, in the order in which store_claims() writes them. */
	const CLAIM = array( 'figure', 'status', 'as_of', 'received_at', 'sequence', 'confirmed_through', 'rose_at', 'stopped_through', 'stopped_as_of', 'stopped_sequence', 'unit_known', 'missing', 'in_flight', 'sales_per_day', 'fresh_until', 'seen_run', 'project_due' );

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
	 * Pools of these items, by item.
	 *
	 * @param string[] $items Keys of the ERP.
	 * @return array<string, array>
	 */
	public function of_items( array $items ): array {
		$found = array();
		foreach ( array_chunk( array_values( array_unique( $items ) ), 500 ) as $some ) {
			$rows = $this->database->rows(
				'SELECT * FROM %i WHERE feed = %s AND location = %s AND item IN ( ' . Database::places( $some, '%s' ) . ' )',
				array_merge( array( $this->table(), FeedTable::ONLY, self::LOCATION ), $some )
			);
			foreach ( $rows as $row ) {
				$found[ $row['item'] ] = self::typed( $row );
			}
		}
		return $found;
	}

	/**
	 * Makes rows for items that have none, and gives the ids of all. Not to be called inside a
	 * transaction: an insert that finds its row there would keep a lock that invites deadlocks.
	 *
	 * @param string[] $items Keys of the ERP, or SKUs of ordered products the ERP has not spoken of.
	 * @return array<string, int> Ids by item.
	 */
	public function ensure( array $items ): array {
		$items   = array_map( 'strval', array_values( array_unique( $items ) ) );
		$missing = array_diff( $items, array_map( 'strval', array_keys( $this->of_items( $items ) ) ) );
		foreach ( array_chunk( $missing, 500 ) as $some ) {
			$values = array( $this->table() );
			foreach ( $some as $item ) {
				array_push( $values, FeedTable::ONLY, self::LOCATION, $item );
			}
			$this->database->write( 'INSERT IGNORE INTO %i ( feed, location, item ) VALUES ' . Database::places( $some, '( %s, %s, %s )' ), $values );
		}
		return array_map(
			static function ( array $row ): int {
				return $row['id'];
			},
			$this->of_items( $items )
		);
	}

	/**
	 * Rows by id, locked until the transaction ends. Always in the order of ids, so that two who
	 * lock the same pools wait for each other instead of deadlocking.
	 *
	 * @param int[] $ids Ids.
	 * @return array<int, array>
	 */
	public function lock( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		sort( $ids );
		$rows = $this->database->rows(
			'SELECT * FROM %i WHERE id IN ( ' . Database::places( $ids ) . ' ) ORDER BY id FOR UPDATE',
			array_merge( array( $this->table() ), $ids )
		);
		return array_column( array_map( array( self::class, 'typed' ), $rows ), null, 'id' );
	}

	/**
	 * Writes what claims, confirmations and demand made of locked pools.
	 *
	 * @param array[] $rows As lock() gave them, changed.
	 */
	public function store( array $rows ): void {
		foreach ( array_chunk( $rows, 250 ) as $some ) {
			$values = array( $this->table() );
			foreach ( $some as $row ) {
				array_push( $values, $row['id'], $row['feed'], $row['location'], $row['item'] );
				foreach ( self::CLAIM as $column ) {
					$values[] = $row[ $column ];
				}
			}
			$sets = array_map(
				static function ( string $column ): string {
					return "{$column} = VALUES({$column})";
				},
				self::CLAIM
			);
			// phpcs:ignore Squiz.Strings.DoubleQuoteUsage -- one place for each column above.
			$one = '( %d, %s, %s, %s, %d, %s, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %s, %d )';
			$this->database->write(
				'INSERT INTO %i ( id, feed, location, item, ' . implode( ', ', self::CLAIM ) . ' ) VALUES ' . Database::places( $some, $one )
				. ' ON DUPLICATE KEY UPDATE ' . implode( ', ', $sets ) . ', revision = revision + 1',
				$values
			);
		}
	}

	/**
	 * Writes that a pool's figure stands in the shop, if the pool is still as it was read. It stays due until
	 * not_due(), which is for after the caches were cleared.
	 *
	 * @param array    $row         As it was read.
	 * @param int|null $written     What the shop shows now; null where nothing may be shown.
	 * @param int|null $fresh_until Until when it counts as fresh.
	 * @throws Conflict Where somebody changed the pool meanwhile.
	 */
	public function projected( array $row, ?int $written, ?int $fresh_until ): void {
		$changed = $this->database->write(
			'UPDATE %i SET written_figure = %d, fresh_until = %d, revision = revision + 1 WHERE id = %d AND revision = %d',
			array( $this->table(), $written, $fresh_until, $row['id'], $row['revision'] )
		);
		if ( 1 !== $changed ) {
			throw new Conflict( 'observation ' . $row['id'] . ' changed while it was projected' );
		}
	}

	/**
	 * Ids of pools that a complete snapshot did not name.
	 *
	 * @param string $run      The snapshot's run.
	 * @param int    $after_id Only those behind this id.
	 * @param int    $limit    How many at most.
	 * @return int[]
	 */
	public function not_named( string $run, int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT id FROM %i WHERE feed = %s AND location = %s AND as_of IS NOT NULL AND seen_run <> %s AND id > %d ORDER BY id LIMIT %d',
			array( $this->table(), FeedTable::ONLY, self::LOCATION, $run, $after_id, $limit )
		);
		return array_map( 'intval', array_column( $rows, 'id' ) );
	}

	/**
	 * How many pools are in stock and active: what the mass guard takes its share of.
	 */
	public function sellable(): int {
		return (int) $this->database->value(
			"SELECT COUNT(*) FROM %i WHERE feed = %s AND location = %s AND figure > 0 AND status = 'active'",
			array( $this->table(), FeedTable::ONLY, self::LOCATION )
		);
	}

	/**
	 * Pools that projection has to look at, oldest id first.
	 *
	 * @param int $after_id Only those behind this id.
	 * @param int $limit    How many at most.
	 * @return array<int, array>
	 */
	public function due( int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT * FROM %i WHERE project_due = 1 AND id > %d ORDER BY id LIMIT %d',
			array( $this->table(), $after_id, $limit )
		);
		return array_map( array( self::class, 'typed' ), $rows );
	}

	/**
	 * Has projection look at every pool again.
	 */
	public function all_due(): void {
		$this->database->write( 'UPDATE %i SET project_due = 1 WHERE feed = %s', array( $this->table(), FeedTable::ONLY ) );
	}

	/**
	 * Has projection look at the pools of these items, where there are any.
	 *
	 * @param string[] $items Keys.
	 */
	public function items_due( array $items ): void {
		if ( array() === $items ) {
			return;
		}
		$this->database->write(
			'UPDATE %i SET project_due = 1 WHERE feed = %s AND location = %s AND item IN ( ' . Database::places( $items, '%s' ) . ' )',
			array_merge( array( $this->table(), FeedTable::ONLY, self::LOCATION ), array_values( $items ) )
		);
	}

	/**
	 * Takes a pool off projection's list, if it is still as it was read.
	 *
	 * @param int $id       Pool.
	 * @param int $revision Its revision as it was read, or as it was written since.
	 */
	public function not_due( int $id, int $revision ): void {
		$this->database->write(
			'UPDATE %i SET project_due = 0 WHERE id = %d AND revision = %d',
			array( $this->table(), $id, $revision )
		);
	}

	/**
	 * Pools in the order of ids that the feed has spoken of, for finding those without a listing.
	 *
	 * @param int $after_id Only those behind this id.
	 * @param int $limit    How many at most.
	 * @return array<int, array>
	 */
	public function spoken_of( int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT * FROM %i WHERE feed = %s AND location = %s AND as_of IS NOT NULL AND id > %d ORDER BY id LIMIT %d',
			array( $this->table(), FeedTable::ONLY, self::LOCATION, $after_id, $limit )
		);
		return array_map( array( self::class, 'typed' ), $rows );
	}

	/**
	 * How many pools there are of each kind, for status screens.
	 *
	 * @return array{pools: int, known: int, unknown: int, missing: int, unknown_unit: int, due: int}
	 */
	public function counts(): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS pools, COALESCE( SUM( figure IS NOT NULL ), 0 ) AS known,
			COALESCE( SUM( as_of IS NOT NULL AND figure IS NULL ), 0 ) AS unknown, COALESCE( SUM( missing ), 0 ) AS missing,
			COALESCE( SUM( 1 - unit_known ), 0 ) AS unknown_unit, COALESCE( SUM( project_due ), 0 ) AS due FROM %i WHERE feed = %s',
			array( $this->table(), FeedTable::ONLY )
		);
		return array_map( 'intval', (array) $row );
	}

	/**
	 * A pool by the names of the core's layout.
	 *
	 * @param array $row Typed row.
	 */
	public static function pool( array $row ): array {
		return array(
			'figure'           => $row['figure'],
			'status'           => $row['status'],
			'asOf'             => $row['as_of'],
			'receivedAt'       => $row['received_at'],
			'confirmedThrough' => $row['confirmed_through'],
			'roseAt'           => $row['rose_at'],
			'inFlight'         => $row['in_flight'],
			'salesPerDay'      => $row['sales_per_day'],
		);
	}

	/**
	 * A row with numbers as numbers.
	 *
	 * @param array $row As the database gives it; may have more columns.
	 */
	public static function typed( array $row ): array {
		foreach ( self::NUMBERS as $column ) {
			if ( isset( $row[ $column ] ) ) {
				$row[ $column ] = (int) $row[ $column ];
			}
		}
		foreach ( self::FLAGS as $column ) {
			if ( isset( $row[ $column ] ) ) {
				$row[ $column ] = '1' === (string) $row[ $column ];
			}
		}
		return $row;
	}

	/**
	 * The table.
	 */
	public function table(): string {
		return $this->database->table( 'observation' );
	}
}
