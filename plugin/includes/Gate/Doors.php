<?php
/**
 * Every way in which goods can leave the shop, and whether Stock Truth stands there.
 *
 * Decides which of them this shop has. The list itself is door-list.php; it is shown to the merchant as it is: a door that is
 * not watched is a fact that the merchant must know.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

defined( 'ABSPATH' ) || exit;

/**
 * The list of doors.
 *
 * @phpstan-type Door array{id: string, group: string, state: string, needs: string, name: string, meaning: string, test: array{string, string}}
 */
final class Doors {

	/** The door refuses what may not pass. */
	public const GATED = 'gated';

	/** What passes is recorded, and refused on purpose by nobody. */
	public const OBSERVED = 'observed';

	/** What passes is recorded, and nobody is asked before. */
	public const OPEN = 'open';

	/** This shop does not have the door. */
	public const NOT_PRESENT = 'not_present';

	/**
	 * All doors of WooCommerce, from looking to what staff do.
	 *
	 * @return list<Door>
	 */
	public static function all(): array {
		/** @var list<Door> $doors */
		$doors = require __DIR__ . '/door-list.php';
		return $doors;
	}

	/**
	 * All doors, those that this shop does not have marked as such.
	 *
	 * @return list<Door>
	 */
	public static function of_this_shop(): array {
		$doors = self::all();
		foreach ( $doors as $at => $door ) {
			if ( ! self::is_present( $door['needs'] ) ) {
				$doors[ $at ]['state'] = self::NOT_PRESENT;
			}
		}
		return $doors;
	}

	/**
	 * Whether the shop has what a door needs.
	 *
	 * @param string $needs A kind and a name; empty where it needs nothing.
	 */
	private static function is_present( string $needs ): bool {
		list( $kind, $name ) = explode( ':', $needs . ':', 3 );
		switch ( $kind ) {
			case 'feature':
				return class_exists( \Automattic\WooCommerce\Utilities\FeaturesUtil::class ) && \Automattic\WooCommerce\Utilities\FeaturesUtil::feature_is_enabled( $name );
			case 'admin-feature':
				return class_exists( \Automattic\WooCommerce\Admin\Features\Features::class ) && \Automattic\WooCommerce\Admin\Features\Features::is_enabled( $name );
			case 'class':
				return class_exists( $name );
			default:
				return true;
		}
	}
}
