<?php
/**
 * Sends events once more.
 *
 * Decides which events a receiver can be sent again: those that are kept, that it wants, and that are meant for it. They have
 * the same ids as before, by which a receiver knows what it has.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Outbox;

use StockTruth\Engine\Moment;
use StockTruth\InputError;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\DeliveryTable;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\OutboxTable;
use StockTruth\Ledger\Row\OutboxRow;
use StockTruth\Ledger\Row\WebhookRow;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Replays by id and by span of time.
 */
final class Replay {

	/** Events of one request. A longer span is sent by several. */
	const MOST = 10000;

	/** Events of one statement. */
	const STEP = 500;

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
	 * Constructor.
	 *
	 * @param Database      $database   The database.
	 * @param DeliveryTable $deliveries Events on their way.
	 * @param OutboxTable   $events     Events.
	 * @param Events        $journal    The audit trail.
	 */
	public function __construct( Database $database, DeliveryTable $deliveries, OutboxTable $events, Events $journal ) {
		$this->database   = $database;
		$this->deliveries = $deliveries;
		$this->events     = $events;
		$this->journal    = $journal;
	}

	/**
	 * Sends events by their ids.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param string[]   $ids     Ids.
	 * @return int How many are sent.
	 * @throws InputError Where one of them is not kept, or not for this receiver; then none is sent.
	 */
	public function ids( WebhookRow $webhook, array $ids ): int {
		$ids = array_values( array_unique( $ids ) );
		if ( array() === $ids || count( $ids ) > self::STEP ) {
			/* translators: %d: number. */
			throw new InputError( 'replay_ids_number', sprintf( __( 'Name 1 to %d events.', 'stock-truth' ), self::STEP ), 'ids' );
		}
		$events = $this->events->with_ids( $ids );
		$meant  = self::meant( $events, $webhook );
		$others = array_diff( $ids, array_column( $meant, 'event_id' ) );
		if ( array() !== $others ) {
			/* translators: %s: ids of events. */
			throw new InputError( 'replay_id_unknown', sprintf( __( 'These events are not kept, or not for this receiver: %s', 'stock-truth' ), implode( ', ', $others ) ), 'ids' );
		}
		return $this->send( $webhook, $meant, array( 'ids' => $ids ) );
	}

	/**
	 * Sends the events of a span of time.
	 *
	 * @param WebhookRow $webhook Receiver.
	 * @param int        $from    First instant.
	 * @param int        $to      The instant behind the last.
	 * @return int How many are sent.
	 * @throws InputError Where there are too many; then none is sent.
	 */
	public function between( WebhookRow $webhook, int $from, int $to ): int {
		$all   = array();
		$after = 0;
		do {
			$some = $this->events->between( $from, $to, $after, self::STEP );
			$all  = array_merge( $all, self::meant( $some, $webhook ) );
			if ( count( $all ) > self::MOST ) {
				/* translators: %d: number. */
				throw new InputError( 'replay_too_many', sprintf( __( 'There are more than %d events in this time. Name a shorter one.', 'stock-truth' ), self::MOST ), 'to' );
			}
			foreach ( $some as $event ) {
				$after = $event->id;
			}
		} while ( count( $some ) === self::STEP );
		return $this->send( $webhook, $all, array( 'from' => Moment::write( $from ), 'to' => Moment::write( $to ) ) );
	}

	/**
	 * Those of some events that are for a receiver.
	 *
	 * @param list<OutboxRow> $events  Events.
	 * @param WebhookRow      $webhook Receiver.
	 * @return list<OutboxRow>
	 */
	private static function meant( array $events, WebhookRow $webhook ): array {
		return array_values( array_filter( $events, static fn( OutboxRow $event ): bool => $event->is_for( $webhook ) ) );
	}

	/**
	 * Has events sent.
	 *
	 * @param WebhookRow           $webhook Receiver.
	 * @param list<OutboxRow>      $events  Events.
	 * @param array<string, mixed> $asked   What was asked for, for the journal.
	 */
	private function send( WebhookRow $webhook, array $events, array $asked ): int {
		$now = Moment::now();
		$this->database->transaction_of_ours(
			function () use ( $webhook, $events, $asked, $now ): void {
				foreach ( array_chunk( $events, self::STEP ) as $some ) {
					$this->deliveries->add( array_map( static fn( OutboxRow $event ): array => array( $webhook->id, $event ), $some ), $now );
				}
				$this->journal->record( 'webhook_replayed', 'webhook:' . $webhook->name, null, $asked + array( 'events' => count( $events ) ) );
			}
		);
		Schedule::deliver( $webhook->id );
		return count( $events );
	}
}
