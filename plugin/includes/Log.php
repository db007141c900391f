<?php
/**
 * Where faults go that nobody is there to read.
 *
 * Decides the source and the form of log lines: a stable code first. Never given secrets or customers.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce's log under the source `stock-truth`.
 */
final class Log {

	const SOURCE = 'stock-truth';

	/**
	 * A fault of ours or of what we depend on.
	 *
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	public static function error( string $code, $fault ): void {
		self::write( 'error', $code, $fault );
	}

	/**
	 * Something that an operator should know.
	 *
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	public static function warning( string $code, $fault ): void {
		self::write( 'warning', $code, $fault );
	}

	/**
	 * Writes one line.
	 *
	 * @param string            $level Level.
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	private static function write( string $level, string $code, $fault ): void {
		$text = $fault instanceof \Throwable
			? sprintf( '%s: %s (%s:%d)', get_class( $fault ), $fault->getMessage(), basename( $fault->getFile() ), $fault->getLine() )
			: $fault;
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->log( $level, $code . ': ' . $text, array( 'source' => self::SOURCE ) );
		}
	}
}
