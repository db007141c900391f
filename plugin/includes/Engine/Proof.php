<?php
/**
 * Has the core prove itself on this host before anything rests on it.
 *
 * Decides when it is asked the questions whose answers are known: once under each set of conditions
 * that could change an answer. The questions are of the case corpus and their answers of the native
 * core (KnownAnswers); nothing is known here about stock.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Rules;

/**
 * Asks the known questions and remembers how it went.
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
	 * @param string $jit One of Jit's states.
	 * @throws Unavailable Where it does not.
	 */
	public static function demand( string $jit ): void {
		$conditions = self::conditions( $jit );
		$outcome    = Memory::proof( $conditions );
		if ( '' === $outcome ) {
			return;
		}
		if ( ! class_exists( KnownAnswers::class ) ) {
			throw new Unavailable( Unavailable::INCOMPLETE, 'The file of known answers, includes/Engine/KnownAnswers.php, is missing.' );
		}
		// Of other known answers, such as stood there in the middle of an update, a failure says nothing.
		$prefix = KnownAnswers::DIGEST . ': ';
		if ( null === $outcome || 0 !== strpos( $outcome, $prefix ) ) {
			$fault   = self::ask( Jit::NONE === $jit ? 1 : self::ROUNDS_UNDER_JIT );
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
		return count( KnownAnswers::ALL );
	}

	/**
	 * What an answer could depend on beside the question: PHP, plugin, rules, JIT.
	 *
	 * @param string $jit One of Jit's states.
	 * @return string
	 */
	private static function conditions( string $jit ): string {
		$plugin = defined( 'STOCK_TRUTH_VERSION' ) ? STOCK_TRUTH_VERSION : 'no plugin';
		$module = defined( Rules::class . '::WASM_SHA256' ) ? substr( Rules::WASM_SHA256, 0, 16 ) : 'no digest';
		$mode   = Jit::NONE === $jit ? '' : ' ' . (string) ini_get( 'opcache.jit' );
		return 'PHP ' . PHP_VERSION . ' ' . PHP_SAPI . ', plugin ' . $plugin . ', rules ' . $module . ', JIT ' . $jit . $mode;
	}

	/**
	 * Asks every known question.
	 *
	 * @param int $rounds How often.
	 * @return string Empty, or what was wrong first.
	 */
	private static function ask( int $rounds ): string {
		$number = 0;
		try {
			$rules = new Rules();
			for ( $round = 0; $round < $rounds; ++$round ) {
				foreach ( KnownAnswers::ALL as $number => list( $call, $question, $expected ) ) {
					$question = array_map( 'intval', explode( ' ', $question ) );
					$expected = array_map( 'intval', explode( ' ', $expected ) );
					$rules->memory_write_i64( $rules->question(), $question );
					$said = $rules->memory_read_i64( $rules->answer(), $rules->$call( count( $question ) ) );
					if ( $said !== $expected ) {
						return self::wrong( $number, $round, $call, $expected, $said );
					}
				}
			}
		} catch ( \Throwable $error ) {
			return "The rules gave no answer to known question {$number}: " . $error->getMessage();
		}
		return '';
	}

	/**
	 * The first word that is wrong, as a sentence.
	 *
	 * @param int    $number   Which question.
	 * @param int    $round    In which round.
	 * @param string $call     Its call.
	 * @param int[]  $expected The known answer.
	 * @param int[]  $said     What was said.
	 * @return string
	 */
	private static function wrong( int $number, int $round, string $call, array $expected, array $said ): string {
		$at = 0;
		while ( isset( $expected[ $at ], $said[ $at ] ) && $expected[ $at ] === $said[ $at ] ) {
			++$at;
		}
		return sprintf(
			'The rules gave a wrong answer to known question %1$d, %2$s, in round %3$d: word %4$d is %5$s and must be %6$s.',
			$number,
			$call,
			$round + 1,
			$at,
			$said[ $at ] ?? 'missing',
			$expected[ $at ] ?? 'missing'
		);
	}
}
