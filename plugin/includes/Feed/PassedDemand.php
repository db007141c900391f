<?php
/**
 * Judges the demand of pools whose position only the coverage moved.
 *
 * Decides that nothing else than what open demand waits for is looked at: a poll confirms every pool, and few have demand
 * that it concerns.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\Reflection;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\LineDemandTable;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;

defined( 'ABSPATH' ) || exit;

/**
 * Works off what the coverage has passed.
 */
final class PassedDemand {

	/** Pools of one transaction. */
	const BATCH = 100;

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
	 * What lines ask of pools.
	 *
	 * @var LineDemandTable
	 */
	private $line_demands;

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
	 * @param Database        $database     The database.
	 * @param Reflection     $demand       The demand of pools.
	 * @param LineDemandTable $line_demands What lines ask of pools.
	 * @param ListingTable    $listings     Listings.
	 * @param PoolTable       $pools        Pools.
	 */
	public function __construct( Database $database, Reflection $demand, LineDemandTable $line_demands, ListingTable $listings, PoolTable $pools ) {
		$this->database     = $database;
		$this->demand       = $demand;
		$this->line_demands = $line_demands;
		$this->listings     = $listings;
		$this->pools        = $pools;
	}

	/**
	 * Judges the demand of every pool whose position has passed what demand of it waits for.
	 *
	 * @param int $feed_id The feed whose coverage moved.
	 */
	public function judge( int $feed_id ): void {
		$after = 0;
		while ( array() !== ( $ids = $this->line_demands->passed( $feed_id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after = max( $ids );
			$this->judge_pools( $ids );
		}
	}

	/**
	 * Judges the open demand of some of a feed's pools, whatever it waits for: the declared lag is another one.
	 *
	 * @param int $feed_id The feed.
	 * @param int $after   Only pools behind this number.
	 * @return int The last pool; 0 where none is left.
	 */
	public function judge_open( int $feed_id, int $after ): int {
		$ids = $this->line_demands->open_pools( $feed_id, $after, self::BATCH );
		if ( array() === $ids ) {
			return 0;
		}
		$this->judge_pools( $ids );
		return max( $ids );
	}

	/**
	 * Judges all open demand of a feed's pools anew, such as after a complete read of its orders.
	 *
	 * @param int $feed_id The feed.
	 */
	public function judge_all( int $feed_id ): void {
		$after = 0;
		do {
			$after = $this->judge_open( $feed_id, $after );
		} while ( $after > 0 );
	}

	/**
	 * Makes what older epochs of a feed acknowledged void: lines that it may have forgotten are opened and judged anew.
	 *
	 * @param int $feed_id The feed.
	 * @param int $epoch   Its epoch.
	 * @param int $lately  Lines of completed orders count where they were changed after this.
	 */
	public function void_older( int $feed_id, int $epoch, int $lately ): void {
		while ( array() !== ( $ids = $this->line_demands->acknowledged_before( $feed_id, $epoch, $lately, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$this->judge_pools(
				$ids,
				function () use ( $ids, $epoch, $lately ): void {
					$this->line_demands->reopen( $ids, $epoch, $lately );
				}
			);
			if ( $ids === $this->line_demands->acknowledged_before( $feed_id, $epoch, $lately, self::BATCH ) ) {
				// Their lines cannot be judged now; they are taken off wholly, which is the safe side.
				break;
			}
		}
	}

	/**
	 * Judges the open demand of some pools, in one transaction.
	 *
	 * @param int[]         $ids    Pools.
	 * @param \Closure|null $before What is done first, under their locks.
	 */
	private function judge_pools( array $ids, ?\Closure $before = null ): void {
		$this->database->transaction(
			function () use ( $ids, $before ): void {
				$pools = $this->pools->lock( $ids );
				if ( null !== $before ) {
					$before();
				}
				$known = $this->pools->known( $ids );
				foreach ( $known as $id => $pool ) {
					$pool->pool = $pools[ $id ];
				}
				$changed = $this->demand->refresh( $known );
				$this->pools->write( $pools );
				$this->listings->make_due_of_pools( $changed );
			}
		);
	}
}
