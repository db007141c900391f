<?php
/**
 * How small a part of a unit each listing is sold in.
 *
 * Decides how a sale step is stored with the product, and whether the shop sells parts of units at all. What follows for
 * a quantity is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\NotADecimal;
use StockTruth\Engine\Units;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Sale steps of products.
 */
final class SaleSteps {

	/** A product's field: a decimal such as `0.25`. */
	const META = '_stock_truth_sale_step';

	/** What there is in the shop, for a page that must not ask the ledger for it: only units, other steps, or parts of a unit. */
	const OPTION = 'stock_truth_sale_steps';
	const UNITS  = 'units';
	const STEPS  = 'steps';
	const PARTS  = 'parts';

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * Constructor.
	 *
	 * @param ListingTable $listings Listings.
	 * @param PoolTable    $pools    Pools.
	 */
	public function __construct( ListingTable $listings, PoolTable $pools ) {
		$this->listings = $listings;
		$this->pools    = $pools;
	}

	/**
	 * A sale step as it is stored, in ten-thousandths; one unit where none is.
	 *
	 * @param string|null $text What is stored.
	 */
	public static function read( ?string $text ): int {
		return self::entered( (string) $text ) ?? Units::ONE;
	}

	/**
	 * A sale step that somebody enters, in ten-thousandths; null where it is none.
	 *
	 * @param string $text What was entered.
	 */
	public static function entered( string $text ): ?int {
		try {
			$step = Decimal::parse( trim( $text ) );
		} catch ( NotADecimal $error ) {
			return null;
		}
		return BillOfMaterials::is_within( $step ) ? $step : null;
	}

	/**
	 * Whether any listing is sold in parts of a unit.
	 */
	public static function are_fractions_sold(): bool {
		return self::PARTS === self::noted();
	}

	/**
	 * Whether any listing is sold in another step than one unit.
	 */
	public static function are_set(): bool {
		return in_array( self::noted(), array( self::STEPS, self::PARTS ), true );
	}

	/**
	 * What was noted, from the options that every page loads: an option that is not there would cost a query.
	 */
	private static function noted(): string {
		$options = wp_load_alloptions();
		return is_scalar( $options[ self::OPTION ] ?? null ) ? (string) $options[ self::OPTION ] : '';
	}

	/**
	 * Notes in which steps listings are sold, after some were written or forgotten.
	 *
	 * @param ListingRow[] $listings Those, as they were and as they are.
	 */
	public function note( array $listings ): void {
		$items = array();
		foreach ( $listings as $listing ) {
			if ( Units::ONE !== $listing->sale_step ) {
				$items[] = $listing->item;
			}
		}
		if ( array() !== $items ) {
			$this->pools->follow_steps( array_unique( array_diff( $items, array( '' ) ), SORT_STRING ) );
			$other = $this->listings->has_steps() ? self::STEPS : self::UNITS;
			update_option( self::OPTION, $this->listings->has_fractions() ? self::PARTS : $other, true );
		}
	}
}
