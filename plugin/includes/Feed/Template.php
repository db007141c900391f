<?php
/**
 * A part of a request whose values are known only when it is sent.
 *
 * Decides how place-holders such as `{offset}` and operators such as `$json` become what is sent. A part whose value
 * is not known is left out. Which values there are is for Request.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Feed;

use StockTruth\Engine\Moment;

defined( 'ABSPATH' ) || exit;

/**
 * Fills templates.
 */
final class Template {

	/** Operators: an object with one of these as its only member stands for what it makes of what is in it. */
	const OPERATORS = array( '$json', '$b64json', '$date', '$number', '$text', '$delta', '$orders', '$items' );

	/** Operators that repeat a template for each of what is asked for, with the name of that in it. */
	const EACH = array(
		'$orders' => 'order',
		'$items'  => 'item',
	);

	const HOLDER = '/\{([a-z][A-Za-z0-9_]*)\}/';

	/**
	 * Values by name; null is a value that is not known.
	 *
	 * @var array<string, string|int|null>
	 */
	private $values;

	/**
	 * The zone that dates are written in.
	 *
	 * @var \DateTimeZone
	 */
	private $zone;

	/**
	 * The instant of asking, in UTC milliseconds.
	 *
	 * @var int
	 */
	private $now;

	/**
	 * Orders or items that are asked for, by what the ERP knows them by.
	 *
	 * @var list<string>
	 */
	private $asked = array();

	/**
	 * A way of filling.
	 *
	 * @param array<string, string|int|null> $values Values by name.
	 * @param \DateTimeZone                  $zone   The zone that dates are written in.
	 * @param int|null                       $now    The instant of asking.
	 */
	public function __construct( array $values, \DateTimeZone $zone, ?int $now = null ) {
		$this->values = $values;
		$this->zone   = $zone;
		$this->now    = $now ?? Moment::now();
	}

	/**
	 * The same, for requests about some orders or items.
	 *
	 * @param list<string> $asked What the ERP knows them by.
	 */
	public function about( array $asked ): self {
		$template        = clone $this;
		$template->asked = $asked;
		return $template;
	}

	/**
	 * Whether an operator stands in a template.
	 *
	 * @param mixed  $template Decoded JSON.
	 * @param string $operator One of OPERATORS.
	 */
	public static function has_operator( $template, string $operator ): bool {
		$is_there = $template instanceof \stdClass && self::operator( $template ) === $operator;
		foreach ( is_array( $template ) || $template instanceof \stdClass ? (array) $template : array() as $inner ) {
			$is_there = $is_there || self::has_operator( $inner, $operator );
		}
		return $is_there;
	}

	/**
	 * The place of the first place-holder or operator in a template that there is not; null where there is none.
	 *
	 * @param mixed    $template Decoded JSON.
	 * @param string   $place    Where it is.
	 * @param string[] $names    Names of values.
	 */
	public static function fault( $template, string $place, array $names ): ?string {
		if ( is_string( $template ) ) {
			preg_match_all( self::HOLDER, $template, $found );
			return array() === array_diff( $found[1], $names ) ? null : $place;
		}
		$members  = is_array( $template ) || $template instanceof \stdClass ? (array) $template : array();
		$operator = $template instanceof \stdClass ? self::operator( $template ) : null;
		if ( null !== $operator && ( ! in_array( $operator, self::OPERATORS, true ) || count( $members ) > 1 || ! self::fits( $operator, $members[ $operator ] ) ) ) {
			return $place . '.' . $operator;
		}
		if ( null !== $operator && isset( self::EACH[ $operator ] ) ) {
			if ( ! in_array( substr( $operator, 1 ), $names, true ) ) {
				return $place . '.' . $operator;
			}
			$names[] = self::EACH[ $operator ];
		}
		foreach ( $members as $name => $inner ) {
			$fault = self::fault( $inner, $place . '.' . (string) $name, $names );
			if ( null !== $fault ) {
				return $fault;
			}
		}
		return null;
	}

	/**
	 * Whether a template has a place-holder in it.
	 *
	 * @param mixed  $template Decoded JSON.
	 * @param string $name     Its name.
	 */
	public static function mentions( $template, string $name ): bool {
		return false !== strpos( (string) wp_json_encode( $template ), '{' . $name . '}' );
	}

	/**
	 * A template as text: what is no text is written as JSON.
	 *
	 * @param mixed $template Decoded JSON.
	 * @return string|null Null where a value in it is not known.
	 */
	public function text( $template ): ?string {
		$filled = $this->filled( $template );
		if ( null === $filled ) {
			return null;
		}
		return is_string( $filled[0] ) ? $filled[0] : self::json( $filled[0] );
	}

	/**
	 * A template as a value of JSON, in a list of its own.
	 *
	 * @param mixed $template Decoded JSON.
	 * @return array{0: mixed}|null Null where it is left out.
	 */
	public function filled( $template ): ?array {
		if ( is_string( $template ) ) {
			return $this->holders( $template );
		}
		if ( is_array( $template ) ) {
			$list = array();
			foreach ( $template as $inner ) {
				$filled = $this->filled( $inner );
				$list   = null === $filled ? $list : array_merge( $list, $filled );
			}
			return array( $list );
		}
		if ( ! $template instanceof \stdClass ) {
			return array( $template );
		}
		$operator = self::operator( $template );
		return null === $operator ? $this->members( $template ) : $this->operated( $operator, $template->{$operator} );
	}

