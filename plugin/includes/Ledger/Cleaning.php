<?php
/**
 * Keeps every table of the ledger bounded.
 *
 * Decides how much is deleted: as much as has grown. A run goes on, table by table and step by step, until nothing is
 * beyond its keeping or its time is up, and says where more is left than at the end of the run before: there it cannot
 * keep up.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * Cleans tables, and remembers how far it came.
 */
final class Cleaning {

	const OPTION = 'stock_truth_cleaning';

	/** Rows of one step: a lock that nobody notices. */
	const STEP = 2000;

	/** Where counting what is left ends. */
	const COUNTED = 1000000;

	/**
	 * Tables by name.
	 *
	 * @var array<string, Cleanable>
	 */
	private $tables;

	/**
	 * A cleaning.
	 *
	 * @param array<string, Cleanable> $tables Tables by name; runs are named before what belongs to them.
	 */
	public function __construct( array $tables ) {
		$this->tables = $tables;
	}

	/**
	 * Cleans until nothing is beyond its keeping or time is up. To be run again at once where something is left.
	 *
	 * @param int              $now      Our clock.
	 * @param callable(): bool $has_time Whether there is time for another step.
	 * @return array{gone: array<string, int>, left: array<string, int>, behind: string[]} By table: how many rows went, and how many
	 *     are left beyond their keeping; tables of which more are left than after the run before.
	 */
	public function run( int $now, callable $has_time ): array {
		$gone = array_fill_keys( array_keys( $this->tables ), 0 );
		$open = $this->tables;
		while ( array() !== $open && $has_time() ) {
			foreach ( $open as $name => $table ) {
				$went           = $table->clean( $now, self::STEP );
				$gone[ $name ] += $went;
				if ( 0 === $went ) {
					unset( $open[ $name ] );
				}
				if ( ! $has_time() ) {
					break;
				}
			}
		}
		$left   = array();
		$behind = array();
		$before = $this->last()['left'];
		foreach ( $open as $name => $table ) {
			$count = $table->overdue( $now, self::COUNTED );
			if ( $count > 0 ) {
				$left[ $name ] = $count;
				if ( $count > ( $before[ $name ] ?? PHP_INT_MAX ) || self::COUNTED === $count ) {
					$behind[] = $name;
				}
			}
		}
		update_option(
			self::OPTION,
			array(
				'at'     => $now,
				'left'   => $left,
				'behind' => $behind,
			),
			false
		);
		return array(
			'gone'   => $gone,
			'left'   => $left,
			'behind' => $behind,
		);
	}

	/**
	 * How far the last run came, for status screens.
	 *
	 * @return array{at: int|null, left: array<array-key, int>, behind: string[]}
	 */
	public function last(): array {
		$last = get_option( self::OPTION );
		$last = is_array( $last ) ? $last : array();
		return array(
			'at'     => isset( $last['at'] ) && is_int( $last['at'] ) ? $last['at'] : null,
			'left'   => array_filter( (array) ( $last['left'] ?? array() ), 'is_int' ),
			'behind' => array_filter( (array) ( $last['behind'] ?? array() ), 'is_string' ),
		);
	}
}
