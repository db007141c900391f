<?php
/**
 * Puts what a snapshot says of a pool to the core.
 *
 * Decides nothing about claims: it asks, and writes the answer into the pool's row.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Admission of one snapshot's rows.
 */
final class Admission {

	/** What becomes of a row that says nothing of its item's unit, and of one in a unit that nobody declared. */
	const NOT_LET_IN   = array( 'late', 'witness', 'refused' );
	const UNKNOWN_UNIT = 'unknownUnit';

	/**
	 * The part of every question that is the same.
	 *
	 * @var array
	 */
	private $head;

	/**
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * Confirmations that are the same for many pools.
	 *
	 * @var array<string, int|null>
	 */
	private $confirmed = array();

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Admission of a snapshot.
	 *
	 * @param Engine        $engine   The rules.
	 * @param SettingsStore $settings The settings.
	 * @param FeedRunRow    $run      Its run.
	 */
	public function __construct( Engine $engine, SettingsStore $settings, FeedRunRow $run ) {
		$this->engine   = $engine;
		$this->settings = $settings;
		$this->run      = $run;
		$this->head     = array(
			'toleranceMs' => $this->settings->current()->policy()['clockToleranceMs'],
			'gapless'     => $run->gapless,
			'complete'    => true,
		);
	}

	/**
	 * What the core says of a row.
	 *
	 * @param array $claim Row of Intake.
	 * @param array $pool  Its pool.
	 */
	public function ask( array $claim, array $pool ): array {
		return $this->engine->ask(
			'admit',
			array(
				'readable'  => $claim['readable'],
				'unitKnown' => $claim['unit_known'],
				'claim'     => self::claim( $claim ),
			) + $this->known( $pool )
		);
	}

	/**
	 * What the core says of an item that the snapshot does not name.
	 *
	 * @param array $pool The item's pool.
	 */
	public function ask_of_omission( array $pool ): array {
		return $this->engine->ask(
			'admit',
			array(
				'omission' => array(
					'asOf'       => $this->run->as_of,
					'receivedAt' => $this->run->received_at,
					'sequence'   => $this->run->sequence,
				),
			) + $this->known( $pool )
		);
	}

	/**
	 * A pool after a row.
	 *
	 * @param array $pool   The pool before.
	 * @param array $claim  Row of Intake.
	 * @param array $answer Of ask().
	 */
	public function after( array $pool, array $claim, array $answer ): array {
		$before = self::stop( $pool );
		$pool   = self::standing( $pool, $answer );
		if ( self::UNKNOWN_UNIT === $answer['admission'] ) {
			// A row that is late has no say in this; one that is not makes the position stand still.
			$pool['unit_known'] = $pool['unit_known'] && self::stop( $pool ) === $before;
		} elseif ( ! in_array( $answer['admission'], self::NOT_LET_IN, true ) ) {
			$pool['unit_known'] = true;
		}
		$pool['missing'] = false;
		if ( $answer['advances'] ) {
			$pool['confirmed_through'] = $this->confirm( $pool['confirmed_through'], $claim['stated_at'], $claim['sequence'] );
		}
		return $pool;
	}

	/**
	 * A pool with the claim and the stop of an answer.
	 *
	 * @param array $pool   The pool before.
	 * @param array $answer Of the core.
	 */
	public static function standing( array $pool, array $answer ): array {
		if ( null !== $answer['current'] ) {
			$pool['figure']      = $answer['current']['figure'];
			$pool['status']      = $answer['current']['status'];
			$pool['as_of']       = $answer['current']['asOf'];
			$pool['received_at'] = $answer['current']['receivedAt'];
			$pool['sequence']    = $answer['current']['sequence'];
			$pool['rose_at']     = $answer['current']['roseAt'];
		}
		$pool['stopped_through']  = $answer['stopped']['through'] ?? null;
		$pool['stopped_as_of']    = $answer['stopped']['asOf'] ?? null;
		$pool['stopped_sequence'] = $answer['stopped']['sequence'] ?? null;
		return $pool;
	}

	/**
	 * What is known of a pool, by the layout's names.
	 *
	 * @param array $pool Row of the ledger.
	 */
	private function known( array $pool ): array {
		return array(
			'confirmedThrough' => $pool['confirmed_through'],
			'current'          => null === $pool['as_of'] ? null : array( 'roseAt' => $pool['rose_at'] ) + self::claim( $pool ),
			'stopped'          => self::stop( $pool ),
		) + $this->head;
	}

	/**
	 * Where a pool's position stands still, by the layout's names; null where it does not.
	 *
	 * @param array $pool Row of the ledger.
	 */
	private static function stop( array $pool ): ?array {
		return null === $pool['stopped_as_of'] ? null : array(
			'through'  => $pool['stopped_through'],
			'asOf'     => $pool['stopped_as_of'],
			'sequence' => $pool['stopped_sequence'],
		);
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
	 * Up to when a pool is confirmed after the snapshot. Asked once for all pools that stand alike.
	 *
	 * @param int|null $confirmed Up to when it was.
	 * @param int|null $stated_at What the ERP states for its answer.
	 * @param int|null $sequence  The position that the snapshot includes.
	 */
	private function confirm( ?int $confirmed, ?int $stated_at, ?int $sequence ): ?int {
		$key = $confirmed . '|' . $stated_at . '|' . $sequence;
		if ( ! array_key_exists( $key, $this->confirmed ) ) {
			if ( count( $this->confirmed ) > 5000 ) {
				$this->confirmed = array();
			}
			$this->confirmed[ $key ] = $this->engine->ask(
				'confirm',
				array(
					'confirmedThrough' => $confirmed,
					'gapless'          => $this->head['gapless'],
					'sentAt'           => $this->run->sent_at,
					'statedAt'         => $stated_at,
					'snapshot'         => true,
					'lastSequence'     => $sequence,
				)
			)['confirmedThrough'];
		}
		return $this->confirmed[ $key ];
	}
}
