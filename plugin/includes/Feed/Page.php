<?php
/**
 * One page of an ERP's list.
 *
 * Decides nothing: it gives the page's rows, what is known of all of them, and where the next page is.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Rows, and what came with them.
 */
final class Page {

	/**
	 * The rows.
	 *
	 * @var iterable<Row>
	 */
	private $rows;

	/**
	 * What is known of all rows.
	 *
	 * @var array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string}
	 */
	private $known;

	/**
	 * Gives the page behind it.
	 *
	 * @var callable( int ): ?Position
	 */
	private $next;

	/**
	 * How many elements of the list it has; null where they are the rows.
	 *
	 * @var int|null
	 */
	private $elements;

	/**
	 * The instant to remember for the next read of changes.
	 *
	 * @var int|null
	 */
	private $cursor;

	/**
	 * How many rows the ERP says there are on all pages; null where it says nothing.
	 *
	 * @var int|null
	 */
	private $total;

	/**
	 * How many rows were given.
	 *
	 * @var int
	 */
	private $given = 0;

	/**
	 * A page.
	 *
	 * @param iterable<Row>              $rows     The rows.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known What is known of all rows.
	 * @param int|null                   $elements How many elements of the list it has; null where they are the rows.
	 * @param int|null                   $cursor   The instant to remember for the next read of changes.
	 * @param int|null                   $total    How many rows the ERP says there are on all pages.
	 * @param callable( int ): ?Position $next     Gives the page behind it, by how many elements it has.
	 */
	public function __construct( iterable $rows, array $known, ?int $elements, ?int $cursor, ?int $total, callable $next ) {
		$this->rows     = $rows;
		$this->known    = $known;
		$this->elements = $elements;
		$this->cursor   = $cursor;
		$this->total    = $total;
		$this->next     = $next;
	}

	/**
	 * The rows, once.
	 *
	 * @return \Generator<int, Row>
	 */
	public function rows(): \Generator {
		foreach ( $this->rows as $row ) {
			++$this->given;
			yield $row;
		}
	}

	/**
	 * What is known of all rows: when they were read, what of that the ERP states, its sequence, and when they came.
	 *
	 * @return array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string}
	 */
	public function known(): array {
		return $this->known;
	}

	/**
	 * The instant to remember for the next read of changes, of the first page; null where the ERP's clock tells none.
	 */
	public function cursor(): ?int {
		return $this->cursor;
	}

	/**
	 * How many rows the ERP says there are on all pages; null where it says nothing.
	 */
	public function total(): ?int {
		return $this->total;
	}

	/**
	 * The page behind it, after its rows were given; null where it is the last one.
	 *
	 * @throws FeedError Where pages end before the count they state, or never end.
	 */
	public function next(): ?Position {
		return ( $this->next )( $this->elements ?? $this->given );
	}
}
