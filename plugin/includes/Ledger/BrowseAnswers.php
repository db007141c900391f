<?php
/**
 * What the rules answered about listings where they are shown, when their figures were projected.
 *
 * Decides that an answer is of now where the listing is not due and no fact of it has risen in revision since. Rows are found
 * by their primary keys alone: this is what a page of the shop costs.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Reads listing, policy_set, draws_on and pool.
 */
final class BrowseAnswers {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * A reader.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Answers about listings.
	 *
	 * @param int[] $product_ids Products that own their stock; those that are no listings are left out.
	 * @return array<int, array<string, string|null>> Rows for BrowseAnswerRow::from_database(), by product: a page asks about few of
	 *     those that it expects.
	 */
	public function find( array $product_ids ): array {
		$found = array();
		foreach ( array() === $product_ids ? array() : $this->database->rows(
			'SELECT l.product_id, l.is_virtual, l.downloadable, l.sale_step, l.browse, l.browse_shop_decides, l.browse_expected_at, l.browse_from, l.browse_until, l.browse_rests_on,
			GREATEST( l.excluded, COALESCE( y.excluded, 0 ) ) AS is_excluded, y.fields AS policy,
			l.due = 0 AND l.fact_revision = l.components_revision + l.policy_revision + COALESCE( SUM( p.revision ), 0 ) AS is_of_now
			FROM %i l LEFT JOIN %i y ON y.id = l.policy_set AND l.policy_set <> \'\' LEFT JOIN %i d ON d.product_id = l.product_id LEFT JOIN %i p ON p.id = d.pool_id
			WHERE l.product_id IN ( ' . Database::places( $product_ids ) . ' ) GROUP BY l.product_id',
			array_merge( array( $this->database->table( 'listing' ), $this->database->table( 'policy_set' ), $this->database->table( 'draws_on' ), $this->database->table( 'pool' ) ), array_values( $product_ids ) )
		) as $row ) {
			$found[ Cell::number( $row, 'product_id' ) ] = $row;
		}
		return $found;
	}
}
