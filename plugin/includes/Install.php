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
				delete_metadata( 'user', 0, 'stock_truth_dismissed_incident', '', true );
				$this->schema->uninstall();
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
