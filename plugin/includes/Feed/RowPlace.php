<?php
/**
 * Where a column of a JSON list has its value, seen from the list's element.
 *
 * Decides what counts as the row where rows stand within the elements of a list: a value stands in the row, in the
 * element that holds it, or is the row's own name there.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * One column's place.
 */
final class RowPlace {

	/**
	 * The place; null for the row's name.
	 *
	 * @var Place|null
	 */
	private $place;

	/**
	 * Whether it is one in the element that holds the row.
	 *
	 * @var bool
	 */
	private $is_of_parent;

	/**
	 * A column's place.
	 *
	 * @param Place|null $place        The place; null for the row's name.
	 * @param bool       $is_of_parent Whether it is one in the element that holds the row.
	 */
	private function __construct( ?Place $place, bool $is_of_parent ) {
		$this->place        = $place;
		$this->is_of_parent = $is_of_parent;
	}

	/**
	 * A place as a mapping declares it.
	 *
	 * @param string|int|Members $declared A text, or `parent` or `key` in an object.
	 */
	public static function declared( $declared ): RowPlace {
		if ( ! $declared instanceof Members ) {
			return new self( new Place( (string) $declared ), false );
		}
		$parent = $declared->text( 'parent' );
		return new self( null === $parent ? null : new Place( $parent ), null !== $parent );
	}

	/**
	 * The names on the way from the list's element to the value; null where the value is the row's name.
	 *
	 * @param list<string> $row Names on the way to the row.
	 * @return string[]|null
	 */
	public function way( array $row ): ?array {
		if ( null === $this->place ) {
			return null;
		}
		return $this->is_of_parent || array() === $row ? $this->place->names() : array_merge( $row, $this->place->names() );
	}

	/**
	 * The first name on the way from the list's element, for rows that stand at a place in it.
	 *
	 * @param string[] $rows_in Names on the way to where the rows stand.
	 */
	public function first( array $rows_in ): string {
		$way = $this->way( array_values( $rows_in ) );
		return $way[0] ?? $rows_in[0] ?? '';
	}
}
