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

use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Paying an order.
 */
final class Payment {

	/**
	 * The veto on what is shown.
	 *
	 * @var Browse
	 */
	private $browse;

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
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Browse        $browse    The veto on what is shown.
	 * @param Guard         $guard     Asks and acts on the verdict.
	 * @param Lines         $lines     Lines of carts and orders.
	 * @param Log           $log       Where faults are written.
	 * @param Messages      $messages  What shoppers read.
	 * @param OwnHolds      $own_holds What must be so before WooCommerce reserves.
	 * @param SettingsStore $settings  The settings.
	 */
	public function __construct( Browse $browse, Guard $guard, Lines $lines, Log $log, Messages $messages, OwnHolds $own_holds, SettingsStore $settings ) {
		$this->browse    = $browse;
		$this->guard     = $guard;
		$this->lines     = $lines;
		$this->log       = $log;
		$this->messages  = $messages;
		$this->own_holds = $own_holds;
		$this->settings  = $settings;
	}

	/**
	 * Why the order cannot be paid; null where it can, and then its stock is reserved.
	 *
	 * @param string    $door  Id of the door.
	 * @param \WC_Order $order Order.
	 */
	public function refusal( string $door, \WC_Order $order ): ?Refusal {
		$is_reserved = $this->reserve( $order );
		$refusal     = $this->guard->refusal(
			$door,
			'pay',
			function () use ( $order ): array {
				return $this->lines->order( $order );
			},
			// An order that has no reservation is refused in any case: a hold of it, however short, could have the one that
			// has it refused too.
			array( 'exclude_order' => $order->get_id() ) + ( $is_reserved ? array( 'hold' => $order ) : array() )
		);
		if ( ! $is_reserved ) {
			// What an earlier attempt held.
			$this->guard->release( $order->get_id() );
		}
		if ( null === $refusal && ! $is_reserved ) {
			return new Refusal( $this->messages, 'pay', Verdict::refused( 'reserved_by_others', $this->lines->order( $order ) ) );
		}
		if ( null !== $refusal ) {
			wc_release_stock_for_order( $order );
		}
		return $refusal;
	}

	/**
	 * Reserves the order's stock where the shop enforces; false where others hold it.
	 *
	 * That others hold it is no judgement of ours: WooCommerce reserves in one statement, and its refusal is what
	 * keeps two payments at the same instant apart. The core is asked about everything else, before and behind it.
	 *
	 * @param \WC_Order $order Order.
	 */
	private function reserve( \WC_Order $order ): bool {
		try {
			// What WooCommerce has taken off for this order already needs no reservation.
			if ( $this->settings->current()->is_enforcing() && ! $order->get_data_store()->get_stock_reduced( $order->get_id() ) ) {
				$this->own_holds->make_pending( $order );
				$this->browse->without_veto(
					static function () use ( $order ): void {
						wc_reserve_stock_for_order( $order );
					}
				);
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
