<?php
/**
 * What a change of a policy would come to, before it is made.
 *
 * Decides nothing: the core says what would follow, and the listings are counted.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\ListingPolicies;
use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * Counts the listings that a change touches, and says what holds for one.
 *
 * @phpstan-import-type Chosen from PolicyFields
 * @phpstan-import-type Layer from PolicySetRow
 * @phpstan-type Held array{policy: array<string, int|string>, from: array<string, Layer|null>, excluded_by: Layer|null}
 */
final class Preview {

	/** Sets of layers that are asked about together. */
	const SETS = 500;

	/**
	 * The shop's categories.
	 *
	 * @var Categories
	 */
	private $categories;

	/**
	 * Which layers hold.
	 *
	 * @var Layers
	 */
	private $layers;

	/**
	 * Which layers listings follow.
	 *
	 * @var ListingPolicies
	 */
	private $listing_policies;

	/**
	 * What follows from layers.
	 *
	 * @var Resolver
	 */
	private $resolver;

	/**
	 * What follows, kept.
	 *
	 * @var Sets
	 */
	private $sets;

	/**
	 * Constructor.
	 *
	 * @param Categories      $categories       The shop's categories.
	 * @param Layers          $layers           Which layers hold.
	 * @param ListingPolicies $listing_policies Which layers listings follow.
	 * @param Resolver        $resolver         What follows from layers.
	 * @param Sets            $sets             What follows, kept.
	 */
	public function __construct( Categories $categories, Layers $layers, ListingPolicies $listing_policies, Resolver $resolver, Sets $sets ) {
		$this->categories       = $categories;
		$this->layers           = $layers;
		$this->listing_policies = $listing_policies;
		$this->resolver         = $resolver;
		$this->sets             = $sets;
	}

	/**
	 * How many listings a change would touch.
	 *
	 * @param string $scope  One of PolicyTable.
	 * @param int    $id     Scope.
	 * @param array  $fields What it would choose, as PolicyFields reads it.
	 *
	 * @phpstan-param Chosen $fields
	 */
	public function touched( string $scope, int $id, array $fields ): int {
		$ids   = PolicyTable::CATEGORY === $scope ? Categories::within( $id, $this->categories->tree() ) : array( $id );
		$layer = array(
			'scope' => $scope,
			'id'    => $id,
		);
		$own   = array();
		$kept  = array();
		foreach ( array_chunk( $this->listing_policies->sets( $scope, $ids ), self::SETS ) as $some ) {
			$before = $this->sets->known( $some );
			foreach ( $some as $set_id ) {
				$was = $before[ $set_id ] ?? $this->sets->as_chosen( array() );
				$is  = PolicyTable::STORE === $scope ? $was : PolicySetRow::of_layers( $this->layers->with( $was->layers, $layer ) );

				$told = Sets::difference( $was, $this->sets->if_chosen( $is, $layer, $fields ) );
				if ( 0 !== ( $told & PolicySetRow::OWN ) ) {
					$own[] = $set_id;
				}
				if ( 0 !== ( $told & PolicySetRow::KEPT ) ) {
					$kept[] = $set_id;
				}
			}
		}
		return $this->listing_policies->touched( $scope, $ids, $own, $kept );
	}

	/**
	 * What holds for a listing, field by field, with the layer that names it. Values are as layers keep them.
	 *
	 * @param int $product_id Product or variation, listing or not; 0 for what only the store speaks for.
	 * @param int $parent     Its parent; 0 for none.
	 * @return array
	 *
	 * @phpstan-return Held
	 */
	public function of_listing( int $product_id, int $parent ): array {
		return $this->of_layers( 0 === $product_id ? array() : $this->layers->of( array( $product_id => $parent ) )[ $product_id ] );
	}

	/**
	 * What holds for the listings of a category or product where it chooses nothing itself. Values are as layers keep them.
	 *
	 * @param string $scope  `category` or `product`.
	 * @param int    $id     Scope.
	 * @param int    $parent A variation's product; 0 for none.
	 * @return array
	 *
	 * @phpstan-return Held
	 */
	public function inherited( string $scope, int $id, int $parent ): array {
		if ( PolicyTable::CATEGORY === $scope ) {
			$layers = array();
			foreach ( array_reverse( Categories::lineage( $id, $this->categories->tree() ) ) as $above ) {
				$layers[] = array(
					'scope' => PolicyTable::CATEGORY,
					'id'    => $above,
				);
			}
		} else {
			$layers = $this->layers->of( array( $id => $parent ) )[ $id ];
		}
		$own = array(
			'scope' => $scope,
			'id'    => $id,
		);
		return $this->of_layers( array_values( array_filter( $layers, static fn( array $layer ): bool => $layer !== $own ) ) );
	}

	/**
	 * What follows from layers.
	 *
	 * @param list<Layer> $layers Layers above the store's.
	 * @return array
	 *
	 * @phpstan-return Held
	 */
	private function of_layers( array $layers ): array {
		$set    = PolicySetRow::of_layers( $layers );
		$answer = $this->resolver->of( $this->sets->fields_of( array( $set ) )[ $set->id ] );
		$places = array_merge( array( array( 'scope' => PolicyTable::STORE, 'id' => 0 ) ), $layers );
		$from   = array();
		foreach ( $answer['from'] as $field => $place ) {
			$from[ $field ] = null === $place ? null : $places[ $place ];
		}
		return array(
			'policy'      => $answer['policy'],
			'from'        => $from,
			'excluded_by' => null === $answer['excluded_by'] ? null : $places[ $answer['excluded_by'] ],
		);
	}
}
