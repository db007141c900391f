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

use StockTruth\Catalog\StoredStock;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Row\DrawnListing;

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
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * What is stored of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * Constructor.
	 *
	 * @param Governed    $governed     Whose a listing's stock is, by the core's last word.
	 * @param PoolFacts   $pool_facts   Facts about pools.
	 * @param StoredStock $stored_stock What is stored of products.
	 */
	public function __construct( Governed $governed, PoolFacts $pool_facts, StoredStock $stored_stock ) {
		$this->governed     = $governed;
		$this->pool_facts   = $pool_facts;
		$this->stored_stock = $stored_stock;
	}

	/**
	 * Whether every line lies within the last figure written, less what was sold since, and that
	 * figure still counts as fresh. Lines of one pool are taken together. Where not even the lines are known, nothing passes.
	 *
	 * @param AskedLine[] $lines The lines.
	 */
	public function passes( array $lines ): bool {
		if ( array() === $lines ) {
			return false;
		}
		$ids    = AskedLine::stock_ids( $lines );
		$facts  = $this->pool_facts->of( $ids );
		$stored = $this->stored_stock->of( $ids );
		$asked  = array();
		foreach ( $lines as $line ) {
			$id = $line->stock_id;
			if ( ! isset( $facts[ $id ], $stored[ $id ] ) ) {
				return false;
			}
			if ( $this->governed->is( $facts[ $id ], $line->is_virtual, $line->is_downloadable ) ) {
				$asked[ $id ] = ( $asked[ $id ] ?? 0 ) + max( 0, $line->quantity - $line->already_counted );
			}
		}
		$drawn = array();
		foreach ( $asked as $id => $quantity ) {
			if ( array() !== array_intersect_key( $drawn, $facts[ $id ]->pools ) ) {
				// A kit and its component: each figure alone promises what both would take.
				return false;
			}
			$drawn += $facts[ $id ]->pools;
			if ( ! self::covers( $facts[ $id ], $stored[ $id ], $quantity ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether one product's written figure covers a quantity now.
	 *
	 * @param DrawnListing               $drawn    The listing.
	 * @param array<string, string|null> $stored   Of StoredStock::of().
	 * @param int                        $quantity Ten-thousandths.
	 */
	private static function covers( DrawnListing $drawn, array $stored, int $quantity ): bool {
		$shown       = Units::from_shop( $stored['stock'] );
		$written     = $drawn->listing->written;
		$fresh_until = $drawn->fresh_until();
		return null !== $written && null !== $fresh_until && null !== $shown
			&& ! $drawn->shared && Moment::now() <= $fresh_until
			&& $quantity <= min( $written, $shown );
	}
}
