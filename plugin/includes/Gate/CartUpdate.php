<?php
/**
 * The door of the classic cart form.
 *
 * Decides nothing but how the form is told. Whether less is asked for than before is the core's to say, which then
 * lets it pass. Nothing may be thrown here: WooCommerce would show a blank page.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_update_cart_validation`.
 */
final class CartUpdate {

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
	 * Lets a new quantity pass or tells the shopper why not.
	 *
	 * @param mixed $passed   What earlier validations said.
	 * @param mixed $key      Of the cart item.
	 * @param mixed $values   The cart item.
	 * @param mixed $quantity New quantity.
	 * @return mixed False where it is refused, else what came in.
	 */
	public function validate( $passed, $key = '', $values = array(), $quantity = 0 ) {
		if ( ! $passed ) {
			return $passed;
		}
		$refusal = $this->guard->refusal(
			'cart_update',
			'add',
			static function () use ( $key, $values, $quantity ): array {
				return Lines::changing( (string) $key, Units::demand( $quantity ), Units::held( $values['quantity'] ?? 0 ) );
			}
		);
		if ( null === $refusal ) {
			return $passed;
		}
		$refusal->notify();
		return false;
	}
}
