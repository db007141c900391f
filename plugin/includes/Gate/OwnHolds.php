<?php
/**
 * What must be so before WooCommerce reserves stock for an order.
 *
 * Decides nothing about stock. WooCommerce counts reservations of pending orders only, so an order of another
 * status, as the core names it, is made pending before it is tried anew. A shopper's own earlier order that the core does not count as demand gives its reservation back, or it would stand
 * in the shopper's way for an hour.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\Effects;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Before the reservation at checkout and on the pay page.
 */
final class OwnHolds {

	/** Where a session names the order it tries to pay. */
	private const SESSION_KEYS = array( 'order_awaiting_payment', 'store_api_draft_order' );

	/**
	 * What orders take of the stock.
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
	 * Our own holds.
	 *
	 * @var OrderHold
	 */
	private $order_hold;

	/**
	 * What holds promise.
	 *
	 * @var Promises
	 */
	private $promises;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Effects       $effects    What orders take of the stock.
	 * @param Log           $log        Where faults are written.
	 * @param OrderHold     $order_hold Our own holds.
	 * @param Promises      $promises   What holds promise.
	 * @param SettingsStore $settings   The settings.
	 */
	public function __construct( Effects $effects, Log $log, OrderHold $order_hold, Promises $promises, SettingsStore $settings ) {
		$this->effects    = $effects;
		$this->log        = $log;
		$this->order_hold = $order_hold;
		$this->promises   = $promises;
		$this->settings   = $settings;
	}

	/**
	 * Makes way for an order that is about to be placed.
	 *
	 * @param mixed $order The order.
	 */
	public function prepare( $order ): void {
		try {
			if ( ! $order instanceof \WC_Order || ! $this->settings->current()->is_enforcing() ) {
				return;
			}
			$this->make_pending( $order );
			$this->release_own( $order );
			$this->release_others( $order->get_id() );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
		}
	}

	/**
	 * Makes an order pending that is tried again, so that its reservation counts.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function make_pending( \WC_Order $order ): void {
		if ( $this->effects->of( $order, false )->is_set_pending() ) {
			$order->update_status( 'pending', __( 'Tried again; its stock is reserved anew.', 'stock-truth' ) );
		}
	}

	/**
	 * Gives back what WooCommerce reserves for an order that is tried again: to reserve the same within the same second fails. Our
	 * own hold of it stands meanwhile.
	 *
	 * @param \WC_Order $order The order that is being placed.
	 */
	private function release_own( \WC_Order $order ): void {
		if ( 'pay' === $this->promises->step( $order->get_id() ) ) {
			wc_release_stock_for_order( $order );
		}
	}

	/**
	 * Gives back what the session's other unpaid orders reserve. They stay payable: paying reserves anew.
	 *
	 * @param int $order_id The order that is being placed.
	 */
	private function release_others( int $order_id ): void {
		if ( ! WC()->session instanceof \WC_Session ) {
			return;
		}
		foreach ( self::SESSION_KEYS as $key ) {
			$other = absint( WC()->session->get( $key ) );
			$order = 0 !== $other && $order_id !== $other ? wc_get_order( $other ) : null;
			if ( $order instanceof \WC_Order && ! $this->effects->of( $order, false )->is_demand() ) {
				wc_release_stock_for_order( $order );
				$this->order_hold->release( $other );
			}
		}
	}
}
