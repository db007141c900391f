<?php
/**
 * WooCommerce's own reservation of an order that is paid.
 *
 * Decides that nothing is reserved twice: what the ERP's figure or U counts for a line already is off WooCommerce's
 * figure, and a reservation would ask for it once more. A reservation that is kept ends with our hold. WooCommerce
 * reserves in one statement, which keeps two payments at the same instant apart.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use Automattic\WooCommerce\Checkout\Helpers\ReserveStock;
use Automattic\WooCommerce\Checkout\Helpers\ReserveStockException;
use Automattic\WooCommerce\StoreApi\Payments\PaymentContext;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;
use StockTruth\Ledger\HoldTable;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Reservations of orders.
 */
final class Reservation {

	/**
	 * The veto on what is shown.
	 *
	 * @var Browse
	 */
	private $browse;

	/**
	 * Our own holds.
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
	 * Orders whose payment began in this request of the Store API.
	 *
	 * @var list<int>
	 */
	private $paying = array();

	/**
	 * Which request of the Store API is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param Browse    $browse    The veto on what is shown.
	 * @param HoldTable $holds     Our own holds.
	 * @param Log       $log       Where faults are written.
	 * @param StoreApi  $store_api Which request of the Store API is answered.
	 */
	public function __construct( Browse $browse, HoldTable $holds, Log $log, StoreApi $store_api ) {
		$this->browse    = $browse;
		$this->holds     = $holds;
		$this->log       = $log;
		$this->store_api = $store_api;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'woocommerce_rest_checkout_process_payment_with_context', $services->callback( self::class, 'on_payment' ), 1 );
		add_filter( 'rest_request_after_callbacks', $services->callback( self::class, 'on_answered' ), 10 );
	}

	/**
	 * A payment begins.
	 *
	 * @param mixed $context WooCommerce's.
	 */
	public function on_payment( $context ): void {
		// The order is read by a method that PHP calls for names that are not public.
		$order = $context instanceof PaymentContext ? $context->__get( 'order' ) : null;
		if ( $order instanceof \WC_Order ) {
			$this->paying[] = (int) $order->get_id();
		}
	}

	/**
	 * A request of the Store API ends. Where the payment failed, WooCommerce has given the reservation back, and would tell
	 * the customer who tries again that the goods are gone which we hold for just this order.
	 *
	 * @param mixed $response The answer.
	 * @return mixed
	 */
	public function on_answered( $response ) {
		if ( array() === $this->paying || ! $this->store_api->is_answering() ) {
			return $response;
		}
		$orders       = $this->paying;
		$this->paying = array();
		if ( is_wp_error( $response ) || ( $response instanceof \WP_HTTP_Response && $response->get_status() >= 400 ) ) {
			foreach ( $orders as $order_id ) {
				$order = wc_get_order( $order_id );
				if ( $order instanceof \WC_Order && $order->needs_payment() ) {
					$this->as_held( $order );
				}
			}
		}
		return $response;
	}

	/**
	 * Reserves what an order asks for and nobody counts for it yet.
	 *
	 * @param \WC_Order   $order The order.
	 * @param AskedLine[] $lines Its lines.
	 * @throws ReserveStockException Where others hold it.
	 */
	public function take( \WC_Order $order, array $lines ): void {
		$counted = array_column( $lines, 'already_counted', 'item_id' );
		$items   = static function ( $items, $of = null ) use ( $order, $counted ) {
			return is_array( $items ) && $of instanceof \WC_Order && $of->get_id() === $order->get_id() ? self::uncounted( $items, $counted ) : $items;
		};
		$units   = static function ( $quantity, $of = null, $item = null ) use ( $order, $counted ) {
			return $of instanceof \WC_Order && $of->get_id() === $order->get_id() && $item instanceof \WC_Order_Item_Product
				? Units::to_shop( self::left( $item, $counted ) )
				: $quantity;
		};
		add_filter( 'woocommerce_order_get_items', $items, PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_order_item_quantity', $units, PHP_INT_MAX, 3 );
		try {
			$this->browse->without_veto(
				static function () use ( $order ): void {
					try {
						wc_reserve_stock_for_order( $order );
					} catch ( ReserveStockException $taken ) {
						// WooCommerce takes a second attempt of the same order within the same second for one that failed, and gives
						// back what the first one reserved: who presses the button twice would be told that others were faster.
						wc_reserve_stock_for_order( $order );
					}
				}
			);
		} finally {
			remove_filter( 'woocommerce_order_get_items', $items, PHP_INT_MAX );
			remove_filter( 'woocommerce_order_item_quantity', $units, PHP_INT_MAX );
		}
	}

	/**
	 * Has WooCommerce's reservation of an order last as long as our hold of it; gives it back where we hold nothing.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function as_held( \WC_Order $order ): void {
		try {
			wc_release_stock_for_order( $order );
			$now   = Moment::now();
			$until = 0;
			foreach ( $this->holds->of_order( $order->get_id() ) as $hold ) {
				$until = max( $until, $hold->until_at );
			}
			if ( $until <= $now ) {
				return;
			}
			$minutes = intdiv( $until - $now, 60000 ) + 1;
			$this->browse->without_veto(
				static function () use ( $order, $minutes ): void {
					( new ReserveStock() )->reserve_stock_for_order( $order, $minutes );
				}
			);
		} catch ( ReserveStockException $taken ) {
			// WooCommerce's figure fell meanwhile. Our hold stands.
			unset( $taken );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'not_reserved', $fault );
		}
	}

	/**
	 * Items of which something is left that nobody counts.
	 *
	 * @param array<array-key, mixed> $items   Items of an order.
	 * @param array<int, int>         $counted What is counted, in ten-thousandths, by item.
	 * @return array<array-key, mixed>
	 */
	private static function uncounted( array $items, array $counted ): array {
		return array_filter(
			$items,
			static function ( $item ) use ( $counted ): bool {
				return ! $item instanceof \WC_Order_Item_Product || 0 !== self::left( $item, $counted );
			}
		);
	}

	/**
	 * How much of an item nobody counts.
	 *
	 * @param \WC_Order_Item_Product $item    The item.
	 * @param array<int, int>        $counted What is counted, in ten-thousandths, by item.
	 */
	private static function left( \WC_Order_Item_Product $item, array $counted ): int {
		return max( 0, Units::demand( $item->get_quantity() ) - ( $counted[ $item->get_id() ] ?? 0 ) );
	}
}
