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

use StockTruth\Demand\CatchUp;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Facts\ListingFacts;
use StockTruth\Facts\Units;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Listings;
use StockTruth\Ledger\Observations;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * Projects listings.
 */
final class Projection {

	/** What became of a listing that needs nothing. */
	const SAME = array(
		'became' => 'same',
		'parent' => 0,
		'done'   => null,
	);

	/**
	 * Whether a write of ours is under way, so that our own listeners know it.
	 *
	 * @var bool
	 */
	private $is_writing = false;

	/**
	 * Products projected in this request.
	 *
	 * @var array<int, true>
	 */
	private $done = array();

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
	 * Questions about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * What is stored of products.
	 *
	 * @var Listings
	 */
	private $listings;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * The ledger's pools.
	 *
	 * @var Observations
	 */
	private $observations;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor.
	 *
	 * @param CatchUp       $catch_up      Whether the ledger knows all orders.
	 * @param Database      $database      The database.
	 * @param Engine        $engine        The rules.
	 * @param Events        $events        The audit trail.
	 * @param ListingFacts  $listing_facts Questions about listings.
	 * @param Listings      $listings      What is stored of products.
	 * @param Log           $log           Where faults are written.
	 * @param Observations  $observations  The ledger's pools.
	 * @param SettingsStore $settings      The settings.
	 */
	public function __construct( CatchUp $catch_up, Database $database, Engine $engine, Events $events, ListingFacts $listing_facts, Listings $listings, Log $log, Observations $observations, SettingsStore $settings ) {
		$this->catch_up      = $catch_up;
		$this->database      = $database;
		$this->engine        = $engine;
		$this->events        = $events;
		$this->listing_facts = $listing_facts;
		$this->listings      = $listings;
		$this->log           = $log;
		$this->observations  = $observations;
		$this->settings      = $settings;
	}

