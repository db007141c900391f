<?php
/**
 * How the feed is doing, in a merchant's words.
 *
 * Decides wording, and from when on a feed that has stopped is worth a notice. Whether a figure is too old
 * to sell by is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Moment;
use StockTruth\Health\FeedAge;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\TheFeed;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * The feed's state as of now.
 */
final class FeedHealth {

	/**
	 * Whether the feed is late.
	 *
	 * @var FeedAge
	 */
	private $feed_age;

	/**
	 * The feed as it was read; one that was never asked before.
	 *
	 * @var FeedRow
	 */
	private $state;

	/**
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param FeedAge       $feed_age Whether the feed is late.
	 * @param SettingsStore $settings The settings.
	 * @param TheFeed       $the_feed The feed.
	 */
	public function __construct( FeedAge $feed_age, SettingsStore $settings, TheFeed $the_feed ) {
		$this->feed_age = $feed_age;
		$this->state    = new FeedRow();
		$this->settings = $settings;
		$this->the_feed = $the_feed;
	}

	/**
	 * As of now.
	 */
	public function current(): self {
		$now        = clone $this;
		$now->state = $this->the_feed->row();
		return $now;
	}

	/**
	 * Whether there is anything to hold the shop against: an address, or a file that was uploaded.
	 */
	public function is_configured(): bool {
		return '' !== (string) ( $this->settings->current()->feed()['url'] ?? '' ) || $this->has_succeeded();
	}

	/**
	 * Whether figures have ever arrived.
	 */
	public function has_succeeded(): bool {
		return null !== $this->state->succeeded_at;
	}

	/**
	 * Whether a fetch waits for a person because it would empty too much of the catalogue.
	 */
	public function is_held(): bool {
		return null !== $this->the_feed->held();
	}

	/**
	 * Code of what went wrong last; empty where nothing is wrong.
	 */
	public function error_code(): string {
		return $this->state->error_code;
	}

	/**
	 * Names the present trouble; empty where there is none. It stays the same while the trouble lasts, so
	 * that a notice that was read once does not come back, and differs for the next trouble.
	 */
	public function incident(): string {
		if ( '' === $this->error_code() && ! $this->is_late() ) {
			return '';
		}
		return substr( md5( $this->error_code() . '|' . (string) ( $this->state->succeeded_at ?? 0 ) ), 0, 12 );
	}

	/**
	 * One or two sentences on how the feed is doing.
	 */
	public function sentence(): string {
		$last = $this->has_succeeded()
			/* translators: %s: span of time such as "5 minutes". */
			? sprintf( __( 'The last figures arrived %s ago.', 'stock-truth' ), human_time_diff( intdiv( (int) $this->state->succeeded_at, 1000 ), intdiv( Moment::now(), 1000 ) ) )
			: __( 'No figures have arrived yet.', 'stock-truth' );
		if ( '' === $this->error_code() ) {
			return $last;
		}
		return $last . ' ' . sprintf(
			/* translators: 1: what went wrong, 2: error code. */
			__( 'The last attempt failed: %1$s (%2$s).', 'stock-truth' ),
			(string) $this->state->error_message,
			$this->error_code()
		);
	}

	/**
	 * Whether nothing has arrived for longer than a figure counts as fresh.
	 */
	private function is_late(): bool {
		return $this->is_configured() && $this->feed_age->is_late( $this->state->succeeded_at );
	}
}
