<?php
/**
 * One row of the table listing.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * A product or variation that can be bought, with what was last found and written. Quantities are ten-thousandths.
 */
final class ListingRow {

	/** The product that manages the stock. */
	public int $product_id = 0;

	/** Its parent, where it is a variation; else 0. */
	public int $parent_id = 0;

	/** Its key in the shop, trimmed; empty where it has none. */
	public string $item = '';

	/** Whether the shop counts its stock. */
	public bool $stock_managed = false;

	/** Whether nobody ships it. */
	public bool $is_virtual = false;

	/** Whether it is downloaded. */
	public bool $downloadable = false;

	/** Whether the shop says of it that the ERP does not speak for it. */
	public bool $excluded = false;

	/** What one unit costs; null where it has no price. */
	public ?int $price_cents = null;

	/** The smallest amount that it sells. */
	public int $sale_step = 10000;

	/** A number that it shares with its translations and with no other listing; 0 where it has none. */
	public int $twin = 0;

	/** A digest of the stored bill of materials that its components were written from; empty where it has none. */
	public string $bill_digest = '';

	/** Whether its stock is the ERP's to say. */
	public bool $governed = true;

	/** How it is bound to the ERP: the core's word; empty until it was compared. */
	public string $mapping = '';

	/** Units sold on an average day; null where nobody can tell. */
	public ?int $rate = null;

	/** The figure that the shop showed when it was last looked at. */
	public ?int $shown = null;

	/** The figure that it should have shown then. */
	public ?int $expected = null;

	/** The figure that was last written to the shop. */
	public ?int $written = null;

	/** For how long figures count as fresh for it, in milliseconds. */
	public ?int $fresh_for = null;

	/** When the expected figure changes by the passage of time alone. */
	public ?int $valid_until = null;

	/** Who else writes its stock; empty where nobody is known to. */
	public string $writer = '';

	/** Of which facts the expected figure was made: facts_now as it was then. */
	public int $fact_revision = 0;

	/** Rises where its bill of materials is rewritten. */
	public int $components_revision = 0;

	/** Rises where a policy that concerns it is changed. */
	public int $policy_revision = 0;

	/** What the rules answered where it is shown, when it was projected: the outcome; empty where they were not asked. */
	public string $browse = '';

	/** Whether they said that WooCommerce alone decides about it. */
	public bool $browse_shop_decides = false;

	/** When what is due has come without which it could not be sold; null where it is there. */
	public ?int $browse_expected_at = null;

	/** When they were asked. */
	public ?int $browse_from = null;

	/** When the passage of time alone may change their answer; null where it does not. */
	public ?int $browse_until = null;

	/** A digest of the rules and of the policy that they were asked with. */
	public string $browse_rests_on = '';

	/** Whether it has to be projected. */
	public bool $due = true;

	/** What the shop shows beyond what it should; null where there is nothing to compare. */
	public ?int $drift = null;

	/** The first cause of the drift: the core's word; empty where there is none. */
	public string $cause = '';

	/** How urgent it is: 0 not at all, then the core's numbers. */
	public int $severity = 0;

	/** What may be sold and is not there. */
	public int $oversell_cents = 0;

	/** What is there and cannot be sold. */
	public int $lost_cents = 0;

	/** Since when shop and ledger differ. */
	public ?int $differs_since = null;

	/** How many comparisons in a row have found it. */
	public int $confirmations = 0;

	/** When it was last compared. */
	public ?int $looked_at = null;

	/** Rises with every write. */
	public int $revision = 0;

	/**
	 * The sum of the revisions of all facts as they were when the row was read; null where the pools were not read. It
	 * only rises.
	 */
	public ?int $facts_now = null;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it, with pools_revision or null.
	 */
	public static function from_database( array $row ): self {
		$listing                      = new self();
		$listing->product_id          = Cell::number( $row, 'product_id' );
		$listing->parent_id           = Cell::number( $row, 'parent_id' );
		$listing->item                = Cell::text( $row, 'item' );
		$listing->stock_managed       = Cell::flag( $row, 'stock_managed' );
		$listing->is_virtual          = Cell::flag( $row, 'is_virtual' );
		$listing->downloadable        = Cell::flag( $row, 'downloadable' );
		$listing->excluded            = Cell::flag( $row, 'excluded' );
		$listing->price_cents         = Cell::perhaps( $row, 'price_cents' );
		$listing->sale_step           = Cell::number( $row, 'sale_step' );
		$listing->twin             = Cell::number( $row, 'twin' );
		$listing->bill_digest         = Cell::text( $row, 'bill_digest' );
		$listing->governed            = Cell::flag( $row, 'governed' );
		$listing->mapping             = Cell::text( $row, 'mapping' );
		$listing->rate                = Cell::perhaps( $row, 'rate' );
		$listing->shown               = Cell::perhaps( $row, 'shown' );
		$listing->expected            = Cell::perhaps( $row, 'expected' );
		$listing->written             = Cell::perhaps( $row, 'written' );
		$listing->fresh_for           = Cell::perhaps( $row, 'fresh_for' );
		$listing->valid_until         = Cell::perhaps( $row, 'valid_until' );
		$listing->writer              = Cell::text( $row, 'writer' );
		$listing->fact_revision       = Cell::number( $row, 'fact_revision' );
		$listing->components_revision = Cell::number( $row, 'components_revision' );
		$listing->policy_revision     = Cell::number( $row, 'policy_revision' );
		$listing->browse              = Cell::text( $row, 'browse' );
		$listing->browse_shop_decides = Cell::flag( $row, 'browse_shop_decides' );
		$listing->browse_expected_at  = Cell::perhaps( $row, 'browse_expected_at' );
		$listing->browse_from         = Cell::perhaps( $row, 'browse_from' );
		$listing->browse_until        = Cell::perhaps( $row, 'browse_until' );
		$listing->browse_rests_on     = Cell::text( $row, 'browse_rests_on' );
		$listing->due                 = Cell::flag( $row, 'due' );
		$listing->drift               = Cell::perhaps( $row, 'drift' );
		$listing->cause               = Cell::text( $row, 'cause' );
		$listing->severity            = Cell::number( $row, 'severity' );
		$listing->oversell_cents      = Cell::number( $row, 'oversell_cents' );
		$listing->lost_cents          = Cell::number( $row, 'lost_cents' );
		$listing->differs_since       = Cell::perhaps( $row, 'differs_since' );
		$listing->confirmations       = Cell::number( $row, 'confirmations' );
		$listing->looked_at           = Cell::perhaps( $row, 'looked_at' );
		$listing->revision            = Cell::number( $row, 'revision' );
		if ( isset( $row['pools_revision'] ) ) {
			$listing->facts_now = (int) $row['pools_revision'] + $listing->components_revision + $listing->policy_revision;
		}
		return $listing;
	}

	/**
	 * What the shop's catalogue says of it, by column.
	 *
	 * @return array{product_id: int, parent_id: int, item: string, stock_managed: bool, is_virtual: bool, downloadable: bool, excluded: bool, price_cents: int|null, sale_step: int, twin: int}
	 */
	public function catalogue(): array {
		return array(
			'product_id'    => $this->product_id,
			'parent_id'     => $this->parent_id,
			'item'          => $this->item,
			'stock_managed' => $this->stock_managed,
			'is_virtual'    => $this->is_virtual,
			'downloadable'  => $this->downloadable,
			'excluded'      => $this->excluded,
			'price_cents'   => $this->price_cents,
			'sale_step'     => $this->sale_step,
			'twin'       => $this->twin,
		);
	}
}
