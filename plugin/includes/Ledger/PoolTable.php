<?php
/**
 * Pools: one item in one location group.
 *
 * Decides how pools are found, locked and written, and how their age is read. A pool's row is the ledger's only lock on
 * stock: whoever writes claims, demand, holds, supply or bills of materials locks all pools that are concerned, in the
 * order of their numbers, and raises their revisions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OwnerRow;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_pool.
 */
final class PoolTable {

	/** The location group that the listings of this shop draw on. */
	const STOREFRONT = 1;

	/** Columns that a write changes. */
	const WRITTEN = array( 'feed_id', 'figure', 'status', 'unit_known', 'step', 'kit_kind', 'in_flight', 'due' );

	/**
	 * What one claim's coverage confirms of it, its position, and the instant that its figure speaks for: the core's
	 * `group`, in SQL because a page of the shop reads it and must not load the ledger's class. Tests ask `group`.
	 */
	const CONFIRMED = 'LEAST( v.confirmed_through, COALESCE( c.stopped_through, v.confirmed_through ) )';
	const POSITION  = 'LEAST( GREATEST( c.as_of, COALESCE( ' . self::CONFIRMED . ', c.as_of ) ), COALESCE( c.stopped_through, ' . \StockTruth\Engine\Moment::MAX . ' ) )';
	const SPEAKS_OF = 'GREATEST( LEAST( c.as_of, c.received_at ), COALESCE( ' . self::CONFIRMED . ', 0 ) )';
	const HEARD_AT  = 'GREATEST( c.received_at, COALESCE( ' . self::CONFIRMED . ', 0 ) )';

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
	 * Pools of items.
	 *
	 * @param int      $group_id Location group.
	 * @param string[] $items    Keys.
	 * @return array<string, PoolRow> By item.
	 */
	public function of_items( int $group_id, array $items ): array {
		$found = array();
		foreach ( array_chunk( array_values( array_unique( $items, SORT_STRING ) ), Bulk::ROWS ) as $some ) {
			$rows = $this->database->rows(
				'SELECT * FROM %i FORCE INDEX ( item ) WHERE group_id = %d AND item IN ( ' . Database::places( $some, '%s' ) . ' )',
				array_merge( array( $this->name(), $group_id ), $some )
			);
			foreach ( $rows as $row ) {
				$pool                 = PoolRow::from_database( $row );
				$found[ $pool->item ] = $pool;
			}
		}
		return $found;
	}

	/**
	 * Makes pools for items that have none, and gives the numbers of all. Not to be called inside a transaction: an
	 * insert that finds its row there would keep a lock that invites deadlocks.
	 *
	 * @param int      $group_id Location group.
	 * @param string[] $items    Keys.
	 * @return array<string, int> Numbers by item.
	 */
	public function ensure( int $group_id, array $items ): array {
		$items   = array_map( 'strval', array_values( array_unique( $items, SORT_STRING ) ) );
		$known   = $this->of_items( $group_id, $items );
		$missing = array();
		foreach ( $items as $item ) {
			if ( ! isset( $known[ $item ] ) ) {
				$missing[ $item ] = array( $group_id, Cell::key( $item, 400 ) );
			}
		}
		if ( array() !== $missing ) {
			( new Bulk( $this->database ) )->insert( $this->name(), array( 'group_id', 'item' ), array_values( $missing ), '', 'INSERT IGNORE' );
			$known = $this->of_items( $group_id, array_map( 'strval', array_keys( $missing ) ) ) + $known;
		}
		return array_map(
			static function ( PoolRow $pool ): int {
				return $pool->id;
			},
			$known
		);
	}

	/**
	 * Pools by number, locked until the transaction ends: in the order of their numbers, so that two who lock the same
	 * pools wait for each other instead of deadlocking.
	 *
	 * @param int[] $ids Numbers.
	 * @return array<int, PoolRow>
	 * @throws Conflict Where one is gone since its number was read.
	 */
	public function lock( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$ids = array_values( array_unique( $ids ) );
		sort( $ids );
		$pools = self::by_id( $this->database->rows( 'SELECT * FROM %i WHERE id IN ( ' . Database::places( $ids ) . ' ) ORDER BY id FOR UPDATE', array_merge( array( $this->name() ), $ids ) ) );
		if ( count( $pools ) !== count( $ids ) ) {
			throw new Conflict( 'a pool is gone' );
		}
		return $pools;
	}

