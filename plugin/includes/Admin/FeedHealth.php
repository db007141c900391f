<?php
/**
 * How the feeds are doing, in a merchant's words.
 *
 * Decides wording, and from when on a feed that has stopped is worth a notice. Whether a figure is too old
 * to sell by is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Moment;
use StockTruth\Feed\Contract;
use StockTruth\Facts\FeedAge;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * The feeds' state as of now.
 */
final class FeedHealth {

	/**
	 * Whether a feed is late.
	 *
	 * @var FeedAge
	 */
	private $feed_age;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param FeedAge $feed_age Whether a feed is late.
	 * @param Feeds   $feeds    The feeds.
	 */
	public function __construct( FeedAge $feed_age, Feeds $feeds ) {
		$this->feed_age = $feed_age;
		$this->feeds    = $feeds;
	}

	/**
	 * Whether there is anything to hold the shop against: an address, or a file that was uploaded.
	 */
	public function is_configured(): bool {
		return array() !== $this->that_count();
	}

	/**
	 * Whether an ERP is asked by itself.
	 */
	public function is_polled(): bool {
		return array() !== array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => $feed->is_polled() );
	}

	/**
	 * Whether figures have ever arrived.
	 */
	public function has_succeeded(): bool {
		return array() !== array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => null !== $feed->succeeded_at );
	}

	/**
	 * Whether a fetch of a feed waits for a person because it would empty too much of the catalogue.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function is_held( FeedRow $feed ): bool {
		return null !== $this->feeds->held( $feed );
	}

	/**
	 * Names the present trouble; empty where there is none. It stays the same while the trouble lasts, so
	 * that a notice that was read once does not come back, and differs for the next trouble.
	 */
	public function incident(): string {
		$feed = $this->in_trouble();
		return null === $feed ? '' : substr( md5( $feed->name . '|' . $feed->error_code . '|' . (string) ( $feed->succeeded_at ?? 0 ) ), 0, 12 );
	}

	/**
	 * How all feeds are doing: of one that is in trouble, where there is one.
	 */
	public function sentence(): string {
		$feeds = $this->that_count();
		$feed  = $this->in_trouble() ?? ( array() === $feeds ? null : reset( $feeds ) );
		if ( null === $feed ) {
			return __( 'No figures have arrived yet.', 'stock-truth' );
		}
		return count( $feeds ) < 2 ? $this->of( $feed ) : $feed->name . ': ' . $this->of( $feed );
	}

	/**
	 * Some sentences on how a feed is doing.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public function of( FeedRow $feed ): string {
		$said       = array();
		$undeclared = Contract::undeclared( $feed );
		if ( array() !== $undeclared ) {
			/* translators: %s: names of fields. */
			$said[] = sprintf( __( 'Nothing of it is used until it declares: %s.', 'stock-truth' ), implode( ', ', $undeclared ) );
		}
		if ( FeedRow::PAUSED === $feed->state ) {
			$said[] = __( 'It is paused.', 'stock-truth' );
		} elseif ( FeedRow::REMOVING === $feed->state ) {
			$said[] = __( 'It is being removed.', 'stock-truth' );
		}
		$said[] = null === $feed->succeeded_at
			? __( 'No figures have arrived yet.', 'stock-truth' )
			/* translators: %s: span of time such as "5 minutes". */
			: sprintf( __( 'The last figures arrived %s ago.', 'stock-truth' ), human_time_diff( intdiv( $feed->succeeded_at, 1000 ), intdiv( Moment::now(), 1000 ) ) );
		if ( '' !== $feed->error_code ) {
			$said[] = sprintf(
				/* translators: 1: what went wrong, 2: error code. */
				__( 'The last attempt failed: %1$s (%2$s).', 'stock-truth' ),
				(string) $feed->error_message,
				$feed->error_code
			);
		}
		return implode( ' ', $said );
	}

	/**
	 * The first feed, by rank, whose last attempt failed or of which nothing has arrived for longer than a figure counts as
	 * fresh; null where none is.
	 */
	private function in_trouble(): ?FeedRow {
		foreach ( $this->that_count() as $feed ) {
			if ( '' !== $feed->error_code || $this->feed_age->is_late( $feed->succeeded_at ) ) {
				return $feed;
			}
		}
		return null;
	}

	/**
	 * Feeds that are asked, or of which a file came.
	 *
	 * @return array<int, FeedRow> By number.
	 */
	private function that_count(): array {
		return array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => FeedRow::ACTIVE === $feed->state && ( '' !== $feed->url() || null !== $feed->succeeded_at ) );
	}
}
