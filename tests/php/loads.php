<?php
/**
 * Loads every class of the plugin, without WordPress: under a PHP that compiles a file, a class may still not fit
 * what it implements. Constants and the settings are evaluated too; services are built by services.php.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

use StockTruth\Policy\Settings;
use StockTruth\Policy\SettingsFields;

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
// Settings name each field of their groups themselves: none may be kept and then not given to the rules or the feed.
$fields   = SettingsFields::defaults();
$settings = new Settings( $fields );
foreach ( array( 'policy.' => $settings->policy(), 'feed.' => $settings->feed() ) as $prefix => $group ) {
	$named = array();
	foreach ( $group as $name => $value ) {
		$named[ $prefix . $name ] = $value;
	}
	$kept = array_filter(
		$fields,
		static function ( string $path ) use ( $prefix ): bool {
			return 0 === strpos( $path, $prefix );
		},
		ARRAY_FILTER_USE_KEY
	);
	$named === $kept ? ++$passed : $failed[] = "settings under {$prefix}: " . implode( ', ', array_keys( array_diff_key( $kept, $named ) + array_diff_key( $named, $kept ) ) );
}
finish( 'classes loaded by PHP ' . PHP_VERSION, $passed, $failed );
