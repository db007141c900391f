<?php
/**
 * One row of the table order_line.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * One line of a placed order, in units of its listing, in ten-thousandths.
 */
final class OrderLineRow {

	/** WooCommerce's number of the order item. */
	public int $item_id = 0;

	/** The order. */
	public int $order_id = 0;

	/** The listing: the product that manages the stock. */
	public int $product_id = 0;

	/** The item that the listing itself named when it was ordered; empty where it named none. */
	public string $item = '';

	/** The order's status, without `wc-`. */
	public string $order_status = '';

	/** Net demand: ordered less cancelled less refunded. */
	public int $net = 0;

	/** The largest net demand that the ERP was ever sent. */
	public int $largest_sent = 0;

	/**
	 * What its units took when it was ordered, by pool.
	 *
	 * @var array<int, list<BillPart>>
	 */
	public array $components = array();

	/** When it was last changed. */
	public int $revised_at = 0;

	/** When it was last sent to the ERP. */
	public ?int $sent_at = null;

	/** Until when WooCommerce is taken to be in the middle of reducing the order; 0 where it is not. */
	public int $reducing_until = 0;

	/** Whether nothing of it is open any more. */
	public bool $settled = false;

	/** Whether the core could not be asked about it. */
	public bool $unjudged = false;

	/** Whether it was raised and no export mark covers the raise. */
	public bool $uncovered = false;

	/** Whether it is open for too long. */
	public bool $overdue = false;

	/** Rises with every write; 0 before it is stored. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$line                 = new self();
		$line->item_id        = Cell::number( $row, 'item_id' );
		$line->order_id       = Cell::number( $row, 'order_id' );
		$line->product_id     = Cell::number( $row, 'product_id' );
		$line->item           = Cell::text( $row, 'item' );
		$line->order_status   = Cell::text( $row, 'order_status' );
		$line->net            = Cell::number( $row, 'net' );
		$line->largest_sent   = Cell::number( $row, 'largest_sent' );
		$line->revised_at     = Cell::number( $row, 'revised_at' );
		$line->sent_at        = Cell::perhaps( $row, 'sent_at' );
		$line->reducing_until = Cell::number( $row, 'reducing_until' );
		$line->settled        = Cell::flag( $row, 'settled' );
		$line->unjudged       = Cell::flag( $row, 'unjudged' );
		$line->uncovered      = Cell::flag( $row, 'uncovered' );
		$line->overdue        = Cell::flag( $row, 'overdue' );
		$line->revision       = Cell::number( $row, 'revision' );
		foreach ( Cell::json( $row, 'components' ) as $pool_id => $parts ) {
			$line->components[ (int) $pool_id ] = BillPart::read( $parts );
		}
		return $line;
	}

	/**
	 * Values by column, with revision as it was read.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'item_id'        => $this->item_id,
			'order_id'       => $this->order_id,
			'product_id'     => $this->product_id,
			'item'           => $this->item,
			'order_status'   => Cell::cut( $this->order_status, 40 ),
			'net'            => $this->net,
			'largest_sent'   => $this->largest_sent,
			'components'     => Cell::written( array_map( array( BillPart::class, 'stored' ), $this->components ) ),
			'revised_at'     => $this->revised_at,
			'sent_at'        => $this->sent_at,
			'reducing_until' => $this->reducing_until,
			'settled'        => $this->settled,
			'unjudged'       => $this->unjudged,
			'uncovered'      => $this->uncovered,
			'overdue'        => $this->overdue,
			'revision'       => max( 1, $this->revision ),
		);
	}
}
