<?php
/**
 * The ranges of a question, checked by hand: the same refusals with the same places as the core gives.
 */

declare(strict_types=1);

namespace StockTruth\Benches\ByHand;

use StockTruth\Engine\Refused;

/**
 * Completes the rows of a question with their defaults and refuses what lies outside its range.
 */
final class Checks {

	const MAX         = 10000000000000;
	const INSTANT_MAX = 253402300799999;
	const SPAN_MAX    = 3153600000000;

	const POLICY = array(
		'maxAgeMs'           => array( 0, self::SPAN_MAX ),
		'clockToleranceMs'   => array( 0, self::SPAN_MAX ),
		'salesFactorPercent' => array( 0, 1000 ),
		'safetyStockUnits'   => array( 0, self::MAX ),
		'safetyStockPercent' => array( 0, 100 ),
		'backorderCap'       => array( 0, self::MAX ),
		'supplyWindowMs'     => array( 0, self::SPAN_MAX ),
		'graceMs'            => array( 0, self::SPAN_MAX ),
		'graceConfirmations' => array( 1, 1000 ),
	);
	const POLICY_DEFAULTS = array(
		'maxAgeMs'           => 900000,
		'clockToleranceMs'   => 300000,
		'staleBrowse'        => 'allow',
		'staleAdd'           => 'allowIfCovered',
		'staleCheckout'      => 'block',
		'stalePay'           => 'block',
		'unknown'            => 'block',
		'mapping'            => 'block',
		'salesFactorPercent' => 100,
		'safetyStockUnits'   => 0,
		'safetyStockPercent' => 0,
		'backorderCap'       => 0,
		'supplyWindowMs'     => 2592000000,
		'graceMs'            => 600000,
		'graceConfirmations' => 2,
	);
	const STALE  = array( 'block' => true, 'allowIfCovered' => true, 'allow' => true );
	const FAULT  = array( 'block' => true, 'allow' => true );

	/** Name => least, most; a third member where the value may be absent. */
	const POOL = array(
		'figure'           => array( -self::MAX, self::MAX, true ),
		'asOf'             => array( 0, self::INSTANT_MAX, true ),
		'receivedAt'       => array( 0, self::INSTANT_MAX, true ),
		'confirmedThrough' => array( 0, self::INSTANT_MAX, true ),
		'roseAt'           => array( 0, self::INSTANT_MAX, true ),
		'inFlight'         => array( 0, self::MAX ),
		'salesPerDay'      => array( 0, self::MAX, true ),
		'step'             => array( 1, self::MAX ),
	);
	const POOL_DEFAULTS = array(
		'figure'           => null,
		'status'           => 'active',
		'asOf'             => null,
		'receivedAt'       => null,
		'confirmedThrough' => null,
		'roseAt'           => null,
		'inFlight'         => 0,
		'salesPerDay'      => null,
		'step'             => 10000,
		'kitKind'          => 'stocked',
		'policy'           => null,
	);
	const LINE = array(
		'quantity'       => array( 0, self::MAX ),
		'before'         => array( 0, self::MAX, true ),
		'alreadyCounted' => array( 0, self::MAX ),
		'saleStep'       => array( 1, self::MAX ),
		'quantityPer'    => array( 1, 1000000000 ),
		'promised'       => array( 0, self::MAX ),
		'promisedUntil'  => array( 0, self::INSTANT_MAX, true ),
	);
	const LINE_DEFAULTS = array(
		'pool'           => null,
		'governed'       => true,
		'mapping'        => 'mapped',
		'before'         => null,
		'alreadyCounted' => 0,
		'saleStep'       => 10000,
		'quantityPer'    => 10000,
		'policy'         => null,
		'promised'       => 0,
		'promisedUntil'  => null,
	);
	const COMPONENT = array( 'quantityPer' => array( 1, 1000000000 ) );
	const SUPPLY    = array(
		'quantity' => array( 0, self::MAX ),
		'dueAt'    => array( 0, self::INSTANT_MAX ),
		'readAt'   => array( 0, self::INSTANT_MAX ),
	);
	const HOLD      = array(
		'quantity' => array( 0, self::MAX ),
		'until'    => array( 0, self::INSTANT_MAX ),
	);

	const STEPS     = array( 'browse' => true, 'add' => true, 'checkout' => true, 'pay' => true );
	const STATUSES  = array( 'active' => true, 'blocked' => true, 'discontinued' => true );
	const KIT_KINDS = array( 'stocked' => true, 'assembledToOrder' => true, 'phantom' => true );
	const MAPPINGS  = array(
		'mapped'       => true,
		'notInErp'     => true,
		'duplicateSku' => true,
		'unknownUnit'  => true,
		'notInShop'    => true,
		'noSku'        => true,
	);

