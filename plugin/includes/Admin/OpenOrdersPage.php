<?php
/**
 * The tab of orders that the ERP's figures do not contain yet.
 *
 * Decides how they are listed and asked about. Which of them may be settled is for Demand.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

use StockTruth\Demand\PlacedBefore;
use StockTruth\Ledger\Feeds;
use StockTruth\Ledger\OpenOrders;

defined( 'ABSPATH' ) || exit;

/**
 * A list with a box beside each order, and what can be done with those that are ticked.
 */
final class OpenOrdersPage {

	/** Orders on one page. */
	const ROWS = 50;

	/**
	 * The feeds.
	 *
	 * @var Feeds
	 */
	private $feeds;

	/**
	 * Open orders.
	 *
	 * @var OpenOrders
	 */
	private $open_orders;

	/**
	 * Constructor.
	 *
	 * @param Feeds      $feeds       The feeds.
	 * @param OpenOrders $open_orders Open orders.
	 */
	public function __construct( Feeds $feeds, OpenOrders $open_orders ) {
		$this->feeds       = $feeds;
		$this->open_orders = $open_orders;
	}

	/**
	 * The tab.
	 */
	public function render(): void {
		Flash::show();
		$day    = self::day();
		$before = '' === $day ? null : PlacedBefore::day( $day, wp_timezone() );
		$total  = $this->open_orders->count( $before );
		$after  = self::after();
		$orders = $this->open_orders->page( $after, self::ROWS, $before );
		printf( '<p class="st-summary">%s</p>', esc_html__( 'What these orders ask for is taken off what can be sold, because the ERP’s figures do not contain them yet. An order leaves this list by itself once they do.', 'stock-truth' ) );
		$this->filter( $day, null !== $before || '' === $day );
		if ( array() === $orders ) {
			printf( '<div class="st-empty"><h2>%1$s</h2><p>%2$s</p></div>', esc_html( null === $before ? __( 'No open orders', 'stock-truth' ) : __( 'No open orders that are so old', 'stock-truth' ) ), esc_html( null === $before ? __( 'The ERP’s figures contain every order that was placed.', 'stock-truth' ) : __( 'The ERP’s figures contain every order that was placed before that day.', 'stock-truth' ) ) );
			return;
		}
		/* translators: %s: number of orders. */
		printf( '<p>%s</p>', esc_html( sprintf( _n( '%s open order', '%s open orders', $total, 'stock-truth' ), number_format_i18n( $total ) ) ) );
		printf( '<form method="post" action="%s">', esc_url( admin_url( 'admin-post.php' ) ) );
		wp_nonce_field( SettleAction::ACTION );
		printf( '<input type="hidden" name="action" value="%1$s"><input type="hidden" name="st_day" value="%2$s">', esc_attr( SettleAction::ACTION ), esc_attr( $day ) );
		self::table( $orders );
		$last = end( $orders );
		if ( $total > 0 && count( $orders ) === self::ROWS ) {
			printf( '<p><a class="button" href="%1$s">%2$s</a></p>', esc_url( add_query_arg( array( 'after' => $last['order_id'], 'placed_before' => $day ), Page::url( 'orders' ) ) ), esc_html__( 'Further orders', 'stock-truth' ) );
		}
		self::acts( $day, $total );
		echo '</form>';
	}

