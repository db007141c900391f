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
use StockTruth\Engine\Generated\WasmTrap;

/**
 * Asks the core. Its calls stand in two classes, Gate and Ledger; each is loaded when a call of it is made.
 */
final class Engine {

	/** The class that what every request asks stands in. */
	const FIRST = 'Gate';

	/**
	 * Brings the classes in.
	 *
	 * @var Loader
	 */
	private $loader;

	/**
	 * The translated core by the name of its class; none until it is needed, and again after it trapped.
	 *
	 * @var array<string, object>
	 */
	private $cores = array();

	/**
	 * Where the words of each core begin.
	 *
	 * @var array<string, int>
	 */
	private $addresses = array();

	/**
	 * The policies that were handed over to each core.
	 *
	 * @var array<string, array>
	 */
	private $policies = array();

	/**
	 * The policies that the question before stated, and their words.
	 *
	 * @var array
	 */
	private $stated = array();

	/**
	 * The words; null where there are none.
	 *
	 * @var array|null
	 */
	private $encoded;

	/**
	 * An engine; a class of the rules is loaded when a call of it is made.
	 *
	 * @param Loader $loader Brings the classes in.
	 */
	public function __construct( Loader $loader ) {
		$this->loader = $loader;
	}

	/**
	 * Loads every class of the rules, so that each proves itself now and not when it is first asked.
	 *
	 * @throws Unavailable Where one of them cannot be trusted on this host.
	 */
	public function prove(): void {
		foreach ( array_unique( array_column( Layout::CALLS, 'class' ) ) as $name ) {
			$this->loader->load( $name );
		}
	}

