<?php
/**
 * How far the reading of a list has come.
 *
 * Decides nothing: it holds what the next request needs, so that a reading can go on where another one was broken off.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * One page's place in a list.
 */
final class Position {

	/**
	 * How many elements of the list stand before the page.
	 *
	 * @var int
	 */
	public $offset = 0;

	/**
	 * How many pages stand before it.
	 *
	 * @var int
	 */
	public $pages = 0;

	/**
	 * The ERP's mark for the page; null for the first one.
	 *
	 * @var string|null
	 */
	public $cursor;

	/**
	 * The page's address as the ERP gave it; null where it gave none.
	 *
	 * @var string|null
	 */
	public $link;

	/**
	 * The place behind a page.
	 *
	 * @param int         $elements How many elements the page had.
	 * @param string|null $cursor   The ERP's mark for the next page.
	 * @param string|null $link     The next page's address.
	 */
	public function behind( int $elements, ?string $cursor = null, ?string $link = null ): Position {
		$next         = new self();
		$next->offset = $this->offset + $elements;
		$next->pages  = $this->pages + 1;
		$next->cursor = $cursor;
		$next->link   = $link;
		return $next;
	}

	/**
	 * The position as text, for whoever keeps it.
	 */
	public function to_json(): string {
		return Template::json( get_object_vars( $this ) );
	}

	/**
	 * The position of a text that to_json() wrote; the first one where it is none.
	 *
	 * @param string $json Text.
	 */
	public static function from_json( string $json ): Position {
		$kept             = json_decode( $json, true );
		$kept             = is_array( $kept ) ? $kept : array();
		$position         = new self();
		$position->offset = is_int( $kept['offset'] ?? null ) ? $kept['offset'] : 0;
		$position->pages  = is_int( $kept['pages'] ?? null ) ? $kept['pages'] : 0;
		$position->cursor = is_string( $kept['cursor'] ?? null ) ? $kept['cursor'] : null;
		$position->link   = is_string( $kept['link'] ?? null ) ? $kept['link'] : null;
		return $position;
	}
}
