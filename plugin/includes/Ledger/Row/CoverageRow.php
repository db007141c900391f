<?php
/**
 * One row of the table feed_coverage.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What a feed has told of one location in one epoch.
 */
final class CoverageRow {

	/** The location. */
	public int $location_id = 0;

	/** The feed's epoch. */
	public int $epoch = 0;

	/** The feed. */
	public int $feed_id = 0;

	/** The instant up to which it has told everything. */
	public ?int $confirmed_through = null;

	/** The last number without a gap before it. */
	public ?int $sequence = null;

	/** The last number that is known to be missing. */
	public ?int $gap_to = null;

	/** The highest number that was seen. */
	public ?int $seen_to = null;

	/** Whether it stands still until a complete snapshot. */
	public bool $stopped = false;

	/** The run of the last complete snapshot that was taken in. */
	public ?int $snapshot_run = null;

	/** Its place: the ERP's clock. */
	public ?int $snapshot_as_of = null;

	/** When it arrived. */
	public ?int $snapshot_received_at = null;

	/** The number that it includes. */
	public ?int $snapshot_sequence = null;

	/** The run of the snapshot that is being taken in. */
	public ?int $pending_run = null;

	/** Its place. */
	public ?int $pending_as_of = null;

	/** When it arrived. */
	public ?int $pending_received_at = null;

	/** The number that it includes. */
	public ?int $pending_sequence = null;

	/** Rises with every write; 0 before it is stored. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$coverage                       = new self();
		$coverage->location_id          = Cell::number( $row, 'location_id' );
		$coverage->epoch                = Cell::number( $row, 'epoch' );
		$coverage->feed_id              = Cell::number( $row, 'feed_id' );
		$coverage->confirmed_through    = Cell::perhaps( $row, 'confirmed_through' );
		$coverage->sequence             = Cell::perhaps( $row, 'sequence' );
		$coverage->gap_to               = Cell::perhaps( $row, 'gap_to' );
		$coverage->seen_to              = Cell::perhaps( $row, 'seen_to' );
		$coverage->stopped              = Cell::flag( $row, 'stopped' );
		$coverage->snapshot_run         = Cell::perhaps( $row, 'snapshot_run' );
		$coverage->snapshot_as_of       = Cell::perhaps( $row, 'snapshot_as_of' );
		$coverage->snapshot_received_at = Cell::perhaps( $row, 'snapshot_received_at' );
		$coverage->snapshot_sequence    = Cell::perhaps( $row, 'snapshot_sequence' );
		$coverage->pending_run          = Cell::perhaps( $row, 'pending_run' );
		$coverage->pending_as_of        = Cell::perhaps( $row, 'pending_as_of' );
		$coverage->pending_received_at  = Cell::perhaps( $row, 'pending_received_at' );
		$coverage->pending_sequence     = Cell::perhaps( $row, 'pending_sequence' );
		$coverage->revision             = Cell::number( $row, 'revision' );
		return $coverage;
	}
}
