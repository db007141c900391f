<?php
/**
 * What a layer of policy may say.
 *
 * Decides which fields a scope may choose, and how what is wrong with one is said. Whether a value is one, and within its
 * range, is the core's to say, and asked of it field by field, so that every fault is told at once.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Ledger\PolicyTable;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and tells fields of layers.
 *
 * @phpstan-import-type ResolveQuestionLayers from Shapes
 * @phpstan-type Told array{code: string, path: string, message: string}
 * @phpstan-type Chosen array<string, int|string|bool>
 */
final class PolicyFields {

	/** Clocks are those of the store's servers, and how long a drift is left alone is said once for all lists. */
	const OF_STORE = array( 'clockToleranceMs', 'graceMs', 'graceConfirmations' );

	/** A store that excluded everything would be one without this plugin. */
	const NOT_OF_STORE = array( 'excluded' );

	/** What an item's policy keeps back or lets be sold of it; the other fields are of the listing. */
	const OF_ITEM = array( 'safetyStockUnits', 'safetyStockPercent', 'backorderCap', 'supplyWindowMs' );

	/** The ends of ranges, for the sentence that says them; the core holds values to its own. */
	const RANGES = array(
		'maxAgeMs'           => array( 0, SettingsFields::SPAN_MAX_MS ),
		'clockToleranceMs'   => array( 0, SettingsFields::SPAN_MAX_MS ),
		'salesFactorPercent' => array( 0, 1000 ),
		'safetyStockUnits'   => array( 0, '1000000000' ),
		'safetyStockPercent' => array( 0, 100 ),
		'backorderCap'       => array( 0, '1000000000' ),
		'supplyWindowMs'     => array( 0, SettingsFields::SPAN_MAX_MS ),
		'graceMs'            => array( 0, SettingsFields::SPAN_MAX_MS ),
		'graceConfirmations' => array( 1, 1000 ),
	);

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Kinds of all fields by name: `number`, `quantity`, `flag`, or the words that it may be.
	 *
	 * @return array<string, string|list<string>>
	 */
	public static function kinds(): array {
		$kinds = array();
		foreach ( Layout::CALLS['resolve']['question'][0][3] as list( $name, $kind, $codes ) ) {
			$kinds[ $name ] = null === $codes ? $kind : array_map( 'strval', array_keys( Layout::CODES[ $codes ] ) );
		}
		return $kinds;
	}

	/**
	 * Names of the fields that a scope may choose.
	 *
	 * @param string $scope One of PolicyTable.
	 * @return list<string>
	 */
	public static function of_scope( string $scope ): array {
		return array_values( array_diff( array_keys( self::kinds() ), PolicyTable::STORE === $scope ? self::NOT_OF_STORE : self::OF_STORE ) );
	}

	/**
	 * Reads what a scope is to choose.
	 *
	 * @param string                  $scope   One of PolicyTable.
	 * @param array<array-key, mixed> $input   Values by field. Numbers may be texts of digits.
	 * @param bool                    $is_json Whether quantities are decimal text, as in JSON; else they are ten-thousandths.
	 * @return array{0: Chosen, 1: list<Told>} What can be read, and what is wrong with the rest.
	 */
	public function read( string $scope, array $input, bool $is_json ): array {
		$kinds  = self::kinds();
		$chosen = array();
		$faults = array();
		foreach ( $input as $name => $value ) {
			$field = (string) $name;
			$code  = '';
			if ( ! isset( $kinds[ $field ] ) ) {
				$code = 'field_unknown';
			} elseif ( ! in_array( $field, self::of_scope( $scope ), true ) ) {
				$code = 'field_not_of_scope';
			} else {
				try {
					$chosen[ $field ] = $this->value( $field, $kinds[ $field ], $value, $is_json );
				} catch ( Refused $refused ) {
					$code = $refused->code_name();
				}
			}
			if ( '' !== $code ) {
				$faults[] = self::fault( $code, $field );
			}
		}
		return array( self::sorted( $chosen ), $faults );
	}

	/**
	 * Names that no layer has, as faults.
	 *
	 * @param list<string> $names Names.
	 * @return list<Told>
	 */
	public static function unknown( array $names ): array {
		return array_map( static fn( string $name ): array => self::fault( 'field_unknown', $name ), array_values( array_diff( $names, array_keys( self::kinds() ) ) ) );
	}

	/**
	 * What is wrong with a field.
	 *
	 * @param string $code  Stable code.
	 * @param string $field Field.
	 * @return Told
	 */
	private static function fault( string $code, string $field ): array {
		return array(
			'code'    => $code,
			'path'    => $field,
			'message' => self::message( $code, $field, self::kinds()[ $field ] ?? '' ),
		);
	}

