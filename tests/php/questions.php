<?php
/**
 * What tests of the engine share: cases of the corpus, and questions as words from the layout alone.
 */

declare(strict_types=1);

use StockTruth\Engine\Engine;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Generated\Layout;

/**
 * Every case of the corpus.
 *
 * @return array[] With the file under `file`.
 */
function corpus(): array {
	$all = array();
	foreach ( glob( dirname( __DIR__ ) . '/cases/*.json' ) as $file ) {
		foreach ( json_decode( file_get_contents( $file ), true, 32, JSON_THROW_ON_ERROR )['cases'] as $case ) {
			$all[] = $case + array( 'file' => basename( $file ) );
		}
	}
	return $all;
}

/**
 * The answer to one case; code and path of a refusal are compared, never a sentence.
 *
 * @param Engine $engine Who is asked.
 * @param array  $case   The case.
 * @return array
 */
function answer( Engine $engine, array $case ): array {
	try {
		if ( ! isset( Layout::CALLS[ $case['call'] ] ) ) {
			throw new Refused( 'call_unknown', '' );
		}
		$question = Json::question_in( $case['call'], $case['ask'] );
		return Json::answer_out( $case['call'], $engine->ask( $case['call'], $question ) );
	} catch ( Refused $refused ) {
		return array(
			'error' => array(
				'code' => $refused->code_name(),
				'path' => $refused->path(),
			),
		);
	}
}

/**
 * Questions that were generated with their native answers.
 *
 * @return array[] Call, words of the question, words of the answer.
 */
function generated(): array {
	$all = array();
	foreach ( file( dirname( __DIR__, 2 ) . '/target/dev/questions.txt', FILE_IGNORE_NEW_LINES ) as $line ) {
		list( $question, $answer ) = explode( ' = ', $line );
		$words                     = explode( ' ', trim( $question ) );
		$call                      = array_shift( $words );
		$all[]                     = array( $call, array_map( 'intval', $words ), array_map( 'intval', explode( ' ', $answer ) ) );
	}
	return $all;
}

/**
 * Ends a test: prints `NAME: N passed, N failed` with what failed, and exits with 1 where anything did.
 *
 * @param string   $name   What was tested.
 * @param int      $passed How often it held.
 * @param string[] $failed What did not.
 */
function finish( string $name, int $passed, array $failed ): void {
	foreach ( array_slice( $failed, 0, 10 ) as $failure ) {
		echo '  ', $failure, "\n";
	}
	echo "{$name}: {$passed} passed, ", count( $failed ), " failed\n";
	exit( array() === $failed && $passed > 0 ? 0 : 1 );
}
