<?php
/**
 * What every door does with a verdict.
 *
 * Decides whether the door is shut: by the verdict, by the mode of the shop, and, where there is no
 * verdict, by the step. Doors differ only in what they ask and in how WooCommerce wants to be told.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Generated\Shapes;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\Fallback;
use StockTruth\Log;
use StockTruth\Policy\SettingsStore;

defined( 'ABSPATH' ) || exit;

/**
 * The common part of all doors.
 *
 * @phpstan-import-type Step from Shapes
 * @phpstan-type DoorOptions array{exclude_order?: int, hold?: \WC_Order, of_page?: bool, quiet?: bool, place?: string}
 */
final class Guard {

	/**
	 * Which decisions are kept.
	 *
	 * @var callable(): Decided
	 */
	private $decided;

	/**
	 * The last figure that was written.
	 *
	 * @var callable(): Fallback
	 */
	private $fallback;

	/**
	 * Asks for verdicts.
	 *
	 * @var Judge
	 */
	private $judge;

	/**
	 * Has the ERP asked again.
	 *
	 * @var callable(): JustInTime
	 */
	private $just_in_time;

	/**
	 * Where faults are written.
	 *
	 * @var Log
	 */
	private $log;

	/**
	 * What shoppers read.
	 *
	 * @var Messages
	 */
	private $messages;

	/**
	 * What would have been refused.
	 *
	 * @var callable(): Observed
	 */
	private $observed;

	/**
	 * Holds of orders.
	 *
	 * @var callable(): OrderHold
	 */
	private $order_hold;

	/**
	 * Which order is the shopper's own.
	 *
	 * @var OwnOrder
	 */
	private $own_order;

	/**
	 * The settings.
	 *
	 * @var SettingsStore
	 */
	private $settings;

	/**
	 * Constructor. What most requests do not need is built when it is needed.
	 *
	 * @param callable      $decided      Which decisions are kept.
	 * @param callable      $fallback     The last figure that was written.
	 * @param Judge         $judge        Asks for verdicts.
	 * @param callable      $just_in_time Has the ERP asked again.
	 * @param Log           $log          Where faults are written.
	 * @param Messages      $messages     What shoppers read.
	 * @param callable      $observed     What would have been refused.
	 * @param callable      $order_hold   Holds of orders.
	 * @param OwnOrder      $own_order    Which order is the shopper's own.
	 * @param SettingsStore $settings     The settings.
	 *
	 * @phpstan-param callable(): Decided    $decided
	 * @phpstan-param callable(): Fallback   $fallback
	 * @phpstan-param callable(): JustInTime $just_in_time
	 * @phpstan-param callable(): Observed   $observed
	 * @phpstan-param callable(): OrderHold  $order_hold
	 */
	public function __construct( callable $decided, callable $fallback, Judge $judge, callable $just_in_time, Log $log, Messages $messages, callable $observed, callable $order_hold, OwnOrder $own_order, SettingsStore $settings ) {
		$this->decided      = $decided;
		$this->fallback     = $fallback;
		$this->judge        = $judge;
		$this->just_in_time = $just_in_time;
		$this->log          = $log;
		$this->messages     = $messages;
		$this->observed     = $observed;
		$this->order_hold   = $order_hold;
		$this->own_order    = $own_order;
		$this->settings     = $settings;
	}

	/**
	 * Why the door stays shut; null where it opens.
	 *
	 * @param string                      $door    Id of the door, see `Doors`.
	 * @param string                      $step    One of `add`, `checkout`, `pay`.
	 * @param callable(): list<AskedLine> $lines   Builds the lines; called inside the guard, so that nothing it throws escapes.
	 * @param array                       $options `exclude_order`: an order whose reservations are the shopper's own;
	 *                                             `hold`: the order whose units are held where it passes, which the shop
	 *                                             does only while it enforces; `of_page`: whether what the request has read already will do;
	 *                                             `quiet`: true where the same cart is judged over and over, to record nothing;
	 *                                             `place`: where the shopper reads it, if not at the step.
	 *
	 * @phpstan-param Step        $step
	 * @phpstan-param DoorOptions $options
	 */
	public function refusal( string $door, string $step, callable $lines, array $options = array() ): ?Refusal {
		$asked = array();
		try {
			$asked   = $lines();
			$options = $options + array( 'exclude_order' => $this->own_order->id() );
			if ( array() === $asked ) {
				return null;
			}
			$verdict = $this->judged( $step, $asked, $options );
			$is_taken = ( 'checkout' === $step || 'pay' === $step ) && empty( $options['quiet'] );
			if ( $is_taken && array() !== $verdict->stale_ids() && ( $this->just_in_time )()->fetch( $verdict->stale_ids() ) ) {
				$verdict = $this->judged( $step, $asked, array( 'of_page' => false ) + $options );
			}
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			$verdict = Verdict::undecided( $asked );
		}
		try {
			return $this->act( $door, $step, $verdict, $options );
		} catch ( \Throwable $fault ) {
			// Not even the mode can be read: nobody can tell whether the shop wants to be gated.
			$this->log->once( 'no_verdict', $fault );
			return null;
		}
	}

