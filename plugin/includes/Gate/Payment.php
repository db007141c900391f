<?php
/**
 * What both doors of paying an order that exists ask: the classic page and the Store API.
 *
 * Decides that stock is reserved before it is asked about, because WooCommerce reserves nothing here: of a
 * hundred people with payment links for the last unit one gets the reservation. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\AskedLine;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Paying an order.
 */
final class Payment {

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

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
	 * What shoppers read.
	 *
	 * @var Messages
	 */
	private $messages;

	/**
	 * What must be so before WooCommerce reserves.
	 *
	 * @var OwnHolds
	 */
	private $own_holds;

	/**
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * WooCommerce's own reservation.
	 *
	 * @var Reservation
	 */
	private $reservation;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Guard         $guard       Asks and acts on the verdict.
	 * @param Lines         $lines       Lines of carts and orders.
	 * @param Log           $log         Where faults are written.
	 * @param Messages      $messages    What shoppers read.
	 * @param OwnHolds      $own_holds   What must be so before WooCommerce reserves.
	 * @param Promises      $promises    What holds promise.
	 * @param Reservation   $reservation WooCommerce's own reservation.
	 * @param SettingsStore $settings    The settings.
	 */
	public function __construct( Guard $guard, Lines $lines, Log $log, Messages $messages, OwnHolds $own_holds, Promises $promises, Reservation $reservation, SettingsStore $settings ) {
		$this->guard       = $guard;
		$this->lines       = $lines;
		$this->log         = $log;
		$this->messages    = $messages;
		$this->own_holds   = $own_holds;
		$this->promises    = $promises;
		$this->reservation = $reservation;
		$this->settings    = $settings;
	}

	/**
	 * Why the order cannot be paid; null where it can, and then its stock is reserved.
	 *
	 * @param string    $door  Id of the door.
	 * @param \WC_Order $order Order.
	 */
	public function refusal( string $door, \WC_Order $order ): ?Refusal {
		$lines       = null;
		$asked       = function () use ( $order, &$lines ): array {
			$lines = $lines ?? $this->promises->on( $order->get_id(), $this->lines->order( $order ) );
			return $lines;
		};
		$is_reserved = $this->reserve( $order, $asked );
		$refusal     = $this->guard->refusal(
			$door,
			'pay',
			$asked,
			// An order that has no reservation is refused in any case: a hold of it, however short, could have the one that
			// has it refused too.
			array( 'exclude_order' => $order->get_id() ) + ( $is_reserved ? array( 'hold' => $order ) : array() )
		);
		if ( null === $refusal && ! $is_reserved ) {
			$refusal = new Refusal( $this->messages, 'pay', Verdict::refused( 'reserved_by_others', array() ) );
		}
		if ( ! $is_reserved ) {
			// What an earlier attempt held.
			$this->guard->release( $order->get_id() );
		}
		if ( null !== $refusal ) {
			// Who is refused because the ERP is silent may try again as long as the units are held; nobody holds them for longer.
			$this->reservation->as_held( $order );
		}
		return $refusal;
	}

	/**
	 * Whether units of a product are kept, or counted, for an order, so that they are gone for everybody else.
	 *
	 * @param \WC_Order $order    The order.
	 * @param int       $stock_id The product that owns the stock.
	 */
	public function is_expected( \WC_Order $order, int $stock_id ): bool {
		try {
			foreach ( $this->settings->current()->is_enforcing() ? $this->lines->order( $order ) : array() as $line ) {
				if ( $stock_id === $line->stock_id && ( 0 !== $line->already_counted || $this->promises->is_held( $order->get_id(), $stock_id ) ) ) {
					return true;
				}
			}
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
		}
		return false;
	}

	/**
	 * Reserves the order's stock where the shop enforces; false where others hold it.
	 *
	 * That others hold it is no judgement of ours: WooCommerce's refusal is what keeps two payments at the same instant
	 * apart. The core is asked about everything else, before and behind it.
	 *
	 * @param \WC_Order                   $order Order.
	 * @param callable(): list<AskedLine> $lines Gives its lines.
	 */
	private function reserve( \WC_Order $order, callable $lines ): bool {
		try {
			// What WooCommerce has taken off for this order already needs no reservation.
			if ( $this->settings->current()->is_enforcing() && ! $order->get_data_store()->get_stock_reduced( $order->get_id() ) ) {
				$this->own_holds->make_pending( $order );
				$this->reservation->take( $order, $lines() );
			}
			return true;
		} catch ( \Automattic\WooCommerce\Checkout\Helpers\ReserveStockException $taken ) {
			return false;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return true;
		}
	}
}
