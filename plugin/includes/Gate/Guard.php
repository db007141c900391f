<?php
/**
 * What every door does with a verdict.
 *
 * Decides whether the door is shut: by the verdict, by the mode of the shop, and, where there is no
 * verdict, by the step. Doors differ only in what they ask and in how WooCommerce wants to be told.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\Fallback;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The common part of all doors.
 */
final class Guard {

	/**
	 * Whether a fault has been logged in this request.
	 *
	 * @var bool
	 */
	private static $has_logged = false;

	/**
	 * Why the door stays shut; null where it opens.
	 *
	 * @param string   $door    Id of the door, see `Doors`.
	 * @param string   $step    One of `add`, `checkout`, `pay`.
	 * @param callable $lines   Builds the lines; called inside the guard, so that nothing it throws escapes.
	 * @param array    $options `exclude_order`: an order whose reservations are the shopper's own;
	 *                          `quiet`: true where the same cart is judged over and over, to record nothing.
	 */
	public static function refusal( string $door, string $step, callable $lines, array $options = array() ): ?Refusal {
		$asked = array();
		try {
			$asked   = $lines();
			$options = $options + array( 'exclude_order' => self::own_order() );
			if ( array() === $asked ) {
				return null;
			}
			$verdict = Judge::ask( $step, $asked, $options );
		} catch ( \Throwable $fault ) {
			self::log( $fault );
			$verdict = Verdict::undecided( $asked );
		}
		try {
			return self::act( $door, $step, $verdict, ! empty( $options['quiet'] ) );
		} catch ( \Throwable $fault ) {
			// Not even the mode can be read: nobody can tell whether the shop wants to be gated.
			self::log( $fault );
			return null;
		}
	}

	/**
	 * Tells the shop's log of a fault, once a request: a fault of the core concerns every door.
	 *
	 * @param \Throwable $fault What was thrown.
	 */
	public static function log( \Throwable $fault ): void {
		if ( self::$has_logged || ! function_exists( 'wc_get_logger' ) ) {
			return;
		}
		self::$has_logged = true;
		wc_get_logger()->error(
			sprintf( 'No verdict: %s: %s', get_class( $fault ), $fault->getMessage() ),
			array(
				'source' => 'stock-truth',
				'file'   => basename( $fault->getFile() ) . ':' . $fault->getLine(),
			)
		);
	}

	/**
	 * The unpaid order that this shopper has already tried to place; 0 where there is none.
	 *
	 * Its reservations are the shopper's own and must not stand in the shopper's way.
	 */
	public static function own_order(): int {
		$session = WC()->session;
		if ( ! $session instanceof \WC_Session ) {
			return 0;
		}
		$orders = array( absint( $session->get( 'order_awaiting_payment' ) ), absint( $session->get( 'store_api_draft_order' ) ) );
		$orders = StoreApi::is_answering() ? array_reverse( $orders ) : $orders;
		return 0 !== $orders[0] ? $orders[0] : $orders[1];
	}

	/**
	 * Acts on a verdict.
	 *
	 * @param string  $door     Id of the door.
	 * @param string  $step     Step.
	 * @param Verdict $verdict  Verdict.
	 * @param bool    $is_quiet Whether to record nothing.
	 */
	private static function act( string $door, string $step, Verdict $verdict, bool $is_quiet ): ?Refusal {
		if ( $verdict->passes() || self::is_open_without_verdict( $step, $verdict ) ) {
			return null;
		}
		$refusal = new Refusal( $step, $verdict );
		if ( 'enforce' === Settings::current()->mode() ) {
			return $refusal;
		}
		if ( ! $is_quiet ) {
			// Remembering comes last: that it failed must not shut a door.
			Observed::remember( $door, $step, $refusal );
		}
		return null;
	}

	/**
	 * Where nobody can decide, looking and filling a cart stay open; taking goods does only within the
	 * last figure that was written and is still good.
	 *
	 * @param string  $step    Step.
	 * @param Verdict $verdict Verdict.
	 */
	private static function is_open_without_verdict( string $step, Verdict $verdict ): bool {
		if ( 'undecided' !== $verdict->outcome() ) {
			return false;
		}
		if ( 'checkout' !== $step && 'pay' !== $step ) {
			return true;
		}
		try {
			return Fallback::passes( $verdict->lines() );
		} catch ( \Throwable $fault ) {
			self::log( $fault );
			return false;
		}
	}
}
