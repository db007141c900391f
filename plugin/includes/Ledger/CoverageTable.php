<?php
/**
 * What feeds have told of their locations, once for all claims.
 *
 * Decides how coverage is locked and moved. How far it reaches is the core's to say (`confirm`).
 *
 * A complete snapshot that says of a claim what stands already writes nothing to the claim: from the moment when it is
 * certain to be taken in, its run stands here, and the place of its row counts as the claim's place where that is
 * older (ClaimTable::standing). So 100,000 confirmed rows cost a handful of writes, and a message that is older than
 * the snapshot's row is late all the same.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\CoverageRow;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_feed_coverage. Whoever admits single rows locks the pools first and then the coverage of
 * their locations, so that no snapshot becomes certain between what it reads and what it writes.
 */
final class CoverageTable {

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
	 * Makes rows for locations that have none in an epoch. Not to be called inside a transaction.
	 *
	 * @param int   $feed_id      Feed.
	 * @param int   $epoch        Its epoch.
	 * @param int[] $location_ids Its locations.
	 */
	public function ensure( int $feed_id, int $epoch, array $location_ids ): void {
		$missing = array_diff( $location_ids, array_keys( $this->of_feed( $feed_id, $epoch ) ) );
		$rows    = array();
		foreach ( $missing as $id ) {
			$rows[] = array( $id, $epoch, $feed_id );
		}
		( new Bulk( $this->database ) )->insert( $this->name(), array( 'location_id', 'epoch', 'feed_id' ), $rows, '', 'INSERT IGNORE' );
	}

	/**
	 * Coverage of every location of a feed.
	 *
	 * @param int $feed_id Feed.
	 * @param int $epoch   Its epoch.
	 * @return array<int, CoverageRow> By location.
	 */
	public function of_feed( int $feed_id, int $epoch ): array {
		return self::by_location( $this->database->rows( 'SELECT * FROM %i WHERE feed_id = %d AND epoch = %d ORDER BY location_id', array( $this->name(), $feed_id, $epoch ) ) );
	}

	/**
	 * Coverage of locations, locked until the transaction ends.
	 *
	 * @param int   $epoch        The feed's epoch.
	 * @param int[] $location_ids Locations.
	 * @return array<int, CoverageRow> By location.
	 */
	public function lock( int $epoch, array $location_ids ): array {
		if ( array() === $location_ids ) {
			return array();
		}
		sort( $location_ids );
		return self::by_location(
			$this->database->rows(
				'SELECT * FROM %i WHERE epoch = %d AND location_id IN ( ' . Database::places( $location_ids ) . ' ) ORDER BY location_id FOR UPDATE',
				array_merge( array( $this->name(), $epoch ), $location_ids )
			)
		);
	}

	/**
	 * Writes what the core says is covered after a poll.
	 *
	 * @param CoverageRow[] $rows As they were read, with new confirmed_through, sequence, gap_to, seen_to and stopped;
	 *                            receive their new revisions.
	 * @throws Conflict Where another poll has written meanwhile.
	 */
	public function write( array $rows ): void {
		$this->store( $rows, '' );
		foreach ( $rows as $row ) {
			++$row->revision;
		}
	}

	/**
	 * A complete snapshot is certain to be taken in: from now on, what is older than its row is late for every item of
	 * which it says what stands already.
	 *
	 * @param FeedRunRow $run          Its run, with its place: as_of, received_at and sequence.
	 * @param int[]      $location_ids The locations that it covers.
	 * @throws Conflict Where another snapshot of one of them is being taken in.
	 */
	public function begin_snapshot( FeedRunRow $run, array $location_ids ): void {
		$this->ensure( $run->feed_id, $run->epoch, $location_ids );
		$changed = $this->database->write(
			'UPDATE %i SET pending_run = %d, pending_as_of = %d, pending_received_at = %d, pending_sequence = %d, revision = revision + 1
			WHERE epoch = %d AND location_id IN ( ' . Database::places( $location_ids ) . ' ) AND ( pending_run IS NULL OR pending_run = %d )',
			array_merge(
				array( $this->name(), $run->id, $run->as_of, $run->received_at, $run->sequence, $run->epoch ),
				array_values( $location_ids ),
				array( $run->id )
			)
		);
		if ( count( $location_ids ) !== $changed ) {
			throw new Conflict( 'another snapshot of a location is being taken in' );
		}
	}

	/**
	 * A snapshot is taken in: it takes the place of the one before, unless that is the later one, and what the core says
	 * is covered after it is written.
	 *
	 * @param FeedRunRow    $run  Its run.
	 * @param CoverageRow[] $rows As write() takes them.
	 * @throws Conflict Where somebody else has written meanwhile.
	 */
	public function end_snapshot( FeedRunRow $run, array $rows ): void {
		$this->database->transaction(
			function () use ( $run, $rows ): void {
				$this->database->write(
					'UPDATE %i SET snapshot_run = pending_run, snapshot_as_of = pending_as_of, snapshot_received_at = pending_received_at, snapshot_sequence = pending_sequence
					WHERE pending_run = %d AND epoch = %d AND location_id IN ( ' . Database::places( $rows ) . ' ) AND ( snapshot_as_of IS NULL OR '
					. Place::at_or_past( 'pending_as_of', 'pending_sequence', 'snapshot_as_of', 'snapshot_sequence' ) . ' )',
					array_merge( array( $this->name(), $run->id, $run->epoch ), array_column( $rows, 'location_id' ) )
				);
				$this->store( $rows, ', pending_run = NULL, pending_as_of = NULL, pending_received_at = NULL, pending_sequence = NULL' );
			}
		);
		foreach ( $rows as $row ) {
			++$row->revision;
		}
	}

	/**
	 * Writes rows, each if it is still as it was read.
	 *
	 * @param CoverageRow[] $rows Rows as they were read, changed.
	 * @param string        $more What else is set.
	 * @throws Conflict Where one has changed meanwhile.
	 */
	private function store( array $rows, string $more ): void {
		foreach ( $rows as $row ) {
			$changed = $this->database->write(
				'UPDATE %i SET confirmed_through = %d, sequence = %d, gap_to = %d, seen_to = %d, stopped = %d' . $more . ', revision = revision + 1
				WHERE location_id = %d AND epoch = %d AND revision = %d',
				array( $this->name(), $row->confirmed_through, $row->sequence, $row->gap_to, $row->seen_to, $row->stopped, $row->location_id, $row->epoch, $row->revision )
			);
			if ( 1 !== $changed ) {
				throw new Conflict( "coverage of location {$row->location_id} changed while it was being changed" );
			}
		}
	}

	/**
	 * Typed rows.
	 *
	 * @param array<int, array<string, string|null>> $rows As the database gives them.
	 * @return array<int, CoverageRow>
	 */
	private static function by_location( array $rows ): array {
		$found = array();
		foreach ( $rows as $row ) {
			$coverage                        = CoverageRow::from_database( $row );
			$found[ $coverage->location_id ] = $coverage;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'feed_coverage' );
	}
}
