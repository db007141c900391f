<?php
/**
 * Money that has arrived: `payment_complete`, `update_status`, plugins that complete orders, a notice that comes twice.
 *
 * Decides nothing about stock. Whatever route tells that an order is paid, it stores another status, or a paid order for
 * the first time; the core says whether that stands, and whether the order passes. One that does not is put on hold for
 * a person, never refused.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Facts\Effects;
use StockTruth\Log;
use StockTruth\Requests;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * `woocommerce_before_order_object_save`.
 *
 * @phpstan-import-type Arrival from Shapes
 */
final class ArrivedPayment {

	/** What of an order tells that money came, or that its goods are to leave. */
	private const TELLING = array(
		'status'         => true,
		'date_paid'      => true,
		'transaction_id' => true,
	);

	/**
	 * Through which door of apps and staff an order comes.
	 *
	 * @var StaffDoor
	 */
	private $door;

	/**
	 * What orders take of the stock.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Orders that wait for a person.
	 *
	 * @var HeldOrder
	 */
	private $held;

	/**
	 * Orders that this request has stored for the first time.
	 *
	 * @var FirstStored
	 */
	private $first;

	/**
	 * Lines of carts and orders.
	 *
	 * @var Lines
	 */
	private $lines;

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
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * Writes down what passes for a reason.
	 *
	 * @var StaffVerdict
	 */
	private $verdict;

	/**
	 * Constructor.
	 *
	 * @param StaffDoor    $door     Through which door of apps and staff an order comes.
	 * @param Effects      $effects  What orders take of the stock.
	 * @param Engine       $engine   The rules.
	 * @param FirstStored  $first    Orders that this request has stored for the first time.
	 * @param Guard        $guard    Asks and acts on the verdict.
	 * @param HeldOrder    $held     Orders that wait for a person.
	 * @param Lines        $lines    Lines of carts and orders.
	 * @param Log          $log      Where faults are written.
	 * @param PassedOrders $passed   Orders that this request has let pass.
	 * @param Promises     $promises What holds promise.
	 * @param StaffVerdict $verdict  Writes down what passes for a reason.
	 */
	public function __construct( StaffDoor $door, Effects $effects, Engine $engine, FirstStored $first, Guard $guard, HeldOrder $held, Lines $lines, Log $log, PassedOrders $passed, Promises $promises, StaffVerdict $verdict ) {
		$this->door     = $door;
		$this->effects  = $effects;
		$this->engine   = $engine;
		$this->first    = $first;
		$this->guard    = $guard;
		$this->held     = $held;
		$this->lines    = $lines;
		$this->log      = $log;
		$this->passed   = $passed;
		$this->promises = $promises;
		$this->verdict  = $verdict;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		// Before the demand of the new status is recorded, and behind plugins that choose a status of their own.
		add_action( 'woocommerce_before_order_object_save', $services->callback( self::class, 'on_before_save' ), 1000 );
		HeldOrder::register( $services );
		HeldOrderMail::register( $services );
	}

	/**
	 * An order is about to be stored, perhaps as paid.
	 *
	 * @param mixed $order The order.
	 */
	public function on_before_save( $order ): void {
		if ( ! $order instanceof \WC_Order || 'shop_order' !== $order->get_type() ) {
			return;
		}
		if ( array() !== array_intersect_key( self::TELLING, $order->get_changes() ) || $this->first->has( $order->get_id() ) ) {
			$this->attempt( $order );
		}
	}

	/**
	 * Has an order judged that was stored as paid before its lines were there, and not stored again since: a program may add
	 * lines to it one by one.
	 *
	 * @param int $order_id The order.
	 */
	public function look_again( int $order_id ): void {
		try {
			$order = wc_get_order( $order_id );
			if ( $order instanceof \WC_Order && ! $this->passed->has( $order ) ) {
				$order->save();
			}
		} catch ( \Throwable $fault ) {
			$this->log->error( 'payment_not_judged', $fault );
		}
	}

