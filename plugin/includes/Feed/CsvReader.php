<?php
/**
 * A CSV file, read row by row.
 *
 * Decides where its rows and cells are. What makes the whole file unreadable is an error; what is wrong
 * with one cell is for whoever reads it.
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

	const RECORD_MAX_BYTES = 1048576;

	/**
	 * The file.
	 *
	 * @var Lines
	 */
	private $lines;

	/**
	 * What parts columns.
	 *
	 * @var string
	 */
	private $delimiter;

	/**
	 * What cells with delimiters stand between; empty where quotes are marks like any other.
	 *
	 * @var string
	 */
	private $quote;

	/**
	 * Which cell of a record each column is.
	 *
	 * @var array<int, int>
	 */
	private $cells;

	/**
	 * How many cells a record has.
	 *
	 * @var int
	 */
	private $width;

	/**
	 * The number of the line that was read last.
	 *
	 * @var int
	 */
	private $line = 0;

	/**
	 * Opens a file and reads its heading.
	 *
	 * @param Lines   $lines   The file.
	 * @param Mapping $mapping How it is written.
	 * @throws FeedError Why no row of the file can be read.
	 */
	public function __construct( Lines $lines, Mapping $mapping ) {
		$this->lines = $lines;
		$head        = $lines->head();
		self::check_text( $head );
		$this->quote = $mapping->dialect()->quote();
		$mark        = self::declared_mark( $head );
		if ( null !== $mark ) {
			$lines->next();
			++$this->line;
		}
		$delimiter = $mapping->dialect()->delimiter() ?? $mark;
		if ( $mapping->dialect()->has_heading() ) {
			$this->read_heading( $mapping->columns(), $delimiter );
			return;
		}
		if ( null === $delimiter ) {
			throw new FeedError( 'delimiter_undeclared', __( 'The file has no headings that tell what parts its columns; declare the `delimiter`.', 'stock-truth' ) );
		}
		$this->delimiter = $delimiter;
		$this->cells     = $mapping->columns()->numbered();
		$first           = strtok( null === $mark ? $head : substr( $head, (int) strpos( $head, "\n" ) + 1 ), "\r\n" );
		$this->width     = count( $this->parted( (string) $first, $delimiter, $this->quote ) ?? array() );
	}

	/**
	 * Refuses a file of which nothing says when its figures were read.
	 *
	 * @param int|null $as_of When they were, where that was given with the file.
	 * @throws FeedError Where neither a column nor anybody says it.
	 */
	public function must_tell_time( ?int $as_of ): void {
		if ( null === $as_of && ! isset( $this->cells[ Columns::AS_OF ] ) ) {
			throw new FeedError( 'as_of_undeclared', __( 'Say when these figures were read, with the offset from UTC, such as 2026-11-23T10:00:00+01:00: the file has no column for it.', 'stock-truth' ), '', 1 );
		}
	}

	/**
	 * The next row that has anything in it; null at the end.
	 *
	 * @throws FeedError Where the rest of the file cannot be told apart.
	 */
	public function next(): ?Row {
		do {
			$begun  = $this->line + 1;
			$record = $this->record();
			if ( null === $record ) {
				return null;
			}
		} while ( '' === trim( implode( '', $record ), " \t\n\r\x0c" ) );
		$cells = array();
		foreach ( $this->cells as $column => $at ) {
			$cells[ $column ] = $record[ $at ] ?? null;
		}
		// A row with more or fewer cells than the heading has its cells under the wrong headings.
		return new Row( $begun, $cells, array(), count( $record ) === $this->width ? '' : 'row_width' );
	}

	/**
	 * The rows that are left.
	 *
	 * @return \Generator<int, Row>
	 * @throws FeedError Where the rest of the file cannot be told apart.
	 */
	public function rows(): \Generator {
		while ( null !== ( $row = $this->next() ) ) { // phpcs:ignore -- reads until there is no more.
			yield $row;
		}
	}

	/**
	 * Reads the heading.
	 *
	 * @param Columns     $columns   Columns to look for.
	 * @param string|null $delimiter Declared delimiter.
	 * @throws FeedError Where no way of reading it is the right one.
	 */
	private function read_heading( Columns $columns, ?string $delimiter ): void {
		$text = '';
		do {
			$line = $this->lines->next();
			++$this->line;
			$text .= ( '' === $text ? '' : "\n" ) . $line;
		} while ( null !== $line && ( '' === trim( $text ) || null === $this->parted( $text, $delimiter ?? ',', '"' ) ) );
		$found           = $columns->find(
			function ( string $mark ) use ( $text ): array {
				return $this->parted( $text, $mark, '"' ) ?? array();
			},
			$delimiter
		);
		$this->delimiter = $found['delimiter'];
		$this->cells     = $found['cells'];
		$this->width     = $found['width'];
	}

	/**
	 * The cells of the next record; quoted ones may hold delimiters, quotes written twice, and line ends.
	 *
	 * @return string[]|null
	 * @throws FeedError Where a quote is not closed.
	 */
	private function record(): ?array {
		$text  = '';
		$begun = $this->line + 1;
		while ( true ) {
			$line = $this->lines->next();
			if ( null === $line ) {
				break;
			}
			++$this->line;
			$is_first = $this->line === $begun;
			$text     = $is_first ? $line : $text . "\n" . $line;
			// An open quote can only be closed by another one.
			$may_end = $is_first || false !== strpos( $line, $this->quote );
			$cells   = $may_end ? $this->parted( $text, $this->delimiter, $this->quote ) : null;
			if ( null !== $cells ) {
				return $cells;
			}
			if ( strlen( $text ) > self::RECORD_MAX_BYTES ) {
				break;
			}
		}
		if ( $this->line < $begun ) {
			return null;
		}
		if ( $this->line === $begun ) {
			// On the last line an open quote takes nothing with it.
			return $this->parted( $text . $this->quote, $this->delimiter, $this->quote );
		}
		/* translators: 1 and 2: line numbers. */
		throw new FeedError( 'quote_not_closed', sprintf( __( 'A quote that opens on line %1$d is never closed, so the lines from there to %2$d cannot be told apart.', 'stock-truth' ), $begun, $this->line ), '', $begun );
	}

	/**
	 * The cells of a record; null where a quote is still open at its end.
	 *
	 * @param string $text      The record.
	 * @param string $delimiter What parts cells.
	 * @param string $quote     What stands around cells; empty for none.
	 * @return string[]|null
	 */
	private function parted( string $text, string $delimiter, string $quote ): ?array {
		if ( '' === $quote || false === strpos( $text, $quote ) ) {
			return explode( $delimiter, $text );
		}
		$cells  = array();
		$at     = 0;
		$length = strlen( $text );
		while ( true ) {
			$cell = '';
			if ( $at < $length && $quote === $text[ $at ] ) {
				$end = self::closing( $text, $at + 1, $quote, $cell );
				if ( null === $end ) {
					return null;
				}
				$at = $end;
			}
			// Behind a closed quote, and without one, quotes are marks like any other.
			$rest    = $at < $length ? strcspn( $text, $delimiter, $at ) : 0;
			$cells[] = $cell . substr( $text, $at, $rest );
			$at     += $rest + 1;
			if ( $at > $length ) {
				return $cells;
			}
		}
	}

	/**
	 * Where a quoted cell ends; null where it does not.
	 *
	 * @param string $text  The record.
	 * @param int    $at    Behind the opening quote.
	 * @param string $quote The quote.
	 * @param string $cell  Receives what stands between.
	 */
	private static function closing( string $text, int $at, string $quote, string &$cell ): ?int {
		while ( true ) {
			$end = strpos( $text, $quote, $at );
			if ( false === $end ) {
				return null;
			}
			$cell .= substr( $text, $at, $end - $at );
			if ( $quote !== ( $text[ $end + 1 ] ?? '' ) ) {
				return $end + 1;
			}
			$cell .= $quote;
			$at    = $end + 2;
		}
	}

	/**
	 * The mark between columns that a first line such as `sep=;` tells spreadsheets; null where there is none.
	 *
	 * @param string $head The beginning of the file.
	 */
	private static function declared_mark( string $head ): ?string {
		return 1 === preg_match( '/^sep=([,;\t|])(?:[\r\n]|$)/Di', $head, $found ) ? $found[1] : null;
	}

	/**
	 * Refuses what is no text.
	 *
	 * @param string $head The beginning of the file.
	 * @throws FeedError Where it is none.
	 */
	private static function check_text( string $head ): void {
		if ( '' === trim( $head ) ) {
			throw new FeedError( 'file_empty', __( 'The file is empty.', 'stock-truth' ) );
		}
		// Further on a mark of this kind spoils its own cell only.
		if ( false !== strpos( (string) strtok( $head, "\n" ), "\0" ) ) {
			throw new FeedError( 'file_not_text', __( 'The file is no text: it may be a spreadsheet, an archive, or UTF-16 without its mark. Save it as CSV in UTF-8.', 'stock-truth' ) );
		}
	}
}
