<?php
/**
 * One row of the table claim.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What a feed said last of an item in a location.
 */
final class ClaimRow {

	/** The location. */
	public int $location_id = 0;

	/** The ERP's key, byte by byte. */
	public string $item = '';

	/** The feed. */
	public int $feed_id = 0;

	/** The pool that the location's group has of the item. */
	public int $pool_id = 0;

	/** Ten-thousandths; null where the ERP has none. */
	public ?int $figure = null;

	/**
	 * The core's word.
	 *
	 * @var 'active'|'blocked'|'discontinued'
	 */
	public string $status = 'active';

	/** When the figure was read: the order time that the core told. Null where nothing was let in yet. */
	public ?int $as_of = null;

	/** Our clock when the claim arrived. */
	public ?int $received_at = null;

	/** The feed's sequence number. */
	public ?int $sequence = null;

	/** The feed's epoch when it was let in. */
	public int $epoch = 0;

	/** The ERP's clock at the figure's last rise. */
	public ?int $rose_at = null;

	/** Whether the unit of the last row is declared. */
	public bool $unit_known = true;

	/** Since when complete snapshots have left the item out; null where the last one had it. */
	public ?int $missing_since = null;

	/** Where the position stands still. */
	public ?int $stopped_through = null;

	/** The place of the row that stopped it; null where it goes on. */
	public ?int $stopped_as_of = null;

	/** That row's sequence number. */
	public ?int $stopped_sequence = null;

	/** The figure of a row that waits for a read of the orders. */
	public ?int $waiting_figure = null;

	/**
	 * Its status.
	 *
	 * @var 'active'|'blocked'|'discontinued'|null
	 */
	public ?string $waiting_status = null;

	/** When it was read; null where no row waits. */
	public ?int $waiting_as_of = null;

	/** When it arrived. */
	public ?int $waiting_received_at = null;

	/** Its sequence number. */
	public ?int $waiting_sequence = null;

	/** Up to when the location is confirmed in the claim's epoch. Read from feed_coverage and never stored here. */
	public ?int $confirmed_through = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it; confirmed_through where it was read too.
	 */
	public static function from_database( array $row ): self {
		$claim                      = new self();
		$claim->location_id         = Cell::number( $row, 'location_id' );
		$claim->item                = Cell::text( $row, 'item' );
		$claim->feed_id             = Cell::number( $row, 'feed_id' );
		$claim->pool_id             = Cell::number( $row, 'pool_id' );
		$claim->figure              = Cell::perhaps( $row, 'figure' );
		$claim->status              = Cell::word( $row, 'status', PoolRow::STATUSES );
		$claim->as_of               = Cell::perhaps( $row, 'as_of' );
		$claim->received_at         = Cell::perhaps( $row, 'received_at' );
		$claim->sequence            = Cell::perhaps( $row, 'sequence' );
		$claim->epoch               = Cell::number( $row, 'epoch' );
		$claim->rose_at             = Cell::perhaps( $row, 'rose_at' );
		$claim->unit_known          = Cell::flag( $row, 'unit_known' );
		$claim->missing_since       = Cell::perhaps( $row, 'missing_since' );
		$claim->stopped_through     = Cell::perhaps( $row, 'stopped_through' );
		$claim->stopped_as_of       = Cell::perhaps( $row, 'stopped_as_of' );
		$claim->stopped_sequence    = Cell::perhaps( $row, 'stopped_sequence' );
		$claim->waiting_figure      = Cell::perhaps( $row, 'waiting_figure' );
		$claim->waiting_status      = null === Cell::perhaps_text( $row, 'waiting_status' ) ? null : Cell::word( $row, 'waiting_status', PoolRow::STATUSES );
		$claim->waiting_as_of       = Cell::perhaps( $row, 'waiting_as_of' );
		$claim->waiting_received_at = Cell::perhaps( $row, 'waiting_received_at' );
		$claim->waiting_sequence    = Cell::perhaps( $row, 'waiting_sequence' );
		$claim->confirmed_through   = Cell::perhaps( $row, 'confirmed_through' );
		return $claim;
	}

	/**
	 * Values by column.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'location_id'         => $this->location_id,
			'item'                => Cell::key( $this->item, 400 ),
			'feed_id'             => $this->feed_id,
			'pool_id'             => $this->pool_id,
			'figure'              => $this->figure,
			'status'              => $this->status,
			'as_of'               => $this->as_of,
			'received_at'         => $this->received_at,
			'sequence'            => $this->sequence,
			'epoch'               => $this->epoch,
			'rose_at'             => $this->rose_at,
			'unit_known'          => $this->unit_known,
			'missing_since'       => $this->missing_since,
			'stopped_through'     => $this->stopped_through,
			'stopped_as_of'       => $this->stopped_as_of,
			'stopped_sequence'    => $this->stopped_sequence,
			'waiting_figure'      => $this->waiting_figure,
			'waiting_status'      => $this->waiting_status,
			'waiting_as_of'       => $this->waiting_as_of,
			'waiting_received_at' => $this->waiting_received_at,
			'waiting_sequence'    => $this->waiting_sequence,
		);
	}
}
