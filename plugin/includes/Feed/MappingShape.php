<?php
/**
 * The form of a mapping file: which members there are and what may stand in them.
 *
 * Decides whether a file is a mapping at all, and that nothing in it stays open. What its declarations
 * mean together is for Mapping. The command line reads the same form.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Checks members and their kinds.
 */
final class MappingShape {

	/** What stands where a person has to say what no file can tell. */
	const UNDECLARED = 'TO BE DECLARED';

	/** Members by place. A kind is a word of kind(), or a list of the words that may stand there. */
	const MEMBERS = array(
		''            => array(
			'erp'    => 'members',
			'feed'   => 'members',
			'shop'   => 'members',
			'orders' => 'members',
			'notes'  => 'anything',
		),
		'erp'         => array(
			'format'        => array( 'csv', 'json' ),
			'encoding'      => 'text?',
			'delimiter'     => 'text?',
			'quote'         => 'text?',
			'heading'       => 'flag?',
			'decimal'       => array( '.', 'dot', ',', 'comma', null ),
			'thousands'     => array( '.', ',', ' ', "'", null ),
			'trailingMinus' => 'flag',
			'floats'        => 'flag',
			'basis'         => array( 'free', 'on_hand', null ),
			'zone'          => 'text?',
			'asOf'          => 'text?',
			'asOfFormat'    => 'text?',
			'asOfPlace'     => 'text?',
			'root'          => 'text?',
			'rowsIn'        => 'text?',
			'members'       => 'flag',
			'add'           => 'flag',
			'fields'        => 'members?',
			'units'         => 'texts',
			'statuses'      => 'statuses',
			'locations'     => 'locations?',
		),
		'erp.fields'  => array(
			'sku'       => 'column',
			'available' => 'figure',
			'unit'      => 'column?',
			'status'    => 'column?',
			'asOf'      => 'column?',
			'location'  => 'column?',
		),
		'feed'        => array(
			'title'       => 'text',
			'method'      => array( 'GET', 'POST', 'PUT' ),
			'path'        => 'text',
			'query'       => 'members',
			'headers'     => 'members',
			'body'        => 'anything',
			'parameters'  => 'texts',
			'login'       => 'members',
			'paging'      => 'members',
			'emptyStatus' => 'statuses_of_http',
			'errorAt'     => 'places',
			'since'       => 'members',
			'fullEvery'   => 'count',
			'sequence'    => 'text',
			'epoch'       => 'text',
			'gapless'     => 'flag',
			'badRows'     => array( 'refuse', 'skip' ),
			'items'       => 'members',
		),
		'feed.items'  => array(
			'method'      => array( 'GET', 'POST', 'PUT' ),
			'path'        => 'text',
			'query'       => 'members',
			'headers'     => 'members',
			'body'        => 'anything',
			'emptyStatus' => 'statuses_of_http',
			'batch'       => 'count',
		),
		'feed.login'  => array(
			'path'    => 'text',
			'headers' => 'members',
			'body'    => 'anything',
			'logout'  => 'text',
		),
		'feed.paging' => array(
			'kind'   => array( 'offset', 'page', 'cursor', 'link' ),
			'offset' => 'text',
			'page'   => 'text',
			'first'  => 'number',
			'cursor' => 'text',
			'limit'  => 'text',
			'size'   => 'count',
			'total'  => 'text',
			'more'   => 'text',
			'next'   => 'text',
			'range'  => 'flag',
		),
		'feed.since'  => array(
			'parameter' => 'text',
			'format'    => 'text',
			'overlap'   => 'number',
			'cursor'    => 'text',
		),
		'shop'        => array(
			'encoding'  => 'text?',
			'delimiter' => 'text?',
			'zone'      => 'text?',
			'columns'   => 'texts',
		),
		'orders'      => array(
			'lag'       => 'text?',
			'prefix'    => 'text',
			'reference' => array( 'number', 'id' ),
			'lists'     => 'lists',
		),
		'orders.lists' => array(
			'title'       => 'text',
			'root'        => 'text?',
			'rowsIn'      => 'text?',
			'members'     => 'flag',
			'asOfPlace'   => 'text?',
			'fields'      => 'members',
			'states'      => 'stages',
			'batch'       => 'count',
			'inMessage'   => 'text?',
			'method'      => array( 'GET', 'POST', 'PUT' ),
			'path'        => 'text',
			'query'       => 'members',
			'headers'     => 'members',
			'body'        => 'anything',
			'paging'      => 'members',
			'emptyStatus' => 'statuses_of_http',
			'errorAt'     => 'places',
		),
		'orders.lists.fields' => array(
			'order'     => 'column',
			'line'      => 'column',
			'unit'      => 'column?',
			'state'     => 'column?',
			'quantity'  => 'figure',
			'entered'   => 'figure',
			'confirmed' => 'figure',
			'reserved'  => 'figure',
			'picked'    => 'figure',
			'shipped'   => 'figure',
		),
	);

