<?php
/**
 * The names of the plugin's background work.
 *
 * Decides what each piece is called in Action Scheduler, and that projection is asked for once. What the pieces
 * do is decided where they are registered.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

defined( 'ABSPATH' ) || exit;

/**
 * Names, and the request for a run.
 */
final class Schedule {

	const GROUP = 'stock-truth';

	const PULL    = 'stock_truth_pull';
	const PROJECT = 'stock_truth_project';
	const RECORD  = 'stock_truth_record_open_orders';
	const CLEAN   = 'stock_truth_clean';

	/**
	 * Has the pools that are due projected as soon as a runner is free.
	 */
	public static function soon(): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::PROJECT, array(), self::GROUP, true );
		}
	}
}
