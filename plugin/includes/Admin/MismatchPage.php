<?php
/**
 * The tab that lists what does not agree.
 *
 * Decides what the page's script is given. The list is made in the browser, by the same rules as everywhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Engine\Engine;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Rest\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Root element, script modules and their data.
 */
final class MismatchPage {

	/**
	 * Script modules and the modules that each imports. They are registered one by one so that each address
	 * carries the version: a browser must never mix the files of two versions.
	 */
	private const MODULES = array(
		'dom'         => array(),
		'words'       => array(),
		'engine'      => array(),
		'server'      => array(),
		'mismatches'  => array(),
		'explanation' => array( 'dom' ),
		'table'       => array( 'dom', 'explanation', 'mismatches' ),
		'app'         => array( 'dom', 'engine', 'mismatches', 'server', 'table', 'words' ),
	);

	/**
	 * Listings in one request: a second or less on a cheap host.
	 */
	private const PAGE_SIZE = 500;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * How the feed is.
	 *
	 * @var FeedHealth
	 */
	private $feed_health;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Engine        $engine      The rules.
	 * @param FeedHealth    $feed_health How the feed is.
	 * @param Log           $log         Where faults are written.
	 * @param SettingsStore $settings    The settings.
	 */
	public function __construct( Engine $engine, FeedHealth $feed_health, Log $log, SettingsStore $settings ) {
		$this->engine      = $engine;
		$this->feed_health = $feed_health;
		$this->log         = $log;
		$this->settings    = $settings;
	}

	/**
	 * Registers the modules and loads the page's own.
	 */
	public function enqueue(): void {
		foreach ( self::MODULES as $name => $imports ) {
			wp_register_script_module(
				'@stock-truth/' . $name,
				plugins_url( 'assets/admin/' . $name . '.js', STOCK_TRUTH_FILE ),
				array_map(
					static function ( string $import ): string {
						return '@stock-truth/' . $import;
					},
					$imports
				),
				STOCK_TRUTH_VERSION
			);
		}
		wp_enqueue_script_module( '@stock-truth/app' );
		add_filter( 'script_module_data_@stock-truth/app', array( $this, 'data' ) );
	}

	/**
	 * The tab.
	 */
	public static function render(): void {
		printf(
			'<div id="stock-truth-mismatches"><noscript><div class="notice notice-error inline"><p>%s</p></div></noscript></div>',
			esc_html__( 'Your browser creates this list. JavaScript must be switched on.', 'stock-truth' )
		);
	}

	/**
	 * What the script is given.
	 *
	 * @param mixed $data Data so far.
	 * @return mixed
	 */
	public function data( $data ) {
		try {
			$settings = $this->settings->current();
			return array(
				'strings'     => Words::all(),
				'locale'      => str_replace( '_', '-', get_user_locale() ),
				'currency'    => get_woocommerce_currency(),
				'rest'        => array(
					'root'     => rest_url( Rest::NAMESPACE . '/' ),
					'nonce'    => wp_create_nonce( 'wp_rest' ),
					'pageSize' => self::PAGE_SIZE,
				),
				'engine'      => array(
					'script' => self::engine_url( 'stock_truth.js' ),
					'module' => self::engine_url( 'stock_truth_bg.wasm' ),
				),
				'rules'       => $this->rules(),
				'mode'        => $settings->mode(),
				'hasFeed'     => $this->feed_health->is_configured(),
				'settingsUrl' => Page::url( 'settings' ),
			);
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			return $data;
		}
	}

	/**
	 * Address of a file of the core; it changes with the file, so that no cache serves an old one.
	 *
	 * @param string $file Name.
	 */
	private static function engine_url( string $file ): string {
		$path    = STOCK_TRUTH_DIR . '/assets/engine/' . $file;
		$version = is_readable( $path ) ? substr( (string) hash_file( 'sha256', $path ), 0, 12 ) : STOCK_TRUTH_VERSION;
		return add_query_arg( 'ver', $version, plugins_url( 'assets/engine/' . $file, STOCK_TRUTH_FILE ) );
	}

	/**
	 * Which rules this server runs; empty where it runs none.
	 */
	private function rules(): string {
		try {
			return $this->engine->rules();
		} catch ( \Throwable $fault ) {
			$this->log->error( 'admin_failed', $fault );
			return '';
		}
	}
}
