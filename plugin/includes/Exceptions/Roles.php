<?php
/**
 * Who stands in for which role, and who of them can be told.
 *
 * Decides that somebody can be told who has an address. Whom an exception belongs to is for Owners.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Ledger\OwnerRuleTable;

defined( 'ABSPATH' ) || exit;

/**
 * The members of roles.
 */
final class Roles {

	/**
	 * Rules and members.
	 *
	 * @var OwnerRuleTable
	 */
	private $rules;

	/**
	 * Constructor.
	 *
	 * @param OwnerRuleTable $rules Rules and members.
	 */
	public function __construct( OwnerRuleTable $rules ) {
		$this->rules = $rules;
	}

	/**
	 * The roles that there are: the core's words.
	 *
	 * @return list<string>
	 */
	public static function all(): array {
		return array_map( 'strval', array_keys( Layout::CODES['Owner'] ) );
	}

	/**
	 * Who leads a role; of a role without a lead whoever stands in for it first; 0 where nobody does.
	 *
	 * @param string $role The role.
	 */
	public function lead( string $role ): int {
		foreach ( $this->rules->members() as $member ) {
			if ( $role === $member['role'] ) {
				return $member['person'];
			}
		}
		return 0;
	}

	/**
	 * The first of a role, beside one person, who can be told; 0 where nobody can.
	 *
	 * @param string $role   The role.
	 * @param int    $except The person.
	 */
	public function deputy( string $role, int $except ): int {
		foreach ( $this->rules->members() as $member ) {
			if ( $role === $member['role'] && $except !== $member['person'] && $this->is_reachable( $member['person'] ) ) {
				return $member['person'];
			}
		}
		return 0;
	}

	/**
	 * Whether a person can be told.
	 *
	 * @param int $person The person; 0 for nobody.
	 */
	public function is_reachable( int $person ): bool {
		return '' !== self::address( $person );
	}

	/**
	 * A person's address; empty where there is no such person, or none that mail could go to.
	 *
	 * @param int $person The person.
	 */
	public static function address( int $person ): string {
		$user = 0 === $person ? false : get_userdata( $person );
		return false !== $user && is_email( $user->user_email ) ? $user->user_email : '';
	}

	/**
	 * What a person is called; empty where there is none.
	 *
	 * @param int $person The person.
	 */
	public static function name( int $person ): string {
		$user = 0 === $person ? false : get_userdata( $person );
		return false === $user ? '' : $user->display_name;
	}
}
