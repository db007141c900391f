<?php
/**
 * A staged snapshot against what stands, whole.
 *
 * Decides which rows the core need not be asked about: those that say of a claim what stands already, at its place or
 * behind it. The core would let each of them in and change nothing but the claim's place, which is read from the staged
 * row itself (ClaimTable::standing). Every other row is put to the core by itself. Tests put both to the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Compares staged rows with claims, in the database.
 */
final class SnapshotComparison {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A comparison.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Rows that the core has to be asked about, in the order in which they came. One call looks at a bounded number
	 * of rows, of which few or none may differ.
	 *
	 * @param FeedRunRow $run          The run of a complete snapshot, with its place: as_of, received_at and sequence.
	 * @param int        $after        Only rows behind this place.
	 * @param int        $to           Only rows up to this place.
	 * @param int        $limit        How many at most.
	 * @param int        $tolerance_ms How far the ERP's clock may be ahead of ours.
	 * @return StagedRow[]
	 */
	public function differing( FeedRunRow $run, int $after, int $to, int $limit, int $tolerance_ms ): array {
		$rows = $this->find( 's.*', 's.place > %d AND s.place <= %d', array( $after, $to ), 's.place', $run, $limit, $tolerance_ms );
		return array_map( array( StagedRow::class, 'from_database' ), $rows );
	}

	/**
	 * Items of which the core has to be asked about some row, in the order of their keys. Where figures of several locations
	 * are summed, all rows of an item are taken in together.
	 *
	 * @param FeedRunRow  $run          The run of a complete snapshot, with its place.
	 * @param string      $after        Only items behind this one.
	 * @param string|null $to           Only items up to this one; null for all.
	 * @param int         $limit        How many at most.
	 * @param int         $tolerance_ms How far the ERP's clock may be ahead of ours.
	 * @return string[]
	 */
	public function differing_items( FeedRunRow $run, string $after, ?string $to, int $limit, int $tolerance_ms ): array {
		$rows = null === $to
			? $this->find( 'DISTINCT s.item', 's.item > %s', array( $after ), 's.item', $run, $limit, $tolerance_ms )
			: $this->find( 'DISTINCT s.item', 's.item > %s AND s.item <= %s', array( $after, $to ), 's.item', $run, $limit, $tolerance_ms );
		return array_map(
			static function ( array $row ): string {
				return Cell::text( $row, 'item' );
			},
			$rows
		);
	}

	/**
	 * Rows that the core has to be asked about.
	 *
	 * @param string          $columns      What is read of the row `s`.
	 * @param string          $part         Condition on `s`: which part of the run.
	 * @param list<int|string> $values       Its values.
	 * @param string          $order        Column.
	 * @param FeedRunRow      $run          The run.
	 * @param int             $limit        How many at most.
	 * @param int             $tolerance_ms How far the ERP's clock may be ahead of ours.
	 * @return array<int, array<string, string|null>>
	 */
	private function find( string $columns, string $part, array $values, string $order, FeedRunRow $run, int $limit, int $tolerance_ms ): array {
		return $this->database->rows(
			"SELECT {$columns} FROM %i s JOIN %i f ON f.id = %d
			LEFT JOIN %i c ON c.location_id = s.location_id AND c.item = s.item
			LEFT JOIN %i v ON v.location_id = c.location_id AND v.epoch = c.epoch
			WHERE s.run_id = %d AND {$part} AND NOT COALESCE( " . self::says_the_same() . ", 0 )
			ORDER BY {$order} LIMIT %d",
			array_merge(
				array( $this->database->table( 'staged' ), $this->database->table( 'feed' ), $run->feed_id, $this->database->table( 'claim' ), $this->database->table( 'feed_coverage' ), $run->id ),
				$values,
				array( $run->epoch, $tolerance_ms, $this->database->table( 'staged' ), $run->id, $run->sequence, $run->sequence, $run->as_of, $limit )
			)
		);
	}

	/**
	 * Whether a staged row `s` changes nothing of its claim `c` but the place. A null among its parts counts as no.
	 *
	 * The row is readable, in a declared unit, of the present epoch of the feed `f` and not ahead of our clock; the claim
	 * is not stopped, and no row of it waits. The row stands at the claim's place or behind it, or it would be late: also
	 * where that is the place of a row of the last snapshot in `v`, or, of a claim of 0, that of the whole snapshot. And
	 * this snapshot will be the last one, or nobody would read the row's place.
	 */
	private static function says_the_same(): string {
		return '( s.readable = 1 AND s.unit_known = 1 AND s.figure <=> c.figure AND s.status = c.status
			AND c.as_of IS NOT NULL AND c.unit_known = 1 AND c.missing_since IS NULL AND c.stopped_as_of IS NULL AND c.waiting_as_of IS NULL
			AND c.epoch = %d AND c.feed_id = f.id AND s.as_of >= COALESCE( f.epoch_since, s.as_of ) AND s.as_of <= s.received_at + %d
			AND ' . Place::at_or_past( 's.as_of', 's.sequence', 'c.as_of', 'c.sequence' ) . '
			AND NOT EXISTS ( SELECT 1 FROM %i a FORCE INDEX ( item ) WHERE a.run_id = v.snapshot_run AND a.location_id = s.location_id AND a.item = s.item
				AND ' . self::confirms( 'a' ) . ' AND NOT ' . Place::at_or_past( 's.as_of', 's.sequence', 'a.as_of', 'a.sequence' ) . ' )
			AND ( NOT c.figure <=> 0 OR v.snapshot_as_of IS NULL OR ' . Place::at_or_past( 's.as_of', 's.sequence', 'v.snapshot_as_of', 'v.snapshot_sequence' ) . ' )
			AND ( v.pending_run IS NULL OR v.pending_run = %d )
			AND ( v.snapshot_as_of IS NULL OR ' . Place::at_or_past( '%d', '%d', 'v.snapshot_as_of', 'v.snapshot_sequence' ) . ' ) )';
	}

	/**
	 * Whether a row of a snapshot that is certain says what its claim `c` says: then its place is the claim's.
	 *
	 * @param string $row Its alias.
	 */
	public static function confirms( string $row ): string {
		return "{$row}.readable = 1 AND {$row}.unit_known = 1 AND {$row}.figure <=> c.figure AND {$row}.status = c.status";
	}
}