	/**
	 * Fields in the core's order.
	 *
	 * @param Chosen $chosen By field.
	 * @return Chosen
	 */
	public static function sorted( array $chosen ): array {
		$sorted = array();
		foreach ( array_keys( self::kinds() ) as $name ) {
			if ( isset( $chosen[ $name ] ) ) {
				$sorted[ $name ] = $chosen[ $name ];
			}
		}
		return $sorted;
	}

	/**
	 * Fields as JSON has them: quantities as decimal text.
	 *
	 * @param array<string, mixed> $fields By name; may be a whole policy.
	 * @return array<string, mixed>
	 */
	public static function told( array $fields ): array {
		$layers = Json::question_out( 'resolve', array( 'layers' => array( $fields ) ) )['layers'];
		/** @var array<string, mixed> $told */
		$told = is_array( $layers ) && is_array( $layers[0] ?? null ) ? $layers[0] : array();
		return $told;
	}

	/**
	 * What differs between two layers, as JSON has it.
	 *
	 * @param Chosen $before By field.
	 * @param Chosen $after  By field.
	 * @return array<string, array{from: mixed, to: mixed}> By field; null where one leaves it to a wider scope.
	 */
	public static function difference( array $before, array $after ): array {
		$changes = array();
		$was     = self::told( $before );
		$is      = self::told( $after );
		foreach ( array_keys( self::kinds() ) as $name ) {
			if ( ( $was[ $name ] ?? null ) !== ( $is[ $name ] ?? null ) ) {
				$changes[ $name ] = array(
					'from' => $was[ $name ] ?? null,
					'to'   => $is[ $name ] ?? null,
				);
			}
		}
		return $changes;
	}

	/**
	 * One value.
	 *
	 * @param string              $name    Field.
	 * @param string|list<string> $kind    Of kinds().
	 * @param mixed               $value   Input.
	 * @param bool                $is_json Whether a quantity is decimal text.
	 * @return int|string|bool
	 * @throws Refused Where the core takes no such value.
	 */
	private function value( string $name, $kind, $value, bool $is_json ) {
		if ( 'number' === $kind && is_string( $value ) && 1 === preg_match( '/^-?\d{1,15}$/D', trim( $value ) ) ) {
			$value = (int) trim( $value );
		}
		if ( 'quantity' === $kind && is_int( $value ) && $is_json ) {
			$value = (string) $value;
		}
		if ( null === $value || ( is_float( $value ) ) ) {
			throw new Refused( 'wrong_type', $name );
		}
		$layer = array( $name => $value );
		if ( $is_json ) {
			$read  = Json::question_in( 'resolve', array( 'layers' => array( $layer ) ) )['layers'];
			$layer = is_array( $read ) && is_array( $read[0] ?? null ) ? $read[0] : array();
		}
		/** @var ResolveQuestionLayers $layer */
		$this->engine->ask( 'resolve', array( 'layers' => array( $layer ) ) );
		/** @var array<string, int|string|bool> $layer */
		return $layer[ $name ];
	}

	/**
	 * What is wrong, for people.
	 *
	 * @param string              $code Stable code.
	 * @param string              $name Field.
	 * @param string|list<string> $kind Of kinds(); empty where there is no such field.
	 */
	private static function message( string $code, string $name, $kind ): string {
		if ( 'field_unknown' === $code ) {
			return __( 'There is no such setting.', 'stock-truth' );
		}
		if ( 'field_not_of_scope' === $code ) {
			return in_array( $name, self::OF_STORE, true ) ? __( 'Only the whole store can choose this.', 'stock-truth' ) : __( 'Only categories and products can choose this.', 'stock-truth' );
		}
		if ( is_array( $kind ) ) {
			/* translators: %s: list of words. */
			return sprintf( __( 'This must be one of: %s.', 'stock-truth' ), implode( ', ', $kind ) );
		}
		if ( 'flag' === $kind ) {
			return __( 'This must be true or false.', 'stock-truth' );
		}
		if ( 'value_out_of_range' === $code && isset( self::RANGES[ $name ] ) ) {
			/* translators: 1: smallest number, 2: largest number. */
			return sprintf( __( 'This must be between %1$s and %2$s.', 'stock-truth' ), (string) self::RANGES[ $name ][0], (string) self::RANGES[ $name ][1] );
		}
		return 'quantity' === $kind ? __( 'This must be a number such as 15 or 0.5.', 'stock-truth' ) : __( 'This must be a whole number.', 'stock-truth' );
	}
}
