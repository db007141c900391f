<?php
/**
 * Through which door of the back office an order comes: the management API, abilities, or the screens of staff.
 *
 * Decides which door it is and which reason was given for passing all the same. What a shopper does is none of these.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Policy\SettingsStore;
use StockTruth\Requests;

defined( 'ABSPATH' ) || exit;

/**
 * The door of the request under way.
 */
final class StaffDoor {

	/** The field of a request, and the meta of an order, in which somebody says why it is taken without stock. */
	const REASON      = 'stock_truth_override';
	const REASON_META = '_stock_truth_override';

	/** Doors by the routes of the REST API. */
	private const ROUTES = array(
		'#^[A-Z]+ /wc/v[123]/orders(/|$)#D' => 'rest_orders',
		'#^[A-Z]+ /wc/v4/orders(/|$)#D'     => 'rest_orders_v4',
		'#^[A-Z]+ /wp-abilities/#'          => 'abilities',
		'#^[A-Z]+ /woocommerce/mcp(/|$)#D'  => 'abilities',
	);

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Which REST request is answered.
	 *
	 * @var StoreApi
	 */
	private $store_api;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings  The settings.
	 * @param StoreApi      $store_api Which REST request is answered.
	 */
	public function __construct( SettingsStore $settings, StoreApi $store_api ) {
		$this->settings  = $settings;
		$this->store_api = $store_api;
	}

	/**
	 * The door; null where it is none of the back office.
	 */
	public function current(): ?string {
		$route = $this->store_api->route();
		if ( '' === $route ) {
			$is_staff = Requests::is_of_staff() && 0 === did_action( 'woocommerce_before_checkout_process' );
			return $is_staff ? 'admin_orders' : null;
		}
		foreach ( self::ROUTES as $pattern => $door ) {
			if ( 1 === preg_match( $pattern, $route ) ) {
				return $door;
			}
		}
		return null;
	}

	/**
	 * Whether an order comes through any of them.
	 */
	public function is_entered(): bool {
		return null !== $this->current();
	}

	/**
	 * Whether the request comes by an interface that has no hook before it stores the lines of an order.
	 */
	public function asks_nobody(): bool {
		return 1 === preg_match( '#^[A-Z]+ /wc/v[14]/orders(/|$)#D', $this->store_api->route() );
	}

	/**
	 * Whether the door refuses what may not pass; else it is taken and put on hold.
	 *
	 * @param string $door The door.
	 */
	public function refuses( string $door ): bool {
		$settings = $this->settings->current();
		return 'refuse' === ( 'admin_orders' === $door ? $settings->admin_orders() : $settings->rest_orders() );
	}

	/**
	 * Why an order is to pass without stock; empty where nobody says.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function reason( \WC_Order $order ): string {
		// What a shopper sends along is no reason, whatever a plugin does upon it.
		$request = null === $this->current() ? null : $this->store_api->request();
		$said    = null === $request ? $order->get_meta( self::REASON_META ) : $request->get_param( self::REASON );
		return is_string( $said ) ? trim( sanitize_text_field( $said ) ) : '';
	}
}
