<?php
/**
 * What of the shop's demand the ERP's figure contains, written down.
 *
 * Decides nothing: it asks the core about each line and adds up. Runs under the pools' locks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Ledger\Demand;
use StockTruth\Log;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Brings lines and the U of their pools up to date.
 */
final class Acknowledgement {

	/**
	 * Judges one line against its pool's confirmed position.
	 *
	 * @param array    $line     Of the ledger, with net and revised_at as they are now.
	 * @param int|null $position The pool's confirmed position.
	 * @return array The line with what it is judged to be.
	 */
	public static function judge( array $line, ?int $position ): array {
		try {
			$answer = Engine::instance()->ask(
				'acknowledge',
				array(
					'lagMs'     => Settings::current()->lag_ms(),
					'position'  => $position,
					'net'       => $line['net'],
					'reflected' => $line['reflected'],
					'lowest'    => $line['lowest'],
					// Nobody knows what the connector has sent, so all of it counts as sent and U is the largest rise.
					'rise'      => $line['in_flight'],
					'revisedAt' => $line['revised_at'],
				)
			);
		} catch ( Unavailable | Undecidable $error ) {
			Log::error( 'line_not_judged', $error );
			return self::unjudged( $line );
		}
		return array_merge(
			$line,
			array(
				'reflected'       => $answer['reflected'],
				'lowest'          => $answer['lowest'],
				'in_flight'       => $answer['inFlight'],
				'already_counted' => $answer['alreadyCounted'],
				'settled'         => (int) $answer['settled'],
			)
		);
	}

	/**
	 * A line that the core could not be asked about: an order is never lost for that. All of it is taken
	 * off, or what was before where that is more, because it may have been sent: the safe side. It stays
	 * open, so that the next intake has it judged.
	 *
	 * @param array $line Of the ledger.
	 */
	private static function unjudged( array $line ): array {
		return array_merge(
			$line,
			array(
				'lowest'          => 0,
				'in_flight'       => max( $line['in_flight'], $line['net'] ),
				'already_counted' => $line['net'],
				'settled'         => 0,
			)
		);
	}

	/**
	 * Judges the open lines of locked pools anew, after their positions moved.
	 *
	 * @param array<int, array> $pools Locked pools by id.
	 * @return array<int, array> The pools with their U, and `project_due` where it changed.
	 */
	public static function refresh( array $pools ): array {
		$changed = array();
		$ids     = array();
		foreach ( Demand::open_of( array_keys( $pools ) ) as $line ) {
			$judged                  = self::judge( $line, $pools[ $line['pool_id'] ]['confirmed_through'] );
			$ids[ $line['pool_id'] ] = true;
			if ( $judged !== $line ) {
				$changed[] = $judged;
			}
		}
		if ( array() !== $changed ) {
			Demand::store( $changed );
		}
		return self::add_up( $pools, array_keys( $ids ) );
	}

	/**
	 * Adds up the lines of locked pools.
	 *
	 * @param array<int, array> $pools Locked pools by id.
	 * @param int[]             $ids   Those whose lines were judged.
	 * @return array<int, array> The pools with their U, and `project_due` where it changed.
	 */
	public static function add_up( array $pools, array $ids ): array {
		foreach ( Demand::in_flight( $ids ) as $id => $sum ) {
			if ( $pools[ $id ]['in_flight'] !== $sum ) {
				$pools[ $id ]['in_flight'] = $sum;
				$pools[ $id ]['project_due']    = true;
			}
		}
		return $pools;
	}
}
