<?php
/**
 * Lines of a CSV file as texts by column name.
 *
 * Decides nothing about stock. Delimiter, character set and column names are declared, never guessed.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads one file, a record at a time, so that its length does not matter.
 */
final class CsvReader {

	const RECORD_MAX_BYTES = 65536;
	const CHARSETS         = array( 'utf-8', 'windows-1252' );

	/**
	 * The open file.
	 *
	 * @var resource
	 */
	private $file;

	/**
	 * Declared delimiter.
	 *
	 * @var string
	 */
	private $delimiter;

	/**
	 * Declared character set.
	 *
	 * @var string
	 */
	private $charset;

	/**
	 * The line that the record read last began on.
	 *
	 * @var int
	 */
	private $line = 0;

	/**
	 * The line that the next record begins on.
	 *
	 * @var int
	 */
	private $next_line = 1;

	/**
	 * Places of columns by field.
	 *
	 * @var array<string, int>
	 */
	private $places = array();

	/**
	 * How many columns the header has.
	 *
	 * @var int
	 */
	private $width = 0;

	/**
	 * Opens a file and reads its header.
	 *
	 * @param string                  $path      File.
	 * @param string                  $delimiter One of , ; tab |.
	 * @param string                  $charset   One of CHARSETS; a byte order mark wins.
	 * @param array<string, string[]> $columns   Header names by field; the case of A to Z does not matter.
	 * @throws FeedError Where it is no such file.
	 */
	public function __construct( string $path, string $delimiter, string $charset, array $columns ) {
		$file = is_readable( $path ) ? fopen( $path, 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- read record by record.
		if ( false === $file ) {
			throw new FeedError( 'file_not_readable', __( 'The file cannot be read.', 'stock-truth' ) );
		}
		$this->file      = $file;
		$this->delimiter = $delimiter;
		$this->charset   = $charset;
		$this->skip_mark();
		$header = $this->record();
		if ( null === $header ) {
			throw new FeedError( 'file_empty', __( 'The file is empty.', 'stock-truth' ) );
		}
		$this->find( $header, $columns );
	}

	/**
	 * Closes the file.
	 */
	public function __destruct() {
		if ( is_resource( $this->file ) ) {
			fclose( $this->file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened above.
		}
	}

	/**
	 * Whether the header has a field.
	 *
	 * @param string $field Field.
	 */
	public function has( string $field ): bool {
		return isset( $this->places[ $field ] );
	}

	/**
	 * The next record by field; null at the end. Empty lines are passed over.
	 *
	 * @return array<string, string>|null
	 * @throws BadRow Where it has not as many columns as the header.
	 */
	public function next(): ?array {
		do {
			$record = $this->record();
			if ( null === $record ) {
				return null;
			}
		} while ( array( '' ) === $record );
		if ( count( $record ) !== $this->width ) {
			throw new BadRow( 'line_with_other_columns', 'line' );
		}
		$row = array();
		foreach ( $this->places as $field => $place ) {
			$row[ $field ] = trim( $record[ $place ] );
		}
		return $row;
	}

	/**
	 * The line of the file on which the record read last began, from 1.
	 */
	public function line(): int {
		return $this->line;
	}

	/**
	 * Passes over a byte order mark.
	 *
	 * @throws FeedError Where the file is in UTF-16.
	 */
	private function skip_mark(): void {
		$mark = (string) fread( $this->file, 3 ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened above.
		if ( 0 === strncmp( $mark, "\xFF\xFE", 2 ) || 0 === strncmp( $mark, "\xFE\xFF", 2 ) ) {
			throw new FeedError( 'file_charset_unsupported', __( 'The file is written in UTF-16; save it as UTF-8.', 'stock-truth' ) );
		}
		if ( "\xEF\xBB\xBF" === $mark ) {
			$this->charset = 'utf-8';
		} else {
			rewind( $this->file );
		}
	}

	/**
	 * The next record; quoted fields may hold delimiters, quotes written twice, and line breaks.
	 *
	 * @return string[]|null
	 * @throws BadRow Where a quote is not closed, a record is endless, or its text is not of the character set.
	 */
	private function record(): ?array {
		$text       = '';
		$this->line = $this->next_line;
		do {
			$part = fgets( $this->file, self::RECORD_MAX_BYTES ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened above.
			if ( false === $part ) {
				if ( '' === $text ) {
					return null;
				}
				throw new BadRow( 'quote_not_closed', 'line' );
			}
			++$this->next_line;
			$text .= $part;
			if ( strlen( $text ) > self::RECORD_MAX_BYTES ) {
				throw new BadRow( 'quote_not_closed', 'line' );
			}
		} while ( 1 === substr_count( $text, '"' ) % 2 );
		if ( 'windows-1252' === $this->charset ) {
			$text = self::to_utf8( $text );
		} elseif ( 1 !== preg_match( '//u', $text ) ) {
			throw new BadRow( 'text_not_utf8', 'line' );
		}
		return array_map( 'strval', str_getcsv( rtrim( $text, "\r\n" ), $this->delimiter, '"', '' ) );
	}

	/**
	 * A text of Windows-1252 in UTF-8.
	 *
	 * @param string $text Text.
	 * @throws FeedError Where this PHP cannot convert it.
	 */
	private static function to_utf8( string $text ): string {
		if ( function_exists( 'mb_convert_encoding' ) ) {
			return (string) mb_convert_encoding( $text, 'UTF-8', 'Windows-1252' );
		}
		$converted = function_exists( 'iconv' ) ? iconv( 'Windows-1252', 'UTF-8//IGNORE', $text ) : false;
		if ( false === $converted ) {
			throw new FeedError( 'file_charset_unsupported', __( 'This server cannot read Windows-1252; save the file as UTF-8.', 'stock-truth' ) );
		}
		return $converted;
	}

	/**
	 * Finds the columns.
	 *
	 * @param string[]                $header  The file's header.
	 * @param array<string, string[]> $columns Names by field.
	 * @throws FeedError Where a column stands twice.
	 */
	private function find( array $header, array $columns ): void {
		$this->width = count( $header );
		foreach ( $header as $place => $name ) {
			foreach ( $columns as $field => $names ) {
				if ( ! in_array( strtolower( trim( $name ) ), array_map( 'strtolower', $names ), true ) ) {
					continue;
				}
				if ( isset( $this->places[ $field ] ) ) {
					/* translators: %s: column. */
					throw new FeedError( 'column_twice', sprintf( __( 'The file has more than one column for `%s`.', 'stock-truth' ), $field ) );
				}
				$this->places[ $field ] = $place;
			}
		}
	}
}
