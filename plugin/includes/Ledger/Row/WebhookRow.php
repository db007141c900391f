<?php
/**
 * One row of the table webhook.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A receiver of events. Its secrets are never shown or logged.
 */
final class WebhookRow {

	/** States: sent to; kept for until it is resumed; has answered that it is gone. */
	const ACTIVE = 'active';
	const PAUSED = 'paused';
	const GONE   = 'gone';

	/** Number; 0 before it is stored. */
	public int $id = 0;

	/** By which people know it. */
	public string $name = '';

	/** Where events are sent. */
	public string $url = '';

	/** Types that it wants; `*` is all. */
	public array $types = array();

	/** Whether it is told names of customers, which it alone knows. */
	public bool $personal = false;

	/** One of the constants. */
	public string $state = self::ACTIVE;

	/** By which events are signed: `whsec_…`. */
	public string $secret = '';

	/** Since when. */
	public int $secret_at = 0;

	/** The one before, by which events are signed as well. */
	public string $older_secret = '';

	/** Until when. */
	public ?int $older_ends_at = null;

	/** Makes names of customers. */
	public string $ref_key = '';

	/** When it was added. */
	public int $made_at = 0;

	/** How often in a row it could not be reached. */
	public int $failures = 0;

	/** Until when it is left alone. */
	public ?int $rest_until = null;

	/** When it last took an event. */
	public ?int $succeeded_at = null;

	/** When it last did not. */
	public ?int $failed_at = null;

	/** Why not. */
	public string $code = '';

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$webhook                = new self();
		$webhook->id            = Cell::number( $row, 'id' );
		$webhook->name          = Cell::text( $row, 'name' );
		$webhook->url           = Cell::text( $row, 'url' );
		$webhook->types         = array_values( array_filter( Cell::json( $row, 'types' ), 'is_string' ) );
		$webhook->personal      = Cell::flag( $row, 'personal' );
		$webhook->state         = Cell::text( $row, 'state' );
		$webhook->secret        = Cell::text( $row, 'secret' );
		$webhook->secret_at     = Cell::number( $row, 'secret_at' );
		$webhook->older_secret  = Cell::text( $row, 'older_secret' );
		$webhook->older_ends_at = Cell::perhaps( $row, 'older_ends_at' );
		$webhook->ref_key       = Cell::text( $row, 'ref_key' );
		$webhook->made_at       = Cell::number( $row, 'made_at' );
		$webhook->failures      = Cell::number( $row, 'failures' );
		$webhook->rest_until    = Cell::perhaps( $row, 'rest_until' );
		$webhook->succeeded_at  = Cell::perhaps( $row, 'succeeded_at' );
		$webhook->failed_at     = Cell::perhaps( $row, 'failed_at' );
		$webhook->code          = Cell::text( $row, 'code' );
		return $webhook;
	}

	/**
	 * Whether it wants events of a type.
	 *
	 * @param string $type Type.
	 */
	public function wants( string $type ): bool {
		return in_array( '*', $this->types, true ) || in_array( $type, $this->types, true );
	}
}
