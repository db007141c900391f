<?php
/**
 * Which PHPs the plugin refuses to be switched on by, and which are refused by the engine itself.
 *
 * There is no 32-bit PHP to be had for every machine, so the sizes are given; WordPress is not there,
 * and only what the plugin's main file needs of it stands here.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Engine\Loader;
use StockTruth\Engine\Unavailable;

define( 'ABSPATH', __DIR__ . '/' );
function __( string $text ): string {
	return $text;
}
function add_action(): void {}
function register_activation_hook(): void {}
function register_deactivation_hook(): void {}
require dirname( __DIR__, 2 ) . '/plugin/stock-truth.php';

$passed = 0;
$failed = array();
foreach ( array( array( 4, 80236, '64-bit' ), array( 4, 50300, '64-bit' ), array( 8, 70333, 'this is 7.3' ), array( 8, 50640, 'this is 5.6' ) ) as list( $bytes, $version, $expected ) ) {
	false !== strpos( stock_truth_obstacle( $bytes, $version ), $expected ) ? ++$passed : $failed[] = "{$bytes} bytes, {$version}: " . stock_truth_obstacle( $bytes, $version );
}
foreach ( array( 70400, 80236, 80500 ) as $version ) {
	'' === stock_truth_obstacle( 8, $version ) ? ++$passed : $failed[] = "{$version}: " . stock_truth_obstacle( 8, $version );
}
'' === stock_truth_obstacle() ? ++$passed : $failed[] = 'this PHP: ' . stock_truth_obstacle();
try {
	Loader::refuse_small_integers( 4 );
	$failed[] = 'the engine takes 32 bits';
} catch ( Unavailable $fault ) {
	Unavailable::SMALL_INTEGERS === $fault->cause() && false !== strpos( $fault->getMessage(), '32 bits' ) ? ++$passed : $failed[] = $fault->getMessage();
}
// From PHP 8.4 on the JIT can be told; that it takes every method is all that shows where no JIT runs.
if ( function_exists( 'opcache_jit_blacklist' ) ) {
	( new Loader() )->load( 'Gate' );
	$forbid = new ReflectionMethod( Loader::class, 'forbid_jit' );
	try {
		$forbid->invoke( null, 'Gate' );
		++$passed;
	} catch ( Throwable $error ) {
		$failed[] = 'forbidding the JIT: ' . $error->getMessage();
	}
} elseif ( PHP_VERSION_ID >= 80400 && extension_loaded( 'Zend OPcache' ) ) {
	$failed[] = 'this PHP has no opcache_jit_blacklist';
}
finish( 'guard in PHP ' . PHP_VERSION, $passed, $failed );
