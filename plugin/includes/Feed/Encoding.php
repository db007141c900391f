<?php
/**
 * Character sets of files: how their bytes become UTF-8.
 *
 * Decides which names there are, by the list that browsers share (WHATWG), and which set a byte order
 * mark stands for. UTF-8, UTF-16, Windows-1252 and ISO-8859-15 are read by this class alone; others need
 * the mbstring or the iconv extension.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * A decoder of one text, piece by piece.
 */
final class Encoding {

	/** Names of the sets that need no extension. ISO-8859-1 is read as Windows-1252, as browsers do. */
	const OWN = array(
		'utf-8'        => array( 'utf-8', 'utf8', 'unicode-1-1-utf-8', 'unicode11utf8', 'unicode20utf8', 'x-unicode20utf8' ),
		'utf-16le'     => array( 'utf-16', 'utf-16le', 'ucs-2', 'unicode', 'unicodefeff', 'csunicode', 'iso-10646-ucs-2' ),
		'utf-16be'     => array( 'utf-16be', 'unicodefffe' ),
		'windows-1252' => array( 'windows-1252', 'cp1252', 'x-cp1252', 'iso-8859-1', 'iso8859-1', 'iso88591', 'iso_8859-1', 'iso_8859-1:1987', 'iso-ir-100', 'csisolatin1', 'latin1', 'l1', 'ascii', 'us-ascii', 'ansi_x3.4-1968', 'cp819', 'ibm819' ),
		'iso-8859-15'  => array( 'iso-8859-15', 'iso8859-15', 'iso885915', 'iso_8859-15', 'csisolatin9', 'l9' ),
	);

	/** Names of sets that an extension reads. */
	const EXTERNAL = array( 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-16', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gbk', 'gb18030', 'big5', 'euc-kr' );

	/** What mbstring calls some of them. */
	const MBSTRING = array(
		'shift_jis' => 'sjis-win',
		'big5'      => 'big-5',
		'gbk'       => 'cp936',
		'ibm866'    => 'cp866',
	);

	/** Byte order marks. */
	const MARKS = array(
		"\xEF\xBB\xBF" => 'utf-8',
		"\xFF\xFE"     => 'utf-16le',
		"\xFE\xFF"     => 'utf-16be',
	);

	/** Windows-1252 from 0x80 to 0x9F; the rest are ISO-8859-1. */
	const WINDOWS = array( 0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178 );

	/** Where ISO-8859-15 differs from ISO-8859-1. */
	const LATIN_9 = array( 0xA4 => 0x20AC, 0xA6 => 0x160, 0xA8 => 0x161, 0xB4 => 0x17D, 0xB8 => 0x17E, 0xBC => 0x152, 0xBD => 0x153, 0xBE => 0x178 );

	/**
	 * The set's name.
	 *
	 * @var string
	 */
	private $name;

	/**
	 * Bytes of a character whose rest has not come yet.
	 *
	 * @var string
	 */
	private $carried = '';

	/**
	 * UTF-8 by byte, where each character is one byte; null otherwise.
	 *
	 * @var array<string, string>|null
	 */
	private $table;

	/**
	 * A decoder.
	 *
	 * @param string $name One of the names of OWN or EXTERNAL.
	 */
	private function __construct( string $name ) {
		$this->name = $name;
		if ( 'windows-1252' === $name || 'iso-8859-15' === $name ) {
			$this->table = array();
			for ( $byte = 0x80; $byte <= 0xFF; ++$byte ) {
				$windows                           = $byte < 0xA0 ? self::WINDOWS[ $byte - 0x80 ] : $byte;
				$this->table[ chr( $byte ) ] = Text::character( 'windows-1252' === $name ? $windows : self::LATIN_9[ $byte ] ?? $byte );
			}
		}
	}

	/**
	 * The name of the set that a label means; null where there is none such.
	 *
	 * @param string $label Such as `latin1`.
	 */
	public static function name( string $label ): ?string {
		$label = Text::lower( trim( $label ) );
		foreach ( self::OWN as $name => $labels ) {
			if ( in_array( $label, $labels, true ) ) {
				return $name;
			}
		}
		return in_array( $label, self::EXTERNAL, true ) ? $label : null;
	}

