<?php
/**
 * What of the shop's demand the ERP's figure reflects, written down.
 *
 * Decides nothing: it asks the core about each line and pool, and adds up. Runs under the pools' locks.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Moment;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Undecidable;
use StockTruth\Engine\Units;
use StockTruth\Ledger\LineDemandTable;
use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\LineDemandRow;
use StockTruth\Ledger\Row\OrderReadRow;
use StockTruth\Log;

defined( 'ABSPATH' ) || exit;

/**
 * Brings lines and the U of their pools up to date.
 *
 * @phpstan-import-type ReflectQuestion from \StockTruth\Engine\Generated\Shapes
 * @phpstan-import-type ReflectAnswer from \StockTruth\Engine\Generated\Shapes
 */
final class Reflection {

	/**
	 * So many reads of a line are put to the core: the last ones. What earlier ones showed is in what was judged then, which
	 * each later judgement starts from.
	 */
	const READS = 16;

	/** One unit of the pool for each unit of the line, as most lines take it. */
	const BY_THE_PIECE = array(
		'from'        => 0,
		'to'          => null,
		'quantityPer' => Units::ONE,
	);

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
	 * Lines with all that belongs to them.
	 *
	 * @var LineStore
	 */
	private $lines;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * Constructor.
	 *
	 * @param LineDemandTable $demands What lines ask of pools.
	 * @param Engine          $engine  The rules.
	 * @param LineStore       $lines   Lines with all that belongs to them.
	 * @param Log             $log     Where faults are written.
	 */
	public function __construct( LineDemandTable $demands, Engine $engine, LineStore $lines, Log $log ) {
		$this->demands = $demands;
		$this->engine  = $engine;
		$this->lines   = $lines;
		$this->log     = $log;
	}

	/**
	 * Pools among these whose demand is to be judged anew when their position moves.
	 *
	 * @param int[] $pool_ids Pools.
	 * @return int[]
	 */
	public function open_among( array $pool_ids ): array {
		return $this->demands->open_among( $pool_ids );
	}

	/**
	 * Judges the open lines of locked pools anew, after their positions moved, and sets the pools' U.
	 *
	 * @param array<int, KnownPoolRow> $pools Locked pools by number; receive their U.
	 * @return int[] Those whose U changed.
	 */
	public function refresh( array $pools ): array {
		$lines = $this->lines->open_of( $pools );
		foreach ( $lines as $line ) {
			$this->judge( $line, $pools );
		}
		$this->lines->write( $lines );
		return $this->add_up( $pools );
	}

	/**
	 * Sets the U of locked pools: what their lines have in flight.
	 *
	 * @param array<int, KnownPoolRow> $pools Locked pools by number; receive their U.
	 * @return int[] Those whose U changed.
	 */
	public function add_up( array $pools ): array {
		$changed = array();
		foreach ( $this->demands->in_flight( array_keys( $pools ) ) as $id => $sum ) {
			if ( $pools[ $id ]->pool->in_flight !== $sum ) {
				$pools[ $id ]->pool->in_flight = $sum;
				$changed[]                     = $id;
			}
		}
		return $changed;
	}

	/**
	 * Adds to the U of locked pools what lines have in flight that are not in the ledger yet. Nobody else writes them meanwhile.
	 *
	 * @param Line[]                   $lines Lines that are new.
	 * @param array<int, KnownPoolRow> $pools Locked pools by number; receive their U.
	 */
	public function add_new( array $lines, array $pools ): void {
		foreach ( $lines as $line ) {
			foreach ( $line->demands as $pool_id => $demand ) {
				if ( isset( $pools[ $pool_id ] ) && ! $demand->settled ) {
					$pools[ $pool_id ]->pool->in_flight += $demand->in_flight;
				}
			}
		}
	}

