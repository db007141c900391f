<?php
/**
 * Rows of a snapshot on their way into the ledger, whichever transport brings them.
 *
 * Decides what becomes of rows that cannot be read, and when there is nothing to take in. What a row says
 * is for RowReader.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Ledger\StagedTable;

defined( 'ABSPATH' ) || exit;

/**
 * Stages the rows of one snapshot.
 */
final class Staging {

	const LISTED_MAX = 100;
	const CHUNK      = 500;

	/** How often a run says that it goes on. */
	const RENEWED_MS = 5000;

	/**
	 * Reads rows.
	 *
	 * @var RowReader
	 */
	private $reader;

	/**
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * Whether rows that cannot be read are left out; else they refuse the snapshot.
	 *
	 * @var bool
	 */
	private $is_skipping;

	/**
	 * What a row's place is called: `line` or `row`.
	 *
	 * @var string
	 */
	private $at;

	/**
	 * Adds up rows of one item; null where each row is a figure.
	 *
	 * @var Sums|null
	 */
	private $sums;

	/**
	 * Rows that wait for the next write.
	 *
	 * @var StagedRow[]
	 */
	private $rows = array();

	/**
	 * Rows that cannot be read and wait for the next write.
	 *
	 * @var list<array{line: int, code: string, path: string, excerpt: string}>
	 */
	private $refusals = array();

	/**
	 * How many rows were read so far; of these, how many are of another location, cannot be read, have no figure, and say
	 * by themselves when they were read.
	 *
	 * @var array{read: int, elsewhere: int, skipped: int, unknown_figures: int, own_times: int}
	 */
	private $notes = array(
		'read'            => 0,
		'elsewhere'       => 0,
		'skipped'         => 0,
		'unknown_figures' => 0,
		'own_times'       => 0,
	);

	/**
	 * The first rows that cannot be read.
	 *
	 * @var list<array<string, int|string>>
	 */
	private $bad = array();

	/**
	 * Rows that cannot be read, as they are kept.
	 *
	 * @var FeedRefusalTable
	 */
	private $refused;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

	/**
	 * The location that rows are of.
	 *
	 * @var int
	 */
	private $location_id;

	/**
	 * A staging.
	 *
	 * @param StagedTable      $staged      Staged rows.
	 * @param FeedRefusalTable $refused     Rows that cannot be read.
	 * @param FeedRunTable     $runs        Runs.
	 * @param RowReader        $reader      Reads rows.
	 * @param int              $location_id The location that rows are of.
	 * @param FeedRunRow       $run         The snapshot's run.
	 * @param bool             $is_skipping Whether rows that cannot be read are left out.
	 * @param string           $at          What a row's place is called: `line` or `row`.
	 * @param Sums|null        $sums        Adds up rows of one item; null where each row is a figure.
	 */
	public function __construct( StagedTable $staged, FeedRefusalTable $refused, FeedRunTable $runs, RowReader $reader, int $location_id, FeedRunRow $run, bool $is_skipping, string $at, ?Sums $sums = null ) {
		$this->sums        = $sums;
		$this->staged      = $staged;
		$this->refused     = $refused;
		$this->runs        = $runs;
		$this->reader      = $reader;
		$this->location_id = $location_id;
		$this->run         = $run;
		$this->is_skipping = $is_skipping;
		$this->at          = $at;
	}

	/**
	 * Stages one row.
	 *
	 * @param Row $row   Row.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int} $known What is known of all rows that came with it: `as_of` (when they were read, or null),
	 *                     `stated_at` (what of that the ERP states, or null), `sequence`, `received_at`.
	 * @throws FeedError Where the rows are of several locations.
	 */
	public function take( Row $row, array $known ): void {
		++$this->notes['read'];
		if ( null === $this->run->as_of ) {
			// Pages are read one after another: what the first one says holds for all.
			$this->run->as_of       = $known['as_of'] ?? $known['received_at'];
			$this->run->received_at = $known['received_at'];
			$this->run->sequence    = $known['sequence'];
		}
		try {
			$claim = $this->reader->read( $row, $known['as_of'] );
		} catch ( BadRow $bad ) {
			$this->skip( $bad, $row, $known );
			return;
		}
		if ( null === $claim ) {
			++$this->notes['elsewhere'];
			return;
		}
		if ( $this->reader->locations_met() > 1 ) {
			throw Mapping::several_locations();
		}
		if ( null === $this->sums ) {
			$this->stage( $claim, $known );
			return;
		}
		try {
			$this->sums->take( $claim );
		} catch ( BadRow $bad ) {
			$this->skip( $bad, $row, $known );
		}
	}

	/**
	 * Has a claim wait for the next write.
	 *
	 * @param array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string} $claim The claim.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int} $known As take() is given it.
	 */
	private function stage( array $claim, array $known ): void {
		$staged             = new StagedRow();
		$staged->item       = $claim['item'];
		$staged->figure     = $claim['figure'];
		$staged->status     = $claim['status'];
		$staged->unit_known = $claim['unit_known'];
		$staged->as_of      = $claim['as_of'];
		// A time of the row's own is stated by the ERP too.
		$is_own = $claim['as_of'] !== $known['as_of'];
		$this->stated( $known['stated_at'] );
		$this->stated( $is_own ? $claim['as_of'] : null );
		$this->notes['own_times']       += (int) $is_own;
		$this->notes['unknown_figures'] += (int) ( null === $claim['figure'] );
		$this->add( $staged, $known );
	}

