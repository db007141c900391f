<?php
/**
 * Writes the bills of materials of listings, as they are stored with the products, into the ledger.
 *
 * Decides what a stored bill becomes: what an item is made of belongs to the item's pool, so that a kit may stand in
 * another kit, and its listing takes one unit of that pool. A kit without a key takes its components itself. Whether a
 * bill can be judged at all is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Units;
use StockTruth\Ledger\Bills;
use StockTruth\Ledger\ComponentTable;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;

defined( 'ABSPATH' ) || exit;

/**
 * Writes component and draws_on for the catalogue.
 */
final class Billing {

	/**
	 * Writes bills of materials.
	 *
	 * @var Bills
	 */
	private $bills;

	/**
	 * Bills of materials in the ledger.
	 *
	 * @var ComponentTable
	 */
	private $components;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Bills of materials of products.
	 *
	 * @var StoredBills
	 */
	private $stored;

	/**
	 * Constructor.
	 *
	 * @param Bills          $bills      Writes bills of materials.
	 * @param ComponentTable $components Bills of materials in the ledger.
	 * @param Events         $events     The audit trail.
	 * @param ListingTable   $listings   Listings.
	 * @param PoolTable      $pools      Pools.
	 * @param StoredBills    $stored     Bills of materials of products.
	 */
	public function __construct( Bills $bills, ComponentTable $components, Events $events, ListingTable $listings, PoolTable $pools, StoredBills $stored ) {
		$this->bills      = $bills;
		$this->components = $components;
		$this->events     = $events;
		$this->listings   = $listings;
		$this->pools      = $pools;
		$this->stored     = $stored;
	}

	/**
	 * Writes the bills of products whose bills differ.
	 *
	 * @param Compared[] $products Products that are listings.
	 * @throws Conflict Where others were in the way every time.
	 */
	public function write( array $products ): void {
		$made  = array_filter( $products, static fn( Compared $product ): bool => '' !== $product->bill_digest );
		$bills = $this->stored->of( array_column( $made, 'product_id' ) );
		$items = array();
		foreach ( $products as $product ) {
			$items[] = array( $product->item() );
			$items[] = isset( $bills[ $product->product_id ] ) ? $bills[ $product->product_id ]->items() : array();
		}
		$pools  = $this->pools->ensure( PoolTable::STOREFRONT, array_diff( array_merge( array(), ...$items ), array( '' ) ) );
		$drawn  = array();
		$digest = array();
		foreach ( $products as $product ) {
			$id   = $product->product_id;
			$item = $product->item();
			$bill = $bills[ $id ] ?? null;
			if ( null === $bill || '' !== $item ) {
				$drawn[ $id ] = '' === $item ? array() : array( $pools[ $item ] => Units::ONE );
			} else {
				$drawn[ $id ] = BillOfMaterials::KIND === $bill->kind ? $bill->per_pool( $pools ) : array();
			}
			if ( '' !== $item ) {
				$this->make( $product, $bill, $pools );
			}
			if ( null === $product->known || $product->known->bill_digest !== $product->bill_digest ) {
				$digest[ $id ] = $product->bill_digest;
			}
		}
		if ( array() !== $drawn ) {
			$this->bills->of_listings( $drawn );
		}
		// Last of all: what stops before it leaves a difference that the next comparison finds.
		$this->listings->made_of( $digest );
	}

	/**
	 * Listings are gone. What their items are made of stays known while another kit takes the item.
	 *
	 * @param Compared[] $products Products that are no listings any more.
	 */
	public function forget( array $products ): void {
		foreach ( $products as $product ) {
			$known = $product->known;
			if ( null !== $known && '' !== $known->bill_digest && '' !== $known->item && ! $this->listings->is_made( $known->item, $known->product_id ) ) {
				$pool = $this->pools->of_items( PoolTable::STOREFRONT, array( $known->item ) )[ $known->item ] ?? null;
				if ( null !== $pool && ! $this->components->names( $pool->id ) ) {
					$this->bills->of_kit( $pool->id, array(), 'stocked' );
				}
			}
		}
	}

	/**
	 * Writes what the item of a listing is made of.
	 *
	 * @param Compared             $product The listing.
	 * @param BillOfMaterials|null $bill    Its bill; null where it has none.
	 * @param array<string, int>   $pools   Numbers of pools by item.
	 * @throws Conflict Where others were in the way every time.
	 */
	private function make( Compared $product, ?BillOfMaterials $bill, array $pools ): void {
		if ( null === $bill && ( $product->is_plain() || $this->listings->is_made( $product->item(), $product->product_id ) ) ) {
			return;
		}
		$kit    = $pools[ $product->item() ];
		$before = $this->components->of( ComponentTable::KIT, array( $kit ) )[ $kit ] ?? array();
		$after  = null === $bill ? array() : $bill->per_pool( $pools );
		if ( $this->bills->of_kit( $kit, $after, null === $bill ? 'stocked' : $bill->kind ) ) {
			$this->events->record(
				'bill_changed',
				'product:' . $product->product_id,
				array( 'components' => $before ),
				array(
					'item'       => $product->item(),
					'kind'       => null === $bill ? null : $bill->kind,
					'components' => $after,
				)
			);
		}
	}
}
