<?php
/**
 * The objects of a JSON answer or file, as rows.
 *
 * Decides where they are: the list at the declared place, or the values of a file that has one a line; and, where the
 * mapping says so, the lists or objects within its elements.
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
	 * @var JsonList
	 */
	private $mapping;

	/**
	 * Places in a row by column.
	 *
	 * @var array<int, RowPlace>
	 */
	private $places;

	/**
	 * What was read.
	 *
	 * @var mixed
	 */
	private $value;

	/**
	 * Ways from the list to keys that stand twice.
	 *
	 * @var list<list<string>>
	 */
	private $twice = array();

	/**
	 * How many elements the list had.
	 *
	 * @var int
	 */
	private $elements = 0;

	/**
	 * A reader.
	 *
	 * @param JsonList $mapping Where rows hold what.
	 */
	public function __construct( JsonList $mapping ) {
		$this->mapping = $mapping;
		$this->places  = $mapping->columns()->places();
	}

	/**
	 * Reads a text: of several lines that are a value each, the list of them.
	 *
	 * @param string $text UTF-8.
	 * @throws FeedError Where it is no JSON, or says twice where the list is.
	 */
	public function read( string $text ): void {
		if ( '' === trim( $text ) ) {
			throw new FeedError( 'file_empty', __( 'The file is empty.', 'stock-truth' ) );
		}
		try {
			$this->value = ExactJson::decode( $text );
		} catch ( FeedError $error ) {
			$lines = preg_split( '/\R/', trim( $text ) );
			if ( ! isset( $lines[1] ) || '' === trim( $lines[0] ) || ! self::is_value( $lines[0] ) ) {
				throw $error;
			}
			$lines       = array_values(
				array_filter(
					$lines,
					static function ( string $line ): bool {
						return '' !== trim( $line );
					}
				)
			);
			$this->value = array_map( array( ExactJson::class, 'decode' ), $lines );
			$text        = '[' . implode( ',', $lines ) . ']';
		}
		$root = $this->mapping->root()->names();
		foreach ( JsonKeys::twice( $text, $this->value ) as $way ) {
			if ( array_slice( $root, 0, count( $way ) ) === $way ) {
				/* translators: %s: place. */
				throw new FeedError( 'key_twice', sprintf( __( 'The key at `/%s`, on the way to the list, stands twice in the ERP\'s answer.', 'stock-truth' ), implode( '/', $way ) ) );
			}
			if ( array_slice( $way, 0, count( $root ) ) === $root ) {
				$this->twice[] = array_slice( $way, count( $root ) );
			}
		}
	}

	/**
	 * What was read.
	 *
	 * @return mixed Of ExactJson.
	 */
	public function value() {
		return $this->value;
	}

	/**
	 * The rows.
	 *
	 * @return Row[]
	 * @throws FeedError Where there is no list at the declared place.
	 */
	public function rows(): array {
		$found = false;
		$list  = $this->mapping->root()->find( $this->value, $found );
		if ( ! $found ) {
			/* translators: %s: place. */
			throw new FeedError( 'root_not_found', sprintf( __( 'The ERP\'s answer has no list at `%s`; declare by `root` where its list is.', 'stock-truth' ), $this->mapping->root_text() ) );
		}
		$twice          = $this->keys_twice( is_array( $list ) );
		$rows           = array();
		$elements       = is_array( $list ) ? array_values( $list ) : array( $list );
		$this->elements = count( $elements );
		foreach ( $elements as $at => $element ) {
			foreach ( $this->ways( $element ) as $way ) {
				$rows[] = $this->row( count( $rows ), $element, $way, $twice[ $at ] ?? array() );
			}
		}
		return $rows;
	}

	/**
	 * How many elements the list had of which rows() gave the rows: what the ERP counts.
	 */
	public function elements(): int {
		return $this->elements;
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
	 * @throws FeedError Where it is declared and not there, or is no instant.
	 */
	public function as_of(): ?int {
		$place = $this->mapping->as_of_place();
		if ( null === $place ) {
			return null;
		}
		$text = Text::trim( (string) ExactJson::text( $place->find( $this->value ) ) );
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
	 * Keys that stand twice, by row: those of the row itself, and those in members that are read.
	 *
	 * @param bool $is_list Whether the rows stand in a list.
	 * @return array<int, list<list<string>>> Ways within the row.
	 */
	private function keys_twice( bool $is_list ): array {
		$rows_in = $this->mapping->rows_in()->names();
		$read    = $this->mapping->is_nested() ? array( $rows_in[0] ?? '' ) : array();
		foreach ( $this->places as $place ) {
			$read[] = $place->first( $rows_in );
		}
		$reads_all = $this->mapping->rows_are_members() && array() === $rows_in;
		$twice = array();
		foreach ( $this->twice as $way ) {
			$within = $is_list ? array_slice( $way, 1 ) : $way;
			if ( 1 === count( $within ) || $reads_all || in_array( $within[0] ?? '', $read, true ) ) {
				$twice[ $is_list ? (int) $way[0] : 0 ][] = $within;
			}
		}
		return $twice;
	}

	/**
	 * The ways to the rows of an element of the list; an empty way where the element is the row, null where its rows are
	 * not where the mapping says.
	 *
	 * @param mixed $element Of the list.
	 * @return list<list<string>|null>
	 */
	private function ways( $element ): array {
		if ( ! $this->mapping->is_nested() || ! is_object( $element ) ) {
			return array( array() );
		}
		$names  = array_values( $this->mapping->rows_in()->names() );
		$within = Place::find_by( $names, $element );
		// PHP writes an object without members as a list.
		$is_right = $this->mapping->rows_are_members() ? is_object( $within ) || array() === $within : is_array( $within );
		if ( ! $is_right ) {
			return array( null );
		}
		$ways = array();
		foreach ( array_keys( is_object( $within ) ? get_object_vars( $within ) : (array) $within ) as $name ) {
			$ways[] = array_merge( $names, array( (string) $name ) );
		}
		return $ways;
	}

	/**
	 * One row.
	 *
	 * @param int                $at      Its place, from 0.
	 * @param mixed              $element The element of the list that it is, or that holds it.
	 * @param list<string>|null  $way     The way to it; null where the element does not hold it.
	 * @param list<list<string>> $twice   Keys that stand twice in the element.
	 */
	private function row( int $at, $element, ?array $way, array $twice ): Row {
		if ( ! is_object( $element ) ) {
			return new Row( $at, array(), array(), 'not_an_object' );
		}
		$row     = null === $way ? null : Place::find_by( $way, $element );
		$cells   = array();
		$numbers = array();
		foreach ( $this->places as $column => $place ) {
			$to                           = $place->way( $way ?? array( '' ) );
			list( $cell, $number )        = null === $to ? array( null === $way ? Row::ABSENT : (string) end( $way ), null ) : self::cell( $element, $to, $twice );
			$cells[ $column ]             = $cell;
			if ( null !== $number ) {
				$numbers[ $column ] = true;
				// A key's digits are kept as they stand: 1e2 is not the key 100.
				$cells[ $column ] = Columns::SKU === $column ? $number : $cell;
			}
		}
		$fault = null === $way ? 'rows_not_found' : ( is_object( $row ) ? '' : 'not_an_object' );
		return new Row( $at, $cells, $numbers, array() === $twice || 'rows_not_found' === $fault ? $fault : 'key_twice' );
	}

	/**
	 * What stands at the end of a way, as a cell and, where it is a number, as its digits.
	 *
	 * @param mixed              $element Element of the list.
	 * @param string[]           $way     The way.
	 * @param list<list<string>> $twice   Keys that stand twice in the element.
	 * @return array{0: string|bool|null, 1: string|null}
	 */
	private static function cell( $element, array $way, array $twice ): array {
		$found = false;
		$value = Place::find_by( $way, $element, $found );
		if ( ! $found || self::is_on_way( $way, $twice ) ) {
			return array( Row::ABSENT, null );
		}
		$is_single = null === $value || is_scalar( $value );
		return array( $is_single ? ExactJson::text( $value ) : Row::COMPOUND, ExactJson::number( $value ) );
	}

	/**
	 * Whether a key that stands twice is on a way.
	 *
	 * @param string[]           $to    The way.
	 * @param list<list<string>> $twice Ways to keys that stand twice.
	 */
	private static function is_on_way( array $to, array $twice ): bool {
		foreach ( $twice as $way ) {
			if ( array_slice( $to, 0, count( $way ) ) === $way ) {
				return true;
			}
		}
		return false;
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