	/**
	 * How many rows were read.
	 */
	public function rows_read(): int {
		return $this->notes['read'];
	}

	/**
	 * What was read, for whoever has it read: `read`, `elsewhere`, `skipped`, `unknown_figures`, `own_times`, and `bad` with
	 * the first of those that were skipped.
	 *
	 * @return array{read: int, elsewhere: int, skipped: int, unknown_figures: int, own_times: int, bad: list<array<string, int|string>>}
	 */
	public function notes(): array {
		return $this->notes + array( 'bad' => $this->bad );
	}

	/**
	 * Writes what waits, and says from time to time that the run goes on.
	 */
	public function write(): void {
		$this->staged->add( $this->run->id, $this->rows );
		$this->refused->add( $this->run->id, $this->refusals );
		$this->rows     = array();
		$this->refusals = array();
		$now            = Moment::now();
		if ( $now + FeedRunTable::LOCK_MS - $this->run->lock_until > self::RENEWED_MS ) {
			$this->runs->write( $this->run, $now );
		}
	}

	/**
	 * Refuses a snapshot that has rows which cannot be read, where they are not to be left out.
	 *
	 * @throws FeedError Where it has.
	 */
	public function must_be_readable(): void {
		if ( $this->is_skipping || 0 === $this->notes['skipped'] ) {
			return;
		}
		$this->refused->add( $this->run->id, $this->refusals );
		$first = $this->bad[0];
		throw new FeedError(
			'rows_malformed',
			sprintf(
				/* translators: 1: rows that cannot be read, 2: rows read, 3: such as "line", 4: its number, 5: column, 6: code. */
				__( '%1$d of %2$d rows cannot be read, the first at %3$s %4$d, %5$s (%6$s). Nothing was changed.', 'stock-truth' ),
				$this->notes['skipped'],
				$this->notes['read'],
				$this->at,
				$first[ $this->at ],
				'' === $first['path'] ? 'row' : $first['path'],
				$first['code']
			)
		);
	}

	/**
	 * Writes the rest, with what was read for the summary, and refuses a snapshot that names no item.
	 *
	 * @param int                       $sent_at    When it was asked for.
	 * @param bool                      $is_gapless Whether its sequence numbers leave none out.
	 * @param array<string, int|string> $notes      For the summary, beside what was read.
	 * @throws FeedError Where nothing may be taken in.
	 */
	public function finish( int $sent_at, bool $is_gapless, array $notes ): void {
		$this->must_be_readable();
		foreach ( null === $this->sums ? array() : $this->sums->claims() as $claim ) {
			$this->stage( $claim, array( 'as_of' => $this->run->as_of, 'stated_at' => $this->run->stated_at, 'sequence' => $this->run->sequence, 'received_at' => (int) $this->run->received_at ) );
		}
		$this->run->sent_at = $sent_at;
		$this->run->gapless = $is_gapless;
		$this->run->counts  = $notes + $this->notes;
		$this->write();
		$this->runs->write( $this->run, Moment::now() );
		if ( $this->notes['read'] === $this->notes['elsewhere'] + $this->notes['skipped'] ) {
			throw new FeedError( 'snapshot_empty', __( 'The ERP\'s list names no item at all. A catalogue does not vanish at once: nothing was changed.', 'stock-truth' ) );
		}
	}

	/**
	 * Has a row wait for the next write.
	 *
	 * @param StagedRow $row The row.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int} $known As take() is given it.
	 */
	private function add( StagedRow $row, array $known ): void {
		$row->place       = ++$this->run->staged_to;
		$row->location_id = $this->location_id;
		$row->received_at = $known['received_at'];
		$row->sequence    = $known['sequence'];
		$this->rows[]     = $row;
		if ( self::CHUNK === count( $this->rows ) ) {
			$this->write();
		}
	}

	/**
	 * Notes a time that the ERP states; of several the oldest one counts for all, because they are confirmed as one.
	 *
	 * @param int|null $at UTC milliseconds; null where it states none.
	 */
	private function stated( ?int $at ): void {
		$this->run->stated_at = null === $at ? $this->run->stated_at : min( $at, $this->run->stated_at ?? $at );
	}

	/**
	 * Notes a row that cannot be read. Where it names its item, it keeps its place: what the ERP says there is
	 * not known, so the item is not confirmed past it.
	 *
	 * @param BadRow $bad   What is wrong.
	 * @param Row    $row   The row.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int} $known As take() is given it.
	 */
	private function skip( BadRow $bad, Row $row, array $known ): void {
		++$this->notes['skipped'];
		$this->stated( $known['stated_at'] );
		if ( '' !== $bad->item() ) {
			$unread           = new StagedRow();
			$unread->item     = $bad->item();
			$unread->readable = false;
			$unread->as_of    = $this->reader->as_of( $row ) ?? $known['as_of'] ?? $known['received_at'];
			$this->add( $unread, $known );
		}
		// A page's rows count from its own beginning; the list is one.
		$at = 'row' === $this->at ? $this->notes['read'] - 1 : $row->at();
		if ( $this->notes['skipped'] <= FeedRefusalTable::MOST_OF_A_RUN ) {
			$this->refusals[] = array(
				'line'    => $at,
				'code'    => $bad->code_name(),
				'path'    => $bad->column(),
				'excerpt' => $row->excerpt(),
			);
		}
		if ( count( $this->bad ) < self::LISTED_MAX ) {
			$this->bad[] = array(
				$this->at => $at,
				'path'    => $bad->column(),
				'code'    => $bad->code_name(),
			);
		}
	}
}
