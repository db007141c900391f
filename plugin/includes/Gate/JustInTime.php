<?php
/**
 * Has the ERP asked again about the items of an order whose figures are too old, while the customer waits.
 *
 * Decides how long one request waits in all, and that it asks about an item once. Which lines are too old the core has said;
 * it is asked again after that. A cart that is only looked at never waits.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Moment;
use StockTruth\Facts\PageMemory;
use StockTruth\Facts\PoolFacts;
use StockTruth\Feed\ItemPull;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Fetches at checkout and pay.
 */
final class JustInTime {

	/**
	 * What this request has asked for, and until when it waits in all.
	 *
	 * @var PageMemory<int>
	 */
	private $done;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Reads items.
	 *
	 * @var ItemPull
	 */
	private $items;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Feeds         $feeds      The feeds.
	 * @param ItemPull      $items      Reads items.
	 * @param Log           $log        Where faults are written.
	 * @param PoolFacts     $pool_facts Facts about pools.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( Feeds $feeds, ItemPull $items, Log $log, PoolFacts $pool_facts, SettingsStore $settings ) {
		$this->done       = new PageMemory();
		$this->feeds      = $feeds;
		$this->items      = $items;
		$this->log        = $log;
		$this->pool_facts = $pool_facts;
		$this->settings   = $settings;
	}

	/**
	 * Has the ERP asked about what listings draw on.
	 *
	 * @param int[] $stock_ids The products that own the stock.
	 * @return bool Whether the ledger may know more than before.
	 */
	public function fetch( array $stock_ids ): bool {
		try {
			// A shop that only observes makes nobody wait.
			$settings = $this->settings->current();
			$seconds  = $settings->is_enforcing() ? $settings->fetch_seconds() : 0;
			if ( 0 === $seconds || array() === $stock_ids ) {
				return false;
			}
			$ends = $this->done->get( 'ends' );
			if ( null === $ends ) {
				$ends = Moment::now() + $seconds * 1000;
				$this->done->keep( 'ends', $ends );
			}
			$knows_more = false;
			foreach ( $this->by_feed( $stock_ids ) as $feed_id => $items ) {
				$feed       = $this->feeds->find( $feed_id );
				$knows_more = ( null !== $feed && $this->items->read( $feed, $items, $ends ) ) || $knows_more;
			}
			return $knows_more;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'items_not_fetched', $fault );
			return false;
		}
	}

	/**
	 * The items that listings draw on and that this request has not asked for yet, by the feed that owns them.
	 *
	 * @param int[] $stock_ids The products that own the stock.
	 * @return array<int, list<string>>
	 */
	private function by_feed( array $stock_ids ): array {
		$items = array();
		foreach ( $this->pool_facts->of( array_values( array_unique( $stock_ids ) ) ) as $listing ) {
			foreach ( $listing->pools as $pool_id => $known ) {
				$key = 'pool ' . $pool_id;
				if ( null !== $known->pool->feed_id && '' !== $known->pool->item && null === $this->done->get( $key ) ) {
					$this->done->keep( $key, 1 );
					$items[ $known->pool->feed_id ][] = $known->pool->item;
				}
			}
		}
		return $items;
	}
}
