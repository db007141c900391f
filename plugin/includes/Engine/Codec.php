<?php
/**
 * Questions and answers as words.
 *
 * Decides what is done with the generated layout, the same as src/wire/json.rs and pkg/records.js do.
 * Checks names and types, names first; ranges are checked by the core itself, so that no engine can be
 * more lenient than another.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Layout;

/**
 * Turns arrays with the layout's names into words and back.
 */
final class Codec {

	/**
	 * The words of a question.
	 *
	 * @param array<int, array> $layout   The call's `question`.
	 * @param array             $question By the layout's names.
	 * @return int[]
	 * @throws Refused Where a name or a type is wrong.
	 */
	public static function encode( array $layout, array $question ): array {
		$known = array();
		foreach ( $layout as list( $name, $shape, , , $names ) ) {
			if ( 'plain' === $shape ) {
				$known += $names;
			} else {
				$known[ $name ] = true;
			}
		}
		self::refuse_unknown( $question, $known, '' );
		$words = array( Layout::FORMAT );
		foreach ( $layout as list( $name, $shape, $most, $fields, $names ) ) {
			if ( 'plain' === $shape ) {
				self::encode_fields( $fields, $question, '', $words );
				continue;
			}
			$value = $question[ $name ] ?? null;
			if ( 'optional_list' === $shape && null === $value ) {
				$words[] = 0;
				continue;
			}
			if ( 'list' === $shape || 'optional_list' === $shape ) {
				self::encode_list( $name, $most, $fields, $names, $value, $words );
				continue;
			}
			if ( 'optional' === $shape ) {
				$words[] = null === $value ? 0 : 1;
				if ( null === $value ) {
					continue;
				}
			}
			self::encode_row( $fields, $names, null === $value ? array() : $value, $name, $words );
		}
		return $words;
	}

	/**
	 * Appends the rows of a list.
	 *
	 * @param string $name   The list's name.
	 * @param int    $most   The most rows there may be.
	 * @param array  $fields The fields of a row.
	 * @param array  $names  Their names as keys.
	 * @param mixed  $rows   The rows.
	 * @param int[]  $words  Receives the words.
	 * @throws Refused Where it is no list or too long.
	 */
	private static function encode_list( string $name, int $most, array $fields, array $names, $rows, array &$words ): void {
		if ( ! is_array( $rows ) ) {
			throw new Refused( null === $rows ? 'field_missing' : 'wrong_type', $name );
		}
		if ( count( $rows ) > $most ) {
			throw new Refused( 'cart_too_large', $name );
		}
		$words[] = count( $rows );
		foreach ( array_values( $rows ) as $at => $row ) {
			self::encode_row( $fields, $names, $row, "{$name}[{$at}]", $words );
		}
	}

	/**
	 * Appends one row or group.
	 *
	 * @param array  $fields The fields.
	 * @param array  $names  Their names as keys.
	 * @param mixed  $row    The row.
	 * @param string $path   Where it stands.
	 * @param int[]  $words  Receives the words.
	 * @throws Refused Where it is no row.
	 */
	private static function encode_row( array $fields, array $names, $row, string $path, array &$words ): void {
		if ( ! is_array( $row ) ) {
			throw new Refused( 'wrong_type', $path );
		}
		self::refuse_unknown( $row, $names, $path );
		self::encode_fields( $fields, $row, $path, $words );
	}

