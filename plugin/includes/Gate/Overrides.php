<?php
/**
 * WooCommerce settings that would disarm WooCommerce's own guard, overridden while enforcing.
 *
 * Decides which settings, what they count as, and that what WooCommerce alone decides about keeps what the shop
 * chose, as far as a hook of WooCommerce names the product. Nothing is stored: switching off gives them back.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Policy\SettingsStore;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Overrides, and says so.
 */
final class Overrides {

	/**
	 * Whether WooCommerce is taking an order's quantities off its stock right now.
	 *
	 * @var bool
	 */
	private $is_reducing = false;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Verdicts of listings that are shown.
	 *
	 * @var Standing
	 */
	private $standing;

	/**
	 * Constructor.
	 *
	 * @param SettingsStore $settings The settings.
	 * @param Standing      $standing Verdicts of listings that are shown.
	 */
	public function __construct( SettingsStore $settings, Standing $standing ) {
		$this->settings = $settings;
		$this->standing = $standing;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		if ( ! $services->get( SettingsStore::class )->current()->is_enforcing() ) {
			return;
		}
		if ( ! self::is_stock_managed() ) {
			add_filter( 'pre_option_woocommerce_manage_stock', array( self::class, 'on_manage_stock' ), PHP_INT_MAX );
			add_filter( 'woocommerce_can_reduce_order_stock', $services->callback( self::class, 'on_reduce_begins' ), PHP_INT_MAX );
			add_action( 'woocommerce_reduce_order_stock', $services->callback( self::class, 'on_reduce_ends' ), 0 );
			add_filter( 'woocommerce_product_backorders_allowed', $services->callback( self::class, 'on_uncounted' ), PHP_INT_MAX, 3 );
			add_filter( 'woocommerce_product_get_manage_stock', $services->callback( self::class, 'on_product_manages_stock' ), PHP_INT_MAX, 2 );
			add_filter( 'woocommerce_product_variation_get_manage_stock', $services->callback( self::class, 'on_product_manages_stock' ), PHP_INT_MAX, 2 );
		}
		if ( 0.0 !== (float) self::stored( 'woocommerce_notify_no_stock_amount' ) ) {
			add_action( 'woocommerce_before_product_object_save', $services->callback( self::class, 'on_product_saved' ), PHP_INT_MAX );
		}
		add_filter( 'woocommerce_hold_stock_for_checkout', '__return_true', PHP_INT_MAX );
		add_filter( 'woocommerce_order_hold_stock_minutes', array( self::class, 'on_hold_minutes' ), PHP_INT_MAX );
		add_filter( 'woocommerce_product_backorders_allowed', $services->callback( self::class, 'on_backorders' ), PHP_INT_MAX, 3 );
	}

	/**
	 * What is overridden, beside what the shop had chosen.
	 *
	 * @return list<array{option: string, value: string, is: string, why: string}>
	 */
	public function forced(): array {
		if ( ! $this->settings->current()->is_enforcing() ) {
			return array();
		}
		$hold = self::stored( 'woocommerce_hold_stock_minutes' );
		return array(
			array(
				'option' => 'woocommerce_manage_stock',
				'value'  => self::stored( 'woocommerce_manage_stock' ),
				'is'     => 'yes',
				'why'    => __( 'Without stock management WooCommerce sells without a limit.', 'stock-truth' ),
			),
			array(
				'option' => 'woocommerce_notify_no_stock_amount',
				'value'  => self::stored( 'woocommerce_notify_no_stock_amount' ),
				'is'     => '0',
				'why'    => __( 'With a threshold above 0 WooCommerce shows products as sold out although the ERP has stock.', 'stock-truth' ),
			),
			array(
				'option' => 'woocommerce_hold_stock_minutes',
				'value'  => $hold,
				'is'     => (int) $hold > 0 ? $hold : (string) OrderHold::MINUTES,
				'why'    => __( 'Without a reservation two shoppers can buy the same last unit.', 'stock-truth' ),
			),
			array(
				'option' => '_backorders',
				'value'  => '',
				'is'     => 'no',
				'why'    => __( 'With backorders WooCommerce sells more than the ERP has.', 'stock-truth' ),
			),
		);
	}

