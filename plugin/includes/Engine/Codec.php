<?php
/**
 * Questions and answers as words at fixed places.
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
 *
 * A run is the place of its first word, and its words.
 *
 * @phpstan-import-type Field from Layout
 * @phpstan-import-type Part from Layout
 * @phpstan-type Run array{int, int[]}
 * @phpstan-type Value int|bool|string|list<string>|null
 */
final class Codec {

	/**
	 * The words of a question, in runs: what stands once in one, and each row of a list in one.
	 *
	 * @param list<Part>           $layout   The call's `question`.
	 * @param array<string, mixed> $question By the layout's names; others are not looked at.
	 * @return list<Run>
	 * @throws Refused Where a name or a type is wrong.
	 */
	public static function encode( array $layout, array $question ): array {
		$head = array( Layout::FORMAT );
		$runs = array();
		foreach ( $layout as list( $name, $shape, $most, $fields, $names, $at, $in_band ) ) {
			if ( 'plain' === $shape ) {
				self::encode_fields( $fields, $question, '', $head );
				continue;
			}
			$value = $question[ $name ] ?? null;
			if ( 'list' === $shape || 'optional_list' === $shape ) {
				if ( null === $value && 'optional_list' === $shape ) {
					$head[] = 0;
					continue;
				}
				$head[] = self::encode_list( $name, $most, $fields, $names, Layout::BANDS_AT + $in_band, $value, $runs );
				continue;
			}
			if ( 'optional' === $shape ) {
				$head[] = null === $value ? 0 : 1;
				if ( null === $value ) {
					// Where a group is not there its words are 0.
					foreach ( $fields as $field ) {
						$head[] = 0;
					}
					continue;
				}
			}
			self::encode_row( $fields, $names, null === $value ? array() : $value, $name, $head );
		}
		array_unshift( $runs, array( 0, $head ) );
		return $runs;
	}

	/**
	 * Appends the rows of a list.
	 *
	 * @param string $name   The list's name.
	 * @param int    $most   The most rows there may be.
	 * @param list<Field>         $fields The fields of a row.
	 * @param array<string, true> $names  Their names as keys.
	 * @param int    $at     The place of the first row.
	 * @param mixed  $rows   The rows.
	 * @param list<Run>           $runs   Receives a run for each.
	 * @return int How many there are.
	 * @throws Refused Where it is no list or too long.
	 */
	private static function encode_list( string $name, int $most, array $fields, array $names, int $at, $rows, array &$runs ): int {
		if ( ! is_array( $rows ) ) {
			throw new Refused( null === $rows ? 'field_missing' : 'wrong_type', $name );
		}
		$count = count( $rows );
		if ( $count > $most ) {
			throw new Refused( 'cart_too_large', $name );
		}
		$number = 0;
		foreach ( $rows as $row ) {
			$words = array();
			self::encode_row( $fields, $names, $row, "{$name}[{$number}]", $words );
			$runs[] = array( $at, $words );
			$at    += Layout::BAND_WORDS;
			++$number;
		}
		return $count;
	}

