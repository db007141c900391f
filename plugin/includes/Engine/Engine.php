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

use StockTruth\Engine\Generated\Gate;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Ledger;
use StockTruth\Engine\Generated\Operations;
use StockTruth\Engine\Generated\Queue;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Engine\Generated\WasmTrap;

/**
 * Asks the core. Its calls stand in the classes Gate, Ledger, Operations and Queue; each is loaded when a call of it is made.
 *
 * @phpstan-import-type Answers from Shapes
 * @phpstan-import-type Asked from Layout
 * @phpstan-import-type Questions from Shapes
 * @phpstan-import-type Run from Codec
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
	 * @var array<string, Gate|Ledger|Operations|Queue>
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
	 * @var array<string, list<Run>>
	 */
	private $policies = array();

	/**
	 * The policies that the question before stated, whatever stood there.
	 *
	 * @var array<int, mixed>
	 */
	private $stated = array();

	/**
	 * Their words; null where there are none.
	 *
	 * @var list<Run>|null
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
		$class = Translated::class_of( self::FIRST );
		$rules = new $class();
		return sprintf( '%016x%016x%016x%016x', $rules->rules( 0 ), $rules->rules( 1 ), $rules->rules( 2 ), $rules->rules( 3 ) );
	}

	/**
	 * Asks one question.
	 *
	 * @template C of key-of<Answers>
	 *
	 * @param string $call     One of the layout's calls, such as decide.
	 * @param array  $question By the names of the layout: quantities in ten-thousandths, instants in UTC
	 *                         milliseconds, codes as text, what is absent as null.
	 * @return array By the names of the layout.
	 * @throws Refused     Where the question is malformed.
	 * @throws Undecidable Where the core trapped, or said what no answer can be.
	 * @throws Unavailable Where the call's class cannot be trusted on this host.
	 *
	 * @phpstan-param C            $call
	 * @phpstan-param Questions[C] $question
	 * @phpstan-return Answers[C]
	 */
	public function ask( string $call, array $question ): array {
		$layout = self::layout( $call );
		Codec::refuse_unknown( $question, $layout['names'], '' );
		// The codec goes by Layout, the types stand in Shapes: one description of the core makes both.
		/** @var Answers[C] $answer */
		$answer = $this->exchange(
			$call,
			$layout['policies'] ? $this->policies_of( $question ) : array(),
			Codec::encode( $layout['question'], $question ),
			/**
			 * The answer, or the fault.
			 *
			 * @param array<int>                          $head
			 * @param callable( int, int ): array<int> $read
			 */
			static function ( string $of, array $head, callable $read ): array {
				if ( 0 !== $head[0] ) {
					throw Codec::refusal( Layout::CALLS[ $of ]['question'], $head );
				}
				return Codec::decode( Layout::CALLS[ $of ]['answer'], $head, $read );
			}
		);
		return $answer;
	}

	/**
	 * The words of the policies that a question rests on: mostly those of the question before.
	 *
	 * @param array<string, mixed> $question The question.
	 * @return list<Run>
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
	 * @param string                  $call     The call.
	 * @param array<array-key, mixed> $runs     The question: runs, each the place of its first word and its words.
	 * @param array<array-key, mixed> $policies The runs of the policies that it rests on; empty for those handed over before.
	 * @return list<Run> The runs of the answer, or of the fault.
	 * @throws Refused     Where there is no such call, or what is given are no runs of integers.
	 * @throws Undecidable Where the core trapped.
	 */
	public function run( string $call, array $runs, array $policies = array() ): array {
		self::layout( $call );
		return $this->exchange(
			$call,
			self::runs( $policies ),
			self::runs( $runs ),
			/**
			 * The answer, or the fault.
			 *
			 * @param array<int>                          $head
			 * @param callable( int, int ): array<int> $read
			 */
			static function ( string $of, array $head, callable $read ): array {
				return Codec::answered( Layout::CALLS[ $of ]['answer'], $head, $read );
			}
		);
	}

	/**
	 * What a call consists of.
	 *
	 * @param string $call The call.
	 * @return Asked
	 * @throws Refused Where there is no such call.
	 */
	private static function layout( string $call ): array {
		if ( ! isset( Layout::CALLS[ $call ] ) || 'policies' === $call ) {
			throw new Refused( 'call_unknown', '' );
		}
		return Layout::CALLS[ $call ];
	}

	/**
	 * Runs of integers within the words, and nothing else.
	 *
	 * @param array<array-key, mixed> $given Anything.
	 * @return list<Run>
	 * @throws Refused Where they are none.
	 */
	private static function runs( array $given ): array {
		$runs = array();
		foreach ( $given as $run ) {
			$at    = is_array( $run ) ? $run[0] ?? null : null;
			$words = is_array( $run ) ? $run[1] ?? null : null;
			if ( ! is_int( $at ) || ! is_array( $words ) || $at < 0 || $at > Layout::WORDS_MAX - count( $words ) ) {
				throw new Refused( 'wrong_type', '' );
			}
			$integers = array_filter( $words, 'is_int' );
			if ( count( $integers ) !== count( $words ) ) {
				throw new Refused( 'wrong_type', '' );
			}
			$runs[] = array( $at, $integers );
		}
		return $runs;
	}

	/**
	 * Gives the core a question and takes its answer.
	 *
	 * @template R of array
	 *
	 * @param string                                                          $call     A call of the layout.
	 * @param list<Run>                                                       $policies The runs of the policies; empty where it rests on none.
	 * @param list<Run>                                                       $runs     The runs of the question.
	 * @param callable( string, array<int>, callable( int, int ): array<int> ): R       $take     Takes the call that answered, the head of its answer and a
	 *                           reader of words; returns what comes of them.
	 * @return R What it returned.
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
				$class                    = Translated::class_of( $name );
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
	 * @param Gate|Ledger|Operations|Queue $core A class of the rules.
	 * @param int                    $base Where its words begin.
	 * @param string                 $call The call.
	 * @param list<Run>              $runs The question.
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
