<?php
/**
 * The shop's choices, read, checked and saved.
 *
 * Decides names, defaults and ranges of settings. What follows from a policy is decided by the core,
 * which checks its ranges again.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

use StockTruth\Ledger\Events;

defined( 'ABSPATH' ) || exit;

/**
 * Typed settings of this site.
 */
final class Settings {

	const OPTION       = 'stock_truth_settings';
	const TOKEN_OPTION = 'stock_truth_feed_token';
	const SPAN_MAX_MS  = 3153600000000;

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
	 * The settings of this request, by site.
	 *
	 * @var array<int, Settings>
	 */
	private static $current = array();

	/**
	 * Values by path, every one there and valid.
	 *
	 * @var array<string, mixed>
	 */
	private $values;

	/**
	 * Settings with these values.
	 *
	 * @param array<string, mixed> $values By path.
	 */
	private function __construct( array $values ) {
		$this->values = $values;
	}

	/**
	 * The settings of this site. A stored value that is not valid any more counts as its default.
	 */
	public static function current(): Settings {
		$site = get_current_blog_id();
		if ( ! isset( self::$current[ $site ] ) ) {
			$stored                 = get_option( self::OPTION, array() );
			list( $values )         = self::read( self::flat( is_array( $stored ) ? $stored : array() ), self::defaults() );
			self::$current[ $site ] = new self( $values );
		}
		return self::$current[ $site ];
	}

	/**
	 * Forgets what was read, after the stored settings changed elsewhere.
	 */
	public static function forget(): void {
		self::$current = array();
	}

	/**
	 * Either `observe` (decide and list, change nothing) or `enforce`.
	 */
	public function mode(): string {
		return $this->values['mode'];
	}

	/**
	 * Whether the shop lets the plugin act.
	 */
	public function is_enforcing(): bool {
		return 'enforce' === $this->values['mode'];
	}

	/**
	 * The policy, by the names of the core's layout.
	 */
	public function policy(): array {
		return $this->under( 'policy.' );
	}

	/**
	 * How long after an order the ERP's figure contains it, as the operator declared.
	 */
	public function lag_ms(): int {
		return $this->values['lag_ms'];
	}

	/**
	 * The share of stocked pools that one snapshot may empty without a person.
	 */
	public function mass_zero_percent(): int {
		return $this->values['mass_zero_percent'];
	}

	/**
	 * The feed: url, mapping, location, cadence_s, timeout_s. The token is read by feed_token() alone.
	 */
	public function feed(): array {
		return $this->under( 'feed.' );
	}

	/**
	 * Everything as nested arrays, as validate() takes it.
	 */
	public function to_array(): array {
		return self::nested( $this->values );
	}

	/**
	 * The feed's secret; never to be logged or sent to a browser.
	 */
	public static function feed_token(): string {
		if ( defined( 'STOCK_TRUTH_FEED_TOKEN' ) ) {
			return (string) STOCK_TRUTH_FEED_TOKEN;
		}
		return (string) get_option( self::TOKEN_OPTION, '' );
	}

	/**
	 * Where the feed's secret comes from: `constant`, `option` or `none`.
	 */
	public static function feed_token_source(): string {
		if ( defined( 'STOCK_TRUTH_FEED_TOKEN' ) ) {
			return 'constant';
		}
		return '' === self::feed_token() ? 'none' : 'option';
	}

	/**
	 * Stores the feed's secret; an empty one removes it.
	 *
	 * @param string $token The secret.
	 */
	public static function save_feed_token( string $token ): void {
		if ( '' === $token ) {
			delete_option( self::TOKEN_OPTION );
		} else {
			update_option( self::TOKEN_OPTION, $token, false );
		}
		Events::record( 'feed_token_saved', 'settings', null, array( 'is_set' => '' !== $token ) );
	}

	/**
	 * Checks input. What is left out stays as it is.
	 *
	 * @param array $input Nested as to_array() gives it; numbers may be texts of digits.
	 * @return array{0: array, 1: list<array{code: string, path: string, message: string}>}
	 */
	public static function validate( array $input ): array {
		list( $values, $faults ) = self::read( self::flat( $input ), self::current()->values );
		$errors                  = array();
		foreach ( $faults as list( $code, $path, $limits ) ) {
			$errors[] = array(
				'code'    => $code,
				'path'    => $path,
				'message' => self::message( $code, $limits ),
			);
		}
		return array( self::nested( $values ), $errors );
	}

