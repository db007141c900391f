<?php
/**
 * Where something is in a JSON value.
 *
 * Decides how a mapping writes such a place: `/data/items` (RFC 6901) or `data.items`; nothing is the value itself.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Names on the way and, in lists, places from 0.
 */
final class Place {

	/**
	 * The names.
	 *
	 * @var string[]
	 */
	private $names;

	/**
	 * A place.
	 *
	 * @param string $text As a mapping writes it.
	 */
	public function __construct( string $text ) {
		if ( '' === $text ) {
			$this->names = array();
		} elseif ( '/' === $text[0] ) {
			$this->names = array_map(
				static function ( string $part ): string {
					return str_replace( array( '~1', '~0' ), array( '/', '~' ), $part );
				},
				explode( '/', substr( $text, 1 ) )
			);
		} else {
			$this->names = explode( '.', $text );
		}
	}

	/**
	 * The names on the way.
	 *
	 * @return string[]
	 */
	public function names(): array {
		return $this->names;
	}

	/**
	 * What stands there.
	 *
	 * @param mixed $value Of ExactJson.
	 * @param bool  $found Receives whether anything does, be it null.
	 * @return mixed
	 */
	public function find( $value, ?bool &$found = null ) {
		return self::find_by( $this->names, $value, $found );
	}

	/**
	 * What stands at the end of a way.
	 *
	 * @param string[] $way   Names on the way.
	 * @param mixed    $value Of ExactJson.
	 * @param bool     $found Receives whether anything does, be it null.
	 * @return mixed
	 */
	public static function find_by( array $way, $value, ?bool &$found = null ) {
		foreach ( $way as $name ) {
			if ( is_object( $value ) && property_exists( $value, $name ) ) {
				$value = $value->{$name};
			} elseif ( is_array( $value ) && 1 === preg_match( '/^\d{1,9}$/D', $name ) && array_key_exists( (int) $name, $value ) ) {
				$value = $value[ (int) $name ];
			} else {
				$found = false;
				return null;
			}
		}
		$found = true;
		return $value;
	}
}
