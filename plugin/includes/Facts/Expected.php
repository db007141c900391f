<?php
/**
 * Which products a page will ask about.
 *
 * Decides it by what WordPress says itself: before a list is shown, or a product's variations, or related products, it loads
 * the fields of all of them together. Reads nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Products by their ids, the latest last.
 */
final class Expected {

	/**
	 * Products that will probably be asked about.
	 *
	 * @var PageMemory<true>
	 */
	private $products;

	/**
	 * Products whose facts were read.
	 *
	 * @var PageMemory<true>
	 */
	private $read;

	/**
	 * Products in the cart.
	 *
	 * @var PageMemory<true>
	 */
	private $in_cart;

	/**
	 * Constructor.
	 */
	public function __construct() {
		$this->products = new PageMemory();
		$this->read     = new PageMemory();
		$this->in_cart  = new PageMemory();
	}

	/**
	 * WordPress loads the fields of these posts together.
	 *
	 * @param mixed $check Passed on.
	 * @param mixed $ids   Posts of any type.
	 * @return mixed
	 */
	public function on_fields_loaded( $check, $ids = array() ) {
		$products = array();
		foreach ( is_array( $ids ) ? $ids : array() as $id ) {
			$post = is_int( $id ) || is_string( $id ) ? wp_cache_get( $id, 'posts' ) : null;
			if ( ! is_object( $post ) || ! isset( $post->post_type ) || in_array( $post->post_type, array( 'product', 'product_variation' ), true ) ) {
				$products[ (int) $id ] = true;
			}
		}
		if ( array() !== $products ) {
			$this->products->keep_all( $products );
		}
		return $check;
	}

	/**
	 * A cart was read from its session.
	 *
	 * @param mixed $cart The cart.
	 */
	public function on_cart_loaded( $cart ): void {
		foreach ( $cart instanceof \WC_Cart ? $cart->cart_contents : array() as $item ) {
			if ( isset( $item['data'] ) && $item['data'] instanceof \WC_Product ) {
				$id = (int) $item['data']->get_stock_managed_by_id();
				$this->products->keep( $id, true );
				$this->in_cart->keep( $id, true );
			}
		}
	}

	/**
	 * Whether the cart had a product when it was read.
	 *
	 * @param int $id Product.
	 */
	public function is_in_cart( int $id ): bool {
		return null !== $this->in_cart->get( $id );
	}

	/**
	 * Products that will probably be asked about.
	 *
	 * @return int[]
	 */
	public function all(): array {
		return array_map( 'intval', $this->products->keys() );
	}

	/**
	 * Notes that the facts of products were read.
	 *
	 * @param int[] $ids Products.
	 */
	public function note_read( array $ids ): void {
		$this->read->keep_all( array_fill_keys( $ids, true ) );
		$this->forget( $ids );
	}

	/**
	 * Whether the facts of a product were read: to judge by them costs no query.
	 *
	 * @param int $id Product.
	 */
	public function is_read( int $id ): bool {
		return null !== $this->read->get( $id );
	}

	/**
	 * Products about which nobody will ask here: what will be answered is known.
	 *
	 * @param int[] $ids Products.
	 */
	public function forget( array $ids ): void {
		foreach ( $ids as $id ) {
			$this->products->forget( $id );
		}
	}
}
