<?php
/**
 * The shop's listings, each as the question whether it agrees with its pool.
 *
 * Decides how what is stored becomes the core's listing. Whether it agrees is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Facts;

use StockTruth\Demand\Effects;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Demand;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Builds questions of `reconcile`.
 */
final class ListingFacts {

	/** As many of the ERP's items as one page looks at, and one query. */
	const ITEMS_A_PAGE  = 2000;
	const ITEMS_A_QUERY = 500;

	/**
	 * Lines of placed orders.
	 *
	 * @var Demand
	 */
	private $demand_lines;

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param Demand        $demand_lines Lines of placed orders.
	 * @param Effects       $effects      What orders take.
	 * @param Listings      $listings     What is stored of products.
	 * @param Observations  $observations The ledger's pools.
	 * @param PoolFacts     $pool_facts   Facts about pools.
	 * @param SettingsStore $settings     The settings.
	 */
	public function __construct( Demand $demand_lines, Effects $effects, Listings $listings, Observations $observations, PoolFacts $pool_facts, SettingsStore $settings ) {
		$this->demand_lines = $demand_lines;
		$this->effects      = $effects;
		$this->listings     = $listings;
		$this->observations = $observations;
		$this->pool_facts   = $pool_facts;
		$this->settings     = $settings;
	}

	/**
	 * Questions of all listings in the order of their ids, then of the ERP's items that the shop does not list.
	 * Ids of the latter are negative. A page may be short, or empty, before the end: it looks at a bounded number of
	 * items, however many of them are listed.
	 *
	 * @param int $after_id 0 to begin, else `next` of the page before.
	 * @param int $limit    How many rows at most.
	 * @return array{rows: list<array{id: int, sku: string, name: string, edit_url: string, question: array}>, next: int|null}
	 *     `next` is null after the last page.
	 */
	public function page( int $after_id, int $limit ): array {
		$rows = $after_id < 0 ? array() : array_values( $this->of( $this->listings->ids( $after_id, $limit ) ) );
		if ( count( $rows ) >= $limit ) {
			return array(
				'rows' => $rows,
				'next' => end( $rows )['id'],
			);
		}
		$items = $this->without_listing( $after_id < 0 ? -$after_id : 0, $limit - count( $rows ) );
		return array(
			'rows' => array_merge( $rows, $items['rows'] ),
			'next' => $items['next'],
		);
	}

	/**
	 * Questions of these listings by id; what is no listing is left out.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, array> As page() gives them, with `product_id`, `stored`, `pool` (the
	 *     ledger's row, or null), `holds` and `reducing_until`. Holds are WooCommerce's own reservations of the
	 *     listing: it takes them off its figure itself, so they stand in no question of `reconcile`.
	 */
	public function for_products( array $ids ): array {
		return $this->of( $this->listings->among( array_map( 'intval', $ids ) ) );
	}

	/**
	 * Questions of listings.
	 *
	 * @param int[] $ids Listings.
	 */
	private function of( array $ids ): array {
		$facts     = $this->pool_facts->for_products( $ids );
		$stored    = $this->listings->stored( $ids );
		$unreduced = $this->demand_lines->unreduced( $ids, $this->effects->reduced_statuses() );
		$rows      = array();
		foreach ( $ids as $id ) {
			$fact        = $facts[ $id ];
			$rows[ $id ] = array(
				'id'       => $id,
				'sku'      => $fact['key'],
				'name'     => (string) $stored[ $id ]['name'],
				'edit_url' => self::edit_url( $stored[ $id ] ),
				'question' => $this->question(
					$fact['pool'],
					array(
						'governed'         => $fact['governed'],
						'mapping'          => $fact['mapping'],
						'priceCents'       => Units::cents( $stored[ $id ]['price'] ),
						'pendingReduction' => $unreduced[ $id ]['units'] ?? 0,
					),
					self::shop( $stored[ $id ] )
				),
				'product_id'     => $id,
				'stored'         => $stored[ $id ],
				'pool'           => null === $fact['pool_id'] ? null : $fact['row'],
				'holds'          => $fact['holds'],
				'reducing_until' => $unreduced[ $id ]['reducing_until'] ?? 0,
			);
		}
		return $rows;
	}

	/**
	 * Questions of the ERP's items that no listing has the key of.
	 *
	 * @param int $after_id Only pools behind this id.
	 * @param int $limit    How many at most.
	 * @return array{rows: list<array>, next: int|null}
	 */
	private function without_listing( int $after_id, int $limit ): array {
		$rows = array();
		for ( $looked = 0; $looked < self::ITEMS_A_PAGE; $looked += self::ITEMS_A_QUERY ) {
			$pools = $this->observations->spoken_of( $after_id, self::ITEMS_A_QUERY );
			if ( array() === $pools ) {
				return array(
					'rows' => $rows,
					'next' => null,
				);
			}
			$listed = array_column( $this->listings->with_skus( array_column( $pools, 'item' ) ), null, 'sku' );
			foreach ( $pools as $pool ) {
				$after_id = $pool['id'];
				if ( isset( $listed[ $pool['item'] ] ) ) {
					continue;
				}
				$rows[] = $this->of_item( $pool );
				if ( count( $rows ) === $limit ) {
					break 2;
				}
			}
		}
		return array(
			'rows' => $rows,
			'next' => -$after_id,
		);
	}

	/**
	 * The question of an ERP's item that the shop does not list.
	 *
	 * @param array $pool Its row of the ledger.
	 * @return array As page() gives it, with `pool`.
	 */
	public function of_item( array $pool ): array {
		return array(
			'id'       => -$pool['id'],
			'sku'      => $pool['item'],
			'name'     => '',
			'edit_url' => '',
			'question' => $this->question( Observations::pool( $pool ), array( 'mapping' => 'notInShop' ), null ),
			'pool'     => $pool,
		);
	}

	/**
	 * One question.
	 *
	 * @param array|null $pool    By the layout's names; null where the feed never spoke of it.
	 * @param array      $listing By the layout's names.
	 * @param array|null $shop    By the layout's names; null where there is no listing.
	 */
	private function question( ?array $pool, array $listing, ?array $shop ): array {
		return array(
			'now'     => Moment::now(),
			'policy'  => $this->settings->current()->policy(),
			'pools'   => array( null === $pool ? array() : $pool ),
			'listing' => $listing + array( 'pool' => 0 ),
			'shop'    => $shop,
		);
	}

	/**
	 * What the shop says of a listing's stock.
	 *
	 * @param array $stored Of Listings::stored().
	 */
	private static function shop( array $stored ): array {
		$quantity = 'yes' === $stored['manage_stock'] ? Units::from_shop( $stored['stock'] ) : null;
		return array(
			'quantity'   => $quantity,
			'inStock'    => 'outofstock' !== $stored['stock_status'],
			'backorders' => 'yes' === $stored['manage_stock'] && in_array( $stored['backorders'], array( 'yes', 'notify' ), true ),
		);
	}

	/**
	 * Where staff edits a listing; a variation is edited on its parent's page.
	 *
	 * @param array $stored Of Listings::stored().
	 */
	private static function edit_url( array $stored ): string {
		$id = 'product_variation' === $stored['post_type'] ? $stored['post_parent'] : $stored['product_id'];
		return admin_url( 'post.php?post=' . (int) $id . '&action=edit' );
	}
}
