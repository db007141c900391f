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
	 * Keeps a result and goes back.
	 *
	 * @param bool        $is_good Whether it went well.
	 * @param string      $text    What happened.
	 * @param string[]    $rows    Details.
	 * @param string|null $url     Where to; null for the settings.
	 * @param string[]    $link    Words and address of what can be done next; empty where there is nothing.
	 */
	public static function leave( bool $is_good, string $text, array $rows = array(), ?string $url = null, array $link = array() ): void {
		self::keep( $is_good, $text, $rows, $link );
		wp_safe_redirect( $url ?? Page::url( 'settings' ) );
		exit;
	}

	/**
	 * Keeps a result for the page that is shown next.
	 *
	 * @param bool     $is_good Whether it went well.
	 * @param string   $text    What happened.
	 * @param string[] $rows    Details.
	 * @param string[] $link    Words and address of what can be done next; empty where there is nothing.
	 */
	public static function keep( bool $is_good, string $text, array $rows = array(), array $link = array() ): void {
		set_transient( self::key(), compact( 'is_good', 'text', 'rows', 'link' ), self::SECONDS );
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
			'<div class="notice notice-%1$s inline" role="%2$s"><p>%3$s%4$s</p>',
			esc_attr( $is_good ? 'success' : 'error' ),
			esc_attr( $is_good ? 'status' : 'alert' ),
			esc_html( is_string( $text ) ? $text : '' ),
			wp_kses( self::link( $result['link'] ?? null ), array( 'a' => array( 'href' => true ) ) )
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
	 * A link behind the text; empty where there is none.
	 *
	 * @param mixed $link Words and address.
	 */
	private static function link( $link ): string {
		return is_array( $link ) && is_string( $link[0] ?? null ) && is_string( $link[1] ?? null ) ? ' <a href="' . esc_url( $link[1] ) . '">' . esc_html( $link[0] ) . '</a>' : '';
	}

	/**
	 * Name of the person's result.
	 */
	private static function key(): string {
		return 'stock_truth_result_' . get_current_user_id();
	}
}
