<?php
/**
 * The words of the queue for people: causes, states, what closes each cause, and what may be said to a customer.
 *
 * Decides words only. Which of them apply is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Exceptions;

defined( 'ABSPATH' ) || exit;

/**
 * Words by the core's codes.
 */
final class Words {

	/**
	 * A cause.
	 *
	 * @param string $cause The core's word.
	 */
	public static function cause( string $cause ): string {
		$words = array(
			'acknowledgementOverdue' => __( 'the ERP does not show an order that it should know by now', 'stock-truth' ),
			'returnAwaiting'         => __( 'goods came back and the ERP has not received them', 'stock-truth' ),
			'staleFeed'              => __( 'the ERP’s figures are too old', 'stock-truth' ),
			'messageConflict'        => __( 'two messages of the ERP contradict each other', 'stock-truth' ),
			'manualEdit'             => __( 'somebody changed the stock in the shop', 'stock-truth' ),
			'foreignWrite'           => __( 'another plugin changed the stock in the shop', 'stock-truth' ),
			'countedTwice'           => __( 'a variation and its parent count the same units', 'stock-truth' ),
			'duplicateSku'           => __( 'two products have the same SKU', 'stock-truth' ),
			'unitMismatch'           => __( 'the ERP counts in a unit that nobody declared', 'stock-truth' ),
			'recordsDisagree'        => __( 'the shop’s own records contradict each other', 'stock-truth' ),
			'stockManagementOff'     => __( 'the shop does not count the stock', 'stock-truth' ),
			'backordersAllowed'      => __( 'the shop sells below zero against the ERP', 'stock-truth' ),
			'missingFromSnapshot'    => __( 'the ERP’s last complete list left the item out', 'stock-truth' ),
			'notInShop'              => __( 'the shop has no product for the ERP’s item', 'stock-truth' ),
			'notInErp'               => __( 'the ERP has no item with this SKU', 'stock-truth' ),
			'negativeInErp'          => __( 'the ERP has promised more than it has', 'stock-truth' ),
			'unexplained'            => __( 'nothing recorded says why the figures differ', 'stock-truth' ),
			'figureUnknown'          => __( 'the ERP states no figure', 'stock-truth' ),
			'clockFault'             => __( 'the server’s clock is wrong', 'stock-truth' ),
			'blockedInErp'           => __( 'the ERP has blocked the item and the shop sells it', 'stock-truth' ),
			'overPromised'           => __( 'the shop has sold more than there is', 'stock-truth' ),
			'componentFault'         => __( 'the bill of materials is faulty', 'stock-truth' ),
			'noSku'                  => __( 'the product has no SKU', 'stock-truth' ),
			'feedDown'               => __( 'the ERP does not answer', 'stock-truth' ),
			'feedHeld'               => __( 'a feed waits until a person has looked at it', 'stock-truth' ),
			'engineFault'            => __( 'the rules cannot be run on this server', 'stock-truth' ),
			'outboxFailing'          => __( 'news for another system cannot be delivered', 'stock-truth' ),
			'ownerUnreachable'       => __( 'nobody who owns an exception can be told of it', 'stock-truth' ),
			'calendarEnded'          => __( 'the open hours are not known for long enough', 'stock-truth' ),
			'orderUnacknowledged'    => __( 'no read of the ERP shows an order, or what it was raised by', 'stock-truth' ),
			'orderStateUnknown'      => __( 'an order stands in a status that nobody said the meaning of', 'stock-truth' ),
			'orderStateRegressed'    => __( 'an order went back where nothing allows it', 'stock-truth' ),
			'paidNotHandedOver'      => __( 'an order is paid and the ERP does not have it', 'stock-truth' ),
			'cancelRaceLost'         => __( 'the ERP ships an order that the shop cancelled', 'stock-truth' ),
			'feedRestarted'          => __( 'a feed began to count anew', 'stock-truth' ),
			'sequenceGap'            => __( 'a feed left numbers out', 'stock-truth' ),
			'closedShort'            => __( 'the ERP closed an order with less than was ordered', 'stock-truth' ),
			'promiseBroken'          => __( 'a promise to a customer was not kept', 'stock-truth' ),
			'refundWithoutProof'     => __( 'a refund stands in the shop and no gateway shows it', 'stock-truth' ),
			'returnWithoutRefund'    => __( 'goods came back and nobody paid them back', 'stock-truth' ),
			'paymentReversed'        => __( 'a payment was taken back', 'stock-truth' ),
			'shippedButCancelled'    => __( 'an order was shipped and is cancelled', 'stock-truth' ),
			'refundWithoutReturn'    => __( 'money was paid back and no goods came back', 'stock-truth' ),
			'returnUnannounced'      => __( 'goods came back that nobody announced', 'stock-truth' ),
			'shipmentReversed'       => __( 'a shipment was undone', 'stock-truth' ),
			'revivedWithoutStock'    => __( 'money arrived for units that are no longer there', 'stock-truth' ),
			'orderHeld'              => __( 'an order of staff or of a program may not pass, and waits', 'stock-truth' ),
			'otherWriter'            => __( 'another program writes the shop’s stock', 'stock-truth' ),
		);
		return $words[ $cause ] ?? $cause;
	}

