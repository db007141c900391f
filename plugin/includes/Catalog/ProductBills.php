<?php
/**
 * Stores what a product is made of, and how small a part of it is sold.
 *
 * Decides what is stored, for every way in: the product page, REST, the command line and CSV files. What may be entered is
 * decided by BillEntry. The ledger follows when the request ends.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Units;
use StockTruth\Ledger\PoolTable;

defined( 'ABSPATH' ) || exit;

/**
 * Bills of materials and sale steps of products.
 *
 * @phpstan-import-type EntryFault from BillEntry
 * @phpstan-type Told array{id: int, sku: string, kind: string|null, components: list<array{item: string, quantity: string, known: bool}>, saleStep: string}
 */
final class ProductBills {

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Bills of materials of products.
	 *
	 * @var StoredBills
	 */
	private $stored;

	/**
	 * Constructor.
	 *
	 * @param PoolTable   $pools  Pools.
	 * @param StoredBills $stored Bills of materials of products.
	 */
	public function __construct( PoolTable $pools, StoredBills $stored ) {
		$this->pools  = $pools;
		$this->stored = $stored;
	}

	/**
	 * The product of an id that may have a bill; null where there is none.
	 *
	 * @param int $id Product or variation.
	 */
	public static function product( int $id ): ?\WC_Product {
		$product = wc_get_product( $id );
		return $product instanceof \WC_Product && ! $product->is_type( array( 'grouped', 'external' ) ) && ! Bundles::is_container( $product ) ? $product : null;
	}

	/**
	 * What is stored with a product.
	 *
	 * @param \WC_Product $product The product.
	 * @return array Known: whether the ERP has spoken of the item.
	 *
	 * @phpstan-return Told
	 */
	public function told( \WC_Product $product ): array {
		$bill  = $this->stored->of( array( $product->get_id() ) )[ $product->get_id() ] ?? null;
		$rows  = null === $bill ? array() : $bill->rows();
		$pools = array() === $rows ? array() : $this->pools->of_items( PoolTable::STOREFRONT, array_column( $rows, 'item' ) );
		$told  = array();
		foreach ( $rows as $row ) {
			$pool   = $pools[ $row['item'] ] ?? null;
			$told[] = $row + array( 'known' => null !== $pool && ( null !== $pool->feed_id || 'phantom' === $pool->kit_kind ) );
		}
		return array(
			'id'         => $product->get_id(),
			'sku'        => self::item( $product ),
			'kind'       => null === $bill ? null : $bill->kind,
			'components' => $told,
			'saleStep'   => Decimal::write( SaleSteps::read( self::field( $product, SaleSteps::META ) ) ),
		);
	}

	/**
	 * Stores a product's bill, where nothing is wrong with it.
	 *
	 * @param \WC_Product $product The product.
	 * @param mixed       $kind    What was entered as the kind.
	 * @param mixed       $rows    What was entered as the components.
	 * @return array[] What is wrong; empty where it was stored.
	 *
	 * @phpstan-return list<EntryFault>
	 */
	public function save( \WC_Product $product, $kind, $rows ): array {
		$read = BillEntry::read( self::item( $product ), $kind, $rows );
		if ( null !== $read['bill'] ) {
			$product->update_meta_data( BillOfMaterials::META, $read['bill']->text() );
			$product->update_meta_data( BillOfMaterials::KIND_META, $read['bill']->kind );
			$product->save_meta_data();
		}
		return $read['faults'];
	}

	/**
	 * Takes a product's bill away: it is a plain product from then on.
	 *
	 * @param \WC_Product $product The product.
	 */
	public function remove( \WC_Product $product ): void {
		$product->delete_meta_data( BillOfMaterials::META );
		$product->delete_meta_data( BillOfMaterials::KIND_META );
		$product->save_meta_data();
	}

	/**
	 * Stores how small a part of a product is sold.
	 *
	 * @param \WC_Product $product The product.
	 * @param string      $text    What was entered; empty for one unit.
	 * @return array[] What is wrong; empty where it was stored.
	 *
	 * @phpstan-return list<EntryFault>
	 */
	public function save_step( \WC_Product $product, string $text ): array {
		$step = '' === trim( $text ) ? Units::ONE : SaleSteps::entered( $text );
		if ( null === $step ) {
			return array( BillEntry::fault( 'sale_step_not_valid', null, 'saleStep' ) );
		}
		if ( Units::ONE === $step ) {
			$product->delete_meta_data( SaleSteps::META );
		} else {
			$product->update_meta_data( SaleSteps::META, Decimal::write( $step ) );
		}
		$product->save_meta_data();
		return array();
	}

	/**
	 * A product's own item; empty where it has none.
	 *
	 * @param \WC_Product $product The product.
	 */
	public static function item( \WC_Product $product ): string {
		// A variation without a SKU of its own shows its parent's, which names the parent's item.
		return trim( (string) $product->get_sku( 'edit' ) );
	}

	/**
	 * A field of a product.
	 *
	 * @param \WC_Product $product The product.
	 * @param string      $name    Name.
	 */
	private static function field( \WC_Product $product, string $name ): string {
		$value = $product->get_meta( $name, true, 'edit' );
		return is_scalar( $value ) ? (string) $value : '';
	}
}
