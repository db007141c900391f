<?php
/**
 * The outbox's work in the background.
 *
 * Decides that what waits is looked for every five minutes, as long as there are receivers: an action may be lost, and a worker
 * may die between the fact and its plan. A shop without receivers has no such action.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * What Action Scheduler runs.
 */
final class Background {

	/** What waits without a plan is found after so long. */
	const LOOK_SECONDS = 300;

	/**
	 * Sends what waits.
	 *
	 * @var Courier
	 */
	private $courier;

	/**
	 * Events on their way.
	 *
	 * @var DeliveryTable
	 */
	private $deliveries;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param Courier       $courier    Sends what waits.
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param Log           $log        Where faults are written.
	 * @param WebhookTable  $webhooks   Receivers.
	 */
	public function __construct( Courier $courier, DeliveryTable $deliveries, Log $log, WebhookTable $webhooks ) {
		$this->courier    = $courier;
		$this->deliveries = $deliveries;
		$this->log        = $log;
		$this->webhooks   = $webhooks;
	}

	/**
	 * Sends what is due for a receiver.
	 *
	 * @param mixed $webhook_id Receiver.
	 */
	public function on_deliver( $webhook_id = 0 ): void {
		try {
			$this->plan();
			$this->courier->step( is_numeric( $webhook_id ) ? (int) $webhook_id : 0 );
		} catch ( \Throwable $error ) {
			$this->log->error( 'webhook_step_failed', $error );
		}
	}

	/**
	 * Looks for what waits without a plan.
	 */
	public function on_look(): void {
		try {
			$webhooks = $this->webhooks->all();
			if ( array() === $webhooks ) {
				as_unschedule_all_actions( Schedule::OUTBOX, array(), Schedule::GROUP );
				return;
			}
			foreach ( $webhooks as $webhook ) {
				$next = WebhookRow::ACTIVE === $webhook->state ? $this->deliveries->next_at( $webhook->id ) : null;
				if ( null !== $next ) {
					Schedule::deliver( $webhook->id, intdiv( max( $next, (int) $webhook->rest_until ) + 999, 1000 ) );
				}
			}
		} catch ( \Throwable $error ) {
			$this->log->error( 'webhook_look_failed', $error );
		}
	}

	/**
	 * Plans the look, where there are receivers. Planning twice plans once.
	 */
	public function plan(): void {
		if ( function_exists( 'as_schedule_recurring_action' ) && did_action( 'action_scheduler_init' ) && ! Schedule::is_planned( Schedule::OUTBOX ) && array() !== $this->webhooks->all() ) {
			as_schedule_recurring_action( time() + self::LOOK_SECONDS, self::LOOK_SECONDS, Schedule::OUTBOX, array(), Schedule::GROUP, true );
		}
	}
}
