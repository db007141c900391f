<?php
/**
 * The field `stock_truth` of products and variations in WooCommerce's REST API.
 *
 * Decides nothing: it is the same as `listings/ID/components`, for programs that write products anyway.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Rest;

use StockTruth\Catalog\ProductBills;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and writes the field.
 */
final class ProductField {

	/**
	 * Bills of materials of products.
	 *
	 * @var ProductBills
	 */
	private $bills;

	/**
	 * Constructor.
	 *
	 * @param ProductBills $bills Bills of materials of products.
	 */
	public function __construct( ProductBills $bills ) {
		$this->bills = $bills;
	}

	/**
	 * Registers the field.
	 */
	public function register(): void {
		register_rest_field(
			array( 'product', 'product_variation' ),
			'stock_truth',
			array(
				'get_callback'    => array( $this, 'read' ),
				'update_callback' => array( $this, 'write' ),
				'schema'          => array(
					'description' => __( 'What the product is made of in the ERP, and how small a part of it is sold.', 'stock-truth' ),
				) + array_intersect_key( ListingBillRoute::schema(), array_flip( array( 'type', 'properties' ) ) ),
			)
		);
	}

	/**
	 * What is stored with a product.
	 *
	 * @param mixed $prepared The answer as it is so far.
	 * @return array|null
	 */
	public function read( $prepared ): ?array {
		$product = ProductBills::product( is_array( $prepared ) && is_numeric( $prepared['id'] ?? null ) ? (int) $prepared['id'] : 0 );
		return null === $product ? null : $this->bills->told( $product );
	}

	/**
	 * Stores what was sent.
	 *
	 * @param mixed $value   What was sent.
	 * @param mixed $product The product.
	 * @throws \WC_REST_Exception Where something is wrong with it.
	 */
	public function write( $value, $product ): void {
		if ( ! is_array( $value ) || ! $product instanceof \WC_Product ) {
			return;
		}
		$faults = isset( $value['saleStep'] ) && is_scalar( $value['saleStep'] ) ? $this->bills->save_step( $product, (string) $value['saleStep'] ) : array();
		if ( array() === ( $value['components'] ?? null ) ) {
			$this->bills->remove( $product );
		} elseif ( isset( $value['components'] ) ) {
			$faults = array_merge( $faults, $this->bills->save( $product, $value['kind'] ?? null, $value['components'] ) );
		}
		if ( array() !== $faults ) {
			throw new \WC_REST_Exception( 'stock_truth_' . $faults[0]['code'], esc_html( implode( ' ', array_column( $faults, 'message' ) ) ), 400 );
		}
	}
}
