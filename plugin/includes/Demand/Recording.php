<?php
/**
 * What is to stand in the ledger of one order.
 *
 * Decides nothing: Recorder makes it, LineWriter writes it.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Facts\Effect;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Row\JournalRow;

defined( 'ABSPATH' ) || exit;

/**
 * An order with its lines.
 */
final class Recording {

	/** The order. */
	public int $order_id;

	/** Its status, without `wc-`. */
	public string $status;

	/** What it takes of the stock. */
	public Effect $effect;

	/**
	 * Its lines by item. A line that the ledger knows and that is not among them asks for nothing.
	 *
	 * @var array<int, OrderedLine>
	 */
	public array $lines;

	/** Whether WooCommerce is about to take it off its own figures. */
	public bool $is_reducing;

	/** When lines that differ were changed. */
	public int $revised_at;

	/**
	 * A recording.
	 *
	 * @param int                     $order_id    The order.
	 * @param string                  $status      Its status.
	 * @param Effect                  $effect      What it takes of the stock.
	 * @param array<int, OrderedLine> $lines       Its lines by item.
	 * @param bool                    $is_reducing Whether WooCommerce is about to take it off its own figures.
	 * @param int                     $revised_at  When lines that differ were changed.
	 */
	public function __construct( int $order_id, string $status, Effect $effect, array $lines, bool $is_reducing, int $revised_at ) {
		$this->order_id    = $order_id;
		$this->status      = $status;
		$this->effect      = $effect;
		$this->lines       = $lines;
		$this->is_reducing = $is_reducing;
		$this->revised_at  = $revised_at;
	}

	/**
	 * The event of an order whose lines ask for other quantities.
	 *
	 * @param array<int, array{0: int, 1: int, 2: int}> $revised   Net before and after, and listing, by item.
	 */
	public function event( array $revised ): JournalRow {
		$was = array();
		$net = array();
		foreach ( $revised as $item_id => $line ) {
			$was[ $item_id ] = array(
				'product' => $line[2],
				'net'     => $line[0],
			);
			$net[ $item_id ] = $line[1];
		}
		return Events::entry(
			$this->effect->is_unclear() ? 'demand_of_custom_status' : 'demand_revised',
			'order:' . $this->order_id,
			$was,
			array(
				'status' => $this->status,
				'net'    => $net,
			)
		);
	}
}
