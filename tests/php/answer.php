<?php
/**
 * Answers questions on standard input with the translated core, for tests of other engines' answers.
 *
 * A line is `CALL W1 W2 …` and is answered by the words of the answer.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use StockTruth\Engine\Engine;
use StockTruth\Engine\Undecidable;

// A line is answered in one piece; the other side reads while it writes.
while ( false !== ( $line = fgets( STDIN ) ) ) {
	$words = explode( ' ', rtrim( $line, "\n" ) );
	$call  = array_shift( $words );
	try {
		echo implode( ' ', Engine::instance()->run( $call, array_map( 'intval', $words ) ) ) . "\n";
	} catch ( Undecidable $undecidable ) {
		echo 'undecidable: ' . $undecidable->getMessage() . "\n";
	}
}
