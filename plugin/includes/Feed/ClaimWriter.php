<?php
/**
 * Takes some rows of a snapshot into the ledger, in one transaction.
 *
 * Decides the order of what is written: locks, claims, pools, listings. What a row does to a claim, and what claims come to
 * as a pool, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\CoverageTable;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\LocationTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\PoolRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Ledger\StagedTable;

defined( 'ABSPATH' ) || exit;

/**
 * Writes claims and their pools.
 */
final class ClaimWriter {

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * How far feeds have told everything.
	 *
	 * @var CoverageTable
	 */
	private $coverage;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Locations.
	 *
	 * @var LocationTable
	 */
	private $locations;

	/**
	 * Pools by their claims.
	 *
	 * @var OwnedPools
	 */
	private $owned;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable    $claims    What feeds said.
	 * @param CoverageTable $coverage  How far feeds have told everything.
	 * @param Database      $database  The database.
	 * @param LocationTable $locations Locations.
	 * @param OwnedPools    $owned     Pools by their claims.
	 * @param PoolTable     $pools     Pools.
	 * @param StagedTable   $staged    Staged rows.
	 */
	public function __construct( ClaimTable $claims, CoverageTable $coverage, Database $database, LocationTable $locations, OwnedPools $owned, PoolTable $pools, StagedTable $staged ) {
		$this->claims    = $claims;
		$this->coverage  = $coverage;
		$this->database  = $database;
		$this->locations = $locations;
		$this->owned     = $owned;
		$this->pools     = $pools;
		$this->staged    = $staged;
	}

	/**
	 * Puts rows to the core, in the order in which they came, and writes what stands then.
	 *
	 * @param Admission   $admission Of their snapshot.
	 * @param FeedRunRow  $run       Its run.
	 * @param StagedRow[] $rows      Rows.
	 * @return array<string, int> How many rows were let in and how, by the core's words, `clock_ahead` and `restarted`, and
	 *     `changed`: pools that say something else now.
	 */
	public function rows( Admission $admission, FeedRunRow $run, array $rows ): array {
		$ids = $this->pools_of( $run, $rows );
		return $this->counted(
			function () use ( $admission, $run, $rows, $ids ): array {
				$pools  = $this->pools->lock( self::numbers( $ids ) );
				if ( FeedRunRow::SNAPSHOT !== $run->kind ) {
					// No snapshot may become certain between what is read here and what is written.
					$this->coverage->lock( $run->epoch, array_keys( $ids ) );
				}
				$claims = $this->standing( $run, $rows );
				$counts = array();
				$ahead  = array();
				foreach ( $rows as $row ) {
					$claim  = $claims[ $row->location_id ][ $row->item ] ?? self::first( $run, $row, $ids[ $row->location_id ][ $row->item ] );
					$answer = $admission->ask( $row, $claim );
					Admission::note( $claim, $answer );
					$admission->note_waiting( $claim, $answer, $row );
					$claims[ $row->location_id ][ $row->item ] = $claim;
					if ( $answer['clockAhead'] ) {
						$ahead[] = $row->place;
					}
					$counts[] = array(
						$answer['admission'] => 1,
						'clock_ahead'        => (int) $answer['clockAhead'],
						'restarted'          => (int) $answer['restarted'],
					);
				}
				$changed = $this->write( $run, $claims, $pools );
				$this->staged->order_by_arrival( $run->id, $ahead );
				return self::sums( $counts ) + array( 'changed' => $changed );
			}
		);
	}

	/**
	 * Puts rows that wait for a read of the orders to the core again, and writes what stands then.
	 *
	 * @param Admission  $admission Of the feed, which knows of the read.
	 * @param FeedRunRow $run       A run of the feed.
	 * @param int[]      $pool_ids  Pools with claims that have such rows.
	 * @return array<string, int> How many rows were let in and how, by the core's words, and `changed`: pools that say something
	 *     else now.
	 */
	public function waiting( Admission $admission, FeedRunRow $run, array $pool_ids ): array {
		return $this->counted(
			function () use ( $admission, $run, $pool_ids ): array {
				$pools  = $this->pools->lock( $pool_ids );
				$claims = $this->standing( $run, $this->claims->waiting_of( $run->feed_id, $pool_ids ) );
				$counts = array();
				foreach ( $claims as $of_location ) {
					foreach ( $of_location as $claim ) {
						$counts[] = array( $admission->retry( $claim ) => 1 );
					}
				}
				$changed = $this->write( $run, $claims, $pools );
				return self::sums( $counts ) + array( 'changed' => $changed );
			}
		);
	}

