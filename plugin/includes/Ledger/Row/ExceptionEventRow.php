<?php
/**
 * One row of the table exception_event.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * Something that happened to an exception.
 */
final class ExceptionEventRow {

	/** Number; given by the table. */
	public int $id = 0;

	/** The exception. */
	public int $exception_id = 0;

	/** In which of its openings. */
	public int $opening = 0;

	/** When. */
	public int $happened_at = 0;

	/** What: the core's word. */
	public string $happening = '';

	/** Who: staff by number, everybody else by the way they came. */
	public string $actor = '';

	/** Where the exception stood before. */
	public string $state_before = '';

	/** Where it stood afterwards. */
	public string $state_after = '';

	/** What somebody is to be told: the core's word; empty where nothing is. */
	public string $news = '';

	/** The read of the shop that it rests on; 0 where it rests on none. */
	public int $shop_read = 0;

	/** The position of the ERP that it rests on; 0 where it rests on none. */
	public int $erp_position = 0;

	/** What else belongs to it. */
	public ?array $data = null;

	/** What a person wrote. */
	public string $note = '';

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$event               = new self();
		$event->id           = Cell::number( $row, 'id' );
		$event->exception_id = Cell::number( $row, 'exception_id' );
		$event->opening      = Cell::number( $row, 'opening' );
		$event->happened_at  = Cell::number( $row, 'happened_at' );
		$event->happening    = Cell::text( $row, 'happening' );
		$event->actor        = Cell::text( $row, 'actor' );
		$event->state_before = Cell::text( $row, 'state_before' );
		$event->state_after  = Cell::text( $row, 'state_after' );
		$event->news         = Cell::text( $row, 'news' );
		$event->shop_read    = Cell::number( $row, 'shop_read' );
		$event->erp_position = Cell::number( $row, 'erp_position' );
		$event->data         = Cell::perhaps_json( $row, 'data' );
		$event->note         = Cell::text( $row, 'note' );
		return $event;
	}
}
