<?php
/**
 * What a node can be told: to buy, to change orders, to do its scheduled work, and to say what it has
 * stored. Each goes through the entry points of WooCommerce and of the plugin. None decides about stock.
 */

/** Ends a request that would end PHP. No exception: WooCommerce catches those. */
class Referee_Answered extends Error {}

$facts = static function ( $order ): ?array {
	$order = $order instanceof WC_Order ? wc_get_order( $order->get_id() ) : wc_get_order( $order );
	if ( ! $order instanceof WC_Order ) {
		return null;
	}
	$items = array();
	foreach ( $order->get_items() as $item ) {
		$items[] = array(
			'id'       => $item->get_id(),
			'product'  => $item->get_variation_id() ? $item->get_variation_id() : $item->get_product_id(),
			'quantity' => (float) $item->get_quantity(),
			'refunded' => (float) abs( $order->get_qty_refunded_for_item( $item->get_id() ) ),
		);
	}
	return array(
		'id'     => $order->get_id(),
		'status' => $order->get_status(),
		'key'    => $order->get_order_key(),
		'payUrl' => $order->get_checkout_payment_url(),
		'items'  => $items,
	);
};

$found = static function ( int $id ): WC_Order {
	$order = wc_get_order( $id );
	if ( ! $order instanceof WC_Order ) {
		throw new InvalidArgumentException( "no order `$id`" );
	}
	return $order;
};

$address = array(
	'first_name' => 'Ada', 'last_name' => 'Buyer', 'company' => '', 'address_1' => 'Street 1', 'address_2' => '',
	'city' => 'Berlin', 'state' => 'DE-BE', 'postcode' => '10115', 'country' => 'DE', 'phone' => '030123456',
);

