<?php
/**
 * Brings the shop's stock figure to what the core expects it to be.
 *
 * Decides when a write is safe; what is written is the core's expected figure, through WooCommerce's
 * product API and nothing else. Changes nothing while the shop only observes.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Projection;

use StockTruth\Catalog\Refresh;
use StockTruth\Catalog\StoredStock;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Moment;
use StockTruth\Facts\AskedListing;
use StockTruth\Facts\ListingFacts;
use StockTruth\Facts\PageMemory;
use StockTruth\Ledger\CatchUp;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\DrawsOnTable;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ListingRow;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;
use StockTruth\Schedule;

defined( 'ABSPATH' ) || exit;

/**
 * Projects listings.
 *
 * @phpstan-import-type Counted from Counts
 * @phpstan-import-type ReconcileAnswer from Shapes
 * @phpstan-type Became 'same'|'written'|'postponed'|'withheld'
 * @phpstan-type Outcome array{became: Became, parent: int, done: ListingRow|null}
 */
final class Projection {

	/** What became of a listing that needs nothing. */
	const SAME = array(
		'became' => 'same',
		'parent' => 0,
		'done'   => null,
	);

	/**
	 * Products projected in this request.
	 *
	 * @var array<int, true>
	 */
	private $done = array();

	/**
	 * How listings are shown.
	 *
	 * @var BrowseAnswer
	 */
	private $browse;

	/**
	 * Whether the ledger knows all orders.
	 *
	 * @var CatchUp
	 */
	private $catch_up;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Keeps the ledger's listings up to date.
	 *
	 * @var Refresh
	 */
	private $catalogue;

	/**
	 * Which pools listings draw on.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * The ledger's listings.
	 *
	 * @var ListingTable
	 */
	private $listing_table;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Whether a run in the background was planned.
	 *
	 * @var PageMemory<true>
	 */
	private $planned;

	/**
	 * The ledger's pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * What is stored of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Writes the shop's figures.
	 *
	 * @var ShopFigure
	 */
	private $shop_figure;

	/**
	 * Constructor.
	 *
	 * @param BrowseAnswer  $browse        How listings are shown.
	 * @param Refresh       $catalogue     Keeps the ledger's listings up to date.
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param Database      $database      The database.
	 * @param DrawsOnTable  $draws_on      Which pools listings draw on.
	 * @param Engine        $engine        The rules.
	 * @param Events        $events        The audit trail.
	 * @param ListingFacts  $listing_facts Questions about listings.
	 * @param ListingTable  $listing_table The ledger's listings.
	 * @param Log           $log           Where faults are written.
	 * @param PoolTable     $pools         The ledger's pools.
	 * @param StoredStock   $stored_stock  What is stored of products.
	 * @param SettingsStore $settings      The settings.
	 * @param ShopFigure    $shop_figure   Writes the shop's figures.
	 */
	public function __construct( BrowseAnswer $browse, Refresh $catalogue, CatchUp $catch_up, Database $database, DrawsOnTable $draws_on, Engine $engine, Events $events, ListingFacts $listing_facts, ListingTable $listing_table, Log $log, PoolTable $pools, StoredStock $stored_stock, SettingsStore $settings, ShopFigure $shop_figure ) {
		$this->browse        = $browse;
		$this->catalogue     = $catalogue;
		$this->catch_up      = $catch_up;
		$this->database      = $database;
		$this->draws_on      = $draws_on;
		$this->engine        = $engine;
		$this->events        = $events;
		$this->listing_facts = $listing_facts;
		$this->listing_table = $listing_table;
		$this->log           = $log;
		$this->planned       = new PageMemory();
		$this->pools         = $pools;
		$this->stored_stock  = $stored_stock;
		$this->settings      = $settings;
		$this->shop_figure   = $shop_figure;
	}

