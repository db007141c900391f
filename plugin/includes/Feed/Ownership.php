<?php
/**
 * Hands pools over to the feeds that are to own them.
 *
 * Decides that no poll does it: a figure changes its source by an act of a person. Whose a pool is to be, and whether it waits,
 * is the core's to say: it goes to the lowest rank among the
 * feeds that have spoken of its item, as soon as that feed's figure contains everything that the present owner's does; until
 * then it stays. So an order that was taken off because the old figure contains it is never missing from the new one. A
 * feed that is removed goes pool by pool, and last itself.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Engine\Engine;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\FeedMessageTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\OwnershipTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\PoolRow;
use StockTruth\Ledger\Row\ReporterRow;

defined( 'ABSPATH' ) || exit;

/**
 * Works pools off that are not owned as the ranking says.
 */
final class Ownership {

	/** Pools of one transaction. */
	const BATCH = 100;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Their locations.
	 *
	 * @var Locations
	 */
	private $locations;

	/**
	 * Pools by their claims.
	 *
	 * @var OwnedPools
	 */
	private $owned;

	/**
	 * Who owns what.
	 *
	 * @var OwnershipTable
	 */
	private $ownership;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The folders of feeds.
	 *
	 * @var Folders
	 */
	private $folders;

	/**
	 * What feeds have pushed.
	 *
	 * @var FeedMessageTable
	 */
	private $messages;

	/**
	 * The secrets that it is signed by.
	 *
	 * @var PushSecrets
	 */
	private $push_secrets;

	/**
	 * The secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Constructor.
	 *
	 * @param Database       $database  The database.
	 * @param Engine         $engine    The rules.
	 * @param Events         $events    The audit trail.
	 * @param Feeds          $feeds     The feeds.
	 * @param Locations      $locations Their locations.
	 * @param OwnedPools     $owned     Pools by their claims.
	 * @param OwnershipTable $ownership Who owns what.
	 * @param PoolTable      $pools     Pools.
	 * @param FeedRunTable   $runs      Runs.
	 * @param Secret         $secret    The secrets of feeds.
	 * @param FeedMessageTable $messages What feeds have pushed.
	 * @param Folders        $folders   The folders of feeds.
	 * @param PushSecrets    $push_secrets The secrets that it is signed by.
	 */
	public function __construct( Database $database, Engine $engine, Events $events, Feeds $feeds, Locations $locations, OwnedPools $owned, OwnershipTable $ownership, PoolTable $pools, FeedRunTable $runs, Secret $secret, FeedMessageTable $messages, Folders $folders, PushSecrets $push_secrets ) {
		$this->database  = $database;
		$this->engine    = $engine;
		$this->events    = $events;
		$this->feeds     = $feeds;
		$this->locations = $locations;
		$this->owned     = $owned;
		$this->ownership = $ownership;
		$this->pools     = $pools;
		$this->runs      = $runs;
		$this->secret    = $secret;
		$this->messages  = $messages;
		$this->folders   = $folders;
		$this->push_secrets = $push_secrets;
	}

	/**
	 * Says that a feed goes: it is not read any more, and handing over lets go of it.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function remove( FeedRow $feed ): void {
		$before = clone $feed;
		$this->feeds->change(
			$feed,
			static function ( FeedRow $now ): void {
				$now->state = FeedRow::REMOVING;
			}
		);
		$this->events->record( 'feed_removing', 'feed:' . $feed->name, array( 'state' => $before->state ), array( 'state' => $feed->state ) );
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- documented in FeedRegister.
		do_action( 'stock_truth_feed_changed', $before, $feed );
	}

	/**
	 * Says that a feed stays after all, as long as it is not gone: it is read again, and what was handed over comes back by the
	 * next hand-over.
	 *
	 * @param FeedRow $feed Feed.
	 * @return bool Whether it was going.
	 */
	public function keep( FeedRow $feed ): bool {
		$before = clone $feed;
		if ( FeedRow::REMOVING !== $before->state ) {
			return false;
		}
		$this->feeds->change(
			$feed,
			static function ( FeedRow $now ): void {
				$now->state = FeedRow::ACTIVE;
			}
		);
		$this->events->record( 'feed_kept', 'feed:' . $feed->name, array( 'state' => $before->state ), array( 'state' => $feed->state ) );
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- documented in FeedRegister.
		do_action( 'stock_truth_feed_changed', $before, $feed );
		return true;
	}

