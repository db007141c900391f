<?php
/**
 * Compiles every PHP file of the plugin whole, and runs none of it: a return stands before the first
 * statement. For PHPs that have no `php -l`; a deprecation counts as a failure.
 */

declare(strict_types=1);

require __DIR__ . '/autoload.php';
require __DIR__ . '/questions.php';

$passed  = 0;
$failed  = array();
$plugin  = dirname( __DIR__, 2 ) . '/plugin';
$folders = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $plugin, FilesystemIterator::SKIP_DOTS ) );
foreach ( $folders as $file ) {
	if ( 'php' !== $file->getExtension() ) {
		continue;
	}
	$source = file_get_contents( $file->getPathname() );
	// `namespace` and `declare` must come first, so the return goes behind them.
	$first = '/\A<\?php\s+(?:\/\*.*?\*\/\s*)?(?:declare\(\s*strict_types=1\s*\);\s*)?(?:namespace [\w\\\\]+;)?/s';
	$head  = 1 === preg_match( $first, $source, $found ) ? $found[0] : '';
	try {
		eval( substr( $head, strlen( '<?php' ) ) . ' return; ' . substr( $source, strlen( $head ) ) );
		++$passed;
	} catch ( Throwable $error ) {
		$failed[] = substr( $file->getPathname(), strlen( $plugin ) + 1 ) . ':' . $error->getLine() . ': ' . $error->getMessage();
	}
}
finish( 'files compiled by PHP ' . PHP_VERSION, $passed, $failed );
