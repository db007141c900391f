<?php
/**
 * What a list would do, in a merchant's words.
 *
 * Decides wording only. What it would do is `Feed`'s to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Reads what `Preview` gives back.
 *
 * @phpstan-import-type Previewed from \StockTruth\Feed\Preview
 */
final class PreviewResult {

	/** Keys that are told one by one. */
	private const KEYS_MAX = 20;

	/**
	 * What would happen.
	 *
	 * @param Previewed $previewed What the list would do.
	 */
	public static function sentence( array $previewed ): string {
		if ( ! $previewed['ok'] ) {
			/* translators: 1: what is wrong, 2: error code. */
			$said = sprintf( __( 'This file would be refused. %1$s (%2$s)', 'stock-truth' ), $previewed['message'], $previewed['code'] );
		} elseif ( $previewed['held'] ) {
			$said = __( 'This file would be held until a person has looked: too many items would have no stock.', 'stock-truth' );
		} else {
			$said = __( 'This file would be imported.', 'stock-truth' );
		}
		return $said . ' ' . __( 'Nothing was changed. To import it, choose the file again.', 'stock-truth' );
	}

	/**
	 * The rest, line by line.
	 *
	 * @param Previewed $previewed What the list would do.
	 * @return string[]
	 */
	public static function rows( array $previewed ): array {
		$lines  = array();
		$effect = $previewed['effect'];
		if ( null !== $effect ) {
			foreach ( self::counts( $effect['items'] + array( 'listings' => $effect['listings']['changed'], 'listings_unsellable' => $effect['listings']['unsellable'] ) ) as $label => $count ) {
				$lines[] = $label . ': ' . number_format_i18n( $count );
			}
			if ( array() !== $effect['not_in_shop'] ) {
				/* translators: %s: keys of items. */
				$lines[] = sprintf( __( 'Not in the shop: %s', 'stock-truth' ), implode( ', ', array_slice( $effect['not_in_shop'], 0, self::KEYS_MAX ) ) . ( count( $effect['not_in_shop'] ) > self::KEYS_MAX ? ' …' : '' ) );
			}
		}
		foreach ( $previewed['rows'] as $row ) {
			if ( ! in_array( $row['code'], array( '', 'elsewhere', 'unknownUnit' ), true ) ) {
				// It is listed with its line.
				continue;
			}
			$figure  = $row['figure'] ?? __( 'unknown', 'stock-truth' );
			$lines[] = '' === $row['code']
				/* translators: 1: key of an item, 2: figure, 3: status, 4: instant. */
				? sprintf( __( 'Read as: %1$s, figure %2$s, status %3$s, as of %4$s', 'stock-truth' ), $row['item'], $figure, $row['status'], (string) $row['as_of'] )
				/* translators: 1: key of an item, 2: code, 3: name of a column. */
				: sprintf( __( 'Not used: %1$s (%2$s, %3$s)', 'stock-truth' ), $row['item'], $row['code'], $row['path'] );
		}
		return array_merge(
			$lines,
			IntakeResult::rows(
				array(
					'ok'      => $previewed['ok'],
					'summary' => $previewed['summary'],
				)
			)
		);
	}

	/**
	 * Counts by what they are called.
	 *
	 * @param array{changed: int, unsellable: int, missing: int, not_in_shop: int, witnessed: int, listings: int, listings_unsellable: int} $counts Counts.
	 * @return array<string, int>
	 */
	private static function counts( array $counts ): array {
		return array(
			__( 'Items whose figure or status would change', 'stock-truth' ) => $counts['changed'],
			__( 'Products that draw on them', 'stock-truth' ) => $counts['listings'],
			__( 'Items that could not be sold any more', 'stock-truth' ) => $counts['unsellable'],
			__( 'Products that draw on those', 'stock-truth' ) => $counts['listings_unsellable'],
			__( 'Items that the file leaves out', 'stock-truth' ) => $counts['missing'],
			__( 'Items that the shop does not have', 'stock-truth' ) => $counts['not_in_shop'],
			__( 'Items whose figure comes from another feed', 'stock-truth' ) => $counts['witnessed'],
		);
	}
}
