<?php
/**
 * Changes what the store, a category or a product chooses.
 *
 * Decides that a change is a new revision with its author, rests on the revision that its author saw, and is whole or not
 * at all. What a field may be is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\PolicySetTable;
use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\PolicyWalkTable;
use StockTruth\Ledger\Row\PolicyRow;
use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes revisions.
 *
 * @phpstan-import-type Chosen from PolicyFields
 */
final class Policies {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * What a layer may say.
	 *
	 * @var PolicyFields
	 */
	private $fields;

	/**
	 * What scopes choose.
	 *
	 * @var PolicyTable
	 */
	private $policies;

	/**
	 * What follows from layers.
	 *
	 * @var Resolver
	 */
	private $resolver;

	/**
	 * What follows from layers, kept.
	 *
	 * @var Sets
	 */
	private $sets;

	/**
	 * The rows of what follows.
	 *
	 * @var PolicySetTable
	 */
	private $set_table;

	/**
	 * The store's policy as pages read it.
	 *
	 * @var StorePolicy
	 */
	private $store;

	/**
	 * Categories to be gone through.
	 *
	 * @var PolicyWalkTable
	 */
	private $walks;

	/**
	 * Constructor.
	 *
	 * @param Database        $database  The database.
	 * @param Events          $events    The audit trail.
	 * @param PolicyFields    $fields    What a layer may say.
	 * @param PolicyTable     $policies  What scopes choose.
	 * @param Resolver        $resolver  What follows from layers.
	 * @param Sets            $sets      What follows from layers, kept.
	 * @param PolicySetTable  $set_table The rows of what follows.
	 * @param StorePolicy     $store     The store's policy as pages read it.
	 * @param PolicyWalkTable $walks     Categories to be gone through.
	 */
	public function __construct( Database $database, Events $events, PolicyFields $fields, PolicyTable $policies, Resolver $resolver, Sets $sets, PolicySetTable $set_table, StorePolicy $store, PolicyWalkTable $walks ) {
		$this->database  = $database;
		$this->events    = $events;
		$this->fields    = $fields;
		$this->policies  = $policies;
		$this->resolver  = $resolver;
		$this->sets      = $sets;
		$this->set_table = $set_table;
		$this->store     = $store;
		$this->walks     = $walks;
	}

	/**
	 * Changes some fields and leaves the others as they are.
	 *
	 * @param string                  $scope   One of PolicyTable.
	 * @param int                     $id      Scope; 0 for the store.
	 * @param array<array-key, mixed> $input   Values by field; null leaves the field to a wider scope.
	 * @param int|null                $seen    The revision that the author saw; null for whatever it is.
	 * @param bool                    $is_json Whether quantities are decimal text.
	 */
	public function change( string $scope, int $id, array $input, ?int $seen, bool $is_json ): Written {
		list( $chosen, $unset, $faults ) = $this->read( $scope, $input, $is_json );
		return $this->write( $scope, $id, $faults, $seen, static fn( PolicyRow $now ): array => self::merged( $now, $chosen, $unset ) );
	}

	/**
	 * What a scope would choose after a change, without making it.
	 *
	 * @param string                  $scope   One of PolicyTable.
	 * @param int                     $id      Scope; 0 for the store.
	 * @param array<array-key, mixed> $input   As change() takes it.
	 * @param bool                    $is_json Whether quantities are decimal text.
	 * @return array{0: Chosen, 1: list<array{code: string, path: string, message: string}>} What it would choose, and what is wrong.
	 */
	public function changed( string $scope, int $id, array $input, bool $is_json ): array {
		list( $chosen, $unset, $faults ) = $this->read( $scope, $input, $is_json );
		return array( self::merged( $this->policies->newest( $scope, $id ), $chosen, $unset ), $faults );
	}

	/**
	 * Reads a change.
	 *
	 * @param string                  $scope   One of PolicyTable.
	 * @param array<array-key, mixed> $input   As change() takes it.
	 * @param bool                    $is_json Whether quantities are decimal text.
	 * @return array{0: Chosen, 1: list<string>, 2: list<array{code: string, path: string, message: string}>} What is set, which fields
	 *     are left to wider scopes, and what is wrong.
	 */
	private function read( string $scope, array $input, bool $is_json ): array {
		$set                     = array_filter( $input, static fn( $value ): bool => null !== $value );
		$unset                   = array_map( 'strval', array_keys( array_diff_key( $input, $set ) ) );
		list( $chosen, $faults ) = $this->fields->read( $scope, $set, $is_json );
		return array( $chosen, $unset, array_merge( $faults, PolicyFields::unknown( $unset ) ) );
	}

	/**
	 * What a scope chooses with a change.
	 *
	 * @param PolicyRow    $now    What it chooses.
	 * @param array        $chosen What is set.
	 * @param list<string> $unset  What is left to wider scopes.
	 * @return array
	 *
	 * @phpstan-param Chosen $chosen
	 * @phpstan-return Chosen
	 */
	private static function merged( PolicyRow $now, array $chosen, array $unset ): array {
		return PolicyFields::sorted( array_merge( array_diff_key( $now->fields, array_flip( $unset ) ), $chosen ) );
	}

