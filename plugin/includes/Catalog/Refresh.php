<?php
/**
 * Brings the ledger's listings up to date with what WooCommerce stores.
 *
 * Decides what is written where the two differ, and in which order. What differs is told by Comparison, and which products
 * are looked at by whoever asks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Catalog;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\AliasTable;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\ListingTable;
use StockTruth\Ledger\Row\ListingRow;
use StockTruth\Log;
use StockTruth\Policy\Links;

defined( 'ABSPATH' ) || exit;

/**
 * Writes listing, component, draws_on and alias. Where nothing differs it writes nothing. Not to be called inside a
 * transaction: it makes pools.
 */
final class Refresh {

	/** Products of one comparison. */
	const STEP = 500;

	/** Bills that are written together: their pools are locked for some hundredths of a second. */
	const BILLS = 100;

	/** What was stored while it was being written down is looked at again, this often. */
	const ATTEMPTS = 3;

	/**
	 * Keys that listings had.
	 *
	 * @var AliasTable
	 */
	private $aliases;

	/**
	 * Writes bills of materials.
	 *
	 * @var Billing
	 */
	private $billing;

	/**
	 * Finds what differs.
	 *
	 * @var Comparison
	 */
	private $comparison;

	/**
	 * Has listings follow the policies that hold for them.
	 *
	 * @var Links
	 */
	private $links;

	/**
	 * Listings.
	 *
	 * @var ListingTable
	 */
	private $listings;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * How small a part of a unit is sold.
	 *
	 * @var SaleSteps
	 */
	private $steps;

	/**
	 * Constructor.
	 *
	 * @param AliasTable   $aliases    Keys that listings had.
	 * @param Billing      $billing    Writes bills of materials.
	 * @param Comparison   $comparison Finds what differs.
	 * @param Links        $links      Has listings follow the policies that hold for them.
	 * @param ListingTable $listings   Listings.
	 * @param Log          $log        Where faults are written.
	 * @param SaleSteps    $steps      How small a part of a unit is sold.
	 */
	public function __construct( AliasTable $aliases, Billing $billing, Comparison $comparison, Links $links, ListingTable $listings, Log $log, SaleSteps $steps ) {
		$this->aliases    = $aliases;
		$this->billing    = $billing;
		$this->comparison = $comparison;
		$this->links      = $links;
		$this->listings   = $listings;
		$this->log        = $log;
		$this->steps      = $steps;
	}

	/**
	 * Brings products up to date, with their variations.
	 *
	 * @param int[] $product_ids Products, sold or not.
	 * @return int How many listings came, changed or went.
	 */
	public function refresh( array $product_ids ): int {
		$changed = 0;
		foreach ( array_chunk( array_unique( $product_ids ), self::STEP ) as $some ) {
			$changed += $this->settle( $this->comparison->of( $some ) );
		}
		return $changed;
	}

	/**
	 * For a reader that may meet a product without a row, such as one that was put into the database a moment ago: gives
	 * rows to those listings that lack one.
	 *
	 * @param int[] $product_ids Products.
	 * @return bool Whether any was without a row and has one now: to be read again.
	 */
	public function ensure( array $product_ids ): bool {
		$missing = $this->listings->without_row( $product_ids );
		return array() !== $missing && $this->refresh( $missing ) > 0;
	}

	/**
	 * Brings the products behind one up to date, a bounded number.
	 *
	 * @param int $after The last product that was looked at; 0 to begin.
	 * @return array{after: int|null, changed: int} The last product now; null where there are no more.
	 */
	public function step( int $after ): array {
		$found = $this->comparison->behind( $after, self::STEP );
		return array(
			'after'   => count( $found ) < self::STEP ? null : end( $found )->product_id,
			'changed' => $this->settle( $found ),
		);
	}

	/**
	 * Writes what differs, until nothing does: what another request stored and wrote down between our reading and our
	 * writing was overwritten by what we had read, and is found by looking again.
	 *
	 * @param Compared[] $found Products.
	 * @return int How many differed.
	 */
	private function settle( array $found ): int {
		$differing = self::differing( $found );
		$changed   = count( $differing );
		for ( $attempt = 1; array() !== $differing && $attempt <= self::ATTEMPTS; ++$attempt ) {
			foreach ( array_chunk( $differing, self::BILLS ) as $some ) {
				$this->attempt( $some );
			}
			$differing = self::differing( $this->comparison->of( array_column( $differing, 'product_id' ) ) );
		}
		$this->follow( $found );
		return $changed;
	}

	/**
	 * Has listings follow the policies that hold for them. Where that fails they follow those of before, and the next
	 * comparison tries again.
	 *
	 * @param Compared[] $found Products, as they were found.
	 */
	private function follow( array $found ): void {
		$items = array();
		foreach ( $found as $product ) {
			$was = null === $product->known ? '' : $product->known->item;
			if ( $was !== $product->item() ) {
				array_push( $items, $was, $product->item() );
			}
		}
		try {
			$this->links->settle( array_column( $found, 'product_id' ) );
			$this->links->keys_changed( array_values( array_unique( array_diff( $items, array( '' ) ) ) ) );
		} catch ( \Throwable $error ) {
			$this->log->once( 'policy_not_followed', $error );
		}
	}

	/**
	 * Those of some products that differ.
	 *
	 * @param Compared[] $found Products.
	 * @return list<Compared>
	 */
	private static function differing( array $found ): array {
		return array_values(
			array_filter(
				$found,
				static function ( Compared $product ): bool {
					return ! $product->is_same();
				}
			)
		);
	}

	/**
	 * Writes some products; one that cannot be written does not keep the others from it.
	 *
	 * @param list<Compared> $products Products that differ.
	 */
	private function attempt( array $products ): void {
		try {
			$this->write( $products );
		} catch ( \Throwable $error ) {
			if ( 1 === count( $products ) ) {
				$this->log->once( 'listing_not_recorded', $error );
				return;
			}
			foreach ( $products as $product ) {
				$this->attempt( array( $product ) );
			}
		}
	}

	/**
	 * Writes some products.
	 *
	 * @param list<Compared> $products Products that differ.
	 * @throws Conflict Where others were in the way every time.
	 */
	private function write( array $products ): void {
		$rows  = array();
		$gone  = array();
		$bills = array();
		$names = array();
		foreach ( $products as $product ) {
			if ( ! $product->is_named() ) {
				$names[ $product->product_id ] = $product->item();
			}
			if ( null === $product->stored ) {
				$gone[ $product->product_id ] = $product;
				continue;
			}
			if ( ! $product->is_declared() ) {
				$rows[] = $product->stored;
			}
			if ( ! $product->is_billed() ) {
				$bills[] = $product;
			}
		}
		// What stops half-way leaves a difference that the next comparison finds.
		$this->aliases->renamed( $names, Moment::now() );
		$this->listings->forget( array_keys( $gone ) );
		$this->billing->forget( $gone );
		$this->declare( $rows );
		$this->billing->write( $bills );
		$this->steps->note( array_merge( $rows, array_filter( array_column( $products, 'known' ) ) ) );
	}

	/**
	 * Writes what the shop says of listings.
	 *
	 * @param ListingRow[] $rows Listings.
	 */
	private function declare( array $rows ): void {
		if ( array() !== $rows ) {
			$this->listings->declare( $rows );
		}
	}
}
