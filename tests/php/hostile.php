<?php
/**
 * Gives class, codec and engine what nobody should: cut-off, over-long and random words and bytes, and
 * arrays with anything anywhere. Only answers and the engine's own exceptions may come out; any warning,
 * notice or deprecation is an exception here and counts as a failure.
 *
 * STOCK_TRUTH_INPUTS says how many (20000), STOCK_TRUTH_SEED which (1).
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Engine\Codec;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Undecidable;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Translated;
use StockTruth\Engine\Generated\WasmTrap;

$inputs = (int) ( getenv( 'STOCK_TRUTH_INPUTS' ) ?: 20000 );
$seed   = (int) ( getenv( 'STOCK_TRUTH_SEED' ) ?: 1 );
mt_srand( $seed );

/**
 * One of them by chance.
 *
 * @param array $from Of these.
 * @return mixed
 */
function one( array $from ) {
	return array() === $from ? null : $from[ array_keys( $from )[ mt_rand( 0, count( $from ) - 1 ) ] ];
}

/**
 * A word: small, at an edge, or anything.
 *
 * @return int
 */
function word(): int {
	$edges = array( 0, 1, -1, 100, 101, PHP_INT_MIN, PHP_INT_MAX, 4294967295, 1 << 53, 1795428000000 );
	return 0 === mt_rand( 0, 2 ) ? one( $edges ) : ( mt_rand() << 33 ^ mt_rand() << 10 ^ mt_rand() ) >> mt_rand( 0, 62 );
}

/**
 * Anything that a PHP variable can hold.
 *
 * @param int $depth How deep it may still nest.
 * @return mixed
 */
function anything( int $depth = 2 ) {
	switch ( mt_rand( 0, $depth > 0 ? 14 : 10 ) ) {
		case 0:
			return null;
		case 1:
			return 1 === mt_rand( 0, 1 );
		case 2:
			return word();
		case 3:
			return one( array( 0.5, -0.0, 1e300, NAN, INF, 9.3e18, 3.0 ) );
		case 4:
			return one( array( '', '0', '1', '-1', '47', '0.25', '1e3', ' 1', "1\n", '2026-11-23T10:00:00Z', '2026-02-30T10:00:00Z', 'null', 'block' ) );
		case 5:
			return random_text( mt_rand( 0, 40 ) );
		case 6:
			return str_repeat( one( array( '9', 'a', "\0", '.', '-' ) ), mt_rand( 1, 100000 ) );
		case 7:
			return new stdClass();
		case 8:
			return static function () {};
		case 9:
			return one( array_keys( one( Layout::CODES ) ) );
		case 10:
			return array();
		case 11:
			return array_fill( 0, mt_rand( 1, 300 ), anything( 0 ) );
		default:
			$all = array();
			for ( $left = mt_rand( 0, 5 ); $left > 0; --$left ) {
				$all[ one( array( 0, 7, -1, '', 'now', random_text( 5 ), 'quantity', 'pool' ) ) ] = anything( $depth - 1 );
			}
			return $all;
	}
}

/**
 * Bytes by chance, seldom valid UTF-8.
 *
 * @param int $length How many.
 * @return string
 */
function random_text( int $length ): string {
	$text = '';
	while ( strlen( $text ) < $length ) {
		$text .= chr( mt_rand( 0, 255 ) );
	}
	return $text;
}

/**
 * The same with something in it put in another's place, taken out or added.
 *
 * @param array $value Whatever.
 * @return array
 */
function spoilt( array $value ): array {
	$key = one( array_keys( $value ) );
	if ( null !== $key && is_array( $value[ $key ] ) && mt_rand( 0, 3 ) > 0 ) {
		$value[ $key ] = spoilt( $value[ $key ] );
		return $value;
	}
	switch ( mt_rand( 0, 4 ) ) {
		case 0:
			unset( $value[ $key ] );
			return $value;
		case 1:
			$value[ one( array( 0, 'more', random_text( 3 ), '' ) ) ] = anything();
			return $value;
		default:
			if ( null !== $key ) {
				$value[ $key ] = anything();
			}
			return $value;
	}
}