	/** Parts that have the members of another one. */
	const LIKE = array( 'orders.lists.paging' => 'feed.paging' );

	/** What stands in objects whose members may have any names, by their kind. */
	const WORDS = array(
		'texts'    => 'text',
		'statuses' => array( 'active', 'blocked', 'discontinued' ),
		'stages'   => array( 'none', 'entered', 'confirmed', 'reserved', 'picked', 'shipped' ),
	);

	/** Members that must be there where what they are in is. */
	const NEEDED = array(
		'erp.fields'          => array( 'sku', 'available' ),
		'feed.login'          => array( 'path', 'body' ),
		'orders.lists'        => array( 'fields' ),
		'orders.lists.fields' => array( 'order', 'line' ),
	);

	/**
	 * The members of a mapping file, every kind of them checked.
	 *
	 * @param string                $json       The file's text.
	 * @param array<string, string> $parameters Values for `feed.parameters`, which go before those in the file.
	 * @throws FeedError With where the first fault is.
	 */
	public static function read( string $json, array $parameters = array() ): \stdClass {
		$json  = 0 === strncmp( $json, "\xEF\xBB\xBF", 3 ) ? substr( $json, 3 ) : $json;
		$value = json_decode( $json, false, 16 );
		if ( null === $value && 'null' !== trim( $json ) ) {
			/* translators: %s: what is wrong. */
			throw new FeedError( 'not_json', sprintf( __( 'The mapping is not readable as JSON: %s.', 'stock-truth' ), json_last_error_msg() ) );
		}
		if ( ! $value instanceof \stdClass ) {
			throw new FeedError( 'not_an_object', __( 'The mapping is not one JSON object.', 'stock-truth' ) );
		}
		$twice = JsonKeys::twice( $json, $value );
		if ( array() !== $twice ) {
			/* translators: %s: place. */
			throw new FeedError( 'key_twice', sprintf( __( 'The key at `%s` stands twice in the mapping; keep one.', 'stock-truth' ), self::pointer( $twice[0] ) ), self::pointer( $twice[0] ) );
		}
		$declared = $value->feed->parameters ?? null;
		foreach ( $parameters as $name => $text ) {
			if ( ! $declared instanceof \stdClass || ! property_exists( $declared, $name ) ) {
				throw self::fault( 'feed.parameters.' . $name );
			}
			$declared->{$name} = $text;
		}
		$open = array();
		self::collect_undeclared( $value, '', $open );
		if ( array() !== $open ) {
			/* translators: %s: list of places. */
			throw new FeedError( 'mapping_undeclared', sprintf( __( 'The mapping still has to be told, at %s, what no file can tell. The notes in it say what is asked for.', 'stock-truth' ), implode( ', ', $open ) ), $open[0] );
		}
		self::check( $value, '', '' );
		return $value;
	}

	/**
	 * Checks the members of an object.
	 *
	 * @param \stdClass $members The object.
	 * @param string    $place   Where it is.
	 * @param string    $part    Which part it is, of MEMBERS: the place without numbers.
	 * @throws FeedError With where the first fault is.
	 */
	private static function check( \stdClass $members, string $place, string $part ): void {
		$part = self::LIKE[ $part ] ?? $part;
		foreach ( get_object_vars( $members ) as $name => $value ) {
			$at    = ltrim( $place . '.' . $name, '.' );
			$inner = ltrim( $part . '.' . $name, '.' );
			$kind  = self::MEMBERS[ $part ][ $name ] ?? null;
			if ( null === $kind || ! self::is_of( $kind, $value ) ) {
				throw self::fault( $at );
			}
			if ( is_string( $kind ) && isset( self::WORDS[ $kind ] ) && $value instanceof \stdClass ) {
				self::check_words( $value, self::WORDS[ $kind ], $at );
			}
			if ( isset( self::MEMBERS[ self::LIKE[ $inner ] ?? $inner ] ) ) {
				foreach ( is_array( $value ) ? $value : array( '' => $value ) as $number => $one ) {
					if ( $one instanceof \stdClass ) {
						self::check( $one, rtrim( $at . '.' . (string) $number, '.' ), $inner );
					}
				}
			}
		}
		foreach ( self::NEEDED[ $part ] ?? array() as $name ) {
			if ( ! property_exists( $members, $name ) ) {
				throw self::fault( $place );
			}
		}
	}

