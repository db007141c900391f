<?php
/**
 * What scopes choose, and chose before, as JSON says it.
 *
 * Decides nothing: screens, REST and WP-CLI tell the same.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\Row\PolicyRow;

defined( 'ABSPATH' ) || exit;

/**
 * Tells policies.
 *
 * @phpstan-type ToldPolicy array{scope: string, id: int, name: string, revision: int, fields: object, author: string, at: string|null}
 */
final class PolicyReport {

	/**
	 * What scopes choose.
	 *
	 * @var PolicyTable
	 */
	private $policies;

	/**
	 * Constructor.
	 *
	 * @param PolicyTable $policies What scopes choose.
	 */
	public function __construct( PolicyTable $policies ) {
		$this->policies = $policies;
	}

	/**
	 * What one scope chooses.
	 *
	 * @param PolicyRow $policy One revision; revision 0 where it never chose.
	 * @return array
	 *
	 * @phpstan-return ToldPolicy
	 */
	public static function one( PolicyRow $policy ): array {
		return array(
			'scope'    => $policy->scope,
			'id'       => $policy->scope_id,
			'name'     => Scopes::name( $policy->scope, $policy->scope_id ),
			'revision' => $policy->revision,
			// An empty list of PHP's would be a list in JSON.
			'fields'   => (object) PolicyFields::told( $policy->fields ),
			'author'   => $policy->actor,
			'at'       => 0 === $policy->revision ? null : Moment::write( $policy->made_at ),
		);
	}

	/**
	 * What a scope chooses now.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param int    $id    Scope.
	 */
	public function newest( string $scope, int $id ): PolicyRow {
		return $this->policies->newest( $scope, $id );
	}

	/**
	 * One revision of a scope; null where it is not there.
	 *
	 * @param string $scope    One of PolicyTable.
	 * @param int    $id       Scope.
	 * @param int    $revision Which.
	 */
	public function revision( string $scope, int $id, int $revision ): ?PolicyRow {
		return $this->policies->revision( $scope, $id, $revision );
	}

	/**
	 * Scopes that choose something, the store among them in any case.
	 *
	 * @param string|null $scope Only of this kind; null for all.
	 * @param int         $after Only those behind this one, of this kind.
	 * @param int         $limit How many of each kind at most.
	 * @return array[]
	 *
	 * @phpstan-return list<ToldPolicy>
	 */
	public function choosing( ?string $scope, int $after, int $limit ): array {
		$told = array();
		foreach ( PolicyTable::SCOPES as $kind ) {
			if ( null !== $scope && $scope !== $kind ) {
				continue;
			}
			$rows = PolicyTable::STORE === $kind ? array( $this->policies->newest( $kind, 0 ) ) : $this->policies->choosing( $kind, $after, $limit );
			foreach ( $rows as $row ) {
				$told[] = self::one( $row );
			}
		}
		return $told;
	}

	/**
	 * Revisions of a scope, the newest first.
	 *
	 * @param string $scope  One of PolicyTable.
	 * @param int    $id     Scope.
	 * @param int    $before Only those before this revision; 0 for the newest.
	 * @param int    $limit  How many at most.
	 * @return array[]
	 *
	 * @phpstan-return list<ToldPolicy>
	 */
	public function history( string $scope, int $id, int $before, int $limit ): array {
		return array_map( array( self::class, 'one' ), array_values( $this->policies->history( $scope, $id, $before, $limit ) ) );
	}
}
