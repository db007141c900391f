<?php
/**
 * What an action has to say on the page that is shown after it.
 *
 * Decides only that it is said once, to the person who acted.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * One result for each person, for a few minutes.
 */
final class Flash {

	private const SECONDS = 300;

	/**
	 * Keeps a result and goes back to the settings.
	 *
	 * @param bool     $is_good Whether it went well.
	 * @param string   $text    What happened.
	 * @param string[] $rows    Details.
	 */
	public static function leave( bool $is_good, string $text, array $rows = array() ): void {
		set_transient( self::key(), compact( 'is_good', 'text', 'rows' ), self::SECONDS );
		wp_safe_redirect( Page::url( 'settings' ) );
		exit;
	}

	/**
	 * Prints the result, if there is one.
	 */
	public static function show(): void {
		$result = get_transient( self::key() );
		if ( ! is_array( $result ) ) {
			return;
		}
		delete_transient( self::key() );
		$is_good = true === ( $result['is_good'] ?? null );
		$text    = $result['text'] ?? null;
		$rows    = $result['rows'] ?? null;
		printf(
			'<div class="notice notice-%1$s inline" role="%2$s"><p>%3$s</p>',
			esc_attr( $is_good ? 'success' : 'error' ),
			esc_attr( $is_good ? 'status' : 'alert' ),
			esc_html( is_string( $text ) ? $text : '' )
		);
		if ( is_array( $rows ) && array() !== $rows ) {
			echo '<ul class="ul-disc st-rows">';
			foreach ( array_filter( $rows, 'is_string' ) as $row ) {
				echo '<li>' . esc_html( $row ) . '</li>';
			}
			echo '</ul>';
		}
		echo '</div>';
	}

	/**
	 * Name of the person's result.
	 */
	private static function key(): string {
		return 'stock_truth_result_' . get_current_user_id();
	}
}