	/**
	 * Whether a value is of a kind.
	 *
	 * @param string|array $kind  Of MEMBERS.
	 * @param mixed        $value Decoded JSON.
	 */
	private static function is_of( $kind, $value ): bool {
		if ( is_array( $kind ) ) {
			return in_array( $value, $kind, true );
		}
		if ( '?' === substr( $kind, -1 ) ) {
			return null === $value || self::is_of( substr( $kind, 0, -1 ), $value );
		}
		switch ( $kind ) {
			case 'anything':
				return true;
			case 'members':
			case 'texts':
			case 'statuses':
			case 'stages':
				return $value instanceof \stdClass;
			case 'lists':
				return is_array( $value ) && array() === array_filter( $value, static fn( $one ): bool => ! $one instanceof \stdClass );
			case 'text':
				return is_string( $value );
			case 'flag':
				return is_bool( $value );
			case 'count':
				return is_int( $value ) && $value > 0;
			case 'number':
				return is_int( $value ) && $value >= 0;
			case 'places':
				return self::is_of( 'locations', $value );
			case 'statuses_of_http':
				return is_array( $value ) && array() === array_filter( $value, array( self::class, 'is_no_status' ) );
			case 'locations':
				return is_string( $value ) || ( is_array( $value ) && array() === array_filter( $value, array( self::class, 'is_no_text' ) ) );
			case 'column':
				return is_string( $value ) || ( is_int( $value ) && $value >= 0 ) || self::is_row_place( $value );
			case 'figure':
				return self::is_of( 'columns', $value ) || self::is_difference( $value );
			default:
				// One column, or several.
				return ! is_array( $value ) ? self::is_of( 'column', $value ) : array() === array_filter( $value, array( self::class, 'is_no_column' ) );
		}
	}

	/**
	 * Checks the members of an object that may have any names.
	 *
	 * @param \stdClass    $words The object.
	 * @param string|array $kind  Of its values.
	 * @param string       $place Where it is.
	 * @throws FeedError With where the first fault is.
	 */
	private static function check_words( \stdClass $words, $kind, string $place ): void {
		foreach ( get_object_vars( $words ) as $word => $value ) {
			if ( ! self::is_of( $kind, $value ) ) {
				throw self::fault( $place . '.' . $word );
			}
		}
	}

	/**
	 * Whether a value says by an object where a column is: in the element that holds the row, or the row's name there.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function is_row_place( $value ): bool {
		$members = $value instanceof \stdClass ? get_object_vars( $value ) : array();
		return 1 === count( $members ) && ( is_string( $members['parent'] ?? null ) || true === ( $members['key'] ?? null ) );
	}

	/**
	 * Whether a value says which columns are added and which are taken off.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function is_difference( $value ): bool {
		$members = $value instanceof \stdClass ? get_object_vars( $value ) : array();
		return isset( $members['plus'] ) && array() === array_diff( array_keys( $members ), array( 'plus', 'minus' ) )
			&& self::is_of( 'columns', $members['plus'] ) && self::is_of( 'columns', $members['minus'] ?? array() );
	}

	/**
	 * Whether a value is no HTTP status that can say that there is nothing.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function is_no_status( $value ): bool {
		return ! is_int( $value ) || ! in_array( $value, array( 204, 404, 410, 416 ), true );
	}

	/**
	 * Whether a value declares no column.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function is_no_column( $value ): bool {
		return ! self::is_of( 'column', $value );
	}

	/**
	 * Whether a value is no text.
	 *
	 * @param mixed $value Decoded JSON.
	 */
	private static function is_no_text( $value ): bool {
		return ! is_string( $value );
	}

	/**
	 * Collects the places that a person has still to declare.
	 *
	 * @param mixed    $value Decoded JSON.
	 * @param string   $place Where it is, as a JSON pointer.
	 * @param string[] $open  Receives the places.
	 */
	private static function collect_undeclared( $value, string $place, array &$open ): void {
		if ( is_string( $value ) && 0 === strncmp( $value, self::UNDECLARED, strlen( self::UNDECLARED ) ) ) {
			$open[] = $place;
		}
		if ( ! is_array( $value ) && ! $value instanceof \stdClass ) {
			return;
		}
		foreach ( (array) $value as $name => $inner ) {
			// What is said to people may name the mark.
			if ( is_array( $value ) || 'notes' !== $name ) {
				self::collect_undeclared( $inner, $place . self::pointer( array( (string) $name ) ), $open );
			}
		}
	}

	/**
	 * A place as a JSON pointer (RFC 6901).
	 *
	 * @param string[] $names Names on the way.
	 */
	private static function pointer( array $names ): string {
		return '/' . implode( '/', str_replace( array( '~', '/' ), array( '~0', '~1' ), $names ) );
	}

	/**
	 * The error of a member that is unknown, missing or of another kind.
	 *
	 * @param string $place Where.
	 */
	public static function fault( string $place ): FeedError {
		/* translators: %s: place such as erp.delimiter. */
		return new FeedError( 'mapping_not_understood', sprintf( __( 'The mapping is not understood at `%s`: there is no such member, or another kind of value belongs there.', 'stock-truth' ), $place ), $place );
	}
}
