<?php
/**
 * Works off what waits for one receiver.
 *
 * Decides when an event is tried again and when it is given up, when a receiver is left alone, and how much is done at a time. A
 * receiver has steps of its own, and one that cannot be reached ends its step: the others wait for one timeout at most.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\OutboxTable;
use StockTruth\Ledger\Row\DeliveryRow;
use StockTruth\Ledger\Row\OutboxRow;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * The courier.
 */
final class Courier {

	/** After the first attempt, at once, the next ones come so many seconds after the one before: about 75 hours in all. */
	const RETRY_S = array( 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400 );

	/** So much of the wait is added at random, so that receivers that were down are not met by all at once. */
	const JITTER = 0.1;

	/** A receiver that cannot be reached is left alone so long, the longer the more often in a row. */
	const REST_S = array( 5, 30, 60, 300 );

	/** One that asks to be left alone is asked again after this at the latest, by one event. */
	const REST_MAX_S = 3600;

	/** A worker that has not said how it went after so long has died. */
	const LOST_MS = 120000;

	/** One step takes so long, and one attempt more. */
	const STEP_S = 15;

	/**
	 * Events on their way.
	 *
	 * @var DeliveryTable
	 */
	private $deliveries;

	/**
	 * Events.
	 *
	 * @var OutboxTable
	 */
	private $events;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $journal;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Sends messages.
	 *
	 * @var Sender
	 */
	private $sender;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Constructor.
	 *
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param OutboxTable   $events     Events.
	 * @param Events        $journal    The audit trail.
	 * @param Log           $log        Where faults are written.
	 * @param Sender        $sender     Sends messages.
	 * @param WebhookTable  $webhooks   Receivers.
	 */
	public function __construct( DeliveryTable $deliveries, OutboxTable $events, Events $journal, Log $log, Sender $sender, WebhookTable $webhooks ) {
		$this->deliveries = $deliveries;
		$this->events     = $events;
		$this->journal    = $journal;
		$this->log        = $log;
		$this->sender     = $sender;
		$this->webhooks   = $webhooks;
	}

	/**
	 * How often an event is tried.
	 */
	public static function attempts(): int {
		return count( self::RETRY_S ) + 1;
	}

	/**
	 * Sends what is due for a receiver, as far as there is time, and plans the rest.
	 *
	 * @param int $webhook_id Receiver.
	 * @return int How many attempts were made.
	 */
	public function step( int $webhook_id ): int {
		$webhook = $this->webhooks->numbered( $webhook_id );
		if ( null === $webhook || WebhookRow::ACTIVE !== $webhook->state ) {
			return 0;
		}
		$made = 0;
		$ends = microtime( true ) + self::STEP_S;
		while ( microtime( true ) < $ends && ! self::rests( $webhook ) && $this->attempt( $webhook ) ) {
			++$made;
			// Paused or given another secret meanwhile, by a person or another worker.
			$webhook = $this->webhooks->numbered( $webhook_id );
			if ( null === $webhook || WebhookRow::ACTIVE !== $webhook->state ) {
				return $made;
			}
		}
		$this->bury( $webhook );
		$next = $this->deliveries->next_at( $webhook_id );
		if ( null !== $next ) {
			Schedule::deliver( $webhook_id, intdiv( max( $next, (int) $webhook->rest_until ) + 999, 1000 ) );
		}
		return $made;
	}

	/**
	 * Gives up on events whose last attempt nobody told the outcome of.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	private function bury( WebhookRow $webhook ): void {
		foreach ( $this->deliveries->lost( $webhook->id, Moment::now(), self::attempts() ) as $delivery ) {
			$delivery->state = DeliveryRow::DEAD;
			$delivery->code  = 'outcome_unknown';
			$event           = $this->deliveries->write( $delivery ) ? $this->events->numbered( $delivery->outbox_id ) : null;
			if ( null !== $event ) {
				$this->died( $webhook, $event, new Outcome( 0, $delivery->code ) );
			}
		}
	}

	/**
	 * Whether a receiver is left alone now.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	private static function rests( WebhookRow $webhook ): bool {
		return (int) $webhook->rest_until > Moment::now();
	}

	/**
	 * Tries the next event of a receiver.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @return bool False where none is due.
	 */
	private function attempt( WebhookRow $webhook ): bool {
		$now      = Moment::now();
		$delivery = $this->deliveries->take( $webhook->id, $now, $now + self::LOST_MS, self::attempts(), bin2hex( random_bytes( 8 ) ) );
		if ( null === $delivery ) {
			return false;
		}
		$event = $this->events->numbered( $delivery->outbox_id );
		if ( null === $event ) {
			$delivery->state = DeliveryRow::DEAD;
			$delivery->code  = 'event_cleaned';
			$this->deliveries->write( $delivery );
			return true;
		}
		$this->settle( $webhook, $delivery, $event, $this->sender->send( $webhook, $event->event_id, Envelope::write( $event, $webhook ) ) );
		return true;
	}

