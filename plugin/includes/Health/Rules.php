<?php
/**
 * Whether all of the rules run on this host.
 *
 * Decides which classes those are: what the storefront asks stands in one, what the back office and the
 * intake ask in another, and one of them alone is not enough.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Engine\Loader;
use StockTruth\Engine\Unavailable;

defined( 'ABSPATH' ) || exit;

/**
 * Has the rules prove themselves.
 */
final class Rules {

	const CLASSES = array( 'Gate', 'Ledger' );

	/**
	 * Loads them, and has each prove itself where it has not yet.
	 *
	 * @throws Unavailable Where one of them cannot be relied on here.
	 */
	public static function must_run(): void {
		array_map( array( Loader::class, 'load' ), self::CLASSES );
	}
}
