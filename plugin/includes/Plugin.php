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
	 * The parts, each with a static register( Services ). Those that keep the ledger come before those that
	 * judge by it.
	 */
	const PARTS = array(
		Install::class,
		Catalog\Hooks::class,
		Catalog\Pass::class,
		Policy\Hooks::class,
		Demand\Hooks::class,
		Feed\Background::class,
		Feed\FolderWatch::class,
		Feed\PushIntake::class,
		Gate\Overrides::class,
		Projection\ChangedStock::class,
		Projection\Restores::class,
		Projection\StockWriters::class,
		Exceptions\Hooks::class,
		Outbox\Hooks::class,
		People\Hooks::class,
		Scheduler::class,
		Health\Health::class,
		Gate\Gate::class,
		Gate\SaleQuantities::class,
		Admin\Admin::class,
		Rest\Rest::class,
		Abilities\Hooks::class,
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
	 *
	 * @param Services $services The services.
	 */
	public static function boot( Services $services ): void {
		if ( ! class_exists( 'WooCommerce' ) ) {
			return;
		}
		foreach ( self::PARTS as $part ) {
			try {
				if ( class_exists( $part ) ) {
					$part::register( $services );
				}
			} catch ( \Throwable $error ) {
				$services->get( Log::class )->error( 'part_not_started', $error );
			}
		}
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'stock-truth', $services->get( Cli\Commands::class ) );
			\WP_CLI::add_command( 'stock-truth exception', $services->get( Cli\ExceptionCommand::class ) );
			\WP_CLI::add_command( 'stock-truth decision', $services->get( Cli\DecisionCommand::class ) );
			foreach ( $services->get( Cli\ExceptionActs::class )->commands() as $name => $command ) {
				\WP_CLI::add_command( 'stock-truth exception ' . $name, $command );
			}
			\WP_CLI::add_command( 'stock-truth owner', $services->get( Cli\OwnerCommand::class ) );
			\WP_CLI::add_command( 'stock-truth components', $services->get( Cli\ComponentsCommand::class ) );
			\WP_CLI::add_command( 'stock-truth policy', $services->get( Cli\PolicyCommand::class ) );
			\WP_CLI::add_command( 'stock-truth supply', $services->get( Cli\SupplyCommand::class ) );
			\WP_CLI::add_command( 'stock-truth orders', $services->get( Cli\OrdersCommand::class ) );
			foreach ( $services->get( Cli\OpenOrdersCommand::class )->commands() as $name => $command ) {
				\WP_CLI::add_command( 'stock-truth orders ' . $name, $command );
			}
			\WP_CLI::add_command( 'stock-truth calendar', $services->get( Cli\CalendarCommand::class ) );
			\WP_CLI::add_command( 'stock-truth calendar holidays', $services->get( Cli\HolidaysCommand::class ) );
			\WP_CLI::add_command( 'stock-truth people', $services->get( Cli\PeopleCommand::class ) );
			\WP_CLI::add_command( 'stock-truth webhook', $services->get( Cli\WebhookCommand::class ) );
			\WP_CLI::add_command( 'stock-truth feed', $services->get( Cli\FeedCommands::class ) );
			foreach ( $services->get( Cli\FeedActs::class )->commands() + $services->get( Cli\FeedPushActs::class )->commands() + $services->get( Cli\FeedFileActs::class )->commands() as $name => $command ) {
				\WP_CLI::add_command( 'stock-truth feed ' . $name, $command );
			}
		}
	}
}
