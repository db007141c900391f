<?php
/**
 * Puts what a snapshot says of an item to the core.
 *
 * Decides nothing about claims: it asks, and writes the answer into the claim.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Engine;
use StockTruth\Ledger\Row\ClaimRow;
use StockTruth\Ledger\Row\CoverageRow;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Admission of one snapshot's rows.
 *
 * @phpstan-import-type AdmitQuestion from \StockTruth\Engine\Generated\Shapes
 * @phpstan-import-type AdmitAnswer from \StockTruth\Engine\Generated\Shapes
 */
final class Admission {

	/** What becomes of an item that the snapshot left out and whose figure stays. */
	const MISSING = 'missing';

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * The feed.
	 *
	 * @var FeedRow
	 */
	private $feed;

	/**
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * How far the ERP's clock may be ahead of ours.
	 *
	 * @var int
	 */
	private $tolerance_ms;

	/**
	 * Admission of a snapshot.
	 *
	 * @param Engine     $engine       The rules.
	 * @param FeedRow    $feed         The feed.
	 * @param FeedRunRow $run          The snapshot's run.
	 * @param int        $tolerance_ms How far the ERP's clock may be ahead of ours.
	 */
	public function __construct( Engine $engine, FeedRow $feed, FeedRunRow $run, int $tolerance_ms ) {
		$this->engine       = $engine;
		$this->feed         = $feed;
		$this->run          = $run;
		$this->tolerance_ms = $tolerance_ms;
	}

	/**
	 * How far the ERP's clock may be ahead of ours.
	 */
	public function tolerance_ms(): int {
		return $this->tolerance_ms;
	}

	/**
	 * The instant that orders the whole snapshot: our clock where the ERP's is too far ahead.
	 */
	public function order_time(): int {
		$answer = $this->engine->ask( 'admit', array( 'omission' => $this->place(), 'complete' => true ) + $this->known( new ClaimRow() ) );
		return null === $answer['stopped'] ? (int) $this->run->as_of : $answer['stopped']['asOf'];
	}

	/**
	 * What the core says of a row.
	 *
	 * @param StagedRow $row   The row.
	 * @param ClaimRow  $claim What stands of its item.
	 *
	 * @phpstan-return AdmitAnswer
	 */
	public function ask( StagedRow $row, ClaimRow $claim ): array {
		return $this->engine->ask(
			'admit',
			array(
				'readable'  => $row->readable,
				'unitKnown' => $row->unit_known,
				'claim'     => self::said( $row ),
			) + $this->known( $claim )
		);
	}

	/**
	 * What the core says of an item that the snapshot does not name.
	 *
	 * @param ClaimRow $claim What stands of it.
	 *
	 * @phpstan-return AdmitAnswer
	 */
	public function ask_of_omission( ClaimRow $claim ): array {
		return $this->engine->ask( 'admit', array( 'omission' => $this->place() ) + $this->known( $claim ) );
	}

	/**
	 * Writes into a claim what the core said of a row.
	 *
	 * @param ClaimRow $claim  The claim before; receives what stands.
	 * @param array    $answer Of ask().
	 *
	 * @phpstan-param AdmitAnswer $answer
	 */
	public static function note( ClaimRow $claim, array $answer ): void {
		self::note_standing( $claim, $answer );
		$claim->unit_known    = $answer['unitKnown'] ?? $claim->unit_known;
		$claim->missing_since = null;
	}

	/**
	 * Keeps in a claim the row that waits for a read of the orders. Of several the core says which one stands.
	 *
	 * @param ClaimRow  $claim  The claim.
	 * @param array     $answer Of ask().
	 * @param StagedRow $row    The row.
	 *
	 * @phpstan-param AdmitAnswer $answer
	 */
	public function note_waiting( ClaimRow $claim, array $answer, StagedRow $row ): void {
		if ( 'accepted' === $answer['admission'] ) {
			self::forget_waiting( $claim );
		}
		if ( 'waits' !== $answer['admission'] ) {
			return;
		}
		$waiting = self::waiting( $claim );
		$before  = new ClaimRow();
		if ( null !== $waiting ) {
			$before->figure      = $waiting->figure;
			$before->status      = $waiting->status;
			$before->as_of       = $waiting->as_of;
			$before->received_at = $waiting->received_at;
			$before->sequence    = $waiting->sequence;
			$before->epoch       = $this->run->epoch;
		}
		$stands = $this->engine->ask( 'admit', array( 'readsOrders' => false, 'claim' => self::said( $row ) ) + $this->known( $before ) )['current'];
		if ( null !== $stands ) {
			$claim->waiting_figure      = $stands['figure'];
			$claim->waiting_status      = $stands['status'];
			$claim->waiting_as_of       = $stands['asOf'];
			$claim->waiting_received_at = $stands['receivedAt'];
			$claim->waiting_sequence    = $stands['sequence'];
		}
	}

