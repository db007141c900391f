<?php
/**
 * What one unit of a product takes of pools when it is ordered.
 *
 * Decides which pools a line draws on. Whether the product's stock is the ERP's
 * is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Facts\Governed;
use StockTruth\Facts\ReadAhead;
use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * Bills of materials at the moment of ordering. A line keeps its own, whatever the product is made of later.
 */
final class OrderedBill {

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * What products are made of.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

	/**
	 * Constructor.
	 *
	 * @param Governed  $governed   Whose a listing's stock is.
	 * @param ReadAhead $read_ahead What products are made of.
	 */
	public function __construct( Governed $governed, ReadAhead $read_ahead ) {
		$this->governed   = $governed;
		$this->read_ahead = $read_ahead;
	}

	/**
	 * The listings of products, as far as orders of them take something. A product whose stock is not the ERP's, or that has no key, takes nothing and
	 * is left out. Not to be called inside a transaction: a product of which the ledger knows nothing gets its row first.
	 *
	 * @param array<int, \WC_Product> $products Products by any number.
	 * @return array<int, DrawnListing> By the products' numbers.
	 */
	public function of( array $products ): array {
		$managed = array();
		foreach ( $products as $number => $product ) {
			$managed[ $number ] = (int) $product->get_stock_managed_by_id();
		}
		$listings = $this->read_ahead->listings( array_values( array_unique( array_filter( $managed ) ) ) );
		$found    = array();
		foreach ( $products as $number => $product ) {
			$listing = $listings[ $managed[ $number ] ] ?? null;
			if ( null !== $listing && array() !== $listing->bill && $this->governed->is( $listing, $product->is_virtual(), $product->is_downloadable() ) ) {
				$found[ $number ] = $listing;
			}
		}
		return $found;
	}
}
