<?php
/**
 * What is noted while the rows of one snapshot are read.
 *
 * Decides what is counted and which rows are listed. It stands in the run's counts, so that a run which was broken off goes
 * on counting.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRunRow;

defined( 'ABSPATH' ) || exit;

/**
 * Counts of one run: how many rows were read so far; of these, how many are of another location, cannot be read, do not
 * name their pool either, have no figure, and say by themselves when they were read.
 */
final class StagingNotes {

	const LISTED_MAX = 100;

	const COUNTED = array( 'read', 'elsewhere', 'skipped', 'nameless', 'unknown_figures', 'own_times' );

	/**
	 * The run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * What a row's place is called: `line` or `row`.
	 *
	 * @var string
	 */
	private $at;

	/**
	 * Counts by word.
	 *
	 * @var array<string, int>
	 */
	private $counts = array();

	/**
	 * The first rows that cannot be read.
	 *
	 * @var list<array<string, int|string>>
	 */
	private $bad = array();

	/**
	 * Notes, as far as the run has some.
	 *
	 * @param FeedRunRow $run The run.
	 * @param string     $at  What a row's place is called: `line` or `row`.
	 */
	public function __construct( FeedRunRow $run, string $at ) {
		$this->run = $run;
		$this->at  = $at;
		foreach ( self::COUNTED as $word ) {
			$count                 = $run->counts[ $word ] ?? 0;
			$this->counts[ $word ] = is_int( $count ) ? $count : 0;
		}
		$bad = $run->counts['bad'] ?? array();
		foreach ( is_array( $bad ) ? array_filter( $bad, 'is_array' ) : array() as $row ) {
			$this->bad[] = self::listed( $row );
		}
	}

	/**
	 * Counts a row.
	 *
	 * @param string $word One of COUNTED.
	 */
	public function count( string $word ): void {
		++$this->counts[ $word ];
	}

	/**
	 * How many rows were counted.
	 *
	 * @param string $word One of COUNTED.
	 */
	public function counted( string $word ): int {
		return $this->counts[ $word ];
	}

	/**
	 * Where the row is that was read last.
	 *
	 * @param Row $row Row.
	 */
	public function place( Row $row ): int {
		// A page's rows count from its own beginning; the list is one.
		return 'row' === $this->at ? $this->counts['read'] - 1 : $row->at();
	}

	/**
	 * Lists a row that cannot be read, as long as there are few.
	 *
	 * @param BadRow $bad What is wrong.
	 * @param int    $at  Of place().
	 */
	public function list_bad( BadRow $bad, int $at ): void {
		if ( count( $this->bad ) < self::LISTED_MAX ) {
			$this->bad[] = array(
				$this->at => $at,
				'path'    => $bad->column(),
				'code'    => $bad->code_name(),
			);
		}
	}

	/**
	 * The refusal of a snapshot with rows that cannot be read.
	 */
	public function refusal(): FeedError {
		$first = $this->bad[0];
		return new FeedError(
			'rows_malformed',
			sprintf(
				/* translators: 1: rows that cannot be read, 2: rows read, 3: such as "line", 4: its number, 5: column, 6: code. */
				__( '%1$d of %2$d rows cannot be read, the first at %3$s %4$d, %5$s (%6$s). Nothing was changed.', 'stock-truth' ),
				$this->counts['skipped'],
				$this->counts['read'],
				$this->at,
				$first[ $this->at ],
				'' === $first['path'] ? 'row' : $first['path'],
				$first['code']
			)
		);
	}

	/**
	 * Names of locations that were met where one at most may come.
	 *
	 * @return array<string, true>
	 */
	public function met(): array {
		$met = $this->run->counts['met'] ?? array();
		return array_fill_keys( array_map( 'strval', is_array( $met ) ? array_filter( $met, 'is_string' ) : array() ), true );
	}

	/**
	 * Writes everything into the run.
	 *
	 * @param string[] $met Names of locations that were met, where one at most may come.
	 */
	public function put( array $met ): void {
		$this->run->counts = array( 'met' => $met ) + $this->told() + $this->run->counts;
	}

	/**
	 * What was read, for whoever has it read: the counts, and `bad` with the first rows that were skipped.
	 *
	 * @return array<string, int|list<array<string, int|string>>>
	 */
	public function told(): array {
		return $this->counts + array( 'bad' => $this->bad );
	}

	/**
	 * A row of the list as it was written.
	 *
	 * @param array<array-key, mixed> $row Read back from JSON.
	 * @return array<string, int|string>
	 */
	private static function listed( array $row ): array {
		$listed = array();
		foreach ( $row as $name => $value ) {
			if ( is_int( $value ) || is_string( $value ) ) {
				$listed[ (string) $name ] = $value;
			}
		}
		return $listed;
	}
}
