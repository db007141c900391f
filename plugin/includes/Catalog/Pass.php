<?php
/**
 * Passes over the whole catalogue, which find what no hook told of, such as an import by SQL.
 *
 * Decides how much of a pass is done at a time, and when one has to begin. What is written is decided by Refresh.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\PoolTable;
use StockTruth\Log;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * A pass in steps, each of which goes on where the one before stopped.
 */
final class Pass {

	const OPTION = 'stock_truth_catalogue_pass';

	/** A pass that has not moved for this long has stopped. */
	const STALLED_MS = 600000;

	/** One piece of background work takes no longer; where somebody waits for the page, less. */
	const SECONDS         = 15;
	const AT_ONCE_SECONDS = 3;

	/** Pools that are looked at with one statement. */
	const POOLS = 2000;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Brings listings up to date.
	 *
	 * @var Refresh
	 */
	private $refresh;

	/**
	 * Constructor.
	 *
	 * @param Log       $log     Where faults are written.
	 * @param PoolTable $pools   Pools.
	 * @param Refresh   $refresh Brings listings up to date.
	 */
	public function __construct( Log $log, PoolTable $pools, Refresh $refresh ) {
		$this->log     = $log;
		$this->pools   = $pools;
		$this->refresh = $refresh;
	}

	/**
	 * Hooks into Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::LISTINGS, $services->callback( self::class, 'on_hour' ) );
		add_action( Schedule::CATALOGUE, $services->callback( self::class, 'on_step' ) );
		$state = self::state();
		if ( null === $state['finished'] && Moment::now() - ( $state['moved'] ?? 0 ) > self::STALLED_MS ) {
			// Where the plugin came by an upgrade nothing could be planned yet.
			add_action( 'action_scheduler_init', array( self::class, 'soon' ) );
		}
	}

	/**
	 * How far the passes are, in UTC milliseconds: when one has ended with this version of the plugin, and when one moved
	 * last; null where none has. Until one has ended the catalogue may have gaps.
	 *
	 * @return array{finished: int|null, moved: int|null, pools: int} Pools: the last pool that was there when a pass ended.
	 */
	public static function state(): array {
		$state = get_option( self::OPTION );
		$state = is_array( $state ) && STOCK_TRUTH_VERSION === ( $state['version'] ?? '' ) ? $state : array();
		return array(
			'finished' => is_int( $state['finished'] ?? null ) ? $state['finished'] : null,
			'moved'    => is_int( $state['moved'] ?? null ) ? $state['moved'] : null,
			'pools'    => is_int( $state['pools'] ?? null ) ? $state['pools'] : 0,
		);
	}

	/**
	 * Has a pass begin as soon as a runner is free, unless one is under way.
	 */
	public static function soon(): void {
		if ( ! Schedule::is_planned( Schedule::CATALOGUE ) ) {
			as_enqueue_async_action( Schedule::CATALOGUE, array(), Schedule::GROUP, true );
		}
	}

	/**
	 * The plugin was switched on, or its tables changed. A small shop's catalogue is filled at once.
	 *
	 * @param bool $is_ready Whether background work can be planned for this site.
	 */
	public function prepare( bool $is_ready ): void {
		delete_option( self::OPTION );
		if ( $is_ready ) {
			$this->go_on( 0, self::AT_ONCE_SECONDS );
		}
	}

	/**
	 * Begins the hourly pass, unless one is under way.
	 */
	public function on_hour(): void {
		self::soon();
	}

	/**
	 * Begins a pass, or goes on with one.
	 *
	 * @param mixed $after The last product that was looked at.
	 */
	public function on_step( $after = 0 ): void {
		$this->go_on( is_numeric( $after ) ? (int) $after : 0, self::SECONDS );
	}

	/**
	 * Looks at products until the time is up or there are no more.
	 *
	 * @param int   $after   The last product that was looked at; 0 to begin.
	 * @param float $seconds For how long at most; one step is done in any case.
	 * @return int|null The last product now; null where the pass has ended.
	 */
	public function run( int $after, float $seconds ): ?int {
		$ends = microtime( true ) + $seconds;
		$last = $this->refresh->step( $after )['after'];
		while ( null !== $last && microtime( true ) < $ends ) {
			$last = $this->refresh->step( $last )['after'];
		}
		$now   = Moment::now();
		$state = self::state();
		$pools = null === $last ? $this->forget_pools( $state['pools'], $ends ) : $state['pools'];
		// Read with every page, which asks whether a pass has to begin.
		update_option(
			self::OPTION,
			array(
				'version'  => STOCK_TRUTH_VERSION,
				'finished' => null === $last ? $now : $state['finished'],
				'moved'    => $now,
				'pools'    => $pools,
			),
			true
		);
		return $last;
	}

	/**
	 * Deletes pools that nothing speaks of any more and that were there when the pass before ended: younger ones may be
	 * about to be spoken of.
	 *
	 * @param int   $to   The last pool that was there then.
	 * @param float $ends When the time is up.
	 * @return int The last pool that is there now.
	 */
	private function forget_pools( int $to, float $ends ): int {
		for ( $after = 0; $to > 0 && microtime( true ) < $ends; ) {
			$after = $this->pools->forget_unused( $after, $to, self::POOLS );
			if ( 0 === $after ) {
				break;
			}
		}
		return $this->pools->last_id();
	}

	/**
	 * Goes on with a pass, and plans the rest of it. What fails must not stop the schedule: Action Scheduler gives up
	 * on work that keeps failing.
	 *
	 * @param int $after   The last product that was looked at.
	 * @param int $seconds For how long.
	 */
	private function go_on( int $after, int $seconds ): void {
		try {
			$next = $this->run( $after, $seconds );
			if ( null !== $next ) {
				// Not as a unique action: while this one runs it would be refused by an older Action Scheduler.
				as_enqueue_async_action( Schedule::CATALOGUE, array( $next ), Schedule::GROUP );
			}
		} catch ( \Throwable $error ) {
			$this->log->error( 'catalogue_pass_failed', $error );
		}
	}
}
