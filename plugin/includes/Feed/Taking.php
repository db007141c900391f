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

use StockTruth\Demand\Acknowledgement;
use StockTruth\Engine\Engine;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedState;
use StockTruth\Ledger\Intake;
use StockTruth\Ledger\Observations;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * One snapshot on its way into the ledger.
 */
final class Taking {

	const BATCH = 250;

	/**
	 * The snapshot's run.
	 *
	 * @var string
	 */
	private $run;

	/**
	 * When it was asked for.
	 *
	 * @var int
	 */
	private $sent_at;

	/**
	 * Whether its sequence numbers leave none out.
	 *
	 * @var bool
	 */
	private $is_gapless;

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
		'rows'             => 0,
		'accepted'         => 0,
		'acceptedAfterGap' => 0,
		'duplicate'        => 0,
		'late'             => 0,
		'conflict'         => 0,
		'witness'          => 0,
		'unknownUnit'      => 0,
		'clock_ahead'      => 0,
		'unknown_figures'  => 0,
		'changed'          => 0,
	);

	/**
	 * A snapshot that is complete and waits.
	 *
	 * @param string $run        Its run.
	 * @param int    $sent_at    When it was asked for.
	 * @param bool   $is_gapless Whether its sequence numbers leave none out.
	 */
	public function __construct( string $run, int $sent_at, bool $is_gapless ) {
		$this->run        = $run;
		$this->sent_at    = $sent_at;
		$this->is_gapless = $is_gapless;
		$this->rate       = new SalesRate();
	}

	/**
	 * Takes all of it in.
	 *
	 * @param string $lock Proof that this poll is the one in flight.
	 * @return array<string, int> What became of the rows, `repeated` ones, and `missing`: pools that it did not name.
	 */
	public function all( string $lock ): array {
		$after = 0;
		while ( array() !== ( $claims = Intake::rows( $this->run, $after, self::BATCH ) ) ) { // phpcs:ignore -- reads until there is no more.
			FeedState::renew_lock( $lock );
			$after = end( $claims )['id'];
			$ids   = Observations::ensure( array_column( $claims, 'item' ) );
			$done  = Database::transaction(
				function () use ( $claims, $ids ): array {
					return $this->batch( $claims, Observations::lock( array_values( $ids ) ), $ids );
				}
			);
			foreach ( $done as $name => $count ) {
				$this->summary[ $name ] += $count;
			}
		}
		$repeated = Intake::repeated( $this->run );
		return $this->summary + array(
			'repeated' => $repeated,
			// A snapshot that names items twice may have left others out by the same accident.
			'missing' => 0 === $repeated ? Observations::mark_missing( $this->run ) : 0,
		);
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
		$pools             = Acknowledgement::refresh( $pools );
		foreach ( $pools as $id => $pool ) {
			$pools[ $id ]['fresh_until'] = $this->fresh_until( $pool );
		}
		Observations::store( array_values( $pools ) );
		return $counts;
	}

	/**
	 * Puts one claim to the core.
	 *
	 * @param array              $claim  Row of Intake.
	 * @param array              $pool   Its pool.
	 * @param array<string, int> $counts Receives what became of it.
	 * @return array The pool after it.
	 */
	private function take( array $claim, array $pool, array &$counts ): array {
		$answer = Engine::instance()->ask(
			'admit',
			array(
				'toleranceMs' => Settings::current()->policy()['clockToleranceMs'],
				'unitKnown'   => $claim['unit_known'],
				'gapless'     => $this->is_gapless,
				'current'     => null === $pool['as_of'] ? null : self::claim( $pool ),
				'claim'       => self::claim( $claim ),
			)
		);
		++$counts['rows'];
		++$counts[ $answer['admission'] ];
		$counts['clock_ahead']     += (int) $answer['clockAhead'];
		$counts['unknown_figures'] += (int) ( null === $claim['figure'] );
		if ( null !== $answer['current'] ) {
			$pool['figure']      = $answer['current']['figure'];
			$pool['status']      = $answer['current']['status'];
			$pool['as_of']       = $answer['current']['asOf'];
			$pool['received_at'] = $answer['current']['receivedAt'];
			$pool['sequence']    = $answer['current']['sequence'];
		}
		if ( ! in_array( $answer['admission'], array( 'late', 'witness' ), true ) ) {
			// A claim that was not let in says nothing of the unit either.
			$pool['unit_known'] = $claim['unit_known'];
		}
		$pool['missing']    = false;
		$pool['seen_run']   = $this->run;
		if ( $answer['confirms'] ) {
			$pool['confirmed_through'] = $this->confirmed( $pool['confirmed_through'], $claim['stated_at'] );
		}
		return $pool;
	}

	/**
	 * A row by the names of the layout's claim.
	 *
	 * @param array $row Of Intake or of the ledger.
	 */
	private static function claim( array $row ): array {
		return array(
			'figure'     => $row['figure'],
			'status'     => $row['status'],
			'asOf'       => $row['as_of'],
			'receivedAt' => $row['received_at'],
			'sequence'   => $row['sequence'],
		);
	}

	/**
	 * Up to when a pool is confirmed after this poll. Asked once for all pools that stand alike.
	 *
	 * @param int|null $confirmed   Up to when it was.
	 * @param int|null $stated_at   What the ERP states for its answer.
	 */
	private function confirmed( ?int $confirmed, ?int $stated_at ): ?int {
		$key = 'confirm|' . $confirmed . '|' . $stated_at;
		if ( ! array_key_exists( $key, $this->answers ) ) {
			$this->answers[ $key ] = Engine::instance()->ask(
				'confirm',
				array(
					'confirmed' => $confirmed,
					'sentAt'    => $this->sent_at,
					'statedAt'  => $stated_at,
					'complete'  => true,
					'unbroken'  => true,
				)
			)['confirmed'];
		}
		return $this->answers[ $key ];
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
			$this->answers[ $key ] = Engine::instance()->ask(
				'decide',
				array(
					'now'    => $this->sent_at,
					'step'   => 'browse',
					'policy' => Settings::current()->policy(),
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