	/**
	 * Projects products.
	 *
	 * @param int[] $product_ids Stock-managed products; what is no listing is left alone.
	 * @return array{looked_at: int, written: int, postponed: int, withheld: int, failed: int} Withheld: nothing may be expected.
	 */
	public function project( array $product_ids ): array {
		$summary = array(
			'looked_at' => 0,
			'written'   => 0,
			'postponed' => 0,
			'withheld'  => 0,
			'failed'    => 0,
		);
		if ( ! $this->settings->current()->is_enforcing() ) {
			return $summary;
		}
		if ( ! $this->catch_up->is_done() ) {
			// The pools stay due; the pass that ends has them projected.
			$summary['postponed'] = count( $product_ids );
			return $summary;
		}
		$parents = array();
		foreach ( $this->listings->among( array_values( array_unique( array_map( 'intval', $product_ids ) ) ) ) as $id ) {
			++$summary['looked_at'];
			try {
				$outcome = $this->project_one( $id );
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
	 * Whether a product is being written by us right now.
	 */
	public function is_writing(): bool {
		return $this->is_writing;
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
	 * Projects one listing in a transaction: the shop's figure is locked first, then the pool; facts
	 * are read after both, so that an order that is reduced meanwhile waits and comes off the new figure.
	 *
	 * @param int $id Listing.
	 * @return array{became: string, parent: int, done: array{0: int, 1: int}|null} Done: id and revision of the pool that
	 *     is due no longer once the caches are cleared.
	 */
	private function project_one( int $id ): array {
		$pool_id = $this->listings->with_pools( array( $id ) )[ $id ]['id'] ?? null;
		try {
			$outcome = $this->database->transaction(
				function () use ( $id, $pool_id ): array {
					$this->listings->lock_stock( $id );
					$this->observations->lock( null === $pool_id ? array() : array( $pool_id ) );
					$row = $this->listing_facts->for_products( array( $id ) )[ $id ] ?? null;
					return null === $row ? self::SAME : $this->bring( $row );
				}
			);
		} catch ( \Throwable $error ) {
			self::forget_cached( $id );
			throw $error;
		}
		if ( 'written' === $outcome['became'] || null !== $outcome['done'] ) {
			// WooCommerce clears its caches as it writes, inside the transaction. Whoever read the product between
			// that and the commit has cached the figure of before, for good where the cache is a persistent one.
			self::forget_cached( $id );
		}
		if ( null !== $outcome['done'] ) {
			// Last of all: where this process dies before the caches are cleared, the pool is still due.
			$this->observations->not_due( ...$outcome['done'] );
		}
		$this->done[ $id ] = true;
		return $outcome;
	}

	/**
	 * Brings a locked listing to its expected figure.
	 *
	 * @param array $row Of ListingFacts::for_products().
	 * @return array{became: string, parent: int, done: array{0: int, 1: int}|null} Done: id and revision of the pool that
	 *     is due no longer once the caches are cleared.
	 */
	private function bring( array $row ): array {
		$parent = 'product_variation' === $row['stored']['post_type'] ? (int) $row['stored']['post_parent'] : 0;
		if ( $row['reducing_until'] > Moment::now() ) {
			// WooCommerce stands between its figure and its note of it: neither can be trusted alone.
			return array( 'became' => 'postponed', 'parent' => $parent ) + self::SAME;
		}
		$answer = $this->engine->ask( 'reconcile', $row['question'] );
		if ( null === $answer['terms'] ) {
			return array(
				'became' => null === $row['pool'] ? 'same' : 'withheld',
				'parent' => $parent,
				'done'   => $this->note( $row['pool'], null, $answer['freshUntil'] ),
			);
		}
		$expected = $answer['terms']['expected'];
		$is_same  = self::shows( $row['stored'], $row['question']['shop'], $expected );
		if ( ! $is_same ) {
			$this->write( $row['id'], $expected, $row['stored'] );
			$this->events->record(
				'figure_written',
				'product:' . $row['id'],
				array_merge( $row['question']['shop'], array( 'manageStock' => 'yes' === $row['stored']['manage_stock'] ) ),
				array( 'item' => $row['sku'] ) + $answer['terms']
			);
		}
		return array(
			'became' => $is_same ? 'same' : 'written',
			'parent' => $parent,
			'done'   => $this->note( $row['pool'], $expected, $answer['freshUntil'] ),
		);
	}

	/**
	 * Whether everything that is stored says the expected figure already.
	 *
	 * @param array $stored   Of Listings::stored().
	 * @param array $shop     The question's shop.
	 * @param int   $expected Ten-thousandths.
	 */
	private static function shows( array $stored, array $shop, int $expected ): bool {
		$status = $expected > 0 ? 'instock' : 'outofstock';
		return $shop['quantity'] === $expected && ! $shop['backorders'] && $status === $stored['stock_status']
			&& $status === $stored['lookup_status'] && Units::from_shop( $stored['lookup_stock'] ) === $expected;
	}

	/**
	 * Writes a figure through WooCommerce's product API.
	 *
	 * @param int   $id       Product.
	 * @param int   $expected Ten-thousandths.
	 * @param array $stored   What is stored.
	 */
	private function write( int $id, int $expected, array $stored ): void {
		self::forget_cached( $id );
		$this->is_writing = true;
		try {
			$product = wc_get_product( $id );
			if ( ! $product instanceof \WC_Product ) {
				return;
			}
			$product->set_manage_stock( true );
			$product->set_backorders( 'no' );
			$product->set_stock_quantity( Units::to_shop( $expected ) );
			$product->save();
			$lookup = $this->listings->stored( array( $id ) )[ $id ];
			if ( Units::from_shop( $lookup['lookup_stock'] ) !== $expected || $lookup['lookup_status'] !== $lookup['stock_status'] ) {
				// A plain save trusts its cache of the lookup row; setting the stock writes the row.
				wp_cache_delete( 'lookup_table', 'object_' . $id );
				wc_update_product_stock( $product, Units::to_shop( $expected ), 'set' );
			}
		} finally {
			$this->is_writing = false;
		}
	}

	/**
	 * Writes down what stands in the shop now.
	 *
	 * @param array|null $pool        The pool's row; null where there is none.
	 * @param int|null   $written     What the shop shows; null where nothing may be expected.
	 * @param int|null   $fresh_until Until when it counts as fresh.
	 * @return array{0: int, 1: int}|null Id and revision of the pool, where it is due; null where it is not.
	 */
	private function note( ?array $pool, ?int $written, ?int $fresh_until ): ?array {
		if ( null === $pool ) {
			return null;
		}
		$revision = $pool['revision'];
		if ( $pool['written_figure'] !== $written || $pool['fresh_until'] !== $fresh_until ) {
			$this->observations->projected( $pool, $written, $fresh_until );
			++$revision;
		}
		return $pool['project_due'] ? array( $pool['id'], $revision ) : null;
	}

	/**
	 * Has WooCommerce read a product from the database, for other requests write it too.
	 *
	 * @param int $id Product.
	 */
	private static function forget_cached( int $id ): void {
		wp_cache_delete( $id, 'post_meta' );
		clean_post_cache( $id );
		if ( class_exists( \WC_Cache_Helper::class ) ) {
			\WC_Cache_Helper::invalidate_cache_group( 'product_' . $id );
		}
	}
}