	/**
	 * Pools by number, not locked.
	 *
	 * @param int[] $ids Numbers.
	 * @return array<int, PoolRow>
	 */
	public function find( array $ids ): array {
		return array() === $ids ? array() : self::by_id( $this->database->rows( 'SELECT * FROM %i WHERE id IN ( ' . Database::places( $ids ) . ' )', array_merge( array( $this->name() ), array_values( $ids ) ) ) );
	}

	/**
	 * Pools with their ages and positions, read from the coverage of their claims.
	 *
	 * @param int[] $ids Numbers.
	 * @return array<int, KnownPoolRow>
	 */
	public function known( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT p.*, MIN( ' . self::SPEAKS_OF . ' ) AS as_of, MAX( ' . self::HEARD_AT . ' ) AS received_at, MAX( c.rose_at ) AS rose_at, MIN( ' . self::POSITION . ' ) AS position, ' . OwnerRow::COLUMNS . '
			FROM %i p FORCE INDEX ( PRIMARY ) LEFT JOIN %i f ON f.id = p.feed_id LEFT JOIN %i c FORCE INDEX ( pool ) ON c.pool_id = p.id AND c.feed_id = p.feed_id AND c.as_of IS NOT NULL
			LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			WHERE p.id IN ( ' . Database::places( $ids ) . ' ) GROUP BY p.id',
			array_merge( array( $this->name(), $this->database->table( 'feed' ), $this->database->table( 'claim' ), $this->database->table( 'feed_coverage' ) ), array_values( $ids ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$known                     = KnownPoolRow::from_database( $row );
			$known->owner              = OwnerRow::from_database( $row );
			$found[ $known->pool->id ] = $known;
		}
		return $found;
	}

	/**
	 * Writes locked pools, and raises their revisions.
	 *
	 * @param PoolRow[] $pools As they were locked, changed; receive their new revisions.
	 * @throws Conflict Where one is not as it was read: it was not locked.
	 */
	public function write( array $pools ): void {
		$rows = array();
		foreach ( $pools as $pool ) {
			$rows[] = array_values( $pool->to_database() );
		}
		$columns = array_keys( ( new PoolRow() )->to_database() );
		$changed = ( new Bulk( $this->database ) )->insert( $this->name(), $columns, $rows, Bulk::update_unchanged( self::WRITTEN ) );
		if ( 2 * count( $rows ) !== $changed ) {
			throw new Conflict( 'a pool changed while it was being changed' );
		}
		foreach ( $pools as $pool ) {
			++$pool->revision;
		}
	}

	/**
	 * Writes what locked pools have in flight, raises their revisions, and has the listings projected that draw on them, with one
	 * statement.
	 *
	 * @param PoolRow[] $pools As they were locked, with their new U; receive their new revisions.
	 * @throws Conflict Where one is not as it was read: it was not locked.
	 */
	public function write_in_flight( array $pools ): void {
		if ( array() === $pools ) {
			return;
		}
		$in_flight = array();
		$revisions = array();
		foreach ( $pools as $pool ) {
			array_push( $in_flight, $pool->id, $pool->in_flight );
			array_push( $revisions, $pool->id, $pool->revision );
		}
		$cases   = str_repeat( ' WHEN %d THEN %d', count( $pools ) );
		$changed = $this->database->write(
			"UPDATE %i p LEFT JOIN ( %i d JOIN %i l ON l.product_id = d.product_id ) ON d.pool_id = p.id SET p.in_flight = CASE p.id{$cases} END, p.revision = p.revision + 1, l.due = 1
			WHERE p.id IN ( " . Database::places( $pools ) . " ) AND p.revision = CASE p.id{$cases} END",
			array_merge( array( $this->name(), $this->database->table( 'draws_on' ), $this->database->table( 'listing' ) ), $in_flight, array_column( $pools, 'id' ), $revisions )
		);
		if ( $changed < count( $pools ) ) {
			throw new Conflict( 'a pool changed while it was being changed' );
		}
		foreach ( $pools as $pool ) {
			++$pool->revision;
		}
	}

	/**
	 * Raises the revisions of locked pools of which something changed that stands in another table, such as a hold.
	 *
	 * @param int[] $ids Numbers.
	 */
	public function touch( array $ids ): void {
		if ( array() !== $ids ) {
			$ids = array_values( array_unique( $ids ) );
			sort( $ids );
			$this->database->write( 'UPDATE %i SET revision = revision + 1 WHERE id IN ( ' . Database::places( $ids ) . ' )', array_merge( array( $this->name() ), $ids ) );
		}
	}

	/**
	 * Writes how what is asked of a locked pool is met, and raises its revision.
	 *
	 * @param int    $id   Number.
	 * @param string $kind One of PoolRow::KIT_KINDS.
	 */
	public function make_kit( int $id, string $kind ): void {
		$this->database->write( 'UPDATE %i SET kit_kind = %s, revision = revision + 1 WHERE id = %d', array( $this->name(), $kind, $id ) );
	}

	/**
	 * Has items counted out in the smallest step that any of their listings is sold in, at most in whole units.
	 *
	 * @param string[] $items Keys.
	 */
	public function follow_steps( array $items ): void {
		foreach ( $items as $item ) {
			$this->database->write(
				'UPDATE %i p SET p.step = ( SELECT LEAST( 10000, COALESCE( MIN( l.sale_step ), 10000 ) ) FROM %i l WHERE l.item = p.item ), p.revision = p.revision + 1 WHERE p.group_id = %d AND p.item = %s',
				array( $this->name(), $this->database->table( 'listing' ), self::STOREFRONT, $item )
			);
		}
	}

	/**
	 * As touch(), and has listings projected that draw on the pools, with one statement.
	 *
	 * @param int[] $ids    Numbers.
	 * @param int[] $except Listings that stay as they are.
	 */
	public function touch_with_listings( array $ids, array $except ): void {
		if ( array() === $ids ) {
			return;
		}
		$ids = array_values( array_unique( $ids ) );
		sort( $ids );
		// A row is written once, however many rows of another table it meets.
		$this->database->write(
			'UPDATE %i p LEFT JOIN ( %i d JOIN %i l ON l.product_id = d.product_id'
			. ( array() === $except ? '' : ' AND l.product_id NOT IN ( ' . Database::places( $except ) . ' )' )
			. ' ) ON d.pool_id = p.id SET p.revision = p.revision + 1, l.due = 1 WHERE p.id IN ( ' . Database::places( $ids ) . ' )',
			array_merge( array( $this->name(), $this->database->table( 'draws_on' ), $this->database->table( 'listing' ) ), array_values( $except ), $ids )
		);
	}

	/**
	 * Has the demand of pools judged anew, such as after the declared lag changed.
	 *
	 * @param int $feed_id The feed that owns them.
	 * @param int $after   Only those behind this number.
	 * @param int $limit   How many at most.
	 * @return int The last number; 0 where none is left.
	 */
	public function make_due( int $feed_id, int $after, int $limit ): int {
		$ids = array_map(
			'intval',
			array_column( $this->database->rows( 'SELECT id FROM %i WHERE id > %d AND feed_id = %d ORDER BY id LIMIT %d', array( $this->name(), $after, $feed_id, $limit ) ), 'id' )
		);
		if ( array() === $ids ) {
			return 0;
		}
		$this->database->write( 'UPDATE %i SET due = 1 WHERE id IN ( ' . Database::places( $ids ) . ' ) AND due = 0', array_merge( array( $this->name() ), $ids ) );
		return end( $ids );
	}

	/**
	 * Numbers of pools whose demand has to be judged anew.
	 *
	 * @param int $limit How many at most.
	 * @return int[]
	 */
	public function due( int $limit ): array {
		return array_map( 'intval', array_column( $this->database->rows( 'SELECT id FROM %i WHERE due = 1 ORDER BY id LIMIT %d', array( $this->name(), $limit ) ), 'id' ) );
	}

	/**
	 * Pools that a feed has spoken of and no listing draws on, in the order of their numbers.
	 *
	 * @param int $after Only those behind this number.
	 * @param int $limit How many at most.
	 * @return array<int, PoolRow>
	 */
	public function without_listing( int $after, int $limit ): array {
		return self::by_id(
			$this->database->rows(
				'SELECT p.* FROM %i p LEFT JOIN %i d ON d.pool_id = p.id WHERE p.id > %d AND p.feed_id IS NOT NULL AND d.pool_id IS NULL ORDER BY p.id LIMIT %d',
				array( $this->name(), $this->database->table( 'draws_on' ), $after, $limit )
			)
		);
	}

	/**
	 * How many pools that a feed owns can be sold, as the mass guard counts them.
	 *
	 * @param int $feed_id Feed.
	 */
	public function sellable( int $feed_id ): int {
		return (int) $this->database->value(
			"SELECT COUNT(*) FROM %i WHERE feed_id = %d AND figure > 0 AND status = 'active'",
			array( $this->name(), $feed_id )
		);
	}

	/**
	 * How many pools there are of each kind that a feed has spoken of, for status screens.
	 *
	 * @return array<string, int> `pools`, `known`, `unknown`, `unknown_unit`, `missing`.
	 */
	public function counts(): array {
		$row = $this->database->row(
			'SELECT COUNT(*) AS pools, COALESCE( SUM( figure IS NOT NULL ), 0 ) AS known, COALESCE( SUM( figure IS NULL ), 0 ) AS unknown,
			COALESCE( SUM( 1 - unit_known ), 0 ) AS unknown_unit, ( SELECT COUNT( DISTINCT c.pool_id ) FROM %i c WHERE c.missing_since IS NOT NULL ) AS missing
			FROM %i WHERE feed_id IS NOT NULL',
			array( $this->database->table( 'claim' ), $this->name() )
		);
		return array_map( 'intval', $row ?? array() );
	}

	/**
	 * The highest number of a pool; 0 where there is none.
	 */
	public function last_id(): int {
		return (int) $this->database->value( 'SELECT MAX( id ) FROM %i', array( $this->name() ) );
	}

	/**
	 * Deletes pools that nothing speaks of any more: no claim, demand, hold, supply, listing or kit.
	 *
	 * @param int $after Only those behind this number.
	 * @param int $to    Only those up to this number: a pool is made a moment before somebody speaks of it.
	 * @param int $span  How many are looked at.
	 * @return int The last number that was looked at; 0 where none is left.
	 */
	public function forget_unused( int $after, int $to, int $span ): int {
		$last = $this->database->value( 'SELECT MAX( id ) FROM ( SELECT id FROM %i WHERE id > %d AND id <= %d ORDER BY id LIMIT %d ) AS looked_at', array( $this->name(), $after, $to, $span ) );
		if ( null === $last ) {
			return 0;
		}
		$sql    = 'DELETE FROM %i WHERE id > %d AND id <= %d';
		$values = array( $this->name(), $after, (int) $last );
		foreach ( array( 'claim', 'line_demand', 'hold', 'supply', 'draws_on', 'component' ) as $table ) {
			$sql     .= ' AND id NOT IN ( SELECT pool_id FROM %i WHERE pool_id > %d AND pool_id <= %d )';
			$values[] = $this->database->table( $table );
			$values[] = $after;
			$values[] = (int) $last;
		}
		$this->database->write( $sql . " AND id NOT IN ( SELECT owner_id FROM %i WHERE owner = 'kit' )", array_merge( $values, array( $this->database->table( 'component' ) ) ) );
		return (int) $last;
	}

	/**
	 * Typed rows.
	 *
	 * @param array<int, array<string, string|null>> $rows As the database gives them.
	 * @return array<int, PoolRow>
	 */
	private static function by_id( array $rows ): array {
		$found = array();
		foreach ( $rows as $row ) {
			$pool               = PoolRow::from_database( $row );
			$found[ $pool->id ] = $pool;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'pool' );
	}
}
