<?php
/**
 * The shop's categories: which products they hold, and how they lie in one another.
 *
 * Decides nothing: it reads what is stored, so that no filter can colour it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\Cell;
use StockTruth\Ledger\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Reads WordPress's terms of the taxonomy product_cat.
 *
 * @phpstan-type Tree array<int, array{parent: int, taxonomy: int}>
 */
final class Categories {

	const TAXONOMY = 'product_cat';

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Every category with its parent, 0 where it has none, and its number in WordPress's relationships.
	 *
	 * @return Tree
	 */
	public function tree(): array {
		$tree = array();
		foreach ( $this->database->rows( 'SELECT term_id, term_taxonomy_id, parent FROM %i WHERE taxonomy = %s', array( Database::of_wordpress( 'term_taxonomy' ), self::TAXONOMY ) ) as $row ) {
			$tree[ Cell::number( $row, 'term_id' ) ] = array(
				'parent'   => Cell::number( $row, 'parent' ),
				'taxonomy' => Cell::number( $row, 'term_taxonomy_id' ),
			);
		}
		return $tree;
	}

	/**
	 * Categories that products stand in themselves.
	 *
	 * @param int[] $products Products.
	 * @return array<int, list<int>> By product.
	 */
	public function of_products( array $products ): array {
		if ( array() === $products ) {
			return array();
		}
		$found = array();
		foreach ( $this->database->rows(
			'SELECT r.object_id, x.term_id FROM %i r JOIN %i x ON x.term_taxonomy_id = r.term_taxonomy_id AND x.taxonomy = %s WHERE r.object_id IN ( ' . Database::places( $products ) . ' )',
			array_merge( array( Database::of_wordpress( 'term_relationships' ), Database::of_wordpress( 'term_taxonomy' ), self::TAXONOMY ), array_values( $products ) )
		) as $row ) {
			$found[ Cell::number( $row, 'object_id' ) ][] = Cell::number( $row, 'term_id' );
		}
		return $found;
	}

	/**
	 * A category and those that it lies in, itself first.
	 *
	 * @param int  $term_id Category.
	 * @param Tree $tree    Of tree().
	 * @return list<int>
	 */
	public static function lineage( int $term_id, array $tree ): array {
		$line = array();
		// A tree that was written by hand may run in a circle.
		while ( isset( $tree[ $term_id ] ) && ! in_array( $term_id, $line, true ) ) {
			$line[]  = $term_id;
			$term_id = $tree[ $term_id ]['parent'];
		}
		return $line;
	}

	/**
	 * A category and all that lie in it, by their numbers in WordPress's relationships.
	 *
	 * @param int  $term_id Category.
	 * @param Tree $tree    Of tree().
	 * @return list<int>
	 */
	public static function within( int $term_id, array $tree ): array {
		$found = array();
		foreach ( $tree as $id => $category ) {
			if ( in_array( $term_id, self::lineage( $id, $tree ), true ) ) {
				$found[] = $category['taxonomy'];
			}
		}
		return $found;
	}

	/**
	 * Products of categories, in their order.
	 *
	 * @param int[] $taxonomies Of within().
	 * @param int   $after      Only those behind this product.
	 * @param int   $limit      How many at most.
	 * @return list<int>
	 */
	public function products( array $taxonomies, int $after, int $limit ): array {
		if ( array() === $taxonomies ) {
			return array();
		}
		$rows = $this->database->rows(
			'SELECT DISTINCT object_id FROM %i WHERE term_taxonomy_id IN ( ' . Database::places( $taxonomies ) . ' ) AND object_id > %d ORDER BY object_id LIMIT %d',
			array_merge( array( Database::of_wordpress( 'term_relationships' ) ), array_values( $taxonomies ), array( $after, $limit ) )
		);
		return array_map( 'intval', array_values( array_column( $rows, 'object_id' ) ) );
	}
}
