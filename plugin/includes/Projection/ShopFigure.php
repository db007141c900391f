<?php
/**
 * A listing's figure as WooCommerce stores it.
 *
 * Decides how a figure is written so that every copy of it agrees: the stock, the status, WooCommerce's lookup row and the
 * term that hides what is sold out. Which figure that is, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Catalog\StoredStock;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedItem;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes one product's stock.
 *
 * @phpstan-import-type ShopStock from AskedItem
 */
final class ShopFigure {

	/**
	 * Whether a write of ours is under way, so that our own listeners know it.
	 *
	 * @var bool
	 */
	private $is_writing = false;

	/**
	 * What is stored of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * Constructor.
	 *
	 * @param StoredStock $stored_stock What is stored of products.
	 */
	public function __construct( StoredStock $stored_stock ) {
		$this->stored_stock = $stored_stock;
	}

	/**
	 * Whether a product is being written by us right now.
	 */
	public function is_writing(): bool {
		return $this->is_writing;
	}

	/**
	 * Whether everything that is stored says a figure already.
	 *
	 * @param array<string, string|null> $stored Of StoredStock::of().
	 * @param array                      $shop   The question's shop.
	 * @param int                        $figure Ten-thousandths.
	 *
	 * @phpstan-param ShopStock $shop
	 */
	public static function shows( array $stored, array $shop, int $figure ): bool {
		$status = $figure > 0 ? 'instock' : 'outofstock';
		return $shop['quantity'] === $figure && ! $shop['backorders'] && $status === $stored['stock_status']
			&& $status === $stored['lookup_status'] && Units::from_shop( $stored['lookup_stock'] ) === $figure
			&& self::term_agrees( $stored );
	}

	/**
	 * Writes a figure through WooCommerce's product API.
	 *
	 * @param int $id     Product.
	 * @param int $figure Ten-thousandths.
	 */
	public function write( int $id, int $figure ): void {
		self::forget_cached( $id );
		$this->is_writing = true;
		try {
			$product = wc_get_product( $id );
			if ( ! $product instanceof \WC_Product ) {
				return;
			}
			$product->set_manage_stock( true );
			$product->set_backorders( 'no' );
			$product->set_stock_quantity( Units::to_shop( $figure ) );
			$product->save();
			$this->mend( $product, $figure );
		} finally {
			$this->is_writing = false;
		}
	}

	/**
	 * Has WooCommerce read a product from the database, for other requests write it too.
	 *
	 * @param int $id Product.
	 */
	public static function forget_cached( int $id ): void {
		wp_cache_delete( $id, 'post_meta' );
		clean_post_cache( $id );
		if ( class_exists( \WC_Cache_Helper::class ) ) {
			\WC_Cache_Helper::invalidate_cache_group( 'product_' . $id );
		}
	}

	/**
	 * Writes the copies that a plain save leaves as they are where it believes that nothing changed.
	 *
	 * @param \WC_Product $product The product.
	 * @param int         $figure  Ten-thousandths.
	 */
	private function mend( \WC_Product $product, int $figure ): void {
		$id     = $product->get_id();
		$stored = $this->stored_stock->of( array( $id ) )[ $id ];
		if ( Units::from_shop( $stored['lookup_stock'] ) !== $figure || $stored['lookup_status'] !== $stored['stock_status'] ) {
			// A save trusts its cache of the lookup row; setting the stock writes the row.
			wp_cache_delete( 'lookup_table', 'object_' . $id );
			wc_update_product_stock( $product, Units::to_shop( $figure ), 'set' );
		}
		if ( ! self::term_agrees( $stored ) ) {
			if ( 'outofstock' === $stored['stock_status'] ) {
				wp_set_object_terms( $id, StoredStock::SOLD_OUT, StoredStock::TAXONOMY, true );
			} else {
				wp_remove_object_terms( $id, StoredStock::SOLD_OUT, StoredStock::TAXONOMY );
			}
		}
	}

	/**
	 * Whether the term that hides a product says what its status says. Variations have none.
	 *
	 * @param array<string, string|null> $stored Of StoredStock::of().
	 */
	private static function term_agrees( array $stored ): bool {
		return 'product' !== $stored['post_type'] || ( 'outofstock' === $stored['stock_status'] ) === ( '1' === (string) $stored['term_sold_out'] );
	}
}