	/**
	 * Appends one row or group.
	 *
	 * @param list<Field>         $fields The fields.
	 * @param array<string, true> $names  Their names as keys.
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
	 * @param list<Field>             $fields The fields.
	 * @param array<array-key, mixed> $row    The row.
	 * @param string                  $path   Where it stands.
	 * @param int[]                   $words  Receives the words.
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
	 * @param array<array-key, mixed> $row   The row.
	 * @param array<string, true>     $known Known names as keys.
	 * @param string                  $path  Where the row stands.
	 * @throws Refused Where a name is unknown, or the row is a list.
	 */
	public static function refuse_unknown( array $row, array $known, string $path ): void {
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
	 * @param list<Part>                  $layout The call's `answer`.
	 * @param int[]                       $head   The words from ANSWER_AT to BANDS_AT; the first says that it is an answer.
	 * @param callable( int, int ): array<int> $read   Gives words: takes the place of the first, and how many.
	 * @return array<string, Value|array<string, Value>|list<array<string, Value>>> By the layout's names.
	 * @throws Undecidable Where no answer of this call has such words.
	 */
	public static function decode( array $layout, array $head, callable $read ): array {
		$answer = array();
		foreach ( $layout as list( $name, $shape, $most, $fields, , $at, $in_band ) ) {
			$once = $at - Layout::ANSWER_AT;
			if ( 'plain' === $shape ) {
				$answer += self::decode_fields( $fields, $head, $once );
			} elseif ( 'list' === $shape || 'optional_list' === $shape ) {
				$rows  = array();
				$width = count( $fields );
				$place = Layout::BANDS_AT + $in_band;
				for ( $left = self::announced( $head, $at, $most ); $left > 0; --$left ) {
					$rows[] = self::decode_fields( $fields, $read( $place, $width ), 0 );
					$place += Layout::BAND_WORDS;
				}
				$answer[ $name ] = $rows;
			} elseif ( 'group' === $shape ) {
				$answer[ $name ] = self::decode_fields( $fields, $head, $once );
			} else {
				$is_there        = 1 === self::announced( $head, $at, 1 );
				$answer[ $name ] = $is_there ? self::decode_fields( $fields, $head, $once + 1 ) : null;
			}
		}
		return $answer;
	}

	/**
	 * The words of an answer in runs: what stands once, then each row.
	 *
	 * @param list<Part>                  $layout The call's `answer`.
	 * @param int[]                       $head   As above.
	 * @param callable( int, int ): array<int> $read   As above.
	 * @return list<Run>
	 * @throws Undecidable Where no answer of this call has such words.
	 */
	public static function answered( array $layout, array $head, callable $read ): array {
		if ( 0 !== $head[0] ) {
			return array( array( Layout::ANSWER_AT, array_slice( $head, 0, 4 ) ) );
		}
		$runs = array( array( Layout::ANSWER_AT, array( 0 ) ) );
		foreach ( $layout as list( , $shape, $most, $fields, , $at, $in_band ) ) {
			$width = count( $fields );
			if ( 'plain' === $shape || 'group' === $shape ) {
				$runs[] = array( $at, $read( $at, $width ) );
				continue;
			}
			$rows   = self::announced( $head, $at, $most );
			$runs[] = array( $at, array( $rows ) );
			for ( $row = 0; $row < $rows; ++$row ) {
				$place  = 'optional' === $shape ? $at + 1 : Layout::BANDS_AT + $row * Layout::BAND_WORDS + $in_band;
				$runs[] = array( $place, $read( $place, $width ) );
			}
		}
		return $runs;
	}

	/**
	 * How many rows there are.
	 *
	 * @param int[] $head The words from ANSWER_AT on.
	 * @param int   $at   Where their number stands.
	 * @param int   $most The most there may be.
	 * @return int
	 * @throws Undecidable Where no such number stands there.
	 */
	private static function announced( array $head, int $at, int $most ): int {
		$rows = $head[ $at - Layout::ANSWER_AT ] ?? -1;
		if ( $rows < 0 || $rows > $most ) {
			throw self::no_answer( $at );
		}
		return $rows;
	}

	/**
	 * The fields of one row.
	 *
	 * @param list<Field> $fields The fields.
	 * @param int[]       $words  Words.
	 * @param int         $at     Where the row starts.
	 * @return array<string, Value>
	 * @throws Undecidable Where a word is missing or stands for nothing.
	 */
	private static function decode_fields( array $fields, array $words, int $at ): array {
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
				$value     = null === $codes ? null : self::codes_of( $codes, $value );
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
	 * @return list<string>|null Null where a bit stands for nothing.
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
	 * The refusal that a fault stands for.
	 *
	 * @param list<Part> $layout The call's `question`.
	 * @param int[]      $fault  Its number, its part, row and field.
	 * @return Refused
	 * @throws Undecidable Where there is no such fault.
	 */
	public static function refusal( array $layout, array $fault ): Refused {
		if ( ! isset( Layout::FAULTS[ $fault[0] ] ) ) {
			throw self::no_answer( Layout::ANSWER_AT );
		}
		$part  = $layout[ $fault[1] ] ?? array( '', '', 0, array() );
		$row   = $fault[2] >= 0 ? "{$part[0]}[{$fault[2]}]" : $part[0];
		$field = $part[3][ $fault[3] ][0] ?? '';
		return new Refused( Layout::FAULTS[ $fault[0] ], self::join( $row, $field ) );
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
