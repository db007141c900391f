<?php
/**
 * How an ERP's list is asked for over HTTP: the mapping's part `feed`.
 *
 * Decides nothing: it says what the mapping declares. The command line does not read this part.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Path, parameters and paging.
 */
final class Request {

	/**
	 * What the mapping declares.
	 *
	 * @var Members
	 */
	private $declared;

	/**
	 * A request.
	 *
	 * @param Members $declared Of MappingShape.
	 */
	public function __construct( Members $declared ) {
		$this->declared = $declared;
	}

	/**
	 * Appended to the feed's address.
	 */
	public function path(): string {
		return $this->declared->text( 'path' ) ?? '';
	}

	/**
	 * Parameters of the request for the page that begins at a row.
	 *
	 * @param int $offset Rows before it.
	 * @return array<array-key, string>
	 */
	public function query( int $offset ): array {
		$query  = $this->declared->texts_in( 'query' );
		$paging = $this->declared->inner( 'paging' );
		if ( null !== $paging ) {
			$query[ $paging->text( 'offset' ) ?? '' ] = (string) $offset;
			$query[ $paging->text( 'limit' ) ?? '' ]  = (string) $paging->number( 'size' );
		}
		return $query;
	}

	/**
	 * Rows asked for at once; null where there is one page only.
	 */
	public function page_size(): ?int {
		$paging = $this->declared->inner( 'paging' );
		return null === $paging ? null : $paging->number( 'size' );
	}

	/**
	 * How many rows the answer says there are on all pages; null where it says nothing.
	 *
	 * @param mixed $answer Of ExactJson.
	 */
	public function total( $answer ): ?int {
		$paging = $this->declared->inner( 'paging' );
		$place  = null === $paging ? null : $paging->text( 'total' );
		$total  = null === $place ? null : ExactJson::text( ( new Place( $place ) )->find( $answer ) );
		return null !== $total && 1 === preg_match( '/^\d{1,12}$/D', $total ) ? (int) $total : null;
	}

	/**
	 * The answer's sequence number; null where none is declared or said.
	 *
	 * @param mixed $answer Of ExactJson.
	 * @throws FeedError Where it is no number.
	 */
	public function sequence( $answer ): ?int {
		$place = $this->declared->text( 'sequence' );
		$text  = null === $place ? null : ExactJson::text( ( new Place( $place ) )->find( $answer ) );
		if ( null !== $text && 1 !== preg_match( '/^\d{1,15}$/D', $text ) ) {
			/* translators: %s: what the ERP says. */
			throw new FeedError( 'sequence_not_a_number', sprintf( __( 'The ERP\'s sequence `%s` is no number.', 'stock-truth' ), substr( $text, 0, 40 ) ), 'feed.sequence' );
		}
		return null === $text ? null : (int) $text;
	}

	/**
	 * Whether sequence numbers leave none out.
	 */
	public function is_gapless(): bool {
		return $this->declared->flag( 'gapless', false );
	}

	/**
	 * Whether a malformed row refuses the whole snapshot.
	 */
	public function refuses_bad_rows(): bool {
		return 'skip' !== $this->declared->text( 'badRows' );
	}
}
