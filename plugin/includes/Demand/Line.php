<?php
/**
 * An order line as the ledger knows it: what it asks for, of which pools, and change by change.
 *
 * Decides what of it is another than before. What it asks for is decided by LineWriter; what the ERP's figure reflects
 * of it is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\LineDemandRow;
use StockTruth\Ledger\Row\LineRevisionRow;
use StockTruth\Ledger\Row\OrderReadRow;
use StockTruth\Ledger\Row\OrderLineRow;

defined( 'ABSPATH' ) || exit;

/**
 * One line with the rows that belong to it.
 */
final class Line {

	/** The line. */
	public OrderLineRow $row;

	/**
	 * What it asks of pools, by pool.
	 *
	 * @var array<int, LineDemandRow>
	 */
	public array $demands;

	/**
	 * What it asked for, the oldest first.
	 *
	 * @var list<LineRevisionRow>
	 */
	public array $revisions;

	/**
	 * What the ERP showed of it, the oldest first, by pool.
	 *
	 * @var array<int, list<OrderReadRow>>
	 */
	public array $reads;

	/** The line as it was read. */
	private OrderLineRow $row_before;

	/** Whether the ERP has answered what was exported. */
	private bool $is_answered = false;

	/** Whether the ERP showed something of it since it was read. */
	private bool $is_shown = false;

	/**
	 * The first read that is kept, by pool, where some are dropped.
	 *
	 * @var array<int, int>
	 */
	private array $reads_kept_from = array();

	/** When it was exported since it was judged last. */
	private ?int $exported_at = null;

	/**
	 * Demand as it was read, by pool.
	 *
	 * @var array<int, LineDemandRow>
	 */
	private array $demands_before = array();

	/**
	 * Revisions as they were read, by number.
	 *
	 * @var array<int, LineRevisionRow>
	 */
	private array $revisions_before = array();

	/**
	 * A line as it was read.
	 *
	 * @param OrderLineRow              $row       The line.
	 * @param array<int, LineDemandRow> $demands   What it asks of pools, by pool.
	 * @param list<LineRevisionRow>     $revisions What it asked for, the oldest first.
	 * @param array<int, list<OrderReadRow>> $reads What the ERP showed of it, the oldest first, by pool.
	 */
	public function __construct( OrderLineRow $row, array $demands, array $revisions, array $reads = array() ) {
		$this->row        = $row;
		$this->demands    = $demands;
		$this->revisions  = $revisions;
		$this->reads      = $reads;
		$this->row_before = clone $row;
		foreach ( $demands as $pool_id => $demand ) {
			$this->demands_before[ $pool_id ] = clone $demand;
		}
		foreach ( $revisions as $revision ) {
			$this->revisions_before[ $revision->n ] = clone $revision;
		}
	}

	/**
	 * A line that is not in the ledger yet. It asks for nothing until revise().
	 *
	 * @param int                        $item_id    Order item.
	 * @param int                        $order_id   Its order.
	 * @param OrderedLine                $ordered    What was ordered.
	 * @param array<int, list<BillPart>> $components What its units take, by pool.
	 */
	public static function ordered( int $item_id, int $order_id, OrderedLine $ordered, array $components ): self {
		$row             = new OrderLineRow();
		$row->item_id    = $item_id;
		$row->order_id   = $order_id;
		$row->product_id = $ordered->product_id;
		$row->item       = $ordered->item;
		$row->components = $components;
		// As they are read later.
		ksort( $components );
		$line = new self( $row, array(), array() );
		foreach ( $components as $pool_id => $parts ) {
			$demand                    = new LineDemandRow();
			$demand->item_id           = $item_id;
			$demand->pool_id           = $pool_id;
			$demand->per_unit          = $parts[0]->per;
			$line->demands[ $pool_id ] = $demand;
		}
		return $line;
	}

	/**
	 * Whether it is not in the ledger yet.
	 */
	public function is_new(): bool {
		return 0 === $this->row->revision;
	}

	/**
	 * It asks for another quantity.
	 *
	 * @param int $net Units of the listing, in ten-thousandths.
	 * @param int $at  Since when.
	 */
	public function revise( int $net, int $at ): void {
		$this->row->net        = $net;
		$this->row->revised_at = $at;
		// Nobody says that it was not sent.
		$this->row->largest_sent = max( $this->row->largest_sent, $net );
		$this->revisions         = Revisions::with( $this->revisions, $this->row->item_id, $net, $at );
		foreach ( $this->demands as $pool_id => $demand ) {
			// Until it is judged: then the core says what of it the units of a kit take.
			$demand->net = BillPart::at_most( $this->parts( $pool_id ), $net );
		}
	}

	/**
	 * What units of it take of a pool.
	 *
	 * @param int $pool_id Pool.
	 * @return list<BillPart>
	 */
	public function parts( int $pool_id ): array {
		return $this->row->components[ $pool_id ] ?? array( new BillPart( $this->demands[ $pool_id ]->per_unit ) );
	}

	/**
	 * The connector has exported it, or a person says that the ERP has it. Which revision that covers is found when the line
	 * is judged.
	 *
	 * @param int $at When.
	 */
	public function export( int $at ): void {
		$this->row->sent_at = $at;
		$this->exported_at  = $at;
	}

	/**
	 * The ERP has answered what it was sent of the line, whatever it answered. A read that begins later shows what came of it.
	 *
	 * @param int $at When.
	 */
	public function answer( int $at ): void {
		$this->export( $at );
		$this->is_answered = true;
	}

	/**
	 * Whether the ERP has answered what was exported since it was judged last.
	 */
	public function is_answered(): bool {
		return $this->is_answered;
	}

