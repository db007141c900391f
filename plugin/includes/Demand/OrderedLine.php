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
	 * What one unit takes: ten-thousandths by pool. Empty where it draws on none, or the ledger knows the line: it keeps its
	 * bill as it was when it was ordered.
	 *
	 * @var array<int, int>
	 */
	public array $components;

	/**
	 * A line.
	 *
	 * @param int             $product_id The listing.
	 * @param int             $ordered    What was ordered.
	 * @param int|null        $net        What is asked for.
	 * @param array<int, int> $components What one unit takes.
	 */
	public function __construct( int $product_id, int $ordered, ?int $net, array $components ) {
		$this->product_id = $product_id;
		$this->ordered    = $ordered;
		$this->net        = $net;
		$this->components = $components;
	}
}
