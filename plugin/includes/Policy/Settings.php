<?php
/**
 * The shop's choices.
 *
 * Decides nothing: it names them. Which values are allowed is for SettingsFields, where they are kept is for
 * SettingsStore, what follows from a policy is for the core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\Policy;

defined( 'ABSPATH' ) || exit;

/**
 * The settings of one site as they were at one moment; they never change.
 */
final class Settings {

	const MODES = array( 'observe', 'enforce' );

	const STALE_ACTIONS = array( 'block', 'allowIfCovered', 'allow' );

	const FAULT_ACTIONS = array( 'block', 'allow' );

	/**
	 * Values by path, every one there and valid.
	 *
	 * @var array<string, int|string>
	 */
	private $values;

	/**
	 * Settings with these values.
	 *
	 * @param array<string, int|string> $values By path, as SettingsFields::read() gives them.
	 */
	public function __construct( array $values ) {
		$this->values = $values;
	}

	/**
	 * Either `observe` (decide and list, change nothing) or `enforce`.
	 *
	 * @return 'observe'|'enforce'
	 */
	public function mode(): string {
		return $this->word( 'mode', self::MODES );
	}

	/**
	 * Whether the shop lets the plugin act.
	 */
	public function is_enforcing(): bool {
		return 'enforce' === $this->mode();
	}

	/**
	 * The policy, by the names of the core's layout.
	 *
	 * @return array{maxAgeMs: int, clockToleranceMs: int, staleBrowse: 'block'|'allowIfCovered'|'allow', staleAdd: 'block'|'allowIfCovered'|'allow', staleCheckout: 'block'|'allowIfCovered'|'allow', stalePay: 'block'|'allowIfCovered'|'allow', unknown: 'block'|'allow', mapping: 'block'|'allow', salesFactorPercent: int, safetyStockUnits: int, safetyStockPercent: int, backorderCap: int, supplyWindowMs: int}
	 */
	public function policy(): array {
		return array(
			'maxAgeMs'           => $this->number( 'policy.maxAgeMs' ),
			'clockToleranceMs'   => $this->number( 'policy.clockToleranceMs' ),
			'staleBrowse'        => $this->word( 'policy.staleBrowse', self::STALE_ACTIONS ),
			'staleAdd'           => $this->word( 'policy.staleAdd', self::STALE_ACTIONS ),
			'staleCheckout'      => $this->word( 'policy.staleCheckout', self::STALE_ACTIONS ),
			'stalePay'           => $this->word( 'policy.stalePay', self::STALE_ACTIONS ),
			'unknown'            => $this->word( 'policy.unknown', self::FAULT_ACTIONS ),
			'mapping'            => $this->word( 'policy.mapping', self::FAULT_ACTIONS ),
			'salesFactorPercent' => $this->number( 'policy.salesFactorPercent' ),
			'safetyStockUnits'   => $this->number( 'policy.safetyStockUnits' ),
			'safetyStockPercent' => $this->number( 'policy.safetyStockPercent' ),
			'backorderCap'       => $this->number( 'policy.backorderCap' ),
			'supplyWindowMs'     => $this->number( 'policy.supplyWindowMs' ),
		);
	}

	/**
	 * The share of stocked pools that one snapshot may empty without a person.
	 */
	public function mass_zero_percent(): int {
		return $this->number( 'mass_zero_percent' );
	}

	/**
	 * Everything by path.
	 *
	 * @return array<string, int|string>
	 */
	public function values(): array {
		return $this->values;
	}

	/**
	 * A setting that is a number.
	 *
	 * @param string $path Path.
	 * @throws \LogicException Where it is none: SettingsFields gives every setting in its kind.
	 */
	private function number( string $path ): int {
		$value = $this->values[ $path ] ?? null;
		if ( ! is_int( $value ) ) {
			throw new \LogicException( 'setting_not_a_number: ' . $path );
		}
		return $value;
	}

	/**
	 * A setting that is one of some words.
	 *
	 * @template W of string
	 *
	 * @param string  $path  Path.
	 * @param list<W> $words The words.
	 * @return W
	 * @throws \LogicException Where it is none of them.
	 */
	private function word( string $path, array $words ): string {
		foreach ( $words as $word ) {
			if ( ( $this->values[ $path ] ?? null ) === $word ) {
				return $word;
			}
		}
		throw new \LogicException( 'setting_word_unknown: ' . $path );
	}
}
