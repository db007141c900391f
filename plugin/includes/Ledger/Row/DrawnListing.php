<?php
/**
 * A listing with everything that the ledger knows of what it draws on.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * What `decide` and `reconcile` have to know of a listing, read by one statement. Quantities are ten-thousandths.
 */
final class DrawnListing {

	/** Kits may stand in kits four deep; what is deeper is a fault that the core finds. */
	const DEPTH = 5;

	/** The listing, without facts_now. */
	public ListingRow $listing;

	/** Whether another listing has the same key. */
	public bool $shared = false;

	/** The policy that it follows, as JSON by the names of the core's policy; empty for the store's. */
	public string $policy = '';

	/**
	 * The policies by which its pools are kept back, in the same way, by pool: those of the listings that bear their items'
	 * keys.
	 *
	 * @var array<int, string>
	 */
	public array $pool_policies = array();

	/**
	 * Every pool that it may draw on, nested kits followed to their ends, by number.
	 *
	 * @var array<int, KnownPoolRow>
	 */
	public array $pools = array();

	/**
	 * Units that all listings of a pool sell from it on an average day, those of kits that take it among them, by pool; null
	 * where nobody can tell.
	 *
	 * @var array<int, int|null>
	 */
	public array $rates = array();

	/**
	 * What one unit of it takes, by pool.
	 *
	 * @var array<int, int>
	 */
	public array $bill = array();

	/**
	 * What one unit of each kit takes, by pool, by the kit's pool.
	 *
	 * @var array<int, array<int, int>>
	 */
	public array $kits = array();

	/**
	 * Units of it that WooCommerce keeps for other orders; those that end first before the others.
	 *
	 * @var list<array{units: string, until: int}> Units as decimal text.
	 */
	public array $reservations = array();

	/**
	 * Units of its pools that we keep for other orders, through any listing; those that end first before the others.
	 *
	 * @var list<array{pool_id: int, product_id: int, quantity: int, until: int, reserved: bool}> Reserved: whether WooCommerce
	 *     keeps the same units of the listing for the same order.
	 */
	public array $holds = array();

	/**
	 * Confirmed supply of its pools that is still to come; what is due first before the rest.
	 *
	 * @var list<array{pool_id: int, quantity: int, due_at: int, read_at: int}>
	 */
	public array $supplies = array();

	/**
	 * The pool that it is bound to, where its bill names just one.
	 */
	public function pool(): ?KnownPoolRow {
		return 1 === count( $this->bill ) ? $this->pools[ (int) key( $this->bill ) ] ?? null : null;
	}

	/**
	 * Whether a pool is a kit that is never stocked: no figure of its own is looked at.
	 *
	 * @param int $pool_id Pool.
	 */
	public function is_phantom( int $pool_id ): bool {
		return isset( $this->pools[ $pool_id ] ) && 'phantom' === $this->pools[ $pool_id ]->pool->kit_kind;
	}

	/**
	 * What is taken to make one unit of a pool's item; empty where none is made.
	 *
	 * @param int $pool_id Pool.
	 * @return array<int, int> Ten-thousandths by pool.
	 */
	public function made_of( int $pool_id ): array {
		return isset( $this->pools[ $pool_id ] ) && 'stocked' !== $this->pools[ $pool_id ]->pool->kit_kind ? $this->kits[ $pool_id ] ?? array() : array();
	}

	/**
	 * Whether it may draw on a kit that is assembled to order, so that what it takes depends on what is ready-made.
	 */
	public function is_assembled(): bool {
		foreach ( $this->kits as $kit_id => $bill ) {
			if ( array() !== $this->made_of( $kit_id ) && ! $this->is_phantom( $kit_id ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What one unit takes of each pool, kits that are never stocked followed to what they are made of. A kit that is
	 * assembled to order stands for itself.
	 *
	 * @return array<int, int> Ten-thousandths by pool.
	 */
	public function leaves(): array {
		$leaves = array();
		$open   = $this->bill;
		for ( $depth = 0; $depth < self::DEPTH && array() !== $open; ++$depth ) {
			$below = array();
			foreach ( $open as $pool_id => $per ) {
				if ( ! $this->is_phantom( $pool_id ) ) {
					$leaves[ $pool_id ] = ( $leaves[ $pool_id ] ?? 0 ) + $per;
					continue;
				}
				foreach ( $this->made_of( $pool_id ) as $component => $each ) {
					$below[ $component ] = ( $below[ $component ] ?? 0 ) + Units::of_pool( $per, $each );
				}
			}
			$open = $below;
		}
		ksort( $leaves );
		return $leaves;
	}

	/**
	 * How much room it takes in one question: pools, or rows of bills of materials where it has more of these.
	 */
	public function size(): int {
		return max( count( $this->pools ) + ( count( $this->bill ) > 1 ? 1 : 0 ), (int) array_sum( array_map( 'count', $this->kits ) ) );
	}

	/**
	 * Whether a feed has spoken of any of the items that it takes.
	 */
	public function is_named(): bool {
		foreach ( array_keys( $this->bill + $this->leaves() ) as $pool_id ) {
			if ( isset( $this->pools[ $pool_id ] ) && null !== $this->pools[ $pool_id ]->as_of ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a feed has spoken of every item that it takes. A kit that is made of nothing is no matter of items: the core
	 * finds the fault.
	 */
	public function is_bound(): bool {
		foreach ( array_keys( $this->leaves() ) as $pool_id ) {
			if ( ! isset( $this->pools[ $pool_id ] ) || null === $this->pools[ $pool_id ]->as_of ) {
				return false;
			}
		}
		return array() !== $this->bill;
	}

	/**
	 * Whether the unit of every item that it may draw on is declared.
	 */
	public function is_unit_known(): bool {
		foreach ( $this->pools as $known ) {
			if ( ! $known->pool->unit_known ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The instant that the oldest figure of its pools speaks for; null where there is none.
	 */
	public function as_of(): ?int {
		$oldest = null;
		foreach ( $this->pools as $known ) {
			if ( null !== $known->as_of && ( null === $oldest || $known->as_of < $oldest ) ) {
				$oldest = $known->as_of;
			}
		}
		return $oldest;
	}

	/**
	 * Until when the figure that was written last counts as fresh; null where none does.
	 */
	public function fresh_until(): ?int {
		$as_of = $this->as_of();
		return null === $as_of || null === $this->listing->fresh_for ? null : $as_of + $this->listing->fresh_for;
	}
}
