<?php
/**
 * What becomes of stock when an order is cancelled, refunded or edited, while enforcing.
 *
 * Decides that WooCommerce gives nothing back for products whose figure is the ERP's: goods are back
 * when the ERP says so. For every other product WooCommerce's own arithmetic is done as ever.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Facts\Governed;
use StockTruth\Facts\PoolFacts;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Vetoes of WooCommerce's restores and restocks.
 */
final class Restores {

	/**
	 * Whether WooCommerce is doing, for our sake, what we vetoed as a whole.
	 *
	 * @var bool
	 */
	private $is_passing = false;

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * Constructor.
	 *
	 * @param Governed  $governed   Whose a listing's stock is.
	 * @param Log       $log        Where faults are written.
	 * @param PoolFacts $pool_facts Facts about pools.
	 */
	public function __construct( Governed $governed, Log $log, PoolFacts $pool_facts ) {
		$this->governed   = $governed;
		$this->log        = $log;
		$this->pool_facts = $pool_facts;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		if ( ! $services->get( SettingsStore::class )->current()->is_enforcing() ) {
			return;
		}
		add_filter( 'woocommerce_can_restore_order_stock', $services->callback( self::class, 'on_restore' ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_can_restock_refunded_items', $services->callback( self::class, 'on_restock' ), PHP_INT_MAX, 3 );
		add_filter( 'woocommerce_prevent_adjust_line_item_product_stock', $services->callback( self::class, 'on_adjust' ), PHP_INT_MAX, 2 );
	}

	/**
	 * An order left, and WooCommerce would give all of it back.
	 *
	 * @param mixed $may   Whether it may, so far.
	 * @param mixed $order The order.
	 * @return mixed
	 */
	public function on_restore( $may, $order = null ) {
		if ( ! $may || ! $order instanceof \WC_Order ) {
			return $may;
		}
		try {
			$ours = $this->ours( $order );
			if ( array() === $ours ) {
				return $may;
			}
			foreach ( $order->get_items() as $item_id => $item ) {
				$reduced = $item instanceof \WC_Order_Item_Product ? $item->get_meta( '_reduced_stock', true ) : '';
				if ( ! $item instanceof \WC_Order_Item_Product || ! $reduced ) {
					continue;
				}
				$product = $item->get_product();
				if ( ! isset( $ours[ $item_id ] ) && $product instanceof \WC_Product && $product->managing_stock() && is_numeric( $reduced ) ) {
					wc_update_product_stock( $product, $reduced + 0, 'increase' );
				}
				// The note of the reduction goes with the order, as it does in WooCommerce: an order that
				// comes back is reduced anew.
				$item->delete_meta_data( '_reduced_stock' );
				$item->save();
			}
			return false;
		} catch ( \Throwable $error ) {
			$this->log->error( 'restore_not_judged', $error );
			return false;
		}
	}

	/**
	 * A refund would put goods back on the shelf.
	 *
	 * @param mixed $may   Whether it may, so far.
	 * @param mixed $order The order.
	 * @param mixed $lines Refunded lines by item id.
	 * @return mixed
	 */
	public function on_restock( $may, $order = null, $lines = array() ) {
		if ( ! $may || $this->is_passing || ! $order instanceof \WC_Order || ! is_array( $lines ) ) {
			return $may;
		}
		try {
			$ours = $this->ours( $order );
			if ( array() === array_intersect_key( $lines, $ours ) ) {
				return $may;
			}
			$this->is_passing = true;
			wc_restock_refunded_items( $order, array_diff_key( $lines, $ours ) );
			return false;
		} catch ( \Throwable $error ) {
			$this->log->error( 'restock_not_judged', $error );
			return false;
		} finally {
			$this->is_passing = false;
		}
	}

	/**
	 * An edit of a line would change stock by the difference.
	 *
	 * @param mixed $prevented Whether it may not, so far.
	 * @param mixed $item      The line.
	 * @return mixed
	 */
	public function on_adjust( $prevented, $item = null ) {
		if ( (bool) $prevented || ! $item instanceof \WC_Order_Item_Product ) {
			return $prevented;
		}
		try {
			$product = $item->get_product();
			return $product instanceof \WC_Product && array() !== $this->among( array( 0 => $product ) );
		} catch ( \Throwable $error ) {
			$this->log->error( 'adjustment_not_judged', $error );
			return $prevented;
		}
	}

	/**
	 * Lines of an order whose products' figures are the ERP's.
	 *
	 * @param \WC_Order $order The order.
	 * @return array<array-key, true> By item id.
	 */
	private function ours( \WC_Order $order ): array {
		$products = array();
		foreach ( $order->get_items() as $item_id => $item ) {
			$product = $item instanceof \WC_Order_Item_Product ? $item->get_product() : false;
			if ( $product instanceof \WC_Product ) {
				$products[ $item_id ] = $product;
			}
		}
		return $this->among( $products );
	}

	/**
	 * Those of these products whose figures are the ERP's.
	 *
	 * @param array<array-key, \WC_Product> $products Products.
	 * @return array<array-key, true> By the products' keys.
	 */
	private function among( array $products ): array {
		$managed = array_map(
			static function ( \WC_Product $product ): int {
				return (int) $product->get_stock_managed_by_id();
			},
			$products
		);
		$facts   = $this->pool_facts->of( array_values( array_unique( $managed ) ) );
		$ours    = array();
		foreach ( $managed as $key => $id ) {
			if ( isset( $facts[ $id ] ) && $this->governed->is( $facts[ $id ], $facts[ $id ]->listing->is_virtual, $facts[ $id ]->listing->downloadable ) && 'mapped' === $this->governed->mapping( $facts[ $id ] ) ) {
				$ours[ $key ] = true;
			}
		}
		return $ours;
	}
}
