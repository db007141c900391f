<?php
/**
 * What the referee's shop has beside that of other tests: the database takes the clock of the process
 * that asks, an off-site payment whose money arrives later or never, and bank transfer.
 */

function referee_database_clock(): void {
	global $wpdb;
	$wpdb->query( 'SET timestamp = ' . sprintf( '%.3F', microtime( true ) ) );
}
referee_database_clock();

add_action(
	'plugins_loaded',
	static function () {
		if ( ! class_exists( 'WC_Payment_Gateway' ) ) {
			return;
		}
		/** The customer is sent away to pay; the order stays pending. */
		class Referee_Offsite extends WC_Payment_Gateway {
			public function __construct() {
				$this->id           = 'offsite';
				$this->title        = 'Pay elsewhere';
				$this->method_title = 'Pay elsewhere';
				$this->enabled      = 'yes';
				$this->has_fields   = false;
				$this->supports     = array( 'products' );
			}
			public function process_payment( $order_id ) {
				return array(
					'result'   => 'success',
					'redirect' => 'https://pay.example.test/' . $order_id,
				);
			}
		}
		add_filter( 'woocommerce_payment_gateways', static fn( $all ) => array_merge( $all, array( 'Referee_Offsite' ) ) );
	}
);

// On purpose broken shops, for the proof that the referee sees it: see `sabotage.js`.
add_action(
	'init',
	static function () {
		if ( get_option( 'referee_deaf' ) ) {
			referee_remove_listeners( 'StockTruth\\Demand\\' );
			// Nor does it look for orders that it has not heard of, and it takes the ledger for complete.
			remove_all_actions( StockTruth\Schedule::ORDERS );
			remove_all_actions( StockTruth\Schedule::RECORD );
			add_filter(
				'pre_option_' . StockTruth\Ledger\CatchUp::OPTION,
				static fn() => array(
					'version'  => STOCK_TRUTH_VERSION,
					'needed'   => false,
					'finished' => StockTruth\Engine\Moment::now(),
				)
			);
		}
		if ( get_option( 'referee_no_gate' ) ) {
			referee_remove_listeners( 'StockTruth\\Gate\\' );
		}
	},
	PHP_INT_MAX
);

/** Takes off every listener whose class is in a namespace. */
function referee_remove_listeners( string $namespace ): void {
	global $wp_filter;
	$owner = static function ( $call ): string {
		if ( is_array( $call ) ) {
			return is_object( $call[0] ) ? get_class( $call[0] ) : (string) $call[0];
		}
		if ( $call instanceof Closure ) {
			$closure = new ReflectionFunction( $call );
			$scope   = $closure->getClosureScopeClass();
			// A hook of the plugin's services is a closure that knows the service's class.
			return $closure->getStaticVariables()['name'] ?? ( $scope ? $scope->getName() : '' );
		}
		return is_object( $call ) ? get_class( $call ) : (string) $call;
	};
	foreach ( $wp_filter as $hook => $listeners ) {
		foreach ( $listeners->callbacks as $priority => $calls ) {
			foreach ( $calls as $call ) {
				if ( 0 === strpos( $owner( $call['function'] ), $namespace ) ) {
					remove_filter( $hook, $call['function'], $priority );
				}
			}
		}
	}
}
