<?php
/**
 * The largest quantity of a line that passes, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * One line that is asked about, with the demand of the whole cart.
 */
final class Largest {

	/** @var array The question, checked. */
	private $question;
	/** @var array[] What is known of the pools. */
	private $pools;
	/** @var int[] What the cart asks of each pool. */
	private $demand;
	/** @var array What it takes of each. */
	private $draw;
	/** @var bool Whether a pool without a figure gives whatever is asked. */
	private $gives_all;

	public function __construct( array $question, array $pools, array $demand, array $draw, bool $gives_all = false ) {
		$this->question  = $question;
		$this->pools     = $pools;
		$this->demand    = $demand;
		$this->draw      = $draw;
		$this->gives_all = $gives_all;
	}

	/**
	 * The largest quantity and the scarcest pool; both null where nobody knows.
	 *
	 * @param array $line   The line.
	 * @param int   $own    What the demand holds of it already.
	 * @param array $policy Its policy.
	 * @return array{0: int|null, 1: int|null}
	 */
	public function of( array $line, int $own, array $policy ): array {
		$found = $this->sellable( $line, $own, $policy, false );
		$now   = $this->question['now'];
		if ( 'pay' !== $this->question['step'] || null === $line['promisedUntil'] || $now >= $line['promisedUntil'] ) {
			return $found;
		}
		list( $kept, $scarcest ) = $this->sellable( $line, $own, $policy, true );
		if ( null === $kept || null === $found[0] ) {
			return $found;
		}
		$kept = min( $kept, Amounts::floor_to( $line['promised'], $line['saleStep'] ) );
		return $found[0] <= $kept ? array( $kept, $scarcest ) : $found;
	}

	private function sellable( array $line, int $own, array $policy, bool $is_promised ): array {
		$from = $line['pool'];
		$pool = $this->pools[ $from ];
		if ( 0 !== $pool['height'] ) {
			return $this->kit( $line, $own, $policy, $is_promised );
		}
		if ( null === $pool['available'] && ! $this->gives_all ) {
			return array( null, null );
		}
		$room  = $this->room( $pool, $policy, $is_promised ) ?? 0;
		$left  = max( 0, $room - ( $this->draw['taken'][ $from ] - $own ) );
		$units = 10000 === $line['quantityPer'] ? $left : intdiv( $left * 10000, $line['quantityPer'] );
		return array( Amounts::floor_to( $units + $line['alreadyCounted'], $line['saleStep'] ), $from );
	}

	private function room( array $pool, array $policy, bool $is_promised ): ?int {
		return Access::of( $pool, $this->question['now'], $this->question['step'], $policy, $is_promised, $this->gives_all )[1];
	}

	/** Doubles a stride from a guess until one number of steps passes and one does not, then halves. */
	private function kit( array $line, int $own, array $policy, bool $is_promised ): array {
		$reach = Kits::reach( $this->pools, $this->question['components'], $line['pool'], null );
		$rooms = array();
		foreach ( $reach as $at => $path ) {
			$pool         = $this->pools[ $at ];
			$rooms[ $at ] = $this->room( $pool, $policy, $is_promised );
			$is_unknown   = 'phantom' !== $pool['kind'] && null === $pool['available'] && ! $this->gives_all;
			if ( $is_unknown && ( $at === $line['pool'] || null !== $rooms[ $at ] ) ) {
				return array( null, null );
			}
		}
		$step     = $line['saleStep'];
		$floor    = intdiv( $line['alreadyCounted'], $step );
		$most     = intdiv( Checks::MAX, $step );
		$others   = $this->trial( $line, $own, $floor );
		$guess    = $this->guess( $line, $own, $floor, $others, $reach, $rooms );
		$passes   = $floor;
		$fails    = $most + 1;
		$stride   = 1;
		$scarcest = null;
		$next     = max( min( max( $guess, $floor ), $most ), $floor + 1 );
		while ( $passes < $next && $next < $fails ) {
			$short    = $this->short_of( $line, $own, $next, $others, $reach, $rooms );
			$scarcest = $short ?? $scarcest;
			if ( null === $short ) {
				$passes = $next;
				$next  += $stride;
			} else {
				$fails = $next;
				$next -= $stride;
			}
			$stride *= 2;
		}
		while ( $fails - $passes > 1 ) {
			$middle   = $passes + intdiv( $fails - $passes, 2 );
			$short    = $this->short_of( $line, $own, $middle, $others, $reach, $rooms );
			$scarcest = $short ?? $scarcest;
			if ( null === $short ) {
				$passes = $middle;
			} else {
				$fails = $middle;
			}
		}
		return array( $passes * $step, $scarcest );
	}

	/** What the cart takes with so many steps of the line. */
	private function trial( array $line, int $own, int $steps ): array {
		$demand = $this->demand;
		$asked  = Amounts::times( max( 0, $steps * $line['saleStep'] - $line['alreadyCounted'] ), $line['quantityPer'] );

		$demand[ $line['pool'] ] += $asked - $own;
		return Kits::draw( $this->pools, $this->question['components'], $demand );
	}

	/** The pool that stands in the way of so many steps. */
	private function short_of( array $line, int $own, int $steps, array $others, array $reach, array $rooms ): ?int {
		$draw = $this->trial( $line, $own, $steps );
		foreach ( $reach as $at => list( $is_old ) ) {
			if ( $draw['taken'][ $at ] <= $others['taken'][ $at ] && $draw['made'][ $at ] <= $others['made'][ $at ] ) {
				continue;
			}
			$pool   = $this->pools[ $at ];
			$is_old = $is_old && ( $draw['sold_down'][ $at ] > $others['sold_down'][ $at ] || $draw['made_sold_down'][ $at ] > $others['made_sold_down'][ $at ] );
			if ( null === $rooms[ $at ] || ( 'phantom' !== $pool['kind'] && Kits::spare( $draw, $at, $rooms[ $at ], $pool['due'], $is_old ) < 0 ) ) {
				return $at;
			}
		}
		return null;
	}

	/** Where the answer lies if every step takes as much as one does on average. */
	private function guess( array $line, int $own, int $floor, array $others, array $reach, array $rooms ): int {
		$steps = max( 1, intdiv( $line['quantity'], $line['saleStep'] ) - $floor );
		$draw  = $this->trial( $line, $own, $floor + $steps );
		$guess = PHP_INT_MAX;
		foreach ( $reach as $at => $path ) {
			$grown = $draw['taken'][ $at ] - $others['taken'][ $at ];
			if ( $grown > 0 ) {
				$left  = max( 0, ( $rooms[ $at ] ?? 0 ) - $others['taken'][ $at ] );
				$guess = min( $guess, $floor + intdiv( $left, max( 1, intdiv( $grown, $steps ) ) ) );
			}
		}
		return $guess;
	}
}
