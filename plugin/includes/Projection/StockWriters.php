<?php
/**
 * Who else writes a listing's stock: a person, a key of the REST API, another plugin, a command.
 *
 * Decides how a writer is named. What follows from a write is the core's to say: it is evidence for a difference. What
 * WooCommerce takes off and gives back for orders is no foreign write.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Ledger\ApiKeys;
use StockTruth\Ledger\ListingWriters;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Notes writers.
 */
final class StockWriters {

	/** WooCommerce's own ways to move stock for an order. */
	const OF_ORDERS = array( 'wc_reduce_stock_levels', 'wc_increase_stock_levels', 'wc_restock_refunded_items', 'wc_maybe_adjust_line_item_product_stock' );

	/** Frames of the call that are looked at: deep enough for a REST request behind a few plugins. */
	const FRAMES = 60;

	/**
	 * What keys are called.
	 *
	 * @var ApiKeys
	 */
	private $keys;

	/**
	 * Who else writes the stock of listings.
	 *
	 * @var ListingWriters
	 */
	private $writers;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The shop's figures.
	 *
	 * @var ShopFigure
	 */
	private $shop_figure;

	/**
	 * Constructor.
	 *
	 * @param ApiKeys      $keys          What keys are called.
	 * @param ListingWriters $writers     Who else writes the stock of listings.
	 * @param Log          $log           Where faults are written.
	 * @param ShopFigure   $shop_figure   The shop's figures.
	 */
	public function __construct( ApiKeys $keys, ListingWriters $writers, Log $log, ShopFigure $shop_figure ) {
		$this->keys        = $keys;
		$this->writers     = $writers;
		$this->log         = $log;
		$this->shop_figure   = $shop_figure;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		foreach ( array( 'woocommerce_product_set_stock', 'woocommerce_variation_set_stock' ) as $hook ) {
			add_action( $hook, $services->callback( self::class, 'on_write' ) );
		}
	}

	/**
	 * A product's stock was written.
	 *
	 * @param mixed $product The product.
	 */
	public function on_write( $product ): void {
		if ( ! $product instanceof \WC_Product || $this->shop_figure->is_writing() ) {
			return;
		}
		try {
			$writer = $this->writer();
			if ( '' !== $writer ) {
				$this->writers->written_by( $product->get_stock_managed_by_id(), $writer );
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'writer_not_noted', $fault );
		}
	}

	/**
	 * Who writes now; empty where WooCommerce does for an order.
	 */
	private function writer(): string {
		$plugin = '';
		/** @var list<array{function: string, file?: string}> $frames */
		$frames = debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, self::FRAMES ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_debug_backtrace -- the only way to know which plugin calls.
		foreach ( $frames as $frame ) {
			if ( in_array( $frame['function'], self::OF_ORDERS, true ) ) {
				return '';
			}
			$plugin = '' === $plugin && isset( $frame['file'] ) ? self::plugin_of( $frame['file'] ) : $plugin;
		}
		if ( '' !== $plugin ) {
			return 'plugin:' . $plugin;
		}
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			return 'cli';
		}
		$key = $this->key();
		if ( '' !== $key ) {
			return $key;
		}
		if ( 0 !== get_current_user_id() ) {
			return 'user:' . get_current_user_id();
		}
		return wp_doing_cron() ? 'cron' : 'unknown';
	}

	/**
	 * The folder of the other plugin that a file belongs to; empty where it is WooCommerce's, ours or none's.
	 *
	 * @param string $file A file.
	 */
	private static function plugin_of( string $file ): string {
		$folder = explode( '/', plugin_basename( $file ) )[0];
		$is_own = in_array( $folder, array( 'woocommerce', dirname( plugin_basename( STOCK_TRUTH_FILE ) ) ), true );
		// Of a file elsewhere WordPress only cuts the first mark off.
		return ! $is_own && is_dir( WP_PLUGIN_DIR . '/' . $folder ) ? $folder : '';
	}

	/**
	 * The key of the REST API by which the request came; empty where it came without.
	 */
	private function key(): string {
		if ( ! defined( 'REST_REQUEST' ) || ! REST_REQUEST ) {
			return '';
		}
		$uuid = rest_get_authenticated_app_password();
		if ( is_string( $uuid ) ) {
			$password = \WP_Application_Passwords::get_user_application_password( get_current_user_id(), $uuid );
			return 'app:' . ( is_array( $password ) && is_string( $password['name'] ?? null ) ? $password['name'] : $uuid );
		}
		// phpcs:disable WordPress.Security -- compared by its hash only.
		$key = $_SERVER['PHP_AUTH_USER'] ?? $_GET['consumer_key'] ?? $_GET['oauth_consumer_key'] ?? '';
		// phpcs:enable
		$name = is_string( $key ) && 0 === strpos( $key, 'ck_' ) ? $this->keys->name( wc_api_hash( $key ) ) : '';
		return '' === $name ? '' : 'rest:' . $name;
	}
}