	/**
	 * Stock is managed. WooCommerce asks this for the whole shop; what follows for a product that it alone decides
	 * about is taken back where the product is known: it is sold without a limit, and not counted down.
	 */
	public static function on_manage_stock(): string {
		return 'yes';
	}

	/**
	 * WooCommerce begins to take an order off its stock.
	 *
	 * @param mixed $may Passed on.
	 * @return mixed
	 */
	public function on_reduce_begins( $may ) {
		$this->is_reducing = (bool) $may;
		return $may;
	}

	/**
	 * WooCommerce has taken an order off its stock.
	 */
	public function on_reduce_ends(): void {
		$this->is_reducing = false;
	}

	/**
	 * A product that the shop alone decides about is not counted where the shop counts nothing. Only while an order
	 * is taken off: a product that is saved while it says so would lose its figure.
	 *
	 * @param mixed $manages Whether the product says so.
	 * @param mixed $product Product.
	 * @return mixed
	 */
	public function on_product_manages_stock( $manages, $product = null ) {
		if ( ! $this->is_reducing || ! $manages || ! $product instanceof \WC_Product ) {
			return $manages;
		}
		// Asking reads this same field.
		$this->is_reducing = false;
		try {
			return $this->standing->shop_decides( $product ) ? false : $manages;
		} finally {
			$this->is_reducing = true;
		}
	}

	/**
	 * Sold out is at none left: WooCommerce has just set the status by the shop's threshold. The figure is
	 * WooCommerce's own, and so is the comparison: its rule with the threshold at 0.
	 *
	 * @param mixed $product Product.
	 */
	public function on_product_saved( $product ): void {
		if ( $product instanceof \WC_Product && 0 !== $product->get_id() && true === $product->get_manage_stock( 'edit' )
			&& 'instock' !== $product->get_stock_status( 'edit' ) && $product->get_stock_quantity( 'edit' ) > 0
			&& ! $this->standing->shop_decides( $product ) ) {
			$product->set_stock_status( 'instock' );
		}
	}

	/**
	 * An unpaid order holds its stock for some time.
	 *
	 * @param mixed $minutes What the shop says.
	 */
	public static function on_hold_minutes( $minutes ): int {
		return (int) $minutes > 0 ? (int) $minutes : OrderHold::MINUTES;
	}

	/**
	 * No backorders of what the ERP counts. Where WooCommerce alone decides, its backorders are its own.
	 *
	 * @param mixed $allowed    Whether the product says so.
	 * @param mixed $product_id Product's id.
	 * @param mixed $product    Product.
	 * @return mixed
	 */
	public function on_backorders( $allowed, $product_id = 0, $product = null ) {
		$sold = $allowed ? self::sold( $product ) : null;
		return null !== $sold ? $this->standing->shop_decides( $sold ) : $allowed;
	}

	/**
	 * Where the shop counts nothing there is always enough of what WooCommerce alone decides about.
	 *
	 * @param mixed $allowed    Whether the product says so.
	 * @param mixed $product_id Product's id.
	 * @param mixed $product    Product.
	 * @return mixed
	 */
	public function on_uncounted( $allowed, $product_id = 0, $product = null ) {
		$sold = self::sold( $product );
		return null !== $sold ? $this->standing->shop_decides( $sold ) : $allowed;
	}

	/**
	 * A stored product that is put into carts; null where it is none.
	 *
	 * @param mixed $product Product.
	 */
	private static function sold( $product ): ?\WC_Product {
		return $product instanceof \WC_Product && 0 !== $product->get_id() && Standing::is_listing( $product ) ? $product : null;
	}

	/**
	 * Whether the shop itself counts stock.
	 */
	private static function is_stock_managed(): bool {
		return 'yes' === self::stored( 'woocommerce_manage_stock' );
	}

	/**
	 * What the shop itself has stored for an option.
	 *
	 * @param string $option Name.
	 */
	private static function stored( string $option ): string {
		$options = wp_load_alloptions();
		return (string) ( $options[ $option ] ?? '' );
	}
}
