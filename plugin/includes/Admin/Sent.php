<?php
/**
 * What a form or a link sent.
 *
 * Decides only that a field is a text: what is a list where a text belongs counts as empty. Whether it may be
 * taken is checked before, and what it may say after.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Reads `$_POST` and `$_GET`.
 */
final class Sent {

	/**
	 * A field as it was typed; empty where it was not sent.
	 *
	 * @param array<array-key, mixed> $from `$_POST` or `$_GET`, slashed as WordPress leaves them.
	 * @param string                  $name Of the field.
	 */
	public static function text( array $from, string $name ): string {
		$value = $from[ $name ] ?? '';
		$text  = is_string( $value ) ? wp_unslash( $value ) : '';
		return is_string( $text ) ? $text : '';
	}

	/**
	 * The fields of a group that are texts, as they were typed.
	 *
	 * @param array<array-key, mixed> $from `$_POST` or `$_GET`, slashed as WordPress leaves them.
	 * @param string                  $name Of the group.
	 * @return array<string, string> By name.
	 */
	public static function texts( array $from, string $name ): array {
		$group = $from[ $name ] ?? null;
		$texts = array();
		foreach ( is_array( $group ) ? array_filter( $group, 'is_string' ) : array() as $field => $text ) {
			$texts[ (string) $field ] = self::text( array( 'text' => $text ), 'text' );
		}
		return $texts;
	}
}
