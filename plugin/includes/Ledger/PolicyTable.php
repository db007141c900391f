<?php
/**
 * What the store, its categories and its products choose.
 *
 * Decides that a choice is never overwritten: every change is a new revision. Which choice holds for a listing is the
 * core's to say (`resolve`).
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

use StockTruth\Ledger\Row\PolicyRow;

defined( 'ABSPATH' ) || exit;

/**
 * The table stock_truth_policy.
 */
final class PolicyTable implements Cleanable {

	/** A revision that another one replaced is kept for 400 days, for decisions that rest on it. */
	const KEEP_MS = 34560000000;

	/** Nor is it kept where so many came after it. */
	const KEEP = 100;

	/** What stands in `fields` where nothing is chosen. */
	const NOTHING = '[]';

	const STORE    = 'store';
	const CATEGORY = 'category';
	const PRODUCT  = 'product';
	const SCOPES   = array( self::STORE, self::CATEGORY, self::PRODUCT );

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
	 * What scopes of one kind choose now; those that never chose are left out.
	 *
	 * @param string $scope One of the constants.
	 * @param int[]  $ids   Scopes; 0 for the store.
	 * @return array<int, PolicyRow> By scope.
	 */
	public function present( string $scope, array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$rows  = $this->database->rows(
			'SELECT p.* FROM %i p JOIN ( SELECT scope_id, MAX( revision ) AS revision FROM %i WHERE scope = %s AND scope_id IN ( ' . Database::places( $ids ) . ' ) GROUP BY scope_id ) AS newest
			ON newest.scope_id = p.scope_id AND newest.revision = p.revision WHERE p.scope = %s',
			array_merge( array( $this->name(), $this->name(), $scope ), array_values( $ids ), array( $scope ) )
		);
		$found = array();
		foreach ( $rows as $row ) {
			$policy                     = PolicyRow::from_database( $row );
			$found[ $policy->scope_id ] = $policy;
		}
		return $found;
	}

	/**
	 * Scopes that choose something now, in their order.
	 *
	 * @param string $scope One of the constants.
	 * @param int    $after Only those behind this one.
	 * @param int    $limit How many at most.
	 * @return array<int, PolicyRow> By scope.
	 */
	public function choosing( string $scope, int $after = -1, int $limit = PHP_INT_MAX ): array {
		$found = array();
		foreach ( $this->database->rows(
			'SELECT p.* FROM %i p LEFT JOIN %i later ON later.scope = p.scope AND later.scope_id = p.scope_id AND later.revision = p.revision + 1
			WHERE p.scope = %s AND p.scope_id > %d AND later.revision IS NULL AND p.fields <> %s ORDER BY p.scope_id LIMIT %d',
			array( $this->name(), $this->name(), $scope, $after, self::NOTHING, $limit )
		) as $row ) {
			$policy                     = PolicyRow::from_database( $row );
			$found[ $policy->scope_id ] = $policy;
		}
		return $found;
	}

	/**
	 * Whether any category or product ever chose.
	 */
	public function is_layered(): bool {
		return null !== $this->database->value( 'SELECT 1 FROM %i WHERE scope IN ( %s, %s ) LIMIT 1', array( $this->name(), self::CATEGORY, self::PRODUCT ) );
	}

	/**
	 * What a scope chooses now; revision 0 where it never chose.
	 *
	 * @param string $scope One of the constants.
	 * @param int    $id    Scope.
	 */
	public function newest( string $scope, int $id ): PolicyRow {
		$found = $this->present( $scope, array( $id ) )[ $id ] ?? null;
		if ( null === $found ) {
			$found           = new PolicyRow();
			$found->scope    = $scope;
			$found->scope_id = $id;
		}
		return $found;
	}

