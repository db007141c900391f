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
use StockTruth\Ledger\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Installs, upgrades and removes.
 */
final class Install {

	/** Raised with every change to the tables. */
	const TABLES_VERSION = 2;

	const VERSION_OPTION = 'stock_truth_tables_version';
	const TABLES         = array( 'observation', 'intake', 'demand' );
	const OPTIONS        = array(
		Policy\SettingsStore::OPTION,
		Feed\Secret::OPTION,
		Feed\Secret::ORIGIN_OPTION,
		'stock_truth_mappings',
		'stock_truth_governed',
		self::VERSION_OPTION,
		Ledger\Cleaning::OPTION,
		Engine\Memory::OPTION,
		Demand\CatchUp::OPTION,
		Catalog\Pass::OPTION,
	);

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
	 * The feed.
	 *
	 * @var Feed\TheFeed
	 */
	private $the_feed;

	/**
	 * Constructor.
	 *
	 * @param Database      $database  The database.
	 * @param Engine\Engine $engine    The rules.
	 * @param Scheduler     $scheduler Background work.
	 * @param Schema        $schema    The ledger's tables.
	 * @param Feed\TheFeed  $the_feed  The feed.
	 */
	public function __construct( Database $database, Engine\Engine $engine, Scheduler $scheduler, Schema $schema, Feed\TheFeed $the_feed ) {
		$this->database  = $database;
		$this->engine    = $engine;
		$this->scheduler = $scheduler;
		$this->schema    = $schema;
		$this->the_feed  = $the_feed;
	}

	/**
	 * Hooks: upgrades, and sites that join or leave a network.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		if ( (int) get_option( self::VERSION_OPTION, 0 ) < self::TABLES_VERSION || (int) get_option( Schema::VERSION_OPTION, 0 ) < Schema::VERSION ) {
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
	 * Prepares one site: tables, the feed, and the search for orders that the ledger does not know.
	 */
	private function site(): void {
		$this->create_tables();
		$this->schema->install();
		$this->the_feed->declare();
		update_option( self::VERSION_OPTION, (string) self::TABLES_VERSION, true );
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
				delete_metadata( 'user', 0, 'stock_truth_dismissed_incident', '', true );
				$this->schema->uninstall();
				foreach ( self::TABLES as $table ) {
					$this->database->write( 'DROP TABLE IF EXISTS %i', array( $this->database->table( $table ) ) );
				}
				if ( function_exists( 'as_unschedule_all_actions' ) ) {
					as_unschedule_all_actions( '', array(), 'stock-truth' );
				}
			}
		);
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
		return array_merge( (array) $tables, array_map( array( $this->database, 'table' ), array_merge( self::TABLES, Schema::names() ) ) );
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

	/**
	 * Creates or changes the tables. Keys are compared byte by byte: `ab` and `AB` are two items.
	 */
	private function create_tables(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ( self::columns() as $table => $columns ) {
			$name = $this->database->table( $table );
			dbDelta( "CREATE TABLE {$name} (\n{$columns}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;" );
		}
	}

	/**
	 * The columns of each table, in the form that dbDelta reads. Quantities are ten-thousandths,
	 * instants UTC milliseconds.
	 *
	 * @return array<string, string>
	 */
	private static function columns(): array {
		return array(
			'observation' => 'id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
feed varchar(20) NOT NULL,
location varchar(40) NOT NULL,
item varchar(100) NOT NULL,
figure bigint(20) NULL,
status varchar(16) NOT NULL DEFAULT \'active\',
as_of bigint(20) NULL,
received_at bigint(20) NULL,
sequence bigint(20) NULL,
confirmed_through bigint(20) NULL,
rose_at bigint(20) NULL,
stopped_through bigint(20) NULL,
stopped_as_of bigint(20) NULL,
stopped_sequence bigint(20) NULL,
unit_known tinyint(1) NOT NULL DEFAULT 1,
missing tinyint(1) NOT NULL DEFAULT 0,
in_flight bigint(20) NOT NULL DEFAULT 0,
sales_per_day bigint(20) NULL,
written_figure bigint(20) NULL,
fresh_until bigint(20) NULL,
seen_run varchar(16) NOT NULL DEFAULT \'\',
project_due tinyint(1) NOT NULL DEFAULT 0,
revision bigint(20) unsigned NOT NULL DEFAULT 1,
PRIMARY KEY  (id),
UNIQUE KEY pool (feed,location,item),
KEY due (project_due,id)',
			'intake' => 'id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
run varchar(16) NOT NULL,
item varchar(100) NOT NULL,
figure bigint(20) NULL,
status varchar(16) NOT NULL,
readable tinyint(1) NOT NULL DEFAULT 1,
unit_known tinyint(1) NOT NULL,
as_of bigint(20) NOT NULL,
stated_at bigint(20) NULL,
received_at bigint(20) NOT NULL,
sequence bigint(20) NULL,
PRIMARY KEY  (id),
KEY run_item (run,item)',
			'demand' => 'item_id bigint(20) unsigned NOT NULL,
order_id bigint(20) unsigned NOT NULL,
product_id bigint(20) unsigned NOT NULL,
pool_id bigint(20) unsigned NOT NULL,
order_status varchar(40) NOT NULL,
net bigint(20) NOT NULL,
reflected bigint(20) NOT NULL DEFAULT 0,
in_flight bigint(20) NOT NULL DEFAULT 0,
already_counted bigint(20) NOT NULL DEFAULT 0,
revised_at bigint(20) NOT NULL,
revisions longtext NOT NULL,
settled tinyint(1) NOT NULL DEFAULT 0,
uncovered tinyint(1) NOT NULL DEFAULT 0,
unjudged tinyint(1) NOT NULL DEFAULT 0,
reducing_until bigint(20) NOT NULL DEFAULT 0,
PRIMARY KEY  (item_id),
KEY order_id (order_id),
KEY pool_open (pool_id,settled),
KEY settled_at (settled,revised_at)',
		);
	}
}
