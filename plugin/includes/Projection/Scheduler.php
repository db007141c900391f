<?php
/**
 * Work that goes on in the background, on WooCommerce's Action Scheduler.
 *
 * Decides what runs when and how much at a time. Every piece is bounded and goes on where it stopped.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Demand\Hooks;
use StockTruth\Feed\Pull;
use StockTruth\Ledger\Demand;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Log;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Schedules and runs.
 */
final class Scheduler {

	const GROUP = 'stock-truth';

	const PULL    = 'stock_truth_pull';
	const PROJECT = 'stock_truth_project';
	const RECORD  = 'stock_truth_record_open_orders';
	const CLEAN   = 'stock_truth_clean';

	/** One run of projection ends after this many pools or seconds; the next goes on. */
	const BATCH   = 50;
	const POOLS   = 500;
	const SECONDS = 15;

	/**
	 * Keys of products that changed in this request.
	 *
	 * @var array<int, true>
	 */
	private static $changed = array();

	/**
	 * Hooks into WordPress and Action Scheduler.
	 */
	public static function register(): void {
		add_action( self::PULL, array( self::class, 'on_pull' ) );
		add_action( self::PROJECT, array( self::class, 'on_project' ) );
		add_action( self::RECORD, array( self::class, 'on_record' ) );
		add_action( self::CLEAN, array( self::class, 'on_clean' ) );
		add_action( 'action_scheduler_ensure_recurring_actions', array( self::class, 'start' ) );
		foreach ( array( 'woocommerce_new_product', 'woocommerce_update_product', 'woocommerce_new_product_variation', 'woocommerce_update_product_variation' ) as $hook ) {
			add_action( $hook, array( self::class, 'on_product' ) );
		}
		add_action( 'shutdown', array( self::class, 'on_shutdown' ), 5 );
	}