	/**
	 * Puts the row of a claim that waits to the core again, and writes into the claim what stands then.
	 *
	 * @param ClaimRow $claim The claim; receives what stands.
	 * @return string What became of the row: a word of the core; empty where none waits.
	 */
	public function retry( ClaimRow $claim ): string {
		$row = self::waiting( $claim );
		if ( null === $row ) {
			return '';
		}
		$answer = $this->ask( $row, $claim );
		self::note_standing( $claim, $answer );
		if ( 'waits' !== $answer['admission'] ) {
			self::forget_waiting( $claim );
		}
		return $answer['admission'];
	}

	/**
	 * The row of a claim that waits; null where none does.
	 *
	 * @param ClaimRow $claim The claim.
	 */
	private static function waiting( ClaimRow $claim ): ?StagedRow {
		if ( null === $claim->waiting_as_of ) {
			return null;
		}
		$row              = new StagedRow();
		$row->location_id = $claim->location_id;
		$row->item        = $claim->item;
		$row->figure      = $claim->waiting_figure;
		$row->status      = $claim->waiting_status ?? 'active';
		$row->as_of       = $claim->waiting_as_of;
		$row->received_at = $claim->waiting_received_at ?? $claim->waiting_as_of;
		$row->sequence    = $claim->waiting_sequence;
		return $row;
	}

	/**
	 * No row of a claim waits any more.
	 *
	 * @param ClaimRow $claim The claim.
	 */
	private static function forget_waiting( ClaimRow $claim ): void {
		$claim->waiting_figure      = null;
		$claim->waiting_status      = null;
		$claim->waiting_as_of       = null;
		$claim->waiting_received_at = null;
		$claim->waiting_sequence    = null;
	}

	/**
	 * What a row says, by the layout's names.
	 *
	 * @param StagedRow $row The row.
	 * @return array{figure: int|null, status: 'active'|'blocked'|'discontinued', asOf: int, receivedAt: int, sequence: int|null}
	 */
	private static function said( StagedRow $row ): array {
		return array(
			'figure'     => $row->figure,
			'status'     => $row->status,
			'asOf'       => $row->as_of,
			'receivedAt' => $row->received_at,
			'sequence'   => $row->sequence,
		);
	}

	/**
	 * Writes into a claim what the core said of its item that was left out.
	 *
	 * @param ClaimRow $claim    The claim before; receives what stands.
	 * @param array    $answer   Of ask_of_omission().
	 * @param bool     $is_known Whether the snapshot is known to name all items: one that names some twice may have left others
	 *                           out by the same accident. They are not confirmed, and not missing either.
	 * @return bool Whether the item is missing now and was not before.
	 *
	 * @phpstan-param AdmitAnswer $answer
	 */
	public function note_omission( ClaimRow $claim, array $answer, bool $is_known ): bool {
		self::note_standing( $claim, $answer );
		if ( ! $is_known || self::MISSING !== $answer['admission'] || null !== $claim->missing_since ) {
			return false;
		}
		$claim->missing_since = $this->run->received_at;
		return true;
	}

