<?php
/**
 * Runs the case corpus through the translated core, by the same codec that the plugin uses.
 *
 * Ends with `N passed, N failed`; exits with 1 where a case is answered otherwise than its file says.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';


$passed = 0;
$failed = array();
foreach ( corpus() as $case ) {
	$answer = answer( engine(), $case );
	if ( $answer === $case['answer'] ) {
		++$passed;
	} else {
		$failed[] = "{$case['file']}: {$case['name']}\n    said " . json_encode( $answer ) . "\n    case " . json_encode( $case['answer'] );
	}
}
finish( 'corpus in PHP ' . PHP_VERSION, $passed, $failed );
