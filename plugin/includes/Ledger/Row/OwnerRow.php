<?php
/**
 * What the feed that owns a pool declares of orders.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What `reflect` has to know of a feed. A pool that no feed owns has the weak contract: nothing of its demand is reflected,
 * because it has no position.
 */
final class OwnerRow {

	/** Columns of the feed `f`, by the names under which from_database() reads them. */
	const COLUMNS = 'f.contract AS owner_contract, f.basis AS owner_basis, f.reflects_orders_from AS owner_reflects_from, f.lag_ms AS owner_lag_ms, f.epoch AS owner_epoch, f.orders_read_at AS owner_orders_read_at';

	/**
	 * Whether it shows orders.
	 *
	 * @var 'weak'|'orderReads'
	 */
	public string $contract = 'weak';

	/**
	 * What its number means.
	 *
	 * @var 'free'|'onHand'
	 */
	public string $basis = 'free';

	/**
	 * From which stage on its figure contains an order.
	 *
	 * @var 'entered'|'confirmed'|'reserved'|'picked'|'shipped'
	 */
	public string $reflects_orders_from = 'reserved';

	/** The lag of a feed that declares none, such as after a person took it back: its figure contains no order. A hundred years. */
	const NO_LAG_MS = 3153600000000;

	/** How long after an export its figure contains an order. */
	public int $lag_ms = self::NO_LAG_MS;

	/** Which life of the source it is in. */
	public int $epoch = 0;

	/** When its last complete read of the orders began. */
	public ?int $orders_read_at = null;

	/**
	 * What a feed declares.
	 *
	 * @param FeedRow $feed Feed.
	 */
	public static function of_feed( FeedRow $feed ): self {
		return self::declared( $feed->contract, $feed->basis, $feed->reflects_orders_from, $feed->lag_ms ?? self::NO_LAG_MS, $feed->epoch, $feed->orders_read_at );
	}

	/**
	 * The same from the columns COLUMNS; where no feed owns the pool they are null.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		return self::declared(
			Cell::perhaps_text( $row, 'owner_contract' ) ?? '',
			Cell::perhaps_text( $row, 'owner_basis' ) ?? '',
			Cell::perhaps_text( $row, 'owner_reflects_from' ) ?? '',
			Cell::perhaps( $row, 'owner_lag_ms' ) ?? self::NO_LAG_MS,
			Cell::perhaps( $row, 'owner_epoch' ) ?? 0,
			Cell::perhaps( $row, 'owner_orders_read_at' )
		);
	}

	/**
	 * Declarations in the core's words.
	 *
	 * @param string   $contract       `orders` or `weak`.
	 * @param string   $basis          `on_hand` or `free`.
	 * @param string   $from           A stage.
	 * @param int      $lag_ms         The declared lag.
	 * @param int      $epoch          The epoch.
	 * @param int|null $orders_read_at When the last complete read of the orders began.
	 */
	private static function declared( string $contract, string $basis, string $from, int $lag_ms, int $epoch, ?int $orders_read_at ): self {
		$owner                       = new self();
		$owner->contract             = 'orders' === $contract ? 'orderReads' : 'weak';
		$owner->basis                = 'on_hand' === $basis ? 'onHand' : 'free';
		$owner->reflects_orders_from = in_array( $from, array( 'entered', 'confirmed', 'picked', 'shipped' ), true ) ? $from : 'reserved';
		$owner->lag_ms               = $lag_ms;
		$owner->epoch                = $epoch;
		$owner->orders_read_at       = $orders_read_at;
		return $owner;
	}

	/**
	 * Whether the owner of any of these pools shows orders.
	 *
	 * @param KnownPoolRow[] $pools Pools.
	 */
	public static function any_shows_orders( array $pools ): bool {
		foreach ( $pools as $pool ) {
			if ( 'orderReads' === $pool->owner->contract ) {
				return true;
			}
		}
		return false;
	}
}