	/**
	 * Appends the fields of one row.
	 *
	 * @param array  $fields The fields.
	 * @param array  $row    The row.
	 * @param string $path   Where it stands.
	 * @param int[]  $words  Receives the words.
	 * @throws Refused Where a field is missing or of another type.
	 */
	private static function encode_fields( array $fields, array $row, string $path, array &$words ): void {
		foreach ( $fields as list( $name, $kind, $codes, , $default ) ) {
			$value = $row[ $name ] ?? null;
			if ( is_int( $value ) && ( 'quantity' === $kind || 'instant' === $kind || 'number' === $kind ) ) {
				$words[] = $value;
				continue;
			}
			if ( null === $value ) {
				$is_null = array_key_exists( $name, $row );
				if ( ! $is_null && null === $default ) {
					throw new Refused( 'field_missing', self::join( $path, $name ) );
				}
				$words[] = $is_null ? Layout::NONE : $default;
				continue;
			}
			if ( 'flag' === $kind && is_bool( $value ) ) {
				$words[] = (int) $value;
				continue;
			}
			if ( 'code' !== $kind || ! is_string( $value ) ) {
				throw new Refused( 'wrong_type', self::join( $path, $name ) );
			}
			if ( ! isset( Layout::CODES[ $codes ][ $value ] ) ) {
				throw new Refused( 'code_unknown', self::join( $path, $name ) );
			}
			$words[] = Layout::CODES[ $codes ][ $value ];
		}
	}

	/**
	 * Refuses names that the layout does not have: a misspelt fact must not be taken for an absent one.
	 *
	 * @param array  $row   The row.
	 * @param array  $known Known names as keys.
	 * @param string $path  Where the row stands.
	 * @throws Refused Where a name is unknown, or the row is a list.
	 */
	private static function refuse_unknown( array $row, array $known, string $path ): void {
		foreach ( array_diff_key( $row, $known ) as $name => $value ) {
			// A list has no names at all: where a row belongs, it is of another type.
			if ( array_keys( $row ) === range( 0, count( $row ) - 1 ) ) {
				throw new Refused( 'wrong_type', $path );
			}
			throw new Refused( 'field_unknown', self::join( $path, (string) $name ) );
		}
	}

	/**
	 * The answer that words stand for.
	 *
	 * @param array<int, array> $layout The call's `answer`.
	 * @param int[]             $words  All words of the answer; the first says that it is one.
	 * @return array By the layout's names.
	 * @throws Undecidable Where no answer of this call has such words.
	 */
	public static function decode( array $layout, array $words ): array {
		if ( count( $words ) > Layout::ANSWER_MAX_WORDS ) {
			throw self::no_answer( Layout::ANSWER_MAX_WORDS );
		}
		$at     = 1;
		$answer = array();
		foreach ( $layout as list( $name, $shape, $most, $fields ) ) {
			if ( 'plain' === $shape ) {
				$answer += self::decode_fields( $fields, $words, $at );
			} elseif ( 'list' === $shape || 'optional_list' === $shape ) {
				$rows = array();
				for ( $left = self::announced( $words, $at, $most ); $left > 0; --$left ) {
					$rows[] = self::decode_fields( $fields, $words, $at );
				}
				$answer[ $name ] = $rows;
			} elseif ( 'optional' === $shape && 0 === self::announced( $words, $at, 1 ) ) {
				$answer[ $name ] = null;
			} else {
				$answer[ $name ] = self::decode_fields( $fields, $words, $at );
			}
		}
		if ( count( $words ) !== $at ) {
			throw self::no_answer( $at );
		}
		return $answer;
	}

	/**
	 * How many rows follow.
	 *
	 * @param int[] $words All words.
	 * @param int   $at    Where their number stands; moved behind it.
	 * @param int   $most  The most there may be.
	 * @return int
	 * @throws Undecidable Where no such number stands there.
	 */
	private static function announced( array $words, int &$at, int $most ): int {
		$rows = $words[ $at ] ?? -1;
		if ( $rows < 0 || $rows > $most ) {
			throw self::no_answer( $at );
		}
		++$at;
		return $rows;
	}

