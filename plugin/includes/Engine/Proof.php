<?php
/**
 * Has the core prove itself on this host before anything rests on it.
 *
 * Decides when it is asked the questions whose answers are known: once under each set of conditions
 * that could change an answer. The questions are of the case corpus and their answers of the native
 * core (KnownGate, KnownLedger, KnownOperations, KnownQueue); nothing is known here about stock.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Gate;
use StockTruth\Engine\Generated\KnownGate;
use StockTruth\Engine\Generated\KnownLedger;
use StockTruth\Engine\Generated\KnownOperations;
use StockTruth\Engine\Generated\KnownQueue;
use StockTruth\Engine\Generated\Ledger;
use StockTruth\Engine\Generated\Operations;
use StockTruth\Engine\Generated\Queue;

/**
 * Asks the known questions and remembers how it went.
 *
 * @phpstan-import-type Run from Codec
 */
final class Proof {

	/** How often all are asked where there is a JIT: often enough that it would have compiled what is hot. */
	const ROUNDS_UNDER_JIT = 20;

	/**
	 * Makes sure that the core answers right under the present conditions.
	 *
	 * A failure stays a failure until the conditions change or the plugin is activated again: what
	 * answers wrong once is not trusted for answering right the next time.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @param string $jit  One of Jit's states.
	 * @throws Unavailable Where it does not.
	 */
	public static function demand( string $name, string $jit ): void {
		$conditions = self::conditions( $name, $jit );
		$outcome    = Memory::proof( $conditions );
		if ( '' === $outcome ) {
			return;
		}
		$known = self::known( $name );
		if ( ! class_exists( $known ) ) {
			throw new Unavailable( Unavailable::INCOMPLETE, "The file of known answers, includes/Engine/Generated/Known{$name}.php, is missing." );
		}
		// Of other known answers, such as stood there in the middle of an update, a failure says nothing.
		$prefix = $known::DIGEST . ': ';
		if ( null === $outcome || 0 !== strpos( $outcome, $prefix ) ) {
			$fault   = self::ask( $name, Jit::NONE === $jit ? 1 : self::ROUNDS_UNDER_JIT );
			$outcome = '' === $fault ? '' : $prefix . $fault;
			Memory::keep_proof( $conditions, $outcome );
		}
		if ( '' !== $outcome ) {
			throw new Unavailable( Unavailable::WRONG_ANSWER, substr( $outcome, strlen( $prefix ) ) . ' (' . $conditions . ')' );
		}
	}

	/**
	 * How many questions the core is asked.
	 *
	 * @return int
	 */
	public static function count(): int {
		return count( KnownGate::ALL ) + count( KnownLedger::ALL ) + count( KnownOperations::ALL ) + count( KnownQueue::ALL );
	}

	/**
	 * The class with the known answers of another.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @return class-string<KnownGate>|class-string<KnownLedger>|class-string<KnownOperations>|class-string<KnownQueue>
	 */
	private static function known( string $name ): string {
		switch ( $name ) {
			case 'Gate':
				return KnownGate::class;
			case 'Ledger':
				return KnownLedger::class;
			case 'Operations':
				return KnownOperations::class;
			default:
				return KnownQueue::class;
		}
	}

	/**
	 * What an answer could depend on beside the question: PHP, plugin, rules, JIT.
	 *
	 * @param string $name Gate, Ledger, Operations or Queue.
	 * @param string $jit  One of Jit's states.
	 * @return string
	 */
	private static function conditions( string $name, string $jit ): string {
		$class  = Translated::class_of( $name );
		$plugin = defined( 'STOCK_TRUTH_VERSION' ) ? STOCK_TRUTH_VERSION : 'no plugin';
		$module = defined( $class . '::WASM_SHA256' ) ? substr( $class::WASM_SHA256, 0, 16 ) : 'no digest';
		$mode   = Jit::NONE === $jit ? '' : ' ' . (string) ini_get( 'opcache.jit' );
		return 'PHP ' . PHP_VERSION . ' ' . PHP_SAPI . ', plugin ' . $plugin . ', ' . $name . ' ' . $module . ', JIT ' . $jit . $mode;
	}

	/**
	 * Asks every known question.
	 *
	 * @param string $name   Gate, Ledger, Operations or Queue.
	 * @param int    $rounds How often.
	 * @return string Empty, or what was wrong first.
	 */
	private static function ask( string $name, int $rounds ): string {
		$number = 0;
		$class  = Translated::class_of( $name );
		$known  = self::known( $name );
		try {
			$core = new $class();
			$base = $core->words();
			for ( $round = 0; $round < $rounds; ++$round ) {
				foreach ( $known::ALL as $number => list( $call, $question, $expected ) ) {
					list( $policies, $runs ) = explode( '|', $question );
					if ( '' !== $policies ) {
						self::put( $core, $base, 'policies', self::runs( $policies ) );
					}
					self::put( $core, $base, $call, self::runs( $runs ) );
					foreach ( self::runs( $expected ) as list( $at, $words ) ) {
						$said = $core->memory_read_i64( $base + 8 * $at, count( $words ) );
						if ( $said !== $words ) {
							return self::wrong( $number, $round, $call, $at, $words, $said );
						}
					}
				}
			}
		} catch ( \Throwable $error ) {
			return "The rules gave no answer to known question {$number}: " . $error->getMessage();
		}
		return '';
	}

	/**
	 * Writes a question and has it answered.
	 *
	 * @param Gate|Ledger|Operations|Queue $core A class of the rules.
	 * @param int         $base Where its words begin.
	 * @param string      $call The call.
	 * @param list<Run>   $runs The question.
	 */
	private static function put( $core, int $base, string $call, array $runs ): void {
		foreach ( $runs as list( $at, $words ) ) {
			$core->memory_write_i64( $base + 8 * $at, $words );
		}
		$core->$call();
	}

	/**
	 * Runs of words from their text: semicolons between runs, and in each its place and its words.
	 *
	 * @param string $text The text.
	 * @return list<Run>
	 */
	public static function runs( string $text ): array {
		$runs = array();
		foreach ( explode( ';', $text ) as $run ) {
			$words  = array_map( 'intval', explode( ' ', $run ) );
			$runs[] = array( $words[0], array_slice( $words, 1 ) );
		}
		return $runs;
	}

	/**
	 * The first word that is wrong, as a sentence.
	 *
	 * @param int    $number   Which question.
	 * @param int    $round    In which round.
	 * @param string $call     Its call.
	 * @param int    $place    The place of the first of these words.
	 * @param int[]  $expected The known answer.
	 * @param int[]  $said     What was said.
	 * @return string
	 */
	private static function wrong( int $number, int $round, string $call, int $place, array $expected, array $said ): string {
		$at = 0;
		while ( isset( $expected[ $at ], $said[ $at ] ) && $expected[ $at ] === $said[ $at ] ) {
			++$at;
		}
		return sprintf(
			'The rules gave a wrong answer to known question %1$d, %2$s, in round %3$d: word %4$d is %5$s and must be %6$s.',
			$number,
			$call,
			$round + 1,
			$place + $at,
			$said[ $at ] ?? 'missing',
			$expected[ $at ] ?? 'missing'
		);
	}
}