	/**
	 * The question with every default filled in.
	 *
	 * @param array $question As Engine::ask takes it.
	 * @return array
	 * @throws Refused Where a value is missing or lies outside its range.
	 */
	public static function checked( array $question ): array {
		self::number( $question['now'] ?? null, 0, self::INSTANT_MAX, 'now' );
		self::code( $question['step'] ?? null, self::STEPS, 'step' );
		$question['policy']   = self::policy( $question['policy'] ?? array(), 'policy' );
		$question['policies'] = self::rows( $question, 'policies', 16 );
		foreach ( $question['policies'] as $at => $policy ) {
			$question['policies'][ $at ] = self::policy( $policy, "policies[$at]" );
		}
		$policies = count( $question['policies'] );
		$question['pools'] = self::pools( self::rows( $question, 'pools', 100 ), $policies );
		$pools             = count( $question['pools'] );
		$question['lines'] = self::lines( self::rows( $question, 'lines', 100 ), $pools, $policies );
		foreach ( array( 'components' => 200, 'supplies' => 100, 'holds' => 200 ) as $name => $most ) {
			$question[ $name ] = self::rows( $question, $name, $most );
		}
		foreach ( $question['components'] as $at => $row ) {
			$row += array( 'quantityPer' => 10000 );
			self::pool( $row['kit'] ?? null, $pools, false, "components[$at].kit" );
			self::pool( $row['pool'] ?? null, $pools, false, "components[$at].pool" );
			self::ranges( $row, self::COMPONENT, "components[$at]" );
			$question['components'][ $at ] = $row;
		}
		foreach ( $question['supplies'] as $at => $row ) {
			self::pool( $row['pool'] ?? null, $pools, false, "supplies[$at].pool" );
			self::ranges( $row, self::SUPPLY, "supplies[$at]" );
		}
		foreach ( $question['holds'] as $at => $row ) {
			self::pool( $row['pool'] ?? null, $pools, false, "holds[$at].pool" );
			self::ranges( $row, self::HOLD, "holds[$at]" );
		}
		return $question;
	}

	private static function rows( array $question, string $name, int $most ): array {
		$rows = $question[ $name ] ?? array();
		if ( count( $rows ) > $most ) {
			throw new Refused( 'cart_too_large', $name );
		}
		return $rows;
	}

	private static function policy( array $policy, string $path ): array {
		$policy += self::POLICY_DEFAULTS;
		self::code( $policy['staleBrowse'], self::STALE, "$path.staleBrowse" );
		self::code( $policy['staleAdd'], self::STALE, "$path.staleAdd" );
		self::code( $policy['staleCheckout'], self::STALE, "$path.staleCheckout" );
		self::code( $policy['stalePay'], self::STALE, "$path.stalePay" );
		self::code( $policy['unknown'], self::FAULT, "$path.unknown" );
		self::code( $policy['mapping'], self::FAULT, "$path.mapping" );
		self::ranges( $policy, self::POLICY, $path );
		return $policy;
	}

	private static function pools( array $pools, int $policies ): array {
		foreach ( $pools as $at => $pool ) {
			$pool += self::POOL_DEFAULTS;
			self::code( $pool['status'], self::STATUSES, "pools[$at].status" );
			self::code( $pool['kitKind'], self::KIT_KINDS, "pools[$at].kitKind" );
			self::ranges( $pool, self::POOL, "pools[$at]" );
			if ( null !== $pool['policy'] ) {
				self::place( $pool['policy'], $policies, 16, 'policy_unknown', "pools[$at].policy" );
			}
			$pools[ $at ] = $pool;
		}
		foreach ( $pools as $at => $pool ) {
			$is_silent = null === $pool['asOf'];
			if ( $is_silent !== ( null === $pool['receivedAt'] ) || ( $is_silent && null !== $pool['figure'] ) ) {
				throw new Refused( 'values_contradict', "pools[$at]" );
			}
		}
		return $pools;
	}

	private static function lines( array $lines, int $pools, int $policies ): array {
		foreach ( $lines as $at => $line ) {
			$line += self::LINE_DEFAULTS;
			self::pool( $line['pool'], $pools, true, "lines[$at].pool" );
			self::code( $line['mapping'], self::MAPPINGS, "lines[$at].mapping" );
			self::ranges( $line, self::LINE, "lines[$at]" );
			if ( null !== $line['policy'] ) {
				self::place( $line['policy'], $policies, 16, 'policy_unknown', "lines[$at].policy" );
			}
			$lines[ $at ] = $line;
		}
		foreach ( $lines as $at => $line ) {
			if ( $line['governed'] && 'mapped' === $line['mapping'] && null === $line['pool'] ) {
				throw new Refused( 'values_contradict', "lines[$at]" );
			}
		}
		return $lines;
	}

	private static function ranges( array $row, array $fields, string $path ): void {
		foreach ( $fields as $name => $range ) {
			$value = $row[ $name ] ?? null;
			if ( null === $value ? ! isset( $range[2] ) : ( $value < $range[0] || $value > $range[1] ) ) {
				throw new Refused( null === $value ? 'value_missing' : 'value_out_of_range', "$path.$name" );
			}
		}
	}

	private static function number( ?int $value, int $least, int $most, string $path ): void {
		if ( null === $value || $value < $least || $value > $most ) {
			throw new Refused( null === $value ? 'value_missing' : 'value_out_of_range', $path );
		}
	}

	private static function code( ?string $code, array $codes, string $path ): void {
		if ( null === $code || ! isset( $codes[ $code ] ) ) {
			throw new Refused( null === $code ? 'value_missing' : 'code_unknown', $path );
		}
	}

	private static function pool( ?int $place, int $pools, bool $is_optional, string $path ): void {
		if ( null !== $place ) {
			self::place( $place, $pools, 100, 'pool_unknown', $path );
		} elseif ( ! $is_optional ) {
			throw new Refused( 'value_missing', $path );
		}
	}

	private static function place( int $place, int $rows, int $most, string $code, string $path ): void {
		if ( $place < 0 || $place >= $rows ) {
			throw new Refused( $place < 0 || $place >= $most ? 'value_out_of_range' : $code, $path );
		}
	}
}
