<?php
/**
 * The orders that a door of this request has just let pass with their units held.
 *
 * Decides nothing about stock: it remembers. What is paid a moment after it was judged under the locks is not judged
 * a second time; nobody can take its units meanwhile.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Notes by site and order.
 */
final class PassedOrders {

	/** A worker that handles many requests must not act on what an earlier one saw. */
	const KEPT_MS = 20000;

	/**
	 * What each order held, and when it passed, by site and order.
	 *
	 * @var array<string, array{content: string, at: int}>
	 */
	private $passed = array();

	/**
	 * An order has passed, and its units are held.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function note( \WC_Order $order ): void {
		$this->passed[ self::key( $order->get_id() ) ] = array(
			'content' => self::content( $order ),
			'at'      => Moment::now(),
		);
	}

	/**
	 * An order's units are not held any more.
	 *
	 * @param int $order_id The order.
	 */
	public function forget( int $order_id ): void {
		unset( $this->passed[ self::key( $order_id ) ] );
	}

	/**
	 * Whether an order has just passed as it is.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function has( \WC_Order $order ): bool {
		$note = $this->passed[ self::key( $order->get_id() ) ] ?? null;
		return null !== $note && self::content( $order ) === $note['content'] && Moment::now() - $note['at'] < self::KEPT_MS;
	}

	/**
	 * What an order asks for, as text.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function content( \WC_Order $order ): string {
		$content = array();
		foreach ( $order->get_items() as $item ) {
			if ( $item instanceof \WC_Order_Item_Product ) {
				$content[] = array( $item->get_product_id(), $item->get_variation_id(), $item->get_quantity() );
			}
		}
		return (string) wp_json_encode( $content );
	}

	/**
	 * The key of an order: sites of a network number theirs alike.
	 *
	 * @param int $order_id The order.
	 */
	private static function key( int $order_id ): string {
		return get_current_blog_id() . ':' . $order_id;
	}
}
