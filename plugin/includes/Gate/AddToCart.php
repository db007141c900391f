<?php
/**
 * The door of links, forms, AJAX buttons, order-again and the Store API into the cart.
 *
 * Decides which product is being added, which callers express in three ways. The next door, `AnyAdd`, asks
 * the same about what this one lets through; the answer is kept, so nothing is read twice.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Catalog\Bundles;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_add_to_cart_validation`.
 */
final class AddToCart {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * The lines of an earlier order.
	 *
	 * @var OrderAgain
	 */
	private $order_again;

	/**
	 * Constructor.
	 *
	 * @param Guard      $guard       Asks and acts on the verdict.
	 * @param OrderAgain $order_again The lines of an earlier order.
	 */
	public function __construct( Guard $guard, OrderAgain $order_again ) {
		$this->guard       = $guard;
		$this->order_again = $order_again;
	}

	/**
	 * Lets an addition pass or tells the shopper why not.
	 *
	 * @param mixed $passed         What earlier validations said.
	 * @param mixed $product_id     Of the product; AJAX passes a variation's id here.
	 * @param mixed $quantity       To add.
	 * @param mixed $variation_id   Of the variation; empty text where a form names none.
	 * @param mixed $variation      Not used.
	 * @param mixed $cart_item_data Not used.
	 * @return mixed False where it is refused, else what came in.
	 */
	public function validate( $passed, $product_id = 0, $quantity = 1, $variation_id = 0, $variation = array(), $cart_item_data = array() ) {
		// The lines of an earlier order are judged together, once all of them are known.
		if ( ! $passed || $this->order_again->is_filling() ) {
			return $passed;
		}
		$refusal = $this->guard->refusal(
			'add_to_cart',
			'add',
			static function () use ( $product_id, $quantity, $variation_id ): array {
				return self::lines( $product_id, $quantity, $variation_id );
			}
		);
		if ( null === $refusal ) {
			return $passed;
		}
		$refusal->notify();
		return false;
	}

	/**
	 * What would be in the cart; nothing where it cannot be told yet.
	 *
	 * @param mixed $product_id   Product or variation.
	 * @param mixed $quantity     To add.
	 * @param mixed $variation_id Variation or empty.
	 * @return list<AskedLine>
	 */
	public static function lines( $product_id, $quantity, $variation_id ): array {
		$product = wc_get_product( absint( $variation_id ) ? absint( $variation_id ) : absint( $product_id ) );
		$amount  = Units::demand( $quantity );
		// Which variation a form means may become known only inside WooCommerce's own method.
		if ( ! $product instanceof \WC_Product || $product->is_type( array( 'variable', 'grouped', 'external' ) ) || 0 === $amount ) {
			return array();
		}
		if ( ! Bundles::is_container( $product ) ) {
			return Lines::adding( array( array( $product, $amount ) ) );
		}
		$added = array();
		foreach ( Bundles::fixed( $product ) as $held ) {
			$added[] = array( $held['product'], Units::of_pool( $amount, Units::demand( $held['units'] ) ) );
		}
		return array() === $added ? array() : Lines::adding( $added );
	}
}
