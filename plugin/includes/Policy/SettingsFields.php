<?php
/**
 * Which settings there are beside the store's policy, and which values they take.
 *
 * Decides names, defaults and ranges. Policies are for PolicyFields.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Reads settings from input.
 *
 * A fault is a stable code, the setting's path and the setting's limits: a range, words or nothing.
 *
 * @phpstan-type Limits list<int|string>
 * @phpstan-type Fault array{string, string, Limits}
 * @phpstan-type Told array{code: string, path: string, message: string}
 * @phpstan-type Nested array<string, int|string|array<string, int|string>>
 */
final class SettingsFields {

	const SPAN_MAX_MS = 3153600000000;

	/**
	 * Every setting by its path: default, kind and range or words.
	 *
	 * @var array<string, array{int|string, string, Limits}>
	 */
	const FIELDS = array(
		'mode'              => array( 'observe', 'word', Settings::MODES ),
		'mass_zero_percent' => array( 30, 'number', array( 0, 100 ) ),
		'rest_orders'       => array( 'review', 'word', Settings::STAFF_ACTIONS ),
		'admin_orders'      => array( 'review', 'word', Settings::STAFF_ACTIONS ),
		'fetch_seconds'     => array( 3, 'number', array( 0, 5 ) ),
	);

	/**
	 * Values of input over others, with code, path and limits of what is wrong. Not in words: settings are
	 * read before WordPress can translate.
	 *
	 * @param array<string, mixed>      $input  By path.
	 * @param array<string, int|string> $values What stands where input says nothing or something wrong.
	 * @return array{array<string, int|string>, list<Fault>}
	 */
	public function read( array $input, array $values ): array {
		$faults = array();
		foreach ( $input as $path => $value ) {
			if ( ! isset( self::FIELDS[ $path ] ) ) {
				$faults[] = array( 'setting_unknown', (string) $path, array() );
				continue;
			}
			list( , $kind, $limits ) = self::FIELDS[ $path ];
			$read                    = self::value( $kind, $limits, $value );
			if ( is_array( $read ) ) {
				$faults[] = array( $read[0], $path, $limits );
			} else {
				$values[ $path ] = $read;
			}
		}
		return array( $values, $faults );
	}

	/**
	 * One value, or in an array the code of what is wrong with it.
	 *
	 * @param string $kind   Kind.
	 * @param Limits $limits Range or words.
	 * @param mixed  $value  Input.
	 * @return int|string|array{string}
	 */
	private static function value( string $kind, array $limits, $value ) {
		if ( 'number' === $kind ) {
			$number = is_string( $value ) && 1 === preg_match( '/^-?\d{1,15}$/D', trim( $value ) ) ? (int) trim( $value ) : $value;
			if ( ! is_int( $number ) ) {
				return array( 'setting_not_a_number' );
			}
			return self::is_within( $number, $limits ) ? $number : array( 'setting_out_of_range' );
		}
		if ( ! is_string( $value ) ) {
			return array( 'setting_not_a_text' );
		}
		$text = trim( $value );
		return in_array( $text, $limits, true ) ? $text : array( 'setting_word_unknown' );
	}

	/**
	 * Whether a number lies in a range.
	 *
	 * @param int    $number Number.
	 * @param Limits $limits Smallest and largest.
	 */
	private static function is_within( int $number, array $limits ): bool {
		return isset( $limits[0], $limits[1] ) && is_int( $limits[0] ) && is_int( $limits[1] ) && $number >= $limits[0] && $number <= $limits[1];
	}

	/**
	 * Faults in words.
	 *
	 * @param list<Fault> $faults Of read().
	 * @return list<Told>
	 */
	public function in_words( array $faults ): array {
		$errors = array();
		foreach ( $faults as list( $code, $path, $limits ) ) {
			$errors[] = array(
				'code'    => $code,
				'path'    => $path,
				'message' => self::message( $code, $limits ),
			);
		}
		return $errors;
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code   Stable code.
	 * @param Limits $limits Range or words of the setting.
	 */
	private static function message( string $code, array $limits ): string {
		switch ( $code ) {
			case 'setting_unknown':
				return __( 'There is no such setting.', 'stock-truth' );
			case 'setting_not_a_number':
				return __( 'This must be a whole number.', 'stock-truth' );
			case 'setting_out_of_range':
				/* translators: 1: smallest number, 2: largest number. */
				return sprintf( __( 'This must be between %1$s and %2$s.', 'stock-truth' ), $limits[0], $limits[1] );
			case 'setting_not_a_text':
				return __( 'This must be a text.', 'stock-truth' );
			case 'setting_word_unknown':
				/* translators: %s: list of words. */
				return sprintf( __( 'This must be one of: %s.', 'stock-truth' ), implode( ', ', $limits ) );
			default:
				return $code;
		}
	}

	/**
	 * The defaults by path.
	 *
	 * @return array<string, int|string>
	 */
	public static function defaults(): array {
		return array_map(
			/**
			 * The default of one.
			 *
			 * @param array{int|string, string, Limits} $field
			 * @return int|string
			 */
			static function ( array $field ) {
				return $field[0];
			},
			self::FIELDS
		);
	}

	/**
	 * Nested arrays as values by path.
	 *
	 * @param array<array-key, mixed> $nested Two levels at most.
	 * @return array<string, mixed>
	 */
	public static function flat( array $nested ): array {
		$flat = array();
		foreach ( $nested as $name => $value ) {
			if ( ! is_array( $value ) ) {
				$flat[ (string) $name ] = $value;
				continue;
			}
			foreach ( $value as $field => $inner ) {
				$flat[ $name . '.' . $field ] = $inner;
			}
		}
		return $flat;
	}

	/**
	 * Values by path as nested arrays.
	 *
	 * @param array<string, int|string> $flat By path.
	 * @return Nested
	 */
	public static function nested( array $flat ): array {
		$single = array();
		$groups = array();
		foreach ( $flat as $path => $value ) {
			$parts = explode( '.', $path, 2 );
			if ( isset( $parts[1] ) ) {
				$groups[ $parts[0] ][ $parts[1] ] = $value;
			} else {
				$single[ $path ] = $value;
			}
		}
		return array_merge( $single, $groups );
	}
}