	/**
	 * Gives back the units that are held for an order which is not taken after all.
	 *
	 * @param int $order_id The order.
	 */
	public function release( int $order_id ): void {
		try {
			( $this->order_hold )()->release( $order_id );
		} catch ( \Throwable $fault ) {
			// They are free again when the hold ends.
			$this->log->once( 'hold_not_released', $fault );
		}
	}

	/**
	 * The verdict; of an order that is taken, with its units held.
	 *
	 * @param string      $step    Step.
	 * @param AskedLine[] $lines   Lines.
	 * @param array       $options Of refusal().
	 *
	 * @phpstan-param Step        $step
	 * @phpstan-param DoorOptions $options
	 */
	private function judged( string $step, array $lines, array $options ): Verdict {
		$order = $options['hold'] ?? null;
		unset( $options['hold'], $options['quiet'], $options['place'] );
		if ( ! $order instanceof \WC_Order || ! $this->settings->current()->is_enforcing() ) {
			$verdict = $this->judge->ask( $step, $lines, $options );
			if ( $order instanceof \WC_Order ) {
				// A shop that only observes notes once what it would have refused.
				( $this->order_hold )()->let_pass( $order );
			}
			return $verdict;
		}
		return ( $this->order_hold )()->judge(
			$step,
			$order,
			$lines,
			/**
			 * Asks the core.
			 *
			 * @param array<int, int>|null $revisions Of locked pools, where what was read of these will do.
			 */
			function ( ?array $revisions ) use ( $step, $lines, $options ): Verdict {
				return $this->judge->ask( $step, $lines, null === $revisions || isset( $options['of_page'] ) ? $options : array( 'revisions' => $revisions ) + $options );
			}
		);
	}

	/**
	 * Acts on a verdict.
	 *
	 * @param string  $door     Id of the door.
	 * @param string  $step     Step.
	 * @param Verdict $verdict  Verdict.
	 * @param array   $options  Of refusal().
	 *
	 * @phpstan-param DoorOptions $options
	 */
	private function act( string $door, string $step, Verdict $verdict, array $options ): ?Refusal {
		if ( $verdict->passes() || $this->is_open_without_verdict( $step, $verdict ) ) {
			$this->keep( $step, $verdict, null, $options );
			return null;
		}
		$refusal = new Refusal( $this->messages, $options['place'] ?? $step, $verdict );
		if ( 'enforce' === $this->settings->current()->mode() ) {
			$this->keep( $step, $verdict, $refusal, $options );
			return $refusal;
		}
		if ( empty( $options['quiet'] ) ) {
			// Remembering comes last: that it failed must not shut a door.
			( $this->observed )()->remember( $door, $step, $refusal );
		}
		return null;
	}

	/**
	 * Has a decision kept so that it can be asked again. That this fails must neither open a door nor shut one.
	 *
	 * @param string       $step    Step.
	 * @param Verdict      $verdict Verdict.
	 * @param Refusal|null $refusal Why the door stays shut; null where it opens.
	 * @param array        $options Of refusal().
	 *
	 * @phpstan-param DoorOptions $options
	 */
	private function keep( string $step, Verdict $verdict, ?Refusal $refusal, array $options ): void {
		$order = $options['hold'] ?? null;
		try {
			if ( null !== $refusal ) {
				( $this->decided )()->refused( $step, $refusal, $order instanceof \WC_Order ? $order->get_id() : $options['exclude_order'] ?? 0, ! empty( $options['quiet'] ) );
			} elseif ( $order instanceof \WC_Order ) {
				( $this->decided )()->passed( $step, $verdict, $order->get_id() );
			}
		} catch ( \Throwable $fault ) {
			$this->log->once( 'decision_not_kept', $fault );
		}
	}

	/**
	 * Where nobody can decide, looking and filling a cart stay open; taking goods does only within the
	 * last figure that was written and is still good.
	 *
	 * This stands in PHP because it is mostly for the case that there is no core to ask. Where the core ran and found
	 * that our clock jumped, the same holds: two places that say the same would one day say different things.
	 *
	 * @param string  $step    Step.
	 * @param Verdict $verdict Verdict.
	 */
	private function is_open_without_verdict( string $step, Verdict $verdict ): bool {
		if ( 'undecided' !== $verdict->outcome() ) {
			return false;
		}
		if ( 'checkout' !== $step && 'pay' !== $step ) {
			return true;
		}
		try {
			return ( $this->fallback )()->passes( $verdict->lines() );
		} catch ( \Throwable $fault ) {
			$this->log->once( 'no_verdict', $fault );
			return false;
		}
	}
}
