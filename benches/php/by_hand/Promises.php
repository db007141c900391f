<?php
/**
 * What each pool of a question can promise, by hand.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

/**
 * E − U − H − B + X of each pool, its age, and when that changes.
 */
final class Promises {

	/**
	 * What is known of each pool.
	 *
	 * @param array $question Checked.
	 * @return array[] Per pool: kind, status, height, available, due, step, since, fault_until, effective,
	 *                 rate, changes_at, row (its part of the answer).
	 */
	public static function of( array $question ): array {
		$now      = $question['now'];
		$store    = $question['policy'];
		$held     = self::held( $question['holds'], $now );
		$supplies = array();
		foreach ( $question['supplies'] as $supply ) {
			$supplies[ $supply['pool'] ][] = $supply;
		}
		$promises = array();
		foreach ( $question['pools'] as $at => $pool ) {
			$policy        = null === $pool['policy'] ? $store : $question['policies'][ $pool['policy'] ];
			list( $h, $ends ) = $held[ $at ] ?? array( 0, null );
			list( $x, $changes ) = isset( $supplies[ $at ] ) ? self::allowance( $supplies[ $at ], $pool, $policy, $now ) : array( 0, null );
			$promises[]    = self::promise( $pool, $policy, $store, $now, $h, $x, Amounts::earlier( $ends, $changes ) );
		}
		if ( array() !== $question['components'] ) {
			Kits::measure( $promises, $question['components'] );
		}
		return $promises;
	}

	/** Per pool what live holds of others keep, and when the first of them ends. */
	private static function held( array $holds, int $now ): array {
		$held = array();
		foreach ( $holds as $hold ) {
			if ( ( $hold['own'] ?? false ) || $hold['until'] <= $now ) {
				continue;
			}
			list( $sum, $until ) = $held[ $hold['pool'] ] ?? array( 0, null );
			$held[ $hold['pool'] ] = array( $sum + $hold['quantity'], Amounts::earlier( $until, $hold['until'] ) );
		}
		return $held;
	}

	/** X, and when it changes. */
	private static function allowance( array $supplies, array $pool, array $policy, int $now ): array {
		if ( 0 === $policy['backorderCap'] || ( null !== $pool['asOf'] && 'discontinued' === $pool['status'] ) ) {
			return array( 0, null );
		}
		$sum     = 0;
		$changes = null;
		foreach ( $supplies as $supply ) {
			if ( ! self::counts( $supply, $pool, $now ) ) {
				continue;
			}
			$from = max( 0, $supply['dueAt'] - $policy['supplyWindowMs'] );
			if ( $from <= $now ) {
				$sum    += $supply['quantity'];
				$changes = Amounts::earlier( $changes, Amounts::after( $supply['dueAt'], 1 ) );
			} else {
				$changes = Amounts::earlier( $changes, $from );
			}
		}
		return array( min( $sum, $policy['backorderCap'] ), $changes );
	}

	private static function counts( array $supply, array $pool, int $now ): bool {
		return $now <= $supply['dueAt'] && ( null === $pool['roseAt'] || $pool['roseAt'] <= $supply['readAt'] );
	}

	/** When supply has brought so much of the pool; null where it does not. */
	public static function available_at( array $question, int $at, int $wanted ): ?int {
		$pool    = $question['pools'][ $at ];
		$policy  = null === $pool['policy'] ? $question['policy'] : $question['policies'][ $pool['policy'] ];
		$now     = $question['now'];
		$current = array();
		foreach ( $question['supplies'] as $supply ) {
			if ( $supply['pool'] === $at && self::counts( $supply, $pool, $now ) ) {
				$current[] = $supply;
			}
		}
		$first = null;
		foreach ( $current as $supply ) {
			if ( max( 0, $supply['dueAt'] - $policy['supplyWindowMs'] ) > $now ) {
				continue;
			}
			$brought = 0;
			foreach ( $current as $other ) {
				$brought += $other['dueAt'] <= $supply['dueAt'] ? $other['quantity'] : 0;
			}
			if ( $brought >= $wanted ) {
				$first = Amounts::earlier( $first, $supply['dueAt'] );
			}
		}
		return $first;
	}

	private static function promise( array $pool, array $policy, array $store, int $now, int $h, int $x, ?int $changes ): array {
		$figure    = null === $pool['asOf'] ? null : $pool['figure'];
		$effective = null;
		$fault     = null;
		if ( null !== $pool['asOf'] ) {
			$confirmed = $pool['confirmedThrough'] ?? 0;
			$effective = max( min( $pool['asOf'], $pool['receivedAt'] ), $confirmed );
			$heard     = max( $pool['receivedAt'], $confirmed );
			if ( $heard - $now > $store['clockToleranceMs'] ) {
				$fault = max( 0, $heard - $store['clockToleranceMs'] );
			}
		}
		$row = array(
			'figure'             => null,
			'inFlight'           => null,
			'held'               => null,
			'safetyStock'        => null,
			'backorderAllowance' => null,
			'available'          => null,
			'ageMs'              => null === $effective || null !== $fault ? null : max( 0, $now - $effective ),
			'freshUntil'         => null,
			'taken'              => 0,
			'assembled'          => 0,
		);
		$available = null;
		$due       = 0;
		if ( null !== $figure ) {
			$share     = intdiv( max( 0, $figure ) * $policy['safetyStockPercent'], 100 );
			$b         = $policy['safetyStockUnits'] + $share - $share % $pool['step'];
			$there     = $figure - $pool['inFlight'] - $h - $b;
			$row       = array( 'figure' => $figure, 'inFlight' => $pool['inFlight'], 'held' => $h, 'safetyStock' => $b, 'backorderAllowance' => $x, 'available' => $there + $x ) + $row;
			$available = $there + $x;
			if ( 'assembledToOrder' === $pool['kitKind'] ) {
				// Safety stock is owed to nobody: what has less than that is made.
				$available = max( $available, min( 0, $available + $b ) );
				$there     = max( $there, min( 0, $there + $b ) );
			}
			$due = $available - $there;
		}
		return array(
			'kind'        => $pool['kitKind'],
			'status'      => null === $pool['asOf'] ? 'active' : $pool['status'],
			'height'      => 0,
			'available'   => $available,
			'due'         => $due,
			'step'        => $pool['step'],
			'since'       => null === $fault ? $effective : null,
			'fault_until' => $fault,
			'effective'   => $effective,
			'rate'        => $pool['salesPerDay'],
			'changes_at'  => $changes,
			'row'         => $row,
		);
	}
}
