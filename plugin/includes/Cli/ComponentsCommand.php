<?php
/**
 * The commands `wp stock-truth components …`.
 *
 * Decides what is asked and how it is printed. What may be entered is for Catalog. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Catalog\BillEntry;
use StockTruth\Catalog\BillFiles;
use StockTruth\Catalog\ProductBills;

defined( 'ABSPATH' ) || exit;

/**
 * What products are made of in the ERP: kits and packs.
 *
 * @phpstan-import-type EntryFault from BillEntry
 */
final class ComponentsCommand {

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * Files of bills.
	 *
	 * @var BillFiles
	 */
	private $files;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills Bills of materials of products.
	 * @param BillFiles    $files Files of bills.
	 */
	public function __construct( ProductBills $bills, BillFiles $files ) {
		$this->bills = $bills;
		$this->files = $files;
	}

	/**
	 * Lists what a product is made of.
	 *
	 * ## OPTIONS
	 *
	 * <product>
	 * : SKU, or the id of a product or variation.
	 *
	 * [--format=<format>]
	 * : How.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @subcommand list
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function list_of( $args, $flags ): void {
		$told = $this->bills->told( self::product( (string) $args[0] ) );
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
			return;
		}
		\WP_CLI::log( sprintf( '%s  kind: %s  sale step: %s', trim( $told['id'] . ' ' . $told['sku'] ), $told['kind'] ?? 'no kit', $told['saleStep'] ) );
		$rows = array();
		foreach ( $told['components'] as $component ) {
			$rows[] = array( 'known' => $component['known'] ? 'yes' : 'not in the ERP' ) + $component;
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'item', 'quantity', 'known' ) );
	}

	/**
	 * Says what a product is made of.
	 *
	 * ## OPTIONS
	 *
	 * <product>
	 * : SKU, or the id of a product or variation.
	 *
	 * <component>...
	 * : Items with quantities, such as `BOLT-8=4`.
	 *
	 * [--kind=<kind>]
	 * : How the kit is stocked: `phantom`, `stocked` or `assembledToOrder`.
	 * ---
	 * default: phantom
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth components set GARDEN-SET SPADE=1 GLOVES=2
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function set( $args, $flags ): void {
		$product = self::product( (string) array_shift( $args ) );
		$rows    = array();
		foreach ( $args as $text ) {
			$at     = strrpos( $text, '=' );
			$rows[] = false === $at ? array( 'item' => $text ) : array(
				'item'     => substr( $text, 0, $at ),
				'quantity' => substr( $text, $at + 1 ),
			);
		}
		self::told( $this->bills->save( $product, $flags['kind'], $rows ) );
		\WP_CLI::success( sprintf( '%d components.', count( $rows ) ) );
	}

	/**
	 * Takes a product's components away: it is a plain product from then on.
	 *
	 * ## OPTIONS
	 *
	 * <product>
	 * : SKU, or the id of a product or variation.
	 *
	 * @param string[] $args Positional.
	 */
	public function remove( $args ): void {
		$this->bills->remove( self::product( (string) $args[0] ) );
		\WP_CLI::success( 'The product has no components.' );
	}

	/**
	 * Says how small a part of a product is sold.
	 *
	 * ## OPTIONS
	 *
	 * <product>
	 * : SKU, or the id of a product or variation.
	 *
	 * <step>
	 * : A decimal, such as 0.25.
	 *
	 * @subcommand sale-step
	 *
	 * @param string[] $args Positional.
	 */
	public function sale_step( $args ): void {
		self::told( $this->bills->save_step( self::product( (string) $args[0] ), (string) $args[1] ) );
		\WP_CLI::success( sprintf( 'It is sold in steps of %s.', $args[1] ) );
	}

	/**
	 * Reads components from a CSV file with the columns `listing,item,quantity,kind`, a row for each component. Of a listing
	 * that it names, it replaces all components; a listing with anything wrong stays as it is.
	 *
	 * ## OPTIONS
	 *
	 * <file>
	 * : The file.
	 *
	 * @param string[] $args Positional.
	 */
	public function import( $args ): void {
		$stream = is_readable( $args[0] ) ? fopen( $args[0], 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of whoever runs the command.
		if ( false === $stream ) {
			\WP_CLI::error( sprintf( 'file_unreadable: `%s` cannot be read.', $args[0] ) );
		}
		$done = $this->files->import( $stream );
		foreach ( $done['faults'] as $fault ) {
			\WP_CLI::warning( $fault );
		}
		if ( array() !== $done['faults'] ) {
			\WP_CLI::error( sprintf( '%d listings stored, others not.', $done['stored'] ) );
		}
		\WP_CLI::success( sprintf( '%d listings stored.', $done['stored'] ) );
	}

	/**
	 * Writes all components as the CSV that `import` reads.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth components export > components.csv
	 */
	public function export(): void {
		foreach ( $this->files->export() as $line ) {
			\WP_CLI::line( $line );
		}
	}

	/**
	 * The product that is meant.
	 *
	 * @param string $text SKU or id.
	 */
	private static function product( string $text ): \WC_Product {
		$product = BillFiles::product( $text );
		if ( null === $product ) {
			\WP_CLI::error( sprintf( 'listing_unknown: there is no product `%s`.', $text ) );
		}
		return $product;
	}

	/**
	 * Ends where something is wrong.
	 *
	 * @param array[] $faults What is wrong.
	 *
	 * @phpstan-param list<EntryFault> $faults
	 */
	private static function told( array $faults ): void {
		foreach ( $faults as $fault ) {
			\WP_CLI::warning( $fault['code'] . ': ' . $fault['message'] );
		}
		if ( array() !== $faults ) {
			\WP_CLI::error( 'Nothing was stored.' );
		}
	}
}
