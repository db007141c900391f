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

use StockTruth\Engine\Generated\Shapes;

defined( 'ABSPATH' ) || exit;

/**
 * The settings of one site as they were at one moment; they never change.
 *
 * @phpstan-import-type ResolveAnswerPolicy from Shapes
 */
final class Settings {

	const MODES = array( 'observe', 'enforce' );

	/** What becomes of an order of apps or staff that may not pass: it is taken and put on hold, or it is refused. */
	const STAFF_ACTIONS = array( 'review', 'refuse' );

	/**
	 * Values by path, every one there and valid.
	 *
	 * @var array<string, int|string>
	 */
	private $values;

	/**
	 * The store's policy.
	 *
	 * @var ResolveAnswerPolicy
	 */
	private $policy;

	/**
	 * Settings with these values.
	 *
	 * @param array<string, int|string> $values By path, as SettingsFields::read() gives them.
	 * @param array                     $policy The store's policy, as StorePolicy gives it.
	 *
	 * @phpstan-param ResolveAnswerPolicy $policy
	 */
	public function __construct( array $values, array $policy ) {
		$this->values = $values;
		$this->policy = $policy;
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
	 * The store's policy, by the names of the core's layout: what holds where no category or product says otherwise.
	 *
	 * @return array
	 *
	 * @phpstan-return ResolveAnswerPolicy
	 */
	public function policy(): array {
		return $this->policy;
	}

	/**
	 * The share of stocked pools that one snapshot may empty without a person.
	 */
	public function mass_zero_percent(): int {
		return $this->number( 'mass_zero_percent' );
	}

	/**
	 * What becomes of orders of apps that may not pass.
	 *
	 * @return 'review'|'refuse'
	 */
	public function rest_orders(): string {
		return $this->word( 'rest_orders', self::STAFF_ACTIONS );
	}

	/**
	 * What becomes of orders of staff that may not pass.
	 *
	 * @return 'review'|'refuse'
	 */
	public function admin_orders(): string {
		return $this->word( 'admin_orders', self::STAFF_ACTIONS );
	}

	/**
	 * How long a checkout or a payment may wait for the ERP to be asked again about items whose figures are too old, in
	 * seconds; 0 where it never waits.
	 */
	public function fetch_seconds(): int {
		return $this->number( 'fetch_seconds' );
	}

	/**
	 * Everything by path, the policy's fields among it.
	 *
	 * @return array<string, int|string>
	 */
	public function values(): array {
		$values = $this->values;
		foreach ( $this->policy as $field => $value ) {
			$values[ 'policy.' . $field ] = $value;
		}
		return $values;
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
