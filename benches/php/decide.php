<?php
/**
 * Measures one decision side by side: the translated core, the same by hand, the bare module in Node,
 * the native core. Prints one table of medians.
 *
 * Usage: php -d opcache.enable_cli=1 -d opcache.jit=off benches/php/decide.php FOLDER [MODULE [NATIVE]]
 * FOLDER holds CountingRules.php, MODULE is bare.wasm, NATIVE the example `decide_timing`: `cargo dev
 * bench` builds all three. What is not given, or not there, is left out of the table.
 */

declare(strict_types=1);

require dirname( __DIR__, 2 ) . '/tests/php/autoload.php';
require __DIR__ . '/by_hand.php';

use StockTruth\Engine\Codec;
use StockTruth\Engine\Engine;
use StockTruth\Engine\Loader;
use StockTruth\Engine\Generated\CountingRules;
use StockTruth\Engine\Generated\Layout;
use StockTruth\Engine\Generated\Rules;

const NOW   = 1795428000000;
const LINES = array( 1, 5, 50 );

/**
 * A complete question for a cart of so many lines, each on a pool of its own.
 *
 * @param int $lines How many.
 * @param int $turn  Varies the figures.
 * @return array
 */
function question( int $lines, int $turn ): array {
	$question = array(
		'now'    => NOW,
		'step'   => 'checkout',
		'policy' => array(
			'maxAgeMs'           => 900000, 'clockToleranceMs' => 300000, 'staleBrowse' => 'allow', 'staleAdd' => 'allowIfCovered',
			'staleCheckout'      => 'block', 'stalePay' => 'block', 'unknown' => 'block', 'mapping' => 'block',
			'salesFactorPercent' => 100, 'safetyStockUnits' => 0, 'safetyStockPercent' => 0,
		),
		'pools' => array(),
		'lines' => array(),
	);
	for ( $at = 0; $at < $lines; ++$at ) {
		$as_of               = NOW - ( ( $turn * 7919 + $at * 104729 ) % 1000000 );
		$question['pools'][] = array(
			'figure'           => ( ( $turn + $at ) % 12 ) * 10000, 'status' => 'active', 'asOf' => $as_of, 'receivedAt' => $as_of + 500,
			'confirmedThrough' => null, 'in_flight' => ( $turn % 3 ) * 10000, 'held' => 0, 'heldUntil' => null,
			'salesPerDay'      => null, 'step' => 10000,
		);
		$question['lines'][] = array(
			'pool'   => $at, 'governed' => true, 'mapping' => 'mapped', 'quantity' => ( 1 + $turn % 4 ) * 10000,
			'before' => null, 'already_counted' => 0, 'saleStep' => 10000,
		);
	}
	return $question;
}

/**
 * The middle of some figures.
 *
 * @param float[] $figures The figures.
 * @return float
 */
function median( array $figures ): float {
	sort( $figures );
	return $figures[ intdiv( count( $figures ), 2 ) ];
}

/**
 * Microseconds that one call of a function takes, over a number of questions.
 *
 * @param callable $ask       Takes a question.
 * @param array[]  $questions The questions.
 * @return float
 */
function microseconds( callable $ask, array $questions ): float {
	$start = hrtime( true );
	foreach ( $questions as $question ) {
		$ask( $question );
	}
	return ( hrtime( true ) - $start ) / 1000 / count( $questions );
}

/**
 * The middle of what another engine takes, by the number of lines; empty where it cannot run.
 *
 * @param string[] $command The program and its arguments; it prints "lines microseconds" per line.
 * @return float[]
 */
function elsewhere( array $command ): array {
	$pipes   = array();
	$process = proc_open( $command, array( 1 => array( 'pipe', 'w' ) ), $pipes );
	if ( ! is_resource( $process ) ) {
		return array();
	}
	$figures = array();
	foreach ( explode( "\n", trim( (string) stream_get_contents( $pipes[1] ) ) ) as $line ) {
		if ( 1 === preg_match( '/^(\d+) ([\d.]+)$/', $line, $parts ) ) {
			$figures[ (int) $parts[1] ] = (float) $parts[2];
		}
	}
	proc_close( $process );
	return $figures;
}

/**
 * What a fresh request pays: medians over requests to PHP's own server with opcache, and its first.
 *
 * @param int[] $words    The question.
 * @param int   $requests How many.
 * @return array With compile_ms, require, new, first, next (microseconds) and instance (KiB).
 */
