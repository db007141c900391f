<?php
/**
 * A list that came as one text: a file, or the body of a message.
 *
 * Decides what is known of all its rows, and that a list is refused of which nothing says when its figures were read. What
 * a row means is for RowReader, what becomes of it for whoever takes the rows.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads one list.
 */
final class Document {

	/**
	 * The rows.
	 *
	 * @var iterable<Row>
	 */
	private $rows;

	/**
	 * What is known of all rows.
	 *
	 * @var array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int}
	 */
	private $known;

	/**
	 * A list.
	 *
	 * @param Mapping  $mapping      How it is written.
	 * @param Lines    $lines        Its text.
	 * @param int      $received_at  Our clock when it came.
	 * @param int|null $as_of        When its figures were read, where that was given with it.
	 * @param bool     $has_sequence Whether its sequence number counts: that of a message does, a file has none.
	 * @throws FeedError Where it cannot be read, or does not say when its figures were read.
	 */
	public function __construct( Mapping $mapping, Lines $lines, int $received_at, ?int $as_of = null, bool $has_sequence = false ) {
		$this->known = array(
			'as_of'       => $as_of,
			'stated_at'   => $as_of,
			'sequence'    => null,
			'received_at' => $received_at,
		);
		if ( $mapping->is_json() ) {
			$json = new JsonRows( $mapping );
			$json->must_tell_time( $as_of );
			$json->read( $lines->whole() );
			$this->known['as_of']     = $json->as_of() ?? $as_of;
			$this->known['stated_at'] = $this->known['as_of'];
			$this->known['sequence']  = $has_sequence ? $mapping->request()->sequence( $json->value() ) : null;
			$this->rows               = $json->rows();
			return;
		}
		$csv = new CsvReader( $lines, $mapping );
		$csv->must_tell_time( $as_of );
		$this->rows = $csv->rows();
	}

	/**
	 * What is known of all rows: when they were read, what of that the ERP states, its sequence, and when they came.
	 *
	 * @return array{as_of: int|null, stated_at: int|null, sequence: int|null, received_at: int}
	 */
	public function known(): array {
		return $this->known;
	}

	/**
	 * The rows, once.
	 *
	 * @return iterable<Row>
	 */
	public function rows(): iterable {
		return $this->rows;
	}
}
