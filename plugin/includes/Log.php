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

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce's log under the source `stock-truth`.
 */
final class Log {

	const SOURCE = 'stock-truth';

	/** A fault that every door meets is told again after this many milliseconds. */
	const QUIET_MS = 60000;

	/**
	 * When a code was told last by once(), in UTC milliseconds.
	 *
	 * @var array<string, int>
	 */
	private $told = array();

	/**
	 * A fault of ours or of what we depend on.
	 *
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	public function error( string $code, $fault ): void {
		$this->write( 'error', $code, $fault );
	}

	/**
	 * Something that an operator should know.
	 *
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	public function warning( string $code, $fault ): void {
		$this->write( 'warning', $code, $fault );
	}

	/**
	 * A fault that many ask about at once, such as that the rules cannot run: one line a minute is enough.
	 *
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	public function once( string $code, $fault ): void {
		$now = Moment::now();
		if ( $now - ( $this->told[ $code ] ?? 0 ) >= self::QUIET_MS ) {
			$this->told[ $code ] = $now;
			$this->write( 'error', $code, $fault );
		}
	}

	/**
	 * Writes one line.
	 *
	 * @param string            $level Level.
	 * @param string            $code  Stable code.
	 * @param \Throwable|string $fault What happened.
	 */
	private function write( string $level, string $code, $fault ): void {
		$text = $fault instanceof \Throwable
			? sprintf( '%s: %s (%s:%d)', get_class( $fault ), $fault->getMessage(), basename( $fault->getFile() ), $fault->getLine() )
			: $fault;
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->log( $level, $code . ': ' . $text, array( 'source' => self::SOURCE ) );
		}
	}
}