	/**
	 * Checks and stores. Nothing is stored where anything is wrong.
	 *
	 * @param array $input As validate() takes it.
	 * @return list<array{code: string, path: string, message: string}> What is wrong; empty where it was stored.
	 */
	public static function save( array $input ): array {
		list( $clean, $errors ) = self::validate( $input );
		if ( array() !== $errors ) {
			return $errors;
		}
		$before = self::current();
		$after  = self::flat( $clean );
		$was    = array_diff_assoc( $before->values, $after );
		if ( array() === $was ) {
			return array();
		}
		update_option( self::OPTION, $clean, true );
		self::forget();
		self::guard_token( (string) $before->values['feed.url'], (string) $after['feed.url'] );
		Events::record( 'settings_saved', 'settings', $was, array_intersect_key( $after, $was ) );
		Projection\Scheduler::on_settings_changed( $before, self::current() );
		return array();
	}

	/**
	 * Forgets the token where the feed moves to another server: it was given for the old one, and whoever
	 * may change an address must not have it sent to a server of their own.
	 *
	 * @param string $before Address before.
	 * @param string $after  Address now.
	 */
	private static function guard_token( string $before, string $after ): void {
		$origin = static function ( string $url ): array {
			return array_map( 'strval', array_intersect_key( (array) wp_parse_url( $url ), array_flip( array( 'scheme', 'host', 'port' ) ) ) );
		};
		if ( '' !== $before && $origin( $before ) !== $origin( $after ) && 'option' === self::feed_token_source() ) {
			self::save_feed_token( '' );
		}
	}

	/**
	 * What the plugin overrides in WooCommerce while enforcing, for display.
	 *
	 * @return list<array{option: string, value: string, is: string, why: string}>
	 */
	public static function forced(): array {
		return Projection\Guards::forced();
	}

	/**
	 * Values of one group.
	 *
	 * @param string $prefix Such as `feed.`.
	 */
	private function under( string $prefix ): array {
		$group = array();
		foreach ( $this->values as $path => $value ) {
			if ( 0 === strpos( $path, $prefix ) ) {
				$group[ substr( $path, strlen( $prefix ) ) ] = $value;
			}
		}
		return $group;
	}

	/**
	 * Values of input over others, with code, path and limits of what is wrong. Not in words: settings are
	 * read before WordPress can translate.
	 *
	 * @param array<string, mixed> $input  By path.
	 * @param array<string, mixed> $values What stands where input says nothing or something wrong.
	 * @return array{0: array<string, mixed>, 1: list<array{0: string, 1: string, 2: array}>}
	 */
	private static function read( array $input, array $values ): array {
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
	 * @param array  $limits Range or words.
	 * @param mixed  $value  Input.
	 * @return mixed
	 */
	private static function value( string $kind, array $limits, $value ) {
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
		} elseif ( 'url' === $kind && '' !== $text ) {
			$fault = Feed\Address::fault( $text );
		} elseif ( 'mapping' === $kind && ! Feed\Mappings::exists( $text ) ) {
			$fault = 'mapping_unknown';
		}
		return null === $fault ? $text : array( $fault );
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string $code   Stable code.
	 * @param array  $limits Range or words of the setting.
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
			case 'setting_too_long':
				/* translators: %s: number of characters. */
				return sprintf( __( 'This must not be longer than %s characters.', 'stock-truth' ), $limits[1] );
			case 'mapping_unknown':
				/* translators: %s: list of names. */
				return sprintf( __( 'There is no such mapping; there are: %s.', 'stock-truth' ), implode( ', ', Feed\Mappings::names() ) );
			default:
				return Feed\Address::message( $code );
		}
	}

	/**
	 * The defaults by path.
	 */
	private static function defaults(): array {
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
	private static function flat( array $nested ): array {
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
	private static function nested( array $flat ): array {
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
