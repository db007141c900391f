<?php
/**
 * What the plugin uses of WP-CLI, for the static analysis: WP-CLI is no part of WordPress.
 */

namespace {
	const WP_CLI = true;

	abstract class WP_CLI {
		/**
		 * @param callable|object|class-string $callable
		 * @param array<string, mixed>         $args
		 */
		public static function add_command( string $name, $callable, array $args = array() ): bool {}

		public static function line( string $message = '' ): void {}

		public static function log( string $message ): void {}

		public static function success( string $message ): void {}

		public static function warning( string $message ): void {}

		/** @param array<array-key, mixed> $flags */
		public static function confirm( string $question, array $flags = array() ): void {}

		/**
		 * Ends the command.
		 *
		 * @return never
		 */
		public static function error( string $message ): void {}
	}
}

namespace WP_CLI\Utils {
	/**
	 * @param list<array<string, string|int|bool|null>> $items
	 * @param list<string>                         $fields
	 */
	function format_items( string $format, array $items, array $fields ): void {}
}
