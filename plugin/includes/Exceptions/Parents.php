<?php
/**
 * What mutes what: a late feed and whatever rests on its figures, a wrong clock and whatever is compared.
 *
 * Decides which exceptions may stand behind which. Whether one mutes another is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\DrawsOnTable;
use StockTruth\Ledger\ExceptionTable;
use StockTruth\Ledger\Row\ExceptionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Finds parents, and speaks to children.
 *
 * @phpstan-import-type QueueCause from Shapes
 */
final class Parents {

	/** Causes of feeds and of the shop that may mute others. */
	const CAUSES = array( 'engineFault', 'clockFault', 'feedDown', 'staleFeed' );

	/** Children that are spoken to in one step. */
	const STEP = 500;

	/**
	 * Which listing draws on what.
	 *
	 * @var DrawsOnTable
	 */
	private $draws_on;

	/**
	 * Exceptions.
	 *
	 * @var ExceptionTable
	 */
	private $exceptions;

	/**
	 * The queue.
	 *
	 * @var Queue
	 */
	private $queue;

	/**
	 * Constructor.
	 *
	 * @param DrawsOnTable   $draws_on   Which listing draws on what.
	 * @param ExceptionTable $exceptions Exceptions.
	 * @param Queue          $queue      The queue.
	 */
	public function __construct( DrawsOnTable $draws_on, ExceptionTable $exceptions, Queue $queue ) {
		$this->draws_on   = $draws_on;
		$this->exceptions = $exceptions;
		$this->queue      = $queue;
	}

	/**
	 * Open exceptions that may mute those of listings: the shop's before a feed's.
	 *
	 * @param int[] $product_ids Listings.
	 * @return array<int, ExceptionRow>
	 */
	public function of_listings( array $product_ids ): array {
		$open  = $this->exceptions->open_of( self::CAUSES );
		$found = array();
		if ( array() === $open ) {
			return $found;
		}
		if ( isset( $open[ Subject::SHOP ] ) ) {
			return array_fill_keys( $product_ids, $open[ Subject::SHOP ] );
		}
		foreach ( $this->draws_on->feeds( $product_ids ) as $id => $feeds ) {
			foreach ( $feeds as $feed_id ) {
				if ( isset( $open[ Subject::feed( $feed_id ) ] ) ) {
					$found[ $id ] = $open[ Subject::feed( $feed_id ) ];
				}
			}
		}
		return $found;
	}

	/**
	 * Writes down which exception mutes one that is muted from its first sight.
	 *
	 * @param ExceptionRow $child  The muted one.
	 * @param ExceptionRow $parent The other.
	 */
	public function note( ExceptionRow $child, ExceptionRow $parent ): void {
		$child->parent_id = $parent->id;
		$this->exceptions->stand_behind( $child->id, $parent->id );
	}

	/**
	 * Speaks to the children of an exception after it moved: it mutes them while it is listed, and no longer.
	 *
	 * @param ExceptionRow $parent The exception.
	 */
	public function speak( ExceptionRow $parent ): void {
		if ( ! in_array( $parent->cause, self::CAUSES, true ) ) {
			return;
		}
		if ( in_array( $parent->standing['state'], ExceptionTable::LISTED, true ) ) {
			$this->mute( $parent );
		} elseif ( 'resolved' === $parent->standing['state'] ) {
			$this->release( $parent );
		}
	}

	/**
	 * Mutes what stands behind an exception.
	 *
	 * @param ExceptionRow $parent The exception.
	 */
	private function mute( ExceptionRow $parent ): void {
		list( $kind, $feed_id ) = Subject::parts( $parent->subject );
		$after                  = 0;
		while ( array() !== ( $ids = $this->exceptions->unmuted( Subject::FEED === $kind ? $feed_id : null, $after, self::STEP ) ) ) { // phpcs:ignore -- goes on until there is no more.
			foreach ( $ids as $id ) {
				$this->queue->happen_to(
					$id,
					$this->opened( $parent ),
					static function ( ExceptionRow $child ) use ( $parent ): void {
						$child->parent_id = $parent->id;
					}
				);
				$after = $id;
			}
		}
	}

	/**
	 * Lets go what stood behind an exception, unless another one still mutes it.
	 *
	 * @param ExceptionRow $parent The exception.
	 */
	private function release( ExceptionRow $parent ): void {
		while ( array() !== ( $ids = $this->exceptions->muted_by( $parent->id, self::STEP ) ) ) { // phpcs:ignore -- goes on until there is no more.
			foreach ( $ids as $id ) {
				$child   = $this->exceptions->find( $id );
				$product = null === $child ? null : Subject::product_of( $child->subject );
				$other   = null === $product ? null : $this->of_listings( array( $product ) )[ $product ] ?? null;
				if ( null === $other ) {
					$this->queue->happen_to(
						$id,
						array( 'happening' => 'parentClosed' ),
						static function ( ExceptionRow $child ): void {
							$child->parent_id = null;
						}
					);
				} else {
					$this->exceptions->stand_behind( $id, $other->id );
				}
			}
		}
	}

	/**
	 * What is said to a child when its parent is open.
	 *
	 * @param ExceptionRow $parent The parent.
	 * @return array{happening: 'parentOpened', parent: QueueCause}
	 */
	private function opened( ExceptionRow $parent ): array {
		/** @var QueueCause $cause */
		$cause = $parent->cause;
		return array(
			'happening' => 'parentOpened',
			'parent'    => $cause,
		);
	}
}