	/**
	 * Which rules this core is made of. The browser's core says the same where both come from the same
	 * sources, though the modules are other bytes.
	 *
	 * @return string 64 hexadecimal digits.
	 */
	public function rules(): string {
		$this->loader->load( self::FIRST );
		$class = Loader::class_of( self::FIRST );
		$rules = new $class();
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
	 * @throws Unavailable Where the call's class cannot be trusted on this host.
	 */
	public function ask( string $call, array $question ): array {
		$layout = self::layout( $call );
		Codec::refuse_unknown( $question, $layout['names'], '' );
		return $this->exchange(
			$call,
			$layout['policies'] ? $this->policies_of( $question ) : array(),
			Codec::encode( $layout['question'], $question ),
			static function ( string $of, array $head, callable $read ): array {
				if ( 0 !== $head[0] ) {
					throw Codec::refusal( Layout::CALLS[ $of ]['question'], $head );
				}
				return Codec::decode( Layout::CALLS[ $of ]['answer'], $head, $read );
			}
		);
	}

	/**
	 * The words of the policies that a question rests on: mostly those of the question before.
	 *
	 * @param array $question The question.
	 * @return array Runs.
	 * @throws Refused Where they are malformed.
	 */
	private function policies_of( array $question ): array {
		$stated = array( $question['policy'] ?? null, $question['policies'] ?? null );
		if ( null === $this->encoded || $stated !== $this->stated ) {
			$this->encoded = null;
			$this->encoded = Codec::encode( Layout::CALLS['policies']['question'], $question );
			$this->stated  = $stated;
		}
		return $this->encoded;
	}

	/**
	 * Runs one call of the core on words, whatever they are.
	 *
	 * @param string $call     The call.
	 * @param array  $runs     The question: runs, each the place of its first word and its words.
	 * @param array  $policies The runs of the policies that it rests on; empty for those handed over before.
	 * @return array<int, array{0: int, 1: int[]}> The runs of the answer, or of the fault.
	 * @throws Refused     Where there is no such call, or what is given are no runs of integers.
	 * @throws Undecidable Where the core trapped.
	 */
	public function run( string $call, array $runs, array $policies = array() ): array {
		self::layout( $call );
		self::refuse_no_runs( $runs );
		self::refuse_no_runs( $policies );
		return $this->exchange(
			$call,
			$policies,
			$runs,
			static function ( string $of, array $head, callable $read ): array {
				return Codec::answered( Layout::CALLS[ $of ]['answer'], $head, $read );
			}
		);
	}

	/**
	 * What a call consists of.
	 *
	 * @param string $call The call.
	 * @return array
	 * @throws Refused Where there is no such call.
	 */
	private static function layout( string $call ): array {
		if ( ! isset( Layout::CALLS[ $call ] ) || 'policies' === $call ) {
			throw new Refused( 'call_unknown', '' );
		}
		return Layout::CALLS[ $call ];
	}

	/**
	 * Refuses what are no runs of integers within the words.
	 *
	 * @param array $runs Anything.
	 * @throws Refused Where they are none.
	 */
	private static function refuse_no_runs( array $runs ): void {
		foreach ( $runs as $run ) {
			$is_run = is_array( $run ) && is_int( $run[0] ?? null ) && is_array( $run[1] ?? null );
			if ( ! $is_run || $run[0] < 0 || $run[0] > Layout::WORDS_MAX - count( $run[1] )
				|| count( $run[1] ) !== count( array_filter( $run[1], 'is_int' ) ) ) {
				throw new Refused( 'wrong_type', '' );
			}
		}
	}

	/**
	 * Gives the core a question and takes its answer.
	 *
	 * @param string   $call     A call of the layout.
	 * @param array    $policies The runs of the policies; empty where it rests on none.
	 * @param array    $runs     The runs of the question.
	 * @param callable $take     Takes the call that answered, the head of its answer and a reader of words;
	 *                           returns what comes of them.
	 * @return array What it returned.
	 * @throws Refused     Where the question or its policies are refused, or the cart costs more to judge than
	 *                     any may.
	 * @throws Undecidable Where the core trapped.
	 */
	private function exchange( string $call, array $policies, array $runs, callable $take ): array {
		$name = Layout::CALLS[ $call ]['class'];
		try {
			if ( isset( $this->cores[ $name ] ) ) {
				$core = $this->cores[ $name ];
				unset( $this->cores[ $name ] );
			} else {
				$this->loader->load( $name );
				$class                    = Loader::class_of( $name );
				$core                     = new $class();
				$this->addresses[ $name ] = $core->words();
				unset( $this->policies[ $name ] );
			}
			$base = $this->addresses[ $name ];
			// Most questions rest on the policies of the one before: those are handed over once.
			$of   = 'policies';
			$head = array( 0 );
			if ( array() !== $policies && ( $this->policies[ $name ] ?? null ) !== $policies ) {
				unset( $this->policies[ $name ] );
				$head = self::answer( $core, $base, 'policies', $policies );
				if ( 0 === $head[0] ) {
					$this->policies[ $name ] = $policies;
				}
			}
			if ( 0 === $head[0] ) {
				$of   = $call;
				$head = self::answer( $core, $base, $call, $runs );
			}
			$read = static function ( int $at, int $count ) use ( $core, $base ): array {
				return $core->memory_read_i64( $base + 8 * $at, $count );
			};
			// Kept only after a call that ended well: what trapped is never used again.
			$this->cores[ $name ] = $core;
			return $take( $of, $head, $read );
		} catch ( WasmTrap $trap ) {
			unset( $this->cores[ $name ] );
			if ( 'decide' === $call && WasmTrap::OUT_OF_FUEL === $trap->kind() ) {
				// A cart that costs this much to judge is too large, as one with too many lines is.
				throw new Refused( 'cart_too_large', '' );
			}
			throw new Undecidable( 'The rules stopped: ' . $trap->kind() . '.', 0, $trap );
		} catch ( \Error $error ) {
			unset( $this->cores[ $name ] );
			throw new Undecidable( 'The rules stopped: ' . $error->getMessage(), 0, $error );
		}
	}

	/**
	 * Writes a question, has it answered, and reads the head of the answer.
	 *
	 * @param object $core A class of the rules.
	 * @param int    $base Where its words begin.
	 * @param string $call The call.
	 * @param array  $runs The question.
	 * @return int[] The words from ANSWER_AT to BANDS_AT.
	 */
	private static function answer( $core, int $base, string $call, array $runs ): array {
		foreach ( $runs as list( $at, $words ) ) {
			$core->memory_write_i64( $base + 8 * $at, $words );
		}
		// The calls of the layout are the exports of the core, under the same names.
		$core->$call();
		return $core->memory_read_i64( $base + 8 * Layout::ANSWER_AT, Layout::BANDS_AT - Layout::ANSWER_AT );
	}
}
