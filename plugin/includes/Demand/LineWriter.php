<?php
/**
 * Writes the lines of an order under the locks of their pools, and the pools' U with them.
 *
 * Decides what of a line changes, and which pools are locked for it. What is to stand in the ledger is decided before:
 * by Recorder. What the ERP's figure reflects of it is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\Conflict;
use StockTruth\Ledger\Database;
use StockTruth\Ledger\OrderLineTable;
use StockTruth\Ledger\OrderReadTable;
use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\JournalRow;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\OrderLineRow;
use StockTruth\Ledger\Row\OrderReadRow;
use StockTruth\Ledger\Row\OwnerRow;

defined( 'ABSPATH' ) || exit;

/**
 * Doing it twice changes nothing.
 */
final class LineWriter {

	/** For this long WooCommerce is taken to be in the middle of reducing an order. */
	const REDUCING_MS = 60000;

	/**
	 * The database.
	 *
	 * @var Database
	 */
	private $database;

	/**
	 * Lines with all that belongs to them.
	 *
	 * @var LineStore
	 */
	private $lines;

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
	 * The pools.
	 *
	 * @var Pools
	 */
	private $pools;

	/**
	 * What the ERP's figure reflects.
	 *
	 * @var Reflection
	 */
	private $reflection;

	/**
	 * Which units of kits are ready-made.
	 *
	 * @var Split
	 */
	private $split;

	/**
	 * Constructor.
	 *
	 * @param Database       $database    The database.
	 * @param LineStore      $lines       Lines with all that belongs to them.
	 * @param OrderLineTable $order_lines Lines of placed orders.
	 * @param OrderReadTable $order_reads What ERPs showed of lines.
	 * @param Pools          $pools       The pools.
	 * @param Reflection     $reflection  What the ERP's figure reflects.
	 * @param Split          $split       Which units of kits are ready-made.
	 */
	public function __construct( Database $database, LineStore $lines, OrderLineTable $order_lines, OrderReadTable $order_reads, Pools $pools, Reflection $reflection, Split $split ) {
		$this->database    = $database;
		$this->lines       = $lines;
		$this->order_lines = $order_lines;
		$this->order_reads = $order_reads;
		$this->pools       = $pools;
		$this->reflection  = $reflection;
		$this->split       = $split;
	}

	/**
	 * Writes what is to stand in the ledger of an order.
	 *
	 * @param Recording                $recording What is to stand there.
	 * @param array<int, OrderLineRow> $known     The order's lines in the ledger, as they were read before.
	 * @return int[] Listings whose demand changed.
	 * @throws Conflict Where others wrote every time.
	 */
	public function write( Recording $recording, array $known ): array {
		$new = self::new_lines( $recording, $known );
		// Whose payment failed may try again: the units stay held until the hold ends.
		$held = $recording->effect->is_set_pending() ? array() : $this->pools->held( $recording->order_id );
		return array() === $new && array() === $known && array() === $held ? array() : $this->under_locks(
			$recording->order_id,
			$known,
			array_merge( self::pools_of( $new ), array_column( $held, 'pool_id' ) ),
			/**
			 * Records it.
			 *
			 * @param array<int, Line>         $lines Lines.
			 * @param array<int, KnownPoolRow> $pools Locked pools.
			 */
			function ( array $lines, array $pools ) use ( $recording, $held ): array {
				$this->pools->release( $held );
				return $this->record( $recording, $lines, $pools, array_column( $held, 'pool_id', 'pool_id' ) );
			}
		);
	}

	/**
	 * Writes that the connector has exported an order, or that a person says the ERP has it.
	 *
	 * @param int $order_id The order.
	 * @param int $at       When, in UTC milliseconds.
	 * @param bool $is_answered Whether the ERP has answered it.
	 * @return int[] Listings whose demand changed.
	 * @throws Conflict Where others wrote every time.
	 */
	public function export( int $order_id, int $at, bool $is_answered ): array {
		return $this->change(
			$order_id,
			/**
			 * Notes the export.
			 *
			 * @param array<int, Line> $lines Lines.
			 * @return list<JournalRow>
			 */
			static function ( array $lines ) use ( $at, $is_answered ): array {
				foreach ( $lines as $line ) {
					$is_answered ? $line->answer( $at ) : $line->export( $at );
				}
				return array();
			}
		);
	}

