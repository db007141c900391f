<?php
/**
 * The lives of a source: one that was restored from a backup has forgotten what came after it.
 *
 * Decides when a new epoch begins and that no figure of it is taken in before what older ones acknowledged is void on every
 * line that the source may have forgotten. What counts in an epoch is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Begins epochs.
 */
final class Epoch {

	/**
	 * Lines of completed orders that were changed so long before the new epoch began are opened too: the backup may be older
	 * than their shipment. Where it is not, the next read of the orders shows them and they are over again.
	 */
	const LATELY_MS = 604800000;

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
	 * Judges demand.
	 *
	 * @var PassedDemand
	 */
	private $passed;

	/**
	 * Constructor.
	 *
	 * @param Events       $events The audit trail.
	 * @param Feeds        $feeds  The feeds.
	 * @param PassedDemand $passed Judges demand.
	 */
	public function __construct( Events $events, Feeds $feeds, PassedDemand $passed ) {
		$this->events = $events;
		$this->feeds  = $feeds;
		$this->passed = $passed;
	}

	/**
	 * A new epoch begins: a person says that the source was restored, or the source does.
	 *
	 * @param FeedRow $feed  The feed; receives its new epoch.
	 * @param int     $since When the source began anew: what it stamps before that is of the older epoch.
	 * @param string  $told  What the source calls the epoch; empty where a person says it.
	 * @throws FeedError Where the source would begin in the future.
	 */
	public function begin( FeedRow $feed, int $since, string $told = '' ): void {
		if ( $since > Moment::now() ) {
			throw new FeedError( 'epoch_in_future', __( 'The source was not restored in the future: the instant is wrong.', 'stock-truth' ), 'since' );
		}
		$before = $feed->epoch;
		$this->feeds->change(
			$feed,
			static function ( FeedRow $feed ) use ( $before, $since, $told ): void {
				if ( $feed->epoch !== $before ) {
					// Somebody else has said it meanwhile.
					return;
				}
				$feed->epoch          = $before + 1;
				$feed->epoch_since    = $since;
				$feed->source_epoch   = $told;
				$feed->orders_read_at = null;
			}
		);
		$this->events->record( 'epoch_begun', 'feed:' . $feed->name, array( 'epoch' => $before ), array( 'epoch' => $feed->epoch, 'since' => $since, 'told' => $told ) );
		$this->void( $feed );
	}

	/**
	 * Makes what older epochs acknowledged void, as far as it is not yet. It goes on where it was broken off.
	 *
	 * @param FeedRow $feed The feed.
	 */
	public function void( FeedRow $feed ): void {
		if ( $feed->voided_epoch === $feed->epoch ) {
			return;
		}
		$epoch = $feed->epoch;
		$this->passed->void_older( $feed->id, $epoch, ( $feed->epoch_since ?? Moment::now() ) - self::LATELY_MS );
		$this->feeds->change(
			$feed,
			static function ( FeedRow $feed ) use ( $epoch ): void {
				$feed->voided_epoch = max( $epoch, $feed->voided_epoch );
			}
		);
	}

	/**
	 * What the source calls its epoch.
	 *
	 * @param FeedRow $feed The feed.
	 * @param string  $told What it says; empty where it says nothing.
	 * @param int     $at   The instant of its answer.
	 * @throws FeedError Where it was restored: then a new epoch has begun, and its list is to be read anew.
	 */
	public function hear( FeedRow $feed, string $told, int $at ): void {
		if ( '' === $told || $told === $feed->source_epoch ) {
			return;
		}
		if ( '' === $feed->source_epoch ) {
			$this->feeds->change(
				$feed,
				static function ( FeedRow $feed ) use ( $told ): void {
					$feed->source_epoch = $told;
				}
			);
			return;
		}
		$this->begin( $feed, min( $at, Moment::now() ), $told );
		throw new FeedError( 'epoch_begun', __( 'The ERP says that it was restored: a new epoch has begun, and its list is read anew.', 'stock-truth' ), 'feed.epoch' );
	}
}