	/**
	 * Puts items that the snapshot does not name to the core, and writes what stands then.
	 *
	 * @param Admission  $admission Of the snapshot.
	 * @param FeedRunRow $run       Its run.
	 * @param ClaimRow[] $left_out  Claims of these items in one location.
	 * @param bool       $is_known  As Admission::note_omission() takes it.
	 * @return array<string, int> How many are `missing` that were not, how many are `zeroed`, and `changed`: pools that say
	 *     something else now.
	 */
	public function left_out( Admission $admission, FeedRunRow $run, array $left_out, bool $is_known ): array {
		return $this->counted(
			function () use ( $admission, $run, $left_out, $is_known ): array {
				$pools  = $this->pools->lock( array_column( $left_out, 'pool_id' ) );
				$claims = $this->standing( $run, $left_out );
				$counts = array();
				foreach ( $claims as $of_location ) {
					foreach ( $of_location as $claim ) {
						$answer   = $admission->ask_of_omission( $claim );
						$counts[] = array(
							'missing' => (int) $admission->note_omission( $claim, $answer, $is_known ),
							'zeroed'  => (int) ( 'zeroed' === $answer['admission'] ),
						);
					}
				}
				$changed = $this->write( $run, $claims, $pools );
				return self::sums( $counts ) + array( 'changed' => $changed );
			}
		);
	}

	/**
	 * The pools of the items that rows name, which are made where there are none.
	 *
	 * @param FeedRunRow  $run  The run.
	 * @param StagedRow[] $rows Rows.
	 * @return array<int, array<array-key, int>> Numbers by location and item.
	 */
	private function pools_of( FeedRunRow $run, array $rows ): array {
		$groups = array_column( $this->locations->of_feed( $run->feed_id ), 'group_id', 'id' );
		$items  = array();
		foreach ( $rows as $row ) {
			$items[ $groups[ $row->location_id ] ][] = $row->item;
		}
		$ids = array();
		foreach ( $items as $group_id => $some ) {
			$of_group = $this->pools->ensure( $group_id, $some );
			foreach ( array_keys( $groups, $group_id, true ) as $location_id ) {
				$ids[ $location_id ] = $of_group;
			}
		}
		return $ids;
	}

	/**
	 * Numbers of pools.
	 *
	 * @param array<int, array<array-key, int>> $ids Of pools_of().
	 * @return list<int>
	 */
	private static function numbers( array $ids ): array {
		$numbers = array();
		foreach ( $ids as $of_location ) {
			foreach ( $of_location as $id ) {
				$numbers[] = $id;
			}
		}
		return $numbers;
	}

	/**
	 * Runs work in a transaction.
	 *
	 * @param callable(): array<string, int> $work Work; may run several times.
	 * @return array<string, int> What it counted the last time.
	 */
	private function counted( callable $work ): array {
		$counts = array();
		$this->database->transaction(
			static function () use ( $work, &$counts ): void {
				$counts = $work();
			}
		);
		return $counts;
	}

	/**
	 * Claims as they stand, without what this snapshot says.
	 *
	 * @param FeedRunRow                            $run  Its run.
	 * @param array<array-key, StagedRow|ClaimRow> $rows Rows that name locations and items.
	 * @return array<int, array<array-key, ClaimRow>> By location and item.
	 */
	private function standing( FeedRunRow $run, array $rows ): array {
		$items = array();
		foreach ( $rows as $row ) {
			$items[ $row->location_id ][] = $row->item;
		}
		$claims = array();
		foreach ( $items as $location_id => $some ) {
			$claims[ $location_id ] = $this->claims->standing( $location_id, $some, $run->id );
		}
		return $claims;
	}

	/**
	 * The claim of an item of which nothing was said before.
	 *
	 * @param FeedRunRow $run     The run of what is said now.
	 * @param StagedRow  $row     What is said.
	 * @param int        $pool_id The item's pool.
	 */
	public static function first( FeedRunRow $run, StagedRow $row, int $pool_id ): ClaimRow {
		$claim              = new ClaimRow();
		$claim->location_id = $row->location_id;
		$claim->item        = $row->item;
		$claim->feed_id     = $run->feed_id;
		$claim->pool_id     = $pool_id;
		$claim->epoch       = $run->epoch;
		return $claim;
	}

	/**
	 * Writes claims, and what those of the feeds that own the pools come to.
	 *
	 * @param FeedRunRow                             $run    The run.
	 * @param array<int, array<array-key, ClaimRow>> $claims Claims by location and item.
	 * @param array<int, PoolRow>                    $pools  Their pools, locked.
	 * @return int How many pools say something else.
	 */
	private function write( FeedRunRow $run, array $claims, array $pools ): int {
		foreach ( $claims as $of_location ) {
			$this->claims->write( $of_location );
		}
		$owners = array();
		foreach ( $pools as $id => $pool ) {
			// Whoever speaks of an item first owns its pool. What others say of it stands beside it and is not used, until a
			// person hands it over.
			$owners[ $id ] = $pool->feed_id ?? $run->feed_id;
		}
		return $this->owned->write( $pools, $owners );
	}

	/**
	 * Adds counts up.
	 *
	 * @param array<int, array<string, int>> $counts By name.
	 * @return array<string, int>
	 */
	private static function sums( array $counts ): array {
		$sums = array();
		foreach ( $counts as $some ) {
			foreach ( $some as $name => $count ) {
				$sums[ $name ] = ( $sums[ $name ] ?? 0 ) + $count;
			}
		}
		return $sums;
	}
}
