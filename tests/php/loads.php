<?php
/**
 * Loads every class of the plugin, without WordPress: under a PHP that compiles a file, a class may still not fit
 * what it implements. Constants and the settings are evaluated too; services are built by services.php.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Feed\FeedFields;
use StockTruth\Ledger\Row\FeedRow;
use StockTruth\Policy\PolicyFields;

define( 'ABSPATH', __DIR__ . '/' );

$passed   = 0;
$failed   = array();
$includes = dirname( __DIR__, 2 ) . '/plugin/includes/';
$files    = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $includes, FilesystemIterator::SKIP_DOTS ) );
foreach ( $files as $file ) {
	$path = substr( $file->getPathname(), strlen( $includes ), -strlen( '.php' ) );
	if ( 'php' !== $file->getExtension() || 1 !== preg_match( '/^[A-Z]/', basename( $path ) ) ) {
		continue;
	}
	$name = 'StockTruth\\' . str_replace( '/', '\\', $path );
	try {
		if ( ! class_exists( $name ) && ! interface_exists( $name ) ) {
			$failed[] = "{$path}: there is no {$name} in it";
			continue;
		}
		( new ReflectionClass( $name ) )->getConstants();
		++$passed;
	} catch ( Throwable $error ) {
		$failed[] = $path . ':' . $error->getLine() . ': ' . $error->getMessage();
	}
}
// Of every number that a layer of policy may say, its range can be said.
$numbers = array_keys( array_filter( PolicyFields::kinds(), static function ( $kind ): bool { return in_array( $kind, array( 'number', 'quantity' ), true ); } ) );
$numbers === array_keys( PolicyFields::RANGES ) ? ++$passed : $failed[] = 'ranges of policies: ' . implode( ', ', $numbers );
// And what may be declared of a feed is told of it.
$told = array_keys( FeedFields::of( new FeedRow() ) );
$told === array_keys( FeedFields::FIELDS ) ? ++$passed : $failed[] = 'fields of a feed: ' . implode( ', ', $told );
finish( 'classes loaded by PHP ' . PHP_VERSION, $passed, $failed );
