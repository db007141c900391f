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

use StockTruth\Demand\Reflection;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\PoolRow;
use StockTruth\Ledger\Row\StagedRow;

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
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The demand of pools.
	 *
	 * @var Reflection
	 */
	private $demand;

	/**
	 * Makes pools of claims.
	 *
	 * @var Grouping
	 */
	private $grouping;

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable   $claims   What feeds said.
	 * @param Database     $database The database.
	 * @param Reflection  $demand   The demand of pools.
	 * @param Grouping     $grouping Makes pools of claims.
	 * @param ListingTable $listings Listings.
	 * @param PoolTable    $pools    Pools.
	 */
	public function __construct( ClaimTable $claims, Database $database, Reflection $demand, Grouping $grouping, ListingTable $listings, PoolTable $pools ) {
		$this->claims   = $claims;
		$this->database = $database;
		$this->demand   = $demand;
		$this->grouping = $grouping;
		$this->listings = $listings;
		$this->pools    = $pools;
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
		$ids = $this->pools->ensure( PoolTable::ONLY_GROUP, array_column( $rows, 'item' ) );
		return $this->counted(
			function () use ( $admission, $run, $rows, $ids ): array {
				$pools  = $this->pools->lock( array_values( $ids ) );
				$claims = $this->standing( $run, $rows );
				$counts = array();
				foreach ( $rows as $row ) {
					$claim  = $claims[ $row->location_id ][ $row->item ] ?? self::first( $run, $row, $ids[ $row->item ] );
					$answer = $admission->ask( $row, $claim );
					Admission::note( $claim, $answer );
					$claims[ $row->location_id ][ $row->item ] = $claim;
					$counts[] = array(
						$answer['admission'] => 1,
						'clock_ahead'        => (int) $answer['clockAhead'],
						'restarted'          => (int) $answer['restarted'],
					);
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
	private static function first( FeedRunRow $run, StagedRow $row, int $pool_id ): ClaimRow {
		$claim              = new ClaimRow();
		$claim->location_id = $row->location_id;
		$claim->item        = $row->item;
		$claim->feed_id     = $run->feed_id;
		$claim->pool_id     = $pool_id;
		$claim->epoch       = $run->epoch;
		return $claim;
	}

	/**
	 * Writes claims, what they come to as pools, and what of the shop's demand the pools' figures reflect then; has the
	 * listings projected that draw on pools which say something else.
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
		$parts = $this->claims->of_pools( array_keys( $pools ), $run->feed_id );
		$known = array();
		$due   = array();
		foreach ( $pools as $id => $pool ) {
			$before        = clone $pool;
			$pool->feed_id = $pool->feed_id ?? $run->feed_id;
			$known[ $id ]  = $this->grouping->apply( $pool, $parts[ $id ] ?? array() );
			if ( self::says_otherwise( $before, $pool ) ) {
				$due[] = $id;
			}
		}
		$open    = array_intersect_key( $known, array_flip( $this->demand->open_among( array_keys( $known ) ) ) );
		$changed = array() === $open ? array() : $this->demand->refresh( $open );
		$this->pools->write( $pools );
		$this->listings->make_due_of_pools( array_merge( $due, $changed ) );
		return count( $due );
	}

	/**
	 * Whether a pool says something else than before that a listing may show.
	 *
	 * @param PoolRow $before Before.
	 * @param PoolRow $after  After.
	 */
	private static function says_otherwise( PoolRow $before, PoolRow $after ): bool {
		return $before->figure !== $after->figure || $before->status !== $after->status || $before->unit_known !== $after->unit_known || $before->feed_id !== $after->feed_id;
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
