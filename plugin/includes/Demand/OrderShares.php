<?php
/**
 * What of what an ERP shows of an order is of which of its lines.
 *
 * Decides which lines a row of the ERP is of, and whether it shows a kit as a whole. How quantities are spread over lines
 * (`spread`) and over what a kit is made of (`explode`) is the core's to say.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Demand;

use StockTruth\Engine\Engine;
use StockTruth\Engine\Generated\Shapes;
use StockTruth\Ledger\Row\BillPart;
use StockTruth\Ledger\Row\KnownPoolRow;
use StockTruth\Ledger\Row\LineRevisionRow;

defined( 'ABSPATH' ) || exit;

/**
 * Shares of lines in what is shown.
 *
 * A row names an item: one that lines draw on, or the kit itself that a line is of. A kit's own row shows the line as a
 * whole, unless the ERP shows rows of what the kit is made of as well: then its own split counts, and the kit's row is
 * of ready-made kits alone.
 *
 * @phpstan-import-type SpreadAnswerLines from Shapes
 * @phpstan-type Stages array{entered: int, confirmed: int, reserved: int, picked: int, shipped: int}
 */
final class OrderShares {

	/** As many lines of one item as the core takes in one question. Those behind them get no read, and stay in U. */
	const LINES = 200;

	/** Nothing at any stage. */
	const NOTHING = array(
		'entered'   => 0,
		'confirmed' => 0,
		'reserved'  => 0,
		'picked'    => 0,
		'shipped'   => 0,
	);

	/**
	 * The rules.
	 *
	 * @var Engine
	 */
	private $engine;

	/**
	 * Constructor.
	 *
	 * @param Engine $engine The rules.
	 */
	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * What is shown of each line on each pool of a feed.
	 *
	 * @param array                    $items   What the ERP shows of the order, by item.
	 * @param array<int, Line>         $lines   The order's lines.
	 * @param array<int, KnownPoolRow> $pools   Locked pools.
	 * @param int                      $feed_id The feed.
	 * @return array By line and pool. Told: items of which no line, or more than all lines, are shown: `item_unknown`,
	 *     `item_of_other_feed`, `components_shown` (a kit beside what it is made of), `more_than_asked`.
	 *
	 * @phpstan-param array<array-key, Stages> $items
	 * @phpstan-return array{shown: array<int, array<int, Stages>>, told: list<array{string, string}>}
	 */
	public function of( array $items, array $lines, array $pools, int $feed_id ): array {
		ksort( $lines );
		$whole = self::shown_whole( $items, $lines, $pools );
		$shown = array();
		$told  = array();
		foreach ( $items as $item => $stages ) {
			$item    = (string) $item;
			$takers  = self::takers( $item, $lines, $whole, $pools );
			$of_feed = array();
			foreach ( $takers as $item_id => $pool_ids ) {
				$of_feed[ $item_id ] = array_values( array_filter( $pool_ids, static fn( int $id ): bool => $pools[ $id ]->pool->feed_id === $feed_id ) );
			}
			$of_feed = array_slice( array_filter( $of_feed ), 0, self::LINES, true );
			if ( array() === $of_feed ) {
				$told[] = array( $item, array() !== $takers ? 'item_of_other_feed' : ( self::names_a_kit( $item, $lines ) ? 'components_shown' : 'item_unknown' ) );
				continue;
			}
			$asked = array();
			foreach ( $of_feed as $item_id => $pool_ids ) {
				$asked[] = array( 'net' => isset( $whole[ $item_id ] ) ? $lines[ $item_id ]->row->net : $lines[ $item_id ]->demands[ $pool_ids[0] ]->net );
			}
			$answer = $this->engine->ask( 'spread', $stages + array( 'lines' => $asked ) );
			foreach ( array_keys( $of_feed ) as $at => $item_id ) {
				$share             = $answer['lines'][ $at ];
				$shown[ $item_id ] = ( $shown[ $item_id ] ?? array() )
					+ ( isset( $whole[ $item_id ] ) ? $this->exploded( $lines[ $item_id ], $of_feed[ $item_id ], $share ) : array( $of_feed[ $item_id ][0] => $share ) );
			}
			if ( $answer['moreThanAsked'] ) {
				$told[] = array( $item, 'more_than_asked' );
			}
		}
		return array( 'shown' => $shown, 'told' => $told );
	}