	/**
	 * Changes what is known of the lines of an order, and has them judged anew.
	 *
	 * @param int      $order_id The order.
	 * @param callable $change   Changes them; given the lines and the locked pools. Returns what the journal is to say of it.
	 * @return int[] Listings whose demand changed.
	 * @throws Conflict Where others wrote every time.
	 *
	 * @phpstan-param callable( array<int, Line>, array<int, KnownPoolRow> ): list<JournalRow> $change
	 */
	public function change( int $order_id, callable $change ): array {
		$known = $this->order_lines->of_order( $order_id );
		return array() === $known ? array() : $this->under_locks(
			$order_id,
			$known,
			array(),
			/**
			 * Changes and judges.
			 *
			 * @param array<int, Line>         $lines Lines.
			 * @param array<int, KnownPoolRow> $pools Locked pools.
			 */
			function ( array $lines, array $pools ) use ( $change ): array {
				$events = $change( $lines, $pools );
				foreach ( $lines as $line ) {
					$this->reflection->judge( $line, $pools );
				}
				return $this->store( $lines, $pools, $events, array() );
			}
		);
	}

	/**
	 * Writes what an ERP showed of an order, and judges the lines that it showed something of.
	 *
	 * @param int      $order_id The order.
	 * @param callable $show     Gives what was shown; given the lines and the locked pools.
	 * @return int[] Listings of these lines.
	 * @throws Conflict Where others wrote every time.
	 *
	 * @phpstan-param callable( array<int, Line>, array<int, KnownPoolRow> ): list<OrderReadRow> $show
	 */
	public function show( int $order_id, callable $show ): array {
		$known = $this->order_lines->of_order( $order_id );
		return array() === $known ? array() : $this->under_locks(
			$order_id,
			$known,
			array(),
			/**
			 * Writes and judges.
			 *
			 * @param array<int, Line>         $lines Lines.
			 * @param array<int, KnownPoolRow> $pools Locked pools.
			 */
			function ( array $lines, array $pools ) use ( $show ): array {
				$shown = array_column( $this->order_reads->add( $show( $lines, $pools ) ), 'item_id', 'item_id' );
				$reads = $this->order_reads->of_lines( array_keys( $shown ) );
				$lines = array_intersect_key( $lines, $shown );
				foreach ( $lines as $item_id => $line ) {
					$line->show( $reads[ $item_id ] ?? array() );
					$this->reflection->judge( $line, $pools );
				}
				return $this->store( $lines, $pools, array(), array() );
			}
		);
	}

	/**
	 * Does something with the lines of an order under the locks of their pools.
	 *
	 * Which pools those are is read before the locks: the first plain read inside fixes what all later ones see. So are the
	 * lines, because whoever changes one changes its row: where somebody has since, writing it meets a conflict, and
	 * the next attempt reads them under the locks.
	 *
	 * @param int                      $order_id The order.
	 * @param array<int, OrderLineRow> $known    Its lines as they were read.
	 * @param int[]                    $more     Further pools.
	 * @param callable                 $work     What is to be done; given the lines and the locked pools.
	 * @return int[] What the work returned.
	 * @throws Conflict Where others wrote every time.
	 *
	 * @phpstan-param callable( array<int, Line>, array<int, KnownPoolRow> ): array<array-key, int> $work
	 */
	private function under_locks( int $order_id, array $known, array $more, callable $work ): array {
		$is_first = true;
		/** @var int[] $products */
		$products = $this->database->transaction_of_ours(
			function () use ( $order_id, &$known, &$is_first, $more, $work ): array {
				$pools = $this->pools->lock( array_merge( $more, self::pools_of( $known ) ) );
				if ( ! $is_first ) {
					$known = $this->order_lines->of_order( $order_id );
				}
				$is_first = false;
				if ( array() !== array_diff( self::pools_of( $known ), array_keys( $pools ) ) ) {
					throw new Conflict( 'order ' . $order_id . ' got a line of another pool meanwhile' );
				}
				return $work( $this->lines->whole( $known, OwnerRow::any_shows_orders( $pools ) ), $pools );
			}
		);
		return $products;
	}

