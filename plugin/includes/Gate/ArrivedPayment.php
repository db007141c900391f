<?php
/**
 * Money that has arrived: `payment_complete`, `update_status`, plugins that complete orders, a notice that comes twice.
 *
 * Decides nothing about stock. Whatever route tells that an order is paid, it stores another status; the core says
 * whether that stands, and whether the order passes. One that does not is put on hold for a person, never refused.
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
	 * Constructor.
	 *
	 * @param Engine       $engine   The rules.
	 * @param Guard        $guard    Asks and acts on the verdict.
	 * @param HeldOrder    $held     Orders that wait for a person.
	 * @param Lines        $lines    Lines of carts and orders.
	 * @param Log          $log      Where faults are written.
	 * @param PassedOrders $passed   Orders that this request has let pass.
	 * @param Promises     $promises What holds promise.
	 */
	public function __construct( Engine $engine, Guard $guard, HeldOrder $held, Lines $lines, Log $log, PassedOrders $passed, Promises $promises ) {
		$this->engine   = $engine;
		$this->guard    = $guard;
		$this->held     = $held;
		$this->lines    = $lines;
		$this->log      = $log;
		$this->passed   = $passed;
		$this->promises = $promises;
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
		if ( ! $order instanceof \WC_Order || 0 === $order->get_id() || ! isset( $order->get_changes()['status'] ) || 'shop_order' !== $order->get_type() ) {
			return;
		}
		try {
			$this->change( $order );
		} catch ( \Throwable $fault ) {
			$this->log->error( 'payment_not_judged', $fault );
		}
	}

	/**
	 * Lets the change of an order's status stand, or puts the order on hold.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	private function change( \WC_Order $order ): void {
		// The order may have been read before a person released it.
		$is_held = $this->held->is_held( $order ) && $this->held->is_stored_as_held( $order->get_id() );
		$arrival = $this->arrival( $order, $is_held );
		if ( 'judge' === $arrival ) {
			$this->judge( $order );
		} elseif ( 'stay' === $arrival ) {
			$this->held->keep( $order );
		} elseif ( $is_held ) {
			$this->held->let_go( $order );
		}
	}

	/**
	 * Judges an order whose goods are to leave.
	 *
	 * @param \WC_Order $order The order.
	 */
	private function judge( \WC_Order $order ): void {
		if ( $this->passed->has( $order ) ) {
			return;
		}
		$refusal = $this->guard->refusal(
			'payment_complete',
			'pay',
			function () use ( $order ): array {
				return $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			},
			array(
				'exclude_order' => $order->get_id(),
				'hold'          => $order,
			)
		);
		if ( null !== $refusal ) {
			$this->held->hold( $order, $refusal );
		} elseif ( $this->held->is_stored_as_held( $order->get_id() ) ) {
			// The same notice is being handled beside us. What it put on hold counts as demand by now, and would pass.
			$this->held->keep( $order );
		}
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
					'from'     => Effects::word( HeldOrder::stored( $order, 'status' ) ),
					'to'       => Effects::word( $order->get_status() ),
					'paid'     => null !== $order->get_date_paid( 'edit' ),
					'held'     => $is_held,
					'byPerson' => self::is_person(),
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

	/**
	 * Whether a person of the shop acts in the back office. Scheduled work may run there as well, in a request that bears
	 * somebody's cookies.
	 */
	private static function is_person(): bool {
		return Requests::is_of_staff();
	}
}