	/**
	 * Moves the coverage of a location as the core says it is covered after the snapshot.
	 *
	 * @param CoverageRow $covered As it was read; receives how far it reaches.
	 * @param array       $poll    Of changes: what else is known of them, by the layout's names.
	 *
	 * @phpstan-param array{snapshot?: bool, alone?: bool, firstSequence?: int|null, unreadable?: bool} $poll
	 */
	public function confirm( CoverageRow $covered, array $poll = array() ): void {
		$answer                     = $this->engine->ask(
			'confirm',
			$poll + array(
				'confirmedThrough' => $covered->confirmed_through,
				'sequence'         => $covered->sequence,
				'gapTo'            => $covered->gap_to,
				'seenTo'           => $covered->seen_to,
				'stopped'          => $covered->stopped,
				'gapless'          => $this->run->gapless,
				'sentAt'           => $this->run->sent_at,
				'statedAt'         => $this->run->stated_at,
				'snapshot'         => ! $this->run->is_delta(),
				'since'            => $this->run->since_at,
				'lastSequence'     => $this->run->sequence,
				'unreadable'       => $this->run->is_delta() && ! empty( $this->run->counts['unplaced'] ),
			)
		);
		$covered->confirmed_through = $answer['confirmedThrough'];
		$covered->sequence          = $answer['sequence'];
		$covered->gap_to            = $answer['gapTo'];
		$covered->seen_to           = $answer['seenTo'];
		$covered->stopped           = $answer['stopped'];
	}

	/**
	 * Writes the claim and the stop of an answer into a claim.
	 *
	 * @param ClaimRow $claim  The claim.
	 * @param array    $answer Of the core.
	 *
	 * @phpstan-param AdmitAnswer $answer
	 */
	private static function note_standing( ClaimRow $claim, array $answer ): void {
		$current = $answer['current'];
		if ( null !== $current ) {
			$claim->figure      = $current['figure'];
			$claim->status      = $current['status'];
			$claim->as_of       = $current['asOf'];
			$claim->received_at = $current['receivedAt'];
			$claim->sequence    = $current['sequence'];
			$claim->epoch       = $current['epoch'];
			$claim->rose_at     = $current['roseAt'];
		}
		$claim->stopped_through  = $answer['stopped']['through'] ?? null;
		$claim->stopped_as_of    = $answer['stopped']['asOf'] ?? null;
		$claim->stopped_sequence = $answer['stopped']['sequence'] ?? null;
	}

	/**
	 * What is known beside the row, by the layout's names.
	 *
	 * @param ClaimRow $claim What stands of the item.
	 *
	 * @phpstan-return AdmitQuestion
	 */
	private function known( ClaimRow $claim ): array {
		return array(
			'toleranceMs'      => $this->tolerance_ms,
			'gapless'          => $this->run->gapless,
			'complete'         => ! $this->run->is_delta(),
			// The coverage is one for all claims and moves with the poll. Changes that are pushed move it by their numbers alone: that
			// a row of them is late takes nothing from what the others confirm.
			'sharedCoverage'   => FeedRunRow::PUSHED !== $this->run->kind,
			'readsOrders'      => 'orders' === $this->feed->contract,
			'ordersReadAt'     => $this->feed->orders_read_at,
			'epoch'            => $this->run->epoch,
			'epochSince'       => $this->feed->epoch_since,
			'confirmedThrough' => $claim->confirmed_through,
			'current'          => null === $claim->as_of || null === $claim->received_at ? null : array(
				'figure'     => $claim->figure,
				'status'     => $claim->status,
				'asOf'       => $claim->as_of,
				'receivedAt' => $claim->received_at,
				'sequence'   => $claim->sequence,
				'epoch'      => $claim->epoch,
				'roseAt'     => $claim->rose_at,
			),
			'stopped'          => self::stop( $claim ),
		);
	}

	/**
	 * Where a claim's position stands still, by the layout's names; null where it does not.
	 *
	 * @param ClaimRow $claim The claim.
	 * @return array{through: int|null, asOf: int, sequence: int|null}|null
	 */
	private static function stop( ClaimRow $claim ): ?array {
		return null === $claim->stopped_as_of ? null : array(
			'through'  => $claim->stopped_through,
			'asOf'     => $claim->stopped_as_of,
			'sequence' => $claim->stopped_sequence,
		);
	}

	/**
	 * The place of the whole snapshot, by the layout's names.
	 *
	 * @return array{asOf: int, receivedAt: int, sequence: int|null}
	 */
	private function place(): array {
		return array(
			'asOf'       => $this->run->as_of ?? $this->run->sent_at,
			'receivedAt' => $this->run->received_at ?? $this->run->sent_at,
			'sequence'   => $this->run->sequence,
		);
	}
}
