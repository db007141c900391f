<?php
/**
 * The pools of one question, with what kits are made of, what is to come and what is kept for others.
 *
 * Decides how listings that share pools are put into one question: every pool stands in it once. A listing that takes
 * from several pools at once draws on a kit that is never stocked, made of these. What follows is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Row\DrawnListing;

defined( 'ABSPATH' ) || exit;

/**
 * Collects pools.
 *
 * @phpstan-import-type DecideQuestionPools from Shapes
 * @phpstan-import-type PoliciesQuestionPolicies from Shapes
 * @phpstan-import-type PoliciesQuestionPolicy from Shapes
 */
final class QuestionPools {

	/** As many rows of supply as the core takes in one question. */
	const SUPPLIES = 100;

	/**
	 * Places by pool, and of listings that draw on several pools by "listing" and product.
	 *
	 * @var array<int|string, int>
	 */
	private $places = array();

	/**
	 * Pools by the layout's names.
	 *
	 * @var array[]
	 *
	 * @phpstan-var list<DecideQuestionPools>
	 */
	private $pools = array();

	/**
	 * Pools by place.
	 *
	 * @var array<int, int>
	 */
	private $numbers = array();

	/**
	 * What kits are made of, by kit and pool.
	 *
	 * @var array<string, array{kit: int, pool: int, quantityPer: int}>
	 */
	private $components = array();

	/**
	 * Supply by pool's number.
	 *
	 * @var array<int, list<array{pool: int, quantity: int, dueAt: int, readAt: int}>>
	 */
	private $supplies = array();

	/**
	 * Our holds by pool's number.
	 *
	 * @var array<int, list<array{quantity: int, until: int}>>
	 */
	private $holds = array();

	/**
	 * WooCommerce's reservations by listing and pool's number.
	 *
	 * @var array<string, array{pool: int, holds: list<array{quantity: int, until: int}>}>
	 */
	private $reservations = array();

	/**
	 * The policies that pools and lines go by.
	 *
	 * @var QuestionPolicies
	 */
	private $policies;

	/**
	 * Pools of a question.
	 *
	 * @param QuestionPolicies $policies The policies that pools and lines go by.
	 */
	public function __construct( QuestionPolicies $policies ) {
		$this->policies = $policies;
	}

	/**
	 * What a listing draws on.
	 *
	 * @param DrawnListing $listing The listing.
	 * @return array{pool: int|null, quantityPer: int} Its place in the question, null where it draws on nothing, and what
	 *     of it one unit takes.
	 */
	public function of( DrawnListing $listing ): array {
		foreach ( $listing->pools as $pool_id => $known ) {
			if ( ! isset( $this->places[ $pool_id ] ) ) {
				$this->places[ $pool_id ]               = count( $this->pools );
				$this->numbers[ count( $this->pools ) ] = $pool_id;
				// What is kept back of an item does not depend on who asks.
				$this->pools[] = array(
					'salesPerDay' => $listing->rates[ $pool_id ],
					'policy'      => $this->policies->place( $listing->pool_policies[ $pool_id ] ?? '' ),
				) + $known->for_core();
			}
		}
		foreach ( $listing->kits as $kit_id => $bill ) {
			$this->make( $this->places[ $kit_id ], $bill );
		}
		foreach ( $listing->leaves() as $pool_id => $per ) {
			$this->reserve( $listing, $pool_id, $per );
		}
		$this->keep( $listing );
		if ( 1 === count( $listing->bill ) ) {
			return array(
				'pool'        => $this->places[ (int) key( $listing->bill ) ],
				'quantityPer' => (int) current( $listing->bill ),
			);
		}
		return array(
			'pool'        => array() === $listing->bill ? null : $this->phantom( $listing ),
			'quantityPer' => Units::ONE,
		);
	}

	/**
	 * Pools by the layout's names.
	 *
	 * @return array[]
	 *
	 * @phpstan-return list<DecideQuestionPools>
	 */
	public function pools(): array {
		return $this->pools;
	}

	/**
	 * The policies that they go by, and the question's own.
	 *
	 * @return array By the layout's names.
	 *
	 * @phpstan-return array{policy: PoliciesQuestionPolicy, policies: list<PoliciesQuestionPolicies>}
	 */
	public function policies(): array {
		return $this->policies->parts();
	}

	/**
	 * The place of the policy that a listing follows itself; null where it is the question's own.
	 *
	 * @param DrawnListing $listing The listing.
	 */
	public function policy_of( DrawnListing $listing ): ?int {
		return $this->policies->place( $listing->policy );
	}