	/**
	 * A person says that a feed's figure contains what the line asks for by now, or the first complete read of its orders does:
	 * what it asked for before is of no more use.
	 *
	 * @param array<int, int> $epochs Epochs of the feeds of its pools, by pool: only of these it is said.
	 */
	public function settle( array $epochs ): void {
		foreach ( array_intersect_key( $this->demands, $epochs ) as $pool_id => $demand ) {
			$demand->reflected       = $demand->net;
			$demand->reflected_epoch = $epochs[ $pool_id ];
		}
		if ( array() === array_diff_key( $this->demands, $epochs ) ) {
			$this->revisions = array();
		}
	}

	/**
	 * Takes that back. What it was asked for since stays.
	 *
	 * @param array<array-key, int> $reflected What the figures were judged to contain before, by pool.
	 * @param list<LineRevisionRow> $revisions What it had asked for before, the oldest first.
	 */
	public function unsettle( array $reflected, array $revisions ): void {
		foreach ( array_intersect_key( $this->demands, $reflected ) as $pool_id => $demand ) {
			$demand->reflected = $reflected[ $pool_id ];
		}
		$n     = 0;
		$since = array();
		foreach ( $this->revisions as $revision ) {
			$since[ $revision->made_at . ' ' . $revision->net ] = $revision;
		}
		foreach ( $revisions as $revision ) {
			unset( $since[ $revision->made_at . ' ' . $revision->net ] );
		}
		$this->revisions = array_merge( $revisions, array_values( $since ) );
		foreach ( $this->revisions as $revision ) {
			$revision->n = ++$n;
		}
	}

	/**
	 * The ERP showed something of it: its row is written, so that whoever has read the line without that meets a conflict.
	 *
	 * @param array<int, list<OrderReadRow>> $reads What the ERP showed of it, the oldest first, by pool.
	 */
	public function show( array $reads ): void {
		$this->reads    = $reads;
		$this->is_shown = true;
	}

	/**
	 * Drops the first reads on a pool.
	 *
	 * @param int $pool_id Pool.
	 * @param int $count   How many.
	 */
	public function drop_reads( int $pool_id, int $count ): void {
		$reads = $this->reads[ $pool_id ] ?? array();
		if ( $count > 0 && array() !== $reads ) {
			$kept                              = array_slice( $reads, $count );
			$this->reads[ $pool_id ]           = $kept;
			$this->reads_kept_from[ $pool_id ] = array() === $kept ? end( $reads )->n + 1 : $kept[0]->n;
		}
	}

	/**
	 * The number of the first read that is kept, by pool, where some are dropped.
	 *
	 * @return array<int, int>
	 */
	public function reads_kept_from(): array {
		return $this->reads_kept_from;
	}

	/**
	 * When it was exported since it was judged last; null where it was not. A line that could not be judged keeps its last
	 * export open.
	 */
	public function exported_at(): ?int {
		return $this->exported_at ?? ( $this->row->unjudged ? $this->row->sent_at : null );
	}

	/**
	 * Whether anything of it is another than it was read.
	 */
	public function is_changed(): bool {
		return $this->is_new() || $this->is_shown || array() !== $this->reads_kept_from || get_object_vars( $this->row ) !== get_object_vars( $this->row_before )
			|| array() !== $this->changed_demands() || array() !== $this->changed_revisions() || array() !== $this->dropped_revisions();
	}

	/**
	 * What it asks of pools, where that is another than it was read.
	 *
	 * @return LineDemandRow[]
	 */
	public function changed_demands(): array {
		$changed = array();
		foreach ( $this->demands as $pool_id => $demand ) {
			$before = $this->demands_before[ $pool_id ] ?? null;
			if ( null === $before || $before->to_database() !== $demand->to_database() ) {
				$changed[] = $demand;
			}
		}
		return $changed;
	}

	/**
	 * Revisions that are new, or others than they were read.
	 *
	 * @return LineRevisionRow[]
	 */
	public function changed_revisions(): array {
		$changed = array();
		foreach ( $this->revisions as $revision ) {
			$before = $this->revisions_before[ $revision->n ] ?? null;
			if ( null === $before || get_object_vars( $before ) !== get_object_vars( $revision ) ) {
				$changed[] = $revision;
			}
		}
		return $changed;
	}

	/**
	 * Numbers of revisions that are not there any more.
	 *
	 * @return int[]
	 */
	public function dropped_revisions(): array {
		$kept = array();
		foreach ( $this->revisions as $revision ) {
			$kept[ $revision->n ] = true;
		}
		return array_keys( array_diff_key( $this->revisions_before, $kept ) );
	}

	/**
	 * What the journal says of it.
	 *
	 * @return array{net: int, in_flight: array<int, int>} U by pool.
	 */
	public function state(): array {
		return self::state_of( $this->row, $this->demands );
	}

	/**
	 * The same as it was read; null for a line that is new.
	 *
	 * @return array{net: int, in_flight: array<int, int>}|null
	 */
	public function state_before(): ?array {
		return $this->is_new() ? null : self::state_of( $this->row_before, $this->demands_before );
	}

	/**
	 * What the journal says of a line.
	 *
	 * @param OrderLineRow              $row     The line.
	 * @param array<int, LineDemandRow> $demands What it asks of pools, by pool.
	 * @return array{net: int, in_flight: array<int, int>}
	 */
	private static function state_of( OrderLineRow $row, array $demands ): array {
		$in_flight = array();
		foreach ( $demands as $pool_id => $demand ) {
			$in_flight[ $pool_id ] = $demand->in_flight;
		}
		return array(
			'net'       => $row->net,
			'in_flight' => $in_flight,
		);
	}
}
