<?php
/**
 * Reads the ERP's whole stock over HTTP, page by page.
 *
 * Decides when the last page was read, and that a poll is made at all. What a row means is decided by
 * the mapping, what becomes of it by the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;
use StockTruth\Ledger\FeedState;
use StockTruth\Ledger\Intake;
use StockTruth\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * One poll.
 */
final class Pull {

	const PAGES_MAX = 20000;
	const BAD_MAX   = 20;

	/**
	 * Polls the feed.
	 *
	 * @param array $options `force`: although it is too early after a failure (a person asks);
	 *                       `accept_mass_zero`: a person has looked at a catalogue that is emptied.
	 * @return array{ok: bool, code: string, message: string, summary: array|null, projected: array|null}
	 */
	public static function run( array $options = array() ): array {
		$feed = Settings::current()->feed();
		if ( '' === $feed['url'] ) {
			return Snapshot::result( 'feed_not_configured', __( 'No address of an ERP is set.', 'stock-truth' ) );
		}
		$retry_at = FeedState::read()['retry_at'];
		if ( empty( $options['force'] ) && null !== $retry_at && Moment::now() < $retry_at ) {
			/* translators: %s: instant. */
			return Snapshot::result( 'backing_off', sprintf( __( 'The last attempt failed; the ERP is left alone until %s.', 'stock-truth' ), Moment::write( $retry_at ) ) );
		}
		return Snapshot::take(
			static function ( string $run, string $lock ) use ( $feed ): array {
				return self::stage( $feed, $run, $lock );
			},
			! empty( $options['accept_mass_zero'] )
		);
	}

	/**
	 * Reads all pages into Intake.
	 *
	 * @param array  $feed Of Settings.
	 * @param string $run  The snapshot's run.
	 * @param string $lock The lock.
	 * @return array{sent_at: int, gapless: bool, notes: array}
	 * @throws FeedError Where any page cannot be used.
	 */
	private static function stage( array $feed, string $run, string $lock ): array {
		$mapping = Mapping::load( $feed['mapping'] );
		$source  = new Source( untrailingslashit( $feed['url'] ) . $mapping->path(), Settings::feed_token(), $feed['timeout_s'] );
		$reader  = new RowReader( $mapping, $feed['location'] );
		$notes   = array( 'source' => 'http', 'pages' => 0, 'read' => 0, 'elsewhere' => 0, 'skipped' => 0, 'bad' => array() );
		$sent_at = null;
		do {
			$page    = $source->get( $mapping->query( $notes['read'] ) );
			$sent_at = $sent_at ?? $page['sent_at'];
			$rows    = $mapping->rows( $page['answer'] );
			Intake::add( $run, self::claims( $rows, $page, $mapping, $reader, $notes ) );
			FeedState::renew_lock( $lock );
			++$notes['pages'];
			$notes['read'] += count( $rows );
		} while ( self::goes_on( $mapping, $page['answer'], count( $rows ), $notes ) );
		if ( $notes['read'] === $notes['elsewhere'] + $notes['skipped'] ) {
			throw new FeedError( 'snapshot_empty', __( 'The ERP\'s answer names no item at all. A catalogue does not vanish at once: nothing was changed.', 'stock-truth' ) );
		}
		return array(
			'sent_at' => (int) $sent_at,
			'gapless' => $mapping->is_gapless(),
			'notes'   => $notes,
		);
	}

	/**
	 * The claims of a page.
	 *
	 * @param array     $rows    Rows.
	 * @param array     $page    Of Source::get().
	 * @param Mapping   $mapping The mapping.
	 * @param RowReader $reader  The reader.
	 * @param array     $notes   Receives what was left out.
	 * @return array[]
	 * @throws FeedError Where a row is malformed and the mapping does not say to skip it.
	 */
	private static function claims( array $rows, array $page, Mapping $mapping, RowReader $reader, array &$notes ): array {
		try {
			$stated_at = RowReader::moment( $mapping->of_page( $page['answer'], 'stated_at' ), 'stated_at' );
			$sequence  = RowReader::number( $mapping->of_page( $page['answer'], 'sequence' ), 'sequence' );
		} catch ( BadRow $bad ) {
			/* translators: 1: field, 2: code. */
			throw new FeedError( $bad->code_name(), sprintf( __( 'The ERP\'s answer is not usable: %1$s (%2$s).', 'stock-truth' ), $bad->field(), $bad->code_name() ) );
		}
		$claims = array();
		foreach ( $rows as $at => $row ) {
			try {
				$claim = $reader->read( $row, $stated_at, $sequence, $page['sent_at'], $page['received_at'] );
			} catch ( BadRow $bad ) {
				self::skip( $bad, $notes['read'] + $at, $mapping, $notes );
				continue;
			}
			if ( null === $claim ) {
				++$notes['elsewhere'];
			} else {
				$claims[] = $claim;
			}
		}
		return $claims;
	}

	/**
	 * Notes a malformed row, or refuses the snapshot for it.
	 *
	 * @param BadRow  $bad     What is wrong.
	 * @param int     $at      Which row of the snapshot.
	 * @param Mapping $mapping The mapping.
	 * @param array   $notes   Receives it.
	 * @throws FeedError Where the mapping does not say to skip it.
	 */
	private static function skip( BadRow $bad, int $at, Mapping $mapping, array &$notes ): void {
		$path = sprintf( 'rows[%d].%s', $at, $bad->field() );
		if ( $mapping->refuses_bad_rows() ) {
			throw new FeedError(
				'row_malformed',
				/* translators: 1: path, 2: code. */
				sprintf( __( 'The ERP\'s answer has a row that is not usable: %1$s (%2$s). Nothing was changed.', 'stock-truth' ), $path, $bad->code_name() )
			);
		}
		++$notes['skipped'];
		if ( count( $notes['bad'] ) < self::BAD_MAX ) {
			$notes['bad'][] = array( 'path' => $path, 'code' => $bad->code_name() );
		}
	}

	/**
	 * Whether there is another page.
	 *
	 * @param Mapping $mapping The mapping.
	 * @param mixed   $answer  The page's answer.
	 * @param int     $rows    How many rows it had.
	 * @param array   $notes   What was read so far.
	 * @throws FeedError Where pages end before the count they state, or never end.
	 */
	private static function goes_on( Mapping $mapping, $answer, int $rows, array $notes ): bool {
		$size = $mapping->page_size();
		if ( null === $size ) {
			return false;
		}
		if ( $notes['pages'] >= self::PAGES_MAX ) {
			throw new FeedError( 'pages_endless', __( 'The ERP keeps answering with full pages; its paging does not fit the mapping.', 'stock-truth' ) );
		}
		$total = $mapping->of_page( $answer, 'total' );
		if ( is_string( $total ) && 1 === preg_match( '/^\d{1,12}$/D', $total ) ) {
			if ( 0 === $rows && $notes['read'] < (int) $total ) {
				/* translators: 1: rows read, 2: rows stated. */
				throw new FeedError( 'snapshot_truncated', sprintf( __( 'The ERP stopped after %1$d of %2$s rows. Nothing was changed.', 'stock-truth' ), $notes['read'], $total ) );
			}
			return $notes['read'] < (int) $total;
		}
		return $rows >= $size;
	}
}
