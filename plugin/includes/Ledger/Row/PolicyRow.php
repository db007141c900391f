<?php
/**
 * One row of the table policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * What one scope chooses, in one revision.
 */
final class PolicyRow {

	/** One of `store`, `category`, `product`. */
	public string $scope = 'store';

	/** The category's or product's number; 0 for the store. */
	public int $scope_id = 0;

	/** From 1, rising with every change. */
	public int $revision = 0;

	/**
	 * Values by the names of the core's layers; what is not there is left to a wider scope.
	 *
	 * @var array<string, int|string|bool>
	 */
	public array $fields = array();

	/** Who chose. */
	public string $actor = '';

	/** When. */
	public int $made_at = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$policy           = new self();
		$policy->scope    = Cell::text( $row, 'scope' );
		$policy->scope_id = Cell::number( $row, 'scope_id' );
		$policy->revision = Cell::number( $row, 'revision' );
		// Written from this property.
		/** @var array<string, int|string|bool> $fields */
		$fields           = Cell::json( $row, 'fields' );
		$policy->fields   = $fields;
		$policy->actor    = Cell::text( $row, 'actor' );
		$policy->made_at  = Cell::number( $row, 'made_at' );
		return $policy;
	}
}
