<?php
/**
 * The door behind every change of a cart quantity: the Store API's, which has no validation, and plugins'.
 *
 * Decides how a change that has already been made is taken back; whether it asks for less than before, and so may
 * always stand, is the core's to say. The Store API is told by an exception; any
 * other caller would let an exception through to a blank page and gets a notice.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_after_cart_item_quantity_update`.
 */
final class QuantityChange {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param Guard    $guard     Asks and acts on the verdict.
	 * @param StoreApi $store_api Which request of the Store API is answered.
	 */
	public function __construct( Guard $guard, StoreApi $store_api ) {
		$this->guard     = $guard;
		$this->store_api = $store_api;
	}

	/**
	 * Lets a changed quantity stand or restores the old one.
	 *
	 * @param mixed $key      Of the cart item.
	 * @param mixed $quantity New quantity, already set.
	 * @param mixed $old      Quantity before.
	 * @param mixed $cart     The cart.
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where the Store API asked and it is refused.
	 */
	public function check( $key, $quantity = 0, $old = 0, $cart = null ): void {
		if ( ! $cart instanceof \WC_Cart ) {
			return;
		}
		$refusal = $this->guard->refusal(
			'quantity_change',
			'add',
			static function () use ( $key, $quantity, $old ): array {
				return Lines::changing( (string) $key, Units::demand( $quantity ), Units::held( $old ) );
			},
			array( 'quiet' => self::was_asked() )
		);
		if ( null === $refusal ) {
			return;
		}
		$item = is_string( $key ) || is_int( $key ) ? $cart->cart_contents[ $key ] ?? null : null;
		if ( is_array( $item ) ) {
			$item['quantity']            = $old;
			$cart->cart_contents[ $key ] = $item;
		}
		if ( $this->store_api->is_answering() ) {
			throw $refusal->exception();
		}
		$refusal->notify();
	}

	/**
	 * Whether a door in front has asked about this change, so that an observed refusal counts once.
	 */
	private static function was_asked(): bool {
		return did_filter( 'woocommerce_update_cart_validation' ) > 0 || did_filter( 'woocommerce_add_cart_item_data' ) > 0;
	}
}