function cold( array $words, int $requests ): array {
	$probe = stream_socket_server( 'tcp://127.0.0.1:0' );
	$at    = stream_socket_get_name( $probe, false );
	fclose( $probe );
	$command = array( PHP_BINARY, '-d', 'opcache.enable=1', '-d', 'opcache.jit=off', '-S', $at, __DIR__ . '/cold.php' );
	$null    = array( 'file', '/dev/null', 'w' );
	$pipes   = array();
	$server  = proc_open( $command, array( 1 => $null, 2 => $null ), $pipes );
	$rounds  = array();
	for ( $try = 0; $try < 100 && count( $rounds ) < $requests; $try += array() === $rounds ? 1 : 0 ) {
		$answer = @file_get_contents( 'http://' . $at . '/?words=' . implode( ',', $words ) );
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
	$figures  = array( 'compile_ms' => $compiled['require'] / 1000 );
	foreach ( array_keys( $compiled ) as $name ) {
		$figures[ $name ] = median( array_column( $rounds, $name ) );
	}
	return $figures;
}

/**
 * One row of the table.
 *
 * @param string   $name    What it tells.
 * @param string   $format  How a figure is written.
 * @param float[]  $figures By number of lines.
 */
function row( string $name, string $format, array $figures ): void {
	if ( array() === $figures ) {
		return;
	}
	printf( '%-34s', $name );
	foreach ( LINES as $lines ) {
		printf( '%12s', isset( $figures[ $lines ] ) ? sprintf( $format, $figures[ $lines ] ) : '-' );
	}
	echo "\n";
}

/**
 * Each figure as a multiple of another.
 *
 * @param float[] $figures By number of lines.
 * @param float[] $others  By number of lines.
 * @return float[]
 */
function ratios( array $figures, array $others ): array {
	$ratios = array();
	foreach ( $others as $lines => $other ) {
		$ratios[ $lines ] = $figures[ $lines ] / $other;
	}
	return $ratios;
}

Loader::load();
require $argv[1] . '/CountingRules.php';
$engine = Engine::instance();
$layout = Layout::CALLS['decide'];
$medians = array();
$asked   = '';
foreach ( LINES as $lines ) {
	$questions = array();
	for ( $turn = 0; $turn < 200; ++$turn ) {
		$questions[] = question( $lines, $turn );
	}
	$operations = array();
	$encoded    = array();
	foreach ( $questions as $question ) {
		if ( $engine->ask( 'decide', $question ) !== decide_by_hand( $question ) ) {
			fwrite( STDERR, 'by hand and translated differ on ' . json_encode( $question ) . "\n" );
			exit( 1 );
		}
		$words     = Codec::encode( $layout['question'], $question );
		$encoded[] = $words;
		$asked    .= $lines . ' ' . implode( ' ', $words ) . "\n";
		$counting  = new CountingRules();
		$counting->memory_write_i64( $counting->question(), $words );
		$counting->decide( count( $words ) );
		$operations[] = $counting->operations;
	}
	$rounds = array( 'core' => array(), 'ask' => array(), 'hand' => array() );
	for ( $round = 0; $round < 25; ++$round ) {
		$rounds['ask'][]  = microseconds( static function ( $question ) use ( $engine ) { $engine->ask( 'decide', $question ); }, $questions );
		$rounds['core'][] = microseconds( static function ( $words ) use ( $engine ) { $engine->run( 'decide', $words ); }, $encoded );
		$rounds['hand'][] = microseconds( 'decide_by_hand', $questions );
	}
	foreach ( $rounds as $name => $figures ) {
		$medians[ $name ][ $lines ] = median( $figures );
	}
	$medians['operations'][ $lines ] = median( $operations );
}
$file = $argv[1] . '/questions.txt';
file_put_contents( $file, $asked );
$node   = isset( $argv[2] ) ? elsewhere( array( 'node', __DIR__ . '/decide.mjs', $argv[2], $file ) ) : array();
$native = isset( $argv[3] ) ? elsewhere( array( $argv[3], $file ) ) : array();
$cold   = cold( Codec::encode( $layout['question'], question( 1, 5 ) ), 130 );

$class  = dirname( __DIR__, 2 ) . '/plugin/includes/Engine/Generated/Rules.php';
$source = (string) file_get_contents( $class );
$status = function_exists( 'opcache_get_status' ) && opcache_get_status( false ) ? 'on' : 'off';
printf( "PHP %s, opcache %s. One decision, medians of 25 rounds of 200 questions; microseconds.\n", PHP_VERSION, $status );
printf( "%-34s", '' );
foreach ( LINES as $lines ) {
	printf( '%12s', $lines . ( 1 === $lines ? ' line' : ' lines' ) );
}
echo "\n";
row( 'WebAssembly operations', '%d', $medians['operations'] );
row( 'translated core', '%.1f', $medians['core'] );
row( 'translated core with codec', '%.1f', $medians['ask'] );
row( 'by hand in PHP', '%.1f', $medians['hand'] );
row( 'bare module in Node', '%.2f', $node );
row( 'native', '%.2f', $native );
row( 'core / by hand', '%.1f', ratios( $medians['core'], $medians['hand'] ) );
row( 'core / Node', '%.1f', ratios( $medians['core'], $node ) );
row( 'core / native', '%.1f', ratios( $medians['core'], $native ) );
row( 'nanoseconds per operation', '%.1f', array_map( static function ( $ratio ) { return 1000 * $ratio; }, ratios( $medians['core'], $medians['operations'] ) ) );
printf( "class %d bytes, %d compressed", strlen( $source ), strlen( (string) gzencode( $source, 9 ) ) );
echo isset( $argv[2] ) ? sprintf( "; module %d bytes\n", filesize( $argv[2] ) ) : "\n";
if ( array() !== $cold ) {
	printf(
		"fresh request: require %.1f, new %.1f, first decision %.1f, next %.1f; first compile %.1f ms; instance %d KiB\n",
		$cold['require'], $cold['new'], $cold['first'], $cold['next'], $cold['compile_ms'], $cold['instance']
	);
}
