<?php
/**
 * Where absence hooks into WordPress.
 *
 * Decides nothing. A page of the shop loads this file and no other of the context.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\People;

use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Hooks.
 */
final class Hooks {

	/**
	 * Registers what happens when people leave.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'deleted_user', $services->callback( Absences::class, 'on_deleted_user' ) );
		add_action( 'remove_user_from_blog', $services->callback( Absences::class, 'on_deleted_user' ) );
	}
}
