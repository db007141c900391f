<?php
/**
 * What an exception is of: a listing, a feed, an order, a pool or the whole shop.
 *
 * Decides how subjects are written. What is shown of one is for SubjectWords.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

defined( 'ABSPATH' ) || exit;

/**
 * Subjects as text: `listing:12`, `feed:3`, `order:55`, `shop`.
 */
final class Subject {

	const LISTING = 'listing';
	const FEED    = 'feed';
	const ORDER   = 'order';
	const SHOP    = 'shop';

	/**
	 * A listing.
	 *
	 * @param int $product_id Its product.
	 */
	public static function listing( int $product_id ): string {
		return self::LISTING . ':' . $product_id;
	}

	/**
	 * A feed.
	 *
	 * @param int $feed_id Its number.
	 */
	public static function feed( int $feed_id ): string {
		return self::FEED . ':' . $feed_id;
	}

	/**
	 * An order.
	 *
	 * @param int $order_id Its number.
	 */
	public static function order( int $order_id ): string {
		return self::ORDER . ':' . $order_id;
	}

	/**
	 * Kind and number of a subject; 0 where it has none.
	 *
	 * @param string $subject Of an exception.
	 * @return array{0: string, 1: int}
	 */
	public static function parts( string $subject ): array {
		$parts = explode( ':', $subject, 2 );
		return array( $parts[0], (int) ( $parts[1] ?? 0 ) );
	}

	/**
	 * The product of a listing; null where the subject is no listing.
	 *
	 * @param string $subject Of an exception.
	 */
	public static function product_of( string $subject ): ?int {
		list( $kind, $id ) = self::parts( $subject );
		return self::LISTING === $kind && 0 !== $id ? $id : null;
	}
}
