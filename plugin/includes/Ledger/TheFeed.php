<?php
/**
 * The feed of the shop, and how it is doing.
 *
 * Decides that there is one feed with one location, and what the screens are shown of its runs. What is read of it is
 * decided by the transports, and what a failure means by Snapshot.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * The one feed, made when the plugin is installed.
 */
final class TheFeed {

	/** Its one location, whatever the ERP calls it. */
	const LOCATION = 'default';

	/** The lane of runs that read the whole stock: one is at work at a time. */
	const LANE = 'stock';

	/** How often a change of the feed's row is tried. */
	const ATTEMPTS = 5;

	/**
	 * Numbers of the feed by site: they never change.
	 *
	 * @var array<int, int>
	 */
	private $ids = array();

	/**
	 * When each site's ERP was first heard: that never changes either.
	 *
	 * @var array<int, int>
	 */
	private $heard = array();

	/**
	 * Feeds.
	 *
	 * @var FeedTable
	 */
	private $feeds;

	/**
	 * Their locations.
	 *
	 * @var LocationTable
	 */
	private $locations;

	/**
	 * Their runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Constructor.
	 *
	 * @param FeedTable     $feeds     Feeds.
	 * @param LocationTable $locations Their locations.
	 * @param FeedRunTable  $runs      Their runs.
	 */
	public function __construct( FeedTable $feeds, LocationTable $locations, FeedRunTable $runs ) {
		$this->feeds     = $feeds;
		$this->locations = $locations;
		$this->runs      = $runs;
	}

	/**
	 * Makes the feed and its location where they are not there yet.
	 */
	public function declare(): void {
		if ( null === $this->feeds->named( FeedTable::ONLY ) ) {
			$feed       = new FeedRow();
			$feed->name = FeedTable::ONLY;
			try {
				$this->feeds->write( $feed );
			} catch ( Conflict $made ) {
				unset( $made ); // Another request has made it.
			}
		}
		$this->locations->declare( $this->row()->id, array( self::LOCATION => PoolTable::ONLY_GROUP ) );
	}

	/**
	 * The feed, with when it was asked and heard, and what went wrong last.
	 *
	 * @throws Failure Where there is none.
	 */
	public function row(): FeedRow {
		$feed = $this->feeds->named( FeedTable::ONLY );
		if ( null === $feed ) {
			throw new Failure( 'there is no feed: the plugin\'s tables are not complete' );
		}
		return $feed;
	}

	/**
	 * Its number.
	 */
	public function id(): int {
		$site               = get_current_blog_id();
		$this->ids[ $site ] = $this->ids[ $site ] ?? $this->row()->id;
		return $this->ids[ $site ];
	}

	/**
	 * The number of its location.
	 *
	 * @throws Failure Where it has none.
	 */
	public function location_id(): int {
		$location = $this->locations->of_feed( $this->id() )[ self::LOCATION ] ?? null;
		if ( null === $location ) {
			throw new Failure( 'the feed has no location: the plugin\'s tables are not complete' );
		}
		return $location->id;
	}

	/**
	 * When the ERP was first heard, in UTC milliseconds; null before.
	 */
	public function heard_since(): ?int {
		$site  = get_current_blog_id();
		$since = $this->heard[ $site ] ?? $this->row()->heard_since;
		if ( null !== $since ) {
			$this->heard[ $site ] = $since;
		}
		return $since;
	}

	/**
	 * What waits for a person; null where nothing does.
	 *
	 * @return array<array-key, mixed>|null
	 */
	public function held(): ?array {
		$run = $this->runs->open( $this->id(), self::LANE );
		return null === $run || FeedRunRow::HELD !== $run->state ? null : $run->counts;
	}

	/**
	 * What became of the rows of the last run that was taken in; null before the first.
	 *
	 * @return array<array-key, mixed>|null
	 */
	public function summary(): ?array {
		$runs = $this->runs->in_state( $this->id(), FeedRunRow::DONE, 1 );
		return array() === $runs ? null : $runs[0]->counts;
	}

	/**
	 * Writes down that it is asked now.
	 *
	 * @param int $now Our clock.
	 */
	public function asked( int $now ): void {
		$this->change(
			static function ( FeedRow $feed ) use ( $now ): void {
				$feed->attempted_at = $now;
			}
		);
	}

	/**
	 * Writes down that its figures were taken in.
	 *
	 * @param int $since The instant of these figures: when it was first heard, where it was not before.
	 * @param int $now   Our clock.
	 */
	public function succeeded( int $since, int $now ): void {
		$this->change(
			static function ( FeedRow $feed ) use ( $since, $now ): void {
				$feed->heard_since   = $feed->heard_since ?? $since;
				$feed->succeeded_at  = $now;
				$feed->failures      = 0;
				$feed->retry_at      = null;
				$feed->error_code    = '';
				$feed->error_message = null;
				$feed->error_at      = null;
			}
		);
	}

	/**
	 * Writes down that nothing was taken in.
	 *
	 * @param string $code     Stable code.
	 * @param string $message  For the operator.
	 * @param int    $failures How many in a row.
	 * @param int    $retry_at When to try again.
	 * @param int    $now      Our clock.
	 */
	public function failed( string $code, string $message, int $failures, int $retry_at, int $now ): void {
		$this->change(
			static function ( FeedRow $feed ) use ( $code, $message, $failures, $retry_at, $now ): void {
				$feed->failures      = $failures;
				$feed->retry_at      = $retry_at;
				$feed->error_code    = $code;
				$feed->error_message = $message;
				$feed->error_at      = $now;
			}
		);
	}

	/**
	 * Changes the feed's row.
	 *
	 * @param callable(FeedRow): void $change Changes it; may run several times.
	 * @throws Conflict Where others changed it each time.
	 */
	private function change( callable $change ): void {
		for ( $attempt = 1; ; ++$attempt ) {
			$feed = $this->row();
			$change( $feed );
			try {
				$this->feeds->write( $feed );
				return;
			} catch ( Conflict $conflict ) {
				if ( $attempt >= self::ATTEMPTS ) {
					throw $conflict;
				}
			}
		}
	}
}
