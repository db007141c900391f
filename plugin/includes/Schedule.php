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

namespace StockTruth;

defined( 'ABSPATH' ) || exit;

/**
 * Names, and the request for a run.
 */
final class Schedule {

	const GROUP = 'stock-truth';

	const PULL      = 'stock_truth_pull';
	const PUSH      = 'stock_truth_push';
	const FOLDER    = 'stock_truth_look_at_folder';
	const HAND_OVER = 'stock_truth_hand_over';
	const JUDGE     = 'stock_truth_judge_demand';
	const PROJECT   = 'stock_truth_project';
	const ORDERS    = 'stock_truth_find_orders';
	const RECORD    = 'stock_truth_record_orders';
	const LISTINGS  = 'stock_truth_find_listings';
	const CATALOGUE = 'stock_truth_read_catalogue';
	const CLEAN     = 'stock_truth_clean';
	const COMPARE   = 'stock_truth_compare';
	const POLICIES  = 'stock_truth_carry_policies';
	const WATCH     = 'stock_truth_look_after_queue';
	const DELIVER   = 'stock_truth_deliver';
	const OUTBOX    = 'stock_truth_look_at_outbox';

	/**
	 * Whether work of a name is under way or about to be, whatever its arguments.
	 *
	 * @param string $hook One of the names.
	 */
	public static function is_planned( string $hook ): bool {
		return as_has_scheduled_action( $hook, null, self::GROUP );
	}

	/**
	 * Whether work of a name is under way or about to be with just these arguments.
	 *
	 * @param string $hook      One of the names.
	 * @param array  $arguments Arguments.
	 */
	public static function is_planned_with( string $hook, array $arguments ): bool {
		return as_has_scheduled_action( $hook, $arguments, self::GROUP );
	}

	/**
	 * Has the listings that are due projected as soon as a runner is free.
	 */
	public static function soon(): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::PROJECT, array(), self::GROUP, true );
		}
	}

	/**
	 * Has a run of projection go on where it stopped. Action Scheduler takes no second action of the same name and
	 * arguments while one runs, so the place stands in the arguments.
	 *
	 * @param int $after_id The last listing that was looked at.
	 * @param int $seconds  How long to wait first.
	 */
	public static function go_on( int $after_id, int $seconds = 0 ): void {
		if ( 0 === $seconds ) {
			as_enqueue_async_action( self::PROJECT, array( $after_id ), self::GROUP );
		} else {
			as_schedule_single_action( time() + $seconds, self::PROJECT, array( $after_id ), self::GROUP );
		}
	}

	/**
	 * Has the reading of a feed go on where it stopped. Not as a unique action: from within a running one it would be refused.
	 *
	 * @param int $feed_id The feed.
	 * @param int $run_id  Its run.
	 * @param int $page    The pages that are read.
	 */
	public static function pull_on( int $feed_id, int $run_id, int $page ): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::PULL, array( $feed_id, $run_id, $page ), self::GROUP );
		}
	}

	/**
	 * Has a feed read as soon as a runner is free, because its ERP has hinted at news.
	 *
	 * @param int $feed_id The feed.
	 * @param int $at      When, which tells this action from others.
	 */
	public static function pull_soon( int $feed_id, int $at ): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::PULL, array( $feed_id, 0, $at ), self::GROUP );
		}
	}

	/**
	 * Has the messages of a feed taken in as soon as a runner is free, or after some time.
	 *
	 * @param int $feed_id    The feed.
	 * @param int $message_id The message that asks for it, which tells this action from others; 0 for none.
	 * @param int $seconds    How long to wait first.
	 */
	public static function push( int $feed_id, int $message_id, int $seconds = 0 ): void {
		if ( ! function_exists( 'as_enqueue_async_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		$arguments = array( $feed_id, $message_id );
		if ( 0 === $seconds ) {
			as_enqueue_async_action( self::PUSH, $arguments, self::GROUP );
			return;
		}
		$planned = array(
			'hook'     => self::PUSH,
			'args'     => $arguments,
			'group'    => self::GROUP,
			'status'   => \ActionScheduler_Store::STATUS_PENDING,
			'per_page' => 1,
		);
		if ( array() === as_get_scheduled_actions( $planned, 'ids' ) ) {
			as_schedule_single_action( time() + $seconds, self::PUSH, $arguments, self::GROUP );
		}
	}

	/**
	 * Has pools handed over, after some time where it was tried before.
	 *
	 * @param int $after The last pool that was looked at.
	 * @param int $tries How often those that wait were looked at.
	 */
	public static function hand_over( int $after, int $tries ): void {
		if ( function_exists( 'as_schedule_single_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_schedule_single_action( time() + ( 0 === $after && $tries > 0 ? 60 : 0 ), self::HAND_OVER, array( $after, $tries ), self::GROUP );
		}
	}

	/**
	 * Has the open demand of a feed's pools judged anew.
	 *
	 * @param int $feed_id The feed.
	 * @param int $after   The last pool that was looked at.
	 */
	public static function judge( int $feed_id, int $after ): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::JUDGE, array( $feed_id, $after ), self::GROUP );
		}
	}

	/**
	 * Has changed policies carried to their listings. Not as a unique action: from within a running one it would be refused.
	 */
	public static function policies(): void {
		if ( function_exists( 'as_enqueue_async_action' ) && did_action( 'action_scheduler_init' ) ) {
			as_enqueue_async_action( self::POLICIES, array(), self::GROUP );
		}
	}

	/**
	 * Has what waits for a receiver of webhooks sent, unless that is planned for then or earlier.
	 *
	 * @param int $webhook_id The receiver.
	 * @param int $at_s       When, in seconds; 0 as soon as a runner is free.
	 */
	public static function deliver( int $webhook_id, int $at_s = 0 ): void {
		if ( ! function_exists( 'as_schedule_single_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		$planned = array(
			'hook'         => self::DELIVER,
			'args'         => array( $webhook_id ),
			'group'        => self::GROUP,
			'status'       => \ActionScheduler_Store::STATUS_PENDING,
			'date'         => gmdate( 'Y-m-d H:i:s', 0 === $at_s ? time() : $at_s ),
			'date_compare' => '<=',
			'per_page'     => 1,
		);
		if ( array() === as_get_scheduled_actions( $planned, 'ids' ) ) {
			as_schedule_single_action( 0 === $at_s ? time() : $at_s, self::DELIVER, array( $webhook_id ), self::GROUP );
		}
	}

	/**
	 * Whether another run of projection is under way or about to be, beside the one that asks.
	 */
	public static function is_going_on(): bool {
		$others = as_get_scheduled_actions(
			array(
				'hook'     => self::PROJECT,
				'group'    => self::GROUP,
				'status'   => array( \ActionScheduler_Store::STATUS_RUNNING, \ActionScheduler_Store::STATUS_PENDING ),
				'per_page' => 2,
			),
			'ids'
		);
		return count( $others ) > 1;
	}
}
