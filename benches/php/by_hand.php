<?php
/**
 * The decision of a plain cart as a PHP programmer would write it by hand: the measure for how much
 * the translation costs. Takes and gives the arrays that Engine::ask takes and gives.
 *
 * Checked equal to the translated core on every question of the benchmark before anything is timed.
 */

declare(strict_types=1);

/**
 * Decides a cart whose listings are all governed and mapped.
 *
 * @param array $question As Engine::ask( 'decide', … ) takes it, complete.
 * @return array The answer of the same call.
 */
function decide_by_hand( array $question ): array {
	$policy = $question['policy'];
	$now    = $question['now'];
	$pools  = array();
	foreach ( $question['pools'] as $pool ) {
		$from     = max( min( $pool['asOf'], $pool['receivedAt'] ), $pool['confirmedThrough'] ?? 0 );
		$share    = intdiv( max( 0, $pool['figure'] ) * $policy['safetyStockPercent'], 100 );
		$buffer   = $policy['safetyStockUnits'] + $share - $share % $pool['step'];
		$pools[] = array(
			'figure'             => $pool['figure'],
			'in_flight'          => $pool['in_flight'],
			'held'               => $pool['held'],
			'safetyStock'        => $buffer,
			'backorderAllowance' => 0,
			'available'          => $pool['figure'] - $pool['in_flight'] - $pool['held'] - $buffer,
			'ageMs'              => max( 0, $now - $from ),
			'freshUntil'         => $from + $policy['maxAgeMs'],
			'taken'              => 0,
			'assembled'          => 0,
		);
	}
	$demands = array_fill( 0, count( $pools ), 0 );
	foreach ( $question['lines'] as $line ) {
		$demands[ $line['pool'] ] += demand( $line );
	}
	foreach ( $demands as $at => $demand ) {
		$pools[ $at ]['taken'] = $demand;
	}
	$rank   = array( 'allow' => 1, 'undecided' => 2, 'limit' => 3, 'block' => 4 );
	$answer = array( 'outcome' => 'allow', 'line' => null, 'validUntil' => null, 'pools' => $pools, 'lines' => array() );
	foreach ( $question['lines'] as $at => $line ) {
		$pool    = $pools[ $line['pool'] ];
		$left    = $pool['available'] - ( $demands[ $line['pool'] ] - demand( $line ) );
		$largest = max( 0, $left ) + $line['already_counted'];
		$largest -= $largest % $line['saleStep'];
		if ( null !== $line['before'] && $line['quantity'] <= $line['before'] ) {
			$answer['lines'][] = array( 'outcome' => 'allow', 'reason' => 'notIncreased', 'reasons' => array( 'notIncreased' ), 'maxQuantity' => $largest, 'pool' => null, 'availableAt' => null, 'suggestedQuantity' => null );
			$answer['line']    = $answer['line'] ?? $at;
			continue;
		}
		$until = $question['pools'][ $line['pool'] ]['heldUntil'];
		if ( $pool['ageMs'] > $policy['maxAgeMs'] ) {
			$verdict = array( 'outcome' => 'block', 'reason' => 'figureStale', 'reasons' => array( 'figureStale' ), 'maxQuantity' => 0, 'pool' => $line['pool'], 'availableAt' => null, 'suggestedQuantity' => 0 );
			$until   = null;
		} else {
			$until = null === $until ? $pool['freshUntil'] + 1 : min( $until, $pool['freshUntil'] + 1 );
			if ( $pool['available'] < $demands[ $line['pool'] ] ) {
				$verdict = array( 'outcome' => $largest > 0 ? 'limit' : 'block', 'reason' => 'notEnough', 'reasons' => array( 'notEnough' ), 'maxQuantity' => $largest, 'pool' => $line['pool'], 'availableAt' => null, 'suggestedQuantity' => $largest );
			} else {
				$verdict = array( 'outcome' => 'allow', 'reason' => 'enough', 'reasons' => array( 'enough' ), 'maxQuantity' => $largest, 'pool' => null, 'availableAt' => null, 'suggestedQuantity' => null );
			}
		}
		$answer['lines'][] = $verdict;
		if ( null !== $until ) {
			$answer['validUntil'] = null === $answer['validUntil'] ? $until : min( $answer['validUntil'], $until );
		}
		if ( null === $answer['line'] || $rank[ $verdict['outcome'] ] > $rank[ $answer['outcome'] ] ) {
			$answer['line']    = $at;
			$answer['outcome'] = $verdict['outcome'];
		}
	}
	// Where a line does not pass, every line is offered what the cart could have of what it asks.
	if ( 'allow' !== $answer['outcome'] ) {
		foreach ( $question['lines'] as $at => $line ) {
			$answer['lines'][ $at ]['suggestedQuantity'] = min( $answer['lines'][ $at ]['maxQuantity'], $line['quantity'] );
		}
	}
	return $answer;
}

/**
 * What a line takes that nothing counts yet.
 *
 * @param array $line The line.
 * @return int
 */
function demand( array $line ): int {
	$rest = $line['quantity'] % $line['saleStep'];
	$up   = 0 === $rest ? $line['quantity'] : $line['quantity'] - $rest + $line['saleStep'];
	return max( 0, $up - $line['already_counted'] );
}
