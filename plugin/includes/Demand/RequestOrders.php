<?php
/**
 * What a request knows of the orders that it changes, and has yet to do about them.
 *
 * Decides nothing: it remembers. Orders of several sites of a network are kept apart.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Notes by site and order. They end with the request: a worker that handles many must not act on what an earlier
 * one saw.
 *
 * @phpstan-type Note array{changed: bool, content: string|null, products: int[], reducing: bool, is_new: bool, at: int}
 */
final class RequestOrders {

	/** What is known of an order that nothing is known of. */
	const NOTHING = array(
		'changed'  => false,
		'content'  => null,
		'products' => array(),
		'reducing' => false,
		'is_new'   => false,
		'at'       => 0,
	);

	/** What was recorded longer ago may have been changed by another request since. */
	const KEPT_MS = 20000;

	/**
	 * The notes, by site and order.
	 *
	 * @var array<int, array<int, Note>>
	 */
	private $notes = array();

	/**
	 * The note of an order. `changed`: it has to be recorded. `content`: Recorder::content() of it as it was recorded.
	 * `products`: those whose demand was recorded and that are not projected. `reducing`: whether it was marked as
	 * being reduced. `is_new`: whether this request has made and recorded it. `at`: when it was recorded, in UTC milliseconds.
	 *
	 * @param int $order_id The order.
	 * @return array{changed: bool, content: string|null, products: int[], reducing: bool, is_new: bool, at: int}
	 */
	public function of( int $order_id ): array {
		return $this->notes[ get_current_blog_id() ][ $order_id ] ?? self::NOTHING;
	}

	/**
	 * Changes the note of an order.
	 *
	 * @param int   $order_id The order.
	 * @param array $changes  By the names of NOTHING.
	 */
	public function note( int $order_id, array $changes ): void {
		/** @var Note $note */
		$note = array_merge( $this->of( $order_id ), $changes );

		$this->notes[ get_current_blog_id() ][ $order_id ] = $note;
	}

	/**
	 * Notes that an order was recorded as it is.
	 *
	 * @param int    $order_id    The order.
	 * @param string $content     Recorder::content() of it.
	 * @param int[]  $products    Stock-managed products whose demand that changed.
	 * @param bool   $is_reducing Whether it was marked as being reduced.
	 */
	public function recorded( int $order_id, string $content, array $products, bool $is_reducing ): void {
		$note = $this->of( $order_id );
		$this->note(
			$order_id,
			array(
				'content'  => $content,
				'products' => array_values( array_unique( array_merge( $note['products'], $products ) ) ),
				'reducing' => $is_reducing || $note['reducing'],
				'at'       => Moment::now(),
			)
		);
	}

	/**
	 * Whether an order was just recorded as it is.
	 *
	 * @param int    $order_id The order.
	 * @param string $content  Recorder::content() of it.
	 */
	public function is_recorded( int $order_id, string $content ): bool {
		$note = $this->of( $order_id );
		return $content === $note['content'] && Moment::now() - $note['at'] < self::KEPT_MS;
	}

	/**
	 * Whether an order was just recorded with a line as it is.
	 *
	 * @param int   $order_id The order.
	 * @param array $line     Recorder::content_of() it.
	 */
	public function is_line_recorded( int $order_id, array $line ): bool {
		$note    = $this->of( $order_id );
		$content = null === $note['content'] || Moment::now() - $note['at'] >= self::KEPT_MS ? null : json_decode( $note['content'], true );
		return is_array( $content ) && in_array( $line, $content, true );
	}

	/**
	 * Forgets an order.
	 *
	 * @param int $order_id The order.
	 */
	public function forget( int $order_id ): void {
		unset( $this->notes[ get_current_blog_id() ][ $order_id ] );
	}

	/**
	 * How many orders of this site are noted.
	 */
	public function count(): int {
		return count( $this->notes[ get_current_blog_id() ] ?? array() );
	}

	/**
	 * The orders that are noted.
	 *
	 * @param int $but An order of this site to leave out; 0 for none.
	 * @return array<int, int[]> Orders by site.
	 */
	public function orders( int $but = 0 ): array {
		$orders = array();
		foreach ( $this->notes as $site => $notes ) {
			$orders[ $site ] = array_keys( $notes );
		}
		$site = get_current_blog_id();
		if ( isset( $orders[ $site ] ) ) {
			$orders[ $site ] = array_values( array_diff( $orders[ $site ], array( $but ) ) );
		}
		return array_filter( $orders );
	}
}
