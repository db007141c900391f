<?php
/**
 * What a message shows of the shop's orders, as its mapping understands it.
 *
 * Decides whether a message tells of orders, of stock, or of both, and that one with a row that cannot be read is refused
 * whole. What becomes of what it shows is for PushedOrders.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Demand\OrderReads;

defined( 'ABSPATH' ) || exit;

/**
 * Orders of one message, read and not taken in.
 *
 * @phpstan-import-type Shown from OrderReads
 * @phpstan-import-type ShownRow from OrderRowReader
 * @phpstan-type OrderRefusal array{line: int, code: string, path: string, excerpt: string}
 */
final class MessageOrders {

	/**
	 * What it shows, by the order's name.
	 *
	 * @var array<array-key, list<Shown>>
	 */
	private $orders = array();

	/**
	 * Rows of which nothing counts, as they are kept.
	 *
	 * @var list<OrderRefusal>
	 */
	private $refused = array();

	/**
	 * How many rows it has.
	 *
	 * @var int
	 */
	private $rows = 0;

	/**
	 * The ERP's clock when the orders were read; of several lists the last one's.
	 *
	 * @var int
	 */
	private $at;

	/**
	 * Whether it tells of stock as well.
	 *
	 * @var bool
	 */
	private $has_stock;

	/**
	 * Orders of a message.
	 *
	 * @param int  $at        When they were read.
	 * @param bool $has_stock Whether it tells of stock as well.
	 */
	private function __construct( int $at, bool $has_stock ) {
		$this->at        = $at;
		$this->has_stock = $has_stock;
	}

	/**
	 * Reads a message.
	 *
	 * @param Mapping $mapping How it is written.
	 * @param string  $body    Its text.
	 * @return self|null Null where it does not tell of orders.
	 * @throws FeedError Where it does, and cannot be read or does not say when they were read.
	 */
	public static function read( Mapping $mapping, string $body ): ?self {
		$lists = $mapping->is_json() ? $mapping->orders() : null;
		$told  = null;
		for ( $n = 0; null !== $lists && $n < $lists->count(); ++$n ) {
			$list = $lists->at( $n )->in_message();
			if ( null === $list ) {
				continue;
			}
			$json = new JsonRows( $list );
			$json->read( Lines::of_text( $body, $mapping->encoding() )->whole() );
			$found = false;
			$list->root()->find( $json->value(), $found );
			if ( ! $found ) {
				continue;
			}
			$json->must_tell_time( null );
			$at   = (int) $json->as_of();
			$told = $told ?? new self( $at, self::tells_stock( $mapping, $json->value() ) );
			// What a list shows that was read later is not known before.
			$told->at = max( $told->at, $at );
			$told->add( $list, $json->rows() );
		}
		return $told;
	}

	/**
	 * What it shows, by the order's name.
	 *
	 * @return array<array-key, list<Shown>>
	 */
	public function orders(): array {
		return $this->orders;
	}

	/**
	 * Rows of which nothing counts, as they are kept.
	 *
	 * @return list<OrderRefusal>
	 */
	public function refused(): array {
		return $this->refused;
	}

	/**
	 * How many rows it has.
	 */
	public function rows(): int {
		return $this->rows;
	}

	/**
	 * The ERP's clock when the orders were read.
	 */
	public function at(): int {
		return $this->at;
	}

	/**
	 * Whether it tells of stock as well.
	 */
	public function has_stock(): bool {
		return $this->has_stock;
	}

	/**
	 * Whether a message with orders has the stock's list as well.
	 *
	 * @param Mapping $mapping How it is written.
	 * @param mixed   $value   Its value, of ExactJson.
	 */
	private static function tells_stock( Mapping $mapping, $value ): bool {
		$found = false;
		$list  = $mapping->root()->find( $value, $found );
		// Where the whole value is the stock's list, one that holds orders at a place is none.
		return $found && ( '' !== $mapping->root_text() || is_array( $list ) );
	}

	/**
	 * Adds what a list shows.
	 *
	 * @param OrderList $list How it is written.
	 * @param Row[]     $rows Its rows.
	 * @throws FeedError Where any row cannot be read.
	 */
	private function add( OrderList $list, array $rows ): void {
		foreach ( $rows as $row ) {
			++$this->rows;
			$shown = self::shown( $list, $row );
			if ( null === $shown ) {
				continue;
			}
			if ( '' !== $shown['code'] ) {
				$this->refused[] = array( 'line' => $row->at(), 'code' => $shown['code'], 'path' => $shown['path'], 'excerpt' => $row->excerpt() );
			}
			$order = $shown['order'];
			unset( $shown['code'], $shown['path'] );
			$this->orders[ $order ][] = $shown;
		}
	}

	/**
	 * What a row shows; null where it says nothing.
	 *
	 * @param OrderList $list How it is written.
	 * @param Row       $row  The row.
	 * @return ShownRow|null
	 * @throws FeedError Where it cannot be read.
	 */
	private static function shown( OrderList $list, Row $row ): ?array {
		try {
			return $list->reader()->read( $row );
		} catch ( BadRow $bad ) {
			/* translators: 1: place in the list, 2: what of the row, 3: code. */
			throw new FeedError( 'order_rows_malformed', sprintf( __( 'Row %1$d of the message\'s list of orders cannot be read (%2$s: %3$s). Nothing of the message was used.', 'stock-truth' ), $row->at(), $bad->column(), $bad->code_name() ), 'orders.lists' );
		}
	}
}