	/**
	 * Lets the change of an order stand, or puts the order on hold. Nothing may be thrown here: WooCommerce would act on a
	 * status that it has not stored.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	private function attempt( \WC_Order $order ): void {
		try {
			$this->change( $order );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'payment_not_judged', $fault );
		}
	}

	/**
	 * Lets the change of an order stand, or puts the order on hold.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	private function change( \WC_Order $order ): void {
		// The order may have been read before a person released it.
		$is_held = HeldMark::is_on( $order ) && $this->held->is_stored_as_held( $order->get_id() );
		$arrival = $this->arrival( $order, $is_held );
		if ( 'judge' === $arrival && 0 === $order->get_id() ) {
			$this->first->note( $order, array( $this, 'look_again' ) );
		}
		if ( 'judge' === $arrival && ! $this->is_over( $order ) ) {
			$this->judge( $order );
		} elseif ( 'stay' === $arrival ) {
			$this->held->keep( $order );
		} elseif ( 'release' === $arrival ) {
			$this->held->let_go( $order );
		}
	}

	/**
	 * Whether an order is completed and takes nothing, such as one that an import brings: the ERP's first figure contains it.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function is_over( \WC_Order $order ): bool {
		return null !== $order->get_date_completed( 'edit' ) && ! $this->effects->of( $order, false )->is_demand();
	}

	/**
	 * Judges an order whose goods are to leave.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function judge( \WC_Order $order ): void {
		if ( $this->passed->has( $order ) ) {
			$this->pass( $order );
			return;
		}
		$refusal = $this->guard->refusal(
			'payment_complete',
			'pay',
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			// Of an order without a number nothing can be held; it counts as demand as soon as it has one.
			array( 'exclude_order' => $order->get_id() ) + ( 0 === $order->get_id() ? array() : array( 'hold' => $order ) )
		);
		if ( null !== $refusal && ! $this->is_reasoned( $order, $refusal ) ) {
			$this->held->hold( $order, $refusal );
		} elseif ( 0 === $order->get_id() ) {
			$this->pass( $order );
		} elseif ( $this->held->is_stored_as_held( $order->get_id() ) ) {
			// The same notice is being handled beside us. What it put on hold counts as demand by now, and would pass.
			$this->held->keep( $order );
		}
	}

	/**
	 * Remembers of an order without a number that it passed: only of this one, others without a number may ask for the same.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function pass( \WC_Order $order ): void {
		if ( 0 === $order->get_id() ) {
			$this->passed->forget( 0 );
			$this->first->once_stored( $order, fn() => $this->passed->note( $order ) );
		}
	}

	/**
	 * Whether an app gave a reason to take the order all the same, or a program that stores it for the first time, which is
	 * then written down. What staff once wrote on an order is no reason for a payment that comes later.
	 *
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it does not pass.
	 */
	private function is_reasoned( \WC_Order $order, Refusal $refusal ): bool {
		$door = $this->door->current() ?? ( $this->first->is_stored( $order->get_id() ) ? null : 'programs' );
		return null !== $door && $this->verdict->is_overridden( $door, $order, $refusal );
	}

	/**
	 * What becomes of the change. While the core cannot be asked, what is on hold stays so, and what WooCommerce takes
	 * for paid is judged, by the last figure that was written.
	 *
	 * @param \WC_Order $order   The order with the status that it is to have.
	 * @param bool      $is_held Whether it waits for a person.
	 *
	 * @phpstan-return Arrival
	 */
	private function arrival( \WC_Order $order, bool $is_held ): string {
		try {
			return $this->engine->ask(
				'payment',
				array(
					'from'     => $this->first->is_stored( $order->get_id() ) ? Effects::word( StatusChange::stored( $order, 'status' ) ) : 'new',
					'to'       => Effects::word( $order->get_status() ),
					'paid'     => null !== $order->get_date_paid( 'edit' ) || '' !== $order->get_transaction_id( 'edit' ),
					'wasPaid'  => isset( $order->get_base_data()['date_paid'] ) || '' !== StatusChange::stored( $order, 'transaction_id' ),
					'held'     => $is_held,
					'byPerson' => Requests::is_of_staff() || ( $is_held && $this->door->is_entered() && '' !== $this->door->reason( $order ) ),
				)
			)['arrival'];
		} catch ( \Throwable $fault ) {
			$this->log->error( 'payment_not_judged', $fault );
			if ( $is_held ) {
				return 'stay';
			}
			return $order->is_paid() ? 'judge' : 'go';
		}
	}
}
