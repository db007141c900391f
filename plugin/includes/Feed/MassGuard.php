<?php
/**
 * Holds a snapshot that would make too much of the catalogue unsellable, until a person has looked.
 *
 * Decides which rows are put to the core before any takes effect: those that differ from what stands. What makes an item
 * unsellable, and how many are too many, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\LocationTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OwnerRow;
use StockTruth\Ledger\Row\PoolRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Ledger\SnapshotComparison;
use StockTruth\Ledger\StagedTable;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at a staged snapshot.
 */
final class MassGuard {

	const BATCH = 500;

	/** What several lists of changes make unsellable within so long after the first of them counts together: an hour. */
	const WINDOW_MS = 3600000;

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * Compares the snapshot with what stands.
	 *
	 * @var SnapshotComparison
	 */
	private $comparison;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Makes pools of claims.
	 *
	 * @var Grouping
	 */
	private $grouping;

	/**
	 * Locations.
	 *
	 * @var LocationTable
	 */
	private $locations;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable         $claims     What feeds said.
	 * @param SnapshotComparison $comparison Compares the snapshot with what stands.
	 * @param Engine             $engine     The rules.
	 * @param Grouping           $grouping   Makes pools of claims.
	 * @param LocationTable      $locations  Locations.
	 * @param PoolTable          $pools      Pools.
	 * @param SettingsStore      $settings   The settings.
	 * @param StagedTable        $staged     Staged rows.
	 */
	public function __construct( ClaimTable $claims, SnapshotComparison $comparison, Engine $engine, Grouping $grouping, LocationTable $locations, PoolTable $pools, SettingsStore $settings, StagedTable $staged ) {
		$this->claims     = $claims;
		$this->comparison = $comparison;
		$this->engine     = $engine;
		$this->grouping   = $grouping;
		$this->locations  = $locations;
		$this->pools      = $pools;
		$this->settings   = $settings;
		$this->staged     = $staged;
	}

	/**
	 * Lets a staged list go on.
	 *
	 * @param FeedRow    $feed      The feed.
	 * @param FeedRunRow $run       Its run.
	 * @param Admission  $admission Puts its rows to the core.
	 * @return int How many items it makes unsellable, for the window of what follows.
	 * @throws FeedError Where a person has to look.
	 */
	public function check( FeedRow $feed, FeedRunRow $run, Admission $admission ): int {
		$share = $this->settings->current()->mass_zero_percent();
		// What lists of changes have made unsellable a short while ago could be sold before.
		$before   = FeedRunRow::SNAPSHOT === $run->kind ? 0 : self::lost_before( $feed );
		$sellable = $this->pools->sellable( $run->feed_id ) + $before;
		// Where even the loss of everything is not held, such as at the first import, nothing has to be counted.
		if ( ! $this->is_held( $sellable, $sellable, $share ) ) {
			return 0;
		}
		$lost       = $this->unsellable( $run, $admission );
		$unsellable = $lost + $before;
		if ( ! $this->is_held( $sellable, $unsellable, $share ) ) {
			return $lost;
		}
		throw FeedError::held_back(
			'mass_zero_held',
			sprintf(
				/* translators: 1: items that could not be sold any more, 2: items in stock, 3: percent, 4: command. */
				__( 'After the ERP\'s answer %1$d of %2$d items in stock could not be sold any more, more than %3$d %%. Nothing was changed. If that is true, run `%4$s`.', 'stock-truth' ),
				$unsellable,
				$sellable,
				$share,
				'wp stock-truth feed ' . self::command( $feed, $run ) . ' --accept-mass-zero'
			),
			array(
				'sellable'   => $sellable,
				'unsellable' => $unsellable,
				'at'         => Moment::now(),
			)
		);
	}

