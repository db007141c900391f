<?php
/**
 * Which decisions of the doors are kept.
 *
 * Decides that each refusal is, each refusal that staff took all the same, and a sample of what passed. How they are
 * written is for Decisions.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Decisions\Records;
use StockTruth\Facts\AskedLine;
use StockTruth\Ledger\Row\DecisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Hands decisions over to be kept.
 */
final class Decided {

	/** Of how many checkouts and payments that pass one is kept. */
	const SAMPLE = 100;

	/** What a shopper was told of the cart last, in the shopper's session. */
	const SESSION = 'stock_truth_refused';

	/**
	 * Keeps decisions.
	 *
	 * @var Records
	 */
	private $records;

	/**
	 * Refusals of this request, so that several hooks which ask the same keep it once.
	 *
	 * @var list<array{verdict: Verdict, decision: DecisionRow|null}>
	 */
	private $kept = array();

	/**
	 * Constructor.
	 *
	 * @param Records $records Keeps decisions.
	 */
	public function __construct( Records $records ) {
		$this->records = $records;
	}

	/**
	 * A door stays shut.
	 *
	 * @param string  $step     Step.
	 * @param Refusal $refusal  Why.
	 * @param int     $order_id The order; 0 for a cart's.
	 * @param bool    $is_view  Whether it is a cart that is only looked at, which is judged again with each page.
	 */
	public function refused( string $step, Refusal $refusal, int $order_id, bool $is_view ): void {
		if ( null === $refusal->verdict()->exchange() || null !== $this->place( $refusal->verdict() ) || ( $is_view && $this->was_told( $step, $refusal ) ) ) {
			return;
		}
		$this->keep( 'refusal', $refusal->verdict(), $order_id );
	}

	/**
	 * Somebody took what had been refused.
	 *
	 * @param Verdict $verdict  The refusal.
	 * @param int     $order_id The order.
	 */
	public function overridden( Verdict $verdict, int $order_id ): void {
		$place    = $this->place( $verdict );
		$decision = null === $place ? null : $this->kept[ $place ]['decision'];
		if ( null === $decision ) {
			$this->keep( 'override', $verdict, $order_id );
			return;
		}
		// It waits to be written, as a refusal still.
		$decision->kind     = 'override';
		$decision->order_id = $order_id;
	}

	/**
	 * An order passes.
	 *
	 * @param string  $step     Step.
	 * @param Verdict $verdict  Verdict.
	 * @param int     $order_id The order.
	 */
	public function passed( string $step, Verdict $verdict, int $order_id ): void {
		/**
		 * Of how many checkouts and payments that pass one is kept so that it can be asked again; 0 for none, 1 for all.
		 *
		 * Refusals, and what staff took all the same, are always kept.
		 *
		 * @param int    $of   Of how many.
		 * @param string $step `checkout` or `pay`.
		 */
		$of = (int) apply_filters( 'stock_truth_decision_sample', self::SAMPLE, $step );
		// By a sum over the number, as a shop may give its orders numbers in steps.
		if ( 0 < $of && 0 < $order_id && 0 === crc32( (string) $order_id ) % $of && null === $this->place( $verdict ) ) {
			$this->keep( 'sample', $verdict, $order_id );
		}
	}

	/**
	 * Keeps a decision.
	 *
	 * @param string  $kind     `refusal`, `override` or `sample`.
	 * @param Verdict $verdict  The decision.
	 * @param int     $order_id The order; 0 for a cart's.
	 */
	private function keep( string $kind, Verdict $verdict, int $order_id ): void {
		$exchange = $verdict->exchange();
		if ( null === $exchange ) {
			return;
		}
		$products     = array_unique( array_map( static fn( AskedLine $line ): int => $line->product_id(), $verdict->lines() ) );
		$this->kept[] = array(
			'verdict'  => $verdict,
			'decision' => $this->records->keep( $kind, $exchange['question'], $exchange['answer'], $order_id, $products ),
		);
		// A worker that runs for hours has no more to remember than one page.
		$this->kept = array_slice( $this->kept, -Records::PER_REQUEST );
	}

	/**
	 * Where a verdict stands among those that were kept, or one that says the same of the same lines: an order is judged
	 * before it is stored and when it is. Null where there is none.
	 *
	 * @param Verdict $verdict The verdict.
	 */
	private function place( Verdict $verdict ): ?int {
		$said = self::said( $verdict );
		foreach ( $this->kept as $place => $one ) {
			if ( $verdict === $one['verdict'] || self::said( $one['verdict'] ) === $said ) {
				return $place;
			}
		}
		return null;
	}

	/**
	 * What was asked and answered, without the instant.
	 *
	 * @param Verdict $verdict The verdict.
	 * @return array
	 */
	private static function said( Verdict $verdict ): array {
		$exchange = $verdict->exchange();
		return null === $exchange ? array() : array( $exchange['question']['step'], $exchange['question']['lines'], $exchange['answer']['lines'] );
	}

	/**
	 * Whether the shopper was told the same of the same cart before; remembers it. Who has no session is told nothing.
	 *
	 * @param string  $step    Step.
	 * @param Refusal $refusal Why the cart does not pass.
	 */
	private function was_told( string $step, Refusal $refusal ): bool {
		$session = WC()->session;
		if ( ! $session instanceof \WC_Session ) {
			return true;
		}
		$told = md5( (string) wp_json_encode( array( $step, $refusal->lines() ) ) );
		if ( $told === $session->get( self::SESSION ) ) {
			return true;
		}
		$session->set( self::SESSION, $told );
		return false;
	}
}
