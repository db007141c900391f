<?php
/**
 * Finds the plugin's classes without WordPress, and makes every warning an exception.
 *
 * STOCK_TRUTH_GENERATED names a folder whose generated classes are taken instead of the plugin's.
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
		if ( 0 !== strpos( $name, 'StockTruth\\' ) ) {
			return;
		}
		$file = dirname( __DIR__, 2 ) . '/plugin/includes/' . str_replace( '\\', '/', substr( $name, strlen( 'StockTruth\\' ) ) ) . '.php';
		if ( is_file( $file ) ) {
			require $file;
		}
	}
);

if ( '' !== (string) getenv( 'STOCK_TRUTH_GENERATED' ) ) {
	// As the plugin's loader does: what PHP's JIT compiles of a core may answer wrong.
	$jit = StockTruth\Engine\Jit::ON === StockTruth\Engine\Jit::state() ? (string) ini_get( 'opcache.jit' ) : '';
	if ( '' !== $jit ) {
		ini_set( 'opcache.jit', 'off' );
	}
	foreach ( array( 'Layout', 'WasmTrap', 'Gate', 'Ledger', 'Operations', 'Queue' ) as $generated ) {
		require getenv( 'STOCK_TRUTH_GENERATED' ) . "/{$generated}.php";
	}
	if ( '' !== $jit ) {
		ini_set( 'opcache.jit', $jit );
	}
}

/**
 * An engine that has not asked anything yet. All of them share one loader, as in the plugin: what a process has
 * loaded once it cannot load again, and a second loader would take it for loaded by somebody else.
 *
 * @param array|null $outcomes What a loader of its own takes for the outcome of loading each class, by its name: so a
 *                             class that was brought in otherwise counts as loaded. Null for the shared loader.
 */
function engine( ?array $outcomes = null ): StockTruth\Engine\Engine {
	static $shared = null;
	if ( null === $outcomes ) {
		$shared = $shared ?? new StockTruth\Engine\Loader();
		return new StockTruth\Engine\Engine( $shared );
	}
	$loader   = new StockTruth\Engine\Loader();
	$property = new ReflectionProperty( $loader, 'outcomes' );
	if ( PHP_VERSION_ID < 80100 ) {
		$property->setAccessible( true );
	}
	$property->setValue( $loader, $outcomes );
	return new StockTruth\Engine\Engine( $loader );
}