	/**
	 * A state.
	 *
	 * @param string $state The core's word.
	 */
	public static function state( string $state ): string {
		$words = array(
			'suspected'    => __( 'suspected', 'stock-truth' ),
			'open'         => __( 'open', 'stock-truth' ),
			'acknowledged' => __( 'taken on', 'stock-truth' ),
			'snoozed'      => __( 'put off', 'stock-truth' ),
			'resolved'     => __( 'over', 'stock-truth' ),
		);
		return $words[ $state ] ?? $state;
	}

	/**
	 * A severity.
	 *
	 * @param string $severity The core's word.
	 */
	public static function severity( string $severity ): string {
		$words = array(
			'low'    => __( 'low', 'stock-truth' ),
			'medium' => __( 'medium', 'stock-truth' ),
			'high'   => __( 'high', 'stock-truth' ),
		);
		return $words[ $severity ] ?? $severity;
	}

	/**
	 * A role.
	 *
	 * @param string $role The core's word.
	 */
	public static function role( string $role ): string {
		$words = array(
			'operations'    => __( 'operations', 'stock-truth' ),
			'merchandising' => __( 'merchandising', 'stock-truth' ),
			'warehouse'     => __( 'warehouse', 'stock-truth' ),
			'support'       => __( 'support', 'stock-truth' ),
		);
		return $words[ $role ] ?? $role;
	}

	/**
	 * How an exception ended.
	 *
	 * @param string $closure The core's word.
	 */
	public static function closure( string $closure ): string {
		$words = array(
			'healed'         => __( 'both sides agree again', 'stock-truth' ),
			'repaired'       => __( 'repaired, and both sides agree', 'stock-truth' ),
			'accepted'       => __( 'accepted by a person', 'stock-truth' ),
			'fixedElsewhere' => __( 'mended elsewhere, says a person', 'stock-truth' ),
			'reattributed'   => __( 'goes on under another cause', 'stock-truth' ),
			'duplicateOf'    => __( 'the same as another one', 'stock-truth' ),
			'subjectGone'    => __( 'what it was about is gone', 'stock-truth' ),
			'policyChanged'  => __( 'by the shop’s policy no disagreement any more', 'stock-truth' ),
		);
		return $words[ $closure ] ?? $closure;
	}

