<?php
/**
 * The pools that demand is written on.
 *
 * Decides how demand locks and writes them, and how the end of an order's holds is written with its demand.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\HoldTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\HoldRow;
use StockTruth\Ledger\Row\KnownPoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * Pools with their confirmed positions.
 */
final class Pools {

	/**
	 * Holds.
	 *
	 * @var HoldTable
	 */
	private $holds;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * What this request has written of holds.
	 *
	 * @var RequestHolds
	 */
	private $written;

	/**
	 * Constructor.
	 *
	 * @param HoldTable    $holds   Holds.
	 * @param PoolTable    $pools   The ledger's pools.
	 * @param RequestHolds $written What this request has written of holds.
	 */
	public function __construct( HoldTable $holds, PoolTable $pools, RequestHolds $written ) {
		$this->holds   = $holds;
		$this->pools   = $pools;
		$this->written = $written;
	}

	/**
	 * Pools, locked until the transaction ends.
	 *
	 * @param int[] $ids Numbers.
	 * @return array<int, KnownPoolRow>
	 * @throws Conflict Where one is gone.
	 */
	public function lock( array $ids ): array {
		$locked = $this->pools->lock( $ids );
		$known  = $this->pools->known( array_keys( $locked ) );
		foreach ( $known as $id => $pool ) {
			$pool->pool = $locked[ $id ];
		}
		return $known;
	}

	/**
	 * Writes the U of locked pools, and has their listings projected.
	 *
	 * @param array<int, KnownPoolRow> $pools Pools.
	 */
	public function write( array $pools ): void {
		$this->pools->write_in_flight( array_column( $pools, 'pool' ) );
	}

	/**
	 * What is held for an order, for whoever is about to end it: it is read anew after that.
	 *
	 * @param int $order_id The order.
	 * @return HoldRow[]
	 */
	public function held( int $order_id ): array {
		$held = $this->written->of( $order_id ) ?? $this->holds->of_order( $order_id );
		$this->written->forget( $order_id );
		return $held;
	}

	/**
	 * Ends holds on locked pools, which are written after it: what they kept stands in the ledger as demand from now on, or
	 * is free.
	 *
	 * @param HoldRow[] $holds Holds.
	 */
	public function release( array $holds ): void {
		$this->holds->release( $holds );
	}
}
