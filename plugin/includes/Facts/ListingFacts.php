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

use StockTruth\Catalog\StoredStock;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\ListingWriters;
use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\Orders;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\DrawnListing;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Builds questions of `reconcile`.
 *
 * @phpstan-import-type BoundListing from AskedItem
 * @phpstan-import-type ItemQuestion from AskedItem
 * @phpstan-import-type ReconcileQuestionPools from Shapes
 * @phpstan-import-type ShopStock from AskedItem
 */
final class ListingFacts {

	/**
	 * What WooCommerce stores of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * What orders take.
	 *
	 * @var Effects
	 */
	private $effects;

	/**
	 * Whose a listing's stock is.
	 *
	 * @var Governed
	 */
	private $governed;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Lines of placed orders.
	 *
	 * @var OrderLineTable
	 */
	private $order_lines;

	/**
	 * Facts about pools.
	 *
	 * @var PoolFacts
	 */
	private $pool_facts;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Who else writes the stock of listings.
	 *
	 * @var ListingWriters
	 */
	private $writers;

	/**
	 * Constructor.
	 *
	 * @param Effects        $effects       What orders take.
	 * @param Governed       $governed      Whose a listing's stock is.
	 * @param ListingTable   $listing_table The ledger's listings.
	 * @param OrderLineTable $order_lines   Lines of placed orders.
	 * @param PoolFacts      $pool_facts    Facts about pools.
	 * @param PoolTable      $pools         The ledger's pools.
	 * @param StoredStock    $stored_stock  What WooCommerce stores of products.
	 * @param SettingsStore  $settings      The settings.
	 * @param ListingWriters $writers Who else writes the stock of listings.
	 */
	public function __construct( Effects $effects, Governed $governed, ListingTable $listing_table, OrderLineTable $order_lines, PoolFacts $pool_facts, PoolTable $pools, StoredStock $stored_stock, SettingsStore $settings, ListingWriters $writers ) {
		$this->effects       = $effects;
		$this->governed      = $governed;
		$this->listing_table = $listing_table;
		$this->order_lines   = $order_lines;
		$this->pool_facts    = $pool_facts;
		$this->pools         = $pools;
		$this->stored_stock  = $stored_stock;
		$this->settings      = $settings;
		$this->writers       = $writers;
	}

	/**
	 * Questions of all listings in the order of their ids, then of the ERP's items that the shop does not list.
	 * Ids of the latter are negative.
	 *
	 * @param int $after_id 0 to begin, else `next` of the page before.
	 * @param int $limit    How many rows at most.
	 * @return array{rows: list<AskedItem>, next: int|null} `next` is null after the last page.
	 */
	public function page( int $after_id, int $limit ): array {
		$rows = $after_id < 0 ? array() : array_values( $this->explained( $this->listing_table->all_ids( $after_id, $limit ) ) );
		$left = $limit - count( $rows );
		if ( $left > 0 ) {
			foreach ( $this->pools->without_listing( $after_id < 0 ? -$after_id : 0, $left ) as $pool ) {
				$rows[] = $this->of_item( $pool->id );
			}
		}
		$last = end( $rows );
		return array(
			'rows' => $rows,
			'next' => false === $last || count( $rows ) < $limit ? null : $last->id,
		);
	}

	/**
	 * Questions of these listings by id; what is no listing is left out.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, AskedListing>
	 */
	public function for_products( array $ids ): array {
		$listings  = $this->pool_facts->known( $ids );
		$found     = array_keys( $listings );
		$stored    = $this->stored_stock->of( $found );
		$unreduced = $this->order_lines->not_reduced( $found, $this->effects->reduced_statuses(), Orders::in_own_tables() );
		$rows      = array();
		foreach ( array_intersect_key( $listings, $stored ) as $id => $drawn ) {
			$row                 = new AskedListing();
			$row->id             = $id;
			$row->sku            = $drawn->listing->item;
			$row->name           = (string) $stored[ $id ]['name'];
			$row->edit_url       = self::edit_url( $stored[ $id ] );
			$row->drawn          = $drawn;
			$row->stored         = $stored[ $id ];
			$row->shop           = self::shop( $stored[ $id ] );
			$row->question       = $this->question( $drawn, Units::cents( $stored[ $id ]['price'] ), $unreduced[ $id ]['units'] ?? 0, $row->shop );
			$row->reducing_until = $unreduced[ $id ]['reducing_until'] ?? 0;
			$rows[ $id ]         = $row;
		}
		ksort( $rows );
		return $rows;
	}

	/**
	 * The same, with what is known to have moved the shop's figures: for whoever asks why they differ.
	 *
	 * @param int[] $ids Products.
	 * @return array<int, AskedListing>
	 */
	public function explained( array $ids ): array {
		$rows = $this->for_products( $ids );
		foreach ( $this->writers->writers( array_keys( $rows ) ) as $id => $writer ) {
			$rows[ $id ]->writer   = $writer;
			$rows[ $id ]->question = array( 'evidence' => self::evidence( $writer ) ) + $rows[ $id ]->question;
		}
		return $rows;
	}

