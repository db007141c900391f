<?php
/**
 * Rows of a snapshot on their way into Intake, whichever transport brings them.
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
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Stages the rows of one snapshot.
 */
final class Staging {

	const LISTED_MAX = 100;
	const CHUNK      = 500;

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
	 * Claims that wait for the next write.
	 *
	 * @var list<array<string, mixed>>
	 */
	private $claims = array();

	/**
	 * Rows that cannot be read and wait for the next write.
	 *
	 * @var list<array{line: int, code: string, path: string, excerpt: string}>
	 */
	private $refusals = array();

	/**
	 * How many rows were read so far.
	 *
	 * @var array{read: int, elsewhere: int, skipped: int}
	 */
	private $notes = array(
		'read'      => 0,
		'elsewhere' => 0,
		'skipped'   => 0,
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
	 * Rows that wait.
	 *
	 * @var Intake
	 */
	private $intake;

	/**
	 * A staging.
	 *
	 * @param Intake           $intake      Rows that wait.
	 * @param FeedRefusalTable $refused     Rows that cannot be read.
	 * @param FeedRunTable     $runs        Runs.
	 * @param Mapping          $mapping     How rows are written.
	 * @param string           $location    The location that the settings choose; empty for what the mapping says.
	 * @param FeedRunRow       $run         The snapshot's run.
	 * @param bool             $is_skipping Whether rows that cannot be read are left out.
	 */
	public function __construct( Intake $intake, FeedRefusalTable $refused, FeedRunTable $runs, Mapping $mapping, string $location, FeedRunRow $run, bool $is_skipping ) {
		$this->intake      = $intake;
		$this->refused     = $refused;
		$this->runs        = $runs;
		$this->reader      = new RowReader( $mapping, '' === $location ? $mapping->locations() : array( $location ) );
		$this->run         = $run;
		$this->is_skipping = $is_skipping;
		$this->at          = $mapping->is_json() ? 'row' : 'line';
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
		// A time of the row's own is stated by the ERP too; of two statements the older one counts.
		$is_own         = $claim['as_of'] !== $known['as_of'];
		$stated_at      = $is_own ? min( $claim['as_of'], $known['stated_at'] ?? $claim['as_of'] ) : $known['stated_at'];
		$this->add(
			array(
				'readable'    => true,
				'stated_at'   => $stated_at,
				'received_at' => $known['received_at'],
				'sequence'    => $known['sequence'],
			) + $claim
		);
	}

	/**
	 * How many rows were read.
	 */
	public function rows_read(): int {
		return $this->notes['read'];
	}

	/**
	 * What was read, for whoever has it read: `read`, `elsewhere`, `skipped`, and `bad` with the first of those.
	 *
	 * @return array{read: int, elsewhere: int, skipped: int, bad: list<array<string, int|string>>}
	 */
	public function notes(): array {
		return $this->notes + array( 'bad' => $this->bad );
	}

	/**
	 * Writes what waits.
	 */
	public function write(): void {
		$this->intake->add( (string) $this->run->id, $this->claims );
		$this->refused->add( $this->run->id, $this->refusals );
		$this->runs->write( $this->run, Moment::now() );
		$this->claims   = array();
		$this->refusals = array();
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
		$this->run->sent_at = $sent_at;
		$this->run->gapless = $is_gapless;
		$this->run->counts  = $notes + $this->notes;
		$this->write();
		if ( $this->notes['read'] === $this->notes['elsewhere'] + $this->notes['skipped'] ) {
			throw new FeedError( 'snapshot_empty', __( 'The ERP\'s list names no item at all. A catalogue does not vanish at once: nothing was changed.', 'stock-truth' ) );
		}
	}

	/**
	 * Has a claim wait for the next write.
	 *
	 * @param array<string, mixed> $claim By the columns of Intake.
	 */
	private function add( array $claim ): void {
		$this->claims[] = $claim;
		if ( self::CHUNK === count( $this->claims ) ) {
			$this->write();
		}
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
		if ( '' !== $bad->item() ) {
			$this->add(
				array(
					'item'        => $bad->item(),
					'figure'      => null,
					'status'      => 'active',
					'readable'    => false,
					'unit_known'  => true,
					'as_of'       => $this->reader->as_of( $row ) ?? $known['as_of'] ?? $known['received_at'],
					'stated_at'   => $known['stated_at'],
					'received_at' => $known['received_at'],
					'sequence'    => $known['sequence'],
				)
			);
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
