<?php
/**
 * What feeds said last of each item in each location.
 *
 * Decides how claims are found and written, always under the locks of their pools. Which claim stands is the
 * core's to say (`admit`), and how old it is stands in feed_coverage.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\ClaimRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_claim. Where a statement joins tables that have just been filled it names their indices: the database
 * has no statistics of them yet, and would read all of one for every row of another.
 */
final class ClaimTable implements Cleanable {

	/** A claim that snapshots have left out for 400 days is of an item that is gone. */
	const KEEP_MS = 34560000000;

	/** Columns that stand as they are; those of places may be read from coverage. */
	const REST = array( 'location_id', 'item', 'feed_id', 'pool_id', 'figure', 'status', 'epoch', 'rose_at', 'unit_known', 'missing_since', 'stopped_through', 'waiting_figure', 'waiting_status', 'waiting_as_of', 'waiting_received_at', 'waiting_sequence' );

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
	 * Claims of items in a location as they stand, for admission: where a row of the last snapshot has said the same since,
	 * in the claim's epoch, its place counts. A claim that is stopped was put aside by that snapshot and keeps its own
	 * place; one that is missing is stopped at the place of the last snapshot that left it out. Whoever puts such a claim to
	 * the core writes it back in any case, for the next snapshot may not confirm it.
	 *
	 * @param int      $location_id Location.
	 * @param string[] $items       Keys.
	 * @param int      $run_id      The run whose own rows are admitted, which do not count yet; 0 for none.
	 * @return array<string, ClaimRow> By item.
	 */
	public function standing( int $location_id, array $items, int $run_id = 0 ): array {
		$found = array();
		foreach ( array_chunk( array_values( array_unique( $items, SORT_STRING ) ), Bulk::ROWS ) as $some ) {
			$found += $this->standing_where(
				'c.location_id = %d AND c.item IN ( ' . Database::places( $some, '%s' ) . ' )',
				array_merge( array( $location_id ), $some ),
				$run_id
			);
		}
		return $found;
	}

	/**
	 * Keys of a location's claims, in their order.
	 *
	 * @param int    $location_id Location.
	 * @param string $after       Only those behind this key.
	 * @param int    $limit       How many at most.
	 * @return list<string>
	 */
	public function items( int $location_id, string $after, int $limit ): array {
		$items = array();
		foreach ( $this->database->rows( 'SELECT item FROM %i WHERE location_id = %d AND item > %s ORDER BY item LIMIT %d', array( $this->name(), $location_id, $after, $limit ) ) as $row ) {
			$items[] = Cell::text( $row, 'item' );
		}
		return $items;
	}

	/**
	 * Claims that a complete snapshot does not name, as they stand, in the order of their keys. Those that an earlier
	 * one has left out and that no row has named since are passed over: nothing of them changes.
	 *
	 * @param int    $run_id      The snapshot's run.
	 * @param int    $location_id Location.
	 * @param string $after       Only those behind this key.
	 * @param int    $limit       How many at most.
	 * @param bool   $is_zero     Whether left out means zero: then those are passed over that are 0 already.
	 * @return array<string, ClaimRow> By item.
	 */
	public function left_out( int $run_id, int $location_id, string $after, int $limit, bool $is_zero ): array {
		$is_known = $is_zero
			? 'c.figure = 0 AND c.missing_since IS NULL AND c.stopped_as_of IS NULL AND c.unit_known = 1'
			: 'c.missing_since IS NOT NULL';
		$rows     = $this->database->rows(
			'SELECT c.item FROM %i c JOIN %i r ON r.id = %d LEFT JOIN %i s FORCE INDEX ( item ) ON s.run_id = r.id AND s.location_id = c.location_id AND s.item = c.item
			WHERE c.location_id = %d AND c.item > %s AND s.run_id IS NULL AND NOT ( c.epoch = r.epoch AND COALESCE( ' . $is_known . ', 0 ) ) ORDER BY c.item LIMIT %d',
			array( $this->name(), $this->database->table( 'feed_run' ), $run_id, $this->database->table( 'staged' ), $location_id, $after, $limit )
		);
		$items    = array();
		foreach ( $rows as $row ) {
			$items[] = Cell::text( $row, 'item' );
		}
		$claims   = array();
		$standing = $this->standing( $location_id, $items, $run_id );
		foreach ( $items as $item ) {
			$claims[ $item ] = $standing[ $item ];
		}
		return $claims;
	}

	/**
	 * Claims of the feed that owns pools, by pool: what `group` makes one of.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return array<int, ClaimRow[]> With confirmed_through.
	 */
	public function of_pools( array $pool_ids ): array {
		return array() === $pool_ids ? array() : $this->parts(
			'%i p FORCE INDEX ( PRIMARY ) JOIN %i c FORCE INDEX ( pool ) ON c.pool_id = p.id AND c.feed_id = p.feed_id',
			array( $this->database->table( 'pool' ), $this->name() ),
			'p.id IN ( ' . Database::places( $pool_ids ) . ' )',
			array_values( $pool_ids )
		);
	}

