<?php
/**
 * Takes a complete snapshot in.
 *
 * Decides nothing about claims: each is put to the core, and what the core lets stand is written.
 * Batches are transactions of their own, so that checkouts wait for a batch and not for a snapshot; a
 * snapshot whose taking was broken off is finished by the next poll, for its rows wait until then.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\Reflection;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Observations;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * One snapshot on its way into the ledger.
 */
final class Taking {

	const BATCH = 250;

	/**
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * Puts its rows to the core.
	 *
	 * @var Admission
	 */
	private $admission;

	/**
	 * How fast items sell.
	 *
	 * @var SalesRate
	 */
	private $rate;

	/**
	 * Answers that are the same for many rows.
	 *
	 * @var array<string, int|null>
	 */
	private $answers = array();

	/**
	 * What became of the rows.
	 *
	 * @var array<string, int>
	 */
	private $summary = array(
		'rows'            => 0,
		'refused'         => 0,
		'unknownUnit'     => 0,
		'witness'         => 0,
		'late'            => 0,
		'duplicate'       => 0,
		'conflict'        => 0,
		'accepted'        => 0,
		'waits'           => 0,
		'unchanged'       => 0,
		'missing'         => 0,
		'zeroed'          => 0,
		'clock_ahead'     => 0,
		'restarted'       => 0,
		'unknown_figures' => 0,
		'changed'         => 0,
	);

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

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
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * What the ERP's figure reflects.
	 *
	 * @var Reflection
	 */
	private $reflection;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * A snapshot that is complete and waits.
	 *
	 * @param Database      $database     The database.
	 * @param Engine        $engine       The rules.
	 * @param FeedRunTable  $runs         Runs.
	 * @param Intake        $intake       Rows that wait.
	 * @param Observations  $observations The ledger's pools.
	 * @param Reflection    $reflection   What the ERP's figure reflects.
	 * @param SettingsStore $settings     The settings.
	 * @param Admission     $admission    Puts its rows to the core.
	 * @param SalesRate     $rate         How fast items sell.
	 * @param FeedRunRow    $run          Its run.
	 */
	public function __construct( Database $database, Engine $engine, FeedRunTable $runs, Intake $intake, Observations $observations, Reflection $reflection, SettingsStore $settings, Admission $admission, SalesRate $rate, FeedRunRow $run ) {
		$this->database     = $database;
		$this->engine       = $engine;
		$this->runs         = $runs;
		$this->intake       = $intake;
		$this->observations = $observations;
		$this->reflection   = $reflection;
		$this->settings     = $settings;
		$this->run          = $run;
		$this->admission    = $admission;
		$this->rate         = $rate;
	}

