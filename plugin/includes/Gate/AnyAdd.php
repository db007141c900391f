<?php
/**
 * The door that every addition goes through, also one by a plugin that asks for no validation.
 *
 * Decides how to stop what has no way to be told no: by an exception that WooCommerce shows as a notice and
 * the Store API as an error. In the Store API it comes before WooCommerce's own checks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_add_cart_item_data`.
 */
final class AnyAdd {

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
	 * Lets an addition pass or throws.
	 *
	 * @param mixed $data         Of the cart item; passed on.
	 * @param mixed $product_id   Product.
	 * @param mixed $variation_id Variation or 0.
	 * @param mixed $quantity     To add.
	 * @return mixed
	 * @throws \Automattic\WooCommerce\StoreApi\Exceptions\RouteException Where it is refused.
	 */
	public function check( $data, $product_id = 0, $variation_id = 0, $quantity = 1 ) {
		$refusal = $this->guard->refusal(
			'add_to_cart',
			'add',
			static function () use ( $product_id, $quantity, $variation_id ): array {
				// The Store API leaves the quantity out where it means one.
				return AddToCart::lines( $product_id, null === $quantity ? 1 : $quantity, $variation_id );
			},
			array( 'quiet' => $this->was_asked() )
		);
		if ( null !== $refusal ) {
			throw $refusal->exception();
		}
		return $data;
	}

	/**
	 * Whether the validation of this very addition has run, so that an observed refusal counts once.
	 */
	private function was_asked(): bool {
		return did_filter( 'woocommerce_add_to_cart_validation' ) > 0 || $this->store_api->is_answering();
	}
}