	/**
	 * One revision of a scope; null where it is not there.
	 *
	 * @param string $scope    One of the constants.
	 * @param int    $id       Scope.
	 * @param int    $revision Which.
	 */
	public function revision( string $scope, int $id, int $revision ): ?PolicyRow {
		$row = $this->database->row( 'SELECT * FROM %i WHERE scope = %s AND scope_id = %d AND revision = %d', array( $this->name(), $scope, $id, $revision ) );
		return null === $row ? null : PolicyRow::from_database( $row );
	}

	/**
	 * Writes another revision of what a scope chooses.
	 *
	 * @param PolicyRow $policy As it was read (revision 0 where it never chose), with other fields and actor; receives its
	 *                          new revision.
	 * @param int       $now    Our clock.
	 * @throws Conflict Where somebody chose meanwhile.
	 */
	public function write( PolicyRow $policy, int $now ): void {
		$made = ( new Bulk( $this->database ) )->insert(
			$this->name(),
			array( 'scope', 'scope_id', 'revision', 'fields', 'actor', 'made_at' ),
			array( array( $policy->scope, $policy->scope_id, $policy->revision + 1, Cell::written( $policy->fields ), Cell::cut( $policy->actor, 60 ), $now ) ),
			'',
			'INSERT IGNORE'
		);
		if ( 1 !== $made ) {
			throw new Conflict( 'the policy changed while it was being changed' );
		}
		++$policy->revision;
		$policy->made_at = $now;
	}

	/**
	 * Revisions of a scope, the newest first.
	 *
	 * @param string $scope  One of the constants.
	 * @param int    $id     Scope.
	 * @param int    $before Only those before this revision; 0 for the newest.
	 * @param int    $limit  How many at most.
	 * @return PolicyRow[]
	 */
	public function history( string $scope, int $id, int $before, int $limit ): array {
		return array_map(
			array( PolicyRow::class, 'from_database' ),
			$this->database->rows(
				'SELECT * FROM %i WHERE scope = %s AND scope_id = %d AND ( %d = 0 OR revision < %d ) ORDER BY revision DESC LIMIT %d',
				array( $this->name(), $scope, $id, $before, $before, $limit )
			)
		);
	}

	/**
	 * Deletes revisions that were replaced and are beyond their keeping.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 */
	public function clean( int $now, int $limit ): int {
		$gone = 0;
		foreach ( $this->database->rows( $this->beyond( 'p.scope, p.scope_id, p.revision' ), $this->values( $now, $limit ) ) as $row ) {
			$gone += $this->database->write(
				'DELETE FROM %i WHERE scope = %s AND scope_id = %d AND revision = %d',
				array( $this->name(), Cell::text( $row, 'scope' ), Cell::number( $row, 'scope_id' ), Cell::number( $row, 'revision' ) )
			);
		}
		return $gone;
	}

	/**
	 * How many revisions are beyond their keeping.
	 *
	 * @param int $now  Our clock.
	 * @param int $most Where counting ends.
	 */
	public function overdue( int $now, int $most ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM ( ' . $this->beyond( 'p.revision' ) . ' ) AS beyond', $this->values( $now, $most ) );
	}

	/**
	 * Revisions that another one replaced before an instant, or that too many came after, as SQL.
	 *
	 * @param string $columns Columns of `p`.
	 */
	private function beyond( string $columns ): string {
		return "SELECT {$columns} FROM %i p JOIN %i later ON later.scope = p.scope AND later.scope_id = p.scope_id AND later.revision = p.revision + 1
			WHERE later.made_at < %d OR EXISTS ( SELECT 1 FROM %i many WHERE many.scope = p.scope AND many.scope_id = p.scope_id AND many.revision = p.revision + %d ) LIMIT %d";
	}

	/**
	 * Its values.
	 *
	 * @param int $now   Our clock.
	 * @param int $limit How many at most.
	 * @return list<int|string>
	 */
	private function values( int $now, int $limit ): array {
		return array( $this->name(), $this->name(), $now - self::KEEP_MS, $this->name(), self::KEEP, $limit );
	}

	/**
	 * The table's name.
	 */
	private function name(): string {
		return $this->database->table( 'policy' );
	}
}
