<?php
/**
 * Rows of a snapshot on their way into the ledger, whichever transport brings them.
 *
 * Decides what becomes of rows that cannot be read, and when there is nothing to take in. What a row says
 * is for RowReader, how rows are kept for StagingStore.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Ledger\Row\FeedRunRow;
use StockTruth\Ledger\Row\StagedRow;

defined( 'ABSPATH' ) || exit;

/**
 * Stages the rows of one snapshot.
 */
final class Staging {

	/**
	 * Keeps rows.
	 *
	 * @var StagingSink
	 */
	private $store;

	/**
	 * The locations that rows are of.
	 *
	 * @var StagingPlace
	 */
	private $place;

	/**
	 * What is noted of them.
	 *
	 * @var StagingNotes
	 */
	private $notes;

	/**
	 * Reads rows.
	 *
	 * @var RowReader
	 */
	private $reader;

	/**
	 * The snapshot's run.
	 *
	 * @var FeedRunRow
	 */
	private $run;

	/**
	 * Whether rows that cannot be read are left out; else they refuse the snapshot.
	 *
	 * @var bool
	 */
	private $is_skipping;

	/**
	 * Adds up rows of one item; null where each row is a figure.
	 *
	 * @var Sums|null
	 */
	private $sums;

	/**
	 * A staging.
	 *
	 * @param StagingSink  $store       Keeps rows.
	 * @param StagingPlace $place       The locations that rows are of.
	 * @param StagingNotes $notes       What is noted of them.
	 * @param RowReader    $reader      Reads rows.
	 * @param FeedRunRow   $run         The snapshot's run.
	 * @param bool         $is_skipping Whether rows that cannot be read are left out.
	 * @param Sums|null    $sums        Adds up rows of one item; null where each row is a figure.
	 */
	public function __construct( StagingSink $store, StagingPlace $place, StagingNotes $notes, RowReader $reader, FeedRunRow $run, bool $is_skipping, ?Sums $sums = null ) {
		$this->sums        = $sums;
		$this->store       = $store;
		$this->place       = $place;
		$this->notes       = $notes;
		$this->reader      = $reader;
		$this->run         = $run;
		$this->is_skipping = $is_skipping;
		$this->store->begin();
	}

	/**
	 * Stages one row.
	 *
	 * @param Row $row   Row.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known What is known of all rows that came with it: `as_of` (when they were read, or null),
	 *                     `stated_at` (what of that the ERP states, or null), `sequence`, `received_at`.
	 * @throws FeedError Where the rows are of several locations and one at most may come.
	 */
	public function take( Row $row, array $known ): void {
		$this->notes->count( 'read' );
		if ( null === $this->run->as_of ) {
			// Pages are read one after another: what the first one says holds for all.
			$this->run->as_of       = $known['as_of'] ?? $known['received_at'];
			$this->run->received_at = $known['received_at'];
			$this->run->sequence    = $known['sequence'];
		}
		try {
			$claim = $this->reader->read( $row, $known['as_of'] );
		} catch ( BadRow $bad ) {
			$this->skip( $bad, $row, $known );
			return;
		}
		if ( null === $claim ) {
			$this->notes->count( 'elsewhere' );
			return;
		}
		if ( null === $this->sums ) {
			$this->stage( $claim, $known );
			return;
		}
		try {
			$this->sums->take( $claim );
		} catch ( BadRow $bad ) {
			$this->skip( $bad, $row, $known );
		}
	}

	/**
	 * Stages all rows of a list that came as one text.
	 *
	 * @param Document $document The list.
	 * @throws FeedError Where it is refused.
	 */
	public function take_all( Document $document ): void {
		// A list without a row says all the same when it was read.
		$this->stated( $document->known()['stated_at'] );
		foreach ( $document->rows() as $row ) {
			$this->take( $row, $document->known() );
		}
		$this->end_page( '' );
	}

	/**
	 * Has a claim wait for the next write.
	 *
	 * @param array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string} $claim The claim.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known As take() is given it.
	 */
	private function stage( array $claim, array $known ): void {
		$staged             = new StagedRow();
		$staged->item       = $claim['item'];
		$staged->figure     = $claim['figure'];
		$staged->status     = $claim['status'];
		$staged->unit_known = $claim['unit_known'];
		$staged->as_of      = $claim['as_of'];
		// A time of the row's own is stated by the ERP too.
		$is_own = $claim['as_of'] !== $known['as_of'];
		$this->stated( $known['stated_at'] );
		if ( $is_own ) {
			$this->stated( $claim['as_of'] );
			$this->notes->count( 'own_times' );
		}
		if ( null === $claim['figure'] ) {
			$this->notes->count( 'unknown_figures' );
		}
		$this->add( $staged, $claim['location'], $known );
	}

