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
use StockTruth\Ledger\ListingTable;
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
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Constructor.
	 *
	 * @param HoldTable    $holds         Holds.
	 * @param ListingTable $listing_table The ledger's listings.
	 * @param PoolTable    $pools         The ledger's pools.
	 */
	public function __construct( HoldTable $holds, ListingTable $listing_table, PoolTable $pools ) {
		$this->holds         = $holds;
		$this->listing_table = $listing_table;
		$this->pools         = $pools;
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
		$this->pools->write( array_column( $pools, 'pool' ) );
		$this->listing_table->make_due_of_pools( array_keys( $pools ) );
	}

	/**
	 * What is held for an order.
	 *
	 * @param int $order_id The order.
	 * @return HoldRow[]
	 */
	public function held( int $order_id ): array {
		return $this->holds->of_order( $order_id );
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
