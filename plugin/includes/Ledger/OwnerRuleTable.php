<?php
/**
 * Whose what is, and who stands in for which role.
 *
 * Decides how rules and members are kept. Which rule holds is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\OwnerRuleRow;

defined( 'ABSPATH' ) || exit;

/**
 * The tables stock_truth_owner_rule and stock_truth_role_member.
 */
final class OwnerRuleTable {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The tables.
	 *
	 * @param Database $database The database.
	 */
	public function __construct( Database $database ) {
		$this->database = $database;
	}

	/**
	 * Every rule, in the order of their numbers.
	 *
	 * @return list<OwnerRuleRow>
	 */
	public function all(): array {
		return array_values( array_map( array( OwnerRuleRow::class, 'from_database' ), $this->database->rows( 'SELECT * FROM %i ORDER BY id', array( $this->name() ) ) ) );
	}

	/**
	 * Rules of targets.
	 *
	 * @param array<int, array{0: string, 1: string}> $targets Scope and target each.
	 * @return list<OwnerRuleRow>
	 */
	public function of( array $targets ): array {
		if ( array() === $targets ) {
			return array();
		}
		$places = implode( ', ', array_fill( 0, count( $targets ), '( %s, %s )' ) );
		$values = array( $this->name() );
		foreach ( $targets as $target ) {
			array_push( $values, $target[0], $target[1] );
		}
		return array_values( array_map( array( OwnerRuleRow::class, 'from_database' ), $this->database->rows( "SELECT * FROM %i WHERE ( scope, target ) IN ( {$places} ) ORDER BY id", $values ) ) );
	}

	/**
	 * Writes a rule; one for the same target takes its place and keeps its number.
	 *
	 * @param OwnerRuleRow $rule The rule.
	 */
	public function write( OwnerRuleRow $rule ): void {
		( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'scope', 'target', 'role', 'person', 'made_at', 'made_by' ),
			array( array( Cell::key( $rule->scope, 16 ), Cell::key( $rule->target, 64 ), Cell::key( $rule->role, 16 ), $rule->person, $rule->made_at, Cell::cut( $rule->made_by, 60 ) ) ),
			Bulk::update( array( 'role', 'person', 'made_at', 'made_by' ) )
		);
	}

	/**
	 * Removes a rule.
	 *
	 * @param int $id Its number.
	 * @return bool Whether it was there.
	 */
	public function remove( int $id ): bool {
		return 1 === $this->database->write( 'DELETE FROM %i WHERE id = %d', array( $this->name(), $id ) );
	}

	/**
	 * Who stands in for which role, leads first.
	 *
	 * @return list<array{role: string, person: int, leads: bool}>
	 */
	public function members(): array {
		$members = array();
		foreach ( $this->database->rows( 'SELECT role, person, leads FROM %i ORDER BY role, leads DESC, person', array( $this->database->table( 'role_member' ) ) ) as $row ) {
			$members[] = array(
				'role'   => Cell::text( $row, 'role' ),
				'person' => Cell::number( $row, 'person' ),
				'leads'  => Cell::flag( $row, 'leads' ),
			);
		}
		return $members;
	}

	/**
	 * Has a person stand in for a role.
	 *
	 * @param string $role   The role.
	 * @param int    $person The person.
	 * @param bool   $leads  Whether the person leads it: whoever led it before does no longer.
	 */
	public function join( string $role, int $person, bool $leads ): void {
		$table = $this->database->table( 'role_member' );
		$this->database->transaction_of_ours(
			function () use ( $table, $role, $person, $leads ): void {
				if ( $leads ) {
					$this->database->write( 'UPDATE %i SET leads = 0 WHERE role = %s', array( $table, $role ) );
				}
				( new Bulk( $this->database ) )->insert( $table, array( 'role', 'person', 'leads' ), array( array( Cell::key( $role, 16 ), $person, $leads ) ), Bulk::update( array( 'leads' ) ) );
			}
		);
	}

	/**
	 * Has a person no longer stand in for a role.
	 *
	 * @param string $role   The role.
	 * @param int    $person The person.
	 * @return bool Whether the person did.
	 */
	public function leave( string $role, int $person ): bool {
		return 1 === $this->database->write( 'DELETE FROM %i WHERE role = %s AND person = %d', array( $this->database->table( 'role_member' ), $role, $person ) );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'owner_rule' );
	}
}