	/**
	 * The same of pools that come to be owned by other feeds than their rows say yet.
	 *
	 * @param array<int, int|null> $owners Feeds by pool; null for none.
	 * @return array<int, ClaimRow[]> With confirmed_through.
	 */
	public function of_owners( array $owners ): array {
		$pools = array();
		foreach ( $owners as $pool_id => $feed_id ) {
			if ( null !== $feed_id ) {
				$pools[ $feed_id ][] = $pool_id;
			}
		}
		$found = array();
		foreach ( $pools as $feed_id => $some ) {
			$found += $this->parts(
				'%i c FORCE INDEX ( pool )',
				array( $this->name() ),
				'c.pool_id IN ( ' . Database::places( $some ) . ' ) AND c.feed_id = %d',
				array_merge( $some, array( $feed_id ) )
			);
		}
		return $found;
	}

	/**
	 * Claims by pool.
	 *
	 * @param string           $from   Tables, with the claim as `c`.
	 * @param string[]         $tables Their names.
	 * @param string           $where  Condition.
	 * @param array<int, int> $values Its values.
	 * @return array<int, ClaimRow[]> With confirmed_through.
	 */
	private function parts( string $from, array $tables, string $where, array $values ): array {
		$rows  = $this->database->rows(
			"SELECT c.*, v.confirmed_through FROM {$from}
			LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			WHERE {$where} ORDER BY c.location_id, c.item",
			array_merge( $tables, array( $this->database->table( 'feed_coverage' ) ), $values )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$claim                      = ClaimRow::from_database( $row );
			$found[ $claim->pool_id ][] = $claim;
		}
		return $found;
	}

	/**
	 * Claims of a feed with a row that waits for a read of the orders, in the order of their pools.
	 *
	 * @param int $feed_id Feed.
	 * @param int $after   Only those of pools behind this one.
	 * @param int $limit   How many at most; all claims of the last pool are among them.
	 * @return int[] Their pools.
	 */
	public function waiting_pools( int $feed_id, int $after, int $limit ): array {
		return array_map(
			'intval',
			array_column(
				$this->database->rows(
					'SELECT DISTINCT pool_id FROM %i WHERE feed_id = %d AND waiting_as_of IS NOT NULL AND pool_id > %d ORDER BY pool_id LIMIT %d',
					array( $this->name(), $feed_id, $after, $limit )
				),
				'pool_id'
			)
		);
	}

	/**
	 * Claims of a feed on pools with a row that waits for a read of the orders.
	 *
	 * @param int   $feed_id  Feed.
	 * @param int[] $pool_ids Pools.
	 * @return ClaimRow[] As they are stored: where they stand is for standing().
	 */
	public function waiting_of( int $feed_id, array $pool_ids ): array {
		return array() === $pool_ids ? array() : array_map(
			array( ClaimRow::class, 'from_database' ),
			$this->database->rows(
				'SELECT c.*, NULL AS confirmed_through FROM %i c WHERE feed_id = %d AND waiting_as_of IS NOT NULL AND pool_id IN ( ' . Database::places( $pool_ids ) . ' )',
				array_merge( array( $this->name(), $feed_id ), array_values( $pool_ids ) )
			)
		);
	}

	/**
	 * Writes claims whose pools are locked.
	 *
	 * @param ClaimRow[] $claims Claims.
	 */
	public function write( array $claims ): void {
		$rows = array();
		foreach ( $claims as $claim ) {
			$rows[] = array_values( $claim->to_database() );
		}
		$columns = array_keys( ( new ClaimRow() )->to_database() );
		( new Bulk( $this->database ) )->insert( $this->name(), $columns, $rows, Bulk::update( array_slice( $columns, 2 ) ) );
	}

