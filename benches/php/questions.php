<?php
/**
 * Questions for the benchmark: plain carts that are timed, carts of every kind that both sides must answer
 * alike, and broken ones that both must refuse alike. The same seed makes the same questions.
 */

declare(strict_types=1);

namespace StockTruth\Benches;

const NOW = 1795428000000;

const POLICY = array(
	'maxAgeMs' => 900000, 'clockToleranceMs' => 300000, 'staleBrowse' => 'allow', 'staleAdd' => 'allowIfCovered',
	'staleCheckout' => 'block', 'stalePay' => 'block', 'unknown' => 'block', 'mapping' => 'block', 'salesFactorPercent' => 100,
	'safetyStockUnits' => 0, 'safetyStockPercent' => 0, 'backorderCap' => 0, 'supplyWindowMs' => 2592000000, 'graceMs' => 600000,
	'graceConfirmations' => 2,
);

/** A cart of so many plain lines, each on a pool of its own; $turn varies the figures. */
function plain( int $lines, int $turn ): array {
	$question = array( 'now' => NOW, 'step' => 'checkout', 'policy' => POLICY, 'policies' => array(), 'pools' => array(), 'lines' => array() );
	for ( $at = 0; $at < $lines; ++$at ) {
		$as_of               = NOW - ( ( $turn * 7919 + $at * 104729 ) % 1000000 );
		$question['pools'][] = array(
			'figure' => ( ( $turn + $at ) % 12 ) * 10000, 'status' => 'active', 'asOf' => $as_of, 'receivedAt' => $as_of + 500,
			'confirmedThrough' => null, 'roseAt' => null, 'inFlight' => ( $turn % 3 ) * 10000, 'salesPerDay' => null, 'step' => 10000,
			'kitKind' => 'stocked', 'policy' => null,
		);
		$question['lines'][] = array(
			'pool' => $at, 'governed' => true, 'mapping' => 'mapped', 'quantity' => ( 1 + $turn % 4 ) * 10000, 'before' => null,
			'alreadyCounted' => 0, 'saleStep' => 10000, 'quantityPer' => 10000, 'policy' => null, 'promised' => 0, 'promisedUntil' => null,
		);
	}
	return $question + array( 'components' => array(), 'supplies' => array(), 'holds' => array() );
}

/** The same cart where every fifth line is a kit of three parts that is made when it runs out. */
function with_kits( int $lines, int $turn ): array {
	$question = plain( $lines, $turn );
	for ( $line = 0; $line < $lines; $line += 5 ) {
		$question['pools'][ $line ]['kitKind'] = 'assembledToOrder';
		$question['pools'][ $line ]['figure']  = 10000;
		for ( $part = 0; $part < 3; ++$part ) {
			$place                    = count( $question['pools'] );
			$question['pools'][]      = array( 'kitKind' => 'stocked', 'figure' => ( 5 + ( $turn + $part ) % 9 ) * 10000 ) + $question['pools'][ $line ];
			$question['components'][] = array( 'kit' => $line, 'pool' => $place, 'quantityPer' => 10000 * ( 1 + $part % 2 ) );
		}
	}
	return $question;
}