	/**
	 * What handing over would do now. Nothing is locked and nothing is written: what is handed over is judged again then.
	 *
	 * @param int $most How many items are told at most.
	 * @return list<array{item: string, from: string, to: string, waits: bool}> From and to: names of feeds; empty where none
	 *     owns it, or none is left that has spoken of it.
	 */
	public function preview( int $most ): array {
		$told  = array();
		$after = 0;
		$names = array_column( $this->feeds->all(), 'name', 'id' );
		$gone  = $this->gone_locations();
		while ( count( $told ) < $most && array() !== ( $ids = $this->ownership->wrong( $gone, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$after     = max( $ids );
			$reporters = $this->ownership->reporters( $ids );
			foreach ( $this->pools->find( $ids ) as $id => $pool ) {
				list( $next, $waits ) = $this->next( $pool, $reporters[ $id ] ?? array() );
				$row                  = array(
					'item'  => $pool->item,
					'from'  => $names[ $pool->feed_id ?? 0 ] ?? '',
					'to'    => null === $next ? '' : $names[ $next->feed_id ] ?? '',
					'waits' => $waits,
				);
				if ( $row['from'] !== $row['to'] ) {
					$told[] = $row;
				}
			}
		}
		return array_slice( $told, 0, $most );
	}

	/**
	 * Works pools off, as far as there is time.
	 *
	 * @param int              $after   The last pool that was looked at before; 0 to begin.
	 * @param \Closure(): bool $goes_on Whether there is time for more.
	 * @return array{handed: int, waiting: int, left: bool, after: int, removed: list<string>} How many were handed over, how
	 *     many wait until the figure of their next owner contains what their present one's does; whether some are left behind
	 *     the last one that was looked at; and feeds that are gone now.
	 */
	public function hand_over( int $after, \Closure $goes_on ): array {
		$done = array(
			'handed'  => 0,
			'waiting' => 0,
			'left'    => false,
			'after'   => $after,
			'removed' => array(),
		);
		$gone = $this->gone_locations();
		while ( array() !== ( $ids = $this->ownership->wrong( $gone, $done['after'], self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$counts           = $this->database->transaction(
				function () use ( $ids, $gone ): array {
					return $this->some( $ids, $gone );
				}
			);
			$done['handed']  += $counts[0];
			$done['waiting'] += $counts[1];
			$done['after']    = max( $ids );
			if ( ! $goes_on() ) {
				$done['left'] = true;
				return $done;
			}
		}
		$this->ownership->drop_locations( $gone );
		$done['removed'] = $this->remove_empty();
		if ( $done['handed'] > 0 ) {
			$this->events->record( 'pools_handed_over', 'feeds', null, array( 'pools' => $done['handed'], 'waiting' => $done['waiting'] ) );
		}
		return $done;
	}

	/**
	 * Works some pools off.
	 *
	 * @param int[] $ids  Pools.
	 * @param int[] $gone Locations that are not read any more.
	 * @return array{int, int} How many were handed over, and how many wait.
	 */
	private function some( array $ids, array $gone ): array {
		$pools = $this->pools->lock( $ids );
		$this->ownership->drop_of_locations( $ids, $gone );
		$reporters = $this->ownership->reporters( $ids );
		$feeds     = $this->feeds->all();
		$owners    = array();
		$waiting   = 0;
		foreach ( $pools as $id => $pool ) {
			$owner = null === $pool->feed_id ? null : ( $feeds[ $pool->feed_id ] ?? null );

			list( $next, $waits ) = $this->next( $pool, $reporters[ $id ] ?? array() );
			if ( $waits ) {
				$owners[ $id ] = $pool->feed_id;
				++$waiting;
			} elseif ( null !== $next ) {
				$owners[ $id ] = $next->feed_id;
			} else {
				// Nobody has told a figure of it: it stays with the feed that named it, unless that goes.
				$owners[ $id ] = null === $owner || FeedRow::REMOVING === $owner->state ? null : $owner->id;
			}
		}
		foreach ( $feeds as $feed ) {
			if ( FeedRow::REMOVING === $feed->state ) {
				$this->ownership->drop_of_feed( array_keys( array_filter( $owners, static fn( ?int $owner ): bool => $owner !== $feed->id ) ), $feed->id );
			}
		}
		$handed = count( array_filter( $pools, static fn( PoolRow $pool ): bool => $owners[ $pool->id ] !== $pool->feed_id ) );
		$this->owned->write( $pools, $owners );
		return array( $handed, $waiting );
	}

	/**
	 * Whose a pool is to be.
	 *
	 * @param PoolRow           $pool      The pool.
	 * @param list<ReporterRow> $reporters Feeds that have spoken of it.
	 * @return array{ReporterRow|null, bool} The feed, null where none stays that has spoken of it; and whether the pool waits.
	 */
	private function next( PoolRow $pool, array $reporters ): array {
		$feeds = array();
		foreach ( $reporters as $reporter ) {
			$feeds[] = array(
				'ranking'  => $reporter->ranking,
				'owns'     => $reporter->feed_id === $pool->feed_id,
				'leaves'   => $reporter->is_removing,
				'position' => $reporter->position,
				'lagMs'    => $reporter->lag_ms,
			);
		}
		$answer = $this->engine->ask( 'owner', array( 'feeds' => $feeds ) );
		return array( null === $answer['owner'] ? null : $reporters[ $answer['owner'] ], $answer['waits'] );
	}

	/**
	 * Locations of which figures stand that their feeds do not read any more.
	 *
	 * @return list<int>
	 */
	private function gone_locations(): array {
		$gone = array();
		foreach ( $this->feeds->all() as $feed ) {
			if ( FeedRow::REMOVING === $feed->state || ( '' === $feed->mapping && array() === $feed->locations() ) ) {
				continue;
			}
			try {
				$read = '' === $feed->mapping ? array_map( 'strval', array_keys( $feed->locations() ) ) : Locations::read( $feed, Mappings::load( $feed->mapping ) );
			} catch ( FeedError $error ) {
				// What the feed reads cannot be said without its mapping: nothing of it goes.
				continue;
			}
			foreach ( $this->locations->not_declared( $feed, $read ) as $location ) {
				$gone[] = $location->id;
			}
		}
		return $gone;
	}

	/**
	 * Takes feeds off the list that go and of which nothing stands any more.
	 *
	 * @return list<string> Their names.
	 */
	private function remove_empty(): array {
		$removed = array();
		foreach ( $this->feeds->all() as $feed ) {
			if ( FeedRow::REMOVING === $feed->state && ! $this->ownership->has_claims( $feed->id ) && $this->is_left_alone( $feed ) ) {
				$this->secret->forget( $feed );
				$this->push_secrets->forget( $feed );
				$this->folders->forget( $feed );
				$this->messages->remove( $feed->id );
				$this->ownership->drop_rest( $feed->id );
				$this->feeds->remove( $feed );
				$this->events->record( 'feed_removed', 'feed:' . $feed->name, FeedFields::of( $feed ), null );
				$removed[] = $feed->name;
			}
		}
		return $removed;
	}

	/**
	 * Whether nobody works on runs of a feed; those that are open are given up.
	 *
	 * @param FeedRow $feed Feed.
	 */
	private function is_left_alone( FeedRow $feed ): bool {
		foreach ( array( Feeds::LANE, Feeds::LANE_OF_CHANGES ) as $lane ) {
			if ( null === $this->runs->open( $feed->id, $lane ) ) {
				continue;
			}
			$run = $this->runs->take_over( $feed->id, $lane, Moment::now() );
			if ( null === $run ) {
				return false;
			}
			$run->state = FeedRunRow::DISCARDED;
			$this->runs->write( $run, Moment::now() );
		}
		return true;
	}
}
