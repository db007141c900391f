<?php
/**
 * Quantities of listings that are sold in another step than one unit.
 *
 * Decides how WooCommerce's forms, carts and Store API come to know a listing's sale step. Whether there is enough is the
 * core's to say.
 *
 * WooCommerce cuts every quantity to a whole number (`woocommerce_stock_amount`). Where the shop sells parts of units, and
 * only there, that is lifted: a whole number stays the integer that it was, and what has decimals keeps four of them. The
 * filter does not know the product, so a quantity with decimals could then be asked of any product; carts are kept to each
 * listing's own step here. An order that staff enters by hand is not. WooCommerce's table of reservations holds whole units
 * only: a part of a unit is kept for an order by our hold alone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Catalog\SaleSteps;
use StockTruth\Engine\Units;
use StockTruth\Facts\EarlierAnswers;
use StockTruth\Facts\ReadAhead;
use StockTruth\Log;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Sale steps in WooCommerce's words.
 */
final class SaleQuantities {

	/**
	 * What is stored about listings.
	 *
	 * @var EarlierAnswers
	 */
	private $earlier;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Facts about all products of a page, for one that the ledger does not know yet.
	 *
	 * @var callable(): ReadAhead
	 */
	private $read_ahead;

	/**
	 * Constructor.
	 *
	 * @param EarlierAnswers $earlier    What is stored about listings.
	 * @param Log            $log        Where faults are written.
	 * @param callable       $read_ahead Facts about all products of a page: no page needs them where the ledger knows what it shows.
	 *
	 * @phpstan-param callable(): ReadAhead $read_ahead
	 */
	public function __construct( EarlierAnswers $earlier, Log $log, callable $read_ahead ) {
		$this->earlier    = $earlier;
		$this->log        = $log;
		$this->read_ahead = $read_ahead;
	}

	/**
	 * Hooks into WooCommerce. A shop that sells nothing in other steps than one unit keeps WooCommerce as it is.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		// A page asks for hundreds of quantities. Sites of a network may differ in what they sell.
		if ( SaleSteps::are_fractions_sold() || is_multisite() ) {
			self::keep_parts();
		} else {
			add_action( 'add_option_' . SaleSteps::OPTION, array( self::class, 'keep_parts' ) );
			add_action( 'update_option_' . SaleSteps::OPTION, array( self::class, 'keep_parts' ) );
		}
		if ( ! SaleSteps::are_set() ) {
			return;
		}
		add_filter( 'woocommerce_quantity_input_args', $services->callback( self::class, 'on_input' ), 20, 2 );
		add_filter( 'woocommerce_available_variation', $services->callback( self::class, 'on_variation' ), 20, 3 );
		add_filter( 'woocommerce_add_to_cart_quantity', $services->callback( self::class, 'on_add' ), 20, 2 );
		add_filter( 'woocommerce_stock_amount_cart_item', $services->callback( self::class, 'on_cart' ), 20, 2 );
		add_filter( 'woocommerce_loop_add_to_cart_args', $services->callback( self::class, 'on_button' ), 20, 2 );
	}

	/**
	 * Has parts of units kept, as soon as the shop sells them.
	 */
	public static function keep_parts(): void {
		add_filter( 'woocommerce_stock_amount', array( self::class, 'before_cut' ), 0 );
		add_filter( 'woocommerce_stock_amount', array( self::class, 'after_cut' ), PHP_INT_MAX );
	}

	/**
	 * Takes WooCommerce's cut away as soon as the shop sells parts of units, also where that has just begun.
	 *
	 * @param mixed $amount A quantity.
	 * @return mixed
	 */
	public static function before_cut( $amount ) {
		if ( SaleSteps::are_fractions_sold() && false !== has_filter( 'woocommerce_stock_amount', 'intval' ) ) {
			remove_filter( 'woocommerce_stock_amount', 'intval' );
		}
		return $amount;
	}

	/**
	 * A quantity as WooCommerce is to have it where nothing else has cut it: whole numbers are integers, what has decimals
	 * keeps four, and what is no number is none.
	 *
	 * @param mixed $amount A quantity.
	 * @return mixed
	 */
	public static function after_cut( $amount ) {
		if ( is_int( $amount ) || ! SaleSteps::are_fractions_sold() ) {
			return $amount;
		}
		$read = Units::from_shop( is_string( $amount ) ? trim( $amount ) : $amount );
		return null === $read ? intval( $amount ) : Units::to_shop( $read );
	}

