<?php
/**
 * Measures the translated core of one checkout beside the twin written by hand, and prints "name figure"
 * a line, times in microseconds. Before anything is timed, both must answer generated carts alike.
 *
 * Usage: php -d opcache.enable_cli=1 -d opcache.jit=off benches/php/measure.php ROOT COUNTING QUESTIONS [other]
 * COUNTING holds the class that counts operations, made by `cargo dev bench`; QUESTIONS is the file for the
 * questions, for Node and the native core. With `other` ROOT is another checkout: then only what both know
 * is asked, and nothing is compared with the twin.
 */

declare(strict_types=1);

namespace StockTruth\Benches;

use StockTruth\Engine\Refused;

require __DIR__ . '/subject.php';
require __DIR__ . '/questions.php';
require __DIR__ . '/by_hand.php';

const QUESTIONS = 200;
const ROUNDS    = array( 1 => 25, 5 => 15, 50 => 7 );
const GENERATED = 3000;

/** The middle of some figures. */
function median( array $figures ): float {
	sort( $figures );
	return (float) $figures[ intdiv( count( $figures ), 2 ) ];
}

/**
 * Microseconds of processor time that one call of a function takes, over a number of questions: what others
 * do on the machine in between is not counted.
 */
function microseconds( callable $ask, array $questions ): float {
	$start = processor();
	foreach ( $questions as $question ) {
		$ask( $question );
	}
	return ( processor() - $start ) / count( $questions );
}

