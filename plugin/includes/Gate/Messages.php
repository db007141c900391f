<?php
/**
 * What a shopper reads when something cannot be bought.
 *
 * Decides wording only: each reason of the core has a sentence that names the product, says how much can be
 * had, and what to do. The same sentence stands on classic pages and in blocks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class Messages {

	/**
	 * More sentences than this help nobody.
	 */
	private const SENTENCES_MAX = 10;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param Log $log Where faults are written.
	 */
	public function __construct( Log $log ) {
		$this->log = $log;
	}

	/**
	 * One plain-text sentence for each line that does not pass.
	 *
	 * @param string  $step    Step of buying.
	 * @param Verdict $verdict Verdict.
	 * @return string[]
	 */
	public function sentences( string $step, Verdict $verdict ): array {
		if ( '' !== $verdict->question_fault() ) {
			return array( self::for_whole_cart( $verdict->question_fault() ) );
		}
		$lines = array_slice( $verdict->refused_lines(), 0, self::SENTENCES_MAX );
		if ( array() === $lines ) {
			return array( self::undecided( $step ) );
		}
		$sentences = array();
		foreach ( $lines as $line ) {
			$sentences[] = $this->filtered( self::for_line( $step, $line ), $line, $step );
		}
		return array_values( array_unique( $sentences ) );
	}

	/**
	 * The sentence as the shop's own code wants it; ours where that code fails.
	 *
	 * @param string $sentence Ours.
	 * @param array  $line     As `Verdict::refused_lines` gives it.
	 * @param string $step     Step of buying.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private function filtered( string $sentence, array $line, string $step ): string {
		try {
			/**
			 * Filters what a shopper reads about one line that cannot be bought.
			 *
			 * @since 0.1.0
			 *
			 * @param string $sentence Plain text.
			 * @param array  $line     `outcome`, `reason`, `maxQuantity` and `before` in ten-thousandths or null,
			 *                         `name`, `product_id`.
			 * @param string $step     One of `add`, `checkout`, `pay`.
			 */
			$other = apply_filters( 'stock_truth_refusal_sentence', $sentence, $line, $step );
			return is_string( $other ) && '' !== $other ? $other : $sentence;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return $sentence;
		}
	}

	/**
	 * The sentence for one line.
	 *
	 * @param string $step Step of buying.
	 * @param array  $line As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function for_line( string $step, array $line ): string {
		$name = self::plain_name( $line['name'] );
		if ( 'undecided' === $line['outcome'] ) {
			return self::undecided( $step );
		}
		if ( 'limit' === $line['outcome'] && null !== $line['maxQuantity'] ) {
			return self::limited( $step, $name, $line );
		}
		switch ( $line['reason'] ) {
			case 'notEnough':
				return self::with_removal(
					/* translators: %s: product name. */
					sprintf( __( '“%s” is sold out right now.', 'stock-truth' ), $name ),
					$step
				);
			case 'figureStale':
				return self::not_checked( $step, $name );
			case 'blockedInErp':
				return self::with_removal(
					/* translators: %s: product name. */
					sprintf( __( '“%s” cannot be ordered at the moment.', 'stock-truth' ), $name ),
					$step
				);
			default:
				return self::with_removal(
					/* translators: %s: product name. */
					sprintf( __( 'We cannot confirm that “%s” is in stock, so it cannot be ordered at the moment.', 'stock-truth' ), $name ),
					$step
				);
		}
	}

	/**
	 * A smaller quantity passes.
	 *
	 * @param string $step Step of buying.
	 * @param string $name Product.
	 * @param array  $line As `Verdict::refused_lines` gives it.
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function limited( string $step, string $name, array $line ): string {
		$largest = Units::text( (int) $line['maxQuantity'] );
		if ( 'pay' === $step ) {
			/* translators: 1: largest quantity, 2: product name. */
			return sprintf( __( 'Only %1$s of “%2$s” are left, so this order cannot be paid as it is. Please contact us.', 'stock-truth' ), $largest, $name );
		}
		if ( null !== $line['before'] && $line['before'] > 0 ) {
			return sprintf(
				/* translators: 1: largest quantity, 2: product name, 3: quantity in the cart. */
				__( 'Only %1$s of “%2$s” can be ordered right now, and your cart already holds %3$s.', 'stock-truth' ),
				$largest,
				$name,
				Units::text( $line['before'] )
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
	 * @param string $step Step of buying.
	 * @param string $name Product.
	 */
	private static function not_checked( string $step, string $name ): string {
		if ( 'pay' === $step ) {
			/* translators: %s: product name. */
			return sprintf( __( 'We could not check the stock of “%s” with our warehouse recently enough to take your payment. Please try again in a few minutes.', 'stock-truth' ), $name );
		}
		if ( 'checkout' === $step ) {
			return sprintf(
				/* translators: %s: product name. */
				__( 'We could not check the stock of “%s” with our warehouse recently enough to take your order. Your cart is kept. Please try again in a few minutes.', 'stock-truth' ),
				$name
			);
		}
		return sprintf(
			/* translators: %s: product name. */
			__( 'We could not check the stock of “%s” with our warehouse recently enough to add it. Please try again in a few minutes.', 'stock-truth' ),
			$name
		);
	}

	/**
	 * Nobody can decide.
	 *
	 * @param string $step Step of buying.
	 */
	private static function undecided( string $step ): string {
		return 'pay' === $step
			? __( 'We cannot check our stock at this moment, so your payment cannot be taken yet. Please try again in a few minutes.', 'stock-truth' )
			: __( 'We cannot check our stock at this moment, so your order cannot be taken yet. Your cart is kept. Please try again in a few minutes.', 'stock-truth' );
	}

	/**
	 * The question as a whole was refused.
	 *
	 * @param string $code Of the core, or `reserved_by_others`.
	 */
	private static function for_whole_cart( string $code ): string {
		if ( 'cart_too_large' === $code ) {
			return __( 'Your cart holds more different products than can be checked at once. Please remove some and order them separately.', 'stock-truth' );
		}
		if ( 'reserved_by_others' === $code ) {
			return __( 'Somebody else is buying the last of what this order holds. Please try again in a few minutes, or contact us.', 'stock-truth' );
		}
		return __( 'A quantity in your cart is larger than any order can be. Please choose a smaller one.', 'stock-truth' );
	}

	/**
	 * In the cart, the way out is to take the line out.
	 *
	 * @param string $sentence Sentence.
	 * @param string $step     Step of buying.
	 */
	private static function with_removal( string $sentence, string $step ): string {
		return 'checkout' === $step
			? $sentence . ' ' . __( 'Please remove it from your cart to go on.', 'stock-truth' )
			: $sentence;
	}

	/**
	 * A product name without markup and entities, which shops do put into names.
	 *
	 * @param string $name Name.
	 */
	private static function plain_name( string $name ): string {
		return html_entity_decode( wp_strip_all_tags( $name ), ENT_QUOTES, 'UTF-8' );
	}
}