	/**
	 * The question of an ERP's item that the shop does not list.
	 *
	 * @param int $pool_id Its pool.
	 */
	public function of_item( int $pool_id ): AskedItem {
		$known         = $this->pools->known( array( $pool_id ) )[ $pool_id ];
		$row           = new AskedItem();
		$row->id       = -$pool_id;
		$row->sku      = $known->pool->item;
		$row->question = $this->asked( new QuestionPools( new QuestionPolicies( $this->settings->current()->policy() ) ), array( $known->for_core() ), array( 'mapping' => 'notInShop', 'pool' => 0 ), null );
		return $row;
	}

	/**
	 * The question of a listing.
	 *
	 * @param DrawnListing $drawn       The listing.
	 * @param int|null     $price_cents What one unit costs.
	 * @param int          $unreduced   N, in ten-thousandths.
	 * @param array        $shop        By the layout's names.
	 * @return array By the layout's names.
	 *
	 * @phpstan-param ShopStock $shop
	 * @phpstan-return ItemQuestion
	 */
	private function question( DrawnListing $drawn, ?int $price_cents, int $unreduced, array $shop ): array {
		// Clocks and grace are the store's in every policy; a pool that goes by another policy than the listing names it.
		$pools   = new QuestionPools( new QuestionPolicies( $this->settings->current()->policy(), $drawn->policy ) );
		$listing = array(
			'governed'         => $this->governed->is( $drawn, $drawn->listing->is_virtual, $drawn->listing->downloadable ),
			'mapping'          => $this->governed->mapping( $drawn ),
			'saleStep'         => $drawn->listing->sale_step,
			'priceCents'       => $price_cents,
			'pendingReduction' => $unreduced,
		) + $pools->of( self::without_own( $drawn ) );
		return $this->asked( $pools, $pools->pools(), $listing, $shop );
	}

	/**
	 * What is known to have moved the shop's figure: whoever wrote it since it last agreed.
	 *
	 * @param string $writer Of the listing.
	 * @return list<array{cause: 'manualEdit'|'foreignWrite', units: null}>
	 */
	private static function evidence( string $writer ): array {
		return array(
			array(
				'cause' => 0 === strpos( $writer, 'user:' ) ? 'manualEdit' : 'foreignWrite',
				'units' => null,
			),
		);
	}

	/**
	 * One question.
	 *
	 * @param QuestionPools $pools   What stands beside the pools.
	 * @param array[]       $known   The pools by the layout's names.
	 * @param array         $listing By the layout's names.
	 * @param array|null    $shop    By the layout's names; null where there is no listing.
	 * @return array By the layout's names.
	 *
	 * @phpstan-param list<ReconcileQuestionPools> $known
	 * @phpstan-param BoundListing                 $listing
	 * @phpstan-param ShopStock|null               $shop
	 * @phpstan-return ItemQuestion
	 */
	private function asked( QuestionPools $pools, array $known, array $listing, ?array $shop ): array {
		return array(
			'now'        => Moment::now(),
			'pools'      => $known,
			'listing'    => $listing,
			'shop'       => $shop,
			'components' => $pools->components(),
			'supplies'   => $pools->supplies(),
			'holds'      => $pools->holds(),
		) + $pools->policies();
	}

	/**
	 * A listing without what WooCommerce reserves of it: WooCommerce takes that off its figure itself.
	 *
	 * @param DrawnListing $drawn The listing.
	 */
	private static function without_own( DrawnListing $drawn ): DrawnListing {
		$left               = clone $drawn;
		$left->reservations = array();
		$left->holds        = array_values(
			array_filter(
				$drawn->holds,
				static function ( array $hold ) use ( $drawn ): bool {
					return ! $hold['reserved'] || $hold['product_id'] !== $drawn->listing->product_id;
				}
			)
		);
		return $left;
	}

	/**
	 * What the shop says of a listing's stock.
	 *
	 * @param array<string, string|null> $stored Of StoredStock::of().
	 * @return array By the layout's names.
	 *
	 * @phpstan-return ShopStock
	 */
	private static function shop( array $stored ): array {
		$quantity = 'yes' === $stored['manage_stock'] ? Units::from_shop( $stored['stock'] ) : null;
		return array(
			'quantity'       => $quantity,
			'inStock'        => 'outofstock' !== $stored['stock_status'],
			'backorders'     => 'yes' === $stored['manage_stock'] && in_array( $stored['backorders'], array( 'yes', 'notify' ), true ),
			'lookupQuantity' => null === $quantity ? null : Units::from_shop( $stored['lookup_stock'] ),
			'lookupInStock'  => null === $stored['lookup_status'] ? null : 'outofstock' !== $stored['lookup_status'],
			// Variations have no such term: their parent's says whether any of them is in stock.
			'termInStock'    => 'product' === $stored['post_type'] ? '1' !== (string) $stored['term_sold_out'] : null,
		);
	}

	/**
	 * Where staff edits a listing; a variation is edited on its parent's page.
	 *
	 * @param array<string, string|null> $stored Of StoredStock::of().
	 */
	private static function edit_url( array $stored ): string {
		$id = 'product_variation' === $stored['post_type'] ? $stored['post_parent'] : $stored['product_id'];
		return admin_url( 'post.php?post=' . (int) $id . '&action=edit' );
	}
}
