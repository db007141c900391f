<?php
/**
 * Where a source has its columns.
 *
 * Decides which headings are known without a declaration, which columns a CSV file has and what parts
 * them. Where either could be read in two ways it is refused: a figure under the wrong heading is a
 * wrong figure.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * The columns of one mapping.
 *
 * @phpstan-type Located array{cells: array<int, int>, missing: list<string>, twice: string|null}
 */
final class Columns {

	const SKU      = 0;
	const UNIT     = 1;
	const STATUS   = 2;
	const AS_OF    = 3;
	const LOCATION = 4;

	/** The first of one or more columns whose figures are summed. */
	const AVAILABLE = 5;

	/** What columns are called in messages. */
	const NAMES = array( 'sku', 'unit', 'status', 'as_of', 'location', 'available' );

	/** Headings that are known without a declaration. */
	const USUAL = array(
		array( 'sku', 'item', 'item no', 'item number', 'article number', 'product code' ),
		array( 'unit', 'uom', 'unit of measure' ),
		array( 'status', 'item status' ),
		array( 'as of', 'read at' ),
		array( 'location', 'warehouse' ),
		array( 'available', 'available quantity', 'available qty', 'quantity available', 'qty available', 'free stock' ),
	);

	/** Figures of a list of orders: the whole of a line, which stands at the stage of its state, and stages that are stated. */
	const ORDER_FIGURES = array( 'quantity', 'entered', 'confirmed', 'reserved', 'picked', 'shipped' );

	/** Marks that may part columns. */
	const DELIMITERS = array( ',', ';', "\t", '|' );

	/**
	 * Declared headings, numbers or places by column; null where the usual headings count.
	 *
	 * @var array<int, string|int|Members>|null
	 */
	private $declared;

	/**
	 * How many of the figures are added; those behind them are taken off.
	 *
	 * @var int
	 */
	private $added;

	/**
	 * Columns.
	 *
	 * @param array<int, string|int|Members>|null $declared Headings, column numbers from 1, or places, by column.
	 * @param int                                 $added    How many of the figures are added.
	 */
	private function __construct( ?array $declared, int $added ) {
		$this->declared = $declared;
		$this->added    = $added;
	}

	/**
	 * Columns as a mapping declares them.
	 *
	 * @param Members|null $fields      The mapping's `fields`.
	 * @param bool         $is_json     Whether they are places in objects.
	 * @param bool         $has_heading Whether a first line names columns.
	 * @param bool         $is_nested   Whether rows stand within the elements of a list.
	 * @param bool         $is_named    Whether rows are members of an object, with names.
	 * @throws FeedError Where columns cannot be found so.
	 */
	public static function declared( ?Members $fields, bool $is_json, bool $has_heading, bool $is_nested = false, bool $is_named = false ): Columns {
		if ( null === $fields ) {
			if ( $is_json || ! $has_heading ) {
				throw new FeedError( 'fields_undeclared', __( 'The mapping must declare its `fields` where no heading names the columns.', 'stock-truth' ), 'erp.fields' );
			}
			return new self( null, 1 );
		}
		$parts = $fields->inner( 'available' );
		$parts = null !== $parts && $parts->has( 'plus' ) ? $parts : null;
		$added = null === $parts ? $fields->columns( 'available' ) : $parts->columns( 'plus' );
		$taken = null === $parts ? array() : $parts->columns( 'minus' );
		if ( array() === $added ) {
			throw new FeedError( 'fields_undeclared', __( 'The mapping\'s `fields.available` names no column.', 'stock-truth' ), 'erp.fields.available' );
		}
		$columns = array();
		foreach ( array( 'sku', 'unit', 'status', 'asOf', 'location' ) as $column => $name ) {
			foreach ( $fields->columns( $name ) as $declared ) {
				$columns[ $column ] = self::declared_column( $name, $declared, $is_json || $has_heading, $is_nested, $is_named );
			}
		}
		foreach ( array_merge( $added, $taken ) as $at => $column ) {
			$columns[ self::AVAILABLE + $at ] = self::declared_column( 'available', $column, $is_json || $has_heading, $is_nested, $is_named );
		}
		return new self( $columns, count( $added ) );
	}

