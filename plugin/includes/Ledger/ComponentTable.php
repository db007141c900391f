<?php
/**
 * Bills of materials: what one unit of a listing, or of a kit, takes from which pool.
 *
 * Decides how they are read. They are written by Bills alone, together with what follows from them.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_component.
 */
final class ComponentTable {

	/** Owners: a listing by its product, a kit by its pool. */
	const LISTING = 'listing';
	const KIT     = 'kit';

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
	 * What one unit of each owner takes.
	 *
	 * @param string $owner LISTING or KIT.
	 * @param int[]  $ids   Owners.
	 * @return array<int, array<int, int>> Ten-thousandths by pool, by owner.
	 */
	public function of( string $owner, array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT owner_id, pool_id, quantity_per FROM %i WHERE owner = %s AND owner_id IN ( ' . Database::places( $ids ) . ' ) ORDER BY owner_id, pool_id',
			array_merge( array( $this->name(), $owner ), array_values( $ids ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$found[ Cell::number( $row, 'owner_id' ) ][ Cell::number( $row, 'pool_id' ) ] = Cell::number( $row, 'quantity_per' );
		}
		return $found;
	}

	/**
	 * Replaces what one unit of each owner takes. For Bills.
	 *
	 * @param string                      $owner LISTING or KIT.
	 * @param array<int, array<int, int>> $bills Ten-thousandths by pool, by owner.
	 */
	public function replace( string $owner, array $bills ): void {
		if ( array() === $bills ) {
			return;
		}
		$this->database->write( 'DELETE FROM %i WHERE owner = %s AND owner_id IN ( ' . Database::places( $bills ) . ' )', array_merge( array( $this->name(), $owner ), array_keys( $bills ) ) );
		$rows = array();
		foreach ( $bills as $id => $components ) {
			foreach ( $components as $pool_id => $quantity_per ) {
				$rows[] = array( $owner, $id, $pool_id, $quantity_per );
			}
		}
		( new Bulk( $this->database ) )->insert( $this->name(), array( 'owner', 'owner_id', 'pool_id', 'quantity_per' ), $rows );
	}

	/**
	 * Whether any bill names a pool.
	 *
	 * @param int $pool_id Pool.
	 */
	public function names( int $pool_id ): bool {
		return null !== $this->database->value( 'SELECT owner_id FROM %i WHERE pool_id = %d LIMIT 1', array( $this->name(), $pool_id ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'component' );
	}
}
