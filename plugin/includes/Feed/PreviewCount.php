<?php
/**
 * What rows would change of pools and listings.
 *
 * Decides what is counted. What a row does to a claim, what claims come to as a pool, and which pool could not be sold any
 * more is the core's to say. Reads the ledger without locks and writes nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\DrawsOnTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\OwnerRow;
use StockTruth\Ledger\Row\PoolRow;
use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Counts.
 *
 * @phpstan-type Counted array{rows: array<string, int>, items: array{changed: int, unsellable: int, missing: int, not_in_shop: int, witnessed: int}, listings: array{changed: int, unsellable: int}, not_in_shop: list<string>}
 */
final class PreviewCount {

	const BATCH = 500;

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * Which listing draws on which pool.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * Builds admissions.
	 *
	 * @var Factory
	 */
	private $factory;

	/**
	 * Makes pools of claims.
	 *
	 * @var Grouping
	 */
	private $grouping;

	/**
	 * The locations of feeds.
	 *
	 * @var Locations
	 */
	private $locations;

	/**
	 * The guard against a catalogue that is emptied.
	 *
	 * @var MassGuard
	 */
	private $mass_guard;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Constructor.
	 *
	 * @param ClaimTable   $claims     What feeds said.
	 * @param DrawsOnTable $draws_on   Which listing draws on which pool.
	 * @param Factory      $factory    Builds admissions.
	 * @param Grouping     $grouping   Makes pools of claims.
	 * @param Locations    $locations  The locations of feeds.
	 * @param MassGuard    $mass_guard The guard against a catalogue that is emptied.
	 * @param PoolTable    $pools      Pools.
	 */
	public function __construct( ClaimTable $claims, DrawsOnTable $draws_on, Factory $factory, Grouping $grouping, Locations $locations, MassGuard $mass_guard, PoolTable $pools ) {
		$this->claims     = $claims;
		$this->draws_on   = $draws_on;
		$this->factory    = $factory;
		$this->grouping   = $grouping;
		$this->locations  = $locations;
		$this->mass_guard = $mass_guard;
		$this->pools      = $pools;
	}

	/**
	 * Begins to look at a list.
	 *
	 * @param FeedRow    $feed The feed.
	 * @param FeedRunRow $run  A run that is never stored.
	 */
	public function begin( FeedRow $feed, FeedRunRow $run ): PreviewTally {
		$tally = new PreviewTally( $feed, $run, $this->factory->admission( $feed, $run ) );
		foreach ( $this->locations->known( $feed ) as $location ) {
			$tally->groups[ $location->id ] = $location->group_id;
		}
		return $tally;
	}

	/**
	 * Puts rows to the core.
	 *
	 * @param PreviewTally $tally What is known; receives what they would change.
	 * @param StagedRow[]  $rows  Rows, in the order in which they came.
	 */
	public function take( PreviewTally $tally, array $rows ): void {
		$standing = $this->standing( $rows );
		$now      = array();
		$lost     = array();
		foreach ( $rows as $row ) {
			$location = $row->location_id;
			// A location that the ledger does not know yet has no number.
			$tally->groups += array( $location => $tally->groups[ $location ] ?? $this->group( $tally->feed, $location ) );
			$waits          = $tally->waits( $row );
			$claim          = $tally->waiting[ $location ][ $row->item ] ?? $standing[ $location ][ $row->item ] ?? ClaimWriter::first( $tally->run, $row, 0 );
			$answer         = $tally->admission->ask( $row, $claim );
			Admission::note( $claim, $answer );
			$tally->count_row( $answer['admission'] );
			if ( $waits ) {
				$tally->waiting[ $location ][ $row->item ] = $claim;
				if ( $answer['unsellable'] ) {
					$tally->lost[ $location ][ $row->item ] = true;
				}
			} else {
				$now[ $location ][ $row->item ] = $claim;
				if ( $answer['unsellable'] ) {
					$lost[ $location ][ $row->item ] = true;
				}
			}
		}
		$this->weigh( $tally, $now, $lost );
	}

	/**
	 * Judges what had to wait, and what the list leaves out.
	 *
	 * @param PreviewTally $tally What is known.
	 * @return Counted
	 */
	public function end( PreviewTally $tally ): array {
		$by_item = array();
		foreach ( $tally->waiting as $location => $claims ) {
			foreach ( $claims as $item => $claim ) {
				$by_item[ $item ][ $location ] = $claim;
			}
		}
		foreach ( array_chunk( $by_item, self::BATCH, true ) as $some ) {
			$claims = array();
			foreach ( $some as $item => $of_item ) {
				foreach ( $of_item as $location => $claim ) {
					$claims[ $location ][ $item ] = $claim;
				}
			}
			$this->weigh( $tally, $claims, $tally->lost );
		}
		foreach ( $tally->locations() as $location ) {
			$this->left_out( $tally, $location );
		}
		ksort( $tally->rows );
		return array(
			'rows'        => $tally->rows,
			'items'       => array(
				'changed'     => $tally->items['changed'] ?? 0,
				'unsellable'  => $tally->items['unsellable'] ?? 0,
				'missing'     => $tally->items['missing'] ?? 0,
				'not_in_shop' => $tally->items['not_in_shop'] ?? 0,
				'witnessed'   => $tally->items['witnessed'] ?? 0,
			),
			'listings'    => array(
				'changed'    => count( $tally->changed ),
				'unsellable' => count( $tally->unsellable ),
			),
			'not_in_shop' => $tally->not_in_shop,
		);
	}

