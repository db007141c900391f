<?php
/**
 * Whether the ledger knows the shop's orders as they are.
 *
 * Decides when that holds: a pass over the orders has ended since the plugin was switched on or changed, and not
 * too long ago. How orders are found is decided by OrderPass.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * The state of the passes.
 *
 * @phpstan-type State array{version: string, needed: bool, through: int|null, items: int|null, finished: int|null, began: int|null, marked: int|null, moved: int|null, phase: string, recorded: int, failed: int}
 */
final class CatchUp {

	const OPTION = 'stock_truth_order_passes';

	/**
	 * Passes are hourly. Where none has ended for longer than this, the plugin may have been away: a folder
	 * that is renamed and named back switches nothing off and leaves no other trace.
	 */
	const LATE_MS = 7200000;

	/** A pass that has not moved for this long has stopped. */
	const STALLED_MS = 600000;

	/** What is known where there was no pass. `through`, `finished`, `began` and `moved` are instants in UTC milliseconds. */
	const NOTHING = array(
		'version'  => '',
		'needed'   => true,
		'through'  => null,
		'items'    => null,
		'finished' => null,
		'began'    => null,
		'marked'   => null,
		'moved'    => null,
		'phase'    => '',
		'recorded' => 0,
		'failed'   => 0,
	);

	/**
	 * Whether the ledger knows all orders. Until then nothing is projected: the orders that it lacks are
	 * taken off no figure but the shop's own.
	 */
	public function is_done(): bool {
		$state = $this->state();
		return ! $state['needed'] && STOCK_TRUTH_VERSION === $state['version']
			&& null !== $state['finished'] && Moment::now() - $state['finished'] <= self::LATE_MS;
	}

	/**
	 * Whether a pass is under way.
	 */
	public function is_running(): bool {
		$state = $this->state();
		return null !== $state['began'] && Moment::now() - $state['moved'] <= self::STALLED_MS;
	}

	/**
	 * Whether a pass ended a moment ago without knowing all: it is not begun again at once.
	 */
	public function is_resting(): bool {
		return Moment::now() - ( $this->state()['moved'] ?? 0 ) <= self::STALLED_MS;
	}

	/**
	 * The state by the names of NOTHING.
	 *
	 * @return array
	 *
	 * @phpstan-return State
	 */
	public function state(): array {
		$stored = get_option( self::OPTION );
		/** @var State $state */
		$state = array_merge( self::NOTHING, is_array( $stored ) ? array_intersect_key( $stored, self::NOTHING ) : array() );
		return $state;
	}

	/**
	 * Says that orders may have come and gone unseen: the plugin was switched on, or its tables changed. A pass
	 * that is under way began before that and counts for nothing.
	 */
	public function need(): void {
		$this->change(
			array(
				'needed' => true,
				'began'  => null,
				'moved'  => null,
			)
		);
	}

	/**
	 * A pass begins.
	 *
	 * @param int $last_item The last order item there is: the next pass goes on behind it.
	 * @return int When: its name.
	 */
	public function begin( int $last_item ): int {
		$now = max( Moment::now(), 1 + (int) $this->state()['began'] );
		$this->change(
			array(
				'began'    => $now,
				'marked'   => $last_item,
				'moved'    => $now,
				'phase'    => '',
				'recorded' => 0,
				'failed'   => 0,
			)
		);
		return $now;
	}

	/**
	 * A pass has come further.
	 *
	 * @param int    $began    Its name.
	 * @param string $phase    Where it is.
	 * @param int    $recorded How many orders it has brought up to date more.
	 * @param int    $failed   How many more it could not.
	 * @return bool Whether it goes on: another one may have begun.
	 */
	public function advance( int $began, string $phase, int $recorded, int $failed ): bool {
		$state = $this->fresh();
		if ( $state['began'] !== $began ) {
			return false;
		}
		return $this->change(
			array(
				'moved'    => Moment::now(),
				'phase'    => $phase,
				'recorded' => $state['recorded'] + $recorded,
				'failed'   => $state['failed'] + $failed,
			)
		);
	}

	/**
	 * A pass has ended. Where an order could not be recorded, the next one looks at the same time again.
	 *
	 * @param int $began Its name.
	 */
	public function finish( int $began ): void {
		$state = $this->fresh();
		if ( $state['began'] !== $began ) {
			return;
		}
		$ended = array(
			'began' => null,
			'moved' => Moment::now(),
			'phase' => '',
		);
		if ( 0 === $state['failed'] ) {
			$ended += array(
				'version'  => STOCK_TRUTH_VERSION,
				'needed'   => false,
				'through'  => $began,
				'items'    => $state['marked'],
				'finished' => Moment::now(),
			);
		}
		$this->change( $ended );
	}

	/**
	 * The state as another process may have left it.
	 *
	 * @phpstan-return State
	 */
	private function fresh(): array {
		wp_cache_delete( 'alloptions', 'options' );
		return $this->state();
	}

	/**
	 * Changes the state.
	 *
	 * @param array $changes By the names of NOTHING.
	 */
	private function change( array $changes ): bool {
		// Read with every page: whoever projects or judges asks for it.
		update_option( self::OPTION, array_merge( $this->fresh(), $changes ), true );
		return true;
	}
}
