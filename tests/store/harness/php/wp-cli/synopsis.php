<?php
/**
 * Reads the arguments that a command documents under `## OPTIONS`, fills in their defaults and refuses
 * what is missing, unknown or not among the choices, in WP-CLI's words. See ../wp-cli.php for what
 * this is and is not.
 */

namespace WP_CLI;

/**
 * @param string $comment of the method
 * @return array|null one entry per argument, or null if it documents none: then nothing is checked
 */
function synopsis_of( string $comment ) {
	$text = preg_replace( '#^\s*/?\*+/?[ ]?#m', '', $comment );
	if ( ! preg_match( '/^## OPTIONS\s*$(.*?)(?=^## |^@|\z)/ms', $text, $match ) ) {
		return null;
	}
	$synopsis = array();
	$entries  = preg_split( '/^(?=\[?(?:<|--(?!-)))/m', trim( $match[1] ), -1, PREG_SPLIT_NO_EMPTY );
	foreach ( $entries as $entry ) {
		$token = strtok( $entry, "\n" );
		if ( ! preg_match( '/^(\[?)(?:--(?:\[no-\])?([\w-]+)(\[?=<[^>]+>\]?)?|<([^>]+)>)\]?(\.\.\.)?/', trim( $token ), $part ) ) {
			continue;
		}
		$argument = array(
			'type'      => ( $part[2] ?? '' ) === '' ? 'positional' : ( ( $part[3] ?? '' ) === '' ? 'flag' : 'assoc' ),
			'name'      => ( $part[2] ?? '' ) !== '' ? $part[2] : ( $part[4] ?? '' ),
			'optional'  => '[' === $part[1],
			'repeating' => '' !== ( $part[5] ?? '' ),
		);
		if ( preg_match( '/^---\s*$(.*?)^---\s*$/ms', $entry, $yaml ) ) {
			if ( preg_match( '/^default:\s*(.*?)\s*$/m', $yaml[1], $default ) ) {
				$argument['default'] = trim( $default[1], "'\"" );
			}
			if ( preg_match_all( '/^\s*-\s*(.*?)\s*$/m', $yaml[1], $choices ) && $choices[1] ) {
				$argument['options'] = array_map( static fn( $choice ) => trim( $choice, "'\"" ), $choices[1] );
			}
		}
		$synopsis[] = $argument;
	}
	return $synopsis;
}

/**
 * @param string   $name of the command, for messages
 * @param array    $synopsis
 * @param string[] $words
 * @param array    $flags
 * @return array the flags with defaults
 */
function checked_flags( string $name, array $synopsis, array $words, array $flags ) {
	$positional = array_values( array_filter( $synopsis, static fn( $one ) => 'positional' === $one['type'] ) );
	$named      = array_column( array_filter( $synopsis, static fn( $one ) => 'positional' !== $one['type'] ), null, 'name' );
	$needed     = count( array_filter( $positional, static fn( $one ) => empty( $one['optional'] ) ) );
	$repeating  = array_filter( $positional, static fn( $one ) => ! empty( $one['repeating'] ) );
	if ( count( $words ) < $needed ) {
		\WP_CLI::error( "usage: wp $name " . implode( ' ', array_map( static fn( $one ) => "<{$one['name']}>", $positional ) ) );
	}
	if ( ! $repeating && count( $words ) > count( $positional ) ) {
		\WP_CLI::error( 'Too many positional arguments: ' . implode( ' ', array_slice( $words, count( $positional ) ) ) );
	}
	$problems = array();
	foreach ( $named as $flag => $one ) {
		if ( ! array_key_exists( $flag, $flags ) ) {
			if ( isset( $one['default'] ) ) {
				$flags[ $flag ] = $one['default'];
			} elseif ( empty( $one['optional'] ) ) {
				$problems[] = "missing --$flag parameter";
			}
		} elseif ( isset( $one['options'] ) && ! in_array( (string) $flags[ $flag ], $one['options'], true ) ) {
			$problems[] = "Invalid value specified for '$flag'";
		}
	}
	foreach ( array_diff_key( $flags, $named ) as $flag => $value ) {
		$problems[] = "unknown --$flag parameter";
	}
	if ( $problems ) {
		\WP_CLI::error( "Parameter errors:\n " . implode( "\n ", $problems ) );
	}
	return $flags;
}
