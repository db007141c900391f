<?php
/**
 * Where the rows of one snapshot wait until it is whole.
 *
 * Decides that the end of a page and how far its run came are written together, so that a run which was killed goes on at
 * its next page: rows behind the place that the run states are those of a page that was broken off.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;
use StockTruth\Ledger\StagedTable;

defined( 'ABSPATH' ) || exit;

/**
 * Writes staged and refused rows.
 */
final class StagingStore implements StagingSink {

	const CHUNK = 500;

	/** How often a run says that it goes on. */
	const RENEWED_MS = 5000;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Staged rows.
	 *
	 * @var StagedTable
	 */
	private $staged;

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
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * Rows that wait for the next write.
	 *
	 * @var StagedRow[]
	 */
	private $rows = array();

	/**
	 * Rows that cannot be read and wait for the end of their page.
	 *
	 * @var list<array{line: int, code: string, path: string, excerpt: string}>
	 */
	private $refusals = array();

	/**
	 * A store.
	 *
	 * @param Database         $database The database.
	 * @param StagedTable      $staged   Staged rows.
	 * @param FeedRefusalTable $refused  Rows that cannot be read.
	 * @param FeedRunTable     $runs     Runs.
	 * @param FeedRunRow       $run      The snapshot's run.
	 */
	public function __construct( Database $database, StagedTable $staged, FeedRefusalTable $refused, FeedRunTable $runs, FeedRunRow $run ) {
		$this->database = $database;
		$this->staged   = $staged;
		$this->refused  = $refused;
		$this->runs     = $runs;
		$this->run      = $run;
	}

	/**
	 * Drops what a page left behind that was broken off.
	 */
	public function begin(): void {
		$this->staged->drop_behind( $this->run->id, $this->run->staged_to );
	}

	/**
	 * Has a row wait, at the next place of its run.
	 *
	 * @param StagedRow $row The row; receives its place.
	 */
	public function add( StagedRow $row ): void {
		$row->place   = ++$this->run->staged_to;
		$this->rows[] = $row;
		if ( self::CHUNK === count( $this->rows ) ) {
			$this->staged->add( $this->run->id, $this->rows );
			$this->rows = array();
			$this->renew();
		}
	}

	/**
	 * Keeps a row that cannot be read.
	 *
	 * @param array{line: int, code: string, path: string, excerpt: string} $refusal As FeedRefusalTable keeps it.
	 */
	public function refuse( array $refusal ): void {
		if ( count( $this->refusals ) < FeedRefusalTable::MOST_OF_A_RUN ) {
			$this->refusals[] = $refusal;
		}
	}

	/**
	 * Writes what waits and how far the run came, together.
	 */
	public function end_page(): void {
		$revision = $this->run->revision;
		$this->database->transaction_of_ours(
			function () use ( $revision ): void {
				// It may run again: what the first attempt wrote was taken back.
				$this->run->revision = $revision;
				$this->staged->add( $this->run->id, $this->rows );
				$this->refused->add( $this->run->id, $this->refusals );
				$this->runs->write( $this->run, Moment::now() );
			}
		);
		$this->rows     = array();
		$this->refusals = array();
	}

	/**
	 * Keeps rows that cannot be read of a snapshot that is refused for them.
	 */
	public function keep_refusals(): void {
		$this->refused->add( $this->run->id, $this->refusals );
		$this->refusals = array();
	}

	/**
	 * Says from time to time that the run goes on.
	 */
	public function renew(): void {
		$now = Moment::now();
		if ( $now + FeedRunTable::LOCK_MS - $this->run->lock_until > self::RENEWED_MS ) {
			$this->runs->renew( $this->run, $now );
		}
	}
}