/** Microseconds that this process has run so far. */
function processor(): float {
	$usage = getrusage();
	return 1e6 * ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** One line of the output. */
function tell( string $name, float $figure ): void {
	printf( "%s %.4f\n", $name, $figure );
}

/** The answer, or the refusal: its code and its place. */
function outcome( callable $ask, array $question ): array {
	try {
		return $ask( $question );
	} catch ( Refused $refused ) {
		return array( $refused->code_name(), $refused->path() );
	}
}

/** Stops where the two sides differ on any question. */
function must_be_equal( Subject $subject, iterable $questions ): void {
	foreach ( $questions as $name => $question ) {
		$core = outcome( array( $subject, 'ask' ), $question );
		$hand = outcome( 'StockTruth\Benches\ByHand\decide', $question );
		if ( $core !== $hand ) {
			fwrite( STDERR, "by hand and translated differ on $name: " . json_encode( array( $question, $core, $hand ) ) . "\n" );
			exit( 1 );
		}
	}
}

/** Carts of every kind, whole and broken. */
function generated(): \Generator {
	for ( $seed = 0; $seed < GENERATED; ++$seed ) {
		yield "mixed cart $seed" => mixed( $seed );
		yield "broken cart $seed" => broken( $seed );
	}
}

/** What a fresh request pays: medians over requests to PHP's own server with opcache, and its first. */
function cold( Subject $subject, array $encoded, int $requests ): array {
	$file  = $subject->classes()[ $subject->gate() ];
	$probe = stream_socket_server( 'tcp://127.0.0.1:0' );
	$at    = stream_socket_get_name( $probe, false );
	fclose( $probe );
	$command = array( PHP_BINARY, '-d', 'opcache.enable=1', '-d', 'opcache.jit=off', '-d', 'opcache.file_update_protection=0', '-S', $at, __DIR__ . '/cold.php' );
	$null    = array( 'file', '/dev/null', 'w' );
	$pipes   = array();
	$given   = array( 'STOCK_TRUTH_CLASSES' => dirname( $file ), 'STOCK_TRUTH_CLASS' => $subject->gate() ) + getenv();
	$server  = proc_open( $command, array( 1 => $null, 2 => $null ), $pipes, null, $given );
	$rounds  = array();
	$query   = http_build_query( array( 'encoded' => json_encode( $encoded ), 'answer_at' => $subject->answer_at() ) );
	for ( $try = 0; $try < 100 && count( $rounds ) < $requests; $try += array() === $rounds ? 1 : 0 ) {
		$answer = @file_get_contents( 'http://' . $at . '/?' . $query );
		if ( false === $answer ) {
			usleep( 50000 );
			continue;
		}
		$rounds[] = json_decode( $answer, true );
	}
	proc_terminate( $server );
	proc_close( $server );
	if ( array() === $rounds ) {
		return array();
	}
	$compiled = array_shift( $rounds );
	$figures  = array();
	foreach ( array_keys( $compiled ) as $name ) {
		$figures[ $name ] = median( array_column( $rounds, $name ) );
	}
	$figures['cold'] = $figures['require'] + $figures['new'];
	return $figures;
}

/** Milliseconds of the first compilation: the middle of several processes. */
function compiled( string $file ): float {
	$figures = array();
	for ( $left = 9; $left > 0; --$left ) {
		$pipes     = array();
		$options   = array( '-d', 'opcache.enable_cli=1', '-d', 'opcache.jit=off', '-d', 'opcache.file_update_protection=0' );
		$command   = array_merge( array( PHP_BINARY ), $options, array( __DIR__ . '/compile.php', $file ) );
		$process   = proc_open( $command, array( 1 => array( 'pipe', 'w' ) ), $pipes );
		$figures[] = (float) stream_get_contents( $pipes[1] );
		proc_close( $process );
	}
	return median( $figures );
}

/** Runs as the file of questions has them: each its place and its words. */
function runs( array $runs ): string {
	$texts = array();
	foreach ( $runs as list( $at, $words ) ) {
		$texts[] = $at . ' ' . implode( ' ', $words );
	}
	return implode( ';', $texts );
}

/** Times both sides on carts of one size, in turn, and tells what an operation count says. */
function timed( Subject $subject, array $carts, int $lines, string $counting, bool $is_other ): string {
	$adapted = array_map( array( $subject, 'adapted' ), $carts );
	$encoded = array_map( array( $subject, 'encoded' ), $adapted );
	$rounds  = array( 'ask' => array(), 'core' => array() );
	$told    = '';
	for ( $round = 0; $round < ROUNDS[ $lines ]; ++$round ) {
		$rounds['ask'][]  = microseconds( array( $subject, 'ask' ), $adapted );
		$rounds['core'][] = microseconds( array( $subject, 'run' ), $encoded );
		if ( ! $is_other ) {
			$rounds['hand'][] = microseconds( 'StockTruth\Benches\ByHand\decide', $carts );
		}
	}
	foreach ( $rounds as $name => $figures ) {
		tell( "$name.$lines", median( $figures ) );
	}
	if ( ! $is_other ) {
		$operations = array();
		foreach ( $encoded as $each ) {
			$operations[] = $subject->operations( $counting, $each );
			$told        .= $lines . ' ' . runs( $each[0] ) . '|' . runs( $each[1] ) . "\n";
		}
		tell( "operations.$lines", median( $operations ) );
	}
	return $told;
}

$is_other = 'other' === ( $argv[4] ?? '' );
$subject  = new Subject( $argv[1], $is_other );
$carts    = array();
foreach ( array_keys( ROUNDS ) as $lines ) {
	for ( $turn = 0; $turn < QUESTIONS; ++$turn ) {
		$carts[ $lines ][] = plain( $lines, $turn );
	}
}
if ( ! $is_other ) {
	foreach ( $carts as $lines => $of_size ) {
		must_be_equal( $subject, $of_size );
		must_be_equal( $subject, array( 'a cart with kits' => with_kits( $lines, $lines ) ) );
	}
	must_be_equal( $subject, generated() );
}
$asked = '';
foreach ( $carts as $lines => $of_size ) {
	$asked .= timed( $subject, $of_size, $lines, $argv[2], $is_other );
}
if ( ! $is_other ) {
	file_put_contents( $argv[3], $asked );
}
foreach ( cold( $subject, $subject->encoded( $subject->adapted( plain( 1, 5 ) ) ), 130 ) as $name => $figure ) {
	tell( $name, $figure );
}
foreach ( $subject->classes() as $name => $file ) {
	$source = (string) file_get_contents( $file );
	tell( "class.$name", strlen( $source ) );
	tell( "gzip.$name", strlen( (string) gzencode( $source, 9 ) ) );
	tell( "compile.$name", compiled( $file ) );
}
