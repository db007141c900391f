<?php
/**
 * Loads the translated core so that its answers are right.
 *
 * Decides how the class gets into PHP. PHP's tracing JIT silently miscompiles long straight integer
 * code (seen on 8.2; php-src #22115 and #22559 are of the same kind), so the class must never be
 * compiled while the JIT is on: code that opcache stored while it was off carries no JIT hooks and
 * stays plain for every later request. Whether its answers are right is decided by Proof.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * Brings the generated class in, out of reach of the JIT.
 */
final class Loader {

	/**
	 * What became of loading each class in this request: true, else why it cannot be.
	 *
	 * @var array<string, true|Unavailable>
	 */
	private $outcomes = array();

	/**
	 * Loads a generated class once, and lets it prove itself where it has not yet.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @throws Unavailable Where the core cannot run here, or not so that its answers are right.
	 */
	public function load( string $name ): void {
		if ( ! isset( $this->outcomes[ $name ] ) ) {
			try {
				self::refuse_small_integers( PHP_INT_SIZE );
				$jit = Jit::state();
				self::bring_in( $name, $jit );
				Proof::demand( $name, $jit );
				$this->outcomes[ $name ] = true;
			} catch ( Unavailable $fault ) {
				$this->outcomes[ $name ] = $fault;
			}
		}
		if ( true !== $this->outcomes[ $name ] ) {
			throw $this->outcomes[ $name ];
		}
	}

	/**
	 * Refuses a PHP whose integers are too small for a stock figure.
	 *
	 * @param int $bytes The size of its integers.
	 * @throws Unavailable Where they are smaller than 64 bits.
	 */
	public static function refuse_small_integers( int $bytes ): void {
		if ( 8 !== $bytes ) {
			throw new Unavailable( Unavailable::SMALL_INTEGERS, 'PHP must be a 64-bit build: a stock figure does not fit into ' . ( 8 * $bytes ) . ' bits.' );
		}
	}

	/**
	 * Includes a class in the way that the state of the JIT asks for.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @param string $jit  One of Jit's states.
	 * @throws Unavailable Where it cannot be included, or not plainly.
	 */
	private static function bring_in( string $name, string $jit ): void {
		$file = __DIR__ . "/Generated/{$name}.php";
		if ( class_exists( Translated::class_of( $name ), false ) ) {
			if ( Jit::NONE !== $jit ) {
				throw new Unavailable( Unavailable::LOADED_BEFORE, 'The rules were loaded before Stock Truth could keep PHP\'s JIT compiler away from them.' );
			}
			return;
		}
		if ( ! is_readable( $file ) ) {
			throw new Unavailable( Unavailable::INCOMPLETE, "The file of the rules, includes/Engine/Generated/{$name}.php, is missing or not readable." );
		}
		if ( Jit::NONE === $jit ) {
			self::include_class( $file, $name );
			return;
		}
		if ( Jit::HIDDEN === $jit ) {
			throw self::out_of_reach( 'opcache_get_status' );
		}
		self::include_plainly( $file, $name, $jit );
	}

	/**
	 * Includes the class while the JIT is off for this request, then turns it back on.
	 *
	 * @param string $file The generated class.
	 * @param string $name Its name.
	 * @param string $jit  One of Jit's states.
	 * @throws Unavailable Where the JIT cannot be turned off.
	 */
	private static function include_plainly( string $file, string $name, string $jit ): void {
		$life   = Jit::life() . ' ' . $name . ' ' . filemtime( $file );
		$before = '';
		if ( Jit::ON === $jit ) {
			$before = (string) ini_get( 'opcache.jit' );
			// phpcs:ignore WordPress.PHP.IniSet.Risky -- for the length of one include; the reason stands above.
			if ( ! function_exists( 'ini_set' ) || false === ini_set( 'opcache.jit', 'off' ) ) {
				throw self::out_of_reach( 'ini_set' );
			}
		}
		try {
			$is_new_life = ! Memory::knows_life( $life );
			if ( $is_new_life ) {
				self::forget_hooked_copy( $file );
			}
			self::include_class( $file, $name );
			if ( $is_new_life ) {
				self::forbid_jit( $name );
				Memory::keep_life( $life );
			}
		} finally {
			if ( Jit::ON === $jit ) {
				ini_set( 'opcache.jit', $before ); // phpcs:ignore WordPress.PHP.IniSet.Risky -- gives back what was set.
			}
		}
	}

	/**
	 * Throws away what opcache stored of the class before this loader first ran in the present life of
	 * opcache's memory: someone else may have had it compiled while the JIT was on.
	 *
	 * @param string $file The generated class.
	 * @throws Unavailable Where a stored copy cannot be thrown away.
	 */
	private static function forget_hooked_copy( string $file ): void {
		if ( function_exists( 'opcache_invalidate' ) && opcache_invalidate( $file, true ) ) {
			return;
		}
		if ( ! function_exists( 'opcache_is_script_cached' ) || opcache_is_script_cached( $file ) ) {
			throw self::out_of_reach( 'opcache_invalidate' );
		}
	}

	/**
	 * Tells the JIT, where it can be told (PHP 8.4 and newer), never to compile a method of the class.
	 * A second lock: what was stored plainly carries no hooks that could start it.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 */
	private static function forbid_jit( string $name ): void {
		if ( ! function_exists( 'opcache_jit_blacklist' ) ) {
			return;
		}
		$class = new \ReflectionClass( Translated::class_of( $name ) );
		$rules = $class->newInstance();
		foreach ( $class->getMethods() as $method ) {
			opcache_jit_blacklist( $method->getClosure( $method->isStatic() ? null : $rules ) );
		}
	}

	/**
	 * Includes the class; a file that is no whole PHP is an Unavailable as any other obstacle.
	 *
	 * @param string $file The generated class.
	 * @param string $name Its name.
	 * @throws Unavailable Where it cannot be read as PHP.
	 */
	private static function include_class( string $file, string $name ): void {
		try {
			require_once $file;
		} catch ( \Error $error ) {
			throw new Unavailable( Unavailable::INCOMPLETE, 'The file of the rules is damaged: ' . $error->getMessage(), $error );
		}
		if ( ! class_exists( Translated::class_of( $name ), false ) ) {
			throw new Unavailable( Unavailable::INCOMPLETE, 'The file of the rules is damaged: there is no class in it.' );
		}
	}

	/**
	 * The JIT is on, and a function that would keep it away may not be used.
	 *
	 * @param string $name The function.
	 * @return Unavailable
	 */
	private static function out_of_reach( string $name ): Unavailable {
		return new Unavailable(
			Unavailable::JIT,
			'PHP\'s JIT compiler is on and cannot be kept away from the rules, which it miscompiles. ' .
			'Set opcache.jit=disable, or allow ' . $name . '.'
		);
	}
}
