<?php
/**
 * Carries a changed policy to every listing that it concerns.
 *
 * Decides how much is done at a time. How far it is stands in the tables, so that it goes on after a crash where it
 * stopped: first what follows from the changed layers, which pages go by from then on; then the products of categories
 * whose layer came or went; then that the listings have to be projected anew.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\ListingPolicies;
use StockTruth\Ledger\PolicySetTable;
use StockTruth\Ledger\PolicyWalkTable;

defined( 'ABSPATH' ) || exit;

/**
 * Works off what changes of policies left to do.
 */
final class Pass {

	/** Sets of layers that are asked about together. */
	const SETS = 100;

	/** Products of a category that are looked at together. */
	const PRODUCTS = 200;

	/** Listings that are told together. */
	const LISTINGS = 500;

	/**
	 * The shop's categories.
	 *
	 * @var Categories
	 */
	private $categories;

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
	 * What follows from layers.
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
	 * Categories to be gone through.
	 *
	 * @var PolicyWalkTable
	 */
	private $walks;

	/**
	 * Constructor.
	 *
	 * @param Categories      $categories       The shop's categories.
	 * @param Links           $links            Has listings follow layers.
	 * @param ListingPolicies $listing_policies Which layers listings follow.
	 * @param Sets            $sets             What follows from layers.
	 * @param PolicySetTable  $set_table        The rows of what follows.
	 * @param PolicyWalkTable $walks            Categories to be gone through.
	 */
	public function __construct( Categories $categories, Links $links, ListingPolicies $listing_policies, Sets $sets, PolicySetTable $set_table, PolicyWalkTable $walks ) {
		$this->categories       = $categories;
		$this->links            = $links;
		$this->listing_policies = $listing_policies;
		$this->sets             = $sets;
		$this->set_table        = $set_table;
		$this->walks            = $walks;
	}

	/**
	 * Works for some time; one step is done in any case.
	 *
	 * @param float $seconds For how long at most.
	 * @return array{told: int, left: bool} How many listings were told, and whether anything is left.
	 */
	public function run( float $seconds ): array {
		$ends = microtime( true ) + $seconds;
		$told = 0;
		do {
			$step = $this->step();
			if ( null === $step ) {
				$this->set_table->forget_unused( self::SETS );
				return array(
					'told' => $told,
					'left' => false,
				);
			}
			$told += $step;
		} while ( microtime( true ) < $ends );
		return array(
			'told' => $told,
			'left' => $this->set_table->is_working(),
		);
	}

	/**
	 * Whether a change is still on its way.
	 */
	public function is_working(): bool {
		return $this->set_table->is_working();
	}

	/**
	 * One bounded step.
	 *
	 * @return int|null How many listings it told; null where there is nothing to do.
	 */
	private function step(): ?int {
		$due = $this->set_table->due( self::SETS );
		if ( array() !== $due ) {
			$this->sets->refresh( $due );
			return 0;
		}
		$walk = $this->walks->next();
		if ( null !== $walk ) {
			$products = $this->categories->products( Categories::within( $walk['term'], $this->categories->tree() ), $walk['after'], self::PRODUCTS );
			$told     = $this->links->settle( $this->listing_policies->of_products( $products ) );
			$this->walks->moved( $walk, count( $products ) < self::PRODUCTS ? null : (int) end( $products ) );
			return $told;
		}
		$set = $this->set_table->to_tell();
		if ( null === $set ) {
			return null;
		}
		$ids  = $this->listing_policies->following( $set->id, $set->told_through, self::LISTINGS );
		$told = $this->links->tell( $ids, $set->told );
		// Last: what stops before this tells them once more.
		$this->set_table->note_told( $set, count( $ids ) < self::LISTINGS ? null : (int) end( $ids ) );
		return count( $told );
	}
}
