<?php
/**
 * Where facts are put that other systems are to be told of.
 *
 * Decides who is told of an event, and that it is stored with the fact or not at all: it is called inside the fact's own
 * transaction, behind all its locks. Sending is Courier's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\OutboxTable;
use StockTruth\Ledger\Row\OutboxRow;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Ledger\WebhookTable;
use StockTruth\Log;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * The outbox.
 */
final class Outbox {

	/** What the id of an event begins with. */
	const PREFIX = 'evt_';

	/** A type: words with dots between them. */
	const TYPE = '/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/D';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

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
	 * Events.
	 *
	 * @var OutboxTable
	 */
	private $events;

	/**
	 * Receivers.
	 *
	 * @var WebhookTable
	 */
	private $webhooks;

	/**
	 * Receivers that something waits for since a transaction was open.
	 *
	 * @var array<int, true>
	 */
	private $woken = array();

	/**
	 * Constructor.
	 *
	 * @param Database      $database   The database.
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param Log           $log        Where faults are written.
	 * @param OutboxTable   $events     Events.
	 * @param WebhookTable  $webhooks   Receivers.
	 */
	public function __construct( Database $database, DeliveryTable $deliveries, Log $log, OutboxTable $events, WebhookTable $webhooks ) {
		$this->database   = $database;
		$this->deliveries = $deliveries;
		$this->log        = $log;
		$this->events     = $events;
		$this->webhooks   = $webhooks;
	}

	/**
	 * Stores an event for everybody who wants it. Where a transaction is open it is part of that.
	 *
	 * @param Event $event The event.
	 * @return string|null Its id; null where the shop tells nobody anything: then nothing is stored.
	 * @throws \InvalidArgumentException Where its type is none, or its subject cannot be stored.
	 */
	public function add( Event $event ): ?string {
		if ( 1 !== preg_match( self::TYPE, $event->type ) || strlen( $event->type ) > 60 ) {
			throw new \InvalidArgumentException( 'an event has a type such as `exception.opened`' );
		}
		if ( '' === $event->subject || strlen( $event->subject ) > 190 ) {
			throw new \InvalidArgumentException( 'the subject of an event has 1 to 190 bytes' );
		}
		$webhooks = $this->webhooks->all();
		if ( array() === $webhooks ) {
			return null;
		}
		return $this->database->transaction_of_ours(
			function () use ( $event, $webhooks ): string {
				$row   = $this->stored( $event, $webhooks );
				$pairs = array();
				foreach ( $webhooks as $webhook ) {
					if ( WebhookRow::GONE !== $webhook->state && $row->is_for( $webhook ) ) {
						$pairs[] = array( $webhook->id, $row );
						$this->wake( $webhook );
					}
				}
				if ( array() !== $pairs ) {
					$this->deliveries->add( $pairs, $row->happened_at );
				}
				return $row->event_id;
			}
		);
	}

	/**
	 * Has waiting events sent once the transaction that they belong to is over.
	 */
	public function send_soon(): void {
		try {
			foreach ( array_keys( $this->woken ) as $webhook_id ) {
				Schedule::deliver( $webhook_id );
			}
		} catch ( \Throwable $error ) {
			$this->log->error( 'webhook_not_planned', $error );
		}
		$this->woken = array();
	}

	/**
	 * Stores an event.
	 *
	 * @param Event            $event    The event.
	 * @param list<WebhookRow> $webhooks All receivers.
	 */
	private function stored( Event $event, array $webhooks ): OutboxRow {
		$row              = new OutboxRow();
		$row->event_id    = self::new_id();
		$row->type        = $event->type;
		$row->subject     = $event->subject;
		$row->happened_at = Moment::now();
		$row->caused_by   = substr( $event->caused_by, 0, 128 );
		$row->only_for    = $event->only_for;
		$row->data        = Envelope::fitting( $event->data );
		foreach ( $webhooks as $webhook ) {
			if ( '' !== $event->sender && $webhook->name === $event->sender ) {
				$row->not_for = $webhook->id;
			}
		}
		if ( isset( $row->data['shortened'] ) && ! isset( $event->data['shortened'] ) ) {
			$this->log->warning( 'event_shortened', $event->type . ' of ' . $event->subject . ' says more than fits into a message' );
		}
		$this->events->add( $row );
		return $row;
	}

	/**
	 * Plans the sending: an action of Action Scheduler must not be part of a transaction that may be run again.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	private function wake( WebhookRow $webhook ): void {
		if ( WebhookRow::ACTIVE !== $webhook->state ) {
			return;
		}
		if ( array() === $this->woken ) {
			// What dies before this leaves rows behind that Background finds.
			add_action( 'shutdown', array( $this, 'send_soon' ), 5 );
		}
		$this->woken[ $webhook->id ] = true;
	}

	/**
	 * An id that no other event has.
	 */
	public static function new_id(): string {
		return self::PREFIX . bin2hex( random_bytes( 12 ) );
	}
}