/** A cart of any kind, from a generator of numbers that the seed has started. */
function mixed( int $seed ): array {
	mt_srand( $seed );
	$one      = static function ( array $of ) {
		return $of[ mt_rand( 0, count( $of ) - 1 ) ];
	};
	$units    = static function ( int $most ) {
		return 0 === mt_rand( 0, 5 ) ? mt_rand( 0, $most * 10000 ) : mt_rand( 0, $most ) * 10000;
	};
	$maybe    = static function ( int $of, $value ) {
		return 0 === mt_rand( 0, $of ) ? $value : null;
	};
	$question = array( 'now' => NOW, 'step' => $one( array( 'browse', 'add', 'checkout', 'pay' ) ), 'policy' => policy( $one ), 'policies' => array() );
	for ( $left = mt_rand( 0, 2 ); $left > 0; --$left ) {
		$question['policies'][] = policy( $one );
	}
	$policy = static function () use ( $question, $maybe ) {
		$policies = count( $question['policies'] );
		return 0 === $policies ? null : $maybe( 1, mt_rand( 0, $policies - 1 ) );
	};
	$count  = mt_rand( 1, 7 );
	for ( $at = 0; $at < $count; ++$at ) {
		$as_of = NOW - $one( array( 0, 60000, 600000, 900000, 900001, 1000000, 5000000, -200000, -400000 ) );
		$pool  = array(
			'figure' => 0 === mt_rand( 0, 9 ) ? null : $units( 12 ) - $one( array( 0, 0, 0, 30000 ) ), 'status' => $one( array( 'active', 'active', 'active', 'active', 'discontinued', 'blocked' ) ),
			'asOf' => $as_of, 'receivedAt' => $as_of + 500, 'confirmedThrough' => $maybe( 3, NOW - mt_rand( 0, 950000 ) ),
			'roseAt' => $maybe( 4, NOW - 3000000 ), 'inFlight' => $units( 2 ), 'salesPerDay' => $maybe( 1, $units( 200 ) ),
			'step' => $one( array( 10000, 10000, 2500 ) ), 'kitKind' => $one( array( 'stocked', 'stocked', 'assembledToOrder', 'phantom' ) ), 'policy' => $policy(),
		);
		if ( 0 === mt_rand( 0, 19 ) ) {
			$pool['figure']     = null;
			$pool['asOf']       = null;
			$pool['receivedAt'] = null;
		}
		$question['pools'][] = $pool;
	}
	for ( $left = mt_rand( 0, 4 ); $left >= 0; --$left ) {
		$question['lines'][] = array(
			'pool' => mt_rand( 0, $count - 1 ), 'governed' => 0 !== mt_rand( 0, 14 ), 'mapping' => $one( array( 'mapped', 'mapped', 'mapped', 'mapped', 'mapped', 'mapped', 'noSku', 'duplicateSku', 'unknownUnit', 'notInErp', 'notInShop' ) ),
			'quantity' => $units( 6 ), 'before' => $maybe( 5, $units( 6 ) ), 'alreadyCounted' => $one( array( 0, 0, 0, $units( 4 ) ) ),
			'saleStep' => $one( array( 10000, 10000, 2500, 20000 ) ), 'quantityPer' => $one( array( 10000, 10000, 10000, 30000, 2500 ) ), 'policy' => $policy(),
			'promised' => $units( 4 ), 'promisedUntil' => $maybe( 2, NOW + mt_rand( -50000, 500000 ) ),
		);
	}
	$question += array( 'components' => array(), 'supplies' => array(), 'holds' => array() );
	for ( $left = 1 === mt_rand( 0, 2 ) ? 0 : mt_rand( 0, 8 ); $left > 0; --$left ) {
		$question['components'][] = array( 'kit' => mt_rand( 0, $count - 1 ), 'pool' => mt_rand( 0, $count - 1 ), 'quantityPer' => $one( array( 10000, 20000, 5000 ) ) );
	}
	for ( $left = mt_rand( 0, 4 ); $left > 0; --$left ) {
		$question['supplies'][] = array( 'pool' => mt_rand( 0, $count - 1 ), 'quantity' => $units( 5 ), 'dueAt' => NOW + mt_rand( -100000, 6000000 ), 'readAt' => NOW - mt_rand( 0, 6000000 ) );
	}
	for ( $left = mt_rand( 0, 4 ); $left > 0; --$left ) {
		$question['holds'][] = array( 'pool' => mt_rand( 0, $count - 1 ), 'quantity' => $units( 3 ), 'until' => NOW + mt_rand( -100000, 400000 ), 'own' => 0 === mt_rand( 0, 2 ) );
	}
	return $question;
}

function policy( callable $one ): array {
	return array(
		'maxAgeMs' => $one( array( 900000, 900000, 60000, 4000000 ) ), 'staleBrowse' => $one( array( 'allow', 'block' ) ),
		'staleAdd' => $one( array( 'allowIfCovered', 'allowIfCovered', 'allow', 'block' ) ), 'staleCheckout' => $one( array( 'block', 'allowIfCovered', 'allow' ) ),
		'stalePay' => $one( array( 'block', 'block', 'allowIfCovered' ) ), 'unknown' => $one( array( 'block', 'allow' ) ), 'mapping' => $one( array( 'block', 'allow' ) ),
		'salesFactorPercent' => $one( array( 100, 0, 250 ) ), 'safetyStockUnits' => $one( array( 0, 0, 10000 ) ), 'safetyStockPercent' => $one( array( 0, 10 ) ),
		'backorderCap' => $one( array( 0, 50000, 30000 ) ), 'supplyWindowMs' => $one( array( 2592000000, 3000000 ) ),
	) + POLICY;
}

/** The same kind of cart with one value that is missing or out of its range. */
function broken( int $seed ): array {
	$question = mixed( $seed );
	mt_srand( $seed + 1 );
	$part = array_rand( array( 'now' => 1, 'policy' => 1, 'pools' => 1, 'lines' => 1, 'components' => 1, 'supplies' => 1, 'holds' => 1 ) );
	$bad  = array( null, -1, PHP_INT_MAX, -20000000000000 );
	if ( 'now' === $part ) {
		$question['now'] = $bad[ mt_rand( 0, 3 ) ];
		return $question;
	}
	if ( 'policy' === $part ) {
		return broken_field( $question, array( 'policy' ), $bad );
	}
	$rows = count( $question[ $part ] );
	return 0 === $rows ? $question : broken_field( $question, array( $part, mt_rand( 0, $rows - 1 ) ), $bad );
}

function broken_field( array $question, array $path, array $bad ): array {
	$row  = &$question;
	foreach ( $path as $step ) {
		$row = &$row[ $step ];
	}
	$name  = array_keys( $row )[ mt_rand( 0, count( $row ) - 1 ) ];
	$value = $row[ $name ];
	if ( is_string( $value ) ) {
		$row[ $name ] = 0 === mt_rand( 0, 1 ) ? null : 'nothing';
	} elseif ( ! is_bool( $value ) ) {
		$row[ $name ] = $bad[ mt_rand( 0, 3 ) ];
	}
	return $question;
}