	/**
	 * Columns of a list of orders: the item is the key, the order stands where a stock list has the location, its state where
	 * that has the status, and each stage that is stated is a figure.
	 *
	 * @param Members $fields    The list's `fields`.
	 * @param string  $place     Where they are declared.
	 * @param bool    $is_nested Whether rows stand within the elements of the list.
	 * @param bool    $is_named  Whether rows are members of an object, with names.
	 * @return array{0: Columns, 1: list<array{string, int}>} With each figure's member and whether it is added (1) or taken
	 *     off (-1).
	 * @throws FeedError Where columns cannot be found so.
	 */
	public static function of_orders( Members $fields, string $place, bool $is_nested, bool $is_named ): array {
		$columns = array();
		foreach ( array( self::SKU => 'line', self::UNIT => 'unit', self::STATUS => 'state', self::LOCATION => 'order' ) as $column => $name ) {
			foreach ( $fields->columns( $name ) as $declared ) {
				$columns[ $column ] = self::declared_column( $name, $declared, true, $is_nested, $is_named, $place );
			}
		}
		$figures = array();
		foreach ( self::ORDER_FIGURES as $name ) {
			$parts = $fields->inner( $name );
			$parts = null !== $parts && $parts->has( 'plus' ) ? $parts : null;
			$added = null === $parts ? $fields->columns( $name ) : $parts->columns( 'plus' );
			if ( $fields->has( $name ) && array() === $added ) {
				throw new FeedError( 'fields_undeclared', __( 'The mapping names no column of a figure.', 'stock-truth' ), $place . '.' . $name );
			}
			foreach ( array( array( 1, $added ), array( -1, null === $parts ? array() : $parts->columns( 'minus' ) ) ) as list( $sign, $list ) ) {
				foreach ( $list as $declared ) {
					$columns[ self::AVAILABLE + count( $figures ) ] = self::declared_column( $name, $declared, true, $is_nested, $is_named, $place );
					$figures[]                                      = array( $name, $sign );
				}
			}
		}
		return array( new self( $columns, count( $figures ) ), $figures );
	}

	/**
	 * One column as it is declared.
	 *
	 * @param string             $name       Of the member.
	 * @param string|int|Members $column     Heading, number or place.
	 * @param bool               $has_names  Whether columns have names.
	 * @param bool               $is_nested  Whether rows stand within the elements of a list.
	 * @param bool               $is_named   Whether rows have names.
	 * @param string             $place      Where fields are declared.
	 * @return string|int|Members
	 * @throws FeedError Where the file has no such columns.
	 */
	private static function declared_column( string $name, $column, bool $has_names, bool $is_nested, bool $is_named, string $place = 'erp.fields' ) {
		if ( $column instanceof Members ) {
			if ( $column->has( 'key' ) ? ! $is_named : ! $is_nested ) {
				throw MappingShape::fault( $place . '.' . $name );
			}
			return $column;
		}
		if ( is_string( $column ) ? $has_names : ! $has_names && $column > 0 ) {
			return $column;
		}
		throw is_string( $column )
			? new FeedError( 'column_by_name', __( 'A file without headings has its columns declared by number, from 1.', 'stock-truth' ), $place . '.' . $name )
			: new FeedError( 'column_by_number', __( 'Columns are declared by number, from 1, only where `heading` is false.', 'stock-truth' ), $place . '.' . $name );
	}

	/**
	 * What a column is called.
	 *
	 * @param int $column Column.
	 */
	public static function name( int $column ): string {
		return self::NAMES[ min( $column, self::AVAILABLE ) ];
	}

	/**
	 * How many columns of figures make up one figure.
	 */
	public function figures(): int {
		return null === $this->declared ? 1 : count( array_diff( array_keys( $this->declared ), range( self::SKU, self::LOCATION ) ) );
	}

	/**
	 * How many of them are added; those behind are taken off.
	 */
	public function added(): int {
		return $this->added;
	}

	/**
	 * Places in a JSON object by column.
	 *
	 * @return array<int, RowPlace>
	 */
	public function places(): array {
		return array_map( array( RowPlace::class, 'declared' ), $this->declared ?? array() );
	}

