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

	/**
	 * Values by path, every one there and valid.
	 *
	 * @var array<string, mixed>
	 */
	private $values;

	/**
	 * Settings with these values.
	 *
	 * @param array<string, mixed> $values By path, as SettingsFields::read() gives them.
	 */
	public function __construct( array $values ) {
		$this->values = $values;
	}

	/**
	 * Either `observe` (decide and list, change nothing) or `enforce`.
	 */
	public function mode(): string {
		return $this->values['mode'];
	}

	/**
	 * Whether the shop lets the plugin act.
	 */
	public function is_enforcing(): bool {
		return 'enforce' === $this->values['mode'];
	}

	/**
	 * The policy, by the names of the core's layout.
	 *
	 * @return array<string, mixed>
	 */
	public function policy(): array {
		return $this->under( 'policy.' );
	}

	/**
	 * How long after an order the ERP's figure contains it, as the operator declared, in milliseconds.
	 */
	public function lag_ms(): int {
		return $this->values['lag_ms'];
	}

	/**
	 * The share of stocked pools that one snapshot may empty without a person.
	 */
	public function mass_zero_percent(): int {
		return $this->values['mass_zero_percent'];
	}

	/**
	 * The feed: url, mapping, location, cadence_s, timeout_s. Its secret is kept by Feed\Secret alone.
	 *
	 * @return array<string, mixed>
	 */
	public function feed(): array {
		return $this->under( 'feed.' );
	}

	/**
	 * Everything by path.
	 *
	 * @return array<string, mixed>
	 */
	public function values(): array {
		return $this->values;
	}

	/**
	 * Everything as nested arrays, as SettingsStore::validate() takes it.
	 *
	 * @return array<string, mixed>
	 */
	public function to_array(): array {
		return SettingsFields::nested( $this->values );
	}

	/**
	 * Values of one group.
	 *
	 * @param string $prefix Such as `feed.`.
	 * @return array<string, mixed>
	 */
	private function under( string $prefix ): array {
		$group = array();
		foreach ( $this->values as $path => $value ) {
			if ( 0 === strpos( $path, $prefix ) ) {
				$group[ substr( $path, strlen( $prefix ) ) ] = $value;
			}
		}
		return $group;
	}
}
