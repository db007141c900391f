<?php
/**
 * Whose an exception is.
 *
 * Decides which rules fit an exception. Which of them holds, and who of those that it names is told, is the core's to
 * say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\DrawsOnTable;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\OwnerRuleTable;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Ledger\Row\OwnerRuleRow;

defined( 'ABSPATH' ) || exit;

/**
 * Finds owners.
 *
 * @phpstan-import-type OwnershipAnswer from Shapes
 * @phpstan-import-type QueueCause from Shapes
 * @phpstan-import-type Recipient from Shapes
 * @phpstan-import-type Scope from Shapes
 */
final class Owners {

	/** Wider than any rule that somebody made: what a cause belongs to by default comes after it. */
	const BY_DEFAULT = 2147483647;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Which listing draws on what.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Who stands in for which role.
	 *
	 * @var Roles
	 */
	private $roles;

	/**
	 * Whose what is.
	 *
	 * @var OwnerRuleTable
	 */
	private $rule_table;

	/**
	 * Constructor.
	 *
	 * @param Engine         $engine        The rules.
	 * @param DrawsOnTable   $draws_on      Which listing draws on what.
	 * @param ListingTable   $listing_table The ledger's listings.
	 * @param Roles          $roles         Who stands in for which role.
	 * @param OwnerRuleTable $rule_table    Whose what is.
	 */
	public function __construct( Engine $engine, DrawsOnTable $draws_on, ListingTable $listing_table, Roles $roles, OwnerRuleTable $rule_table ) {
		$this->engine        = $engine;
		$this->draws_on      = $draws_on;
		$this->listing_table = $listing_table;
		$this->roles         = $roles;
		$this->rule_table    = $rule_table;
	}

	/**
	 * Gives an exception to its owner.
	 *
	 * @param ExceptionRow $exception The exception; receives the owner.
	 */
	public function route( ExceptionRow $exception ): void {
		/** @var QueueCause $cause */
		$cause = $exception->cause;
		$rules = $this->rule_table->of( $this->targets( $exception ) );
		$role  = $this->engine->ask( 'ownership', array( 'cause' => $cause, 'rules' => array() ) )['owner'];

		$by_default         = new OwnerRuleRow();
		$by_default->scope  = 'cause';
		$by_default->target = $cause;
		$by_default->role   = $role;
		$rules[]            = $by_default;

		$answer = $this->engine->ask(
			'ownership',
			array(
				'cause' => $cause,
				'rules' => array_map( array( $this, 'asked' ), $rules ),
			)
		);
		$rule   = null === $answer['rule'] ? $by_default : $rules[ $answer['rule'] ];

		$exception->role       = $rule->role;
		$exception->person     = $this->owner( $rule );
		$exception->owner_rule = $rule->id;
		$exception->recipient  = $answer['recipient'] ?? 'administrator';
		$exception->given      = false;
	}

	/**
	 * Who is told of an exception: a person, or 0 for the store's administrator.
	 *
	 * @param ExceptionRow $exception The exception.
	 */
	public function told( ExceptionRow $exception ): int {
		switch ( $exception->recipient ) {
			case 'owner':
				return $exception->person;
			case 'deputy':
				return $this->roles->deputy( $exception->role, $exception->person );
			case 'roleLead':
				return $this->roles->lead( $exception->role );
			default:
				return 0;
		}
	}

	/**
	 * What rules may be about that fit an exception.
	 *
	 * @param ExceptionRow $exception The exception.
	 * @return list<array{0: string, 1: string}> Scope and target each.
	 */
	private function targets( ExceptionRow $exception ): array {
		$targets = array( array( 'cause', $exception->cause ), array( 'fallback', '' ) );
		$kind    = Subject::parts( $exception->subject )[0];
		if ( Subject::FEED === $kind ) {
			$targets[] = array( 'source', $exception->subject );
		}
		$product = Subject::product_of( $exception->subject );
		if ( null === $product ) {
			return $targets;
		}
		$targets[] = array( 'listing', $exception->subject );
		foreach ( $this->draws_on->feeds( array( $product ) )[ $product ] ?? array() as $feed_id ) {
			$targets[] = array( 'source', Subject::feed( $feed_id ) );
		}
		$listing = $this->listing_table->find( array( $product ) )[ $product ] ?? null;
		$parent  = null === $listing || 0 === $listing->parent_id ? $product : $listing->parent_id;
		$terms   = array_filter( wc_get_product_term_ids( $parent, 'product_cat' ), 'is_int' );
		foreach ( $terms as $term ) {
			foreach ( array_merge( array( $term ), array_filter( get_ancestors( $term, 'product_cat', 'taxonomy' ), 'is_int' ) ) as $id ) {
				$targets[] = array( 'group', 'category:' . $id );
			}
		}
		return array_values( array_unique( $targets, SORT_REGULAR ) );
	}

	/**
	 * A rule as the core is asked about it.
	 *
	 * @param OwnerRuleRow $rule The rule.
	 * @return array
	 *
	 * @phpstan-return array{scope: Scope, listings: int, since: int, ownerReachable: bool, deputyReachable: bool, leadReachable: bool}
	 */
	private function asked( OwnerRuleRow $rule ): array {
		$owner = $this->owner( $rule );
		/** @var Scope $scope */
		$scope = $rule->scope;
		return array(
			'scope'           => $scope,
			'listings'        => 0 === $rule->id ? self::BY_DEFAULT : $this->width( $rule ),
			'since'           => $rule->made_at,
			'ownerReachable'  => $this->roles->is_reachable( $owner ),
			'deputyReachable' => 0 !== $this->roles->deputy( $rule->role, $owner ),
			'leadReachable'   => $this->roles->is_reachable( $this->roles->lead( $rule->role ) ),
		);
	}

	/**
	 * Whoever a rule names, or else leads its role.
	 *
	 * @param OwnerRuleRow $rule The rule.
	 */
	private function owner( OwnerRuleRow $rule ): int {
		return 0 === $rule->person ? $this->roles->lead( $rule->role ) : $rule->person;
	}

	/**
	 * How many listings a rule is about, as far as rules of its scope differ in it.
	 *
	 * @param OwnerRuleRow $rule The rule.
	 */
	private function width( OwnerRuleRow $rule ): int {
		if ( 'group' !== $rule->scope ) {
			return 0;
		}
		$term = get_term( Subject::parts( $rule->target )[1], 'product_cat' );
		return $term instanceof \WP_Term ? $term->count : 0;
	}
}