	/**
	 * Projects products.
	 *
	 * @param int[] $product_ids Stock-managed products; what is no listing is left alone.
	 * @return Counted
	 */
	public function project( array $product_ids ): array {
		$summary = Counts::NONE;
		if ( ! $this->settings->current()->is_enforcing() ) {
			return $summary;
		}
		if ( ! $this->catch_up->is_done() ) {
			// The listings stay due; the pass that ends has them projected.
			$summary['postponed'] = count( $product_ids );
			return $summary;
		}
		$ids = array_values( array_unique( array_map( 'intval', $product_ids ) ) );
		if ( array() === $ids ) {
			return $summary;
		}
		$this->catalogue->ensure( $ids );
		$parents = array();
		$done    = array();
		$drawn   = $this->draws_on->pools( $ids );
		foreach ( array_keys( $this->listing_table->find( $ids ) ) as $id ) {
			++$summary['looked_at'];
			try {
				$outcome = $this->project_one( $id, $drawn[ $id ] ?? array() );
				if ( null !== $outcome['done'] ) {
					$done[] = $outcome['done'];
				}
				if ( 'written' === $outcome['became'] ) {
					$parents[ $outcome['parent'] ] = true;
				}
				if ( 'same' !== $outcome['became'] ) {
					++$summary[ $outcome['became'] ];
				}
			} catch ( \Throwable $error ) {
				++$summary['failed'];
				$this->log->error( 'projection_failed', $error );
			}
		}
		$this->take_off_list( $done, $drawn );
		unset( $parents[0] );
		foreach ( array_keys( $parents ) as $parent ) {
			\WC_Product_Variable::sync( $parent );
		}
		if ( $summary['postponed'] > 0 ) {
			Schedule::soon();
		}
		return $summary;
	}

	/**
	 * Has the listings that are due projected in the background, where the shop enforces.
	 */
	public function soon(): void {
		if ( $this->settings->current()->is_enforcing() ) {
			Schedule::soon();
			$this->planned->keep( 'soon', true );
		}
	}

	/**
	 * Whether this request has just had that planned.
	 */
	public function is_planned(): bool {
		return null !== $this->planned->get( 'soon' );
	}

	/**
	 * Somebody else changed a product after it may have been projected.
	 *
	 * @param int $product_id Product.
	 */
	public function forget_done( int $product_id ): void {
		unset( $this->done[ $product_id ] );
	}

	/**
	 * Whether a product was projected in this request.
	 *
	 * @param int $product_id Product.
	 */
	public function has_done( int $product_id ): bool {
		return isset( $this->done[ $product_id ] );
	}

	/**
	 * Projects one listing in a transaction: the shop's figure is locked first, then the pools; facts
	 * are read after both, so that an order that is reduced meanwhile waits and comes off the new figure.
	 *
	 * @param int   $id    Listing.
	 * @param int[] $drawn Pools that it draws on.
	 * @return Outcome Done: the listing, where it is due no longer.
	 */
	private function project_one( int $id, array $drawn ): array {
		try {
			$outcome = $this->database->transaction(
				function () use ( $id, $drawn ): array {
					$this->stored_stock->lock( $id );
					$this->pools->lock( $drawn );
					$read = $this->listing_table->find( array( $id ) )[ $id ] ?? null;
					$row  = $this->listing_facts->for_products( array( $id ) )[ $id ] ?? null;
					if ( null === $read || null === $row ) {
						return self::SAME;
					}
					$pools = array_keys( $row->drawn->pools );
					sort( $pools );
					// Where its bill of materials was rewritten since, other pools would have to be locked.
					return $pools === $drawn ? $this->bring( $row, $read ) : array( 'became' => 'postponed' ) + self::SAME;
				}
			);
		} catch ( \Throwable $error ) {
			ShopFigure::forget_cached( $id );
			throw $error;
		}
		if ( 'written' === $outcome['became'] || null !== $outcome['done'] ) {
			// WooCommerce clears its caches as it writes, inside the transaction. Whoever read the product between
			// that and the commit has cached the figure of before, for good where the cache is a persistent one.
			ShopFigure::forget_cached( $id );
		}
		if ( 'written' === $outcome['became'] ) {
			// Where this fails the listing stays due, and what a save writes is compared anew.
			$this->shop_figure->save( $id );
		}
		$this->done[ $id ] = true;
		return $outcome;
	}

