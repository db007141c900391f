<?php
/**
 * A list of what is to come, as it arrives: by REST or as a CSV file.
 *
 * Decides what a row may say. A list with any row that cannot be read is refused whole, because a list without it would
 * promise something else.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotADecimal;
use StockTruth\Engine\NotAMoment;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows.
 *
 * @phpstan-type SupplyEntryRow array{item: string, reference: string, due_at: int, quantity: int, confirmed: bool}
 * @phpstan-type SupplyFault array{row: int, field: string, code: string}
 */
final class SupplyEntry {

	/** The columns. */
	const COLUMNS = array( 'item', 'reference', 'due', 'quantity', 'confirmed' );

	/** Words for yes and no. */
	const WORDS = array(
		'1'     => true,
		'yes'   => true,
		'true'  => true,
		'0'     => false,
		'no'    => false,
		'false' => false,
	);

	/**
	 * Reads a list.
	 *
	 * @param array $rows Rows by the columns' names.
	 * @return array{rows: list<array>, faults: list<array>}
	 *
	 * @phpstan-param array<array-key, mixed> $rows
	 * @phpstan-return array{rows: list<SupplyEntryRow>, faults: list<SupplyFault>}
	 */
	public static function read( array $rows ): array {
		$read   = array();
		$faults = array();
		$named  = array();
		foreach ( array_values( $rows ) as $at => $row ) {
			$cells = array();
			foreach ( self::COLUMNS as $column ) {
				$cell             = is_array( $row ) ? $row[ $column ] ?? '' : '';
				$cells[ $column ] = is_bool( $cell ) ? (string) (int) $cell : ( is_scalar( $cell ) ? trim( (string) $cell ) : '' );
			}
			$found = self::faults( $cells );
			$key   = $cells['item'] . "\n" . $cells['reference'];
			if ( isset( $named[ $key ] ) ) {
				$found['reference'] = 'reference_twice';
			}
			$named[ $key ] = true;
			foreach ( $found as $field => $code ) {
				$faults[] = array( 'row' => $at, 'field' => $field, 'code' => $code );
			}
			if ( array() === $found ) {
				$read[] = array(
					'item'      => $cells['item'],
					'reference' => $cells['reference'],
					'due_at'    => self::due( $cells['due'] ),
					'quantity'  => Decimal::parse( $cells['quantity'] ),
					'confirmed' => self::WORDS[ strtolower( $cells['confirmed'] ) ],
				);
			}
		}
		return array( 'rows' => $read, 'faults' => $faults );
	}

	/**
	 * What is wrong with a row, by field.
	 *
	 * @param array<string, string> $cells Cells by column.
	 * @return array<string, string>
	 */
	private static function faults( array $cells ): array {
		$faults = array();
		foreach ( array( 'item' => 400, 'reference' => 160 ) as $column => $longest ) {
			if ( '' === $cells[ $column ] || strlen( $cells[ $column ] ) > $longest ) {
				$faults[ $column ] = '' === $cells[ $column ] ? $column . '_missing' : $column . '_too_long';
			}
		}
		try {
			self::due( $cells['due'] );
		} catch ( NotAMoment $error ) {
			$faults['due'] = $error->reason();
		}
		try {
			if ( Decimal::parse( $cells['quantity'] ) < 0 ) {
				$faults['quantity'] = 'quantity_negative';
			}
		} catch ( NotADecimal $error ) {
			$faults['quantity'] = $error->reason();
		}
		if ( ! isset( self::WORDS[ strtolower( $cells['confirmed'] ) ] ) ) {
			$faults['confirmed'] = 'confirmed_word_unknown';
		}
		return $faults;
	}

	/**
	 * When something is due: an instant, or a day, which lasts until its end where the shop is.
	 *
	 * @param string $text Such as `2026-12-05` or `2026-12-05T08:00:00Z`.
	 * @return int UTC milliseconds.
	 * @throws NotAMoment Where it is neither.
	 */
	private static function due( string $text ): int {
		if ( 1 !== preg_match( '/^\d{4}-\d{2}-\d{2}$/D', $text ) ) {
			return Moment::parse( $text );
		}
		$day = \DateTimeImmutable::createFromFormat( '!Y-m-d', $text, wp_timezone() );
		if ( false === $day || $day->format( 'Y-m-d' ) !== $text ) {
			throw new NotAMoment( 'instant_not_readable', $text ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- a code and a text for a log.
		}
		return $day->modify( '+1 day' )->getTimestamp() * 1000 - 1;
	}
}
