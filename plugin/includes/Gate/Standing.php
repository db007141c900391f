<?php
/**
 * What the core says of single listings where they are shown, asked for a whole page at once.
 *
 * Decides which products are worth asking about together, and keeps the answers for the request. Whether
 * a listing may be sold, and whether WooCommerce alone decides about it, is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Log;
defined( 'ABSPATH' ) || exit;

/**
 * Verdicts of `browse` by listing.
 */
final class Standing {

	/**
	 * As many lines as the core judges at once.
	 */
	private const BATCH = 100;

	/**
	 * Outcome and whether WooCommerce alone decides, by the id of the product whose stock it is.
	 *
	 * @var array<int, array{outcome: string, shop_decides: bool}>
	 */
	private $known = array();

	/**
	 * Products that will probably be asked about in this request.
	 *
	 * @var array<int, true>
	 */
	private $expected = array();

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Asks for verdicts.
	 *
	 * @var Judge
	 */
	private $judge;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param Guard $guard Asks and acts on the verdict.
	 * @param Judge $judge Asks for verdicts.
	 * @param Log   $log   Where faults are written.
	 */
	public function __construct( Guard $guard, Judge $judge, Log $log ) {
		$this->guard = $guard;
		$this->judge = $judge;
		$this->log   = $log;
	}

	/**
	 * Notes one product.
	 *
	 * @param int $product_id Product or variation.
	 */
	public function expect( int $product_id ): void {
		if ( count( $this->expected ) < self::BATCH ) {
			$this->expected[ $product_id ] = true;
		}
	}

	/**
	 * Whether the product may be sold; where nobody can tell, looking stays open.
	 *
	 * @param \WC_Product $product Product.
	 * @throws \Throwable What asking throws; until the next request everything then counts as sellable.
	 */
	public function may_sell( \WC_Product $product ): bool {
		return in_array( $this->of( $product )['outcome'], array( 'allow', 'undecided' ), true );
	}

	/**
	 * Whether WooCommerce alone decides about the product, its backorders included: the ERP does not speak for
	 * it, or the shop's policy lets it be sold although nobody can tell what the ERP has. Where the core cannot
	 * be asked, it does not: nothing is given away that the ERP may own.
	 *
	 * @param \WC_Product $product Product.
	 */
	public function shop_decides( \WC_Product $product ): bool {
		try {
			return $this->of( $product )['shop_decides'];
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return false;
		}
	}

	/**
	 * Whether the product is itself put into carts. A variable or grouped one is shown by what it contains.
	 *
	 * @param \WC_Product $product Product.
	 */
	public static function is_listing( \WC_Product $product ): bool {
		return ! $product->is_type( array( 'variable', 'grouped', 'external' ) );
	}

	/**
	 * What is known of a product.
	 *
	 * @param \WC_Product $product Product.
	 * @return array{outcome: string, shop_decides: bool}
	 */
	private function of( \WC_Product $product ): array {
		$stock_id = $product->get_stock_managed_by_id();
		if ( ! isset( $this->known[ $stock_id ] ) ) {
			$this->judge( $product );
		}
		return $this->known[ $stock_id ];
	}

	/**
	 * Asks about the product and those expected with it, one line for each stock.
	 *
	 * @param \WC_Product $product Product.
	 */
	private function judge( \WC_Product $product ): void {
		$lines = array( $product->get_stock_managed_by_id() => Lines::one( $product ) );
		foreach ( $this->companions( $product ) as $companion ) {
			$stock_id = $companion->get_stock_managed_by_id();
			if ( ! isset( $this->known[ $stock_id ] ) && count( $lines ) < self::BATCH ) {
				$lines += array( $stock_id => Lines::one( $companion ) );
			}
		}
		$this->known += array_fill_keys(
			array_keys( $lines ),
			array(
				'outcome'      => 'undecided',
				'shop_decides' => false,
			)
		);

		$verdict = $this->judge->ask( 'browse', array_values( $lines ), array( 'exclude_order' => $this->guard->own_order() ) );
		foreach ( array_keys( $lines ) as $at => $stock_id ) {
			$this->known[ $stock_id ] = array(
				'outcome'      => $verdict->line_outcome( $at ),
				'shop_decides' => $verdict->shop_decides( $at ),
			);
		}
	}

	/**
	 * The products that will be shown with this one: those of the list, and a variation's siblings.
	 *
	 * @param \WC_Product $product Product.
	 * @return \WC_Product[]
	 */
	private function companions( \WC_Product $product ): array {
		if ( $product->is_type( 'variation' ) ) {
			$parent = wc_get_product( $product->get_parent_id() );
			foreach ( $parent instanceof \WC_Product ? $parent->get_children() : array() as $sibling_id ) {
				$this->expect( (int) $sibling_id );
			}
		}
		$expected       = array_keys( $this->expected );
		$this->expected = array();
		return array_filter(
			array_map( 'wc_get_product', $expected ),
			static function ( $companion ): bool {
				return $companion instanceof \WC_Product && self::is_listing( $companion );
			}
		);
	}
}
