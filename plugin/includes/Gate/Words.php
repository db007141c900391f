<?php
/**
 * The sentences that a shopper reads where something cannot be bought.
 *
 * Decides the words, by the reason and by where they are read: a cart can be changed, an order that waits for its
 * payment cannot, so each names another way out. Which lines are spoken of is for Messages; why, and how much would
 * pass, is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * Plain-text sentences. A place is `add`, `cart`, `checkout`, `pay` or, where no shopper reads them, `staff`.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class Words {

	/**
	 * The sentence for one line.
	 *
	 * @param string $place Where it is read.
	 * @param array  $line  As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	public static function for_line( string $place, array $line ): string {
		$name = self::plain_name( $line['name'] );
		if ( 'undecided' === $line['outcome'] ) {
			return self::undecided( $place );
		}
		if ( 'limit' === $line['outcome'] && null !== $line['maxQuantity'] ) {
			return self::limited( $place, $name, $line );
		}
		switch ( $line['reason'] ) {
			case 'notEnough':
				/* translators: %s: product name. */
				return self::with_way_out( sprintf( __( '“%s” is sold out right now.', 'stock-truth' ), $name ), $place );
			case 'figureStale':
				return self::not_checked( $place, $name, $line );
			case 'blockedInErp':
				/* translators: %s: product name. */
				return self::with_way_out( sprintf( __( '“%s” cannot be ordered at the moment.', 'stock-truth' ), $name ), $place );
			default:
				/* translators: %s: product name. */
				return self::with_way_out( sprintf( __( 'We cannot confirm that “%s” is in stock, so it cannot be ordered at the moment.', 'stock-truth' ), $name ), $place );
		}
	}

	/**
	 * Nobody can decide.
	 *
	 * @param string $place Where it is read.
	 */
	public static function undecided( string $place ): string {
		if ( 'staff' === $place ) {
			return __( 'The stock cannot be checked at this moment.', 'stock-truth' );
		}
		return 'pay' === $place
			? __( 'We cannot check our stock at this moment, so your payment cannot be taken yet. Your order is kept. Please try again in a few minutes.', 'stock-truth' )
			: __( 'We cannot check our stock at this moment, so your order cannot be taken yet. Your cart is kept. Please try again in a few minutes.', 'stock-truth' );
	}

	/**
	 * The question as a whole was refused.
	 *
	 * @param string $place Where it is read.
	 * @param string $code  Of the core, or `reserved_by_others`.
	 */
	public static function for_whole( string $place, string $code ): string {
		$is_order = 'pay' === $place;
		if ( 'reserved_by_others' === $code ) {
			// Whose order it is, nobody has told: it may be another one of this shopper's own.
			return __( 'Another unpaid order holds the last of what this order needs. If that order is yours, pay it or cancel it first. Otherwise please try again in a few minutes, or contact us.', 'stock-truth' );
		}
		if ( 'cart_too_large' === $code ) {
			return $is_order
				? __( 'This order holds more different products than can be checked at once, so it cannot be paid here. Please contact us.', 'stock-truth' )
				: __( 'Your cart holds more different products than can be checked at once. Please remove some and order them separately.', 'stock-truth' );
		}
		return $is_order
			? __( 'A quantity in this order is larger than any order can be, so it cannot be paid. Please contact us.', 'stock-truth' )
			: __( 'A quantity in your cart is larger than any order can be. Please choose a smaller one.', 'stock-truth' );
	}

	/**
	 * A line of an earlier order came into the cart with less than it had.
	 *
	 * @param string $name    Product.
	 * @param int    $largest What came into the cart, ten-thousandths.
	 * @param int    $asked   What the order had, ten-thousandths.
	 */
	public static function added_less( string $name, int $largest, int $asked ): string {
		return sprintf(
			/* translators: 1: quantity in the cart, 2: product name, 3: quantity in the earlier order. */
			__( 'Only %1$s of “%2$s” can be ordered right now, so your cart holds %1$s instead of %3$s.', 'stock-truth' ),
			Units::text( $largest ),
			self::plain_name( $name ),
			Units::text( $asked )
		);
	}

	/**
	 * A line of an earlier order did not come into the cart.
	 *
	 * @param string $sentence Why.
	 */
	public static function not_added( string $sentence ): string {
		return $sentence . ' ' . __( 'It was not added to your cart.', 'stock-truth' );
	}

	/**
	 * A product name without markup and entities, which shops do put into names.
	 *
	 * @param string $name Name.
	 */
	public static function plain_name( string $name ): string {
		return html_entity_decode( wp_strip_all_tags( $name ), ENT_QUOTES, 'UTF-8' );
	}

	/**
	 * A smaller quantity passes.
	 *
	 * @param string $place Where it is read.
	 * @param string $name  Product.
	 * @param array  $line  As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function limited( string $place, string $name, array $line ): string {
		$largest = Units::text( (int) $line['maxQuantity'] );
		if ( 'pay' === $place ) {
			return sprintf(
				/* translators: 1: quantity in the order, 2: product name, 3: largest quantity. */
				__( 'This order holds %1$s of “%2$s”, and only %3$s can be delivered right now, so it cannot be paid as it is. Please contact us to change it, or place a new order.', 'stock-truth' ),
				Units::text( $line['asked'] ),
				$name,
				$largest
			);
		}
		if ( 'staff' === $place ) {
			return sprintf(
				/* translators: 1: quantity in the order, 2: product name, 3: largest quantity. */
				__( 'The order asks for %1$s of “%2$s”, and %3$s can be sold.', 'stock-truth' ),
				Units::text( $line['asked'] ),
				$name,
				$largest
			);
		}
		if ( self::is_raised( $line ) ) {
			return sprintf(
				/* translators: 1: largest quantity, 2: product name, 3: quantity in the cart. */
				__( 'Only %1$s of “%2$s” can be ordered right now, and your cart already holds %3$s.', 'stock-truth' ),
				$largest,
				$name,
				Units::text( (int) $line['before'] )
			);
		}
		return sprintf(
			/* translators: 1: largest quantity, 2: product name. */
			__( 'Only %1$s of “%2$s” can be ordered right now. Please choose %1$s or fewer.', 'stock-truth' ),
			$largest,
			$name
		);
	}

	/**
	 * The figure is too old for the step.
	 *
	 * @param string $place Where it is read.
	 * @param string $name  Product.
	 * @param array  $line  As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function not_checked( string $place, string $name, array $line ): string {
		switch ( $place ) {
			case 'pay':
				/* translators: %s: product name. */
				$words = __( 'We could not check the stock of “%s” with our warehouse recently enough to take your payment. Your order is kept. Please try again in a few minutes.', 'stock-truth' );
				break;
			case 'staff':
				/* translators: %s: product name. */
				$words = __( 'The ERP’s figure of “%s” is too old.', 'stock-truth' );
				break;
			case 'checkout':
				/* translators: %s: product name. */
				$words = __( 'We could not check the stock of “%s” with our warehouse recently enough to take your order. Your cart is kept. Please try again in a few minutes.', 'stock-truth' );
				break;
			case 'cart':
				/* translators: %s: product name. */
				$words = __( 'We could not check the stock of “%s” with our warehouse recently enough, so it cannot be ordered right now. It stays in your cart. Please try again in a few minutes.', 'stock-truth' );
				break;
			default:
				$words = self::is_raised( $line )
					/* translators: %s: product name. */
					? __( 'We could not check the stock of “%s” with our warehouse recently enough to add more of it. Please try again in a few minutes.', 'stock-truth' )
					/* translators: %s: product name. */
					: __( 'We could not check the stock of “%s” with our warehouse recently enough to add it. Please try again in a few minutes.', 'stock-truth' );
		}
		return sprintf( $words, $name );
	}

	/**
	 * What a shopper can do about a line of which nothing passes: take it out of a cart; an order is for the shop to change.
	 *
	 * @param string $sentence Sentence.
	 * @param string $place    Where it is read.
	 */
	private static function with_way_out( string $sentence, string $place ): string {
		if ( 'pay' === $place ) {
			return $sentence . ' ' . __( 'This order cannot be paid as it is. Please contact us to change it, or place a new order without it.', 'stock-truth' );
		}
		return in_array( $place, array( 'add', 'staff' ), true )
			? $sentence
			: $sentence . ' ' . __( 'Please remove it from your cart to go on.', 'stock-truth' );
	}

	/**
	 * Whether the cart held some of the line before.
	 *
	 * @param array $line As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function is_raised( array $line ): bool {
		return null !== $line['before'] && 0 !== $line['before'];
	}
}
