<?php
/**
 * Work that goes on in the background, on WooCommerce's Action Scheduler.
 *
 * Decides what runs when and how much at a time. Every piece is bounded and goes on where it stopped.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth;

use StockTruth\Catalog\Pass;
use StockTruth\Demand\OrderPass;
use StockTruth\Engine\Moment;
use StockTruth\Exceptions\Watch;
use StockTruth\Feed\Background;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\Cleaning;
use StockTruth\Ledger\ListingTable;
use StockTruth\Policy\Settings;
use StockTruth\Policy\SettingsStore;
use StockTruth\Projection\DueListings;
use StockTruth\Reconcile\Comparison;

defined( 'ABSPATH' ) || exit;

/**
 * Schedules and runs.
 */
final class Scheduler {

	/** One run of projection ends after this many listings or seconds; the next goes on. */
	const BATCH    = 50;
	const LISTINGS = 5000;
	const SECONDS  = 15;

	/** Orders and listings are gone through, and tables cleaned, this often. */
	const HOUR_SECONDS = 3600;

	/** Every listing is compared with the ledger about this often. */
	const COMPARE_SECONDS = 900;

	/** The queue is looked after about this often. */
	const WATCH_SECONDS = 60;

	/** Where somebody waits for the page, the first part of a pass over the orders takes no longer. */
	const AT_ONCE_SECONDS = 5;

	/**
	 * The feeds' work.
	 *
	 * @var Background
	 */
	private $background;

	/**
	 * Keeps the listings.
	 *
	 * @var Pass
	 */
	private $catalogue_pass;

	/**
	 * Whether the ledger knows all orders.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * Compares listings with the ledger.
	 *
	 * @var Comparison
	 */
	private $comparison;

	/**
	 * Listings that are due.
	 *
	 * @var DueListings
	 */
	private $due_listings;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Keeps the tables bounded.
	 *
	 * @var Cleaning
	 */
	private $cleaning;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Finds orders that the ledger lacks.
	 *
	 * @var OrderPass
	 */
	private $order_pass;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Looks after the queue.
	 *
	 * @var Watch
	 */
	private $watch;

	/**
	 * Constructor.
	 *
	 * @param Background      $background     The feeds' work.
	 * @param Pass            $catalogue_pass Finds what changed in the catalogue.
	 * @param CatchUp         $catch_up       Whether the ledger knows all orders.
	 * @param Cleaning        $cleaning       Keeps the tables bounded.
	 * @param Comparison      $comparison     Compares listings with the ledger.
	 * @param DueListings     $due_listings   Listings that are due.
	 * @param ListingTable    $listing_table  The ledger's listings.
	 * @param Log             $log            Where faults are written.
	 * @param OrderPass       $order_pass     Finds orders that the ledger lacks.
	 * @param SettingsStore   $settings       The settings.
	 * @param Watch           $watch          Looks after the queue.
	 */
	public function __construct( Background $background, Pass $catalogue_pass, CatchUp $catch_up, Cleaning $cleaning, Comparison $comparison, DueListings $due_listings, ListingTable $listing_table, Log $log, OrderPass $order_pass, SettingsStore $settings, Watch $watch ) {
		$this->background     = $background;
		$this->catalogue_pass = $catalogue_pass;
		$this->catch_up       = $catch_up;
		$this->cleaning       = $cleaning;
		$this->comparison     = $comparison;
		$this->due_listings   = $due_listings;
		$this->listing_table  = $listing_table;
		$this->log            = $log;
		$this->order_pass     = $order_pass;
		$this->settings       = $settings;
		$this->watch          = $watch;
	}