	/**
	 * The quantity box of a product, and with it the limits of the Store API.
	 *
	 * @param mixed $args    WooCommerce's arguments.
	 * @param mixed $product Product.
	 * @return mixed
	 */
	public function on_input( $args, $product = null ) {
		$step = is_array( $args ) ? $this->step( $product ) : Units::ONE;
		if ( Units::ONE === $step || ! is_array( $args ) ) {
			return $args;
		}
		$shown             = Units::to_shop( $step );
		$args['step']      = $shown;
		$args['min_value'] = $shown;
		if ( 1 === (int) ( $args['input_value'] ?? 1 ) && ! is_cart() ) {
			$args['input_value'] = $shown;
		}
		if ( is_float( $shown ) ) {
			$args['inputmode'] = 'decimal';
		}
		return $args;
	}

	/**
	 * What the form of a variable product knows of a variation.
	 *
	 * @param mixed $data      WooCommerce's data.
	 * @param mixed $product   Not used.
	 * @param mixed $variation Variation.
	 * @return mixed
	 */
	public function on_variation( $data, $product = null, $variation = null ) {
		$step = is_array( $data ) ? $this->step( $variation ) : Units::ONE;
		if ( Units::ONE !== $step && is_array( $data ) ) {
			$data['min_qty'] = Units::to_shop( $step );
			$data['step']    = Units::to_shop( $step );
		}
		return $data;
	}

	/**
	 * The buttons of product lists add one step.
	 *
	 * @param mixed $args    WooCommerce's arguments.
	 * @param mixed $product Product.
	 * @return mixed
	 */
	public function on_button( $args, $product = null ) {
		$step = is_array( $args ) ? $this->step( $product ) : Units::ONE;
		if ( Units::ONE !== $step && is_array( $args ) ) {
			$args['quantity'] = Units::to_shop( $step );
		}
		return $args;
	}

	/**
	 * A quantity that is added to the cart.
	 *
	 * @param mixed $quantity   Quantity.
	 * @param mixed $product_id Product or variation.
	 * @return mixed
	 */
	public function on_add( $quantity, $product_id = 0 ) {
		return $this->in_steps( $quantity, is_numeric( $product_id ) ? wc_get_product( (int) $product_id ) : null );
	}

	/**
	 * A quantity that the classic cart form sends.
	 *
	 * @param mixed $quantity Quantity.
	 * @param mixed $key      Of the cart item.
	 * @return mixed
	 */
	public function on_cart( $quantity, $key = '' ) {
		$item = WC()->cart instanceof \WC_Cart && is_string( $key ) ? WC()->cart->get_cart_item( $key ) : array();
		return $this->in_steps( $quantity, $item['data'] ?? null );
	}

	/**
	 * A quantity in whole steps of a product: what lies between two is the larger one, as the core has demand.
	 *
	 * @param mixed $quantity Quantity.
	 * @param mixed $product  Product.
	 * @return mixed
	 */
	private function in_steps( $quantity, $product ) {
		$asked = Units::demand( $quantity );
		$step  = $this->step( $product );
		$over  = $asked % $step;
		return 0 === $over ? $quantity : Units::to_shop( $asked - $over + $step );
	}

	/**
	 * The sale step of a product; one unit where it has no other, or nobody can tell.
	 *
	 * @param mixed $product Product or variation.
	 */
	private function step( $product ): int {
		if ( ! $product instanceof \WC_Product || ! Standing::is_listing( $product ) ) {
			return Units::ONE;
		}
		try {
			$id   = (int) $product->get_stock_managed_by_id();
			$step = $this->earlier->sale_step( $id );
			if ( null !== $step ) {
				return $step;
			}
			// The ledger knows nothing of it yet.
			$listing = ( $this->read_ahead )()->facts( array( $id ), 0 )[ $id ] ?? null;
			return null === $listing ? Units::ONE : $listing->listing->sale_step;
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_sale_step', $fault );
			return Units::ONE;
		}
	}
}
