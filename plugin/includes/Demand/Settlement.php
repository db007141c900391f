<?php
/**
 * Orders of which a person says that the ERP's figure contains them: those that were open when the shop went live, and that
 * the ERP had delivered or cancelled before it was first heard.
 *
 * Decides which orders may be settled, and what is written down so that it can be taken back. What follows for U is the
 * core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\Events;
use StockTruth\Ledger\JournalTable;
use StockTruth\Ledger\OpenOrders;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\JournalRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\LineRevisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Settles orders and takes that back. Each order is settled under the locks of its pools.
 *
 * @phpstan-type Kept array{order: int, reflected: array<int, array<array-key, int>>, revisions: array<int, list<LineRevisionRow>>}
 */
final class Settlement {

	/** Orders of one step. */
	const STEP = 200;

	/**
	 * The journal.
	 *
	 * @var JournalTable
	 */
	private $journal;

	/**
	 * Open orders.
	 *
	 * @var OpenOrders
	 */
	private $open_orders;

	/**
	 * Writes lines.
	 *
	 * @var LineWriter
	 */
	private $writer;

	/**
	 * Constructor.
	 *
	 * @param JournalTable $journal     The journal.
	 * @param OpenOrders   $open_orders Open orders.
	 * @param LineWriter   $writer      Writes lines.
	 */
	public function __construct( JournalTable $journal, OpenOrders $open_orders, LineWriter $writer ) {
		$this->journal     = $journal;
		$this->open_orders = $open_orders;
		$this->writer      = $writer;
	}

	/**
	 * A name for orders that are settled together, by which that is taken back.
	 */
	public static function name(): string {
		return gmdate( 'Ymd-His' ) . '-' . strtolower( wp_generate_password( 6, false ) );
	}

	/**
	 * Settles an order.
	 *
	 * @param string       $name     Of name().
	 * @param int          $order_id The order.
	 * @param string       $note     Why.
	 * @param FeedRow|null $feed     Only what it asks of this feed's items; null for all.
	 * @return string `settled`; `nothing_open` where the figures contain all of it or it is not known; `shown_by_erp` where an
	 *     ERP shows what it has of it: that counts, and nobody's word against it.
	 */
	public function settle( string $name, int $order_id, string $note, ?FeedRow $feed = null ): string {
		// Told anew by every attempt.
		$outcome = 'nothing_open';
		$this->writer->change(
			$order_id,
			/**
			 * Settles the lines.
			 *
			 * @param array<int, Line>         $lines Lines.
			 * @param array<int, KnownPoolRow> $pools Locked pools.
			 * @return list<JournalRow>
			 */
			static function ( array $lines, array $pools ) use ( $name, $order_id, $note, $feed, &$outcome ): array {
				$outcome = 'nothing_open';
				$epochs  = self::epochs( $pools, $feed );
				$kept    = array( 'order' => $order_id, 'reflected' => array(), 'revisions' => array() );
				foreach ( $lines as $item_id => $line ) {
					if ( array() !== array_filter( array_intersect_key( $line->reads, $epochs ) ) ) {
						$outcome = 'shown_by_erp';
						return array();
					}
					$open = array_filter( array_intersect_key( $line->state()['in_flight'], $epochs ) );
					if ( array() !== $open ) {
						$kept['reflected'][ $item_id ] = array_map(
							static function ( $demand ): int {
								return $demand->reflected;
							},
							array_intersect_key( $line->demands, $epochs )
						);
						$kept['revisions'][ $item_id ] = array_map( 'get_object_vars', $line->revisions );
						$line->settle( $epochs );
					}
				}
				if ( array() === $kept['reflected'] ) {
					return array();
				}
				$outcome = 'settled';
				return array( Events::entry( 'order_settled', 'settlement:' . $name, $kept, array( 'order' => $order_id, 'note' => $note ) ) );
			}
		);
		return $outcome;
	}

	/**
	 * Settles what was placed before an instant and no ERP shows, some at a time.
	 *
	 * @param string       $name          Of name().
	 * @param int          $placed_before UTC milliseconds.
	 * @param string       $note          Why.
	 * @param callable     $goes_on       Whether there is time for another step.
	 * @param FeedRow|null $feed          Only what is asked of this feed's items; null for all.
	 * @return array{settled: int, shown_by_erp: int, left: bool}
	 *
	 * @phpstan-param callable(): bool $goes_on
	 */
	public function settle_older( string $name, int $placed_before, string $note, callable $goes_on, ?FeedRow $feed = null ): array {
		$counts = array( 'settled' => 0, 'shown_by_erp' => 0, 'nothing_open' => 0 );
		$after  = 0;
		while ( array() !== ( $orders = $this->open_orders->page( $after, self::STEP, $placed_before ) ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $orders as $order ) {
				if ( ! $goes_on() ) {
					return array( 'settled' => $counts['settled'], 'shown_by_erp' => $counts['shown_by_erp'], 'left' => true );
				}
				$after = $order['order_id'];
				++$counts[ $this->settle( $name, $after, $note, $feed ) ];
			}
		}
		return array( 'settled' => $counts['settled'], 'shown_by_erp' => $counts['shown_by_erp'], 'left' => false );
	}

