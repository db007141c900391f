<?php
/**
 * The door of “order again”: a cart that is filled with the lines of an earlier order.
 *
 * Decides that all lines are judged together once they are known, and that what can be had of them comes into the cart.
 * WooCommerce asks line by line while the cart that it empties is still full, and leaves a line out as a whole. How much of
 * each line passes is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;
use StockTruth\Facts\PageMemory;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_order_again_cart_item_data` and `woocommerce_ordered_again`.
 */
final class OrderAgain {

	/**
	 * Whether a cart is being filled.
	 *
	 * @var PageMemory<bool>
	 */
	private $page;

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * What shoppers read.
	 *
	 * @var Messages
	 */
	private $messages;

	/**
	 * Constructor.
	 *
	 * @param Guard    $guard    Asks and acts on the verdict.
	 * @param Messages $messages What shoppers read.
	 */
	public function __construct( Guard $guard, Messages $messages ) {
		$this->page     = new PageMemory();
		$this->guard    = $guard;
		$this->messages = $messages;
	}

	/**
	 * A line of an earlier order is about to be asked about.
	 *
	 * @param mixed $data Passed on.
	 * @return mixed
	 */
	public function begin( $data ) {
		$this->page->keep( 'filling', true );
		return $data;
	}

	/**
	 * Whether a cart is being filled with the lines of an earlier order.
	 */
	public function is_filling(): bool {
		return true === $this->page->get( 'filling' );
	}

	/**
	 * The cart with as much of each line as passes.
	 *
	 * @param mixed $cart Cart items by key.
	 * @return mixed
	 */
	public function fitted( $cart ) {
		$this->page->keep( 'filling', false );
		$refusal = ! is_array( $cart ) ? null : $this->guard->refusal(
			'add_to_cart',
			'add',
			static function () use ( $cart ): array {
				return Lines::of_items( $cart );
			}
		);
		if ( null === $refusal || ! is_array( $cart ) ) {
			return $cart;
		}
		$verdict = $refusal->verdict();
		$told    = array();
		foreach ( array_keys( Lines::items( $cart ) ) as $at => $key ) {
			$line = $verdict->refused_line( $at );
			// Where the core suggests nothing, the line stays: the cart's door speaks of it.
			$suggested = null === $line ? null : $line['suggestedQuantity'];
			if ( null === $line || null === $suggested ) {
				continue;
			}
			if ( 0 === $suggested ) {
				unset( $cart[ $key ] );
				$told[] = Words::not_added( $this->messages->for_line( 'add', $line ) );
			} elseif ( $suggested !== $line['asked'] && is_array( $cart[ $key ] ) ) {
				$cart[ $key ]['quantity'] = Units::to_shop( $suggested );
				$told[]                   = Words::added_less( $line['name'], $suggested, $line['asked'] );
			}
		}
		foreach ( array_unique( $told ) as $sentence ) {
			wc_add_notice( esc_html( $sentence ), 'error' );
		}
		return $cart;
	}
}
