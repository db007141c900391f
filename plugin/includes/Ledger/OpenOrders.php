<?php
/**
 * Orders of which the ERP's figures do not contain everything yet.
 *
 * Decides which columns tell of them. Reads only.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * A query over the tables `order_line`, `line_demand` and `order_read`.
 *
 * @phpstan-type OpenOrder array{order_id: int, status: string, placed_at: int, lines: int, is_shown: bool}
 */
final class OpenOrders {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Constructor.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Open orders in the order of their numbers.
	 *
	 * @param int      $after         Only those behind this one.
	 * @param int      $limit         How many at most.
	 * @param int|null $placed_before Only those that were placed before this instant, in UTC milliseconds; null for all.
	 * @return array Status without `wc-`; how many lines of it are in flight; whether an ERP has shown any of them.
	 *
	 * @phpstan-return list<OpenOrder>
	 */
	public function page( int $after, int $limit, ?int $placed_before = null ): array {
		$orders = Orders::table();
		$rows   = $this->database->rows(
			"SELECT l.order_id, l.order_status, o.{$orders['created']} AS placed_at, COUNT( DISTINCT l.item_id ) AS `lines`,
				MAX( EXISTS ( SELECT 1 FROM %i r WHERE r.item_id = l.item_id ) ) AS is_shown
			FROM %i l JOIN %i d ON d.item_id = l.item_id AND d.in_flight > 0 JOIN %i o ON o.{$orders['id']} = l.order_id
			WHERE l.order_id > %d AND o.{$orders['created']} < %s
			GROUP BY l.order_id, l.order_status, o.{$orders['created']} ORDER BY l.order_id LIMIT %d",
			array(
				$this->database->table( 'order_read' ),
				$this->database->table( 'order_line' ),
				$this->database->table( 'line_demand' ),
				$orders['table'],
				$after,
				null === $placed_before ? '9999-12-31 00:00:00' : gmdate( 'Y-m-d H:i:s', intdiv( $placed_before, 1000 ) ),
				$limit,
			)
		);
		$found  = array();
		foreach ( $rows as $row ) {
			$found[] = array(
				'order_id'  => Cell::number( $row, 'order_id' ),
				'status'    => Cell::text( $row, 'order_status' ),
				'placed_at' => 1000 * (int) strtotime( Cell::text( $row, 'placed_at' ) . ' UTC' ),
				'lines'     => Cell::number( $row, 'lines' ),
				'is_shown'  => Cell::flag( $row, 'is_shown' ),
			);
		}
		return $found;
	}

	/**
	 * How many orders are open in all.
	 *
	 * @param int|null $placed_before Only those that were placed before this instant; null for all.
	 */
	public function count( ?int $placed_before = null ): int {
		$orders = Orders::table();
		return (int) $this->database->value(
			"SELECT COUNT( DISTINCT l.order_id ) FROM %i l JOIN %i d ON d.item_id = l.item_id AND d.in_flight > 0 JOIN %i o ON o.{$orders['id']} = l.order_id WHERE o.{$orders['created']} < %s",
			array(
				$this->database->table( 'order_line' ),
				$this->database->table( 'line_demand' ),
				$orders['table'],
				null === $placed_before ? '9999-12-31 00:00:00' : gmdate( 'Y-m-d H:i:s', intdiv( $placed_before, 1000 ) ),
			)
		);
	}
}