	/**
	 * Counts what the pools of some claims would say then.
	 *
	 * @param PreviewTally                           $tally  What is known.
	 * @param array<int, array<array-key, ClaimRow>> $claims Claims as they would stand, by location and item.
	 * @param array<int, array<array-key, true>>     $lost   Those of which a row could not be sold any more.
	 */
	private function weigh( PreviewTally $tally, array $claims, array $lost ): void {
		$by_group = array();
		foreach ( $claims as $location => $of_location ) {
			foreach ( $of_location as $item => $claim ) {
				$by_group[ $tally->groups[ $location ] ][ (string) $item ][ $location ] = $claim;
			}
		}
		foreach ( $by_group as $group_id => $items ) {
			$this->weigh_group( $tally, $group_id, $items, $lost );
		}
	}

	/**
	 * Counts what the pools of one location group would say then.
	 *
	 * @param PreviewTally                           $tally    What is known.
	 * @param int                                    $group_id The group.
	 * @param array<array-key, array<int, ClaimRow>> $items    Claims by item and location.
	 * @param array<int, array<array-key, true>>     $lost     Those of which a row could not be sold any more.
	 */
	private function weigh_group( PreviewTally $tally, int $group_id, array $items, array $lost ): void {
		$feed  = $tally->feed;
		$pools = $this->pools->of_items( $group_id, array_map( 'strval', array_keys( $items ) ) );
		$owned = array_filter( $pools, static fn( PoolRow $pool ): bool => null === $pool->feed_id || $pool->feed_id === $feed->id );
		$parts = $this->claims->of_owners( array_fill_keys( array_column( $owned, 'id' ), $feed->id ) );
		$drawn = $this->draws_on->listings( array_column( $pools, 'id' ) );
		foreach ( $items as $item => $claims ) {
			$pool     = $pools[ $item ] ?? self::unheard( $group_id, (string) $item );
			$listings = $drawn[ $pool->id ] ?? array();
			if ( array() === $listings && PoolTable::STOREFRONT === $group_id ) {
				$tally->count_stranger( (string) $item );
			}
			if ( null !== $pool->feed_id && $pool->feed_id !== $feed->id ) {
				++$tally->items['witnessed'];
				continue;
			}
			$all            = $claims + array_column( $parts[ $pool->id ] ?? array(), null, 'location_id' );
			$after          = clone $pool;
			$after->feed_id = $feed->id;
			$known          = $this->grouping->apply( $after, $all, OwnerRow::of_feed( $feed ) );
			if ( OwnedPools::says_otherwise( $pool, $after ) ) {
				++$tally->items['changed'];
				$tally->changed += array_fill_keys( $listings, true );
			}
			$is_lost = $pool->feed_id === $feed->id && array() !== array_filter( array_keys( $claims ), static fn( int $location ): bool => isset( $lost[ $location ][ $item ] ) );
			$is_one  = count( array_keys( $tally->groups, $group_id, true ) ) < 2;
			if ( $is_lost && ( $is_one || $this->mass_guard->is_lost_after( $tally->run, $tally->admission, $pool, $known ) ) ) {
				++$tally->items['unsellable'];
				$tally->unsellable += array_fill_keys( $listings, true );
			}
		}
	}

	/**
	 * Counts the items of a location that the list does not name.
	 *
	 * @param PreviewTally $tally       What is known.
	 * @param int          $location_id The location.
	 */
	private function left_out( PreviewTally $tally, int $location_id ): void {
		$after   = '';
		$repeats = $tally->repeats();
		while ( array() !== ( $items = $this->claims->items( $location_id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after = (string) end( $items );
			$left  = array_values( array_filter( $items, static fn( string $item ): bool => ! $tally->names( $location_id, $item ) ) );
			foreach ( array() === $left ? array() : $this->claims->standing( $location_id, $left ) as $claim ) {
				if ( $tally->admission->note_omission( $claim, $tally->admission->ask_of_omission( $claim ), ! $repeats ) ) {
					++$tally->items['missing'];
				}
			}
		}
	}

	/**
	 * Claims as they stand.
	 *
	 * @param StagedRow[] $rows Rows that name locations and items.
	 * @return array<int, array<array-key, ClaimRow>> By location and item.
	 */
	private function standing( array $rows ): array {
		$items = array();
		foreach ( $rows as $row ) {
			$items[ $row->location_id ][] = $row->item;
		}
		$claims = array();
		foreach ( $items as $location_id => $some ) {
			$claims[ $location_id ] = $this->claims->standing( $location_id, $some );
		}
		return $claims;
	}

	/**
	 * The group of a location that the ledger does not know yet.
	 *
	 * @param FeedRow $feed        The feed.
	 * @param int     $location_id Of StagingPlace: below zero, by its place among the declared ones.
	 */
	private function group( FeedRow $feed, int $location_id ): int {
		return array_values( $feed->locations() )[ -$location_id - 1 ] ?? Locations::STOREFRONT;
	}

	/**
	 * A pool that the ledger does not know yet.
	 *
	 * @param int    $group_id The group.
	 * @param string $item     The item.
	 */
	private static function unheard( int $group_id, string $item ): PoolRow {
		$pool           = new PoolRow();
		$pool->group_id = $group_id;
		$pool->item     = $item;
		return $pool;
	}
}
