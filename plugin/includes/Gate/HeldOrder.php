<?php
/**
 * Orders that wait for a person, because what they ask for is not there: paid ones, and those of apps and staff.
 *
 * Decides what becomes of such an order: how it is held, marked, noted and let go, and that nothing of its payment gets lost.
 * Which orders those are is decided by ArrivedPayment and StaffOrders, what the customer is told by HeldOrderMail.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Moment;
use StockTruth\Exceptions\HeldOrders;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Orders;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Holds orders and lets them go.
 */
final class HeldOrder {

	/** The act in the order's screen. */
	const RELEASE = 'stock_truth_release';

	/** WooCommerce's status of an order that waits for a person. */
	private const STATUS = 'on-hold';

	/**
	 * Through which door of apps and staff an order comes.
	 *
	 * @var StaffDoor
	 */
	private $door;

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
	 * What the customer is told.
	 *
	 * @var HeldOrderMail
	 */
	private $mail;

	/**
	 * Orders that this request has let pass.
	 *
	 * @var PassedOrders
	 */
	private $passed;

	/**
	 * Gives the queue's orders: they are needed only where an order is held or let go.
	 *
	 * @var callable(): HeldOrders
	 */
	private $queue;

	/**
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $stored_orders;

	/**
	 * Orders whose payment this request was told of.
	 *
	 * @var ToldPayments
	 */
	private $told;

	/**
	 * Constructor.
	 *
	 * @param StaffDoor     $door          Through which door of apps and staff an order comes.
	 * @param Events        $events        The audit trail.
	 * @param FirstStored   $first         Orders that this request has stored for the first time.
	 * @param HeldOrderMail $mail          What the customer is told.
	 * @param PassedOrders  $passed        Orders that this request has let pass.
	 * @param callable(): HeldOrders $queue Gives the queue's orders.
	 * @param Orders        $stored_orders What is stored of orders.
	 * @param ToldPayments  $told          Orders whose payment this request was told of.
	 */
	public function __construct( StaffDoor $door, Events $events, FirstStored $first, HeldOrderMail $mail, PassedOrders $passed, callable $queue, Orders $stored_orders, ToldPayments $told ) {
		$this->door          = $door;
		$this->events        = $events;
		$this->first         = $first;
		$this->mail          = $mail;
		$this->passed        = $passed;
		$this->queue         = $queue;
		$this->stored_orders = $stored_orders;
		$this->told          = $told;
	}

	/**
	 * Hooks into WooCommerce.
	 *
	 * @param Services $services The services.
	 */
	public static function register( Services $services ): void {
		add_filter( 'woocommerce_order_actions', $services->callback( self::class, 'offer_release' ), 10, 2 );
		add_action( 'woocommerce_order_action_' . self::RELEASE, $services->callback( self::class, 'release' ) );
		// For programs: `do_action( 'stock_truth_release_order', $order_id )`.
		add_action( 'stock_truth_release_order', $services->callback( self::class, 'release' ) );
	}

	/**
	 * Whether an order waits for a person by what the database says now.
	 *
	 * @param int $order_id The order.
	 */
	public function is_stored_as_held( int $order_id ): bool {
		return $this->stored_orders->has_meta( $order_id, HeldMark::META );
	}

	/**
	 * Puts an order on hold for a person. What came with its payment is kept: the date, the number, the notice's text.
	 *
	 * @param \WC_Order $order   The order with the status that it was to have.
	 * @param Refusal   $refusal Why it does not pass.
	 * @param string    $door    The door of apps and staff through which it comes; empty for a payment.
	 */
	public function hold( \WC_Order $order, Refusal $refusal, string $door = '' ): void {
		if ( '' !== $door ) {
			StatusChange::keep_payment( $order );
		}
		$before = HeldMark::of( $order );
		$mark   = array(
			'at'     => Moment::now(),
			'paid'   => null !== $order->get_date_paid( 'edit' ),
			'asked'  => array() === $before ? $order->get_status() : HeldMark::text( $before, 'asked' ),
			'reason' => $refusal->reason(),
		) + ( '' === $door ? array() : array( 'door' => $door ) );
		$order->set_status( self::STATUS, StatusChange::text( $order ) );
		StatusChange::keep_completion( $order );
		HeldMark::put( $order, $mark );
		if ( 0 !== $order->get_id() ) {
			// Stored before its demand is: whoever handles the same notice beside us finds the one where the other is.
			$order->save_meta_data();
		}
		$lines = array();
		foreach ( $refusal->lines() as $line ) {
			$lines[] = array(
				'product' => $line['product_id'],
				'reason'  => $line['reason'],
				'most'    => $line['maxQuantity'],
			);
		}
		$was    = array( 'status' => StatusChange::stored( $order, 'status' ) );
		$became = array( 'product' => $refusal->product_id(), 'lines' => $lines ) + $mark;
		$this->first->once_stored(
			$order,
			function () use ( $order, $refusal, $door, $was, $became ): void {
				$order->add_order_note( HeldOrderNotes::held( $order, $refusal, $door ) );
				$this->record( 'held', $order, $became, $was, $became );
			}
		);
	}

