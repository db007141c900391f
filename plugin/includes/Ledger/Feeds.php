<?php
/**
 * The feeds of the shop, and how they are doing.
 *
 * Decides what is written of a feed when it was asked, heard or failed, and what the screens are shown of its runs. What a
 * feed declares is checked in Feed, and what a failure means is decided there.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * The repository of feeds.
 */
final class Feeds {

	/** The lane of runs that read the whole stock: of each feed one is at work at a time. */
	const LANE = 'stock';

	/** The lane of runs that read orders. */
	const ORDERS = 'orders';

	/** The lane of runs that take in changes: of each feed one at a time, beside a run that reads the whole stock. */
	const LANE_OF_CHANGES = 'changes';

	/** Messages that prove nothing have a feed read so far apart. */
	const HINT_MS = 60000;

	/** How often a change of a feed's row is tried. */
	const ATTEMPTS = 5;

	/**
	 * When each site's ERP was first heard. It stays, even if that feed is removed: an order that was counted is no baseline.
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
	 * Their runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Constructor.
	 *
	 * @param FeedTable    $feeds Feeds.
	 * @param FeedRunTable $runs  Their runs.
	 */
	public function __construct( FeedTable $feeds, FeedRunTable $runs ) {
		$this->feeds = $feeds;
		$this->runs  = $runs;
	}

	/**
	 * Every feed, by its rank.
	 *
	 * @return array<int, FeedRow> By number.
	 */
	public function all(): array {
		return $this->feeds->all();
	}

	/**
	 * A feed by its name; null where there is none.
	 *
	 * @param string $name Such as `erp`.
	 */
	public function named( string $name ): ?FeedRow {
		return $this->feeds->named( $name );
	}

	/**
	 * A feed by its number; null where there is none.
	 *
	 * @param int $id Number.
	 */
	public function find( int $id ): ?FeedRow {
		return $this->feeds->find( $id );
	}

	/**
	 * When the first of all feeds was first heard, in UTC milliseconds; null before. What was over by then is no demand of
	 * any of them.
	 */
	public function heard_since(): ?int {
		$site  = get_current_blog_id();
		$since = $this->heard[ $site ] ?? $this->feeds->heard_since();
		if ( null !== $since ) {
			$this->heard[ $site ] = $since;
		}
		return $since;
	}

	/**
	 * What of a feed waits for a person; null where nothing does.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<array-key, mixed>|null
	 */
	public function held( FeedRow $feed ): ?array {
		$run = $this->runs->open( $feed->id, self::LANE );
		return null === $run || FeedRunRow::HELD !== $run->state ? null : $run->counts;
	}

	/**
	 * What became of the rows of a feed's last run that was taken in; null before the first.
	 *
	 * @param FeedRow $feed Feed.
	 * @return array<array-key, mixed>|null
	 */
	public function summary( FeedRow $feed ): ?array {
		$runs = $this->runs->in_state( $feed->id, FeedRunRow::DONE, 1, self::ORDERS );
		return array() === $runs ? null : $runs[0]->counts;
	}

	/**
	 * Writes down that a feed is asked now, and when it may be asked again if nobody says how it went.
	 *
	 * @param FeedRow  $feed     Feed; receives what is written.
	 * @param int      $now      Our clock.
	 * @param int|null $retry_at When it may be asked again; null where that stays as it is.
	 */
	public function asked( FeedRow $feed, int $now, ?int $retry_at = null ): void {
		$this->change(
			$feed,
			static function ( FeedRow $feed ) use ( $now, $retry_at ): void {
				$feed->attempted_at = $now;
				$feed->retry_at     = $retry_at ?? $feed->retry_at;
			}
		);
	}

	/**
	 * Writes down that a feed's figures were taken in.
	 *
	 * @param FeedRow $feed  Feed; receives what is written.
	 * @param int     $since The instant of these figures: when it was first heard, where it was not before.
	 * @param int     $now   Our clock.
	 */
	public function succeeded( FeedRow $feed, int $since, int $now ): void {
		$this->change(
			$feed,
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
	 * Writes down that nothing of a feed was taken in.
	 *
	 * @param FeedRow $feed     Feed; receives what is written.
	 * @param string  $code     Stable code.
	 * @param string  $message  For the operator.
	 * @param int     $failures How many in a row.
	 * @param int     $retry_at When to try again.
	 * @param int     $now      Our clock.
	 */
	public function failed( FeedRow $feed, string $code, string $message, int $failures, int $retry_at, int $now ): void {
		$this->change(
			$feed,
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
	 * Whether a message that proves nothing has a feed read: of those that come within a minute one.
	 *
	 * @param FeedRow $feed Feed.
	 * @param int     $now  Our clock.
	 */
	public function hint( FeedRow $feed, int $now ): bool {
		return $this->feeds->hint( $feed->id, $now, self::HINT_MS );
	}

	/**
	 * Stores a feed that is new.
	 *
	 * @param FeedRow $feed The feed; receives its number.
	 * @throws Conflict Where there is one of that name.
	 */
	public function add( FeedRow $feed ): void {
		$this->feeds->write( $feed );
	}

	/**
	 * Takes a feed off the list.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function remove( FeedRow $feed ): void {
		$this->feeds->remove( $feed->id );
	}

	/**
	 * Changes a feed's row as it stands now, whoever else writes it.
	 *
	 * @param FeedRow                 $feed   Feed; receives the row as it stands then.
	 * @param callable(FeedRow): void $change Changes it; may run several times.
	 * @throws Conflict Where others changed it each time.
	 * @throws Failure  Where it is gone.
	 */
	public function change( FeedRow $feed, callable $change ): void {
		for ( $attempt = 1; ; ++$attempt ) {
			$now = $this->feeds->find( $feed->id );
			if ( null === $now ) {
				throw new Failure( "there is no feed {$feed->id} any more" );
			}
			$change( $now );
			try {
				$this->feeds->write( $now );
				$feed->become( $now );
				return;
			} catch ( Conflict $conflict ) {
				if ( $attempt >= self::ATTEMPTS ) {
					throw $conflict;
				}
			}
		}
	}
}
