<?php
/**
 * The functions of `WP_CLI\Utils` that plugin commands use, and the exception that ends one. See
 * ../wp-cli.php for what this is and is not.
 */

namespace WP_CLI {
	class ExitException extends \Exception {}
}

namespace WP_CLI\Utils {

	function get_flag_value( $assoc_args, $flag, $default = null ) {
		return $assoc_args[ $flag ] ?? $default;
	}

	/** @param string|string[] $fields */
	function format_items( $format, $items, $fields ) {
		$fields = is_string( $fields ) ? array_map( 'trim', explode( ',', $fields ) ) : $fields;
		$rows   = array();
		foreach ( $items as $item ) {
			$item = (array) $item;
			$row  = array();
			foreach ( $fields as $field ) {
				if ( ! array_key_exists( $field, $item ) ) {
					\WP_CLI::error( "Invalid field: $field." );
				}
				$row[ $field ] = $item[ $field ];
			}
			$rows[] = $row;
		}
		$text = static fn( $value ) => is_bool( $value ) ? ( $value ? 'true' : 'false' ) : ( is_scalar( $value ) || null === $value ? (string) $value : json_encode( $value ) );
		switch ( $format ) {
			case 'count':
				\WP_CLI::line( (string) count( $rows ) );
				return;
			case 'ids':
				\WP_CLI::line( implode( ' ', array_map( static fn( $row ) => $text( reset( $row ) ), $rows ) ) );
				return;
			case 'json':
				\WP_CLI::line( json_encode( $rows ) );
				return;
			case 'yaml':
				foreach ( $rows as $row ) {
					$lead = '- ';
					foreach ( $row as $name => $value ) {
						\WP_CLI::line( $lead . $name . ': ' . json_encode( $value ) );
						$lead = '  ';
					}
				}
				return;
			case 'csv':
				fputcsv( STDOUT, $fields );
				foreach ( $rows as $row ) {
					fputcsv( STDOUT, array_map( $text, $row ) );
				}
				return;
			case 'table':
				\WP_CLI::line( implode( "\t", $fields ) );
				foreach ( $rows as $row ) {
					\WP_CLI::line( implode( "\t", array_map( $text, $row ) ) );
				}
				return;
		}
		\WP_CLI::error( "Invalid format: $format." );
	}

	/** A progress bar on no terminal shows nothing. */
	function make_progress_bar( $message, $count, $interval = 100 ) {
		return new class() {
			public function tick( $increment = 1, $message = null ) {}
			public function finish() {}
		};
	}
}
