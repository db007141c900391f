<?php
/**
 * One fresh request of PHP's own server: what loading the translated core and a first decision cost.
 * Answers JSON; decide.php asks again and again and takes the medians.
 */

declare(strict_types=1);

use StockTruth\Engine\Generated\Rules;

$folder = dirname( __DIR__, 2 ) . '/plugin/includes/Engine/Generated/';
require $folder . 'WasmTrap.php';

// The question, as decide.php encoded it.
$words = array_map( 'intval', explode( ',', (string) ( $_GET['words'] ?? '' ) ) );

$start = hrtime( true );
require $folder . 'Rules.php';
$loaded = hrtime( true );
$before = memory_get_usage();
$rules  = new Rules();
$rules->memory_write_i64( $rules->question(), $words );
$memory  = memory_get_usage() - $before;
$made    = hrtime( true );
$first   = $rules->memory_read_i64( $rules->answer(), $rules->decide( count( $words ) ) );
$decided = hrtime( true );
$rules->memory_write_i64( $rules->question(), $words );
$second = $rules->memory_read_i64( $rules->answer(), $rules->decide( count( $words ) ) );
$ended  = hrtime( true );
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
