<?php
/**
 * Keeps the units of an order from the moment it passes until its demand is written.
 *
 * Decides how: the order is judged and its units are held in one transaction, under the locks of its pools, so that two
 * orders that draw on one pool through different listings never both pass on the same unit. WooCommerce's reservation
 * knows one listing only. Whether the order passes is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Demand\NewOrders;
use StockTruth\Demand\Split;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\ReadAhead;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\HoldTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\HoldRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Holds of orders that are being placed or paid.
 *
 * @phpstan-import-type Holding from Shapes
 * @phpstan-import-type Step from Shapes
 */
final class OrderHold {

	/** Minutes that WooCommerce reserves stock for an unpaid order where the shop says none. */
	const MINUTES = 60;

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
	 * Holds.
	 *
	 * @var HoldTable
	 */
	private $holds;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Orders that this request has let pass.
	 *
	 * @var PassedOrders
	 */
	private $passed;

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * What listings are made of.
	 *
	 * @var ReadAhead
	 */
	private $read_ahead;

	/**
	 * Which units of kits are ready-made.
	 *
	 * @var Split
	 */
	private $split;

	/**
	 * Constructor.
	 *
	 * @param Database     $database   The database.
	 * @param Engine       $engine     The rules.
	 * @param HoldTable    $holds      Holds.
	 * @param Log          $log        Where faults are written.
	 * @param NewOrders    $new_orders Orders that are not recorded yet.
	 * @param PassedOrders $passed     Orders that this request has let pass.
	 * @param PoolTable    $pools      The ledger's pools.
	 * @param Promises     $promises   What holds promise.
	 * @param ReadAhead    $read_ahead What listings are made of.
	 * @param Split        $split      Which units of kits are ready-made.
	 */
	public function __construct( Database $database, Engine $engine, HoldTable $holds, Log $log, NewOrders $new_orders, PassedOrders $passed, PoolTable $pools, Promises $promises, ReadAhead $read_ahead, Split $split ) {
		$this->database   = $database;
		$this->engine     = $engine;
		$this->holds      = $holds;
		$this->log        = $log;
		$this->new_orders = $new_orders;
		$this->passed     = $passed;
		$this->pools      = $pools;
		$this->promises   = $promises;
		$this->read_ahead = $read_ahead;
		$this->split      = $split;
	}

	/**
	 * Judges an order's lines, and holds their units where they pass. Where they do not, the core says whether what was held
	 * for the order before stays.
	 *
	 * @param string      $step  The step that is judged.
	 * @param \WC_Order   $order The order.
	 * @param AskedLine[] $lines Its lines.
	 * @param callable    $judge Asks the core; called under the locks. Given the revisions of the pools where what the request
	 *                           has read of these will do, else null.
	 *
	 * @phpstan-param Step $step
	 * @phpstan-param callable( array<int, int>|null ): Verdict $judge
	 */
	public function judge( string $step, \WC_Order $order, array $lines, callable $judge ): Verdict {
		$ids = AskedLine::stock_ids( $lines );
		// Which pools to lock is read before the locks: the first plain read inside fixes what all later ones see.
		$bills = $this->read_ahead->bills( $ids );
		$held  = $this->promises->held( $order->get_id() );
		$now   = $held;
		/** @var Verdict $verdict */
		$verdict = $this->database->transaction_of_ours(
			function () use ( $step, $order, $lines, $judge, $ids, &$bills, $held, &$now ): Verdict {
				$now     = $held;
				$locked  = $this->pools->lock( array_merge( array_column( $held, 'pool_id' ), self::pools_of( $bills ) ) );
				// For an order of this request nothing is kept yet, so that its own things need not be left out of what was read before.
				// Only what passes by that has passed.
				$verdict = $this->new_orders->has( $order->get_id() ) ? $judge( array_column( $locked, 'revision', 'id' ) ) : null;
				if ( null === $verdict || ! $verdict->passes() ) {
					$verdict = $judge( null );
				}
				// As they were read for the verdict.
				$bills = $this->read_ahead->bills( $ids );
				if ( array() !== array_diff( self::pools_of( $bills ), array_keys( $locked ) ) ) {
					throw new Conflict( 'a bill of materials of order ' . $order->get_id() . ' changed meanwhile' );
				}
				$holding = $this->holding( $step, $verdict );
				if ( $verdict->passes() ) {
					$now = Promises::carried( $holding, $held, $this->of( $order, $lines, $verdict, $bills ), self::whole( $lines, $verdict ) );
					$this->change( $held, $now );
				} elseif ( 'release' === $holding ) {
					$now = array();
					$this->change( $held, $now );
				}
				return $verdict;
			}
		);
		$this->promises->note( $order->get_id(), $now );
		$verdict->passes() ? $this->passed->note( $order ) : $this->passed->forget( $order->get_id() );
		return $verdict;
	}

