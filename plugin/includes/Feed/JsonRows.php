<?php
/**
 * The objects of a JSON answer or file, as rows.
 *
 * Decides where they are: the list at the declared place, or the values of a file that has one a line.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows of one mapping.
 */
final class JsonRows {

	/**
	 * Where rows hold what.
	 *
	 * @var Mapping
	 */
	private $mapping;

	/**
	 * Places in a row by column.
	 *
	 * @var array<int, Place>
	 */
	private $places;

	/**
	 * A reader.
	 *
	 * @param Mapping $mapping Where rows hold what.
	 */
	public function __construct( Mapping $mapping ) {
		$this->mapping = $mapping;
		$this->places  = $mapping->columns()->places();
	}

	/**
	 * The value of a text: of several lines that are a value each, the list of them.
	 *
	 * @param string $text UTF-8.
	 * @return mixed Of ExactJson.
	 * @throws FeedError Where it is no JSON.
	 */
	public static function decode( string $text ) {
		if ( '' === trim( $text ) ) {
			throw new FeedError( 'file_empty', __( 'The file is empty.', 'stock-truth' ) );
		}
		try {
			return ExactJson::decode( $text );
		} catch ( FeedError $error ) {
			$lines = preg_split( '/\R/', trim( $text ) );
			if ( ! isset( $lines[1] ) || '' === trim( $lines[0] ) || ! self::is_value( $lines[0] ) ) {
				throw $error;
			}
			return array_map( array( ExactJson::class, 'decode' ), array_values( array_filter( $lines, 'trim' ) ) );
		}
	}

	/**
	 * The rows of a decoded value.
	 *
	 * @param mixed $value Of decode().
	 * @return Row[]
	 * @throws FeedError Where there is no list at the declared place.
	 */
	public function of( $value ): array {
		$list = $this->mapping->root()->find( $value, $found );
		if ( ! $found ) {
			/* translators: %s: place. */
			throw new FeedError( 'root_not_found', sprintf( __( 'The ERP\'s answer has no list at `%s`; declare by `root` where its list is.', 'stock-truth' ), $this->mapping->root_text() ) );
		}
		$rows = array();
		foreach ( is_array( $list ) ? $list : array( $list ) as $at => $row ) {
			$rows[] = $this->row( $at, $row );
		}
		return $rows;
	}

	/**
	 * Refuses a file of which nothing says when its figures were read.
	 *
	 * @param int|null $as_of When they were, where that was given with the file.
	 * @throws FeedError Where neither the mapping nor anybody says it.
	 */
	public function must_tell_time( ?int $as_of ): void {
		if ( null === $as_of && null === $this->mapping->as_of_place() && ! isset( $this->places[ Columns::AS_OF ] ) ) {
			throw new FeedError( 'as_of_undeclared', __( 'Say when these figures were read, with the offset from UTC, such as 2026-11-23T10:00:00+01:00: the mapping declares neither `asOfPlace` nor a field for it.', 'stock-truth' ) );
		}
	}

	/**
	 * When all figures were read, where the answer says so once; null where nothing is declared.
	 *
	 * @param mixed $value Of decode().
	 * @throws FeedError Where it is declared and not there, or is no instant.
	 */
	public function as_of( $value ): ?int {
		$place = $this->mapping->as_of_place();
		if ( null === $place ) {
			return null;
		}
		$text = Text::trim( (string) ExactJson::text( $place->find( $value ) ) );
		if ( '' === $text ) {
			throw new FeedError( 'as_of_missing', __( 'The ERP\'s answer has nothing at the mapping\'s `asOfPlace`.', 'stock-truth' ) );
		}
		try {
			return $this->mapping->times()->read( $text );
		} catch ( BadRow $bad ) {
			/* translators: 1: what the ERP says, 2: code. */
			throw new FeedError( $bad->code_name(), sprintf( __( 'What the ERP says at the mapping\'s `asOfPlace` is no instant: `%1$s` (%2$s).', 'stock-truth' ), substr( $text, 0, 40 ), $bad->code_name() ) );
		}
	}

	/**
	 * One object of the list.
	 *
	 * @param int   $at  Its place, from 0.
	 * @param mixed $row What stands there.
	 */
	private function row( int $at, $row ): Row {
		if ( ! is_object( $row ) ) {
			return new Row( $at, array(), array(), 'not_an_object' );
		}
		$cells   = array();
		$numbers = array();
		foreach ( $this->places as $column => $place ) {
			$value            = $place->find( $row, $found );
			$number           = ExactJson::number( $value );
			$is_single        = null === $value || is_scalar( $value );
			$cells[ $column ] = $found ? ( $is_single ? ExactJson::text( $value ) : Row::COMPOUND ) : Row::ABSENT;
			if ( null !== $number ) {
				$numbers[ $column ] = true;
			}
		}
		return new Row( $at, $cells, $numbers );
	}

	/**
	 * Whether a line is a JSON value by itself.
	 *
	 * @param string $line Line.
	 */
	private static function is_value( string $line ): bool {
		try {
			ExactJson::decode( $line );
			return true;
		} catch ( FeedError $error ) {
			return false;
		}
	}
}
