<?php
/**
 * Where the back office of Stock Truth is.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Slug and addresses of the page.
 */
final class Page {

	/** In place of a feed's name: the form of a new one. No feed is called so. */
	public const NEW_FEED = '-new';

	/** Slug of the page. */
	public const SLUG = 'stock-truth';

	/**
	 * Address of the form of a feed.
	 *
	 * @param string $name Name of the feed; empty for a new one.
	 */
	public static function feed_url( string $name ): string {
		return add_query_arg( 'feed', '' === $name ? self::NEW_FEED : $name, self::url( 'settings' ) );
	}

	/**
	 * Address of a case of the queue.
	 *
	 * @param int $id The exception.
	 */
	public static function case_url( int $id ): string {
		return add_query_arg( 'exception', $id, self::url( 'queue' ) );
	}

	/**
	 * Address of a tab.
	 *
	 * @param string $tab One of `mismatches`, `queue`, `orders`, `settings`.
	 */
	public static function url( string $tab = 'mismatches' ): string {
		return add_query_arg(
			array(
				'page' => self::SLUG,
				'tab'  => $tab,
			),
			admin_url( 'admin.php' )
		);
	}
}
