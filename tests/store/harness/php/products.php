<?php
/**
 * Creates products through WooCommerce's own product API and answers their ids. What a product looks
 * like when its maker says nothing is decided here: published, priced, stock-managed if a stock is
 * given, physical.
 */

$simple_fields = array(
	'name'              => 'set_name',
	'sku'               => 'set_sku',
	'price'             => 'set_regular_price',
	'salePrice'         => 'set_sale_price',
	'manageStock'       => 'set_manage_stock',
	'stock'             => 'set_stock_quantity',
	'stockStatus'       => 'set_stock_status',
	'backorders'        => 'set_backorders',
	'lowStockAmount'    => 'set_low_stock_amount',
	'soldIndividually'  => 'set_sold_individually',
	'virtual'           => 'set_virtual',
	'status'            => 'set_status',
	'visibility'        => 'set_catalog_visibility',
	'weight'            => 'set_weight',
	'globalUniqueId'    => 'set_global_unique_id',
);

$apply = static function ( WC_Product $product, array $spec ) use ( $simple_fields ) {
	if ( isset( $spec['stock'] ) && ! isset( $spec['manageStock'] ) ) {
		$spec['manageStock'] = true;
	}
	if ( isset( $spec['price'] ) ) {
		$spec['price'] = (string) $spec['price'];
	}
	foreach ( $simple_fields as $field => $setter ) {
		if ( array_key_exists( $field, $spec ) ) {
			$product->$setter( $spec[ $field ] );
		}
	}
	foreach ( $spec['meta'] ?? array() as $key => $value ) {
		$product->update_meta_data( $key, $value );
	}
};

$create = static function ( array $spec ) use ( $apply, $simple_fields ) {
	$known   = array_merge( array_keys( $simple_fields ), array( 'type', 'meta', 'variations', 'categories', 'children' ) );
	$unknown = array_diff( array_keys( $spec ), $known );
	if ( $unknown ) {
		throw new InvalidArgumentException( 'product: unknown field `' . implode( '`, `', $unknown ) . '`' );
	}
	$variations = $spec['variations'] ?? array();
	$type       = $spec['type'] ?? ( $variations ? 'variable' : 'simple' );
	$class      = WC_Product_Factory::get_classname_from_product_type( $type );
	$product    = new $class();
	$spec      += array( 'name' => $spec['sku'] ?? 'Product' );
	if ( 'simple' === $type ) {
		$spec += array( 'price' => 10 );
	}
	$apply( $product, $spec );
	if ( isset( $spec['categories'] ) ) {
		$ids = array();
		foreach ( $spec['categories'] as $name ) {
			$term  = term_exists( $name, 'product_cat' );
			$term  = $term ? $term : wp_insert_term( $name, 'product_cat' );
			$ids[] = (int) $term['term_id'];
		}
		$product->set_category_ids( $ids );
	}
	if ( isset( $spec['children'] ) ) {
		$product->set_children( $spec['children'] );
	}
	if ( $variations ) {
		// One attribute tells the variations apart; its options are their names.
		$attribute = new WC_Product_Attribute();
		$attribute->set_name( 'Kind' );
		$attribute->set_options( array_map( static fn( $v, $i ) => $v['kind'] ?? 'Kind ' . ( $i + 1 ), $variations, array_keys( $variations ) ) );
		$attribute->set_visible( true );
		$attribute->set_variation( true );
		$product->set_attributes( array( $attribute ) );
	}
	$product->save();

	$ids = array();
	foreach ( array_values( $variations ) as $index => $variation_spec ) {
		$variation = new WC_Product_Variation();
		$variation->set_parent_id( $product->get_id() );
		$variation->set_attributes( array( 'kind' => $variation_spec['kind'] ?? 'Kind ' . ( $index + 1 ) ) );
		unset( $variation_spec['kind'], $variation_spec['name'] );
		$apply( $variation, $variation_spec + array( 'price' => 10 ) );
		$variation->save();
		$ids[] = $variation->get_id();
	}
	if ( $ids ) {
		WC_Product_Variable::sync( $product->get_id() );
	}
	return array(
		'id'         => $product->get_id(),
		'sku'        => $product->get_sku(),
		'url'        => get_permalink( $product->get_id() ),
		'variations' => $ids,
	);
};

return array_map( $create, $args['products'] );
