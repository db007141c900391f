<?php
/**
 * What an order line asked for, change by change, as the core takes it.
 *
 * Decides which of the changes an export covers. How many are kept apart, and what follows from them, is the core's
 * to say.
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
		return $revisions;
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
	 * A list with one revision less: the core says which three two stand for, and what those ask for.
	 *
	 * @param array[]    $revisions List.
	 * @param array|null $merge     The core's `merge`; null where there is room.
	 */
	public static function merged( array $revisions, ?array $merge ): array {
		if ( null === $merge ) {
			return $revisions;
		}
		$two = array();
		foreach ( array( $merge['least'], $merge['most'] ) as $net ) {
			$two = self::with( $two, $net, $merge['at'] );
		}
		array_splice( $revisions, $merge['from'], 3, $two );
		return $revisions;
	}
}
