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

use StockTruth\Demand\LineStore;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Builds lists of `array{product: \WC_Product|null, stock_id: int, is_virtual: bool, is_downloadable: bool,
 * quantity: int, before: int|null, already_counted: int, is_changed: bool}`: without a product where nobody will
 * read its name.
 */
final class Lines {

	/**
	 * Lines of placed orders.
	 *
	 * @var LineStore
	 */
	private $placed;

	/**
	 * Constructor.
	 *
	 * @param LineStore $placed Lines of placed orders.
	 */
	public function __construct( LineStore $placed ) {
		$this->placed = $placed;
	}

	/**
	 * The cart with a quantity of one product more.
	 *
	 * All lines of that product are taken together: what a shopper can do about a refusal concerns the
	 * product, whichever engraving it was ordered with.
	 *
	 * @param \WC_Product $product  What is added.
	 * @param int         $quantity How much, in ten-thousandths.
	 */
	public static function adding( \WC_Product $product, int $quantity ): array {
		if ( $product->is_sold_individually() ) {
			// WooCommerce puts one into the cart, whatever the form says; what is asked is what it will do.
			$quantity = min( $quantity, Units::ONE );
		}
		$lines = array();
		$at    = null;
		foreach ( self::cart_items() as $item ) {
			$held = Units::held( $item['quantity'] );
			if ( $item['data']->get_id() !== $product->get_id() ) {
				$lines[] = self::line( $item['data'], $held, $held );
				continue;
			}
			if ( null === $at ) {
				$at      = count( $lines );
				$lines[] = array( 'is_changed' => true ) + self::line( $product, $quantity, 0 );
			}
			$lines[ $at ]['quantity'] += $held;
			$lines[ $at ]['before']   += $held;
		}
		if ( null === $at ) {
			$lines[] = array( 'is_changed' => true ) + self::line( $product, $quantity, null );
		}
		return $lines;
	}

	/**
	 * The cart with one line changed.
	 *
	 * @param string   $key      Of the cart item.
	 * @param int      $quantity New quantity in ten-thousandths.
	 * @param int|null $before   What the line held; null where it held nothing.
	 */
	public static function changing( string $key, int $quantity, ?int $before ): array {
		$lines = array();
		foreach ( self::cart_items() as $item_key => $item ) {
			$held    = Units::held( $item['quantity'] );
			$lines[] = $item_key === $key
				? array( 'is_changed' => true ) + self::line( $item['data'], $quantity, $before )
				: self::line( $item['data'], $held, $held );
		}
		return $lines;
	}

	/**
	 * The cart as it stands, every line asked anew.
	 */
	public static function cart(): array {
		$lines = array();
		foreach ( self::cart_items() as $item ) {
			$lines[] = self::line( $item['data'], Units::demand( $item['quantity'] ), null );
		}
		return $lines;
	}

	/**
	 * The product lines of an order. A product that was deleted since takes no stock.
	 *
	 * @param \WC_Order $order Order.
	 */
	public function order( \WC_Order $order ): array {
		$lines   = array();
		$already_counted = $this->placed->already_counted( $order->get_id() );
		foreach ( $order->get_items() as $id => $item ) {
			$product = $item instanceof \WC_Order_Item_Product ? $item->get_product() : false;
			if ( $product instanceof \WC_Product ) {
				// What the ledger counts for the line already is not asked for twice.
				$lines[] = array( 'already_counted' => $already_counted[ $id ] ?? 0 ) + self::line( $product, Units::demand( $item->get_quantity() ), null );
			}
		}
		return $lines;
	}

	/**
	 * One product alone, as little of it as can be bought: the core rounds demand up to what the listing sells.
	 *
	 * @param \WC_Product $product Product.
	 */
	public static function one( \WC_Product $product ): array {
		return self::line( $product, Units::LEAST, null );
	}

	/**
	 * As little as can be bought of a product that owns its stock, by what was read of it.
	 *
	 * @param ListingRow $listing The listing.
	 */
	public static function stored( ListingRow $listing ): array {
		return array(
			'product'         => null,
			'stock_id'        => $listing->product_id,
			'is_virtual'      => $listing->is_virtual,
			'is_downloadable' => $listing->downloadable,
			'quantity'        => Units::LEAST,
			'before'          => null,
			'already_counted' => 0,
			'is_changed'      => false,
		);
	}

	/**
	 * One line.
	 *
	 * @param \WC_Product $product  Product or variation.
	 * @param int         $quantity Ten-thousandths.
	 * @param int|null    $before   Ten-thousandths, or null.
	 */
	private static function line( \WC_Product $product, int $quantity, ?int $before ): array {
		return array(
			'product'         => $product,
			'stock_id'        => (int) $product->get_stock_managed_by_id(),
			'is_virtual'      => $product->is_virtual(),
			'is_downloadable' => $product->is_downloadable(),
			'quantity'        => $quantity,
			'before'          => $before,
			'already_counted' => 0,
			'is_changed'      => false,
		);
	}

	/**
	 * The items of the cart by key, where there is a cart: there is none in cron and in most REST requests.
	 *
	 * @return array<string, array>
	 */
	private static function cart_items(): array {
		if ( ! WC()->cart instanceof \WC_Cart ) {
			return array();
		}
		return array_filter(
			WC()->cart->get_cart(),
			static function ( $item ): bool {
				return isset( $item['data'], $item['quantity'] ) && $item['data'] instanceof \WC_Product;
			}
		);
	}
}
