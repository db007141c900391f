<?php
/**
 * Order lines with their demand and revisions, read and written as a whole.
 *
 * Decides which rows belong together, and that every change of what a line asks for, or has in flight, is told to the
 * journal: the ledger is the replay of its events. All is read and written under the locks of the lines' pools.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\LineDemandTable;
use StockTruth\Ledger\LineRevisionTable;
use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\JournalRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OrderLineRow;
use StockTruth\Ledger\Row\OwnerRow;

defined( 'ABSPATH' ) || exit;

/**
 * Lines of the ledger.
 */
final class LineStore {

	/** Thirty days. */
	const MONTH_MS = 2592000000;

	/**
	 * What lines ask of pools.
	 *
	 * @var LineDemandTable
	 */
	private $demands;

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
	 * Orders that are not recorded yet.
	 *
	 * @var NewOrders
	 */
	private $new_orders;

	/**
	 * Lines of placed orders.
	 *
	 * @var OrderLineTable
	 */
	private $order_lines;

	/**
	 * What ERPs showed of lines.
	 *
	 * @var OrderReadTable
	 */
	private $order_reads;

	/**
	 * What lines asked for.
	 *
	 * @var LineRevisionTable
	 */
	private $revisions;

	/**
	 * Constructor.
	 *
	 * @param LineDemandTable   $demands     What lines ask of pools.
	 * @param Engine            $engine      The rules.
	 * @param Events            $events      The audit trail.
	 * @param NewOrders         $new_orders  Orders that are not recorded yet.
	 * @param OrderLineTable    $order_lines Lines of placed orders.
	 * @param OrderReadTable    $order_reads What ERPs showed of lines.
	 * @param LineRevisionTable $revisions   What lines asked for.
	 */
	public function __construct( LineDemandTable $demands, Engine $engine, Events $events, NewOrders $new_orders, OrderLineTable $order_lines, OrderReadTable $order_reads, LineRevisionTable $revisions ) {
		$this->demands     = $demands;
		$this->engine      = $engine;
		$this->events      = $events;
		$this->new_orders  = $new_orders;
		$this->order_lines = $order_lines;
		$this->order_reads = $order_reads;
		$this->revisions   = $revisions;
	}

	/**
	 * Lines with all that belongs to them.
	 *
	 * @param array<int, OrderLineRow> $rows       Lines by item.
	 * @param bool                     $with_reads Whether what ERPs showed of them is needed: where one shows orders.
	 * @return array<int, Line>
	 */
	public function whole( array $rows, bool $with_reads = true ): array {
		$demands   = $this->demands->of_lines( array_keys( $rows ) );
		$revisions = $this->revisions->of_lines( array_keys( $rows ) );
		$reads     = $with_reads ? $this->order_reads->of_lines( array_keys( $rows ) ) : array();
		$lines     = array();
		foreach ( $rows as $item_id => $row ) {
			$lines[ $item_id ] = new Line( $row, $demands[ $item_id ] ?? array(), $revisions[ $item_id ] ?? array(), $reads[ $item_id ] ?? array() );
		}
		return $lines;
	}

	/**
	 * Lines of which something is open on these pools, with all that belongs to them.
	 *
	 * @param array<int, KnownPoolRow> $pools Pools by number.
	 * @return array<int, Line>
	 */
	public function open_of( array $pools ): array {
		return $this->whole( $this->order_lines->find( array_keys( $this->demands->open_of( array_keys( $pools ) ) ) ), OwnerRow::any_shows_orders( $pools ) );
	}

	/**
	 * What the figures or U already count for each line of an order: what it may count on when paid.
	 *
	 * @param int $order_id The order.
	 * @return array<int, int> Units of the listings, in ten-thousandths, by item.
	 */
	public function already_counted( int $order_id ): array {
		$counted = array();
		$demands = $this->new_orders->has( $order_id ) ? array() : $this->demands->of_order( $order_id );
		$rows    = array() === $demands ? array() : $this->order_lines->of_order( $order_id );
		foreach ( array_intersect_key( $rows, $demands ) as $item_id => $row ) {
			$line  = new Line( $row, $demands[ $item_id ], array() );
			$pools = array();
			$parts = array();
			foreach ( $line->demands as $pool_id => $demand ) {
				foreach ( BillPart::for_core( $line->parts( $pool_id ) ) as $part ) {
					$parts[] = array( 'pool' => count( $pools ) ) + $part;
				}
				$pools[] = array( 'alreadyCounted' => $demand->already_counted );
			}
			$counted[ $item_id ] = $this->engine->ask(
				'counted',
				array(
					'units' => $row->largest_sent,
					'pools' => $pools,
					'parts' => $parts,
				)
			)['alreadyCounted'];
		}
		return $counted;
	}

	/**
	 * What still takes something off a figure, for status screens.
	 *
	 * @return array{lines: int, in_flight: int, uncovered: int} Uncovered: lines that were raised, and of which nobody knows
	 *     whether the ERP was told.
	 */
	public function counts(): array {
		$counts = $this->order_lines->counts();
		return array(
			'lines'     => $counts['lines'],
			'in_flight' => $this->demands->all_in_flight(),
			'uncovered' => $counts['uncovered'],
		);
	}

	/**
	 * How many order lines of the last thirty days rest on a weak contract, for status screens.
	 *
	 * @return array{lines: int, weak: int}
	 */
	public function contracts(): array {
		return $this->demands->contracts( Moment::now() - self::MONTH_MS );
	}

	/**
	 * Writes what is another than it was read, with an event for each line whose demand changed.
	 *
	 * @param Line[]       $lines  Lines.
	 * @param JournalRow[] $events Further events.
	 */
	public function write( array $lines, array $events = array() ): void {
		$rows      = array();
		$demands   = array();
		$revisions = array();
		$dropped   = array();
		foreach ( $lines as $line ) {
			if ( ! $line->is_changed() ) {
				continue;
			}
			$event = self::event( $line );
			if ( null !== $event ) {
				$events[] = $event;
			}
			$rows[]                         = $line->row;
			$demands                        = array_merge( $demands, $line->changed_demands() );
			$revisions                      = array_merge( $revisions, $line->changed_revisions() );
			$dropped[ $line->row->item_id ] = $line->dropped_revisions();
			foreach ( $line->reads_kept_from() as $pool_id => $kept_from ) {
				$this->order_reads->drop_before( $line->row->item_id, $pool_id, $kept_from );
			}
		}
		$this->order_lines->write( $rows );
		$this->demands->write( $demands );
		$this->revisions->write( $revisions );
		$this->revisions->drop( $dropped );
		$this->events->add( $events );
	}

	/**
	 * The event of a line; null where neither what it asks for nor what it has in flight changed.
	 *
	 * @param Line $line Line.
	 */
	private static function event( Line $line ): ?JournalRow {
		$was    = $line->state_before();
		$became = $line->state();
		if ( $was === $became ) {
			return null;
		}
		$is_revised = null === $was || $was['net'] !== $became['net'];
		return Events::entry( $is_revised ? 'line_revised' : 'line_reflected', 'line:' . $line->row->item_id, $was, $became );
	}
}
