<?php
/**
 * How abilities are offered to WordPress: what an assistant may ask of this shop and do in it.
 *
 * Decides only when they are registered: when somebody asks for abilities. A page of the shop never does, and a WordPress
 * before 6.9 has none; it never fires these hooks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Abilities;

use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Registers.
 */
final class Hooks {

	/**
	 * Hooks in.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action(
			'wp_abilities_api_categories_init',
			static function (): void {
				Definitions::register_category();
			}
		);
		add_action(
			'wp_abilities_api_init',
			static function () use ( $services ): void {
				Definitions::register( $services );
			}
		);
	}
}
