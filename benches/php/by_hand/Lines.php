<?php
/**
 * Whether one line of a cart may pass, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * The order of judgement of one line.
 */
final class Lines {

	const FAULTS    = array(
		'noSku'        => 'noSku',
		'duplicateSku' => 'duplicateSku',
		'unknownUnit'  => 'unknownUnit',
		'notInErp'     => 'notInErp',
		'notInShop'    => 'notInErp',
	);
	/** The reasons that may stand beside a deciding one, in their order. */
	const REASONS = array(
		'blockedInErp', 'discontinued', 'figureUnknown', 'clockFault', 'figureStale', 'promiseKept', 'staleButCovered', 'notEnough',
		'enoughWithSupply', 'enough',
	);

	/** @var array The question, checked. */
	private $question;
	/** @var array[] What is known of the pools. */
	private $pools;
	/** @var array What the cart takes of each. */
	private $draw;
	/** @var Largest What passes of a line. */
	private $largest;

	public function __construct( array $question, array $pools, array $draw, Largest $largest ) {
		$this->question = $question;
		$this->pools    = $pools;
		$this->draw     = $draw;
		$this->largest  = $largest;
	}

	/**
	 * A line's verdict, and when it changes by itself.
	 *
	 * @param array $line The line.
	 * @return array{0: array, 1: int|null}
	 */
	public function judge( array $line ): array {
		$policy = null === $line['policy'] ? $this->question['policy'] : $this->question['policies'][ $line['policy'] ];
		$own    = null !== $line['pool'] && ! Kits::is_faulty( $this->pools[ $line['pool'] ] );
		$fault  = self::FAULTS[ $line['mapping'] ] ?? ( $own ? null : ( null === $line['pool'] ? 'notInErp' : 'componentFault' ) );
		$bound  = $own && $line['governed'] && null === $fault;
		$demand = Amounts::demand_of( $line, $line['quantity'] );
		list( $most, $scarcest ) = $bound ? $this->largest->of( $line, $demand, $policy ) : array( null, null );
		$is_shops = ! $line['governed'] || ( null !== $fault && 'allow' === $policy['mapping'] );
		$before   = $line['before'];
		$is_early = 'browse' === $this->question['step'] || 'add' === $this->question['step'];
		if ( null !== $before && ( $line['quantity'] < $before || ( $is_early && $line['quantity'] === $before ) ) ) {
			return array( self::verdict( 'allow', 'notIncreased', array(), $most, null, null, $is_shops ), null );
		}
		if ( ! $bound ) {
			$reason = $line['governed'] && null !== $fault ? $fault : 'notGoverned';
			return array( self::verdict( $is_shops ? 'allow' : 'block', $reason, array(), $most, null, null, $is_shops ), null );
		}
		if ( 0 === $demand ) {
			return array( self::verdict( 'allow', 'enough', array(), $most, null, null, false ), null );
		}
		return $this->bound( $line, $policy, $most, $scarcest );
	}

	private static function verdict( string $outcome, string $reason, array $more, ?int $most, ?int $pool, ?int $due, bool $is_shops ): array {
		$reasons = array( $reason );
		if ( array() !== $more ) {
			$more[ $reason ] = true;
			$reasons         = array();
			foreach ( self::REASONS as $each ) {
				if ( isset( $more[ $each ] ) ) {
					$reasons[] = $each;
				}
			}
		}
		return array(
			'outcome'           => $outcome,
			'reason'            => $reason,
			'reasons'           => $reasons,
			'maxQuantity'       => $most,
			'pool'              => $pool,
			'availableAt'       => $due,
			'shopDecides'       => $is_shops,
			'suggestedQuantity' => null,
		);
	}

	/** A line that is bound to ERP items and asks for something. */
	private function bound( array $line, array $policy, ?int $most, ?int $scarcest ): array {
		$now     = $this->question['now'];
		$is_kept = 'pay' === $this->question['step'] && null !== $line['promisedUntil'] && $now < $line['promisedUntil'];
		$whole   = -Amounts::floor_to( -$line['quantity'], $line['saleStep'] );
		$is_promised = $is_kept && $whole <= $line['promised'];
		$reach   = Kits::reach( $this->pools, $this->question['components'], $line['pool'], $this->draw['made'] );
		$found   = $this->findings( $reach, $policy, $is_promised, $line['promisedUntil'] );
		$reasons = $found['is_discontinued'] ? array( 'discontinued' => true ) : array();
		$refusal = null !== $most && $most > 0 ? 'limit' : 'block';
		$turns   = function () use ( $reach, $policy, $is_promised, $is_kept, $line, $most ) {
			return $this->turns_at( $reach, $policy, $is_promised, $is_kept ? $line['promisedUntil'] : null, $is_kept, $most );
		};
		if ( null !== $found['blocked'] ) {
			return array( self::verdict( $refusal, 'blockedInErp', $reasons, $most, $found['blocked'], null, false ), $turns() );
		}
		if ( null !== $found['unknown'] ) {
			if ( 'block' === $policy['unknown'] ) {
				return array( self::verdict( $refusal, 'figureUnknown', $reasons, $most, $found['unknown'], null, false ), $turns() );
			}
			$reasons['figureUnknown'] = true;
		}
		if ( null !== $found['clock'] ) {
			$until = $this->pools[ $found['clock'] ]['fault_until'];
			return array( self::verdict( 'undecided', 'clockFault', $reasons, $most, $found['clock'], null, false ), $until );
		}
		$reasons += $found['reasons'];
		if ( null !== $found['stale'] ) {
			$until = Amounts::earlier( $turns(), $found['stale_until'] );
			// A component that stops to be covered, or turns old, changes the reasons.
			$until = self::is_kit( $reach, $this->pools ) ? Amounts::earlier( $until, $found['until'] ) : $until;
			return array( self::verdict( $refusal, 'figureStale', $reasons, $most, $found['stale'], null, false ), $until );
		}
		if ( null !== $found['short'] ) {
			$pool = $scarcest ?? $found['short'];
			return array( self::verdict( $refusal, 'notEnough', $reasons, $most, $pool, null, false ), $found['until'] );
		}
		$due    = $found['needs_supply'] ? $this->due_at( $reach ) : null;
		$reason = ! $found['is_known'] ? 'figureUnknown' : ( null === $due ? 'enough' : 'enoughWithSupply' );
		return array( self::verdict( 'allow', $reason, $reasons, $most, null, $due, false ), $found['until'] );
	}

