<?php
/**
 * What the rules answered about a listing where it is shown, as the ledger keeps it, with what tells whether it still counts.
 *
 * Decides nothing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A part of a row of stock_truth_listing.
 */
final class BrowseAnswerRow {

	/** The product that manages the stock. */
	public int $product_id = 0;

	/** Whether nobody ships it. */
	public bool $is_virtual = false;

	/** Whether it is downloaded. */
	public bool $downloadable = false;

	/** The smallest amount that it sells, in ten-thousandths. */
	public int $sale_step = 10000;

	/** The outcome; empty where the rules were not asked. */
	public string $outcome = '';

	/** Whether WooCommerce alone decides about it. */
	public bool $shop_decides = false;

	/** When what is due has come without which it could not be sold; null where it is there. */
	public ?int $expected_at = null;

	/** When they were asked. */
	public ?int $from = null;

	/** When the passage of time alone may change the answer; null where it does not. */
	public ?int $until = null;

	/** A digest of the rules and the policy that they were asked with. */
	public string $rests_on = '';

	/** Whether shop or policy say now that the ERP does not speak for it. */
	public bool $excluded = false;

	/** The policy that holds for it now, as text; empty for the store's. */
	public string $policy = '';

	/** Whether every fact is as it was when they were asked. */
	public bool $is_of_now = false;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$answer               = new self();
		$answer->product_id   = Cell::number( $row, 'product_id' );
		$answer->is_virtual   = Cell::flag( $row, 'is_virtual' );
		$answer->downloadable = Cell::flag( $row, 'downloadable' );
		$answer->sale_step    = Cell::number( $row, 'sale_step' );
		$answer->outcome      = Cell::text( $row, 'browse' );
		$answer->shop_decides = Cell::flag( $row, 'browse_shop_decides' );
		$answer->expected_at  = Cell::perhaps( $row, 'browse_expected_at' );
		$answer->from         = Cell::perhaps( $row, 'browse_from' );
		$answer->until        = Cell::perhaps( $row, 'browse_until' );
		$answer->rests_on     = Cell::text( $row, 'browse_rests_on' );
		$answer->excluded     = Cell::flag( $row, 'is_excluded' );
		$answer->policy       = Cell::perhaps_text( $row, 'policy' ) ?? '';
		$answer->is_of_now    = Cell::flag( $row, 'is_of_now' );
		return $answer;
	}
}
