<?php
/**
 * What is to stand in the ledger of an order's lines.
 *
 * Decides which lines draw on pools. What each asks for is the core's to say, what one unit takes OrderedBill's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Units;
use StockTruth\Facts\Effects;
use StockTruth\Ledger\Row\OrderLineRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reads WooCommerce's orders.
 */
final class OrderedLines {

	/**
	 * What one unit takes.
	 *
	 * @var OrderedBill
	 */
	private $bill;

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * Constructor.
	 *
	 * @param OrderedBill $bill       What one unit takes.
	 * @param Effects     $effects    What orders take.
	 * @param NewOrders   $new_orders Orders that are not recorded yet.
	 */
	public function __construct( OrderedBill $bill, Effects $effects, NewOrders $new_orders ) {
		$this->bill       = $bill;
		$this->effects    = $effects;
		$this->new_orders = $new_orders;
	}

	/**
	 * The lines of an order by item.
	 *
	 * @param \WC_Order                $order The order, with its current status.
	 * @param array<int, OrderLineRow> $known Its lines in the ledger.
	 * @return array<int, OrderedLine>
	 */
	public function of( \WC_Order $order, array $known ): array {
		$ordered  = array();
		$products = array();
		$units    = array();
		foreach ( $order->get_items() as $item ) {
			if ( ! $item instanceof \WC_Order_Item_Product || 0 === $item->get_id() ) {
				continue;
			}
			$id             = $item->get_id();
			$product        = $item->get_product();
			$ordered[ $id ] = (int) Units::from_shop( $item->get_quantity() );
			$units[ $id ]   = array(
				'ordered'  => $item->get_quantity(),
				'refunded' => $this->new_orders->refunded( $order, $id ),
			);
			if ( $product instanceof \WC_Product ) {
				$products[ $id ] = $product;
			}
		}
		$nets  = $this->effects->nets_of( $order, self::is_counted( $known ), $units );
		$bills = $this->bill->of( self::asking( array_diff_key( $products, $known ), $ordered, $nets ) );
		$lines = array();
		foreach ( $ordered as $id => $quantity ) {
			$product_id   = isset( $products[ $id ] ) ? (int) $products[ $id ]->get_stock_managed_by_id() : 0;
			$lines[ $id ] = OrderedLine::of( $product_id, $quantity, $nets[ $id ] ?? null, $bills[ $id ] ?? null );
		}
		return $lines;
	}

	/**
	 * Whether lines of the ledger ask for something.
	 *
	 * @param array<int, OrderLineRow> $known Lines of an order.
	 */
	public static function is_counted( array $known ): bool {
		foreach ( $known as $line ) {
			if ( 0 !== $line->net ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Products of which something is asked for. Where nobody can say what, that is what was ordered.
	 *
	 * @param array<int, \WC_Product> $products Products by item.
	 * @param array<int, int>         $ordered  What was ordered, by item.
	 * @param array<int, int>|null    $nets     What is asked for, by item.
	 * @return array<int, \WC_Product>
	 */
	private static function asking( array $products, array $ordered, ?array $nets ): array {
		foreach ( array_keys( $products ) as $id ) {
			if ( 0 === ( $nets[ $id ] ?? $ordered[ $id ] ) ) {
				unset( $products[ $id ] );
			}
		}
		return $products;
	}
}
