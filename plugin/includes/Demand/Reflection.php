<?php
/**
 * What of the shop's demand the ERP's figure reflects, written down.
 *
 * Decides nothing: it asks the core about each line and adds up. Runs under the pools' locks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Demand;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Brings lines and the U of their pools up to date.
 */
final class Reflection {

	/**
	 * Lines of placed orders.
	 *
	 * @var Demand
	 */
	private $demand_lines;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Demand        $demand_lines Lines of placed orders.
	 * @param Engine        $engine       The rules.
	 * @param Log           $log          Where faults are written.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Demand $demand_lines, Engine $engine, Log $log, SettingsStore $settings ) {
		$this->demand_lines = $demand_lines;
		$this->engine       = $engine;
		$this->log          = $log;
		$this->settings     = $settings;
	}

	/**
	 * Judges one line against its pool's confirmed position.
	 *
	 * @param array    $line     Of the ledger, with net, revisions and revised_at as they are now.
	 * @param int|null $position Of position().
	 * @return array The line with what it is judged to be.
	 */
	public function judge( array $line, ?int $position ): array {
		try {
			$answer = $this->engine->ask(
				'reflect',
				array(
					'now'       => Moment::now(),
					'contract'  => 'weak',
					'lagMs'     => $this->settings->current()->lag_ms(),
					'position'  => $position,
					'net'       => $line['net'],
					'changedAt' => $line['revised_at'],
					'reflected' => $line['reflected'],
					'revisions' => $line['revisions'],
				)
			);
		} catch ( Unavailable | Undecidable $error ) {
			$this->log->error( 'line_not_judged', $error );
			return self::unjudged( $line );
		}
		$line['reflected']       = $answer['reflected'];
		$line['in_flight']       = $answer['inFlight'];
		$line['already_counted'] = $answer['alreadyCounted'];
		$line['settled']         = (int) $answer['settled'];
		$line['uncovered']       = (int) $answer['uncoveredRaise'];
		$line['revisions']       = Revisions::merged( array_slice( $line['revisions'], $answer['settledRevisions'] ), $answer['merge'] );
		return $line;
	}

	/**
	 * A line that the core could not be asked about: an order is never lost for that. All of it is taken
	 * off, or what was before where that is more, because it may have been sent: the safe side. It stays
	 * open, so that the next intake has it judged.
	 *
	 * @param array $line Of the ledger.
	 */
	private static function unjudged( array $line ): array {
		$line['in_flight']       = max( $line['in_flight'], $line['net'] );
		$line['already_counted'] = $line['net'];
		$line['settled']         = 0;
		$line['unjudged']        = 1;
		return $line;
	}

	/**
	 * Judges the open lines of locked pools anew, after their positions moved.
	 *
	 * @param array<int, array> $pools Locked pools by id.
	 * @return array<int, array> The pools with their U, and `project_due` where it changed.
	 */
	public function refresh( array $pools ): array {
		$changed   = array();
		$positions = array();
		foreach ( $this->demand_lines->open_of( array_keys( $pools ) ) as $line ) {
			$id = $line['pool_id'];
			if ( ! array_key_exists( $id, $positions ) ) {
				$positions[ $id ] = $this->position( $pools[ $id ] );
			}
			$judged = $this->judge( $line, $positions[ $id ] );
			if ( $judged !== $line ) {
				$changed[] = $judged;
			}
		}
		if ( array() !== $changed ) {
			$this->demand_lines->store( $changed );
		}
		return $this->add_up( $pools, array_keys( $positions ) );
	}

	/**
	 * Adds up the lines of locked pools.
	 *
	 * @param array<int, array> $pools Locked pools by id.
	 * @param int[]             $ids   Those whose lines were judged.
	 * @return array<int, array> The pools with their U, and `project_due` where it changed.
	 */
	public function add_up( array $pools, array $ids ): array {
		foreach ( $this->demand_lines->in_flight( $ids ) as $id => $sum ) {
			if ( $pools[ $id ]['in_flight'] !== $sum ) {
				$pools[ $id ]['in_flight']   = $sum;
				$pools[ $id ]['project_due'] = true;
			}
		}
		return $pools;
	}

	/**
	 * A pool's confirmed position; null where the ERP never spoke of it, or nobody can be asked: then nothing
	 * counts as reflected that did not before.
	 *
	 * @param array $pool Row of the ledger.
	 */
	public function position( array $pool ): ?int {
		try {
			$claim = $this->engine->ask(
				'group',
				array(
					'locations' => array(
						array(
							'figure'           => $pool['figure'],
							'status'           => $pool['status'],
							'asOf'             => $pool['as_of'],
							'receivedAt'       => $pool['received_at'],
							'confirmedThrough' => $pool['confirmed_through'],
							'stoppedThrough'   => $pool['stopped_through'],
						),
					),
				)
			)['claim'];
		} catch ( Unavailable | Undecidable $error ) {
			$this->log->error( 'position_not_known', $error );
			return null;
		}
		return null === $claim ? null : $claim['position'];
	}
}