	/**
	 * The fields of one row.
	 *
	 * @param array $fields The fields.
	 * @param int[] $words  All words.
	 * @param int   $at     Where the row starts; moved behind it.
	 * @return array
	 * @throws Undecidable Where a word is missing or stands for nothing.
	 */
	private static function decode_fields( array $fields, array $words, int &$at ): array {
		$row = array();
		foreach ( $fields as list( $name, $kind, $codes, $optional ) ) {
			$value = $words[ $at ] ?? null;
			if ( Layout::NONE === $value ) {
				$value     = null;
				$is_answer = $optional;
			} elseif ( null === $value ) {
				$is_answer = false;
			} elseif ( 'code' === $kind ) {
				$value     = Layout::WORDS[ $codes ][ $value ] ?? null;
				$is_answer = null !== $value;
			} elseif ( 'flag' === $kind ) {
				$is_answer = 0 === $value || 1 === $value;
				$value     = 1 === $value;
			} elseif ( 'codes' === $kind ) {
				$value     = self::codes_of( $codes, $value );
				$is_answer = null !== $value;
			} else {
				$is_answer = true;
			}
			if ( ! $is_answer ) {
				throw self::no_answer( $at );
			}
			$row[ $name ] = $value;
			++$at;
		}
		return $row;
	}

	/**
	 * What the core said is no answer.
	 *
	 * @param int $at The word at which that shows.
	 * @return Undecidable
	 */
	private static function no_answer( int $at ): Undecidable {
		return new Undecidable( "The rules said what no answer can be (word {$at})." );
	}

	/**
	 * The codes that a set of bits stands for, most decisive first.
	 *
	 * @param string $codes The closed list.
	 * @param int    $bits  Bit n stands for number n.
	 * @return string[]|null Null where a bit stands for nothing.
	 */
	private static function codes_of( string $codes, int $bits ): ?array {
		$set = array();
		if ( 0 === $bits ) {
			return $set;
		}
		foreach ( Layout::WORDS[ $codes ] as $number => $code ) {
			if ( 1 === ( ( $bits >> $number ) & 1 ) ) {
				$set[] = $code;
				$bits ^= 1 << $number;
			}
		}
		return 0 === $bits ? $set : null;
	}

	/**
	 * The refusal that a fault record stands for.
	 *
	 * @param array<int, array> $layout   The call's `question`.
	 * @param int[]             $question The words that were asked.
	 * @param int[]             $fault    Code, and at which word.
	 * @return Refused
	 */
	public static function refusal( array $layout, array $question, array $fault ): Refused {
		list( $code, $of ) = Layout::FAULTS[ $fault[0] ] ?? array( 'answer_too_small', 'record' );
		if ( 'record' === $of ) {
			return new Refused( $code, '' );
		}
		list( $row, $field ) = self::place( $layout, $question, $fault[1] ?? 0 );
		return new Refused( $code, 'row' === $of ? $row : self::join( $row, $field ) );
	}

	/**
	 * Where a word of a question stands; the same walk as `place` in src/wire/layout.
	 *
	 * @param array<int, array> $layout   The call's `question`.
	 * @param int[]             $question The words that were asked.
	 * @param int               $at       Which of them.
	 * @return array{0: string, 1: string} The row, and the field or nothing.
	 */
	private static function place( array $layout, array $question, int $at ): array {
		$start = 1;
		foreach ( $layout as list( $name, $shape, $most, $fields ) ) {
			$head = 'plain' === $shape || 'group' === $shape ? 0 : 1;
			$rows = 1 === $head ? max( 0, min( $question[ $start ] ?? 0, $most ) ) : 1;
			if ( $at < $start ) {
				break;
			}
			if ( $at < $start + $head ) {
				return array( $name, '' );
			}
			$offset = $at - $start - $head;
			$row    = intdiv( $offset, count( $fields ) );
			if ( $row < $rows ) {
				return array( 'list' === $shape || 'optional_list' === $shape ? "{$name}[{$row}]" : $name, $fields[ $offset % count( $fields ) ][0] );
			}
			$start += $head + $rows * count( $fields );
		}
		return array( '', '' );
	}

	/**
	 * A path with one name more.
	 *
	 * @param string $path The path so far.
	 * @param string $name The name.
	 * @return string
	 */
	private static function join( string $path, string $name ): string {
		return '' === $path || '' === $name ? $path . $name : $path . '.' . $name;
	}
}