	/** What the pools of a line say; of each kind the first pool. */
	private function findings( array $reach, array $policy, bool $is_promised, ?int $promised_until ): array {
		$found = array(
			'blocked' => null, 'is_discontinued' => false, 'unknown' => null, 'is_known' => false, 'clock' => null, 'stale' => null,
			'stale_until' => null, 'reasons' => array(), 'short' => null, 'needs_supply' => false, 'until' => null,
		);
		$now   = $this->question['now'];
		foreach ( $reach as $at => list( $is_old, $is_open ) ) {
			$pool = $this->pools[ $at ];
			list( $standing, $room, $until ) = Access::of( $pool, $now, $this->question['step'], $policy, $is_promised );
			if ( 'discontinued' === $pool['status'] ) {
				$found['is_discontinued'] = true;
			}
			if ( 'blocked' === $standing ) {
				$found['blocked'] = $found['blocked'] ?? $at;
			}
			if ( 'phantom' === $pool['kind'] ) {
				continue;
			}
			$available = $pool['available'];
			if ( null === $available ) {
				$found['unknown'] = $found['unknown'] ?? $at;
			}
			switch ( $standing ) {
				case 'clockFault':
					$found['clock'] = $found['clock'] ?? $at;
					break;
				case 'fresh':
					$found['until'] = Amounts::earlier( $found['until'], $until );
					break;
				case 'promised':
					$found['reasons']['promiseKept'] = true;
					$found['until']                  = Amounts::earlier( $found['until'], $promised_until );
					break;
				case 'staleAllowed':
					$found['reasons']['figureStale'] = true;
					break;
				case 'staleRefused':
					$found['stale'] = $found['stale'] ?? $at;
					break;
				case 'staleCovered':
					$this->covered( $found, $pool, $at, $room, $is_old, $policy['salesFactorPercent'] );
					break;
			}
			$found['until'] = Amounts::earlier( $found['until'], $pool['changes_at'] );
			if ( null === $available ) {
				continue;
			}
			$found['is_known'] = true;
			if ( Kits::spare( $this->draw, $at, $available, $pool['due'], $is_old ) < 0 ) {
				$found['short'] = $found['short'] ?? $at;
			} elseif ( $is_open && $this->draw['taken'][ $at ] > $available - $pool['due'] ) {
				$found['needs_supply'] = true;
			}
		}
		return $found;
	}

	/** A stale figure that may cover what has sold since. */
	private function covered( array &$found, array $pool, int $at, int $room, bool $is_old, int $factor ): void {
		if ( Kits::spare( $this->draw, $at, $room, $pool['due'], $is_old ) < 0 ) {
			$found['stale'] = $found['stale'] ?? $at;
			$until          = $pool['changes_at'];
			if ( $pool['rate'] > 0 && $room > 0 ) {
				$until = Amounts::earlier( $until, Access::next_minute( $pool['since'], $this->question['now'] ) );
			}
			$found['stale_until'] = Amounts::earlier( $found['stale_until'], $until );
			return;
		}
		$found['reasons']['staleButCovered'] = true;

		$spare          = Kits::spare( $this->draw, $at, $pool['available'], $pool['due'], $is_old );
		$found['until'] = Amounts::earlier( $found['until'], Access::covered_until( $spare, $pool, $factor ) );
	}

	/** When the last supply has come that the line needs. */
	private function due_at( array $reach ): ?int {
		$latest = null;
		foreach ( $reach as $at => list( , $is_open ) ) {
			$pool   = $this->pools[ $at ];
			$wanted = $is_open && 'phantom' !== $pool['kind'] ? $this->draw['taken'][ $at ] - ( ( $pool['available'] ?? 0 ) - $pool['due'] ) : 0;
			if ( $wanted > 0 ) {
				$due    = Promises::available_at( $this->question, $at, $wanted );
				$latest = null === $due ? $latest : max( $latest ?? $due, $due );
			}
		}
		return $latest;
	}

	/** Whether a line's own pool takes from others. */
	private static function is_kit( array $reach, array $pools ): bool {
		return count( $reach ) > 1 || $pools[ array_keys( $reach )[0] ]['height'] > 0;
	}

	/** When another way to pass opens or closes by itself. */
	private function turns_at( array $reach, array $policy, bool $is_promised, ?int $until, bool $is_kept, ?int $most ): ?int {
		if ( ! self::is_kit( $reach, $this->pools ) && ! $is_kept ) {
			return null;
		}
		$turns = null !== $most && $most > 0 ? $until : null;
		foreach ( $reach as $at => $path ) {
			$pool  = $this->pools[ $at ];
			$turns = Amounts::earlier( $turns, $pool['changes_at'] );
			// A component without a figure counts as nothing once it is too old, and then something may pass.
			if ( null === $most || $most > 0 ) {
				list( $standing, , $fresh ) = Access::of( $pool, $this->question['now'], $this->question['step'], $policy, $is_promised );
				$turns = 'fresh' === $standing ? Amounts::earlier( $turns, $fresh ) : $turns;
			}
		}
		return $turns;
	}
}
