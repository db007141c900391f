<?php
/**
 * Figures of exceptions as people read them: money, units and instants of the shop.
 *
 * Decides how they are written, and nothing else.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Decimal;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes figures.
 */
final class Figures {

	/**
	 * The number of an exception as people write it.
	 *
	 * @param int $id The exception.
	 */
	public static function case_number( int $id ): string {
		return 'ST-' . $id;
	}

	/**
	 * What an exception costs on each side; empty where nobody can say.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	public static function money( ExceptionRow $exception ): string {
		$sides = array();
		if ( 0 !== $exception->oversell_cents ) {
			/* translators: %s: an amount of money. */
			$sides[] = sprintf( __( '%s may be sold that are not there', 'stock-truth' ), self::amount( $exception->oversell_cents ) );
		}
		if ( 0 !== $exception->lost_cents ) {
			/* translators: %s: an amount of money. */
			$sides[] = sprintf( __( '%s cannot be sold', 'stock-truth' ), self::amount( $exception->lost_cents ) );
		}
		return implode( ', ', $sides );
	}

	/**
	 * An amount of money of the shop.
	 *
	 * @param int $cents Cents.
	 */
	public static function amount( int $cents ): string {
		return number_format_i18n( $cents / 100, 2 ) . ' ' . get_woocommerce_currency();
	}

	/**
	 * A number of units; a dash where there is none.
	 *
	 * @param int|null $units Ten-thousandths.
	 */
	public static function units( ?int $units ): string {
		return null === $units ? '–' : Decimal::write( $units );
	}

	/**
	 * An instant in the shop's time, with its zone.
	 *
	 * @param int $ms UTC milliseconds.
	 */
	public static function instant( int $ms ): string {
		$text = wp_date( 'D j M Y H:i:s T', intdiv( $ms, 1000 ) );
		return false === $text ? '' : $text;
	}

	/**
	 * The time of day of an instant.
	 *
	 * @param int $ms UTC milliseconds.
	 */
	public static function time( int $ms ): string {
		$text = wp_date( 'H:i:s', intdiv( $ms, 1000 ) );
		return false === $text ? '' : $text;
	}

	/**
	 * The day of an instant.
	 *
	 * @param int $ms UTC milliseconds.
	 */
	public static function day( int $ms ): string {
		$text = wp_date( 'D j M Y', intdiv( $ms, 1000 ) );
		return false === $text ? '' : $text;
	}
}
