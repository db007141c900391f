<?php
/**
 * How far a read of orders has come.
 *
 * Decides nothing: it holds what the next request needs, so that a read can go on where another one was broken off.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * A place in the lists of a mapping.
 */
final class OrderPlace {

	/**
	 * Which list, from 0.
	 *
	 * @var int
	 */
	public $list = 0;

	/**
	 * Where orders are asked for one batch after another: the last order that was asked for.
	 *
	 * @var int
	 */
	public $after = 0;

	/**
	 * Where all orders are asked for: the next page.
	 *
	 * @var Position
	 */
	public $page;

	/**
	 * A place.
	 *
	 * @param int           $number Which list.
	 * @param int           $after  The last order that was asked for.
	 * @param Position|null $page   The next page; null for the first one.
	 */
	public function __construct( int $number = 0, int $after = 0, ?Position $page = null ) {
		$this->list  = $number;
		$this->after = $after;
		$this->page  = $page ?? new Position();
	}

	/**
	 * The place as text, for whoever keeps it.
	 */
	public function to_json(): string {
		return Template::json( array( 'list' => $this->list, 'after' => $this->after, 'page' => $this->page->to_json() ) );
	}

	/**
	 * The place of a text that to_json() wrote; the first one where it is none.
	 *
	 * @param string $json Text.
	 */
	public static function from_json( string $json ): OrderPlace {
		$kept = json_decode( $json, true );
		$kept = is_array( $kept ) ? $kept : array();
		$page = $kept['page'] ?? null;
		return new self(
			is_int( $kept['list'] ?? null ) ? $kept['list'] : 0,
			is_int( $kept['after'] ?? null ) ? $kept['after'] : 0,
			is_string( $page ) ? Position::from_json( $page ) : null
		);
	}
}
