<?php
/**
 * The door of "Undo?" after a line was removed from the cart.
 *
 * Decides how a line that is already back is taken out again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_cart_item_restored`.
 */
final class UndoRemove {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Constructor.
	 *
	 * @param Guard $guard Asks and acts on the verdict.
	 */
	public function __construct( Guard $guard ) {
		$this->guard = $guard;
	}

	/**
	 * Lets a restored line stand or takes it out again.
	 *
	 * @param mixed $key  Of the cart item.
	 * @param mixed $cart The cart.
	 */
	public function check( $key, $cart = null ): void {
		if ( ! $cart instanceof \WC_Cart || ! isset( $cart->cart_contents[ $key ] ) ) {
			return;
		}
		$amount  = Units::demand( $cart->cart_contents[ $key ]['quantity'] ?? 0 );
		$refusal = $this->guard->refusal(
			'undo_remove',
			'add',
			static function () use ( $key, $amount ): array {
				return Lines::changing( (string) $key, $amount, null );
			}
		);
		if ( null !== $refusal ) {
			$cart->remove_cart_item( (string) $key );
			$refusal->notify();
		}
	}
}
