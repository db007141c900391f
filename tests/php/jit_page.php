<?php
/**
 * A page that asks the rules in a web server's PHP, for the test of the loader under the JIT.
 *
 * `?first=reset` empties opcache and `?first=compile` has it compile the class, and nothing else;
 * `?first=include` includes it before the loader comes; `?load=plain` includes the class as anyone might and asks it without the engine's precautions.
 * Options are kept in the file that STOCK_TRUTH_OPTIONS names, as WordPress keeps them in its table.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Engine\Engine;

/**
 * All options.
 *
 * @return array
 */
function options(): array {
	$file = getenv( 'STOCK_TRUTH_OPTIONS' );
	return is_file( $file ) ? unserialize( file_get_contents( $file ) ) : array();
}

function get_option( string $name ) {
	return options()[ $name ] ?? false;
}

function update_option( string $name, $value, $autoload ): bool {
	return false !== file_put_contents( getenv( 'STOCK_TRUTH_OPTIONS' ), serialize( array( $name => $value ) + options() ) );
}

header( 'Content-Type: application/json' );
$classes = array_map(
	static function ( string $name ): string {
		return dirname( __DIR__, 2 ) . "/plugin/includes/Engine/Generated/{$name}.php";
	},
	array( 'Gate', 'Ledger', 'Operations', 'Queue' )
);
$first = $_GET['first'] ?? '';
if ( 'reset' === $first ) {
	opcache_reset();
	exit( '{}' );
}
if ( 'include' === $first ) {
	require_once $classes[0];
}
if ( 'compile' === $first ) {
	array_map( 'opcache_compile_file', $classes );
	exit( json_encode( array( 'process' => getmypid() ) ) );
}
$jit    = function_exists( 'opcache_get_status' ) ? opcache_get_status( false )['jit'] ?? array() : array();
$answer = array( 'process' => getmypid(), 'jit' => $jit['on'] ?? false, 'asked' => 0, 'wrong' => 0, 'lives' => 0 );
try {
	if ( 'plain' === ( $_GET['load'] ?? '' ) ) {
		foreach ( $classes as $file ) {
			require_once $file;
		}
		// The loader takes them for loaded, so that nothing keeps them from the JIT.
		$engine = engine( array( 'Gate' => true, 'Ledger' => true, 'Operations' => true, 'Queue' => true ) );
	} else {
		$engine = engine();
		$engine->prove();
	}
	for ( $round = 0; $round < 20; ++$round ) {
		foreach ( corpus() as $case ) {
			if ( isset( $case['answer']['error'] ) ) {
				continue;
			}
			++$answer['asked'];
			try {
				$answer['wrong'] += (int) ( answer( $engine, $case ) !== $case['answer'] );
			} catch ( Throwable $error ) {
				++$answer['wrong'];
			}
		}
	}
	foreach ( generated() as list( $call, $question, $policies, $expected ) ) {
		++$answer['asked'];
		try {
			$answer['wrong'] += (int) ( answered( $engine, $call, $question, $policies ) !== $expected );
		} catch ( Throwable $error ) {
			++$answer['wrong'];
		}
	}
} catch ( Throwable $error ) {
	$answer['error'] = $error->getMessage();
}
$answer['restored'] = ini_get( 'opcache.jit' );
$answer['lives']    = count( options()['stock_truth_engine']['lives'] ?? array() );
$answer['proofs']   = count( options()['stock_truth_engine']['proofs'] ?? array() );
echo json_encode( $answer );
