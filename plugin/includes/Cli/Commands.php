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
use StockTruth\Feed\FeedError;
use StockTruth\Feed\Mappings;
use StockTruth\Feed\Pull;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\TheFeed;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\DueListings;
use StockTruth\Projection\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the ERP's stock figure the only one that can sell.
 */
final class Commands {

	/**
	 * Whether the ledger knows all orders.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * Lines of placed orders.
	 *
	 * @var LineStore
	 */
	private $demand_lines;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Explains one item.
	 *
	 * @var Explanation
	 */
	private $explanation;

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
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

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
	 * The feed.
	 *
	 * @var TheFeed
	 */
	private $the_feed;

	/**
	 * Constructor.
	 *
	 * @param CatchUp       $catch_up     Whether the ledger knows all orders.
	 * @param LineStore     $demand_lines Lines of placed orders.
	 * @param DueListings   $due_listings Listings that are due.
	 * @param Engine        $engine       The rules.
	 * @param Explanation   $explanation  Explains one item.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param Mappings      $mappings     Mapping files.
	 * @param PoolTable     $pools        The ledger's pools.
	 * @param Projection    $projection   Writes the shop's figures.
	 * @param Pull          $pull         Asks the ERP.
	 * @param SettingsStore $settings     The settings.
	 * @param TheFeed       $the_feed     The feed.
	 */
	public function __construct( CatchUp $catch_up, LineStore $demand_lines, DueListings $due_listings, Engine $engine, Explanation $explanation, ListingTable $listing_table, Mappings $mappings, PoolTable $pools, Projection $projection, Pull $pull, SettingsStore $settings, TheFeed $the_feed ) {
		$this->catch_up     = $catch_up;
		$this->demand_lines = $demand_lines;
		$this->due_listings = $due_listings;
		$this->engine       = $engine;
		$this->explanation  = $explanation;
		$this->listing_table     = $listing_table;
		$this->mappings     = $mappings;
		$this->pools = $pools;
		$this->projection   = $projection;
		$this->pull         = $pull;
		$this->settings     = $settings;
		$this->the_feed     = $the_feed;
	}

	/**
	 * Reads the ERP's whole stock now and projects what changed.
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
		$result = $this->pull->run(
			array(
				'force'            => true,
				'accept_mass_zero' => ! empty( $flags['accept-mass-zero'] ),
			)
		);
		if ( ! $result['ok'] ) {
			\WP_CLI::error( $result['code'] . ': ' . $result['message'] );
		}
		$summary = $result['summary'];
		foreach ( $summary['bad'] ?? array() as $bad ) {
			\WP_CLI::warning( ( isset( $bad['line'] ) ? 'line ' . $bad['line'] : 'row ' . $bad['row'] ) . ' ' . $bad['path'] . ': ' . $bad['code'] );
		}
		\WP_CLI::log( self::counts( $summary ) );
		if ( $this->settings->current()->is_enforcing() ) {
			\WP_CLI::log( self::counts( $result['projected'] ) );
		} else {
			\WP_CLI::log( 'observing: nothing was written to the shop' );
		}
		\WP_CLI::success( sprintf( '%d rows read, %d pools changed.', $summary['rows'], $summary['changed'] ) );
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
					$this->mappings->remove( $args[1], $this->settings->current()->feed()['mapping'] );
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
		$sum = array_fill_keys( array( 'looked_at', 'written', 'postponed', 'withheld', 'failed' ), 0 );
		if ( empty( $flags['all'] ) ) {
			$sum = array_intersect_key( $this->due_listings->run( PHP_INT_MAX, PHP_INT_MAX ), $sum );
		} else {
			$after = 0;
			while ( array() !== ( $ids = $this->listing_table->all_ids( $after, 100 ) ) ) { // phpcs:ignore -- reads until there is no more.
				$after = end( $ids );
				foreach ( $this->projection->project( $ids ) as $name => $count ) {
					$sum[ $name ] += $count;
				}
			}
		}
		\WP_CLI::log( self::counts( $sum ) );
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
		$status = $this->collect();
		if ( 'json' === $flags['format'] ) {
			\WP_CLI::line( (string) wp_json_encode( $status, JSON_UNESCAPED_SLASHES ) );
			return;
		}
		$rows = array();
		foreach ( $status as $name => $value ) {
			$rows[] = array(
				'name'  => $name,
				'value' => null === $value ? '-' : ( is_array( $value ) ? self::counts( $value ) : (string) $value ),
			);
		}
		\WP_CLI\Utils\format_items( 'table', $rows, array( 'name', 'value' ) );
	}

	/**
	 * The status by name.
	 */
	private function collect(): array {
		$feed   = $this->the_feed->row();
		$demand = $this->demand_lines->counts();
		try {
			$rules = $this->engine->rules();
		} catch ( \Throwable $error ) {
			$rules = 'unavailable: ' . $error->getMessage();
		}
		return array(
			'version'      => STOCK_TRUTH_VERSION,
			'mode'         => $this->settings->current()->mode(),
			'rules'        => $rules,
			'succeeded_at' => null === $feed->succeeded_at ? null : Moment::write( $feed->succeeded_at ),
			'error_code'   => '' === $feed->error_code ? null : $feed->error_code,
			'error'        => $feed->error_message,
			'error_at'     => null === $feed->error_at ? null : Moment::write( $feed->error_at ),
			'retry_at'     => null === $feed->retry_at ? null : Moment::write( $feed->retry_at ),
			'held'         => $this->the_feed->held(),
			'summary'      => $this->the_feed->summary(),
			'pools'        => $this->pools->counts() + array( 'due' => $this->listing_table->count_due() ),
			'orders'       => array( 'known' => $this->catch_up->is_done() ) + array_intersect_key( $this->catch_up->state(), array_flip( array( 'phase', 'recorded', 'failed' ) ) ),
			'open_lines'   => $demand['lines'],
			'open_units'   => Decimal::write( $demand['in_flight'] ),
			'uncovered'    => $demand['uncovered'],
		);
	}

	/**
	 * Counts in one line.
	 *
	 * @param array $counts By name.
	 */
	private static function counts( array $counts ): string {
		$parts = array();
		foreach ( $counts as $name => $count ) {
			if ( is_scalar( $count ) && 0 !== $count && false !== $count ) {
				$parts[] = $name . ' ' . $count;
			}
		}
		return implode( ', ', $parts );
	}
}
