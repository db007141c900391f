<?php
/**
 * Components, kind of kit and sale step as columns of WooCommerce's own export and import of products.
 *
 * Decides the columns. Components stand there as JSON, as they are stored: `[{"item":"BOLT-8","quantity":"4"}]`. What may
 * be entered is decided by Catalog.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Catalog\BillOfMaterials;
use StockTruth\Catalog\ProductBills;
use StockTruth\Catalog\SaleSteps;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Writes and reads the columns.
 */
final class ProductCsv {

	/** Columns. */
	const COMPONENTS = 'stock_truth_components';
	const KIND       = 'stock_truth_kit_kind';
	const STEP       = 'stock_truth_sale_step';

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills Bills of materials of products.
	 * @param Log          $log   Where faults are written.
	 */
	public function __construct( ProductBills $bills, Log $log ) {
		$this->bills = $bills;
		$this->log   = $log;
	}

	/**
	 * Hooks into WooCommerce's export and import.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_filter( 'woocommerce_product_export_column_names', array( self::class, 'columns' ) );
		add_filter( 'woocommerce_product_export_product_default_columns', array( self::class, 'columns' ) );
		add_filter( 'woocommerce_csv_product_import_mapping_options', array( self::class, 'columns' ) );
		add_filter( 'woocommerce_csv_product_import_mapping_default_columns', array( self::class, 'by_name' ) );
		add_filter( 'woocommerce_product_export_skip_meta_keys', array( self::class, 'not_twice' ) );
		foreach ( array( self::COMPONENTS, self::KIND, self::STEP ) as $column ) {
			add_filter( 'woocommerce_product_export_product_column_' . $column, $services->callback( self::class, 'value' ), 10, 3 );
		}
		add_action( 'woocommerce_product_import_inserted_product_object', $services->callback( self::class, 'imported' ), 10, 2 );
	}

	/**
	 * The columns by name.
	 *
	 * @param mixed $columns WooCommerce's.
	 * @return mixed
	 */
	public static function columns( $columns ) {
		return is_array( $columns ) ? $columns + self::names() : $columns;
	}

	/**
	 * The names by column, and the columns by name.
	 *
	 * @param mixed $columns WooCommerce's.
	 * @return mixed
	 */
	public static function by_name( $columns ) {
		return is_array( $columns ) ? $columns + array_flip( self::names() ) : $columns;
	}

	/**
	 * What has a column is not exported among a product's fields once more.
	 *
	 * @param mixed $keys Fields that are left out.
	 * @return mixed
	 */
	public static function not_twice( $keys ) {
		return is_array( $keys ) ? array_merge( $keys, array( BillOfMaterials::META, BillOfMaterials::KIND_META, SaleSteps::META ) ) : $keys;
	}

	/**
	 * A cell.
	 *
	 * @param mixed  $value   WooCommerce's.
	 * @param mixed  $product Product.
	 * @param string $column  Column.
	 * @return mixed
	 */
	public function value( $value, $product = null, $column = '' ) {
		if ( ! $product instanceof \WC_Product || null === ProductBills::product( $product->get_id() ) ) {
			return $value;
		}
		$told = $this->bills->told( $product );
		if ( self::STEP === $column ) {
			return '1' === $told['saleStep'] ? '' : $told['saleStep'];
		}
		if ( null === $told['kind'] || self::KIND === $column ) {
			return (string) $told['kind'];
		}
		$rows = array();
		foreach ( $told['components'] as $component ) {
			$rows[] = array(
				'item'     => $component['item'],
				'quantity' => $component['quantity'],
			);
		}
		return (string) wp_json_encode( $rows, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * Stores what a row says, once its product is stored. A file without the columns changes nothing.
	 *
	 * @param mixed $product The product.
	 * @param mixed $data    The row.
	 */
	public function imported( $product, $data = array() ): void {
		if ( ! $product instanceof \WC_Product || ! is_array( $data ) ) {
			return;
		}
		$faults = isset( $data[ self::STEP ] ) && is_string( $data[ self::STEP ] ) ? $this->bills->save_step( $product, $data[ self::STEP ] ) : array();
		$cell   = $data[ self::COMPONENTS ] ?? null;
		if ( '' === $cell ) {
			$this->bills->remove( $product );
		} elseif ( is_string( $cell ) ) {
			$faults = array_merge( $faults, $this->bills->save( $product, $data[ self::KIND ] ?? '', json_decode( $cell, true ) ) );
		}
		foreach ( $faults as $fault ) {
			// The import shows no words of others; it goes on, and the log says which product was left as it was.
			$this->log->warning( 'components_not_imported', $product->get_id() . ' ' . $product->get_sku() . ': ' . $fault['code'] . ' ' . $fault['message'] );
		}
	}

	/**
	 * Names by column.
	 *
	 * @return array<string, string>
	 */
	private static function names(): array {
		return array(
			self::COMPONENTS => __( 'Stock Truth components', 'stock-truth' ),
			self::KIND       => __( 'Stock Truth kind of kit', 'stock-truth' ),
			self::STEP       => __( 'Stock Truth sale step', 'stock-truth' ),
		);
	}
}
