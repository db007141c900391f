<?php
/**
 * How a change that staff or an app makes is judged and written down.
 *
 * Decides what stands in the journal and beside the order. What may pass is the core's.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Facts\AskedLine;
use StockTruth\Ledger\Events;

defined( 'ABSPATH' ) || exit;

/**
 * Verdicts on orders of apps and staff.
 */
final class StaffVerdict {

	/**
	 * Which decisions are kept.
	 *
	 * @var Decided
	 */
	private $decided;

	/**
	 * The audit trail.
	 *
	 * @var Events
	 */
	private $events;

	/**
	 * Orders that this request has stored for the first time.
	 *
	 * @var FirstStored
	 */
	private $first;

	/**
	 * Asks and acts on the verdict.
	 *
	 * @var Guard
	 */
	private $guard;

	/**
	 * Through which door an order comes.
	 *
	 * @var StaffDoor
	 */
	private $door;

	/**
	 * Constructor.
	 *
	 * @param Decided     $decided Which decisions are kept.
	 * @param Events      $events  The audit trail.
	 * @param FirstStored $first   Orders that this request has stored for the first time.
	 * @param Guard       $guard   Asks and acts on the verdict.
	 * @param StaffDoor   $door    Through which door an order comes.
	 */
	public function __construct( Decided $decided, Events $events, FirstStored $first, Guard $guard, StaffDoor $door ) {
		$this->decided = $decided;
		$this->events  = $events;
		$this->first   = $first;
		$this->guard   = $guard;
		$this->door    = $door;
	}

	/**
	 * Why the lines cannot be taken; null where they can, or the shop only observes.
	 *
	 * @param string   $door    The door.
	 * @param callable $lines   Builds the lines.
	 * @param array    $options Of Guard::refusal().
	 *
	 * @phpstan-param callable(): list<AskedLine> $lines
	 * @phpstan-param array{exclude_order: int, hold?: \WC_Order} $options
	 */
	public function refusal( string $door, callable $lines, array $options ): ?Refusal {
		return $this->guard->refusal( $door, 'checkout', $lines, array( 'place' => 'staff' ) + $options );
	}

	/**
	 * Whether somebody gave a reason to take the order all the same, which is then written down.
	 *
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 */
	public function is_overridden( string $door, \WC_Order $order, Refusal $refusal ): bool {
		$reason = $this->door->reason( $order );
		if ( '' === $reason ) {
			return false;
		}
		$this->first->once_stored(
			$order,
			function () use ( $door, $order, $refusal, $reason ): void {
				$this->write( 'order_overridden', $door, $order, $refusal, $reason );
				/* translators: 1: why the order could not be taken, 2: the reason that somebody gave. */
				$this->note( $order, sprintf( __( '%1$s It was taken all the same. Reason: %2$s', 'stock-truth' ), $refusal->text(), $reason ) );
				$this->decided->overridden( $refusal->verdict(), $order->get_id() );
			}
		);
		return true;
	}

	/**
	 * Says of an order that what was changed is not there.
	 *
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 */
	public function mark( string $door, \WC_Order $order, Refusal $refusal ): void {
		$this->write( 'order_held', $door, $order, $refusal );
		$this->note( $order, $refusal->text() . ' ' . __( 'The change was taken. Please look whether the order can be delivered.', 'stock-truth' ) );
	}

	/**
	 * Writes into the journal.
	 *
	 * @param string    $what    What became of the order.
	 * @param string    $door    The door.
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it cannot be taken.
	 * @param string    $because The reason that somebody gave.
	 */
	public function write( string $what, string $door, \WC_Order $order, Refusal $refusal, string $because = '' ): void {
		$became = array(
			'door'    => $door,
			'reason'  => $refusal->reason(),
			'product' => $refusal->product_id(),
		);
		$this->events->record( $what, 'order:' . $order->get_id(), null, '' === $because ? $became : $became + array( 'because' => $because ) );
	}

	/**
	 * Writes beside an order that is stored already.
	 *
	 * @param \WC_Order $order    The order.
	 * @param string    $sentence What.
	 */
	public function note( \WC_Order $order, string $sentence ): void {
		if ( 0 !== $order->get_id() ) {
			$order->add_order_note( 'Stock Truth: ' . $sentence );
		}
	}
}
