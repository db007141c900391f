<?php
/**
 * Finds the plugin's classes without WordPress, and makes every warning an exception.
 */

declare(strict_types=1);

set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		// A silenced call says that it expects the warning.
		if ( 0 === ( error_reporting() & $level ) ) {
			return true;
		}
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

spl_autoload_register(
	static function ( string $name ): void {
		$file = dirname( __DIR__, 2 ) . '/plugin/includes/' . str_replace( '\\', '/', substr( $name, strlen( 'StockTruth\\' ) ) ) . '.php';
		if ( 0 === strpos( $name, 'StockTruth\\' ) && is_file( $file ) ) {
			require $file;
		}
	}
);
