<?php
/**
 * One row of the table webhook_delivery.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * An event for one receiver.
 */
final class DeliveryRow {

	const WAITING   = 'waiting';
	const DELIVERED = 'delivered';
	const DEAD      = 'dead';

	/** Number. */
	public int $id = 0;

	/** The receiver. */
	public int $webhook_id = 0;

	/** The event. */
	public int $outbox_id = 0;

	/** One of the constants. */
	public string $state = self::WAITING;

	/** How often it was tried. */
	public int $attempts = 0;

	/** When it may be tried again; while a worker has it, when it is taken to be lost. */
	public int $next_at = 0;

	/** The worker that has it, or had it last. */
	public string $token = '';

	/** Whether the receiver has answered that it does not want this one. */
	public bool $refused = false;

	/** HTTP status of the last answer; 0 for none. */
	public int $http = 0;

	/** What went wrong last; empty where nothing did. */
	public string $code = '';

	/** When it was tried last. */
	public ?int $tried_at = null;

	/** When it was made. */
	public int $made_at = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$delivery             = new self();
		$delivery->id         = Cell::number( $row, 'id' );
		$delivery->webhook_id = Cell::number( $row, 'webhook_id' );
		$delivery->outbox_id  = Cell::number( $row, 'outbox_id' );
		$delivery->state      = Cell::text( $row, 'state' );
		$delivery->attempts   = Cell::number( $row, 'attempts' );
		$delivery->next_at    = Cell::number( $row, 'next_at' );
		$delivery->token      = Cell::text( $row, 'token' );
		$delivery->refused    = Cell::flag( $row, 'refused' );
		$delivery->http       = Cell::number( $row, 'http' );
		$delivery->code       = Cell::text( $row, 'code' );
		$delivery->tried_at   = Cell::perhaps( $row, 'tried_at' );
		$delivery->made_at    = Cell::number( $row, 'made_at' );
		return $delivery;
	}
}
