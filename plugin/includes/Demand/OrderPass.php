<?php
/**
 * Finds the orders that the ledger lacks or knows differently, and records them.
 *
 * Decides where they are looked for, and how much at a time. Whether an order counts is the core's to say, and
 * what of it stands in the ledger is written by Recorder.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Facts\Effects;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\Row\OrderLineRow;
use StockTruth\Ledger\Feeds;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * A pass over the orders, in steps that go on where the one before stopped.
 */
final class OrderPass {

	/** Orders looked at in one step. */
	const STEP = 100;

	/**
	 * How far a pass looks back beyond the beginning of the one before: an order gets its time before it is
	 * committed, and several web servers have several clocks.
	 */
	const OVERLAP_MS = 900000;

	/**
	 * The ways in which orders are found. `open`: before the first pass, whatever is open, however old.
	 * `changed`: by the time of their last change. `items`: by their newest line, because a line can be added
	 * without a change of its order. `ledger`: from the other side, which finds what is gone, and a line or a
	 * refund that changed without its order.
	 */
	const PHASES = array( 'open', 'changed', 'items', 'ledger' );

	/**
	 * The state of the passes.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Lines of placed orders.
	 *
	 * @var OrderLineTable
	 */
	private $order_lines;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $orders;

	/**
	 * Writes orders down.
	 *
	 * @var Recorder
	 */
	private $recorder;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Constructor.
	 *
	 * @param CatchUp        $catch_up    The state of the passes.
	 * @param Effects        $effects     What orders take.
	 * @param Log            $log         Where faults are written.
	 * @param OrderLineTable $order_lines Lines of placed orders.
	 * @param Orders         $orders      What is stored of orders.
	 * @param Recorder       $recorder    Writes orders down.
	 * @param Feeds          $feeds       The feeds.
	 */
	public function __construct( CatchUp $catch_up, Effects $effects, Log $log, OrderLineTable $order_lines, Orders $orders, Recorder $recorder, Feeds $feeds ) {
		$this->catch_up    = $catch_up;
		$this->effects     = $effects;
		$this->log         = $log;
		$this->order_lines = $order_lines;
		$this->orders      = $orders;
		$this->recorder    = $recorder;
		$this->feeds       = $feeds;
	}

	/**
	 * Begins a pass.
	 *
	 * @return array{0: int, 1: string, 2: int} Where it goes on, for run().
	 */
	public function begin(): array {
		return array( $this->catch_up->begin( $this->orders->last_item() ), self::PHASES[0], 0 );
	}

	/**
	 * Goes on with a pass.
	 *
	 * @param int    $began   The pass.
	 * @param string $phase   One of PHASES.
	 * @param int    $after   Where in it.
	 * @param float  $seconds For how long at most; one step is done in any case.
	 * @return array{0: int, 1: string, 2: int}|null Where it goes on; null where it has ended.
	 */
	public function run( int $began, string $phase, int $after, float $seconds ): ?array {
		$ends = microtime( true ) + $seconds;
		do {
			$found = $this->step( $phase, $after );
			if ( ! $this->catch_up->advance( $began, $phase, $found['recorded'], $found['failed'] ) ) {
				return null;
			}
			if ( null !== $found['last'] ) {
				$after = $found['last'];
				continue;
			}
			$phase = self::PHASES[ 1 + (int) array_search( $phase, self::PHASES, true ) ] ?? '';
			$after = 0;
			if ( '' === $phase ) {
				$this->catch_up->finish( $began );
				return null;
			}
		} while ( microtime( true ) < $ends );
		return array( $began, $phase, $after );
	}

	/**
	 * Looks at some orders and records those that the ledger does not know as they are.
	 *
	 * @param string $phase One of PHASES.
	 * @param int    $after Where in it.
	 * @return array{last: int|null, recorded: int, failed: int} The last place that was looked at; null at the end.
	 */
	private function step( string $phase, int $after ): array {
		$some     = $this->some( $phase, $after );
		$recorded = 0;
		$failed   = 0;
		foreach ( $this->unknown( array_unique( array_values( $some ) ), 'ledger' !== $phase ) as $id => $is_known ) {
			try {
				$recorded += (int) ( array() !== $this->record( $id, $is_known ) );
			} catch ( \Throwable $error ) {
				++$failed;
				$this->log->error( 'demand_not_recorded', $error );
			}
		}
		return array(
			'last'     => count( $some ) < self::STEP ? null : max( array_keys( $some ) ),
			'recorded' => $recorded,
			'failed'   => $failed,
		);
	}