	/**
	 * Judges a line against the confirmed positions of its pools. What it asks of a pool that is not locked stays as it is,
	 * and its revisions are all kept then.
	 *
	 * @param Line                     $line  Line; receives what it is judged to be.
	 * @param array<int, KnownPoolRow> $pools Locked pools by number.
	 */
	public function judge( Line $line, array $pools ): void {
		$answers  = array();
		$is_whole = true;
		foreach ( $line->demands as $id => $demand ) {
			if ( ! isset( $pools[ $id ] ) ) {
				$is_whole = $is_whole && $demand->settled;
				continue;
			}
			$answer = $this->ask( $line, $demand, $pools[ $id ] );
			if ( null === $answer ) {
				self::take_off_all( $line );
				return;
			}
			$answers[ $id ] = $answer;
		}
		self::mark( $line, $answers );
		$line->row->uncovered = false;
		$line->row->overdue   = ! $is_whole && $line->row->overdue;
		foreach ( $answers as $id => $answer ) {
			self::note( $line->demands[ $id ], $answer, $pools[ $id ]->owner->epoch );
			$line->drop_reads( $id, $answer['settledReads'] + count( $line->reads[ $id ] ?? array() ) - count( self::reads( $line, $id, $pools[ $id ] ) ) );
			$line->row->uncovered = $line->row->uncovered || $answer['uncoveredRaise'];
			$line->row->overdue   = $line->row->overdue || $answer['overdue'];
		}
		if ( $is_whole ) {
			self::keep_few( $line, $answers );
		}
		$line->row->settled = true;
		foreach ( $line->demands as $id => $demand ) {
			$line->row->settled = $line->row->settled && $demand->settled;
			if ( isset( $answers[ $id ] ) ) {
				$demand->waits_for = $demand->settled ? null : $answers[ $id ]['waitsFor'];
			}
		}
	}

	/**
	 * Asks the core about one line and pool.
	 *
	 * @param Line          $line     Line.
	 * @param LineDemandRow $demand   What it asks of the pool.
	 * @param KnownPoolRow  $pool     The pool, with its confirmed position.
	 * @return array|null Null where it cannot be asked.
	 *
	 * @phpstan-return ReflectAnswer|null
	 */
	private function ask( Line $line, LineDemandRow $demand, KnownPoolRow $pool ): ?array {
		try {
			return $this->engine->ask( 'reflect', $this->question( $line, $demand, $pool ) );
		} catch ( Unavailable | Undecidable $error ) {
			$this->log->error( 'line_not_judged', $error );
			return null;
		}
	}

	/**
	 * The question `reflect` about one line and pool: what is asked for in units of the line, with what these take of the
	 * pool where that is not a unit by the piece.
	 *
	 * @param Line          $line     Line.
	 * @param LineDemandRow $demand   What it asks of the pool.
	 * @param KnownPoolRow  $pool     The pool, with its confirmed position.
	 *
	 * @phpstan-return ReflectQuestion
	 */
	private function question( Line $line, LineDemandRow $demand, KnownPoolRow $pool ): array {
		$parts     = BillPart::for_core( $line->parts( $demand->pool_id ) );
		$revisions = array();
		foreach ( $line->revisions as $revision ) {
			$revisions[] = array(
				'net'        => $revision->net,
				'at'         => $revision->made_at,
				'sent'       => $revision->sent,
				'exportedAt' => $revision->exported_at,
				'answeredAt' => $revision->answered_at,
			);
		}
		return array(
			'now'                => Moment::now(),
			'contract'           => $pool->owner->contract,
			'basis'              => $pool->owner->basis,
			'reflectsOrdersFrom' => $pool->owner->reflects_orders_from,
			'lagMs'              => $pool->owner->lag_ms,
			'epoch'              => $pool->owner->epoch,
			'ordersReadAt'       => $pool->owner->orders_read_at,
			'position'           => $pool->position,
			'net'                => $line->row->net,
			'changedAt'          => $line->row->revised_at,
			'reflected'          => $demand->reflected,
			'reflectedEpoch'     => $demand->reflected_epoch,
			'exportedAt'         => $line->exported_at(),
			'reads'              => array_map( array( OrderReadRow::class, 'for_core' ), self::reads( $line, $demand->pool_id, $pool ) ),
			'revisions'          => $revisions,
			'parts'              => array( self::BY_THE_PIECE ) === $parts ? array() : $parts,
		);
	}