	/**
	 * Adds what a list of changes made unsellable to what others did within the window; a person who has looked ends it.
	 *
	 * @param FeedRow $feed      The feed as it stands; receives the window.
	 * @param int     $lost      Of check().
	 * @param bool    $looked_at Whether a person has looked.
	 */
	public static function note( FeedRow $feed, int $lost, bool $looked_at ): void {
		$before                 = $looked_at ? 0 : self::lost_before( $feed );
		$feed->unsellable       = $before + $lost;
		$feed->unsellable_since = 0 === $before ? ( 0 === $lost ? null : Moment::now() ) : $feed->unsellable_since;
	}

	/**
	 * How many items lists of changes have made unsellable within the window.
	 *
	 * @param FeedRow $feed The feed.
	 */
	private static function lost_before( FeedRow $feed ): int {
		return null === $feed->unsellable_since || Moment::now() - $feed->unsellable_since >= self::WINDOW_MS ? 0 : $feed->unsellable;
	}

	/**
	 * By which command a person lets a list go on.
	 *
	 * @param FeedRow    $feed The feed.
	 * @param FeedRunRow $run  Its run.
	 */
	private static function command( FeedRow $feed, FeedRunRow $run ): string {
		$source = $run->counts['source'] ?? '';
		if ( 'push' === $source ) {
			return 'messages ' . $feed->name;
		}
		if ( 'file' === $source ) {
			return 'folder' === $feed->transport ? 'folder ' . $feed->name : 'file ' . $feed->name . ' FILE';
		}
		return 'pull ' . $feed->name;
	}

	/**
	 * Whether so much may not be lost without a person having looked.
	 *
	 * @param int $sellable   Items that can be sold.
	 * @param int $unsellable Those of them that could not be any more.
	 * @param int $share      The share that may be lost, in percent.
	 */
	public function is_held( int $sellable, int $unsellable, int $share ): bool {
		return $this->engine->ask(
			'massGuard',
			array(
				'sellable'     => $sellable,
				'unsellable'   => $unsellable,
				'sharePercent' => $share,
			)
		)['held'];
	}

	/**
	 * How many items the snapshot would make unsellable whose pools the feed owns.
	 *
	 * @param FeedRunRow $run       Its run.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	private function unsellable( FeedRunRow $run, Admission $admission ): int {
		$lost  = 0;
		$after = 0;
		$seen  = array();
		while ( $after < $run->staged_to ) {
			$to    = min( $run->staged_to, $after + Taking::COMPARED );
			$rows  = $this->comparison->differing( $run, $after, $to, self::BATCH, $admission->tolerance_ms() );
			$after = count( $rows ) < self::BATCH ? $to : max( array_column( $rows, 'place' ) );
			$pools = array_diff_key( $this->lost_by_row( $run, $admission, $rows ), $seen );
			$seen += $pools;
			$lost += $this->lost_whole( $run, $admission, array_keys( $pools ) );
		}
		return $lost;
	}

	/**
	 * Pools of which a row makes one location unsellable.
	 *
	 * @param FeedRunRow  $run       The run.
	 * @param Admission   $admission Puts its rows to the core.
	 * @param StagedRow[] $rows      Rows.
	 * @return array<int, true> By number.
	 */
	private function lost_by_row( FeedRunRow $run, Admission $admission, array $rows ): array {
		$standing = $this->standing( $run, $rows );
		$lost     = array();
		foreach ( $rows as $row ) {
			$claim = $standing[ $row->location_id ][ $row->item ] ?? null;
			if ( null !== $claim && $admission->ask( $row, $claim )['unsellable'] ) {
				$lost[ $claim->pool_id ] = true;
			}
		}
		return $lost;
	}

