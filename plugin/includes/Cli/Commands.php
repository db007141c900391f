<?php
/**
 * The commands `wp stock-truth …`.
 *
 * Decides what is asked and how it is printed. Exit codes: 0 done, 1 not done.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Demand\LineStore;
use StockTruth\Engine\Decimal;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Facts\Explanation;
use StockTruth\Feed\FeedError;
use StockTruth\Feed\Mappings;
use StockTruth\Feed\Pull;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\Counts;
use StockTruth\Projection\DueListings;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the ERP's stock figure the only one that can sell.
 */
final class Commands {

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * Explains one item.
	 *
	 * @var Explanation
	 */
	private $explanation;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Mapping files.
	 *
	 * @var Mappings
	 */
	private $mappings;

	/**
	 * Tells of pulls.
	 *
	 * @var PullOutcome
	 */
	private $outcome;

	/**
	 * Writes the shop's figures.
	 *
	 * @var Projection
	 */
	private $projection;

	/**
	 * Asks the ERP.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * How everything is doing.
	 *
	 * @var Status
	 */
	private $status;

	/**
	 * Constructor.
	 *
	 * @param DueListings   $due_listings  Listings that are due.
	 * @param Explanation   $explanation   Explains one item.
	 * @param Feeds         $feeds         The feeds.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param Mappings      $mappings      Mapping files.
	 * @param PullOutcome   $outcome       Tells of pulls.
	 * @param Projection    $projection    Writes the shop's figures.
	 * @param Pull          $pull          Asks the ERP.
	 * @param SettingsStore $settings      The settings.
	 * @param Status        $status        How everything is doing.
	 */
	public function __construct( DueListings $due_listings, Explanation $explanation, Feeds $feeds, ListingTable $listing_table, Mappings $mappings, PullOutcome $outcome, Projection $projection, Pull $pull, SettingsStore $settings, Status $status ) {
		$this->due_listings  = $due_listings;
		$this->explanation   = $explanation;
		$this->feeds         = $feeds;
		$this->listing_table = $listing_table;
		$this->mappings      = $mappings;
		$this->outcome       = $outcome;
		$this->projection    = $projection;
		$this->pull          = $pull;
		$this->settings      = $settings;
		$this->status        = $status;
	}