	/**
	 * Takes all of it in.
	 *
	 * @return array<string, int> What became of the rows, `repeated` ones, and `missing`: pools that it did not name.
	 */
	public function all(): array {
		$after = 0;
		while ( array() !== ( $claims = $this->intake->rows( (string) $this->run->id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$this->runs->write( $this->run, Moment::now() );
			$after = end( $claims )['id'];
			$ids   = $this->observations->ensure( array_column( $claims, 'item' ) );
			$done  = $this->database->transaction(
				function () use ( $claims, $ids ): array {
					return $this->batch( $claims, $this->observations->lock( array_values( $ids ) ), $ids );
				}
			);
			foreach ( $done as $name => $count ) {
				$this->summary[ $name ] += $count;
			}
		}
		$repeated = $this->intake->repeated( (string) $this->run->id );
		if ( 0 === $repeated ) {
			// A snapshot that names items twice may have left others out by the same accident.
			$this->leave_out();
		}
		return $this->summary + array( 'repeated' => $repeated );
	}

	/**
	 * Puts the items that the snapshot does not name to the core.
	 */
	private function leave_out(): void {
		$after = 0;
		while ( array() !== ( $ids = $this->observations->not_named( (string) $this->run->id, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			$this->runs->write( $this->run, Moment::now() );
			$after                     = end( $ids );
			$this->summary['missing'] += $this->database->transaction(
				function () use ( $ids ): int {
					$newly = 0;
					$pools = array();
					foreach ( $this->observations->lock( $ids ) as $id => $pool ) {
						$answer           = $this->admission->ask_of_omission( $pool );
						$is_missing       = 'missing' === $answer['admission'];
						$newly           += (int) ( $is_missing && ! $pool['missing'] );
						$after            = Admission::standing( $pool, $answer );
						$after['missing'] = $is_missing || $pool['missing'];
						if ( $after !== $pool ) {
							$pools[ $id ] = $after;
						}
					}
					$this->observations->store( array_values( $pools ) );
					return $newly;
				}
			);
		}
	}

	/**
	 * Takes one batch in, in a transaction that may run again.
	 *
	 * @param array[]            $claims Rows of Intake.
	 * @param array<int, array>  $pools  Their pools, locked.
	 * @param array<string, int> $ids    Pool ids by item.
	 * @return array<string, int> Counts to add to the summary.
	 */
	private function batch( array $claims, array $pools, array $ids ): array {
		$before = $pools;
		$counts = array_fill_keys( array_keys( $this->summary ), 0 );
		foreach ( $claims as $claim ) {
			$id           = $ids[ $claim['item'] ];
			$pools[ $id ] = $this->take( $claim, $pools[ $id ], $counts );
		}
		$changed = array();
		foreach ( $pools as $id => $pool ) {
			if ( self::says_otherwise( $before[ $id ], $pool ) ) {
				$pools[ $id ]['project_due'] = true;
				$changed[ $id ]              = (string) $pool['item'];
			}
		}
		foreach ( $this->rate->of( array_values( $changed ) ) as $item => $rate ) {
			$pools[ $ids[ $item ] ]['sales_per_day'] = $rate;
		}
		$counts['changed'] = count( $changed );
		$pools             = $this->reflection->refresh( $pools );
		foreach ( $pools as $id => $pool ) {
			$pools[ $id ]['fresh_until'] = $this->fresh_until( $pool );
		}
		$this->observations->store( array_values( $pools ) );
		return $counts;
	}

	/**
	 * Puts one row to the core.
	 *
	 * @param array              $claim  Row of Intake.
	 * @param array              $pool   Its pool.
	 * @param array<string, int> $counts Receives what became of it.
	 * @return array The pool after it.
	 */
	private function take( array $claim, array $pool, array &$counts ): array {
		$answer = $this->admission->ask( $claim, $pool );
		++$counts['rows'];
		++$counts[ $answer['admission'] ];
		$counts['clock_ahead']     += (int) $answer['clockAhead'];
		$counts['restarted']       += (int) $answer['restarted'];
		$counts['unknown_figures'] += (int) ( $claim['readable'] && null === $claim['figure'] );
		$pool             = $this->admission->after( $pool, $claim, $answer );
		$pool['seen_run'] = (string) $this->run->id;
		return $pool;
	}

	/**
	 * Until when a pool's figure counts as fresh. Asked once for all pools that stand alike.
	 *
	 * @param array $pool Row of the ledger.
	 */
	private function fresh_until( array $pool ): ?int {
		$key = 'fresh|' . $pool['as_of'] . '|' . $pool['received_at'] . '|' . $pool['confirmed_through'];
		if ( ! array_key_exists( $key, $this->answers ) ) {
			if ( count( $this->answers ) > 5000 ) {
				$this->answers = array();
			}
			$this->answers[ $key ] = $this->engine->ask(
				'decide',
				array(
					'now'    => $this->run->sent_at,
					'step'   => 'browse',
					'policy' => $this->settings->current()->policy(),
					'pools'  => array( Observations::pool( $pool ) ),
					'lines'  => array(),
				)
			)['pools'][0]['freshUntil'];
		}
		return $this->answers[ $key ];
	}

	/**
	 * Whether a pool says something else than before that a listing may show.
	 *
	 * @param array $before Row before.
	 * @param array $after  Row after.
	 */
	private static function says_otherwise( array $before, array $after ): bool {
		return $before['figure'] !== $after['figure'] || $before['status'] !== $after['status']
			|| $before['unit_known'] !== $after['unit_known'] || ( null === $before['as_of'] ) !== ( null === $after['as_of'] );
	}
}
