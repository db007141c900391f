<?php
/**
 * What WooCommerce stores of products, beside what the ledger knows of them.
 *
 * Decides what of a product the ledger keeps, and reads it with one statement however many products there are.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Units;
use StockTruth\Ledger\Cell;
use StockTruth\Ledger\ComponentTable;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Compares.
 */
final class Comparison {

	/** Fields of products that the ledger keeps. */
	const META = array( '_sku', '_manage_stock', '_virtual', '_downloadable', '_price', Products::EXCLUDED_META, BillOfMaterials::META, BillOfMaterials::KIND_META, SaleSteps::META );

	/** No item has a longer key, in bytes: one that is longer names none. */
	const KEY_BYTES = 400;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Which products are translations of one another.
	 *
	 * @var Translations
	 */
	private $translations;

	/**
	 * Constructor.
	 *
	 * @param Database     $database     The database.
	 * @param Translations $translations Which products are translations of one another.
	 */
	public function __construct( Database $database, Translations $translations ) {
		$this->database     = $database;
		$this->translations = $translations;
	}

	/**
	 * Products, with the variations of those that have any. What is neither a product nor known is left out.
	 *
	 * @param int[] $ids Products; not empty.
	 * @return list<Compared> In the order of their ids.
	 */
	public function of( array $ids ): array {
		$places = Database::places( $ids );
		$ids    = array_values( $ids );
		return $this->read(
			"SELECT w.ID AS id FROM %i w WHERE w.ID IN ( {$places} ) AND w.post_type IN ( " . Products::TYPES . " )
			UNION SELECT v.ID FROM %i v WHERE v.post_parent IN ( {$places} ) AND v.post_type = 'product_variation'
			UNION SELECT k.product_id FROM %i k WHERE k.product_id IN ( {$places} )",
			array_merge( array( Database::of_wordpress( 'posts' ) ), $ids, array( Database::of_wordpress( 'posts' ) ), $ids, array( $this->database->table( 'listing' ) ), $ids )
		);
	}

