<?php
/**
 * The nearest cart that passes, which a shopper takes with one click.
 *
 * Decides how it is offered and how it is put in place of the cart. How much of each line it holds is the core's. It is
 * offered only where something would be left, and never where a line belongs to a bundle, whose parts its plugin sets.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * A link on pages, and the namespace `stock-truth` of `cart/extensions` in the Store API.
 */
final class NearestCart {

	/** What the address of a page says where the shopper takes it; Gate knows it too, so that no other page loads this class. */
	private const QUERY = 'stock_truth_nearest_cart';

	/** WooCommerce binds nonces that begin with its own name to the shopper's session. */
	private const NONCE = 'woocommerce-stock-truth-nearest-cart';

	/** Marks of cart items whose quantity another item sets. */
	private const PART_MARKS = array( 'bundled_by', 'composite_parent' );

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
	 * A link that takes it, as HTML; empty where there is nothing to offer.
	 *
	 * @param string $css_class Of the link.
	 */
	public function link( string $css_class = '' ): string {
		if ( array() === $this->changes() ) {
			return '';
		}
		$url = add_query_arg( self::QUERY, wp_create_nonce( self::NONCE ), wc_get_cart_url() );
		return sprintf(
			'<a href="%1$s"%2$s>%3$s</a>',
			esc_url( $url ),
			'' === $css_class ? '' : ' class="' . esc_attr( $css_class ) . '"',
			esc_html__( 'Change my cart to what is available', 'stock-truth' )
		);
	}

	/**
	 * Offers it on the classic page that is shown next.
	 */
	public function offer(): void {
		$link = $this->link( 'button wc-forward' );
		if ( '' !== $link ) {
			$notice = esc_html__( 'You can change your cart to what is available with one click.', 'stock-truth' ) . ' ' . $link;
			if ( ! wc_has_notice( $notice, 'notice' ) ) {
				wc_add_notice( $notice, 'notice' );
			}
		}
	}

	/**
	 * Takes it where the link was followed, and goes to the cart, which shows what has changed.
	 */
	public function on_page(): void {
		// There is no cart in the back office and in most REST requests.
		if ( ! WC()->cart instanceof \WC_Cart || ! WC()->session instanceof \WC_Session ) {
			return;
		}
		$nonce = $_GET[ self::QUERY ] ?? null; // phpcs:ignore WordPress.Security -- checked in the next line.
		if ( ! is_string( $nonce ) || false === wp_verify_nonce( $nonce, self::NONCE ) ) {
			wc_add_notice( __( 'This link is too old. Please look at your cart again.', 'stock-truth' ), 'notice' );
		} else {
			foreach ( $this->take() as $sentence ) {
				wc_add_notice( esc_html( $sentence ), 'success' );
			}
		}
		wp_safe_redirect( wc_get_cart_url() );
		exit;
	}

	/**
	 * Lets the Store API take it.
	 *
	 * @param mixed $response Passed on.
	 * @return mixed
	 */
	public function on_rest_api( $response ) {
		if ( function_exists( 'woocommerce_store_api_register_update_callback' ) ) {
			woocommerce_store_api_register_update_callback(
				array(
					'namespace' => 'stock-truth',
					'callback'  => function ( $asked ): void {
						if ( is_array( $asked ) && 'nearest_cart' === ( $asked['take'] ?? '' ) ) {
							$this->take();
						}
					},
				)
			);
		}
		return $response;
	}

	/**
	 * Puts it in place of the cart.
	 *
	 * @return list<string> What has changed, in sentences.
	 */
	private function take(): array {
		$cart      = WC()->cart;
		$sentences = array();
		foreach ( $cart instanceof \WC_Cart ? $this->changes() : array() as $key => $change ) {
			list( $name, $before, $after ) = $change;
			if ( 0 === $after ) {
				$cart->remove_cart_item( $key );
				/* translators: %s: product name. */
				$sentences[] = sprintf( __( '“%s” was taken out of your cart.', 'stock-truth' ), $name );
				continue;
			}
			/** @var int $quantity As WooCommerce's comment has it; parts of units are quantities to it all the same. */
			$quantity = Units::to_shop( $after );
			$cart->set_quantity( $key, $quantity, false );
			$sentences[] = sprintf(
				/* translators: 1: quantity now, 2: product name, 3: quantity before. */
				__( 'Your cart now holds %1$s of “%2$s” instead of %3$s.', 'stock-truth' ),
				Units::text( $after ),
				$name,
				Units::text( $before )
			);
		}
		if ( array() !== $sentences ) {
			$cart->calculate_totals();
		}
		return $sentences;
	}

	/**
	 * What has to change; nothing where the cart passes or nothing can be offered.
	 *
	 * @return array<string, array{string, int, int}> Name, quantity now and quantity then in ten-thousandths, by cart item.
	 */
	private function changes(): array {
		$refusal = $this->guard->refusal(
			'cart_validity',
			'add',
			static function (): array {
				return Lines::cart();
			},
			array( 'quiet' => true )
		);
		if ( null === $refusal ) {
			return array();
		}
		$verdict = $refusal->verdict();
		$left    = 0;
		$changes = array();
		foreach ( array_keys( Lines::cart_items() ) as $at => $key ) {
			$then = $verdict->suggested( $at );
			$line = $verdict->lines()[ $at ] ?? null;
			if ( null === $then || null === $line ) {
				return array();
			}
			$left += $then;
			if ( $then !== $line->quantity ) {
				$changes[ (string) $key ] = array( Words::plain_name( $line->name() ), $line->quantity, $then );
			}
		}
		return 0 === $left || self::touches_parts( array_keys( $changes ) ) ? array() : $changes;
	}

	/**
	 * Whether any of these cart items is a part of another one.
	 *
	 * @param list<string> $keys Of cart items.
	 */
	private static function touches_parts( array $keys ): bool {
		foreach ( $keys as $key ) {
			if ( array() !== array_intersect_key( WC()->cart->get_cart_item( $key ), array_flip( self::PART_MARKS ) ) ) {
				return true;
			}
		}
		return false;
	}
}
