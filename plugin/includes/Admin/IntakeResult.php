<?php
/**
 * What became of a fetch or a file, in a merchant's words.
 *
 * Decides wording only. The outcome is `Feed`'s.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Reads what `Feed` gives back.
 *
 * @phpstan-type Result array{ok: bool, code?: string, message?: string, summary?: array|null, projected?: array|null}
 */
final class IntakeResult {

	/**
	 * Rows that are told one by one.
	 */
	private const ROWS_MAX = 100;

	/**
	 * Whether figures were taken in.
	 *
	 * @param Result $result Result.
	 */
	public static function is_good( array $result ): bool {
		return ! empty( $result['ok'] );
	}

	/**
	 * What happened.
	 *
	 * @param Result $result Result.
	 */
	public static function sentence( array $result ): string {
		if ( 'going_on' === ( $result['code'] ?? '' ) ) {
			return $result['message'] ?? '';
		}
		if ( ! self::is_good( $result ) ) {
			/* translators: 1: what went wrong, 2: error code. */
			return sprintf( __( 'No figures were imported. %1$s (%2$s)', 'stock-truth' ), (string) ( $result['message'] ?? '' ), (string) ( $result['code'] ?? '' ) );
		}
		$summary = (array) ( $result['summary'] ?? array() );
		return sprintf(
			/* translators: 1: rows, 2: changed figures, 3: items that were not named. */
			__( 'Figures imported. Rows: %1$s. Changed: %2$s. Newly missing: %3$s.', 'stock-truth' ),
			number_format_i18n( (int) ( $summary['rows'] ?? 0 ) ),
			number_format_i18n( (int) ( $summary['changed'] ?? 0 ) ),
			number_format_i18n( (int) ( $summary['missing'] ?? 0 ) )
		);
	}

	/**
	 * Rows that could not be used, each with its line and why.
	 *
	 * @param Result $result Result.
	 * @return string[]
	 */
	public static function rows( array $result ): array {
		$rows = array();
		foreach ( array_slice( (array) ( $result['summary']['bad'] ?? array() ), 0, self::ROWS_MAX ) as $bad ) {
			$rows[] = is_array( $bad ) ? self::row( $bad ) : (string) $bad;
		}
		return $rows;
	}

	/**
	 * One row that could not be used.
	 *
	 * @param array<array-key, mixed> $bad `line` from 1 or `row` from 0, `path` (its column; empty for the row as a whole), `code`.
	 */
	private static function row( array $bad ): string {
		$row    = $bad['row'] ?? 0;
		$line   = $bad['line'] ?? ( is_int( $row ) ? $row + 1 : 1 );
		$number = number_format_i18n( is_int( $line ) ? $line : 1 );
		$column = (string) ( $bad['path'] ?? '' );
		$where  = '' === $column
			/* translators: %s: number of a line. */
			? sprintf( __( 'Line %s', 'stock-truth' ), $number )
			/* translators: 1: number of a line, 2: name of a column. */
			: sprintf( __( 'Line %1$s, column “%2$s”', 'stock-truth' ), $number, $column );
		$code = (string) ( $bad['code'] ?? '' );
		$why  = self::reasons()[ $code ] ?? '';
		return '' === $why ? $where . ': ' . $code : sprintf( '%1$s: %2$s (%3$s)', $where, $why, $code );
	}

	/**
	 * Words for the codes that a person can do something about.
	 *
	 * @return array<string, string>
	 */
	private static function reasons(): array {
		return array(
			'sku_missing'             => __( 'is empty', 'stock-truth' ),
			'sku_rounded'             => __( 'was turned into a number by a spreadsheet', 'stock-truth' ),
			'sku_too_long'            => __( 'is longer than 100 characters', 'stock-truth' ),
			'cell_not_text'           => __( 'is not readable text', 'stock-truth' ),
			'not_utf8'                => __( 'is not readable text; the file may be in another character set', 'stock-truth' ),
			'field_missing'           => __( 'is missing', 'stock-truth' ),
			'quantity_not_a_decimal'  => __( 'is not a number', 'stock-truth' ),
			'quantity_too_fine'       => __( 'has more than four decimals', 'stock-truth' ),
			'quantity_out_of_range'   => __( 'is too large', 'stock-truth' ),
			'quantity_ambiguous'      => __( 'may be thousands or thousandths', 'stock-truth' ),
			'decimal_mark_undeclared' => __( 'has another decimal sign', 'stock-truth' ),
			'thousands_misplaced'     => __( 'has thousands separators at wrong places', 'stock-truth' ),
			'as_of_missing'           => __( 'does not say when the figure was read', 'stock-truth' ),
			'instant_not_readable'    => __( 'is not a date with a time', 'stock-truth' ),
			'instant_without_offset'  => __( 'does not say its time zone', 'stock-truth' ),
			'local_time_skipped'      => __( 'is a time that the clocks skipped', 'stock-truth' ),
			'key_twice'               => __( 'has a key twice', 'stock-truth' ),
			'row_width'               => __( 'has another number of columns than the heading', 'stock-truth' ),
			'status_unknown'          => __( 'is not a known status', 'stock-truth' ),
		);
	}
}
