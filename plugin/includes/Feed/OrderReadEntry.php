<?php
/**
 * What an ERP shows of the shop's orders, as it arrives: by REST or as a CSV file.
 *
 * Decides what a row may say. A list with any row that cannot be read is refused whole: a complete list without that row
 * would say that the ERP does not know the order.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\OrderReads;
use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows.
 *
 * @phpstan-import-type Shown from OrderReads
 * @phpstan-type OrderReadFault array{row: int, field: string, code: string}
 */
final class OrderReadEntry {

	/** The columns that a list has to have: of the stages those that the ERP shows. `sku` is another name of `line`. */
	const COLUMNS = array( 'order', 'line' );

	/** The longest text of each. */
	const LONGEST = array(
		'order' => 100,
		'line'  => 400,
	);

	/**
	 * Reads a list.
	 *
	 * @param array $rows Rows by the columns' names.
	 * @return array{rows: list<array>, faults: list<array>}
	 *
	 * @phpstan-param array<array-key, mixed> $rows
	 * @phpstan-return array{rows: list<Shown>, faults: list<OrderReadFault>}
	 */
	public static function read( array $rows ): array {
		$read   = array();
		$faults = array();
		foreach ( array_values( $rows ) as $at => $row ) {
			$row    = is_array( $row ) ? $row : array();
			$order  = self::text( $row['order'] ?? null );
			$item   = self::text( $row['line'] ?? $row['sku'] ?? null );
			$found  = array_filter( array( 'order' => self::fault( 'order', $order ), 'line' => self::fault( 'line', $item ) ) );
			$stages = array_fill_keys( OrderReads::STAGES, 0 );
			foreach ( OrderReads::STAGES as $stage ) {
				try {
					$text             = self::text( $row[ $stage ] ?? null );
					$stages[ $stage ] = '' === $text ? 0 : Decimal::parse( $text );
					if ( $stages[ $stage ] < 0 ) {
						$found[ $stage ] = 'stage_negative';
					}
				} catch ( NotADecimal $error ) {
					$found[ $stage ] = $error->reason();
				}
			}
			foreach ( $found as $field => $code ) {
				$faults[] = array( 'row' => $at, 'field' => $field, 'code' => $code );
			}
			if ( array() === $found ) {
				$read[] = array(
					'order'     => $order,
					'item'      => $item,
					'entered'   => $stages['entered'],
					'confirmed' => $stages['confirmed'],
					'reserved'  => $stages['reserved'],
					'picked'    => $stages['picked'],
					'shipped'   => $stages['shipped'],
				);
			}
		}
		return array( 'rows' => $read, 'faults' => $faults );
	}

	/**
	 * A cell as text.
	 *
	 * @param mixed $cell Cell.
	 */
	private static function text( $cell ): string {
		return is_string( $cell ) || is_int( $cell ) || is_float( $cell ) ? trim( (string) $cell ) : '';
	}

	/**
	 * What is wrong with the name of an order or item; empty where nothing is.
	 *
	 * @param 'order'|'line' $column Column.
	 * @param string         $text   Name.
	 */
	private static function fault( string $column, string $text ): string {
		if ( '' === $text ) {
			return $column . '_missing';
		}
		return strlen( $text ) > self::LONGEST[ $column ] ? $column . '_too_long' : '';
	}
}
