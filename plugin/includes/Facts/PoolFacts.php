<?php
/**
 * What is known of the pools that products draw on.
 *
 * Decides how ledger rows become the core's pools. One query, however many products.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;

defined( 'ABSPATH' ) || exit;

/**
 * Facts by stock-managed product.
 */
final class PoolFacts {

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * Constructor.
	 *
	 * @param Governed $governed Whose a listing's stock is.
	 * @param Listings $listings What is stored of products.
	 */
	public function __construct( Governed $governed, Listings $listings ) {
		$this->governed = $governed;
		$this->listings = $listings;
	}

	/**
	 * The pools of products.
	 *
	 * @param int[] $stock_managed_ids What get_stock_managed_by_id() says of each product.
	 * @param array $options           `exclude_order`: the shopper's own order, whose reservations hold nothing back.
	 * @return array<int, array{key: string, mapping: string, governed: bool, pool: array|null, holds: list<array{quantity: int, until: int}>, pool_id: int|null, row: array}>
	 */
	public function for_products( array $stock_managed_ids, array $options = array() ): array {
		$ids   = array_values( array_unique( array_map( 'intval', $stock_managed_ids ) ) );
		$facts = array();
		foreach ( $this->listings->with_reservations( $ids, (int) ( $options['exclude_order'] ?? 0 ) ) as $id => $row ) {
			$facts[ $id ] = array(
				'key'      => $row['sku'],
				'mapping'  => $this->governed->mapping( $row ),
				'governed' => $this->governed->is( $row, $row['is_virtual'], $row['is_downloadable'] ),
				'pool'     => null === $row['id'] ? null : Observations::pool( $row ),
				'holds'    => self::holds( $row['reservations'] ),
				'pool_id'  => $row['id'],
				'row'      => $row,
			);
		}
		return $facts;
	}

	/**
	 * Reservations as holds.
	 *
	 * @param array[] $reservations Of Listings::with_reservations().
	 */
	private static function holds( array $reservations ): array {
		return array_map(
			static function ( array $reservation ): array {
				return array(
					'quantity' => (int) Units::from_shop( $reservation['units'] ),
					'until'    => $reservation['until'],
				);
			},
			$reservations
		);
	}
}
