<?php
/**
 * Every way in which goods can leave the shop, and whether Stock Truth stands there.
 *
 * Decides nothing. The list is shown to the merchant as it is: a door that is not watched is a fact that the
 * merchant must know.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * The list of doors.
 *
 * @phpstan-type Door array{id: string, state: string, name: string, meaning: string}
 */
final class Doors {

	/**
	 * The door refuses what may not pass.
	 */
	public const GATED = 'gated';

	/**
	 * The door is not watched.
	 */
	public const NOT_COVERED = 'not_covered';

	/**
	 * All doors, from looking to paying.
	 *
	 * @return list<Door>
	 */
	public static function all(): array {
		return array_merge( self::gated(), self::not_covered() );
	}

	/**
	 * Doors that refuse.
	 *
	 * @return list<Door>
	 */
	private static function gated(): array {
		return array(
			self::door( 'browse', self::GATED, __( 'Product pages and lists', 'stock-truth' ), __( 'A product that the ERP does not let you sell is shown as out of stock.', 'stock-truth' ) ),
			self::door( 'add_to_cart', self::GATED, __( 'Adding to the cart', 'stock-truth' ), __( 'Links, buttons, blocks, “order again”, checkout links and plugins that add to the cart.', 'stock-truth' ) ),
			self::door( 'cart_update', self::GATED, __( 'Classic cart page', 'stock-truth' ), __( 'A larger quantity must be in stock. Removing and reducing are always possible.', 'stock-truth' ) ),
			self::door( 'quantity_change', self::GATED, __( 'Cart block, apps and plugins', 'stock-truth' ), __( 'A larger quantity must be in stock. Removing and reducing are always possible.', 'stock-truth' ) ),
			self::door( 'undo_remove', self::GATED, __( '“Undo” after removing', 'stock-truth' ), __( 'The line comes back only if it is still in stock.', 'stock-truth' ) ),
			self::door( 'cart_validity', self::GATED, __( 'Cart check before ordering', 'stock-truth' ), __( 'The cart is checked again each time it is shown, and before it is ordered.', 'stock-truth' ) ),
			self::door( 'classic_checkout', self::GATED, __( 'Classic checkout', 'stock-truth' ), __( 'Checked after WooCommerce has reserved the stock and before anything is paid.', 'stock-truth' ) ),
			self::door( 'store_api_checkout', self::GATED, __( 'Checkout block and express buttons', 'stock-truth' ), __( 'Checked after WooCommerce has reserved the stock and before anything is paid.', 'stock-truth' ) ),
			self::door( 'pay_page', self::GATED, __( 'Payment links (“order pay” page)', 'stock-truth' ), __( 'The stock is reserved and checked again before anything is paid. The reservation of an unpaid order ends.', 'stock-truth' ) ),
			self::door( 'paypal_buttons', self::GATED, __( 'PayPal buttons of WooCommerce', 'stock-truth' ), __( 'The order’s stock is reserved and checked again before PayPal hears of it.', 'stock-truth' ) ),
			self::door( 'agentic', self::GATED, __( 'Checkout by AI agents (experimental in WooCommerce)', 'stock-truth' ), __( 'Checked after WooCommerce has reserved the stock and before anything is paid.', 'stock-truth' ) ),
			self::door( 'store_api_pay', self::GATED, __( 'Paying an order through the Store API', 'stock-truth' ), __( 'The stock is reserved and checked again before anything is paid.', 'stock-truth' ) ),
		);
	}

	/**
	 * Doors that are open.
	 *
	 * @return list<Door>
	 */
	private static function not_covered(): array {
		return array(
			self::door( 'rest_orders', self::NOT_COVERED, __( 'Orders through the WooCommerce REST API', 'stock-truth' ), __( 'Orders of point-of-sale apps and marketplaces are not refused.', 'stock-truth' ) ),
			self::door( 'admin_orders', self::NOT_COVERED, __( 'Orders created or edited in the admin area', 'stock-truth' ), __( 'Orders of your staff are not refused.', 'stock-truth' ) ),
			self::door( 'gateway', self::NOT_COVERED, __( 'Payments confirmed by the payment provider afterwards', 'stock-truth' ), __( 'The customer has paid already, so the order is not refused.', 'stock-truth' ) ),
			self::door( 'subscriptions', self::NOT_COVERED, __( 'Renewals of subscriptions', 'stock-truth' ), __( 'Orders that a plugin creates itself are not refused.', 'stock-truth' ) ),
		);
	}

	/**
	 * One door.
	 *
	 * @param string $id      Never changes.
	 * @param string $state   One of the constants.
	 * @param string $name    For the merchant.
	 * @param string $meaning For the merchant.
	 * @return Door
	 */
	private static function door( string $id, string $state, string $name, string $meaning ): array {
		return array(
			'id'      => $id,
			'state'   => $state,
			'name'    => $name,
			'meaning' => $meaning,
		);
	}
}
