<?php
/**
 * One fresh request of PHP's own server: what loading the class that decides carts and a first decision
 * cost. Answers JSON; measure.php asks again and again and takes the medians.
 */

declare(strict_types=1);

$folder = (string) getenv( 'STOCK_TRUTH_CLASSES' ) . '/';
$name   = (string) getenv( 'STOCK_TRUTH_CLASS' );
require $folder . 'WasmTrap.php';

// The question, as measure.php encoded it.
$words = array_map( 'intval', explode( ',', (string) ( $_GET['words'] ?? '' ) ) );

$start = hrtime( true );
require $folder . $name . '.php';
$loaded = hrtime( true );
$before = memory_get_usage();
$class  = 'StockTruth\\Engine\\Generated\\' . $name;
$rules  = new $class();
$made   = hrtime( true );
$rules->memory_write_i64( $rules->question(), $words );
$memory  = memory_get_usage() - $before;
$written = hrtime( true );
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
		'first'    => ( $decided - $written ) / 1000,
		'next'     => ( $ended - $decided ) / 1000,
		'instance' => $memory / 1024,
	)
);
