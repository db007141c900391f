<?php
/**
 * Questions and answers as the JSON that people and browsers read.
 *
 * Decides the text form of quantities and instants, the same as src/wire/json.rs. Other values are
 * the same in both forms.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Engine;

use StockTruth\Engine\Generated\Layout;

/**
 * Turns "47" into 470000 and back, wherever a layout says that a quantity stands.
 *
 * @phpstan-import-type Field from Layout
 * @phpstan-import-type Part from Layout
 */
final class Json {

	/** The largest number that JavaScript holds exactly: 2^53 - 1. */
	const NUMBER_MAX = 9007199254740991;

	/**
	 * A question as Engine::ask takes it, from its JSON.
	 *
	 * @param string               $call     The call.
	 * @param array<string, mixed> $question Decoded JSON.
	 * @return array<string, mixed>
	 * @throws Refused Where a text is no quantity or no instant.
	 */
	public static function question_in( string $call, array $question ): array {
		return self::each( self::asked( $call ), $question, array( self::class, 'value_in' ) );
	}

	/**
	 * The JSON of a question, for a browser that asks it itself.
	 *
	 * @param string               $call     The call.
	 * @param array<string, mixed> $question As Engine::ask takes it, or a part of it.
	 * @return array<string, mixed>
	 */
	public static function question_out( string $call, array $question ): array {
		return self::each( self::asked( $call ), $question, array( self::class, 'value_out' ) );
	}

	/**
	 * The JSON of an answer.
	 *
	 * @param string               $call   The call.
	 * @param array<string, mixed> $answer As Engine::ask gives it.
	 * @return array<string, mixed>
	 */
	public static function answer_out( string $call, array $answer ): array {
		return self::each( Layout::CALLS[ $call ]['answer'], $answer, array( self::class, 'value_out' ) );
	}

	/**
	 * All parts of a question: what it rests on, then its own.
	 *
	 * @param string $call The call.
	 * @return list<Part>
	 */
	private static function asked( string $call ): array {
		$layout   = Layout::CALLS[ $call ];
		$policies = $layout['policies'] ? Layout::CALLS['policies']['question'] : array();
		return array_merge( $policies, $layout['question'] );
	}

	/**
	 * Changes every value that a layout names.
	 *
	 * @param list<Part>                                 $layout The parts.
	 * @param array<string, mixed>                       $value  By the layout's names.
	 * @param callable( string, mixed, string ): ( int|string ) $change Takes kind, value and path.
	 * @return array<string, mixed>
	 */
	private static function each( array $layout, array $value, callable $change ): array {
		foreach ( $layout as list( $name, $shape, , $fields ) ) {
			if ( 'plain' === $shape ) {
				$value = self::each_field( $fields, $value, '', $change );
			} elseif ( is_array( $value[ $name ] ?? null ) ) {
				if ( 'list' === $shape || 'optional_list' === $shape ) {
					foreach ( $value[ $name ] as $at => $row ) {
						if ( is_array( $row ) ) {
							$value[ $name ][ $at ] = self::each_field( $fields, $row, "{$name}[{$at}].", $change );
						}
					}
				} else {
					$value[ $name ] = self::each_field( $fields, $value[ $name ], $name . '.', $change );
				}
			}
		}
		return $value;
	}

	/**
	 * Changes the fields of one row.
	 *
	 * @template K of array-key
	 *
	 * @param list<Field>                                $fields The fields.
	 * @param array<K, mixed>                            $row    The row.
	 * @param string                                     $path   Where it stands, with what follows to a name.
	 * @param callable( string, mixed, string ): ( int|string ) $change Takes kind, value and path.
	 * @return array<K|string, mixed>
	 */
	private static function each_field( array $fields, array $row, string $path, callable $change ): array {
		foreach ( $fields as list( $name, $kind ) ) {
			if ( isset( $row[ $name ] ) && in_array( $kind, array( 'quantity', 'instant', 'number' ), true ) ) {
				$row[ $name ] = call_user_func( $change, $kind, $row[ $name ], $path . $name );
			}
		}
		return $row;
	}

	/**
	 * A text as a number.
	 *
	 * @param string $kind  quantity, instant or number.
	 * @param mixed  $value What stands there.
	 * @param string $path  Where.
	 * @return int
	 * @throws Refused Where it is no such text.
	 */
	private static function value_in( string $kind, $value, string $path ): int {
		if ( 'number' === $kind && is_int( $value ) && abs( $value ) <= self::NUMBER_MAX ) {
			return $value;
		}
		if ( 'number' === $kind || ! is_string( $value ) ) {
			throw new Refused( 'wrong_type', $path );
		}
		try {
			return 'quantity' === $kind ? Decimal::parse( $value ) : Moment::parse( $value );
		} catch ( NotADecimal | NotAMoment $error ) {
			throw new Refused( $error->reason(), $path );
		}
	}

	/**
	 * A number as text.
	 *
	 * @param string $kind  quantity, instant or number.
	 * @param int    $value What stands there.
	 * @return string|int
	 */
	private static function value_out( string $kind, int $value ) {
		if ( 'number' === $kind ) {
			return $value;
		}
		return 'quantity' === $kind ? Decimal::write( $value ) : Moment::write( $value );
	}
}
