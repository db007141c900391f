<?php
/**
 * What PHP's JIT compiler can do to code in this process.
 *
 * Decides only that. What follows from it for the rules is decided by Loader.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Reads opcache's settings and state, as far as the host lets us.
 */
final class Jit {

	/** There is no JIT here, and nobody can turn one on. */
	const NONE = 'none';

	/** There is one; it is off now, but code that was stored while it was on still carries its hooks. */
	const OFF = 'off';

	/** It compiles. */
	const ON = 'on';

	/** The settings say that there is one, and opcache does not say what it does. */
	const HIDDEN = 'hidden';

	/**
	 * One of the constants above.
	 *
	 * @return string
	 */
	public static function state(): string {
		if ( ! extension_loaded( 'Zend OPcache' ) ) {
			return self::NONE;
		}
		$status = self::status();
		if ( null === $status ) {
			return self::is_set() ? self::HIDDEN : self::NONE;
		}
		$jit = $status['jit'] ?? array();
		if ( empty( $jit['enabled'] ) || empty( $jit['buffer_size'] ) ) {
			return self::NONE;
		}
		return empty( $jit['on'] ) ? self::OFF : self::ON;
	}

	/**
	 * A name for the present life of opcache's memory: what it stored before is gone when this changes.
	 *
	 * @return string
	 */
	public static function life(): string {
		$statistics = self::status()['opcache_statistics'] ?? array();
		// Several servers, and several PHPs on one, may share a database but never this memory.
		return implode(
			' ',
			array(
				(string) gethostname(),
				PHP_SAPI,
				PHP_VERSION,
				(string) ( $statistics['start_time'] ?? 0 ),
				(string) ( $statistics['last_restart_time'] ?? 0 ),
			)
		);
	}

	/**
	 * What opcache says of itself; null where it does not say.
	 *
	 * @return array|null
	 */
	private static function status(): ?array {
		if ( ! function_exists( 'opcache_get_status' ) ) {
			return null;
		}
		// Restricted hosts answer with a warning and false; both mean "does not say".
		$status = @opcache_get_status( false ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- the warning is the answer.
		return is_array( $status ) ? $status : null;
	}

	/**
	 * Whether the settings, as far as they can be read, give this process a JIT.
	 *
	 * @return bool
	 */
	private static function is_set(): bool {
		if ( ! function_exists( 'ini_get' ) ) {
			return true;
		}
		// The command line has opcache only where it is asked for; a host's settings for the web say nothing about it.
		$is_terminal = in_array( PHP_SAPI, array( 'cli', 'phpdbg' ), true );
		$has_opcache = self::is_true( 'opcache.enable' ) && ( ! $is_terminal || self::is_true( 'opcache.enable_cli' ) );
		return $has_opcache
			&& ! in_array( strtolower( (string) ini_get( 'opcache.jit' ) ), array( '', '0', 'off', 'disable' ), true )
			&& ! in_array( (string) ini_get( 'opcache.jit_buffer_size' ), array( '', '0' ), true );
	}

	/**
	 * Whether a setting is switched on.
	 *
	 * @param string $name The setting.
	 * @return bool
	 */
	private static function is_true( string $name ): bool {
		return filter_var( ini_get( $name ), FILTER_VALIDATE_BOOLEAN );
	}
}