	/**
	 * Hooks into WordPress and Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( Schedule::PROJECT, $services->callback( self::class, 'on_project' ) );
		add_action( Schedule::ORDERS, $services->callback( self::class, 'on_orders' ) );
		add_action( Schedule::RECORD, $services->callback( self::class, 'on_record' ), 10, 3 );
		add_action(
			'action_scheduler_init',
			static function () use ( $services ): void {
				if ( ! $services->get( CatchUp::class )->is_done() ) {
					$services->get( self::class )->find_orders_soon();
				}
			}
		);
		add_action( Schedule::CLEAN, $services->callback( self::class, 'on_clean' ) );
		add_action( 'action_scheduler_ensure_recurring_actions', $services->callback( self::class, 'start' ) );
		add_action( Schedule::COMPARE, $services->callback( self::class, 'on_compare' ) );
		add_action( Schedule::WATCH, $services->callback( self::class, 'on_watch' ) );
		add_action( 'stock_truth_settings_saved', $services->callback( self::class, 'on_settings_changed' ), 10, 2 );
	}

	/**
	 * The plugin was switched on, or its tables changed: products and orders may have come and gone unseen. Those of a
	 * small shop are found at once, so that nobody has to wait for the first scheduled action.
	 */
	public function prepare(): void {
		$this->catch_up->need();
		// While plugins are being loaded orders cannot be read, and those of another site of a network not at all.
		$is_ready = did_action( 'action_scheduler_init' ) && did_action( 'woocommerce_init' ) && ! ( is_multisite() && ms_is_switched() );
		$this->catalogue_pass->prepare( $is_ready );
		if ( $is_ready ) {
			$this->attempt(
				function (): void {
					$this->go_on( $this->order_pass->begin(), self::AT_ONCE_SECONDS );
				}
			);
		}
		$this->start();
	}

	/**
	 * Plans what recurs. Planning twice plans once.
	 */
	public function start(): void {
		if ( ! function_exists( 'as_schedule_recurring_action' ) || ! did_action( 'action_scheduler_init' ) ) {
			return;
		}
		$this->background->plan();
		self::each( Schedule::CLEAN, self::HOUR_SECONDS );
		self::each( Schedule::ORDERS, self::HOUR_SECONDS );
		self::each( Schedule::LISTINGS, self::HOUR_SECONDS );
		self::each( Schedule::COMPARE, self::COMPARE_SECONDS );
		self::each( Schedule::WATCH, self::WATCH_SECONDS );
		if ( ! $this->catch_up->is_done() ) {
			$this->find_orders_soon();
		}
	}

	/**
	 * Has a pass over the orders begin as soon as a runner is free, unless one is under way or has just ended.
	 */
	public function find_orders_soon(): void {
		if ( ! $this->catch_up->is_resting() && ! Schedule::is_planned( Schedule::RECORD ) ) {
			as_enqueue_async_action( Schedule::RECORD, array(), Schedule::GROUP, true );
		}
	}

