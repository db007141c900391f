<?php
/**
 * Takes a list of what is to come into the ledger.
 *
 * Decides that a list never replaces a later read, and that what a complete list does not name is not to come any more.
 * What of the supply counts is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\SupplyRow;
use StockTruth\Ledger\SupplyTable;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Writes supply under the locks of its pools. Not to be called inside a transaction: it makes pools.
 *
 * @phpstan-import-type SupplyEntryRow from SupplyEntry
 * @phpstan-type SupplyDone array{rows: int, changed: int, late: int, dropped: int}
 */
final class SupplyImport {

	/** Pools that are locked together. */
	const STEP = 100;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Has listings projected.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * What is to come.
	 *
	 * @var SupplyTable
	 */
	private $supplies;

	/**
	 * Constructor.
	 *
	 * @param Database    $database   The database.
	 * @param Events      $events     The audit trail.
	 * @param PoolTable   $pools      Pools.
	 * @param Projection  $projection Has listings projected.
	 * @param SupplyTable $supplies   What is to come.
	 */
	public function __construct( Database $database, Events $events, PoolTable $pools, Projection $projection, SupplyTable $supplies ) {
		$this->database   = $database;
		$this->events     = $events;
		$this->pools      = $pools;
		$this->projection = $projection;
		$this->supplies   = $supplies;
	}

	/**
	 * Takes a list in.
	 *
	 * @param array $rows        Rows.
	 * @param int   $read_at     The ERP's clock when the list was read.
	 * @param bool  $is_complete Whether it names everything that is to come.
	 * @return array Late: rows of which a later read is known. Dropped: pools of which something is not to come any more.
	 *
	 * @phpstan-param list<SupplyEntryRow> $rows
	 * @phpstan-return SupplyDone
	 */
	public function take( array $rows, int $read_at, bool $is_complete ): array {
		$numbers = $this->pools->ensure( PoolTable::STOREFRONT, array_column( $rows, 'item' ) );
		$by_pool = array();
		foreach ( $rows as $row ) {
			$supply             = new SupplyRow();
			$supply->pool_id    = $numbers[ $row['item'] ];
			$supply->reference  = $row['reference'];
			$supply->due_at     = $row['due_at'];
			$supply->quantity   = $row['quantity'];
			$supply->confirmed  = $row['confirmed'];
			$supply->read_at    = $read_at;

			$by_pool[ $supply->pool_id ][] = $supply;
		}
		ksort( $by_pool );
		$done = array(
			'rows'    => count( $rows ),
			'changed' => 0,
			'late'    => 0,
			'dropped' => 0,
		);
		foreach ( array_chunk( $by_pool, self::STEP, true ) as $some ) {
			$step = $this->database->transaction_of_ours(
				function () use ( $some, $read_at ): array {
					$this->pools->lock( array_keys( $some ) );
					return $this->write( $some, $read_at );
				}
			);
			$done['changed'] += $step['changed'];
			$done['late']    += $step['late'];
		}
		if ( $is_complete ) {
			$done['dropped'] = $this->drop( $read_at );
		}
		$this->events->record( 'supply_read', 'supply', null, array( 'read_at' => $read_at, 'complete' => $is_complete ) + $done );
		$this->projection->soon();
		return $done;
	}

	/**
	 * Writes the rows of locked pools.
	 *
	 * @param array<int, list<SupplyRow>> $by_pool Rows by pool.
	 * @param int                         $read_at The ERP's clock when the list was read.
	 * @return array{changed: int, late: int} How many rows say something else than before, and of how many a later read is known.
	 */
	private function write( array $by_pool, int $read_at ): array {
		$known = array();
		foreach ( $this->supplies->of_pools( array_keys( $by_pool ) ) as $supply ) {
			$known[ $supply->pool_id ][ $supply->reference ] = $supply;
		}
		$written = array();
		$touched = array();
		$step    = array( 'changed' => 0, 'late' => 0 );
		foreach ( $by_pool as $pool_id => $supplies ) {
			foreach ( $supplies as $supply ) {
				$before = $known[ $pool_id ][ $supply->reference ] ?? null;
				if ( null !== $before && $before->read_at > $read_at ) {
					++$step['late'];
					continue;
				}
				$says            = array( $supply->due_at, $supply->quantity, $supply->confirmed );
				$step['changed'] += null !== $before && array( $before->due_at, $before->quantity, $before->confirmed ) === $says ? 0 : 1;
				$written[]        = $supply;
				// That it was read later may let it count.
				$touched[ $pool_id ] = $pool_id;
			}
		}
		$this->supplies->write( $written );
		$this->pools->touch_with_listings( array_values( $touched ), array() );
		return $step;
	}

	/**
	 * Drops what a complete list has not named.
	 *
	 * @param int $read_at The ERP's clock when the list was read.
	 * @return int Of how many pools something went.
	 */
	private function drop( int $read_at ): int {
		$dropped = 0;
		$ids     = $this->supplies->read_before( $read_at, self::STEP );
		while ( array() !== $ids ) {
			$this->database->transaction_of_ours(
				function () use ( $ids, $read_at ): void {
					$this->pools->lock( $ids );
					$this->supplies->drop_read_before( $ids, $read_at );
					$this->pools->touch_with_listings( $ids, array() );
				}
			);
			$dropped += count( $ids );
			$ids      = $this->supplies->read_before( $read_at, self::STEP );
		}
		return $dropped;
	}
}
