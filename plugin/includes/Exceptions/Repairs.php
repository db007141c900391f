<?php
/**
 * Repairs: the figure that the shop should show is written, once a person has seen what will be written, and can be taken
 * back.
 *
 * Decides that a repair takes effect only where the shop still shows what the person saw. Which figure is to be written is
 * the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Catalog\StoredStock;
use StockTruth\Engine\Engine;
use StockTruth\Facts\AskedListing;
use StockTruth\Facts\ListingFacts;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\DrawsOnTable;
use StockTruth\Ledger\ExceptionEventTable;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\PoolTable;
use StockTruth\Ledger\Row\ExceptionRow;
use StockTruth\Projection\ShopFigure;

defined( 'ABSPATH' ) || exit;

/**
 * Writes figures by hand.
 *
 * @phpstan-type Preview array{product: int, shown: int|null, expected: int|null, code: string, message: string}
 */
final class Repairs {

	/** Lines of the history in which the last repair is looked up. */
	const LINES = 200;

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
	 * Which listing draws on what.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * What happened to exceptions.
	 *
	 * @var ExceptionEventTable
	 */
	private $event_table;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * Facts about listings.
	 *
	 * @var ListingFacts
	 */
	private $listing_facts;

	/**
	 * Pools.
	 *
	 * @var PoolTable
	 */
	private $pools;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * The shop's figures.
	 *
	 * @var ShopFigure
	 */
	private $shop_figure;

	/**
	 * What is stored of products.
	 *
	 * @var StoredStock
	 */
	private $stored_stock;

	/**
	 * Constructor.
	 *
	 * @param Database            $database      The database.
	 * @param Engine              $engine        The rules.
	 * @param DrawsOnTable        $draws_on      Which listing draws on what.
	 * @param ExceptionEventTable $event_table   What happened to exceptions.
	 * @param ExceptionTable      $exceptions    Exceptions.
	 * @param ListingFacts        $listing_facts Facts about listings.
	 * @param PoolTable           $pools         Pools.
	 * @param Queue               $queue         The queue.
	 * @param ShopFigure          $shop_figure   The shop's figures.
	 * @param StoredStock         $stored_stock  What is stored of products.
	 */
	public function __construct( Database $database, Engine $engine, DrawsOnTable $draws_on, ExceptionEventTable $event_table, ExceptionTable $exceptions, ListingFacts $listing_facts, PoolTable $pools, Queue $queue, ShopFigure $shop_figure, StoredStock $stored_stock ) {
		$this->database      = $database;
		$this->engine        = $engine;
		$this->draws_on      = $draws_on;
		$this->event_table   = $event_table;
		$this->exceptions    = $exceptions;
		$this->listing_facts = $listing_facts;
		$this->pools         = $pools;
		$this->queue         = $queue;
		$this->shop_figure   = $shop_figure;
		$this->stored_stock  = $stored_stock;
	}

	/**
	 * What a repair would write.
	 *
	 * @param int $id The exception.
	 * @return array Code: empty where it can be done, else why it cannot.
	 * @throws NotPossible Where there is no such exception, or it is of no listing.
	 *
	 * @phpstan-return Preview
	 */
	public function preview( int $id ): array {
		$product = $this->product( $id );
		return $this->looked_at( $product, $this->listing_facts->for_products( array( $product ) )[ $product ] ?? null );
	}

	/**
	 * Writes the figure that the shop should show, if it still shows what a person saw.
	 *
	 * @param int      $id   The exception.
	 * @param int|null $seen What the person saw the shop show, in ten-thousandths; null where it did not count.
	 * @param string   $note What the person wrote.
	 * @throws NotPossible Where it cannot be done.
	 */
	public function apply( int $id, ?int $seen, string $note = '' ): ExceptionRow {
		$product  = $this->product( $id );
		$happened = $this->locked(
			$product,
			function ( ?AskedListing $row ) use ( $id, $product, $seen, $note ): Happened {
				$look = $this->looked_at( $product, $row );
				if ( '' !== $look['code'] || null === $look['expected'] ) {
					throw new NotPossible( $look['code'], $look['message'] );
				}
				self::check( $look['shown'] === $seen );
				$happened = self::taken(
					$this->queue->happen_to(
						$id,
						array( 'happening' => 'repairApplied' ),
						null,
						$note,
						null,
						array(
							'from' => $look['shown'],
							'to'   => $look['expected'],
						)
					)
				);
				$this->shop_figure->write( $product, $look['expected'] );
				return $happened;
			}
		);
		$this->shop_figure->save( $product );
		return $happened->exception;
	}

