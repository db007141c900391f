<?php
/**
 * One row of the table feed_run.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger\Row;

use StockTruth\Ledger\Cell;

defined( 'ABSPATH' ) || exit;

/**
 * One reading of a feed, which may be broken off and go on page by page.
 */
final class FeedRunRow {

	/** States of a run: open ones first. */
	const READING   = 'reading';
	const STAGED    = 'staged';
	const APPLYING  = 'applying';
	const HELD      = 'held';
	const DONE      = 'done';
	const FAILED    = 'failed';
	const DISCARDED = 'discarded';

	/** Kinds: everything that the feed has, what has changed, or what it shows of orders. */
	const SNAPSHOT = 'snapshot';
	const DELTA    = 'delta';

	/** A kind: changes that the ERP has sent by itself. No poll goes on from them. */
	const PUSHED = 'pushed';

	/** Number. */
	public int $id = 0;

	/** The feed that is read. */
	public int $feed_id = 0;

	/** One of the kinds. */
	public string $kind = self::SNAPSHOT;

	/** While it is open, no other run of the feed has this lane; null for one that need not be alone. */
	public ?string $lane = null;

	/** One of the constants. */
	public string $state = self::READING;

	/** The feed's epoch when it began. */
	public int $epoch = 0;

	/** Whether the sequence numbers of what it reads leave none out: a file of a feed has none where its answers have. */
	public bool $gapless = false;

	/** Where the source began to be read. */
	public string $cursor_from = '';

	/** Where it goes on; at the end, where the next run begins. */
	public string $cursor_to = '';

	/** From when on changes were asked for. */
	public ?int $since_at = null;

	/** Our clock when the first request was sent. */
	public int $sent_at = 0;

	/** The earliest time that the source states for its rows. */
	public ?int $stated_at = null;

	/** Of a complete snapshot: when it was read, by the ERP's clock. */
	public ?int $as_of = null;

	/** When its first row arrived. */
	public ?int $received_at = null;

	/** The position that it includes. */
	public ?int $sequence = null;

	/** The first number that it brought. */
	public ?int $first_sequence = null;

	/** The last number. */
	public ?int $last_sequence = null;

	/** Pages that are stored. */
	public int $page = 0;

	/** The place of the last staged row; rows are counted from 1. */
	public int $staged_to = 0;

	/** The place up to which rows are taken in. */
	public int $applied_to = 0;

	/**
	 * Where rows of several locations are taken in item by item: the item up to which they are. Once all rows are, the location
	 * and the item, with a zero byte between, up to which what was left out is taken in.
	 */
	public string $applied_item = '';

	/** What became of its rows, by word. */
	public array $counts = array();

	/** When it began. */
	public int $begun_at = 0;

	/** When it ended. */
	public ?int $ended_at = null;

	/** Whoever works on it proves it by this. */
	public string $lock_token = '';

	/** Who has not renewed by then is taken for dead. */
	public int $lock_until = 0;

	/** Rises with every write; 0 before it is stored. */
	public int $revision = 0;

	/**
	 * A row.
	 *
	 * @param array<string, string|null> $row As the database gives it.
	 */
	public static function from_database( array $row ): self {
		$run                 = new self();
		$run->id             = Cell::number( $row, 'id' );
		$run->feed_id        = Cell::number( $row, 'feed_id' );
		$run->kind           = Cell::text( $row, 'kind' );
		$run->lane           = Cell::perhaps_text( $row, 'lane' );
		$run->state          = Cell::text( $row, 'state' );
		$run->epoch          = Cell::number( $row, 'epoch' );
		$run->gapless        = Cell::flag( $row, 'gapless' );
		$run->cursor_from    = Cell::text( $row, 'cursor_from' );
		$run->cursor_to      = Cell::text( $row, 'cursor_to' );
		$run->since_at       = Cell::perhaps( $row, 'since_at' );
		$run->sent_at        = Cell::number( $row, 'sent_at' );
		$run->stated_at      = Cell::perhaps( $row, 'stated_at' );
		$run->as_of          = Cell::perhaps( $row, 'as_of' );
		$run->received_at    = Cell::perhaps( $row, 'received_at' );
		$run->sequence       = Cell::perhaps( $row, 'sequence' );
		$run->first_sequence = Cell::perhaps( $row, 'first_sequence' );
		$run->last_sequence  = Cell::perhaps( $row, 'last_sequence' );
		$run->page           = Cell::number( $row, 'page' );
		$run->staged_to      = Cell::number( $row, 'staged_to' );
		$run->applied_to     = Cell::number( $row, 'applied_to' );
		$run->applied_item   = Cell::text( $row, 'applied_item' );
		$run->counts         = Cell::json( $row, 'counts' );
		$run->begun_at       = Cell::number( $row, 'begun_at' );
		$run->ended_at       = Cell::perhaps( $row, 'ended_at' );
		$run->lock_token     = Cell::text( $row, 'lock_token' );
		$run->lock_until     = Cell::number( $row, 'lock_until' );
		$run->revision       = Cell::number( $row, 'revision' );
		return $run;
	}

	/**
	 * Whether it is of what has changed alone: what it leaves out is as it was.
	 */
	public function is_delta(): bool {
		return self::DELTA === $this->kind || self::PUSHED === $this->kind;
	}

	/**
	 * Values by column, but for id and revision.
	 *
	 * @return array<string, int|string|bool|null>
	 */
	public function to_database(): array {
		return array(
			'feed_id'        => $this->feed_id,
			'kind'           => $this->kind,
			'lane'           => $this->lane,
			'state'          => $this->state,
			'epoch'          => $this->epoch,
			'gapless'        => $this->gapless,
			'cursor_from'    => Cell::key( $this->cursor_from, 2000 ),
			'cursor_to'      => Cell::key( $this->cursor_to, 2000 ),
			'since_at'       => $this->since_at,
			'sent_at'        => $this->sent_at,
			'stated_at'      => $this->stated_at,
			'as_of'          => $this->as_of,
			'received_at'    => $this->received_at,
			'sequence'       => $this->sequence,
			'first_sequence' => $this->first_sequence,
			'last_sequence'  => $this->last_sequence,
			'page'           => $this->page,
			'staged_to'      => $this->staged_to,
			'applied_to'     => $this->applied_to,
			'applied_item'   => Cell::key( $this->applied_item, 420 ),
			'counts'         => Cell::written( $this->counts ),
			'begun_at'       => $this->begun_at,
			'ended_at'       => $this->ended_at,
			'lock_token'     => $this->lock_token,
			'lock_until'     => $this->lock_until,
		);
	}
}
