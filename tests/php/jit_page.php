<?php
/**
 * A page that runs the corpus in a web server's PHP, for the test of the loader under the JIT.
 *
 * `?load=plain` includes the class as anyone might; otherwise the plugin's own loader does.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use StockTruth\Engine\Engine;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;

header( 'Content-Type: application/json' );
$status = opcache_get_status( false );
$answer = array( 'jit' => $status['jit']['on'] ?? false, 'asked' => 0, 'wrong' => 0 );
if ( 'plain' === ( $_GET['load'] ?? '' ) ) {
	require_once dirname( __DIR__, 2 ) . '/plugin/includes/Engine/Generated/Rules.php';
}
try {
	$engine = Engine::instance();
	$cases  = array();
	foreach ( glob( dirname( __DIR__ ) . '/cases/*.json' ) as $file ) {
		foreach ( json_decode( file_get_contents( $file ), true )['cases'] as $case ) {
			if ( ! isset( $case['answer']['error'] ) ) {
				$cases[] = $case;
			}
		}
	}
	for ( $round = 0; $round < 40; ++$round ) {
		foreach ( $cases as $case ) {
			++$answer['asked'];
			try {
				$said = Json::answer_out( $case['call'], $engine->ask( $case['call'], Json::question_in( $case['call'], $case['ask'] ) ) );
			} catch ( Throwable $error ) {
				$said = null;
			}
			$answer['wrong'] += (int) ( $said !== $case['answer'] );
		}
	}
} catch ( Throwable $error ) {
	$answer['error'] = $error->getMessage();
}
$answer['restored'] = ini_get( 'opcache.jit' );
echo json_encode( $answer );
