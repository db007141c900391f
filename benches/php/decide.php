<?php
/**
 * Times the translated core against the same decision by hand, in one process, turn by turn.
 *
 * Usage: php -d opcache.enable_cli=1 -d opcache.jit=off benches/php/decide.php FOLDER
 * FOLDER holds CountingRules.php, which `cargo dev build` writes.
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

const NOW = 1795428000000;

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
			'maxAgeMs' => 900000, 'clockToleranceMs' => 300000, 'staleBrowse' => 'allow', 'staleAdd' => 'thin',
			'staleCheckout' => 'block', 'stalePay' => 'block', 'unknown' => 'block', 'mapping' => 'block',
			'thinFactorPercent' => 100, 'bufferUnits' => 0, 'bufferPercent' => 0,
		),
		'pools'  => array(),
		'lines'  => array(),
	);
	for ( $at = 0; $at < $lines; ++$at ) {
		$as_of               = NOW - ( ( $turn * 7919 + $at * 104729 ) % 1000000 );
		$question['pools'][] = array(
			'figure' => ( ( $turn + $at ) % 12 ) * 10000, 'status' => 'active', 'asOf' => $as_of, 'receivedAt' => $as_of + 500,
			'confirmedThrough' => null, 'unacknowledged' => ( $turn % 3 ) * 10000, 'held' => 0, 'heldUntil' => null,
			'salesPerDay' => null, 'step' => 10000,
		);
		$question['lines'][] = array(
			'pool' => $at, 'governed' => true, 'mapping' => 'mapped', 'quantity' => ( 1 + $turn % 4 ) * 10000,
			'before' => null, 'counted' => 0, 'saleStep' => 10000,
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

$before = memory_get_usage();
$start  = hrtime( true );
Loader::load();
$load   = ( hrtime( true ) - $start ) / 1000;
$start  = hrtime( true );
$rules  = new Rules();
$rules->memory_write_i64( $rules->question(), array( 1 ) );
$cold   = ( hrtime( true ) - $start ) / 1000;
printf( "PHP %s, opcache %s\n", PHP_VERSION, function_exists( 'opcache_get_status' ) && opcache_get_status( false ) ? 'on' : 'off' );
printf( "class %d bytes; load %.0f us in this process; instance and first write %.1f us, %d KiB\n", filesize( dirname( __DIR__, 2 ) . '/plugin/includes/Engine/Generated/Rules.php' ), $load, $cold, ( memory_get_usage() - $before ) / 1024 );

require $argv[1] . '/CountingRules.php';
$engine = Engine::instance();
foreach ( array( 1, 5, 50 ) as $lines ) {
	$questions = array();
	for ( $turn = 0; $turn < 200; ++$turn ) {
		$questions[] = question( $lines, $turn );
	}
	$layout   = Layout::CALLS['decide'];
	$operations = array();
	foreach ( $questions as $question ) {
		if ( $engine->ask( 'decide', $question ) !== decide_by_hand( $question ) ) {
			fwrite( STDERR, 'by hand and translated differ on ' . json_encode( $question ) . "\n" );
			exit( 1 );
		}
		$counting = new CountingRules();
		$words    = Codec::encode( $layout['question'], $question );
		$counting->memory_write_i64( $counting->question(), $words );
		$counting->decide( count( $words ) );
		$operations[] = $counting->operations;
	}
	$encoded = array();
	foreach ( $questions as $question ) {
		$encoded[] = Codec::encode( $layout['question'], $question );
	}
	$rounds = array( 'ask' => array(), 'core' => array(), 'hand' => array() );
	for ( $round = 0; $round < 15; ++$round ) {
		$rounds['ask'][]  = microseconds( static function ( $question ) use ( $engine ) { $engine->ask( 'decide', $question ); }, $questions );
		$rounds['core'][] = microseconds( static function ( $words ) use ( $engine ) { $engine->run( 'decide', $words ); }, $encoded );
		$rounds['hand'][] = microseconds( 'decide_by_hand', $questions );
	}
	printf(
		"%2d lines: %6d operations (median); core %.1f us, with codec %.1f us, by hand %.1f us; core/hand %.1f, with codec %.1f\n",
		$lines, median( $operations ), median( $rounds['core'] ), median( $rounds['ask'] ), median( $rounds['hand'] ),
		median( $rounds['core'] ) / median( $rounds['hand'] ), median( $rounds['ask'] ) / median( $rounds['hand'] )
	);
}
