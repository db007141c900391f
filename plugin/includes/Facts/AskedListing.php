<?php
/**
 * A listing that the core is asked to reconcile.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * A question of `reconcile` with everything that it was made of.
 *
 * @phpstan-import-type ShopStock from AskedItem
 */
final class AskedListing extends AskedItem {

	/** The listing with what it draws on. */
	public DrawnListing $drawn;

	/**
	 * What WooCommerce stores of it, as StoredStock::of() gives it.
	 *
	 * @var array<string, string|null>
	 */
	public array $stored;

	/**
	 * What the shop says of its stock, as the question has it.
	 *
	 * @var array
	 *
	 * @phpstan-var ShopStock
	 */
	public array $shop;

	/** Who else wrote its stock since it last agreed; empty where nobody did, or nobody asked. */
	public string $writer = '';

	/** Until when WooCommerce is reducing an order of it; 0 where it is not. */
	public int $reducing_until = 0;
}