/**
 * Words with some cut off or changed.
 *
 * @param int[] $words The words.
 * @return int[]
 */
function spoilt_words( array $words ): array {
	if ( 0 === mt_rand( 0, 3 ) ) {
		return array_slice( $words, 0, mt_rand( 0, count( $words ) ) );
	}
	foreach ( range( 1, mt_rand( 1, 4 ) ) as $turn ) {
		$words[ mt_rand( 0, max( 0, count( $words ) - 1 ) ) ] = word();
	}
	return $words;
}

/**
 * Runs with some cut off, added, moved or changed.
 *
 * @param array $runs The runs.
 * @return array
 */
function spoilt_runs( array $runs ): array {
	$at = mt_rand( 0, count( $runs ) - 1 );
	switch ( mt_rand( 0, 4 ) ) {
		case 0:
			return array_slice( $runs, 0, mt_rand( 0, count( $runs ) ) );
		case 1:
			$runs[] = array( mt_rand( -5, 11000 ), array_map( 'word', range( 1, mt_rand( 1, 400 ) ) ) );
			return $runs;
		case 2:
			$runs[ $at ][0] = one( array( mt_rand( 0, 11000 ), word() ) );
			return $runs;
		default:
			$runs[ $at ][1] = spoilt_words( $runs[ $at ][1] );
			return $runs;
	}
}

/**
 * The runs of a case.
 *
 * @param array $case The case.
 * @return array{0: array, 1: array} Those of its policies, and its own.
 */
function runs_of( array $case ): array {
	$layout   = Layout::CALLS[ $case['call'] ];
	$question = Json::question_in( $case['call'], $case['ask'] );
	$policies = $layout['policies'] ? Codec::encode( Layout::CALLS['policies']['question'], $question ) : array();
	return array( $policies, Codec::encode( $layout['question'], $question ) );
}

$corpus = array();
foreach ( corpus() as $case ) {
	if ( isset( Layout::CALLS[ $case['call'] ] ) && is_array( $case['ask'] ) ) {
		$corpus[] = $case;
	}
}
$engine = engine();
// The classes are asked directly too: they must have come in through the loader, out of reach of the JIT.
$engine->prove();
$calls = array_values( array_diff( array_keys( Layout::CALLS ), array( 'policies' ) ) );

