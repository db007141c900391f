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
 * Reads `array{ok: bool, code: string, message: string, summary: array|null, projected: array|null}`.
 */
final class IntakeResult {

	/**
	 * Rows that are told one by one.
	 */
	private const ROWS_MAX = 100;

	/**
	 * Whether figures were taken in.
	 *
	 * @param array $result Result.
	 */
	public static function is_good( array $result ): bool {
		return ! empty( $result['ok'] );
	}

	/**
	 * What happened.
	 *
	 * @param array $result Result.
	 */
	public static function sentence( array $result ): string {
		if ( ! self::is_good( $result ) ) {
			/* translators: 1: what went wrong, 2: error code. */
			return sprintf( __( 'Nothing was taken in. %1$s (%2$s)', 'stock-truth' ), (string) ( $result['message'] ?? '' ), (string) ( $result['code'] ?? '' ) );
		}
		$summary = (array) ( $result['summary'] ?? array() );
		return sprintf(
			/* translators: 1: rows, 2: changed figures, 3: items that were not named. */
			__( 'Figures taken in. Rows: %1$s. Changed: %2$s. Missing since last time: %3$s.', 'stock-truth' ),
			number_format_i18n( (int) ( $summary['rows'] ?? 0 ) ),
			number_format_i18n( (int) ( $summary['changed'] ?? 0 ) ),
			number_format_i18n( (int) ( $summary['missing'] ?? 0 ) )
		);
	}

	/**
	 * Rows that could not be used, each with its line and why.
	 *
	 * @param array $result Result.
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
	 * @param array $bad `path`, or `line` and `field`, and `code`.
	 */
	private static function row( array $bad ): string {
		$where = isset( $bad['line'] )
			/* translators: 1: number of a line, 2: name of a column. */
			? sprintf( __( 'Line %1$s, column “%2$s”', 'stock-truth' ), number_format_i18n( (int) $bad['line'] ), (string) ( $bad['field'] ?? '' ) )
			: (string) ( $bad['path'] ?? '' );
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
			'sku_not_readable'        => __( 'is no readable text', 'stock-truth' ),
			'figure_missing'          => __( 'is empty', 'stock-truth' ),
			'quote_not_closed'        => __( 'a quotation mark is never closed', 'stock-truth' ),
			'quantity_not_a_decimal'  => __( 'is no number', 'stock-truth' ),
			'quantity_too_fine'       => __( 'has more than four decimals', 'stock-truth' ),
			'quantity_out_of_range'   => __( 'is too large', 'stock-truth' ),
			'instant_not_readable'    => __( 'is no date with time', 'stock-truth' ),
			'instant_without_offset'  => __( 'does not say its time zone', 'stock-truth' ),
			'line_with_other_columns' => __( 'the line has another number of columns than the heading', 'stock-truth' ),
			'status_unknown'          => __( 'is no known status', 'stock-truth' ),
		);
	}
}
