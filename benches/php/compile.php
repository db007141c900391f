<?php
/**
 * How much processor time opcache takes to compile a file for the first time, in milliseconds. A process of its own for
 * each, started by measure.php.
 */

declare(strict_types=1);

$start = getrusage();
if ( ! opcache_compile_file( $argv[1] ) ) {
	exit( 1 );
}
$end = getrusage();
$ms  = 0.0;
foreach ( array( 'ru_utime', 'ru_stime' ) as $part ) {
	$ms += ( $end[ "$part.tv_sec" ] - $start[ "$part.tv_sec" ] ) * 1e3 + ( $end[ "$part.tv_usec" ] - $start[ "$part.tv_usec" ] ) / 1e3;
}
printf( "%.3f\n", $ms );
