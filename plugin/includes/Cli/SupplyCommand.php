<?php
/**
 * The commands `wp stock-truth supply …`.
 *
 * Decides what is asked and how it is printed. What a row may say is for Feed. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Catalog\CsvTable;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotAMoment;
use StockTruth\Feed\SupplyEntry;
use StockTruth\Feed\SupplyImport;

defined( 'ABSPATH' ) || exit;

/**
 * What is confirmed to come, and when.
 */
final class SupplyCommand {

	/**
	 * Takes lists in.
	 *
	 * @var SupplyImport
	 */
	private $import;

	/**
	 * Constructor.
	 *
	 * @param SupplyImport $import Takes lists in.
	 */
	public function __construct( SupplyImport $import ) {
		$this->import = $import;
	}

	/**
	 * Reads a list of what is to come from a CSV file with the columns `item,reference,due,quantity,confirmed`.
	 *
	 * ## OPTIONS
	 *
	 * <file>
	 * : The file.
	 *
	 * --read-at=<instant>
	 * : When the list was read from the ERP, with an offset, such as 2026-11-23T10:00:00Z.
	 *
	 * [--complete]
	 * : The list names everything that is to come: what it does not name is dropped.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth supply import orders.csv --read-at=2026-11-23T10:00:00Z --complete
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function import( $args, $flags ): void {
		try {
			$read_at = Moment::parse( (string) $flags['read-at'] );
		} catch ( NotAMoment $error ) {
			\WP_CLI::error( $error->getMessage() );
		}
		$stream = is_readable( $args[0] ) ? fopen( $args[0], 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of whoever runs the command.
		if ( false === $stream ) {
			\WP_CLI::error( sprintf( 'file_unreadable: `%s` cannot be read.', $args[0] ) );
		}
		$rows = CsvTable::rows( $stream, SupplyEntry::COLUMNS );
		if ( null === $rows ) {
			\WP_CLI::error( 'columns_missing: the first line has to name ' . implode( ', ', SupplyEntry::COLUMNS ) . '.' );
		}
		$read = SupplyEntry::read( $rows );
		foreach ( $read['faults'] as $fault ) {
			\WP_CLI::warning( sprintf( 'line %d %s: %s', array_keys( $rows )[ $fault['row'] ], $fault['field'], $fault['code'] ) );
		}
		if ( array() !== $read['faults'] ) {
			\WP_CLI::error( 'Nothing was stored.' );
		}
		$done = $this->import->take( $read['rows'], $read_at, ! empty( $flags['complete'] ) );
		\WP_CLI::success( sprintf( '%d rows read, %d changed, %d late, %d items with something dropped.', $done['rows'], $done['changed'], $done['late'], $done['dropped'] ) );
	}
}