	/**
	 * A value as JSON.
	 *
	 * @param mixed $value Value.
	 */
	public static function json( $value ): string {
		return (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}

	/**
	 * An object with the members whose values are known.
	 *
	 * @param \stdClass $template The object.
	 * @return array{0: \stdClass}
	 */
	private function members( \stdClass $template ): array {
		$object = new \stdClass();
		foreach ( get_object_vars( $template ) as $name => $inner ) {
			$filled = $this->filled( $inner );
			if ( null !== $filled ) {
				$object->{(string) $name} = $filled[0];
			}
		}
		return array( $object );
	}

	/**
	 * A text with its place-holders filled. Where it is one place-holder and nothing else, a number stays a number.
	 *
	 * @param string $template Text.
	 * @return array{0: string|int}|null
	 */
	private function holders( string $template ): ?array {
		if ( 1 === preg_match( '/^' . trim( self::HOLDER, '/' ) . '$/D', $template, $only ) ) {
			$value = $this->values[ $only[1] ] ?? null;
			return null === $value ? null : array( $value );
		}
		$is_known = true;
		$text     = preg_replace_callback(
			self::HOLDER,
			/**
			 * A value as text.
			 *
			 * @param array<array-key, string> $found
			 */
			function ( array $found ) use ( &$is_known ): string {
				$value    = $this->values[ $found[1] ] ?? null;
				$is_known = $is_known && null !== $value;
				return (string) $value;
			},
			$template
		);
		return $is_known ? array( (string) $text ) : null;
	}

	/**
	 * What an operator makes of what is in it.
	 *
	 * @param string $operator One of OPERATORS.
	 * @param mixed  $inner    What is in it.
	 * @return array{0: mixed}|null
	 */
	private function operated( string $operator, $inner ): ?array {
		if ( '$delta' === $operator && null === ( $this->values['since'] ?? null ) ) {
			return null;
		}
		if ( '$text' === $operator ) {
			return array( implode( '', array_map( 'strval', array_filter( array_map( array( $this, 'text' ), (array) $inner ), 'is_string' ) ) ) );
		}
		if ( null !== $operator && isset( self::EACH[ $operator ] ) ) {
			return $this->each( self::EACH[ $operator ], $inner );
		}
		if ( '$date' === $operator ) {
			return array( Times::written( (string) $this->text( $inner ), $this->now, $this->zone ) );
		}
		$filled = $this->filled( $inner );
		if ( null === $filled || '$delta' === $operator ) {
			return $filled;
		}
		switch ( $operator ) {
			case '$json':
				return array( self::json( $filled[0] ) );
			case '$b64json':
				// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the ERP wants it so.
				return array( strtr( base64_encode( self::json( $filled[0] ) ), '+/', '-_' ) );
			default:
				$text = is_string( $filled[0] ) ? $filled[0] : self::json( $filled[0] );
				return 1 === preg_match( '/^-?\d{1,15}$/D', $text ) ? array( (int) $text ) : null;
		}
	}

	/**
	 * A template for each order or item that is asked for: a list, or a text where it says what stands between them.
	 *
	 * @param string $name  The name of one in the template.
	 * @param mixed  $inner What is in the operator.
	 * @return array{0: mixed}
	 */
	private function each( string $name, $inner ): array {
		$inner = $inner instanceof \stdClass ? $inner : new \stdClass();
		$list  = array();
		foreach ( $this->asked as $asked ) {
			$one  = new self( array( $name => $asked ) + $this->values, $this->zone, $this->now );
			$list = array_merge( $list, $one->filled( $inner->each ?? '{' . $name . '}' ) ?? array() );
		}
		$with = $inner->with ?? null;
		return array( is_string( $with ) ? implode( $with, array_filter( $list, 'is_string' ) ) : $list );
	}

	/**
	 * Whether what is in an operator is of a kind that it takes.
	 *
	 * @param string $operator One of OPERATORS.
	 * @param mixed  $inner    What is in it.
	 */
	private static function fits( string $operator, $inner ): bool {
		switch ( $operator ) {
			case '$date':
				return is_string( $inner ) && Times::can_be_written( $inner );
			case '$text':
				return is_array( $inner );
			case '$orders':
			case '$items':
				$members = $inner instanceof \stdClass ? get_object_vars( $inner ) : array( '' => null );
				return isset( $members['each'] ) && array() === array_diff( array_keys( $members ), array( 'each', 'with' ) )
					&& ( ! isset( $members['with'] ) || ( is_string( $members['with'] ) && is_string( $members['each'] ) ) );
			case '$number':
				return is_string( $inner ) || $inner instanceof \stdClass;
			default:
				return true;
		}
	}

	/**
	 * The first member of an object whose name is one of an operator; null where there is none.
	 *
	 * @param \stdClass $template The object.
	 */
	private static function operator( \stdClass $template ): ?string {
		foreach ( array_keys( get_object_vars( $template ) ) as $name ) {
			if ( '$' === ( ( (string) $name )[0] ?? '' ) ) {
				return (string) $name;
			}
		}
		return null;
	}
}