	/**
	 * Keeps an order on hold that something else than a person wanted to move on.
	 *
	 * @param \WC_Order $order The order with the status that it was to have.
	 */
	public function keep( \WC_Order $order ): void {
		$asked  = $order->get_status();
		$number = $order->get_transaction_id( 'edit' );
		$first  = StatusChange::stored( $order, 'transaction_id' );
		$order->set_status( self::STATUS );
		StatusChange::forget( $order );
		StatusChange::keep_completion( $order );
		if ( '' !== $first && $first !== $number ) {
			$order->set_transaction_id( $first );
			$order->add_order_note( HeldOrderNotes::paid_again( $number ) );
		}
		$mark = HeldMark::of( $order );
		if ( isset( $mark['door'] ) && '' === $number && ! $this->told->has( $order->get_id() ) ) {
			StatusChange::keep_payment( $order );
		}
		$this->tell_once( $order, $mark, $asked );
		if ( false === ( $mark['paid'] ?? null ) && null !== $order->get_date_paid( 'edit' ) ) {
			HeldMark::put( $order, array( 'paid' => true ) );
			$this->mail->tell( $order );
		}
		$this->record( 'kept', $order, $mark, null, array( 'asked' => $asked, 'transaction' => $number ) );
	}

	/**
	 * Takes the mark off an order that moves on.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	public function let_go( \WC_Order $order ): void {
		$mark = HeldMark::of( $order );
		HeldMark::remove( $order );
		$this->released( $order, $mark );
	}

	/**
	 * Offers to release an order, in the list of acts on its screen.
	 *
	 * @param mixed $actions Acts.
	 * @param mixed $order   The order.
	 * @return mixed
	 */
	public function offer_release( $actions, $order = null ) {
		if ( is_array( $actions ) && $order instanceof \WC_Order && HeldMark::is_on( $order ) ) {
			$actions[ self::RELEASE ] = __( 'Send it all the same: the goods are there (Stock Truth)', 'stock-truth' );
		}
		return $actions;
	}

	/**
	 * A person says that an order can be sent: it gets the status that it was to have.
	 *
	 * @param mixed $order The order, or its id.
	 */
	public function release( $order ): void {
		$order = $order instanceof \WC_Order ? $order : wc_get_order( $order );
		if ( ! $order instanceof \WC_Order || ! HeldMark::is_on( $order ) ) {
			return;
		}
		$mark  = HeldMark::of( $order );
		$asked = HeldMark::text( $mark, 'asked' );
		HeldMark::remove( $order );
		$order->save_meta_data();
		// Whoever calls this has decided: nobody is asked about the stock.
		$this->passed->note( $order );
		$order->set_status( '' !== $asked ? $asked : 'processing', __( 'Released: the goods are there.', 'stock-truth' ), true );
		$order->save();
		$this->released( $order, $mark );
	}

	/**
	 * Notes on an order that something wanted to move it on: of each status once, for a provider may repeat its notice for
	 * days.
	 *
	 * @param \WC_Order               $order The order.
	 * @param array<array-key, mixed> $mark  Its mark.
	 * @param string                  $asked The status that it was to have.
	 */
	private function tell_once( \WC_Order $order, array $mark, string $asked ): void {
		$told = is_array( $mark['told'] ?? null ) ? $mark['told'] : array();
		if ( array() === $mark || isset( $told[ $asked ] ) ) {
			return;
		}
		$told[ $asked ] = true;
		HeldMark::put( $order, array( 'told' => $told ) );
		$order->add_order_note( HeldOrderNotes::kept( $asked, $this->door->is_entered() ) );
	}

	/**
	 * Writes down that an order was let go: through which door, and for which reason, where those had a part in it.
	 *
	 * @param \WC_Order               $order The order with the status that it is to have.
	 * @param array<array-key, mixed> $mark  The mark that it had.
	 */
	private function released( \WC_Order $order, array $mark ): void {
		$became = array( 'status' => $order->get_status() );
		$reason = $this->door->is_entered() ? $this->door->reason( $order ) : '';
		if ( '' !== $reason || isset( $mark['door'] ) ) {
			$became += array( 'door' => $this->door->current(), 'reason' => $reason );
		}
		$this->record( 'released', $order, $mark, $mark, $became );
	}

	/**
	 * Writes into the journal, and has the queue know.
	 *
	 * @param string                       $what   What became of the order.
	 * @param \WC_Order                    $order  The order.
	 * @param array<array-key, mixed>      $mark   Its mark: what was held at a door is no payment.
	 * @param array<array-key, mixed>|null $before What was.
	 * @param array<array-key, mixed>      $became What is.
	 */
	private function record( string $what, \WC_Order $order, array $mark, ?array $before, array $became ): void {
		if ( 'kept' !== $what ) {
			( $this->queue )()->say( $order, 'held' === $what, ! isset( $mark['door'] ) );
		}
		$this->events->record( ( isset( $mark['door'] ) ? 'order_' : 'paid_order_' ) . $what, 'order:' . $order->get_id(), $before, $became );
	}
}
