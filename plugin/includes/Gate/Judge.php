<?php
/**
 * Asks the core about lines at a step of buying.
 *
 * Decides what becomes of a question that the core cannot answer, and which answers may be used twice on one
 * page. It knows no rule about stock and no shopper's sentence.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Gate;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Refused;
use StockTruth\Facts\AskedLine;
use StockTruth\Facts\CartFacts;
use StockTruth\Facts\PageMemory;

defined( 'ABSPATH' ) || exit;

/**
 * The way from lines to a verdict.
 *
 * @phpstan-import-type Options from CartFacts
 * @phpstan-import-type Step from Shapes
 */
final class Judge {

	/**
	 * Verdicts of this page by what was asked.
	 *
	 * @var PageMemory<Verdict>
	 */
	private $verdicts;

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
		$this->verdicts   = new PageMemory();
		$this->cart_facts = $cart_facts;
		$this->engine     = $engine;
	}

	/**
	 * The core's verdict.
	 *
	 * @param string      $step    One of `browse`, `add`, `checkout`, `pay`.
	 * @param AskedLine[] $lines   The lines.
	 * @param array       $options `exclude_order`: an order whose reservations are the shopper's own.
	 * @throws \Throwable What reading the facts or loading the core throws.
	 *
	 * @phpstan-param Step    $step
	 * @phpstan-param Options $options
	 */
	public function ask( string $step, array $lines, array $options ): Verdict {
		// Where something is taken, facts are read anew, unless they will be once more under the locks of their pools.
		$options = $options + array( 'of_page' => 'browse' === $step || 'add' === $step );
		if ( 'add' !== $step ) {
			return $this->answer( $step, $lines, $options );
		}
		// Several hooks ask the same before anything is taken.
		$asked   = self::key( $step, $lines, $options );
		$verdict = $this->verdicts->get( $asked );
		if ( null === $verdict ) {
			$verdict = $this->answer( $step, $lines, $options );
			$this->verdicts->keep( $asked, $verdict, $verdict->valid_until() );
		}
		return $verdict;
	}

	/**
	 * Asks one question.
	 *
	 * @param string      $step    Step.
	 * @param AskedLine[] $lines   Lines.
	 * @param array       $options Of CartFacts::question().
	 * @throws Refused Where our own facts are malformed.
	 *
	 * @phpstan-param Step    $step
	 * @phpstan-param Options $options
	 */
	private function answer( string $step, array $lines, array $options ): Verdict {
		try {
			$question = $this->cart_facts->question( $step, $lines, $options );
			// What is only shown is asked over and over, and nobody asks later why.
			return Verdict::spoken( $this->engine->ask( 'decide', $question ), $lines, 'browse' === $step ? null : $question );
		} catch ( Refused $refused ) {
			if ( 'cart_too_large' === $refused->code_name() ) {
				return $this->of_change( $step, $lines, $options ) ?? Verdict::refused( $refused->code_name(), $lines );
			}
			// What a shopper typed is the shopper's to change; anything else malformed is ours.
			if ( 0 === strpos( $refused->path(), 'lines' ) ) {
				return Verdict::refused( $refused->code_name(), $lines );
			}
			throw $refused;
		}
	}

	/**
	 * The verdict on a change that only takes out of a cart which is too large to be judged as a whole: the way out
	 * of such a cart must stay open. Null where it takes more, or nothing is changed.
	 *
	 * @param string      $step    Step.
	 * @param AskedLine[] $lines   Lines.
	 * @param array       $options Of CartFacts::question().
	 *
	 * @phpstan-param Step    $step
	 * @phpstan-param Options $options
	 */
	private function of_change( string $step, array $lines, array $options ): ?Verdict {
		$changed = array_values( array_filter( $lines, static fn( AskedLine $line ): bool => $line->is_changed ) );
		if ( array() === $changed || count( $changed ) === count( $lines ) ) {
			return null;
		}
		$verdict = $this->answer( $step, $changed, $options );
		return $verdict->takes_nothing() ? $verdict : null;
	}

	/**
	 * What a verdict depends on, as text.
	 *
	 * @param string      $step    Step.
	 * @param AskedLine[] $lines   Lines.
	 * @param array       $options Of CartFacts::question().
	 *
	 * @phpstan-param Options $options
	 */
	private static function key( string $step, array $lines, array $options ): string {
		$key = $step . '|' . ( $options['exclude_order'] ?? 0 );
		foreach ( $lines as $line ) {
			$key .= '|' . $line->product_id() . ':' . $line->quantity . ':' . ( $line->before ?? '' );
		}
		return $key;
	}
}