/* What is done with hostile input, one way each. */
$ways = array(
	'array to ask'           => static function () use ( $engine, $corpus ) {
		$case = one( $corpus );
		try {
			$question = Json::question_in( $case['call'], $case['ask'] );
		} catch ( Refused $refused ) {
			$question = $case['ask'];
		}
		foreach ( range( 1, mt_rand( 1, 3 ) ) as $turn ) {
			$question = spoilt( $question );
		}
		return $engine->ask( $case['call'], $question );
	},
	'JSON'                   => static function () use ( $engine, $corpus ) {
		$case = one( $corpus );
		return $engine->ask( $case['call'], Json::question_in( $case['call'], spoilt( $case['ask'] ) ) );
	},
	'anything to ask'        => static function () use ( $engine, $calls ) {
		$anything = anything();
		return $engine->ask( one( array_merge( $calls, array( '', '__construct', 'reset_instance', 'memory_write', 'policies' ) ) ), is_array( $anything ) ? $anything : array( $anything ) );
	},
	'words to run'           => static function () use ( $engine, $corpus, $calls ) {
		$case = one( $corpus );
		$both = array( array(), array( array( 0, array( Layout::FORMAT ) ) ) );
		try {
			$both = runs_of( $case );
		} catch ( Refused $refused ) {
			$case['call'] = one( $calls );
		}
		$policies = array() !== $both[0] && 0 === mt_rand( 0, 3 ) ? spoilt_runs( $both[0] ) : $both[0];
		return $engine->run( $case['call'], spoilt_runs( $both[1] ), $policies );
	},
	'anything to run'        => static function () use ( $engine, $calls ) {
		$anything = static function (): array {
			return array_map(
				static function () {
					return one( array( array( word(), array( word(), anything() ) ), anything(), array( 0, anything() ) ) );
				},
				range( 1, mt_rand( 1, 6 ) )
			);
		};
		return $engine->run( one( $calls ), $anything(), $anything() );
	},
	'words of an answer'     => static function () use ( $engine, $calls, $corpus ) {
		$case  = one( $corpus );
		$words = array_fill( 0, Layout::BANDS_AT - Layout::ANSWER_AT, 0 );
		try {
			list( $policies, $runs ) = runs_of( $case );
			foreach ( $engine->run( $case['call'], $runs, $policies ) as list( $at, $some ) ) {
				foreach ( $some as $offset => $word ) {
					$words[ $at - Layout::ANSWER_AT + $offset ] = $word;
				}
			}
		} catch ( Refused $refused ) {
			$words[0] = 0;
		}
		$head = spoilt_words( array_slice( $words, 0, Layout::BANDS_AT - Layout::ANSWER_AT ) );
		$read = static function ( int $at, int $count ) use ( $words ): array {
			return spoilt_words( array_slice( $words, $at - Layout::ANSWER_AT, $count ) );
		};
		return Codec::decode( Layout::CALLS[ one( $calls ) ]['answer'], $head, $read );
	},
	'a fault record'         => static function () use ( $calls ) {
		throw Codec::refusal( Layout::CALLS[ one( $calls ) ]['question'], array( one( array_keys( Layout::FAULTS + array( 77 => 0 ) ) ), word(), word(), word() ) );
	},
	'bytes to the class'     => static function () use ( $calls ) {
		$call  = one( $calls );
		$class = Translated::class_of( Layout::CALLS[ $call ]['class'] );
		$core  = new $class();
		$core->memory_write( one( array( $core->words(), mt_rand( -10, 140000 ), word() ) ), random_text( mt_rand( 0, 2000 ) ) );
		$core->$call();
		return array( $core->memory_read( mt_rand( -10, 140000 ), one( array( 0, mt_rand( 0, 100 ), word() ) ) ) );
	},
	'words to the class'     => static function () use ( $calls ) {
		$call  = one( $calls );
		$class = Translated::class_of( Layout::CALLS[ $call ]['class'] );
		$core  = new $class();
		$core->memory_write_i64( one( array( $core->words(), mt_rand( -10, 140000 ), word() ) ), array_map( 'word', range( 1, mt_rand( 1, 400 ) ) ) );
		$core->$call();
		return $core->memory_read_i64( $core->words(), mt_rand( 0, 400 ) );
	},
);

$passed = 0;
$failed = array();
$tally  = array();
for ( $number = 0; $number < $inputs; ++$number ) {
	$way = array_keys( $ways )[ $number % count( $ways ) ];
	try {
		$outcome = is_array( $ways[ $way ]() ) ? 'answered' : 'nothing';
	} catch ( Refused $refused ) {
		$outcome = 'refused';
	} catch ( Undecidable $undecidable ) {
		$outcome = 'undecidable';
	} catch ( Throwable $error ) {
		// The class itself has traps; the engine above it must not let one through.
		$is_trap = $error instanceof WasmTrap && 'the class' === substr( $way, -9 );
		$outcome = $is_trap ? 'trapped' : 'escaped';
	}
	if ( 'escaped' === $outcome || 'nothing' === $outcome ) {
		$what     = 'escaped' === $outcome ? get_class( $error ) . ': ' . $error->getMessage() . ' at ' . basename( $error->getFile() ) . ':' . $error->getLine() : 'nothing';
		$failed[] = "input {$number} of seed {$seed}, {$way}: {$what}";
	} else {
		++$passed;
	}
	$tally[ $way ][ $outcome ] = ( $tally[ $way ][ $outcome ] ?? 0 ) + 1;
}
foreach ( $tally as $way => $outcomes ) {
	ksort( $outcomes );
	echo '  ', str_pad( $way, 20 ), ' ', urldecode( http_build_query( $outcomes, '', ', ' ) ), "\n";
}
finish( "hostile input (seed {$seed}) in PHP " . PHP_VERSION, $passed, $failed );
