<?php
/**
 * How a list is divided into pages, as a mapping declares it.
 *
 * Decides which page follows another one, and when the last one was read. A list that ends before the count that the ERP
 * states is refused: what stands on the pages that are missing would count as gone.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * The pages of one feed.
 */
final class Paging {

	const PAGES_MAX = 20000;

	/** Members that each kind needs, and those that it may have. */
	const KINDS = array(
		'offset' => array( array( 'size' ), array( 'offset', 'limit', 'total', 'range', 'more' ) ),
		'page'   => array( array( 'size' ), array( 'page', 'first', 'limit', 'total', 'range', 'more' ) ),
		'cursor' => array( array( 'next' ), array( 'cursor', 'limit', 'size' ) ),
		'link'   => array( array(), array( 'next', 'limit', 'size' ) ),
	);

	/**
	 * What the mapping declares.
	 *
	 * @var Members
	 */
	private $declared;

	/**
	 * A way of paging.
	 *
	 * @param Members $declared Of MappingShape.
	 * @param string  $place    Where it is declared.
	 * @throws FeedError Where members do not belong together.
	 */
	public function __construct( Members $declared, string $place = 'feed.paging' ) {
		$this->declared       = $declared;
		list( $needed, $may ) = self::KINDS[ $this->kind() ];
		foreach ( $needed as $name ) {
			if ( ! $declared->has( $name ) ) {
				throw MappingShape::fault( $place . '.' . $name );
			}
		}
		foreach ( $declared->names() as $name ) {
			if ( 'kind' !== $name && ! in_array( $name, array_merge( $needed, $may ), true ) ) {
				throw MappingShape::fault( $place . '.' . $name );
			}
		}
		if ( $declared->has( 'limit' ) && ! $declared->has( 'size' ) ) {
			throw MappingShape::fault( $place . '.size' );
		}
	}

	/**
	 * Values for templates: where the page is.
	 *
	 * @param Position $at The page.
	 * @return array<string, string|int|null>
	 */
	public function values( Position $at ): array {
		$size = $this->declared->number( 'size' );
		return array(
			'offset' => $at->offset,
			'last'   => null === $size ? null : $at->offset + $size - 1,
			'page'   => $at->pages + ( $this->declared->number( 'first' ) ?? 0 ),
			'size'   => $size,
			'cursor' => $at->cursor,
		);
	}

	/**
	 * Parameters of the page's request that the mapping names.
	 *
	 * @param Position $at The page.
	 * @return array<string, string>
	 */
	public function parameters( Position $at ): array {
		$named  = array(
			'offset' => 'offset',
			'page'   => 'page',
			'cursor' => 'cursor',
			'limit'  => 'size',
		);
		$values = $this->values( $at );
		$query  = array();
		foreach ( $named as $member => $value ) {
			$name = $this->declared->text( $member );
			if ( null !== $name && null !== $values[ $value ] ) {
				$query[ $name ] = (string) $values[ $value ];
			}
		}
		return $query;
	}

	/**
	 * The page behind a page; null where it was the last one.
	 *
	 * @param Position $at       The page.
	 * @param Answer   $answer   What the ERP answered.
	 * @param mixed    $value    Its body, of ExactJson; null where that is no JSON.
	 * @param int      $elements How many elements of the list it had.
	 * @throws FeedError Where pages end before the count they state, or never end.
	 */
	public function next( Position $at, Answer $answer, $value, int $elements ): ?Position {
		switch ( $this->kind() ) {
			case 'link':
				$place = $this->declared->text( 'next' );
				$link  = null === $place ? self::link_of( $answer->header( 'link' ) ) : ExactJson::text( ( new Place( $place ) )->find( $value ) );
				$next  = null === $link || '' === $link ? null : $at->behind( $elements, null, $link );
				$stays = null !== $next && $next->link === $at->link;
				break;
			case 'cursor':
				$cursor = ExactJson::text( ( new Place( (string) $this->declared->text( 'next' ) ) )->find( $value ) );
				$next   = null === $cursor || '' === $cursor || 'false' === $cursor ? null : $at->behind( $elements, $cursor );
				$stays  = null !== $next && $next->cursor === $at->cursor;
				break;
			default:
				$next  = $this->goes_on( $at, $answer, $value, $elements ) ? $at->behind( $elements ) : null;
				$stays = false;
		}
		if ( null !== $next && ( $stays || $next->pages >= self::PAGES_MAX ) ) {
			throw new FeedError( 'pages_endless', __( 'The ERP keeps answering with full pages; its paging does not fit the mapping.', 'stock-truth' ) );
		}
		return $next;
	}

