<?php
/**
 * What an order line asked for, change by change.
 *
 * Decides how changes are listed. Which of them an export covers, how many are kept apart, and what follows from them,
 * is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Ledger\Row\LineRevisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Lists of revisions of one line, the oldest first.
 */
final class Revisions {

	/**
	 * The list with another revision.
	 *
	 * @param list<LineRevisionRow> $revisions List.
	 * @param int                   $item_id   The line.
	 * @param int                   $net       What is asked for from now on.
	 * @param int                   $at        Since when.
	 * @return list<LineRevisionRow>
	 */
	public static function with( array $revisions, int $item_id, int $net, int $at ): array {
		$last              = end( $revisions );
		$revision          = new LineRevisionRow();
		$revision->item_id = $item_id;
		$revision->n       = false === $last ? 1 : $last->n + 1;
		$revision->net     = $net;
		$revision->made_at = $at;
		// Only the connector knows what it has sent; until it says so, it may have.
		$revision->sent = 'unknown';
		$revisions[]    = $revision;
		return $revisions;
	}

	/**
	 * Notes that an export covers a revision.
	 *
	 * @param LineRevisionRow $revision The revision that the core names; receives the mark.
	 * @param int             $at       When it was exported. An earlier mark stays.
	 * @param bool            $is_answered Whether the ERP had answered it by then.
	 */
	public static function mark( LineRevisionRow $revision, int $at, bool $is_answered ): void {
		$revision->sent        = 'yes';
		$revision->exported_at = $revision->exported_at ?? $at;
		$revision->answered_at = $revision->answered_at ?? ( $is_answered ? $at : null );
	}

	/**
	 * A list with one revision less: the core says which three two stand for, and what those ask for. They take the places of
	 * the first two.
	 *
	 * @param list<LineRevisionRow>                            $revisions List.
	 * @param array{from: int, least: int, most: int, at: int} $merge     The core's `merge`.
	 * @return list<LineRevisionRow>
	 */
	public static function merged( array $revisions, array $merge ): array {
		$three = array_slice( $revisions, $merge['from'], 3 );
		$two   = array();
		foreach ( array( $merge['least'], $merge['most'] ) as $place => $net ) {
			$revision          = new LineRevisionRow();
			$revision->item_id = $three[ $place ]->item_id;
			$revision->n       = $three[ $place ]->n;
			$revision->net     = $net;
			$revision->made_at = $merge['at'];
			$revision->sent    = 'unknown';
			$two[]             = $revision;
		}
		array_splice( $revisions, $merge['from'], 3, $two );
		return $revisions;
	}
}
