<?php
/**
 * An ERP's rows as claims.
 *
 * Decides what each cell says by the mapping. Never takes an empty figure for zero, a local time for an
 * instant or an undeclared unit for pieces.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows of one list.
 */
final class RowReader {

	const SKU_MAX = 100;

	/**
	 * Where rows hold what.
	 *
	 * @var Mapping
	 */
	private $mapping;

	/**
	 * How figures are written.
	 *
	 * @var Numbers
	 */
	private $numbers;

	/**
	 * The locations whose rows are read: a list, `all`, or null for the only one that comes.
	 *
	 * @var string[]|string|null
	 */
	private $locations;

	/**
	 * Locations met so far.
	 *
	 * @var array<string, true>
	 */
	private $met = array();

	/**
	 * A reader.
	 *
	 * @param Mapping              $mapping   Where rows hold what.
	 * @param string[]|string|null $locations As Mapping::locations() gives them.
	 * @param array<string, true>  $met       Locations that rows before were of.
	 */
	public function __construct( Mapping $mapping, $locations, array $met = array() ) {
		$this->mapping   = $mapping;
		$this->numbers   = $mapping->numbers();
		$this->locations = $locations;
		$this->met       = $met;
	}

	/**
	 * One row as a claim.
	 *
	 * @param Row      $row   Row.
	 * @param int|null $as_of When all figures were read, for rows that do not say it themselves.
	 * @return array{item: string, figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int, location: string}|null
	 *     Null where it is of another location.
	 * @throws BadRow    Where it is malformed; with its item where that can be read.
	 * @throws FeedError Where rows of several locations come and none was chosen.
	 */
	public function read( Row $row, ?int $as_of ): ?array {
		$location = $row->shown( Columns::LOCATION );
		if ( '' === $row->fault() && ! $this->is_here( $location, $row->at() ) ) {
			return null;
		}
		try {
			$item = self::key( $row->text( Columns::SKU ) );
		} catch ( BadRow $bad ) {
			throw '' === $row->fault() ? $bad : new BadRow( $row->fault() );
		}
		if ( '' !== $row->fault() ) {
			// Where a mark too many has shifted the cells, the key may still stand first.
			throw new BadRow( $row->fault(), '', $item );
		}
		try {
			return array_merge(
				array(
					'item'     => $item,
					'location' => $location,
				),
				$this->claim( $row, $as_of )
			);
		} catch ( BadRow $bad ) {
			throw $bad->about( $item );
		}
	}

	/**
	 * When the figure of a row was read, of which something else may not be readable; null where it does not say.
	 *
	 * @param Row $row Row.
	 */
	public function as_of( Row $row ): ?int {
		try {
			$said = '' === $row->fault() ? $row->text( Columns::AS_OF ) : '';
			return '' === $said ? null : $this->mapping->times()->read( $said );
		} catch ( BadRow $bad ) {
			return null;
		}
	}

	/**
	 * Locations that rows were of.
	 *
	 * @return string[]
	 */
	public function met(): array {
		return array_map( 'strval', array_keys( $this->met ) );
	}

	/**
	 * What a row says of its item.
	 *
	 * @param Row      $row   Row.
	 * @param int|null $as_of When all figures were read.
	 * @return array{figure: int|null, status: 'active'|'blocked'|'discontinued', unit_known: bool, as_of: int}
	 * @throws BadRow Where it is malformed.
	 */
	private function claim( Row $row, ?int $as_of ): array {
		$figure = $this->figure( $row );
		$status = $this->mapping->status( $row->text( Columns::STATUS ) );
		if ( null === $status ) {
			throw new BadRow( 'status_unknown', 'status' );
		}
		$said  = $row->text( Columns::AS_OF );
		$as_of = '' === $said ? $as_of : $this->mapping->times()->read( $said );
		if ( null === $as_of ) {
			throw new BadRow( 'as_of_missing', 'as_of' );
		}
		$factor = $this->mapping->factor( $row->text( Columns::UNIT ) );
		return array(
			// In a unit that nobody declared the figure says nothing.
			'figure'     => null === $figure || null === $factor ? null : Numbers::times( $figure, $factor ),
			'status'     => $status,
			'unit_known' => null !== $factor,
			'as_of'      => $as_of,
		);
	}

	/**
	 * What a row's figures come to; null where one of them is not stated.
	 *
	 * @param Row $row Row.
	 * @throws BadRow Where one of them is no quantity, or their sum is too large for one.
	 */
	private function figure( Row $row ): ?int {
		$sum   = 0;
		$last  = Columns::AVAILABLE + $this->mapping->columns()->figures();
		$taken = Columns::AVAILABLE + $this->mapping->columns()->added();
		for ( $column = Columns::AVAILABLE; $column < $last; ++$column ) {
			$text   = $row->text( $column );
			$figure = $row->is_number( $column ) ? Numbers::exact( $text, $this->mapping->has_floats() ) : $this->numbers->read( $text );
			$sum    = null === $sum || null === $figure ? null : $sum + ( $column < $taken ? $figure : -$figure );
			if ( null !== $sum && abs( $sum ) > \StockTruth\Engine\Decimal::MAX ) {
				throw new BadRow( 'quantity_out_of_range', 'available' );
			}
		}
		return $sum;
	}

	/**
	 * An item's key.
	 *
	 * @param string $key What stands there.
	 * @throws BadRow Where it is none.
	 */
	private static function key( string $key ): string {
		if ( '' === $key ) {
			throw new BadRow( 'sku_missing', 'sku' );
		}
		if ( 1 === preg_match( '/^[\d.,]*\d[\d.,]*E\+\d+$/D', $key ) ) {
			// A spreadsheet has turned it into a number and lost the digits that told it apart.
			throw new BadRow( 'sku_rounded', 'sku' );
		}
		if ( 1 !== preg_match( '/^.{1,' . self::SKU_MAX . '}$/Dus', $key ) ) {
			throw new BadRow( 'sku_too_long', 'sku' );
		}
		return $key;
	}

	/**
	 * Whether the row is of a location that is read.
	 *
	 * @param string $location Its location.
	 * @param int    $at       Where the row stands.
	 * @throws FeedError Where rows of several locations come and none was chosen.
	 */
	private function is_here( string $location, int $at ): bool {
		if ( is_array( $this->locations ) && ! in_array( $location, $this->locations, true ) ) {
			return false;
		}
		$this->met[ $location ] = true;
		if ( null === $this->locations && count( $this->met ) > 1 ) {
			throw new FeedError(
				'several_locations',
				/* translators: 1 and 2: locations. */
				sprintf( __( 'The ERP tells stock of several locations (`%1$s`, `%2$s`). Declare with the feed, or in the mapping\'s `locations`, which of them serve the shop; `all` sums them.', 'stock-truth' ), (string) array_key_first( $this->met ), $location ),
				'',
				$at
			);
		}
		return true;
	}
}
