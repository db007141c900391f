<?php
/**
 * What closes an exception of each cause, and what may be said to a customer meanwhile.
 *
 * Decides words only. When an exception is over is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences by the core's codes.
 */
final class Closing {

	/**
	 * What closes it.
	 *
	 * @param string $cause The core's word.
	 */
	public static function evidence( string $cause ): string {
		switch ( $cause ) {
			case 'manualEdit':
			case 'foreignWrite':
			case 'otherWriter':
			case 'unexplained':
			case 'overPromised':
				return __( 'Closes by itself when two later checks find what the shop should show.', 'stock-truth' );
			case 'acknowledgementOverdue':
			case 'orderUnacknowledged':
				return __( 'Closes by itself when a read of the ERP lists the order.', 'stock-truth' );
			case 'returnAwaiting':
				return __( 'Closes by itself when the ERP has received the goods; or by hand, with a reason.', 'stock-truth' );
			case 'staleFeed':
			case 'feedDown':
				return __( 'Closes by itself when two complete reads of the ERP have arrived in time.', 'stock-truth' );
			case 'feedHeld':
			case 'feedRestarted':
				return __( 'Closes when a person has released the feed and one run is complete.', 'stock-truth' );
			case 'figureUnknown':
			case 'missingFromSnapshot':
				return __( 'Closes by itself when two later reads of the ERP state a figure.', 'stock-truth' );
			case 'negativeInErp':
			case 'blockedInErp':
				return __( 'Closes by itself when two later reads of the ERP show it in order; a block may be accepted by hand.', 'stock-truth' );
			case 'clockFault':
			case 'engineFault':
			case 'calendarEnded':
				return __( 'Closes by itself when two self-tests five minutes apart have passed.', 'stock-truth' );
			case 'revivedWithoutStock':
			case 'orderHeld':
				return __( 'Closes when the order is released, changed or cancelled.', 'stock-truth' );
			case 'noSku':
				return __( 'Closes by itself when the product has a SKU and two later checks agree.', 'stock-truth' );
			default:
				return __( 'Closes by itself when what is wrong is mended and two later checks agree; or by hand, with a reason.', 'stock-truth' );
		}
	}

	/**
	 * What may be said to a customer; empty where nothing may be said for certain.
	 *
	 * @param int|null $shown    What the shop shows, in ten-thousandths.
	 * @param int|null $expected What it should show.
	 * @param bool     $is_short Whether open orders are short by it.
	 */
	public static function said( ?int $shown, ?int $expected, bool $is_short ): string {
		if ( $is_short ) {
			return __( 'More was ordered than there is. Your order may be delayed; we will tell you a day as soon as we know it.', 'stock-truth' );
		}
		if ( null === $expected ) {
			return __( 'We are checking whether it is there, and will tell you as soon as we know.', 'stock-truth' );
		}
		if ( 0 === $expected ) {
			return __( 'It is sold out at the moment.', 'stock-truth' );
		}
		return 0 === $shown
			? __( 'It is in stock. Our page shows sold out by mistake; it is being corrected.', 'stock-truth' )
			: __( 'It is in stock.', 'stock-truth' );
	}
}
