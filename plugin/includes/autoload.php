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
		if ( is_file( $file ) ) {
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
	static $services = null;
	if ( null === $services ) {
		$services = new StockTruth\Services( require __DIR__ . '/services.php' );
	}
	return $services;
}
