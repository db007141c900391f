<?php
/**
 * Reads the plugin's PHP by its tokens and prints as JSON what plugin.test.js holds the plugin to: which class
 * names which, what keeps state beside the services, and what is compared.
 *
 * Decides what counts as each of them; knows nothing of what is allowed.
 */

declare(strict_types=1);

require __DIR__ . '/php/Source.php';
require __DIR__ . '/php/Comparisons.php';

$root  = $argv[1];
$files = array();
$all   = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $root, FilesystemIterator::SKIP_DOTS ) );
foreach ( $all as $file ) {
	$path = str_replace( '\\', '/', substr( $file->getPathname(), strlen( $root ) + 1 ) );
	if ( 'php' !== $file->getExtension() || false !== strpos( $path, 'Engine/Generated/' ) ) {
		continue;
	}
	$source         = new Source( (string) file_get_contents( $file->getPathname() ) );
	$files[ $path ] = array(
		'class'       => $source->class_name(),
		'uses'        => $source->uses(),
		'statics'     => $source->statics(),
		'comparisons' => ( new Comparisons( $source ) )->all(),
	);
}
ksort( $files );
echo json_encode( $files, JSON_THROW_ON_ERROR );