	/**
	 * Records an order whose pools are locked.
	 *
	 * @param Recording                $recording What is to stand in the ledger.
	 * @param array<int, Line>         $lines     Its lines in the ledger.
	 * @param array<int, KnownPoolRow> $pools     Locked pools.
	 * @param array<int, int>          $released  Pools of which holds ended, by number.
	 * @return int[] Listings whose demand changed.
	 */
	private function record( Recording $recording, array $lines, array $pools, array $released ): array {
		$new   = self::new_lines( $recording, $lines );
		$split = $this->split( $recording->order_id, $new, $pools );
		foreach ( $new as $item_id => $ordered ) {
			$lines[ $item_id ] = Line::ordered( $item_id, $recording->order_id, $ordered, $split[ $item_id ] ?? $ordered->components );
		}
		$revised = array();
		foreach ( $lines as $item_id => $line ) {
			$was = $line->row->net;
			$net = self::net( $recording, $line );
			if ( $line->is_new() || $was !== $net ) {
				$line->revise( $net, $recording->revised_at );
				$revised[ $item_id ] = array( $was, $net, $line->row->product_id );
			}
			$line->row->order_status   = $recording->status;
			$line->row->unjudged       = ! $recording->effect->is_judged();
			$line->row->reducing_until = $recording->is_reducing ? Moment::now() + self::REDUCING_MS : $line->row->reducing_until;
			$this->reflection->judge( $line, $pools );
		}
		return $this->store( $lines, $pools, array() === $revised ? array() : array( $recording->event( $revised ) ), $released );
	}

	/**
	 * What lines take that may take kits which are assembled to order, now that nobody else can take what is ready-made.
	 *
	 * @param int                      $order_id The order.
	 * @param array<int, OrderedLine>  $new      Lines by item.
	 * @param array<int, KnownPoolRow> $pools    Locked pools.
	 * @return array<int, array<int, list<BillPart>>> Parts by pool, by item.
	 * @throws Conflict Where a bill of materials has changed since the pools were locked.
	 */
	private function split( int $order_id, array $new, array $pools ): array {
		$asked = array();
		foreach ( $new as $item_id => $ordered ) {
			if ( $ordered->is_assembled ) {
				$asked[ $item_id ] = array( 'product_id' => $ordered->product_id, 'quantity' => $ordered->asked() );
			}
		}
		$split = array();
		foreach ( array() === $asked ? array() : $this->split->of( $asked, $order_id ) as $item_id => $parts ) {
			$split[ (int) $item_id ] = $parts;
			if ( array() !== array_diff_key( $parts, $pools ) ) {
				throw new Conflict( 'a bill of materials of order ' . $order_id . ' changed meanwhile' );
			}
		}
		return $split;
	}

	/**
	 * Lines of an order that ask for something and that the ledger does not know.
	 *
	 * @param Recording                     $recording What is to stand in the ledger.
	 * @param array<int, OrderLineRow|Line> $known     Its lines in the ledger, by item.
	 * @return array<int, OrderedLine> By item.
	 */
	private static function new_lines( Recording $recording, array $known ): array {
		return array_filter(
			array_diff_key( $recording->lines, $known ),
			static function ( OrderedLine $line ): bool {
				return array() !== $line->components && 0 !== $line->asked();
			}
		);
	}

	/**
	 * Pools that lines draw on.
	 *
	 * @param array<int, OrderLineRow|OrderedLine> $lines Lines.
	 * @return int[]
	 */
	private static function pools_of( array $lines ): array {
		$pools = array();
		foreach ( $lines as $line ) {
			$pools += $line->components;
		}
		return array_keys( $pools );
	}

	/**
	 * What a line asks for now. While nobody can say, it asks for what it did, and one that is new for what was ordered.
	 *
	 * @param Recording $recording What is to stand in the ledger.
	 * @param Line      $line      Its line.
	 */
	private static function net( Recording $recording, Line $line ): int {
		$ordered = $recording->lines[ $line->row->item_id ] ?? null;
		if ( null === $ordered ) {
			return 0;
		}
		return $line->is_new() ? $ordered->asked() : $ordered->net ?? $line->row->net;
	}

	/**
	 * Stores lines that changed, and their pools' U.
	 *
	 * @param array<int, Line>         $lines   Lines.
	 * @param array<int, KnownPoolRow> $pools  Locked pools.
	 * @param JournalRow[]             $events  Events beside those of the lines.
	 * @param array<int, mixed>        $touched Pools, by number, that are written in any case.
	 * @return int[] Listings of the lines that changed.
	 */
	private function store( array $lines, array $pools, array $events, array $touched ): array {
		$changed  = array();
		$products = array();
		$are_new  = true;
		foreach ( $lines as $line ) {
			if ( $line->is_changed() ) {
				$are_new                            = $are_new && $line->is_new();
				$changed[]                          = $line;
				$products[ $line->row->product_id ] = $line->row->product_id;
				$touched                           += $line->demands;
			}
		}
		if ( array() !== $changed ) {
			$this->lines->write( $changed, $events );
		}
		if ( array() !== $touched ) {
			$touched = array_intersect_key( $pools, $touched );
			$are_new ? $this->reflection->add_new( $changed, $touched ) : $this->reflection->add_up( $touched );
			$this->pools->write( $touched );
		}
		return array_values( $products );
	}
}
