<?php
/**
 * How the feed, the ledger and the rules are doing, for the command line.
 *
 * Decides which figures are told, and under which names. It judges none of them.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Cli;

use StockTruth\Demand\LineStore;
use StockTruth\Engine\Decimal;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Feed\FeedReport;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\PoolTable;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * The status by name.
 */
final class Status {

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
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * How feeds are doing.
	 *
	 * @var FeedReport
	 */
	private $report;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $stored_orders;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param LineStore     $demand_lines  Lines of placed orders.
	 * @param Engine        $engine        The rules.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param PoolTable     $pools         The ledger's pools.
	 * @param FeedReport    $report        How feeds are doing.
	 * @param SettingsStore $settings      The settings.
	 * @param Orders        $stored_orders What is stored of orders.
	 * @param Feeds         $feeds         The feeds.
	 */
	public function __construct( CatchUp $catch_up, LineStore $demand_lines, Engine $engine, ListingTable $listing_table, PoolTable $pools, FeedReport $report, SettingsStore $settings, Orders $stored_orders, Feeds $feeds ) {
		$this->catch_up      = $catch_up;
		$this->demand_lines  = $demand_lines;
		$this->engine        = $engine;
		$this->listing_table = $listing_table;
		$this->pools         = $pools;
		$this->report        = $report;
		$this->settings      = $settings;
		$this->stored_orders = $stored_orders;
		$this->feeds         = $feeds;
	}

	/**
	 * The status by name.
	 *
	 * @return array<string, array<array-key, mixed>|bool|int|string|null>
	 */
	public function by_name(): array {
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
			'feeds'        => array_map( array( $this->report, 'health' ), array_column( $this->feeds->all(), null, 'name' ) ),
			'pools'        => $this->pools->counts() + array( 'due' => $this->listing_table->count_due() ),
			'orders'       => array( 'known' => $this->catch_up->is_done() ) + array_intersect_key( $this->catch_up->state(), array_flip( array( 'phase', 'recorded', 'failed' ) ) ),
			'open_lines'   => $demand['lines'],
			'open_units'   => Decimal::write( $demand['in_flight'] ),
			'uncovered'    => $demand['uncovered'],
			'weak_lines'   => $this->demand_lines->contracts(),
			'waiting'      => count( $this->stored_orders->waiting( 1000 ) ),
		);
	}
}
