<?php
/**
 * What the engine makes of a core that stops: with `traps`, of one that stops in every way there is; with
 * `little-fuel`, of the real one with too little fuel for a large cart.
 *
 * Each needs its class in place of the plugin's: STOCK_TRUTH_GENERATED.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Engine\Engine;
use StockTruth\Engine\Jit;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Undecidable;
use StockTruth\Engine\Unavailable;
use StockTruth\Engine\Generated\Layout;

$passed = 0;
$failed = array();

/**
 * Counts what holds and what does not.
 *
 * @param bool   $holds Whether it does.
 * @param string $what  What should.
 */
function hold( bool $holds, string $what ): void {
	if ( $holds ) {
		++$GLOBALS['passed'];
	} else {
		$GLOBALS['failed'][] = $what;
	}
}

/**
 * An engine that has not asked anything yet. The known questions are not asked: the class is another one.
 *
 * @return Engine
 */
function fresh(): Engine {
	return engine( array( 'Gate' => true, 'Ledger' => true, 'Operations' => true, 'Queue' => true ) );
}

/**
 * Why the core stopped; empty where it answered.
 *
 * @param Engine $engine   Who is asked.
 * @param string $call     The call.
 * @param array  $question The runs.
 * @param array  $policies Those of its policies.
 * @return string
 */
function stop( Engine $engine, string $call, array $question, array $policies = array() ): string {
	try {
		$engine->run( $call, $question, $policies );
		return '';
	} catch ( Undecidable $undecidable ) {
		return $undecidable->getMessage();
	} catch ( Refused $refused ) {
		// Of a cart, fuel that runs out says that it is too large.
		return 'cart_too_large' === $refused->code_name() ? 'out_of_fuel' : $refused->code_name();
	}
}

/** Every trap makes the verdict undecided, and the next question is answered by a fresh instance. */
function traps(): void {
	$kinds = array(
		1 => 'unreachable',
		2 => 'out_of_fuel',
		3 => 'stack_exhausted',
		4 => 'divide_by_zero',
		5 => 'out_of_bounds',
		6 => 'integer_overflow',
		7 => 'indirect_call',
	);
	$said  = static function ( Engine $engine, string $call, int $way ): array {
		return $engine->run( $call, array( array( 0, array( $way ) ) ) );
	};
	foreach ( array_keys( Layout::CALLS ) as $call ) {
		if ( 'policies' === $call ) {
			continue;
		}
		$engine = fresh();
		// A fault that there is not, and behind it how many questions the instance has answered.
		$answered = static function ( int $count ): array {
			return array( array( Layout::ANSWER_AT, array( 99, $count, 0, 0 ) ) );
		};
		foreach ( $kinds as $way => $kind ) {
			hold( $answered( 1 ) === $said( $engine, $call, 0 ), "{$call}: a fresh instance answers its first question" );
			hold( $answered( 2 ) === $said( $engine, $call, 0 ), "{$call}: an instance that answered is kept" );
			$told = stop( $engine, $call, array( array( 0, array( $way ) ) ) );
			hold( false !== strpos( $told, $kind ), "{$call}: way {$way} stops with {$kind}, not `{$told}`" );
		}
		hold( $answered( 1 ) === $said( $engine, $call, 0 ), "{$call}: what trapped is not asked again" );
	}
	try {
		engine()->prove();
		hold( false, 'a core that does not answer known questions is not available' );
	} catch ( Unavailable $fault ) {
		// Where there is a JIT, that the test loaded the class itself is reason enough.
		$cause = Jit::NONE === Jit::state() ? Unavailable::WRONG_ANSWER : Unavailable::LOADED_BEFORE;
		hold( $cause === $fault->cause(), 'a core that does not answer known questions is not available for that: ' . $fault->getMessage() );
	}
}

/**
 * The same case with every list as long as it may be: its last row again and again.
 *
 * @param array $case The case.
 * @return array
 */
function largest( array $case ): array {
	foreach ( Layout::CALLS[ $case['call'] ]['question'] ?? array() as list( $name, $shape, $most ) ) {
		$rows = in_array( $shape, array( 'list', 'optional_list' ), true ) ? $case['ask'][ $name ] ?? null : null;
		if ( is_array( $rows ) && array() !== $rows ) {
			$case['ask'][ $name ] = array_pad( $rows, $most, end( $rows ) );
		}
	}
	return $case;
}

/** What a cart is told that costs too much to judge. */
const TOO_LARGE = array( 'error' => array( 'code' => 'cart_too_large', 'path' => '' ) );

/** The largest questions run out of fuel, and every other is answered right before and after them. */
function little_fuel(): void {
	$stopped = 0;
	$whole   = 0;
	$engine  = fresh();
	foreach ( corpus() as $case ) {
		foreach ( array( largest( $case ), $case ) as $asked ) {
			try {
				$answer = answer( $engine, $asked );
				if ( 'decide' === $asked['call'] && TOO_LARGE === $answer && $answer !== $case['answer'] ) {
					++$stopped;
					continue;
				}
				if ( $asked === $case ) {
					++$whole;
					hold( $answer === $case['answer'], "{$case['name']}: answered right or not at all" );
				}
			} catch ( Undecidable $undecidable ) {
				++$stopped;
				hold( false !== strpos( $undecidable->getMessage(), 'out_of_fuel' ), "{$case['name']}: {$undecidable->getMessage()}" );
			}
		}
	}
	hold( $stopped > 0, 'some question needs more fuel than there is' );
	hold( $whole > $stopped, 'most questions need less' );
}

array( 'traps' => 'traps', 'little-fuel' => 'little_fuel' )[ $argv[1] ]();
finish( "a core that stops ({$argv[1]}) in PHP " . PHP_VERSION, $passed, $failed );
