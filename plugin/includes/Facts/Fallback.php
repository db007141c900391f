<?php
/**
 * What may pass at checkout while the core cannot be asked.
 *
 * The one rule that PHP has of its own, because it is for the case that there is no core: a promise
 * that the core made earlier, written down with the instant until which it holds, and nothing beyond it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Listings;

defined( 'ABSPATH' ) || exit;

/**
 * The last figure written.
 */
final class Fallback {

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * Constructor.
	 *
	 * @param Listings $listings What is stored of products.
	 */
	public function __construct( Listings $listings ) {
		$this->listings = $listings;
	}

	/**
	 * Whether every line lies within the last figure written, less what was sold since, and that
	 * figure still counts as fresh. Lines of one pool are taken together.
	 *
	 * @param array $lines As CartFacts::question() takes them.
	 */
	public function passes( array $lines ): bool {
		$asked = array();
		foreach ( $lines as $line ) {
			if ( $line['product']->is_virtual() && ! $line['product']->managing_stock() ) {
				continue;
			}
			$id           = (int) $line['product']->get_stock_managed_by_id();
			$asked[ $id ] = ( $asked[ $id ] ?? 0 ) + max( 0, $line['quantity'] - ( $line['already_counted'] ?? 0 ) );
		}
		$pools  = $this->listings->with_pools( array_keys( $asked ) );
		$stored = $this->listings->stored( array_keys( $asked ) );
		foreach ( $asked as $id => $quantity ) {
			if ( ! isset( $pools[ $id ], $stored[ $id ] ) || ! self::covers( $pools[ $id ], $stored[ $id ], $quantity ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether one product's written figure covers a quantity now.
	 *
	 * @param array $pool     Of Listings::with_pools().
	 * @param array $stored   Of Listings::stored().
	 * @param int   $quantity Ten-thousandths.
	 */
	private static function covers( array $pool, array $stored, int $quantity ): bool {
		if ( $pool['is_excluded'] ) {
			return true;
		}
		$shown = Units::from_shop( $stored['stock'] );
		return null !== $pool['written_figure'] && null !== $pool['fresh_until'] && null !== $shown
			&& 0 === $pool['sharers'] && Moment::now() <= $pool['fresh_until']
			&& $quantity <= min( $pool['written_figure'], $shown );
	}
}
