<?php
/**
 * Who stands in for which role, and who of them can be told.
 *
 * Decides that somebody can be told who has an address. Who is away is for People; whom an exception belongs to for Owners.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\OwnerRuleTable;
use StockTruth\People\Absences;

defined( 'ABSPATH' ) || exit;

/**
 * The members of roles.
 */
final class Roles {

	/**
	 * Who is away, and who stands in.
	 *
	 * @var Absences
	 */
	private $absences;

	/**
	 * Rules and members.
	 *
	 * @var OwnerRuleTable
	 */
	private $rules;

	/**
	 * Constructor.
	 *
	 * @param Absences       $absences Who is away, and who stands in.
	 * @param OwnerRuleTable $rules    Rules and members.
	 */
	public function __construct( Absences $absences, OwnerRuleTable $rules ) {
		$this->absences = $absences;
		$this->rules    = $rules;
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
	 * Who is told in a person's place: whoever stands in for the person, else the first of the role who can be told; 0 where
	 * nobody can.
	 *
	 * @param string $role   The role.
	 * @param int    $except The person.
	 */
	public function deputy( string $role, int $except ): int {
		$deputy = 0 === $except ? null : $this->absences->deputy( $except, Moment::now() );
		if ( null !== $deputy ) {
			return $deputy;
		}
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
		return 0 !== $person && $this->absences->reachable( $person, Moment::now() );
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
