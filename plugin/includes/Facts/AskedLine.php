<?php
/**
 * A line that the core is asked about: one product of a cart or an order.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Units;
use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * What a shopper asks for of one product. Quantities are ten-thousandths.
 */
final class AskedLine {

	/** The product or variation; null where nobody will read its name. */
	public ?\WC_Product $product = null;

	/** The product that manages the stock. */
	public int $stock_id = 0;

	/** Whether nobody ships it. */
	public bool $is_virtual = false;

	/** Whether it is downloaded. */
	public bool $is_downloadable = false;

	/** How much is asked for. */
	public int $quantity = 0;

	/** What the line held before; null where it held nothing. */
	public ?int $before = null;

	/** What the ledger counts for the line already. */
	public int $already_counted = 0;

	/** What a hold promises the line; 0 for nothing. */
	public int $promised = 0;

	/** When that promise ends; null where there is none. */
	public ?int $promised_until = null;

	/** The order's item; 0 where it is of no order. */
	public int $item_id = 0;

	/** Whether it is this line that the shopper changes. */
	public bool $is_changed = false;

	/**
	 * As little as can be bought of a product that owns its stock, by what was read of it: the core rounds demand up to what
	 * the listing sells.
	 *
	 * @param ListingRow $listing The listing.
	 */
	public static function least_of( ListingRow $listing ): self {
		$line                  = new self();
		$line->stock_id        = $listing->product_id;
		$line->is_virtual      = $listing->is_virtual;
		$line->is_downloadable = $listing->downloadable;
		$line->quantity        = Units::LEAST;
		return $line;
	}

	/**
	 * The products that manage the stock of lines.
	 *
	 * @param AskedLine[] $lines The lines.
	 * @return list<int> Each once.
	 */
	public static function stock_ids( array $lines ): array {
		return array_values( array_unique( array_column( $lines, 'stock_id' ) ) );
	}

	/**
	 * The product or variation; of a line that names none, the product that manages the stock.
	 */
	public function product_id(): int {
		return null === $this->product ? $this->stock_id : $this->product->get_id();
	}

	/**
	 * The product's name; empty where the line names none.
	 */
	public function name(): string {
		return null === $this->product ? '' : $this->product->get_name();
	}
}
