<?php
/**
 * What an order line asked for, change by change, as the core takes it.
 *
 * Decides how many changes are kept apart, and which of them an export covers. What follows from them is
 * the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

defined( 'ABSPATH' ) || exit;

/**
 * Lists of `array{net: int, at: int, sent: string, exportedAt: int|null}`, the oldest first.
 */
final class Revisions {

	/** As many as the core takes. */
	const MOST = 32;

	/**
	 * The list with another revision.
	 *
	 * @param array[] $revisions List.
	 * @param int     $net       What is asked for from now on.
	 * @param int     $at        Since when.
	 */
	public static function with( array $revisions, int $net, int $at ): array {
		$revisions[] = array(
			'net'        => $net,
			'at'         => $at,
			// Only the connector knows what it has sent; until it says so, it may have.
			'sent'       => 'unknown',
			'exportedAt' => null,
		);
		return count( $revisions ) > self::MOST ? self::shortened( $revisions ) : $revisions;
	}

	/**
	 * The list after the connector has exported the line, or a person has said that the ERP has it.
	 *
	 * @param array[] $revisions List.
	 * @param int     $at        When it was exported: what was asked for then is what the ERP was told.
	 */
	public static function exported( array $revisions, int $at ): array {
		for ( $place = count( $revisions ) - 1; $place >= 0; --$place ) {
			if ( $revisions[ $place ]['at'] <= $at ) {
				$revisions[ $place ]['sent']       = 'yes';
				$revisions[ $place ]['exportedAt'] = $revisions[ $place ]['exportedAt'] ?? $at;
				break;
			}
		}
		return $revisions;
	}

	/**
	 * A list with one revision less than is kept. The second to the fourth become two: the least and then the
	 * most that they asked for, so that no rise in the list becomes smaller and nothing is offered that is owed.
	 * The first one stays, because a line without export marks rests on it.
	 *
	 * @param array[] $revisions List.
	 */
	private static function shortened( array $revisions ): array {
		$some  = array_slice( $revisions, 1, 3 );
		$nets  = array_column( $some, 'net' );
		$least = array(
			'net'        => min( $nets ),
			'at'         => $some[0]['at'],
			'sent'       => 'unknown',
			'exportedAt' => null,
		);
		$most  = array(
			'net' => max( $nets ),
			'at'  => $some[2]['at'],
		) + $least;
		return array_merge( array( $revisions[0], $least, $most ), array_slice( $revisions, 4 ) );
	}
}
