<?php
/**
 * Which settings there are, and which values they take.
 *
 * Decides names, defaults and ranges. What follows from a policy is decided by the core, which checks its ranges
 * again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * Reads settings from input.
 */
final class SettingsFields {

	const SPAN_MAX_MS = 3153600000000;

	/**
	 * Every setting by its path: default, kind and range or words.
	 */
	const FIELDS = array(
		'mode'                      => array( 'observe', 'word', array( 'observe', 'enforce' ) ),
		'lag_ms'                    => array( 900000, 'number', array( 0, self::SPAN_MAX_MS ) ),
		'mass_zero_percent'         => array( 30, 'number', array( 0, 100 ) ),
		'feed.url'                  => array( '', 'url', array() ),
		'feed.mapping'              => array( 'stock-json', 'mapping', array() ),
		'feed.location'             => array( '', 'text', array( 0, 40 ) ),
		'feed.cadence_s'            => array( 300, 'number', array( 60, 86400 ) ),
		'feed.timeout_s'            => array( 15, 'number', array( 1, 60 ) ),
		'policy.maxAgeMs'           => array( 900000, 'number', array( 0, self::SPAN_MAX_MS ) ),
		'policy.clockToleranceMs'   => array( 300000, 'number', array( 0, self::SPAN_MAX_MS ) ),
		'policy.staleBrowse'        => array( 'allow', 'word', array( 'block', 'allowIfCovered', 'allow' ) ),
		'policy.staleAdd'           => array( 'allowIfCovered', 'word', array( 'block', 'allowIfCovered', 'allow' ) ),
		'policy.staleCheckout'      => array( 'block', 'word', array( 'block', 'allowIfCovered', 'allow' ) ),
		'policy.stalePay'           => array( 'block', 'word', array( 'block', 'allowIfCovered', 'allow' ) ),
		'policy.unknown'            => array( 'block', 'word', array( 'block', 'allow' ) ),
		'policy.mapping'            => array( 'block', 'word', array( 'block', 'allow' ) ),
		'policy.salesFactorPercent' => array( 100, 'number', array( 0, 1000 ) ),
		'policy.safetyStockUnits'   => array( 0, 'number', array( 0, 10000000000000 ) ),
		'policy.safetyStockPercent' => array( 0, 'number', array( 0, 100 ) ),
	);

	/**
	 * Checks of kinds that other parts of the plugin know.
	 *
	 * @var array<string, FieldCheck>
	 */
	private $checks;

	/**
	 * Fields with the checks of those kinds.
	 *
	 * @param array<string, FieldCheck> $checks By kind: `url`, `mapping`.
	 */
	public function __construct( array $checks ) {
		$this->checks = $checks;
	}

	/**
	 * Values of input over others, with code, path and limits of what is wrong. Not in words: settings are
	 * read before WordPress can translate.
	 *
	 * @param array<string, mixed> $input  By path.
	 * @param array<string, mixed> $values What stands where input says nothing or something wrong.
	 * @return array{0: array<string, mixed>, 1: list<array{0: string, 1: string, 2: array}>}
	 */
	public function read( array $input, array $values ): array {
		$faults = array();
		foreach ( $input as $path => $value ) {
			if ( ! isset( self::FIELDS[ $path ] ) ) {
				$faults[] = array( 'setting_unknown', (string) $path, array() );
				continue;
			}
			list( , $kind, $limits ) = self::FIELDS[ $path ];
			$read                    = $this->value( $kind, $limits, $value );
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
	 * @param array  $limits Range or words.
	 * @param mixed  $value  Input.
	 * @return mixed
	 */
	private function value( string $kind, array $limits, $value ) {
		if ( 'number' === $kind ) {
			$number = is_string( $value ) && 1 === preg_match( '/^-?\d{1,15}$/D', trim( $value ) ) ? (int) trim( $value ) : $value;
			if ( ! is_int( $number ) ) {
				return array( 'setting_not_a_number' );
			}
			return $number < $limits[0] || $number > $limits[1] ? array( 'setting_out_of_range' ) : $number;
		}
		if ( ! is_string( $value ) ) {
			return array( 'setting_not_a_text' );
		}
		$text  = trim( $value );
		$fault = null;
		if ( 'word' === $kind && ! in_array( $text, $limits, true ) ) {
			$fault = 'setting_word_unknown';
		} elseif ( 'text' === $kind && strlen( $text ) > $limits[1] ) {
			$fault = 'setting_too_long';
		} elseif ( isset( $this->checks[ $kind ] ) ) {
			$fault = $this->checks[ $kind ]->fault( $text );
		}
		return null === $fault ? $text : array( $fault );
	}

	/**
	 * Faults in words.
	 *
	 * @param list<array{0: string, 1: string, 2: array}> $faults Of read().
	 * @return list<array{code: string, path: string, message: string}>
	 */
	public function in_words( array $faults ): array {
		$errors = array();
		foreach ( $faults as list( $code, $path, $limits ) ) {
			$errors[] = array(
				'code'    => $code,
				'path'    => $path,
				'message' => $this->message( $code, self::FIELDS[ $path ][1] ?? '', $limits ),
			);
		}
		return $errors;
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code   Stable code.
	 * @param string $kind   Kind of the setting; empty where there is no such setting.
	 * @param array  $limits Range or words of the setting.
	 */
	private function message( string $code, string $kind, array $limits ): string {
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
			case 'setting_too_long':
				/* translators: %s: number of characters. */
				return sprintf( __( 'This must not be longer than %s characters.', 'stock-truth' ), $limits[1] );
			default:
				return isset( $this->checks[ $kind ] ) ? $this->checks[ $kind ]->message( $code ) : $code;
		}
	}

	/**
	 * The defaults by path.
	 */
	public static function defaults(): array {
		return array_map(
			static function ( array $field ) {
				return $field[0];
			},
			self::FIELDS
		);
	}

	/**
	 * Nested arrays as values by path.
	 *
	 * @param array $nested Two levels at most.
	 */
	public static function flat( array $nested ): array {
		$flat = array();
		foreach ( $nested as $name => $value ) {
			if ( ! is_array( $value ) ) {
				$flat[ $name ] = $value;
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
	 * @param array<string, mixed> $flat By path.
	 */
	public static function nested( array $flat ): array {
		$nested = array();
		foreach ( $flat as $path => $value ) {
			$parts = explode( '.', (string) $path, 2 );
			if ( isset( $parts[1] ) ) {
				$nested[ $parts[0] ][ $parts[1] ] = $value;
			} else {
				$nested[ $path ] = $value;
			}
		}
		return $nested;
	}
}