	/**
	 * How many claims of a feed there are of each kind, for status screens.
	 *
	 * @param int $feed_id Feed.
	 * @return array<string, int> `claims`, `known`, `unknown`, `missing`, `unknown_unit`, `stopped`, `waiting`, and of these
	 *     `witnessed`, whose pool another feed owns.
	 */
	public function counts( int $feed_id ): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS claims, COALESCE( SUM( c.figure IS NOT NULL ), 0 ) AS known, COALESCE( SUM( c.figure IS NULL ), 0 ) AS unknown,
			COALESCE( SUM( c.missing_since IS NOT NULL ), 0 ) AS missing, COALESCE( SUM( 1 - c.unit_known ), 0 ) AS unknown_unit,
			COALESCE( SUM( c.stopped_as_of IS NOT NULL ), 0 ) AS stopped, COALESCE( SUM( c.waiting_as_of IS NOT NULL ), 0 ) AS waiting,
			COALESCE( SUM( p.feed_id <> l.feed_id ), 0 ) AS witnessed
			FROM %i c JOIN %i l ON l.id = c.location_id LEFT JOIN %i p ON p.id = c.pool_id WHERE l.feed_id = %d',
			array( $this->name(), $this->database->table( 'location' ), $this->database->table( 'pool' ), $feed_id )
		);
		return array_map( 'intval', $row ?? array() );
	}

	/**
	 * Deletes claims of items that are long gone.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		return $this->database->write( 'DELETE FROM %i WHERE missing_since < %d ORDER BY missing_since LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
	}

	/**
	 * How many claims are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE missing_since < %d LIMIT %d ) AS beyond',
			array( $this->name(), $now - self::KEEP_MS, $most )
		);
	}

	/**
	 * Claims as they stand.
	 *
	 * @param string $where  Condition on `c`.
	 * @param array  $values Its values.
	 * @param int    $run_id The run whose rows do not count.
	 * @return array<string, ClaimRow>
	 */
	private function standing_where( string $where, array $values, int $run_id ): array {
		$said = 'stopped_as_of IS NULL AND said_as_of IS NOT NULL AND ' . Place::at_or_past( 'said_as_of', 'said_sequence', 'as_of', 'sequence' );
		$left = 'missing_since IS NOT NULL AND stopped_as_of IS NOT NULL AND left_as_of IS NOT NULL AND ' . Place::at_or_past( 'left_as_of', 'left_sequence', 'stopped_as_of', 'stopped_sequence' );
		$rows = $this->database->rows(
			'SELECT ' . implode( ', ', self::REST ) . ", confirmed_through, IF( {$said}, said_as_of, as_of ) AS as_of, IF( {$said}, said_received_at, received_at ) AS received_at, IF( {$said}, said_sequence, sequence ) AS sequence,
			IF( {$left}, left_as_of, stopped_as_of ) AS stopped_as_of, IF( {$left}, left_sequence, stopped_sequence ) AS stopped_sequence
			FROM ( " . self::with_snapshots( $where ) . ' ) AS claims ORDER BY said_as_of',
			array_merge(
				array( $run_id, $run_id, $run_id, $run_id, $run_id, $this->name(), $this->database->table( 'feed_coverage' ), $this->database->table( 'staged' ), $this->database->table( 'staged' ), $run_id ),
				$values
			)
		);
		// A claim that several rows confirm is there several times; the last one stands.
		$found = array();
		foreach ( $rows as $row ) {
			$claim                 = ClaimRow::from_database( $row );
			$found[ $claim->item ] = $claim;
		}
		return $found;
	}

	/**
	 * Claims `c` with what snapshots say of them: `said_…`, the place of the row that confirms one, of the last snapshot (`a`) or
	 * of the one that is being taken in (`b`), and `left_…`, the place of the later of these snapshots. A claim of 0 that no
	 * row confirms was left out where left out means zero: its place is the snapshot's.
	 *
	 * @param string $where Condition on `c`.
	 */
	private static function with_snapshots( string $where ): string {
		$is_pending = 'v.pending_as_of IS NOT NULL AND v.pending_run <> %d AND ( v.snapshot_as_of IS NULL OR '
			. Place::at_or_past( 'v.pending_as_of', 'v.pending_sequence', 'v.snapshot_as_of', 'v.snapshot_sequence' ) . ' )';
		$is_later   = 'b.run_id IS NOT NULL AND ( a.run_id IS NULL OR ' . Place::at_or_past( 'b.as_of', 'b.sequence', 'a.as_of', 'a.sequence' ) . ' )';
		$columns    = array( "IF( {$is_pending}, v.pending_as_of, v.snapshot_as_of ) AS left_as_of, IF( {$is_pending}, v.pending_sequence, v.snapshot_sequence ) AS left_sequence" );
		foreach ( array( 'as_of', 'received_at', 'sequence' ) as $column ) {
			$columns[] = "IF( a.run_id IS NULL AND b.run_id IS NULL AND c.figure = 0 AND c.missing_since IS NULL, IF( {$is_pending}, v.pending_{$column}, v.snapshot_{$column} ), IF( {$is_later}, b.{$column}, a.{$column} ) ) AS said_{$column}";
		}
		$of_claim = ' FORCE INDEX ( item ) ON %1$s.location_id = c.location_id AND %1$s.item = c.item AND ';
		return 'SELECT c.*, v.confirmed_through, ' . implode( ', ', $columns ) . ' FROM %i c LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			LEFT JOIN %i a' . str_replace( '%1$s', 'a', $of_claim ) . SnapshotComparison::confirms( 'a' ) . ' AND a.run_id = v.snapshot_run
			LEFT JOIN %i b' . str_replace( '%1$s', 'b', $of_claim ) . SnapshotComparison::confirms( 'b' ) . " AND b.run_id = v.pending_run AND v.pending_run <> %d
			WHERE {$where}";
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'claim' );
	}
}
