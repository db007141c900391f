<?php
/**
 * What runs when the plugin is there.
 *
 * Decides the order in which the parts of the plugin hook into WordPress. Does nothing itself.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * Starts the parts.
 */
final class Plugin {

	/**
	 * The parts, each with a static register(). Those that keep the ledger come before those that
	 * judge by it.
	 */
	const PARTS = array(
		Install::class,
		Demand\Hooks::class,
		Projection\Guards::class,
		Projection\Restores::class,
		Projection\Scheduler::class,
		Health\Health::class,
		Gate\Gate::class,
		Admin\Admin::class,
		Rest\Rest::class,
	);

	/**
	 * Says that orders are read through WooCommerce's own order API and that block carts are gated.
	 */
	public static function declare_compatibility(): void {
		if ( class_exists( \Automattic\WooCommerce\Utilities\FeaturesUtil::class ) ) {
			foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
				\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( $feature, STOCK_TRUTH_FILE, true );
			}
		}
	}

	/**
	 * Registers every part. One that fails is logged and does not keep the others from working.
	 */
	public static function boot(): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			return;
		}
		foreach ( self::PARTS as $part ) {
			try {
				if ( class_exists( $part ) ) {
					$part::register();
				}
			} catch ( \Throwable $error ) {
				Log::error( 'part_not_started', $error );
			}
		}
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'stock-truth', Cli\Commands::class );
		}
	}
}
