<?php
/**
 * How long opcache takes to compile a file for the first time, in milliseconds. A process of its own for
 * each, started by measure.php.
 */

declare(strict_types=1);

$start = hrtime( true );
if ( ! opcache_compile_file( $argv[1] ) ) {
	exit( 1 );
}
printf( "%.3f\n", ( hrtime( true ) - $start ) / 1e6 );
