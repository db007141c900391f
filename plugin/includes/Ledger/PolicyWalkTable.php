<?php
/**
 * Categories whose products have to be looked at anew, because a layer of policy came or went, or they moved in the tree.
 *
 * Decides that a walk begins anew where its category is noted again. Which layers hold is for Policy.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_policy_walk.
 */
final class PolicyWalkTable {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The table.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Has the products of a category looked at, from the first one.
	 *
	 * @param int $term_id Category.
	 * @param int $now     Our clock.
	 */
	public function begin( int $term_id, int $now ): void {
		$this->database->write(
			'INSERT INTO %i ( term_id, after_id, began ) VALUES ( %d, 0, %d ) ON DUPLICATE KEY UPDATE after_id = 0, began = GREATEST( began + 1, VALUES(began) )',
			array( $this->name(), $term_id, $now )
		);
	}

	/**
	 * A walk that is to be gone on with; null where there is none.
	 *
	 * @return array{term: int, after: int, began: int}|null
	 */
	public function next(): ?array {
		$row = $this->database->row( 'SELECT term_id, after_id, began FROM %i ORDER BY began LIMIT 1', array( $this->name() ) );
		return null === $row ? null : array(
			'term'  => Cell::number( $row, 'term_id' ),
			'after' => Cell::number( $row, 'after_id' ),
			'began' => Cell::number( $row, 'began' ),
		);
	}

	/**
	 * Notes how far a walk is, unless it began anew meanwhile.
	 *
	 * @param array    $walk As next() gave it.
	 * @param int|null $through The last product that was looked at; null where there are no more.
	 *
	 * @phpstan-param array{term: int, after: int, began: int} $walk
	 */
	public function moved( array $walk, ?int $through ): void {
		$same = array( $this->name(), $walk['term'], $walk['began'] );
		if ( null === $through ) {
			$this->database->write( 'DELETE FROM %i WHERE term_id = %d AND began = %d', $same );
			return;
		}
		$this->database->write( 'UPDATE %i SET after_id = %d WHERE term_id = %d AND began = %d', array( $this->name(), $through, $walk['term'], $walk['began'] ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'policy_walk' );
	}
}
