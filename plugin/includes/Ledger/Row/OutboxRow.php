<?php
/**
 * One row of the table outbox.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * An event, as it is kept: no name of a customer stands in it, only the numbers of orders.
 */
final class OutboxRow {

	/** Number; given by the table. */
	public int $id = 0;

	/** The same for every receiver and every attempt: `evt_…`. */
	public string $event_id = '';

	/** What happened, such as `exception.opened`. */
	public string $type = '';

	/** To what, such as `exception/ST-2041`. */
	public string $subject = '';

	/** The how many-th event of the subject this is. */
	public int $sequence = 0;

	/** When. */
	public int $happened_at = 0;

	/** The id of the message of another system that brought it about; empty for none. */
	public string $caused_by = '';

	/** The one receiver that is told; null where all are. */
	public ?int $only_for = null;

	/** The receiver whose own message brought it about; null for none. */
	public ?int $not_for = null;

	/** What the type says. */
	public array $data = array();

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$event              = new self();
		$event->id          = Cell::number( $row, 'id' );
		$event->event_id    = Cell::text( $row, 'event_id' );
		$event->type        = Cell::text( $row, 'type' );
		$event->subject     = Cell::text( $row, 'subject' );
		$event->sequence    = Cell::number( $row, 'sequence' );
		$event->happened_at = Cell::number( $row, 'happened_at' );
		$event->caused_by   = Cell::text( $row, 'caused_by' );
		$event->only_for    = Cell::perhaps( $row, 'only_for' );
		$event->not_for     = Cell::perhaps( $row, 'not_for' );
		$event->data        = Cell::json( $row, 'data' );
		return $event;
	}

	/**
	 * Whether a receiver is told of it: what is for one receiver alone, such as that a customer is to be forgotten, it is told
	 * whatever it wants.
	 *
	 * @param WebhookRow $webhook Receiver.
	 */
	public function is_for( WebhookRow $webhook ): bool {
		return null === $this->only_for ? $webhook->id !== $this->not_for && $webhook->wants( $this->type ) : $webhook->id === $this->only_for;
	}
}
