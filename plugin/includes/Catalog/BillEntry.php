<?php
/**
 * What somebody enters as a bill of materials, by whichever way.
 *
 * Decides what may be entered: items with exact quantities above 0 and within the core's bounds, and not the product
 * itself. A circle over several kits is for the core to find.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;
use StockTruth\Ledger\Row\PoolRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reads bills of materials from input.
 *
 * @phpstan-type EntryFault array{code: string, row: int|null, field: string, message: string}
 */
final class BillEntry {

	/** A kit with more components cannot be judged beside others in one cart. */
	const MOST = 50;

	/**
	 * Reads a bill.
	 *
	 * @param string $own  The product's own item; empty where it has none.
	 * @param mixed  $kind What was entered as the kind; empty for a kit that is never stocked.
	 * @param mixed  $rows What was entered as the components.
	 * @return array{bill: BillOfMaterials|null, faults: array[]} The bill; null where something is wrong with it.
	 *
	 * @phpstan-return array{bill: BillOfMaterials|null, faults: list<EntryFault>}
	 */
	public static function read( string $own, $kind, $rows ): array {
		$faults = array();
		$kind   = null === $kind || '' === $kind ? BillOfMaterials::KIND : $kind;
		if ( ! is_string( $kind ) || ! in_array( $kind, PoolRow::KIT_KINDS, true ) ) {
			$faults[] = self::fault( 'kit_kind_unknown', null, 'kind' );
		} elseif ( BillOfMaterials::KIND !== $kind && '' === $own ) {
			$faults[] = self::fault( 'kit_without_sku', null, 'kind' );
		}
		$components = array();
		$rows       = is_array( $rows ) ? array_values( $rows ) : array();
		foreach ( $rows as $at => $row ) {
			$read = self::component( $own, $at, is_array( $row ) ? $row : array() );
			if ( isset( $read['component'] ) ) {
				$components[] = $read['component'];
			} elseif ( isset( $read['fault'] ) ) {
				$faults[] = $read['fault'];
			}
		}
		if ( array() === $rows ) {
			$faults[] = self::fault( 'components_missing', null, 'components' );
		} elseif ( count( $rows ) > self::MOST ) {
			$faults[] = self::fault( 'components_too_many', null, 'components' );
		}
		$bill = array() === $faults && is_string( $kind ) ? new BillOfMaterials( $kind, $components ) : null;
		return array(
			'bill'   => $bill,
			'faults' => $faults,
		);
	}

	/**
	 * Reads one component.
	 *
	 * @param string                  $own The product's own item.
	 * @param int                     $at  Its row.
	 * @param array<array-key, mixed> $row What was entered.
	 * @return array{component?: array{item: string, quantity: int}, fault?: array}
	 *
	 * @phpstan-return array{component?: array{item: string, quantity: int}, fault?: EntryFault}
	 */
	private static function component( string $own, int $at, array $row ): array {
		$item     = is_scalar( $row['item'] ?? null ) ? trim( (string) $row['item'] ) : '';
		$quantity = is_scalar( $row['quantity'] ?? null ) ? trim( (string) $row['quantity'] ) : '';
		if ( '' === $item ) {
			return array( 'fault' => self::fault( 'item_missing', $at, 'item' ) );
		}
		if ( strlen( $item ) > Comparison::KEY_BYTES ) {
			return array( 'fault' => self::fault( 'item_too_long', $at, 'item' ) );
		}
		if ( $item === $own ) {
			return array( 'fault' => self::fault( 'contains_itself', $at, 'item' ) );
		}
		try {
			$amount = Decimal::parse( $quantity );
		} catch ( NotADecimal $error ) {
			return array( 'fault' => self::fault( $error->reason(), $at, 'quantity' ) );
		}
		if ( ! BillOfMaterials::is_within( $amount ) ) {
			return array( 'fault' => self::fault( $amount > 0 ? 'quantity_out_of_range' : 'quantity_not_positive', $at, 'quantity' ) );
		}
		return array(
			'component' => array(
				'item'     => $item,
				'quantity' => $amount,
			),
		);
	}

	/**
	 * What is wrong.
	 *
	 * @param string   $code  Stable code.
	 * @param int|null $row   Row from 0; null for the whole.
	 * @param string   $field Field.
	 * @return array
	 *
	 * @phpstan-return EntryFault
	 */
	public static function fault( string $code, ?int $row, string $field ): array {
		return array(
			'code'    => $code,
			'row'     => $row,
			'field'   => $field,
			'message' => self::message( $code, $row ),
		);
	}

	/**
	 * What is wrong, for the person who entered it.
	 *
	 * @param string   $code Code.
	 * @param int|null $row  Row from 0.
	 */
	private static function message( string $code, ?int $row ): string {
		$messages = array(
			'kit_kind_unknown'       => __( 'Choose how the kit is stocked.', 'stock-truth' ),
			'kit_without_sku'        => __( 'A kit that the ERP stocks needs a SKU of its own. Enter the SKU in the tab “Inventory”, or choose “never stocked”.', 'stock-truth' ),
			'components_missing'     => __( 'A kit needs at least one component.', 'stock-truth' ),
			'components_too_many'    => __( 'A kit can have at most 50 components.', 'stock-truth' ),
			'item_missing'           => __( 'Enter the SKU of the component.', 'stock-truth' ),
			'item_too_long'          => __( 'The SKU of the component is too long.', 'stock-truth' ),
			'contains_itself'        => __( 'A product cannot be a component of itself.', 'stock-truth' ),
			'quantity_not_a_decimal' => __( 'Enter the quantity as a number, such as 2 or 0.25.', 'stock-truth' ),
			'quantity_too_fine'      => __( 'Enter the quantity with at most four decimals.', 'stock-truth' ),
			'quantity_not_positive'  => __( 'The quantity must be more than 0.', 'stock-truth' ),
			'quantity_out_of_range'  => __( 'The quantity can be at most 100,000.', 'stock-truth' ),
			'sale_step_not_valid'    => __( 'Enter the sale step as a number above 0 with at most four decimals, such as 0.25.', 'stock-truth' ),
			'listing_unknown'        => __( 'There is no such product, or it is sold only through its variations.', 'stock-truth' ),
		);
		$message  = $messages[ $code ] ?? $code;
		/* translators: 1: number of the row, 2: what is wrong with it. */
		return null === $row ? $message : sprintf( __( 'Row %1$d: %2$s', 'stock-truth' ), $row + 1, $message );
	}
}