	/**
	 * Plans what recurs, and records orders that are open now. Planning twice plans once.
	 */
	public static function start(): void {
		if ( ! function_exists( 'as_schedule_recurring_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		self::each( self::PULL, Settings::current()->feed()['cadence_s'] );
		self::each( self::CLEAN, DAY_IN_SECONDS );
		if ( false === get_option( 'stock_truth_open_orders_recorded' ) ) {
			as_enqueue_async_action( self::RECORD, array( 0 ), self::GROUP, true );
		}
	}

	/**
	 * Ends all scheduled work of this site.
	 */
	public static function stop(): void {
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( '', array(), self::GROUP );
		}
	}

	/**
	 * Has the pools that are due projected as soon as a runner is free.
	 */
	public static function soon(): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::PROJECT, array(), self::GROUP, true );
		}
	}

	/**
	 * Settings changed: another cadence, or other expected figures.
	 *
	 * @param Settings $before Settings before.
	 * @param Settings $after  Settings now.
	 */
	public static function on_settings_changed( Settings $before, Settings $after ): void {
		if ( $before->feed()['cadence_s'] !== $after->feed()['cadence_s'] && function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( self::PULL, array(), self::GROUP );
			self::start();
		}
		if ( $after->is_enforcing() ) {
			Observations::all_due();
			self::soon();
		}
	}

	/**
	 * Pulls the feed and projects what it changed.
	 */
	public static function on_pull(): void {
		self::attempt(
			static function (): void {
				Pull::run();
				Hooks::record_unjudged( self::BATCH );
			}
		);
	}

	/**
	 * Projects pools that are due.
	 */
	public static function on_project(): void {
		self::attempt(
			static function (): void {
				self::run_due( self::POOLS, self::SECONDS );
			}
		);
	}

	/**
	 * Records orders that were open when the plugin was installed.
	 *
	 * @param mixed $after_id Where to go on.
	 */
	public static function on_record( $after_id = 0 ): void {
		self::attempt(
			static function () use ( $after_id ): void {
				$last = Hooks::record_open( (int) $after_id, 100 );
				if ( null === $last ) {
					update_option( 'stock_truth_open_orders_recorded', '1', false );
				} else {
					as_enqueue_async_action( self::RECORD, array( $last ), self::GROUP );
				}
			}
		);
	}

	/**
	 * Forgets what is beyond its keeping.
	 */
	public static function on_clean(): void {
		self::attempt(
			static function (): void {
				Events::forget_old();
				Demand::forget_old();
			}
		);
	}

	/**
	 * Projects pools that are due, some at a time; plans the next run where some are left.
	 *
	 * @param int $pools   How many at most.
	 * @param int $seconds How long at most.
	 * @return array{looked_at: int, written: int, postponed: int, withheld: int, failed: int, left: bool}
	 */
	public static function run_due( int $pools, int $seconds ): array {
		$ends  = microtime( true ) + $seconds;
		$sum   = array_fill_keys( array( 'looked_at', 'written', 'postponed', 'withheld', 'failed' ), 0 );
		$after = 0;
		$left  = false;
		if ( ! Settings::current()->is_enforcing() ) {
			return $sum + array( 'left' => false );
		}
		for ( $seen = 0; ; $seen += count( $due ) ) {
			$due = Observations::due( $after, self::BATCH );
			if ( array() === $due ) {
				break;
			}
			if ( $seen >= $pools || microtime( true ) > $ends ) {
				$left = true;
				break;
			}
			$after = end( $due )['id'];
			foreach ( self::project_pools( $due ) as $name => $count ) {
				$sum[ $name ] += $count;
			}
		}
		if ( $left || $sum['failed'] > 0 ) {
			self::soon();
		}
		return $sum + array( 'left' => $left );
	}

	/**
	 * Projects the listings of pools. A pool that nothing lists is off the list.
	 *
	 * @param array[] $pools Rows of the ledger.
	 */
	private static function project_pools( array $pools ): array {
		$listed = array();
		foreach ( Listings::with_skus( array_column( $pools, 'item' ) ) as $listing ) {
			$listed[ $listing['sku'] ][] = $listing['product_id'];
		}
		foreach ( $pools as $pool ) {
			if ( ! isset( $listed[ $pool['item'] ] ) ) {
				Observations::not_due( $pool );
			}
		}
		return Projection::project( array() === $listed ? array() : array_merge( ...array_values( $listed ) ) );
	}

	/**
	 * A product was saved, perhaps with another stock or key: its pool is looked at again.
	 *
	 * @param mixed $product_id Product.
	 */
	public static function on_product( $product_id ): void {
		if ( ! Projection::is_writing() && is_numeric( $product_id ) ) {
			self::$changed[ (int) $product_id ] = true;
		}
	}

	/**
	 * Has the pools of products that changed in this request projected.
	 */
	public static function on_shutdown(): void {
		$ids = array();
		foreach ( array_keys( self::$changed ) as $id ) {
			if ( ! Projection::has_done( $id ) ) {
				$ids[] = $id;
			}
		}
		self::$changed = array();
		if ( array() === $ids || ! Settings::current()->is_enforcing() ) {
			return;
		}
		self::attempt(
			static function () use ( $ids ): void {
				Observations::items_due( array_filter( array_column( Listings::with_pools( $ids ), 'sku' ), 'strlen' ) );
				self::soon();
			}
		);
	}

	/**
	 * Plans recurring work once.
	 *
	 * @param string $hook    What.
	 * @param int    $seconds How often.
	 */
	private static function each( string $hook, int $seconds ): void {
		if ( ! as_has_scheduled_action( $hook, null, self::GROUP ) ) {
			as_schedule_recurring_action( time() + $seconds, $seconds, $hook, array(), self::GROUP, true );
		}
	}

	/**
	 * Does something whose failure must not stop the schedule: Action Scheduler gives up on work that
	 * keeps failing.
	 *
	 * @param callable $work What is to be done.
	 */
	private static function attempt( callable $work ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			Log::error( 'scheduled_work_failed', $error );
		}
	}
}
