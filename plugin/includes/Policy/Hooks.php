<?php
/**
 * When policies are carried to listings, and when the tree of categories changes them.
 *
 * Decides at which events. What is done then is decided by Pass.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\ListingPolicies;
use StockTruth\Ledger\PolicyTable;
use StockTruth\Ledger\PolicyWalkTable;
use StockTruth\Log;
use StockTruth\Schedule;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Listens to changed policies, categories and products.
 */
final class Hooks {

	/** Where somebody waits for the page, no more is done at once; where nobody does, as much as other background work. */
	const AT_ONCE_SECONDS = 3;
	const SECONDS         = 15;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Has listings follow layers.
	 *
	 * @var Links
	 */
	private $links;

	/**
	 * Which layers listings follow.
	 *
	 * @var ListingPolicies
	 */
	private $listing_policies;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Carries changes to listings.
	 *
	 * @var Pass
	 */
	private $pass;

	/**
	 * Changes policies.
	 *
	 * @var Policies
	 */
	private $policies;

	/**
	 * What scopes choose.
	 *
	 * @var PolicyTable
	 */
	private $policy_table;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * The store's policy as pages read it.
	 *
	 * @var StorePolicy
	 */
	private $store_policy;

	/**
	 * Categories to be gone through.
	 *
	 * @var PolicyWalkTable
	 */
	private $walks;

	/**
	 * Constructor.
	 *
	 * @param Database        $database         The database.
	 * @param Links           $links            Has listings follow layers.
	 * @param ListingPolicies $listing_policies Which layers listings follow.
	 * @param Log             $log              Where faults are written.
	 * @param Pass            $pass             Carries changes to listings.
	 * @param Policies        $policies         Changes policies.
	 * @param PolicyTable     $policy_table     What scopes choose.
	 * @param SettingsStore   $settings         The settings.
	 * @param StorePolicy     $store_policy     The store's policy as pages read it.
	 * @param PolicyWalkTable $walks            Categories to be gone through.
	 */
	public function __construct( Database $database, Links $links, ListingPolicies $listing_policies, Log $log, Pass $pass, Policies $policies, PolicyTable $policy_table, SettingsStore $settings, StorePolicy $store_policy, PolicyWalkTable $walks ) {
		$this->database         = $database;
		$this->links            = $links;
		$this->listing_policies = $listing_policies;
		$this->log              = $log;
		$this->pass             = $pass;
		$this->policies         = $policies;
		$this->policy_table     = $policy_table;
		$this->settings         = $settings;
		$this->store_policy     = $store_policy;
		$this->walks            = $walks;
	}

	/**
	 * Hooks into WordPress and Action Scheduler.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_action( 'stock_truth_policy_changed', $services->callback( self::class, 'on_changed' ), 10, 2 );
		add_action( Schedule::POLICIES, $services->callback( self::class, 'on_step' ) );
		// Goes on where a runner was killed: what is left stands in the tables.
		add_action( Schedule::COMPARE, $services->callback( self::class, 'on_step' ), 5 );
		add_action( 'edited_' . Categories::TAXONOMY, $services->callback( self::class, 'on_category_edited' ) );
		add_action( 'delete_' . Categories::TAXONOMY, $services->callback( self::class, 'on_category_deleted' ) );
		add_action(
			'deleted_post',
			static function ( $id, $post = null ) use ( $services ): void {
				if ( $post instanceof \WP_Post && in_array( $post->post_type, array( 'product', 'product_variation' ), true ) ) {
					$services->get( self::class )->on_gone( PolicyTable::PRODUCT, (int) $id );
				}
			},
			10,
			2
		);
	}

	/**
	 * Somebody chose something else: what can be done while they wait is done, and the rest planned.
	 *
	 * @param mixed $scope One of PolicyTable.
	 * @param mixed $id    Scope.
	 */
	public function on_changed( $scope, $id ): void {
		$this->attempt(
			function () use ( $scope, $id ): void {
				if ( $this->database->is_in_transaction() ) {
					Schedule::policies();
					return;
				}
				// A product has few listings: they follow their new layers before anybody asks.
				$told = PolicyTable::PRODUCT === $scope ? $this->links->settle( $this->listing_policies->of_products( array( (int) $id ) ) ) : 0;
				$this->work( self::AT_ONCE_SECONDS, $told );
			}
		);
	}

	/**
	 * Background work.
	 */
	public function on_step(): void {
		$this->attempt(
			function (): void {
				$this->store_policy->follow();
				if ( $this->pass->is_working() ) {
					$this->work( self::SECONDS, 0 );
				}
			}
		);
	}

	/**
	 * A category may have moved in the tree: its products and those below it may follow other layers.
	 *
	 * @param mixed $term_id Category.
	 */
	public function on_category_edited( $term_id ): void {
		$this->attempt(
			function () use ( $term_id ): void {
				if ( is_numeric( $term_id ) && array() !== $this->policy_table->choosing( PolicyTable::CATEGORY, -1, 1 ) ) {
					$this->walks->begin( (int) $term_id, Moment::now() );
					Schedule::policies();
				}
			}
		);
	}

	/**
	 * A category is gone; WordPress has moved those in it up, and its products out of it.
	 *
	 * @param mixed $term_id Category.
	 */
	public function on_category_deleted( $term_id ): void {
		$this->on_gone( PolicyTable::CATEGORY, is_numeric( $term_id ) ? (int) $term_id : 0 );
	}

	/**
	 * A scope is gone, and chooses nothing any more. Another one with its number would be another one.
	 *
	 * @param string $scope One of PolicyTable.
	 * @param int    $id    Scope.
	 */
	public function on_gone( string $scope, int $id ): void {
		$this->attempt(
			function () use ( $scope, $id ): void {
				if ( array() !== $this->policy_table->newest( $scope, $id )->fields ) {
					$this->policies->replace( $scope, $id, array(), null, false );
				}
			}
		);
	}

	/**
	 * Carries changes to listings for some time, and plans the rest.
	 *
	 * @param int $seconds For how long.
	 * @param int $told    How many listings were told before.
	 */
	private function work( int $seconds, int $told ): void {
		$done = $this->pass->run( $seconds );
		if ( $done['left'] ) {
			Schedule::policies();
		}
		if ( $told + $done['told'] > 0 && $this->settings->current()->is_enforcing() ) {
			Schedule::soon();
		}
	}

	/**
	 * Does something whose failure must not keep a category or product from being saved.
	 *
	 * @param callable $work What is to be done.
	 */
	private function attempt( callable $work ): void {
		try {
			$work();
		} catch ( \Throwable $error ) {
			$this->log->error( 'policy_not_carried', $error );
		}
	}
}
