<?php
/**
 * The plugin's tables, and what happens when it comes and goes.
 *
 * Decides the shape of the tables. What stands in them is decided by the classes of Ledger.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

use StockTruth\Ledger\Database;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Installs, upgrades and removes.
 */
final class Install {

	const OPTIONS = array(
		Policy\SettingsStore::OPTION,
		Policy\StorePolicy::OPTION,
		Policy\StorePolicy::LAYERED,
		Feed\Secret::OPTION,
		Feed\PushSecrets::OPTION,
		Feed\Folders::OPTION,
		Feed\AccessToken::OPTION,
		'stock_truth_mappings',
		'stock_truth_governed',
		Ledger\Cleaning::OPTION,
		Engine\Memory::OPTION,
		Ledger\CatchUp::OPTION,
		Catalog\Pass::OPTION,
		Catalog\SaleSteps::OPTION,
		Exceptions\Watch::LAST_OPTION,
	);

	/** Meta of products, orders and people. What a kit is made of is ours as well: no other plugin reads it. */
	const POST_META = array(
		Catalog\BillOfMaterials::META,
		Catalog\BillOfMaterials::KIND_META,
		Catalog\Products::EXCLUDED_META,
		Catalog\SaleSteps::META,
	);
	const ORDER_META = array( Orders::HELD_META, Gate\StaffDoor::REASON_META );
	const USER_META  = array( 'stock_truth_dismissed_incident' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine\Engine
	 */
	private $engine;

	/**
	 * Background work.
	 *
	 * @var Scheduler
	 */
	private $scheduler;

	/**
	 * The ledger's tables.
	 *
	 * @var Schema
	 */
	private $schema;

	/**
	 * Constructor.
	 *
	 * @param Database      $database  The database.
	 * @param Engine\Engine $engine    The rules.
	 * @param Scheduler     $scheduler Background work.
	 * @param Schema        $schema    The ledger's tables.
	 */
	public function __construct( Database $database, Engine\Engine $engine, Scheduler $scheduler, Schema $schema ) {
		$this->database  = $database;
		$this->engine    = $engine;
		$this->scheduler = $scheduler;
		$this->schema    = $schema;
	}

	/**
	 * Hooks: upgrades, and sites that join or leave a network.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		if ( (int) get_option( Schema::VERSION_OPTION, 0 ) < Schema::VERSION ) {
			$services->get( self::class )->site();
		}
		add_action( 'wp_initialize_site', $services->callback( self::class, 'on_new_site' ), 900 );
		add_filter( 'wpmu_drop_tables', $services->callback( self::class, 'on_drop_tables' ) );
	}

	/**
	 * Why the rules cannot be relied on here, for the administrator; empty where they can. They are
	 * asked anew, whatever was remembered of an earlier attempt.
	 */
	public function obstacle(): string {
		Engine\Memory::forget();
		try {
			$this->engine->prove();
			return '';
		} catch ( Engine\Unavailable $fault ) {
			return Health\Advice::on( $fault ) . ' [' . $fault->getMessage() . ']';
		}
	}

	/**
	 * Prepares this site, or every site of the network.
	 *
	 * @param bool $network_wide Whether for every site.
	 */
	public function activate( bool $network_wide ): void {
		if ( ! $network_wide || ! is_multisite() ) {
			$this->site();
			return;
		}
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
			switch_to_blog( (int) $site );
			$this->site();
			restore_current_blog();
		}
	}

	/**
	 * Prepares one site: tables, and the search for orders that the ledger does not know.
	 */
	private function site(): void {
		$this->schema->install();
		$this->scheduler->prepare();
	}

	/**
	 * Ends scheduled work on every site that had the plugin; tables and settings stay.
	 *
	 * @param bool $network_wide Whether on every site.
	 */
	public function deactivate( $network_wide = false ): void {
		self::each_site( (bool) $network_wide, array( Scheduler::class, 'stop' ) );
	}

	/**
	 * Removes everything the plugin stored, on every site.
	 */
	public function uninstall(): void {
		self::each_site(
			true,
			function (): void {
				// Options first: whatever a database refuses after that, no token stays behind.
				array_map( 'delete_option', self::OPTIONS );
				$this->remove_transients();
				$this->remove_meta();
				$this->schema->uninstall();
				$this->remove_actions();
				$this->remove_logs();
			}
		);
	}

