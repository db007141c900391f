<?php
/**
 * Answers questions on standard input with the translated core, for tests on other engines' answers.
 *
 * A line is `json CALL QUESTION` (answered as JSON), or `words CALL W1 W2 …` (answered as words).
 */

declare(strict_types=1);

use StockTruth\Engine\Engine;
use StockTruth\Engine\Json;
use StockTruth\Engine\Refused;
use StockTruth\Engine\Undecidable;

set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		// A warning inside the core is a wrong answer in the making.
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

spl_autoload_register(
	static function ( string $name ): void {
		$file = dirname( __DIR__, 2 ) . '/plugin/includes/' . str_replace( '\\', '/', substr( $name, strlen( 'StockTruth\\' ) ) ) . '.php';
		if ( 0 === strpos( $name, 'StockTruth\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);

/**
 * The answer to one line.
 *
 * @param string $line The line.
 * @return string
 */
function answer( string $line ): string {
	list( $form, $call, $rest ) = explode( ' ', rtrim( $line, "\n" ), 3 );
	try {
		if ( 'words' === $form ) {
			return implode( ' ', Engine::instance()->run( $call, array_map( 'intval', explode( ' ', $rest ) ) ) );
		}
		$question = Json::question_in( $call, json_decode( $rest, true, 16, JSON_THROW_ON_ERROR ) );
		return json_encode( Json::answer_out( $call, Engine::instance()->ask( $call, $question ) ), JSON_THROW_ON_ERROR );
	} catch ( Refused $refused ) {
		return json_encode( array( 'error' => array( 'code' => $refused->code_name(), 'path' => $refused->path() ) ) );
	} catch ( Undecidable $undecidable ) {
		return 'undecidable ' . $undecidable->getMessage();
	}
}

// phpcs:disable WordPress.Security.EscapeOutput -- this is a pipe, not a page.
while ( false !== ( $line = fgets( STDIN ) ) ) {
	echo answer( $line ), "\n";
}