	/**
	 * The pools of bills.
	 *
	 * @param array<int, array<int, int>> $bills Of ReadAhead::bills().
	 * @return list<int>
	 */
	private static function pools_of( array $bills ): array {
		$pools = array();
		foreach ( $bills as $bill ) {
			$pools += $bill;
		}
		return array_keys( $pools );
	}

	/**
	 * A door has let an order pass without holding anything, because the shop only observes.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function let_pass( \WC_Order $order ): void {
		$this->passed->note( $order );
	}

	/**
	 * Gives back what is held for an order, such as one that WooCommerce refuses after us.
	 *
	 * @param int $order_id The order.
	 */
	public function release( int $order_id ): void {
		$this->passed->forget( $order_id );
		$held = $this->promises->held( $order_id );
		if ( array() === $held ) {
			return;
		}
		$this->database->transaction_of_ours(
			function () use ( $held ): void {
				$this->pools->lock( array_column( $held, 'pool_id' ) );
				$this->change( $held, array() );
			}
		);
	}

	/**
	 * Replaces holds, under the locks of their pools. Other listings of these pools may show less or more from then on.
	 *
	 * @param HoldRow[] $before Holds now.
	 * @param HoldRow[] $after  Holds from now on.
	 */
	private function change( array $before, array $after ): void {
		$kept = array();
		foreach ( $after as $hold ) {
			$kept[ $hold->line . ' ' . $hold->pool_id ] = true;
		}
		$gone = array_filter(
			$before,
			static function ( HoldRow $hold ) use ( $kept ): bool {
				return ! isset( $kept[ $hold->line . ' ' . $hold->pool_id ] );
			}
		);
		$this->holds->release( array_values( $gone ) );
		$this->holds->take( $after );
		$both = array_merge( $gone, $after );
		$this->pools->touch_with_listings( array_column( $both, 'pool_id' ), self::reserved_whole( $both ) );
	}

	/**
	 * Listings whose figures stay as they are, because WooCommerce takes off what is held itself. It reserves whole units only:
	 * of a share the figure has to fall.
	 *
	 * @param HoldRow[] $holds Holds.
	 * @return list<int>
	 */
	private static function reserved_whole( array $holds ): array {
		$whole  = array();
		$shares = array();
		foreach ( $holds as $hold ) {
			if ( 0 === $hold->quantity % Units::ONE ) {
				$whole[] = $hold->product_id;
			} else {
				$shares[] = $hold->product_id;
			}
		}
		return array_values( array_unique( array_diff( $whole, $shares ) ) );
	}

	/**
	 * What lines ask for and nobody counts for them yet, by the product that owns the stock. Lines about which WooCommerce
	 * alone decides are left out.
	 *
	 * @param AskedLine[] $lines   The lines.
	 * @param Verdict     $verdict The core's verdict on them.
	 * @return array<int, int> Ten-thousandths.
	 */
	private static function uncounted( array $lines, Verdict $verdict ): array {
		$units = array();
		foreach ( array_values( $lines ) as $at => $line ) {
			if ( ! $verdict->shop_decides( $at ) ) {
				$units[ $line->stock_id ] = ( $units[ $line->stock_id ] ?? 0 ) + $verdict->uncounted( $at );
			}
		}
		return array_filter( $units );
	}

