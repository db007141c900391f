<?php
/**
 * The shop's rules of whose what is, and the people of its roles.
 *
 * Decides what a rule may be about, and that there is always a fallback. Which rule holds is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\OwnerRuleTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\OwnerRuleRow;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps rules.
 */
final class OwnerRules {

	/** What a rule of a person may be about. Of one exception it is said by giving it away. */
	const SCOPES = array( 'listing', 'group', 'source', 'cause', 'fallback' );

	/**
	 * The journal.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Who stands in for which role.
	 *
	 * @var Roles
	 */
	private $roles;

	/**
	 * Rules and members.
	 *
	 * @var OwnerRuleTable
	 */
	private $table;

	/**
	 * Constructor.
	 *
	 * @param Events         $events The journal.
	 * @param Feeds          $feeds  The feeds.
	 * @param Roles          $roles  Who stands in for which role.
	 * @param OwnerRuleTable $table  Rules and members.
	 */
	public function __construct( Events $events, Feeds $feeds, Roles $roles, OwnerRuleTable $table ) {
		$this->events = $events;
		$this->feeds  = $feeds;
		$this->roles  = $roles;
		$this->table  = $table;
	}

	/**
	 * Every rule.
	 *
	 * @return list<array{id: int, scope: string, target: string, role: string, person: int, personName: string}>
	 */
	public function all(): array {
		return array_map(
			static fn( OwnerRuleRow $rule ): array => array(
				'id'         => $rule->id,
				'scope'      => $rule->scope,
				'target'     => $rule->target,
				'role'       => $rule->role,
				'person'     => $rule->person,
				'personName' => Roles::name( $rule->person ),
			),
			$this->table->all()
		);
	}

	/**
	 * The people of the roles.
	 *
	 * @return list<array{role: string, person: int, personName: string, leads: bool, reachable: bool}>
	 */
	public function members(): array {
		return array_map(
			fn( array $member ): array => array(
				'role'       => $member['role'],
				'person'     => $member['person'],
				'personName' => Roles::name( $member['person'] ),
				'leads'      => $member['leads'],
				'reachable'  => $this->roles->is_reachable( $member['person'] ),
			),
			$this->table->members()
		);
	}

	/**
	 * Makes a rule; one for the same target takes its place.
	 *
	 * @param string $scope  One of SCOPES.
	 * @param string $target A product's number, a category's number, a feed's name, a cause; empty for the fallback.
	 * @param string $role   The role.
	 * @param int    $person A person of it; 0 for whoever leads it.
	 * @throws NotPossible Where the rule makes no sense, or nobody could be told.
	 */
	public function set( string $scope, string $target, string $role, int $person ): void {
		if ( ! in_array( $scope, self::SCOPES, true ) ) {
			/* translators: %s: words. */
			throw new NotPossible( 'scope_unknown', sprintf( __( 'A rule is about one of: %s.', 'stock-truth' ), implode( ', ', self::SCOPES ) ) );
		}
		$this->check_role( $role );
		if ( 0 !== $person && ! $this->roles->is_reachable( $person ) ) {
			throw new NotPossible( 'person_unreachable', __( 'This person is no user of the shop, is away, or has no address that mail could go to.', 'stock-truth' ) );
		}
		$rule          = new OwnerRuleRow();
		$rule->scope   = $scope;
		$rule->target  = $this->target( $scope, $target );
		$rule->role    = $role;
		$rule->person  = $person;
		$rule->made_at = Moment::now();
		$rule->made_by = Events::actor();
		$this->table->write( $rule );
		$this->events->record( 'owner_rule_set', $scope . ':' . $rule->target, null, array( 'role' => $role, 'person' => $person ) );
	}

	/**
	 * Removes a rule.
	 *
	 * @param int $id Its number.
	 * @throws NotPossible Where it is not there.
	 */
	public function remove( int $id ): void {
		if ( ! $this->table->remove( $id ) ) {
			throw new NotPossible( 'rule_unknown', __( 'There is no rule of this number.', 'stock-truth' ) );
		}
		$this->events->record( 'owner_rule_removed', 'rule:' . $id, null, null );
	}

	/**
	 * Has a person stand in for a role.
	 *
	 * @param string $role   The role.
	 * @param int    $person The person.
	 * @param bool   $leads  Whether the person leads it.
	 * @throws NotPossible Where the person could not be told.
	 */
	public function join( string $role, int $person, bool $leads ): void {
		$this->check_role( $role );
		if ( '' === Roles::address( $person ) ) {
			throw new NotPossible( 'person_unreachable', __( 'This person is no user of the shop, or has no address that mail could go to.', 'stock-truth' ) );
		}
		$this->table->join( $role, $person, $leads );
		$this->events->record( 'role_joined', 'user:' . $person, null, array( 'role' => $role, 'leads' => $leads ) );
	}

	/**
	 * Has a person no longer stand in for a role.
	 *
	 * @param string $role   The role.
	 * @param int    $person The person.
	 * @throws NotPossible Where the person did not.
	 */
	public function leave( string $role, int $person ): void {
		if ( ! $this->table->leave( $role, $person ) ) {
			throw new NotPossible( 'member_unknown', __( 'This person does not stand in for this role.', 'stock-truth' ) );
		}
		$this->events->record( 'role_left', 'user:' . $person, array( 'role' => $role ), null );
	}

	/**
	 * What a rule is about, as it is stored.
	 *
	 * @param string $scope  Its scope.
	 * @param string $target As a person wrote it.
	 * @throws NotPossible Where there is no such thing.
	 */
	private function target( string $scope, string $target ): string {
		$id = absint( $target );
		switch ( $scope ) {
			case 'listing':
				if ( wc_get_product( $id ) instanceof \WC_Product ) {
					return Subject::listing( $id );
				}
				break;
			case 'group':
				if ( get_term( $id, 'product_cat' ) instanceof \WP_Term ) {
					return 'category:' . $id;
				}
				break;
			case 'source':
				$feed = $this->feeds->named( $target );
				if ( $feed instanceof FeedRow ) {
					return Subject::feed( $feed->id );
				}
				break;
			case 'cause':
				if ( isset( Layout::CODES['QueueCause'][ $target ] ) ) {
					return $target;
				}
				break;
			default:
				return '';
		}
		throw new NotPossible( 'target_unknown', __( 'Name what the rule is about: the number of a product or of a category, the name of a feed, or a cause.', 'stock-truth' ) );
	}

	/**
	 * Refuses what is no role.
	 *
	 * @param string $role As a person wrote it.
	 * @throws NotPossible Where it is none.
	 */
	private function check_role( string $role ): void {
		if ( ! in_array( $role, Roles::all(), true ) ) {
			/* translators: %s: roles. */
			throw new NotPossible( 'role_unknown', sprintf( __( 'There is no such role: %s are the roles.', 'stock-truth' ), implode( ', ', Roles::all() ) ) );
		}
	}
}