	/**
	 * Cells by column, of a file without headings.
	 *
	 * @return array<int, int> From 0.
	 */
	public function numbered(): array {
		return array_map(
			/**
			 * The cell of one.
			 *
			 * @param string|int|Members $number
			 */
			static function ( $number ): int {
				return is_int( $number ) ? $number - 1 : -1;
			},
			$this->declared ?? array()
		);
	}

	/**
	 * Finds the columns in a heading.
	 *
	 * @param callable( string ): array<string> $cells Gives the heading's cells by a delimiter.
	 * @param string|null $declared The declared delimiter; null for the only one that yields every column.
	 * @return array{delimiter: string, cells: array<int, int>, width: int}
	 * @throws FeedError Where no way of reading it is the right one.
	 */
	public function find( callable $cells, ?string $declared ): array {
		$whole   = array();
		$nearest = null;
		foreach ( null === $declared ? self::DELIMITERS : array( $declared ) as $delimiter ) {
			$names = array_map( array( Text::class, 'heading' ), array_values( $cells( $delimiter ) ) );
			$found = $this->locate( $names );
			if ( array() === $found['missing'] && null === $found['twice'] ) {
				$whole[] = array(
					'delimiter' => $delimiter,
					'cells'     => $found['cells'],
					'width'     => count( $names ),
				);
			} elseif ( null === $nearest || count( $found['missing'] ) < count( $nearest['missing'] ) ) {
				$nearest = $found;
			}
		}
		if ( count( $whole ) > 1 ) {
			throw new FeedError( 'delimiter_unclear', __( 'The heading can be read with different marks between its columns; declare the `delimiter`.', 'stock-truth' ), '', 1 );
		}
		if ( isset( $whole[0] ) ) {
			return $whole[0];
		}
		throw self::wrong( $nearest ?? $this->locate( array() ) );
	}

	/**
	 * Which cell each column is; two cells that claim to be one column are refused, for either could be it.
	 *
	 * @param array<int, string> $names Headings.
	 * @return Located
	 */
	private function locate( array $names ): array {
		$at      = array();
		$missing = array();
		$twice   = null;
		$wanted  = null === $this->declared ? self::USUAL : array_map(
			/**
			 * The one heading of a declared column.
			 *
			 * @param string|int|Members $name
			 * @return list<string>
			 */
			static function ( $name ): array {
				return array( Text::heading( self::shown( $name ) ) );
			},
			$this->declared
		);
		foreach ( $wanted as $column => $headings ) {
			$cells       = array_keys( array_intersect( $names, $headings ) );
			$is_required = null !== $this->declared || self::SKU === $column || $column >= self::AVAILABLE;
			if ( array() === $cells && $is_required ) {
				$missing[] = self::shown( $this->declared[ $column ] ?? self::name( $column ) );
			}
			if ( isset( $cells[1] ) ) {
				$twice = $twice ?? self::name( $column );
			}
			if ( isset( $cells[0] ) ) {
				$at[ $column ] = $cells[0];
			}
		}
		return array(
			'cells'   => $at,
			'missing' => $missing,
			'twice'   => $twice,
		);
	}

	/**
	 * A declared column as it is written.
	 *
	 * @param string|int|Members $declared Heading or number.
	 */
	private static function shown( $declared ): string {
		return $declared instanceof Members ? '' : (string) $declared;
	}

	/**
	 * The error of a heading that cannot be read.
	 *
	 * @param Located $found Of locate().
	 */
	private static function wrong( array $found ): FeedError {
		if ( array() !== $found['missing'] ) {
			/* translators: %s: list of columns. */
			return new FeedError( 'column_missing', sprintf( __( 'The heading has no column for %s; declare in the mapping what the columns are called.', 'stock-truth' ), '`' . implode( '`, `', $found['missing'] ) . '`' ), '', 1 );
		}
		/* translators: %s: column. */
		return new FeedError( 'column_twice', sprintf( __( 'The file has more than one column for `%s`; keep one of them.', 'stock-truth' ), (string) $found['twice'] ), '', 1 );
	}
}
