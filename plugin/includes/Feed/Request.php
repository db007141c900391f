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
	 * @var \stdClass
	 */
	private $declared;

	/**
	 * A request.
	 *
	 * @param \stdClass $declared Of MappingShape.
	 */
	public function __construct( \stdClass $declared ) {
		$this->declared = $declared;
	}

	/**
	 * Appended to the feed's address.
	 */
	public function path(): string {
		return $this->declared->path ?? '';
	}

	/**
	 * Parameters of the request for the page that begins at a row.
	 *
	 * @param int $offset Rows before it.
	 * @return array<string, string>
	 */
	public function query( int $offset ): array {
		$query = get_object_vars( $this->declared->query ?? new \stdClass() );
		if ( isset( $this->declared->paging ) ) {
			$query[ $this->declared->paging->offset ] = (string) $offset;
			$query[ $this->declared->paging->limit ]  = (string) $this->page_size();
		}
		return $query;
	}

	/**
	 * Rows asked for at once; null where there is one page only.
	 */
	public function page_size(): ?int {
		return $this->declared->paging->size ?? null;
	}

	/**
	 * How many rows the answer says there are on all pages; null where it says nothing.
	 *
	 * @param mixed $answer Of ExactJson.
	 */
	public function total( $answer ): ?int {
		$total = isset( $this->declared->paging->total ) ? ExactJson::text( ( new Place( $this->declared->paging->total ) )->find( $answer ) ) : null;
		return null !== $total && 1 === preg_match( '/^\d{1,12}$/D', $total ) ? (int) $total : null;
	}

	/**
	 * The answer's sequence number; null where none is declared or said.
	 *
	 * @param mixed $answer Of ExactJson.
	 * @throws FeedError Where it is no number.
	 */
	public function sequence( $answer ): ?int {
		$text = isset( $this->declared->sequence ) ? ExactJson::text( ( new Place( $this->declared->sequence ) )->find( $answer ) ) : null;
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
		return $this->declared->gapless ?? false;
	}

	/**
	 * Whether a malformed row refuses the whole snapshot.
	 */
	public function refuses_bad_rows(): bool {
		return 'skip' !== ( $this->declared->badRows ?? 'refuse' );
	}
}
