<?php
/**
 * One row of the table feed_message.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A signed message of an ERP: its text until it is taken in, its id for some days longer.
 */
final class FeedMessageRow {

	/** States: `waiting` and `held` messages still have their text. */
	const WAITING   = 'waiting';
	const HELD      = 'held';
	const DONE      = 'done';
	const FAILED    = 'failed';
	const DISCARDED = 'discarded';

	/** Number; 0 before it is stored. */
	public int $id = 0;

	/** The feed. */
	public int $feed_id = 0;

	/** The id that its sender gave it: the same for every delivery of it. */
	public string $message_id = '';

	/** One of the constants. */
	public string $state = self::WAITING;

	/** Our clock when it came. */
	public int $received_at = 0;

	/** How long its text is. */
	public int $bytes = 0;

	/** Its text; null once nobody needs it any more, and where it was not read. */
	public ?string $body = null;

	/** How often it was tried. */
	public int $attempts = 0;

	/** Whether a person has looked at what it makes unsellable. */
	public bool $looked_at = false;

	/** Stable code of what was wrong with it; empty where nothing was. */
	public string $code = '';

	/** The run that took it in, or tried to. */
	public ?int $run_id = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it; `body` may be left out.
	 */
	public static function from_database( array $row ): self {
		$message              = new self();
		$message->id          = Cell::number( $row, 'id' );
		$message->feed_id     = Cell::number( $row, 'feed_id' );
		$message->message_id  = Cell::text( $row, 'message_id' );
		$message->state       = Cell::text( $row, 'state' );
		$message->received_at = Cell::number( $row, 'received_at' );
		$message->bytes       = Cell::number( $row, 'bytes' );
		$message->attempts    = Cell::number( $row, 'attempts' );
		$message->looked_at   = Cell::flag( $row, 'looked_at' );
		$message->code        = Cell::text( $row, 'code' );
		$message->run_id      = Cell::perhaps( $row, 'run_id' );
		$body                 = $row['body'] ?? null;
		$decoded              = null === $body ? false : base64_decode( $body, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- as it is stored.
		$message->body        = false === $decoded ? null : $decoded;
		return $message;
	}
}
