<?php
/**
 * What the engine remembers from one request to the next.
 *
 * Decides how much is kept: the newest of each list, so that many servers on one database cannot make
 * it grow. Without WordPress nothing is remembered, and everything is looked at again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

/**
 * One option with two lists: lives of opcache in which the class was stored plainly, and proofs.
 */
final class Memory {

	const OPTION = 'stock_truth_engine';

	/** The most entries of each list. */
	const MOST = 32;

	/**
	 * Whether the class was stored plainly in this life of opcache's memory.
	 *
	 * @param string $life As Jit::life and the file's time give it.
	 * @return bool
	 */
	public static function knows_life( string $life ): bool {
		return isset( self::read()['lives'][ $life ] );
	}

	/**
	 * Remembers that it was.
	 *
	 * @param string $life As above.
	 */
	public static function keep_life( string $life ): void {
		self::keep( 'lives', $life, 1 );
	}

	/**
	 * How a proof went: empty where it succeeded, what was wrong where it failed, null where none was made.
	 *
	 * @param string $conditions Under which conditions.
	 * @return string|null
	 */
	public static function proof( string $conditions ): ?string {
		$outcome = self::read()['proofs'][ $conditions ] ?? null;
		return is_string( $outcome ) ? $outcome : null;
	}

	/**
	 * Remembers how a proof went.
	 *
	 * @param string $conditions Under which conditions.
	 * @param string $outcome    Empty, or what was wrong.
	 */
	public static function keep_proof( string $conditions, string $outcome ): void {
		self::keep( 'proofs', $conditions, $outcome );
	}

	/**
	 * Forgets everything, so that the next request looks again.
	 */
	public static function forget(): void {
		if ( function_exists( 'delete_option' ) ) {
			delete_option( self::OPTION );
		}
	}

	/**
	 * Adds to a list, dropping its oldest.
	 *
	 * @param string     $which lives or proofs.
	 * @param string     $key   Of what.
	 * @param string|int $value What.
	 */
	private static function keep( string $which, string $key, $value ): void {
		if ( ! function_exists( 'update_option' ) ) {
			return;
		}
		$all = self::read();
		unset( $all[ $which ][ $key ] );
		$all[ $which ][ $key ] = $value;
		$all[ $which ]         = array_slice( $all[ $which ], -self::MOST, null, true );
		update_option( self::OPTION, $all, true );
	}

	/**
	 * Both lists, whatever stands in the option.
	 *
	 * @return array{lives: array, proofs: array}
	 */
	private static function read(): array {
		$stored = function_exists( 'get_option' ) ? get_option( self::OPTION ) : null;
		$stored = is_array( $stored ) ? $stored : array();
		return array(
			'lives'  => is_array( $stored['lives'] ?? null ) ? $stored['lives'] : array(),
			'proofs' => is_array( $stored['proofs'] ?? null ) ? $stored['proofs'] : array(),
		);
	}
}
