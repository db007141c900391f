<?php
/**
 * Runs the case corpus through the translated core, by the same codec that the plugin uses.
 *
 * Ends with `N passed, N failed`; exits with 1 where a case is answered otherwise than its file says.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use StockTruth\Engine\Engine;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Generated\Layout;

/**
 * The answer to one case; code and path of a refusal are compared, never a sentence.
 *
 * @param array $case The case.
 * @return array
 */
function answer( array $case ): array {
	try {
		if ( ! isset( Layout::CALLS[ $case['call'] ] ) ) {
			throw new Refused( 'call_unknown', '' );
		}
		$question = Json::question_in( $case['call'], $case['ask'] );
		return Json::answer_out( $case['call'], Engine::instance()->ask( $case['call'], $question ) );
	} catch ( Refused $refused ) {
		return array(
			'error' => array(
				'code' => $refused->code_name(),
				'path' => $refused->path(),
			),
		);
	}
}

$passed = 0;
$failed = 0;
foreach ( glob( dirname( __DIR__ ) . '/cases/*.json' ) as $file ) {
	$cases = json_decode( file_get_contents( $file ), true, 32, JSON_THROW_ON_ERROR )['cases'];
	foreach ( $cases as $case ) {
		$answer = answer( $case );
		if ( $answer === $case['answer'] ) {
			++$passed;
			continue;
		}
		++$failed;
		fwrite( STDERR, basename( $file ) . ": {$case['name']}\n  said " . json_encode( $answer ) . "\n  case " . json_encode( $case['answer'] ) . "\n" );
	}
}
echo "corpus in PHP ", PHP_VERSION, ": {$passed} passed, {$failed} failed\n";
exit( 0 === $failed && $passed > 0 ? 0 : 1 );
