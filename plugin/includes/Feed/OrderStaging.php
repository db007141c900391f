<?php
/**
 * Reads the lists of an ERP's orders and keeps what they show until all of it is here.
 *
 * Decides what is read next, and that rows and how far the read came are written together: a read that was killed goes on at
 * its next page or batch. Orders are asked for by what the ERP knows them by, some at a time, where the mapping can do that;
 * else all that it has.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\FeedRefusalTable;
use StockTruth\Ledger\FeedRunTable;
use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedOrderRow;
use StockTruth\Ledger\StagedOrderTable;

defined( 'ABSPATH' ) || exit;

/**
 * Stages reads.
 */
final class OrderStaging {

	/** What is noted of a read. */
	const WORDS = array( 'orders', 'requests', 'rows', 'elsewhere', 'unknown', 'unaskable' );

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * What ERPs showed before.
	 *
	 * @var OrderReadTable
	 */
	private $reads;

	/**
	 * Rows of which nothing counts, as they are kept.
	 *
	 * @var FeedRefusalTable
	 */
	private $refused;

	/**
	 * Runs.
	 *
	 * @var FeedRunTable
	 */
	private $runs;

	/**
	 * The secrets of feeds.
	 *
	 * @var Secret
	 */
	private $secret;

	/**
	 * Staged rows.
	 *
	 * @var StagedOrderTable
	 */
	private $staged;

	/**
	 * Constructor.
	 *
	 * @param Database         $database The database.
	 * @param OrderReadTable   $reads    What ERPs showed before.
	 * @param FeedRefusalTable $refused  Rows of which nothing counts.
	 * @param FeedRunTable     $runs     Runs.
	 * @param Secret           $secret   The secrets of feeds.
	 * @param StagedOrderTable $staged   Staged rows.
	 */
	public function __construct( Database $database, OrderReadTable $reads, FeedRefusalTable $refused, FeedRunTable $runs, Secret $secret, StagedOrderTable $staged ) {
		$this->database = $database;
		$this->reads    = $reads;
		$this->refused  = $refused;
		$this->runs     = $runs;
		$this->secret   = $secret;
		$this->staged   = $staged;
	}

	/**
	 * Reads what is left to be read, as far as there is time; one page or batch in any case.
	 *
	 * @param FeedRow          $feed    The feed.
	 * @param OrderLists       $lists   Its lists.
	 * @param FeedRunRow       $run     The run; receives how far it came.
	 * @param \Closure(): bool $goes_on Whether there is time for more.
	 * @param int|null         $ends    Until when somebody waits, in UTC milliseconds; null where nobody does.
	 * @return bool Whether all is read.
	 * @throws FeedError Where any page cannot be used.
	 */
	public function some( FeedRow $feed, OrderLists $lists, FeedRunRow $run, \Closure $goes_on, ?int $ends ): bool {
		$this->staged->drop_behind( $run->id, $run->staged_to );
		$run->counts += array_fill_keys( self::WORDS, 0 );
		$source       = FeedSource::server( $feed, $this->secret->credential( $feed ) );
		$place        = OrderPlace::from_json( $run->cursor_to );
		$used         = null;
		if ( null !== $ends ) {
			$source->end_by( $ends );
		}
		try {
			while ( $place->list < $lists->count() ) {
				if ( 0 === $run->page ) {
					$run->sent_at = Moment::now();
				}
				$list = $lists->at( $place->list );
				if ( $list->is_by_order() ) {
					$place = $this->batch( $feed, $lists, $list, $run, $source, $place, $used );
				} else {
					$used  = new Pages( $source, $list, $this->secret->credential( $feed ) );
					$place = $this->page( $used, $list, $run, $place );
				}
				if ( $place->list < $lists->count() && ! $goes_on() ) {
					return false;
				}
			}
			return true;
		} finally {
			if ( null !== $used ) {
				$used->close();
			}
		}
	}

	/**
	 * Asks for the next orders: all pages about them are one step.
	 *
	 * @param FeedRow    $feed   The feed.
	 * @param OrderLists $lists  Its lists.
	 * @param OrderList  $list   The one that is read.
	 * @param FeedRunRow $run    The run.
	 * @param Source     $source The ERP.
	 * @param OrderPlace $place  How far it came.
	 * @param Pages|null $used   Receives what has to be closed.
	 * @return OrderPlace How far it comes.
	 */
	private function batch( FeedRow $feed, OrderLists $lists, OrderList $list, FeedRunRow $run, Source $source, OrderPlace $place, ?Pages &$used ): OrderPlace {
		$ids        = $this->reads->open_orders( $feed->id, $place->after, $list->batch() );
		$references = array_values( array_filter( array_map( array( $lists, 'reference' ), $ids ), 'is_string' ) );
		$rows       = array();
		if ( array() !== $references ) {
			$used = new Pages( $source, $list, $this->secret->credential( $feed ), null, $references );
			for ( $at = new Position(); null !== $at; $at = $page->next() ) {
				$page = $used->read( $at );
				$rows = array_merge( $rows, $this->taken( $page, $list, $run ) );
			}
		}
		if ( 0 === $place->list ) {
			self::count( $run, 'orders', count( $ids ) );
			self::count( $run, 'unaskable', count( $ids ) - count( $references ) );
		}
		$next = count( $ids ) < $list->batch() ? new OrderPlace( $place->list + 1 ) : new OrderPlace( $place->list, max( $ids ) );
		$this->keep( $run, $rows, $next );
		return $next;
	}

