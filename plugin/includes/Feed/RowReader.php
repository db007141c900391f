<?php
/**
 * An ERP's rows as claims.
 *
 * Decides what a row says and what is malformed. Nothing is guessed: an empty figure is unknown, a
 * time without offset is refused.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Decimal;
use StockTruth\Engine\Moment;
use StockTruth\Engine\NotADecimal;
use StockTruth\Engine\NotAMoment;

defined( 'ABSPATH' ) || exit;

/**
 * Reads rows of one poll.
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
	 * The ERP location that is read; empty for the only one there is.
	 *
	 * @var string
	 */
	private $location;

	/**
	 * The first location met where none is set.
	 *
	 * @var string|null
	 */
	private $met;

	/**
	 * A reader.
	 *
	 * @param Mapping $mapping  Where rows hold what.
	 * @param string  $location The ERP location that is read.
	 */
	public function __construct( Mapping $mapping, string $location ) {
		$this->mapping  = $mapping;
		$this->location = $location;
	}

	/**
	 * One row as a claim.
	 *
	 * @param mixed    $row         Row, numbers as texts.
	 * @param int|null $stated_at   When the page was read, by the ERP.
	 * @param int|null $sequence    The page's sequence.
	 * @param int      $sent_at     When we asked.
	 * @param int      $received_at When the answer came.
	 * @return array|null By the columns of Intake; null where it is of another location.
	 * @throws BadRow    Where it is malformed.
	 * @throws FeedError Where rows of several locations come and none was chosen.
	 */
	public function read( $row, ?int $stated_at, ?int $sequence, int $sent_at, int $received_at ): ?array {
		if ( ! is_array( $row ) ) {
			throw new BadRow( 'row_not_an_object', 'row' );
		}
		if ( ! $this->is_here( $row ) ) {
			return null;
		}
		$as_of    = self::moment( $this->mapping->of_row( $row, 'as_of' ), 'as_of' );
		$stated   = null === $as_of ? $stated_at : ( null === $stated_at ? $as_of : min( $as_of, $stated_at ) );
		$row_seq  = self::number( $this->mapping->of_row( $row, 'sequence' ), 'sequence' );
		$claim    = array(
			'item'        => self::sku( $this->mapping->of_row( $row, 'sku' ) ),
			'figure'      => $this->figure( $row ),
			'status'      => $this->status( $row ),
			'unit_known'  => $this->knows_unit( $row ),
			'as_of'       => $as_of ?? $stated_at ?? $sent_at,
			'stated_at'   => $stated,
			'received_at' => $received_at,
			'sequence'    => $row_seq ?? $sequence,
		);
		return $claim;
	}

	/**
	 * An instant, or null where none is said.
	 *
	 * @param mixed  $value What stands there.
	 * @param string $field Where.
	 * @throws BadRow Where it is something else.
	 */
	public static function moment( $value, string $field ): ?int {
		if ( null === $value || '' === $value ) {
			return null;
		}
		try {
			return Moment::parse( is_string( $value ) ? $value : '' );
		} catch ( NotAMoment $error ) {
			throw new BadRow( $error->reason(), $field );
		}
	}

	/**
	 * A sequence number, or null where none is said.
	 *
	 * @param mixed  $value What stands there.
	 * @param string $field Where.
	 * @throws BadRow Where it is something else.
	 */
	public static function number( $value, string $field ): ?int {
		if ( null === $value ) {
			return null;
		}
		if ( ! is_string( $value ) || 1 !== preg_match( '/^\d{1,15}$/D', $value ) ) {
			throw new BadRow( 'sequence_not_a_number', $field );
		}
		return (int) $value;
	}

	/**
	 * A quantity, or null where it is unknown.
	 *
	 * @param mixed  $value What stands there.
	 * @param string $field Where.
	 * @throws BadRow Where it is something else.
	 */
	public static function quantity( $value, string $field ): ?int {
		if ( null === $value ) {
			return null;
		}
		if ( ! is_string( $value ) ) {
			throw new BadRow( 'quantity_not_a_decimal', $field );
		}
		try {
			return Decimal::parse( ExactJson::without_exponent( trim( $value ) ) );
		} catch ( NotADecimal $error ) {
			throw new BadRow( $error->reason(), $field );
		}
	}

	/**
	 * An item's key.
	 *
	 * @param mixed $value What stands there.
	 * @throws BadRow Where it is none.
	 */
	public static function sku( $value ): string {
		$sku = is_string( $value ) ? trim( $value ) : '';
		if ( '' === $sku ) {
			throw new BadRow( 'sku_missing', 'sku' );
		}
		if ( 1 !== preg_match( '/^[^\x00-\x1f\x7f]{1,' . self::SKU_MAX . '}$/Du', $sku ) || false !== strpos( $sku, "\u{FFFD}" ) ) {
			throw new BadRow( 'sku_not_readable', 'sku' );
		}
		return $sku;
	}

	/**
	 * The figure. A field that is not there at all is malformed: a renamed field must not make every
	 * figure unknown.
	 *
	 * @param array $row Row.
	 * @throws BadRow Where it is no quantity.
	 */
	private function figure( array $row ): ?int {
		if ( ! $this->mapping->has_in_row( $row, 'figure' ) ) {
			throw new BadRow( 'figure_missing', 'figure' );
		}
		return self::quantity( $this->mapping->of_row( $row, 'figure' ), 'figure' );
	}

	/**
	 * The status by the core's words.
	 *
	 * @param array $row Row.
	 * @throws BadRow Where the ERP's word is not declared.
	 */
	private function status( array $row ): string {
		if ( ! $this->mapping->declares( 'status' ) ) {
			return 'active';
		}
		$word   = $this->mapping->of_row( $row, 'status' );
		$status = is_bool( $word ) ? $this->mapping->status( $word ? 'true' : 'false' ) : ( is_string( $word ) ? $this->mapping->status( $word ) : null );
		if ( null === $status ) {
			throw new BadRow( 'status_unknown', 'status' );
		}
		return $status;
	}

	/**
	 * Whether the row's unit is counted one to one.
	 *
	 * @param array $row Row.
	 */
	private function knows_unit( array $row ): bool {
		if ( ! $this->mapping->declares( 'unit' ) ) {
			return true;
		}
		$unit = $this->mapping->of_row( $row, 'unit' );
		return is_string( $unit ) && $this->mapping->knows_unit( $unit );
	}

	/**
	 * Whether the row is of the location that is read.
	 *
	 * @param array $row Row.
	 * @throws FeedError Where rows of several locations come and none was chosen.
	 */
	private function is_here( array $row ): bool {
		if ( ! $this->mapping->declares( 'location' ) ) {
			return true;
		}
		$location = $this->mapping->of_row( $row, 'location' );
		$location = is_string( $location ) ? trim( $location ) : '';
		if ( '' !== $this->location ) {
			return $location === $this->location;
		}
		if ( null !== $this->met && $this->met !== $location ) {
			throw new FeedError(
				'location_not_chosen',
				/* translators: 1 and 2: locations. */
				sprintf( __( 'The ERP tells stock of several locations (`%1$s`, `%2$s`). Choose in the settings which one the shop sells from; adding up several is not supported yet.', 'stock-truth' ), $this->met, $location )
			);
		}
		$this->met = $location;
		return true;
	}
}
