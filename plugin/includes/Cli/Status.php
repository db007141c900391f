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
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\TheFeed;
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
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param LineStore     $demand_lines  Lines of placed orders.
	 * @param Engine        $engine        The rules.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param PoolTable     $pools         The ledger's pools.
	 * @param SettingsStore $settings      The settings.
	 * @param TheFeed       $the_feed      The feed.
	 */
	public function __construct( CatchUp $catch_up, LineStore $demand_lines, Engine $engine, ListingTable $listing_table, PoolTable $pools, SettingsStore $settings, TheFeed $the_feed ) {
		$this->catch_up      = $catch_up;
		$this->demand_lines  = $demand_lines;
		$this->engine        = $engine;
		$this->listing_table = $listing_table;
		$this->pools         = $pools;
		$this->settings      = $settings;
		$this->the_feed      = $the_feed;
	}

	/**
	 * The status by name.
	 *
	 * @return array<string, array<array-key, mixed>|bool|int|string|null>
	 */
	public function by_name(): array {
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
}
