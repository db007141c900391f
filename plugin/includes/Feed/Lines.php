<?php
/**
 * A file as lines of text.
 *
 * Decides what ends a line and how bytes become text. Knows no format. A file of any length is read in
 * the memory of a few lines.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads one file.
 */
final class Lines {

	const STEP_BYTES     = 65536;

	const LINE_MAX_BYTES = 1048576;

	/** The longest file in a character set that has to be read whole, as JSON has to be. */
	const WHOLE_MAX_BYTES = 33554432;

	/**
	 * The open file.
	 *
	 * @var resource
	 */
	private $file;

	/**
	 * How its bytes become text.
	 *
	 * @var Encoding
	 */
	private $encoding;

	/**
	 * Text that was read and not taken.
	 *
	 * @var string
	 */
	private $text = '';

	/**
	 * Where in it the next line begins.
	 *
	 * @var int
	 */
	private $at = 0;

	/**
	 * Whether carriage returns end lines: only where the file's beginning has no line feed.
	 *
	 * @var bool
	 */
	private $is_returned;

	/**
	 * Begins to read.
	 *
	 * @param resource    $file     Open file.
	 * @param string|null $declared Name of its character set; null for UTF-8. A byte order mark goes before it.
	 */
	private function __construct( $file, ?string $declared ) {
		$this->file     = $file;
		$bytes          = (string) fread( $file, self::STEP_BYTES ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened below.
		$this->encoding = Encoding::of( $bytes, $declared );
		if ( ! $this->encoding->is_stepwise() ) {
			$bytes .= $this->rest();
		}
		$this->text        = $this->encoding->decode( $bytes, feof( $file ) );
		$this->is_returned = false === strpos( $this->head(), "\n" );
	}

	/**
	 * Opens a file.
	 *
	 * @param string      $path     File.
	 * @param string|null $declared Name of its character set; null for UTF-8.
	 * @throws FeedError Where it cannot be read.
	 */
	public static function of_file( string $path, ?string $declared ): Lines {
		$file = is_readable( $path ) ? fopen( $path, 'rb' ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- read piece by piece.
		if ( false === $file ) {
			throw new FeedError( 'file_not_readable', __( 'The file cannot be read.', 'stock-truth' ) );
		}
		return new self( $file, $declared );
	}

	/**
	 * Lines of a text that has come already.
	 *
	 * @param string      $bytes    The text.
	 * @param string|null $declared Name of its character set; null for UTF-8.
	 */
	public static function of_text( string $bytes, ?string $declared ): Lines {
		$file = fopen( 'php://memory', 'w+b' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- no file.
		fwrite( $file, $bytes ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- no file.
		rewind( $file );
		return new self( $file, $declared );
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
	 * The text that the file begins with; to be asked before the first line is taken.
	 */
	public function head(): string {
		return substr( $this->text, 0, self::STEP_BYTES );
	}

	/**
	 * The next line without its end; null at the end of the file.
	 *
	 * @throws FeedError Where a line does not end.
	 */
	public function next(): ?string {
		$ends   = $this->is_returned ? "\r\n" : "\n";
		$length = strcspn( $this->text, $ends, $this->at );
		// What ends the line may not have been read yet, nor the line feed behind its carriage return.
		while ( $this->at + $length + 1 >= strlen( $this->text ) && $this->fill() ) {
			$length += strcspn( $this->text, $ends, $this->at + $length );
			if ( $length > self::LINE_MAX_BYTES ) {
				throw new FeedError( 'line_too_long', __( 'The file has a line of more than a megabyte; it may be no text.', 'stock-truth' ) );
			}
		}
		if ( $this->at >= strlen( $this->text ) ) {
			return null;
		}
		$line     = substr( $this->text, $this->at, $length );
		$is_pair  = $this->is_returned && "\r\n" === substr( $this->text, $this->at + $length, 2 );
		$this->at = min( strlen( $this->text ), $this->at + $length + ( $is_pair ? 2 : 1 ) );
		return $line;
	}

	/**
	 * The whole text; to be asked instead of lines.
	 *
	 * @throws FeedError Where the file is too long to be read whole.
	 */
	public function whole(): string {
		while ( $this->fill() ) {
			if ( strlen( $this->text ) > self::WHOLE_MAX_BYTES ) {
				throw self::too_long();
			}
		}
		return $this->text;
	}

	/**
	 * Reads on; false at the end of the file.
	 */
	private function fill(): bool {
		if ( feof( $this->file ) ) {
			return false;
		}
		$bytes      = (string) fread( $this->file, self::STEP_BYTES ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened above.
		$this->text = substr( $this->text, $this->at ) . $this->encoding->decode( $bytes, feof( $this->file ) );
		$this->at   = 0;
		return true;
	}

	/**
	 * All bytes that were not read yet.
	 *
	 * @throws FeedError Where they are too many.
	 */
	private function rest(): string {
		$bytes = (string) stream_get_contents( $this->file, self::WHOLE_MAX_BYTES + 1 );
		if ( strlen( $bytes ) > self::WHOLE_MAX_BYTES ) {
			throw self::too_long();
		}
		// Reading past the end is what tells that it is one.
		fread( $this->file, 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- opened above.
		return $bytes;
	}

	/**
	 * The error for a file that would have to be read whole.
	 */
	private static function too_long(): FeedError {
		/* translators: %d: megabytes. */
		return new FeedError( 'file_too_large', sprintf( __( 'The file is larger than %d MB. Send it as CSV in UTF-8, which may be of any length.', 'stock-truth' ), self::WHOLE_MAX_BYTES / 1048576 ) );
	}
}
