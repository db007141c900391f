<?php
/**
 * WooCommerce settings that would disarm WooCommerce's own guard, overridden while enforcing.
 *
 * Decides which settings and what they count as. Nothing is stored: switching off gives them back.
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

	/** Minutes that WooCommerce reserves stock for an unpaid order where the shop says none. */
	const HOLD_MINUTES = 60;

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
		add_filter( 'pre_option_woocommerce_manage_stock', array( self::class, 'on_manage_stock' ), PHP_INT_MAX );
		add_filter( 'pre_option_woocommerce_notify_no_stock_amount', array( self::class, 'on_no_stock_amount' ), PHP_INT_MAX );
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
				'is'     => (int) $hold > 0 ? $hold : (string) self::HOLD_MINUTES,
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
	 * Stock is managed.
	 */
	public static function on_manage_stock(): string {
		return 'yes';
	}

	/**
	 * Sold out is at none left. A text, for WordPress takes false for "not overridden".
	 */
	public static function on_no_stock_amount(): string {
		return '0';
	}

	/**
	 * An unpaid order holds its stock for some time.
	 *
	 * @param mixed $minutes What the shop says.
	 */
	public static function on_hold_minutes( $minutes ): int {
		return (int) $minutes > 0 ? (int) $minutes : self::HOLD_MINUTES;
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
		if ( ! $allowed || ! $product instanceof \WC_Product || ! Standing::is_listing( $product ) || 0 === $product->get_id() ) {
			return $allowed;
		}
		return $this->standing->shop_decides( $product );
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
