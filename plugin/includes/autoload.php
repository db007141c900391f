<?php
/**
 * Finds the plugin's classes.
 *
 * Decides in which file a class stands.
 *
 * @package StockTruth
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 !== strpos( $name, 'StockTruth\\' ) ) {
			return;
		}
		$file = __DIR__ . '/' . str_replace( '\\', '/', substr( $name, 11 ) ) . '.php';
		// Not is_file(): opcache knows its files by their paths, and asking the file system costs more than all the rest.
		if ( false !== stream_resolve_include_path( $file ) ) {
			require_once $file;
		}
	}
);

/**
 * The plugin's services, for the plugin's own entry points and for developers.
 *
 * @return StockTruth\Services
 */
function stock_truth(): StockTruth\Services {
	/** @var StockTruth\Services|null $services */
	static $services = null;
	if ( null === $services ) {
		/** @var array<class-string, callable( StockTruth\Services ): object> $recipes */
		$recipes  = require __DIR__ . '/services.php';
		$services = new StockTruth\Services( $recipes );
	}
	return $services;
}