	/**
	 * Numbers of the ledger's pools by their place in the question.
	 *
	 * @return array<int, int>
	 */
	public function numbers(): array {
		return $this->numbers;
	}

	/**
	 * What kits are made of.
	 *
	 * @return list<array{kit: int, pool: int, quantityPer: int}>
	 */
	public function components(): array {
		return array_values( $this->components );
	}

	/**
	 * What is to come: of each pool what is due first. Every pool has the same room in a question; what is due last is left out
	 * where there is more of it, so that less is promised and never more.
	 *
	 * @return list<array{pool: int, quantity: int, dueAt: int, readAt: int}>
	 */
	public function supplies(): array {
		$rows = array();
		foreach ( $this->supplies as $supplies ) {
			// The ledger reads them by their dates.
			$rows = array_merge( $rows, array_slice( $supplies, 0, intdiv( self::SUPPLIES, count( $this->supplies ) ) ) );
		}
		return $rows;
	}

	/**
	 * What is kept for others, WooCommerce's reservations among it.
	 *
	 * @return list<array{pool: int, quantity: int, until: int}>
	 */
	public function holds(): array {
		$held = array();
		foreach ( $this->holds as $pool_id => $holds ) {
			$held[ $this->places[ $pool_id ] ] = $holds;
		}
		foreach ( $this->reservations as $reserved ) {
			$held[ $reserved['pool'] ] = array_merge( $held[ $reserved['pool'] ] ?? array(), $reserved['holds'] );
		}
		return Holds::rows( array_filter( $held ) );
	}

	/**
	 * The place of a kit that stands for a listing which takes from several pools.
	 *
	 * @param DrawnListing $listing The listing.
	 */
	private function phantom( DrawnListing $listing ): int {
		$key = 'listing ' . $listing->listing->product_id;
		if ( ! isset( $this->places[ $key ] ) ) {
			$this->places[ $key ] = count( $this->pools );
			$this->pools[]        = array( 'kitKind' => 'phantom' );
			$this->make( $this->places[ $key ], $listing->bill );
		}
		return $this->places[ $key ];
	}

	/**
	 * Notes what a kit is made of.
	 *
	 * @param int             $kit  Its place.
	 * @param array<int, int> $bill Ten-thousandths by pool.
	 */
	private function make( int $kit, array $bill ): void {
		foreach ( $bill as $pool_id => $per ) {
			if ( ! isset( $this->places[ $pool_id ] ) ) {
				// Deeper than anything may be drawn on; that the kit is too deep, the core sees.
				continue;
			}
			$pool                                   = $this->places[ $pool_id ];
			$this->components[ $kit . ':' . $pool ] = array(
				'kit'         => $kit,
				'pool'        => $pool,
				'quantityPer' => $per,
			);
		}
	}

	/**
	 * Notes what WooCommerce keeps of a listing, in units of a pool.
	 *
	 * @param DrawnListing $listing The listing.
	 * @param int          $pool_id Pool.
	 * @param int          $per     Ten-thousandths of it in one unit.
	 */
	private function reserve( DrawnListing $listing, int $pool_id, int $per ): void {
		$this->reservations[ $listing->listing->product_id . ':' . $pool_id ] = array(
			'pool'  => $this->places[ $pool_id ],
			'holds' => array_map(
				static function ( array $reservation ) use ( $per ): array {
					return array(
						'quantity' => Units::of_pool( (int) Units::from_shop( $reservation['units'] ), $per ),
						'until'    => $reservation['until'],
					);
				},
				$listing->reservations
			),
		);
	}

	/**
	 * Notes what we keep of a listing's pools, and what is to come to them. Listings that share a pool tell the same.
	 *
	 * @param DrawnListing $listing The listing.
	 */
	private function keep( DrawnListing $listing ): void {
		$held     = array();
		$supplies = array();
		foreach ( $listing->holds as $hold ) {
			$held[ $hold['pool_id'] ][] = array(
				'quantity' => $hold['quantity'],
				'until'    => $hold['until'],
			);
		}
		foreach ( $listing->supplies as $supply ) {
			$supplies[ $supply['pool_id'] ][] = array(
				'pool'     => $this->places[ $supply['pool_id'] ],
				'quantity' => $supply['quantity'],
				'dueAt'    => $supply['due_at'],
				'readAt'   => $supply['read_at'],
			);
		}
		$this->holds    = $held + $this->holds;
		$this->supplies = $supplies + $this->supplies;
	}
}
