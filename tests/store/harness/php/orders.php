<?php
/**
 * Creates, changes and reads orders through WooCommerce's own order API, as its back office does.
 * `$args['do']` says which. It decides nothing about stock: WooCommerce's hooks do what they do.
 */

$read = static function ( WC_Order $order ) {
	$items = array();
	foreach ( $order->get_items() as $item ) {
		$reduced = $item->get_meta( '_reduced_stock', true );
		$items[] = array(
			'id'           => $item->get_id(),
			'product'      => $item->get_variation_id() ? $item->get_variation_id() : $item->get_product_id(),
			'quantity'     => $item->get_quantity(),
			'reducedStock' => '' === $reduced ? null : (float) $reduced,
		);
	}
	return array(
		'id'           => $order->get_id(),
		'status'       => $order->get_status(),
		'key'          => $order->get_order_key(),
		'total'        => $order->get_total(),
		'createdVia'   => $order->get_created_via(),
		'stockReduced' => (bool) $order->get_data_store()->get_stock_reduced( $order->get_id() ),
		'payUrl'       => $order->get_checkout_payment_url(),
		'items'        => $items,
		'notes'        => array_map( static fn( $note ) => $note->content, wc_get_order_notes( array( 'order_id' => $order->get_id() ) ) ),
	);
};

$find = static function ( $id ) {
	$order = wc_get_order( $id );
	if ( ! $order instanceof WC_Order ) {
		throw new InvalidArgumentException( "no order `$id`" );
	}
	return $order;
};

switch ( $args['do'] ) {
	case 'create':
		$order = wc_create_order( array( 'created_via' => $args['createdVia'] ?? 'admin' ) );
		foreach ( $args['items'] as $item ) {
			$order->add_product( wc_get_product( $item['product'] ), $item['quantity'] ?? 1 );
		}
		$order->set_billing_email( 'buyer@example.test' );
		$order->set_payment_method( 'cod' );
		foreach ( $args['meta'] ?? array() as $key => $value ) {
			$order->update_meta_data( $key, $value );
		}
		$order->calculate_totals();
		$order->set_status( $args['status'] ?? 'pending' );
		$order->save();
		return $read( $find( $order->get_id() ) );

	case 'status':
		$order = $find( $args['id'] );
		$order->update_status( $args['status'] );
		return $read( $find( $args['id'] ) );

	case 'refund':
		$lines = array();
		foreach ( $args['items'] as $item ) {
			$lines[ $item['id'] ] = array(
				'qty'          => $item['quantity'],
				'refund_total' => $item['amount'] ?? 0,
			);
		}
		$refund = wc_create_refund(
			array(
				'order_id'      => $args['id'],
				'amount'        => array_sum( array_column( $lines, 'refund_total' ) ),
				'line_items'    => $lines,
				'restock_items' => $args['restock'] ?? false,
			)
		);
		if ( is_wp_error( $refund ) ) {
			throw new RuntimeException( $refund->get_error_message() );
		}
		return $read( $find( $args['id'] ) );

	case 'read':
		return $read( $find( $args['id'] ) );

	case 'list':
		return array_map(
			$read,
			wc_get_orders(
				array(
					'limit'   => -1,
					'type'    => 'shop_order',
					'status'  => array_merge( array_keys( wc_get_order_statuses() ), array( 'checkout-draft' ) ),
					'orderby' => 'ID',
					'order'   => 'ASC',
				)
			)
		);
}
throw new InvalidArgumentException( "orders: cannot `{$args['do']}`" );
