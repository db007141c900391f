<?php
/**
 * Answers questions on standard input with the translated core, for tests of other engines' answers.
 *
 * A line is `CALL POLICIES|QUESTION`, both as runs of words, and is answered by the runs of the answer.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use StockTruth\Engine\Undecidable;

require __DIR__ . '/questions.php';

// A line is answered in one piece; the other side reads while it writes.
while ( false !== ( $line = fgets( STDIN ) ) ) {
	list( $call, $runs, $policies ) = asked( rtrim( $line, "\n" ) );
	try {
		echo answered( engine(), $call, $runs, $policies ) . "\n";
	} catch ( Undecidable $undecidable ) {
		echo 'undecidable: ' . $undecidable->getMessage() . "\n";
	}
}
