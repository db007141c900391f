<?php
/**
 * What a cart takes of each pool where kits are made of others, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * Depths of bills of materials, draws, and which pools a line reaches.
 */
final class Kits {

	const DEPTH_MAX = 4;

	/**
	 * Notes how many kits deep each pool goes; beyond the limit for a fault.
	 *
	 * @param array[] $pools      What is known of the pools.
	 * @param array[] $components The bills of materials.
	 */
	public static function measure( array &$pools, array $components ): void {
		foreach ( $pools as $at => $pool ) {
			if ( 'phantom' === $pool['kind'] ) {
				$pools[ $at ]['height'] = self::DEPTH_MAX + 1;
			}
		}
		foreach ( $components as $component ) {
			$pools[ $component['kit'] ]['height'] = 0;
		}
		for ( $round = 0; $round <= self::DEPTH_MAX; ++$round ) {
			$is_settled = true;
			foreach ( $components as $component ) {
				$kit    = &$pools[ $component['kit'] ];
				$height = $pools[ $component['pool'] ]['height'] + 1;
				if ( 'stocked' !== $kit['kind'] && $kit['height'] < $height ) {
					$kit['height'] = $height;
					$is_settled    = false;
				}
				unset( $kit );
			}
			if ( $is_settled ) {
				return;
			}
		}
	}

	public static function is_faulty( array $pool ): bool {
		return $pool['height'] > self::DEPTH_MAX || ( 0 === $pool['height'] && 'phantom' === $pool['kind'] );
	}

	/**
	 * What a demand takes of every pool.
	 *
	 * @param array[] $pools      What is known of the pools.
	 * @param array[] $components The bills of materials.
	 * @param int[]   $demand     Per pool.
	 * @return array{taken: int[], sold_down: int[], made: int[], made_sold_down: int[]}
	 */
	public static function draw( array $pools, array $components, array $demand ): array {
		$none = array_fill( 0, count( $demand ), 0 );
		$draw = array( 'taken' => $demand, 'sold_down' => $none, 'made' => $none, 'made_sold_down' => $none );
		if ( array() === $components ) {
			return $draw;
		}
		for ( $level = self::DEPTH_MAX; $level >= 1; --$level ) {
			foreach ( $pools as $at => $pool ) {
				if ( $pool['height'] === $level ) {
					self::meet( $pool, $at, $draw );
				}
			}
			foreach ( $components as $component ) {
				$kit = $component['kit'];
				if ( $pools[ $kit ]['height'] === $level ) {
					$draw['taken'][ $component['pool'] ]     += Amounts::times( $draw['made'][ $kit ], $component['quantityPer'] );
					$draw['sold_down'][ $component['pool'] ] += Amounts::times( $draw['made_sold_down'][ $kit ], $component['quantityPer'] );
				}
			}
		}
		return $draw;
	}

	/** Ready-made units first, in whole steps; the rest is made. */
	private static function meet( array $kit, int $at, array &$draw ): void {
		$asked     = $draw['taken'][ $at ];
		$asked_old = $draw['sold_down'][ $at ];
		$available = $kit['available'] ?? 0;
		$sold_down = min( $asked_old, self::ready( $kit, $available - $kit['due'] ) );
		$left      = self::ready( $kit, $available ) - $sold_down;
		$taken     = $sold_down + min( $asked - $asked_old, $left );
		$made      = $asked - $taken;

		$draw['taken'][ $at ]          = $taken;
		$draw['sold_down'][ $at ]      = $sold_down;
		$draw['made'][ $at ]           = $made;
		$draw['made_sold_down'][ $at ] = 'discontinued' === $kit['status'] ? $made : $asked_old - $sold_down;
	}

	private static function ready( array $kit, int $amount ): int {
		return 'phantom' === $kit['kind'] ? 0 : Amounts::floor_to( max( 0, $amount ), $kit['step'] );
	}

	/**
	 * The pools that a line reaches: place => reached by a path that sells down, by an open one.
	 *
	 * @param array[]    $pools      What is known of the pools.
	 * @param array[]    $components The bills of materials.
	 * @param int        $from       The line's own pool.
	 * @param int[]|null $made       What is made of each kit; null where everything is looked at.
	 * @return array<int, array{bool, bool}>
	 */
	public static function reach( array $pools, array $components, int $from, ?array $made ): array {
		$height = $pools[ $from ]['height'];
		$reach  = array( $from => array( false, true ) );
		for ( $level = $height; $level >= 1; --$level ) {
			foreach ( $components as $component ) {
				$kit = $component['kit'];
				if ( $pools[ $kit ]['height'] !== $level || ! isset( $reach[ $kit ] ) || ( null !== $made && $made[ $kit ] <= 0 ) ) {
					continue;
				}
				list( $is_old, $is_open )  = $reach[ $kit ];
				list( $was_old, $was_open ) = $reach[ $component['pool'] ] ?? array( false, false );
				$is_discontinued           = 'discontinued' === $pools[ $kit ]['status'];

				$reach[ $component['pool'] ] = array( $was_old || $is_old || $is_discontinued, $was_open || ( $is_open && ! $is_discontinued ) );
			}
		}
		ksort( $reach );
		return $reach;
	}

	/** What is left of so much; nothing due makes up for what is owed along a path that sells down. */
	public static function spare( array $draw, int $at, int $available, int $due, bool $is_old ): int {
		$spare = $available - $draw['taken'][ $at ];
		return $is_old ? min( $spare, $available - $due - $draw['sold_down'][ $at ] ) : $spare;
	}
}
