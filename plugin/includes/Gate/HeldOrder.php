<?php
/**
 * Orders that are paid and wait for a person, because what they ask for cannot be promised any more.
 *
 * Decides how such an order is marked, what is noted of it, and that nothing of its payment gets lost. Which orders
 * those are is decided by ArrivedPayment, what the customer is told by HeldOrderMail.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Moment;
use StockTruth\Engine\Units;
use StockTruth\Ledger\Events;
use StockTruth\Ledger\Orders;
use StockTruth\Services;

defined( 'ABSPATH' ) || exit;

/**
 * The mark on an order.
 *
 * @phpstan-import-type RefusedLine from Verdict
 */
final class HeldOrder {

	/** The order's meta that says since when, and why. */
	const MARK = Orders::HELD_META;

	/** The act in the order's screen. */
	const RELEASE = 'stock_truth_release';

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
	 * What is stored of orders.
	 *
	 * @var Orders
	 */
	private $stored_orders;

	/**
	 * Constructor.
	 *
	 * @param Events      $events        The audit trail.
	 * @param FirstStored $first         Orders that this request has stored for the first time.
	 * @param Orders      $stored_orders What is stored of orders.
	 */
	public function __construct( Events $events, FirstStored $first, Orders $stored_orders ) {
		$this->events        = $events;
		$this->first         = $first;
		$this->stored_orders = $stored_orders;
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
	 * Whether an order waits for a person.
	 *
	 * @param \WC_Order $order The order.
	 */
	public function is_held( \WC_Order $order ): bool {
		return array() !== self::mark( $order );
	}

	/**
	 * Whether an order waits for a person by what the database says now.
	 *
	 * @param int $order_id The order.
	 */
	public function is_stored_as_held( int $order_id ): bool {
		return $this->stored_orders->has_meta( $order_id, self::MARK );
	}

	/**
	 * Puts an order on hold for a person. What came with its payment is kept: the date, the number, the notice's text.
	 *
	 * @param \WC_Order $order   The order with the status that it was to have.
	 * @param Refusal   $refusal Why it does not pass.
	 */
	public function hold( \WC_Order $order, Refusal $refusal ): void {
		$asked = $order->get_status();
		$order->set_status( 'on-hold', self::text_of_change( $order ) );
		self::keep_completion( $order );
		$mark = array(
			'at'     => Moment::now(),
			'paid'   => null !== $order->get_date_paid( 'edit' ),
			'asked'  => $asked,
			'reason' => $refusal->reason(),
		);
		$order->update_meta_data( self::MARK, $mark );
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
		$before = array( 'status' => self::stored( $order, 'status' ) );
		$this->first->once_stored(
			$order,
			function () use ( $order, $refusal, $before, $lines, $mark ): void {
				$order->add_order_note( $this->explained( $order, $refusal ) );
				$this->events->record( 'paid_order_held', 'order:' . $order->get_id(), $before, array( 'lines' => $lines ) + $mark );
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
		$first  = self::stored( $order, 'transaction_id' );
		$order->set_status( 'on-hold' );
		self::forget_change( $order );
		self::keep_completion( $order );
		if ( '' !== $first && $first !== $number ) {
			$order->set_transaction_id( $first );
			/* translators: %s: number of a payment, as the payment provider calls it. */
			$order->add_order_note( sprintf( __( 'Another notice of a payment came, with the number %s. The order stays on hold.', 'stock-truth' ), $number ) );
		}
		$this->tell_once( $order, $asked );
		$this->events->record( 'paid_order_kept', 'order:' . $order->get_id(), null, array( 'asked' => $asked, 'transaction' => $number ) );
	}

	/**
	 * Notes on an order that something wanted to move it on: of each status once, for a provider may repeat its notice for
	 * days.
	 *
	 * @param \WC_Order $order The order.
	 * @param string    $asked The status that it was to have.
	 */
	private function tell_once( \WC_Order $order, string $asked ): void {
		$mark = self::mark( $order );
		$told = is_array( $mark['told'] ?? null ) ? $mark['told'] : array();
		if ( array() === $mark || isset( $told[ $asked ] ) ) {
			return;
		}
		$told[ $asked ] = true;
		$order->update_meta_data( self::MARK, array( 'told' => $told ) + $mark );
		/* translators: %s: order status. */
		$order->add_order_note( sprintf( __( 'A program wanted to set the status “%s”. The order stays on hold until a person releases it in its list of actions, or sets a status here.', 'stock-truth' ), wc_get_order_status_name( $asked ) ) );
	}

	/**
	 * Takes the mark off an order that moves on.
	 *
	 * @param \WC_Order $order The order with the status that it is to have.
	 */
	public function let_go( \WC_Order $order ): void {
		$mark = self::mark( $order );
		$order->delete_meta_data( self::MARK );
		$this->events->record( 'paid_order_released', 'order:' . $order->get_id(), $mark, array( 'status' => $order->get_status() ) );
	}

	/**
	 * Offers to release an order, in the list of acts on its screen.
	 *
	 * @param mixed $actions Acts.
	 * @param mixed $order   The order.
	 * @return mixed
	 */
	public function offer_release( $actions, $order = null ) {
		if ( is_array( $actions ) && $order instanceof \WC_Order && $this->is_held( $order ) ) {
			$actions[ self::RELEASE ] = __( 'Send it all the same: the goods are there (Stock Truth)', 'stock-truth' );
		}
		return $actions;
	}

	/**
	 * A person says that an order can be sent: it gets the status that its payment was to give it.
	 *
	 * @param mixed $order The order, or its id.
	 */
	public function release( $order ): void {
		$order = $order instanceof \WC_Order ? $order : wc_get_order( $order );
		if ( ! $order instanceof \WC_Order || ! $this->is_held( $order ) ) {
			return;
		}
		$mark = self::mark( $order );
		$order->delete_meta_data( self::MARK );
		$order->save_meta_data();
		$asked = $mark['asked'] ?? '';
		$order->set_status( is_string( $asked ) && '' !== $asked ? $asked : 'processing', __( 'Released: the goods are there.', 'stock-truth' ), true );
		$order->save();
		$this->events->record( 'paid_order_released', 'order:' . $order->get_id(), $mark, array( 'status' => $order->get_status() ) );
	}

	/**
	 * What is stored in the order's mark; empty where there is none.
	 *
	 * @param \WC_Order $order The order.
	 * @return array<array-key, mixed>
	 */
	public static function mark( \WC_Order $order ): array {
		$mark = $order->get_meta( self::MARK, true, 'edit' );
		return is_array( $mark ) ? $mark : array();
	}

	/**
	 * A property of an order as it is stored, before what is to be stored now.
	 *
	 * @param \WC_Order $order The order.
	 * @param string    $name  The property.
	 */
	public static function stored( \WC_Order $order, string $name ): string {
		$stored = $order->get_base_data()[ $name ] ?? '';
		return is_scalar( $stored ) ? (string) $stored : '';
	}

	/**
	 * What is missing, for the shop's staff.
	 *
	 * @param \WC_Order $order   The order.
	 * @param Refusal   $refusal Why it does not pass.
	 */
	private function explained( \WC_Order $order, Refusal $refusal ): string {
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

	/**
	 * Takes back that an order is completed: it is not.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function keep_completion( \WC_Order $order ): void {
		if ( array_key_exists( 'date_completed', $order->get_changes() ) ) {
			$stored = $order->get_base_data()['date_completed'] ?? null;
			$order->set_date_completed( $stored instanceof \WC_DateTime ? (string) $stored->getTimestamp() : null );
		}
	}

	/**
	 * The text that came with the change of a status, such as a payment's number: a second change would drop it.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function text_of_change( \WC_Order $order ): string {
		$change = self::pending_change()->getValue( $order );
		$note   = is_array( $change ) ? $change['note'] ?? '' : '';
		return is_string( $note ) ? $note : '';
	}

	/**
	 * Has WooCommerce forget that a status was to change: it does not, and nobody is to be told that it did.
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function forget_change( \WC_Order $order ): void {
		self::pending_change()->setValue( $order, false );
	}

	/**
	 * Where an order keeps what is to be told of a change once it is stored. WooCommerce has no other way to it.
	 */
	private static function pending_change(): \ReflectionProperty {
		$property = new \ReflectionProperty( \WC_Order::class, 'status_transition' );
		if ( PHP_VERSION_ID < 80100 ) {
			$property->setAccessible( true );
		}
		return $property;
	}
}
