<?php
/**
 * What staff read beside an order that waits for a person.
 *
 * Decides the sentences. That an order waits, and for what, is decided elsewhere.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Units;

defined( 'ABSPATH' ) || exit;

/**
 * Notes of held orders.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class HeldOrderNotes {

	/**
	 * Why an order waits.
	 *
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it does not pass.
	 * @param string    $door    The door of apps and staff at which it was held; empty for a payment.
	 */
	public static function held( \WC_Order $order, Refusal $refusal, string $door ): string {
		if ( '' !== $door ) {
			return 'Stock Truth: ' . $refusal->text() . ' ' . __( 'The order was taken and put on hold for a person.', 'stock-truth' );
		}
		$texts = array();
		foreach ( $refusal->lines() as $line ) {
			$texts[] = self::of_line( $line );
		}
		if ( array() === $texts ) {
			$texts[] = __( 'Nobody can tell at this moment what is there.', 'stock-truth' );
		}
		$head = null !== $order->get_date_paid( 'edit' )
			? __( 'The payment arrived, and what was ordered cannot be promised any more. The order waits for you: send it if the goods are there after all, or pay the customer back.', 'stock-truth' )
			: __( 'What was ordered cannot be promised any more. The order waits for you.', 'stock-truth' );
		return $head . ' ' . implode( ' ', $texts );
	}

	/**
	 * That an order stays where it is.
	 *
	 * @param string $asked  The status that it was to have.
	 * @param bool   $is_app Whether an app wanted so, which may give a reason.
	 */
	public static function kept( string $asked, bool $is_app ): string {
		/* translators: %s: order status. */
		$text = sprintf( __( 'A program wanted to set the status “%s”. The order stays on hold until a person releases it in its list of actions, or sets a status here.', 'stock-truth' ), wc_get_order_status_name( $asked ) );
		return $is_app ? $text . ' ' . __( 'An app that moves it on has to give a reason in “stock_truth_override”.', 'stock-truth' ) : $text;
	}

	/**
	 * That a payment was told of for the second time.
	 *
	 * @param string $number The number of the second payment.
	 */
	public static function paid_again( string $number ): string {
		/* translators: %s: number of a payment, as the payment provider calls it. */
		return sprintf( __( 'Another notice of a payment came, with the number %s. The order stays on hold.', 'stock-truth' ), $number );
	}

	/**
	 * What is missing of one line.
	 *
	 * @param array $line Of Verdict::refused_lines().
	 *
	 * @phpstan-param RefusedLine $line
	 */
	private static function of_line( array $line ): string {
		$name = html_entity_decode( wp_strip_all_tags( $line['name'] ), ENT_QUOTES, 'UTF-8' );
		switch ( $line['reason'] ) {
			case 'notEnough':
				/* translators: 1: product name, 2: quantity. */
				return sprintf( __( '“%1$s”: only %2$s are left for it.', 'stock-truth' ), $name, Units::text( (int) $line['maxQuantity'] ) );
			case 'figureStale':
				/* translators: %s: product name. */
				return sprintf( __( '“%s”: the ERP has told nothing for too long.', 'stock-truth' ), $name );
			case 'blockedInErp':
				/* translators: %s: product name. */
				return sprintf( __( '“%s” is blocked in the ERP.', 'stock-truth' ), $name );
			default:
				/* translators: %s: product name. */
				return sprintf( __( '“%s”: nobody can tell what is there.', 'stock-truth' ), $name );
		}
	}
}
