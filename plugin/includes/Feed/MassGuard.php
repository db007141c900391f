<?php
/**
 * Holds a snapshot that would make too much of the catalogue unsellable, until a person has looked.
 *
 * Decides which rows are put to the core before any takes effect: those that differ from what stands. What makes an item
 * unsellable, and how many are too many, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\ClaimTable;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\SnapshotComparison;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at a staged snapshot.
 */
final class MassGuard {

	const BATCH = 500;

	/**
	 * What feeds said.
	 *
	 * @var ClaimTable
	 */
	private $claims;

	/**
	 * Compares the snapshot with what stands.
	 *
	 * @var SnapshotComparison
	 */
	private $comparison;

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
	 * Constructor.
	 *
	 * @param ClaimTable         $claims     What feeds said.
	 * @param SnapshotComparison $comparison Compares the snapshot with what stands.
	 * @param Engine             $engine     The rules.
	 * @param SettingsStore      $settings   The settings.
	 */
	public function __construct( ClaimTable $claims, SnapshotComparison $comparison, Engine $engine, SettingsStore $settings ) {
		$this->claims     = $claims;
		$this->comparison = $comparison;
		$this->engine     = $engine;
		$this->settings   = $settings;
	}

	/**
	 * Lets a staged snapshot go on.
	 *
	 * @param FeedRunRow $run       Its run.
	 * @param Admission  $admission Puts its rows to the core.
	 * @throws FeedError Where a person has to look.
	 */
	public function check( FeedRunRow $run, Admission $admission ): void {
		$share    = $this->settings->current()->mass_zero_percent();
		$sellable = $this->claims->sellable( $run->feed_id );
		// Where even the loss of everything is not held, such as at the first import, nothing has to be counted.
		if ( ! $this->is_held( $sellable, $sellable, $share ) ) {
			return;
		}
		$unsellable = $this->unsellable( $run, $admission );
		if ( ! $this->is_held( $sellable, $unsellable, $share ) ) {
			return;
		}
		throw FeedError::held_back(
			'mass_zero_held',
			sprintf(
				/* translators: 1: items that could not be sold any more, 2: items in stock, 3: percent, 4: command. */
				__( 'After the ERP\'s answer %1$d of %2$d items in stock could not be sold any more, more than %3$d %%. Nothing was changed. If that is true, run `%4$s`.', 'stock-truth' ),
				$unsellable,
				$sellable,
				$share,
				'wp stock-truth pull --accept-mass-zero'
			),
			array(
				'sellable'   => $sellable,
				'unsellable' => $unsellable,
				'at'         => Moment::now(),
			)
		);
	}

	/**
	 * Whether so much may not be lost without a person having looked.
	 *
	 * @param int $sellable   Items that can be sold.
	 * @param int $unsellable Those of them that could not be any more.
	 * @param int $share      The share that may be lost, in percent.
	 */
	private function is_held( int $sellable, int $unsellable, int $share ): bool {
		return $this->engine->ask(
			'massGuard',
			array(
				'sellable'     => $sellable,
				'unsellable'   => $unsellable,
				'sharePercent' => $share,
			)
		)['held'];
	}

	/**
	 * How many items the snapshot would make unsellable.
	 *
	 * @param FeedRunRow $run       Its run.
	 * @param Admission  $admission Puts its rows to the core.
	 */
	private function unsellable( FeedRunRow $run, Admission $admission ): int {
		$lost  = array();
		$after = 0;
		while ( $after < $run->staged_to ) {
			$to    = min( $run->staged_to, $after + Taking::COMPARED );
			$rows  = $this->comparison->differing( $run, $after, $to, self::BATCH, $admission->tolerance_ms() );
			$after = count( $rows ) < self::BATCH ? $to : max( array_column( $rows, 'place' ) );
			$items = array();
			foreach ( $rows as $row ) {
				$items[ $row->location_id ][ $row->place ] = $row->item;
			}
			$standing = array();
			foreach ( $items as $location_id => $some ) {
				$standing[ $location_id ] = $this->claims->standing( $location_id, $some, $run->id );
			}
			foreach ( $rows as $row ) {
				$claim = $standing[ $row->location_id ][ $row->item ] ?? null;
				if ( null !== $claim && $admission->ask( $row, $claim )['unsellable'] ) {
					$lost[ $claim->pool_id ] = true;
				}
			}
		}
		return count( $lost );
	}
}
