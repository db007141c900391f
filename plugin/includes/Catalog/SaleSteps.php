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
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Sale steps of products.
 */
final class SaleSteps {

	/** A product's field: a decimal such as `0.25`. */
	const META = '_stock_truth_sale_step';

	/** Whether any listing is sold in parts of a unit, for a page that must not ask the ledger for it. */
	const OPTION = 'stock_truth_fractions';

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Constructor.
	 *
	 * @param ListingTable $listings Listings.
	 */
	public function __construct( ListingTable $listings ) {
		$this->listings = $listings;
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
		return '1' === (string) get_option( self::OPTION );
	}

	/**
	 * Notes whether any listing is sold in parts of a unit, after some were written or forgotten.
	 *
	 * @param ListingRow[] $listings Those, as they were and as they are.
	 */
	public function note( array $listings ): void {
		foreach ( $listings as $listing ) {
			if ( self::is_fraction( $listing->sale_step ) ) {
				update_option( self::OPTION, $this->listings->has_fractions() ? '1' : '0', true );
				return;
			}
		}
	}

	/**
	 * Whether a step is no whole number of units.
	 *
	 * @param int $step Ten-thousandths.
	 */
	public static function is_fraction( int $step ): bool {
		return 0 !== $step % Units::ONE;
	}
}
