<?php
/**
 * Events on their way to receivers.
 *
 * Decides which event a worker may take next, that only one worker has it, and how long outcomes are kept. When it is tried
 * again is decided in Outbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\DeliveryRow;
use StockTruth\Ledger\Row\OutboxRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_webhook_delivery.
 *
 * @phpstan-type Load array{waiting: int, oldest_waiting_at: int|null, dead: int}
 */
final class DeliveryTable implements Cleanable {

	/** As long as their events, see OutboxTable. */
	const KEEP_MS = OutboxTable::KEEP_MS;

	/** Looked at for one that nobody else takes; lost ones looked at in one step. */
	const CANDIDATES = 20;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Has events sent to receivers; one that was sent before is sent once more.
	 *
	 * @param list<array{0: int, 1: OutboxRow}> $pairs Receiver and event.
	 * @param int                               $now   Our clock.
	 */
	public function add( array $pairs, int $now ): void {
		$rows = array();
		foreach ( $pairs as list( $webhook_id, $event ) ) {
			$rows[] = array( $webhook_id, $event->id, $event->subject, $now, $event->happened_at );
		}
		// The token goes as well: a worker that has it just now says of the attempt before, not of this one.
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'webhook_id', 'outbox_id', 'subject', 'next_at', 'made_at' ),
			$rows,
			"ON DUPLICATE KEY UPDATE state = 'waiting', attempts = 0, refused = 0, token = '', next_at = VALUES( next_at )"
		);
	}

	/**
	 * Takes the next event that is due for a receiver, so that no other worker has it; null where there is none. An event waits
	 * for those of the same subject before it, unless the receiver has answered that it does not want those.
	 *
	 * @param int    $webhook_id Receiver.
	 * @param int    $now        Our clock.
	 * @param int    $lost_at    When it is taken to be lost, where nobody says how it went.
	 * @param int    $most       How often an event is tried.
	 * @param string $token      Of the worker, for this attempt.
	 */
	public function take( int $webhook_id, int $now, int $lost_at, int $most, string $token ): ?DeliveryRow {
		$rows = $this->database->rows(
			"SELECT d.* FROM %i d WHERE d.webhook_id = %d AND d.state = 'waiting' AND d.next_at <= %d AND d.attempts < %d
			AND NOT EXISTS ( SELECT 1 FROM %i e WHERE e.webhook_id = d.webhook_id AND e.subject = d.subject AND e.outbox_id < d.outbox_id AND e.state = 'waiting' AND e.refused = 0 )
			ORDER BY d.next_at, d.outbox_id LIMIT %d",
			array( $this->name(), $webhook_id, $now, $most, $this->name(), self::CANDIDATES )
		);
		foreach ( $rows as $row ) {
			$delivery = DeliveryRow::from_database( $row );
			$taken    = $this->database->write(
				"UPDATE %i SET attempts = attempts + 1, next_at = %d, token = %s, tried_at = %d WHERE id = %d AND state = 'waiting' AND attempts = %d AND next_at = %d",
				array( $this->name(), $lost_at, $token, $now, $delivery->id, $delivery->attempts, $delivery->next_at )
			);
			if ( 1 === $taken ) {
				++$delivery->attempts;
				$delivery->token    = $token;
				$delivery->next_at  = $lost_at;
				$delivery->tried_at = $now;
				return $delivery;
			}
		}
		return null;
	}

	/**
	 * Writes how an attempt went, unless the event was given to somebody else meanwhile.
	 *
	 * @param DeliveryRow $delivery As take() gave it, changed.
	 * @return bool False where it was.
	 */
	public function write( DeliveryRow $delivery ): bool {
		return 1 === $this->database->write(
			"UPDATE %i SET state = %s, next_at = %d, refused = %d, http = %d, code = %s, token = '' WHERE id = %d AND token = %s",
			array( $this->name(), $delivery->state, $delivery->next_at, $delivery->refused, $delivery->http, Cell::cut( $delivery->code, 40 ), $delivery->id, $delivery->token )
		);
	}

	/**
	 * Has everything that waits for a receiver tried at once, and as often as if it had not been tried yet; but what a worker has
	 * just now stays with it.
	 *
	 * @param int $webhook_id Receiver.
	 * @param int $now        Our clock.
	 */
	public function begin_anew( int $webhook_id, int $now ): void {
		$this->database->write( "UPDATE %i SET next_at = %d, attempts = 0 WHERE webhook_id = %d AND state = 'waiting' AND token = ''", array( $this->name(), $now, $webhook_id ) );
	}

	/**
	 * Events whose last attempt nobody told the outcome of.
	 *
	 * @param int $webhook_id Receiver.
	 * @param int $now        Our clock.
	 * @param int $most       How often an event is tried.
	 * @return list<DeliveryRow> Some of them.
	 */
	public function lost( int $webhook_id, int $now, int $most ): array {
		$rows = $this->database->rows(
			"SELECT * FROM %i WHERE webhook_id = %d AND state = 'waiting' AND next_at <= %d AND attempts >= %d ORDER BY next_at LIMIT %d",
			array( $this->name(), $webhook_id, $now, $most, self::CANDIDATES )
		);
		return array_values( array_map( array( DeliveryRow::class, 'from_database' ), $rows ) );
	}

	/**
	 * When the next event of a receiver may be tried; null where none waits. One that waits for another of its subject is left out.
	 *
	 * @param int $webhook_id Receiver.
	 */
	public function next_at( int $webhook_id ): ?int {
		$next = $this->database->value(
			"SELECT MIN( d.next_at ) FROM %i d WHERE d.webhook_id = %d AND d.state = 'waiting'
			AND NOT EXISTS ( SELECT 1 FROM %i e WHERE e.webhook_id = d.webhook_id AND e.subject = d.subject AND e.outbox_id < d.outbox_id AND e.state = 'waiting' AND e.refused = 0 )",
			array( $this->name(), $webhook_id, $this->name() )
		);
		return null === $next ? null : (int) $next;
	}

	/**
	 * What waits for each receiver, and what was given up since an instant.
	 *
	 * @param int $since Instant.
	 * @return array<int, Load> By receiver.
	 */
	public function load( int $since ): array {
		$rows = $this->database->rows(
			"SELECT webhook_id, SUM( state = 'waiting' ) AS waiting, MIN( IF( state = 'waiting', made_at, NULL ) ) AS oldest, SUM( state = 'dead' AND tried_at >= %d ) AS dead FROM %i WHERE state IN ( 'waiting', 'dead' ) GROUP BY webhook_id",
			array( $since, $this->name() )
		);
		$load = array();
		foreach ( $rows as $row ) {
			$load[ Cell::number( $row, 'webhook_id' ) ] = array(
				'waiting'           => Cell::number( $row, 'waiting' ),
				'oldest_waiting_at' => Cell::perhaps( $row, 'oldest' ),
				'dead'              => Cell::number( $row, 'dead' ),
			);
		}
		return $load;
	}

	/**
	 * The newest deliveries to a receiver, with what their events are.
	 *
	 * @param int         $webhook_id Receiver.
	 * @param string|null $state      Only of this state.
	 * @param int         $limit      How many at most.
	 * @return array<int, array<string, string|null>> Columns of the delivery, and event_id, type, sequence and happened_at.
	 */
	public function newest( int $webhook_id, ?string $state, int $limit ): array {
		$values = array( $this->name(), $this->database->table( 'outbox' ), $webhook_id );
		if ( null !== $state ) {
			$values[] = $state;
		}
		$values[] = $limit;
		return $this->database->rows(
			'SELECT d.*, o.event_id, o.type, o.sequence, o.happened_at FROM %i d JOIN %i o ON o.id = d.outbox_id WHERE d.webhook_id = %d' . ( null === $state ? '' : ' AND d.state = %s' ) . ' ORDER BY d.outbox_id DESC LIMIT %d',
			$values
		);
	}

	/**
	 * Deletes all deliveries to a receiver.
	 *
	 * @param int $webhook_id Receiver.
	 */
	public function remove( int $webhook_id ): void {
		$this->database->write( 'DELETE FROM %i WHERE webhook_id = %d', array( $this->name(), $webhook_id ) );
	}

	/**
	 * Deletes deliveries of events that are beyond their keeping, those that still wait for a paused receiver too.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$gone = $this->database->write( 'DELETE FROM %i WHERE made_at < %d ORDER BY made_at LIMIT %d', array( $this->name(), $now - self::KEEP_MS, $limit ) );
		if ( $gone < $limit ) {
			$gone += $this->database->write( 'DELETE FROM %i WHERE outbox_id < %d ORDER BY made_at LIMIT %d', array( $this->name(), $this->first_event(), $limit - $gone ) );
		}
		return $gone;
	}

	/**
	 * How many deliveries are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT 1 FROM %i WHERE made_at < %d OR outbox_id < %d LIMIT %d ) AS beyond',
			array( $this->name(), $now - self::KEEP_MS, $this->first_event(), $most )
		);
	}

	/**
	 * The number of the oldest event that is kept; 0 where none is.
	 */
	private function first_event(): int {
		return (int) $this->database->value( 'SELECT MIN( id ) FROM %i', array( $this->database->table( 'outbox' ) ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'webhook_delivery' );
	}
}
