<?php
/**
 * Bills of materials as CSV files: `listing,item,quantity,kind`, a row for each component, as the command `stock-truth audit`
 * reads them.
 *
 * Decides the form of the file. What may be entered is decided by BillEntry.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes files.
 */
final class BillFiles {

	/** The columns. */
	const COLUMNS = array( 'listing', 'item', 'quantity', 'kind' );

	/** Products that are written at a time. */
	const STEP = 200;

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills    Bills of materials of products.
	 * @param Database     $database The database.
	 */
	public function __construct( ProductBills $bills, Database $database ) {
		$this->bills    = $bills;
		$this->database = $database;
	}

	/**
	 * The product that a text names; null where there is none.
	 *
	 * @param string $text SKU, or the id of a product or variation.
	 */
	public static function product( string $text ): ?\WC_Product {
		$text = trim( $text );
		$id   = '' === $text ? 0 : (int) wc_get_product_id_by_sku( $text );
		return ProductBills::product( 0 === $id && ctype_digit( $text ) ? (int) $text : $id );
	}

	/**
	 * Stores what a file says.
	 *
	 * @param resource $stream The file.
	 * @return array{stored: int, faults: list<string>} Faults with the lines that they stand in.
	 */
	public function import( $stream ): array {
		$rows = CsvTable::rows( $stream, self::COLUMNS );
		if ( null === $rows ) {
			return array( 'stored' => 0, 'faults' => array( 'columns_missing: the first line has to name ' . implode( ', ', self::COLUMNS ) . '.' ) );
		}
		$groups = array();
		foreach ( $rows as $line => $row ) {
			$groups[ 'listing ' . $row['listing'] ][] = array( 'line' => $line ) + $row;
		}
		$done = array( 'stored' => 0, 'faults' => array() );
		foreach ( $groups as $rows ) {
			$faults = $this->store( $rows );
			if ( array() === $faults ) {
				++$done['stored'];
			}
			$done['faults'] = array_merge( $done['faults'], $faults );
		}
		return $done;
	}

	/**
	 * The lines of a file with every bill of the shop.
	 *
	 * @return iterable<string>
	 */
	public function export(): iterable {
		yield self::line( self::COLUMNS );
		for ( $after = 0; array() !== ( $ids = $this->ids( $after ) ); $after = (int) end( $ids ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $ids as $id ) {
				$product = ProductBills::product( $id );
				$told    = null === $product ? null : $this->bills->told( $product );
				foreach ( null === $told ? array() : $told['components'] as $component ) {
					yield self::line( array( '' === $told['sku'] ? (string) $id : $told['sku'], $component['item'], $component['quantity'], (string) $told['kind'] ) );
				}
			}
		}
	}

	/**
	 * Stores the rows of one listing.
	 *
	 * @param non-empty-list<array<string, int|string>> $rows Rows with their lines.
	 * @return list<string> What is wrong.
	 */
	private function store( array $rows ): array {
		$first   = $rows[0];
		$product = self::product( (string) $first['listing'] );
		$faults  = null === $product ? array( BillEntry::fault( 'listing_unknown', null, 'listing' ) ) : $this->bills->save( $product, $first['kind'], $rows );
		$told    = array();
		foreach ( $faults as $fault ) {
			$told[] = sprintf( 'line %d %s: %s', $rows[ $fault['row'] ?? 0 ]['line'], $fault['field'], $fault['code'] );
		}
		return $told;
	}

	/**
	 * Products with a bill, in the order of their ids.
	 *
	 * @param int $after Only those behind this one.
	 * @return int[]
	 */
	private function ids( int $after ): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT post_id FROM %i WHERE meta_key = %s AND meta_value <> %s AND post_id > %d ORDER BY post_id LIMIT %d',
			array( Database::of_wordpress( 'postmeta' ), BillOfMaterials::META, '', $after, self::STEP )
		);
		return array_map( static fn( array $row ): int => Cell::number( $row, 'post_id' ), array_values( $rows ) );
	}

	/**
	 * One line of CSV.
	 *
	 * @param string[] $cells Cells.
	 */
	private static function line( array $cells ): string {
		return implode( ',', array_map( static fn( string $cell ): string => 1 === preg_match( '/[",\r\n]/', $cell ) ? '"' . str_replace( '"', '""', $cell ) . '"' : $cell, $cells ) );
	}
}
