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
use StockTruth\Ledger\Database;

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
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * What is stored of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * Constructor.
	 *
	 * @param Database    $database     The database.
	 * @param StoredStock $stored_stock What is stored of products.
	 */
	public function __construct( Database $database, StoredStock $stored_stock ) {
		$this->database     = $database;
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
	 * Writes a figure by the statement with which WooCommerce writes it, in the transaction that has locked it. What others
	 * do when a product is saved may take long and ask other servers, so it waits for save().
	 *
	 * @param int $id     Product.
	 * @param int $figure Ten-thousandths.
	 */
	public function write( int $id, int $figure ): void {
		$this->writing(
			static function () use ( $id, $figure ): void {
				self::set( $id, Units::to_shop( $figure ) );
			}
		);
	}

	/**
	 * Has WooCommerce save a product whose figure was written, after the transaction: what follows from a figure, such as the
	 * status and the term that hides it, and everybody who listens.
	 *
	 * @param int $id Product.
	 */
	public function save( int $id ): void {
		$this->writing(
			function () use ( $id ): void {
				self::forget_cached( $id );
				$product = wc_get_product( $id );
				if ( ! $product instanceof \WC_Product ) {
					return;
				}
				$product->set_manage_stock( true );
				$product->set_backorders( 'no' );
				$product->save();
				// As WooCommerce tells of a figure that it wrote by a statement.
				do_action( $product->is_type( 'variation' ) ? 'woocommerce_variation_set_stock' : 'woocommerce_product_set_stock', $product ); // phpcs:ignore WordPress.NamingConventions -- WooCommerce's.
				$this->mend( $id );
			}
		);
	}

	/**
	 * Does something while what is saved is known to be ours.
	 *
	 * @param callable(): void $work Work.
	 */
	private function writing( callable $work ): void {
		$was              = $this->is_writing;
		$this->is_writing = true;
		try {
			$work();
		} finally {
			$this->is_writing = $was;
		}
	}

	/**
	 * Sets the stored figure, and the lookup row with it: WooCommerce trusts its cache of that row, which other requests
	 * write too.
	 *
	 * @param int       $id     Product.
	 * @param int|float $amount Units.
	 */
	private static function set( int $id, $amount ): void {
		self::forget_cached( $id );
		wp_cache_delete( 'lookup_table', 'object_' . $id );
		\WC_Data_Store::load( 'product' )->update_product_stock( $id, $amount, 'set' );
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
	 * @param int $id Product.
	 */
	private function mend( int $id ): void {
		$stored = $this->stored_stock->of( array( $id ) )[ $id ];
		if ( Units::from_shop( $stored['lookup_stock'] ) !== Units::from_shop( $stored['stock'] ) || $stored['lookup_status'] !== $stored['stock_status'] ) {
			$this->database->transaction(
				function () use ( $id ): void {
					// Under its lock the figure is written as it stands, which writes the lookup row.
					$this->stored_stock->lock( $id );
					self::set( $id, Units::to_shop( (int) Units::from_shop( $this->stored_stock->of( array( $id ) )[ $id ]['stock'] ) ) );
				}
			);
			self::forget_cached( $id );
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
