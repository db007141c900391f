<?php
/**
 * What the Store API says of a cart that cannot be ordered.
 *
 * Decides that a shopper reads our sentences and not WooCommerce's beside them. WooCommerce looks at the lines before any
 * hook of its runs, stops at the first kind of fault and knows no reason; its sentence is left out where it speaks of
 * nothing but lines of which ours speak. Whether the cart passes was decided before, by the cart's door.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use Automattic\WooCommerce\StoreApi\Exceptions\StockAvailabilityException;
use Automattic\WooCommerce\StoreApi\Utilities\CartController;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * `rest_request_after_callbacks`, and the same for what a page is printed with.
 */
final class StoreApiWords {

	/** WooCommerce's faults about stock. */
	private const STOCK_CODES = array( 'woocommerce_rest_product_out_of_stock', 'woocommerce_rest_product_partially_out_of_stock' );

	/** Where an answer holds a cart beside other things: of a refusal in its data, of a checkout by a name of its own. */
	private const WITHIN = array( 'data', 'cart', '__experimentalCart' );

	/**
	 * Judges the cart.
	 *
	 * @var CartValidity
	 */
	private $cart_validity;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The nearest cart that passes.
	 *
	 * @var NearestCart
	 */
	private $nearest_cart;

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param CartValidity $cart_validity Judges the cart.
	 * @param Log          $log           Where faults are written.
	 * @param NearestCart  $nearest_cart  The nearest cart that passes.
	 * @param StoreApi     $store_api     Which request of the Store API is answered.
	 */
	public function __construct( CartValidity $cart_validity, Log $log, NearestCart $nearest_cart, StoreApi $store_api ) {
		$this->cart_validity = $cart_validity;
		$this->log           = $log;
		$this->nearest_cart  = $nearest_cart;
		$this->store_api     = $store_api;
	}

	/**
	 * Puts our sentences into an answer that tells of faults in the cart.
	 *
	 * @param mixed $response The answer.
	 * @param mixed $handler  Not used.
	 * @param mixed $request  The request.
	 * @return mixed
	 */
	public function correct( $response, $handler = null, $request = null ) {
		if ( ! $response instanceof \WP_REST_Response || ! $this->store_api->is_answering() ) {
			return $response;
		}
		try {
			$data    = $response->get_data();
			$refusal = is_array( $data ) && self::tells_of_faults( $data ) ? $this->cart_validity->refusal() : null;
			if ( is_array( $data ) && null !== $refusal ) {
				// Apps show plain text; only WooCommerce's own pages come without a token.
				$is_page = $request instanceof \WP_REST_Request && null === $request->get_header( 'Cart-Token' );
				$offer   = $is_page ? $this->nearest_cart->link() : '';
				$text    = '' === $offer ? $refusal->text() : $refusal->text() . ' ' . $offer;
				$response->set_data( self::corrected( $data, $refusal, $text, self::is_covered( $refusal ) ) );
			}
		} catch ( \Throwable $fault ) {
			// The order is refused all the same, in WooCommerce's words.
			$this->log->once( 'no_verdict', $fault );
		}
		return $response;
	}