	/**
	 * Ends all scheduled work of this site.
	 */
	public static function stop(): void {
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( '', array(), Schedule::GROUP );
		}
	}

	/**
	 * Settings changed: where the shop comes to enforce, every figure has to be looked at. What a policy changes is carried
	 * by Policy.
	 *
	 * @param Settings $before Settings before.
	 * @param Settings $after  Settings now.
	 */
	public function on_settings_changed( Settings $before, Settings $after ): void {
		if ( $after->is_enforcing() && ! $before->is_enforcing() ) {
			$this->listing_table->all_due();
			Schedule::soon();
		}
	}

	/**
	 * Projects listings that are due.
	 *
	 * @param mixed $after_id Where the run before stopped.
	 */
	public function on_project( $after_id = 0 ): void {
		$this->attempt(
			function () use ( $after_id ): void {
				/**
				 * Filters how long one run of projection in the background may take. The next run goes on where it
				 * stops, so a host that allows little time needs only a smaller number.
				 *
				 * @since 0.1.0
				 *
				 * @param int $seconds Seconds.
				 */
				$seconds = apply_filters( 'stock_truth_projection_seconds', self::SECONDS );
				$this->due_listings->work_off( (int) $after_id, self::LISTINGS, is_numeric( $seconds ) ? (int) $seconds : self::SECONDS );
			}
		);
	}

	/**
	 * Looks for orders that the ledger lacks or knows differently.
	 */
	public function on_orders(): void {
		if ( ! $this->catch_up->is_running() ) {
			$this->on_record();
		}
	}

	/**
	 * Begins a pass over the orders, or goes on with one.
	 *
	 * @param mixed $began The pass; 0 for a new one.
	 * @param mixed $phase Where it is.
	 * @param mixed $after Where in that.
	 */
	public function on_record( $began = 0, $phase = '', $after = 0 ): void {
		$this->attempt(
			function () use ( $began, $phase, $after ): void {
				$this->go_on( 0 === (int) $began ? $this->order_pass->begin() : array( (int) $began, (string) $phase, (int) $after ), self::SECONDS );
			}
		);
	}

	/**
	 * Goes on with a pass over the orders, and plans the rest of it.
	 *
	 * @param array{0: int, 1: string, 2: int} $place   Of OrderPass.
	 * @param int                              $seconds For how long.
	 */
	private function go_on( array $place, int $seconds ): void {
		$next = $this->order_pass->run( $place[0], $place[1], $place[2], $seconds );
		if ( null !== $next ) {
			// Not as a unique action: while this one runs it would be refused by an older Action Scheduler.
			as_enqueue_async_action( Schedule::RECORD, $next, Schedule::GROUP );
			return;
		}
		if ( $this->catch_up->is_done() && $this->settings->current()->is_enforcing() ) {
			Schedule::soon();
		}
	}

	/**
	 * Deletes what is beyond its keeping, as much as has grown, and says in the log where it cannot keep up.
	 */
	public function on_clean(): void {
		$this->attempt(
			function (): void {
				$ends = microtime( true ) + self::SECONDS;
				$done = $this->cleaning->run(
					Moment::now(),
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
				if ( array() !== $done['behind'] ) {
					$this->log->warning( 'cleaning_behind', 'More rows are beyond their keeping than an hour ago, in: ' . implode( ', ', $done['behind'] ) );
				}
			}
		);
	}

	/**
	 * Compares listings that have not been compared for a while.
	 */
	public function on_compare(): void {
		$this->attempt(
			function (): void {
				// An action that was killed is not planned again by Action Scheduler.
				$this->background->plan();
				$ends = microtime( true ) + self::SECONDS;
				$done = $this->comparison->run(
					Moment::now() - self::COMPARE_SECONDS * 1000,
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
				if ( $done['left'] ) {
					as_enqueue_async_action( Schedule::COMPARE, array( Moment::now() ), Schedule::GROUP );
				}
				// A hold of another listing ended, or supply came to count or counts no longer.
				if ( 0 !== $this->listing_table->make_due_by_time( Moment::now(), self::LISTINGS ) && $this->settings->current()->is_enforcing() ) {
					Schedule::soon();
				}
			}
		);
	}

	/**
	 * Looks after the queue.
	 */
	public function on_watch(): void {
		$this->attempt(
			function (): void {
				$ends = microtime( true ) + self::SECONDS;
				$this->watch->look(
					static function () use ( $ends ): bool {
						return microtime( true ) < $ends;
					}
				);
			}
		);
	}

	/**
	 * Plans recurring work once.
	 *
	 * @param string $hook    What.
	 * @param int    $seconds How often.
	 */
	private static function each( string $hook, int $seconds ): void {
		if ( ! Schedule::is_planned( $hook ) ) {
			as_schedule_recurring_action( time() + $seconds, $seconds, $hook, array(), Schedule::GROUP, true );
		}
	}

	/**
	 * Does something whose failure must not stop the schedule: Action Scheduler gives up on work that
	 * keeps failing.
	 *
	 * @param callable $work What is to be done.
	 */
	private function attempt( callable $work ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			$this->log->error( 'scheduled_work_failed', $error );
		}
	}
}
