<?php
/**
 * One fresh request of PHP's own server: what loading the class that decides carts and a first decision
 * cost. Answers JSON; measure.php asks again and again and takes the medians.
 */

declare(strict_types=1);

$folder = (string) getenv( 'STOCK_TRUTH_CLASSES' ) . '/';
$name   = (string) getenv( 'STOCK_TRUTH_CLASS' );
require $folder . 'WasmTrap.php';

// The question, as measure.php encoded it: runs of words, in an older checkout one list.
$encoded = json_decode( (string) ( $_GET['encoded'] ?? '' ), true );

$start = hrtime( true );
require $folder . $name . '.php';
$loaded = hrtime( true );
$before = memory_get_usage();
$class  = 'StockTruth\\Engine\\Generated\\' . $name;
$rules  = new $class();
$made   = hrtime( true );
$first  = answered( $rules, $encoded );
$memory = memory_get_usage() - $before;
$decided = hrtime( true );
$second  = answered( $rules, $encoded );
$ended   = hrtime( true );
if ( 0 !== ( $first[0] ?? null ) || $first !== $second ) {
	http_response_code( 500 );
	exit( 'the core refuses the question' );
}
header( 'Content-Type: application/json' );
echo json_encode(
	array(
		'require'  => ( $loaded - $start ) / 1000,
		'new'      => ( $made - $loaded ) / 1000,
		'first'    => ( $decided - $made ) / 1000,
		'next'     => ( $ended - $decided ) / 1000,
		'instance' => $memory / 1024,
	)
);

/** Puts a question and reads the head of its answer. */
function answered( object $rules, array $encoded ): array {
	if ( method_exists( $rules, 'question' ) ) {
		$rules->memory_write_i64( $rules->question(), $encoded );
		return $rules->memory_read_i64( $rules->answer(), $rules->decide( count( $encoded ) ) );
	}
	$words = $rules->words();
	foreach ( array( 'policies', 'decide' ) as $at => $call ) {
		foreach ( $encoded[ $at ] as list( $place, $run ) ) {
			$rules->memory_write_i64( $words + 8 * $place, $run );
		}
		$rules->$call();
	}
	return $rules->memory_read_i64( $words + 8 * (int) $_GET['answer_at'], 4 );
}
