<?php
/**
 * Lists of listings: filtered, in an order, page by page, with totals.
 *
 * Decides what a list may be filtered and ordered by. Every order has an index, and a page goes on behind the last row
 * of the page before, so that the last page of a million costs what the first one does.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\ListingRow;

defined( 'ABSPATH' ) || exit;

/**
 * Reads stock_truth_listing for screens.
 */
final class ListingList {

	/** Orders by name: column, and whether the largest comes first. */
	const ORDERS = array(
		'product'  => array( 'product_id', false ),
		'oversell' => array( 'oversell_cents', true ),
		'lost'     => array( 'lost_cents', true ),
		'over'     => array( 'drift', true ),
		'under'    => array( 'drift', false ),
		'severity' => array( 'severity', true ),
	);

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A list.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * One page.
	 *
	 * @param array<string, mixed> $filter By where() below.
	 * @param string               $order  One of ORDERS; listings without a value in it are left out.
	 * @param ListingRow|null      $after  The last listing of the page before; null for the first page.
	 * @param int                  $limit  How many at most.
	 * @return ListingRow[]
	 */
	public function page( array $filter, string $order, ?ListingRow $after, int $limit ): array {
		list( $column, $is_falling ) = self::ORDERS[ $order ];
		list( $where, $values )      = self::where( $filter );
		$direction                   = $is_falling ? 'DESC' : 'ASC';
		$where                      .= " AND {$column} IS NOT NULL";
		if ( null !== $after ) {
			$sign   = $is_falling ? '<' : '>';
			$where .= " AND ( {$column} {$sign} %d OR ( {$column} = %d AND product_id {$sign} %d ) )";
			array_push( $values, $after->$column, $after->$column, $after->product_id );
		}
		$rows = $this->database->rows(
			"SELECT * FROM %i WHERE {$where} ORDER BY {$column} {$direction}, product_id {$direction} LIMIT %d",
			array_merge( array( $this->name() ), $values, array( $limit ) )
		);
		return array_map( array( ListingRow::class, 'from_database' ), $rows );
	}

	/**
	 * Totals of all listings that fit.
	 *
	 * @param array<string, mixed> $filter By where() below.
	 * @return array<string, int> `listings`, `over` and `under` (how many show too much and too little), `oversell_cents`, `lost_cents`.
	 */
	public function totals( array $filter ): array {
		list( $where, $values ) = self::where( $filter );
		$row                    = $this->database->row(
			"SELECT COUNT(*) AS listings, COALESCE( SUM( drift > 0 ), 0 ) AS `over`, COALESCE( SUM( drift < 0 ), 0 ) AS `under`,
			COALESCE( SUM( oversell_cents ), 0 ) AS oversell_cents, COALESCE( SUM( lost_cents ), 0 ) AS lost_cents FROM %i WHERE {$where}",
			array_merge( array( $this->name() ), $values )
		);
		return array_map( 'intval', $row ?? array() );
	}

	/**
	 * Totals by cause, of listings that have one.
	 *
	 * @return array<string, array{listings: int, oversell_cents: int, lost_cents: int}>
	 */
	public function causes(): array {
		$rows  = $this->database->rows(
			"SELECT cause, COUNT(*) AS listings, SUM( oversell_cents ) AS oversell_cents, SUM( lost_cents ) AS lost_cents FROM %i WHERE cause <> '' GROUP BY cause ORDER BY cause",
			array( $this->name() )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ Cell::text( $row, 'cause' ) ] = array(
				'listings'       => Cell::number( $row, 'listings' ),
				'oversell_cents' => Cell::number( $row, 'oversell_cents' ),
				'lost_cents'     => Cell::number( $row, 'lost_cents' ),
			);
		}
		return $found;
	}

	/**
	 * A filter as SQL.
	 *
	 * @param array<string, mixed> $filter `cause` (a word), `differs` (whether there is one), `severity` (at least), `item` (a key),
	 *                                     `governed`, `over` or `under` (a drift above or below 0); each may be left out.
	 * @return array{0: string, 1: array} Condition and values.
	 */
	private static function where( array $filter ): array {
		$conditions = array( '1 = 1' );
		$values     = array();
		$known      = array(
			'cause'    => 'cause = %s',
			'severity' => 'severity >= %d',
			'item'     => 'item = %s',
			'governed' => 'governed = %d',
		);
		foreach ( $known as $name => $condition ) {
			if ( isset( $filter[ $name ] ) ) {
				$conditions[] = $condition;
				$values[]     = $filter[ $name ];
			}
		}
		$flags = array(
			'differs' => array( "cause <> ''", "cause = ''" ),
			'over'    => array( 'drift > 0', 'drift <= 0' ),
			'under'   => array( 'drift < 0', 'drift >= 0' ),
		);
		foreach ( $flags as $name => list( $yes, $no ) ) {
			if ( isset( $filter[ $name ] ) ) {
				$conditions[] = $filter[ $name ] ? $yes : $no;
			}
		}
		return array( implode( ' AND ', $conditions ), $values );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'listing' );
	}
}
