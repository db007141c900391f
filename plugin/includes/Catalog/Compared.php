<?php
/**
 * A product as WooCommerce stores it, beside what the ledger knows of it.
 *
 * Decides whether the two agree.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * One product.
 */
final class Compared {

	/** The product. */
	public int $product_id = 0;

	/** What WooCommerce stores; null where it is no listing. */
	public ?ListingRow $stored = null;

	/** What the ledger knows; null where it has no row. */
	public ?ListingRow $known = null;

	/** How many pools its bill of materials names. */
	public int $components = 0;

	/** The item of the pool of which it takes one unit; null where there is none. */
	public ?string $takes = null;

	/** Whether that pool is a kit, and no listing with the key has a bill of materials that makes it one. */
	public bool $is_kit = false;

	/** A digest of the bill of materials that is stored with it; empty where it has none. */
	public string $bill_digest = '';

	/** Its present key, as it is remembered; empty where none is. */
	public string $named = '';

	/**
	 * Whether nothing has to be done.
	 */
	public function is_same(): bool {
		return $this->is_declared() && $this->is_billed() && $this->is_named();
	}

	/**
	 * Whether the ledger's row says what is stored.
	 */
	public function is_declared(): bool {
		return ( null === $this->stored ? null : $this->stored->catalogue() ) === ( null === $this->known ? null : $this->known->catalogue() );
	}

	/**
	 * Whether its bill of materials is the stored one or, where it has none, that of a plain listing.
	 */
	public function is_billed(): bool {
		if ( ( null === $this->known ? '' : $this->known->bill_digest ) !== $this->bill_digest ) {
			return false;
		}
		// A kit without a key takes its components itself, and is told by its digest alone.
		return '' !== $this->bill_digest && '' === $this->item() ? true : $this->is_one_of_its_item() && ( '' !== $this->bill_digest || $this->is_plain() );
	}

	/**
	 * Whether its item, by what the ledger knows, is made of nothing.
	 */
	public function is_plain(): bool {
		return ! $this->is_kit && ( null === $this->known || '' === $this->known->bill_digest );
	}

	/**
	 * Whether it takes one unit of its key's pool, or nothing without a key.
	 */
	private function is_one_of_its_item(): bool {
		$item = $this->item();
		return '' === $item ? 0 === $this->components : 1 === $this->components && $this->takes === $item;
	}

	/**
	 * Whether its key is remembered.
	 */
	public function is_named(): bool {
		return $this->named === $this->item();
	}

	/**
	 * Its key as it is stored; empty where it has none, or is no listing.
	 */
	public function item(): string {
		return null === $this->stored ? '' : $this->stored->item;
	}
}
