<?php
/**
 * A line of an order, as it is to stand in the ledger.
 *
 * Decides nothing: it carries what OrderedLines found.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * What one line asks for.
 */
final class OrderedLine {

	/** The listing: the product that manages the stock; 0 where it is gone. */
	public int $product_id;

	/** What was ordered, in ten-thousandths of the listing's unit. */
	public int $ordered;

	/** What is asked for; null where nobody can say. */
	public ?int $net;

	/**
	 * What its units take, by pool. Empty where it draws on none, or the ledger knows the line: it keeps its bill as it was
	 * when it was ordered. Of a line that may take kits which are assembled to order, every pool that it may draw on.
	 *
	 * @var array<int, list<BillPart>>
	 */
	public array $components = array();

	/** The item that the listing itself names; empty where it names none. */
	public string $item = '';

	/** Whether what is ready-made for it is to be told under the locks of these pools. */
	public bool $is_assembled = false;

	/**
	 * How much of it is asked for; while nobody can say, what was ordered.
	 */
	public function asked(): int {
		return $this->net ?? $this->ordered;
	}

	/**
	 * A line.
	 *
	 * @param int                        $product_id The listing.
	 * @param int                        $ordered    What was ordered.
	 * @param int|null                   $net        What is asked for.
	 * @param array<int, list<BillPart>> $components What its units take, by pool.
	 */
	public function __construct( int $product_id, int $ordered, ?int $net, array $components ) {
		$this->product_id = $product_id;
		$this->ordered    = $ordered;
		$this->net        = $net;
		$this->components = $components;
	}

	/**
	 * A line of a listing as it is made now.
	 *
	 * @param int               $product_id The listing.
	 * @param int               $ordered    What was ordered.
	 * @param int|null          $net        What is asked for.
	 * @param DrawnListing|null $listing    The listing with what it draws on; null where it takes nothing new.
	 */
	public static function of( int $product_id, int $ordered, ?int $net, ?DrawnListing $listing ): self {
		$line = new self( $product_id, $ordered, $net, array() );
		if ( null !== $listing ) {
			$line->item         = $listing->listing->item;
			$line->is_assembled = $listing->is_assembled();
			foreach ( $line->is_assembled ? array_fill_keys( array_keys( $listing->pools ), 0 ) : $listing->leaves() as $pool_id => $per ) {
				$line->components[ $pool_id ] = array( new BillPart( $per ) );
			}
		}
		return $line;
	}
}
