<?php
/**
 * How the queue hooks into the plugin.
 *
 * Decides nothing: what happens is for Parents.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

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
		add_action( 'stock_truth_exception_moved', $services->callback( Parents::class, 'speak' ) );
	}
}