	/**
	 * A decoder of a text that begins with these bytes, which are cut by their byte order mark.
	 *
	 * @param string      $bytes    The beginning.
	 * @param string|null $declared The declared set's name; a byte order mark goes before it.
	 */
	public static function of( string &$bytes, ?string $declared ): Encoding {
		foreach ( self::MARKS as $mark => $name ) {
			if ( 0 === strncmp( $bytes, $mark, strlen( $mark ) ) ) {
				$bytes = substr( $bytes, strlen( $mark ) );
				return new self( $name );
			}
		}
		return new self( $declared ?? 'utf-8' );
	}

	/**
	 * Whether a text can be decoded a piece at a time.
	 */
	public function is_stepwise(): bool {
		return isset( self::OWN[ $this->name ] );
	}

	/**
	 * A piece in UTF-8. UTF-8 itself is handed on as it is, to be checked cell by cell.
	 *
	 * @param string $bytes   The piece.
	 * @param bool   $is_last Whether nothing comes after it.
	 * @throws FeedError Where this server cannot decode the set.
	 */
	public function decode( string $bytes, bool $is_last ): string {
		if ( 'utf-8' === $this->name ) {
			return $bytes;
		}
		if ( null !== $this->table ) {
			return strtr( $bytes, $this->table );
		}
		if ( 'utf-16le' === $this->name || 'utf-16be' === $this->name ) {
			return $this->utf16( $this->carried . $bytes, $is_last );
		}
		return $this->by_extension( $bytes );
	}

	/**
	 * Units of UTF-16 in UTF-8; half a pair becomes the replacement character.
	 *
	 * @param string $bytes   Bytes.
	 * @param bool   $is_last Whether nothing comes after them.
	 */
	private function utf16( string $bytes, bool $is_last ): string {
		$read  = unpack( 'utf-16le' === $this->name ? 'v*' : 'n*', substr( $bytes, 0, strlen( $bytes ) & ~1 ) );
		$units = array_values( array_filter( false === $read ? array() : $read, 'is_int' ) );
		$count = count( $units );
		$text  = '';
		for ( $at = 0; $at < $count; ++$at ) {
			$unit = $units[ $at ];
			if ( $unit >= 0xD800 && $unit < 0xDC00 ) {
				if ( $at + 1 === $count && ! $is_last ) {
					break;
				}
				$low     = $units[ $at + 1 ] ?? 0;
				$is_pair = $low >= 0xDC00 && $low < 0xE000;
				$at     += (int) $is_pair;
				$unit    = $is_pair ? 0x10000 + ( $unit - 0xD800 << 10 ) + $low - 0xDC00 : 0xFFFD;
			} elseif ( $unit >= 0xDC00 && $unit < 0xE000 ) {
				$unit = 0xFFFD;
			}
			$text .= Text::character( $unit );
		}
		$this->carried = $is_last ? '' : substr( $bytes, 2 * $at );
		$is_cut_off    = $is_last && 1 === strlen( $bytes ) % 2;
		return $text . ( $is_cut_off ? "\u{FFFD}" : '' );
	}

	/**
	 * A whole text in UTF-8 by an extension of this PHP.
	 *
	 * @param string $bytes Bytes.
	 * @throws FeedError Where no extension can.
	 */
	private function by_extension( string $bytes ): string {
		$name = self::MBSTRING[ $this->name ] ?? $this->name;
		if ( function_exists( 'mb_list_encodings' ) && in_array( $name, array_map( 'strtolower', mb_list_encodings() ), true ) ) {
			return (string) mb_convert_encoding( $bytes, 'UTF-8', $name );
		}
		// What is not of the set makes iconv() complain and give up: the file is not what was declared.
		$text = function_exists( 'iconv' ) ? @iconv( $this->name, 'UTF-8', $bytes ) : false; // phpcs:ignore WordPress.PHP.NoSilencedErrors -- what it says is told below.
		if ( false === $text ) {
			throw new FeedError(
				'encoding_unsupported',
				/* translators: %s: character set. */
				sprintf( __( 'This server cannot read `%s`: it needs PHP\'s mbstring or iconv extension, and text that is of this character set. Save the file as UTF-8.', 'stock-truth' ), $this->name ),
				'erp.encoding'
			);
		}
		return $text;
	}
}
