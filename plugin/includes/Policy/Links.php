<?php
/**
 * Has listings follow the layers of policy that hold for them.
 *
 * Decides that listings whose policy stays the same, whatever layers it comes from, are left alone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

use StockTruth\Ledger\Database;
use StockTruth\Ledger\ListingPolicies;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\Row\PolicySetRow;

defined( 'ABSPATH' ) || exit;

/**
 * Writes listing.policy_set.
 */
final class Links {

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Which layers hold.
	 *
	 * @var Layers
	 */
	private $layers;

	/**
	 * Which layers listings follow.
	 *
	 * @var ListingPolicies
	 */
	private $listing_policies;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * What follows from layers.
	 *
	 * @var Sets
	 */
	private $sets;

	/**
	 * Constructor.
	 *
	 * @param Database        $database         The database.
	 * @param Layers          $layers           Which layers hold.
	 * @param ListingPolicies $listing_policies Which layers listings follow.
	 * @param ListingTable    $listing_table    The ledger's listings.
	 * @param Sets            $sets             What follows from layers.
	 */
	public function __construct( Database $database, Layers $layers, ListingPolicies $listing_policies, ListingTable $listing_table, Sets $sets ) {
		$this->database         = $database;
		$this->layers           = $layers;
		$this->listing_policies = $listing_policies;
		$this->listing_table    = $listing_table;
		$this->sets             = $sets;
	}

	/**
	 * Has listings follow what holds for them now. Not to be called inside a transaction.
	 *
	 * @param int[] $ids Listings, a bounded number; what has no row is left out.
	 * @return int How many are to be projected because their policy is another one now, or of an item that they draw on.
	 */
	public function settle( array $ids ): int {
		if ( ! StorePolicy::is_layered() ) {
			return 0;
		}
		$listings = $this->listing_policies->of( $ids );
		$wanted   = array();
		$sets_of  = array();
		foreach ( $this->layers->of( array_map( static fn( array $listing ): int => $listing['parent'], $listings ) ) as $id => $layers ) {
			$set                = PolicySetRow::of_layers( $layers );
			$wanted[ $set->id ] = $set;
			$sets_of[ $id ]     = $set->id;
		}
		$known = $this->sets->known( array_map( 'strval', array_merge( array_keys( $wanted ), array_column( $listings, 'set' ) ) ) );
		$moves = array();
		foreach ( $sets_of as $id => $is ) {
			$was = $listings[ $id ]['set'];
			// What nobody followed for a moment may have been cleaned away while this listing came to follow it.
			if ( $is !== $was || ( '' !== $is && ! isset( $known[ $is ] ) ) ) {
				$moves[ $was ][ $is ][] = $id;
			}
		}
		if ( array() === $moves ) {
			return 0;
		}
		// What the store alone chooses is compared with.
		$sets    = $this->sets->ensure( array_values( array( '' => PolicySetRow::of_layers( array() ) ) + $wanted ) ) + $known;
		$touched = array();
		foreach ( $moves as $was => $by_set ) {
			foreach ( $by_set as $is => $moved ) {
				$touched += array_flip( $this->move( $moved, ( '' === (string) $was ? $sets[''] : $known[ $was ] ?? null ) ?? new PolicySetRow(), $sets[ $is ] ) );
			}
		}
		return count( $touched );
	}

	/**
	 * Other listings came to bear keys, or bear them no more: an item goes by the policy of the listing that bears its key,
	 * and what draws on it may be kept back otherwise.
	 *
	 * @param string[] $items Keys, old and new.
	 */
	public function keys_changed( array $items ): void {
		if ( array() !== $items && StorePolicy::is_layered() ) {
			$this->listing_table->policy_changed( $this->listing_policies->drawing_on( $items ) );
		}
	}

	/**
	 * Tells listings that their policy is another one now, or that of an item which they draw on.
	 *
	 * @param int[] $ids  Listings that follow a policy.
	 * @param int   $told Bits of what changed in it.
	 * @return int[] Those that were told.
	 */
	public function tell( array $ids, int $told ): array {
		$touched = array_unique(
			array_merge(
				0 === ( $told & PolicySetRow::OWN ) ? array() : $ids,
				0 === ( $told & PolicySetRow::KEPT ) ? array() : $this->listing_policies->drawing( $ids )
			)
		);
		// Kits of one item may be many.
		foreach ( array_chunk( $touched, 1000 ) as $some ) {
			$this->listing_table->policy_changed( $some );
		}
		return $touched;
	}

	/**
	 * Has listings follow other layers.
	 *
	 * @param int[]        $ids    Listings.
	 * @param PolicySetRow $before What they follow.
	 * @param PolicySetRow $after  What they are to follow.
	 * @return int[] Those that were told.
	 */
	private function move( array $ids, PolicySetRow $before, PolicySetRow $after ): array {
		return $this->database->transaction_of_ours(
			function () use ( $ids, $before, $after ): array {
				$this->listing_policies->link( $ids, $after->id );
				return $this->tell( $ids, Sets::difference( $before, $after ) );
			}
		);
	}
}
