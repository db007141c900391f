<?php
/**
 * What an operator can do where the rules cannot be relied on.
 *
 * Decides the sentences, one for each cause. What the cause is was decided by the engine.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Health;

use StockTruth\Engine\Unavailable;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences for Site Health, the back office and activation.
 */
final class Advice {

	/**
	 * What is the matter, in a few words.
	 */
	public static function headline(): string {
		return __( 'The stock rules do not run on this host', 'stock-truth' );
	}

	/**
	 * What to do, in a sentence or two.
	 *
	 * @param Unavailable $fault What was found.
	 */
	public static function on( Unavailable $fault ): string {
		switch ( $fault->cause() ) {
			case Unavailable::SMALL_INTEGERS:
				return __( 'Ask your host for a 64-bit build of PHP: a stock figure does not fit into 32 bits.', 'stock-truth' );
			case Unavailable::JIT:
				return __( 'PHP’s JIT compiler is on, and this host does not let the plugin keep it away from the rules, which it would compute wrongly. Ask your host to set opcache.jit=disable, or to allow the functions opcache_get_status, opcache_invalidate and ini_set.', 'stock-truth' );
			case Unavailable::LOADED_BEFORE:
				return __( 'Something loads the plugin’s rules before the plugin does, where PHP’s JIT compiler reaches them. Take the plugin out of opcache.preload, or ask your host to set opcache.jit=disable.', 'stock-truth' );
			case Unavailable::INCOMPLETE:
				return __( 'A file of the plugin is missing or damaged. Install the plugin again, with the same or a newer version; settings and stock figures are kept.', 'stock-truth' );
			default:
				return __( 'The rules were asked questions whose answers are known, and answered wrong, so nothing is decided by them. Install the plugin again. If that does not help, ask your host to set opcache.jit=disable or to change the version of PHP. Then deactivate and activate the plugin: that asks again.', 'stock-truth' );
		}
	}
}
