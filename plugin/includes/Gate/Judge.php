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
	private static $verdicts = array();

	/**
	 * The core's verdict.
	 *
	 * @param string $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param array  $lines   As `Lines` builds them.
	 * @param array  $options `exclude_order`: an order whose reservations are the shopper's own.
	 * @throws \Throwable What reading the facts or loading the core throws.
	 */
	public static function ask( string $step, array $lines, array $options ): Verdict {
		// Several hooks ask the same before anything is taken; where something is taken, facts are read anew.
		$may_repeat = 'browse' === $step || 'add' === $step;
		$asked      = self::key( $step, $lines, $options );
		if ( $may_repeat && isset( self::$verdicts[ $asked ] ) ) {
			return self::$verdicts[ $asked ];
		}
		$facts   = CartFacts::question( $step, $lines, $options );
		$verdict = self::answer( $facts['question'], $lines );
		if ( $may_repeat ) {
			self::$verdicts[ $asked ] = $verdict;
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
	private static function answer( array $question, array $lines ): Verdict {
		try {
			return new Verdict( Engine::instance()->ask( 'decide', $question ), $lines );
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
