<?php
/**
 * Which of WooCommerce's products are listings.
 *
 * Decides that: products and variations that own their stock and can be bought. Reads what is stored, so that no filter
 * can colour it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Queries over WooCommerce's products.
 */
final class Products {

	/** Types of posts that are products, as SQL. */
	const TYPES = "'product', 'product_variation'";

	/** What can be bought, as SQL; a draft or a product in the trash shares no key with anything. */
	const SOLD = "'publish', 'private'";

	/** A product's own mark that the ERP does not speak for it. */
	const EXCLUDED_META = '_stock_truth_excluded';

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
	 * Whether a sold product is a listing, as SQL. A variation whose parent manages stock for it is none, nor is a parent
	 * that manages none, nor what has no stock of its own, such as what holds other products.
	 *
	 * @param string $id      Column of its id.
	 * @param string $type    Column of its type of post.
	 * @param string $parent  Column of its parent.
	 * @param string $manages Whether it manages its stock itself.
	 * @return array{0: string, 1: string[]} SQL and the values of its placeholders.
	 */
	public static function rule( string $id, string $type, string $parent, string $manages ): array {
		return array(
			"( {$type} = 'product' OR {$manages} OR NOT EXISTS (
				SELECT 1 FROM %i up WHERE up.post_id = {$parent} AND up.meta_key = '_manage_stock' AND up.meta_value = 'yes'
			) ) AND NOT EXISTS (
				SELECT 1 FROM %i r JOIN %i x ON x.term_taxonomy_id = r.term_taxonomy_id AND x.taxonomy = 'product_type'
				JOIN %i t ON t.term_id = x.term_id
				WHERE r.object_id = {$id} AND ( t.slug IN ( 'grouped', 'external', '" . implode( "', '", Bundles::TYPES ) . "' ) OR ( t.slug = 'variable' AND NOT {$manages} ) )
			)",
			array( Database::of_wordpress( 'postmeta' ), Database::of_wordpress( 'term_relationships' ), Database::of_wordpress( 'term_taxonomy' ), Database::of_wordpress( 'terms' ) ),
		);
	}

	/**
	 * Ids of listings in their order.
	 *
	 * @param int $after_id Only those behind this id.
	 * @param int $limit    How many at most.
	 * @return int[]
	 */
	public function ids( int $after_id, int $limit ): array {
		return $this->selected( 'p.ID > %d', array( $after_id ), 'LIMIT %d', array( $limit ) );
	}

	/**
	 * Those of these ids that are listings.
	 *
	 * @param int[] $ids Products.
	 * @return int[]
	 */
	public function among( array $ids ): array {
		return array() === $ids ? array() : $this->selected( 'p.ID IN ( ' . Database::places( $ids ) . ' )', array_values( $ids ), '', array() );
	}

	/**
	 * Ids of listings that fit a condition.
	 *
	 * @param string $condition SQL on p.
	 * @param int[]  $values    Its values.
	 * @param string $end       Limit.
	 * @param int[]  $ends      Its values.
	 * @return int[]
	 */
	private function selected( string $condition, array $values, string $end, array $ends ): array {
		list( $rule, $tables ) = self::rule( 'p.ID', 'p.post_type', 'p.post_parent', "COALESCE( m.meta_value = 'yes', 0 )" );
		$rows                  = $this->database->rows(
			"SELECT p.ID FROM %i p LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key = '_manage_stock'
			WHERE {$condition} AND p.post_type IN ( " . self::TYPES . ' ) AND p.post_status IN ( ' . self::SOLD . " ) AND {$rule} ORDER BY p.ID {$end}",
			array_merge( array( Database::of_wordpress( 'posts' ), Database::of_wordpress( 'postmeta' ) ), $values, $tables, $ends )
		);
		return array_map( 'intval', array_column( $rows, 'ID' ) );
	}
}