	/**
	 * Takes listings off the list whose facts are as they were. Last of all: where this process dies before the caches
	 * are cleared, they are still due.
	 *
	 * @param ListingRow[]      $listings As they were projected.
	 * @param array<int, int[]> $drawn    Pools that they draw on, by listing.
	 */
	private function take_off_list( array $listings, array $drawn ): void {
		if ( array() === $listings ) {
			return;
		}
		try {
			$this->database->transaction_of_ours(
				function () use ( $listings, $drawn ): void {
					$this->pools->lock( array_merge( array(), ...array_values( array_intersect_key( $drawn, array_column( $listings, 'product_id', 'product_id' ) ) ) ) );
					$this->listing_table->take_off_list( $listings );
				}
			);
		} catch ( Conflict $conflict ) {
			// A pool is gone since; the listings are looked at once more.
			$this->log->warning( 'projection_repeated', $conflict->getMessage() );
		}
	}

	/**
	 * Brings a locked listing to its expected figure.
	 *
	 * @param AskedListing $row  What is known of it.
	 * @param ListingRow   $read As it was read under the locks.
	 * @return Outcome Done: the listing, where it is due no longer.
	 */
	private function bring( AskedListing $row, ListingRow $read ): array {
		if ( $row->reducing_until > Moment::now() ) {
			// WooCommerce stands between its figure and its note of it: neither can be trusted alone.
			return array(
				'became' => 'postponed',
				'parent' => $read->parent_id,
				'done'   => null,
			);
		}
		$answer   = $this->engine->ask( 'reconcile', $row->question );
		$expected = null === $answer['terms'] ? null : $answer['terms']['expected'];
		$became   = 'same';
		if ( null === $expected ) {
			$became = null === $answer['ageMs'] ? 'same' : 'withheld';
		} elseif ( ! ShopFigure::shows( $row->stored, $row->shop, $expected ) ) {
			$became = 'written';
			$this->shop_figure->write( $row->id, $expected );
			$this->events->record(
				'figure_written',
				'product:' . $row->id,
				array_merge( $row->shop, array( 'manageStock' => 'yes' === $row->stored['manage_stock'] ) ),
				array( 'item' => $row->sku ) + $answer['terms']
			);
		}
		return array(
			'became' => $became,
			'parent' => $read->parent_id,
			'done'   => $this->note( $read, $row, $expected, $answer ),
		);
	}

	/**
	 * Writes down what stands in the shop now.
	 *
	 * @param ListingRow   $read     As it was read under the locks.
	 * @param AskedListing $row      What is known of it.
	 * @param int|null     $expected What the shop shows; null where nothing may be expected.
	 * @param array        $answer   Of `reconcile`.
	 * @return ListingRow|null The listing, where it is due; null where it is not.
	 *
	 * @phpstan-param ReconcileAnswer $answer
	 */
	private function note( ListingRow $read, AskedListing $row, ?int $expected, array $answer ): ?ListingRow {
		$after              = clone $read;
		$after->written     = $expected;
		$after->expected    = $expected;
		$after->fresh_for   = null === $answer['freshUntil'] ? null : $row->question['policy']['maxAgeMs'] ?? null;
		$after->valid_until = $answer['changesAt'];
		$this->browse->note( $row->drawn, $after );
		// Field by field, and nothing is not 0.
		if ( get_object_vars( $after ) !== get_object_vars( $read ) ) {
			$this->listing_table->projected( $after );
		}
		return $read->due ? $after : null;
	}
}