	/**
	 * Removes what is kept for minutes, such as the result of an act that the next screen shows.
	 */
	private function remove_transients(): void {
		$wpdb  = Database::wpdb();
		$names = $this->database->rows( 'SELECT option_name FROM %i WHERE option_name LIKE %s OR option_name LIKE %s', array( $wpdb->options, $wpdb->esc_like( '_transient_stock_truth_' ) . '%', $wpdb->esc_like( '_transient_timeout_stock_truth_' ) . '%' ) );
		foreach ( array_column( $names, 'option_name' ) as $name ) {
			delete_option( (string) $name );
		}
	}

	/**
	 * Removes meta of products, orders and people.
	 */
	private function remove_meta(): void {
		foreach ( self::USER_META as $key ) {
			delete_metadata( 'user', 0, $key, '', true );
		}
		// Orders may stand among posts, in tables of their own, or in both.
		foreach ( array_merge( self::POST_META, self::ORDER_META ) as $key ) {
			delete_metadata( 'post', 0, $key, '', true );
		}
		$orders = Database::wpdb()->prefix . 'wc_orders_meta';
		foreach ( $this->is_there( $orders ) ? self::ORDER_META : array() as $key ) {
			$this->database->write( 'DELETE FROM %i WHERE meta_key = %s', array( $orders, $key ) );
		}
	}

	/**
	 * Removes scheduled work with its history. Action Scheduler need not be loaded, and cancelling leaves the rows.
	 */
	private function remove_actions(): void {
		$prefix  = Database::wpdb()->prefix . 'actionscheduler_';
		$actions = $prefix . 'actions';
		$groups  = $prefix . 'groups';
		if ( ! $this->is_there( $actions ) || ! $this->is_there( $groups ) ) {
			return;
		}
		$group = $this->database->value( 'SELECT group_id FROM %i WHERE slug = %s', array( $groups, Schedule::GROUP ) );
		if ( null === $group ) {
			return;
		}
		if ( $this->is_there( $prefix . 'logs' ) ) {
			$this->database->write( 'DELETE l FROM %i l JOIN %i a ON a.action_id = l.action_id WHERE a.group_id = %d', array( $prefix . 'logs', $actions, (int) $group ) );
		}
		$this->database->write( 'DELETE FROM %i WHERE group_id = %d', array( $actions, (int) $group ) );
		$this->database->write( 'DELETE FROM %i WHERE group_id = %d', array( $groups, (int) $group ) );
	}

	/**
	 * Removes what we wrote into WooCommerce's log, where WooCommerce can do so.
	 */
	private function remove_logs(): void {
		$logger = function_exists( 'wc_get_logger' ) ? wc_get_logger() : null;
		if ( $logger instanceof \WC_Logger ) {
			$logger->clear( Log::SOURCE, true );
		}
	}

	/**
	 * Whether a table is there.
	 *
	 * @param string $table Its whole name.
	 */
	private function is_there( string $table ): bool {
		return null !== $this->database->value( 'SHOW TABLES LIKE %s', array( Database::wpdb()->esc_like( $table ) ) );
	}

	/**
	 * A site joins a network that has the plugin everywhere.
	 *
	 * @param \WP_Site $site The new site.
	 */
	public function on_new_site( $site ): void {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		if ( ! is_plugin_active_for_network( plugin_basename( STOCK_TRUTH_FILE ) ) ) {
			return;
		}
		switch_to_blog( (int) $site->blog_id );
		$this->site();
		restore_current_blog();
	}

	/**
	 * Tables that go with a site.
	 *
	 * @param string[] $tables Names so far.
	 * @return string[]
	 */
	public function on_drop_tables( $tables ) {
		return array_merge( (array) $tables, array_map( array( $this->database, 'table' ), Schema::names() ) );
	}

	/**
	 * Runs something on this site or on each.
	 *
	 * @param bool     $each Whether on each site of a network.
	 * @param callable $work What is to be done.
	 */
	private static function each_site( bool $each, callable $work ): void {
		if ( ! $each || ! is_multisite() ) {
			$work();
			return;
		}
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
			switch_to_blog( (int) $site );
			$work();
			restore_current_blog();
		}
	}
}
