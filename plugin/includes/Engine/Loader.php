<?php
/**
 * Loads the translated core so that its answers are right.
 *
 * Decides how the class gets into PHP. PHP's tracing JIT silently miscompiles long straight integer
 * code (seen on 8.2; php-src #22115 and #22559 are of the same kind), so the class must never be
 * compiled while the JIT is on: code that opcache stored while it was off carries no JIT hooks and
 * stays plain for every later request.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Brings the generated class in, out of reach of the JIT.
 */
final class Loader {

	/** Remembers for which life of opcache the class was stored without JIT hooks. */
	const OPTION = 'stock_truth_engine_stored';

	/**
	 * Loads the generated class once.
	 *
	 * @throws Unavailable Where the JIT is on and cannot be kept away.
	 */
	public static function load(): void {
		if ( class_exists( Generated\Rules::class, false ) ) {
			return;
		}
		if ( 8 !== PHP_INT_SIZE ) {
			throw new Unavailable( 'PHP must be a 64-bit build: a stock figure does not fit into 32 bits.' );
		}
		$file = __DIR__ . '/Generated/Rules.php';
		if ( ! self::jit_may_be_on() ) {
			require_once $file;
			return;
		}
		self::load_without_jit( $file );
	}

	/**
	 * Whether the JIT compiles code in this process, or nobody lets us know.
	 *
	 * @return bool
	 */
	private static function jit_may_be_on(): bool {
		$setting = (string) ini_get( 'opcache.jit' );
		$is_set  = ! in_array( strtolower( $setting ), array( '', '0', 'off', 'disable' ), true )
			&& ! in_array( (string) ini_get( 'opcache.jit_buffer_size' ), array( '', '0' ), true );
		$status  = self::opcache_status();
		return null === $status ? $is_set : (bool) ( $status['jit']['on'] ?? false );
	}

	/**
	 * What opcache says of itself; null where it does not say.
	 *
	 * @return array|null
	 */
	private static function opcache_status(): ?array {
		if ( ! function_exists( 'opcache_get_status' ) ) {
			return null;
		}
		// Restricted hosts answer with a warning and false; both mean "does not say".
		$status = @opcache_get_status( false ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- the warning is the answer.
		return is_array( $status ) ? $status : null;
	}

	/**
	 * Compiles the class while the JIT is off for this request, then turns it back on.
	 *
	 * @param string $file The generated class.
	 * @throws Unavailable Where the setting cannot be changed.
	 */
	private static function load_without_jit( string $file ): void {
		$status = self::opcache_status();
		$before = (string) ini_get( 'opcache.jit' );
		// phpcs:ignore WordPress.PHP.IniSet.Risky -- for the length of one include; the reason stands above.
		if ( null === $status || ! function_exists( 'ini_set' ) || false === ini_set( 'opcache.jit', 'off' ) ) {
			throw new Unavailable(
				'PHP\'s JIT compiler is on and cannot be kept away from the rules, which it miscompiles. ' .
				'Set opcache.jit=disable, or allow opcache_get_status and ini_set.'
			);
		}
		try {
			self::forget_hooked_copy( $file, $status );
			require_once $file;
		} finally {
			ini_set( 'opcache.jit', $before ); // phpcs:ignore WordPress.PHP.IniSet.Risky -- gives back what was set.
		}
	}

	/**
	 * Throws away what opcache stored of the class before this loader first ran: someone else may
	 * have had it compiled while the JIT was on. Once for each life of opcache's memory.
	 *
	 * @param string $file   The generated class.
	 * @param array  $status What opcache says of itself.
	 */
	private static function forget_hooked_copy( string $file, array $status ): void {
		$life = ( $status['opcache_statistics']['start_time'] ?? 0 ) . ' ' . filemtime( $file );
		if ( function_exists( 'get_option' ) && get_option( self::OPTION ) === $life ) {
			return;
		}
		if ( function_exists( 'opcache_invalidate' ) ) {
			opcache_invalidate( $file, true );
		}
		if ( function_exists( 'update_option' ) ) {
			update_option( self::OPTION, $life, true );
		}
	}
}