	/**
	 * Writes down how an attempt went.
	 *
	 * @param WebhookRow  $webhook  Receiver.
	 * @param DeliveryRow $delivery What was tried.
	 * @param OutboxRow   $event    Its event.
	 * @param Outcome     $outcome  How it went.
	 */
	private function settle( WebhookRow $webhook, DeliveryRow $delivery, OutboxRow $event, Outcome $outcome ): void {
		$now               = Moment::now();
		$delivery->http    = $outcome->http;
		$delivery->code    = $outcome->code;
		$delivery->refused = $outcome->is_refused();
		if ( $outcome->is_taken() ) {
			$delivery->state = DeliveryRow::DELIVERED;
			$this->deliveries->write( $delivery );
			$this->webhooks->succeeded( $webhook->id, $now );
			return;
		}
		if ( $outcome->is_gone() ) {
			// It waits: whoever resumes the receiver has it sent.
			$delivery->next_at = $now;
			$this->deliveries->write( $delivery );
			$this->gone( $webhook, $outcome, $now );
			return;
		}
		$wait_s = self::RETRY_S[ $delivery->attempts - 1 ] ?? null;
		if ( null === $wait_s ) {
			$delivery->state = DeliveryRow::DEAD;
		} else {
			$delivery->next_at = $now + 1000 * max( $wait_s, (int) $outcome->retry_s ) + random_int( 0, (int) ( 1000 * $wait_s * self::JITTER ) );
		}
		$this->deliveries->write( $delivery );
		$this->webhooks->failed( $webhook->id, $now, $outcome->code, $outcome->is_refused() ? null : $now + 1000 * self::rest_s( $webhook, $outcome ) );
		if ( DeliveryRow::DEAD === $delivery->state ) {
			$this->died( $webhook, $event, $outcome );
		}
	}

	/**
	 * How long a receiver is left alone.
	 *
	 * @param WebhookRow $webhook Receiver, as it was before the attempt.
	 * @param Outcome    $outcome How the attempt went.
	 */
	private static function rest_s( WebhookRow $webhook, Outcome $outcome ): int {
		$own = self::REST_S[ min( $webhook->failures, count( self::REST_S ) - 1 ) ];
		return max( $own, min( self::REST_MAX_S, (int) $outcome->retry_s ) );
	}

	/**
	 * A receiver has answered that it wants nothing any more.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param Outcome    $outcome Its answer.
	 * @param int        $now     Our clock.
	 */
	private function gone( WebhookRow $webhook, Outcome $outcome, int $now ): void {
		$this->webhooks->failed( $webhook->id, $now, $outcome->code, null );
		$this->webhooks->set_state( $webhook->id, WebhookRow::GONE );
		$this->journal->record( 'webhook_gone', 'webhook:' . $webhook->name, array( 'state' => $webhook->state ), array( 'state' => WebhookRow::GONE ) );
		$this->log->warning( 'webhook_gone', $webhook->name . ' has answered 410: nothing is sent to it any more' );
		/**
		 * A receiver of webhooks has answered that it is gone (410). It is sent nothing more until somebody resumes it.
		 *
		 * @since 0.1.0
		 *
		 * @param string $name Name of the receiver.
		 */
		do_action( 'stock_truth_webhook_gone', $webhook->name );
	}

	/**
	 * An event was tried for the last time.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param OutboxRow  $event   The event.
	 * @param Outcome    $outcome How the last attempt went.
	 */
	private function died( WebhookRow $webhook, OutboxRow $event, Outcome $outcome ): void {
		$this->log->warning( 'webhook_dead', $webhook->name . ': ' . $event->event_id . ' (' . $event->type . ') was given up: ' . $outcome->code );
		/**
		 * An event was tried for the last time and not taken by a receiver of webhooks. It can be sent again by replay.
		 *
		 * @since 0.1.0
		 *
		 * @param string $name     Name of the receiver.
		 * @param string $event_id Id of the event.
		 * @param string $code     How the last attempt went, such as `http_500`.
		 */
		do_action( 'stock_truth_webhook_dead', $webhook->name, $event->event_id, $outcome->code );
	}
}
