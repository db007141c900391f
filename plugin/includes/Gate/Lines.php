<?php
/**
 * What a shopper asks for, as lines that the facts can be read for.
 *
 * Decides which product a line of WooCommerce is about and what it held before. Whether the lines may
 * pass is not decided here, nor whether one of them asks for less than before.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Catalog\Bundles;
use StockTruth\Demand\LineStore;
use StockTruth\Demand\NewOrders;
use StockTruth\Engine\Units;
use StockTruth\Facts\AskedLine;

defined( 'ABSPATH' ) || exit;

/**
 * Builds lines of carts, orders and single products.
 */
final class Lines {

	/**
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * Lines of placed orders.
	 *
	 * @var LineStore
	 */
	private $placed;

	/**
	 * Constructor.
	 *
	 * @param NewOrders $new_orders Orders that are not recorded yet.
	 * @param LineStore $placed     Lines of placed orders.
	 */
	public function __construct( NewOrders $new_orders, LineStore $placed ) {
		$this->new_orders = $new_orders;
		$this->placed     = $placed;
	}

	/**
	 * The cart with more of some products.
	 *
	 * All lines of such a product are taken together: what a shopper can do about a refusal concerns the
	 * product, whichever engraving it was ordered with.
	 *
	 * @param array $more Products with what is added of each, in ten-thousandths.
	 * @return list<AskedLine>
	 *
	 * @phpstan-param list<array{\WC_Product, int}> $more
	 */
	public static function adding( array $more ): array {
		$added = array();
		foreach ( $more as list( $product, $quantity ) ) {
			// WooCommerce puts one into the cart, whatever the form says; what is asked is what it will do.
			$quantity = $product->is_sold_individually() ? min( $quantity, Units::ONE ) : $quantity;
			$line     = $added[ $product->get_id() ] ?? self::changed( self::line( $product, 0, null ) );
			$line->quantity += $quantity;
			$added[ $line->product_id() ] = $line;
		}
		$lines = array();
		foreach ( self::cart_items() as $item ) {
			$held = Units::held( $item['quantity'] );
			$line = $added[ $item['data']->get_id() ] ?? null;
			if ( null === $line ) {
				$lines[] = self::line( $item['data'], $held, $held );
				continue;
			}
			if ( null === $line->before ) {
				$lines[] = $line;
			}
			$line->quantity += $held;
			$line->before    = ( $line->before ?? 0 ) + $held;
		}
		foreach ( $added as $line ) {
			if ( null === $line->before ) {
				$lines[] = $line;
			}
		}
		return $lines;
	}

	/**
	 * The cart with one line changed.
	 *
	 * @param string   $key      Of the cart item.
	 * @param int      $quantity New quantity in ten-thousandths.
	 * @param int|null $before   What the line held; null where it held nothing.
	 * @return list<AskedLine>
	 */
	public static function changing( string $key, int $quantity, ?int $before ): array {
		$lines = array();
		foreach ( self::cart_items() as $item_key => $item ) {
			$held    = Units::held( $item['quantity'] );
			$lines[] = $item_key === $key
				? self::changed( self::line( $item['data'], $quantity, $before ) )
				: self::line( $item['data'], $held, $held );
		}
		return $lines;
	}

	/**
	 * The cart as it stands, every line asked anew.
	 *
	 * @return list<AskedLine>
	 */
	public static function cart(): array {
		return self::of_items( self::cart_contents() );
	}

	/**
	 * Cart items, every one asked anew.
	 *
	 * @param array<array-key, mixed> $items By key.
	 * @return list<AskedLine> In the order of items().
	 */
	public static function of_items( array $items ): array {
		$lines = array();
		foreach ( self::items( $items ) as $item ) {
			$lines[] = self::line( $item['data'], Units::demand( $item['quantity'] ), null );
		}
		return $lines;
	}

	/**
	 * The product lines of an order. A product that was deleted since takes no stock.
	 *
	 * @param \WC_Order                $order      Order.
	 * @param array<array-key, mixed> $quantities Quantities in place of what the order says, by item.
	 * @return list<AskedLine>
	 */
	public function order( \WC_Order $order, array $quantities = array() ): array {
		$lines           = array();
		$already_counted = $this->placed->already_counted( $order->get_id() );
		foreach ( $order->get_items() as $id => $item ) {
			$product = $item instanceof \WC_Order_Item_Product ? $item->get_product() : false;
			if ( $product instanceof \WC_Product && ! Bundles::is_container( $product ) ) {
				// What was given back is asked for no more.
				$net  = (float) ( $quantities[ $id ] ?? $item->get_quantity() ) - $this->new_orders->refunded( $order, (int) $id );
				$line = self::line( $product, Units::demand( $net ), null );
				// What the ledger counts for the line already is not asked for twice.
				$line->already_counted = $already_counted[ $id ] ?? 0;
				$line->item_id         = (int) $id;
				$lines[]               = $line;
			}
		}
		return $lines;
	}

	/**
	 * So much of a product.
	 *
	 * @param \WC_Product $product  Product.
	 * @param int         $quantity Ten-thousandths.
	 */
	public static function of( \WC_Product $product, int $quantity ): AskedLine {
		return self::line( $product, $quantity, null );
	}

	/**
	 * One product alone, as little of it as can be bought: the core rounds demand up to what the listing sells.
	 *
	 * @param \WC_Product $product Product.
	 */
	public static function one( \WC_Product $product ): AskedLine {
		return self::line( $product, Units::LEAST, null );
	}

	/**
	 * One line.
	 *
	 * @param \WC_Product $product  Product or variation.
	 * @param int         $quantity Ten-thousandths.
	 * @param int|null    $before   Ten-thousandths, or null.
	 */
	private static function line( \WC_Product $product, int $quantity, ?int $before ): AskedLine {
		$line                  = new AskedLine();
		$line->product         = $product;
		$line->stock_id        = (int) $product->get_stock_managed_by_id();
		$line->is_virtual      = $product->is_virtual();
		$line->is_downloadable = $product->is_downloadable();
		$line->quantity        = $quantity;
		$line->before          = $before;
		return $line;
	}

	/**
	 * The line that the shopper changes.
	 *
	 * @param AskedLine $line The line; is marked as changed.
	 */
	private static function changed( AskedLine $line ): AskedLine {
		$line->is_changed = true;
		return $line;
	}

	/**
	 * The items of the cart by key that take something themselves.
	 *
	 * @return array<array-key, array{data: \WC_Product, quantity: mixed}>
	 */
	public static function cart_items(): array {
		return self::items( self::cart_contents() );
	}

	/**
	 * Those cart items that take something themselves: what holds other items does not.
	 *
	 * @param array<array-key, mixed> $contents Cart items by key.
	 * @return array<array-key, array{data: \WC_Product, quantity: mixed}>
	 */
	public static function items( array $contents ): array {
		$items = array();
		foreach ( $contents as $key => $item ) {
			if ( is_array( $item ) && isset( $item['data'], $item['quantity'] ) && $item['data'] instanceof \WC_Product && ! Bundles::is_container( $item['data'] ) ) {
				$items[ $key ] = array(
					'data'     => $item['data'],
					'quantity' => $item['quantity'],
				);
			}
		}
		return $items;
	}

	/**
	 * What is in the cart, where there is one: there is none in cron and in most REST requests.
	 *
	 * @return array<array-key, mixed>
	 */
	private static function cart_contents(): array {
		return WC()->cart instanceof \WC_Cart ? WC()->cart->get_cart() : array();
	}
}
