<?php
/**
 * What tests of the engine share: cases of the corpus, and questions as words from the layout alone.
 */

declare(strict_types=1);

use StockTruth\Engine\Engine;
use StockTruth\Engine\Json;
use StockTruth\Engine\Proof;
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
 * A question from its text.
 *
 * @param string $text The call, a blank, the runs of the policies, a bar, and those of the question.
 * @return array{0: string, 1: array, 2: array} Call, runs, runs of the policies.
 */
function asked( string $text ): array {
	list( $call, $question )  = explode( ' ', $text, 2 );
	list( $policies, $runs ) = explode( '|', $question );
	return array( $call, Proof::runs( $runs ), '' === $policies ? array() : Proof::runs( $policies ) );
}

/**
 * What an engine answers, as text: the runs of the answer or of the fault. Refused policies are a fault too.
 *
 * @param Engine $engine   Who is asked.
 * @param string $call     The call.
 * @param array  $runs     The question.
 * @param array  $policies The policies that it rests on.
 * @return string
 */
function answered( Engine $engine, string $call, array $runs, array $policies ): string {
	$text = array();
	foreach ( $engine->run( $call, $runs, $policies ) as list( $at, $words ) ) {
		$text[] = $at . ' ' . implode( ' ', $words );
	}
	return implode( ';', $text );
}

/**
 * Questions that were generated with their native answers.
 *
 * @return array[] Call, runs of the question, runs of its policies, the answer as text.
 */
function generated(): array {
	$all = array();
	foreach ( file( dirname( __DIR__, 2 ) . '/target/dev/questions.txt', FILE_IGNORE_NEW_LINES ) as $line ) {
		list( $question, $answer ) = explode( ' = ', $line );
		$all[]                     = array_merge( asked( $question ), array( $answer ) );
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