	/**
	 * Takes the last repair back, if the shop still shows what it wrote.
	 *
	 * @param int    $id   The exception.
	 * @param string $note What the person wrote.
	 * @throws NotPossible Where it cannot be done.
	 */
	public function undo( int $id, string $note = '' ): ExceptionRow {
		$product  = $this->product( $id );
		$repaired = $this->last( $id );
		$happened = $this->locked(
			$product,
			function ( ?AskedListing $row ) use ( $id, $product, $repaired, $note ): Happened {
				self::check( $this->looked_at( $product, $row )['shown'] === $repaired['to'] );
				$happened = self::taken(
					$this->queue->happen_to(
						$id,
						array( 'happening' => 'repairUndone' ),
						null,
						$note,
						null,
						array(
							'from' => $repaired['to'],
							'to'   => $repaired['from'],
						)
					)
				);
				$this->shop_figure->write( $product, $repaired['from'] );
				return $happened;
			}
		);
		$this->shop_figure->save( $product );
		return $happened->exception;
	}

	/**
	 * Does something with a listing whose figure and pools are locked.
	 *
	 * @param int                               $product The listing.
	 * @param callable( ?AskedListing ): Happened $work    What is done with what is known of it.
	 * @throws NotPossible Where it cannot be done.
	 */
	private function locked( int $product, callable $work ): Happened {
		try {
			return $this->database->transaction(
				function () use ( $product, $work ): Happened {
					$this->stored_stock->lock( $product );
					$this->pools->lock( $this->draws_on->pools( array( $product ) )[ $product ] ?? array() );
					return $work( $this->listing_facts->for_products( array( $product ) )[ $product ] ?? null );
				}
			);
		} finally {
			ShopFigure::forget_cached( $product );
		}
	}

	/**
	 * What the core says of a listing, as far as a repair needs it.
	 *
	 * @param int               $product The listing.
	 * @param AskedListing|null $row     What is known of it; null where the ledger does not have it.
	 * @return array
	 *
	 * @phpstan-return Preview
	 */
	private function looked_at( int $product, ?AskedListing $row ): array {
		$answer = null === $row ? null : $this->engine->ask( 'reconcile', $row->question );
		$look   = array(
			'product'  => $product,
			'shown'    => null === $row ? null : $row->shop['quantity'],
			'expected' => null === $answer || null === $answer['terms'] ? null : $answer['terms']['expected'],
			'code'     => '',
			'message'  => '',
		);
		if ( null === $row || null === $look['expected'] ) {
			$look['code']    = 'nothing_expected';
			$look['message'] = __( 'Nothing can be written: the ERP states no figure for this listing, or nothing binds it to one of its items.', 'stock-truth' );
		} elseif ( ShopFigure::shows( $row->stored, $row->shop, $look['expected'] ) ) {
			$look['code']    = 'nothing_to_repair';
			$look['message'] = __( 'The shop already shows what it should.', 'stock-truth' );
		}
		return $look;
	}

	/**
	 * The figures of the last repair that was not taken back.
	 *
	 * @param int $id The exception.
	 * @return array{from: int, to: int}
	 * @throws NotPossible Where there is none.
	 */
	private function last( int $id ): array {
		$last = null;
		foreach ( $this->event_table->of( $id, self::LINES ) as $event ) {
			if ( 'repairApplied' === $event->happening ) {
				$last = $event->data;
			} elseif ( 'repairUndone' === $event->happening ) {
				$last = null;
			}
		}
		$from = $last['from'] ?? null;
		$to   = $last['to'] ?? null;
		if ( ! is_int( $from ) || ! is_int( $to ) ) {
			throw new NotPossible( 'nothing_to_undo', __( 'There is no repair that could be taken back, or the shop did not count the stock before it.', 'stock-truth' ) );
		}
		return array(
			'from' => $from,
			'to'   => $to,
		);
	}

	/**
	 * Refuses what is no longer as a person saw it.
	 *
	 * @param bool $is_same Whether the shop still shows what the person saw.
	 * @throws NotPossible Where it does not.
	 */
	private static function check( bool $is_same ): void {
		if ( ! $is_same ) {
			throw new NotPossible( 'figure_changed', __( 'The shop’s figure has changed since you saw it. Look at it again.', 'stock-truth' ) );
		}
	}

	/**
	 * What became of an event, where the core took it.
	 *
	 * @param Happened|null $happened Of the queue.
	 * @throws NotPossible Where it did not.
	 */
	private static function taken( ?Happened $happened ): Happened {
		if ( null === $happened || null !== $happened->refusal ) {
			throw new NotPossible( 'not_open', Words::refusal( null === $happened ? 'notOpen' : (string) $happened->refusal ) );
		}
		return $happened;
	}

	/**
	 * The product that an exception is of.
	 *
	 * @param int $id The exception.
	 * @throws NotPossible Where there is none, or it is of no listing.
	 */
	private function product( int $id ): int {
		$exception = $this->exceptions->find( $id );
		if ( null === $exception ) {
			throw new NotPossible( 'exception_unknown', __( 'There is no exception of this number.', 'stock-truth' ) );
		}
		$product = Subject::product_of( $exception->subject );
		if ( null === $product ) {
			throw new NotPossible( 'not_a_listing', __( 'Only the figure of a listing can be repaired.', 'stock-truth' ) );
		}
		return $product;
	}
}