	/**
	 * Products and known listings in the order of their ids.
	 *
	 * @param int $after Only those behind this id.
	 * @param int $limit How many at most; where it is fewer, there are no more.
	 * @return list<Compared>
	 */
	public function behind( int $after, int $limit ): array {
		return $this->read(
			'SELECT a.id FROM (
				( SELECT w.ID AS id FROM %i w WHERE w.ID > %d AND w.post_type IN ( ' . Products::TYPES . ' ) ORDER BY w.ID LIMIT %d )
				UNION ( SELECT k.product_id FROM %i k WHERE k.product_id > %d ORDER BY k.product_id LIMIT %d )
			) a ORDER BY a.id LIMIT %d',
			array( Database::of_wordpress( 'posts' ), $after, $limit, $this->database->table( 'listing' ), $after, $limit, $limit )
		);
	}

	/**
	 * The statement. A product's fields are gathered before anything is joined to them: only that order of joins stays
	 * cheap in a large shop.
	 *
	 * @param string               $ids    A query of `id`.
	 * @param array<int, int|string> $values Its values.
	 * @return list<Compared>
	 */
	private function read( string $ids, array $values ): array {
		list( $rule, $tables ) = Products::rule( 'f.product_id', 'f.post_type', 'f.parent_id', 'f.stock_managed' );
		$component             = $this->database->table( 'component' );
		$rows                  = $this->database->rows(
			"SELECT f.*, ( f.post_type <> '' AND {$rule} ) AS is_listing,
				l.product_id AS known, l.parent_id AS known_parent_id, l.item AS known_item, l.stock_managed AS known_stock_managed, l.is_virtual AS known_is_virtual,
				l.downloadable AS known_downloadable, l.excluded AS known_excluded, l.price_cents AS known_price_cents,
				l.sale_step AS known_sale_step, l.twin AS known_twin, l.bill_digest AS known_bill_digest,
				( SELECT COUNT(*) FROM %i c WHERE c.owner = %s AND c.owner_id = f.product_id ) AS components,
				( SELECT o.item FROM %i c JOIN %i o ON o.id = c.pool_id AND o.group_id = %d
					WHERE c.owner = %s AND c.owner_id = f.product_id AND c.quantity_per = %d LIMIT 1 ) AS takes,
				EXISTS ( SELECT 1 FROM %i o WHERE o.group_id = %d AND o.item = f.item AND f.item <> '' AND o.kit_kind <> 'stocked'
					AND NOT EXISTS ( SELECT 1 FROM %i e WHERE e.item = f.item AND e.bill_digest <> '' ) ) AS is_kit,
				( SELECT n.item FROM %i n WHERE n.product_id = f.product_id AND n.to_at IS NULL ORDER BY n.from_at DESC, n.id DESC LIMIT 1 ) AS named
			FROM (
				SELECT i.id AS product_id, COALESCE( MAX( p.post_type ), '' ) AS post_type,
					COALESCE( MAX( CASE WHEN p.post_type = 'product_variation' THEN p.post_parent END ), 0 ) AS parent_id,
					TRIM( COALESCE( CAST( MAX( CASE m.meta_key WHEN '_sku' THEN m.meta_value END ) AS CHAR( 500 ) ), '' ) ) AS item,
					COALESCE( MAX( m.meta_key = '_manage_stock' AND m.meta_value = 'yes' ), 0 ) AS stock_managed,
					COALESCE( MAX( m.meta_key = '_virtual' AND m.meta_value = 'yes' ), 0 ) AS is_virtual,
					COALESCE( MAX( m.meta_key = '_downloadable' AND m.meta_value = 'yes' ), 0 ) AS downloadable,
					COALESCE( MAX( m.meta_key = '" . Products::EXCLUDED_META . "' AND m.meta_value = 'yes' ), 0 ) AS excluded,
					CAST( MAX( CASE m.meta_key WHEN '" . BillOfMaterials::META . "' THEN IF( m.meta_value = '', NULL, MD5( m.meta_value ) ) END ) AS CHAR( 32 ) ) AS bill,
					CAST( MAX( CASE m.meta_key WHEN '" . BillOfMaterials::KIND_META . "' THEN m.meta_value END ) AS CHAR( 20 ) ) AS kit_kind,
					CAST( MAX( CASE m.meta_key WHEN '" . SaleSteps::META . "' THEN m.meta_value END ) AS CHAR( 20 ) ) AS step,
					CAST( MAX( CASE m.meta_key WHEN '_price' THEN m.meta_value END ) AS CHAR( 60 ) ) AS price
				FROM ( {$ids} ) i
				LEFT JOIN %i p ON p.ID = i.id AND p.post_type IN ( " . Products::TYPES . ' ) AND p.post_status IN ( ' . Products::SOLD . ' )
				LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key IN ( ' . Database::places( self::META, '%s' ) . ' )
				GROUP BY i.id
			) f
			LEFT JOIN %i l ON l.product_id = f.product_id
			ORDER BY f.product_id',
			array_merge(
				$tables,
				array( $component, ComponentTable::LISTING, $component, $this->database->table( 'pool' ), PoolTable::STOREFRONT, ComponentTable::LISTING, Units::ONE, $this->database->table( 'pool' ), PoolTable::STOREFRONT, $this->database->table( 'listing' ), $this->database->table( 'alias' ) ),
				$values,
				array( Database::of_wordpress( 'posts' ), Database::of_wordpress( 'postmeta' ) ),
				self::META,
				array( $this->database->table( 'listing' ) )
			)
		);
		return array_map( array( $this, 'compared' ), array_values( $rows ) );
	}

	/**
	 * One product.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	private function compared( array $row ): Compared {
		$found             = new Compared();
		$found->product_id = Cell::number( $row, 'product_id' );
		$found->components = Cell::number( $row, 'components' );
		$found->takes      = Cell::perhaps_text( $row, 'takes' );
		$found->is_kit     = Cell::flag( $row, 'is_kit' );
		$found->named      = Cell::perhaps_text( $row, 'named' ) ?? '';
		if ( Cell::flag( $row, 'is_listing' ) ) {
			$found->stored              = self::listing( $row, '' );
			$found->stored->price_cents = Units::cents( Cell::perhaps_text( $row, 'price' ) );
			$found->stored->twin        = $this->translations->group( $found->product_id, Cell::text( $row, 'post_type' ) );
			$found->stored->sale_step   = SaleSteps::read( Cell::perhaps_text( $row, 'step' ) );
			if ( strlen( $found->stored->item ) > self::KEY_BYTES ) {
				$found->stored->item = '';
			}
			$bill           = Cell::perhaps_text( $row, 'bill' );
			$found->bill_digest = null === $bill ? '' : md5( $bill . ' ' . Cell::perhaps_text( $row, 'kit_kind' ) . ' ' . $found->stored->item );
		}
		if ( null !== $row['known'] ) {
			$found->known              = self::listing( $row, 'known_' );
			$found->known->price_cents = Cell::perhaps( $row, 'known_price_cents' );
			$found->known->sale_step   = Cell::number( $row, 'known_sale_step' );
			$found->known->twin     = Cell::number( $row, 'known_twin' );
			$found->known->bill_digest     = Cell::text( $row, 'known_bill_digest' );
		}
		return $found;
	}

	/**
	 * One side of a product, without its price and what else the two store differently.
	 *
	 * @param array<string, string|null> $row  As the database gives it.
	 * @param string                     $side What the columns' names begin with.
	 */
	private static function listing( array $row, string $side ): ListingRow {
		$listing                = new ListingRow();
		$listing->product_id    = Cell::number( $row, 'product_id' );
		$listing->parent_id     = Cell::number( $row, $side . 'parent_id' );
		$listing->item          = Cell::text( $row, $side . 'item' );
		$listing->stock_managed = Cell::flag( $row, $side . 'stock_managed' );
		$listing->is_virtual    = Cell::flag( $row, $side . 'is_virtual' );
		$listing->downloadable  = Cell::flag( $row, $side . 'downloadable' );
		$listing->excluded      = Cell::flag( $row, $side . 'excluded' );
		return $listing;
	}
}