	/**
	 * How many rows were read.
	 */
	public function rows_read(): int {
		return $this->notes->counted( 'read' );
	}

	/**
	 * What was read, of StagingNotes::told().
	 *
	 * @return array<string, int|list<array<string, int|string>>>
	 */
	public function notes(): array {
		return $this->notes->told();
	}

	/**
	 * Ends a page: what it brought and how far the run came are written together. A page with rows that cannot be read refuses
	 * the snapshot, where they are not to be left out. Sums are known after the last page only: a run that adds rows up and is
	 * broken off begins anew.
	 *
	 * @param string $next Where the next page begins; empty where there is none.
	 * @throws FeedError Where it is refused.
	 */
	public function end_page( string $next ): void {
		if ( ! $this->is_skipping && $this->notes->counted( 'skipped' ) > 0 ) {
			$this->store->keep_refusals();
			throw $this->notes->refusal();
		}
		if ( null !== $this->sums && '' !== $next ) {
			$this->store->renew();
			return;
		}
		foreach ( null === $this->sums ? array() : $this->sums->claims() as $claim ) {
			$this->stage( $claim, array( 'as_of' => $this->run->as_of, 'stated_at' => $this->run->stated_at, 'sequence' => $this->run->sequence, 'received_at' => (int) $this->run->received_at ) );
		}
		++$this->run->page;
		$this->run->cursor_to = $next;
		$this->notes->put( $this->place->is_named() ? array() : $this->reader->met() );
		$this->store->end_page();
	}

	/**
	 * Refuses a list with rows that could not be read.
	 *
	 * @throws FeedError Where it has some.
	 */
	public function must_be_readable(): void {
		if ( $this->notes->counted( 'skipped' ) > 0 ) {
			throw $this->notes->refusal();
		}
	}

	/**
	 * Refuses a snapshot that names no item.
	 *
	 * @throws FeedError Where it names none.
	 */
	public function must_name_items(): void {
		if ( $this->notes->counted( 'read' ) === $this->notes->counted( 'elsewhere' ) + $this->notes->counted( 'skipped' ) ) {
			throw new FeedError( 'snapshot_empty', __( 'The ERP\'s list names no item at all. A catalogue does not vanish at once: nothing was changed.', 'stock-truth' ) );
		}
	}

	/**
	 * Has a row wait.
	 *
	 * @param StagedRow $row      The row.
	 * @param string    $location The location that it names.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known As take() is given it.
	 */
	private function add( StagedRow $row, string $location, array $known ): void {
		$row->location_id = $this->place->number( $location );
		$row->received_at = $known['received_at'];
		$row->sequence    = $known['sequence'];
		$this->store->add( $row );
	}

	/**
	 * Notes a time that the ERP states; of several the oldest one counts for all, because they are confirmed as one.
	 *
	 * @param int|null $at UTC milliseconds; null where it states none.
	 */
	private function stated( ?int $at ): void {
		$this->run->stated_at = null === $at ? $this->run->stated_at : min( $at, $this->run->stated_at ?? $at );
	}

	/**
	 * Notes a row that cannot be read. Where it names its item, and its location where there are several, it keeps its place:
	 * what the ERP says there is not known, so the item is not confirmed past it. An item whose location cannot be read
	 * is left out there.
	 *
	 * @param BadRow $bad   What is wrong.
	 * @param Row    $row   The row.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known As take() is given it.
	 */
	private function skip( BadRow $bad, Row $row, array $known ): void {
		$this->notes->count( 'skipped' );
		$this->stated( $known['stated_at'] );
		if ( '' !== $bad->item() && ( ! $this->place->is_named() || '' === $row->fault() ) ) {
			$unread           = new StagedRow();
			$unread->item     = $bad->item();
			$unread->readable = false;
			$unread->as_of    = $this->reader->as_of( $row ) ?? $known['as_of'] ?? $known['received_at'];
			$this->add( $unread, $row->shown( Columns::LOCATION ), $known );
		} else {
			$this->notes->count( 'nameless' );
		}
		if ( ! isset( $unread ) ) {
			// Nobody knows of which item it is.
			$this->run->counts['unplaced'] = 1;
		}
		$at = $this->notes->place( $row );
		$this->notes->list_bad( $bad, $at );
		$this->store->refuse(
			array(
				'line'    => $at,
				'code'    => $bad->code_name(),
				'path'    => $bad->column(),
				'excerpt' => $row->excerpt(),
			)
		);
	}
}