	/**
	 * Reads the whole stock of every feed that is asked over HTTP, and projects what changed. The first that fails ends it.
	 *
	 * ## OPTIONS
	 *
	 * [--accept-mass-zero]
	 * : Take in a snapshot that empties a large part of the catalogue: you have looked, and it is true.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth pull
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function pull( $args, $flags ): void {
		$polled = array_filter( $this->feeds->all(), static fn( FeedRow $feed ): bool => $feed->is_polled() );
		if ( array() === $polled ) {
			\WP_CLI::error( 'feed_not_configured: ' . __( 'No feed has an address of an ERP.', 'stock-truth' ) );
		}
		foreach ( $polled as $feed ) {
			$this->outcome->tell(
				$this->pull->run(
					$feed,
					array(
						'force'            => true,
						'accept_mass_zero' => ! empty( $flags['accept-mass-zero'] ),
					)
				)
			);
		}
	}

	/**
	 * Lists, installs or removes mappings.
	 *
	 * ## OPTIONS
	 *
	 * <action>
	 * : `list`, `install` or `remove`.
	 *
	 * [<name>]
	 * : Name of the mapping: small letters, digits and dashes.
	 *
	 * [<file>]
	 * : The mapping file, to install it.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth mapping install warehouse mapping.json
	 *
	 * @param string[] $args Positional.
	 */
	public function mapping( $args ): void {
		try {
			switch ( $args[0] . '/' . count( $args ) ) {
				case 'list/1':
					foreach ( Mappings::titles() as $name => $title ) {
						\WP_CLI::line( $name . '  ' . $title );
					}
					return;
				case 'install/3':
					$this->mappings->install( $args[1], is_readable( $args[2] ) ? (string) file_get_contents( $args[2] ) : '' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of whoever runs the command.
					\WP_CLI::success( sprintf( 'The mapping `%s` is installed.', $args[1] ) );
					return;
				case 'remove/2':
					$this->mappings->remove( $args[1], array_column( $this->feeds->all(), 'mapping' ) );
					\WP_CLI::success( sprintf( 'The mapping `%s` is removed.', $args[1] ) );
					return;
			}
		} catch ( FeedError $error ) {
			\WP_CLI::error( $error->code_name() . ': ' . $error->getMessage() );
		}
		\WP_CLI::error( 'usage: wp stock-truth mapping list | install <name> <file> | remove <name>' );
	}

	/**
	 * Says that the ERP has an order as it is now: what it asks for counts as known after the declared lag.
	 *
	 * For orders that were raised after they were placed, where the connector does not say what it exports.
	 *
	 * ## OPTIONS
	 *
	 * <order>...
	 * : Ids of orders.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth exported 1234
	 *
	 * @param string[] $args Positional.
	 */
	public function exported( $args ): void {
		foreach ( $args as $id ) {
			if ( ! wc_get_order( (int) $id ) instanceof \WC_Order ) {
				\WP_CLI::error( sprintf( 'order_unknown: there is no order `%s`.', $id ) );
			}
			do_action( 'stock_truth_order_exported', (int) $id );
		}
		\WP_CLI::success( sprintf( '%d orders.', count( $args ) ) );
	}

	/**
	 * Brings the shop's figures to what they should be.
	 *
	 * ## OPTIONS
	 *
	 * [--all]
	 * : Every listing, not only those whose pool changed.
	 *
	 * ## EXAMPLES
	 *
	 *     wp stock-truth project --all
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function project( $args, $flags ): void {
		if ( ! $this->settings->current()->is_enforcing() ) {
			\WP_CLI::error( 'mode_observe: the shop only observes; nothing is written until the mode is enforce.' );
		}
		$sum = Counts::NONE;
		if ( empty( $flags['all'] ) ) {
			$sum = Counts::sum( $sum, $this->due_listings->run( PHP_INT_MAX, PHP_INT_MAX ) );
		} else {
			$after = 0;
			while ( array() !== ( $ids = $this->listing_table->all_ids( $after, 100 ) ) ) { // phpcs:ignore -- reads until there is no more.
				$after = end( $ids );
				$sum   = Counts::sum( $sum, $this->projection->project( $ids ) );
			}
		}
		\WP_CLI::log( PullOutcome::counts( $sum ) );
		if ( $sum['failed'] > 0 ) {
			\WP_CLI::error( 'projection_failed: see WooCommerce\'s log under the source stock-truth.' );
		}
		\WP_CLI::success( sprintf( '%d of %d listings written.', $sum['written'], $sum['looked_at'] ) );
	}

	/**
	 * Shows every term of one listing's stock: where it comes from, what it is, how old it is, and what follows.
	 *
	 * ## OPTIONS
	 *
	 * <item>
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
	 * ## EXAMPLES
	 *
	 *     wp stock-truth explain HAMMER-01
	 *
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function explain( $args, $flags ): void {
		$explanation = $this->explanation->of( (string) $args[0] );
		if ( null === $explanation ) {
			\WP_CLI::error( sprintf( 'item_unknown: neither the shop nor the ERP knows `%s`.', $args[0] ) );
		}
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $explanation, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
			return;
		}
		\WP_CLI::log( trim( $explanation['sku'] . '  ' . $explanation['name'] ) );
		\WP_CLI\Utils\format_items( 'table', $explanation['terms'], array( 'term', 'value', 'source', 'age' ) );
		\WP_CLI\Utils\format_items( 'table', $explanation['verdicts'], array( 'step', 'outcome', 'reason', 'maxQuantity', 'valid_until' ) );
		\WP_CLI\Utils\format_items( 'table', $explanation['policy'], array( 'field', 'value', 'layer' ) );
		$finding = $explanation['finding'];
		\WP_CLI::log(
			null === $finding
				? 'finding: none'
				: sprintf( 'finding: %s, %s, %s; oversell %s (%s), lost %s (%s)', $finding['cause'], $finding['severity'], $finding['owner'], $finding['oversell'], $finding['oversell_cost'], $finding['lost'], $finding['lost_cost'] )
		);
	}

	/**
	 * Shows how the feed, the ledger and the rules are doing.
	 *
	 * ## OPTIONS
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
	 * @param string[] $args  Positional.
	 * @param array    $flags Named.
	 */
	public function status( $args, $flags ): void {
		$status = $this->status->by_name();
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $status, JSON_UNESCAPED_SLASHES ) );
			return;
		}
		$rows = array();
		foreach ( $status as $name => $value ) {
			$rows[] = array(
				'name'  => $name,
				'value' => null === $value ? '-' : ( is_array( $value ) ? PullOutcome::counts( $value ) : (string) $value ),
			);
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'name', 'value' ) );
	}
}
