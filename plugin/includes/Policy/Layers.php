<?php
/**
 * Which layers of policy hold for which listings.
 *
 * Decides that, and their order from the widest to the most specific: categories, the deeper after those that they lie in
 * and of equally deep ones the one made later after the other; then the product, then the variation. What follows from
 * them is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\Row\PolicyRow;
use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * Layers by listing.
 *
 * @phpstan-import-type Layer from PolicySetRow
 * @phpstan-import-type Tree from Categories
 */
final class Layers {

	/**
	 * The shop's categories.
	 *
	 * @var Categories
	 */
	private $categories;

	/**
	 * What scopes choose.
	 *
	 * @var PolicyTable
	 */
	private $policies;

	/**
	 * Constructor.
	 *
	 * @param Categories  $categories The shop's categories.
	 * @param PolicyTable $policies   What scopes choose.
	 */
	public function __construct( Categories $categories, PolicyTable $policies ) {
		$this->categories = $categories;
		$this->policies   = $policies;
	}

	/**
	 * Layers above the store's that choose something, of listings.
	 *
	 * @param array<int, int> $parents Parents by listing; 0 for none.
	 * @return array<int, list<Layer>> By listing, the most specific last.
	 */
	public function of( array $parents ): array {
		$products   = array_values( array_unique( array_filter( array_merge( array_keys( $parents ), array_values( $parents ) ) ) ) );
		$choosing   = array_filter( $this->policies->present( PolicyTable::PRODUCT, $products ), static fn( PolicyRow $policy ): bool => array() !== $policy->fields );
		$categories = $this->of_categories( $products );
		$found      = array();
		foreach ( $parents as $id => $parent ) {
			$layers = $categories[ 0 === $parent ? $id : $parent ] ?? array();
			foreach ( 0 === $parent ? array( $id ) : array( $parent, $id ) as $product ) {
				if ( isset( $choosing[ $product ] ) ) {
					$layers[] = array(
						'scope' => PolicyTable::PRODUCT,
						'id'    => $product,
					);
				}
			}
			$found[ $id ] = $layers;
		}
		return $found;
	}

	/**
	 * Layers with one more, where it stands by its scope.
	 *
	 * @param list<Layer> $layers Layers above the store's.
	 * @param Layer       $more   The layer.
	 * @return list<Layer>
	 */
	public function with( array $layers, array $more ): array {
		if ( in_array( $more, $layers, true ) ) {
			return $layers;
		}
		$categories = array();
		$products   = array();
		foreach ( array_merge( $layers, array( $more ) ) as $layer ) {
			if ( PolicyTable::CATEGORY === $layer['scope'] ) {
				$categories[] = $layer['id'];
			} else {
				$products[] = $layer;
			}
		}
		// A product stands before its variation: the parent was stored first.
		usort( $products, static fn( array $one, array $other ): int => $one['id'] <=> $other['id'] );
		return array_merge( self::in_order( $categories, $this->categories->tree() ), $products );
	}

	/**
	 * Layers of the categories that products lie in.
	 *
	 * @param int[] $products Products.
	 * @return array<int, list<Layer>> By product.
	 */
	private function of_categories( array $products ): array {
		$choosing = $this->policies->choosing( PolicyTable::CATEGORY );
		if ( array() === $choosing ) {
			return array();
		}
		$tree  = $this->categories->tree();
		$found = array();
		foreach ( $this->categories->of_products( $products ) as $product => $own ) {
			$all = array();
			foreach ( $own as $term_id ) {
				foreach ( Categories::lineage( $term_id, $tree ) as $above ) {
					if ( isset( $choosing[ $above ] ) ) {
						$all[ $above ] = $above;
					}
				}
			}
			$found[ $product ] = self::in_order( array_values( $all ), $tree );
		}
		return $found;
	}

	/**
	 * Categories as layers, the deeper later, and of equally deep ones the one made later.
	 *
	 * @param list<int> $categories Categories.
	 * @param Tree      $tree       Of Categories.
	 * @return list<Layer>
	 */
	private static function in_order( array $categories, array $tree ): array {
		usort(
			$categories,
			static fn( int $one, int $other ): int => array( count( Categories::lineage( $one, $tree ) ), $one ) <=> array( count( Categories::lineage( $other, $tree ) ), $other )
		);
		$layers = array();
		foreach ( $categories as $category ) {
			$layers[] = array(
				'scope' => PolicyTable::CATEGORY,
				'id'    => $category,
			);
		}
		return $layers;
	}
}