	/**
	 * Quantities by stage, added up.
	 *
	 * @param array $one   By stage.
	 * @param array $other By stage, among others.
	 * @return array
	 *
	 * @phpstan-param Stages $one
	 * @phpstan-param array{entered: int, confirmed: int, reserved: int, picked: int, shipped: int, ...} $other
	 * @phpstan-return Stages
	 */
	public static function plus( array $one, array $other ): array {
		return array(
			'entered'   => $one['entered'] + $other['entered'],
			'confirmed' => $one['confirmed'] + $other['confirmed'],
			'reserved'  => $one['reserved'] + $other['reserved'],
			'picked'    => $one['picked'] + $other['picked'],
			'shipped'   => $one['shipped'] + $other['shipped'],
		);
	}

	/**
	 * Lines that are shown as a whole: the ERP names the kit itself, and nothing that it is made of. A row that is the own one
	 * of another line is no row of what this one is made of.
	 *
	 * @param array                    $items What the ERP shows, by item.
	 * @param array<int, Line>         $lines Lines.
	 * @param array<int, KnownPoolRow> $pools Locked pools.
	 * @return array<int, true> By item.
	 *
	 * @phpstan-param array<array-key, Stages> $items
	 */
	private static function shown_whole( array $items, array $lines, array $pools ): array {
		$own = array();
		foreach ( $lines as $line ) {
			$own[ $line->row->item ] = true;
		}
		$whole = array();
		foreach ( $lines as $item_id => $line ) {
			$parts = array();
			foreach ( array_intersect_key( $pools, $line->demands ) as $known ) {
				$parts[ $known->pool->item ] = true;
			}
			unset( $parts[ $line->row->item ] );
			if ( array() !== $parts && isset( $items[ $line->row->item ] ) && array() === array_intersect_key( $items, array_diff_key( $parts, $own ) ) ) {
				$whole[ $item_id ] = true;
			}
		}
		return $whole;
	}

	/**
	 * Lines that a row of an item is of, and the pools of theirs that it shows something of.
	 *
	 * @param string                   $item  The item.
	 * @param array<int, Line>         $lines Lines.
	 * @param array<int, true>         $whole Those that are shown as a whole.
	 * @param array<int, KnownPoolRow> $pools Locked pools.
	 * @return array<int, list<int>> Pools by line.
	 */
	private static function takers( string $item, array $lines, array $whole, array $pools ): array {
		$takers = array();
		foreach ( $lines as $item_id => $line ) {
			$drawn = array_intersect_key( $pools, $line->demands );
			if ( isset( $whole[ $item_id ] ) ) {
				$takers[ $item_id ] = $line->row->item === $item ? array_keys( $drawn ) : array();
				continue;
			}
			foreach ( $drawn as $pool_id => $known ) {
				if ( $known->pool->item === $item ) {
					$takers[ $item_id ] = array( $pool_id );
				}
			}
		}
		return array_filter( $takers );
	}

	/**
	 * Whether some line is of a kit of that name.
	 *
	 * @param string           $item  The item.
	 * @param array<int, Line> $lines Lines.
	 */
	private static function names_a_kit( string $item, array $lines ): bool {
		foreach ( $lines as $line ) {
			if ( $line->row->item === $item ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What whole units of a kit's line show of each of its pools.
	 *
	 * @param Line      $line     The line.
	 * @param list<int> $pool_ids Pools.
	 * @param array     $share    Units by stage.
	 * @return array Quantities by stage, by pool.
	 *
	 * @phpstan-param SpreadAnswerLines $share
	 * @phpstan-return array<int, Stages>
	 */
	private function exploded( Line $line, array $pool_ids, array $share ): array {
		$parts = array();
		$of    = array();
		foreach ( $pool_ids as $pool_id ) {
			foreach ( BillPart::for_core( $line->parts( $pool_id ) ) as $part ) {
				$parts[] = $part;
				$of[]    = $pool_id;
			}
		}
		$shown = array();
		$asked = array(
			'net'       => $line->row->net,
			'parts'     => $parts,
			'revisions' => array_map( static fn( LineRevisionRow $revision ): array => array( 'net' => $revision->net ), $line->revisions ),
		);
		foreach ( $this->engine->ask( 'explode', $share + $asked )['parts'] as $at => $stages ) {
			$pool_id           = $of[ $at ] ?? 0;
			$shown[ $pool_id ] = self::plus( $shown[ $pool_id ] ?? self::NOTHING, $stages );
		}
		return $shown;
	}
}
