<?php
/**
 * Asks the core about lines at a step of buying.
 *
 * Decides what becomes of a question that the core cannot answer, and which answers may be used twice in
 * one request. It knows no rule about stock and no shopper's sentence.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Refused;
use StockTruth\Facts\CartFacts;

defined( 'ABSPATH' ) || exit;

/**
 * The way from lines to a verdict.
 */
final class Judge {

	/**
	 * Verdicts of this request by what was asked.
	 *
	 * @var array<string, Verdict>
	 */
	private $verdicts = array();

	/**
	 * Questions about carts.
	 *
	 * @var CartFacts
	 */
	private $cart_facts;

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param CartFacts $cart_facts Questions about carts.
	 * @param Engine    $engine     The rules.
	 */
	public function __construct( CartFacts $cart_facts, Engine $engine ) {
		$this->cart_facts = $cart_facts;
		$this->engine     = $engine;
	}

	/**
	 * The core's verdict.
	 *
	 * @param string $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param array  $lines   As `Lines` builds them.
	 * @param array  $options `exclude_order`: an order whose reservations are the shopper's own.
	 * @throws \Throwable What reading the facts or loading the core throws.
	 */
	public function ask( string $step, array $lines, array $options ): Verdict {
		// Several hooks ask the same before anything is taken; where something is taken, facts are read anew.
		$may_repeat = 'browse' === $step || 'add' === $step;
		$asked      = self::key( $step, $lines, $options );
		if ( $may_repeat && isset( $this->verdicts[ $asked ] ) ) {
			return $this->verdicts[ $asked ];
		}
		$facts   = $this->cart_facts->question( $step, $lines, $options );
		$verdict = $this->answer( $facts['question'], $lines );
		if ( $may_repeat ) {
			$this->verdicts[ $asked ] = $verdict;
		}
		return $verdict;
	}

	/**
	 * Asks one question.
	 *
	 * @param array $question Of `decide`.
	 * @param array $lines    What it was made of.
	 * @throws Refused Where our own facts are malformed.
	 */
	private function answer( array $question, array $lines ): Verdict {
		try {
			return new Verdict( $this->engine->ask( 'decide', $question ), $lines );
		} catch ( Refused $refused ) {
			// What a shopper typed is the shopper's to change; anything else malformed is ours.
			if ( 0 === strpos( $refused->path(), 'lines' ) || 'cart_too_large' === $refused->code_name() ) {
				return Verdict::refused( $refused->code_name(), $lines );
			}
			throw $refused;
		}
	}

	/**
	 * What a verdict depends on, as text.
	 *
	 * @param string $step    Step.
	 * @param array  $lines   Lines.
	 * @param array  $options Options.
	 */
	private static function key( string $step, array $lines, array $options ): string {
		$key = $step . '|' . (int) ( $options['exclude_order'] ?? 0 );
		foreach ( $lines as $line ) {
			$key .= '|' . $line['product']->get_id() . ':' . $line['quantity'] . ':' . ( $line['before'] ?? '' );
		}
		return $key;
	}
}
