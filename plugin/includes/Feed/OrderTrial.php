<?php
/**
 * Asks an ERP for the first page of each list of orders and shows its first rows as they would be understood.
 *
 * Decides which orders are asked for: the shop's newest ones. Nothing is written.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Tries lists of orders.
 *
 * @phpstan-import-type ShownRow from OrderRowReader
 * @phpstan-type TriedOrder array{order: string, item: string, state: string, unit: string, entered: string, confirmed: string, reserved: string, picked: string, shipped: string, code: string, path: string}
 * @phpstan-type TriedList array{list: string, ok: bool, code: string, message: string, path: string, asked: int|null, rows: list<TriedOrder>}
 */
final class OrderTrial {

	/** How many of the shop's orders are asked for, and how many rows of a list are shown. */
	const ORDERS = 10;
	const ROWS   = 10;

	/**
	 * The secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Constructor.
	 *
	 * @param Secret $secret The secrets of feeds.
	 */
	public function __construct( Secret $secret ) {
		$this->secret = $secret;
	}

	/**
	 * Tries each list of a feed.
	 *
	 * @param FeedRow    $feed  Feed; it may not be stored.
	 * @param OrderLists $lists Its lists.
	 * @return list<TriedList>
	 */
	public function of( FeedRow $feed, OrderLists $lists ): array {
		$orders = self::newest( $lists );
		$tried  = array();
		for ( $n = 0; $n < $lists->count(); ++$n ) {
			$list    = $lists->at( $n );
			$by      = $list->is_by_order() ? $orders : array();
			$tried[] = array(
				'list'  => $list->title(),
				'asked' => $list->is_by_order() ? count( $by ) : null,
			) + $this->first_rows( $feed, $list, $by, 'orders.lists.' . $n );
		}
		return $tried;
	}

	/**
	 * What the ERP knows the shop's newest orders by.
	 *
	 * @param OrderLists $lists The feed's lists.
	 * @return list<string>
	 */
	private static function newest( OrderLists $lists ): array {
		$found = wc_get_orders(
			array(
				'type'    => 'shop_order',
				'status'  => array_merge( wc_get_is_paid_statuses(), array( 'on-hold' ) ),
				'limit'   => self::ORDERS,
				'orderby' => 'date',
				'order'   => 'DESC',
			)
		);
		$names = array();
		foreach ( is_array( $found ) ? $found : array() as $order ) {
			$names[] = $order instanceof \WC_Order ? $lists->reference( $order->get_id() ) : null;
		}
		return array_values( array_filter( $names, 'is_string' ) );
	}

	/**
	 * The first rows of a list.
	 *
	 * @param FeedRow      $feed   Feed.
	 * @param OrderList    $list   How it is written.
	 * @param list<string> $orders Orders that are asked for; empty where all are.
	 * @param string       $path   Where the list is declared.
	 * @return array{ok: bool, code: string, message: string, path: string, rows: list<TriedOrder>}
	 */
	private function first_rows( FeedRow $feed, OrderList $list, array $orders, string $path ): array {
		if ( $list->is_by_order() && array() === $orders ) {
			return array(
				'ok'      => true,
				'code'    => 'no_orders',
				'message' => __( 'The shop has no order yet that the ERP could be asked for.', 'stock-truth' ),
				'path'    => '',
				'rows'    => array(),
			);
		}
		$rows = array();
		try {
			$credential = $this->secret->credential( $feed );
			$pages      = new Pages( FeedSource::server( $feed, $credential ), $list, $credential, null, $orders );
			try {
				foreach ( $pages->read( new Position() )->rows() as $row ) {
					if ( count( $rows ) < self::ROWS ) {
						$rows[] = self::shown( $list->reader(), $row );
					}
				}
			} finally {
				$pages->close();
			}
			return array( 'ok' => true, 'code' => 'ok', 'message' => '', 'path' => '', 'rows' => $rows );
		} catch ( FeedError $error ) {
			return array( 'ok' => false, 'code' => $error->code_name(), 'message' => $error->getMessage(), 'path' => '' === $error->path() ? $path : $error->path(), 'rows' => $rows );
		}
	}

	/**
	 * A row as it would be understood.
	 *
	 * @param OrderRowReader $reader Reads it.
	 * @param Row            $row    The row.
	 * @return TriedOrder
	 */
	private static function shown( OrderRowReader $reader, Row $row ): array {
		$shown = array(
			'order'     => $row->shown( Columns::LOCATION ),
			'item'      => $row->shown( Columns::SKU ),
			'state'     => $row->shown( Columns::STATUS ),
			'unit'      => $row->shown( Columns::UNIT ),
			'entered'   => '0',
			'confirmed' => '0',
			'reserved'  => '0',
			'picked'    => '0',
			'shipped'   => '0',
			// A row of no order of the shop, of no item, or of goods that come back.
			'code'      => 'elsewhere',
			'path'      => '',
		);
		try {
			$read = $reader->read( $row );
		} catch ( BadRow $bad ) {
			return array( 'code' => $bad->code_name(), 'path' => $bad->column() ) + $shown;
		}
		return null === $read ? $shown : array(
			'order'     => $read['order'],
			'item'      => $read['item'],
			'entered'   => Decimal::write( $read['entered'] ),
			'confirmed' => Decimal::write( $read['confirmed'] ),
			'reserved'  => Decimal::write( $read['reserved'] ),
			'picked'    => Decimal::write( $read['picked'] ),
			'shipped'   => Decimal::write( $read['shipped'] ),
			'code'      => $read['code'],
			'path'      => $read['path'],
		) + $shown;
	}
}