	/**
	 * Reads the next page of all orders.
	 *
	 * @param Pages      $pages The list.
	 * @param OrderList  $list  How it is written.
	 * @param FeedRunRow $run   The run.
	 * @param OrderPlace $place Where the page is.
	 * @return OrderPlace Where the next one is.
	 */
	private function page( Pages $pages, OrderList $list, FeedRunRow $run, OrderPlace $place ): OrderPlace {
		$page = $pages->read( $place->page );
		$rows = $this->taken( $page, $list, $run );
		$at   = $page->next();
		$next = null === $at ? new OrderPlace( $place->list + 1 ) : new OrderPlace( $place->list, 0, $at );
		$this->keep( $run, $rows, $next );
		return $next;
	}

	/**
	 * The rows of a page that are of the shop's orders.
	 *
	 * @param Page       $page The page.
	 * @param OrderList  $list How it is written.
	 * @param FeedRunRow $run  The run; receives when its last page was read, and what is noted.
	 * @return list<StagedOrderRow>
	 * @throws FeedError Where any row cannot be read: a list without it would say that the ERP does not know the order.
	 */
	private function taken( Page $page, OrderList $list, FeedRunRow $run ): array {
		self::count( $run, 'requests', 1 );
		$taken   = array();
		$refused = array();
		foreach ( $page->rows() as $row ) {
			try {
				$shown = $list->reader()->read( $row );
			} catch ( BadRow $bad ) {
				/* translators: 1: place in the list, 2: what of the row, 3: code. */
				throw new FeedError( 'order_rows_malformed', sprintf( __( 'Row %1$d of the ERP\'s list of orders cannot be read (%2$s: %3$s). Nothing of the read was used.', 'stock-truth' ), $row->at(), $bad->column(), $bad->code_name() ), 'orders.lists' );
			}
			self::count( $run, 'rows', 1 );
			if ( null === $shown ) {
				self::count( $run, 'elsewhere', 1 );
				continue;
			}
			if ( '' !== $shown['code'] ) {
				self::count( $run, 'unknown', 1 );
				$refused[] = array( 'line' => $row->at(), 'code' => $shown['code'], 'path' => $shown['path'], 'excerpt' => $row->excerpt() );
			}
			$staged            = new StagedOrderRow();
			$staged->reference = $shown['order'];
			$staged->item      = $shown['item'];
			foreach ( OrderRowReader::STAGES as $stage ) {
				$staged->$stage = $shown[ $stage ];
			}
			$taken[] = $staged;
		}
		$this->refused->add( $run->id, $refused );
		// Of several pages the last one's: what the first one showed may have changed until then.
		$read_at    = $page->known()['as_of'] ?? $page->known()['received_at'];
		$run->as_of = max( $read_at, $run->as_of ?? $read_at );
		return $taken;
	}

	/**
	 * Writes rows and how far the run came, together.
	 *
	 * @param FeedRunRow           $run  The run.
	 * @param list<StagedOrderRow> $rows Rows.
	 * @param OrderPlace           $next Where it goes on.
	 */
	private function keep( FeedRunRow $run, array $rows, OrderPlace $next ): void {
		foreach ( $rows as $row ) {
			$row->place = ++$run->staged_to;
		}
		++$run->page;
		$run->cursor_to = $next->to_json();
		$revision       = $run->revision;
		$this->database->transaction_of_ours(
			function () use ( $run, $rows, $revision ): void {
				// It may run again: what the first attempt wrote was taken back.
				$run->revision = $revision;
				$this->staged->add( $run->id, $rows );
				$this->runs->write( $run, Moment::now() );
			}
		);
	}

	/**
	 * Counts.
	 *
	 * @param FeedRunRow $run  The run.
	 * @param string     $word One of WORDS.
	 * @param int        $more How many more.
	 */
	private static function count( FeedRunRow $run, string $word, int $more ): void {
		$before               = $run->counts[ $word ] ?? 0;
		$run->counts[ $word ] = ( is_int( $before ) ? $before : 0 ) + $more;
	}
}
