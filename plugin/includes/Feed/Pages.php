<?php
/**
 * An ERP's list, page by page.
 *
 * Decides what of an answer is read before its rows. What a row means is decided by the mapping, what becomes of it by
 * whoever takes the rows.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads pages.
 */
final class Pages {

	/**
	 * The ERP.
	 *
	 * @var Source
	 */
	private $source;

	/**
	 * How its list is read.
	 *
	 * @var JsonList
	 */
	private $mapping;

	/**
	 * Whose parts a request may name.
	 *
	 * @var Credential
	 */
	private $credential;

	/**
	 * The instant since which changes are asked for; null for the whole list.
	 *
	 * @var int|null
	 */
	private $cursor_from;

	/**
	 * Orders that are asked for by what the ERP knows them by; empty where all are.
	 *
	 * @var list<string>
	 */
	private $orders;

	/**
	 * A list.
	 *
	 * @param Source     $source      The ERP.
	 * @param JsonList   $mapping     How its list is read.
	 * @param Credential $credential  Whose parts a request may name.
	 * @param int|null   $cursor_from The instant that the last read remembered; null for the whole list.
	 * @param list<string> $orders    Orders that are asked for; empty where all are.
	 */
	public function __construct( Source $source, JsonList $mapping, Credential $credential, ?int $cursor_from = null, array $orders = array() ) {
		$this->orders      = $orders;
		$this->source      = $source;
		$this->mapping     = $mapping;
		$this->credential  = $credential;
		$this->cursor_from = $cursor_from;
		$source->needs( $mapping->request()->login( $credential ) );
	}

	/**
	 * Reads a page.
	 *
	 * @param Position $at Where it is.
	 * @throws FeedError Where it cannot be read.
	 */
	public function read( Position $at ): Page {
		$request = $this->mapping->request();
		$answer  = $this->source->ask( $request->call( $at, $this->cursor_from, $this->credential, $this->orders ) );
		$known   = array(
			// Where nobody says when the figures were read, they were when they were asked for.
			'as_of'       => $answer->sent_at(),
			'stated_at'   => null,
			'sequence'    => null,
			'received_at' => $answer->received_at(),
			'epoch'       => '',
		);
		if ( $request->is_empty( $answer ) ) {
			return $this->page( $at, $answer, null, array(), $known, 0 );
		}
		$lines = Lines::of_text( $answer->body(), $this->mapping->encoding() );
		if ( $this->mapping instanceof Mapping && ! $this->mapping->is_json() ) {
			return $this->page( $at, $answer, null, self::csv_rows( new CsvReader( $lines, $this->mapping ) ), $known, null );
		}
		$json = new JsonRows( $this->mapping );
		$json->read( $lines->whole() );
		$request->must_be_no_error( $json->value(), $this->source );
		$known['stated_at'] = $json->as_of();
		$known['as_of']     = $known['stated_at'] ?? $known['as_of'];
		$known['sequence']  = $request->sequence( $json->value() );
		$known['epoch']     = $request->epoch( $json->value() );
		$rows               = $json->rows();
		return $this->page( $at, $answer, $json->value(), $rows, $known, $json->elements() );
	}

	/**
	 * The list was read, or will not be: ends what was begun for it.
	 */
	public function close(): void {
		$this->source->leave( $this->mapping->request()->logout() );
	}

	/**
	 * A page of what was answered.
	 *
	 * @param Position      $at       Where it is.
	 * @param Answer        $answer   What the ERP answered.
	 * @param mixed         $value    Its body, of ExactJson.
	 * @param iterable<Row> $rows     The rows.
	 * @param array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int, epoch?: string} $known What is known of them.
	 * @param int|null      $elements How many elements of the list it has; null where they are the rows.
	 */
	private function page( Position $at, Answer $answer, $value, iterable $rows, array $known, ?int $elements ): Page {
		$paging = $this->mapping->request()->paging();
		$cursor = 0 === $at->pages ? $this->mapping->request()->since()->cursor( $answer, $value, $this->mapping->times() ) : null;
		return new Page(
			$rows,
			$known,
			$elements,
			$cursor,
			null === $paging ? null : $paging->total( $answer, $value ),
			/**
			 * The page behind it.
			 *
			 * @param int $count How many elements it has.
			 */
			static function ( int $count ) use ( $paging, $at, $answer, $value ): ?Position {
				return null === $paging ? null : $paging->next( $at, $answer, $value, $count );
			}
		);
	}

	/**
	 * The rows of a CSV page.
	 *
	 * @param CsvReader $csv Reads them.
	 * @return \Generator<int, Row>
	 */
	private static function csv_rows( CsvReader $csv ): \Generator {
		while ( null !== ( $row = $csv->next() ) ) { // phpcs:ignore -- reads until there is no more.
			yield $row;
		}
	}
}
