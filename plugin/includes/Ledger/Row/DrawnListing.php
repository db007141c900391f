<?php
/**
 * A listing with everything that the ledger knows of what it draws on.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

defined( 'ABSPATH' ) || exit;

/**
 * What `decide` and `reconcile` have to know of a listing, read by one statement. Quantities are ten-thousandths.
 */
final class DrawnListing {

	/** The listing, without facts_now. */
	public ListingRow $listing;

	/** Whether another listing has the same key. */
	public bool $shared = false;

	/**
	 * Every pool that it may draw on, nested kits followed to their ends, by number.
	 *
	 * @var array<int, KnownPoolRow>
	 */
	public array $pools = array();

	/**
	 * Units that all listings of a pool sell from it on an average day, by pool; null where nobody can tell.
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
	 * Whether a feed has spoken of everything that its bill names.
	 */
	public function is_bound(): bool {
		foreach ( array_keys( $this->bill ) as $pool_id ) {
			if ( ! isset( $this->pools[ $pool_id ] ) || null === $this->pools[ $pool_id ]->as_of ) {
				return false;
			}
		}
		return array() !== $this->bill;
	}

	/**
	 * Whether the unit of everything that its bill names is declared.
	 */
	public function is_unit_known(): bool {
		foreach ( array_keys( $this->bill ) as $pool_id ) {
			if ( isset( $this->pools[ $pool_id ] ) && ! $this->pools[ $pool_id ]->pool->unit_known ) {
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
