<?php
/**
 * Builds every service that the plugin asks for, without WordPress: a constructor that names what is no service, or
 * two services that need each other, would only be met when a hook fires. Methods that hooks call must be there.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

define( 'ABSPATH', __DIR__ . '/' );
$plugin = dirname( __DIR__, 2 ) . '/plugin/';
define( 'STOCK_TRUTH_DIR', $plugin );
define( 'STOCK_TRUTH_FILE', $plugin . 'stock-truth.php' );
define( 'STOCK_TRUTH_VERSION', '0' );
require $plugin . 'includes/autoload.php';

/**
 * The full name of a class as a file names it.
 *
 * @param string $name   As it stands in the code.
 * @param string $source The file's text.
 * @param string $own    The class of the file.
 */
function full_name( string $name, string $source, string $own ): string {
	if ( 'self' === $name ) {
		return $own;
	}
	if ( '\\' === $name[0] ) {
		return substr( $name, 1 );
	}
	$parts = explode( '\\', $name, 2 );
	if ( 1 === preg_match( '/^use ([\w\\\\]+\\\\|)' . $parts[0] . ';$/m', $source, $found ) ) {
		return $found[1] . $name;
	}
	return 1 === preg_match( '/^namespace ([\w\\\\]+);$/m', $source, $found ) ? $found[1] . '\\' . $name : $name;
}

$asked   = array();
$methods = array();
$files   = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $plugin, FilesystemIterator::SKIP_DOTS ) );
foreach ( $files as $file ) {
	$path = substr( $file->getPathname(), strlen( $plugin ) );
	if ( 'php' !== $file->getExtension() || false !== strpos( $path, 'Engine/Generated/' ) ) {
		continue;
	}
	$source = file_get_contents( $file->getPathname() );
	$own    = 'StockTruth\\' . str_replace( '/', '\\', substr( $path, strlen( 'includes/' ), -strlen( '.php' ) ) );
	preg_match_all( '/->\s*(?:get|callback)\(\s*([\w\\\\]+)::class\s*(?:,\s*\'(\w+)\'\s*)?\)/', $source, $all, PREG_SET_ORDER );
	foreach ( $all as $one ) {
		$name = full_name( $one[1], $source, $own );
		if ( 0 !== strpos( $name, 'StockTruth\\' ) ) {
			continue;
		}
		$asked[ $name ] = $path;
		if ( isset( $one[2] ) ) {
			$methods[ $name . '::' . $one[2] ] = array( $name, $one[2], $path );
		}
	}
}
foreach ( array_keys( require $plugin . 'includes/services.php' ) as $name ) {
	$asked[ $name ] = 'includes/services.php';
}

$passed = 0;
$failed = count( $asked ) > 50 && count( $methods ) > 50 ? array() : array( 'only ' . count( $asked ) . ' services and ' . count( $methods ) . ' methods were found' );
foreach ( $asked as $name => $path ) {
	try {
		stock_truth()->get( $name );
		++$passed;
	} catch ( Throwable $error ) {
		$failed[] = "{$path} asks for {$name}: " . $error->getMessage();
	}
}
foreach ( $methods as $shown => list( $name, $method, $path ) ) {
	$is_public = method_exists( $name, $method ) && ( new ReflectionMethod( $name, $method ) )->isPublic();
	$is_public ? ++$passed : $failed[] = "{$path} has {$shown} called, which is no public method";
}
finish( 'services built by PHP ' . PHP_VERSION, $passed, $failed );
