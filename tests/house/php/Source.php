<?php
/**
 * One PHP file as the tokens that mean something.
 *
 * Decides which classes of the plugin it names, and what in it keeps state.
 */

declare(strict_types=1);

final class Source {

	/** @var list<array{int|string, string}> Kind and text; comments and blanks are left out. */
	public array $tokens = array();

	/** @var array<int, string> Texts with variables in them, whole, by the place of their first token. */
	public array $texts = array();

	private string $namespace = '';

	/** @var array<string, string> Full names by what they are called here. */
	private array $imports = array();

	public function __construct( string $text ) {
		foreach ( token_get_all( $text, TOKEN_PARSE ) as $token ) {
			$token = is_array( $token ) ? array( $token[0], $token[1] ) : array( $token, $token );
			if ( ! in_array( $token[0], array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT ), true ) ) {
				$this->tokens[] = $token;
			}
		}
		$begun = null;
		foreach ( $this->tokens as $at => list( $kind, $text ) ) {
			if ( '"' === $kind ) {
				$begun = null === $begun ? $at : null;
			} elseif ( null !== $begun ) {
				$this->texts[ $begun ] = ( $this->texts[ $begun ] ?? '' ) . $text;
			}
		}
		foreach ( $this->tokens as $at => list( $kind ) ) {
			if ( T_NAMESPACE === $kind ) {
				$this->namespace = $this->tokens[ $at + 1 ][1];
			} elseif ( T_USE === $kind && ';' === ( $this->tokens[ $at + 2 ][0] ?? '' ) ) {
				$name = ltrim( $this->tokens[ $at + 1 ][1], '\\' );
				$this->imports[ substr( '\\' . $name, (int) strrpos( '\\' . $name, '\\' ) + 1 ) ] = $name;
			}
		}
	}

	public function class_name(): ?string {
		foreach ( $this->tokens as $at => list( $kind ) ) {
			if ( in_array( $kind, array( T_CLASS, T_INTERFACE, T_TRAIT ), true ) && T_STRING === ( $this->tokens[ $at + 1 ][0] ?? null ) && T_DOUBLE_COLON !== ( $this->tokens[ $at - 1 ][0] ?? null ) ) {
				return $this->namespace . '\\' . $this->tokens[ $at + 1 ][1];
			}
		}
		return null;
	}

	/**
	 * Full names of what stands where a class may: in code, not in comments or texts.
	 *
	 * @return list<string>
	 */
	public function uses(): array {
		$found = array();
		foreach ( $this->tokens as $at => list( $kind, $text ) ) {
			if ( T_USE === $kind && ';' === ( $this->tokens[ $at + 2 ][0] ?? '' ) ) {
				continue;
			}
			$before = $this->tokens[ $at - 1 ][0] ?? null;
			if ( T_USE === $before || T_NAMESPACE === $before || in_array( $before, array( T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_CONST ), true ) ) {
				continue;
			}
			if ( T_NAME_FULLY_QUALIFIED === $kind ) {
				$found[ ltrim( $text, '\\' ) ] = true;
			} elseif ( T_NAME_QUALIFIED === $kind ) {
				$first = strstr( $text, '\\', true );
				$found[ isset( $this->imports[ $first ] ) ? $this->imports[ $first ] . strstr( $text, '\\' ) : $this->namespace . '\\' . $text ] = true;
			} elseif ( T_STRING === $kind ) {
				$found[ $this->imports[ $text ] ?? $this->namespace . '\\' . $text ] = true;
			}
		}
		$names = array_filter( array_keys( $found ), static fn( string $name ): bool => 0 === strpos( $name, 'StockTruth\\' ) );
		return array_values( $names );
	}

	/**
	 * Static properties, and static variables of functions.
	 *
	 * @return list<string>
	 */
	public function statics(): array {
		$found = array();
		foreach ( $this->tokens as $at => list( $kind ) ) {
			if ( T_STATIC !== $kind ) {
				continue;
			}
			// `static`, modifiers and a type, in whatever order, and then a variable.
			for ( $next = $at + 1; in_array( $this->tokens[ $next ][0] ?? null, array( T_PRIVATE, T_PROTECTED, T_PUBLIC, T_VAR, T_ARRAY, T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, '?', '|' ), true ); ) {
				++$next;
			}
			if ( T_VARIABLE === ( $this->tokens[ $next ][0] ?? null ) ) {
				$found[] = $this->tokens[ $next ][1];
			}
		}
		return $found;
	}
}
