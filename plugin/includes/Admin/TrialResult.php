<?php
/**
 * What the trial of a connection shows, as tables.
 *
 * Decides wording only. What rows mean is `Feed`'s to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Reads what `Trial` gives back.
 *
 * @phpstan-import-type Tried from \StockTruth\Feed\Trial
 * @phpstan-import-type Shown from \StockTruth\Feed\Trial
 * @phpstan-import-type TriedList from \StockTruth\Feed\OrderTrial
 */
final class TrialResult {

	/**
	 * Renders it.
	 *
	 * @param Tried $tried What was tried.
	 */
	public static function render( array $tried ): void {
		printf(
			'<div class="notice notice-%1$s inline" id="st-feed-tested" role="%2$s"><p>%3$s</p></div>',
			esc_attr( $tried['ok'] ? 'success' : 'error' ),
			esc_attr( $tried['ok'] ? 'status' : 'alert' ),
			esc_html(
				$tried['ok']
					? __( 'The ERP answers. Its first rows would be understood like this; nothing was written.', 'stock-truth' )
					/* translators: 1: what went wrong, 2: error code. */
					: sprintf( __( 'The ERP’s list cannot be used. %1$s (%2$s)', 'stock-truth' ), $tried['message'], $tried['code'] )
			)
		);
		if ( array() !== $tried['rows'] ) {
			self::stock( $tried['rows'] );
		}
		foreach ( $tried['orders'] as $at => $list ) {
			self::orders( $list, $at );
		}
	}

	/**
	 * Rows of the stock.
	 *
	 * @param list<Shown> $rows Rows.
	 */
	private static function stock( array $rows ): void {
		$columns = array(
			'item'     => __( 'Item', 'stock-truth' ),
			'figure'   => __( 'Figure', 'stock-truth' ),
			'unit'     => __( 'Unit', 'stock-truth' ),
			'status'   => __( 'Status', 'stock-truth' ),
			'location' => __( 'Location', 'stock-truth' ),
			'as_of'    => __( 'As of', 'stock-truth' ),
			'code'     => __( 'Fault', 'stock-truth' ),
		);
		$cells   = array();
		foreach ( $rows as $row ) {
			$row['figure'] = null === $row['figure'] && '' === $row['code'] ? __( 'unknown', 'stock-truth' ) : (string) $row['figure'];
			$cells[]       = array_map( 'strval', array_intersect_key( $row, $columns ) );
		}
		self::table( 'st-feed-rows', $columns, $cells );
	}

	/**
	 * Rows of a list of orders.
	 *
	 * @param TriedList $list What was tried.
	 * @param int       $at   Its number.
	 */
	private static function orders( array $list, int $at ): void {
		/* translators: %s: name of a list, such as `sales orders`. */
		echo '<h4>' . esc_html( '' === $list['list'] ? __( 'Orders', 'stock-truth' ) : sprintf( __( 'Orders: %s', 'stock-truth' ), $list['list'] ) ) . '</h4>';
		if ( null !== $list['asked'] && 'no_orders' !== $list['code'] ) {
			/* translators: %d: number of orders. */
			echo '<p class="description">' . esc_html( sprintf( _n( 'The ERP was asked for the shop’s newest order.', 'The ERP was asked for the shop’s %d newest orders.', $list['asked'], 'stock-truth' ), $list['asked'] ) ) . '</p>';
		}
		if ( array() === $list['rows'] ) {
			echo '<p>' . esc_html( '' === $list['message'] ? __( 'The ERP shows none of them.', 'stock-truth' ) : $list['message'] ) . '</p>';
			return;
		}
		$columns = array(
			'order'     => __( 'Order', 'stock-truth' ),
			'item'      => __( 'Item', 'stock-truth' ),
			'state'     => __( 'State', 'stock-truth' ),
			'unit'      => __( 'Unit', 'stock-truth' ),
			'entered'   => __( 'Entered', 'stock-truth' ),
			'confirmed' => __( 'Confirmed', 'stock-truth' ),
			'reserved'  => __( 'Reserved', 'stock-truth' ),
			'picked'    => __( 'Picked', 'stock-truth' ),
			'shipped'   => __( 'Shipped', 'stock-truth' ),
			'code'      => __( 'Fault', 'stock-truth' ),
		);
		self::table( 'st-feed-orders-' . $at, $columns, $list['rows'] );
	}

	/**
	 * A table.
	 *
	 * @param string                      $id      Its id.
	 * @param array<string, string>       $columns Titles by column.
	 * @param list<array<string, string>> $rows    Texts by column.
	 */
	private static function table( string $id, array $columns, array $rows ): void {
		echo '<table class="widefat striped st-facts" id="' . esc_attr( $id ) . '"><thead><tr>';
		foreach ( $columns as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			echo '<tr>';
			foreach ( array_keys( $columns ) as $column ) {
				echo '<td>' . esc_html( $row[ $column ] ?? '' ) . '</td>';
			}
			echo '</tr>';
		}
		echo '</tbody></table>';
	}
}