	/**
	 * Replaces everything that a scope chooses.
	 *
	 * @param string                  $scope   One of PolicyTable.
	 * @param int                     $id      Scope; 0 for the store.
	 * @param array<array-key, mixed> $input   Values by field.
	 * @param int|null                $seen    The revision that the author saw; null for whatever it is.
	 * @param bool                    $is_json Whether quantities are decimal text.
	 */
	public function replace( string $scope, int $id, array $input, ?int $seen, bool $is_json ): Written {
		list( $chosen, $faults ) = $this->fields->read( $scope, $input, $is_json );
		return $this->write( $scope, $id, $faults, $seen, static fn( PolicyRow $now ): array => $chosen );
	}

	/**
	 * Makes an earlier revision's fields the newest revision. They are checked as if they were typed now: the rules may
	 * have become stricter.
	 *
	 * @param PolicyRow $earlier The earlier revision.
	 * @param int|null  $seen    The revision that the author saw; null for whatever it is.
	 */
	public function roll_back( PolicyRow $earlier, ?int $seen ): Written {
		return $this->replace( $earlier->scope, $earlier->scope_id, $earlier->fields, $seen, false );
	}

	/**
	 * Writes a revision.
	 *
	 * @param string   $scope  One of PolicyTable.
	 * @param int      $id     Scope.
	 * @param array    $faults What is wrong with what was to be chosen.
	 * @param int|null $seen   The revision that the author saw.
	 * @param callable $chosen Takes what is chosen now, and gives what is to be.
	 *
	 * @phpstan-param list<array{code: string, path: string, message: string}> $faults
	 * @phpstan-param callable( PolicyRow ): array<string, int|string|bool>     $chosen
	 */
	private function write( string $scope, int $id, array $faults, ?int $seen, callable $chosen ): Written {
		$done = new Written( $this->policies->newest( $scope, $id ) );
		if ( null !== $seen && $seen !== $done->policy->revision ) {
			$before              = $this->policies->revision( $scope, $id, $seen );
			$done->is_superseded = true;
			$done->changes       = PolicyFields::difference( null === $before ? array() : $before->fields, $done->policy->fields );
			return $done;
		}
		$done->faults = $faults;
		$fields       = array() === $faults ? $chosen( $done->policy ) : array();
		if ( array() !== $faults || $fields === $done->policy->fields ) {
			return $done;
		}
		$before        = clone $done->policy;
		$after         = clone $before;
		$after->fields = $fields;
		$after->actor  = Events::actor();
		try {
			$this->store_revision( $after, $before );
		} catch ( Conflict $conflict ) {
			$done->policy     = $this->policies->newest( $scope, $id );
			$done->is_lost = true;
			$done->changes = PolicyFields::difference( $before->fields, $done->policy->fields );
			return $done;
		}
		$done->policy = $after;
		/**
		 * Fires after the store, a category or a product chose something else.
		 *
		 * @since 0.1.0
		 *
		 * @param string $scope    `store`, `category` or `product`.
		 * @param int    $id       The category or product; 0 for the store.
		 * @param int    $revision The new revision.
		 */
		do_action( 'stock_truth_policy_changed', $scope, $id, $after->revision );
		return $done;
	}

	/**
	 * Stores a revision with everything that follows from it at once, whole or not at all.
	 *
	 * @param PolicyRow $after  The revision; receives its number.
	 * @param PolicyRow $before The one before.
	 * @throws Conflict Where somebody else was faster.
	 */
	private function store_revision( PolicyRow $after, PolicyRow $before ): void {
		$now    = Moment::now();
		$policy = array();
		if ( PolicyTable::STORE === $after->scope ) {
			$policy = $this->resolver->of( array( $after->fields ) )['policy'];
			// What followed from the store alone until now: else nobody could tell what becomes another thing.
			$this->sets->ensure( array( PolicySetRow::of_layers( array() ) ) );
		}
		try {
			$this->database->transaction(
				function () use ( $after, $before, $policy, $now ): void {
					$after->revision = $before->revision;
					$this->policies->write( $after, $now );
					$this->set_table->layer_changed( $after->scope, $after->scope_id );
					if ( PolicyTable::STORE === $after->scope ) {
						$this->store->put( $after->revision, $policy );
					} elseif ( ! StorePolicy::is_layered() ) {
						$this->store->note_layered();
					}
					// A layer that came or went: the listings of its category follow other layers.
					if ( PolicyTable::CATEGORY === $after->scope && ( array() === $before->fields ) !== ( array() === $after->fields ) ) {
						$this->walks->begin( $after->scope_id, $now );
					}
					$this->events->record(
						'policy_changed',
						'policy:' . $after->scope . ':' . $after->scope_id,
						array( 'revision' => $before->revision ) + PolicyFields::told( $before->fields ),
						array( 'revision' => $after->revision ) + PolicyFields::told( $after->fields )
					);
				}
			);
		} finally {
			StorePolicy::forget_cached();
		}
	}
}