	/**
	 * Whether an answer, or a cart in it, tells of faults.
	 *
	 * @param array<array-key, mixed> $data The answer.
	 */
	private static function tells_of_faults( array $data ): bool {
		if ( ! empty( $data['errors'] ) || self::is_of_checkout( $data ) || self::is_mute( $data ) ) {
			return true;
		}
		foreach ( self::WITHIN as $name ) {
			$within = $data[ $name ] ?? null;
			if ( ( is_array( $within ) || $within instanceof \stdClass ) && self::tells_of_faults( (array) $within ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * An answer with our sentences.
	 *
	 * @param array<array-key, mixed> $data       The answer.
	 * @param Refusal                 $refusal    Why the cart cannot be ordered.
	 * @param string                  $text       What is said of it.
	 * @param bool                    $is_covered Whether it speaks of everything that WooCommerce's sentence speaks of.
	 * @return array<array-key, mixed>
	 */
	private static function corrected( array $data, Refusal $refusal, string $text, bool $is_covered ): array {
		if ( isset( $data['errors'] ) && is_array( $data['errors'] ) ) {
			$data['errors'] = self::faults( $data['errors'], $refusal, $text, $is_covered );
		}
		foreach ( self::WITHIN as $name ) {
			$within = $data[ $name ] ?? null;
			if ( is_array( $within ) ) {
				$data[ $name ] = self::corrected( $within, $refusal, $text, $is_covered );
			} elseif ( $within instanceof \stdClass ) {
				$data[ $name ] = (object) self::corrected( (array) $within, $refusal, $text, $is_covered );
			}
		}
		if ( self::is_mute( $data ) ) {
			$data['message'] = wp_specialchars_decode( $refusal->text(), ENT_QUOTES );
		} elseif ( self::is_of_checkout( $data ) && ! self::stays( $data, $refusal, $is_covered ) ) {
			// Blocks show only the first fault of an answer that is one.
			$data['message'] = $text;
			if ( is_array( $data['additional_errors'] ?? null ) ) {
				$data['additional_errors'] = self::others( $data['additional_errors'], $refusal, $is_covered );
			}
		}
		return $data;
	}

	/**
	 * The faults of a cart, ours first.
	 *
	 * @param array<array-key, mixed> $faults     As WooCommerce tells them.
	 * @param Refusal                 $refusal    Why the cart cannot be ordered.
	 * @param string                  $text       What is said of it.
	 * @param bool                    $is_covered Whether it speaks of everything that WooCommerce's sentence speaks of.
	 * @return array<int, mixed>
	 */
	private static function faults( array $faults, Refusal $refusal, string $text, bool $is_covered ): array {
		// Blocks show one fault of each code, so ours is one.
		$ours   = array(
			array(
				'code'    => $refusal->code(),
				'message' => $text,
			),
		);
		return array_merge( $ours, self::others( $faults, $refusal, $is_covered ) );
	}

	/**
	 * The faults of which ours does not speak.
	 *
	 * @param array<array-key, mixed> $faults     As WooCommerce tells them.
	 * @param Refusal                 $refusal    Why the cart cannot be ordered.
	 * @param bool                    $is_covered Whether it speaks of everything that WooCommerce's sentence speaks of.
	 * @return list<mixed>
	 */
	private static function others( array $faults, Refusal $refusal, bool $is_covered ): array {
		return array_values(
			array_filter(
				$faults,
				/**
				 * Whether one stays.
				 *
				 * @param mixed $fault Fault.
				 */
				static function ( $fault ) use ( $refusal, $is_covered ): bool {
					return ! is_array( $fault ) || self::stays( $fault, $refusal, $is_covered );
				}
			)
		);
	}

	/**
	 * Whether a fault is one of which ours does not speak.
	 *
	 * @param array<array-key, mixed> $fault      Fault.
	 * @param Refusal                 $refusal    Why the cart cannot be ordered.
	 * @param bool                    $is_covered Whether it speaks of everything that WooCommerce's sentence speaks of.
	 */
	private static function stays( array $fault, Refusal $refusal, bool $is_covered ): bool {
		return ! in_array( $fault['message'] ?? '', $refusal->sentences(), true ) && ! ( $is_covered && self::is_about_stock( $fault ) );
	}

	/**
	 * Whether a fault is WooCommerce's about stock.
	 *
	 * @param array<array-key, mixed> $fault Fault.
	 */
	private static function is_about_stock( array $fault ): bool {
		return in_array( $fault['code'] ?? '', self::STOCK_CODES, true );
	}

	/**
	 * Whether an answer is the refusal of a whole cart, which WooCommerce sends beside the cart; what a door behind that
	 * refuses has words of its own.
	 *
	 * @param array<array-key, mixed> $data The answer.
	 */
	private static function is_of_checkout( array $data ): bool {
		return isset( $data['code'], $data['data']['cart'] ) && ! isset( $data['data']['stock_truth'] );
	}

	/**
	 * Whether an answer is a fault without a word: the checkout for AI agents tells so of a cart.
	 *
	 * @param array<array-key, mixed> $data The answer.
	 */
	private static function is_mute( array $data ): bool {
		return isset( $data['type'], $data['code'], $data['message'] ) && '' === $data['message'];
	}

	/**
	 * Whether ours speaks of every line of which WooCommerce's check of the cart speaks.
	 *
	 * @param Refusal $refusal Why the cart cannot be ordered.
	 */
	private static function is_covered( Refusal $refusal ): bool {
		$told       = $refusal->product_ids();
		$controller = new CartController();
		foreach ( WC()->cart instanceof \WC_Cart ? WC()->cart->get_cart() : array() as $item ) {
			$product = is_array( $item ) ? $item['data'] ?? null : null;
			if ( ! is_array( $item ) || ! $product instanceof \WC_Product || in_array( $product->get_id(), $told, true ) ) {
				continue;
			}
			try {
				$controller->validate_cart_item( $item );
			} catch ( StockAvailabilityException $fault ) {
				return false;
			} catch ( \Exception $fault ) {
				// It is not about stock, and its sentence stays.
				continue;
			}
		}
		return true;
	}
}