	/**
	 * Orders that a phase looks at next, by their place in it.
	 *
	 * @param string $phase One of PHASES.
	 * @param int    $after Where in it.
	 * @return array<int, int>
	 */
	private function some( string $phase, int $after ): array {
		$state    = $this->catch_up->state();
		$is_first = null === $state['through'];
		switch ( $phase ) {
			case 'open':
				$ids = $is_first ? $this->orders->ids( $this->effects->open_statuses(), $after, self::STEP ) : array();
				break;
			case 'changed':
				// What was over before the feed was first heard is no demand; whatever changed later may be.
				$since = $is_first ? $this->feeds->heard_since() : $state['through'] - self::OVERLAP_MS;
				$ids   = null === $since ? array() : $this->orders->changed_since( $since, $after, self::STEP );
				break;
			case 'items':
				return null === $state['items'] ? array() : $this->orders->of_items_behind( max( $after, $state['items'] ), self::STEP );
			default:
				// Passes that follow each other leave out what is settled: it was seen changing.
				$ids = $this->order_lines->known_orders( $after, self::STEP, $this->catch_up->is_done() );
		}
		return array_combine( $ids, $ids );
	}

	/**
	 * Those of some orders that the ledger lacks or knows differently.
	 *
	 * @param int[] $ids            Orders.
	 * @param bool  $with_new_lines Whether a line that the ledger has not is a difference: it may draw on no pool.
	 * @return array<int, bool> Whether the ledger knows a line of it, by order.
	 */
	private function unknown( array $ids, bool $with_new_lines ): array {
		$stored = $this->orders->stored( $ids );
		$known  = $this->order_lines->of_orders( $ids );
		$found  = array();
		foreach ( $ids as $id ) {
			$lines = $known[ $id ] ?? array();
			if ( array() === $lines ) {
				if ( null !== $stored[ $id ]['status'] ) {
					$found[ $id ] = false;
				}
				continue;
			}
			// Its request is about to note what becomes of it, and would be overtaken by what was read before.
			if ( ! self::is_reducing( $lines ) && $this->differs( $stored[ $id ], $lines, $with_new_lines ) ) {
				$found[ $id ] = true;
			}
		}
		return $found;
	}

	/**
	 * Whether the ledger knows an order differently.
	 *
	 * @param array $stored         Of Orders::stored().
	 * @param array $lines          Its lines in the ledger, by item.
	 * @param bool  $with_new_lines Whether a line that the ledger has not is a difference.
	 *
	 * @phpstan-param array{status: string|null, lines: array<int, array{ordered: string, refunded: string}>} $stored
	 * @phpstan-param non-empty-array<int, OrderLineRow> $lines
	 */
	private function differs( array $stored, array $lines, bool $with_new_lines ): bool {
		$status = $stored['status'] ?? Effects::GONE;
		foreach ( $lines as $line ) {
			if ( $status !== $line->order_status ) {
				return true;
			}
		}
		if ( $with_new_lines && array() !== array_diff_key( $stored['lines'], $lines ) ) {
			return true;
		}
		$nets = $this->effects->nets( $status, $stored['lines'], array( 'counted' => OrderedLines::is_counted( $lines ) ) );
		foreach ( $lines as $item_id => $line ) {
			if ( null !== $nets && ( $nets[ $item_id ] ?? 0 ) !== $line->net ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether WooCommerce is taken to be in the middle of reducing an order.
	 *
	 * @param array<int, OrderLineRow> $lines Its lines in the ledger.
	 */
	private static function is_reducing( array $lines ): bool {
		$now = Moment::now();
		foreach ( $lines as $line ) {
			if ( $line->reducing_until > $now ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Records an order.
	 *
	 * @param int  $id       The order.
	 * @param bool $is_known Whether the ledger knows a line of it.
	 * @return int[] Stock-managed products whose demand changed.
	 */
	private function record( int $id, bool $is_known ): array {
		$order = $this->orders->current( $id );
		if ( null === $order ) {
			return $this->recorder->record_gone( $id );
		}
		// When a known line changed nobody knows: now is the safe side. One that is new was last changed with its order.
		$changed = $is_known ? null : $order->get_date_modified() ?? $order->get_date_created();
		return $this->recorder->record( $order, false, null === $changed ? null : $changed->getTimestamp() * 1000 );
	}
}
