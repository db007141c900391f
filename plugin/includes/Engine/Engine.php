<?php
/**
 * The one way from PHP into the rules.
 *
 * Decides nothing about stock: it encodes a question, runs the translated core, decodes the answer.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Rules;
use StockTruth\Engine\Generated\WasmTrap;

/**
 * Asks the core.
 */
final class Engine {

	/**
	 * The engine of this request.
	 *
	 * @var Engine|null
	 */
	private static $instance;

	/**
	 * The translated core; null until it is needed, and again after it trapped.
	 *
	 * @var Rules|null
	 */
	private $rules;

	/**
	 * The engine of this request.
	 *
	 * @return Engine
	 * @throws Unavailable Where the core cannot be trusted on this host.
	 */
	public static function instance(): Engine {
		if ( null === self::$instance ) {
			Loader::load();
			self::$instance = new self();
		}
		return self::$instance;
	}

	/**
	 * Use instance(): the core is loaded there.
	 */
	private function __construct() {
	}

	/**
	 * The SHA-256 of the WebAssembly module that the class was translated from.
	 *
	 * @return string
	 */
	public static function digest(): string {
		Loader::load();
		return Rules::WASM_SHA256;
	}

	/**
	 * Which rules this core is made of. The browser's core says the same where both come from the same
	 * sources, though the two modules are other bytes.
	 *
	 * @return string 64 hexadecimal digits.
	 */
	public static function rules(): string {
		Loader::load();
		$rules = new Rules();
		return sprintf( '%016x%016x%016x%016x', $rules->rules( 0 ), $rules->rules( 1 ), $rules->rules( 2 ), $rules->rules( 3 ) );
	}

	/**
	 * Asks one question.
	 *
	 * @param string $call     One of the layout's calls, such as decide.
	 * @param array  $question By the names of the layout: quantities in ten-thousandths, instants in UTC
	 *                         milliseconds, codes as text, what is absent as null.
	 * @return array By the names of the layout.
	 * @throws Refused     Where the question is malformed.
	 * @throws Undecidable Where the core trapped, or said what no answer can be.
	 */
	public function ask( string $call, array $question ): array {
		if ( ! isset( Layout::CALLS[ $call ] ) ) {
			throw new Refused( 'call_unknown', '' );
		}
		$layout = Layout::CALLS[ $call ];
		$asked  = Codec::encode( $layout['question'], $question );
		$words  = $this->exchange( $call, $asked );
		if ( 0 !== $words[0] ) {
			throw Codec::refusal( $layout['question'], $asked, $words );
		}
		return Codec::decode( $layout['answer'], $words );
	}

	/**
	 * Runs one call of the core on words, whatever they are.
	 *
	 * @param string $call  The call.
	 * @param array  $words The question: integers, in order.
	 * @return int[] The answer; a first word other than 0 makes it a fault record.
	 * @throws Refused     Where there is no such call, a word is no integer or there is no room for all.
	 * @throws Undecidable Where the core trapped.
	 */
	public function run( string $call, array $words ): array {
		if ( ! isset( Layout::CALLS[ $call ] ) ) {
			throw new Refused( 'call_unknown', '' );
		}
		foreach ( $words as $word ) {
			if ( ! is_int( $word ) ) {
				throw new Refused( 'wrong_type', '' );
			}
		}
		return $this->exchange( $call, $words );
	}

	/**
	 * Gives the core a question and takes its answer.
	 *
	 * @param string $call  A call of the layout.
	 * @param int[]  $words The question.
	 * @return int[] The answer, at least one word.
	 * @throws Refused     Where the question has more words than there is room for, or the cart costs
	 *                     more to judge than any may.
	 * @throws Undecidable Where the core trapped, or said nothing.
	 */
	private function exchange( string $call, array $words ): array {
		try {
			$rules       = $this->rules ?? new Rules();
			$this->rules = null;
			if ( count( $words ) > $rules->question_capacity() ) {
				throw new Refused( 'record_too_long', '' );
			}
			$rules->memory_write_i64( $rules->question(), $words );
			// The calls of the layout are the exports of the core, under the same names.
			$answer = $rules->memory_read_i64( $rules->answer(), $rules->$call( count( $words ) ) );
		} catch ( WasmTrap $trap ) {
			if ( 'decide' === $call && WasmTrap::OUT_OF_FUEL === $trap->kind() ) {
				// A cart that costs this much to judge is too large, as one with too many lines is.
				throw new Refused( 'cart_too_large', '' );
			}
			throw new Undecidable( 'The rules stopped: ' . $trap->kind() . '.', 0, $trap );
		} catch ( \Error $error ) {
			throw new Undecidable( 'The rules stopped: ' . $error->getMessage(), 0, $error );
		}
		if ( array() === $answer ) {
			throw new Undecidable( 'The rules said nothing.' );
		}
		// Kept only after a call that ended well: what trapped is never used again.
		$this->rules = $rules;
		return $answer;
	}
}
