<?php
/**
 * Prints the plugin's list of doors as JSON, with its texts in English.
 */

declare(strict_types=1);

define( 'ABSPATH', __DIR__ );

function __( string $text, string $domain ): string {
	return $text;
}

echo json_encode( require $argv[1] . '/includes/Gate/door-list.php', JSON_THROW_ON_ERROR );