	/**
	 * Why an act was refused.
	 *
	 * @param string $refusal The core's word.
	 */
	public static function refusal( string $refusal ): string {
		$words = array(
			'notOpen'    => __( 'This exception was not opened yet.', 'stock-truth' ),
			'closed'     => __( 'This exception is over.', 'stock-truth' ),
			'needsNote'  => __( 'Say why: a reason is needed for this.', 'stock-truth' ),
			'inThePast'  => __( 'Name an instant that is still to come.', 'stock-truth' ),
			'notByHand'  => __( 'A person can close it as accepted or as mended elsewhere.', 'stock-truth' ),
			'notAParent' => __( 'That exception mutes no other of this cause.', 'stock-truth' ),
		);
		return $words[ $refusal ] ?? $refusal;
	}

	/**
	 * What happened, in the journal's words.
	 *
	 * @param string $happening The core's word.
	 */
	public static function happening( string $happening ): string {
		$words = array(
			'disagree'        => __( 'compared: differs', 'stock-truth' ),
			'agree'           => __( 'compared: agrees', 'stock-truth' ),
			'reattributed'    => __( 'goes on under another cause', 'stock-truth' ),
			'inherited'       => __( 'went on from another cause', 'stock-truth' ),
			'acknowledge'     => __( 'taken on', 'stock-truth' ),
			'assign'          => __( 'given away', 'stock-truth' ),
			'note'            => __( 'note', 'stock-truth' ),
			'snooze'          => __( 'put off', 'stock-truth' ),
			'snoozeEnds'      => __( 'the time for which it was put off is over', 'stock-truth' ),
			'ackExpires'      => __( 'nobody was heard for too long', 'stock-truth' ),
			'stepDue'         => __( 'a due time passed', 'stock-truth' ),
			'repairApplied'   => __( 'repaired', 'stock-truth' ),
			'repairUndone'    => __( 'repair taken back', 'stock-truth' ),
			'close'           => __( 'closed by hand', 'stock-truth' ),
			'parentOpened'    => __( 'stands behind another exception', 'stock-truth' ),
			'parentClosed'    => __( 'stands behind no other exception any more', 'stock-truth' ),
			'subjectGone'     => __( 'what it is about is gone', 'stock-truth' ),
			'policyChanged'   => __( 'the policy changed', 'stock-truth' ),
			'markedDuplicate' => __( 'said to be the same as another one', 'stock-truth' ),
		);
		return $words[ $happening ] ?? $happening;
	}

	/**
	 * Who wrote the shop's figure last; empty where nobody is known to have.
	 *
	 * @param string $writer Of a listing.
	 */
	public static function writer( string $writer ): string {
		list( $kind, $name ) = array_pad( explode( ':', $writer, 2 ), 2, '' );
		switch ( $kind ) {
			case '':
				return '';
			case 'user':
				$person = Roles::name( (int) $name );
				/* translators: %s: a name. */
				return sprintf( __( '%s, by hand', 'stock-truth' ), '' === $person ? $name : $person );
			case 'rest':
				/* translators: %s: name of a key. */
				return sprintf( __( 'the REST key “%s”', 'stock-truth' ), $name );
			case 'app':
				/* translators: %s: name of an application password. */
				return sprintf( __( 'the application “%s”', 'stock-truth' ), $name );
			case 'plugin':
				/* translators: %s: folder of a plugin. */
				return sprintf( __( 'the plugin “%s”', 'stock-truth' ), $name );
			case 'cli':
				return __( 'a command on the server', 'stock-truth' );
			default:
				return __( 'a program on the server', 'stock-truth' );
		}
	}

	/**
	 * A step of the escalation.
	 *
	 * @param string $step The core's word.
	 */
	public static function step( string $step ): string {
		$words = array(
			'ownerAgain'    => __( 'half of the time to take it on is over', 'stock-truth' ),
			'deputy'        => __( 'nobody took it on in time', 'stock-truth' ),
			'roleLead'      => __( 'it was not over in time', 'stock-truth' ),
			'administrator' => __( 'it is still open after its time', 'stock-truth' ),
		);
		return $words[ $step ] ?? $step;
	}
}
