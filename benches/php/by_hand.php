<?php
/**
 * The decision about a cart as a PHP programmer would write it by hand: the measure for how much the
 * translation costs. It checks the same ranges with the same refusals, knows packs, kits, holds, supply
 * and staleness, and takes and gives the arrays that Engine::ask takes and gives.
 *
 * Checked equal to the translated core on generated questions before anything is timed.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

foreach ( array( 'Checks', 'Amounts', 'Promises', 'Kits', 'Access', 'Largest', 'Lines' ) as $name ) {
	require_once __DIR__ . "/by_hand/$name.php";
}

const RANKS = array( 'allow' => 1, 'undecided' => 2, 'limit' => 3, 'block' => 4 );

/**
 * Decides a cart.
 *
 * @param array $question As Engine::ask( 'decide', … ) takes it.
 * @return array The answer of the same call.
 * @throws \StockTruth\Engine\Refused Where a value is missing or lies outside its range.
 */
function decide( array $question ): array {
	$question = Checks::checked( $question );
	$pools    = Promises::of( $question );
	$demand   = array() === $pools ? array() : array_fill( 0, count( $pools ), 0 );
	$limits   = array();
	foreach ( $question['lines'] as $line ) {
		if ( null !== $line['pool'] ) {
			$at             = $line['pool'];
			$demand[ $at ] += Amounts::demand_of( $line, $line['quantity'] );
			$limit          = policy_of( $question, $line )['maxAgeMs'];
			$limits[ $at ]  = min( $limits[ $at ] ?? $limit, $limit );
		}
	}
	$draw   = Kits::draw( $pools, $question['components'], $demand );
	$answer = array( 'outcome' => 'allow', 'line' => null, 'validUntil' => null );

	$answer['pools'] = pool_rows( $question, $pools, $draw, $limits );
	$answer['lines'] = array();

	$judge = new Lines( $question, $pools, $draw, new Largest( $question, $pools, $demand, $draw ) );
	foreach ( $question['lines'] as $at => $line ) {
		list( $verdict, $until ) = $judge->judge( $line );
		$answer['validUntil']    = Amounts::earlier( $answer['validUntil'], $until );
		$answer['lines'][]       = $verdict;
		if ( null === $answer['line'] || RANKS[ $verdict['outcome'] ] > RANKS[ $answer['outcome'] ] ) {
			$answer['line']    = $at;
			$answer['outcome'] = $verdict['outcome'];
		}
	}
	if ( 'limit' === $answer['outcome'] || 'block' === $answer['outcome'] ) {
		suggest( $question, $pools, $answer['lines'] );
	}
	return $answer;
}

function policy_of( array $question, array $line ): array {
	return null === $line['policy'] ? $question['policy'] : $question['policies'][ $line['policy'] ];
}

/** The answer's part about the pools: components are held to the limits of the kits made of them. */
function pool_rows( array $question, array $pools, array $draw, array $limits ): array {
	for ( $level = array() === $question['components'] ? 0 : Kits::DEPTH_MAX; $level >= 1; --$level ) {
		foreach ( $question['components'] as $component ) {
			$limit = $limits[ $component['kit'] ] ?? null;
			if ( $pools[ $component['kit'] ]['height'] === $level && null !== $limit ) {
				$limits[ $component['pool'] ] = min( $limits[ $component['pool'] ] ?? $limit, $limit );
			}
		}
	}
	$rows = array();
	foreach ( $pools as $at => $pool ) {
		$row               = $pool['row'];
		$limit             = $limits[ $at ] ?? $question['policy']['maxAgeMs'];
		$row['freshUntil'] = null === $pool['effective'] ? null : Amounts::after( $pool['effective'], $limit );
		$row['taken']      = $draw['taken'][ $at ];
		$row['assembled']  = $draw['made'][ $at ];
		$rows[]            = $row;
	}
	return $rows;
}

/** The nearest cart that passes: lines in their order, those first that pass whatever there is. */
function suggest( array $question, array $pools, array &$verdicts ): void {
	$demand = array() === $pools ? array() : array_fill( 0, count( $pools ), 0 );
	foreach ( $question['lines'] as $at => $line ) {
		if ( null !== $line['pool'] && passes_anyway( $verdicts[ $at ] ) ) {
			$demand[ $line['pool'] ] += Amounts::demand_of( $line, $line['quantity'] );
		}
	}
	$draw = Kits::draw( $pools, $question['components'], $demand );
	foreach ( $question['lines'] as $at => $line ) {
		$most = most_suggested( $line, $verdicts[ $at ] );
		if ( null === $line['pool'] || 0 === $most || passes_anyway( $verdicts[ $at ] ) ) {
			$verdicts[ $at ]['suggestedQuantity'] = $most;
			continue;
		}
		$largest   = new Largest( $question, $pools, $demand, $draw, true );
		$suggested = min( $most, $largest->of( $line, 0, policy_of( $question, $line ) )[0] ?? $most );
		$verdicts[ $at ]['suggestedQuantity'] = $suggested;

		$more                     = Amounts::demand_of( $line, $suggested );
		$demand[ $line['pool'] ] += $more;
		if ( array() === $question['components'] ) {
			$draw['taken'][ $line['pool'] ] += $more;
		} else {
			$draw = Kits::draw( $pools, $question['components'], $demand );
		}
	}
}

function passes_anyway( array $verdict ): bool {
	return $verdict['shopDecides'] || 'notIncreased' === $verdict['reason'];
}

const MAPPING_FAULTS = array( 'notInErp' => true, 'noSku' => true, 'duplicateSku' => true, 'unknownUnit' => true, 'componentFault' => true );

/** Nothing of a line that is refused for its mapping. */
function most_suggested( array $line, array $verdict ): int {
	return 'block' === $verdict['outcome'] && isset( MAPPING_FAULTS[ $verdict['reason'] ] ) ? 0 : $line['quantity'];
}
