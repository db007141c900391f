<?php
/**
 * What a person typed into the panel of a product and could not be stored: it is shown again, to be mended.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * A person's texts of one product, for five minutes, until the form is shown again.
 *
 * @phpstan-import-type Told from \StockTruth\Catalog\ProductBills
 */
final class Typed {

	private const SECONDS = 300;

	/** Rows that are kept at most. */
	private const ROWS = 200;

	/**
	 * Keeps texts.
	 *
	 * @param int                     $id   Product or variation.
	 * @param array<array-key, mixed> $sent Its fields.
	 */
	public static function keep( int $id, array $sent ): void {
		$rows = array();
		foreach ( array_slice( is_array( $sent['rows'] ?? null ) ? $sent['rows'] : array(), 0, self::ROWS ) as $row ) {
			$item     = is_array( $row ) ? self::text( $row['item'] ?? '' ) : '';
			$quantity = is_array( $row ) ? self::text( $row['quantity'] ?? '' ) : '';
			if ( '' !== $item . $quantity ) {
				$rows[] = array( 'item' => $item, 'quantity' => $quantity, 'known' => true );
			}
		}
		set_transient( self::key( $id ), array( 'kind' => self::text( $sent['kind'] ?? '' ), 'components' => $rows, 'saleStep' => self::text( $sent['step'] ?? '' ) ), self::SECONDS );
	}

	/**
	 * What the form shows: what was typed where it could not be stored, else what is stored.
	 *
	 * @param array $told What is stored.
	 * @return array The same with the texts that were kept, which are forgotten.
	 *
	 * @phpstan-param Told $told
	 * @phpstan-return Told
	 */
	public static function instead_of( array $told ): array {
		$typed = get_transient( self::key( $told['id'] ) );
		if ( ! is_array( $typed ) ) {
			return $told;
		}
		delete_transient( self::key( $told['id'] ) );
		/** @var Told $shown */
		$shown = $typed + $told;
		return $shown;
	}

	/**
	 * A text of a form.
	 *
	 * @param mixed $text What was sent.
	 */
	private static function text( $text ): string {
		return is_string( $text ) ? substr( sanitize_text_field( $text ), 0, 200 ) : '';
	}

	/**
	 * Name of a person's texts of a product.
	 *
	 * @param int $id Product or variation.
	 */
	private static function key( int $id ): string {
		return 'stock_truth_typed_' . get_current_user_id() . '_' . $id;
	}
}
