<?php
/**
 * What a PHP file compares, by the tokens around each mark and function that compares.
 *
 * Decides what the two sides of a comparison are and which names stand in them. Which names matter is for
 * plugin.test.js.
 */

declare(strict_types=1);

final class Comparisons {

	private const MARKS = array( '<', '>', T_IS_SMALLER_OR_EQUAL, T_IS_GREATER_OR_EQUAL, T_IS_EQUAL, T_IS_NOT_EQUAL, T_IS_IDENTICAL, T_IS_NOT_IDENTICAL, T_SPACESHIP );

	/** Functions and methods that compare what they are given. */
	private const FUNCTIONS = array( 'min', 'max', 'in_array', 'array_search', 'has_status' );

	/** What ends a side at its own depth. */
	private const ENDS = array( ',', ';', '?', ':', '=', '{', '}', T_BOOLEAN_AND, T_BOOLEAN_OR, T_LOGICAL_AND, T_LOGICAL_OR, T_RETURN, T_DOUBLE_ARROW, T_COALESCE, T_COALESCE_EQUAL, T_PLUS_EQUAL, T_MINUS_EQUAL, T_ECHO, T_OPEN_TAG, T_CASE, T_AS, T_FN, T_THROW );

	private Source $source;

	public function __construct( Source $source ) {
		$this->source = $source;
	}

	/**
	 * @return list<array{in: string, text: string, names: list<string>, sides: list<string>}>
	 */
	public function all(): array {
		$found  = array();
		$method = '';
		$tokens = $this->source->tokens;
		foreach ( $tokens as $at => list( $kind, $text ) ) {
			if ( T_FUNCTION === $kind && T_STRING === ( $tokens[ $at + 1 ][0] ?? null ) ) {
				$method = $tokens[ $at + 1 ][1];
			} elseif ( in_array( $kind, self::MARKS, true ) ) {
				$left    = array_reverse( $this->side( $at - 1, -1 ) );
				$right   = $this->side( $at + 1, 1 );
				$found[] = $this->one( $method, array_merge( $left, array( $tokens[ $at ] ), $right ), array( $left, $right ) );
			} elseif ( '(' === ( $tokens[ $at + 1 ][0] ?? null ) && ( T_SWITCH === $kind || ( T_STRING === $kind && in_array( $text, self::FUNCTIONS, true ) && T_FUNCTION !== ( $tokens[ $at - 1 ][0] ?? null ) ) ) ) {
				$object  = T_OBJECT_OPERATOR === ( $tokens[ $at - 1 ][0] ?? null ) ? array_reverse( $this->side( $at - 2, -1 ) ) : array();
				$inside  = $this->inside( $at + 1 );
				$found[] = $this->one( $method, array_merge( $object, array( $tokens[ $at ] ), $inside ), array( $inside ) );
			} elseif ( T_CONSTANT_ENCAPSED_STRING === $kind || isset( $this->source->texts[ $at ] ) ) {
				foreach ( $this->in_sql( $this->source->texts[ $at ] ?? substr( $text, 1, -1 ) ) as $compared ) {
					$found[] = array(
						'in'    => $method,
						'text'  => 'SQL ' . $compared,
						'names' => preg_split( '/\W+/', $compared, -1, PREG_SPLIT_NO_EMPTY ),
						'sides' => array(),
					);
				}
			}
		}
		return $found;
	}

	/** @return list<array{int|string, string}> */
	private function side( int $at, int $step ): array {
		$side  = array();
		$depth = 0;
		$open  = $step > 0 ? array( '(', '[' ) : array( ')', ']' );
		$close = $step > 0 ? array( ')', ']' ) : array( '(', '[' );
		for ( ; isset( $this->source->tokens[ $at ] ); $at += $step ) {
			$token = $this->source->tokens[ $at ];
			if ( in_array( $token[0], $open, true ) ) {
				++$depth;
			} elseif ( in_array( $token[0], $close, true ) && --$depth < 0 ) {
				break;
			} elseif ( 0 === $depth && ( in_array( $token[0], self::ENDS, true ) || in_array( $token[0], self::MARKS, true ) ) ) {
				break;
			}
			$side[] = $token;
		}
		return $side;
	}

	/** @return list<array{int|string, string}> What stands between a bracket and its end, both included. */
	private function inside( int $at ): array {
		$inside = array();
		$depth  = 0;
		for ( ; isset( $this->source->tokens[ $at ] ); ++$at ) {
			$token    = $this->source->tokens[ $at ];
			$inside[] = $token;
			$depth   += '(' === $token[0] ? 1 : ( ')' === $token[0] ? -1 : 0 );
			if ( 0 === $depth ) {
				break;
			}
		}
		return $inside;
	}

	/**
	 * @param list<array{int|string, string}>       $tokens
	 * @param list<list<array{int|string, string}>> $sides
	 * @return array{in: string, text: string, names: list<string>, sides: list<string>}
	 */
	private function one( string $method, array $tokens, array $sides ): array {
		$names = array();
		foreach ( $tokens as $at => list( $kind, $text ) ) {
			if ( in_array( $kind, array( T_VARIABLE, T_STRING ), true ) ) {
				$names[] = ltrim( $text, '$' );
			} elseif ( T_CONSTANT_ENCAPSED_STRING === $kind && '[' === ( $tokens[ $at - 1 ][0] ?? '' ) ) {
				// A text names something only as a key.
				$names[] = trim( $text, '\'"' );
			}
		}
		return array(
			'in'    => $method,
			'text'  => self::text( $tokens ),
			'names' => $names,
			'sides' => array_map( array( self::class, 'text' ), $sides ),
		);
	}

	/** @param list<array{int|string, string}> $tokens */
	private static function text( array $tokens ): string {
		return trim( preg_replace( '/\s+/', ' ', implode( ' ', array_column( $tokens, 1 ) ) ) );
	}

	/** @return list<string> Comparisons in a text that is SQL, or a condition of it. */
	private function in_sql( string $text ): array {
		if ( 1 !== preg_match( '/\b(SELECT|WHERE|UPDATE|INSERT|DELETE|AND|OR|ON|HAVING|CASE|IF|GREATEST|LEAST)\b|^[\w.`]+ (<=>|[<>]=?) [\w.`%]+$/', $text ) ) {
			return array();
		}
		preg_match_all( '/[\w.`%{}$]+\)?\s*(?:<=>|<=|>=|<>|(?<![-=])>|<)\s*\(?[\w.`%{}$]+|\b(?:GREATEST|LEAST|MIN|MAX)\s*\([^)]*\)?|[\w.]+\s+BETWEEN\s+\S+|[\w.]*status\w*\s+(?:NOT )?IN\b|[\w.]*status\w*\s*=\s*[\w.%\']+|\S+\s+(?:NOT )?IN\s*\(\s*\'wc-[^)]*/', $text, $found );
		return array_map( static fn( string $one ): string => trim( preg_replace( '/\s+/', ' ', $one ) ), $found[0] );
	}
}