	/**
	 * What the feed that owns a pool showed of a line on it, as far as it is put to the core.
	 *
	 * @param Line         $line    Line.
	 * @param int          $pool_id The pool.
	 * @param KnownPoolRow $pool    What is known of it.
	 * @return list<OrderReadRow>
	 */
	private static function reads( Line $line, int $pool_id, KnownPoolRow $pool ): array {
		$reads = array();
		foreach ( $line->reads[ $pool_id ] ?? array() as $read ) {
			if ( $read->feed_id === $pool->pool->feed_id ) {
				$reads[] = $read;
			}
		}
		return array_slice( $reads, -self::READS );
	}

	/**
	 * Marks the revision that an export covers, which is the same on every pool.
	 *
	 * @param Line              $line    Line.
	 * @param array<int, array> $answers The core's answers by pool.
	 *
	 * @phpstan-param array<int, ReflectAnswer> $answers
	 */
	private static function mark( Line $line, array $answers ): void {
		$exported_at = $line->exported_at();
		foreach ( $answers as $answer ) {
			$revision = null === $answer['covers'] ? null : $line->revisions[ $answer['covers'] ] ?? null;
			if ( null !== $exported_at && null !== $revision ) {
				Revisions::mark( $revision, $exported_at, $line->is_answered() );
			}
		}
	}

	/**
	 * Notes what the core said of one line and pool.
	 *
	 * @param LineDemandRow $demand What the line asks of the pool.
	 * @param array         $answer The core's answer.
	 * @param int           $epoch  The epoch of the feed that owns the pool.
	 *
	 * @phpstan-param ReflectAnswer $answer
	 */
	private static function note( LineDemandRow $demand, array $answer, int $epoch ): void {
		$demand->net             = $answer['net'];
		$demand->reflected       = $answer['reflected'];
		$demand->reflected_epoch = $epoch;
		$demand->in_flight       = $answer['inFlight'];
		$demand->already_counted = $answer['alreadyCounted'];
		$demand->lowest          = $answer['alreadyCounted'] - $answer['inFlight'];
		$demand->settled         = $answer['settled'];
	}

	/**
	 * Drops the revisions of a line that are settled on all its pools; where it has none and too many, two take the place of
	 * three.
	 *
	 * @param Line              $line    Line.
	 * @param array<int, array> $answers The core's answers by pool: all that are not settled.
	 *
	 * @phpstan-param array<int, ReflectAnswer> $answers
	 */
	private static function keep_few( Line $line, array $answers ): void {
		$settled = array();
		$merge   = null;
		foreach ( $answers as $answer ) {
			$settled[] = $answer['settledRevisions'];
			if ( null !== $answer['merge'] ) {
				$merge = $answer['merge'];
			}
		}
		$dropped = array() === $settled ? 0 : min( $settled );
		if ( $dropped > 0 ) {
			$line->revisions = array_slice( $line->revisions, $dropped );
		} elseif ( null !== $merge ) {
			$line->revisions = Revisions::merged( $line->revisions, $merge );
		}
	}

	/**
	 * A line that the core could not be asked about: an order is never lost for that. All of it is taken
	 * off, or what was before where that is more, because it may have been sent: the safe side. It stays
	 * open, so that the next intake has it judged.
	 *
	 * @param Line $line Line.
	 */
	private static function take_off_all( Line $line ): void {
		foreach ( $line->demands as $demand ) {
			$demand->in_flight       = max( $demand->in_flight, $demand->net );
			$demand->already_counted = $demand->net;
			$demand->settled         = false;
		}
		$line->row->settled  = false;
		$line->row->unjudged = true;
	}
}