	/**
	 * The day that was asked for, as it was typed; empty where none was.
	 */
	public static function day(): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Which orders are looked at changes nothing.
		return sanitize_text_field( Sent::text( $_GET, 'placed_before' ) );
	}

	/**
	 * The order behind which the page begins.
	 */
	private static function after(): int {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Which orders are looked at changes nothing.
		return absint( Sent::text( $_GET, 'after' ) );
	}

	/**
	 * The form that chooses by age.
	 *
	 * @param string $day     As it was typed.
	 * @param bool   $is_good Whether it is a day.
	 */
	private function filter( string $day, bool $is_good ): void {
		$heard = $this->feeds->heard_since();
		printf( '<form method="get" action="%s" class="st-filters">', esc_url( admin_url( 'admin.php' ) ) );
		printf( '<input type="hidden" name="page" value="%s"><input type="hidden" name="tab" value="orders">', esc_attr( Page::SLUG ) );
		printf( '<label class="st-filter">%1$s <input type="date" name="placed_before" value="%2$s"%3$s></label>', esc_html__( 'Placed before', 'stock-truth' ), esc_attr( $day ), $is_good ? '' : ' aria-invalid="true" aria-describedby="st-day-error"' );
		printf( '<button class="button">%s</button>', esc_html__( 'Show', 'stock-truth' ) );
		if ( null !== $heard ) {
			/* translators: %s: date and time. */
			printf( '<span class="st-quiet">%s</span>', esc_html( sprintf( __( 'The ERP was first heard on %s.', 'stock-truth' ), self::moment( $heard ) ) ) );
		}
		if ( ! $is_good ) {
			printf( '<span class="st-error" id="st-day-error" role="alert">%s</span>', esc_html__( 'That is no day. All open orders are shown.', 'stock-truth' ) );
		}
		echo '</form>';
	}

	/**
	 * The list.
	 *
	 * @param array $orders Orders.
	 *
	 * @phpstan-param list<array{order_id: int, status: string, placed_at: int, lines: int, is_shown: bool}> $orders
	 */
	private static function table( array $orders ): void {
		echo '<table class="widefat striped st-facts"><thead><tr><td class="check-column"></td>';
		foreach ( array( __( 'Order', 'stock-truth' ), __( 'Placed', 'stock-truth' ), __( 'Status', 'stock-truth' ), __( 'Products', 'stock-truth' ), __( 'In the ERP', 'stock-truth' ) ) as $title ) {
			printf( '<th scope="col">%s</th>', esc_html( $title ) );
		}
		echo '</tr></thead><tbody>';
		foreach ( $orders as $shown ) {
			$order = wc_get_order( $shown['order_id'] );
			$is_wc = $order instanceof \WC_Order;
			$label = '#' . ( $is_wc ? $order->get_order_number() : $shown['order_id'] );
			echo '<tr><th scope="row" class="check-column">';
			if ( ! $shown['is_shown'] ) {
				/* translators: %s: number of an order. */
				printf( '<label class="screen-reader-text" for="st-order-%1$d">%2$s</label><input type="checkbox" id="st-order-%1$d" name="st_orders[]" value="%1$d">', (int) $shown['order_id'], esc_html( sprintf( __( 'Choose order %s', 'stock-truth' ), $label ) ) );
			}
			printf( '</th><td>%s</td>', $is_wc ? '<a href="' . esc_url( $order->get_edit_order_url() ) . '">' . esc_html( $label ) . '</a>' : esc_html( $label ) );
			printf( '<td>%s</td>', esc_html( self::moment( $shown['placed_at'] ) ) );
			printf( '<td>%s</td>', esc_html( wc_get_order_status_name( $shown['status'] ) ) );
			printf( '<td>%s</td>', esc_html( $is_wc ? self::products( $order ) : (string) $shown['lines'] ) );
			printf( '<td>%s</td></tr>', esc_html( $shown['is_shown'] ? __( 'shown: what the ERP shows counts', 'stock-truth' ) : __( 'never shown', 'stock-truth' ) ) );
		}
		echo '</tbody></table>';
	}

	/**
	 * An instant as the shop writes it.
	 *
	 * @param int $at UTC milliseconds.
	 */
	private static function moment( int $at ): string {
		return (string) wp_date( wc_date_format() . ' ' . wc_time_format(), intdiv( $at, 1000 ) );
	}

	/**
	 * What an order is of.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function products( \WC_Order $order ): string {
		$texts = array();
		foreach ( $order->get_items() as $item ) {
			$texts[] = $item->get_quantity() . ' × ' . $item->get_name();
		}
		$first = array_slice( $texts, 0, 3 );
		/* translators: %s: number of products. */
		return implode( ', ', $first ) . ( count( $texts ) > 3 ? ' ' . sprintf( __( 'and %s more', 'stock-truth' ), number_format_i18n( count( $texts ) - 3 ) ) : '' );
	}

	/**
	 * What can be done.
	 *
	 * @param string $day   The day that was asked for.
	 * @param int    $total How many orders are listed.
	 */
	private static function acts( string $day, int $total ): void {
		printf( '<p><label for="st-note">%s</label><br><input type="text" class="regular-text" id="st-note" name="st_note" maxlength="200"></p>', esc_html__( 'Why (kept in the journal)', 'stock-truth' ) );
		echo '<div class="st-buttons">';
		printf( '<button class="button button-primary" name="st_what" value="chosen">%s</button>', esc_html__( 'The ERP’s figures contain the chosen orders', 'stock-truth' ) );
		$begins = PlacedBefore::day( $day, wp_timezone() );
		if ( null !== $begins ) {
			/* translators: 1: number of orders, 2: day. */
			printf( '<button class="button" name="st_what" value="older">%s</button>', esc_html( sprintf( __( 'They contain all %1$s that were placed before %2$s', 'stock-truth' ), number_format_i18n( $total ), (string) wp_date( wc_date_format(), intdiv( $begins, 1000 ) ) ) ) );
		}
		printf( '</div><p class="st-quiet">%s</p>', esc_html__( 'For orders that were delivered or cancelled in the ERP before it was connected. Their units can be sold again at once. This can be taken back.', 'stock-truth' ) );
	}
}