/** Asks the Store API as a front end does. */
$store = static function ( string $path, array $body, string $token = '' ): array {
	$_SERVER['REQUEST_URI'] = '/wp-json/wc/store/v1' . $path;
	if ( '' !== $token ) {
		$_SERVER['HTTP_CART_TOKEN'] = $token;
	}
	add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	$request = new WP_REST_Request( 'POST', '/wc/store/v1' . $path );
	$request->set_header( 'content-type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $body ) );
	$response = rest_do_request( $request );
	$data     = $response->get_data();
	return array(
		'ok'      => $response->get_status() < 400,
		'code'    => (string) ( is_array( $data ) ? ( $data['code'] ?? '' ) : '' ),
		'message' => wp_strip_all_tags( (string) ( is_array( $data ) ? ( $data['message'] ?? '' ) : '' ) ),
		'token'   => (string) ( $response->get_headers()['Cart-Token'] ?? '' ),
		'data'    => $data,
	);
};
$refused = static fn( string $at, array $answer ): array => array(
	'ok' => false, 'at' => $at, 'code' => $answer['code'], 'message' => $answer['message'], 'token' => $answer['token'], 'order' => null,
);
$checkout = static function ( array $args ) use ( $store, $address, $facts, $refused ): array {
	$answer = $store(
		'/checkout',
		array(
			'billing_address'  => $address + array( 'email' => 'buyer@example.test' ),
			'shipping_address' => $address,
			'payment_method'   => $args['gateway'],
		),
		$args['token'] ?? ''
	);
	if ( ! $answer['ok'] ) {
		return $refused( 'checkout', $answer );
	}
	$data = (array) $answer['data'];
	return array( 'ok' => true, 'at' => '', 'code' => '', 'message' => '', 'token' => '', 'order' => $facts( (int) $data['order_id'] ) );
};
$add = static function ( array $args ) use ( $store, $refused ): array {
	foreach ( $args['lines'] as $line ) {
		$answer = $store( '/cart/add-item', array( 'id' => $line['product'], 'quantity' => $line['quantity'] ), $args['token'] ?? '' );
		if ( ! $answer['ok'] ) {
			return $refused( 'add', $answer );
		}
	}
	return array( 'ok' => true, 'at' => '', 'code' => '', 'message' => '', 'token' => $answer['token'], 'order' => null );
};

return array(
	'add'      => $add,
	'checkout' => $checkout,
	'buy'      => static function ( array $args ) use ( $add, $checkout ): array {
		$added = $add( $args );
		return $added['ok'] ? $checkout( $args ) : $added;
	},
	'classic'  => static function ( array $args ) use ( $address, $facts ): array {
		WC()->frontend_includes();
		wc_load_cart();
		$said = static fn() => wp_strip_all_tags( implode( ' ', array_column( wc_get_notices( 'error' ), 'notice' ) ) );
		foreach ( $args['lines'] as $line ) {
			$product   = wc_get_product( $line['product'] );
			$variation = $product->is_type( 'variation' ) ? $product->get_id() : 0;
			$id        = $variation ? $product->get_parent_id() : $product->get_id();
			$choice    = $variation ? $product->get_variation_attributes() : array();
			$valid     = apply_filters( 'woocommerce_add_to_cart_validation', true, $id, $line['quantity'], $variation, $choice );
			if ( ! $valid || ! WC()->cart->add_to_cart( $id, $line['quantity'], $variation, $choice ) ) {
				return array( 'ok' => false, 'at' => 'add', 'code' => '', 'message' => $said(), 'order' => null );
			}
		}
		$_POST = array( 'payment_method' => $args['gateway'], 'billing_email' => 'buyer@example.test' );
		foreach ( $address as $name => $value ) {
			$_POST[ 'billing_' . $name ] = $value;
		}
		$_REQUEST = $_POST + array( 'woocommerce-process-checkout-nonce' => wp_create_nonce( 'woocommerce-process_checkout' ) );
		$placed   = null;
		add_action(
			'woocommerce_checkout_order_processed',
			static function ( $id ) use ( &$placed ) {
				$placed = (int) $id;
			}
		);
		// A checkout ends its request by an answer or by going elsewhere.
		add_filter( 'wp_doing_ajax', '__return_true' );
		$stop = static fn() => static function () {
			throw new Referee_Answered( 'answered' );
		};
		add_filter( 'wp_die_ajax_handler', $stop );
		add_filter( 'wp_die_json_handler', $stop );
		$answer = array();
		ob_start(
			static function ( $text ) use ( &$answer ) {
				$answer = (array) json_decode( $text, true );
				return '';
			}
		);
		try {
			WC()->checkout()->process_checkout();
		} catch ( Referee_Answered $end ) {
			unset( $end );
		}
		ob_end_flush();
		$ok = 'success' === ( $answer['result'] ?? '' );
		return array( 'ok' => $ok, 'at' => $ok ? '' : 'checkout', 'code' => '', 'message' => $ok ? '' : wp_strip_all_tags( (string) ( $answer['messages'] ?? $said() ) ), 'order' => $ok ? $facts( $placed ) : null );
	},
	'staff'    => static function ( array $args ) use ( $facts ): array {
		$order = wc_create_order( array( 'created_via' => 'admin' ) );
		foreach ( $args['lines'] as $line ) {
			$order->add_product( wc_get_product( $line['product'] ), $line['quantity'] );
		}
		$order->set_billing_email( 'buyer@example.test' );
		$order->set_payment_method( 'cod' );
		$order->calculate_totals();
		$order->set_status( $args['status'] );
		$order->save();
		return array( 'ok' => true, 'at' => '', 'code' => '', 'message' => '', 'order' => $facts( $order ) );
	},
	'paid'     => static function ( array $args ) use ( $found, $facts ): array {
		$found( $args['order'] )->payment_complete( 'money-' . $args['order'] );
		return array( 'order' => $facts( $args['order'] ) );
	},
	'status'   => static function ( array $args ) use ( $found, $facts ): array {
		$found( $args['order'] )->update_status( $args['status'] );
		return array( 'order' => $facts( $args['order'] ) );
	},
	'edit'     => static function ( array $args ) use ( $facts ): array {
		wp_set_current_user( 1 );
		wc_save_order_items(
			$args['order'],
			array(
				'order_item_id'  => array( $args['item'] ),
				'order_item_qty' => array( $args['item'] => $args['quantity'] ),
				'line_total'     => array( $args['item'] => (string) ( 10 * $args['quantity'] ) ),
				'line_subtotal'  => array( $args['item'] => (string) ( 10 * $args['quantity'] ) ),
			)
		);
		return array( 'order' => $facts( $args['order'] ) );
	},
	'refund'   => static function ( array $args ) use ( $facts ): array {
		$refund = wc_create_refund(
			array(
				'order_id'      => $args['order'],
				'amount'        => 10 * $args['quantity'],
				'line_items'    => array( $args['item'] => array( 'qty' => $args['quantity'], 'refund_total' => 10 * $args['quantity'] ) ),
				'restock_items' => $args['restock'],
			)
		);
		if ( is_wp_error( $refund ) ) {
			throw new RuntimeException( $refund->get_error_message() );
		}
		return array( 'order' => $facts( $args['order'] ) );
	},
	'trash'    => static function ( array $args ) use ( $found ): array {
		$found( $args['order'] )->delete( false );
		return array( 'order' => null );
	},
	'delete'   => static function ( array $args ) use ( $found ): array {
		$found( $args['order'] )->delete( true );
		return array( 'order' => null );
	},
	'exported' => static function ( array $args ): bool {
		do_action( 'stock_truth_order_exported', $args['order'] );
		return true;
	},
	'answered' => static function ( array $args ): bool {
		do_action( 'stock_truth_order_answered', $args['order'] );
		return true;
	},
	// Asks the plugin's REST API as an administrator's program does.
	'rest'     => static function ( array $args ): array {
		wp_set_current_user( 1 );
		$request = new WP_REST_Request( $args['method'], $args['path'] );
		foreach ( $args['params'] as $name => $value ) {
			$request->set_param( $name, $value );
		}
		$response = rest_do_request( $request );
		return array( $response->get_status(), $response->get_data() );
	},
	'unpaid'   => static function () use ( $facts ): bool {
		wc_cancel_unpaid_orders();
		return true;
	},
	'read'     => static fn( array $args ): array => array_map( $facts, array_combine( $args['orders'], $args['orders'] ) ),
	'orders'   => static fn(): array => wc_get_orders( array( 'limit' => -1, 'return' => 'ids', 'type' => 'shop_order', 'status' => array_keys( wc_get_order_statuses() ) ) ),
	'work'     => static function (): array {
		$done   = array();
		$failed = array();
		add_action(
			'action_scheduler_before_execute',
			static function ( $id ) use ( &$done ) {
				$done[] = ActionScheduler::store()->fetch_action( $id )->get_hook();
			}
		);
		add_action(
			'action_scheduler_failed_execution',
			static function ( $id, $error ) use ( &$failed ) {
				$failed[] = array( 'hook' => ActionScheduler::store()->fetch_action( $id )->get_hook(), 'why' => $error->getMessage() );
			},
			10,
			2
		);
		// The node counts the time of a run from when it was loaded, which may be days ago on its clock.
		add_filter( 'action_scheduler_queue_runner_time_limit', static fn() => PHP_INT_MAX );
		ActionScheduler_QueueRunner::instance()->run( 'referee' );
		return array( 'done' => $done, 'failed' => $failed );
	},
	'sql'      => static function ( array $args ) {
		global $wpdb;
		return $wpdb->get_results( $args['parameters'] ? $wpdb->prepare( $args['sql'], $args['parameters'] ) : $args['sql'], ARRAY_A );
	},
	'now'      => static fn(): float => microtime( true ) * 1000,
);
