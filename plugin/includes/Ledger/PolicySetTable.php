<?php
/**
 * What follows for listings from the layers of policy that hold for them.
 *
 * Decides that many listings share a row, so that a change in a category of a hundred thousand products changes one row
 * and holds at once. What follows is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * The tables stock_truth_policy_set and stock_truth_policy_set_layer.
 */
final class PolicySetTable {

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
	 * Rows by id; those that there are not are left out.
	 *
	 * @param string[] $ids Ids.
	 * @return array<string, PolicySetRow>
	 */
	public function find( array $ids ): array {
		return array() === $ids ? array() : $this->typed( 'id IN ( ' . Database::places( $ids, '%s' ) . ' )', array_values( $ids ) );
	}

	/**
	 * Rows whose layers were changed.
	 *
	 * @param int $limit How many at most.
	 * @return array<string, PolicySetRow>
	 */
	public function due( int $limit ): array {
		return $this->typed( 'due = 1 LIMIT %d', array( $limit ) );
	}

	/**
	 * Rows whose listings have to be told of a change, the first of them.
	 */
	public function to_tell(): ?PolicySetRow {
		$found = $this->typed( 'told <> 0 LIMIT %d', array( 1 ) );
		return array() === $found ? null : reset( $found );
	}

	/**
	 * Adds rows whose layers have to be asked for what follows; one that is there stays as it is.
	 *
	 * @param PolicySetRow[] $sets Of PolicySetRow::of_layers().
	 */
	public function add( array $sets ): void {
		$rows   = array();
		$layers = array();
		foreach ( $sets as $set ) {
			$rows[] = array( $set->id, $set->text(), $set->fields, true );
			foreach ( $set->layers as $layer ) {
				$layers[] = array( $layer['scope'], $layer['id'], $set->id );
			}
		}
		// With where each is found, so that no change of a layer misses it, and cleaning takes both or none.
		$this->database->transaction_of_ours(
			function () use ( $rows, $layers ): void {
				$bulk = new Bulk( $this->database );
				$bulk->insert( $this->name(), array( 'id', 'layers', 'fields', 'due' ), $rows, '', 'INSERT IGNORE' );
				$bulk->insert( $this->layers_name(), array( 'scope', 'scope_id', 'set_id' ), $layers, '', 'INSERT IGNORE' );
			}
		);
	}

	/**
	 * Says that a layer was changed: what follows from it has to be asked anew. The store's layer is under all others.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param int    $id    Scope.
	 */
	public function layer_changed( string $scope, int $id ): void {
		if ( PolicyTable::STORE === $scope ) {
			$this->database->write( 'UPDATE %i SET due = 1, revision = revision + 1', array( $this->name() ) );
			return;
		}
		$this->database->write(
			'UPDATE %i s JOIN %i y ON y.set_id = s.id SET s.due = 1, s.revision = s.revision + 1 WHERE y.scope = %s AND y.scope_id = %d',
			array( $this->name(), $this->layers_name(), $scope, $id )
		);
	}

	/**
	 * Writes down what follows now, where no layer was changed meanwhile.
	 *
	 * @param PolicySetRow $set As it was read, with fields, excluded and max_age as they are now.
	 * @param int          $told Bits of what its listings have to be told of it.
	 */
	public function resolved( PolicySetRow $set, int $told ): void {
		$this->database->write(
			'UPDATE %i SET fields = %s, excluded = %d, max_age = %d, due = 0, told = told | %d, told_through = IF( %d = 0, told_through, 0 ), revision = revision + 1 WHERE id = %s AND revision = %d',
			array( $this->name(), $set->fields, $set->excluded, $set->max_age, $told, $told, $set->id, $set->revision )
		);
	}

	/**
	 * Notes how far its listings were told, where it was not changed again meanwhile.
	 *
	 * @param PolicySetRow $set     As it was read.
	 * @param int|null     $through The last listing that was told; null where all were.
	 */
	public function note_told( PolicySetRow $set, ?int $through ): void {
		$this->database->write(
			'UPDATE %i SET told = IF( %d = 1, 0, told ), told_through = %d WHERE id = %s AND revision = %d',
			array( $this->name(), null === $through, null === $through ? 0 : $through, $set->id, $set->revision )
		);
	}

	/**
	 * The strictest limit of age that holds for any listing; null where no listing has layers of its own.
	 */
	public function strictest_age(): ?int {
		$age = $this->database->value(
			'SELECT s.max_age FROM %i s WHERE s.id <> %s AND s.excluded = 0 AND EXISTS ( SELECT 1 FROM %i l WHERE l.policy_set = s.id ) ORDER BY s.max_age LIMIT 1',
			array( $this->name(), '', $this->database->table( 'listing' ) )
		);
		return null === $age ? null : (int) $age;
	}

	/**
	 * Whether anything is still to be done for a change to have reached every listing.
	 */
	public function is_working(): bool {
		return '1' === $this->database->value(
			'SELECT EXISTS ( SELECT 1 FROM %i WHERE due = 1 ) OR EXISTS ( SELECT 1 FROM %i WHERE told <> 0 ) OR EXISTS ( SELECT 1 FROM %i )',
			array( $this->name(), $this->name(), $this->database->table( 'policy_walk' ) )
		);
	}

	/**
	 * Forgets rows that no listing follows any more, other than the store's.
	 *
	 * @param int $limit How many at most.
	 * @return int How many there were.
	 */
	public function forget_unused( int $limit ): int {
		$ids = array_column(
			$this->database->rows(
				'SELECT s.id FROM %i s WHERE s.id <> %s AND s.due = 0 AND s.told = 0 AND NOT EXISTS ( SELECT 1 FROM %i l WHERE l.policy_set = s.id ) LIMIT %d',
				array( $this->name(), '', $this->database->table( 'listing' ), $limit )
			),
			'id'
		);
		foreach ( $ids as $id ) {
			$this->database->transaction_of_ours(
				function () use ( $id ): void {
					// A listing may have come to follow it since. One that does so in this moment makes it again, see Links.
					$gone = $this->database->write(
						'DELETE FROM %i WHERE id = %s AND NOT EXISTS ( SELECT 1 FROM %i l WHERE l.policy_set = %s )',
						array( $this->name(), $id, $this->database->table( 'listing' ), $id )
					);
					if ( 1 === $gone ) {
						$this->database->write( 'DELETE FROM %i WHERE set_id = %s', array( $this->layers_name(), $id ) );
					}
				}
			);
		}
		return count( $ids );
	}

	/**
	 * Typed rows.
	 *
	 * @param string $where  Condition, order and limit.
	 * @param array  $values Its values.
	 * @return array<string, PolicySetRow>
	 */
	private function typed( string $where, array $values ): array {
		$found = array();
		foreach ( $this->database->rows( "SELECT * FROM %i WHERE {$where}", array_merge( array( $this->name() ), $values ) ) as $row ) {
			$set               = PolicySetRow::from_database( $row );
			$found[ $set->id ] = $set;
		}
		return $found;
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'policy_set' );
	}

	/**
	 * The name of the table that tells which rows a layer is in.
	 */
	private function layers_name(): string {
		return $this->database->table( 'policy_set_layer' );
	}
}