	/**
	 * Settles what a feed's first complete read of the orders leaves open.
	 *
	 * @param FeedRow $feed          The feed, whose read is written down already.
	 * @param int     $placed_before UTC milliseconds, of the call `orderRead`.
	 * @return int How many orders.
	 */
	public function after_first_read( FeedRow $feed, int $placed_before ): int {
		return $this->settle_older( self::name(), $placed_before, 'first complete read of the orders by ' . $feed->name, '__return_true', $feed )['settled'];
	}

	/**
	 * Takes back what was settled together.
	 *
	 * @param string $name Of name().
	 * @return int|null How many orders; null where nothing was settled under this name, or it is not kept any more, or it was
	 *     taken back before.
	 */
	public function undo( string $name ): ?int {
		$subject = 'settlement:' . $name;
		if ( array() !== $this->journal->newest( 1, $subject, 'settlement_undone' ) || array() === $this->journal->newest( 1, $subject, 'order_settled' ) ) {
			return null;
		}
		$count  = 0;
		$before = 0;
		while ( array() !== ( $entries = $this->journal->newest( self::STEP, $subject, 'order_settled', $before ) ) ) { // phpcs:ignore -- reads until there is no more.
			foreach ( $entries as $entry ) {
				$this->restore( self::kept( $entry->was ?? array() ) );
				++$count;
				$before = $entry->id;
			}
		}
		$this->journal->add( array( Events::entry( 'settlement_undone', $subject, null, array( 'orders' => $count ) ) ) );
		return $count;
	}

	/**
	 * Has an order's lines ask again for what they did.
	 *
	 * @param array $was As it was written down.
	 *
	 * @phpstan-param Kept $was
	 */
	private function restore( array $was ): void {
		$this->writer->change(
			$was['order'],
			/**
			 * Restores the lines.
			 *
			 * @param array<int, Line> $lines Lines.
			 * @return list<JournalRow>
			 */
			static function ( array $lines ) use ( $was ): array {
				foreach ( array_intersect_key( $lines, $was['reflected'] ) as $item_id => $line ) {
					$line->unsettle( $was['reflected'][ $item_id ], $was['revisions'][ $item_id ] ?? array() );
				}
				return array();
			}
		);
	}

	/**
	 * What was written down of an order, typed.
	 *
	 * @param array $was As the journal has it.
	 *
	 * @phpstan-return Kept
	 */
	private static function kept( array $was ): array {
		$kept = array( 'order' => is_int( $was['order'] ?? null ) ? $was['order'] : 0, 'reflected' => array(), 'revisions' => array() );
		foreach ( is_array( $was['reflected'] ?? null ) ? $was['reflected'] : array() as $item_id => $reflected ) {
			$kept['reflected'][ (int) $item_id ] = array_filter( is_array( $reflected ) ? $reflected : array(), 'is_int' );
		}
		foreach ( is_array( $was['revisions'] ?? null ) ? $was['revisions'] : array() as $item_id => $rows ) {
			foreach ( is_array( $rows ) ? array_filter( $rows, 'is_array' ) : array() as $row ) {
				$columns = array();
				foreach ( $row as $name => $value ) {
					$columns[ (string) $name ] = is_scalar( $value ) ? (string) $value : null;
				}
				$kept['revisions'][ (int) $item_id ][] = LineRevisionRow::from_database( $columns );
			}
		}
		return $kept;
	}

	/**
	 * Epochs of the feeds that own pools.
	 *
	 * @param array<int, KnownPoolRow> $pools Pools by number.
	 * @param FeedRow|null             $feed  Only those of this feed; null for all.
	 * @return array<int, int> By pool.
	 */
	private static function epochs( array $pools, ?FeedRow $feed ): array {
		$epochs = array();
		foreach ( $pools as $id => $pool ) {
			if ( null === $feed || $pool->pool->feed_id === $feed->id ) {
				$epochs[ $id ] = $pool->owner->epoch;
			}
		}
		return $epochs;
	}
}