	/**
	 * How many of some pools that the feed owns cannot be sold any more when all locations are taken together: what one of
	 * them gives another is not lost.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts its rows to the core.
	 * @param int[]      $ids       Pools.
	 */
	private function lost_whole( FeedRunRow $run, Admission $admission, array $ids ): int {
		$groups = array_column( $this->locations->of_feed( $run->feed_id ), 'group_id', 'id' );
		$parts  = $this->claims->of_pools( $ids );
		$lost   = 0;
		foreach ( $this->pools->find( $ids ) as $id => $pool ) {
			$locations = array_keys( $groups, $pool->group_id, true );
			if ( $pool->feed_id === $run->feed_id && ( count( $locations ) < 2 || $this->is_lost( $run, $admission, $pool, $parts[ $id ] ?? array(), $locations ) ) ) {
				++$lost;
			}
		}
		return $lost;
	}

	/**
	 * Whether a pool of several locations can be sold, and cannot after the snapshot.
	 *
	 * @param FeedRunRow $run       The run.
	 * @param Admission  $admission Puts its rows to the core.
	 * @param PoolRow    $pool      The pool.
	 * @param ClaimRow[] $claims    Its claims.
	 * @param int[]      $locations The locations of its group.
	 */
	private function is_lost( FeedRunRow $run, Admission $admission, PoolRow $pool, array $claims, array $locations ): bool {
		$by_location = array_column( $claims, null, 'location_id' );
		foreach ( $this->staged->of_items( $run->id, array( $pool->item ) ) as $row ) {
			if ( ! in_array( $row->location_id, $locations, true ) ) {
				continue;
			}
			$claim = $by_location[ $row->location_id ] ?? self::none( $run, $pool, $row );
			Admission::note( $claim, $admission->ask( $row, $claim ) );
			$by_location[ $row->location_id ] = $claim;
		}
		return $this->is_lost_after( $run, $admission, $pool, $this->grouping->apply( clone $pool, $by_location, new OwnerRow() ) );
	}

	/**
	 * Whether a pool can be sold, and could not if it said something else.
	 *
	 * @param FeedRunRow   $run       The run.
	 * @param Admission    $admission Asks the core.
	 * @param PoolRow      $pool      The pool.
	 * @param KnownPoolRow $known     As it would be.
	 */
	public function is_lost_after( FeedRunRow $run, Admission $admission, PoolRow $pool, KnownPoolRow $known ): bool {
		$before              = new ClaimRow();
		$before->figure      = $pool->figure;
		$before->status      = $pool->status;
		$before->as_of       = 0;
		$before->received_at = 0;
		$before->epoch       = $run->epoch;
		$row                 = new StagedRow();
		$row->item           = $pool->item;
		$row->figure         = $known->pool->figure;
		$row->status         = $known->pool->status;
		$row->unit_known     = $known->pool->unit_known;
		$row->as_of          = $known->as_of ?? $run->sent_at;
		$row->received_at    = $known->received_at ?? $run->sent_at;
		return $admission->ask( $row, $before )['unsellable'];
	}

	/**
	 * A claim of a location that had none of the item.
	 *
	 * @param FeedRunRow $run  The run.
	 * @param PoolRow    $pool The pool.
	 * @param StagedRow  $row  What is said.
	 */
	private static function none( FeedRunRow $run, PoolRow $pool, StagedRow $row ): ClaimRow {
		$claim              = new ClaimRow();
		$claim->location_id = $row->location_id;
		$claim->item        = $pool->item;
		$claim->feed_id     = $run->feed_id;
		$claim->pool_id     = $pool->id;
		$claim->epoch       = $run->epoch;
		return $claim;
	}

	/**
	 * Claims as they stand, without what the snapshot says.
	 *
	 * @param FeedRunRow  $run  Its run.
	 * @param StagedRow[] $rows Rows that name locations and items.
	 * @return array<int, array<array-key, ClaimRow>> By location and item.
	 */
	private function standing( FeedRunRow $run, array $rows ): array {
		$items = array();
		foreach ( $rows as $row ) {
			$items[ $row->location_id ][ $row->place ] = $row->item;
		}
		$standing = array();
		foreach ( $items as $location_id => $some ) {
			$standing[ $location_id ] = $this->claims->standing( $location_id, $some, $run->id );
		}
		return $standing;
	}
}