	/**
	 * Whether there is another page, of pages that are counted.
	 *
	 * @param Position $at       The page.
	 * @param Answer   $answer   What the ERP answered.
	 * @param mixed    $value    Its body, of ExactJson.
	 * @param int      $elements How many elements of the list it had.
	 * @throws FeedError Where pages end before the count they state.
	 */
	private function goes_on( Position $at, Answer $answer, $value, int $elements ): bool {
		$read  = $at->offset + $elements;
		$total = $this->total( $answer, $value );
		$more  = $this->said( 'more', $value );
		if ( 0 === $elements && ( 'true' === $more || ( null !== $total && $read < $total ) ) ) {
			/* translators: 1: rows read, 2: rows stated. */
			throw new FeedError( 'snapshot_truncated', sprintf( __( 'The ERP stopped after %1$d of %2$s rows. Nothing was changed.', 'stock-truth' ), $read, null === $total ? '?' : (string) $total ) );
		}
		if ( null !== $more ) {
			return 'true' === $more;
		}
		return null === $total ? $elements >= (int) $this->declared->number( 'size' ) : $read < $total;
	}

	/**
	 * How many elements the ERP says there are on all pages; null where it says nothing.
	 *
	 * @param Answer $answer What the ERP answered.
	 * @param mixed  $value  Its body, of ExactJson.
	 */
	public function total( Answer $answer, $value ): ?int {
		$total = $this->said( 'total', $value );
		if ( $this->declared->flag( 'range', false ) && 1 === preg_match( '~/(\d{1,12})$~D', $answer->header( 'content-range' ), $found ) ) {
			$total = $found[1];
		}
		return null !== $total && 1 === preg_match( '/^\d{1,12}$/D', $total ) ? (int) $total : null;
	}

	/**
	 * Whether the ERP answers with a part of its list, as it is asked for one by a Range header.
	 */
	public function takes_ranges(): bool {
		return $this->declared->flag( 'range', false );
	}

	/**
	 * What stands at a place that the mapping declares; null where it declares none or nothing stands there.
	 *
	 * @param string $member Name of the member that declares it.
	 * @param mixed  $value  Of ExactJson.
	 */
	private function said( string $member, $value ): ?string {
		$place = $this->declared->text( $member );
		return null === $place ? null : ExactJson::text( ( new Place( $place ) )->find( $value ) );
	}

	/**
	 * The kind of paging.
	 *
	 * @return 'offset'|'page'|'cursor'|'link'
	 */
	private function kind(): string {
		$kind = $this->declared->text( 'kind' );
		return 'page' === $kind || 'cursor' === $kind || 'link' === $kind ? $kind : 'offset';
	}

	/**
	 * The next page's address of a Link header (RFC 8288); null where it names none.
	 *
	 * @param string $header The header.
	 */
	private static function link_of( string $header ): ?string {
		preg_match_all( '/<([^>]*)>((?:\s*;\s*[a-z*]+\s*=\s*(?:"[^"]*"|[^",;\s]*))*)/i', $header, $links, PREG_SET_ORDER );
		foreach ( $links as $link ) {
			if ( 1 === preg_match( '/;\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:\s[^"]*)?"?\s*(?:;|$)/i', $link[2] ) ) {
				return $link[1];
			}
		}
		return null;
	}
}
