<?php
/**
 * The products that a request changes.
 *
 * Decides nothing: it keeps them apart by site until the request ends.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Products by site.
 */
final class ChangedProducts {

	/**
	 * Products, by site.
	 *
	 * @var array<int, array<int, true>>
	 */
	private $products = array();

	/**
	 * Notes a product of this site.
	 *
	 * @param int $product_id Product.
	 * @return int How many of this site are noted.
	 */
	public function add( int $product_id ): int {
		$site = get_current_blog_id();

		$this->products[ $site ][ $product_id ] = true;
		return count( $this->products[ $site ] );
	}

	/**
	 * Gives the products away, by site.
	 *
	 * @return array<int, int[]>
	 */
	public function take(): array {
		$taken = array();
		foreach ( $this->products as $site => $products ) {
			$taken[ $site ] = array_keys( $products );
		}
		$this->products = array();
		return $taken;
	}
}
