<?php
/**
 * The commands `wp stock-truth orders …`.
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
use StockTruth\Feed\FeedError;
use StockTruth\Feed\OrderImport;
use StockTruth\Feed\OrderReadEntry;
use StockTruth\Ledger\Feeds;

defined( 'ABSPATH' ) || exit;

/**
 * What the ERP shows of the shop's orders.
 */
final class OrdersCommand {

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Takes reads in.
	 *
	 * @var OrderImport
	 */
	private $import;

	/**
	 * Constructor.
	 *
	 * @param Feeds       $feeds  The feeds.
	 * @param OrderImport $import Takes reads in.
	 */
	public function __construct( Feeds $feeds, OrderImport $import ) {
		$this->feeds  = $feeds;
		$this->import = $import;
	}

	/**
	 * Reads what the ERP shows of the shop's orders from a CSV file with the columns `order,line` and of
	 * `entered,confirmed,reserved,picked,shipped` those that the ERP shows: each unit is counted at the stage that it has reached.
	 *
	 * ## OPTIONS
	 *
	 * <feed>
	 * : Name of the feed, which declares the contract `orders`.
	 *
	 * <file>
	 * : The file. `order` is the number or the id of the order, `line` the key of the item.
	 *
	 * --at=<instant>
	 * : When the orders were read, by the ERP's clock, with an offset, such as 2026-11-23T10:00:00Z.
	 *
	 * --begun-at=<instant>
	 * : When reading began, by the shop's clock.
	 *
	 * [--complete]
	 * : The file has every order that the ERP knows and the shop has open.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth orders import erp orders.csv --at=2026-11-23T10:00:02Z --begun-at=2026-11-23T10:00:00Z --complete
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function import( $args, $flags ): void {
		$feed = $this->feeds->named( $args[0] );
		if ( null === $feed ) {
			\WP_CLI::error( sprintf( 'feed_unknown: there is no feed called `%s`.', $args[0] ) );
		}
		try {
			$at       = Moment::parse( (string) $flags['at'] );
			$begun_at = Moment::parse( (string) $flags['begun-at'] );
			$done     = $this->import->take( $feed, self::rows( $args[1] ), $at, $begun_at, ! empty( $flags['complete'] ) );
		} catch ( NotAMoment $error ) {
			\WP_CLI::error( $error->getMessage() );
		} catch ( FeedError $error ) {
			\WP_CLI::error( $error->code_name() . ': ' . $error->getMessage() );
		}
		foreach ( $done['unmatched'] as $row ) {
			\WP_CLI::warning( sprintf( 'order %s %s: %s', $row['order'], $row['item'], $row['code'] ) );
		}
		\WP_CLI::success( sprintf( '%d rows of %d orders read, %d unmatched, %d lines left out, %d waiting rows let in, %d still wait.', $done['rows'], $done['orders'], count( $done['unmatched'] ), $done['left_out'], $done['let_in'], $done['waiting'] ) );
	}

	/**
	 * The rows of a file.
	 *
	 * @param string $path Its path.
	 * @return list<array{order: string, item: string, entered: int, confirmed: int, reserved: int, picked: int, shipped: int}>
	 */
	private static function rows( string $path ): array {
		$stream = is_readable( $path ) ? fopen( $path, 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of whoever runs the command.
		if ( false === $stream ) {
			\WP_CLI::error( sprintf( 'file_unreadable: `%s` cannot be read.', $path ) );
		}
		$rows = CsvTable::rows( $stream, OrderReadEntry::COLUMNS );
		if ( null === $rows ) {
			\WP_CLI::error( 'columns_missing: the first line has to name ' . implode( ', ', OrderReadEntry::COLUMNS ) . '.' );
		}
		$read = OrderReadEntry::read( $rows );
		foreach ( $read['faults'] as $fault ) {
			\WP_CLI::warning( sprintf( 'line %d %s: %s', array_keys( $rows )[ $fault['row'] ], $fault['field'], $fault['code'] ) );
		}
		if ( array() !== $read['faults'] ) {
			\WP_CLI::error( 'Nothing was stored.' );
		}
		return $read['rows'];
	}
}
