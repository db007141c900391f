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

	/** Slug of the page. */
	public const SLUG = 'stock-truth';

	/**
	 * Address of a tab.
	 *
	 * @param string $tab One of `mismatches`, `settings`.
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
