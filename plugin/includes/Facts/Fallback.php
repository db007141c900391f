<?php
/**
 * What may pass at checkout while the core cannot be asked.
 *
 * The one rule that PHP has of its own, because it is for the case that there is no core to ask, or that the core
 * trusts no clock: a promise that the core made earlier, written down with the instant until which it holds, and
 * nothing beyond it. So the comparisons of quantities and of that instant stand here and in no call of the core.
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
	 * Whose a listing's stock is, by the core's last word.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * Constructor.
	 *
	 * @param Governed $governed Whose a listing's stock is, by the core's last word.
	 * @param Listings $listings What is stored of products.
	 */
	public function __construct( Governed $governed, Listings $listings ) {
		$this->governed = $governed;
		$this->listings = $listings;
	}

	/**
	 * Whether every line lies within the last figure written, less what was sold since, and that
	 * figure still counts as fresh. Lines of one pool are taken together.
	 *
	 * @param array $lines As `Gate\Lines` builds them.
	 */
	public function passes( array $lines ): bool {
		$ids    = array_values( array_unique( array_column( $lines, 'stock_id' ) ) );
		$pools  = $this->listings->with_pools( $ids );
		$stored = $this->listings->stored( $ids );
		$asked  = array();
		foreach ( $lines as $line ) {
			$id = $line['stock_id'];
			if ( ! isset( $pools[ $id ], $stored[ $id ] ) ) {
				return false;
			}
			if ( $this->governed->is( $pools[ $id ], $line['is_virtual'], $line['is_downloadable'] ) ) {
				$asked[ $id ] = ( $asked[ $id ] ?? 0 ) + max( 0, $line['quantity'] - $line['already_counted'] );
			}
		}
		foreach ( $asked as $id => $quantity ) {
			if ( ! self::covers( $pools[ $id ], $stored[ $id ], $quantity ) ) {
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
		$shown = Units::from_shop( $stored['stock'] );
		return null !== $pool['written_figure'] && null !== $pool['fresh_until'] && null !== $shown
			&& 0 === $pool['sharers'] && Moment::now() <= $pool['fresh_until']
			&& $quantity <= min( $pool['written_figure'], $shown );
	}
}
