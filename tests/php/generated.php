<?php
/**
 * Asks the translated core the generated questions whose native answers stand beside them, once with one
 * engine for all and once with a fresh one for each: what was asked before must not matter.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';


$kept   = engine();
$passed = 0;
$failed = array();
foreach ( generated() as $number => list( $call, $question, $policies, $expected ) ) {
	// Every tenth, for a fresh one costs more than the question.
	$engine = 0 === $number % 10 ? engine() : $kept;
	foreach ( array( $kept, $engine ) as $asked ) {
		if ( answered( $asked, $call, $question, $policies ) === $expected ) {
			++$passed;
		} else {
			$failed[] = "question {$number}: {$call} " . json_encode( array( $policies, $question ) );
		}
	}
}
finish( 'generated questions in PHP ' . PHP_VERSION, $passed, $failed );
