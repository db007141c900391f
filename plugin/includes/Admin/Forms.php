<?php
/**
 * Reads what a merchant typed into the settings page, and saves it.
 *
 * Decides how minutes and decimals become the units that settings are kept in. Whether a value may stand is
 * for `SettingsFields`; whether the shop may enforce is for `Readiness`.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;
use StockTruth\Policy\SettingsFields;
use StockTruth\Policy\SettingsStore;
use StockTruth\Policy\SettingsWriter;

defined( 'ABSPATH' ) || exit;

/**
 * Makes forms.
 */
final class Forms {

	/**
	 * Whether the shop may enforce.
	 *
	 * @var Readiness
	 */
	private $readiness;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Saves settings.
	 *
	 * @var SettingsWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param Readiness      $readiness Whether the shop may enforce.
	 * @param SettingsStore  $settings  The settings.
	 * @param SettingsWriter $writer    Saves settings.
	 */
	public function __construct( Readiness $readiness, SettingsStore $settings, SettingsWriter $writer ) {
		$this->readiness = $readiness;
		$this->settings  = $settings;
		$this->writer    = $writer;
	}

	/**
	 * The form as the settings are.
	 */
	public function stored(): Form {
		$stored = $this->settings->current()->values();
		$texts  = array( 'mode' => $this->settings->current()->mode() );
		foreach ( Fields::by_path() as $path => $field ) {
			$texts[ $path ] = self::shown( $field['kind'], $stored[ $path ] ?? '' );
		}
		return new Form( $texts, array() );
	}

	/**
	 * Saves what was typed. Where anything is wrong nothing is saved and everything typed is kept.
	 *
	 * @param array<string, string> $typed Texts by path with dots as dashes, unslashed.
	 */
	public function submitted( array $typed ): Form {
		$texts  = array();
		$input  = array();
		$errors = array();
		$kinds  = array( 'mode' => 'text' ) + array_column( Fields::by_path(), 'kind', 'path' );
		foreach ( $kinds as $path => $kind ) {
			$name = Form::name( $path );
			if ( ! isset( $typed[ $name ] ) ) {
				continue;
			}
			$texts[ $path ] = trim( sanitize_text_field( $typed[ $name ] ) );
			try {
				$input[ $path ] = self::kept( $kind, 'url' === $kind ? trim( $typed[ $name ] ) : $texts[ $path ] );
			} catch ( \UnexpectedValueException $wrong ) {
				$errors[ $path ] = $wrong->getMessage();
			}
		}
		$errors += $this->faults( $input );
		if ( array() === $errors ) {
			foreach ( $this->writer->save( SettingsFields::nested( $input ), ctype_digit( $typed['policy-revision'] ?? '' ) ? (int) $typed['policy-revision'] : null ) as $fault ) {
				$errors[ $fault['path'] ] = $fault['message'];
			}
		}
		// In the order of the page, whoever found them.
		$in_order = array();
		foreach ( array_keys( $kinds + $errors ) as $path ) {
			if ( isset( $errors[ $path ] ) ) {
				$in_order[ $path ] = $errors[ $path ];
			}
		}
		return new Form( $texts + $this->stored()->texts(), $in_order );
	}

	/**
	 * What the settings and the shop's readiness say against the input.
	 *
	 * @param array<string, int|string> $input By path.
	 * @return array<string, string>
	 */
	private function faults( array $input ): array {
		$errors                = array();
		list( $clean, $faults ) = $this->writer->validate( SettingsFields::nested( $input ) );
		foreach ( $faults as $fault ) {
			$errors += array( $fault['path'] => $fault['message'] );
		}
		$wants_to_enforce = 'enforce' === ( $clean['mode'] ?? '' ) && ! $this->settings->current()->is_enforcing();
		if ( $wants_to_enforce && array() !== $this->readiness->obstacles() ) {
			$errors += array( 'mode' => implode( ' ', $this->readiness->obstacles() ) );
		}
		return $errors;
	}

	/**
	 * A kept value as it is shown.
	 *
	 * @param string $kind  Of the field.
	 * @param int|string $value As settings keep it.
	 */
	public static function shown( string $kind, $value ): string {
		switch ( $kind ) {
			case 'minutes':
				return self::decimal( (int) $value * 10000, 60000 );
			case 'minutes_s':
				return self::decimal( (int) $value * 10000, 60 );
			case 'quantity':
				return Decimal::write( (int) $value );
			default:
				return (string) $value;
		}
	}

	/**
	 * A typed text as settings keep it.
	 *
	 * @param string $kind Of the field.
	 * @param string $text As typed.
	 * @return int|string
	 * @throws \UnexpectedValueException Where it is no number, with words for the merchant.
	 */
	public static function kept( string $kind, string $text ) {
		if ( ! in_array( $kind, array( 'minutes', 'minutes_s', 'quantity' ), true ) ) {
			return $text;
		}
		try {
			// Shops of many languages type a comma.
			$number = Decimal::parse( str_replace( ',', '.', $text ) );
		} catch ( NotADecimal $wrong ) {
			throw new \UnexpectedValueException( esc_html__( 'This must be a number such as 15 or 0.5.', 'stock-truth' ) );
		}
		if ( 'quantity' === $kind ) {
			return $number;
		}
		return (int) round( $number * ( 'minutes' === $kind ? 60000 : 60 ) / 10000 );
	}

	/**
	 * A quotient as decimal text.
	 *
	 * @param int $ten_thousandths Dividend.
	 * @param int $by              Divisor.
	 */
	private static function decimal( int $ten_thousandths, int $by ): string {
		return Decimal::write( intdiv( $ten_thousandths, $by ) );
	}
}
