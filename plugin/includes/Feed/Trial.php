<?php
/**
 * Asks an ERP for one page of its stock and of each list of orders, and shows the first rows as they would be understood.
 *
 * Decides that nothing is written: neither a row nor how the ERP answered. What a row means is decided by the mapping.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Row\FeedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Tests a connection.
 *
 * @phpstan-import-type TriedList from OrderTrial
 * @phpstan-type Tried array{ok: bool, code: string, message: string, path: string, rows: list<Shown>, total: int|null, orders: list<TriedList>}
 * @phpstan-type Shown array{item: string, figure: string|null, unit: string, unit_known: bool, status: string, location: string, as_of: string|null, code: string, path: string}
 */
final class Trial {

	/** Rows that are shown. */
	const ROWS = 10;

	/**
	 * Tries lists of orders.
	 *
	 * @var OrderTrial
	 */
	private $orders;

	/**
	 * Asks ERPs.
	 *
	 * @var Pull
	 */
	private $pull;

	/**
	 * Constructor.
	 *
	 * @param OrderTrial $orders Tries lists of orders.
	 * @param Pull       $pull   Asks ERPs.
	 */
	public function __construct( OrderTrial $orders, Pull $pull ) {
		$this->orders = $orders;
		$this->pull   = $pull;
	}

	/**
	 * Tries a feed, whatever of its contract is not declared yet.
	 *
	 * @param FeedRow $feed Feed; it may not be stored.
	 * @return Tried Not `ok` where the stock or any list of orders cannot be used.
	 */
	public function of( FeedRow $feed ): array {
		$rows   = array();
		$orders = array();
		try {
			if ( '' === $feed->url() ) {
				throw new FeedError( 'feed_not_configured', __( 'The feed has no address of an ERP.', 'stock-truth' ), 'url' );
			}
			if ( '' === $feed->mapping ) {
				throw new FeedError( 'contract_undeclared', __( 'The feed does not say by which mapping its list is read.', 'stock-truth' ), 'mapping' );
			}
			$mapping = Pull::mapping( $feed->mapping );
			$lists   = $mapping->orders();
			$orders  = null === $lists ? array() : $this->orders->of( $feed, $lists );
			$reader  = new RowReader( $mapping, Locations::read( $feed, $mapping ) );
			$pages   = $this->pull->pages( $feed, $mapping );
			try {
				$page = $pages->read( new Position() );
				foreach ( $page->rows() as $row ) {
					if ( count( $rows ) < self::ROWS ) {
						$rows[] = self::shown( $reader, $row, $page->known()['as_of'] );
					}
				}
			} finally {
				$pages->close();
			}
			foreach ( $orders as $list ) {
				if ( ! $list['ok'] ) {
					return self::result( $list['code'], $list['message'], $list['path'], $rows, $page->total(), $orders );
				}
			}
			return self::result( 'ok', '', '', $rows, $page->total(), $orders );
		} catch ( FeedError $error ) {
			return self::result( $error->code_name(), $error->getMessage(), $error->path(), $rows, null, $orders );
		}
	}

	/**
	 * A row as it would be understood.
	 *
	 * @param RowReader $reader Reads it.
	 * @param Row       $row    The row.
	 * @param int|null  $as_of  When its page was read.
	 * @return Shown
	 */
	public static function shown( RowReader $reader, Row $row, ?int $as_of ): array {
		$shown = array(
			'item'       => $row->shown( Columns::SKU ),
			'figure'     => null,
			'unit'       => $row->shown( Columns::UNIT ),
			'unit_known' => true,
			'status'     => '',
			'location'   => $row->shown( Columns::LOCATION ),
			'as_of'      => null,
			'code'       => 'elsewhere',
			'path'       => 'location',
		);
		try {
			$claim = $reader->read( $row, $as_of );
		} catch ( BadRow $bad ) {
			return array(
				'code' => $bad->code_name(),
				'path' => $bad->column(),
			) + $shown;
		}
		return null === $claim ? $shown : array(
			'item'       => $claim['item'],
			'figure'     => null === $claim['figure'] ? null : Decimal::write( $claim['figure'] ),
			'unit_known' => $claim['unit_known'],
			'status'     => $claim['status'],
			'as_of'      => Moment::write( $claim['as_of'] ),
			'code'       => $claim['unit_known'] ? '' : 'unknownUnit',
			'path'       => $claim['unit_known'] ? '' : 'unit',
		) + $shown;
	}

	/**
	 * A result.
	 *
	 * @param string          $code    `ok` or the stable code of what went wrong.
	 * @param string          $message For the operator.
	 * @param string          $path    Which field or member is meant.
	 * @param list<Shown>     $rows    Rows.
	 * @param int|null        $total   How many rows the ERP says there are.
	 * @param list<TriedList> $orders  What its lists of orders show.
	 * @return Tried
	 */
	private static function result( string $code, string $message, string $path, array $rows, ?int $total, array $orders ): array {
		$ok = 'ok' === $code;
		return compact( 'ok', 'code', 'message', 'path', 'rows', 'total', 'orders' );
	}
}
