<?php
/**
 * A CSV file that somebody hands in, with the names of its columns in the first line.
 *
 * Decides that commas part the cells, and that columns may stand in any order. What a cell may say is for whoever asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows.
 */
final class CsvTable {

	/**
	 * The rows of a file by the numbers of their lines; null where its first line does not name the columns.
	 *
	 * @param resource $stream  The file.
	 * @param string[] $columns Columns that it has to name.
	 * @return array<int, array<string, string>>|null
	 */
	public static function rows( $stream, array $columns ): ?array {
		$header = array();
		foreach ( self::cells( $stream ) as $cell ) {
			$header[] = trim( $cell, " \t\u{FEFF}" );
		}
		if ( array() !== array_diff( $columns, $header ) ) {
			return null;
		}
		$rows = array();
		for ( $line = 2; ! feof( $stream ); ++$line ) {
			$cells = self::cells( $stream );
			if ( array() !== $cells ) {
				foreach ( $header as $at => $name ) {
					$rows[ $line ][ $name ] = trim( $cells[ $at ] ?? '' );
				}
			}
		}
		return $rows;
	}

	/**
	 * The cells of the next line; none where it is empty.
	 *
	 * @param resource $stream The file.
	 * @return list<string>
	 */
	private static function cells( $stream ): array {
		$cells = fgetcsv( $stream, 0, ',', '"', '' );
		$texts = array();
		foreach ( is_array( $cells ) && array( null ) !== $cells ? $cells : array() as $cell ) {
			$texts[] = (string) $cell;
		}
		return $texts;
	}
}