	/**
	 * What lines ask for as a whole, in whole sale steps, by the product that owns the stock.
	 *
	 * @param AskedLine[] $lines   The lines.
	 * @param Verdict     $verdict The core's verdict on them.
	 * @return array<int, int> Ten-thousandths.
	 */
	private static function whole( array $lines, Verdict $verdict ): array {
		$units = array();
		foreach ( array_values( $lines ) as $at => $line ) {
			$units[ $line->stock_id ] = ( $units[ $line->stock_id ] ?? 0 ) + $verdict->uncounted( $at ) + $line->already_counted;
		}
		return $units;
	}

	/**
	 * What becomes of an order's holds after a verdict. Where the core cannot be asked, they stay until they end.
	 *
	 * @param string  $step    The step that was judged.
	 * @param Verdict $verdict The verdict.
	 *
	 * @phpstan-param Step $step
	 * @phpstan-return Holding
	 */
	private function holding( string $step, Verdict $verdict ): string {
		try {
			return $this->engine->ask(
				'holding',
				array(
					'step'    => $step,
					'outcome' => $verdict->outcome(),
					'reasons' => $verdict->reasons(),
				)
			)['holding'];
		} catch ( Unavailable | Undecidable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return 'keep';
		}
	}

	/**
	 * The holds of an order.
	 *
	 * @param \WC_Order                   $order   The order.
	 * @param AskedLine[]                 $lines   Its lines.
	 * @param Verdict                     $verdict The core's verdict on them.
	 * @param array<int, array<int, int>> $bills   Of ReadAhead::bills().
	 * @return list<HoldRow>
	 */
	private function of( \WC_Order $order, array $lines, Verdict $verdict, array $bills ): array {
		$holds = array();
		foreach ( $this->amounts( $order->get_id(), self::uncounted( $lines, $verdict ), $bills ) as $product_id => $amounts ) {
			foreach ( array_filter( $amounts ) as $pool_id => $amount ) {
				$hold             = new HoldRow();
				$hold->line       = 'order:' . $order->get_id() . ':' . $product_id;
				$hold->pool_id    = $pool_id;
				$hold->owner      = 'order:' . $order->get_id();
				$hold->product_id = $product_id;
				$hold->order_id   = $order->get_id();
				$hold->quantity   = $amount;
				$hold->until_at   = Moment::now() + self::minutes( $order ) * 60000;
				$holds[]          = $hold;
			}
		}
		return $holds;
	}

	/**
	 * What units of listings take of pools. A plain listing and a pack take what their bill says; what a kit takes depends on
	 * what is ready-made.
	 *
	 * @param int                         $order_id The order.
	 * @param array<int, int>             $asked    Units by listing.
	 * @param array<int, array<int, int>> $bills    Of ReadAhead::bills().
	 * @return array<int, array<int, int>> Ten-thousandths by pool, by listing.
	 */
	private function amounts( int $order_id, array $asked, array $bills ): array {
		$kits    = array();
		$amounts = array();
		foreach ( $asked as $product_id => $quantity ) {
			$bill = $bills[ $product_id ] ?? array();
			if ( in_array( 0, $bill, true ) ) {
				$kits[ $product_id ] = array( 'product_id' => $product_id, 'quantity' => $quantity );
				continue;
			}
			foreach ( $bill as $pool_id => $per ) {
				$amounts[ $product_id ][ $pool_id ] = Units::of_pool( $quantity, $per );
			}
		}
		foreach ( array() === $kits ? array() : $this->split->amounts( $kits, $order_id ) as $product_id => $of_pools ) {
			$amounts[ (int) $product_id ] = $of_pools;
		}
		return $amounts;
	}

	/**
	 * For how long WooCommerce reserves an order's units; ours end with them.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function minutes( \WC_Order $order ): int {
		$minutes = apply_filters( 'woocommerce_order_hold_stock_minutes', (int) get_option( 'woocommerce_hold_stock_minutes', 60 ), $order ); // phpcs:ignore WordPress.NamingConventions -- WooCommerce's.
		return is_numeric( $minutes ) && (int) $minutes > 0 ? (int) $minutes : self::MINUTES;
	}
}
